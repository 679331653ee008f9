//! The data files by themselves: believable, within the call's limits, adding up.

use std::collections::{BTreeMap, BTreeSet};

use scheme::Pence;
use scheme::call::{CallDocument, QuestionKind, Template};
use scheme::form::{BudgetLine, count_words};

use crate::sample::content::{self, Bid, Placement};

fn texts() -> Vec<(String, String)> {
    let bids = every_bid();
    let placements = every_placement();
    let of = |key: &str, answers: &BTreeMap<String, String>| {
        answers
            .iter()
            .map(|(question, text)| (format!("{key} {question}"), text.clone()))
            .collect::<Vec<_>>()
    };
    bids.iter()
        .flat_map(|b| of(&b.key, &b.answers))
        .chain(placements.iter().flat_map(|p| of(&p.key, &p.answers)))
        .collect()
}

fn every_bid() -> Vec<Bid> {
    let mut bids = content::bids().unwrap();
    bids.extend(content::last_bids().unwrap());
    bids
}

fn every_placement() -> Vec<Placement> {
    let mut placements = content::placements().unwrap();
    placements.extend(content::last_placements().unwrap());
    placements
}

fn sum(lines: &[BudgetLine]) -> Pence {
    lines.iter().map(|l| Pence::parse(&l.amount).unwrap()).sum()
}

fn whole(placement: &Placement) -> bool {
    placement.submitted.is_some() || placement.receipt.is_some()
}

#[test]
fn there_is_as_much_as_the_sample_promises() {
    let bids = content::bids().unwrap();
    assert_eq!(bids.len(), 24);
    let welsh = |b: &&Bid| b.language == scheme::Language::Cy;
    assert!(bids.iter().filter(welsh).count() >= 4);
    let placements = content::placements().unwrap();
    assert_eq!(placements.len(), 12);
    assert_eq!(placements.iter().filter(|p| !whole(p)).count(), 2);
    let panel = content::seed_fund_panel().unwrap();
    assert_eq!(panel.members.len(), 9);
    let planned: usize = panel.assignments.iter().map(|a| a.members.len()).sum();
    assert_eq!(planned, 72);
    assert_eq!(content::seed_fund_reviews().unwrap().len(), 61);
}

#[test]
fn every_bid_asks_for_what_the_call_allows() {
    let mut total = Pence::ZERO;
    for bid in content::bids().unwrap() {
        let sum = sum(&bid.budget);
        assert!(
            (Pence(500_000)..=Pence(1_000_000)).contains(&sum),
            "{}",
            bid.key
        );
        total += sum;
    }
    assert_eq!(total, Pence(19_840_000));
}

/// Every bid but the two that are broken on purpose is inside the limits of its form.
#[test]
fn answers_are_within_their_word_limits() {
    let limits = |template: Template| -> BTreeMap<String, u32> {
        let call: CallDocument = scheme::call::from_template(template).unwrap();
        call.form
            .questions()
            .filter_map(|q| match q.kind {
                QuestionKind::Text { words, .. } => Some((q.key.clone(), words)),
                _ => None,
            })
            .collect()
    };
    let hold = |key: &str, limits: &BTreeMap<String, u32>, answers: &BTreeMap<String, String>| {
        for (question, text) in answers {
            assert!(
                count_words(text) <= limits[question],
                "{key} {question}: {}",
                count_words(text)
            );
        }
    };
    let seed = limits(Template::SeedFund);
    for bid in every_bid() {
        hold(&bid.key, &seed, &bid.answers);
        assert!(count_words(&bid.title) <= seed["title"], "{}", bid.key);
    }
    let secondment = limits(Template::Secondment);
    for placement in every_placement().iter().filter(|p| whole(p)) {
        hold(&placement.key, &secondment, &placement.answers);
    }
}

/// Nothing is filler, and nothing is said twice.
#[test]
fn no_text_is_filler_or_a_copy() {
    let mut seen = BTreeSet::new();
    let reviews = content::seed_fund_reviews().unwrap();
    let comments = reviews
        .iter()
        .flat_map(|r| [r.panel.clone(), r.feedback.clone()])
        .map(|text| ("a review".to_owned(), text));
    for (place, text) in texts().into_iter().chain(comments) {
        let lower = text.to_lowercase();
        assert!(!lower.contains("lorem"), "{place}");
        assert!(!lower.contains("dolor sit"), "{place}");
        // A post, a grade and a bare “None.” may well be the same.
        for paragraph in text.split("\n\n").filter(|p| count_words(p) > 8) {
            assert!(
                seen.insert(paragraph.to_owned()),
                "{place} repeats: {paragraph}"
            );
        }
    }
}

/// Nobody in the sample can be written to, rung or looked up by mistake.
#[test]
fn people_are_plainly_invented() {
    for person in content::people().unwrap() {
        let details = person.details;
        assert!(details.email.ends_with(".example"), "{}", person.key);
        // Numbers that the regulator keeps free for drama.
        let kept_free = ["", "029 2018 0", "07700 900"];
        assert!(
            details.phone.is_empty() || kept_free[1..].iter().any(|k| details.phone.starts_with(k)),
            "{}",
            person.key
        );
        // The example that ORCID itself gives, or none.
        assert!(
            ["", "0000-0002-1825-0097"].contains(&details.orcid.as_str()),
            "{}",
            person.key
        );
    }
}

#[test]
fn nobody_reviews_a_bid_of_their_own_organisation() {
    let panel = content::seed_fund_panel().unwrap();
    let people = content::people().unwrap();
    let homes: BTreeMap<&str, BTreeSet<&str>> = people
        .iter()
        .map(|person| {
            let present = person.affiliations.iter().filter(|a| a.to.is_none());
            let home = present.map(|a| a.organisation.as_str()).collect();
            (person.key.as_str(), home)
        })
        .collect();
    // A team line is of the person's first organisation.
    let first = |key: &str| {
        let person = people.iter().find(|p| p.key == key).unwrap();
        person.affiliations[0].organisation.as_str()
    };
    let dismissed: BTreeSet<(&str, &str)> = panel
        .rulings
        .iter()
        .filter(|r| r.ruling == scheme::panel::Ruling::Dismiss)
        .map(|r| (r.member.as_str(), r.bid.as_str()))
        .collect();
    for bid in content::bids().unwrap() {
        let members = bid.team.iter().filter_map(|place| place.person.as_deref());
        let team: BTreeSet<&str> = members.map(first).collect();
        let assigned = panel.assignments.iter().find(|a| a.bid == bid.key).unwrap();
        assert_eq!(assigned.members.len(), 3);
        for member in &assigned.members {
            let shared = homes[member.as_str()].intersection(&team).next();
            assert!(
                shared.is_none() || dismissed.contains(&(member.as_str(), bid.key.as_str())),
                "{member} and {} share {shared:?}",
                bid.key
            );
        }
    }
}
