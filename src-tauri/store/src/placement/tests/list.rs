//! Placements listed: filtered, in order, standing together.

use super::*;

#[test]
fn the_list_is_filtered_and_in_order() {
    let (mut desk, person, parties) = parties();
    let first = placed(&mut desk, person, parties);
    let second = desk
        .change(Act::ProposePlacement, |tx| {
            let mut row = row(tx.new_id(), person, parties);
            row.employer = parties[1];
            row.hosts = vec![HostRow {
                organisation: parties[0],
                manager: None,
                place: String::new(),
            }];
            row.period = period("2027-09-01", "2027-12-31");
            row.state = PlacementState::Withdrawn;
            tx.put_placement(&row)?;
            Ok(row)
        })
        .unwrap();
    let all = || PlacementsFilter {
        limit: 50,
        ..PlacementsFilter::default()
    };
    for (filter, expected) in [
        (all(), vec![first.id, second.id]),
        (
            PlacementsFilter {
                descending: true,
                ..all()
            },
            vec![second.id, first.id],
        ),
        (
            PlacementsFilter {
                order: PlacementOrder::Employer,
                ..all()
            },
            vec![second.id, first.id],
        ),
        (
            PlacementsFilter {
                state: Some(PlacementState::Proposed),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                employer_sector: Some(Sector::Nhs),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                host_sector: Some(Sector::Nhs),
                ..all()
            },
            vec![second.id],
        ),
        (
            PlacementsFilter {
                host_sector: Some(Sector::Charity),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                organisation: Some(parties[2]),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                organisation: Some(parties[1]),
                ..all()
            },
            vec![first.id, second.id],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-02-28")),
                ..all()
            },
            vec![],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-03-01")),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-08-31")),
                ..all()
            },
            vec![first.id],
        ),
        (
            PlacementsFilter {
                on: Some(day("2027-09-01")),
                ..all()
            },
            vec![],
        ),
        (
            PlacementsFilter {
                text: "wyn".into(),
                ..all()
            },
            vec![first.id, second.id],
        ),
        (
            PlacementsFilter {
                text: "charity".into(),
                ..all()
            },
            vec![first.id],
        ),
        (PlacementsFilter { offset: 1, ..all() }, vec![second.id]),
    ] {
        let (lines, total) = desk.read().placements(&filter).unwrap();
        let found: Vec<PlacementId> = lines.iter().map(|l| l.id).collect();
        assert_eq!(found, expected, "{filter:?}");
        assert_eq!(
            total as usize,
            expected.len() + filter.offset as usize,
            "{filter:?}"
        );
    }
    let (lines, _) = desk.read().placements(&all()).unwrap();
    let hosts: Vec<&str> = lines[0].hosts.iter().map(|h| h.name.en.as_str()).collect();
    assert_eq!(hosts, ["Company", "Charity"]);
    assert_eq!(lines[0].name, "Ŵyn ap Siôn");
    assert_eq!(
        desk.read().label("placement", first.id.0).unwrap(),
        "Ŵyn ap Siôn → Company"
    );
}

#[test]
fn placements_stand_together_by_what_is_asked_and_in_the_days_that_are_shown() {
    let (mut desk, person, parties) = parties();
    let first = placed(&mut desk, person, parties).id;
    let second = desk
        .change(Act::ProposePlacement, |tx| {
            let mut row = row(tx.new_id(), person, parties);
            row.employer = parties[1];
            row.hosts = Vec::new();
            row.period = period("2027-09-01", "2027-12-31");
            row.state = PlacementState::Withdrawn;
            tx.put_placement(&row)?;
            Ok(row.id)
        })
        .unwrap();
    let all = PlacementsFilter {
        limit: 50,
        ..PlacementsFilter::default()
    };
    let name = |line: &PlacementLine| line.with_host.as_ref().map(|host| host.en.clone());
    let grouped = |groups| {
        let filter = PlacementsFilter {
            groups,
            ..all.clone()
        };
        let (lines, total) = desk.read().placements(&filter).unwrap();
        assert_eq!(lines.len(), total as usize);
        lines
            .iter()
            .map(|line| (line.id, name(line)))
            .collect::<Vec<_>>()
    };
    let plain = |ids: [PlacementId; 2]| ids.map(|id| (id, None)).to_vec();
    assert_eq!(grouped(PlacementGroups::None), plain([first, second]));
    assert_eq!(grouped(PlacementGroups::Employer), plain([second, first]));
    assert_eq!(grouped(PlacementGroups::Person), plain([first, second]));
    let with = |name: &str| Some(name.to_owned());
    assert_eq!(
        grouped(PlacementGroups::Host),
        [
            (first, with("Charity")),
            (first, with("Company")),
            (second, None)
        ]
    );
    for (from, to, expected) in [
        ("2026-01-01", "2027-02-28", vec![]),
        ("2027-02-01", "2027-03-01", vec![first]),
        ("2027-08-31", "2027-08-31", vec![first]),
        ("2027-09-01", "2027-09-01", vec![first, second]),
        // The last review of the first is on 29 February; the second does not take place.
        ("2028-02-29", "2028-06-30", vec![first]),
        ("2028-03-03", "2028-06-30", vec![]),
    ] {
        let filter = PlacementsFilter {
            shown: Some(period(from, to)),
            ..all.clone()
        };
        let (lines, total) = desk.read().placements(&filter).unwrap();
        let ids: Vec<PlacementId> = lines.iter().map(|line| line.id).collect();
        assert_eq!(
            (ids, total as usize),
            (expected.clone(), expected.len()),
            "{from}"
        );
    }
    let reach = desk.read().placements_reach().unwrap();
    assert_eq!(reach, Some(period("2027-03-01", "2027-12-31")));
}

/// Each order and grouping is SQL of its own: all of it is asked for once.
#[test]
fn placements_are_listed_in_every_order_and_grouping() {
    use PlacementOrder as O;
    let (mut desk, person, parties) = parties();
    let row = placed(&mut desk, person, parties);
    for order in [
        O::Starts,
        O::Ends,
        O::Person,
        O::Employer,
        O::Reference,
        O::State,
    ] {
        // It has two hosts, and stands with each.
        for (groups, times) in [
            (PlacementGroups::None, 1),
            (PlacementGroups::Employer, 1),
            (PlacementGroups::Host, 2),
            (PlacementGroups::Person, 1),
        ] {
            let filter = PlacementsFilter {
                order,
                groups,
                limit: 10,
                ..PlacementsFilter::default()
            };
            let (lines, total) = desk.read().placements(&filter).unwrap();
            assert!(lines.iter().all(|line| line.id == row.id));
            let told = (lines.len(), total);
            assert_eq!(
                told,
                (times, u32::try_from(times).unwrap()),
                "{order:?} {groups:?}"
            );
        }
    }
}
