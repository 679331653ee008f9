//! What is past its years, and what keeps it.

use chrono::NaiveDate;
use scheme::retention::{DisposalStanding, kept_until, standing};
use store::Reading;
use store::retention::{LongerRow, RetainedRow};
use wire::disposal::{DisposalRecord, DisposalView};

use crate::second::named;
use crate::{Failed, Office, hold};

/// A record that is past its years.
pub(super) struct Over {
    pub row: RetainedRow,
    pub kept_until: NaiveDate,
    pub standing: DisposalStanding,
    pub longer: Option<LongerRow>,
    pub hold: Option<scheme::Refusal>,
}

/// Lists what is past its years, the earliest day first.
pub fn list(office: &Office) -> Result<DisposalView, Failed> {
    let read = office.read();
    let records = over(&read, office.today())?
        .into_iter()
        .map(|over| {
            let hold = match over.hold {
                Some(refusal) => match named(&read, refusal) {
                    Failed::Refused(refusal) => Some(refusal),
                    other => return Err(other),
                },
                None => None,
            };
            Ok(DisposalRecord {
                kind: over.row.kind,
                noun: over.row.noun,
                record: over.row.record,
                label: read.label(over.row.noun.code(), over.row.record)?,
                count: over.row.count,
                kept_until: over.kept_until.to_string(),
                standing: over.standing,
                longer_until: over.longer.as_ref().map(|row| row.until.to_string()),
                longer_reason: over.longer.map(|row| row.reason).unwrap_or_default(),
                hold,
            })
        })
        .collect::<Result<_, Failed>>()?;
    Ok(DisposalView { records })
}

/// The records that are past their years on a day.
pub(super) fn over(read: &Reading<'_>, today: NaiveDate) -> Result<Vec<Over>, Failed> {
    let mut longer = read.kept_longer()?;
    let years = read.retention_years()?;
    let mut found = Vec::new();
    for row in read.retained()? {
        let years = years.get(&row.kind).copied();
        let years = years.unwrap_or_else(|| row.kind.usual_years());
        let Some(kept_until) = row.from.and_then(|from| kept_until(from, years)) else {
            continue;
        };
        if !scheme::retention::is_over(kept_until, today) {
            continue;
        }
        let hold = hold::none_over(read, row.noun.code(), row.record).err();
        let longer = longer.remove(&row.record);
        let until = longer.as_ref().map(|row| row.until);
        if let Some(standing) = standing(kept_until, until, hold.is_some(), today) {
            found.push(Over {
                row,
                kept_until,
                standing,
                longer,
                hold,
            });
        }
    }
    found.sort_by_key(|over| (over.kept_until, over.row.record));
    Ok(found)
}

/// How many records wait to be looked at, and since when the first of them.
pub(crate) fn due_for_review(
    read: &Reading<'_>,
    today: NaiveDate,
) -> Result<(usize, Option<NaiveDate>), Failed> {
    let over = over(read, today)?;
    let due = || {
        over.iter()
            .filter(|one| one.standing == DisposalStanding::Due)
    };
    Ok((due().count(), due().map(|one| one.kept_until).min()))
}
