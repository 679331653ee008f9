//! Changing what employer and host agree on data, ownership and notice.

use scheme::agreement::{DataRole, MOST_NOTICE_WEEKS};
use scheme::history::Act;
use scheme::{Fact, Facts, Problems};
use store::agreement::TermsRow;
use wire::agreement::{AgreementView, EditPlacementTerms};

use super::{based_on, show};
use crate::{Failed, Office, typed};

/// Changes what employer and host agree on data, ownership and notice.
pub fn edit(office: &mut Office, input: EditPlacementTerms) -> Result<AgreementView, Failed> {
    let id = input.placement;
    let mut problems = Problems::default();
    let sharing = typed::text("sharingReference", &input.sharing_reference, &mut problems);
    let assessment = typed::text(
        "assessmentReference",
        &input.assessment_reference,
        &mut problems,
    );
    let weeks = notice(&input.notice_weeks, &mut problems);
    match input.data_role {
        None => problems.add("dataRole", "missing"),
        Some(role) if role != DataRole::None && sharing.is_empty() => {
            problems.add("sharingReference", "sharing-reference-missing");
        }
        Some(_) => {}
    }
    if input.arising_owner.is_none() {
        problems.add("arisingOwner", "missing");
    }
    problems.none_or_err()?;
    let (Some(data_role), Some(arising_owner), Some(notice_weeks)) =
        (input.data_role, input.arising_owner, weeks)
    else {
        return Err(Failed::NotFound);
    };
    office.change(Act::EditPlacementTerms, |tx| {
        based_on(tx, id, input.based_on)?;
        let row = TermsRow {
            id: match tx.placement_terms(id)? {
                Some(before) => before.id,
                None => tx.new_id(),
            },
            placement: id,
            data_role,
            sharing_reference: sharing,
            assessment_reference: assessment,
            arising_owner,
            notice_weeks,
        };
        tx.put_placement_terms(&row)?;
        tx.fact("placement", Fact::record("placement", id));
        Ok::<_, Failed>(())
    })?;
    show(office, id)
}

fn notice(typed: &str, problems: &mut Problems) -> Option<u32> {
    match typed::count("noticeWeeks", typed, problems) {
        Some(weeks) if (1..=MOST_NOTICE_WEEKS).contains(&weeks) => Some(weeks),
        Some(_) => {
            let facts = Facts::none().with("most", MOST_NOTICE_WEEKS);
            problems.add_with("noticeWeeks", "notice-out-of-range", facts);
            None
        }
        None => {
            if !problems.0.iter().any(|p| p.field == "noticeWeeks") {
                problems.add("noticeWeeks", "missing");
            }
            None
        }
    }
}
