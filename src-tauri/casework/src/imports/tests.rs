use scheme::people::AttendanceState;
use scheme::{Both, OrganisationId};
use wire::imports::{
    ImportCounts, ImportKind, ImportPreview, ImportSetup, OrganisationChoice, PreviewImport,
    ReadImport, RowChoice, RowOutcome, RunImport, TakeRow,
};
use wire::people::ListPeople;

use super::*;
use crate::testing::{TestClock, entries, last_entry, office};
use crate::{Failed, NoProgress, Office, Progress, events, history, organisations, people};

fn an_office() -> Office {
    office(&TestClock::at("2026-10-01T09:00:00Z")).unwrap()
}

fn betsi(office: &mut Office) -> OrganisationId {
    let details = scheme::people::OrganisationDetails {
        name: Both::new("Betsi Cadwaladr University Health Board", ""),
        sector: "nhs".into(),
        nation: "wales".into(),
        ..Default::default()
    };
    organisations::add(office, wire::organisations::AddOrganisation { details })
        .unwrap()
        .id
}

/// The setup that the guess of the columns gives.
fn guessed(office: &mut Office, kind: ImportKind, csv: &str) -> ImportSetup {
    office.offer_file("t", "people.csv", csv.as_bytes().to_vec());
    let table = read(
        office,
        ReadImport {
            file: "t".into(),
            kind,
            sheet: String::new(),
        },
    )
    .unwrap();
    ImportSetup {
        file: "t".into(),
        kind,
        sheet: String::new(),
        columns: table.columns.into_iter().map(|c| c.field).collect(),
        event: None,
        otherwise: String::new(),
        organisations: Vec::new(),
        rows: Vec::new(),
        add_unsure: false,
    }
}

fn previewed(office: &Office, setup: &ImportSetup) -> ImportPreview {
    preview(
        office,
        PreviewImport {
            setup: setup.clone(),
            outcome: None,
            offset: 0,
            limit: 200,
        },
    )
    .unwrap()
}

fn outcomes(preview: &ImportPreview) -> Vec<(u32, RowOutcome)> {
    preview.rows.iter().map(|r| (r.line, r.outcome)).collect()
}

fn names(office: &Office) -> Vec<String> {
    let input = ListPeople {
        limit: 200,
        ..ListPeople::default()
    };
    let page = people::list(office, input).unwrap();
    page.rows.into_iter().map(|r| r.name).collect()
}

fn ran(office: &mut Office, setup: &ImportSetup) -> ImportCounts {
    let input = RunImport {
        setup: setup.clone(),
    };
    run(office, input, &mut NoProgress).unwrap().counts
}

const PEOPLE: &str = "\
Full name,E-mail,Employer,Job title,Language,ORCID
Ŵyn O'Brien,wyn@example.org,BCUHB,Nurse,Cymraeg,
Megan Hughes,megan@example.org,Velindre,Reader,English,0000-0002-1825-0097
\"HUGHES, Megan\",MEGAN@example.org,,,,
=cmd|' /C calc'!A0,not an address,,,Klingon,0000-0002-1825-0098
,nobody@example.org,,,,
";

#[test]
fn a_table_of_people_is_read_previewed_and_run_as_one_act() {
    let mut office = an_office();
    let board = betsi(&mut office);
    let mut setup = guessed(&mut office, ImportKind::People, PEOPLE);
    assert_eq!(
        setup.columns,
        ["name", "email", "organisation", "role", "language", "orcid"]
    );
    let seen = previewed(&office, &setup);
    assert_eq!(
        outcomes(&seen),
        [
            (2, RowOutcome::New),
            (3, RowOutcome::New),
            (4, RowOutcome::Same),
            (5, RowOutcome::Problem),
            (6, RowOutcome::Problem),
        ]
    );
    assert_eq!(seen.rows[2].twin, Some(3));
    let wrong = |row: usize| -> Vec<_> {
        let problems = seen.rows[row].problems.iter();
        problems
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect()
    };
    assert_eq!(wrong(4), ["name import-name-missing"], "said once");
    assert_eq!(
        wrong(3),
        [
            "language import-not-recognised",
            "email not-an-email",
            "orcid orcid-checksum"
        ]
    );
    assert_eq!(seen.organisations.len(), 1);
    assert_eq!(seen.organisations[0].name, "Velindre");
    setup.organisations = vec![OrganisationChoice {
        name: "Velindre".into(),
        meant: None,
        sector: Some(scheme::people::Sector::Nhs),
        nation: Some(scheme::people::Nation::Wales),
    }];
    assert_eq!(previewed(&office, &setup).counts.organisations, 1);

    let before = entries(&office).unwrap();
    let input = RunImport {
        setup: setup.clone(),
    };
    let report = run(&mut office, input, &mut NoProgress).unwrap();
    assert_eq!((report.counts.new, report.counts.problem), (2, 2));
    assert_eq!(report.left_out.len(), 2);
    assert_eq!(entries(&office).unwrap(), before + 1);
    let (act, facts) = last_entry(&office).unwrap();
    assert_eq!(act, "import");
    assert_eq!(facts.0["new"], scheme::Fact::count(2));
    assert_eq!(names(&office), ["Megan Hughes", "Ŵyn O'Brien"]);
    let page = people::list(
        &office,
        ListPeople {
            text: "wyn".into(),
            limit: 5,
            ..ListPeople::default()
        },
    )
    .unwrap();
    let at = page.rows[0].affiliation.as_ref().unwrap();
    assert_eq!((at.organisation, at.role.as_str()), (board, "Nurse"));

    // The same table again finds everybody and changes nothing: no entry.
    setup.organisations.clear();
    let again = ran(&mut office, &setup);
    assert_eq!((again.new, again.update, again.same), (0, 0, 3));
    assert_eq!(entries(&office).unwrap(), before + 1);

    history::undo(&mut office, wire::history::Undo { sequence: None }).unwrap();
    assert_eq!(names(&office), [""; 0]);
    let hits = crate::search::search(
        &office,
        wire::search::Search {
            text: "velindre".into(),
            limit: 5,
        },
    );
    assert_eq!(hits.unwrap().hits.len(), 0);
}

#[test]
fn somebody_who_may_be_known_waits_for_a_choice() {
    let mut office = an_office();
    let setup = guessed(&mut office, ImportKind::People, "Name\nMegan Hughes\n");
    ran(&mut office, &setup);
    let megan = people::list(
        &office,
        ListPeople {
            limit: 5,
            ..ListPeople::default()
        },
    )
    .unwrap()
    .rows[0]
        .id;
    let mut setup = guessed(
        &mut office,
        ImportKind::People,
        "Name,Email\nMegan Hughes,m@example.org\n",
    );
    let seen = previewed(&office, &setup);
    assert_eq!(outcomes(&seen), [(2, RowOutcome::Unsure)]);
    assert_eq!(seen.rows[0].likely[0].id, megan.0);
    for (choice, expected) in [
        (TakeRow::Skip, RowOutcome::Skip),
        (TakeRow::New, RowOutcome::New),
        (TakeRow::Known, RowOutcome::Update),
    ] {
        setup.rows = vec![RowChoice {
            line: 2,
            take: choice,
            id: (choice == TakeRow::Known).then_some(megan.0),
        }];
        assert_eq!(outcomes(&previewed(&office, &setup)), [(2, expected)]);
    }
    assert_eq!(ran(&mut office, &setup).update, 1);
    assert_eq!(
        people::show(&office, megan).unwrap().details.email,
        "m@example.org"
    );
    setup.rows.clear();
    setup.add_unsure = true;
    assert_eq!(
        outcomes(&previewed(&office, &setup)),
        [(2, RowOutcome::Same)]
    );
}

#[test]
fn who_came_is_imported_for_an_event() {
    let mut office = an_office();
    let details = scheme::people::EventDetails {
        title: Both::new("Day", "Diwrnod"),
        held_on: "2026-09-17".into(),
        ..Default::default()
    };
    let event = events::add(&mut office, wire::events::AddEvent { details })
        .unwrap()
        .id;
    let csv = "Name,Email,Registered,Attended\n\
        Ann Price,ann@example.org,yes,yes\n\
        Bob Price,bob@example.org,yes,no\n\
        Cai Price,cai@example.org,yes,\n\
        Dot Price,dot@example.org,no,no\n\
        ,ann@example.org,yes,\n\
        ,eve@example.org,yes,yes\n";
    let mut setup = guessed(&mut office, ImportKind::Attendance, csv);
    let failed = preview(
        &office,
        PreviewImport {
            setup: setup.clone(),
            outcome: None,
            offset: 0,
            limit: 10,
        },
    );
    assert!(matches!(failed, Err(Failed::Invalid(p)) if p.0[0].field == "setup.event"));
    setup.event = Some(event);
    assert_eq!(
        outcomes(&previewed(&office, &setup)),
        [
            (2, RowOutcome::New),
            (3, RowOutcome::New),
            (4, RowOutcome::New),
            (5, RowOutcome::Problem),
            (6, RowOutcome::Same),
            (7, RowOutcome::Problem),
        ]
    );
    ran(&mut office, &setup);
    let view = events::show(&office, event).unwrap();
    assert_eq!((view.registered, view.attended, view.no_show), (1, 1, 1));
    // Later the list of who came arrives: Cai came after all, Bob's absence stands.
    let csv = "Name,Email,Attended\nCai Price,cai@example.org,yes\nBob Price,bob@example.org,\n";
    let mut setup = guessed(&mut office, ImportKind::Attendance, csv);
    setup.event = Some(event);
    setup.otherwise = AttendanceState::Registered.code().into();
    let counts = ran(&mut office, &setup);
    assert_eq!((counts.update, counts.same), (1, 1));
    let view = events::show(&office, event).unwrap();
    assert_eq!((view.registered, view.attended, view.no_show), (0, 2, 1));
}

#[test]
fn organisations_are_matched_by_what_they_are_called() {
    let mut office = an_office();
    let board = betsi(&mut office);
    let csv = "Organisation,Welsh name,Sector,Nation,ODS code\n\
        BCUHB,,NHS,Cymru,7A1\n\
        Cardiff University,Prifysgol Caerdydd,university,Wales,\n\
        Prifysgol Caerdydd,,,,\n\
        Acme,,,,\n";
    let setup = guessed(&mut office, ImportKind::Organisations, csv);
    let seen = previewed(&office, &setup);
    assert_eq!(
        outcomes(&seen),
        [
            (2, RowOutcome::Update),
            (3, RowOutcome::New),
            (4, RowOutcome::Same),
            (5, RowOutcome::Problem)
        ]
    );
    assert_eq!(seen.rows[0].gains, ["ods", "alias"]);
    ran(&mut office, &setup);
    let view = organisations::show(
        &office,
        wire::organisations::ShowOrganisation {
            id: board,
            people_offset: 0,
        },
    )
    .unwrap();
    assert_eq!(view.details.ods, "7A1");
    assert_eq!(view.details.aliases, ["BCUHB"]);
}

struct CancelAt(usize);

impl Progress for CancelAt {
    fn at(&mut self, done: usize, _of: usize) -> bool {
        done < self.0
    }
}

#[test]
fn a_cancel_takes_back_what_was_written() {
    let mut office = an_office();
    let rows: String = (0..400)
        .map(|n| format!("Person {n},p{n}@example.org\n"))
        .collect();
    let setup = guessed(
        &mut office,
        ImportKind::People,
        &format!("Name,Email\n{rows}"),
    );
    let before = entries(&office).unwrap();
    for when in [0, 100, 401, 700] {
        let input = RunImport {
            setup: setup.clone(),
        };
        let failed = run(&mut office, input, &mut CancelAt(when)).unwrap_err();
        assert!(matches!(failed, Failed::Refused(r) if r.rule == "cancelled"));
        assert_eq!(names(&office), [""; 0]);
        assert_eq!(entries(&office).unwrap(), before);
    }
    assert_eq!(ran(&mut office, &setup).new, 400);
}

#[test]
fn what_cannot_be_read_says_why() {
    let mut office = an_office();
    let read_it = |office: &Office, file: &str| {
        let input = ReadImport {
            file: file.into(),
            kind: ImportKind::People,
            sheet: String::new(),
        };
        match read(office, input).unwrap_err() {
            Failed::Invalid(problems) => problems.0[0].problem.clone(),
            other => format!("{other:?}"),
        }
    };
    assert_eq!(read_it(&office, "nothing"), "no-such-file-picked");
    office.offer_file("empty", "empty.csv", Vec::new());
    assert_eq!(read_it(&office, "empty"), "table-empty");
    let mut setup = guessed(&mut office, ImportKind::People, "Email\na@b.uk\n");
    let failed = preview(
        &office,
        PreviewImport {
            setup: setup.clone(),
            outcome: None,
            offset: 0,
            limit: 1,
        },
    );
    assert!(matches!(failed, Err(Failed::Invalid(p)) if p.0[0].problem == "import-no-name"));
    setup.columns.push(String::new());
    let failed = run(&mut office, RunImport { setup }, &mut NoProgress);
    assert!(matches!(failed, Err(Failed::Invalid(p)) if p.0[0].problem == "import-other-columns"));
}
