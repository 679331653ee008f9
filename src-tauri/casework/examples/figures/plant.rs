//! The hubs that are measured: files like any other, whose rows are planted.

use std::path::{Path, PathBuf};

use casework::hub::{NewCoordinator, NewHub};
use casework::testing::{TestClock, environment};
use casework::{Failed, Office};
use chrono::{Days, NaiveDate};
use scheme::award::AwardState;
use scheme::call::{Heading, Template, from_template};
use scheme::form::Answer;
use scheme::history::Act;
use scheme::language::LanguageChoice;
use scheme::payment::ClaimState;
use scheme::people::{Address, Person, Sector};
use scheme::{ApplicationId, Both, CoordinatorId, OrganisationId, Pence, PersonId};
use serde_json::json;
use store::Writing;
use store::payment::ClaimRow;
use store::person::PersonRow;
use store::planted::PlantedBid;
use uuid::Uuid;
use wire::hub::Letterhead;

/// The passphrase of the hubs.
pub const PASSPHRASE: &str = "a passphrase for measuring";
/// Their coordinator's PIN.
pub const PIN: &str = "4321";

const GIVEN: &[&str] = &[
    "Aled",
    "Angharad",
    "Bethan",
    "Carys",
    "Catherine",
    "David",
    "Dylan",
    "Eleri",
    "Emma",
    "Ffion",
    "Gareth",
    "Gwen",
    "Hannah",
    "Huw",
    "Ioan",
    "James",
    "Lowri",
    "Mair",
    "Nia",
    "Owain",
    "Priya",
    "Rhys",
    "Ruth",
    "Sara",
    "Siân",
    "Sioned",
    "Steffan",
    "Tomos",
    "Ŵyn",
    "Zoë",
];
const FAMILY: &[&str] = &[
    "Ahmed",
    "Bevan",
    "Bowen",
    "Davies",
    "Edwards",
    "Ellis",
    "Evans",
    "Griffiths",
    "Harris",
    "Hughes",
    "Humphreys",
    "James",
    "Jenkins",
    "Jones",
    "Khan",
    "Lewis",
    "Lloyd",
    "Morgan",
    "Morris",
    "O'Brien",
    "Owen",
    "Parry",
    "Patel",
    "Phillips",
    "Powell",
    "Price",
    "Pritchard",
    "Rees",
    "Richards",
    "Roberts",
    "Rowlands",
    "Smith",
    "Thomas",
    "Vaughan",
    "Watkins",
    "Williams",
];

/// An open hub with its coordinator at it.
pub struct Planted {
    pub office: Office,
    pub path: PathBuf,
    pub coordinator: Uuid,
    pub clock: TestClock,
    pub people: Vec<PersonId>,
    pub organisations: Vec<OrganisationId>,
    pub bids: Vec<ApplicationId>,
}

/// Makes a hub file of so many people at 200 organisations, and so many applications of one call,
/// each with a team of two and two lines of budget.
pub fn hub(path: &Path, people: usize, applications: usize) -> Planted {
    let clock = TestClock::at("2026-12-01T10:00:00Z");
    let new = NewHub {
        name: Both::new("Measured hub", "Hyb mesur"),
        region: "Wales".into(),
        bilingual: true,
        prefix: "TEST".into(),
        letterhead: Letterhead {
            address: Address::default(),
            phone: String::new(),
            email: String::new(),
            web: String::new(),
        },
        idle_minutes: 15,
        passphrase: PASSPHRASE.into(),
        coordinators: vec![NewCoordinator {
            name: "First Coordinator".into(),
            role: Both::new("Manager", "Rheolwr"),
            pin: PIN.into(),
        }],
        sample: false,
    };
    let mut office = casework::hub::create(path, new, environment(&clock)).unwrap();
    let coordinator = office.read().coordinators().unwrap()[0].id.0;
    let pin = json!({ "coordinator": coordinator, "pin": PIN });
    crate::ask(&mut office, "signIn", pin);
    let organisations = organisations(&mut office);
    let people = grow(&mut office, people, &organisations);
    let bids = bids(&mut office, applications, &people, &organisations);
    Planted {
        office,
        path: path.to_owned(),
        coordinator,
        clock,
        people,
        organisations,
        bids,
    }
}

fn organisations(office: &mut Office) -> Vec<OrganisationId> {
    let sectors = [
        Sector::University,
        Sector::Nhs,
        Sector::Industry,
        Sector::Charity,
    ];
    office
        .change(Act::AddOrganisation, |tx| {
            (0..200)
                .map(|n| {
                    let name = format!("Organisation {n:03}");
                    Ok::<_, Failed>(tx.plant_organisation(&name, sectors[n % 4])?)
                })
                .collect()
        })
        .unwrap()
}

fn grow(office: &mut Office, count: usize, homes: &[OrganisationId]) -> Vec<PersonId> {
    let numbers: Vec<usize> = (0..count).collect();
    let mut grown = vec![];
    for part in numbers.chunks(2_000) {
        let ids = office.change(Act::AddPerson, |tx| {
            let one = |n: &usize| {
                let row = PersonRow {
                    id: tx.new_id(),
                    details: person(*n),
                    merged_into: None,
                };
                tx.put_person(&row)?;
                tx.plant_affiliation(row.id, homes[n * 7 % homes.len()])?;
                Ok::<_, Failed>(row.id)
            };
            part.iter().map(one).collect::<Result<Vec<_>, _>>()
        });
        grown.extend(ids.unwrap());
    }
    grown
}

fn person(n: usize) -> Person {
    let given = GIVEN[n % GIVEN.len()];
    let family = FAMILY[n / GIVEN.len() % FAMILY.len()];
    let middle = char::from(b'A' + u8::try_from(n / 1_080 % 26).unwrap());
    Person {
        name: format!("{given} {middle} {family}"),
        greeting: format!("Dr {family}"),
        email: format!("person{n}@example.ac.uk"),
        phone: "029 2018 0000".into(),
        address: Address::default(),
        language: if n.is_multiple_of(5) {
            LanguageChoice::Cy
        } else {
            LanguageChoice::En
        },
        language_asked_on: None,
        orcid: None,
        access_needs: String::new(),
    }
}

fn bids(
    office: &mut Office,
    count: usize,
    people: &[PersonId],
    homes: &[OrganisationId],
) -> Vec<ApplicationId> {
    let mut document = from_template(Template::SeedFund).unwrap();
    document.dates.opens_on = "2026-10-01".parse().ok();
    let call = office
        .change(Act::PublishCall, |tx| Ok(tx.plant_call(&document)?))
        .unwrap();
    let states = [
        "submitted",
        "eligible",
        "eligible",
        "ineligible",
        "withdrawn",
    ];
    let numbers: Vec<usize> = (0..count).collect();
    let mut planted = vec![];
    for part in numbers.chunks(1_000) {
        let ids = office
            .change(Act::SubmitApplication, |tx| {
                let one = |n: &usize| {
                    let reference = format!("TEST-2026-{n:05}");
                    Ok::<_, Failed>(
                        tx.plant_bid(&PlantedBid {
                            call,
                            state: states[n % states.len()],
                            reference: &reference,
                            title: &format!("Faster answers {n}: a clinic for rural Wales"),
                            team: &[
                                (people[n * 2], homes[n % homes.len()], "lead"),
                                (people[n * 2 + 1], homes[(n + 1) % homes.len()], "partner"),
                            ],
                            budget: &[
                                (Heading::Travel, Pence::pounds(2_000)),
                                (Heading::StaffTime, Pence::pounds(4_000)),
                            ],
                            answers: [(
                                "summary".to_owned(),
                                Answer::Text {
                                    text: format!("The content of {reference}"),
                                },
                            )]
                            .into(),
                        })?,
                    )
                };
                part.iter().map(one).collect::<Result<Vec<_>, _>>()
            })
            .unwrap();
        planted.extend(ids);
    }
    planted
}

/// Gives each bid an award that runs, with a claim that waits to be approved.
pub fn awards(planted: &mut Planted) {
    let coordinator = CoordinatorId(planted.coordinator);
    let numbers: Vec<usize> = (0..planted.bids.len()).collect();
    for part in numbers.chunks(1_000) {
        let change = |tx: &mut Writing<'_>| {
            for n in part {
                let holder = (
                    planted.people[n * 2],
                    planted.organisations[n % planted.organisations.len()],
                );
                let lines = [
                    (Heading::Travel, Pence::pounds(2_000)),
                    (Heading::StaffTime, Pence::pounds(4_000)),
                ];
                let award = tx.plant_award(planted.bids[*n], holder, AwardState::Active, &lines)?;
                let now = tx.now();
                let id = tx.new_id();
                tx.put_claim(&ClaimRow {
                    id,
                    award,
                    number: 1,
                    instalment: None,
                    state: ClaimState::Submitted,
                    invoice_number: String::new(),
                    invoice_on: None,
                    from_on: None,
                    to_on: None,
                    note: String::new(),
                    maker: coordinator,
                    entered_at: now,
                    submitted_at: Some(now),
                    settled_by: None,
                    settled_at: None,
                    reason: String::new(),
                    paid_on: None,
                    lines: vec![(Heading::Travel, Pence::pounds(500 + (n % 900) as i64))],
                })?;
            }
            Ok::<_, Failed>(())
        };
        planted.office.change(Act::EnterClaim, change).unwrap();
    }
}

/// Proposes so many placements, a few beginning each day of a year, and says what the first one costs.
pub fn placements(planted: &mut Planted, count: usize) -> serde_json::Value {
    let mut first = None;
    for n in 0..count {
        let from =
            NaiveDate::from_ymd_opt(2026, 9, 1).unwrap() + Days::new((n * 365 / count) as u64);
        let to = from + Days::new(90 + (n % 6) as u64 * 30);
        // Organisations take turns in four sectors, the second of them the NHS.
        let employer = planted.organisations[n * 4 % 200 + 1];
        let host = planted.organisations[(n * 4 + 8) % 200 + 2];
        let input = json!({
            "application": null, "person": planted.people[n], "employer": employer,
            "host": host, "startsOn": from, "endsOn": to,
        });
        let made = crate::ask(&mut planted.office, "proposePlacement", input);
        first.get_or_insert((made, employer));
    }
    let (first, employer) = first.unwrap();
    let rates = json!({
        "organisation": employer, "id": null, "basedOn": 0,
        "rates": {
            "from": "2026-04-01", "insurance": "15", "threshold": "5,000", "pension": "14.38",
            "levy": "0.5", "other": "", "source": "Finance",
        },
    });
    crate::ask(&mut planted.office, "recordOnCosts", rates);
    let pay = json!({
        "placement": first["id"], "basedOn": first["basedOn"],
        "substantive": [{ "from": "2026-04-01", "annual": "54,710" }],
        "backfill": [{ "from": "2026-04-01", "annual": "46,840" }],
        "funded": "10,000", "bearer": "employer",
    });
    crate::ask(&mut planted.office, "editPlacementPay", pay)
}
