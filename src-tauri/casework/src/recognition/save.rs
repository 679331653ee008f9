//! Keeping a statement as it is typed.

use scheme::history::Act;
use scheme::{Fact, PlacementId};
use store::Writing;
use store::placement::PlacementRow;
use store::recognition::RecognitionRow;
use uuid::Uuid;
use wire::recognition::{SaveRecognition, SavedRecognition};

use super::facts::{laid_out, organisations, read};
use crate::panel::instant;
use crate::{Failed, Office};

/// Keeps a statement as it was typed, whole or not, and says what is to be said of it. Saves of
/// one sitting are one entry of the history; nothing is refreshed.
pub fn save(office: &mut Office, input: SaveRecognition) -> Result<SavedRecognition, Failed> {
    let placement = input.placement;
    let row = writable(office, placement)?;
    let saved_at = office.now();
    office.save_typing(
        Act::SaveRecognition,
        format!("recognition {placement}"),
        |tx| {
            let known = tx.recognition(placement)?;
            if let Some(known) = &known {
                not_changed_by_others(tx, known.id, input.based_on)?;
            }
            // What is saved again as it was says nothing new: no statement falls due for it.
            let same = known.as_ref().filter(|known| known.told == input.told);
            let changed_at = same.map_or_else(|| tx.now(), |known| known.changed_at);
            let id = known.map_or_else(|| tx.new_id(), |known| known.id);
            tx.put_recognition(&RecognitionRow {
                id,
                placement,
                told: input.told.clone(),
                changed_at,
            })?;
            tx.fact("placement", Fact::record("placement", placement));
            Ok::<_, Failed>(())
        },
    )?;
    let handle = office.read();
    let organisations = organisations(&handle, &row)?;
    let told = laid_out(&handle, &row, &organisations, input.told)?;
    Ok(SavedRecognition {
        saved_at: instant(saved_at),
        said: read(office.today(), &row, &organisations, &told).problems.0,
        told,
    })
}

fn writable(office: &Office, placement: PlacementId) -> Result<PlacementRow, Failed> {
    let row = office
        .read()
        .placement(placement)?
        .ok_or(Failed::NotFound)?;
    match row.state.has_begun() {
        true => Ok(row),
        false => Err(Failed::refused("statement-too-early")),
    }
}

/// Refuses as stale where somebody else, or an undo, touched the statement since the page was
/// opened. One's own later saves are no hindrance: the window sends the newest text while a save is
/// under way.
fn not_changed_by_others(tx: &Writing<'_>, row: Uuid, based_on: i64) -> Result<(), Failed> {
    let last = tx.last_entry("recognition", row)?;
    let (_, actor) = tx.viewpoint().actor();
    let own = || -> Result<bool, Failed> {
        Ok(tx.entry(last)?.is_some_and(|entry| {
            entry.actor_id == actor && entry.act == Act::SaveRecognition.code()
        }))
    };
    if last == based_on || (last > based_on && own()?) {
        Ok(())
    } else {
        Err(Failed::Stale)
    }
}
