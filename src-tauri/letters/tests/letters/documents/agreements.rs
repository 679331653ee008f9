//! Secondment agreements of invented facts.

use letters::agreement::{
    Access, Cost, Facts, Invoice, Manager, Objective, Party, PersonalData, Recharge,
};
use letters::document::Document;
use letters::letter::Wording;
use letters::template::Template;
use scheme::agreement::Party as AgreementParty;
use scheme::letter::Paper;
use scheme::{Both, Language, Pence};

use crate::support::{created_at, day, letterhead, lines};

/// A draft with nothing in it that may be left out.
pub fn plain_agreement() -> Facts {
    Facts {
        languages: vec![Language::Cy, Language::En],
        letterhead: letterhead(),
        reference: "LSHW-2026-031".into(),
        draft: 1,
        dated: day(2027, 3, 1),
        title: "What the ward can teach the workshop".into(),
        title_language: Some(Language::En),
        parties: vec![
            party(
                AgreementParty::Employer,
                "Betsi Cadwaladr University Health Board",
                &["Ysbyty Gwynedd", "Penrhosgarnedd", "Bangor LL57 2PW"],
            ),
            party(
                AgreementParty::Host,
                "Cwmni Dychmygol Cyf",
                &["Parc Menai", "Bangor LL57 4HJ"],
            ),
            party(AgreementParty::Secondee, "Siân Example", &[]),
        ],
        post: "Research nurse, Band 7".into(),
        starts_on: day(2027, 5, 3),
        ends_on: day(2027, 11, 2),
        working_pattern: Both::new(
            "0.4 of full time: Mondays and Tuesdays",
            "0.4 o amser llawn: dydd Llun a dydd Mawrth",
        ),
        full_time_hours: Both::new("37.5 hours", "37.5 awr"),
        place: "Parc Menai, Bangor".into(),
        calendar: Vec::new(),
        managers: vec![
            manager(
                "Alys Example",
                "Betsi Cadwaladr University Health Board",
                "alys@example.org",
            ),
            manager("Tomos Example", "Cwmni Dychmygol Cyf", "tomos@example.org"),
        ],
        recharge: None,
        vat: Both::new("to be confirmed", "i’w gadarnhau"),
        funded: None,
        backfill: None,
        access: Vec::new(),
        arising_owner: Both::new("the employer", "y cyflogwr"),
        personal_data: None,
        notice_weeks: 4,
        return_meeting_by: day(2027, 10, 5),
        law: Both::new("England and Wales", "Cymru a Lloegr"),
        objectives: vec![
            objective(
                "Learn how a device comes from a drawing to a mark of conformity.",
                None,
            ),
            objective(
                "Write with the workshop a plan to try the shoulder brace on two wards.",
                Some(day(2027, 9, 30)),
            ),
        ],
        preview: false,
        created_at: created_at(),
        id: *b"agreement-drafts",
    }
}

/// A draft with all that may stand in it.
pub fn full_agreement() -> Facts {
    let months = [
        (day(2027, 5, 3), day(2027, 8, 2), Pence(703_074)),
        (day(2027, 8, 3), day(2027, 11, 2), Pence(703_073)),
    ];
    let mut parties = plain_agreement().parties;
    parties.insert(
        2,
        party(
            AgreementParty::Host,
            "Velindre University NHS Trust",
            &["Parc Nantgarw", "Cardiff CF15 7QZ"],
        ),
    );
    Facts {
        parties,
        draft: 3,
        working_pattern: Both::new("On chosen days", "Ar ddiwrnodau penodol"),
        calendar: (0..40)
            .map(|week| day(2027, 5, 3) + chrono::Days::new(week * 4))
            .collect(),
        recharge: Some(Recharge {
            payer: Both::new("Life Sciences Hub Wales", "Hwb Gwyddorau Bywyd Cymru"),
            frequency: Both::new("each quarter", "bob chwarter"),
            invoices: months
                .iter()
                .map(|(from, to, amount)| Invoice {
                    from: *from,
                    to: *to,
                    amount: *amount,
                })
                .collect(),
            costs: vec![
                cost("Salary", "Cyflog", 1_094_200),
                cost("National Insurance", "Yswiriant Gwladol", 149_130),
                cost("Pension", "Pensiwn", 157_346),
                cost("Apprenticeship levy", "Ardoll brentisiaethau", 5_471),
            ],
        }),
        vat: Both::new(
            "standard-rated, as Elin Example of the employer confirmed on 1 February 2027",
            "cyfradd safonol, fel y cadarnhaodd Elin Example o’r cyflogwr ar 1 Chwefror 2027",
        ),
        funded: Some(Pence(1_406_147)),
        backfill: Some(Both::new(
            "a research nurse, Band 6, 15 hours a week",
            "nyrs ymchwil, Band 6, 15 awr yr wythnos",
        )),
        access: vec![Access {
            host: Both::new("Velindre University NHS Trust", ""),
            document: Both::new("NHS-to-NHS letter", "llythyr o GIG i GIG"),
            checks: vec![
                (
                    Both::new(
                        "Training in information governance",
                        "Hyfforddiant llywodraethu gwybodaeth",
                    ),
                    Some(day(2028, 1, 31)),
                ),
                (
                    Both::new("Professional registration", "Cofrestriad proffesiynol"),
                    None,
                ),
            ],
        }],
        personal_data: Some(PersonalData {
            role: Both::new(
                "each host is a controller, and the employer is not",
                "mae pob sefydliad lletyol yn rheolydd, ac nid yw’r cyflogwr",
            ),
            reference: "DSA-2027-008".into(),
        }),
        ..plain_agreement()
    }
}

fn party(role: AgreementParty, name: &str, address: &[&str]) -> Party {
    Party {
        role,
        name: Both::new(name, name),
        address: lines(address),
    }
}

fn manager(name: &str, organisation: &str, email: &str) -> Manager {
    Manager {
        name: name.into(),
        organisation: Both::new(organisation, organisation),
        email: email.into(),
    }
}

fn objective(text: &str, by: Option<chrono::NaiveDate>) -> Objective {
    Objective {
        text: text.into(),
        by,
        language: Some(Language::En),
    }
}

fn cost(en: &str, cy: &str, pence: i64) -> Cost {
    Cost {
        from: day(2027, 5, 3),
        to: day(2027, 11, 2),
        what: Both::new(en, cy),
        amount: Pence(pence),
    }
}

/// An agreement in the wording that the program comes with.
pub fn agreement(facts: &Facts) -> Document {
    let en = Template::shipped(Paper::Agreement, Language::En).unwrap();
    let cy = Template::shipped(Paper::Agreement, Language::Cy).unwrap();
    let wording = Wording {
        en: Some(&en),
        cy: Some(&cy),
    };
    facts.document(wording).unwrap()
}

/// The agreements, by name.
pub fn every_agreement() -> [(&'static str, Document); 2] {
    [
        ("agreement", agreement(&plain_agreement())),
        ("agreement_full", agreement(&full_agreement())),
    ]
}
