//! The list of bids at the panel desk.

use scheme::call::TeamRole;
use scheme::panel::ReviewState;
use store::panel::DeskBidRow;
use wire::review::{BidPerson, DeskBidView, DeskPlace, PanelDeskView};

use crate::panel::day;
use crate::{Failed, Office};

/// Shows what the member at the panel desk has before them.
pub fn show_desk(office: &Office) -> Result<PanelDeskView, Failed> {
    let read = office.read();
    let id = read.member_at_desk()?;
    let member = read.panel_member(id)?.ok_or(Failed::NotFound)?;
    let panel = read.panel(member.panel)?.ok_or(Failed::NotFound)?;
    let (_, document) = read.latest_version(panel.call)?.ok_or(Failed::NotFound)?;
    let mut teams = read.teams_before_panel(panel.call)?;
    let bids: Vec<DeskBidView> = read
        .desk_bids()?
        .into_iter()
        .map(|row| {
            let team = teams
                .extract_if(.., |t| t.application == row.id)
                .map(|t| BidPerson {
                    name: t.name,
                    role: TeamRole::from_code(&t.role),
                    organisation: t.organisation,
                    sector: t.sector,
                })
                .collect();
            DeskBidView {
                place: place(&row),
                team,
                application: row.id,
                reference: row.reference,
                title: row.title,
                declared: row.answer,
                note: row.note,
                requested: row.requested,
                due_on: day(row.due_on),
            }
        })
        .collect();
    let count = |of: &dyn Fn(&DeskBidView) -> bool| {
        u32::try_from(bids.iter().filter(|b| of(b)).count()).unwrap_or(u32::MAX)
    };
    Ok(PanelDeskView {
        title: document.title,
        name: read.label("panel_member", id.0)?,
        meets_on: day(panel.meets_on),
        reviews_due_on: day(panel.reviews_due_on),
        today: office.today().to_string(),
        to_declare: count(&|b| b.declared.is_none()),
        done: count(&|b| b.place == DeskPlace::Submitted),
        of: count(&|b| is_theirs(b.place)),
        bids,
    })
}

/// Whether a bid is the member's to review, in any stage of it.
fn is_theirs(place: DeskPlace) -> bool {
    matches!(
        place,
        DeskPlace::ToReview | DeskPlace::Begun | DeskPlace::SentBack | DeskPlace::Submitted
    )
}

fn place(row: &DeskBidRow) -> DeskPlace {
    if row.hidden {
        return DeskPlace::Hidden;
    }
    if row.answer.is_none() {
        return DeskPlace::ToDeclare;
    }
    match (row.assigned, row.review) {
        (false, _) => DeskPlace::NotTheirs,
        (true, None) => DeskPlace::ToReview,
        (true, Some(ReviewState::Draft)) => DeskPlace::Begun,
        (true, Some(ReviewState::SentBack)) => DeskPlace::SentBack,
        (true, Some(ReviewState::Submitted)) => DeskPlace::Submitted,
        (true, Some(ReviewState::Void)) => DeskPlace::Void,
    }
}
