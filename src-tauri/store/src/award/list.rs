//! The list of awards: windowed, filtered and sorted in SQL.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};
use scheme::award::AwardState;
use scheme::{ApplicationId, AwardId, Both, CallId, Pence};

use crate::row::Columns;
use crate::search::rows_matching;
use crate::{Reading, StoreError};

/// What awards are sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AwardOrder {
    /// By reference.
    #[default]
    Reference,
    /// By the project's title.
    Title,
    /// By the awardee's name.
    Awardee,
    /// By the organisation that holds the money.
    Organisation,
    /// By what it comes to.
    Amount,
    /// By where it stands, in the order in which awards run.
    State,
    /// By the last day to accept.
    AcceptBy,
    /// By the first day.
    Starts,
    /// By the last day.
    Ends,
}

/// Which awards to list.
#[derive(Debug, Clone, Default)]
pub struct AwardsFilter {
    /// Only those of this call.
    pub call: Option<CallId>,
    /// Only those in this state.
    pub state: Option<AwardState>,
    /// Words that their record begins with somewhere, as typed; empty: all.
    pub text: String,
    /// What they are sorted by.
    pub order: AwardOrder,
    /// The other way round.
    pub descending: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardLine {
    /// Which.
    pub id: AwardId,
    /// Of which bid.
    pub application: ApplicationId,
    /// Of which call.
    pub call: CallId,
    /// Its reference.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// The awardee's name.
    pub awardee: String,
    /// The organisation that holds the money.
    pub organisation: Both,
    /// What it comes to.
    pub amount: Pence,
    /// Where it stands.
    pub state: AwardState,
    /// The date of its offer.
    pub offered_on: NaiveDate,
    /// The last day to accept.
    pub accept_by: NaiveDate,
    /// The last day on which the work may start.
    pub latest_start: NaiveDate,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
}

impl AwardLine {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.id("id")?,
            application: row.id("application_id")?,
            call: row.id("call_id")?,
            reference: row
                .get::<_, Option<String>>("reference")?
                .unwrap_or_default(),
            title: row.get("title")?,
            awardee: row.get("awardee")?,
            organisation: Both::new(
                row.get::<_, String>("organisation")?,
                row.get::<_, String>("organisation_cy")?,
            ),
            amount: Pence(row.get("amount_pence")?),
            state: row.code("state", AwardState::from_code)?,
            offered_on: row.get("offered_on")?,
            accept_by: row.get("accept_by")?,
            latest_start: row.get("latest_start")?,
            starts_on: row.get("starts_on")?,
            ends_on: row.get("ends_on")?,
        })
    }
}

/// The states in the order in which awards run.
const STATE: &str = "CASE one.state WHEN 'offered' THEN 0 WHEN 'accepted' THEN 1
    WHEN 'active' THEN 2 WHEN 'suspended' THEN 3 WHEN 'completed' THEN 4 WHEN 'closed' THEN 5
    WHEN 'terminated' THEN 6 WHEN 'declined' THEN 7 ELSE 8 END";

impl AwardsFilter {
    /// The order in SQL: of a closed list, never a caller's text.
    fn order_by(&self) -> String {
        let column = match self.order {
            AwardOrder::Reference => "a.reference",
            AwardOrder::Title => "a.title COLLATE NOCASE",
            AwardOrder::Awardee => "p.name COLLATE NOCASE",
            AwardOrder::Organisation => "o.name COLLATE NOCASE",
            AwardOrder::Amount => "amount_pence",
            AwardOrder::State => STATE,
            AwardOrder::AcceptBy => "one.accept_by",
            AwardOrder::Starts => "one.starts_on",
            AwardOrder::Ends => "one.ends_on",
        };
        let way = if self.descending { "DESC" } else { "ASC" };
        format!("{column} {way}, a.reference, one.id")
    }
}

impl Reading<'_> {
    /// Awards, and how many there are in all.
    pub fn awards(&self, filter: &AwardsFilter) -> Result<(Vec<AwardLine>, u32), StoreError> {
        if !self.sees_all() {
            return Ok((Vec::new(), 0));
        }
        let (from, matched) = rows_matching("award", &filter.text);
        let wanted = include_str!("awards_wanted.sql");
        let call = filter.call.map(|c| c.0);
        let state = filter.state.map(AwardState::code);
        let total = self
            .conn
            .prepare_cached(&format!("SELECT COUNT(*) FROM {from} {wanted}"))?
            .query_row(
                named_params! { ":match": matched, ":call": call, ":state": state },
                |r| r.get(0),
            )?;
        let sql = format!(
            "{} JOIN (SELECT one.id AS wanted FROM {from} {wanted}) ON wanted = one.id
             ORDER BY {} LIMIT :limit OFFSET :offset",
            include_str!("award_line.sql"),
            filter.order_by()
        );
        let lines = self
            .conn
            .prepare_cached(&sql)?
            .query_map(
                named_params! {
                    ":match": matched, ":call": call, ":state": state,
                    ":limit": filter.limit, ":offset": filter.offset,
                },
                AwardLine::from_row,
            )?
            .collect::<Result<_, _>>()?;
        Ok((lines, total))
    }
}
