//! Finding who is meant, and who is there twice: by identifier, e-mail, name, alias, initials.

use std::collections::{BTreeMap, HashMap};

use super::codes;
use super::{email_key, initial_fits, initials, organisation_key, organisation_words, person_key};
use crate::ids::{OrganisationId, PersonId};

codes! {
    /// Why two records may be of one person or organisation, the surest first.
    Ground as "ground" {
        /// The same ORCID iD, ROR id, ODS code, company or charity number.
        Identifier = "identifier",
        /// The same e-mail address and a name in common.
        Email = "email",
        /// The same name; of people, in the same organisation.
        Name = "name",
        /// One is called what the other is also known as.
        Alias = "alias",
        /// One is the other's initials, and no other's.
        Initials = "initials",
        /// The same name, in another organisation or none.
        NameAlone = "name-alone",
        /// The same e-mail address under another name.
        SharedEmail = "shared-email",
        /// The same last name and organisation, and one first name is the other's initial.
        Initial = "initial",
        /// One name begins as the other does, as no third one does.
        ShortName = "short-name",
    }
}

impl Ground {
    /// Whether it is taken as the same without asking. The others are suggestions.
    pub fn is_sure(self) -> bool {
        matches!(
            self,
            Ground::Identifier | Ground::Email | Ground::Name | Ground::Alias | Ground::Initials
        )
    }
}

/// What is known of a person, for finding them. Those merged into them count as theirs.
#[derive(Debug, Clone, Default)]
pub struct PersonTrace {
    /// Their names.
    pub names: Vec<String>,
    /// Their e-mail addresses.
    pub emails: Vec<String>,
    /// Their ORCID iD.
    pub orcid: Option<String>,
    /// The organisations they are or were tied to.
    pub organisations: Vec<OrganisationId>,
}

/// People by every key they are found by.
#[derive(Debug, Default)]
pub struct PeopleDirectory {
    traces: HashMap<PersonId, PersonTrace>,
    by_orcid: HashMap<String, Vec<PersonId>>,
    by_email: HashMap<String, Vec<PersonId>>,
    by_name: HashMap<String, Vec<PersonId>>,
    by_last_name: HashMap<String, Vec<PersonId>>,
}

fn last_name(key: &str) -> Option<&str> {
    key.rsplit_once(' ').map(|(_, last)| last)
}

/// The most people of one name or address that are compared: among more, a name says nothing.
const MOST_NAMESAKES: usize = 50;

impl PeopleDirectory {
    /// Adds a person. Names and addresses are made comparable here.
    pub fn add(&mut self, id: PersonId, trace: PersonTrace) {
        let trace = trace.comparable();
        let put = |map: &mut HashMap<String, Vec<PersonId>>, key: &str| {
            let list = map.entry(key.to_owned()).or_default();
            if !key.is_empty() && !list.contains(&id) {
                list.push(id);
            }
        };
        if let Some(orcid) = &trace.orcid {
            put(&mut self.by_orcid, orcid);
        }
        for email in &trace.emails {
            put(&mut self.by_email, email);
        }
        for name in &trace.names {
            put(&mut self.by_name, name);
            if let Some(last) = last_name(name) {
                put(&mut self.by_last_name, last);
            }
        }
        self.traces.insert(id, trace);
    }

    /// Who a trace may be of, the surest first, without `apart_from`.
    pub fn find(
        &self,
        trace: &PersonTrace,
        apart_from: Option<PersonId>,
    ) -> Vec<(PersonId, Ground)> {
        let probe = trace.clone().comparable();
        let mut candidates: Vec<PersonId> = Vec::new();
        let mut take = |list: Option<&Vec<PersonId>>, most: usize| {
            for id in list.into_iter().flatten().take(most) {
                if Some(*id) != apart_from && !candidates.contains(id) {
                    candidates.push(*id);
                }
            }
        };
        take(
            probe.orcid.as_ref().and_then(|o| self.by_orcid.get(o)),
            usize::MAX,
        );
        for email in probe.emails.iter().filter(|e| !e.is_empty()) {
            take(self.by_email.get(email), MOST_NAMESAKES);
        }
        for name in probe.names.iter().filter(|n| !n.is_empty()) {
            take(self.by_name.get(name), MOST_NAMESAKES);
            // Initials count only within an organisation: without one there is nothing to find.
            if let (Some(last), false) = (last_name(name), probe.organisations.is_empty()) {
                take(self.by_last_name.get(last), MOST_NAMESAKES);
            }
        }
        let mut found: Vec<(PersonId, Ground)> = candidates
            .into_iter()
            .filter_map(|id| Some((id, ground(&probe, self.traces.get(&id)?)?)))
            .collect();
        found.sort_by_key(|(id, ground)| (*ground, *id));
        found
    }

    /// Every pair that may be one person, the surest first, each pair once.
    pub fn pairs(&self) -> Vec<(PersonId, PersonId, Ground)> {
        let mut pairs = BTreeMap::new();
        for (id, trace) in &self.traces {
            for (other, ground) in self.find(trace, Some(*id)) {
                pairs.insert((ground, *id.min(&other), *id.max(&other)), ());
            }
        }
        pairs.into_keys().map(|(g, a, b)| (a, b, g)).collect()
    }
}

impl PersonTrace {
    fn comparable(mut self) -> Self {
        for name in &mut self.names {
            *name = person_key(name);
        }
        for email in &mut self.emails {
            *email = email_key(email);
        }
        self
    }
}

/// Why two traces, both comparable, may be of one person. Two ORCID iDs that differ say that they
/// are not.
fn ground(one: &PersonTrace, other: &PersonTrace) -> Option<Ground> {
    match (&one.orcid, &other.orcid) {
        (Some(a), Some(b)) if a == b => return Some(Ground::Identifier),
        (Some(_), Some(_)) => return None,
        _ => {}
    }
    let pairs = || {
        one.names
            .iter()
            .flat_map(|a| other.names.iter().map(move |b| (a.as_str(), b.as_str())))
            .filter(|(a, b)| !a.is_empty() && !b.is_empty())
    };
    let same_email = one
        .emails
        .iter()
        .any(|e| !e.is_empty() && other.emails.contains(e));
    let a_name_in_common = pairs().any(|(a, b)| a.split(' ').any(|w| b.split(' ').any(|o| w == o)));
    let same_name = pairs().any(|(a, b)| a == b);
    let same_organisation = one
        .organisations
        .iter()
        .any(|o| other.organisations.contains(o));
    if same_email && a_name_in_common {
        Some(Ground::Email)
    } else if same_name && same_organisation {
        Some(Ground::Name)
    } else if same_name {
        Some(Ground::NameAlone)
    } else if same_email {
        Some(Ground::SharedEmail)
    } else if same_organisation && pairs().any(|(a, b)| initial_fits(a, b)) {
        Some(Ground::Initial)
    } else {
        None
    }
}

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
    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
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

    fn trace(name: &str, email: &str, organisation: u128) -> PersonTrace {
        PersonTrace {
            names: vec![name.into()],
            emails: vec![email.into()],
            orcid: None,
            organisations: vec![org(organisation)],
        }
    }

    #[test]
    fn a_person_is_found_by_what_is_known_of_them() {
        let mut directory = PeopleDirectory::default();
        directory.add(
            person(1),
            PersonTrace {
                orcid: Some("0000-0002-1825-0097".into()),
                ..trace("Dr Megan Hughes", "m.hughes@cardiff.ac.uk", 2)
            },
        );
        for (what, probe, expected) in [
            (
                "e-mail",
                trace("Meg Hughes", "M.HUGHES@cardiff.ac.uk", 9),
                Some(Ground::Email),
            ),
            (
                "name and organisation",
                trace("HUGHES, Megan", "", 2),
                Some(Ground::Name),
            ),
            (
                "name alone",
                trace("Megan Hughes", "", 9),
                Some(Ground::NameAlone),
            ),
            (
                "mailbox",
                trace("Siân Price", "m.hughes@cardiff.ac.uk", 2),
                Some(Ground::SharedEmail),
            ),
            ("initial", trace("M. Hughes", "", 2), Some(Ground::Initial)),
            ("initial elsewhere", trace("M. Hughes", "", 9), None),
            ("stranger", trace("Siân Price", "s@b.uk", 2), None),
            ("nothing", trace("", "", 2), None),
        ] {
            let found = directory.find(&probe, None);
            assert_eq!(
                found,
                expected
                    .map(|g| (person(1), g))
                    .into_iter()
                    .collect::<Vec<_>>(),
                "{what}"
            );
        }
        let other_orcid = PersonTrace {
            orcid: Some("0000-0001-5109-3700".into()),
            ..trace("Megan Hughes", "m.hughes@cardiff.ac.uk", 2)
        };
        assert_eq!(directory.find(&other_orcid, None), []);
        assert_eq!(directory.pairs(), []);
        directory.add(person(2), trace("M Hughes", "", 2));
        assert_eq!(directory.pairs(), [(person(1), person(2), Ground::Initial)]);
    }
}
