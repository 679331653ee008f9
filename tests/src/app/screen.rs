//! What a person sees on the screen and does there.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use super::{App, Language};
use crate::find::{self, Part};
use crate::webdriver::Element;

impl App {
    /// Goes to the screen at this address (`/people`), and waits until it has what it asked for.
    pub fn go(&self, address: &str) {
        // Each screen has a heading of its own, so that the one left behind is known by its.
        self.script(
            "if ((location.hash || '#/') === '#' + arguments[0]) return;
             document.querySelectorAll('h1').forEach((one) => one.setAttribute('data-left', ''));
             location.hash = arguments[0];",
            &[json!(address)],
        );
        self.wait(&format!("the screen at {address}"), || {
            let there = self.script(
                "return document.querySelector('main h1:not([data-left])') !== null",
                &[],
            );
            (there == json!(true)).then_some(())
        });
        self.wait_settled();
    }

    /// Waits until nothing on the screen is still being fetched.
    pub fn wait_settled(&self) {
        self.wait("the screen to have what it asked for", || {
            let busy = "return document.querySelector('[aria-busy=true]') !== null";
            (self.script(busy, &[]) == json!(false)).then_some(())
        });
    }

    /// Every part of the screen that fits, as it now is.
    pub fn all(&self, part: &Part) -> Vec<Element> {
        let arguments = [
            json!(part.role),
            json!(part.name),
            json!(part.exact),
            json!(part.within),
        ];
        self.script(find::SCRIPT, &arguments)
            .as_array()
            .map(|found| found.iter().filter_map(Element::from_answer).collect())
            .unwrap_or_default()
    }

    /// Waits until the part is on the screen; where several fit, gives the first.
    pub fn find(&self, part: &Part) -> Element {
        self.wait(&part.to_string(), || self.all(part).into_iter().next())
    }

    /// Waits until the part is no longer on the screen.
    pub fn wait_gone(&self, part: &Part) {
        self.wait(&format!("no {part}"), || {
            self.all(part).is_empty().then_some(())
        });
    }

    /// Waits until this text can be read somewhere on the screen.
    pub fn wait_text(&self, text: &str) {
        self.wait(&format!("the text “{text}”"), || {
            self.text().contains(text).then_some(())
        });
    }

    /// Clicks a part, waiting until it is there and nothing covers it.
    pub fn click(&self, part: &Part) {
        self.try_until(&format!("a click on the {part}"), || {
            let element = self.all(part).into_iter().next().ok_or("not there")?;
            self.bring_into_view(&element)?;
            self.session.click(&element)
        });
    }

    /// Replaces the text of the text box with this label.
    pub fn fill(&self, label: &str, text: &str) {
        self.fill_in(&find::text_box(label), text);
    }

    /// Replaces the text of a text box.
    pub fn fill_in(&self, part: &Part, text: &str) {
        self.try_until(&format!("typing into the {part}"), || {
            let element = self.all(part).into_iter().next().ok_or("not there")?;
            self.bring_into_view(&element)?;
            self.session.clear(&element)?;
            self.session.type_into(&element, text)
        });
    }

    /// Scrolls as a person does who is looking for something: it comes to the middle, not to an edge
    /// that something may cover.
    fn bring_into_view(&self, element: &Element) -> Result<(), String> {
        let scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.session.run(scroll, &[element.as_argument()]).map(drop)
    }

    /// Types into the text box with this label, after what is in it.
    pub fn type_into(&self, label: &str, text: &str) {
        let element = self.find(&find::text_box(label));
        self.session
            .type_into(&element, text)
            .unwrap_or_else(|error| panic!("“{label}” cannot be typed into: {error}"));
    }

    /// Chooses an option, by its text, of the choice list with this label.
    pub fn choose(&self, label: &str, option: &str) {
        self.choose_in(&find::choice_list(label), option);
    }

    /// Chooses an option, by its text, of a choice list.
    pub fn choose_in(&self, part: &Part, option: &str) {
        let list = self.find(part);
        self.wait(&format!("the option “{option}” of the {part}"), || {
            let chosen = self.script(
                "const [list, wanted] = arguments;
                 const option = [...list.options].find((one) => one.text.trim() === wanted);
                 if (!option) return false;
                 const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
                 list.focus();
                 set.call(list, option.value);
                 list.dispatchEvent(new Event('input', { bubbles: true }));
                 list.dispatchEvent(new Event('change', { bubbles: true }));
                 return true;",
                &[list.as_argument(), json!(option)],
            );
            (chosen == json!(true)).then_some(())
        });
    }

    /// Presses keys together wherever the focus is.
    pub fn press(&self, keys: &[char]) {
        self.session
            .press(keys)
            .unwrap_or_else(|error| panic!("keys cannot be pressed: {error}"));
    }

    /// The text that can be read on the screen.
    pub fn text(&self) -> String {
        self.script("return document.body.innerText", &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The value in the text box with this label.
    pub fn value(&self, label: &str) -> String {
        let element = self.find(&find::text_box(label));
        self.script("return arguments[0].value", &[element.as_argument()])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Switches the window's language with the keys in the top bar.
    pub fn speak(&self, language: Language) {
        let name = match language {
            Language::English => "English",
            Language::Welsh => "Cymraeg",
        };
        self.click(&find::button(name));
        self.wait(&format!("the window in {name}"), || {
            let tag = self.script("return document.documentElement.lang", &[]);
            (tag == json!(language.tag())).then_some(())
        });
    }

    /// Makes the window this large, and waits until the page is.
    pub fn resize(&self, width: u32, height: u32) {
        self.session
            .resize(width, height)
            .unwrap_or_else(|error| panic!("the window cannot be resized: {error}"));
        self.wait(&format!("a window of {width} × {height}"), || {
            let size = self.script("return [innerWidth, innerHeight]", &[]);
            (size == json!([width, height])).then_some(())
        });
    }

    /// Whether the page, or the part of it that holds the screen, is wider than it shows.
    pub fn scrolls_sideways(&self) -> bool {
        self.script(
            "return [document.documentElement, document.querySelector('#main')]
               .some((one) => one !== null && one.scrollWidth > one.clientWidth)",
            &[],
        ) == json!(true)
    }

    /// Looks at the screen as it is in both languages, English last: axe finds nothing, and a picture
    /// is kept.
    pub fn look(&self, screen: &str) {
        for language in [Language::Welsh, Language::English] {
            self.speak(language);
            self.wait_settled();
            let name = format!("{screen}-{}", language.tag());
            self.picture(&name);
            self.assert_accessible(&name);
        }
    }

    /// Saves a picture of the window under this name once it keeps still, and gives its path.
    pub fn picture(&self, name: &str) -> PathBuf {
        let path = self.pictures.join(format!("{name}.png"));
        let mut picture = self.as_it_is(name);
        // What is still being drawn differs from itself a moment later; what never rests is taken
        // as it is.
        for _ in 0..20 {
            std::thread::sleep(Duration::from_millis(100));
            let next = self.as_it_is(name);
            let still = next == picture;
            picture = next;
            if still {
                break;
            }
        }
        fs::write(&path, picture).expect("a picture can be saved");
        path
    }

    fn as_it_is(&self, name: &str) -> Vec<u8> {
        self.session
            .picture()
            .unwrap_or_else(|error| panic!("no picture of {name} can be taken: {error}"))
    }
}
