use std::collections::BTreeSet;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::ids::CallId;
use crate::retention::kept_until;

/// Calls of one question.
fn calls(counts: Vec<Vec<Counted>>) -> Vec<CallCounts> {
    (1..)
        .zip(counts)
        .map(|(n, rows)| CallCounts {
            call: CallId(Uuid::from_u128(n)),
            counts: vec![rows],
        })
        .collect()
}

fn column(shown: &Shown, stage: usize) -> Vec<Option<u32>> {
    shown.questions[0].iter().map(|row| row[stage]).collect()
}

#[test]
fn what_nobody_may_know_is_withheld_at_and_beside_each_boundary() {
    let applied = |rows: &[u32]| {
        let rows = rows.iter().map(|&n| [n, 0, 0, 0]).collect();
        report(&calls(vec![rows])).all
    };
    type Case = (&'static [u32], Option<&'static [Option<u32>]>);
    let cases: [Case; 10] = [
        // Too few answers for anything, and just enough for their number.
        (&[9, 0], None),
        (&[6, 4], Some(&[None, None])),
        // Five is told; four is not, nor what would tell it.
        (&[5, 5], Some(&[Some(5), Some(5)])),
        (&[5, 4, 20], Some(&[None, None, None])),
        (&[6, 4, 20], Some(&[None, None, Some(20)])),
        // One small answer hides behind the smallest of the others.
        (&[30, 7, 3, 20], Some(&[Some(30), None, None, Some(20)])),
        // Several small ones hide each other where they are ten people.
        (
            &[30, 4, 3, 3, 20],
            Some(&[Some(30), None, None, None, Some(20)]),
        ),
        (
            &[30, 4, 3, 2, 20],
            Some(&[Some(30), None, None, None, None]),
        ),
        // Nobody is a small number too.
        (&[30, 12, 0, 8], Some(&[Some(30), None, None, None])),
        (&[30, 12, 0, 11], Some(&[Some(30), Some(12), None, None])),
    ];
    for (rows, expected) in cases {
        let shown = applied(rows);
        let found = shown.as_ref().map(|s| column(s, 0));
        assert_eq!(found.as_deref(), expected, "{rows:?}");
        let total = shown.and_then(|s| s.totals[0]);
        assert_eq!(total, expected.map(|_| rows.iter().sum()), "{rows:?}");
    }
}

#[test]
fn the_difference_of_two_stages_tells_of_nobody() {
    // One was not eligible: that stage would tell what they said.
    let shown = report(&calls(vec![vec![[1, 10, 10, 10], [0, 10, 10, 10]]])).all;
    let shown = shown.unwrap();
    assert_eq!(shown.totals, [Some(61), None, Some(40), Some(20)]);
    assert_eq!(column(&shown, 0), [Some(31), Some(30)]);
    assert_eq!(column(&shown, 1), [None, None]);
    assert_eq!(column(&shown, 3), [Some(10), Some(10)]);
    // Everybody was eligible: the same people again.
    let shown = report(&calls(vec![vec![[0, 10, 10, 10], [0, 10, 10, 10]]])).all;
    let shown = shown.unwrap();
    assert_eq!(shown.totals[1], Some(60));
    assert_eq!(column(&shown, 1), [Some(30), Some(30)]);
    // Too few of one answer stayed behind: it is withheld there, and another with it.
    let rows = vec![[4, 0, 0, 16], [20, 0, 0, 10], [9, 0, 0, 6], [30, 0, 0, 30]];
    let shown = report(&calls(vec![rows])).all.unwrap();
    assert_eq!(column(&shown, 0), [Some(20), Some(30), Some(15), Some(60)]);
    assert_eq!(column(&shown, 3), [None, Some(10), None, Some(30)]);
}

#[test]
fn a_call_is_shown_where_neither_it_nor_the_others_tell_of_anybody() {
    let large = || vec![[20, 0, 0, 20], [20, 0, 0, 20], [20, 0, 0, 20]];
    let both = report(&calls(vec![large(), large()]));
    assert_eq!(both.calls.len(), 2);
    for (_, shown) in &both.calls {
        assert_eq!(shown.totals, [Some(120), Some(60), Some(60), Some(60)]);
        assert_eq!(column(shown, 3), [Some(20); 3]);
    }
    // Nobody funded in the second: by its applicants alone, and so the first too.
    let second = vec![[20, 0, 0, 0]; 3];
    let one = report(&calls(vec![large(), second]));
    for (_, shown) in &one.calls {
        assert_eq!(shown.totals[3], None);
        assert!(column(shown, 0).iter().all(Option::is_some));
        assert_eq!(column(shown, 3), [None; 3]);
    }
    // Four answers came to the second: the first would tell them.
    let few = report(&calls(vec![large(), vec![[4, 0, 0, 0], [0; 4], [0; 4]]]));
    assert!(few.calls.is_empty());
    assert_eq!(few.all.unwrap().totals[0], Some(124));
}

#[test]
fn nothing_counted_shows_nothing() {
    assert_eq!(report(&[]), Report::default());
    assert_eq!(report(&calls(vec![vec![[0; 4]; 3]])), Report::default());
}

/// A cell of a report: of which call, or of all; of which row, or of all; from which stage on.
type Cell = (Option<CallId>, Option<usize>, usize);

/// The cells of a report, each with the number that is shown there.
fn cells(report: &Report) -> Vec<(Cell, Option<u32>)> {
    let tables = report.all.iter().map(|shown| (None, shown));
    let tables = tables.chain(
        report
            .calls
            .iter()
            .map(|(call, shown)| (Some(*call), shown)),
    );
    let mut cells = Vec::new();
    for (call, shown) in tables {
        for stage in 0..4 {
            cells.push(((call, None, stage), shown.totals[stage]));
            for (row, numbers) in shown.questions[0].iter().enumerate() {
                cells.push(((call, Some(row), stage), numbers[stage]));
            }
        }
    }
    cells
}

/// The number that a cell would have by these counts.
fn value((call, row, stage): Cell, counts: &[CallCounts]) -> u32 {
    let of = counts
        .iter()
        .filter(|c| call.is_none_or(|call| call == c.call));
    of.flat_map(|c| c.counts[0].iter().enumerate())
        .filter(|(i, _)| row.is_none_or(|row| row == *i))
        .map(|(_, counted)| counted[stage..].iter().sum::<u32>())
        .sum()
}

type Place = (usize, usize, usize);

fn people(counts: &mut [CallCounts], (call, row, stage): Place) -> &mut u32 {
    &mut counts[call].counts[0][row][stage]
}

/// Moves people from places to places; `None` where nobody is there.
fn moved(counts: &[CallCounts], moves: &[(Place, Place)]) -> Option<Vec<CallCounts>> {
    let mut counts = counts.to_vec();
    for (from, to) in moves {
        let people_there = people(&mut counts, *from);
        *people_there = people_there.checked_sub(1)?;
        *people(&mut counts, *to) += 1;
    }
    Some(counts)
}

/// The attacker: from the true counts by small exchanges to others with the same numbers shown, up
/// and down. Answers the values that were met in a cell.
fn possible(truth: &[CallCounts], shown: &[(Cell, Option<u32>)], cell: Cell) -> BTreeSet<u32> {
    let rows = truth[0].counts[0].len();
    let places: Vec<Place> = (0..truth.len())
        .flat_map(|c| (0..rows).flat_map(move |r| (0..4).map(move |s| (c, r, s))))
        .collect();
    let mut pairs = Vec::new();
    for &a in &places {
        for &b in &places {
            // One person says otherwise, or was elsewhere.
            pairs.push(vec![(a, b)]);
            // Two people exchange what they said, how far they came, or their calls.
            pairs.push(vec![(a, (a.0, b.1, a.2)), (b, (b.0, a.1, b.2))]);
            pairs.push(vec![(a, (a.0, a.1, b.2)), (b, (b.0, b.1, a.2))]);
            pairs.push(vec![(a, (b.0, a.1, a.2)), (b, (a.0, b.1, b.2))]);
        }
    }
    // Who is of the call or came so far is on the way into the cell.
    let (call, row, _) = cell;
    let height = |counts: &[CallCounts]| {
        let near: u32 = (0..4)
            .map(|s| value((call, row, s), counts) + value((None, row, s), counts))
            .sum();
        (value(cell, counts), near)
    };
    let mut met = BTreeSet::from([value(cell, truth)]);
    for up in [true, false] {
        let mut now = truth.to_vec();
        while met.len() <= LEAST as usize {
            let here = height(&now);
            let next = pairs.iter().find_map(|pair| {
                let next = moved(&now, pair)?;
                let there = height(&next);
                let onwards = if up { there > here } else { there < here };
                let same = || {
                    let mut told = shown.iter().filter_map(|(cell, n)| Some((cell, (*n)?)));
                    told.all(|(cell, number)| value(*cell, &next) == number)
                };
                (onwards && same()).then_some(next)
            });
            let Some(next) = next else { break };
            met.insert(value(cell, &next));
            now = next;
        }
    }
    met
}

fn some_calls() -> impl Strategy<Value = Vec<CallCounts>> {
    let people = prop_oneof![3 => 0..6u32, 3 => 4..14u32, 1 => 10..40u32];
    let row = proptest::array::uniform4(people);
    (1..4usize, 2..5usize).prop_flat_map(move |(of, rows)| {
        let call = proptest::collection::vec(row.clone(), rows);
        proptest::collection::vec(call, of).prop_map(calls)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whoever has every number that is shown, of all calls, of each, at each stage, still has six
    /// values or more for each that is withheld.
    #[test]
    fn no_number_that_is_withheld_can_be_worked_out(truth in some_calls()) {
        let shown = cells(&report(&truth));
        for (cell, number) in &shown {
            if number.is_none() {
                let values = possible(&truth, &shown, *cell);
                prop_assert!(values.len() > LEAST as usize, "{cell:?}: {values:?} in {shown:?}");
            }
        }
    }

    /// What is shown is what was counted, and never of fewer than five.
    #[test]
    fn every_number_that_is_shown_is_true_and_of_five_or_more(truth in some_calls()) {
        for (cell, number) in cells(&report(&truth)) {
            if let Some(number) = number {
                prop_assert_eq!(number, value(cell, &truth), "{:?}", cell);
                prop_assert!(number >= LEAST, "{:?}", cell);
            }
        }
    }
}

#[test]
fn every_question_can_be_left_unsaid_and_none_is_required() {
    for question in Topic::ALL {
        assert_eq!(question.options().last(), Some(&PREFER_NOT));
        let distinct: BTreeSet<_> = question.options().iter().collect();
        assert_eq!(distinct.len(), question.options().len());
    }
    assert_eq!(problems(&Answers::new()).0, []);
    let answers = Answers::from([
        (Topic::Sex, "female".to_owned()),
        (Topic::Religion, "female".to_owned()),
        (Topic::Welsh, "yes".to_owned()),
    ]);
    let fields: Vec<_> = problems(&answers).0.into_iter().map(|p| p.field).collect();
    assert_eq!(fields, ["answers.religion", "answers.welsh"]);
}

#[test]
fn links_are_counted_from_the_decisions_or_a_year_after_closing() {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    for (decided, closed, from, until) in [
        ("2027-01-18", "2026-11-30", "2027-01-18", "2028-01-18"),
        ("2028-02-29", "", "2028-02-29", "2029-02-28"),
        ("", "2026-11-30", "2027-11-30", "2028-11-30"),
        ("", "2028-02-29", "2029-02-28", "2030-02-28"),
        ("", "", "", ""),
    ] {
        let found = linked_from(day(decided), day(closed));
        assert_eq!(found, day(from), "{decided} {closed}");
        let kept = found.and_then(|from| kept_until(from, 1));
        assert_eq!(kept, day(until), "{decided} {closed}");
    }
}

#[test]
fn a_promise_is_bettered_and_never_taken_back() {
    let day = |day: &str| day.parse().unwrap();
    let (published, decided) = (day("2026-06-01"), day("2026-12-01"));
    let open = (published, None);
    let over = (published, Some(decided));
    type Case = (&'static [(&'static str, u32)], u32, bool, u32);
    let cases: [Case; 13] = [
        // Never set: as usual.
        (&[], 1, true, 1),
        // Set before the call, at its first day, while it is open, on the day of its decision, after.
        (&[("2026-05-31", 3)], 3, true, 3),
        (&[("2026-06-01", 3)], 3, true, 1),
        (&[("2026-06-02", 3)], 3, true, 1),
        (&[("2026-12-01", 3)], 3, false, 1),
        (&[("2026-12-02", 3)], 3, false, 1),
        // Longer while it is open, for whoever was promised less.
        (&[("2026-05-01", 2), ("2026-09-01", 3)], 3, true, 2),
        (&[("2026-05-01", 2), ("2026-12-02", 3)], 3, false, 2),
        // Shorter holds at once, also for whoever was promised more.
        (&[("2026-05-01", 3), ("2026-09-01", 2)], 2, true, 2),
        (&[("2026-05-01", 3), ("2026-12-02", 1)], 1, false, 1),
        // Shorter meanwhile, and longer again: whoever answered meanwhile keeps it.
        (
            &[("2026-05-01", 3), ("2026-09-01", 2), ("2026-09-02", 3)],
            3,
            true,
            2,
        ),
        (
            &[("2026-05-01", 3), ("2026-12-01", 2), ("2026-12-02", 3)],
            3,
            false,
            2,
        ),
        (
            &[("2026-05-01", 3), ("2026-12-02", 2), ("2026-12-03", 3)],
            3,
            false,
            3,
        ),
    ];
    for (set, now, is_open, years) in cases {
        let days: Vec<_> = set.iter().map(|(on, years)| (day(on), *years)).collect();
        let taken = if is_open { open } else { over };
        assert_eq!(
            linked_years(&days, (1, now), taken),
            years,
            "{set:?} {is_open}"
        );
    }
}
