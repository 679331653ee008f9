//! An agreement between invented parties, with every section standing.

use chrono::{DateTime, Days as Later, NaiveDate, Utc};
use letters::agreement::{
    Access, Cost, Facts, Invoice, Manager, Objective, Party, PersonalData, Recharge,
};
use letters::document::Letterhead;
use scheme::agreement::{ArisingOwner, DataRole, Law, NOTICE_WEEKS, Party as AgreementParty};
use scheme::placement::{Period, return_meeting_by};
use scheme::{Both, Facts as Values, Language, Pence};
use words::said;

/// None past the end of the calendar.
pub(super) fn specimen_agreement(
    letterhead: Letterhead,
    now: DateTime<Utc>,
    dated: NaiveDate,
    language: Language,
) -> Option<Facts> {
    let word = |id: &str| said(id, &Values::none());
    let own = |id: &str| word(id).get(language).to_owned();
    let later = |days| dated.checked_add_days(Later::new(days));
    let (from, to) = (later(30)?, later(394)?);
    let cost = Cost {
        from,
        to,
        what: word("specimen-words"),
        amount: AMOUNT,
    };
    Some(Facts {
        languages: vec![language],
        reference: "ABCD-2026-000".to_owned(),
        draft: 1,
        dated,
        title: own("specimen-project"),
        title_language: Some(language),
        parties: vec![
            party(AgreementParty::Employer, word("specimen-organisation")),
            party(AgreementParty::Host, word("specimen-host")),
            party(AgreementParty::Secondee, word("specimen-person")),
        ],
        post: own("specimen-post"),
        starts_on: from,
        ends_on: to,
        working_pattern: word("specimen-pattern"),
        full_time_hours: said("agreement-hours", &Values::none().with("hours", "37.5")),
        place: own("specimen-street"),
        calendar: vec![from],
        managers: vec![Manager {
            name: own("specimen-contact"),
            organisation: word("specimen-organisation"),
            email: letterhead.email.clone(),
        }],
        recharge: Some(Recharge {
            payer: word("specimen-host"),
            frequency: word("agreement-every-quarterly"),
            invoices: vec![Invoice {
                from,
                to,
                amount: AMOUNT,
            }],
            costs: vec![cost],
        }),
        vat: word("specimen-words"),
        funded: Some(AMOUNT),
        backfill: Some(word("specimen-post")),
        access: vec![Access {
            host: word("specimen-host"),
            document: word("access-route-letter-of-access"),
            checks: vec![(word("specimen-words"), Some(to))],
        }],
        arising_owner: coded("arising-owner", ArisingOwner::Joint.code()),
        personal_data: Some(PersonalData {
            role: coded("data-role", DataRole::EachController.code()),
            reference: own("specimen-words"),
        }),
        notice_weeks: NOTICE_WEEKS,
        return_meeting_by: return_meeting_by(Period { from, to }),
        law: coded("law", Law::EnglandAndWales.code()),
        objectives: vec![Objective {
            text: own("specimen-words"),
            by: Some(to),
            language: Some(language),
        }],
        preview: true,
        created_at: now,
        id: [0; 16],
        letterhead,
    })
}

const AMOUNT: Pence = Pence(987_650);

fn coded(set: &str, code: &str) -> Both {
    said(&format!("{set}-{code}"), &Values::none())
}

fn party(role: AgreementParty, name: Both) -> Party {
    Party {
        role,
        name,
        address: Vec::new(),
    }
}
