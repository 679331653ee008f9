//! How a call's bids are scored and ranked, and what its award letter promises and asks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Both;
use crate::people::codes;

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

/// How reviews become a ranking.
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

/// What the award letter promises and asks.
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
    /// The share of the award, in per cent, up to which an underspend of what was paid is kept;
    /// beyond it all of it goes back. None: every penny goes back.
    #[serde(default)]
    pub underspend_kept_percent: u32,
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
