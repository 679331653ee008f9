use super::{Chart, LegendEntry, Ruler, Span};

/// A piece of a document, from the top down.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading of level 1, 2 or 3. Levels may not skip.
    Heading {
        /// 1 for the title of a part, 2 for its sections, 3 below those.
        level: u8,
        /// Its words.
        spans: Vec<Span>,
    },
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A smaller, quieter paragraph: guidance, notes under a table.
    Small(Vec<Span>),
    /// A paragraph set apart by a bar at its left: what must not be missed.
    Callout(Vec<Vec<Span>>),
    /// A numbered or bulleted list.
    List(List),
    /// A table with a header row.
    Table(Table),
    /// Labels and their values, one a line.
    KeyValues(Vec<KeyValue>),
    /// A thin rule across the measure.
    Rule,
    /// Vertical space, in millimetres.
    Space(f32),
    /// What follows starts on a new page.
    PageBreak,
    /// The close of a letter.
    Signature(Signature),
    /// Figures that stand out, four in a row.
    Figures(Vec<Figure>),
    /// Boxes to write in by hand, side by side.
    Fields(Vec<Field>),
    /// Small boxes to tick by hand, each with its text.
    Ticks(Vec<Vec<Span>>),
    /// What the patterns and signs of charts mean.
    Legend(Vec<LegendEntry>),
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// What stands before each item.
    pub numbering: Numbering,
    /// The items, each a run of blocks.
    pub items: Vec<Vec<Block>>,
}

/// What stands before each item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// A bullet.
    Bullet,
    /// 1. 2. 3., from the number given.
    Decimal(u32),
    /// (a) (b) (c).
    Letter,
}

/// A table. Its header row comes again on each page it runs on to.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table shows; set above it.
    pub caption: Option<Vec<Span>>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with a cell a column.
    pub rows: Vec<Vec<Cell>>,
    /// The last row, when it adds up the others.
    pub totals: Option<Vec<Cell>>,
    /// The first cell of each row names the row, and is read out as its header.
    pub row_headers: bool,
    /// A heavier line drawn below this row (the funding line), counted from 0.
    pub line_below: Option<usize>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its header.
    pub head: Vec<Span>,
    /// Its share of the measure, relative to the other columns'.
    pub share: f32,
    /// Where its text stands.
    pub align: Align,
    /// Months over its charts, instead of a header.
    pub ruler: Option<Ruler>,
}

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left: words.
    Left,
    /// At the right, in figures of one width: money and numbers.
    Right,
    /// In the middle.
    Centre,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words or figures; empty for none.
    Text(Vec<Span>),
    /// Scores as dots on a scale.
    Dots(Dots),
    /// A bar over months.
    Chart(Chart),
    /// A number as a bar.
    Bar(Bar),
}

/// A number as a bar from the left of its column.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its length, of the longest bar: 0 to 1.
    pub share: f32,
    /// The same in words, for whoever cannot see the picture.
    pub alt: String,
}

/// A figure that stands out, with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The figure.
    pub figure: String,
    /// What it is.
    pub label: String,
}

/// One row of scores on a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Dots {
    /// The lowest value of the scale.
    pub least: f32,
    /// The highest.
    pub greatest: f32,
    /// Each reviewer's score.
    pub scores: Vec<f32>,
    /// The mean, marked by an upright line.
    pub mean: Option<f32>,
    /// The same in words, for whoever cannot see the picture.
    pub alt: String,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyValue {
    /// The label.
    pub label: Vec<Span>,
    /// The value; a newline starts a new line.
    pub value: Vec<Span>,
}

/// The close of a letter: the greeting, room for a signature, who signs.
#[derive(Debug, Clone, PartialEq)]
pub struct Signature {
    /// "Yours sincerely".
    pub closing: Vec<Span>,
    /// The signatory's name.
    pub name: Vec<Span>,
    /// Role, organisation: a line each.
    pub lines: Vec<Vec<Span>>,
}

/// A box to write in by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// What to write in it; set above the box.
    pub label: Vec<Span>,
    /// What is known already; set inside the box.
    pub filled: Option<Vec<Span>>,
    /// Its share of the measure, relative to the boxes beside it; what is short of one stays
    /// empty.
    pub share: f32,
    /// Its height in millimetres.
    pub height: f32,
}
