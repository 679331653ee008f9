//! The ranked list and the register of conflicts, as they leave the hub: as a table, or on paper.

mod on_paper;
mod table;

use scheme::{CallId, Fact, Facts};
use store::panel::ConflictFilter;
use wire::document::DocumentView;
use wire::panel::ConflictView;
use wire::ranking::{ExportConflictsRegister, ExportRankedList, ListFormat};

use super::view::whole;
use crate::document::{CSV, PDF, exported, file_name, in_name};
use crate::panel::conflict_view;
use crate::{Failed, Office};

/// A conflict and the day it was last found or declared.
struct Registered {
    view: ConflictView,
    on: chrono::NaiveDate,
    /// The member's organisations.
    home: String,
}

/// Exports the ranked list of a call.
pub fn export_ranked_list(
    office: &Office,
    input: ExportRankedList,
) -> Result<DocumentView, Failed> {
    let view = whole(office, input.call)?;
    let file = match input.format {
        ListFormat::Csv => File::csv(table::ranked_list(&view, input.language, office.now())),
        ListFormat::Pdf => File::pdf(on_paper::ranked_list(office, &view, input.language)?),
    };
    Ok(send(
        office,
        input.call,
        (
            "ranked-list",
            in_name(&[input.language], "file-name-ranked-list"),
        ),
        view.rows.len(),
        file,
    ))
}

/// Exports the register of a call's conflicts of interest, dismissed ones included.
pub fn export_conflicts_register(
    office: &Office,
    input: ExportConflictsRegister,
) -> Result<DocumentView, Failed> {
    let read = office.read();
    read.call(input.call)?.ok_or(Failed::NotFound)?;
    let mut rows = Vec::new();
    for row in read
        .conflicts_of_call(input.call, &ConflictFilter::all())?
        .0
    {
        let seat = read.panel_member(row.member)?.ok_or(Failed::NotFound)?;
        let home: Vec<String> = read
            .affiliations_to_show(seat.person)?
            .into_iter()
            .map(|a| a.name)
            .collect();
        rows.push(Registered {
            on: scheme::time::day_of(row.found_at),
            view: conflict_view(&read, row)?,
            home: home.join(", "),
        });
    }
    let count = rows.len();
    let file = match input.format {
        ListFormat::Csv => File::csv(table::register(&rows, input.language, office.now())),
        ListFormat::Pdf => File::pdf(on_paper::register(
            office,
            input.call,
            &rows,
            input.language,
        )?),
    };
    let called = in_name(&[input.language], "file-name-conflicts-register");
    let what = ("conflicts-register", called);
    Ok(send(office, input.call, what, count, file))
}

/// A file on its way out.
struct File {
    ending: &'static str,
    media: &'static str,
    bytes: Vec<u8>,
}

impl File {
    fn csv(bytes: Vec<u8>) -> Self {
        Self {
            ending: "csv",
            media: CSV,
            bytes,
        }
    }

    fn pdf(bytes: Vec<u8>) -> Self {
        Self {
            ending: "pdf",
            media: PDF,
            bytes,
        }
    }
}

/// Answers a file: `what` it is, by its code, and what that is called in its name.
fn send(
    office: &Office,
    call: CallId,
    (what, called): (&str, String),
    rows: usize,
    file: File,
) -> DocumentView {
    let told = Facts::none()
        .with("call", Fact::record("call", call))
        .with("rows", rows);
    let today = office.today().to_string();
    let name = file_name("", &[&called, &today], file.ending);
    let what = Fact::code("export", what);
    exported(name, file.media, &file.bytes, what, told)
}
