//! All that is known of an award's money, read once for rules, screens and exports alike.

use scheme::award::payable;
use scheme::call::CallDocument;
use scheme::payment::{
    Approval, ClaimState, InstalmentState, Outstanding, ReportState, Settlement, Statement, Told,
    approval_problems, instalment_state, outstanding, settle, statement,
};
use scheme::{AwardId, CallId, ClaimId, Facts, InstalmentId, Pence, Problems};
use store::Reading;
use store::award::AwardRow;
use store::payment::{
    BankAccountRow, ChangeRow, ClaimRow, ExpenditureRow, InstalmentRow, RecoveryRow, ReportRow,
};

use crate::Failed;
use crate::award::payable_facts;

/// An award with its money.
pub(crate) struct Known {
    /// The award.
    pub award: AwardRow,
    /// Its reference.
    pub reference: String,
    /// The project's title.
    pub title: String,
    /// The call.
    pub call: CallId,
    /// As it was published for the bid.
    pub document: CallDocument,
    /// The plan, in order.
    pub instalments: Vec<InstalmentRow>,
    /// The claims, in order.
    pub claims: Vec<ClaimRow>,
    /// The recoveries, in order.
    pub recoveries: Vec<RecoveryRow>,
    /// The reports, in order: the first is the final report.
    pub reports: Vec<ReportRow>,
    /// The statement of expenditure.
    pub expenditure: Option<ExpenditureRow>,
    /// The changes, the latest first.
    pub changes: Vec<ChangeRow>,
    /// The bank details in force.
    pub bank: Option<BankAccountRow>,
    /// What stops every payment, under `claim`.
    pub blocks: Problems,
}

impl Known {
    /// All that is known of an award.
    pub fn of(read: &Reading<'_>, id: AwardId) -> Result<Self, Failed> {
        let award = read.award(id)?.ok_or(Failed::NotFound)?;
        let bid = read
            .application(award.application)?
            .ok_or(Failed::NotFound)?;
        let (_, document) = read.call_version(bid.version)?.ok_or(Failed::NotFound)?;
        let bank = read.bank_in_force(award.organisation)?;
        let mut blocks = Problems::default();
        for block in payable(&payable_facts(read, &award)?) {
            blocks.add_with(
                "claim",
                "payment-stopped",
                Facts::none().with("block", block.fact()),
            );
        }
        Ok(Self {
            reference: bid.reference.unwrap_or_default(),
            title: bid.title,
            call: bid.call,
            document,
            instalments: read.instalments(id)?,
            claims: read.claims_of_award(id)?,
            recoveries: read.recoveries(id)?,
            reports: read.reports(id)?,
            expenditure: read.expenditure(id)?,
            changes: read.award_changes(id)?,
            bank,
            blocks,
            award,
        })
    }

    /// The award's money, one claim aside where one is named.
    pub fn statement(&self, without: Option<ClaimId>) -> Statement {
        let claims: Vec<Told<'_>> = self
            .claims
            .iter()
            .filter(|claim| Some(claim.id) != without)
            .map(|claim| Told {
                state: claim.state,
                lines: &claim.lines,
            })
            .collect();
        let recoveries: Vec<_> = self.recoveries.iter().map(RecoveryRow::recovered).collect();
        statement(&self.award.lines, &claims, &recoveries)
    }

    /// The claim of a number.
    pub fn claim(&self, id: ClaimId) -> Result<&ClaimRow, Failed> {
        self.claims
            .iter()
            .find(|claim| claim.id == id)
            .ok_or(Failed::NotFound)
    }

    /// An instalment of the plan.
    pub fn instalment(&self, id: InstalmentId) -> Option<&InstalmentRow> {
        self.instalments.iter().find(|one| one.id == id)
    }

    /// The states of the claims for an instalment, one claim aside where one is named.
    pub fn states_of(&self, instalment: InstalmentId, without: Option<ClaimId>) -> Vec<ClaimState> {
        self.claims
            .iter()
            .filter(|claim| claim.instalment == Some(instalment) && Some(claim.id) != without)
            .map(|claim| claim.state)
            .collect()
    }

    /// Where an instalment stands.
    pub fn instalment_state(&self, id: InstalmentId) -> InstalmentState {
        instalment_state(&self.states_of(id, None))
    }

    /// The claim for an instalment that was not rejected.
    pub fn claim_for(&self, instalment: InstalmentId) -> Option<&ClaimRow> {
        self.claims.iter().find(|claim| {
            claim.instalment == Some(instalment) && claim.state != ClaimState::Rejected
        })
    }

    /// Whether the final report, where one is asked for, and the statement of expenditure are
    /// accepted.
    pub fn is_reported(&self) -> bool {
        let report = self.reports.first().map(|report| report.state);
        report.is_none_or(|state| state == ReportState::Accepted)
            && self
                .expenditure
                .as_ref()
                .is_some_and(|spent| spent.state == ReportState::Accepted)
    }

    /// The last instalment of a plan of several, while it is held.
    pub fn held(&self) -> Option<&InstalmentRow> {
        let last = self.instalments.last()?;
        (self.instalments.len() > 1 && !self.is_reported()).then_some(last)
    }

    /// What keeps a claim from being approved.
    pub fn approval_problems(&self, claim: &ClaimRow) -> Problems {
        let held = self.held();
        let mut problems = self.blocks.clone();
        let statement = self.statement(Some(claim.id));
        let money = approval_problems(Approval {
            lines: &claim.lines,
            statement: &statement,
            held: held.map_or(Pence::ZERO, |last| last.amount),
            is_last_instalment: held.is_some_and(|last| claim.instalment == Some(last.id)),
        });
        problems.0.extend(money.0);
        problems
    }

    /// The settlement, once the statement of expenditure is accepted.
    pub fn settlement(&self) -> Option<Settlement> {
        let spent = self
            .expenditure
            .as_ref()
            .filter(|spent| spent.state == ReportState::Accepted)?;
        Some(settle(
            &self.award.lines,
            &spent.lines,
            &self.statement(None),
            self.document.terms.underspend_kept_percent,
        ))
    }

    /// What still keeps the award from being completed.
    pub fn outstanding(&self) -> Vec<Outstanding> {
        let states: Vec<ClaimState> = self.claims.iter().map(|claim| claim.state).collect();
        outstanding(
            self.reports.first().map(|report| report.state),
            self.settlement(),
            &states,
            &self.statement(None),
            self.changes
                .iter()
                .any(|change| change.state == scheme::payment::ChangeState::Requested),
        )
    }
}
