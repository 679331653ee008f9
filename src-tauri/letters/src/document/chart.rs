//! Bars over months: the ruler over a column, and the bar of a row. Places and widths are counted in
//! ten-thousandths of the column's width.

/// The months over a column of charts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ruler {
    /// Each month: its left edge, its width, what is set in it.
    pub months: Vec<Month>,
    /// Where today stands.
    pub today: Option<u32>,
    /// The same in words, for whoever cannot see the picture.
    pub alt: String,
}

/// A month of a ruler.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Month {
    /// Its left edge.
    pub left: u32,
    /// Its width.
    pub width: u32,
    /// Its name, short; empty where there is no room for each.
    pub name: String,
    /// The year, above the first month of one.
    pub year: String,
}

/// The chart of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chart {
    /// Where fine lines stand: the edges of months.
    pub lines: Vec<u32>,
    /// Where today stands.
    pub today: Option<u32>,
    /// Stretches, drawn one over the other.
    pub parts: Vec<ChartPart>,
    /// Signs over them: where the middle of each stands, and what it is.
    pub signs: Vec<(u32, Sign)>,
    /// The same in words, for whoever cannot see the picture; empty for a picture that says nothing.
    pub alt: String,
}

/// A stretch of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartPart {
    /// Its left edge.
    pub left: u32,
    /// Its width.
    pub width: u32,
    /// How it is drawn.
    pub pattern: Pattern,
}

/// How a stretch is drawn: told apart in black and white too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// A bar that is an outline.
    Hollow,
    /// A full bar.
    Solid,
    /// A pale bar.
    Pale,
    /// A bar with slanted stripes.
    Striped,
    /// A bar with upright stripes.
    Barred,
    /// A bar with crossed stripes.
    Crossed,
    /// A line with ends instead of a bar.
    Line,
    /// A hole in a bar.
    Hole,
    /// Dots above the bar.
    DotsAbove,
    /// Stripes below the bar.
    StripesBelow,
}

/// A sign on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A square on its corner.
    Diamond,
    /// A circle.
    Circle,
    /// A square.
    Square,
    /// A triangle.
    Triangle,
}

/// An entry of the legend: a chart in small, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegendEntry {
    /// What it shows.
    pub chart: Chart,
    /// In words.
    pub words: String,
}
