//! A random walk of acts and undos: after any of them the index is what a rebuild makes.

use proptest::prelude::*;

use super::*;

/// What a random walk may do next.
#[derive(Debug, Clone)]
enum Step {
    AddPerson(u8),
    Rename(u8, u8),
    AddOrganisation(u8),
    RenameOrganisation(u8, u8),
    Alias(u8, u8),
    Join(u8, u8),
    Move(u8, u8),
    MergePeople(u8, u8),
    MergeOrganisations(u8, u8),
    Undo(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let two = || (any::<u8>(), any::<u8>());
    prop_oneof![
        any::<u8>().prop_map(Step::AddPerson),
        two().prop_map(|(a, b)| Step::Rename(a, b)),
        any::<u8>().prop_map(Step::AddOrganisation),
        two().prop_map(|(a, b)| Step::RenameOrganisation(a, b)),
        two().prop_map(|(a, b)| Step::Alias(a, b)),
        two().prop_map(|(a, b)| Step::Join(a, b)),
        two().prop_map(|(a, b)| Step::Move(a, b)),
        two().prop_map(|(a, b)| Step::MergePeople(a, b)),
        two().prop_map(|(a, b)| Step::MergeOrganisations(a, b)),
        (0_u8..6).prop_map(Step::Undo),
    ]
}

const NAMES: [&str; 5] = ["Ŵyn", "O’Brien", "Ann Price", "<b>", "=1+1"];

fn pick<T: Copy>(from: &[T], n: u8) -> Option<T> {
    (!from.is_empty()).then(|| from[usize::from(n) % from.len()])
}

fn take(desk: &mut Desk, people: &mut Vec<PersonId>, bodies: &mut Vec<OrganisationId>, step: Step) {
    let name = |n: u8| NAMES[usize::from(n) % NAMES.len()];
    let read = |desk: &Desk, id| desk.hub.read(coordinator()).person(id).unwrap();
    let body = |desk: &Desk, id| desk.hub.read(coordinator()).organisation(id).unwrap();
    // A refused step leaves nothing behind, which is as good a test as one that is done.
    let _ = match step {
        Step::AddPerson(n) => desk.change(Act::AddPerson, |tx| {
            let id = tx.new_id();
            tx.put_person(&person(id, name(n), "a@b.uk"))?;
            people.push(id);
            Ok(())
        }),
        Step::AddOrganisation(n) => desk.change(Act::AddOrganisation, |tx| {
            let id = tx.new_id();
            tx.put_organisation(&organisation(id, name(n), ""))?;
            bodies.push(id);
            Ok(())
        }),
        Step::Rename(a, n) => match pick(people, a).and_then(|id| read(desk, id)) {
            Some(mut row) => desk.change(Act::EditPerson, |tx| {
                row.details.name = name(n).into();
                tx.put_person(&row)
            }),
            None => Ok(()),
        },
        Step::RenameOrganisation(a, n) => match pick(bodies, a).and_then(|id| body(desk, id)) {
            Some(mut row) => desk.change(Act::EditOrganisation, |tx| {
                row.details.name = Both::new(name(n), name(n.wrapping_add(1)));
                tx.put_organisation(&row)
            }),
            None => Ok(()),
        },
        Step::Alias(a, n) => match pick(bodies, a) {
            Some(id) => desk.change(Act::EditOrganisation, |tx| {
                tx.put_aliases(id, &[format!("{} too", name(n))])
            }),
            None => Ok(()),
        },
        Step::Join(a, b) => match (pick(people, a), pick(bodies, b)) {
            (Some(p), Some(o)) => desk.change(Act::AddAffiliation, |tx| {
                let id = tx.new_id();
                tx.put_affiliation(&AffiliationRow {
                    id,
                    person: p,
                    organisation: o,
                    term: AffiliationTerm::default(),
                })
            }),
            _ => Ok(()),
        },
        Step::Move(a, b) => match (pick(people, a), pick(people, b)) {
            (Some(from), Some(to)) => desk.change(Act::EditAffiliation, |tx| {
                for placed in tx.affiliations_of_person(from)? {
                    let mut row = placed.row;
                    row.person = to;
                    tx.put_affiliation(&row)?;
                }
                Ok(())
            }),
            _ => Ok(()),
        },
        Step::MergePeople(a, b) => match (pick(people, a), pick(people, b)) {
            (Some(loser), Some(winner)) if loser != winner => match read(desk, loser) {
                Some(mut row) => desk.change(Act::MergePeople, |tx| {
                    row.merged_into = Some(winner);
                    tx.put_person(&row)?;
                    tx.repoint_person(loser, winner)
                }),
                None => Ok(()),
            },
            _ => Ok(()),
        },
        Step::MergeOrganisations(a, b) => match (pick(bodies, a), pick(bodies, b)) {
            (Some(loser), Some(winner)) if loser != winner => match body(desk, loser) {
                Some(mut row) => desk.change(Act::MergeOrganisations, |tx| {
                    row.merged_into = Some(winner);
                    tx.put_organisation(&row)?;
                    tx.repoint_organisation(loser, winner)
                }),
                None => Ok(()),
            },
            _ => Ok(()),
        },
        Step::Undo(back) => {
            let last = desk.hub.read(coordinator()).last_sequence().unwrap();
            let sequence = last - i64::from(back);
            if sequence > 0 {
                desk.change(Act::UndoAct, |tx| tx.undo(sequence, |_| Ok(())))
            } else {
                Ok(())
            }
        }
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_acts_the_index_is_what_a_rebuild_makes(steps in prop::collection::vec(step(), 1..40)) {
        let mut desk = Desk::new();
        let (mut people, mut bodies) = (Vec::new(), Vec::new());
        for step in steps {
            take(&mut desk, &mut people, &mut bodies, step);
        }
        let kept = desk.hub.search_contents().unwrap();
        desk.hub.rebuild_search().unwrap();
        prop_assert_eq!(kept, desk.hub.search_contents().unwrap());
    }
}
