//! How long what a hub holds is kept.

use chrono::NaiveDate;
use scheme::application::ApplicationState;
use scheme::letter::{LetterKind, LetterState};
use scheme::retention::{Retained, is_over};
use scheme::time::day_of;
use store::Reading;
use store::application::ApplicationRow;
use wire::retention::{RetentionLine, RetentionView};

use crate::{Failed, Office};

/// Shows how long each kind is kept, how much of it there is, and when the first is over.
pub fn show(office: &Office) -> Result<RetentionView, Failed> {
    let (read, today) = (office.read(), office.today());
    let (rows, years) = (read.retained()?, read.retention_years()?);
    let lines = years.into_iter().map(|(kind, years)| {
        let of_kind = rows.iter().filter(|row| row.kind == kind);
        let dated = of_kind
            .clone()
            .filter_map(|row| Some((kind.kept_until(row.from?, years)?, row.count)));
        RetentionLine {
            kind,
            years,
            usual: kind.usual_years(),
            least: kind.least_years(),
            count: of_kind.map(|row| row.count).sum(),
            first_until: dated
                .clone()
                .map(|(until, _)| until)
                .min()
                .map(|d| d.to_string()),
            over: dated
                .filter(|(until, _)| is_over(*until, today))
                .map(|(_, count)| count)
                .sum(),
        }
    });
    Ok(RetentionView {
        lines: lines.collect(),
    })
}

/// For how many years a kind is kept in this hub.
pub(crate) fn years(read: &Reading<'_>, kind: Retained) -> Result<u32, Failed> {
    let years = read.retention_years()?;
    Ok(years
        .get(&kind)
        .copied()
        .unwrap_or_else(|| kind.usual_years()))
}

/// The day until which an application is kept: as its letter says, or counted from its withdrawal.
/// None where that is not known yet, as of one that is funded.
pub(crate) fn of_application(
    read: &Reading<'_>,
    row: &ApplicationRow,
) -> Result<Option<NaiveDate>, Failed> {
    let from = if row.state == ApplicationState::Withdrawn {
        read.withdrawal(row.id)?.map(|w| day_of(w.withdrawn_at))
    } else {
        let letters = read.letters_of(row.id)?;
        let standing = letters
            .iter()
            .rev()
            .find(|l| l.state == LetterState::Issued && l.kind.tells_outcome());
        standing
            .filter(|l| matches!(l.kind, LetterKind::NotFunded | LetterKind::Ineligible))
            .map(|l| l.dated_on)
    };
    let kind = Retained::Unsuccessful;
    let years = years(read, kind)?;
    let until = from.and_then(|from| kind.kept_until(from, years));
    let longer = read.kept_longer()?.get(&row.id.0).map(|row| row.until);
    Ok(until.map(|until| longer.map_or(until, |longer| longer.max(until))))
}
