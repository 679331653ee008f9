//! Disposing of what is past its years: two people, and a certificate.

use scheme::history::Act;
use scheme::retention::{Disposable, may_dispose};
use scheme::{Fact, Problems};
use store::erasure::Subject;
use wire::disposal::DisposeOf;
use wire::erasure::ErasuresView;

use super::certificate;
use super::list::{Over, over};
use crate::erasure::{list as erasures, row, settle};
use crate::second::{named, two_people};
use crate::{Failed, Office, Progress};

/// Strikes out everything that was typed into applications and who came to events, of one kind, that
/// are past their years. References, amounts, days and decisions stay, for the accounts; the chain
/// stays, and says so. All of it, or nothing.
pub fn dispose(
    office: &mut Office,
    input: DisposeOf,
    progress: &mut dyn Progress,
) -> Result<ErasuresView, Failed> {
    let mut problems = Problems::default();
    if input.records.is_empty() {
        problems.add("records", "missing");
    }
    let chosen = chosen(office, &input)?;
    let people = two_people(
        office,
        input.second,
        &input.pin,
        "erase-same-person",
        problems,
    )?;
    // What is long is told in its parts: the certificate, the striking, the file written anew.
    if !progress.at(0, 3) {
        return Err(Failed::refused("cancelled"));
    }
    let certificate = certificate::of(office, input.kind, &chosen, people)?;
    let latest = office.read().last_sequence()?;
    if !progress.at(1, 3) {
        return Err(Failed::refused("cancelled"));
    }
    office.change(Act::DisposeOf, |tx| {
        // The certificate names the head of the chain that it follows.
        if tx.last_sequence()? != latest {
            return Err(Failed::Stale);
        }
        let subject = Subject {
            whole: chosen
                .iter()
                .map(|over| (over.row.noun.code().to_owned(), over.row.record))
                .collect(),
            ..Subject::default()
        };
        let struck = tx.strike(&subject)?;
        let mut row = row(tx, "disposal", subject, &struck)?;
        row.people = Some((people.first, people.second));
        let (en, cy) = &certificate;
        row.certificate = Some((tx.add_blob(en)?, tx.add_blob(cy)?));
        tx.add_erasure(&row)?;
        tx.fact("kind", input.kind.fact());
        tx.fact("count", chosen.len());
        tx.fact("entries", row.entries.len());
        tx.fact("second", Fact::record("coordinator", people.second));
        Ok(())
    })?;
    // Done is done: a cancel comes too late from here on.
    let _ = progress.at(2, 3);
    settle(office)?;
    let _ = progress.at(3, 3);
    erasures(office)
}

/// The records that were asked for, each of which may go now.
fn chosen(office: &Office, input: &DisposeOf) -> Result<Vec<Over>, Failed> {
    let read = office.read();
    let mut all = over(&read, office.today())?;
    let mut chosen = Vec::new();
    for record in &input.records {
        let at = all
            .iter()
            .position(|one| one.row.record == *record && one.row.kind == input.kind);
        let Some(at) = at else {
            may_dispose(None)?;
            continue;
        };
        let one = all.swap_remove(at);
        if let Some(hold) = one.hold {
            return Err(named(&read, hold));
        }
        may_dispose(Some(one.standing))?;
        chosen.push(one);
    }
    chosen.sort_by_key(|one| (one.row.noun == Disposable::Event, one.kept_until));
    Ok(chosen)
}
