//! The call document.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Both;
use crate::money::Pence;
use crate::people::{Nation, Sector, codes};

codes! {
    /// What a call is made from.
    Template as "template" {
        /// Hub seed fund: small awards to teams that met at an event.
        SeedFund = "seed-fund",
        /// Cross-sector experience award: a secondment with backfill.
        Secondment = "secondment",
    }
}

codes! {
    /// A budget heading (`domain.md` 1.1).
    Heading as "heading" {
        /// Pay of whoever fills the post left behind.
        Backfill = "backfill",
        /// Pay of the person seconded, where backfill is unsuitable.
        SecondedSalary = "seconded-salary",
        /// A PhD stipend, with its funder's permission to pause.
        PhdStipend = "phd-stipend",
        /// Staff time on the project.
        StaffTime = "staff-time",
        /// Travel.
        Travel = "travel",
        /// Accommodation and subsistence.
        Accommodation = "accommodation",
        /// Consumables and project costs.
        Consumables = "consumables",
        /// Equipment.
        Equipment = "equipment",
        /// Venue hire and catering.
        Venue = "venue",
        /// Payments for patient and public involvement.
        Ppi = "ppi",
        /// Training that supports the outputs.
        Training = "training",
        /// Access and caring costs.
        Access = "access",
        /// Welsh translation.
        Translation = "translation",
        /// Activity at the partner organisation.
        Activity = "activity",
        /// Anything else that is directly incurred.
        Other = "other",
        /// Overheads and indirect costs.
        Overheads = "overheads",
        /// Estates.
        Estates = "estates",
    }
}

codes! {
    /// What a question's answer means to the scheme's rules, letters and lists (D17). At most one
    /// question of a form has each binding.
    Binding as "binding" {
        /// The title of the bid.
        Title = "title",
        /// The team: lead, partners, employer and host by their roles.
        Team = "team",
        /// The event at which the team met.
        EventAttended = "event-attended",
        /// The first day of the work or placement.
        Start = "start",
        /// The last day.
        End = "end",
        /// The summary for the public.
        LaySummary = "lay-summary",
        /// The budget.
        Budget = "budget",
        /// The plan for the post left behind.
        BackfillPlan = "backfill-plan",
        /// The share of full time, as a choice.
        WorkingPattern = "working-pattern",
        /// The post of the person seconded.
        Post = "post",
    }
}

codes! {
    /// The part that somebody plays in a bid's team.
    TeamRole as "role" {
        /// Leads the bid and answers for it.
        Lead = "lead",
        /// A partner in another organisation.
        Partner = "partner",
        /// The person seconded (and lead of a secondment bid).
        Secondee = "secondee",
        /// The line manager at the employing organisation.
        LineManager = "line-manager",
        /// Who answers for the placement at the host.
        HostContact = "host-contact",
        /// Another member of the team.
        Member = "member",
    }
}

/// A call, whole: everything that publishing freezes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CallDocument {
    /// What it was made from.
    pub template: Template,
    /// Its title.
    pub title: Both,
    /// Who runs it, as the form and the letters say it.
    pub funder: Both,
    /// What it is for: paragraphs parted by an empty line.
    pub about: Both,
    /// Support that comes beside the money, or empty.
    pub support: Both,
    /// Its dates.
    pub dates: Dates,
    /// Its money.
    pub money: MoneyTerms,
    /// The rules that decide eligibility, in the order in which they are shown.
    pub rules: Vec<CallRule>,
    /// The application form.
    pub form: Form,
    /// What reviewers score.
    pub criteria: Vec<Criterion>,
    /// The scale they score on.
    pub scale: Scale,
    /// How reviews become a ranking.
    pub ranking: RankingTerms,
    /// What the award letter promises and asks.
    pub terms: Terms,
}

/// A call's dates. Moments are wall-clock Europe/London.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dates {
    /// The day it opens.
    #[ts(type = "string | null")]
    pub opens_on: Option<NaiveDate>,
    /// The last second at which an application is on time.
    #[ts(type = "string | null")]
    pub closes_at: Option<NaiveDateTime>,
    /// The day reviews are due.
    #[ts(type = "string | null")]
    pub reviews_due_on: Option<NaiveDate>,
    /// The day the panel meets.
    #[ts(type = "string | null")]
    pub panel_on: Option<NaiveDate>,
    /// The day applicants are told by.
    #[ts(type = "string | null")]
    pub outcomes_by: Option<NaiveDate>,
}

/// A call's money, in pence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoneyTerms {
    /// All that can be awarded.
    pub pot: Pence,
    /// The least that can be asked for, inclusive.
    pub minimum: Pence,
    /// The most that can be asked for, inclusive.
    pub maximum: Pence,
    /// The headings of the budget, allowed or named as not allowed.
    pub headings: Vec<HeadingTerms>,
}

/// What a call says of one budget heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HeadingTerms {
    /// Which.
    pub heading: Heading,
    /// Whether money can be asked under it.
    pub allowed: bool,
    /// The share of a cost that is paid, in per cent; 100 for a seed fund's direct costs.
    pub rate_percent: u32,
    /// The most that can be asked under it, or none.
    pub cap: Option<Pence>,
    /// The most of the total that it can be, in per cent, or none.
    pub cap_percent: Option<u32>,
    /// What is meant by it, for the applicant.
    pub guidance: Both,
}

/// A rule that decides eligibility (`domain.md` 7). Automatic where the facts are in the bid;
/// by hand, with a reason, where they are not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "rule", rename_all = "kebab-case")]
pub enum CallRule {
    /// Received by the deadline, or let in by a recorded act.
    OnTime,
    /// The request lies between the call's minimum and maximum, both inclusive.
    AmountWithinLimits,
    /// Every budget line is under an allowed heading and within its caps.
    HeadingsAllowed,
    /// The team spans at least so many sectors.
    SectorsSpanned {
        /// How many.
        least: u32,
    },
    /// The team has a partner based in a nation.
    PartnerBasedIn {
        /// Which nation.
        nation: Nation,
    },
    /// Somebody of the team attended (not only registered at) a hub event in the months before
    /// the deadline.
    AttendedEvent {
        /// How many months.
        months: u32,
    },
    /// The host's sector is not the employer's.
    HostInAnotherSector,
    /// The work or placement lasts between so many months, both inclusive.
    LastsMonths {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// It starts within so many months of the day applicants are told by.
    StartsWithinMonths {
        /// How many.
        months: u32,
    },
    /// Every gate question is answered as it must be.
    GatesPassed,
    /// Every declaration is made, with name, role and date.
    DeclarationsMade,
    /// Only organisations of these sectors may lead.
    LeadInSectors {
        /// Which.
        sectors: Vec<Sector>,
    },
    /// A rule that a coordinator judges by hand, with a reason.
    Judged {
        /// Its key, unique in the call.
        key: String,
        /// What it says.
        text: Both,
    },
}

/// The application form: sections of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The sections, one a page.
    pub sections: Vec<Section>,
}

impl Form {
    /// Every question, in the order in which it is asked.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|s| &s.questions)
    }

    /// The question with a key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().find(|q| q.key == key)
    }

    /// The question that a rule, letter or list finds by its binding.
    pub fn bound(&self, binding: Binding) -> Option<&Question> {
        self.questions().find(|q| q.binds == Some(binding))
    }
}

/// A section of the form: one page, one line of the task list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its key, unique in the form.
    pub key: String,
    /// Its title.
    pub title: Both,
    /// Guidance above its questions, or empty.
    pub guidance: Both,
    /// Its questions.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// Its key, unique in the form; answers are stored under it.
    pub key: String,
    /// What is asked.
    pub title: Both,
    /// Guidance beside it, or empty.
    pub guidance: Both,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// Whether a submission needs an answer.
    pub required: bool,
    /// Whether reviewers score it; gates and facts are not scored.
    pub scored: bool,
    /// What its answer means to rules, letters and lists.
    pub binds: Option<Binding>,
    /// When it is asked at all; always, where there is none.
    pub show_if: Option<ShowIf>,
}

/// A question is asked only if another has one of these answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowIf {
    /// The key of the other question: a choice or a yes/no.
    pub question: String,
    /// The answers (option keys, or `yes` and `no`) that show this one.
    pub is_one_of: Vec<String>,
}

/// A kind of question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKind {
    /// Text with a limit of words.
    Text {
        /// The most words; more are kept, flagged, and block submission (invariant 6).
        words: u32,
        /// Whether it is a single line.
        #[serde(rename = "singleLine")]
        single_line: bool,
    },
    /// One of several.
    Choice {
        /// The options.
        options: Vec<ChoiceOption>,
    },
    /// Some of several.
    Choices {
        /// The options.
        options: Vec<ChoiceOption>,
        /// The fewest that must be chosen.
        least: u32,
    },
    /// One of the hub's events.
    Event,
    /// A day.
    Date,
    /// An amount of money.
    Money,
    /// Yes or no.
    YesNo {
        /// The answer that an eligible bid has, or none where either will do.
        must: Option<bool>,
    },
    /// The people and organisations of the team.
    Team {
        /// The roles that can be taken.
        roles: Vec<TeamRole>,
        /// The roles that must be taken by exactly one person.
        #[serde(rename = "exactlyOne")]
        exactly_one: Vec<TeamRole>,
        /// The fewest people.
        least: u32,
    },
    /// Budget lines under the call's headings.
    Budget {
        /// The most words of a line's justification.
        #[serde(rename = "justificationWords")]
        justification_words: u32,
    },
    /// Milestones: what, and by when.
    Milestones {
        /// The most of them.
        most: u32,
    },
    /// A PDF or a picture, of at most 10 MB.
    File,
    /// A statement that somebody makes with name, role and date: a declaration, not a signature
    /// on paper (D19).
    Declaration {
        /// What is declared.
        statement: Both,
        /// In what capacity it is made, such as "Line manager".
        capacity: Both,
    },
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Its key; stored as the answer.
    pub key: String,
    /// What is shown.
    pub label: Both,
}

/// A criterion that reviewers score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its key, unique in the call.
    pub key: String,
    /// Its title.
    pub title: Both,
    /// What to look for.
    pub guidance: Both,
    /// Its weight in per cent; the weights of a call add up to 100.
    pub weight: u32,
}

/// The scale of scores, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its values with their descriptors.
    pub values: Vec<ScaleValue>,
}

impl Scale {
    /// The lowest and the highest value.
    pub fn range(&self) -> Option<(u32, u32)> {
        let low = self.values.iter().map(|v| v.value).min()?;
        let high = self.values.iter().map(|v| v.value).max()?;
        Some((low, high))
    }
}

/// A value of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScaleValue {
    /// The score; also the key that gives it.
    pub value: u32,
    /// Its name, such as "Very good".
    pub label: Both,
    /// What it means.
    pub descriptor: Both,
}

/// How reviews become a ranking (D21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RankingTerms {
    /// Reviews planned for each bid.
    pub reviews_planned: u32,
    /// Fewer submitted reviews than this is "insufficient", and unranked.
    pub reviews_needed: u32,
    /// The score, in hundredths of a point, below which nothing is funded without a reason.
    pub threshold_hundredths: u32,
    /// A spread of at least this, in hundredths of a point, is flagged for discussion.
    pub wide_spread_hundredths: u32,
}

/// What the award letter promises and asks (D18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// The payments, in order; their shares add up to 100 per cent.
    pub instalments: Vec<Instalment>,
    /// Days in which an offer is accepted, from the date of the letter.
    pub days_to_accept: u32,
    /// Months in which the work starts, from the date of the letter.
    pub months_to_start: u32,
    /// The reports that are asked for.
    pub reports: Vec<ReportDue>,
    /// Whether and how the panel's feedback is sent.
    pub feedback: FeedbackPolicy,
    /// Who signs the letters.
    pub signatory: Signatory,
    /// Where invoices go, and the VAT line.
    pub invoicing: Both,
    /// The standard conditions: paragraphs parted by an empty line.
    pub standard_conditions: Both,
}

/// One payment of an award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Instalment {
    /// Its share of the award, in per cent.
    pub percent: u32,
    /// When it is paid, such as "On acceptance by both signatories".
    pub when: Both,
    /// What must be shown for it.
    pub evidence: Both,
}

/// A report that an award asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportDue {
    /// What it is.
    pub title: Both,
    /// Months after the end of the work by which it is due.
    pub months_after_end: u32,
}

codes! {
    /// Whether feedback goes to applicants.
    FeedbackPolicy as "feedback-policy" {
        /// To everyone the panel discussed.
        Everyone = "everyone",
        /// To those not funded.
        NotFunded = "not-funded",
        /// To nobody.
        Nobody = "nobody",
    }
}

/// Who signs the letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Both,
}
