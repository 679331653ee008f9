//! Finding which organisation is meant, and which is there twice: by identifier, name, alias, initials.

use std::collections::{BTreeMap, HashMap};

use super::{Ground, initials, organisation_key, organisation_words};
use crate::ids::OrganisationId;

/// What is known of an organisation, for finding it.
#[derive(Debug, Clone, Default)]
pub struct OrganisationTrace {
    /// Its names, in both languages.
    pub names: Vec<String>,
    /// What else it is called.
    pub aliases: Vec<String>,
    /// Its identifiers, each with its kind before it.
    pub identifiers: Vec<String>,
}

/// Organisations by every key they are found by.
#[derive(Debug, Default)]
pub struct OrganisationDirectory {
    traces: HashMap<OrganisationId, OrganisationTrace>,
    by_identifier: HashMap<String, Vec<OrganisationId>>,
    by_name: HashMap<String, Vec<OrganisationId>>,
    by_alias: HashMap<String, Vec<OrganisationId>>,
    by_initials: HashMap<String, Vec<OrganisationId>>,
    by_beginning: HashMap<String, Vec<OrganisationId>>,
}

/// Beginnings that many organisations share.
const COMMON_BEGINNINGS: &[&str] = &[
    "university",
    "prifysgol",
    "royal",
    "national",
    "health",
    "bwrdd",
    "bwrdd iechyd",
    "bwrdd iechyd prifysgol",
    "welsh",
    "department",
    "public",
    "college",
    "coleg",
    "ysbyty",
    "hospital",
    "institute",
    "sefydliad",
];

fn beginnings(name: &str) -> Vec<String> {
    let words = organisation_words(name);
    (1..words.len())
        .map(|n| words.get(..n).unwrap_or_default().join(" "))
        .filter(|b| b.chars().count() >= 4 && !COMMON_BEGINNINGS.contains(&b.as_str()))
        .collect()
}

impl OrganisationDirectory {
    /// Adds an organisation.
    pub fn add(&mut self, id: OrganisationId, trace: OrganisationTrace) {
        let put = |map: &mut HashMap<String, Vec<OrganisationId>>, key: String| {
            if key.is_empty() {
                return;
            }
            let list = map.entry(key).or_default();
            if !list.contains(&id) {
                list.push(id);
            }
        };
        for identifier in &trace.identifiers {
            put(&mut self.by_identifier, identifier.clone());
        }
        for name in &trace.names {
            put(&mut self.by_name, organisation_key(name));
            for beginning in beginnings(name) {
                put(&mut self.by_beginning, beginning);
            }
        }
        for alias in &trace.aliases {
            put(&mut self.by_alias, organisation_key(alias));
        }
        for name in trace.names.iter().chain(&trace.aliases) {
            if let Some(short) = initials(name) {
                put(&mut self.by_initials, short);
            }
        }
        self.traces.insert(id, trace);
    }

    /// Which organisations a trace may be of, the surest first, without `apart_from`.
    pub fn find(
        &self,
        trace: &OrganisationTrace,
        apart_from: Option<OrganisationId>,
    ) -> Vec<(OrganisationId, Ground)> {
        let mut found: Vec<(OrganisationId, Ground)> = Vec::new();
        let others = |list: Option<&Vec<OrganisationId>>| -> Vec<OrganisationId> {
            list.into_iter()
                .flatten()
                .copied()
                .filter(|id| Some(*id) != apart_from)
                .collect()
        };
        let mut take = |ids: Vec<OrganisationId>, ground: Ground| {
            for id in ids {
                match found.iter_mut().find(|(known, _)| *known == id) {
                    Some((_, surest)) => *surest = (*surest).min(ground),
                    None => found.push((id, ground)),
                }
            }
        };
        // Two with the same initials, or the same beginning, are no sign of either.
        let only = |ids: Vec<OrganisationId>| if ids.len() == 1 { ids } else { Vec::new() };
        for identifier in &trace.identifiers {
            take(
                others(self.by_identifier.get(identifier)),
                Ground::Identifier,
            );
        }
        for (names, own) in [
            (&trace.names, Ground::Name),
            (&trace.aliases, Ground::Alias),
        ] {
            for name in names.iter().filter(|n| !n.trim().is_empty()) {
                let key = organisation_key(name);
                take(others(self.by_name.get(&key)), own);
                take(others(self.by_alias.get(&key)), Ground::Alias);
                if key.chars().count() >= 3 && !key.contains(' ') {
                    take(only(others(self.by_initials.get(&key))), Ground::Initials);
                }
                if let Some(short) = initials(name) {
                    take(only(others(self.by_name.get(&short))), Ground::Initials);
                    take(only(others(self.by_alias.get(&short))), Ground::Initials);
                }
                take(only(others(self.by_beginning.get(&key))), Ground::ShortName);
                for beginning in beginnings(name) {
                    take(
                        only(others(self.by_name.get(&beginning))),
                        Ground::ShortName,
                    );
                }
            }
        }
        found.sort_by_key(|(id, ground)| (*ground, *id));
        found
    }

    /// Every pair that may be one organisation, the surest first, each pair once.
    pub fn pairs(&self) -> Vec<(OrganisationId, OrganisationId, Ground)> {
        let mut surest: BTreeMap<(OrganisationId, OrganisationId), Ground> = BTreeMap::new();
        for (id, trace) in &self.traces {
            for (other, ground) in self.find(trace, Some(*id)) {
                let pair = (*id.min(&other), *id.max(&other));
                surest
                    .entry(pair)
                    .and_modify(|g| *g = (*g).min(ground))
                    .or_insert(ground);
            }
        }
        let mut pairs: Vec<_> = surest.into_iter().map(|((a, b), g)| (a, b, g)).collect();
        pairs.sort_by_key(|(a, b, g)| (*g, *a, *b));
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn org(n: u128) -> OrganisationId {
        OrganisationId(Uuid::from_u128(n))
    }

    fn named(name: &str) -> OrganisationTrace {
        OrganisationTrace {
            names: vec![name.into()],
            ..OrganisationTrace::default()
        }
    }

    fn organisations() -> OrganisationDirectory {
        let mut directory = OrganisationDirectory::default();
        directory.add(
            org(1),
            OrganisationTrace {
                names: vec![
                    "Betsi Cadwaladr University Health Board".into(),
                    "Bwrdd Iechyd Prifysgol Betsi Cadwaladr".into(),
                ],
                aliases: vec!["Ysbyty Gwynedd".into()],
                identifiers: vec!["ods:7A1".into()],
            },
        );
        directory.add(org(2), named("Cardiff University"));
        directory.add(org(3), named("Cardiff and Vale University Health Board"));
        directory.add(org(4), named("Swansea University"));
        directory
    }

    #[test]
    fn an_organisation_is_found_by_what_people_call_it() {
        for (typed, expected) in [
            ("BCUHB", vec![(org(1), Ground::Initials)]),
            ("B.C.U.H.B.", vec![(org(1), Ground::Initials)]),
            ("BIPBC", vec![(org(1), Ground::Initials)]),
            ("Betsi", vec![(org(1), Ground::ShortName)]),
            ("Betsi Cadwaladr", vec![(org(1), Ground::ShortName)]),
            ("betsi cadwaladr uhb", vec![(org(1), Ground::Name)]),
            (
                "Bwrdd Iechyd Prifysgol BETSI Cadwaladr",
                vec![(org(1), Ground::Name)],
            ),
            ("Ysbyty Gwynedd", vec![(org(1), Ground::Alias)]),
            ("Cardiff", vec![]),
            ("Cardiff Univ.", vec![(org(2), Ground::Name)]),
            ("University of Swansea", vec![]),
            (
                "Swansea University Medical School",
                vec![(org(4), Ground::ShortName)],
            ),
            ("University", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(
                organisations().find(&named(typed), None),
                expected,
                "{typed}"
            );
        }
        let by_code = OrganisationTrace {
            identifiers: vec!["ods:7A1".into()],
            ..named("Something Else")
        };
        assert_eq!(
            organisations().find(&by_code, None),
            [(org(1), Ground::Identifier)]
        );
    }

    #[test]
    fn organisations_that_are_there_twice_come_in_pairs() {
        let mut directory = organisations();
        assert_eq!(directory.pairs(), []);
        directory.add(org(5), named("BCUHB"));
        directory.add(org(6), named("Betsi"));
        assert_eq!(
            directory.pairs(),
            [
                (org(1), org(5), Ground::Initials),
                (org(1), org(6), Ground::ShortName)
            ]
        );
    }
}
