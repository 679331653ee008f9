//! Finding which person is meant, and who is there twice: by identifier, e-mail, name, initial.

use std::collections::{BTreeMap, HashMap};

use super::{Ground, email_key, initial_fits, person_key};
use crate::ids::{OrganisationId, PersonId};

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
                ..trace("Dr Megan Hughes", "m.hughes@example.ac.uk", 2)
            },
        );
        for (what, probe, expected) in [
            (
                "e-mail",
                trace("Meg Hughes", "M.HUGHES@example.ac.uk", 9),
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
                trace("Siân Price", "m.hughes@example.ac.uk", 2),
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
            ..trace("Megan Hughes", "m.hughes@example.ac.uk", 2)
        };
        assert_eq!(directory.find(&other_orcid, None), []);
        assert_eq!(directory.pairs(), []);
        directory.add(person(2), trace("M Hughes", "", 2));
        assert_eq!(directory.pairs(), [(person(1), person(2), Ground::Initial)]);
    }
}
