//! The call document.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Both;
use crate::money::Pence;
use crate::people::{Nation, Sector, codes};

use super::{Criterion, Form, RankingTerms, Scale, Terms};

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
