//! What waits for a coordinator, counted in SQL: one query each, whatever the number of
//! applications. From any other desk nothing waits.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, named_params};
use scheme::award::Party;
use scheme::letter::LetterKind;
use scheme::today::DueKind;
use scheme::{ApplicationId, AwardId, CallId, MemberId, OrganisationId};

use crate::letter::telling_and_due;
use crate::row::Columns;
use crate::{Reading, StoreError};

/// Applications of a call that wait for the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationsWaiting {
    /// The call.
    pub call: CallId,
    /// What they wait for.
    pub kind: DueKind,
    /// How many.
    pub count: u32,
    /// The earliest end of a correction.
    pub until_at: Option<DateTime<Utc>>,
    /// One of them.
    pub first: ApplicationId,
}

/// So many of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountOfCall {
    /// The call.
    pub call: CallId,
    /// How many.
    pub count: u32,
}

/// A member's reviews that are not in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewsOutstanding {
    /// Of which call.
    pub call: CallId,
    /// The member.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// How many.
    pub count: u32,
    /// The earliest day that one is due.
    pub due_on: Option<NaiveDate>,
}

/// The bids of a call that are before its panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PanelProgress {
    /// The call.
    pub call: CallId,
    /// Without a decision.
    pub undecided: u32,
    /// With a decision that is not locked.
    pub to_lock: u32,
    /// With a review that is in.
    pub reviewed: u32,
}

/// The letters of a call that are due; of none, those of placements that stand on none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LettersDue {
    /// The call.
    pub call: Option<CallId>,
    /// How many.
    pub count: u32,
    /// How many of them are for nobody, or for somebody without an address.
    pub blocked: u32,
}

/// What one award waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardWaiting {
    /// Of which call.
    pub call: CallId,
    /// Which.
    pub award: AwardId,
    /// Its reference.
    pub reference: String,
    /// What for.
    pub kind: DueKind,
    /// By which day.
    pub due_on: Option<NaiveDate>,
    /// The number of a condition.
    pub number: Option<u32>,
    /// Whose signature.
    pub party: Option<Party>,
}

/// What the money of a call's awards waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentsWaiting {
    /// What.
    pub kind: DueKind,
    /// The call; none for bank details.
    pub call: Option<CallId>,
    /// How many.
    pub count: u32,
    /// The earliest day, where they have one.
    pub due_on: Option<NaiveDate>,
    /// One award of them.
    pub award: Option<AwardId>,
    /// One organisation of them, for bank details.
    pub organisation: Option<OrganisationId>,
}

impl Reading<'_> {
    /// Submitted and returned applications, by call and by what they wait for.
    pub fn applications_waiting(
        &self,
        now: DateTime<Utc>,
    ) -> Result<Vec<ApplicationsWaiting>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("applications_waiting.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":now": now, ":sees_all": self.sees_all() },
                |row| {
                    Ok(ApplicationsWaiting {
                        call: row.id("call_id")?,
                        kind: row.code("waits_for", DueKind::from_code)?,
                        count: row.get("count")?,
                        until_at: row.get("until_at")?,
                        first: row.id("first_id")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// What awards wait for: with a day up to `until`, or without one.
    pub fn awards_waiting(&self, until: NaiveDate) -> Result<Vec<AwardWaiting>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("awards_waiting.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":until": until, ":sees_all": self.sees_all() },
                |row| {
                    let party: Option<String> = row.get("party")?;
                    Ok(AwardWaiting {
                        call: row.id("call_id")?,
                        award: row.id("award_id")?,
                        reference: row
                            .get::<_, Option<String>>("reference")?
                            .unwrap_or_default(),
                        kind: row.code("waits_for", DueKind::from_code)?,
                        due_on: row.get("due_on")?,
                        number: row.get("number")?,
                        party: party.as_deref().and_then(Party::from_code),
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Calls in which an offer was declined or lapsed while a bid waits in reserve.
    pub fn calls_with_free_reserve(&self) -> Result<Vec<CallId>, StoreError> {
        self.waiting(include_str!("free_reserve.sql"), |row| row.id("call_id"))
    }

    /// Conflicts that were found and neither confirmed nor dismissed.
    pub fn conflicts_to_confirm(&self) -> Result<Vec<CountOfCall>, StoreError> {
        self.waiting(include_str!("conflicts_found.sql"), |row| {
            Ok(CountOfCall {
                call: row.id("call_id")?,
                count: row.get("count")?,
            })
        })
    }

    /// Reviews that are not in, by member.
    pub fn reviews_outstanding(&self) -> Result<Vec<ReviewsOutstanding>, StoreError> {
        self.waiting(include_str!("reviews_outstanding.sql"), |row| {
            Ok(ReviewsOutstanding {
                call: row.id("call_id")?,
                member: row.id("member_id")?,
                name: row.get("name")?,
                count: row.get("count")?,
                due_on: row.get("due_on")?,
            })
        })
    }

    /// The bids before each call's panel, and how far they are.
    pub fn panel_progress(&self) -> Result<Vec<PanelProgress>, StoreError> {
        self.waiting(include_str!("panel_progress.sql"), |row| {
            Ok(PanelProgress {
                call: row.id("call_id")?,
                undecided: row.get("undecided")?,
                to_lock: row.get("to_lock")?,
                reviewed: row.get("reviewed")?,
            })
        })
    }

    /// Letters that are due on a day, by call.
    pub fn letters_due_by_call(&self, today: NaiveDate) -> Result<Vec<LettersDue>, StoreError> {
        let due = format!("{} {}", telling_and_due(), include_str!("letters_due.sql"));
        let mut list = self.conn.prepare_cached(&due)?;
        let rows = list
            .query_map(
                named_params! { ":today": today, ":sees_all": self.sees_all() },
                |row| {
                    Ok(LettersDue {
                        call: row.id_or_none("call_id")?,
                        count: row.get("count")?,
                        blocked: row.get("blocked")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// What the money of awards waits for: reports that are due until a day, what is overdue today.
    pub fn payments_waiting(
        &self,
        today: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<PaymentsWaiting>, StoreError> {
        let mut list = self
            .conn
            .prepare_cached(include_str!("payments_waiting.sql"))?;
        let rows = list
            .query_map(
                named_params! { ":today": today, ":until": until, ":sees_all": self.sees_all() },
                |row| {
                    Ok(PaymentsWaiting {
                        kind: row.code("kind", DueKind::from_code)?,
                        call: row.id_or_none("call_id")?,
                        count: row.get("count")?,
                        due_on: row.get("due_on")?,
                        award: row.id_or_none("award_id")?,
                        organisation: row.id_or_none("organisation_id")?,
                    })
                },
            )?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// How many kinds of letter that published calls send have Welsh that nobody checked.
    pub fn welsh_unchecked(&self) -> Result<u32, StoreError> {
        let kinds = serde_json::json!(LetterKind::ALL).to_string();
        let mut of_placements = LetterKind::ALL.to_vec();
        of_placements.retain(|kind| kind.is_of_placement());
        let of_placements = serde_json::json!(of_placements).to_string();
        Ok(self
            .conn
            .prepare_cached(include_str!("welsh_unchecked.sql"))?
            .query_row(
                named_params! {
                    ":kinds": kinds,
                    ":of_placements": of_placements,
                    ":sees_all": self.sees_all(),
                },
                |row| row.get(0),
            )?)
    }

    /// Whether there is a person at all.
    pub fn knows_anybody(&self) -> Result<bool, StoreError> {
        Ok(self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE :sees_all)")?
            .query_row(named_params! { ":sees_all": self.sees_all() }, |row| {
                row.get(0)
            })?)
    }

    fn waiting<T>(
        &self,
        sql: &str,
        from_row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut list = self.conn.prepare_cached(sql)?;
        let rows = list
            .query_map(named_params! { ":sees_all": self.sees_all() }, from_row)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
