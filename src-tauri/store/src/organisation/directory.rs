//! Organisations as the rules find them. There are few enough to hold all at once.

use std::collections::HashMap;

use scheme::OrganisationId;
use scheme::people::{OrganisationDirectory, OrganisationTrace};
use uuid::Uuid;

use super::OrganisationRow;
use crate::{Reading, StoreError};

impl Reading<'_> {
    /// Every organisation that stands for itself, by every key it is found by. Names of those
    /// merged into others lead to the others.
    pub fn organisation_directory(&self) -> Result<OrganisationDirectory, StoreError> {
        let mut traces: HashMap<OrganisationId, OrganisationTrace> = HashMap::new();
        let mut list = self.conn.prepare_cached("SELECT * FROM organisation")?;
        for row in list.query_map([], OrganisationRow::from_row)? {
            let row = row?;
            let trace = traces.entry(row.merged_into.unwrap_or(row.id)).or_default();
            trace.add(&row);
        }
        let mut aliases = self
            .conn
            .prepare_cached("SELECT organisation_id, alias FROM organisation_alias")?;
        let mut rows = aliases.query([])?;
        while let Some(row) = rows.next()? {
            if let Some(trace) = traces.get_mut(&OrganisationId(row.get::<_, Uuid>(0)?)) {
                trace.aliases.push(row.get(1)?);
            }
        }
        let mut directory = OrganisationDirectory::default();
        for (id, trace) in traces {
            directory.add(id, trace);
        }
        Ok(directory)
    }

    /// What is known of an organisation, those merged into it included.
    pub fn organisation_trace(&self, id: OrganisationId) -> Result<OrganisationTrace, StoreError> {
        let mut trace = OrganisationTrace::default();
        let merged = self.merged_into_organisation(id)?;
        for row in self.organisation(id)?.into_iter().chain(merged) {
            trace.add(&row);
        }
        trace
            .aliases
            .extend(self.aliases(id)?.into_iter().map(|a| a.alias));
        Ok(trace)
    }
}

trait Add {
    fn add(&mut self, row: &OrganisationRow);
}

impl Add for OrganisationTrace {
    /// A merged one's name counts as another name of the one it is merged into.
    fn add(&mut self, row: &OrganisationRow) {
        let names = [row.details.name.en.clone(), row.details.name.cy.clone()];
        let names = names.into_iter().filter(|n| !n.is_empty());
        if row.merged_into.is_some() {
            self.aliases.extend(names);
        } else {
            self.names.extend(names);
        }
        self.identifiers.extend(row.details.identifiers());
    }
}
