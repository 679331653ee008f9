//! The list of what was erased.

use store::Reading;
use store::erasure::ErasureRow;
use wire::erasure::{ErasureView, ErasuresView};

use super::counts;
use crate::panel::instant;
use crate::{Failed, Office};

/// Lists what was erased and disposed of, the latest first.
pub fn list(office: &Office) -> Result<ErasuresView, Failed> {
    let read = office.read();
    let erasures = read
        .erasures()?
        .into_iter()
        .map(|row| view(&read, row))
        .collect::<Result<_, Failed>>()?;
    Ok(ErasuresView { erasures })
}

fn view(read: &Reading<'_>, row: ErasureRow) -> Result<ErasureView, Failed> {
    let coordinator = |id: Option<scheme::CoordinatorId>| match id {
        Some(id) => read.label("coordinator", id.0),
        None => Ok(String::new()),
    };
    Ok(ErasureView {
        name: match row.person {
            Some(person) => read.label("person", person.0)?,
            None => String::new(),
        },
        first: coordinator(row.people.map(|(first, _)| first))?,
        second: coordinator(row.people.map(|(_, second)| second))?,
        id: row.id,
        kind: row.kind,
        number: row.number,
        person: row.person,
        reason: row.reason,
        erased_at: instant(row.erased_at),
        backups_until: row.backups_until.to_string(),
        counts: counts(&row.counts),
        certificate: row.certificate.is_some(),
    })
}
