//! What stands in letters about a secondment as blocks.

use scheme::Language;
use words::Words;

use super::{Due, Facts};
use crate::document::{Block, KeyValue, plain};
use crate::template::{Insert, unbroken};

fn say(language: Language, id: &str) -> String {
    Words::shared().plain(language, id)
}

fn pair(label: String, value: String) -> KeyValue {
    KeyValue {
        label: vec![plain(label)],
        value: vec![plain(value)],
    }
}

/// The secondment at a glance.
pub(super) fn placement(facts: &Facts) -> Insert {
    Insert::new(|language| {
        let day = |day| unbroken(&words::date(day, language));
        let secondee = match facts.post.trim() {
            "" => facts.secondee.clone(),
            post => format!("{}, {post}", facts.secondee),
        };
        let mut pairs = vec![
            pair(say(language, "paper-secondee"), secondee),
            pair(
                say(language, "paper-employer"),
                facts.employer.or_other(language).to_owned(),
            ),
        ];
        for host in &facts.hosts {
            let host = host.or_other(language).to_owned();
            pairs.push(pair(say(language, "paper-host"), host));
        }
        pairs.push(pair(say(language, "paper-first-day"), day(facts.starts_on)));
        pairs.push(pair(say(language, "paper-last-day"), day(facts.ends_on)));
        let pattern = facts.working_pattern.get(language).to_owned();
        pairs.push(pair(say(language, "paper-working-pattern"), pattern));
        if !facts.place.trim().is_empty() {
            let place = facts.place.trim().to_owned();
            pairs.push(pair(say(language, "paper-workplace"), place));
        }
        for manager in &facts.managers {
            let said: Vec<&str> = [
                manager.name.as_str(),
                manager.organisation.or_other(language),
                manager.email.as_str(),
            ]
            .into_iter()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .collect();
            pairs.push(pair(say(language, "paper-line-manager"), said.join(", ")));
        }
        Ok(vec![Block::KeyValues(pairs)])
    })
}

/// What is to happen, and by when.
pub(super) fn days(due: &[Due]) -> Insert {
    Insert::new(|language| {
        let pairs: Vec<KeyValue> = due
            .iter()
            .map(|due| {
                let day = unbroken(&words::date(due.on, language));
                pair(due.what.get(language).to_owned(), day)
            })
            .collect();
        Ok(match pairs.is_empty() {
            true => Vec::new(),
            false => vec![Block::KeyValues(pairs)],
        })
    })
}
