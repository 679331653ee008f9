//! What follows a letter is told in the requests of the wire, as somebody would script it.

use chrono::NaiveDate;
use scheme::{ApplicationId, AwardId};
use serde_json::{Value, json};

use super::calendar::typed;
use super::{PIN, Story, key_missing};
use crate::{Failed, NoProgress, dispatch};

impl Story {
    /// Asks as the first coordinator.
    pub fn ask(&mut self, command: &str, input: Value) -> Result<Value, Failed> {
        self.as_coordinator();
        let line = json!({ "command": command, "input": input }).to_string();
        let said = |why: String| Failed::Fault(format!("the sample’s {command}: {why}"));
        let request = wire::read_request(&line).map_err(|e| said(format!("{e:?}")))?;
        dispatch(&mut self.office, request, &mut NoProgress).map_err(|e| said(format!("{e:?}")))
    }

    /// The award of an application.
    pub fn award(&self, key: &str) -> Result<AwardId, Failed> {
        let application: ApplicationId = self.application(key)?;
        let award = self.office.read().award_of(application)?;
        Ok(award.ok_or_else(|| key_missing(key))?.id)
    }

    /// Asks for an act on an award, as it stands: its last entry and the award are put in.
    pub fn act_on_award(
        &mut self,
        key: &str,
        command: &str,
        mut input: Value,
    ) -> Result<Value, Failed> {
        let award = self.award(key)?;
        let shown = self.ask("showAward", json!({ "award": award }))?;
        input["award"] = json!(award);
        input["basedOn"] = shown["basedOn"].clone();
        self.ask(command, input)
    }

    /// The other coordinator, who stands by an act with their PIN.
    pub fn second(&self) -> Result<Value, Failed> {
        let second = self.office.read().coordinators()?.into_iter();
        let second = second.map(|c| c.id).find(|id| *id != self.first);
        Ok(json!(second.ok_or(Failed::NotFound)?))
    }

    /// Asks for an act that the other coordinator stands by.
    pub fn ask_by_second(
        &mut self,
        command: &str,
        field: &str,
        mut input: Value,
    ) -> Result<Value, Failed> {
        input[field] = self.second()?;
        input["pin"] = json!(PIN);
        self.ask(command, input)
    }

    /// Today, as the clock of the sample stands.
    pub fn today(&self) -> NaiveDate {
        self.office.today()
    }

    /// Today, as it is typed.
    pub fn typed_today(&self) -> String {
        typed(self.today())
    }

    /// Offers a stored document as a file that was picked: what came back signed is, in the sample,
    /// the page that went out.
    pub fn offer(&mut self, token: &str, sha256: &str) -> Result<(), Failed> {
        let bytes = self.office.read().blob(sha256)?.ok_or(Failed::NotFound)?;
        self.office.offer_file(token, format!("{token}.pdf"), bytes);
        Ok(())
    }

    /// Offers the letter of an award, as the page that somebody signed or sent in.
    pub fn offer_letter_of(&mut self, key: &str, token: &str) -> Result<(), Failed> {
        let letter = {
            let read = self.office.read();
            let award = read.award(self.award(key)?)?.ok_or(Failed::NotFound)?;
            read.letter(award.letter)?.ok_or(Failed::NotFound)?
        };
        self.offer(token, &letter.sha256)
    }
}

/// The list at a path of an answer.
pub(super) fn list(view: &Value, path: &str) -> Vec<Value> {
    let found = view.pointer(path).and_then(Value::as_array);
    found.cloned().unwrap_or_default()
}
