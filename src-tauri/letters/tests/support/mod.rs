//! Facts to make letters of, for the tests and for the thousand letters. People are invented.

use chrono::{DateTime, NaiveDate, Utc};
use letters::award_offer::{self, BudgetHeading, Condition, Instalment, Report};
use letters::document::Letterhead;
use letters::letter::{Contact, Correspondence, Recipient, Signatory};
use letters::reserve;
use scheme::{Both, Language, Pence};

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn created_at() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

pub fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

pub fn letterhead() -> Letterhead {
    Letterhead {
        name: Both::new("Life Sciences Hub Wales", "Hwb Gwyddorau Bywyd Cymru"),
        address: lines(&["3 Assembly Square", "Britannia Quay", "Cardiff CF10 4PL"]),
        phone: "029 2000 0000".into(),
        email: "hub@example.org".into(),
        web: "hub.example.org".into(),
        foot: Both::new(
            "Sample letterhead: people are invented",
            "Pennawd enghreifftiol: dyfeisiwyd y bobl",
        ),
    }
}

pub fn correspondence() -> Correspondence {
    Correspondence {
        languages: vec![Language::Cy, Language::En],
        letterhead: letterhead(),
        reference: "LSHW-2026-014".into(),
        dated: day(2027, 1, 18),
        recipient: Recipient {
            name: "Dr Siân Example".into(),
            salutation: "Dr Example".into(),
            lines: lines(&[
                "Dr Siân Example",
                "Centre for Trials Research",
                "Cardiff University",
                "Neuadd Meirionnydd",
                "Cardiff",
                "CF14 4YS",
            ]),
        },
        copies: lines(&["Research finance office, Cardiff University"]),
        call_title: Both::new(
            "Innovation in Women’s Cancer Accelerator Fund",
            "Cronfa Sbarduno Arloesi mewn Canser Menywod",
        ),
        funder: Both::new(
            "Life Sciences Hub Wales and the Academy of Medical Sciences",
            "Hwb Gwyddorau Bywyd Cymru ac Academi’r Gwyddorau Meddygol",
        ),
        project_title:
            "Faster answers: a one-stop clinic for suspected ovarian cancer in rural Wales".into(),
        project_language: Some(Language::En),
        contact: Contact {
            name: "Elin Sampl".into(),
            email: "awards@example.org".into(),
            phone: "029 2000 0001".into(),
        },
        signatory: Signatory {
            name: "Rhys Enghraifft".into(),
            role: Both::new("Head of Programmes", "Pennaeth Rhaglenni"),
        },
        preview: false,
        created_at: created_at(),
        id: *b"letter-fixed-id!",
    }
}

pub fn award() -> award_offer::Facts {
    let heading = |en: &str, cy: &str, pence: i64| BudgetHeading {
        name: Both::new(en, cy),
        rate_percent: 100,
        amount: Pence(pence),
    };
    award_offer::Facts {
        letter: correspondence(),
        amount: Pence(987_650),
        budget: vec![
            heading("Staff time", "Amser staff", 412_000),
            heading("Travel", "Teithio", 98_750),
            heading(
                "Venue hire and catering",
                "Llogi lleoliad ac arlwyo",
                121_900,
            ),
            heading(
                "Patient and public involvement",
                "Cynnwys cleifion a’r cyhoedd",
                205_000,
            ),
            heading("Training", "Hyfforddiant", 150_000),
        ],
        panel_on: day(2027, 1, 14),
        accept_by: day(2027, 2, 15),
        starts_on: day(2027, 3, 1),
        ends_on: day(2028, 2, 29),
        latest_start: day(2027, 7, 18),
        conditions: vec![
            Condition {
                text: Both::new(
                    "Send us the signed data-sharing agreement between Cardiff University and Powys Teaching Health Board.",
                    "Anfonwch atom y cytundeb rhannu data, wedi’i lofnodi, rhwng Prifysgol Caerdydd a Bwrdd Iechyd Addysgu Powys.",
                ),
                due_on: Some(day(2027, 2, 26)),
            },
            Condition {
                text: Both::new(
                    "Pay everybody in the patient group for the time they give, and offer meetings in Welsh.",
                    "Talwch bawb yn y grŵp cleifion am yr amser a roddant, a chynigiwch gyfarfodydd yn Gymraeg.",
                ),
                due_on: None,
            },
        ],
        instalments: vec![
            Instalment {
                amount: Pence(740_738),
                when: Both::new(
                    "On acceptance by both signatories",
                    "Ar dderbyniad gan y ddau lofnodwr",
                ),
                evidence: Both::new(
                    "The acceptance form; an invoice",
                    "Y ffurflen dderbyn; anfoneb",
                ),
            },
            Instalment {
                amount: Pence(246_912),
                when: Both::new(
                    "On acceptance of the final report",
                    "Ar dderbyn yr adroddiad terfynol",
                ),
                evidence: Both::new(
                    "The final report; the statement of expenditure; an invoice",
                    "Yr adroddiad terfynol; y datganiad gwariant; anfoneb",
                ),
            },
        ],
        invoicing: Both::new(
            "Send invoices to Accounts Payable, Life Sciences Hub Wales, 3 Assembly Square, Cardiff CF10 4PL, quoting the reference of this letter.\n\nVAT: this award is a grant, outside the scope of VAT. Do not add VAT to your invoice.",
            "Anfonwch anfonebau at Cyfrifon Taladwy, Hwb Gwyddorau Bywyd Cymru, 3 Sgwâr y Cynulliad, Caerdydd CF10 4PL, gan ddyfynnu cyfeirnod y llythyr hwn.\n\nTAW: grant yw’r dyfarniad hwn, y tu allan i gwmpas TAW. Peidiwch ag ychwanegu TAW at eich anfoneb.",
        ),
        reports: vec![
            Report {
                title: Both::new(
                    "Final report and statement of expenditure",
                    "Adroddiad terfynol a datganiad gwariant",
                ),
                due_on: day(2028, 5, 29),
            },
            Report {
                title: Both::new("Outcomes after one year", "Canlyniadau ar ôl blwyddyn"),
                due_on: day(2029, 2, 28),
            },
        ],
        standard_conditions: Both::new(
            "The award is used only for the project described in the application.\n\nRecords of spending are kept for six years after the final payment.\n\nThe law of England and Wales applies.",
            "Defnyddir y dyfarniad ar gyfer y prosiect a ddisgrifir yn y cais yn unig.\n\nCedwir cofnodion o wariant am chwe blynedd ar ôl y taliad olaf.\n\nMae cyfraith Cymru a Lloegr yn gymwys.",
        ),
        virement_percent: 10,
        secondment: None,
        subsidy: None,
        feedback: Some(Both::new(
            "The panel found the partnership new and well chosen, and the plan realistic. It would have liked to read more about how the clinic will be kept going after the award.",
            "Barnodd y panel fod y bartneriaeth yn newydd ac wedi’i dewis yn dda, a bod y cynllun yn realistig. Byddai wedi hoffi darllen mwy am sut y cynhelir y clinig ar ôl y dyfarniad.",
        )),
    }
}

pub fn reserved() -> reserve::Facts {
    reserve::Facts {
        letter: correspondence(),
        panel_on: day(2027, 1, 14),
        place: 2,
        held_until: day(2027, 4, 30),
        amount: Pence(750_000),
        appeal_by: day(2027, 2, 15),
        feedback: award().feedback,
    }
}
