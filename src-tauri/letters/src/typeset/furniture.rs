//! What stands around the text: the letterhead, the address window, the head and foot of each
//! page, the watermark.

use scheme::{Facts, Language};
use words::Words;

use super::galley::{Artifact, Draw, Owner};
use super::style::{Ink, Style, TextStyle, mm};
use super::text;
use crate::document::{Letterhead, Opening, Span, bold, plain};
use crate::fonts::{Face, Shaper};
use crate::tags::{Role, TagId, Tags};

/// The left edge of the sender's particulars and the references, from the right of the page.
const SIDE: f32 = mm(71.0);
/// A DL window (90 × 35 mm, 20 mm from the left, 18 mm from the bottom of the envelope) shows the
/// sheet from 57 mm down when it lies high in the envelope, and from 46 mm when it lies low: the
/// address starts where both see it, and nothing else stands left of the references down to the fold.
const ADDRESS_TOP: f32 = mm(55.0);
/// Text starts here, below the window wherever the sheet lies.
const BELOW_WINDOW: f32 = mm(94.0);

/// Sets the parts of a page that the flow of text knows nothing of.
pub(crate) struct Furniture<'a, 'f> {
    pub(crate) shaper: &'a mut Shaper<'f>,
    pub(crate) tags: &'a mut Tags,
    pub(crate) style: &'a Style,
    pub(crate) draws: Vec<Draw>,
}

impl Furniture<'_, '_> {
    fn side(&self) -> f32 {
        self.style.page.0 - SIDE
    }

    /// Lines of text down from `y`, tagged as one paragraph; returns where they end.
    fn paragraph(
        &mut self,
        spans: &[Span],
        style: TextStyle,
        at: (f32, f32),
        room: f32,
        parent: TagId,
    ) -> f32 {
        let lines = text::wrap(self.shaper, spans, style, room);
        let mut y = at.1;
        if lines.is_empty() {
            return y;
        }
        let owner = Owner::Tag(self.tags.add(parent, Role::Paragraph));
        for line in lines {
            self.draws.push(Draw::Text {
                x: at.0,
                baseline: y + style.baseline(),
                line,
                owner,
            });
            y += style.leading;
        }
        y
    }

    /// The sender at the head of the first page; returns where it ends on the left and right.
    pub(crate) fn letterhead(
        &mut self,
        head: &Letterhead,
        part: Language,
        parent: TagId,
    ) -> (f32, f32) {
        let left = self.style.left;
        let mark = [left, mm(14.0), mm(16.0), 3.2];
        self.draws.push(Draw::filled(mark, Ink::Accent));
        let name_style = TextStyle {
            size: 14.5,
            leading: 18.5,
            ink: Ink::Accent,
            ..self.style.headings[0].text
        };
        let other_style = name_style.in_face(Face::Regular);
        let mut y = mm(17.5);
        let room = self.side() - left - mm(6.0);
        let mut shown: Vec<&str> = Vec::new();
        for (language, style) in [(Language::Cy, name_style), (Language::En, other_style)] {
            let name = head.name.get(language).trim();
            if name.is_empty() || shown.contains(&name) {
                continue;
            }
            let style = if shown.is_empty() { name_style } else { style };
            shown.push(name);
            let span = in_its_language(plain(name), language, part);
            y = self.paragraph(&[span], style, (left, y), room, parent);
        }

        let small = self.style.furniture;
        let room = SIDE - mm(12.0);
        let mut side = mm(14.0) - 2.0;
        let address: Vec<&str> = head
            .address
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
            .collect();
        side = self.paragraph(
            &[plain(address.join("\n"))],
            small,
            (self.side(), side),
            room,
            parent,
        );
        let contacts: Vec<&str> = [&head.phone, &head.email, &head.web]
            .into_iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
            .collect();
        if !contacts.is_empty() {
            let at = (self.side(), if side > mm(14.0) { side + 3.0 } else { side });
            side = self.paragraph(&[plain(contacts.join("\n"))], small, at, room, parent);
        }
        (y, side)
    }

    /// The addressee in the window and the references beside it; returns where the text starts.
    pub(crate) fn opening(
        &mut self,
        opening: &Opening,
        below: (f32, f32),
        window: bool,
        parent: TagId,
    ) -> f32 {
        let (left, style) = (self.style.left, self.style.body);
        let (top, side_top) = if window {
            (
                ADDRESS_TOP.max(below.0 + 10.0),
                ADDRESS_TOP.max(below.1 + 10.0),
            )
        } else {
            (self.style.top, self.style.top)
        };
        let recipient: Vec<&str> = opening
            .recipient
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
            .collect();
        // Up to six lines stand comfortably in the window; more are set closer.
        let address = if recipient.len() > 6 {
            TextStyle {
                size: 9.5,
                leading: 11.5,
                ..style
            }
        } else {
            TextStyle {
                leading: 13.5,
                ..style
            }
        };
        let room = mm(82.0);
        let end = self.paragraph(
            &[plain(recipient.join("\n"))],
            address,
            (left, top),
            room,
            parent,
        );

        let mut side = side_top;
        let room = SIDE - mm(12.0);
        let label_style = self.style.furniture;
        let value_style = TextStyle {
            size: 10.0,
            leading: 13.5,
            ..style
        };
        for (label, value) in &opening.details {
            if value.trim().is_empty() {
                continue;
            }
            side = self.paragraph(
                &[plain(label)],
                label_style,
                (self.side(), side),
                room,
                parent,
            );
            side = self.paragraph(
                &[bold(value)],
                value_style,
                (self.side(), side),
                room,
                parent,
            ) + 4.0;
        }
        let mut start = end.max(side) + 14.0;
        if window {
            start = start.max(BELOW_WINDOW);
        }
        if let Some(note) = &opening.note {
            let room = self.style.measure();
            let quiet = self.style.small;
            start = self.paragraph(
                std::slice::from_ref(note),
                quiet,
                (left, start),
                room,
                parent,
            ) + 9.0;
        }
        start
    }

    /// The head of a following page: what it belongs to, and the reference.
    pub(crate) fn running_head(&mut self, running: &str, reference: &str) {
        let baseline = self.style.top - mm(9.5);
        let (left, measure) = (self.style.left, self.style.measure());
        let taken = self.aside(reference, baseline, true, 0.0, Artifact::Header);
        let owner = Owner::Artifact(Artifact::Header);
        let at = [left, baseline + 5.0, measure, 0.5];
        self.draws.push(Draw::Box {
            at,
            fill: Some(Ink::Hairline),
            stroke: None,
            owner,
        });
        self.aside(running, baseline, false, taken, Artifact::Header);
    }

    /// The foot of every page: the hub's line, and the number of the page.
    pub(crate) fn foot(&mut self, line: &str, page: usize, of: usize, language: Language) {
        let baseline = self.style.page.1 - mm(12.0);
        let facts = Facts::none().with("page", page).with("of", of);
        let number = Words::shared().say(language, "paper-page", &facts);
        let taken = self.aside(&number, baseline, true, 0.0, Artifact::Footer);
        self.aside(line, baseline, false, taken, Artifact::Footer);
    }

    /// One line in the margin, shortened only by what the margin holds beside what is there
    /// already; returns its width.
    fn aside(
        &mut self,
        words: &str,
        baseline: f32,
        at_right: bool,
        taken: f32,
        kind: Artifact,
    ) -> f32 {
        let style = self.style.furniture;
        let room = match at_right {
            true => self.style.measure() * 0.4,
            false => self.style.measure() - taken - 30.0,
        };
        let mut lines = text::wrap(self.shaper, &[plain(words)], style, room);
        let cut = lines.len() > 1;
        if lines.is_empty() {
            return 0.0;
        }
        let line = lines.swap_remove(0);
        let width = line.width;
        let x = match at_right {
            true => self.style.left + self.style.measure() - width,
            false => self.style.left,
        };
        let owner = Owner::Artifact(kind);
        self.draws.push(Draw::Text {
            x,
            baseline,
            line,
            owner,
        });
        // The whole title is on the first page; here an ellipsis says that there is more.
        if cut {
            for line in text::wrap(self.shaper, &[plain("…")], style, room) {
                self.draws.push(Draw::Text {
                    x: x + width + 1.0,
                    baseline,
                    line,
                    owner,
                });
            }
        }
        width
    }

    /// A word across the page, behind the text.
    pub(crate) fn watermark(&mut self, words: &str) {
        let (width, height) = self.style.page;
        let diagonal = width.min(height) * 1.05;
        let mut style = TextStyle {
            face: Face::Semibold,
            size: 100.0,
            leading: 100.0,
            ink: Ink::Watermark,
            figures: false,
        };
        let natural = text::width(self.shaper, &[plain(words)], style);
        style.size = (style.size * diagonal / natural.max(1.0)).min(130.0);
        for line in text::wrap(self.shaper, &[plain(words)], style, 10_000.0) {
            // The middle of the word stands in the middle of the page.
            let half = line.width / 2.0 * std::f32::consts::FRAC_1_SQRT_2;
            let rise = style.size * 0.33 * std::f32::consts::FRAC_1_SQRT_2;
            self.draws.push(Draw::Slanted {
                x: width / 2.0 - half + rise,
                baseline: height / 2.0 + half + rise,
                line,
                owner: Owner::Artifact(Artifact::Watermark),
            });
        }
    }
}

/// Marks a run as being in a language, where that is not the part's own.
fn in_its_language(span: Span, language: Language, part: Language) -> Span {
    if language == part {
        span
    } else {
        span.in_language(language)
    }
}
