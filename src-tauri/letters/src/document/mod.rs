//! The neutral model of a page-bound document: what is said, in which order and language, and
//! nothing about where it lands. Every letter and report of the scheme is first one of these.

mod block;
mod chart;
mod span;

use chrono::{DateTime, Utc};
use scheme::{Both, Language};

pub use block::{
    Align, Bar, Block, Cell, Column, Dots, Field, Figure, KeyValue, List, Numbering, Signature,
    Table,
};
pub use chart::{Chart, ChartPart, LegendEntry, Month, Pattern, Ruler, Sign};
pub use span::{Emphasis, Span, bold, italic, plain};

/// A document ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The title that a viewer shows in its title bar and a screen reader reads first.
    pub title: String,
    /// The language of the document as a whole: that of its first part.
    pub language: Language,
    /// The reference at the head of each following page, such as `LSHW-2026-014`.
    pub reference: String,
    /// Who made it: the hub's name.
    pub author: String,
    /// Upright for letters, lying down for wide tables.
    pub orientation: Orientation,
    /// Comfortable for letters, compact for reports.
    pub density: Density,
    /// The sender, at the head of the first page.
    pub letterhead: Option<Letterhead>,
    /// One part a language (a bilingual letter has two, Welsh first), each on a page of its own.
    pub parts: Vec<Part>,
    /// A word laid across every page in its language, such as *Preview*. Issued documents have
    /// none.
    pub watermark: Option<Both>,
    /// When it was made (UTC). The same document has the same bytes, so nothing here asks a clock.
    pub created_at: DateTime<Utc>,
    /// The file's identifier, given by the caller so that the bytes stay the same.
    pub id: [u8; 16],
}

/// How large the paper is, and which way it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orientation {
    /// A4, 210 × 297 mm.
    Portrait,
    /// A4, 297 × 210 mm.
    Landscape,
    /// A3, 420 × 297 mm.
    Wide,
}

/// How closely the text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Density {
    /// 11 pt on 15: letters and forms.
    Comfortable,
    /// 9 pt on 12: lists and registers.
    Compact,
}

/// The sender's particulars.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The hub's name. Where the two differ, both are shown, Welsh first (`domain.md` 4).
    pub name: Both,
    /// The postal address, a line each.
    pub address: Vec<String>,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Web address.
    pub web: String,
    /// One line at the foot of every page: charity or company number, for instance.
    pub foot: Both,
}

/// One language's share of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The language of everything in it that does not say otherwise.
    pub language: Language,
    /// What stands at the head of its second and following pages.
    pub running: String,
    /// The addressee and the references, for a letter.
    pub opening: Option<Opening>,
    /// The text.
    pub blocks: Vec<Block>,
}

/// The top of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
    /// Name and postal address, a line each, set to show in a DL window envelope when this is the
    /// document's first part.
    pub recipient: Vec<String>,
    /// Label and value: reference, date, contact.
    pub details: Vec<(String, String)>,
    /// A line above the text, in its own language: "Mae'r llythyr hwn yn Saesneg isod".
    pub note: Option<Span>,
}
