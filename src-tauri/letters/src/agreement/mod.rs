//! The secondment agreement between employer, host and secondee (`domain.md` 2): one draft of it,
//! from the placement's facts, with its schedules and room for every signature.

mod inserts;
mod vocabulary;

use chrono::{DateTime, NaiveDate, Utc};
use scheme::agreement::Party as AgreementParty;
use scheme::{Both, Language, Pence};

use crate::document::{Density, Document, Letterhead, Orientation};
use crate::letter::{LetterProblem, Wording, parts, preview};
use crate::template::{Merge, Value};

pub(crate) use vocabulary::VOCABULARY;

/// The facts of one draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The languages it is written in, in order: `[cy, en]` for both.
    pub languages: Vec<Language>,
    /// The hub, which arranges it and is no party to it.
    pub letterhead: Letterhead,
    /// The application's reference; empty for a placement that stands on none.
    pub reference: String,
    /// Which draft, from 1.
    pub draft: u32,
    /// The day of the draft.
    pub dated: NaiveDate,
    /// What the placement is called, in its applicant's words.
    pub title: String,
    /// The language of that title, where it is known.
    pub title_language: Option<Language>,
    /// Employer first, then each host, then the secondee.
    pub parties: Vec<Party>,
    /// The secondee's post and grade.
    pub post: String,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
    /// The share of full time, in words.
    pub working_pattern: Both,
    /// The hours of a full working week.
    pub full_time_hours: Both,
    /// Where the work is done.
    pub place: String,
    /// The days at the host, for a secondment in days here and there; else none.
    pub calendar: Vec<NaiveDate>,
    /// The line managers, the employer's first.
    pub managers: Vec<Manager>,
    /// Who pays whom; none where nobody does.
    pub recharge: Option<Recharge>,
    /// How VAT is treated and who confirmed it.
    pub vat: Both,
    /// What the hub awarded towards it.
    pub funded: Option<Pence>,
    /// How the post left behind is filled; none where it is not.
    pub backfill: Option<Both>,
    /// The document for each host of the NHS that somebody is admitted to, with its checks.
    pub access: Vec<Access>,
    /// Whose what arises is.
    pub arising_owner: Both,
    /// The personal data that are handled; none where there are none.
    pub personal_data: Option<PersonalData>,
    /// Weeks of notice.
    pub notice_weeks: u32,
    /// The day before which the return is talked about.
    pub return_meeting_by: NaiveDate,
    /// The law that applies, as in "the law of England and Wales".
    pub law: Both,
    /// Objectives and duties.
    pub objectives: Vec<Objective>,
    /// Whether this is only looked at: a watermark says so on every page.
    pub preview: bool,
    /// When it was made (UTC).
    pub created_at: DateTime<Utc>,
    /// The file's identifier.
    pub id: [u8; 16],
}

/// A party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// What they are.
    pub role: AgreementParty,
    /// Their name; an empty one in a language is the other's.
    pub name: Both,
    /// Their address, a line each.
    pub address: Vec<String>,
}

/// A line manager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manager {
    /// Their name.
    pub name: String,
    /// Where they are.
    pub organisation: Both,
    /// Their e-mail address, or empty.
    pub email: String,
}

/// Who pays whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recharge {
    /// Who is invoiced.
    pub payer: Both,
    /// How often, as in "each quarter".
    pub frequency: Both,
    /// The invoices: for which days, and how much.
    pub invoices: Vec<Invoice>,
    /// What they are worked out from, each with its amount; adds up to the invoices.
    pub costs: Vec<Cost>,
}

/// One invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invoice {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last.
    pub to: NaiveDate,
    /// How much.
    pub amount: Pence,
}

/// A stretch of a placement at one rate of pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last.
    pub to: NaiveDate,
    /// What is paid: salary, National Insurance, pension.
    pub what: Both,
    /// How much.
    pub amount: Pence,
}

/// The document that admits the secondee to a host of the NHS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// The host.
    pub host: Both,
    /// Which document.
    pub document: Both,
    /// The checks it rests on: what, and the last good day where there is one.
    pub checks: Vec<(Both, Option<NaiveDate>)>,
}

/// How personal data are handled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonalData {
    /// Who is controller and who processor.
    pub role: Both,
    /// The agreement on sharing or processing them.
    pub reference: String,
}

/// An objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// What will be done, in the applicant's words.
    pub text: String,
    /// By when, where there is a day.
    pub by: Option<NaiveDate>,
    /// The language of the words, where it is known.
    pub language: Option<Language>,
}

impl Facts {
    fn names(&self, role: AgreementParty, language: Language) -> Vec<&str> {
        let of_role = self.parties.iter().filter(|party| party.role == role);
        of_role.map(|party| party.name.or_other(language)).collect()
    }

    fn name(&self, role: AgreementParty) -> Value {
        let list = |language| words::list(&self.names(role, language), language);
        Value::Both(Both::new(list(Language::En), list(Language::Cy)))
    }

    /// The facts by the names that the wording uses. Fails where they contradict one another.
    pub fn merge(&self) -> Result<Merge, Vec<LetterProblem>> {
        self.check()?;
        let text = |text: &str| Value::Text(text.to_owned());
        let both = |both: &Both| Value::Both(both.clone());
        let mut merge = Merge::default();
        merge.values.extend([
            ("draft_number", Value::Count(i64::from(self.draft))),
            ("letter_date", Value::Date(self.dated)),
            ("hub_name", both(&self.letterhead.name)),
            (
                "project_title",
                Value::Words(self.title.clone(), self.title_language),
            ),
            ("secondee", self.name(AgreementParty::Secondee)),
            ("employer", self.name(AgreementParty::Employer)),
            ("hosts", self.name(AgreementParty::Host)),
            ("post", text(&self.post)),
            ("start_date", Value::Date(self.starts_on)),
            ("end_date", Value::Date(self.ends_on)),
            ("working_pattern", both(&self.working_pattern)),
            ("full_time_hours", both(&self.full_time_hours)),
            ("place", text(&self.place)),
            ("vat", both(&self.vat)),
            ("arising_owner", both(&self.arising_owner)),
            ("notice_weeks", Value::Count(i64::from(self.notice_weeks))),
            ("return_meeting_by", Value::Date(self.return_meeting_by)),
            ("law", both(&self.law)),
        ]);
        merge.inserts.extend([
            ("parties", inserts::parties(&self.parties)),
            ("managers", inserts::managers(&self.managers)),
            ("objectives", inserts::objectives(&self.objectives)),
            (
                "signatures",
                inserts::signatures(&self.parties, &self.languages),
            ),
        ]);
        self.merge_what_may_stand(&mut merge);
        Ok(merge)
    }

    fn merge_what_may_stand(&self, merge: &mut Merge) {
        if !self.reference.is_empty() {
            merge.sections.insert("reference");
            merge
                .values
                .insert("reference", Value::Text(self.reference.clone()));
        }
        if self.languages.len() > 1 {
            merge.sections.insert("bilingual");
        }
        if !self.calendar.is_empty() {
            merge.sections.insert("calendar");
            merge
                .inserts
                .insert("calendar", inserts::calendar(&self.calendar));
        }
        if let Some(recharge) = &self.recharge {
            merge.sections.insert("recharge");
            merge.values.extend([
                ("recharge_payer", Value::Both(recharge.payer.clone())),
                (
                    "recharge_frequency",
                    Value::Both(recharge.frequency.clone()),
                ),
            ]);
            merge.inserts.extend([
                ("recharge_table", inserts::invoices(&recharge.invoices)),
                ("cost_table", inserts::costs(&recharge.costs)),
            ]);
        }
        if let Some(funded) = self.funded {
            merge.sections.insert("funded");
            merge.values.insert("funded_amount", Value::Money(funded));
        }
        if let Some(backfill) = &self.backfill {
            merge.sections.insert("backfill");
            merge
                .values
                .insert("backfill_post", Value::Both(backfill.clone()));
        }
        if !self.access.is_empty() {
            merge.sections.insert("nhs_access");
            merge
                .inserts
                .insert("access", inserts::access(&self.access));
        }
        if let Some(data) = &self.personal_data {
            merge.sections.insert("personal_data");
            merge.values.extend([
                ("data_role", Value::Both(data.role.clone())),
                (
                    "data_sharing_reference",
                    Value::Text(data.reference.clone()),
                ),
            ]);
        }
    }

    fn check(&self) -> Result<(), Vec<LetterProblem>> {
        let mut problems = Vec::new();
        if let Some(recharge) = &self.recharge {
            let amount: Pence = recharge.invoices.iter().map(|i| i.amount).sum();
            let sum: Pence = recharge.costs.iter().map(|c| c.amount).sum();
            if sum != amount {
                problems.push(LetterProblem::SumDiffers {
                    of: "costs",
                    sum,
                    amount,
                });
            }
        }
        for (first, early, then, late) in [
            ("start_date", self.starts_on, "end_date", self.ends_on),
            (
                "start_date",
                self.starts_on,
                "return_meeting_by",
                self.return_meeting_by,
            ),
            (
                "return_meeting_by",
                self.return_meeting_by,
                "end_date",
                self.ends_on,
            ),
        ] {
            if late < early {
                problems.push(LetterProblem::DatesCross { first, then });
            }
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }

    /// Sets out the draft. Fails with everything that stands in its way, in every language that
    /// it needs.
    pub fn document(&self, wording: Wording<'_>) -> Result<Document, Vec<LetterProblem>> {
        let merge = self.merge()?;
        let parts = parts(&self.languages, &merge, wording, |_, _| None)?;
        let language = self.languages.first().copied().unwrap_or(Language::En);
        let title = parts
            .first()
            .map(|part| part.running.as_str())
            .unwrap_or_default();
        Ok(Document {
            title: match self.reference.as_str() {
                "" => title.to_owned(),
                reference => format!("{title} ({reference})"),
            },
            language,
            reference: self.reference.clone(),
            author: self.letterhead.name.or_other(language).to_owned(),
            orientation: Orientation::Portrait,
            density: Density::Comfortable,
            letterhead: Some(self.letterhead.clone()),
            parts,
            watermark: self.preview.then(preview),
            created_at: self.created_at,
            id: self.id,
        })
    }
}
