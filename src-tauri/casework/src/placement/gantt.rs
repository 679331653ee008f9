//! The timeline as pages to print.

use letters::gantt::{Facts, Row, document};
use letters::paper::Paper;
use scheme::Fact;
use wire::document::DocumentView;
use wire::placement::{ExportTimeline, PaperSize};

use super::timeline::{Drawn, drawn};
use crate::application::{fonts, letterhead};
use crate::document::{PDF, exported, file_name, in_name};
use crate::{Failed, Office};

/// Exports the timeline: every placement that the filters and the months leave in.
pub fn export_timeline(office: &Office, input: ExportTimeline) -> Result<DocumentView, Failed> {
    let (timeline, rows, _) = drawn(office, &input.timeline, 0, u32::MAX)?;
    let hub = office.read().hub()?;
    let count = rows.len();
    let facts = Facts {
        paper: Paper {
            language: input.language,
            letterhead: letterhead(&hub)?,
            preview: false,
            created_at: office.now(),
            id: hub.id.0.into_bytes(),
        },
        is_a3: input.paper == PaperSize::A3,
        timeline,
        today: office.today(),
        as_of: office.now(),
        rows: rows.into_iter().map(row).collect(),
    };
    let pdf = letters::render(&document(&facts), fonts()?)
        .map_err(|e| Failed::Fault(format!("a timeline on paper: {e:?}")))?;
    let list = in_name(&[input.language], "list-timeline");
    let name = file_name("", &[&list, &office.today().to_string()], "pdf");
    let told = scheme::Facts::none().with("rows", count);
    let what = Fact::code("list", "timeline");
    Ok(exported(name, PDF, &pdf.bytes, what, told))
}

fn row(of: Drawn) -> Row {
    Row {
        group: of.group,
        name: of.placement.name,
        reference: of.placement.reference,
        employer: of.placement.employer,
        hosts: of.placement.hosts.into_iter().map(|h| h.name).collect(),
        period: of.period,
        progress: of.placement.progress,
        stretches: of.stretches,
        marks: of.due,
    }
}
