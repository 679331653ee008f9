//! Going back to a list.

use seedbridge_tests::app::Opening;
use seedbridge_tests::find::{Part, button, link};
use serde_json::{Value, json};

const ESCAPE: char = '\u{e00c}';
const ALT: char = '\u{e00a}';
const LEFT: char = '\u{e012}';

/// Whoever opens a record and goes back, by its link or by a key, finds the filter, the scroll place
/// and the row they left by; whoever comes by the navigation begins at the top.
#[test]
fn a_list_is_found_again_as_it_was_left() {
    let app = Opening::default().open();
    app.enter_the_sample();
    app.go("/people");
    app.choose("Sector", "University");
    let rows = "return [...document.querySelectorAll('main tbody tr')].map((row) => row.innerText)";
    app.wait("people of universities alone", || {
        let rows = app.script(rows, &[]);
        let all = rows.as_array()?;
        let filtered = |row: &Value| row.as_str().is_some_and(|row| row.contains("University"));
        (!all.is_empty() && all.iter().all(filtered)).then_some(())
    });
    let stands = || {
        app.script(
            "return [location.hash, document.querySelector('#main').scrollTop,
                     document.activeElement.closest('tr')?.innerText ?? null]",
            &[],
        )
    };
    app.script(
        "const link = [...document.querySelectorAll('main tbody th a')].at(-1);
         link.scrollIntoView({ block: 'center' });
         link.focus({ preventScroll: true });",
        &[],
    );
    // The window knows of the scroll once it has drawn it.
    app.script_waiting(
        "const done = arguments[0];
         requestAnimationFrame(() => requestAnimationFrame(() => done(true)));",
        &[],
    );
    let left = stands();
    assert!(left[1].as_f64() > Some(0.0), "{left}");
    let ways: [(&str, &dyn Fn()); 3] = [
        ("the back link", &|| app.click(&link("Contacts"))),
        ("Escape", &|| app.press(&[ESCAPE])),
        ("Alt and the left arrow", &|| app.press(&[ALT, LEFT])),
    ];
    for (way, go_back) in ways {
        app.script("document.activeElement.click()", &[]);
        app.find(&link("Edit"));
        app.wait_settled();
        go_back();
        app.wait(&format!("the row that was left, by {way}"), || {
            (stands()[2] == left[2]).then_some(())
        });
        assert_eq!(stands(), left, "{way}");
    }
    app.script("document.activeElement.click()", &[]);
    app.find(&link("Edit"));
    app.click(&Part::holding("link", "Contacts 1"));
    app.find(&button("Export"));
    app.wait("the list from its top", || {
        (stands() == json!(["#/people", 0, null])).then_some(())
    });
}
