//! The panel as the coordinator sees it: members, conflicts, who reviews what.

use scheme::panel::{
    ConflictState, DeclaredAnswer, Ground, Presence, ReviewState, Ruling, SeatState,
};
use scheme::people::Sector;
use scheme::{
    ApplicationId, Both, CallId, ConflictId, MemberId, OrganisationId, PersonId, ReviewId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the panel of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowPanel {
    /// Of which call.
    pub call: CallId,
}

/// The panel of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PanelView {
    /// Of which call.
    pub call: CallId,
    /// The call's title.
    pub title: Both,
    /// Whether it has been set up.
    pub set_up: bool,
    /// The day it meets, or empty.
    pub meets_on: String,
    /// The day reviews are due, or empty.
    pub reviews_due_on: String,
    /// How many members must be present.
    pub quorum: u32,
    /// Who chairs it.
    pub chair: Option<MemberId>,
    /// Who takes over where the chair is in conflict.
    pub deputy: Option<MemberId>,
    /// Its members by name, those who left last.
    pub members: Vec<MemberView>,
    /// Who left the room for which bid.
    pub departures: Vec<DepartureView>,
    /// Who has to leave for which bid: seated members in conflict with it.
    pub must_leave: Vec<DepartureView>,
    /// How many were present.
    pub present: u32,
    /// Conflicts that wait for a ruling.
    pub to_rule: u32,
    /// Bids before the panel.
    pub bids: u32,
    /// Reviews planned: bids times the reviews the call plans for each.
    pub reviews_planned: u32,
    /// Reviews given to members.
    pub reviews_given: u32,
    /// Reviews submitted.
    pub reviews_submitted: u32,
    /// Today, in Europe/London: what is due before it is late.
    pub today: String,
    /// The history entry the panel is based on; 0 where it is not set up.
    pub based_on: i64,
    /// The history entry the attendance is based on.
    pub attendance_based_on: i64,
}

/// A member of the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberView {
    /// Which.
    pub id: MemberId,
    /// Who they are.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their affiliations, by the organisation's name.
    pub affiliations: Vec<MemberAffiliationView>,
    /// What they know about.
    pub expertise: String,
    /// The most bids they take.
    pub most_bids: u32,
    /// The interests they declared on appointment.
    pub interests: String,
    /// Whether they still sit on the panel.
    pub state: SeatState,
    /// Whether they were at the meeting.
    pub presence: Presence,
    /// Bids given to them.
    pub given: u32,
    /// Reviews they submitted.
    pub submitted: u32,
    /// Reviews of theirs that are late.
    pub late: u32,
    /// Bids of which they have declared.
    pub declared: u32,
    /// Bids with which they are in conflict.
    pub conflicted: u32,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// An affiliation of a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberAffiliationView {
    /// To which organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its sector.
    pub sector: Sector,
    /// Since when, or empty.
    pub from_on: String,
    /// Until when, or empty.
    pub to_on: String,
    /// Whether it holds today.
    pub current: bool,
}

/// A member who leaves the room for a bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DepartureView {
    /// For which bid.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: String,
}

/// Sets up the panel of a call, or changes it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPanel {
    /// Of which call.
    pub call: CallId,
    /// The day it meets, as typed.
    pub meets_on: String,
    /// The day reviews are due, as typed.
    pub reviews_due_on: String,
    /// How many members must be present, as typed.
    pub quorum: String,
    /// Who chairs it.
    pub chair: Option<MemberId>,
    /// Who takes over where the chair is in conflict.
    pub deputy: Option<MemberId>,
    /// The history entry the change is based on; 0 where it is not set up.
    pub based_on: i64,
}

/// Seats a person on the panel of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeatMember {
    /// Of which call.
    pub call: CallId,
    /// Who; none until one is chosen.
    pub person: Option<PersonId>,
    /// What they know about.
    pub expertise: String,
    /// The most bids they take, as typed.
    pub most_bids: String,
    /// The interests they declare on appointment.
    pub interests: String,
}

/// Changes a member's seat, or ends it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditMember {
    /// Which member.
    pub member: MemberId,
    /// What they know about.
    pub expertise: String,
    /// The most bids they take, as typed.
    pub most_bids: String,
    /// The interests they declared on appointment.
    pub interests: String,
    /// Whether they still sit on the panel.
    pub state: SeatState,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// Records who was at the meeting, and who left for which bid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordPanelAttendance {
    /// Of which call's panel.
    pub call: CallId,
    /// Who was there. Every other seated member was not.
    pub present: Vec<MemberId>,
    /// Who left for which bid.
    pub departures: Vec<Departure>,
    /// The history entry the change is based on.
    pub based_on: i64,
}

/// A member leaves the room for a bid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Departure {
    /// For which bid.
    pub application: ApplicationId,
    /// Who.
    pub member: MemberId,
}

/// Looks for conflicts of a call's panel again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindConflicts {
    /// Of which call.
    pub call: CallId,
}

/// What looking again changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConflictsFound {
    /// Conflicts that are new, or found again.
    pub found: u32,
    /// Conflicts whose cause is no more.
    pub gone: u32,
}

/// Asks for the conflicts of a call.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListConflicts {
    /// Of which call.
    pub call: CallId,
    /// Only those in this state.
    #[serde(default)]
    pub state: Option<ConflictState>,
    /// Only this member's.
    #[serde(default)]
    pub member: Option<MemberId>,
    /// Only those with this bid.
    #[serde(default)]
    #[ts(optional)]
    pub application: Option<ApplicationId>,
    /// Skip so many.
    #[serde(default)]
    pub offset: u32,
    /// At most so many; 200 at the most.
    #[serde(default)]
    pub limit: u32,
}

/// Some conflicts of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictList {
    /// Them, by the bid's reference and the member's name.
    pub rows: Vec<ConflictView>,
    /// How many there are in all, as filtered.
    pub total: u32,
    /// How many wait for a ruling, whatever the filter.
    pub to_rule: u32,
}

/// A conflict of interest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictView {
    /// Which.
    pub id: ConflictId,
    /// With which bid.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Whose.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// Why.
    pub ground: Ground,
    /// The organisations in common, by name.
    pub organisations: Vec<String>,
    /// The rival bids, by reference.
    pub rivals: Vec<String>,
    /// What the member declared of the bid.
    pub declared: Option<DeclaredAnswer>,
    /// The note they left.
    pub note: String,
    /// Where it stands.
    pub state: ConflictState,
    /// Why it was confirmed or dismissed.
    pub reason: String,
    /// Where the member's review of the bid stands: confirming voids it.
    pub review: Option<ReviewState>,
    /// The history entry this is based on.
    pub based_on: i64,
}

/// Confirms or dismisses a conflict.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuleOnConflict {
    /// Which.
    pub conflict: ConflictId,
    /// How.
    pub ruling: Ruling,
    /// Why; needed to dismiss one.
    pub reason: String,
    /// The history entry the ruling is based on.
    pub based_on: i64,
}

/// Asks who reviews what.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowAssignments {
    /// Of which call.
    pub call: CallId,
    /// Only this bid.
    #[serde(default)]
    #[ts(optional)]
    pub application: Option<ApplicationId>,
    /// Skip so many bids.
    #[serde(default)]
    pub offset: u32,
    /// At most so many bids; 200 at the most.
    #[serde(default)]
    pub limit: u32,
}

/// Who reviews what: bids down, members across.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentGrid {
    /// The seated members by name, and those who left with bids still given to them.
    pub members: Vec<AssigneeView>,
    /// The bids by reference.
    pub bids: Vec<AssignmentBidView>,
    /// How many bids there are in all, as filtered.
    pub total: u32,
    /// Reviews planned for each bid.
    pub planned: u32,
    /// The day reviews are due where none is named, or empty.
    pub due_on: String,
    /// Today, in Europe/London.
    pub today: String,
}

/// A member to whom bids can be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssigneeView {
    /// Which.
    pub id: MemberId,
    /// Their name.
    pub name: String,
    /// The sectors of their current organisations.
    pub sectors: Vec<Sector>,
    /// What they know about.
    pub expertise: String,
    /// Whether they still sit on the panel.
    pub state: SeatState,
    /// Bids given to them.
    pub given: u32,
    /// The most they take.
    pub most: u32,
    /// Reviews they submitted.
    pub submitted: u32,
}

/// A bid and how each member stands to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentBidView {
    /// Which.
    pub application: ApplicationId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Who leads it.
    pub lead: String,
    /// The sectors of its organisations.
    pub sectors: Vec<Sector>,
    /// Reviews given.
    pub given: u32,
    /// One for each member, in their order.
    pub cells: Vec<AssignmentCell>,
}

/// How a member stands to a bid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentCell {
    /// The grounds of conflicts that hide the bid from them.
    pub grounds: Vec<Ground>,
    /// What they declared.
    pub declared: Option<DeclaredAnswer>,
    /// Whether it is theirs to review.
    pub assigned: bool,
    /// The day their review is due, or empty.
    pub due_on: String,
    /// Their review.
    pub review: Option<ReviewId>,
    /// Where their review stands.
    pub state: Option<ReviewState>,
}

/// Gives a bid to a member to review.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignReview {
    /// Which bid.
    pub application: ApplicationId,
    /// To whom.
    pub member: MemberId,
    /// The day the review is due, as typed; the panel's day where it is empty.
    #[serde(default)]
    pub due_on: String,
}

/// Takes a bid back from a member.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnassignReview {
    /// Which bid.
    pub application: ApplicationId,
    /// From whom.
    pub member: MemberId,
}

/// Seats a member at the panel desk, which takes over the window.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EnterPanelDesk {
    /// Whom.
    pub member: MemberId,
}
