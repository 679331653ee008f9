//! Entering a claim, and changing one.

use scheme::call::Heading;
use scheme::history::Act;
use scheme::payment::{
    ClaimAct, ClaimCheck, ClaimState, HeadingPence, InstalmentState, claim_after, claim_problems,
    instalment_state,
};
use scheme::{Facts, Pence, Problems};
use store::payment::ClaimRow;
use wire::payment::{ClaimView, SaveClaim, TypedHeading};

use super::super::known::Known;
use super::{show, tell};
use crate::second::at_the_desk;
use crate::{Failed, Office, typed};

/// Enters a claim, or changes one that is a draft or queried. Whoever does so is its maker.
pub fn save(office: &mut Office, input: SaveClaim) -> Result<ClaimView, Failed> {
    let maker = at_the_desk(office)?;
    let act = match input.claim {
        None => Act::EnterClaim,
        Some(_) => Act::EditClaim,
    };
    let id = office.change(act, |tx| {
        let known = Known::of(tx, input.award)?;
        let before = match input.claim {
            Some(id) => {
                tx.based_on("claim", id, input.based_on)?;
                Some(known.claim(id)?.clone())
            }
            None => None,
        };
        let state = match &before {
            Some(before) => claim_after(before.state, ClaimAct::Save)?,
            None if !known.award.state.is_running() => {
                return Err(Failed::refused("award-not-running"));
            }
            None => ClaimState::Draft,
        };
        let mut problems = Problems::default();
        let instalment = instalment_of(&known, &input, &mut problems)?;
        let typed = headings(&input.lines, &mut problems);
        let statement = known.statement(input.claim);
        let check = ClaimCheck {
            lines: &typed,
            instalment,
            statement: &statement,
        };
        problems.0.extend(claim_problems(check).0);
        let invoice_number = typed::text("invoiceNumber", &input.invoice_number, &mut problems);
        let invoice_on = typed::date("invoiceOn", &input.invoice_on, &mut problems);
        let from_on = typed::date("fromOn", &input.from_on, &mut problems);
        let to_on = typed::date("toOn", &input.to_on, &mut problems);
        if let (Some(from), Some(to)) = (from_on, to_on)
            && to < from
        {
            problems.add_with("toOn", "ends-before-start", Facts::none().with("day", from));
        }
        let note = typed::text("note", &input.note, &mut problems);
        problems.none_or_err()?;
        let number = known.claims.iter().map(|c| c.number).max().unwrap_or(0) + 1;
        let (id, number, entered_at, submitted_at) = match &before {
            Some(before) => (
                before.id,
                before.number,
                before.entered_at,
                before.submitted_at,
            ),
            None => (tx.new_id(), number, tx.now(), None),
        };
        let claim = ClaimRow {
            id,
            award: input.award,
            number,
            instalment: input.instalment,
            state,
            invoice_number,
            invoice_on,
            from_on,
            to_on,
            note,
            maker,
            entered_at,
            submitted_at,
            settled_by: None,
            settled_at: None,
            reason: String::new(),
            paid_on: None,
            lines: lines_of(&typed),
        };
        tx.put_claim(&claim)?;
        tell(tx, &claim);
        Ok(id)
    })?;
    show(office, id)
}

/// What the chosen instalment comes to. One that has a claim already is not claimed again.
fn instalment_of(
    known: &Known,
    input: &SaveClaim,
    problems: &mut Problems,
) -> Result<Option<Pence>, Failed> {
    let Some(id) = input.instalment else {
        return Ok(None);
    };
    let row = known.instalment(id).ok_or(Failed::NotFound)?;
    if instalment_state(&known.states_of(id, input.claim)) != InstalmentState::Planned {
        problems.add("instalment", "instalment-claimed-already");
    }
    Ok(Some(row.amount))
}

/// Lines as typed: an empty amount is nothing; one that cannot be read is none.
pub(in crate::payment) fn headings(
    lines: &[TypedHeading],
    problems: &mut Problems,
) -> Vec<(Heading, Option<Pence>)> {
    lines
        .iter()
        .enumerate()
        .map(|(i, line)| {
            let field = format!("lines.{i}.amount");
            let before = problems.0.len();
            let amount = typed::money(&field, &line.amount, problems);
            let read = problems.0.len() == before;
            (line.heading, read.then(|| amount.unwrap_or_default()))
        })
        .collect()
}

/// The lines that come to something, in the order of headings.
pub(in crate::payment) fn lines_of(typed: &[(Heading, Option<Pence>)]) -> Vec<HeadingPence> {
    let mut lines: Vec<HeadingPence> = typed
        .iter()
        .filter_map(|(heading, amount)| Some((*heading, (*amount)?)))
        .filter(|(_, amount)| *amount != Pence::ZERO)
        .collect();
    lines.sort();
    lines
}
