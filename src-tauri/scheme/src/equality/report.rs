//! Which numbers may be shown.
//!
//! Nobody may work out a number under [`LEAST`] from the numbers that are shown, be it by a total,
//! by the difference of two stages, or by that of a call and all calls. The rule, per question:
//!
//! 1. Over all calls, of the people who came to the stages that are shown and of those who stayed
//!    behind at each, every answer that is shown was given by at least [`LEAST`]. The others are
//!    withheld, and more with them until they are at least two answers of together at least
//!    [`GROUP`] people, there and at every stage after it. A stage at which no answer could be shown
//!    so is withheld. Of the choices of stages that do, that with the most numbers is taken.
//! 2. A call is shown by the same answers and stages as all calls, where these keep the rule in that
//!    call and in all others taken together; by its applicants alone, where they keep it for those;
//!    else not by that question, or not at all.
//!
//! So whatever is withheld can still be exchanged with other answers that are withheld, between
//! people of the same call and stage or of two stages and calls that are told apart, without any
//! number that is shown being another: at least six values remain possible for it. The tests try.

use super::Reached;
use crate::ids::CallId;

/// The fewest people that a number may tell of.
pub const LEAST: u32 = 5;

/// The fewest people that answers withheld together may tell of.
pub const GROUP: u32 = 2 * LEAST;

/// How many stages there are.
const STAGES: usize = Reached::ALL.len();

/// Of one answer: how many came exactly so far, by stage.
pub type Counted = [u32; STAGES];

/// Of every question, every row of it.
pub type Counts = Vec<Vec<Counted>>;

/// What was counted of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallCounts {
    /// The call.
    pub call: CallId,
    /// By question and row. Each question counts every form, so all have the same totals.
    pub counts: Counts,
}

/// The numbers of one table that may be shown; none is withheld.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// How many forms, by stage.
    pub totals: [Option<u32>; STAGES],
    /// By question and row, by stage.
    pub questions: Vec<Vec<[Option<u32>; STAGES]>>,
}

/// All the numbers that may be shown together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Over all calls; nothing where they have too few answers together.
    pub all: Option<Shown>,
    /// Each call that can be shown by itself.
    pub calls: Vec<(CallId, Shown)>,
}

/// The stages at which a question is shown, each with the rows that are withheld there. The first
/// is always [`Reached::Applied`], and what is withheld at one is withheld at those after it.
#[derive(Debug, Clone)]
struct Chain(Vec<(usize, Vec<bool>)>);

/// What may be shown of what was counted.
pub fn report(calls: &[CallCounts]) -> Report {
    let all = sum(calls.iter().map(|c| &c.counts));
    let Some(totals) = all.first().map(|rows| totals_of(rows)) else {
        return Report::default();
    };
    let distinct = distinct_stages(&totals);
    let Some(kept) = kept_stages(&totals, &distinct) else {
        return Report::default();
    };
    let chains: Vec<Option<Chain>> = all.iter().map(|rows| best_chain(rows, &kept)).collect();
    let show = |counts: &Counts, stages: &[usize], chains: &[Option<Chain>]| {
        let mut shown = shown(counts, stages, chains);
        copy_equal_stages(&mut shown, &distinct);
        shown
    };

    let listed = listed_calls(calls);
    let mut rest = all.clone();
    let mut whole = vec![false; calls.len()];
    for &i in &listed {
        let counts = &calls[i].counts;
        let others = difference(&rest, counts);
        if keeps_all(&kept, &chains, counts) && keeps_all(&kept, &chains, &others) {
            whole[i] = true;
            rest = others;
        }
    }
    let applied: Vec<Option<Chain>> = chains
        .iter()
        .map(|chain| chain.as_ref().map(|c| Chain(c.0[..1].to_vec())))
        .collect();
    let mut shown_applied = vec![vec![None; applied.len()]; calls.len()];
    for (question, chain) in applied.iter().enumerate() {
        let Some(chain) = chain else { continue };
        let mut rest = rest[question].clone();
        for &i in listed.iter().filter(|&&i| !whole[i]) {
            let rows = &calls[i].counts[question];
            let others = rows_less(&rest, rows);
            if chain.keeps(rows) && chain.keeps(&others) {
                shown_applied[i][question] = Some(chain.clone());
                rest = others;
            }
        }
    }
    let calls = (0..calls.len())
        .filter(|i| listed.contains(i))
        .map(|i| {
            let CallCounts { call, counts } = &calls[i];
            let shown = match whole[i] {
                true => show(counts, &kept, &chains),
                false => show(counts, &kept[..1], &shown_applied[i]),
            };
            (*call, shown)
        })
        .collect();
    Report {
        all: Some(show(&all, &kept, &chains)),
        calls,
    }
}

/// How many came at least so far.
fn at(counted: &Counted, stage: usize) -> u32 {
    counted[stage..].iter().sum()
}

/// How many came to a stage and not to a later one.
fn between(counted: &Counted, stage: usize, later: usize) -> u32 {
    counted[stage..later].iter().sum()
}

fn totals_of(rows: &[Counted]) -> [u32; STAGES] {
    std::array::from_fn(|stage| rows.iter().map(|row| at(row, stage)).sum())
}

/// The stages at which fewer are left than at the one before: the others are the same people again.
fn distinct_stages(totals: &[u32; STAGES]) -> Vec<usize> {
    (0..STAGES)
        .filter(|&s| s == 0 || totals[s] < totals[s - 1])
        .collect()
}

/// The stages of which it may be told how many came so far, the later before the earlier where not
/// all can be: enough came to each, and enough stayed behind.
fn kept_stages(totals: &[u32; STAGES], distinct: &[usize]) -> Option<Vec<usize>> {
    let keeps = |stages: &[usize]| {
        let ends = stages.iter().skip(1).map(|&s| totals[s]).chain([0]);
        stages
            .iter()
            .zip(ends)
            .all(|(&s, end)| totals[s] - end >= GROUP)
    };
    let mut kept = vec![0];
    if !keeps(&kept) {
        return None;
    }
    for &stage in distinct.iter().skip(1).rev() {
        let mut more = kept.clone();
        more.push(stage);
        more.sort_unstable();
        if keeps(&more) {
            kept = more;
        }
    }
    Some(kept)
}

/// Withholds the rows that are small in any of the groups of people, and others with them until
/// they hide each other. Answers whether any row is left to show.
fn withhold(hidden: &mut [bool], groups: &[Vec<u32>]) -> bool {
    for group in groups {
        for (hidden, &people) in hidden.iter_mut().zip(group) {
            *hidden |= people < LEAST;
        }
    }
    while !hide_each_other(hidden, groups) {
        // The smallest goes first: it tells least.
        let next = (0..hidden.len())
            .filter(|&row| !hidden[row])
            .min_by_key(|&row| groups[0][row]);
        match next {
            Some(row) => hidden[row] = true,
            None => return false,
        }
    }
    hidden.contains(&false)
}

/// Whether the rows that are withheld are none, or enough rows of enough people in each group.
fn hide_each_other(hidden: &[bool], groups: &[Vec<u32>]) -> bool {
    let rows = hidden.iter().filter(|&&hidden| hidden).count();
    let people = |group: &Vec<u32>| -> u32 {
        let of = group.iter().zip(hidden).filter(|(_, hidden)| **hidden);
        of.map(|(people, _)| *people).sum()
    };
    rows == 0 || (rows >= 2 && groups.iter().all(|group| people(group) >= GROUP))
}

/// By row, those who came to a stage, and those who came to the one shown before it and no further.
fn groups_at(rows: &[Counted], before: Option<usize>, stage: usize) -> Vec<Vec<u32>> {
    let came = rows.iter().map(|row| at(row, stage)).collect();
    let stayed = before.map(|b| rows.iter().map(|row| between(row, b, stage)).collect());
    std::iter::once(came).chain(stayed).collect()
}

/// The chain over some of the stages that shows the most numbers; where several do, that with the
/// later stages. None where no row can be shown.
fn best_chain(rows: &[Counted], kept: &[usize]) -> Option<Chain> {
    let later = &kept[1..];
    let choices = 0..1usize << later.len();
    let chains = choices.filter_map(|choice| {
        let chosen = later.iter().enumerate();
        let chosen = chosen.filter(|(bit, _)| choice >> bit & 1 == 1);
        chain_over(rows, chosen.map(|(_, &stage)| stage))
    });
    chains.max_by_key(Chain::numbers)
}

fn chain_over(rows: &[Counted], later: impl Iterator<Item = usize>) -> Option<Chain> {
    let mut chain: Vec<(usize, Vec<bool>)> = Vec::new();
    for stage in std::iter::once(0).chain(later) {
        let before = chain.last();
        let mut hidden = before.map_or_else(|| vec![false; rows.len()], |(_, h)| h.clone());
        if !withhold(&mut hidden, &groups_at(rows, before.map(|b| b.0), stage)) {
            return None;
        }
        chain.push((stage, hidden));
    }
    Some(Chain(chain))
}

impl Chain {
    /// How many numbers it shows.
    fn numbers(&self) -> usize {
        let open = |hidden: &Vec<bool>| hidden.iter().filter(|&&hidden| !hidden).count();
        self.0.iter().map(|(_, hidden)| open(hidden)).sum()
    }

    /// Whether other people, or none, can be shown by it as well.
    fn keeps(&self, rows: &[Counted]) -> bool {
        let nobody = rows.iter().all(|row| at(row, 0) == 0);
        let mut before = None;
        nobody
            || self.0.iter().all(|(stage, hidden)| {
                let groups = groups_at(rows, before.replace(*stage), *stage);
                let enough = |group: &Vec<u32>| {
                    let open = group.iter().zip(hidden).filter(|(_, hidden)| !**hidden);
                    open.clone().all(|(people, _)| *people >= LEAST)
                };
                groups.iter().all(enough) && hide_each_other(hidden, &groups)
            })
    }
}

/// Whether people can be shown by the chains of all questions, and by their totals.
fn keeps_all(kept: &[usize], chains: &[Option<Chain>], counts: &Counts) -> bool {
    let totals = counts.first().map(|rows| totals_of(rows));
    let totals = totals.unwrap_or_default();
    let ends = kept.iter().skip(1).map(|&s| totals[s]).chain([0]);
    let enough = totals[0] == 0
        || kept
            .iter()
            .zip(ends)
            .all(|(&s, end)| totals[s] - end >= GROUP);
    enough
        && chains
            .iter()
            .zip(counts)
            .all(|(chain, rows)| chain.as_ref().is_none_or(|c| c.keeps(rows)))
}

/// The calls of which it may be told how many answered, largest first. Those that are not listed
/// are none, or enough people together.
fn listed_calls(calls: &[CallCounts]) -> Vec<usize> {
    let size = |i: usize| {
        let rows = calls[i].counts.first();
        rows.map_or(0, |rows| totals_of(rows)[0])
    };
    let mut listed: Vec<usize> = (0..calls.len()).filter(|&i| size(i) >= GROUP).collect();
    listed.sort_by_key(|&i| std::cmp::Reverse(size(i)));
    let mut unlisted: u32 = (0..calls.len()).map(size).filter(|&n| n < GROUP).sum();
    while (1..GROUP).contains(&unlisted) {
        match listed.pop() {
            Some(i) => unlisted += size(i),
            None => break,
        }
    }
    listed
}

fn shown(counts: &Counts, stages: &[usize], chains: &[Option<Chain>]) -> Shown {
    let totals = counts.first().map(|rows| totals_of(rows));
    let mut shown = Shown::default();
    for &stage in stages {
        shown.totals[stage] = totals.map(|totals| totals[stage]);
    }
    shown.questions = counts
        .iter()
        .zip(chains)
        .map(|(rows, chain)| {
            let mut cells = vec![[None; STAGES]; rows.len()];
            for (stage, hidden) in chain.iter().flat_map(|chain| &chain.0) {
                for ((cells, row), hidden) in cells.iter_mut().zip(rows).zip(hidden) {
                    cells[*stage] = (!hidden).then(|| at(row, *stage));
                }
            }
            cells
        })
        .collect();
    shown
}

/// A stage that everybody came to who came to the one before has its numbers.
fn copy_equal_stages(shown: &mut Shown, distinct: &[usize]) {
    for stage in (1..STAGES).filter(|s| !distinct.contains(s)) {
        shown.totals[stage] = shown.totals[stage - 1];
        for cells in shown.questions.iter_mut().flatten() {
            cells[stage] = cells[stage - 1];
        }
    }
}

fn sum<'a>(all: impl Iterator<Item = &'a Counts>) -> Counts {
    let mut sum: Option<Counts> = None;
    for counts in all {
        match &mut sum {
            None => sum = Some(counts.clone()),
            Some(sum) => each(sum, counts, |a, b| *a += b),
        }
    }
    sum.unwrap_or_default()
}

fn difference(from: &Counts, less: &Counts) -> Counts {
    let mut left = from.clone();
    each(&mut left, less, |a, b| *a = a.saturating_sub(b));
    left
}

fn rows_less(from: &[Counted], less: &[Counted]) -> Vec<Counted> {
    let mut left = vec![from.to_vec()];
    each(&mut left, &vec![less.to_vec()], |a, b| {
        *a = a.saturating_sub(b)
    });
    left.pop().unwrap_or_default()
}

fn each(to: &mut Counts, from: &Counts, act: impl Fn(&mut u32, u32)) {
    let rows = to.iter_mut().flatten().zip(from.iter().flatten());
    for (to, from) in rows {
        for (to, from) in to.iter_mut().zip(from) {
            act(to, *from);
        }
    }
}
