//! How long what a hub holds is kept.

use chrono::NaiveDate;
use scheme::ApplicationId;
use scheme::retention::{Retained, is_over, kept_as, kept_until};
use store::Reading;
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
            .filter_map(|row| Some((kept_until(row.from?, years)?, row.count)));
        RetentionLine {
            kind,
            years,
            usual: kind.usual_years(),
            least: kind.least_years(),
            most: kind.most_years(),
            // What is linked is in the equality file, which tells nobody how much.
            count: (kind != Retained::EqualityLinks).then(|| of_kind.map(|row| row.count).sum()),
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

/// The day until which an application is kept. None where that is not known yet, as of one that is
/// funded.
pub(crate) fn of_application(
    read: &Reading<'_>,
    application: ApplicationId,
) -> Result<Option<NaiveDate>, Failed> {
    let Some((_, ended)) = read.how_they_ended(Some(application))?.pop() else {
        return Ok(None);
    };
    let Some((kind, Some(from))) = kept_as(ended) else {
        return Ok(None);
    };
    let until = kept_until(from, years(read, kind)?);
    let longer = read.kept_longer()?.get(&application.0).map(|row| row.until);
    Ok(until.map(|until| longer.map_or(until, |longer| longer.max(until))))
}
