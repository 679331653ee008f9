//! Placements that are read together: each is as it is by itself.

use scheme::RowId;
use scheme::placement::PlacementAct;

use super::*;

#[test]
fn what_is_read_together_is_what_is_read_one_by_one() {
    let (mut desk, person, parties) = parties();
    let first = placed(&mut desk, person, parties);
    let bare = PlacementRow {
        id: Uuid::from_u128(8_001).into(),
        reference: "TEST-P-2".into(),
        state: PlacementState::Active,
        period: period("2027-09-01", "2027-12-31"),
        pattern: Pattern::Intermittent {
            days: [day("2027-09-02"), day("2027-09-01")].into(),
        },
        hosts: Vec::new(),
        objectives: Vec::new(),
        substantive: Vec::new(),
        ..first.clone()
    };
    let step = |placement, on: &str, number| StepRow {
        id: RowId(Uuid::from_u128(number)),
        placement,
        step: PlacementAct::Pause,
        taken_on: day(on),
        reason: String::new(),
        was_ends_on: day("2027-12-31"),
        ends_on: day("2027-12-31"),
        recorded_at: format!("{on}T09:00:00Z").parse().unwrap(),
        page: None,
    };
    let steps = [
        step(bare.id, "2027-10-02", 9_002),
        step(bare.id, "2027-10-01", 9_001),
        step(first.id, "2027-04-01", 9_003),
    ];
    desk.change(Act::Import, |tx| {
        tx.put_placement(&bare)?;
        steps
            .iter()
            .try_for_each(|step| tx.add_placement_step(step))
    })
    .unwrap();
    let read = desk.read();
    let nobody = PlacementId(Uuid::from_u128(8_009));
    let ids = [bare.id, first.id, nobody, bare.id];
    let rows = read.placements_by_id(&ids).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!((&rows[&first.id], &rows[&bare.id]), (&first, &bare));
    let found = read.steps_of_placements(&ids).unwrap();
    for id in [first.id, bare.id] {
        assert_eq!(found[&id], read.placement_steps(id).unwrap());
    }
    let days: Vec<_> = found[&bare.id].iter().map(|step| step.taken_on).collect();
    assert_eq!(days, [day("2027-10-01"), day("2027-10-02")]);
    let theirs = read.placements_of_people(&[person]).unwrap();
    let [one, two] = [&first, &bare].map(|row| (row.id, row.period));
    assert_eq!(theirs[&person], [one, two]);
    // Asked for none, nothing is read; and nothing at another desk.
    assert!(read.placements_by_id(&[]).unwrap().is_empty());
    let elsewhere = desk.hub.read(Viewpoint::SignedOut);
    assert!(elsewhere.placements_by_id(&ids).unwrap().is_empty());
    assert!(elsewhere.steps_of_placements(&ids).unwrap().is_empty());
    assert!(elsewhere.absences_of_people(&[person]).unwrap().is_empty());
}
