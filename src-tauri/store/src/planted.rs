//! Rows planted directly, for tests and benchmarks of what stands on them: a published call, its
//! bids with their teams, the people and organisations they name. The ordinary acts are not run.

use chrono::NaiveDate;
use rusqlite::{Transaction, TransactionBehavior, named_params};
use scheme::application::{Submission, Timeliness};
use scheme::award::AwardState;
use scheme::call::{CallDocument, Heading};
use scheme::decision::Outcome;
use scheme::form::{Answers, Budget};
use scheme::letter::{LetterKind, LetterLanguage, LetterState};
use scheme::people::{Nation, Sector};
use scheme::{
    ApplicationId, AwardId, CallId, CallVersionId, Language, NewIds, OrganisationId, Pence,
    PersonId, Problems,
};
use uuid::Uuid;

use crate::award::AwardRow;
use crate::decision::DecisionRow;
use crate::letter::LetterRow;
use crate::{StoreError, Writing};

/// Identifiers that count, so that a test's are always the same.
#[derive(Debug, Default)]
pub struct CountingIds(u128);

impl NewIds for CountingIds {
    fn next(&mut self) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(self.0)
    }
}

/// A bid to plant.
#[derive(Debug, Clone)]
pub struct PlantedBid<'a> {
    /// Of which call, under which version.
    pub call: (CallId, CallVersionId),
    /// Its state's code.
    pub state: &'a str,
    /// Its reference.
    pub reference: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its team: person, organisation, role.
    pub team: &'a [(PersonId, OrganisationId, &'a str)],
    /// What it asks for.
    pub budget: &'a [(Heading, Pence)],
    /// The answers as submitted.
    pub answers: Answers,
}

impl Writing<'_> {
    /// Plants an organisation.
    pub fn plant_organisation(
        &mut self,
        name: &str,
        sector: Sector,
    ) -> Result<OrganisationId, StoreError> {
        let id: OrganisationId = self.new_id();
        self.conn.execute(
            "INSERT INTO organisation (id, name, name_cy, sector, nation, email, address)
             VALUES (:id, :name, '', :sector, :nation, '', '{\"lines\":[],\"postcode\":\"\"}')",
            named_params! {
                ":id": id.0, ":name": name, ":sector": sector.code(),
                ":nation": Nation::Wales.code(),
            },
        )?;
        Ok(id)
    }

    /// Plants a person.
    pub fn plant_person(&mut self, name: &str) -> Result<PersonId, StoreError> {
        let id: PersonId = self.new_id();
        self.conn.execute(
            "INSERT INTO person (id, name, greeting, email, phone, address, language, access_needs)
             VALUES (:id, :name, '', '', '', '{\"lines\":[],\"postcode\":\"\"}', 'unknown', '')",
            named_params! { ":id": id.0, ":name": name },
        )?;
        Ok(id)
    }

    /// Plants an affiliation without dates.
    pub fn plant_affiliation(
        &mut self,
        person: PersonId,
        organisation: OrganisationId,
    ) -> Result<Uuid, StoreError> {
        let id: Uuid = self.new_id();
        self.conn.execute(
            "INSERT INTO affiliation (id, person_id, organisation_id, role)
             VALUES (:id, :person, :organisation, '')",
            named_params! { ":id": id, ":person": person.0, ":organisation": organisation.0 },
        )?;
        Ok(id)
    }

    /// Gives an affiliation its days.
    pub fn date_affiliation(
        &mut self,
        id: Uuid,
        from_on: Option<&str>,
        to_on: Option<&str>,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE affiliation SET from_on = :from_on, to_on = :to_on WHERE id = :id",
            named_params! { ":id": id, ":from_on": from_on, ":to_on": to_on },
        )?;
        Ok(())
    }

    /// Removes an affiliation.
    pub fn uproot_affiliation(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM affiliation WHERE id = :id",
            named_params! { ":id": id },
        )?;
        Ok(())
    }

    /// Plants a published call.
    pub fn plant_call(
        &mut self,
        document: &CallDocument,
    ) -> Result<(CallId, CallVersionId), StoreError> {
        let content = serde_json::to_string(document)?;
        let (call, version): (CallId, CallVersionId) = (self.new_id(), self.new_id());
        let now = self.now();
        self.conn.execute(
            "INSERT INTO call (id, content, state, created_at)
             VALUES (:id, :content, 'published', :now)",
            named_params! { ":id": call.0, ":content": content, ":now": now },
        )?;
        self.conn.execute(
            "INSERT INTO call_version (id, call_id, number, content, sha256, published_at)
             VALUES (:id, :call, 1, :content, '', :now)",
            named_params! {
                ":id": version.0, ":call": call.0, ":content": content, ":now": now,
            },
        )?;
        Ok((call, version))
    }

    /// Plants a bid with its submission, its team and its budget.
    pub fn plant_bid(&mut self, bid: &PlantedBid<'_>) -> Result<ApplicationId, StoreError> {
        let id: ApplicationId = self.new_id();
        let now = self.now();
        let asked: Pence = bid.budget.iter().map(|(_, pence)| *pence).sum();
        self.conn.execute(
            "INSERT INTO application (id, call_id, call_version_id, state, reference, title,
                 applicant, language, correspondence, requested_pence, begun_at)
             VALUES (:id, :call, :version, :state, :reference, :title, '', 'en', 'unknown',
                 :asked, :now)",
            named_params! {
                ":id": id.0, ":call": bid.call.0.0, ":version": bid.call.1.0,
                ":state": bid.state, ":reference": bid.reference, ":title": bid.title,
                ":asked": asked.0, ":now": now,
            },
        )?;
        let content = serde_json::to_string(&Submission {
            application: id,
            reference: bid.reference.to_owned(),
            number: 1,
            call_version: bid.call.1,
            call_sha256: String::new(),
            language: Language::En,
            submitted_at: now,
            received_at: now,
            deadline: now,
            timeliness: Timeliness::OnTime,
            answers: bid.answers.clone(),
            not_asked: Vec::new(),
            budget: Budget {
                lines: Vec::new(),
                headings: Vec::new(),
                total: asked,
            },
            problems: Problems::default(),
            people: Default::default(),
            organisations: Default::default(),
            events: Default::default(),
        })?;
        let submission: Uuid = self.new_id();
        self.conn.execute(
            "INSERT INTO submission (id, application_id, number, content, sha256, submitted_at,
                 received_at, timeliness)
             VALUES (:id, :application, 1, :content, '', :now, :now, 'on-time')",
            named_params! {
                ":id": submission, ":application": id.0,
                ":content": content, ":now": now,
            },
        )?;
        for (position, (person, organisation, role)) in (0u32..).zip(bid.team) {
            let line: Uuid = self.new_id();
            self.conn.execute(
                "INSERT INTO team_member
                     (id, application_id, person_id, organisation_id, role, post, position)
                 VALUES (:id, :application, :person, :organisation, :role, '', :position)",
                named_params! {
                    ":id": line, ":application": id.0, ":person": person.0,
                    ":organisation": organisation.0, ":role": role, ":position": position,
                },
            )?;
        }
        for (position, (heading, pence)) in (0u32..).zip(bid.budget) {
            let line: Uuid = self.new_id();
            self.conn.execute(
                "INSERT INTO requested_line
                     (id, application_id, position, heading, item, amount_pence)
                 VALUES (:id, :application, :position, :heading, '', :pence)",
                named_params! {
                    ":id": line, ":application": id.0, ":position": position,
                    ":heading": heading.code(), ":pence": pence.0,
                },
            )?;
        }
        Ok(id)
    }

    /// Plants the award of a bid, offered on 18 January 2027 and running from March to August, with
    /// the decision and the letter that it follows.
    pub fn plant_award(
        &mut self,
        bid: ApplicationId,
        holder: (PersonId, OrganisationId),
        state: AwardState,
        lines: &[(Heading, Pence)],
    ) -> Result<AwardId, StoreError> {
        let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap_or_default();
        let now = self.now();
        let decision = DecisionRow {
            id: self.new_id(),
            application: bid,
            outcome: Outcome::Fund,
            reserve_order: None,
            reason: String::new(),
            feedback: Default::default(),
            decided_at: now,
            lock: None,
            lines: lines.to_vec(),
            conditions: Vec::new(),
        };
        self.put_decision(&decision)?;
        let letter = LetterRow {
            id: self.new_id(),
            subject: bid.into(),
            person: holder.0,
            organisation: None,
            kind: LetterKind::AwardOffer,
            language: LetterLanguage::En,
            state: LetterState::Issued,
            basis: decision.id.0,
            dated_on: day(1, 18),
            facts: serde_json::json!({}),
            sha256: self.add_blob(b"%PDF-")?,
            pages: 1,
            override_reason: String::new(),
            issued_at: now,
            void_reason: String::new(),
            replaces: None,
        };
        self.add_letter(&letter)?;
        let award = AwardRow {
            id: self.new_id(),
            application: bid,
            decision: decision.id,
            letter: letter.id,
            person: holder.0,
            organisation: holder.1,
            state,
            offered_on: day(1, 18),
            accept_by: day(2, 15),
            latest_start: day(7, 18),
            starts_on: day(3, 1),
            ends_on: day(8, 31),
            ended_early_on: None,
            state_reason: String::new(),
            told_by: String::new(),
            state_on: day(1, 18),
            state_at: now,
            lines: lines.to_vec(),
        };
        self.offer_award(&award, &decision)?;
        Ok(award.id)
    }

    /// Replaces what a planted bid submitted.
    pub fn plant_submission(
        &mut self,
        bid: ApplicationId,
        submission: &Submission,
    ) -> Result<(), StoreError> {
        let content = serde_json::to_string(submission)?;
        self.conn.execute(
            "UPDATE submission SET content = :content WHERE application_id = :id",
            named_params! { ":id": bid.0, ":content": content },
        )?;
        Ok(())
    }

    /// Puts a bid into another state.
    pub fn plant_state(&mut self, bid: ApplicationId, state: &str) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE application SET state = :state WHERE id = :id",
            named_params! { ":id": bid.0, ":state": state },
        )?;
        Ok(())
    }

    /// Puts a bid back to a draft that was never submitted.
    pub fn plant_draft(&mut self, bid: ApplicationId) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE application SET state = 'draft', reference = NULL WHERE id = :id",
            named_params! { ":id": bid.0 },
        )?;
        Ok(())
    }

    /// Has a call close at a wall-clock time.
    pub fn plant_closing(&mut self, call: CallId, at: &str) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE call SET content = json_set(content, '$.dates.closesAt', :at) WHERE id = :id",
            named_params! { ":id": call.0, ":at": at },
        )?;
        Ok(())
    }

    /// Merges one organisation into another.
    pub fn plant_merged_organisation(
        &mut self,
        from: OrganisationId,
        into: OrganisationId,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE organisation SET merged_into = :into WHERE id = :id",
            named_params! { ":id": from.0, ":into": into.0 },
        )?;
        Ok(())
    }

    /// Merges one person into another.
    pub fn plant_merged_person(
        &mut self,
        from: PersonId,
        into: PersonId,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE person SET merged_into = :into WHERE id = :id",
            named_params! { ":id": from.0, ":into": into.0 },
        )?;
        Ok(())
    }
}

impl crate::Hub {
    /// Marks the file as one that a far later version of the application wrote.
    pub fn plant_newer_version(&mut self) -> Result<(), StoreError> {
        Ok(self.connection().pragma_update(None, "user_version", 999)?)
    }

    /// Lets nothing be written any more, as on a disk that failed.
    pub fn plant_read_only(&mut self) -> Result<(), StoreError> {
        Ok(self.connection().pragma_update(None, "query_only", true)?)
    }

    /// Lets the file grow no more, as on a full disk.
    pub fn plant_full_disk(&mut self) -> Result<(), StoreError> {
        let conn = self.connection();
        let pages: i64 = conn.query_row("PRAGMA page_count", [], |r| r.get(0))?;
        conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        Ok(())
    }

    /// Changes a person's telephone number by its statement and commit alone, past the door, on the
    /// same connection and so as durably: what an act is measured against. The history knows nothing of it.
    pub fn change_phone_past_the_door(
        &mut self,
        person: PersonId,
        phone: &str,
    ) -> Result<(), StoreError> {
        let tx = Transaction::new_unchecked(self.connection(), TransactionBehavior::Immediate)?;
        tx.prepare_cached("UPDATE person SET phone = :phone WHERE id = :id")?
            .execute(named_params! { ":id": person.0, ":phone": phone })?;
        Ok(tx.commit()?)
    }

    /// Everything that the file holds, recorded or not, as text: a line for each row.
    pub fn dump(&self) -> Result<Vec<String>, StoreError> {
        let conn = self.connection();
        let mut tables = conn.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
             ORDER BY name",
        )?;
        let tables: Vec<String> = tables
            .query_map([], |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        let mut lines = Vec::new();
        for table in tables {
            let mut rows = conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
            let columns = rows.column_count();
            let mut of_table: Vec<String> = rows
                .query_map([], |row| {
                    let values = (0..columns).map(|i| row.get::<_, rusqlite::types::Value>(i));
                    Ok(format!(
                        "{table} {:?}",
                        values.collect::<Result<Vec<_>, _>>()?
                    ))
                })?
                .collect::<Result<_, _>>()?;
            of_table.sort();
            lines.append(&mut of_table);
        }
        Ok(lines)
    }
}
