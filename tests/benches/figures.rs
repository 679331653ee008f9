//! Figures: their medians, their spreads, their table.

/// One line of the table.
pub struct Row {
    /// What was measured.
    pub what: String,
    /// In which unit.
    pub unit: String,
    /// Each run's figure.
    pub runs: Vec<f64>,
    /// What it is measured against, where there is something, run for run.
    pub against: Option<Vec<f64>>,
    /// What is aimed at, in words.
    pub target: String,
}

/// The middle figure; of an even number, the mean of the two in the middle.
pub fn median(runs: &[f64]) -> f64 {
    let mut sorted = runs.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        sorted[middle]
    } else {
        f64::midpoint(sorted[middle - 1], sorted[middle])
    }
}

/// The least and the greatest figure.
fn spread(runs: &[f64]) -> (f64, f64) {
    runs.iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), run| {
            (least.min(*run), most.max(*run))
        })
}

/// A figure to three digits or so.
fn short(figure: f64) -> String {
    match figure {
        small if small < 10.0 => format!("{small:.2}"),
        _ => format!("{figure:.1}"),
    }
}

/// Prints the table.
pub fn print(rows: &[Row]) {
    println!(
        "\n{:<50} {:>11} {:>19} {:>4} {:>9} {:>6}  target",
        "what", "median", "from–to", "runs", "against", "times"
    );
    for row in rows {
        let middle = median(&row.runs);
        let (least, most) = spread(&row.runs);
        let (against, times) = match &row.against {
            Some(runs) => {
                let other = median(runs);
                (short(other), format!("{:.2}", middle / other))
            }
            None => (String::new(), String::new()),
        };
        println!(
            "{:<50} {:>11} {:>19} {:>4} {:>9} {:>6}  {}",
            row.what,
            format!("{} {}", short(middle), row.unit),
            format!("{}–{}", short(least), short(most)),
            row.runs.len(),
            against,
            times,
            row.target
        );
    }
}
