//! People as the rules find them: the whole directory, or whoever might be meant by a few words.

use std::collections::{HashMap, HashSet};

use rusqlite::named_params;
use scheme::PersonId;
use scheme::people::{PeopleDirectory, PersonTrace};
use uuid::Uuid;

use crate::search::match_in_title;
use crate::{Reading, StoreError};

/// What the index is asked for a name; an empty phrase, which nothing matches, where it has no
/// words.
fn in_title(name: &str) -> String {
    match_in_title(&scheme::people::person_words(name)).unwrap_or_else(|| "\"\"".to_owned())
}

impl Reading<'_> {
    /// Every person who stands for themselves, by every key they are found by; for imports and for
    /// the list of duplicates. Names and addresses of those merged into others lead to the others.
    pub fn people_directory(&self) -> Result<PeopleDirectory, StoreError> {
        let mut traces: HashMap<PersonId, PersonTrace> = HashMap::new();
        let mut people = self
            .conn
            .prepare_cached("SELECT COALESCE(merged_into, id), name, email, orcid FROM person")?;
        let mut rows = people.query([])?;
        while let Some(row) = rows.next()? {
            let trace = traces.entry(PersonId(row.get::<_, Uuid>(0)?)).or_default();
            trace.names.push(row.get(1)?);
            trace.emails.push(row.get(2)?);
            trace.orcid = trace.orcid.take().or(row.get(3)?);
        }
        let mut affiliations = self
            .conn
            .prepare_cached("SELECT person_id, organisation_id FROM affiliation")?;
        let mut rows = affiliations.query([])?;
        while let Some(row) = rows.next()? {
            if let Some(trace) = traces.get_mut(&PersonId(row.get::<_, Uuid>(0)?)) {
                trace.organisations.push(row.get::<_, Uuid>(1)?.into());
            }
        }
        let mut directory = PeopleDirectory::default();
        for (id, trace) in traces {
            directory.add(id, trace);
        }
        Ok(directory)
    }

    /// Whoever might be meant by a trace: few enough to judge at once, found by indexes.
    pub fn people_like(&self, trace: &PersonTrace) -> Result<PeopleDirectory, StoreError> {
        let mut ids: HashSet<PersonId> = HashSet::new();
        let mut likely = self
            .conn
            .prepare_cached(include_str!("likely_people.sql"))?;
        let organisations: Vec<Option<Uuid>> = if trace.organisations.is_empty() {
            vec![None]
        } else {
            trace.organisations.iter().map(|o| Some(o.0)).collect()
        };
        let emails = if trace.emails.is_empty() {
            vec![String::new()]
        } else {
            trace.emails.clone()
        };
        for name in &trace.names {
            for email in &emails {
                for organisation in &organisations {
                    let last = name.split_whitespace().last().unwrap_or_default();
                    let found = likely.query_map(
                        named_params! {
                            ":email": email.trim(),
                            ":orcid": trace.orcid,
                            ":match": in_title(name),
                            ":organisation": organisation,
                            ":last": last,
                        },
                        |r| r.get::<_, Uuid>(0),
                    )?;
                    for id in found {
                        ids.insert(PersonId(id?));
                    }
                }
            }
        }
        let mut directory = PeopleDirectory::default();
        for id in ids {
            directory.add(id, self.person_trace(id)?);
        }
        Ok(directory)
    }

    /// What is known of a person, those merged into them included.
    pub fn person_trace(&self, id: PersonId) -> Result<PersonTrace, StoreError> {
        let mut trace = PersonTrace::default();
        let merged = self.merged_into_person(id)?;
        for row in self.person(id)?.into_iter().chain(merged) {
            trace.names.push(row.details.name);
            trace.emails.push(row.details.email);
            trace.orcid = trace.orcid.take().or(row.details.orcid);
        }
        trace.emails.retain(|e| !e.is_empty());
        let mut organisations = self
            .conn
            .prepare_cached(include_str!("trace_organisations.sql"))?;
        trace.organisations = organisations
            .query_map(named_params! { ":id": id.0 }, |r| {
                Ok(r.get::<_, Uuid>(0)?.into())
            })?
            .collect::<Result<_, _>>()?;
        Ok(trace)
    }
}
