// Generated from the room `wire` by `cargo xtask bindings`; not edited by hand.

/**
 * Why a person is away. Nothing about anybody's health is kept: such an absence is *other*.
 */
export type AbsenceKind = "annual-leave" | "parental-leave" | "study-leave" | "other";

/**
 * Days on which a person is away.
 */
export type AbsenceView = { 
/**
 * Which.
 */
id: RowId, 
/**
 * Why.
 */
kind: AbsenceKind, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * How an award is accepted.
 */
export type AcceptanceView = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Where it stands.
 */
state: AwardState, 
/**
 * The date of the offer.
 */
offeredOn: string, 
/**
 * The last day to accept.
 */
acceptBy: string, 
/**
 * Whether that day is over.
 */
overdue: boolean, 
/**
 * The times it was given more time, oldest first.
 */
extensions: Array<ExtensionView>, 
/**
 * The signatures there are.
 */
signatures: Array<SignatureView>, 
/**
 * An enterprise's subsidy; none where no enterprise holds the money.
 */
subsidy: SubsidyView | null, };

/**
 * What else the work at an NHS host is, which asks for more.
 */
export type AccessNeed = "regulated-activity" | "identifiable-data" | "clinical-trial" | "registered-profession";

/**
 * Why a route is advised.
 */
export type AccessReason = "host-not-nhs" | "no-contact" | "employed-by-nhs" | "on-premises" | "with-patients" | "from-afar" | "bears-on-care";

/**
 * The document that admits somebody to an NHS host.
 */
export type AccessRoute = "none" | "nhs-to-nhs-letter" | "letter-of-access" | "honorary-research-contract";

/**
 * How the person of a placement is admitted to its hosts, and their checks.
 */
export type AccessView = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * Its last day: what lapses before it is a gap.
 */
endsOn: string, 
/**
 * Host by host.
 */
hosts: Array<HostAccessView>, 
/**
 * The checks, in the order of their kinds.
 */
checks: Array<CheckView>, 
/**
 * The checks that are needed, with what is wrong with each; none where it is in order.
 */
needed: Array<NeededCheck>, 
/**
 * Whether anything can be changed: the placement has not ended.
 */
changeable: boolean, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Where bank details stand.
 */
export type AccountState = "entered" | "confirmed" | "rejected";

/**
 * Bank details, without their numbers.
 */
export type AccountView = { 
/**
 * Which.
 */
id: BankAccountId, 
/**
 * The account's name.
 */
name: string, 
/**
 * The end of its number.
 */
lastFour: string, 
/**
 * Whether it has a building society's roll number.
 */
hasRoll: boolean, 
/**
 * Where it stands.
 */
state: AccountState, 
/**
 * Whether it is the one that is paid to.
 */
inForce: boolean, 
/**
 * Who entered it.
 */
enteredBy: CoordinatorId, 
/**
 * Their name.
 */
enteredByName: string, 
/**
 * When, UTC.
 */
enteredAt: string, 
/**
 * How it was confirmed.
 */
callBack: CallBackView | null, 
/**
 * Who confirmed or rejected it, or empty.
 */
settledBy: string, 
/**
 * When, or empty.
 */
settledAt: string, 
/**
 * Why it was rejected, or empty.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * An act: everything that changes the hub, and everything that leaves it.
 */
export type Act = "create-hub" | "edit-hub" | "add-coordinator" | "edit-coordinator" | "change-pin" | "change-passphrase" | "open-hub" | "fail-to-open" | "lock-hub" | "migrate" | "back-up" | "restore" | "undo" | "enter-desk" | "leave-desk" | "export" | "save-document" | "add-person" | "edit-person" | "merge-people" | "add-organisation" | "edit-organisation" | "merge-organisations" | "add-affiliation" | "edit-affiliation" | "add-event" | "edit-event" | "record-attendance" | "import" | "create-call" | "edit-call" | "publish-call" | "begin-application" | "save-answers" | "attach-file" | "record-receipt" | "submit-application" | "rule-on-lateness" | "judge-rule" | "find-eligible" | "find-ineligible" | "return-for-correction" | "withdraw-application" | "edit-panel" | "seat-member" | "edit-member" | "find-conflicts" | "rule-on-conflict" | "declare-interest" | "assign-review" | "unassign-review" | "save-review" | "submit-review" | "reopen-review" | "record-panel-attendance" | "record-recommendation" | "record-decision" | "lock-decisions" | "reverse-decision" | "edit-template" | "reset-template" | "check-template" | "issue-letter" | "reissue-letter" | "void-letter" | "draft-mail" | "drop-mail" | "mark-mail" | "place-hold" | "lift-hold" | "edit-payment-plan" | "enter-claim" | "edit-claim" | "attach-claim-file" | "remove-claim-file" | "submit-claim" | "query-claim" | "answer-claim" | "approve-claim" | "reject-claim" | "enter-bank-account" | "confirm-bank-account" | "reject-bank-account" | "reveal-bank-account" | "record-signature" | "extend-acceptance" | "decline-offer" | "lapse-offer" | "confirm-start" | "suspend-award" | "resume-award" | "terminate-award" | "meet-condition" | "confirm-subsidy" | "promote-reserve" | "make-equality" | "unlock-equality" | "fail-to-unlock-equality" | "lock-equality" | "restore-equality" | "change-equality-passphrase" | "remove-equality-answers" | "cut-equality-links" | "propose-placement" | "edit-placement" | "move-placement" | "withdraw-placement" | "start-placement" | "pause-placement" | "record-placement-review" | "record-return-meeting" | "extend-placement" | "resume-placement" | "end-placement-early" | "record-return" | "close-placement" | "edit-placement-terms" | "decide-access" | "record-check" | "remove-check" | "draft-agreement" | "sign-agreement" | "save-recognition" | "record-outcome" | "edit-outcome" | "remove-outcome" | "answer-outcomes" | "set-area" | "record-on-costs" | "remove-on-costs" | "record-absence" | "remove-absence" | "record-file-request" | "confirm-identity" | "extend-file-request" | "choose-disclosure" | "answer-file-request" | "refuse-file-request" | "erase-person" | "edit-retention" | "keep-longer" | "dispose-of" | "edit-paying-account" | "make-payment-run" | "mark-run-paid" | "return-payment" | "request-change" | "record-change" | "approve-change" | "refuse-change" | "withdraw-change" | "receive-report" | "accept-report" | "send-back-report" | "record-expenditure" | "accept-expenditure" | "send-back-expenditure" | "ask-back" | "receive-back" | "complete-award" | "close-award";

/**
 * Adds an affiliation.
 */
export type AddAffiliation = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The organisation; none while it is not chosen.
 */
organisation: OrganisationId | null, 
/**
 * The post and its days.
 */
affiliation: AffiliationDetails, };

/**
 * Adds an event.
 */
export type AddEvent = { 
/**
 * What is known of it.
 */
details: EventDetails, };

/**
 * Adds an organisation.
 */
export type AddOrganisation = { 
/**
 * What is known of it.
 */
details: OrganisationDetails, };

/**
 * Adds a person, with a first affiliation where one is named.
 */
export type AddPerson = { 
/**
 * What is known of them.
 */
details: PersonDetails, 
/**
 * The organisation they belong to, where the hub has it.
 */
organisation: OrganisationId | null, 
/**
 * Their post there and its days.
 */
affiliation: AffiliationDetails, };

/**
 * A postal address: lines as they stand on an envelope, the postcode last.
 */
export type Address = { 
/**
 * The lines, none of them empty.
 */
lines: Array<string>, 
/**
 * The postcode, or empty.
 */
postcode: string, };

/**
 * What is advised for a host.
 */
export type AdviceView = { 
/**
 * The document.
 */
route: AccessRoute, 
/**
 * Why.
 */
reason: AccessReason, 
/**
 * The checks it rests on.
 */
checks: Array<CheckKind>, 
/**
 * The least level of disclosure.
 */
dbs: DbsLevel, };

/**
 * Asks what is advised for a host, before anything is decided.
 */
export type AdviseAccess = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * To which host.
 */
host: OrganisationId, 
/**
 * What the person does there.
 */
contact: Contact, 
/**
 * What else the work is.
 */
needs: Array<AccessNeed>, };

/**
 * An affiliation as typed, its organisation apart.
 */
export type AffiliationDetails = { 
/**
 * The person's post there, or empty.
 */
role: string, 
/**
 * The first day, as typed; empty: not known.
 */
fromOn: string, 
/**
 * The last day, as typed; empty: it lasts.
 */
toOn: string, };

/**
 * A dated tie between a person and an organisation.
 */
export type AffiliationId = string;

/**
 * A dated tie between a person and an organisation.
 */
export type AffiliationView = { 
/**
 * Which.
 */
id: AffiliationId, 
/**
 * The person.
 */
person: PersonId, 
/**
 * Their name.
 */
personName: string, 
/**
 * The organisation.
 */
organisation: OrganisationId, 
/**
 * Its name.
 */
organisationName: Both, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * Its nation.
 */
nation: Nation, 
/**
 * The person's post there, or empty.
 */
role: string, 
/**
 * The first day, `YYYY-MM-DD`; none: not known.
 */
fromOn: string | null, 
/**
 * The last day; none: it lasts.
 */
toOn: string | null, 
/**
 * Whether it holds today.
 */
holdsToday: boolean, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * How two drafts differ.
 */
export type AgreementComparison = { 
/**
 * The number of the earlier.
 */
before: number, 
/**
 * The number of the later.
 */
after: number, 
/**
 * What differs.
 */
differences: Array<AgreementDifference>, };

/**
 * A fact that differs between two drafts.
 */
export type AgreementDifference = { 
/**
 * Which, by its name.
 */
name: string, 
/**
 * As it was; none where it is new.
 */
before: Fact | null, 
/**
 * As it is; none where it is gone.
 */
after: Fact | null, };

/**
 * A draft of a placement's agreement.
 */
export type AgreementId = string;

/**
 * What somebody is to an agreement.
 */
export type AgreementParty = "employer" | "host" | "secondee";

/**
 * The agreement of a placement: what it says of data and ownership, its drafts, who signed.
 */
export type AgreementView = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * What employer and host agree.
 */
terms: TermsView, 
/**
 * The drafts, the latest first.
 */
drafts: Array<DraftView>, 
/**
 * Everybody who signs the latest draft, in order, and who has.
 */
parties: Array<PartyView>, 
/**
 * What is different now from the latest draft: it is out of date where there is anything.
 */
changed: Array<AgreementDifference>, 
/**
 * The clauses that the hub words otherwise since somebody signed the latest draft. They stand in
 * it as they were signed.
 */
reworded: Array<AgreementDifference>, 
/**
 * What keeps a draft from being made.
 */
problems: Array<FieldProblem>, 
/**
 * Whether a draft can be made: the placement has not ended.
 */
draftable: boolean, 
/**
 * Whether a new draft wants a reason, because somebody signed the latest.
 */
reasonNeeded: boolean, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * An answer. Its kind follows the question's.
 */
export type Answer = { "kind": "text", 
/**
 * The text.
 */
text: string, } | { "kind": "choice", 
/**
 * The key, or empty.
 */
option: string, } | { "kind": "choices", 
/**
 * The keys.
 */
options: Array<string>, } | { "kind": "event", 
/**
 * Which, or none yet.
 */
event: EventId | null, } | { "kind": "date", 
/**
 * As typed.
 */
typed: string, } | { "kind": "money", 
/**
 * As typed.
 */
typed: string, } | { "kind": "yes-no", 
/**
 * Which, or none yet.
 */
yes: boolean | null, } | { "kind": "team", 
/**
 * Its people.
 */
people: Array<TeamLine>, } | { "kind": "budget", 
/**
 * Its lines.
 */
lines: Array<BudgetLine>, } | { "kind": "milestones", 
/**
 * Them.
 */
milestones: Array<Milestone>, } | { "kind": "file", 
/**
 * It, or none yet.
 */
file: AttachedFile | null, } | { "kind": "declaration", 
/**
 * Whether it is made.
 */
agreed: boolean, 
/**
 * By whom.
 */
name: string, 
/**
 * In what role.
 */
role: string, 
/**
 * On which day, as typed.
 */
signedOn: string, };

/**
 * Answers what was asked about a claim.
 */
export type AnswerClaim = { 
/**
 * Which.
 */
claim: ClaimId, 
/**
 * The answer.
 */
answer: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Makes the file, in both forms, and answers the request with it.
 */
export type AnswerFileRequest = { 
/**
 * Which.
 */
request: FileRequestId, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Records what was answered when outcomes were asked for.
 */
export type AnswerOutcomes = { 
/**
 * Of what they were asked.
 */
source: OutcomeSource, 
/**
 * So many months after the last day.
 */
months: number, 
/**
 * What was answered; none until it is chosen.
 */
answer: OutcomeAnswer | null, 
/**
 * Who answered.
 */
toldBy: string, 
/**
 * When, as typed.
 */
toldOn: string, 
/**
 * The history entry this is based on; 0 for the first answer.
 */
basedOn: number, };

/**
 * One of a team.
 */
export type ApplicantView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Their name now.
 */
name: string, 
/**
 * Their e-mail address now.
 */
email: string, 
/**
 * The organisation.
 */
organisation: OrganisationId, 
/**
 * Its name now.
 */
organisationName: Both, 
/**
 * Its sector now.
 */
sector: Sector, 
/**
 * Its nation now.
 */
nation: Nation, 
/**
 * The role taken.
 */
role: TeamRole, 
/**
 * Their post there.
 */
post: string, };

/**
 * How many applications there are.
 */
export type ApplicationCounts = { 
/**
 * In all.
 */
total: number, 
/**
 * In each state that has any.
 */
states: Array<StateCount>, };

/**
 * The form of an application, as its applicant sees it.
 */
export type ApplicationForm = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * Its reference; none before it is submitted.
 */
reference: string | null, 
/**
 * Where it stands now.
 */
state: ApplicationState, 
/**
 * The language it is written in.
 */
language: Language, 
/**
 * The language asked for letters.
 */
correspondence: LanguageChoice, 
/**
 * The call.
 */
call: CallOfForm, 
/**
 * The form.
 */
form: Form, 
/**
 * What is typed so far.
 */
answers: { [key in string]: Answer }, 
/**
 * The history entry that each answer is based on; 0 where nothing is typed.
 */
basedOnAnswers: { [key in string]: number }, 
/**
 * What is said of the answers.
 */
said: FormSaid, 
/**
 * The events that can be named, latest first.
 */
events: Array<EventOption>, 
/**
 * The questions that can be typed into now: all of a draft's, those named in a return for
 * correction, or none.
 */
open: Array<string>, 
/**
 * The return for correction that is open.
 */
correction: CorrectionView | null, 
/**
 * Whether it came in on paper and is typed on somebody's behalf.
 */
onBehalf: boolean, 
/**
 * The submissions so far, latest first.
 */
submissions: Array<SubmissionView>, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * An application, from draft to decision.
 */
export type ApplicationId = string;

/**
 * A part of the list.
 */
export type ApplicationPage = { 
/**
 * The lines.
 */
rows: Array<ApplicationSummary>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Where an application stands.
 */
export type ApplicationState = "draft" | "submitted" | "returned" | "eligible" | "ineligible" | "withdrawn" | "decided";

/**
 * A line of the list.
 */
export type ApplicationSummary = { 
/**
 * Which.
 */
id: ApplicationId, 
/**
 * Its reference; none before it is submitted.
 */
reference: string | null, 
/**
 * Its title, or empty.
 */
title: string, 
/**
 * Of which call.
 */
call: CallId, 
/**
 * The call's title.
 */
callTitle: Both, 
/**
 * Who leads it, or empty.
 */
lead: string, 
/**
 * The lead organisation, once it is submitted.
 */
organisation: Both | null, 
/**
 * Its sector.
 */
sector: Sector | null, 
/**
 * The language it is written in.
 */
language: Language, 
/**
 * What it asks for, once it is submitted.
 */
requested: Pence | null, 
/**
 * Where it stands.
 */
state: ApplicationState, 
/**
 * When it counts as received, in UTC.
 */
receivedAt: string | null, 
/**
 * Whether that was by the deadline.
 */
timeliness: Timeliness | null, 
/**
 * The ruling, where it was not.
 */
lateness: LatenessRuling | null, };

/**
 * An application, for the coordinator.
 */
export type ApplicationView = { 
/**
 * Its line in the list.
 */
summary: ApplicationSummary, 
/**
 * The call.
 */
call: CallOfForm, 
/**
 * Where it stands now: one whose time for correction is over stands as submitted.
 */
standsAs: ApplicationState, 
/**
 * The day until which it is kept; none where that is not known yet.
 */
keptUntil: string | null, 
/**
 * The language asked for letters.
 */
correspondence: LanguageChoice, 
/**
 * When it was begun, in UTC.
 */
begunAt: string, 
/**
 * The form.
 */
form: Form, 
/**
 * The answers: of the latest submission, or what is typed so far of a draft.
 */
answers: { [key in string]: Answer }, 
/**
 * The questions that were asked.
 */
asked: Array<string>, 
/**
 * The names of what answers refer to: events, people, organisations.
 */
names: Array<NamedRecord>, 
/**
 * The team of the latest submission, whoever leads first.
 */
team: Array<ApplicantView>, 
/**
 * The budget as it adds up.
 */
budget: Budget, 
/**
 * What is wrong with the answers shown.
 */
problems: Problems, 
/**
 * Each rule of the call with what it makes of the latest submission; empty for a draft.
 */
eligibility: Array<RuleResult>, 
/**
 * The last finding.
 */
finding: FindingView | null, 
/**
 * The ruling on lateness.
 */
lateness: LatenessView | null, 
/**
 * How it came in, where not at the desk.
 */
receipt: ReceiptView | null, 
/**
 * The returns for correction, latest first.
 */
corrections: Array<CorrectionView>, 
/**
 * The withdrawal.
 */
withdrawal: WithdrawalView | null, 
/**
 * The submissions, latest first.
 */
submissions: Array<SubmissionView>, 
/**
 * What can be done with it now.
 */
acts: Array<PossibleAct>, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * Approves a claim.
 */
export type ApproveClaim = { 
/**
 * Which.
 */
claim: ClaimId, 
/**
 * Who approves it: not its maker.
 */
approver: CoordinatorId | null, 
/**
 * Their PIN.
 */
pin: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * How deprived the area of an organisation is.
 */
export type AreaView = { 
/**
 * Its fifth, 1 the most deprived; none where it is not known.
 */
deprivation: number | null, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Whose what arises in a secondment is. What each party brought stays its own.
 */
export type ArisingOwner = "employer" | "host" | "joint" | "maker" | "own-contract";

/**
 * Asks for money back.
 */
export type AskBack = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * How much.
 */
amount: string, 
/**
 * Why.
 */
reason: string, 
/**
 * By when.
 */
dueOn: string, };

/**
 * Where the asking stands.
 */
export type AskedState = "not-yet" | "soon" | "due" | "answered";

/**
 * One asking for outcomes.
 */
export type AskedView = { 
/**
 * So many months after the last day.
 */
months: number, 
/**
 * The day it is due.
 */
dueOn: string, 
/**
 * Where it stands.
 */
state: AskedState, 
/**
 * What was answered.
 */
answer: OutcomeAnswer | null, 
/**
 * Who answered, or empty.
 */
toldBy: string, 
/**
 * When, or empty.
 */
toldOn: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Gives a bid to a member to review.
 */
export type AssignReview = { 
/**
 * Which bid.
 */
application: ApplicationId, 
/**
 * To whom.
 */
member: MemberId, 
/**
 * The day the review is due, as typed; the panel's day where it is empty.
 */
dueOn: string, };

/**
 * A member to whom bids can be given.
 */
export type AssigneeView = { 
/**
 * Which.
 */
id: MemberId, 
/**
 * Their name.
 */
name: string, 
/**
 * The sectors of their current organisations.
 */
sectors: Array<Sector>, 
/**
 * What they know about.
 */
expertise: string, 
/**
 * Whether they still sit on the panel.
 */
state: SeatState, 
/**
 * Bids given to them.
 */
given: number, 
/**
 * The most they take.
 */
most: number, 
/**
 * Reviews they submitted.
 */
submitted: number, };

/**
 * A bid and how each member stands to it.
 */
export type AssignmentBidView = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who leads it.
 */
lead: string, 
/**
 * The sectors of its organisations.
 */
sectors: Array<Sector>, 
/**
 * Reviews given.
 */
given: number, 
/**
 * One for each member, in their order.
 */
cells: Array<AssignmentCell>, };

/**
 * How a member stands to a bid.
 */
export type AssignmentCell = { 
/**
 * The grounds of conflicts that hide the bid from them.
 */
grounds: Array<ConflictGround>, 
/**
 * What they declared.
 */
declared: DeclaredAnswer | null, 
/**
 * Whether it is theirs to review.
 */
assigned: boolean, 
/**
 * The day their review is due, or empty.
 */
dueOn: string, 
/**
 * Their review.
 */
review: ReviewId | null, 
/**
 * Where their review stands.
 */
state: ReviewState | null, };

/**
 * Who reviews what: bids down, members across.
 */
export type AssignmentGrid = { 
/**
 * The seated members by name, and those who left with bids still given to them.
 */
members: Array<AssigneeView>, 
/**
 * The bids by reference.
 */
bids: Array<AssignmentBidView>, 
/**
 * How many bids there are in all, as filtered.
 */
total: number, 
/**
 * Reviews planned for each bid.
 */
planned: number, 
/**
 * The day reviews are due where none is named, or empty.
 */
dueOn: string, 
/**
 * Today, in Europe/London.
 */
today: string, };

/**
 * Assistance beside an award's.
 */
export type AssistanceView = { 
/**
 * The award by which the hub gave it; none where it is as declared.
 */
award: AwardId | null, 
/**
 * That award's reference, or the giver.
 */
giver: string, 
/**
 * To whom in the group, where the hub gave it.
 */
organisation: Both | null, 
/**
 * How much.
 */
amount: Pence, 
/**
 * When.
 */
givenOn: string, 
/**
 * Whether it counts: it was given within the three financial years.
 */
counts: boolean, };

/**
 * Attaches a picked file to a claim.
 */
export type AttachClaimFile = { 
/**
 * To which claim.
 */
claim: ClaimId, 
/**
 * For which heading; none for the whole claim.
 */
heading: Heading | null, 
/**
 * The picked file's token.
 */
file: string, };

/**
 * Attaches a picked file to an answer, in the place of any before.
 */
export type AttachFile = { 
/**
 * Of which application.
 */
application: ApplicationId, 
/**
 * To which question, by its key.
 */
question: string, 
/**
 * The picked file's token.
 */
file: string, };

/**
 * What is kept of a file beside its bytes.
 */
export type AttachedFile = { 
/**
 * Its name as picked.
 */
name: string, 
/**
 * `application/pdf`, `image/png` or `image/jpeg`, by its first bytes.
 */
media: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * The SHA-256 of its bytes, in hex.
 */
sha256: string, };

/**
 * How an objective of a placement came out.
 */
export type Attained = "met" | "partly" | "not-met" | "changed";

/**
 * One person's place at one event.
 */
export type AttendanceId = string;

/**
 * A part of an event's list.
 */
export type AttendancePage = { 
/**
 * Its people.
 */
rows: Array<AttendanceView>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * A person's place at an event. Only attendance counts for a call's attendance rule
 * (`domain.md` 7.1).
 */
export type AttendanceState = "registered" | "attended" | "no-show";

/**
 * A person's place at an event.
 */
export type AttendanceView = { 
/**
 * Which.
 */
id: AttendanceId, 
/**
 * The person.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their e-mail address, or empty.
 */
email: string, 
/**
 * Their organisation today, where they have one.
 */
organisation: Both | null, 
/**
 * Its sector.
 */
sector: Sector | null, 
/**
 * Registered, came, or did not.
 */
state: AttendanceState, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * An award whose last day is another than its placement's: it stays as it is until a change of the
 * award is approved.
 */
export type AwardApart = { 
/**
 * Which.
 */
award: AwardId, 
/**
 * Its last day.
 */
endsOn: string, };

/**
 * A change to a running award.
 */
export type AwardChangeId = string;

/**
 * The changes of an award, and what a new one is measured by.
 */
export type AwardChangesView = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The project's title.
 */
title: string, 
/**
 * Where it stands.
 */
state: AwardState, 
/**
 * The day the work ends.
 */
endsOn: string, 
/**
 * The last day that the call allows, or empty.
 */
latestEnd: string, 
/**
 * What was moved between headings so far.
 */
moved: Pence, 
/**
 * What can be moved over the award's life without approval.
 */
free: Pence, 
/**
 * The headings that money can be moved under.
 */
headings: Array<HeadingRoom>, 
/**
 * The changes, the latest first.
 */
changes: Array<ChangeView>, 
/**
 * The history entry that the award is based on.
 */
basedOn: number, };

/**
 * A condition of an award.
 */
export type AwardConditionView = { 
/**
 * Its number in the letter.
 */
number: number, 
/**
 * Its text.
 */
text: Both, 
/**
 * The day by which it is to be met, or empty.
 */
dueOn: string, 
/**
 * Whether it is not met and that day is over.
 */
overdue: boolean, 
/**
 * The day on which it was met, or empty.
 */
metOn: string, 
/**
 * How it was met.
 */
note: string, 
/**
 * The evidence.
 */
evidence: AttachedFile | null, };

/**
 * The conditions of an award.
 */
export type AwardConditions = { 
/**
 * In order.
 */
conditions: Array<AwardConditionView>, };

/**
 * How many awards there are.
 */
export type AwardCounts = { 
/**
 * In all.
 */
total: number, 
/**
 * In each state that has any.
 */
states: Array<AwardStateCount>, };

/**
 * An award: a funded bid, from its offer to its close.
 */
export type AwardId = string;

/**
 * The money of an award.
 */
export type AwardMoneyView = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The project's title.
 */
title: string, 
/**
 * Where it stands.
 */
state: AwardState, 
/**
 * The organisation that is paid.
 */
organisation: OrganisationId, 
/**
 * Its name.
 */
organisationName: Both, 
/**
 * Budget, claimed, approved, paid and left.
 */
statement: Statement, 
/**
 * What stops every payment, under `claim`.
 */
blocks: Problems, 
/**
 * What is held until the final report and the statement of expenditure are accepted.
 */
held: Pence, 
/**
 * The payment plan, in order.
 */
instalments: Array<InstalmentView>, 
/**
 * The claims, in order.
 */
claims: Array<ClaimLine>, 
/**
 * The bank details in force: the end of the number; none where none are.
 */
bank: string | null, 
/**
 * Whether bank details wait to be confirmed by call-back.
 */
bankWaits: boolean, 
/**
 * Money that is asked back.
 */
recoveries: Array<RecoveryView>, 
/**
 * The settlement, once the statement of expenditure is accepted.
 */
settlement: Settlement | null, 
/**
 * What still keeps the award from being completed.
 */
outstanding: Array<Outstanding>, 
/**
 * The history entry that the plan is based on.
 */
planBasedOn: number, 
/**
 * The history entry that the award is based on.
 */
basedOn: number, };

/**
 * A part of the list.
 */
export type AwardPage = { 
/**
 * The lines.
 */
rows: Array<AwardSummary>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * The reports of an award, its statement of expenditure, and what came of it.
 */
export type AwardReportsView = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The project's title.
 */
title: string, 
/**
 * Where it stands.
 */
state: AwardState, 
/**
 * The reports, in order: the first is the final report.
 */
reports: Array<ReportView>, 
/**
 * The statement of expenditure.
 */
expenditure: ExpenditureView | null, 
/**
 * Its headings, with their budgets and what was spent.
 */
lines: Array<SpentLine>, 
/**
 * The settlement, once the statement is accepted.
 */
settlement: Settlement | null, 
/**
 * Money that is asked back.
 */
recoveries: Array<RecoveryView>, 
/**
 * What still keeps the award from being completed.
 */
outstanding: Array<Outstanding>, 
/**
 * The history entry that the award is based on.
 */
basedOn: number, };

/**
 * Where an award stands.
 */
export type AwardState = "offered" | "accepted" | "declined" | "lapsed" | "active" | "suspended" | "completed" | "closed" | "terminated";

/**
 * How many awards are in a state.
 */
export type AwardStateCount = { 
/**
 * Which.
 */
state: AwardState, 
/**
 * How many.
 */
count: number, };

/**
 * The step that comes next.
 */
export type AwardStep = "sign" | "lapse" | "notify-subsidy" | "confirm-subsidy" | "give-subsidy" | "meet-condition" | "confirm-start" | "resume";

/**
 * A line of the list.
 */
export type AwardSummary = { 
/**
 * Which.
 */
id: AwardId, 
/**
 * Its reference: the application's.
 */
reference: string, 
/**
 * The project's title.
 */
title: string, 
/**
 * Of which call.
 */
call: CallId, 
/**
 * The awardee's name.
 */
awardee: string, 
/**
 * The organisation that holds the money.
 */
organisation: Both, 
/**
 * What it comes to.
 */
amount: Pence, 
/**
 * Where it stands.
 */
state: AwardState, 
/**
 * The last day to accept.
 */
acceptBy: string, 
/**
 * The first day.
 */
startsOn: string, 
/**
 * The last day.
 */
endsOn: string, };

/**
 * An award.
 */
export type AwardView = { 
/**
 * Which.
 */
id: AwardId, 
/**
 * Of which bid.
 */
application: ApplicationId, 
/**
 * Of which call.
 */
call: CallId, 
/**
 * That call's title.
 */
callTitle: Both, 
/**
 * Its reference: the application's.
 */
reference: string, 
/**
 * The project's title.
 */
title: string, 
/**
 * The awardee.
 */
awardee: PersonId, 
/**
 * Their name.
 */
awardeeName: string, 
/**
 * The organisation that holds the money.
 */
organisation: OrganisationId, 
/**
 * Its name.
 */
organisationName: Both, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * Where it stands.
 */
state: AwardState, 
/**
 * Why, where a reason was given.
 */
stateReason: string, 
/**
 * Since which day.
 */
stateOn: string, 
/**
 * The date of the offer.
 */
offeredOn: string, 
/**
 * The last day to accept.
 */
acceptBy: string, 
/**
 * The last day to start.
 */
latestStart: string, 
/**
 * The first day: as planned, or as it was once the start is confirmed.
 */
startsOn: string, 
/**
 * The last day.
 */
endsOn: string, 
/**
 * What it comes to.
 */
amount: Pence, 
/**
 * What it comes to by heading.
 */
lines: Array<HeadingAmount>, 
/**
 * The letter that offers it.
 */
letter: LetterId, 
/**
 * Who signed.
 */
signed: Array<Party>, 
/**
 * How many conditions it has.
 */
conditions: number, 
/**
 * How many of them are not met.
 */
conditionsUnmet: number, 
/**
 * How far an enterprise's subsidy is.
 */
subsidy: SubsidyStage, 
/**
 * Who told the hub that it stands so, where somebody did.
 */
toldBy: string, 
/**
 * What comes next.
 */
next: AwardStep | null, 
/**
 * What stops every payment, the bank details aside.
 */
blocks: Array<Block>, 
/**
 * The placement that it pays for; none where there is none, or not yet.
 */
placement: PlacementId | null, 
/**
 * Whether a placement can be proposed from its application.
 */
proposable: boolean, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Makes a backup now.
 */
export type BackUpNow = Record<symbol, never>;

/**
 * Where the post left behind stands.
 */
export type BackfillState = "planned" | "advertised" | "filled" | "unsuitable";

/**
 * The post left behind.
 */
export type BackfillView = { 
/**
 * Where it stands.
 */
state: BackfillState, 
/**
 * What the post is called while somebody else fills it.
 */
post: string, 
/**
 * Its grade.
 */
grade: string, 
/**
 * The hundredths of full time that are filled; none: as much as the placement takes.
 */
share: number | null, 
/**
 * The day it was advertised.
 */
advertisedOn: string | null, 
/**
 * Why it is unsuitable to be filled, or empty.
 */
reason: string, 
/**
 * Who fills it.
 */
holders: Array<HolderView>, };

/**
 * A backup.
 */
export type BackupView = { 
/**
 * Its file's name.
 */
name: string, 
/**
 * When it was made, in UTC.
 */
at: string, 
/**
 * Its size.
 */
bytes: number, };

/**
 * The backups beside the hub.
 */
export type BackupsView = { 
/**
 * The folder the hub is in.
 */
folder: string, 
/**
 * The service that the folder seems to be synced by, or `network`; none where it is this
 * computer's own.
 */
syncedBy: string | null, 
/**
 * Them, newest first.
 */
backups: Array<BackupView>, };

/**
 * Bank details of an organisation.
 */
export type BankAccountId = string;

/**
 * The bank details of an organisation.
 */
export type BankView = { 
/**
 * Whose.
 */
organisation: OrganisationId, 
/**
 * Its name.
 */
name: Both, 
/**
 * The details, the newest first.
 */
accounts: Array<AccountView>, 
/**
 * Who can be rung: its people on the record who have a telephone number there.
 */
contacts: Array<ContactView>, };

/**
 * Something that stands in the way. The catalogue message `placement-bar-CODE` words it.
 */
export type Bar = { "bar": "not-awarded" } | { "bar": "no-agreement" } | { "bar": "signatures-missing", 
/**
 * How many.
 */
count: number, } | { "bar": "agreement-out-of-date" } | { "bar": "checks-undecided" } | { "bar": "check-open", 
/**
 * Which.
 */
check: CheckKind, } | { "bar": "check-lapses", 
/**
 * Which.
 */
check: CheckKind, 
/**
 * The last day it is valid.
 */
on: string, } | { "bar": "access-undecided" } | { "bar": "access-awaited" } | { "bar": "backfill-open" };

/**
 * Begins an application under the latest version of a call.
 */
export type BeginApplication = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * The language it is written in.
 */
language: Language, };

/**
 * An event that an answer names.
 */
export type BidEvent = { 
/**
 * Which.
 */
id: EventId, 
/**
 * Its title on the day of submission.
 */
title: Both, 
/**
 * When it was held.
 */
heldOn: string, };

/**
 * One person of a bid's team.
 */
export type BidPerson = { 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: TeamRole | null, 
/**
 * Their organisation.
 */
organisation: string, 
/**
 * Its sector.
 */
sector: Sector, };

/**
 * A bid, and the member's own review of it.
 */
export type BidView = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it asks for.
 */
requested: Pence, 
/**
 * The language it is written in.
 */
language: Language, 
/**
 * The form it was made on.
 */
form: Form, 
/**
 * The answers as they were submitted, by their questions' keys; without e-mail addresses.
 */
answers: { [key in string]: Answer }, 
/**
 * The questions that were not asked, because of other answers.
 */
notAsked: Array<string>, 
/**
 * The budget as it added up.
 */
budget: Budget, 
/**
 * The events that answers name.
 */
events: Array<BidEvent>, 
/**
 * What is scored.
 */
criteria: Array<Criterion>, 
/**
 * The scale.
 */
scale: Scale, 
/**
 * The member's own review.
 */
review: OwnReview, 
/**
 * The day it is due, or empty.
 */
dueOn: string, 
/**
 * Reviews they submitted, of all that are theirs.
 */
done: number, 
/**
 * Reviews that are theirs.
 */
of: number, };

/**
 * What a question's answer means to the scheme's rules, letters and lists. At most one
 * question of a form has each binding.
 */
export type Binding = "title" | "team" | "event-attended" | "start" | "end" | "lay-summary" | "budget" | "backfill-plan" | "working-pattern" | "post" | "grade";

/**
 * Something that stops every payment of an award.
 */
export type Block = "not-accepted" | "awardee-unsigned" | "host-unsigned" | "bank-unverified" | "subsidy-unconfirmed" | "condition-unmet" | "suspended" | "settled";

/**
 * Text in both languages. A hub that works in English alone leaves the Welsh empty.
 */
export type Both = { 
/**
 * The English text.
 */
en: string, 
/**
 * The Welsh text.
 */
cy: string, };

/**
 * A budget as it adds up. Lines that cannot be read count nothing; the problems say so.
 */
export type Budget = { 
/**
 * What is asked for on each line, in the order of the lines: the cost, times the rate of its
 * heading, rounded once a line. None where the line cannot be read.
 */
lines: Array<Pence | null>, 
/**
 * What is asked for under each heading, in the order in which headings are first used.
 */
headings: Array<HeadingSum>, 
/**
 * What is asked for in all: the sum of the lines, to the penny.
 */
total: Pence, };

/**
 * One line of a budget.
 */
export type BudgetLine = { 
/**
 * The heading, or none yet.
 */
heading: Heading | null, 
/**
 * What it is.
 */
item: string, 
/**
 * How much, as typed.
 */
amount: string, 
/**
 * Why.
 */
justification: string, };

/**
 * What a calendar file holds.
 */
export type CalendarPart = "placements" | "reviews" | "reports" | "objectives" | "awards" | "panels";

/**
 * How bank details were confirmed.
 */
export type CallBackView = { 
/**
 * Whose number was rung.
 */
contact: string, 
/**
 * Which.
 */
number: string, 
/**
 * Who answered.
 */
spokeTo: string, 
/**
 * On which day.
 */
rungOn: string, };

/**
 * A call, whole: everything that publishing freezes.
 */
export type CallDocument = { 
/**
 * What it was made from.
 */
template: Template, 
/**
 * Its title.
 */
title: Both, 
/**
 * Who runs it, as the form and the letters say it.
 */
funder: Both, 
/**
 * What it is for: paragraphs parted by an empty line.
 */
about: Both, 
/**
 * Support that comes beside the money, or empty.
 */
support: Both, 
/**
 * Its dates.
 */
dates: Dates, 
/**
 * Its money.
 */
money: MoneyTerms, 
/**
 * The rules that decide eligibility, in the order in which they are shown.
 */
rules: Array<CallRule>, 
/**
 * The application form.
 */
form: Form, 
/**
 * What reviewers score.
 */
criteria: Array<Criterion>, 
/**
 * The scale they score on.
 */
scale: Scale, 
/**
 * How reviews become a ranking.
 */
ranking: RankingTerms, 
/**
 * What the award letter promises and asks.
 */
terms: Terms, };

/**
 * A funding call.
 */
export type CallId = string;

/**
 * The calls, newest first.
 */
export type CallList = { 
/**
 * Them.
 */
calls: Array<CallSummary>, };

/**
 * What a form says of its call.
 */
export type CallOfForm = { 
/**
 * Which.
 */
id: CallId, 
/**
 * The version it is applied under.
 */
version: CallVersionId, 
/**
 * That version's number.
 */
number: number, 
/**
 * Its template.
 */
template: Template, 
/**
 * Its title.
 */
title: Both, 
/**
 * Who runs it.
 */
funder: Both, 
/**
 * What it is for.
 */
about: Both, 
/**
 * Support beside the money.
 */
support: Both, 
/**
 * Its money.
 */
money: MoneyTerms, 
/**
 * Its deadline, in UTC.
 */
closesAt: string, 
/**
 * Whether the deadline has passed.
 */
closed: boolean, };

/**
 * What a new call is made from.
 */
export type CallOrigin = { "from": "template", "which": Template } | { "from": "call", "which": CallId };

/**
 * The page of a call.
 */
export type CallPageView = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Its title.
 */
title: Both, 
/**
 * What there was to award.
 */
pot: Pence, 
/**
 * Bids by their score, the highest band first; empty while nothing is scored.
 */
bands: Array<ScoreBand>, 
/**
 * The figures.
 */
impact: Impact, };

/**
 * Where a call stands today.
 */
export type CallPhase = "draft" | "upcoming" | "open" | "closed";

/**
 * A rule that decides eligibility (`domain.md` 7). Automatic where the facts are in the bid;
 * by hand, with a reason, where they are not.
 */
export type CallRule = { "rule": "on-time" } | { "rule": "amount-within-limits" } | { "rule": "headings-allowed" } | { "rule": "sectors-spanned", 
/**
 * How many.
 */
least: number, } | { "rule": "partner-based-in", 
/**
 * Which nation.
 */
nation: Nation, } | { "rule": "attended-event", 
/**
 * How many months.
 */
months: number, } | { "rule": "host-in-another-sector" } | { "rule": "lasts-months", 
/**
 * The least.
 */
least: number, 
/**
 * The most.
 */
most: number, } | { "rule": "starts-within-months", 
/**
 * How many.
 */
months: number, } | { "rule": "gates-passed" } | { "rule": "declarations-made" } | { "rule": "lead-in-sectors", 
/**
 * Which.
 */
sectors: Array<Sector>, } | { "rule": "judged", 
/**
 * Its key, unique in the call.
 */
key: string, 
/**
 * What it says.
 */
text: Both, };

/**
 * A call in a list. Once published, its facts are those of the latest version.
 */
export type CallSummary = { 
/**
 * Which.
 */
id: CallId, 
/**
 * Its title.
 */
title: Both, 
/**
 * Its template.
 */
template: Template, 
/**
 * Where it stands today.
 */
phase: CallPhase, 
/**
 * The day it opens.
 */
opensOn: string | null, 
/**
 * Its deadline, as an instant in UTC.
 */
closesAt: string | null, 
/**
 * The day the panel meets.
 */
panelOn: string | null, 
/**
 * All that can be awarded.
 */
pot: Pence, 
/**
 * The latest published version, or none.
 */
version: CallVersionView | null, 
/**
 * How many applications it has, drafts included.
 */
applications: number, 
/**
 * Of these, how many are submitted or further.
 */
submitted: number, };

/**
 * A published, frozen version of a call.
 */
export type CallVersionId = string;

/**
 * A published version.
 */
export type CallVersionView = { 
/**
 * Which.
 */
id: CallVersionId, 
/**
 * 1, 2, 3…
 */
number: number, 
/**
 * When it was published, in UTC.
 */
publishedAt: string, 
/**
 * The SHA-256 of its canonical JSON.
 */
sha256: string, };

/**
 * A call: as it is being edited, and its published versions.
 */
export type CallView = { 
/**
 * Its line in the list.
 */
summary: CallSummary, 
/**
 * The call as it is being edited; the same as the latest version where nothing has changed.
 */
document: CallDocument, 
/**
 * Its published versions, latest first.
 */
versions: Array<CallVersionView>, 
/**
 * Whether the document differs from the latest version.
 */
changedSincePublished: boolean, 
/**
 * What keeps the document from being published, by its own field paths.
 */
problems: Problems, 
/**
 * Every rule's key, in the order of `document.rules`.
 */
ruleKeys: Array<string>, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * Money that came back.
 */
export type CameBackView = { 
/**
 * The day it came.
 */
receivedOn: string, 
/**
 * How much.
 */
amount: Pence, };

/**
 * What a check of the chain found.
 */
export type ChainView = { 
/**
 * How many entries were checked.
 */
entries: number, 
/**
 * How many of them had values struck out by a later one, which vouches for what is left.
 */
redacted: number, 
/**
 * The hash of the last, in hex.
 */
head: string, 
/**
 * The first entry that does not follow from the one before; none where all do.
 */
brokenAt: number | null, };

/**
 * What is decided of a change.
 */
export type ChangeAct = "approve" | "refuse" | "withdraw";

/**
 * Changes the passphrase of the equality file.
 */
export type ChangeEqualityPassphrase = { 
/**
 * As it is.
 */
old: string, 
/**
 * As it shall be.
 */
new: string, 
/**
 * The new one once more.
 */
again: string, };

/**
 * What is to change.
 */
export type ChangeKind = "virement" | "extension" | "other";

/**
 * Changes the passphrase.
 */
export type ChangePassphrase = { 
/**
 * As it is.
 */
old: string, 
/**
 * As it shall be.
 */
new: string, 
/**
 * The new one once more.
 */
again: string, };

/**
 * Changes one's own PIN.
 */
export type ChangePin = { 
/**
 * The PIN as it is.
 */
old: string, 
/**
 * As it shall be.
 */
new: string, };

/**
 * Where a change stands.
 */
export type ChangeState = "requested" | "recorded" | "approved" | "refused" | "withdrawn";

/**
 * A change.
 */
export type ChangeView = { 
/**
 * Which.
 */
id: AwardChangeId, 
/**
 * Its number among the award's.
 */
number: number, 
/**
 * What is to change.
 */
kind: ChangeKind, 
/**
 * Where it stands.
 */
state: ChangeState, 
/**
 * Why it is asked for.
 */
reason: string, 
/**
 * The day it was asked for.
 */
askedOn: string, 
/**
 * Of an extension: the end before it, or empty.
 */
wasEnd: string, 
/**
 * Of an extension: the end after it, or empty.
 */
newEnd: string, 
/**
 * Of an extension: its ground.
 */
ground: ExtensionGround | null, 
/**
 * Of a staff matter: its first day, or empty.
 */
fromOn: string, 
/**
 * Its last day, or empty.
 */
toOn: string, 
/**
 * Of a virement: what each heading gains, or loses below nothing.
 */
lines: Array<HeadingChange>, 
/**
 * Of a virement: what moves in all.
 */
moved: Pence, 
/**
 * Who entered it.
 */
enteredBy: string, 
/**
 * When, UTC.
 */
enteredAt: string, 
/**
 * Who decided it, or empty.
 */
settledBy: string, 
/**
 * When, or empty.
 */
settledAt: string, 
/**
 * What was answered, or empty.
 */
answer: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Checks the chain.
 */
export type CheckChain = Record<symbol, never>;

/**
 * What is wrong with a check.
 */
export type CheckGapView = { "gap": "missing" } | { "gap": "awaited" } | { "gap": "not-clear" } | { "gap": "level-too-low", 
/**
 * The level there is.
 */
level: DbsLevel, 
/**
 * The level that is needed.
 */
needed: DbsLevel, } | { "gap": "lapses", 
/**
 * Its last good day.
 */
on: string, };

/**
 * A check of somebody who goes to a host.
 */
export type CheckKind = "identity" | "right-to-work" | "references" | "registration" | "occupational-health" | "dbs" | "information-governance" | "good-clinical-practice" | "research-passport";

/**
 * How a check came out. What a certificate says is never kept.
 */
export type CheckOutcome = "awaited" | "clear" | "not-clear";

/**
 * Records that a Welsh speaker checked the Welsh as it stands.
 */
export type CheckTemplate = { 
/**
 * Which letter, or other paper.
 */
kind: WordingKind, 
/**
 * For calls of which kind.
 */
callType: Template, 
/**
 * Who checked it.
 */
checkedBy: string, 
/**
 * The day they did, as typed.
 */
checkedOn: string, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * A check.
 */
export type CheckView = { 
/**
 * Which.
 */
id: RowId, 
/**
 * Of what.
 */
kind: CheckKind, 
/**
 * How it came out.
 */
outcome: CheckOutcome, 
/**
 * The level of a disclosure.
 */
level: DbsLevel, 
/**
 * The day it was made.
 */
checkedOn: string | null, 
/**
 * Its last good day; none where it does not lapse.
 */
expiresOn: string | null, 
/**
 * Who made it.
 */
checker: string, };

/**
 * An option of a choice.
 */
export type ChoiceOption = { 
/**
 * Its key; stored as the answer.
 */
key: string, 
/**
 * What is shown.
 */
label: Both, };

/**
 * Says in which language an application is written, and in which letters are wanted.
 */
export type ChooseApplicationLanguages = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * The history entry this change is based on.
 */
basedOn: number, 
/**
 * The language it is written in.
 */
language: Language, 
/**
 * The language of letters.
 */
correspondence: LanguageChoice, };

/**
 * Chooses how a passage is given.
 */
export type ChooseDisclosure = { 
/**
 * On which request.
 */
request: FileRequestId, 
/**
 * Which passage, by its place.
 */
passage: string, 
/**
 * How.
 */
disclosure: Disclosure, 
/**
 * Why; needed for what is held back, and for what tells of others.
 */
reason: string, };

/**
 * A file that is shown for a claim.
 */
export type ClaimFileView = { 
/**
 * Which.
 */
id: string, 
/**
 * For which heading; none where it is for the whole claim.
 */
heading: Heading | null, 
/**
 * The file.
 */
file: AttachedFile, };

/**
 * A claim on an award's money.
 */
export type ClaimId = string;

/**
 * A claim, in a list.
 */
export type ClaimLine = { 
/**
 * Which.
 */
id: ClaimId, 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The award's reference.
 */
reference: string, 
/**
 * The name of the organisation that is paid.
 */
organisation: Both, 
/**
 * Its number among the award's.
 */
number: number, 
/**
 * The number of the instalment that it is for.
 */
instalment: number | null, 
/**
 * What it comes to.
 */
amount: Pence, 
/**
 * Where it stands.
 */
state: ClaimState, 
/**
 * Since which instant it stands there.
 */
since: string, 
/**
 * Who entered it.
 */
maker: string, 
/**
 * The invoice's number, or empty.
 */
invoiceNumber: string, 
/**
 * The day it was paid, or empty.
 */
paidOn: string, };

/**
 * A line of a claim.
 */
export type ClaimLineView = { 
/**
 * Under which heading.
 */
heading: Heading, 
/**
 * How much.
 */
amount: Pence, 
/**
 * What the heading's budget is.
 */
budget: Pence, 
/**
 * What is left under it beside this claim.
 */
left: Pence, };

/**
 * A part of the claims.
 */
export type ClaimPage = { 
/**
 * The lines.
 */
rows: Array<ClaimLine>, 
/**
 * How many there are in all under the filters.
 */
total: number, 
/**
 * How many there are in each state, without the filters, and what they come to.
 */
states: Array<ClaimStateCount>, };

/**
 * A run that a claim was in.
 */
export type ClaimPaymentView = { 
/**
 * Which run.
 */
run: PaymentRunId, 
/**
 * Its number.
 */
number: number, 
/**
 * Where the payment stands.
 */
state: PaymentState, 
/**
 * The day it was paid or returned, or empty.
 */
settledOn: string, 
/**
 * Why the bank returned it, or empty.
 */
reason: string, };

/**
 * What a claim could say.
 */
export type ClaimProposal = { 
/**
 * The award's reference.
 */
reference: string, 
/**
 * The project's title.
 */
title: string, 
/**
 * The headings of the award, with what is left and what is proposed.
 */
lines: Array<ProposedLine>, 
/**
 * The instalments for which nothing is claimed.
 */
instalments: Array<InstalmentView>, 
/**
 * What the chosen instalment comes to.
 */
amount: Pence | null, };

/**
 * A question about a claim.
 */
export type ClaimQueryView = { 
/**
 * The question.
 */
question: string, 
/**
 * Who asked.
 */
askedBy: string, 
/**
 * When, UTC.
 */
askedAt: string, 
/**
 * The answer, or empty.
 */
answer: string, 
/**
 * When it came, or empty.
 */
answeredAt: string, };

/**
 * Where a claim stands.
 */
export type ClaimState = "draft" | "submitted" | "queried" | "approved" | "paid" | "rejected";

/**
 * The claims in a state.
 */
export type ClaimStateCount = { 
/**
 * Which state.
 */
state: ClaimState, 
/**
 * How many.
 */
count: number, 
/**
 * What they come to.
 */
amount: Pence, };

/**
 * A claim.
 */
export type ClaimView = { 
/**
 * As a list shows it.
 */
line: ClaimLine, 
/**
 * The project's title.
 */
title: string, 
/**
 * The instalment that it is for.
 */
instalment: InstalmentView | null, 
/**
 * Its lines, in the order of headings.
 */
lines: Array<ClaimLineView>, 
/**
 * The invoice's date, or empty.
 */
invoiceOn: string, 
/**
 * The first day of the period of its costs, or empty.
 */
fromOn: string, 
/**
 * The last day, or empty.
 */
toOn: string, 
/**
 * A note, or empty.
 */
note: string, 
/**
 * Who entered it.
 */
maker: CoordinatorId, 
/**
 * When, UTC.
 */
enteredAt: string, 
/**
 * When it was submitted, or empty.
 */
submittedAt: string, 
/**
 * Who approved or rejected it, or empty.
 */
settledBy: string, 
/**
 * When, or empty.
 */
settledAt: string, 
/**
 * Why it was rejected, or empty.
 */
reason: string, 
/**
 * What is shown for it.
 */
files: Array<ClaimFileView>, 
/**
 * What was asked about it, in order.
 */
queries: Array<ClaimQueryView>, 
/**
 * The runs that it was in, the latest first.
 */
payments: Array<ClaimPaymentView>, 
/**
 * What keeps it from being approved: what stops every payment of the award, and its money.
 */
problems: Problems, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Closes an award that is completed.
 */
export type CloseAward = { 
/**
 * Which.
 */
award: AwardId, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Asks how two drafts of a placement's agreement differ.
 */
export type CompareAgreements = { 
/**
 * The earlier.
 */
before: AgreementId, 
/**
 * The later.
 */
after: AgreementId, };

/**
 * Completes an award when its reports stand and its money agrees.
 */
export type CompleteAward = { 
/**
 * Which.
 */
award: AwardId, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * A condition of an award.
 */
export type ConditionView = { 
/**
 * Its text.
 */
text: Both, 
/**
 * The day by which it is met, or empty.
 */
dueOn: string, };

/**
 * Confirms bank details by call-back.
 */
export type ConfirmBankAccount = { 
/**
 * Which.
 */
account: BankAccountId, 
/**
 * Who rang: not whoever entered them.
 */
approver: CoordinatorId | null, 
/**
 * Their PIN.
 */
pin: string, 
/**
 * Whose number on the record was rung.
 */
contact: PersonId | null, 
/**
 * Who answered.
 */
spokeTo: string, 
/**
 * On which day.
 */
rungOn: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Confirms that it is the person who asks.
 */
export type ConfirmRequestIdentity = { 
/**
 * On which request.
 */
request: FileRequestId, 
/**
 * The day, as typed.
 */
on: string, 
/**
 * By what, such as a call to the number on record.
 */
how: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Confirms that the work started.
 */
export type ConfirmStart = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The first day, as typed.
 */
on: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Records what an enterprise confirmed in writing.
 */
export type ConfirmSubsidy = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * On which day, as typed.
 */
on: string, 
/**
 * Who confirmed for the enterprise.
 */
by: string, 
/**
 * The written confirmation: a picked file; none until one is picked.
 */
document: string | null, 
/**
 * What it declared of other givers.
 */
declared: Array<TypedAssistance>, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Why a member is in conflict with a bid.
 */
export type ConflictGround = "named" | "same-organisation" | "rival-bid" | "declared";

/**
 * A conflict of interest between a member and a bid.
 */
export type ConflictId = string;

/**
 * Some conflicts of a call.
 */
export type ConflictList = { 
/**
 * Them, by the bid's reference and the member's name.
 */
rows: Array<ConflictView>, 
/**
 * How many there are in all, as filtered.
 */
total: number, 
/**
 * How many wait for a ruling, whatever the filter.
 */
toRule: number, };

/**
 * Where a conflict stands.
 */
export type ConflictState = "found" | "confirmed" | "dismissed" | "gone";

/**
 * A conflict of interest.
 */
export type ConflictView = { 
/**
 * Which.
 */
id: ConflictId, 
/**
 * With which bid.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Whose.
 */
member: MemberId, 
/**
 * Their name.
 */
name: string, 
/**
 * Why.
 */
ground: ConflictGround, 
/**
 * The organisations in common, by name.
 */
organisations: Array<string>, 
/**
 * The rival bids, by reference.
 */
rivals: Array<string>, 
/**
 * What the member declared of the bid.
 */
declared: DeclaredAnswer | null, 
/**
 * The note they left.
 */
note: string, 
/**
 * Where it stands.
 */
state: ConflictState, 
/**
 * Why it was confirmed or dismissed.
 */
reason: string, 
/**
 * Where the member's review of the bid stands: confirming voids it.
 */
review: ReviewState | null, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * What looking again changed.
 */
export type ConflictsFound = { 
/**
 * Conflicts that are new, or found again.
 */
found: number, 
/**
 * Conflicts whose cause is no more.
 */
gone: number, };

/**
 * What follows from a plan.
 */
export type Consequences = { 
/**
 * The days.
 */
period: Period, 
/**
 * How they fall.
 */
pattern: PatternKind, 
/**
 * How long they are.
 */
length: Length, 
/**
 * Its pauses: of one that lasts still, all days that are left.
 */
pauses: Array<Period>, 
/**
 * The share of full time, in hundredths.
 */
share: number, 
/**
 * The days worked, those of a pause left out; none where the weekdays are not settled.
 */
daysWorked: number | null, 
/**
 * The minutes worked.
 */
minutes: number, 
/**
 * What the person's own pay costs.
 */
substantive: CostFound, 
/**
 * What the pay of whoever fills the post costs; none where it is unsuitable to be filled.
 */
backfill: CostFound | null, 
/**
 * What is funded of it, where both are known.
 */
funded: FundedShare | null, 
/**
 * The employer's invoices.
 */
recharges: Array<RechargeDue>, 
/**
 * Reviews, meeting and reports.
 */
mileposts: Array<Milepost>, 
/**
 * Checks that lapse.
 */
lapsing: Array<Lapsing>, 
/**
 * Shared days.
 */
overlaps: Array<Overlap>, 
/**
 * Days with nobody in the post.
 */
gaps: Array<Period>, };

/**
 * What somebody will do at an NHS host, from nothing to work that bears on care.
 */
export type Contact = "none" | "premises" | "patients" | "care";

/**
 * Somebody who can be rung.
 */
export type ContactView = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What they do there.
 */
role: string, 
/**
 * Their number on the record.
 */
phone: string, };

/**
 * A coordinator in conflict with a bid, who can neither lock nor reverse its decision.
 */
export type CoordinatorConflict = { 
/**
 * Who.
 */
coordinator: CoordinatorId, 
/**
 * Their name.
 */
name: string, 
/**
 * With which bid.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, };

/**
 * A coordinator, who works in the hub and has a PIN.
 */
export type CoordinatorId = string;

/**
 * A coordinator.
 */
export type CoordinatorView = { 
/**
 * Which.
 */
id: CoordinatorId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Both, 
/**
 * Who they are among the people of the hub, if that is known: the conflicts of that person keep
 * them from locking or reversing a decision.
 */
person: PersonId | null, 
/**
 * Whether they still work here.
 */
active: boolean, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * A return for correction.
 */
export type CorrectionView = { 
/**
 * The keys of the questions that are open again.
 */
questions: Array<string>, 
/**
 * Until when, in UTC.
 */
untilAt: string, 
/**
 * What is to be corrected.
 */
reason: string, 
/**
 * When it was returned, in UTC.
 */
returnedAt: string, 
/**
 * When it was submitted again, in UTC; none while it is open, or where it never was.
 */
closedAt: string | null, };

/**
 * What a post costs over a period.
 */
export type Cost = { 
/**
 * Stretch by stretch.
 */
stretches: Array<CostStretch>, 
/**
 * In all: the sum of the stretches.
 */
total: Pence, };

/**
 * A cost, or why it cannot be said.
 */
export type CostFound = { 
/**
 * What it comes to, where that is known.
 */
cost: Cost | null, 
/**
 * Why not, where it is not.
 */
unknown: CostUnknown | null, };

/**
 * What a line of a cost is for.
 */
export type CostItem = "salary" | "national-insurance" | "pension" | "levy" | "other-on-cost";

/**
 * A line of a cost.
 */
export type CostLine = { 
/**
 * What for.
 */
item: CostItem, 
/**
 * What it is in a full-time year, rounded to show.
 */
fullYear: Pence, 
/**
 * What it is here, rounded once.
 */
amount: Pence, };

/**
 * A stretch of a period over which pay and rates stay the same.
 */
export type CostStretch = { 
/**
 * Its days.
 */
period: Period, 
/**
 * The salary of a full-time year.
 */
annual: Pence, 
/**
 * The rates in force.
 */
rates: OnCostRates, 
/**
 * The months of full time worked, in hundredths, to show.
 */
fullTimeHundredths: number, 
/**
 * Line by line.
 */
lines: Array<CostLine>, 
/**
 * What a full-time year costs in all: the sum of the lines' full years.
 */
fullYear: Pence, 
/**
 * What the stretch costs: the sum of its lines.
 */
total: Pence, };

/**
 * Why a cost cannot be said.
 */
export type CostUnknown = { "missing": "pay", 
/**
 * The first such day.
 */
on: string, } | { "missing": "rates", 
/**
 * The first such day.
 */
on: string, };

/**
 * Asks how many applications there are.
 */
export type CountApplications = Record<symbol, never>;

/**
 * Asks how many awards there are.
 */
export type CountAwards = Record<symbol, never>;

/**
 * Makes a call.
 */
export type CreateCall = { 
/**
 * What it is made from.
 */
origin: CallOrigin, };

/**
 * A criterion that reviewers score.
 */
export type Criterion = { 
/**
 * Its key, unique in the call.
 */
key: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * What to look for.
 */
guidance: Both, 
/**
 * Its weight in per cent; the weights of a call add up to 100.
 */
weight: number, };

/**
 * Cuts the links that are due: removes the answers whose year is over. The counts stay.
 */
export type CutEqualityLinks = Record<symbol, never>;

/**
 * Who answers for the personal data of a secondment (UK GDPR, articles 4, 26 and 28).
 */
export type DataRole = "none" | "each-controller" | "joint-controllers" | "host-controller" | "employer-processor" | "host-processor";

/**
 * A call's dates. Moments are wall-clock Europe/London.
 */
export type Dates = { 
/**
 * The day it opens.
 */
opensOn: string | null, 
/**
 * The last second at which an application is on time.
 */
closesAt: string | null, 
/**
 * The day reviews are due.
 */
reviewsDueOn: string | null, 
/**
 * The day the panel meets.
 */
panelOn: string | null, 
/**
 * The day applicants are told by.
 */
outcomesBy: string | null, };

/**
 * The level of a disclosure, lowest first.
 */
export type DbsLevel = "none" | "basic" | "standard" | "enhanced" | "enhanced-barred";

/**
 * Decides how somebody is admitted to a host.
 */
export type DecideAccess = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * To which host.
 */
host: OrganisationId, 
/**
 * What the person does there; none until it is chosen.
 */
contact: Contact | null, 
/**
 * What else the work is.
 */
needs: Array<AccessNeed>, 
/**
 * The document; none for what is advised.
 */
route: AccessRoute | null, 
/**
 * Why it is another than advised.
 */
reason: string, 
/**
 * The day of the document, as typed; empty until the host has issued it.
 */
issuedOn: string, 
/**
 * Who issued it.
 */
issuedBy: string, 
/**
 * Its last good day, as typed; empty where it does not lapse.
 */
expiresOn: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Decides a change. Approving one changes the award in the same act.
 */
export type DecideChange = { 
/**
 * Which.
 */
change: AwardChangeId, 
/**
 * What is decided.
 */
act: ChangeAct, 
/**
 * What is answered: needed to refuse.
 */
answer: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * How somebody is admitted to a host, as decided.
 */
export type DecidedAccess = { 
/**
 * What the person does there.
 */
contact: Contact, 
/**
 * What else the work is.
 */
needs: Array<AccessNeed>, 
/**
 * The document.
 */
route: AccessRoute, 
/**
 * Why it is another than advised, or empty.
 */
reason: string, 
/**
 * The day of the document; none until the host has issued it.
 */
issuedOn: string | null, 
/**
 * Who issued it.
 */
issuedBy: string, 
/**
 * Its last good day; none where it does not lapse.
 */
expiresOn: string | null, 
/**
 * Whether it lapses before the last day.
 */
lapses: boolean, };

/**
 * What is decided.
 */
export type DecidedView = { 
/**
 * What.
 */
outcome: Outcome, 
/**
 * How much in all.
 */
amount: Pence, 
/**
 * How much by heading.
 */
lines: Array<HeadingAmount>, 
/**
 * The conditions.
 */
conditions: Array<ConditionView>, 
/**
 * Its place in the reserve.
 */
reserveOrder: number | null, 
/**
 * Why.
 */
reason: string, 
/**
 * The feedback agreed for the applicant.
 */
feedback: Both, 
/**
 * When, in UTC.
 */
decidedAt: string, 
/**
 * Who locked it, or empty.
 */
lockedBy: Array<string>, };

/**
 * A bid in the list of decisions.
 */
export type DecisionLine = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who leads it.
 */
lead: string, 
/**
 * Its rank.
 */
rank: number | null, 
/**
 * Its score, in hundredths of a point.
 */
score: number | null, 
/**
 * Whether it lies above the funding line.
 */
aboveLine: boolean, 
/**
 * What to look at.
 */
flags: Array<RankingFlag>, 
/**
 * What it asks for.
 */
requested: Pence, 
/**
 * What the panel recommends.
 */
recommended: Outcome | null, 
/**
 * What is decided.
 */
outcome: Outcome | null, 
/**
 * What is awarded.
 */
amount: Pence, 
/**
 * Its place in the reserve.
 */
reserveOrder: number | null, 
/**
 * Where the decision stands.
 */
stage: Stage, 
/**
 * Where its award stands, once it is offered.
 */
award: AwardState | null, 
/**
 * Why the decision needs a reason that it does not give.
 */
reasonsMissing: Array<ReasonNeeded>, };

/**
 * What is recommended and decided of a bid, and what it is measured by.
 */
export type DecisionView = { 
/**
 * Of which.
 */
application: ApplicationId, 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who leads it.
 */
lead: string, 
/**
 * What it asks for.
 */
requested: Pence, 
/**
 * What it asks for by heading.
 */
asked: Array<HeadingAmount>, 
/**
 * Its rank.
 */
rank: number | null, 
/**
 * Its score, in hundredths of a point.
 */
score: number | null, 
/**
 * Whether it lies above the funding line.
 */
aboveLine: boolean, 
/**
 * What to look at.
 */
flags: Array<RankingFlag>, 
/**
 * What is left of the pot beside this bid.
 */
leftBeside: Pence, 
/**
 * The next free place in the reserve.
 */
nextReserve: number, 
/**
 * The references of those in reserve whose turn comes before this one's.
 */
reserveAhead: Array<string>, 
/**
 * Why each outcome would need a reason.
 */
reasons: Array<OutcomeReasons>, 
/**
 * What the members wrote for the applicant.
 */
feedback: Array<MemberFeedback>, 
/**
 * What the panel recommends.
 */
recommendation: RecommendationView | null, 
/**
 * What is decided.
 */
decision: DecidedView | null, 
/**
 * Where the decision stands.
 */
stage: Stage, 
/**
 * Decisions that were reversed, oldest first.
 */
reversals: Array<ReversalView>, 
/**
 * The history entry the recommendation is based on; 0 where there is none.
 */
recommendationBasedOn: number, 
/**
 * The history entry the decision is based on; 0 where there is none.
 */
basedOn: number, };

/**
 * The decisions of a call.
 */
export type DecisionsView = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Its title.
 */
title: Both, 
/**
 * All that can be awarded.
 */
pot: Pence, 
/**
 * What is awarded, locked or not.
 */
awarded: Pence, 
/**
 * What is left of the pot; below zero where it is overspent.
 */
left: Pence, 
/**
 * How many bids are undecided.
 */
undecided: number, 
/**
 * How many are decided and not locked.
 */
open: number, 
/**
 * How many are locked.
 */
locked: number, 
/**
 * Applications whose eligibility is not found yet.
 */
awaitingEligibility: number, 
/**
 * Money that declined or lapsed offers freed, and who is next for it.
 */
reserve: FreeReserve | null, 
/**
 * Why nothing can be locked, whoever tries; none where it can.
 */
refusal: Refusal | null, 
/**
 * The bids in the order of the ranking.
 */
rows: Array<DecisionLine>, 
/**
 * The locks, oldest first.
 */
locks: Array<LockView>, 
/**
 * Which coordinators are in conflict with a bid that is not locked.
 */
conflicted: Array<CoordinatorConflict>, 
/**
 * The history entry the open decisions are based on.
 */
basedOn: number, };

/**
 * Declares whether the member at the panel desk is in conflict with a bid.
 */
export type DeclareInterest = { 
/**
 * With which bid.
 */
application: ApplicationId, 
/**
 * What they declare.
 */
answer: DeclaredAnswer, 
/**
 * A note for the coordinator.
 */
note: string, };

/**
 * What a member declares of a bid before its content opens.
 */
export type DeclaredAnswer = "none" | "conflict" | "unsure";

/**
 * Records that an offer was turned down.
 */
export type DeclineOffer = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Who told the hub.
 */
toldBy: string, 
/**
 * On which day, as typed.
 */
on: string, 
/**
 * Why, where a reason was given.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * A member leaves the room for a bid.
 */
export type Departure = { 
/**
 * For which bid.
 */
application: ApplicationId, 
/**
 * Who.
 */
member: MemberId, };

/**
 * A member who leaves the room for a bid.
 */
export type DepartureView = { 
/**
 * For which bid.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Who.
 */
member: MemberId, 
/**
 * Their name.
 */
name: string, };

/**
 * A bid in the list of the panel desk. Of a hidden one only reference, title, team and the
 * member's own declaration are told.
 */
export type DeskBidView = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its team.
 */
team: Array<BidPerson>, 
/**
 * What the member declared.
 */
declared: DeclaredAnswer | null, 
/**
 * The note they left.
 */
note: string, 
/**
 * Where it stands for them.
 */
place: DeskPlace, 
/**
 * What it asks for.
 */
requested: Pence | null, 
/**
 * The day the review is due, or empty.
 */
dueOn: string, };

/**
 * Where a bid stands for the member at the panel desk.
 */
export type DeskPlace = "to-declare" | "hidden" | "not-theirs" | "to-review" | "begun" | "sent-back" | "submitted" | "void";

/**
 * How a passage is given.
 */
export type Disclosure = "full" | "masked" | "withheld";

/**
 * What can be disposed of.
 */
export type Disposable = "application" | "event";

/**
 * A record that is past its years.
 */
export type DisposalRecord = { 
/**
 * As what it was kept.
 */
kind: Retained, 
/**
 * What it is.
 */
noun: Disposable, 
/**
 * Which.
 */
record: string, 
/**
 * Its reference or title.
 */
label: string, 
/**
 * How many people, of an event; else 1.
 */
count: number, 
/**
 * The last day on which it was to be kept.
 */
keptUntil: string, 
/**
 * How it stands with it.
 */
standing: DisposalStanding, 
/**
 * The day until which it is kept longer; none where it is not.
 */
longerUntil: string | null, 
/**
 * Why it is kept longer, or empty.
 */
longerReason: string, 
/**
 * The hold that keeps it, in words; none where none does.
 */
hold: Refusal | null, };

/**
 * How it stands with a record that is past its years.
 */
export type DisposalStanding = "due" | "held" | "longer";

/**
 * What is past its years: the earliest day first.
 */
export type DisposalView = { 
/**
 * The records.
 */
records: Array<DisposalRecord>, };

/**
 * Disposes of records of one kind that are past their years.
 */
export type DisposeOf = { 
/**
 * As what they were kept.
 */
kind: Retained, 
/**
 * Which.
 */
records: Array<string>, 
/**
 * The coordinator who stands by it.
 */
second: CoordinatorId | null, 
/**
 * That coordinator's PIN.
 */
pin: string, };

/**
 * A document with its bytes: to show, to save, to open or to print.
 */
export type DocumentView = { 
/**
 * The name of its file, with its ending.
 */
name: string, 
/**
 * What it is: `application/pdf`, `text/csv`, …
 */
media: string, 
/**
 * Its bytes, in base64 (RFC 4648, with padding).
 */
base64: string, 
/**
 * What the history tells when it is saved, opened, printed or answered at a terminal.
 */
leaving: Facts, };

/**
 * Nothing to say.
 */
export type Done = Record<symbol, never>;

/**
 * A review's total, as a dot on the scale.
 */
export type DotView = { 
/**
 * By whom.
 */
member: MemberId, 
/**
 * Their name.
 */
name: string, 
/**
 * The total, in hundredths.
 */
total: number, 
/**
 * Where the review stands.
 */
state: ReviewState, 
/**
 * Whether it counts.
 */
counts: boolean, };

/**
 * Makes the next draft, from the facts of the placement as they are.
 */
export type DraftAgreement = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * Why, where somebody signed the latest.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Makes a mail draft of a letter.
 */
export type DraftMail = { 
/**
 * Which letter.
 */
letter: LetterId, };

/**
 * A draft.
 */
export type DraftView = { 
/**
 * Which.
 */
id: AgreementId, 
/**
 * Which draft, from 1.
 */
number: number, 
/**
 * Its day.
 */
draftedOn: string, 
/**
 * In which languages.
 */
languages: LetterLanguage, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * Why it took the place of one that somebody had signed, or empty.
 */
reason: string, 
/**
 * How many signed it.
 */
signed: number, };

/**
 * Throws a draft away.
 */
export type DropMail = { 
/**
 * Of which letter.
 */
letter: LetterId, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * What waits. The catalogue message `due-CODE` words it; the order is that of a call's course.
 */
export type DueKind = "call-closes" | "late-to-rule" | "corrections-over" | "corrections-out" | "eligibility-to-check" | "conflicts-to-confirm" | "reviews-outstanding" | "ranking-ready" | "decisions-to-lock" | "letters-ready" | "letters-blocked" | "reserve-to-promote" | "acceptance-due" | "signature-missing" | "condition-due" | "subsidy-to-confirm" | "start-to-confirm" | "backfill-gap" | "placement-not-ready" | "vat-unconfirmed" | "placement-review-due" | "return-meeting-due" | "placement-concern" | "placement-overlaps" | "claims-to-approve" | "claims-queried" | "bank-to-confirm" | "changes-to-decide" | "reports-due" | "reports-to-accept" | "recoveries-overdue" | "file-request-due" | "disposal-due" | "equality-links-due" | "outcomes-due" | "welsh-unchecked" | "backup-old";

/**
 * A letter that is due, by what it tells and to whom. One thing may be told to several people,
 * and several letters may be due to one person.
 */
export type DueLetter = { 
/**
 * What it says.
 */
kind: LetterKind, 
/**
 * The record that it tells of: a decision, a finding.
 */
basis: string, 
/**
 * To whom; none where nobody is named who could have it.
 */
person: PersonId | null, };

/**
 * Something that waits.
 */
export type DueView = { 
/**
 * What it is; `due-CODE` words it.
 */
kind: DueKind, 
/**
 * The values that word it: `count`, `days` overdue, `name`, `until`.
 */
facts: Facts, 
/**
 * The day it is due.
 */
dueOn: string | null, 
/**
 * Whether that day is over.
 */
overdue: boolean, 
/**
 * The call it is of.
 */
call: CallId | null, 
/**
 * That call's title.
 */
callTitle: Both | null, 
/**
 * The application it is of, where it is one.
 */
application: ApplicationId | null, 
/**
 * The placement it is of.
 */
placement: PlacementId | null, 
/**
 * The award it is of, where it is one.
 */
award: AwardId | null, };

/**
 * What may be there twice.
 */
export type DuplicateNoun = "person" | "organisation";

/**
 * Two records that may be one.
 */
export type DuplicatePair = { 
/**
 * The one that was there first.
 */
first: LikelyRecord, 
/**
 * The other.
 */
second: LikelyRecord, };

/**
 * A part of the list of pairs.
 */
export type DuplicatesPage = { 
/**
 * The pairs.
 */
rows: Array<DuplicatePair>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Changes an affiliation, or ends it by its last day.
 */
export type EditAffiliation = { 
/**
 * Which.
 */
id: AffiliationId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * The organisation.
 */
organisation: OrganisationId, 
/**
 * The post and its days.
 */
affiliation: AffiliationDetails, };

/**
 * Changes a call's title, funder, description and support.
 */
export type EditCallAbout = { 
/**
 * Which call.
 */
call: CallId, 
/**
 * The history entry this change is based on.
 */
basedOn: number, 
/**
 * Its title.
 */
title: Both, 
/**
 * Who runs it.
 */
funder: Both, 
/**
 * What it is for.
 */
about: Both, 
/**
 * Support beside the money, or empty.
 */
support: Both, };

/**
 * Changes a call's dates, as typed. An empty one is not set yet.
 */
export type EditCallDates = { 
/**
 * Which call.
 */
call: CallId, 
/**
 * The history entry this change is based on.
 */
basedOn: number, 
/**
 * The day it opens, `YYYY-MM-DD`.
 */
opensOn: string, 
/**
 * The day it closes.
 */
closesOn: string, 
/**
 * The time at which it closes, in Europe/London: `16:00`.
 */
closesTime: string, 
/**
 * The day reviews are due.
 */
reviewsDueOn: string, 
/**
 * The day the panel meets.
 */
panelOn: string, 
/**
 * The day applicants are told by.
 */
outcomesBy: string, };

/**
 * Changes a call's money, as typed.
 */
export type EditCallMoney = { 
/**
 * Which call.
 */
call: CallId, 
/**
 * The history entry this change is based on.
 */
basedOn: number, 
/**
 * All that can be awarded.
 */
pot: string, 
/**
 * The least that can be asked for; empty is none.
 */
minimum: string, 
/**
 * The most that can be asked for.
 */
maximum: string, 
/**
 * The headings, in order.
 */
headings: Array<HeadingInput>, };

/**
 * Changes what a call's award letter promises and asks, as typed.
 */
export type EditCallTerms = { 
/**
 * Which call.
 */
call: CallId, 
/**
 * The history entry this change is based on.
 */
basedOn: number, 
/**
 * The payments, in order.
 */
instalments: Array<InstalmentInput>, 
/**
 * Days in which an offer is accepted.
 */
daysToAccept: string, 
/**
 * Months in which the work starts.
 */
monthsToStart: string, 
/**
 * The reports that are asked for.
 */
reports: Array<ReportInput>, 
/**
 * The share of the award, in per cent, up to which an underspend is kept; empty for none.
 */
underspendKeptPercent: string, 
/**
 * Whether and how feedback is sent.
 */
feedback: FeedbackPolicy, 
/**
 * Who signs the letters.
 */
signatoryName: string, 
/**
 * Their role.
 */
signatoryRole: Both, 
/**
 * Where invoices go, and the VAT line.
 */
invoicing: Both, 
/**
 * The standard conditions.
 */
standardConditions: Both, };

/**
 * Changes an event.
 */
export type EditEvent = { 
/**
 * Which.
 */
id: EventId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * What is known of it.
 */
details: EventDetails, };

/**
 * Changes the hub's name, letterhead or settings.
 */
export type EditHub = { 
/**
 * Its name.
 */
name: Both, 
/**
 * The region it serves.
 */
region: string, 
/**
 * Its letterhead.
 */
letterhead: Letterhead, 
/**
 * Minutes after which it locks, as typed.
 */
idleMinutes: string, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * Changes a member's seat, or ends it.
 */
export type EditMember = { 
/**
 * Which member.
 */
member: MemberId, 
/**
 * What they know about.
 */
expertise: string, 
/**
 * The most bids they take, as typed.
 */
mostBids: string, 
/**
 * The interests they declared on appointment.
 */
interests: string, 
/**
 * Whether they still sit on the panel.
 */
state: SeatState, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * Changes an organisation.
 */
export type EditOrganisation = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * What is known of it.
 */
details: OrganisationDetails, 
/**
 * The head of the group it belongs to; none where it is no part of one, or its head.
 */
groupHead: OrganisationId | null, };

/**
 * Sets up the panel of a call, or changes it.
 */
export type EditPanel = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * The day it meets, as typed.
 */
meetsOn: string, 
/**
 * The day reviews are due, as typed.
 */
reviewsDueOn: string, 
/**
 * How many members must be present, as typed.
 */
quorum: string, 
/**
 * Who chairs it.
 */
chair: MemberId | null, 
/**
 * Who takes over where the chair is in conflict.
 */
deputy: MemberId | null, 
/**
 * The history entry the change is based on; 0 where it is not set up.
 */
basedOn: number, };

/**
 * Enters the account that the hub pays from.
 */
export type EditPayingAccount = { 
/**
 * The account's name, as payees read it.
 */
name: string, 
/**
 * Its sort code: six digits.
 */
sortCode: string, 
/**
 * Its number: eight digits.
 */
number: string, };

/**
 * Changes a person.
 */
export type EditPerson = { 
/**
 * Which.
 */
id: PersonId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * What is known of them.
 */
details: PersonDetails, };

/**
 * Changes what is said of the post left behind.
 */
export type EditPlacementBackfill = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * Where it stands.
 */
state: BackfillState, 
/**
 * What the post is called while somebody else fills it.
 */
post: string, 
/**
 * Its grade.
 */
grade: string, 
/**
 * The hundredths of full time that are filled; empty: as much as the placement takes.
 */
share: string, 
/**
 * The day it was advertised, or empty.
 */
advertisedOn: string, 
/**
 * Why it is unsuitable to be filled, or empty.
 */
reason: string, 
/**
 * Who fills it.
 */
holders: Array<TypedHolder>, };

/**
 * Changes the objectives.
 */
export type EditPlacementObjectives = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * All of them, in order.
 */
objectives: Array<TypedObjective>, };

/**
 * Changes pay and funding.
 */
export type EditPlacementPay = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * The pay of the person seconded: at first, and after each pay award.
 */
substantive: Array<TypedPay>, 
/**
 * The pay of whoever fills the post.
 */
backfill: Array<TypedPay>, 
/**
 * What is funded of the pay, where no award says so; or empty.
 */
funded: string, 
/**
 * Who bears the rest.
 */
bearer: PayBearer, };

/**
 * Changes who takes part and in which post.
 */
export type EditPlacementPeople = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * The employer.
 */
employer: OrganisationId | null, 
/**
 * The line manager there.
 */
manager: PersonId | null, 
/**
 * The post.
 */
post: string, 
/**
 * Its grade.
 */
grade: string, 
/**
 * The hours of a full-time week.
 */
fullWeek: string, 
/**
 * The hosts it has, with who answers for the placement there and where.
 */
hosts: Array<TypedHost>, };

/**
 * Changes what the employer invoices, and how VAT is treated.
 */
export type EditPlacementRecharge = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * Whom the employer invoices.
 */
to: RechargeTo, 
/**
 * For what.
 */
of: RechargeOf, 
/**
 * How often.
 */
every: RechargeEvery, 
/**
 * How VAT is treated.
 */
vat: VatTreatment, 
/**
 * Who confirmed it.
 */
vatConfirmedBy: string, 
/**
 * When.
 */
vatConfirmedOn: string, };

/**
 * Changes what employer and host agree.
 */
export type EditPlacementTerms = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * Who answers for personal data.
 */
dataRole: DataRole | null, 
/**
 * The agreement on sharing or processing them.
 */
sharingReference: string, 
/**
 * The assessment of its impact.
 */
assessmentReference: string, 
/**
 * Whose what arises is.
 */
arisingOwner: ArisingOwner | null, 
/**
 * Weeks of notice, as typed.
 */
noticeWeeks: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Changes a payment plan. What it comes to in all stays the award.
 */
export type EditPlan = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The instalments, in order.
 */
instalments: Array<TypedInstalment>, 
/**
 * The history entry that the plan is based on.
 */
basedOn: number, };

/**
 * Sets for how many years each kind is kept.
 */
export type EditRetention = { 
/**
 * Applications that are not funded, as typed.
 */
unsuccessful: string, 
/**
 * Applications that are funded, as typed.
 */
awarded: string, 
/**
 * Who came to an event, as typed.
 */
eventContacts: string, 
/**
 * That an equality answer is linked to who gave it, as typed.
 */
equalityLinks: string, };

/**
 * Changes the wording of one letter. A change of the Welsh takes its check away.
 */
export type EditTemplate = { 
/**
 * Which letter, or other paper.
 */
kind: WordingKind, 
/**
 * For calls of which kind.
 */
callType: Template, 
/**
 * In English.
 */
en: string, 
/**
 * In Welsh; not read in a hub that works in English alone.
 */
cy: string, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * Something else that a person has on certain days.
 */
export type Engagement = { 
/**
 * What it is.
 */
kind: OverlapKind, 
/**
 * Which.
 */
id: string, 
/**
 * What it is called: a placement's name, or the code of the kind of leave.
 */
label: string, 
/**
 * On which days.
 */
period: Period, };

/**
 * Seats an applicant at the application desk.
 */
export type EnterApplicationDesk = { 
/**
 * With which application.
 */
application: ApplicationId, };

/**
 * Enters bank details of an organisation: in force only once they are confirmed by call-back.
 */
export type EnterBankAccount = { 
/**
 * Whose.
 */
organisation: OrganisationId, 
/**
 * The account's name.
 */
name: string, 
/**
 * Its sort code: six digits.
 */
sortCode: string, 
/**
 * Its number: eight digits.
 */
number: string, 
/**
 * The building society's roll number, or empty.
 */
roll: string, };

/**
 * Seats a member at the panel desk, which takes over the window.
 */
export type EnterPanelDesk = { 
/**
 * Whom.
 */
member: MemberId, };

/**
 * An entry with its fields.
 */
export type EntryDetail = { 
/**
 * The entry.
 */
entry: EntryView, 
/**
 * The fields it changed.
 */
fields: Array<FieldChangeView>, };

/**
 * An entry.
 */
export type EntryView = { 
/**
 * Its place in the order.
 */
sequence: number, 
/**
 * The act's code; `act-CODE` words it with the facts.
 */
act: string, 
/**
 * The facts, with names filled in as of now.
 */
facts: Facts, 
/**
 * Who acted: `coordinator`, `member`, `applicant` or `seedbridge`.
 */
actorKind: string, 
/**
 * Their name, or the application's reference or title.
 */
actor: string, 
/**
 * Which one.
 */
actorId: string | null, 
/**
 * The installation's name.
 */
device: string, 
/**
 * When it began, in UTC.
 */
at: string, 
/**
 * The entry that it undoes.
 */
undoes: number | null, 
/**
 * The entry whose act struck values out of this one.
 */
redactedBy: number | null, 
/**
 * Whether it has been undone.
 */
undone: boolean, 
/**
 * Why it cannot be undone; none where it can.
 */
refusal: Refusal | null, };

/**
 * What was chosen, by question.
 */
export type EqualityAnswers = Partial<Record<Topic, string>>;

/**
 * A call that is counted.
 */
export type EqualityCall = { 
/**
 * Which.
 */
call: CallId, 
/**
 * Its title.
 */
title: Both, 
/**
 * The day its decisions were locked; none where it was never decided.
 */
decidedOn: string | null, 
/**
 * The last day on which its answers are linked to who gave them; none where its decisions are open
 * again and it has no closing day.
 */
linkedUntil: string | null, 
/**
 * The day the links were cut.
 */
cutOn: string | null, 
/**
 * Whether it can be shown by itself.
 */
shown: boolean, };

/**
 * The questions, and who of an application can answer them.
 */
export type EqualityFormView = { 
/**
 * Whether answers are taken: the file is unlocked, the application is submitted, and its call
 * is not counted.
 */
open: boolean, 
/**
 * The team as submitted, whoever leads first. It says nothing of who answered.
 */
people: Array<EqualityPerson>, 
/**
 * The questions.
 */
questions: Array<EqualityQuestion>, 
/**
 * For how many years answers are linked to who gave them.
 */
years: number, };

/**
 * Somebody who can answer.
 */
export type EqualityPerson = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, };

/**
 * A question with what can be chosen.
 */
export type EqualityQuestion = { 
/**
 * Which.
 */
question: Topic, 
/**
 * What can be chosen, in order.
 */
options: Array<string>, };

/**
 * The numbers of a question.
 */
export type EqualityQuestionCounts = { 
/**
 * Which.
 */
question: Topic, 
/**
 * By what was chosen.
 */
rows: Array<EqualityRow>, };

/**
 * The numbers that may be shown.
 */
export type EqualityReportView = { 
/**
 * Of which call; of all where none.
 */
call: CallId | null, 
/**
 * The calls that are counted, newest first.
 */
calls: Array<EqualityCall>, 
/**
 * The stages, in order.
 */
stages: Array<Reached>, 
/**
 * How many answers, by stage; none where that is withheld. No stage at all where there are too
 * few answers to show anything.
 */
totals: Array<number | null>, 
/**
 * By question.
 */
questions: Array<EqualityQuestionCounts>, 
/**
 * The calls whose links are due to be cut.
 */
due: number, };

/**
 * The numbers of one answer.
 */
export type EqualityRow = { 
/**
 * What was chosen, or that the question was left out.
 */
chosen: string, 
/**
 * How many, by stage; none where that is withheld.
 */
people: Array<number | null>, };

/**
 * How it stands with the equality file.
 */
export type EqualityState = "none" | "locked" | "unlocked";

/**
 * The equality file.
 */
export type EqualityView = { 
/**
 * How it stands.
 */
state: EqualityState, 
/**
 * The file's name, beside the hub.
 */
file: string, 
/**
 * The folder.
 */
folder: string, 
/**
 * When its one backup was made, in UTC; none where there is none.
 */
backupAt: string | null, 
/**
 * When the file was last written, in UTC; none where there is none.
 */
writtenAt: string | null, };

/**
 * Asks that a person be erased.
 */
export type ErasePerson = { 
/**
 * Whom.
 */
person: PersonId, 
/**
 * Why.
 */
reason: string, 
/**
 * The hashes of files that go too.
 */
files: Array<string>, 
/**
 * The places of passages that mean them: the name in each, and in its copies, goes too.
 */
passages: Array<string>, 
/**
 * The coordinator who stands by it.
 */
second: CoordinatorId | null, 
/**
 * That coordinator's PIN.
 */
pin: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * So much of something.
 */
export type ErasedCount = { 
/**
 * What: a table, `file` or `entry`; `noun-CODE` words it.
 */
noun: string, 
/**
 * How much.
 */
count: number, };

/**
 * What erasing a person would do.
 */
export type ErasurePreview = { 
/**
 * Whom.
 */
person: PersonId, 
/**
 * Their name now.
 */
name: string, 
/**
 * What they would be called.
 */
erasedName: string, 
/**
 * Why they cannot be erased now; none where they can.
 */
refusal: Refusal | null, 
/**
 * What would be changed, and how much of it.
 */
goes: Array<ErasedCount>, 
/**
 * Whether money was awarded to them or to a bid of theirs: its amounts stay.
 */
money: boolean, 
/**
 * Applications that were theirs alone, of which everything typed goes.
 */
alone: number, 
/**
 * Files of their applications that may speak of them, and do not go by themselves.
 */
files: Array<FileToLookAt>, 
/**
 * What may mean them and is left unless it is chosen: a name alone that others have too, that is
 * a word, or that stands where they are not known to be meant.
 */
passages: Array<PassageToLookAt>, 
/**
 * How it stands with the equality file: where it is unlocked, what they answered goes with them;
 * where it is locked, as soon as it is unlocked.
 */
equality: EqualityState, 
/**
 * The day from which no backup holds them any more.
 */
backupsUntil: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * One erasure or disposal.
 */
export type ErasureView = { 
/**
 * Which.
 */
id: string, 
/**
 * `person`, `disposal`, or `again` in a backup that was restored; `erasure-kind-CODE` words it.
 */
kind: string, 
/**
 * Counted by kind.
 */
number: number, 
/**
 * Who was erased.
 */
person: PersonId | null, 
/**
 * What that person is called.
 */
name: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who did it, or empty.
 */
first: string, 
/**
 * Who stood by it, or empty.
 */
second: string, 
/**
 * When, in UTC.
 */
erasedAt: string, 
/**
 * The day from which no backup holds it any more.
 */
backupsUntil: string, 
/**
 * What was changed.
 */
counts: Array<ErasedCount>, 
/**
 * Whether there is a certificate.
 */
certificate: boolean, };

/**
 * What was erased, the latest first.
 */
export type ErasuresView = { 
/**
 * The acts.
 */
erasures: Array<ErasureView>, };

/**
 * An event as typed.
 */
export type EventDetails = { 
/**
 * Its title; the Welsh is needed only of a hub that works in Welsh.
 */
title: Both, 
/**
 * Its theme, or empty.
 */
theme: string, 
/**
 * Where it is held, or empty.
 */
venue: string, 
/**
 * The day, as typed.
 */
heldOn: string, };

/**
 * A networking event.
 */
export type EventId = string;

/**
 * An event that a form can name.
 */
export type EventOption = { 
/**
 * Which.
 */
id: EventId, 
/**
 * Its title.
 */
title: Both, 
/**
 * The day it was held.
 */
heldOn: string, };

/**
 * A line of the list of events.
 */
export type EventSummary = { 
/**
 * Which.
 */
id: EventId, 
/**
 * Its title.
 */
title: Both, 
/**
 * Its theme, or empty.
 */
theme: string, 
/**
 * Where it is held, or empty.
 */
venue: string, 
/**
 * Its day, `YYYY-MM-DD`.
 */
heldOn: string, 
/**
 * How many people are on its list, whether they came or not.
 */
listed: number, 
/**
 * How many came.
 */
attended: number, };

/**
 * An event's record. Its people are asked for by `listAttendance`.
 */
export type EventView = { 
/**
 * Which.
 */
id: EventId, 
/**
 * What is known of it, as a form holds it.
 */
details: EventDetails, 
/**
 * How many registered and nothing more is known of.
 */
registered: number, 
/**
 * How many came.
 */
attended: number, 
/**
 * How many registered and did not come.
 */
noShow: number, 
/**
 * The day until which is kept who came.
 */
keptUntil: string | null, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * A part of the list of events.
 */
export type EventsPage = { 
/**
 * The events.
 */
rows: Array<EventSummary>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * A statement of expenditure.
 */
export type ExpenditureView = { 
/**
 * Where it stands.
 */
state: ReportState, 
/**
 * The day it came.
 */
receivedOn: string, 
/**
 * What came.
 */
file: AttachedFile | null, 
/**
 * Why it was sent back, or empty.
 */
reason: string, 
/**
 * Who accepted it or sent it back, or empty.
 */
settledBy: string, 
/**
 * When, or empty.
 */
settledAt: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Exports the statement of an award's money as a table.
 */
export type ExportAwardMoney = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * CSV or XLSX.
 */
format: TableFormat, 
/**
 * The language of its words.
 */
language: Language, };

/**
 * Exports days as a calendar file.
 */
export type ExportCalendar = { 
/**
 * Only what belongs to this placement and its award.
 */
placement: PlacementId | null, 
/**
 * Otherwise which placements.
 */
placements: ListPlacements, 
/**
 * What it holds; at least one.
 */
parts: Array<CalendarPart>, 
/**
 * The language of its words.
 */
language: Language, };

/**
 * Exports the register of a call's conflicts of interest.
 */
export type ExportConflictsRegister = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * In what form.
 */
format: ListFormat, 
/**
 * The language of a table's headings.
 */
language: Language, };

/**
 * Exports the numbers that may be shown as a table.
 */
export type ExportEqualityReport = { 
/**
 * Of one call; of all, where none is named.
 */
call: CallId | null, 
/**
 * As what.
 */
format: TableFormat, 
/**
 * In which language.
 */
language: Language, };

/**
 * Exports the register of letters as CSV.
 */
export type ExportLetters = { 
/**
 * Only those of this call.
 */
call: CallId | null, 
/**
 * The language of its headings and codes.
 */
language: Language, };

/**
 * Exports a list as it is filtered and sorted on the screen, all of its rows.
 */
export type ExportList = { 
/**
 * Which list.
 */
list: ExportedList, 
/**
 * CSV or XLSX.
 */
format: TableFormat, 
/**
 * The language of the headings and of the words for codes.
 */
language: Language, 
/**
 * For attendance: the event.
 */
event: EventId | null, 
/**
 * For awards: the call, as the list's own filter.
 */
call: CallId | null, 
/**
 * As the list's own filter.
 */
text: string, 
/**
 * As the list's own filter.
 */
sector: string, 
/**
 * As the list's own filter.
 */
nation: string, 
/**
 * As the list's own filter of languages of correspondence.
 */
correspondence: string, 
/**
 * As the list's own filter.
 */
state: string, 
/**
 * For placements: the list's own filter of employers.
 */
employerSector: string, 
/**
 * For placements: the list's own filter of hosts.
 */
hostSector: string, 
/**
 * For placements: the list's own filter of a day.
 */
on: string, 
/**
 * For outcomes: the list's own filter of types.
 */
kind: string, 
/**
 * For outcomes: the list's own filter of what they came of.
 */
of: string, 
/**
 * As the list's own order.
 */
sort: string, };

/**
 * Exports the ranked list of a call.
 */
export type ExportRankedList = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * In what form.
 */
format: ListFormat, 
/**
 * The language of a table's headings.
 */
language: Language, };

/**
 * Exports a run's file for finance. Said again, it is the same bytes.
 */
export type ExportRun = { 
/**
 * Which.
 */
run: PaymentRunId, 
/**
 * In which form.
 */
format: RunFormat, 
/**
 * The language of the headings of a table.
 */
language: Language, };

/**
 * Exports the timeline as pages to print: all of its placements in the months that it shows.
 */
export type ExportTimeline = { 
/**
 * Which placements, by what they stand together, and which months.
 */
timeline: ShowTimeline, 
/**
 * How large the paper is.
 */
paper: PaperSize, 
/**
 * Its language.
 */
language: Language, };

/**
 * Asks for the figures of a year as a table.
 */
export type ExportYear = { 
/**
 * The calendar year in which it begins.
 */
year: number, 
/**
 * When it begins: the financial one, where nothing is said.
 */
kind: YearKind, 
/**
 * CSV or XLSX.
 */
format: TableFormat, 
/**
 * The language of its words.
 */
language: Language, };

/**
 * A list that can be exported.
 */
export type ExportedList = "people" | "organisations" | "events" | "attendance" | "placements" | "awards" | "outcomes";

/**
 * Gives more time to accept.
 */
export type ExtendAcceptance = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The new last day, as typed.
 */
until: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Gives a request two more months.
 */
export type ExtendFileRequest = { 
/**
 * Which.
 */
request: FileRequestId, 
/**
 * Why it is complex.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Extends a placement that runs or is paused.
 */
export type ExtendPlacement = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The new last day, as typed.
 */
endsOn: string, 
/**
 * The day it was asked for, as typed.
 */
askedOn: string, 
/**
 * The day by which every party had agreed to it in writing, as typed.
 */
signedOn: string, 
/**
 * What they signed: a picked file; none until one is picked.
 */
page: string | null, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, };

/**
 * Why an end moves (UKRI's grounds of a no-cost extension, `domain.md` 1.6).
 */
export type ExtensionGround = "leave" | "appointment" | "hours" | "exceptional";

/**
 * More time to accept.
 */
export type ExtensionView = { 
/**
 * The last day before it.
 */
wasOn: string, 
/**
 * The last day after it.
 */
untilOn: string, 
/**
 * Why.
 */
reason: string, };

/**
 * What to heed before a placement is extended; it does not keep anybody from it.
 */
export type ExtensionWarning = "asked-late" | "over-two-years";

/**
 * One fact.
 */
export type Fact = { "kind": "text", 
/**
 * The words.
 */
value: string, } | { "kind": "both", 
/**
 * The words.
 */
value: Both, } | { "kind": "count", 
/**
 * The number.
 */
value: number, } | { "kind": "pence", 
/**
 * The amount.
 */
value: Pence, } | { "kind": "date", 
/**
 * The day.
 */
value: string, } | { "kind": "instant", 
/**
 * The moment.
 */
value: string, } | { "kind": "code", 
/**
 * The list, such as `sector`.
 */
set: string, 
/**
 * The code, such as `university`.
 */
value: string, } | { "kind": "record", 
/**
 * The table it lives in, such as `person`.
 */
noun: string, 
/**
 * Which one.
 */
id: string, 
/**
 * Its name or reference as of now: filled when shown, empty when stored.
 */
label?: string, };

/**
 * Facts by name, in the order of their names.
 */
export type Facts = { [key in string]: Fact };

/**
 * What a request is answered with when it is not done.
 */
export type Failure = { "kind": "invalid", 
/**
 * What is wrong, in the order of the form.
 */
fields: Array<FieldProblem>, } | { "kind": "refused", 
/**
 * The rule's code, worded by `refused-RULE`.
 */
rule: string, 
/**
 * The values that word it.
 */
facts: Facts, } | { "kind": "notFound" } | { "kind": "stale" } | { "kind": "fault", 
/**
 * The reference.
 */
reference: string, };

/**
 * Whether feedback goes to applicants.
 */
export type FeedbackPolicy = "everyone" | "not-funded" | "nobody";

/**
 * One field before and after.
 */
export type FieldChangeView = { 
/**
 * The table, worded by `noun-TABLE`.
 */
noun: string, 
/**
 * The record's name or reference as of now.
 */
record: string, 
/**
 * The column, worded by `field-COLUMN`.
 */
field: string, 
/**
 * Where in the column, for one that holds a document: `title.en`; else empty.
 */
path: string, 
/**
 * Before; none where there was nothing.
 */
before: Fact | null, 
/**
 * After; none where nothing is left.
 */
after: Fact | null, };

/**
 * One thing wrong with one field. The catalogue message `problem-CODE` words it.
 */
export type FieldProblem = { 
/**
 * The field: its path in the input, as in `budget.2.amount`.
 */
field: string, 
/**
 * The rule that it breaks, in kebab-case, from a closed list in the catalogues.
 */
problem: string, 
/**
 * The values that word it.
 */
facts: Facts, };

/**
 * Works of a fifth of deprivation.
 */
export type FifthLine = { 
/**
 * 1, the most deprived, to 5; none for those whose area is not known.
 */
fifth: number | null, 
/**
 * How many; none where they are fewer than five and could tell of somebody.
 */
works: ShownCount, };

/**
 * The figures of a heading, or of the whole award, in pence.
 */
export type Figures = { 
/**
 * What is awarded, as it stands after changes between headings.
 */
budget: Pence, 
/**
 * What has been claimed in all: every claim that was submitted and not rejected.
 */
claimed: Pence, 
/**
 * Of that, what is approved and not paid yet.
 */
approved: Pence, 
/**
 * Of that, what is paid.
 */
paid: Pence, 
/**
 * What can still be approved: the budget less what is approved and paid.
 */
left: Pence, };

/**
 * How it stands with the backup that opening makes.
 */
export type FileBackup = "not-due" | "making" | "made" | "failed";

/**
 * What the check of the whole file found.
 */
export type FileCheck = "unchecked" | "checking" | "whole" | "damaged";

/**
 * The form of a file that was given.
 */
export type FileForm = "pdf" | "json";

/**
 * A request for a person's file.
 */
export type FileRequestId = string;

/**
 * A request for a person's file.
 */
export type FileRequestView = { 
/**
 * Which.
 */
id: FileRequestId, 
/**
 * Whose file.
 */
person: PersonId, 
/**
 * Their name now.
 */
name: string, 
/**
 * How it stands.
 */
state: RequestState, 
/**
 * The day it came.
 */
receivedOn: string, 
/**
 * The last day to answer.
 */
dueOn: string, 
/**
 * What that day would be with more time.
 */
extendedUntil: string, 
/**
 * Whether that day is over, and it is still open.
 */
overdue: boolean, 
/**
 * Whether it can still be extended.
 */
extends: boolean, 
/**
 * The language of the file.
 */
language: Language, 
/**
 * What they asked for and how.
 */
askedFor: string, 
/**
 * The day it was confirmed that the person asks; none until then.
 */
identityOn: string | null, 
/**
 * Who confirmed it, or empty.
 */
identityBy: string, 
/**
 * By what, or empty.
 */
identityHow: string, 
/**
 * The day they were told that it takes longer.
 */
extendedOn: string | null, 
/**
 * Why it does, or empty.
 */
extensionReason: string, 
/**
 * The day it was answered or refused.
 */
concludedOn: string | null, 
/**
 * By whom, or empty.
 */
concludedBy: string, 
/**
 * On which ground it was refused.
 */
ground: RefusalGround | null, 
/**
 * The same in words.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * The requests: those that are open first, the oldest of them first.
 */
export type FileRequestsView = { 
/**
 * Them.
 */
requests: Array<FileRequestView>, };

/**
 * Records about one thing.
 */
export type FileSection = { 
/**
 * What they are about: `file-section-CODE` words it.
 */
section: string, 
/**
 * Them.
 */
records: Array<HeldRecord>, };

/**
 * What is known of the hub's file as a whole.
 */
export type FileStateView = { 
/**
 * What the check in the background found.
 */
check: FileCheck, 
/**
 * How it stands with the backup that opening makes.
 */
backup: FileBackup, 
/**
 * Why it could not be made; none where it was not tried, or is made.
 */
noBackup: Refusal | null, 
/**
 * The newest backup beside the hub.
 */
newestBackup: BackupView | null, };

/**
 * A file of an application.
 */
export type FileToLookAt = { 
/**
 * Of which application.
 */
application: ApplicationId, 
/**
 * Its reference or title.
 */
of: string, 
/**
 * The file's name.
 */
name: string, 
/**
 * Its hash.
 */
sha256: string, };

/**
 * Looks for conflicts of a call's panel again.
 */
export type FindConflicts = { 
/**
 * Of which call.
 */
call: CallId, };

/**
 * Finds an application eligible: every rule passes.
 */
export type FindEligible = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, };

/**
 * Finds an application ineligible, by the rules that it fails.
 */
export type FindIneligible = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, 
/**
 * More to say about it, or empty.
 */
reason: string, };

/**
 * Asks for organisations that a team can name.
 */
export type FindOrganisations = { 
/**
 * Beginnings of words of a name.
 */
text: string, };

/**
 * What was found, worded by the catalogue message `finding-CODE`.
 */
export type Finding = { 
/**
 * The code.
 */
code: string, 
/**
 * The values that word it.
 */
facts: Facts, 
/**
 * The question that it is about, by its key; none where it is about more than one.
 */
question: string | null, };

/**
 * A finding of eligibility.
 */
export type FindingView = { 
/**
 * Whether it was found eligible.
 */
eligible: boolean, 
/**
 * More that was said, or empty.
 */
reason: string, 
/**
 * When, in UTC.
 */
foundAt: string, 
/**
 * By whom.
 */
by: string, 
/**
 * Every rule's result as it stood then.
 */
results: Array<RuleResult>, };

/**
 * A letter that follows.
 */
export type FollowingLetter = { 
/**
 * Which.
 */
letter: LetterKind, 
/**
 * To whom.
 */
to: Recipient, 
/**
 * The organisation, for an employer or a host.
 */
organisation: OrganisationId | null, };

/**
 * The application form: sections of questions.
 */
export type Form = { 
/**
 * The sections, one a page.
 */
sections: Array<Section>, };

/**
 * What is said of a form's answers: worked out anew at every save.
 */
export type FormSaid = { 
/**
 * The questions that are asked, given the answers so far.
 */
asked: Array<string>, 
/**
 * Where each section stands, in the order of the form.
 */
sections: Array<SectionState>, 
/**
 * Words of every text that has a limit.
 */
words: Array<WordCount>, 
/**
 * The budget as it adds up.
 */
budget: Budget, 
/**
 * Everything that keeps it from being submitted, by question.
 */
problems: Problems, };

/**
 * What was found.
 */
export type Found = { 
/**
 * The best first.
 */
hits: Array<SearchHit>, };

/**
 * An appraisal frame. Headings are the public ones of each body; a hub checks them before it
 * relies on them (`domain.md` 2, background knowledge).
 */
export type Frame = "gmc" | "nmc" | "hcpc" | "rdf" | "nhs";

/**
 * A heading of an appraisal frame; its words are in the catalogues.
 */
export type FrameItem = "gmc-knowledge" | "gmc-patients" | "gmc-colleagues" | "gmc-trust" | "nmc-people" | "nmc-effectively" | "nmc-safety" | "nmc-trust" | "hcpc-mixture" | "hcpc-quality" | "hcpc-service-users" | "rdf-knowledge" | "rdf-personal" | "rdf-governance" | "rdf-engagement" | "nhs-communication" | "nhs-development" | "nhs-safety" | "nhs-improvement" | "nhs-quality" | "nhs-equality";

/**
 * Money that is free again, and the next bid in reserve.
 */
export type FreeReserve = { 
/**
 * What declined and lapsed offers have freed in all.
 */
freed: Pence, 
/**
 * What is left of the pot.
 */
left: Pence, 
/**
 * The next bid.
 */
next: ReserveBid, 
/**
 * How many wait in reserve, this one included.
 */
waiting: number, };

/**
 * A published version with its document.
 */
export type FrozenCall = { 
/**
 * Which version.
 */
version: CallVersionView, 
/**
 * Its call.
 */
call: CallId, 
/**
 * The document, as it was frozen.
 */
document: CallDocument, };

/**
 * What is funded, beside the pay that it is for.
 */
export type FundedShare = { 
/**
 * Which pay: the backfill's, or the person's own where the post is unsuitable to be filled.
 */
of: RechargeOf, 
/**
 * What that costs.
 */
cost: Pence, 
/**
 * What is funded of the days that count.
 */
funded: Pence, 
/**
 * What the pay costs beyond it; below zero where more is funded than it costs.
 */
difference: Pence, };

/**
 * Gives a person's answers: at the application desk, or from a paper form. They replace those that
 * the person gave before.
 */
export type GiveEqualityAnswers = { 
/**
 * With which application.
 */
application: ApplicationId, 
/**
 * Who.
 */
person: PersonId, 
/**
 * What was chosen. A question can be left out.
 */
answers: EqualityAnswers, };

/**
 * Why two records may be of one person or organisation, the surest first.
 */
export type Ground = "identifier" | "email" | "name" | "alias" | "initials" | "name-alone" | "shared-email" | "initial" | "short-name";

/**
 * A budget heading (`domain.md` 1.1).
 */
export type Heading = "backfill" | "seconded-salary" | "phd-stipend" | "staff-time" | "travel" | "accommodation" | "consumables" | "equipment" | "venue" | "ppi" | "training" | "access" | "translation" | "activity" | "other" | "overheads" | "estates";

/**
 * An amount under a heading.
 */
export type HeadingAmount = { 
/**
 * The heading.
 */
heading: Heading, 
/**
 * How much.
 */
amount: Pence, };

/**
 * What a heading gains, or loses below nothing.
 */
export type HeadingChange = { 
/**
 * Which heading.
 */
heading: Heading, 
/**
 * How much.
 */
change: Pence, };

/**
 * What is typed of one heading.
 */
export type HeadingInput = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * Whether money can be asked under it.
 */
allowed: boolean, 
/**
 * The share of a cost that is paid, in per cent.
 */
ratePercent: string, 
/**
 * The most that can be asked under it; empty is no cap.
 */
cap: string, 
/**
 * The most of the total that it can be, in per cent; empty is no cap.
 */
capPercent: string, 
/**
 * What is meant by it.
 */
guidance: Both, };

/**
 * A heading that money can be moved under.
 */
export type HeadingRoom = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * Its budget.
 */
budget: Pence, 
/**
 * What is left of it.
 */
left: Pence, };

/**
 * What is asked for under one heading.
 */
export type HeadingSum = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * The sum of its lines.
 */
sum: Pence, };

/**
 * What a call says of one budget heading.
 */
export type HeadingTerms = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * Whether money can be asked under it.
 */
allowed: boolean, 
/**
 * The share of a cost that is paid, in per cent; 100 for a seed fund's direct costs.
 */
ratePercent: number, 
/**
 * The most that can be asked under it, or none.
 */
cap: Pence | null, 
/**
 * The most of the total that it can be, in per cent, or none.
 */
capPercent: number | null, 
/**
 * What is meant by it, for the applicant.
 */
guidance: Both, };

/**
 * A document that is held of a person.
 */
export type HeldDocument = { 
/**
 * Its name, without the names of others.
 */
name: Both, 
/**
 * What it is; of a signed page, who signed it.
 */
what: Both, 
/**
 * What it stands on: an application, award, claim or placement.
 */
of: Fact, 
/**
 * Whether it is of somebody else too: it is given when it is asked for, and looked at first.
 */
ofOthers: boolean, };

/**
 * A value that is held.
 */
export type HeldField = { 
/**
 * Its column and, in a document, where in it.
 */
field: string, 
/**
 * What it is called.
 */
label: Both, 
/**
 * The value; none where it is a passage.
 */
value: Fact | null, 
/**
 * The passage, where somebody else may be named in it.
 */
passage: HeldPassage | null, };

/**
 * An entry of the history about a person.
 */
export type HeldHistory = { 
/**
 * Its place in the order.
 */
sequence: number, 
/**
 * When, in UTC.
 */
at: string, 
/**
 * The act's code.
 */
act: string, 
/**
 * What was done, without its facts: they may name others.
 */
what: Both, };

/**
 * A passage that can be withheld.
 */
export type HeldPassage = { 
/**
 * Its place.
 */
passage: string, 
/**
 * As it stands.
 */
text: string, 
/**
 * As it would be given; none where it is withheld.
 */
given: string | null, 
/**
 * Whether others are surely named in it.
 */
namesOthers: boolean, 
/**
 * Whether a name stands alone in it that may be somebody else's, or a word.
 */
mayNameOthers: boolean, 
/**
 * How it is given.
 */
disclosure: Disclosure, 
/**
 * Why, or empty.
 */
reason: string, };

/**
 * A record that is held.
 */
export type HeldRecord = { 
/**
 * Its table.
 */
noun: string, 
/**
 * What it is called.
 */
title: Both, 
/**
 * Its values.
 */
fields: Array<HeldField>, };

/**
 * A part of the history.
 */
export type HistoryPage = { 
/**
 * The entries, newest first.
 */
entries: Array<EntryView>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * A legal hold on a record.
 */
export type HoldId = string;

/**
 * A legal hold.
 */
export type HoldView = { 
/**
 * Which.
 */
id: HoldId, 
/**
 * What kind of record is held.
 */
noun: Holdable, 
/**
 * Which record.
 */
record: string, 
/**
 * What the record is called now.
 */
name: string, 
/**
 * Why it is held.
 */
reason: string, 
/**
 * When it was placed, in UTC.
 */
placedAt: string, 
/**
 * Who placed it.
 */
placedBy: string, 
/**
 * Whether it stands.
 */
stands: boolean, 
/**
 * When it was lifted, in UTC; none while it stands.
 */
liftedAt: string | null, 
/**
 * Who lifted it, or empty.
 */
liftedBy: string, 
/**
 * Why it was lifted, or empty.
 */
liftReason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * What can be held.
 */
export type Holdable = "application" | "person" | "organisation" | "award" | "placement" | "call";

/**
 * Somebody in the post left behind.
 */
export type HolderView = { 
/**
 * Their name.
 */
name: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day; none for as long as the placement lasts.
 */
to: string | null, };

/**
 * Legal holds: those that stand first, the latest first.
 */
export type HoldsView = { 
/**
 * Them.
 */
holds: Array<HoldView>, };

/**
 * How the person is admitted to a host.
 */
export type HostAccessView = { 
/**
 * Which host.
 */
host: OrganisationId, 
/**
 * Its name.
 */
name: Both, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * What was decided; none where nobody decided yet.
 */
decided: DecidedAccess | null, 
/**
 * What is advised for what is known.
 */
advice: AdviceView, };

/**
 * A host as a line shows it.
 */
export type HostSummary = { 
/**
 * Its name.
 */
name: Both, 
/**
 * Its sector.
 */
sector: Sector, };

/**
 * The hub as every desk knows it.
 */
export type HubView = { 
/**
 * Its name.
 */
name: Both, 
/**
 * The nation or region it serves, in words.
 */
region: string, 
/**
 * Its languages: Welsh and English, or English alone.
 */
languages: Array<Language>, 
/**
 * The start of its references.
 */
prefix: string, 
/**
 * Its letterhead.
 */
letterhead: Letterhead, 
/**
 * Minutes without a key or a click after which it locks.
 */
idleMinutes: number, 
/**
 * Whether it is the sample hub, whose people are invented.
 */
sample: boolean, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * A page's figures.
 */
export type Impact = { 
/**
 * Events held.
 */
events: number, 
/**
 * People who attended one of them at least; none where they are fewer than five.
 */
attended: ShownCount, 
/**
 * Applications that were submitted.
 */
applications: number, 
/**
 * What they asked for.
 */
asked: Pence, 
/**
 * Awards.
 */
awards: number, 
/**
 * People who were at a host on any of the days.
 */
seconded: number, 
/**
 * What was awarded.
 */
awarded: Pence, 
/**
 * What was paid.
 */
paid: Pence, 
/**
 * What came back.
 */
returned: Pence, 
/**
 * Works that crossed from one sector to another.
 */
crossed: number, 
/**
 * Of what was awarded, for patient and public involvement.
 */
involvement: Pence, 
/**
 * What was paid for it.
 */
involvementPaid: Pence, 
/**
 * Works with money for it.
 */
involving: number, 
/**
 * Works that began at an event of the hub.
 */
fromEvents: number, 
/**
 * What came of it, in number.
 */
outcomes: number, 
/**
 * Further funding, as told.
 */
furtherFunding: Pence, 
/**
 * Works from each sector (row) to each (column), by the order of sectors; a work with partners
 * of several sectors counts in each.
 */
matrix: Array<MatrixRow>, 
/**
 * Works by the nation of the organisation that leads.
 */
nations: Array<NationLine>, 
/**
 * Works by the fifth of deprivation of its area; the last is of those whose area is not known.
 */
fifths: Array<FifthLine>, 
/**
 * Outcomes by type, those there are.
 */
types: Array<TypeLine>, 
/**
 * Which event began which work, the largest first.
 */
threads: Array<Thread>, };

/**
 * The event that a work began at.
 */
export type ImpactEvent = { 
/**
 * Its title.
 */
title: Both, 
/**
 * Its day.
 */
heldOn: string, };

/**
 * A column of a table.
 */
export type ImportColumn = { 
/**
 * Its heading, or empty.
 */
heading: string, 
/**
 * What stands in its first cells that are not empty: three at most.
 */
samples: Array<string>, 
/**
 * What it means, by code; empty: it is left out.
 */
field: string, };

/**
 * How many rows come to what.
 */
export type ImportCounts = { 
/**
 * Added as new.
 */
new: number, 
/**
 * Records that gain something.
 */
update: number, 
/**
 * Records that gain nothing.
 */
same: number, 
/**
 * Left out until somebody says who they are.
 */
unsure: number, 
/**
 * Left out as chosen.
 */
skip: number, 
/**
 * Left out because something is wrong.
 */
problem: number, 
/**
 * Organisations added beside the rows.
 */
organisations: number, };

/**
 * What an import is of.
 */
export type ImportKind = "people" | "organisations" | "attendance";

/**
 * What an import would do.
 */
export type ImportPreview = { 
/**
 * How many rows come to what.
 */
counts: ImportCounts, 
/**
 * The rows asked for.
 */
rows: Array<ImportRow>, 
/**
 * How many rows have the outcome asked for.
 */
total: number, 
/**
 * Organisations that the hub does not know by the names in the table, the most frequent first.
 */
organisations: Array<UnknownOrganisation>, };

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * How many rows came to what.
 */
counts: ImportCounts, 
/**
 * The rows that were left out, two hundred at most.
 */
leftOut: Array<ImportRow>, };

/**
 * A row of an import.
 */
export type ImportRow = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * The name in it.
 */
name: string, 
/**
 * What else tells it apart: organisation and e-mail address.
 */
detail: string, 
/**
 * What becomes of it.
 */
outcome: RowOutcome, 
/**
 * What is wrong in it; `field` names what a column means, worded by `import-field-CODE`.
 */
problems: Array<FieldProblem>, 
/**
 * The record it is, or may be.
 */
likely: Array<LikelyRecord>, 
/**
 * What the record gains, each worded by `field-CODE`.
 */
gains: Array<string>, 
/**
 * Where the same record stands above it in the file: that row's line.
 */
twin: number | null, };

/**
 * An import as a person has set it up so far.
 */
export type ImportSetup = { 
/**
 * The picked file's token.
 */
file: string, 
/**
 * What it is a table of.
 */
kind: ImportKind, 
/**
 * The sheet to read; empty: the first with anything in it.
 */
sheet: string, 
/**
 * What each column means, by code, in the order of the columns; empty: it is left out.
 */
columns: Array<string>, 
/**
 * For attendance: the event.
 */
event: EventId | null, 
/**
 * For attendance: the place at the event of rows that do not say it, by code.
 */
otherwise: string, 
/**
 * What to do about organisations that the hub does not know by the names in the table. One
 * that is not here is left out: its people are taken in without it.
 */
organisations: Array<OrganisationChoice>, 
/**
 * What to do about single rows, instead of what is done by itself.
 */
rows: Array<RowChoice>, 
/**
 * Whether rows that may be somebody the hub knows are added as new; otherwise they are left
 * out until a choice is made.
 */
addUnsure: boolean, };

/**
 * A table as it was read.
 */
export type ImportTable = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheets that the file offers; none for CSV.
 */
sheets: Array<string>, 
/**
 * The sheet that was read; empty for CSV.
 */
sheet: string, 
/**
 * Its columns, each with what it is guessed to mean.
 */
columns: Array<ImportColumn>, 
/**
 * What a column can mean in this kind of import, by code, in the order in which it is offered;
 * worded by `import-field-CODE`.
 */
fields: Array<string>, 
/**
 * How many rows there are below the headings.
 */
rows: number, 
/**
 * What was changed or guessed in reading.
 */
notices: Array<TableNotice>, };

/**
 * One payment of an award.
 */
export type Instalment = { 
/**
 * Its share of the award, in per cent.
 */
percent: number, 
/**
 * When it is paid, such as "On acceptance by both signatories".
 */
when: Both, 
/**
 * What must be shown for it.
 */
evidence: Both, };

/**
 * An instalment of a payment plan.
 */
export type InstalmentId = string;

/**
 * What is typed of one payment.
 */
export type InstalmentInput = { 
/**
 * Its share of the award, in per cent.
 */
percent: string, 
/**
 * When it is paid.
 */
when: Both, 
/**
 * What must be shown for it.
 */
evidence: Both, };

/**
 * Where an instalment stands: derived from the claims for it, never stored.
 */
export type InstalmentState = "planned" | "claimed" | "approved" | "paid";

/**
 * An instalment.
 */
export type InstalmentView = { 
/**
 * Which.
 */
id: InstalmentId, 
/**
 * Its place, from 1.
 */
number: number, 
/**
 * What it comes to.
 */
amount: Pence, 
/**
 * When it is paid.
 */
when: Both, 
/**
 * What must be shown for it.
 */
evidence: Both, 
/**
 * The day it is expected, or empty.
 */
expectedOn: string, 
/**
 * Where it stands, by its claims.
 */
state: InstalmentState, 
/**
 * Whether it is held until the final report and the statement of expenditure are accepted.
 */
held: boolean, 
/**
 * The claim for it that stands.
 */
claim: ClaimId | null, };

/**
 * Issues letters that are due and have no problem.
 */
export type IssueLetters = { 
/**
 * All that are ready of this call; none to name letters.
 */
call: CallId | null, 
/**
 * These.
 */
due: Array<DueLetter>, 
/**
 * Why letters may go out with Welsh that nobody has checked; empty to leave those.
 */
overrideReason: string, };

/**
 * Judges a rule by hand.
 */
export type JudgeRule = { 
/**
 * Of which application.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, 
/**
 * The rule's key.
 */
rule: string, 
/**
 * Pass or fail.
 */
outcome: RuleOutcome, 
/**
 * Why, in at least one language; a letter that quotes it needs it in its own.
 */
reason: Both, };

/**
 * A judgement by hand.
 */
export type Judgement = { 
/**
 * Pass or fail.
 */
outcome: RuleOutcome, 
/**
 * Why, in the languages in which whoever judges gave it.
 */
reason: Both, };

/**
 * Keeps a record longer than its years.
 */
export type KeepLonger = { 
/**
 * Which.
 */
record: string, 
/**
 * The last day, as typed.
 */
until: string, 
/**
 * Why.
 */
reason: string, };

/**
 * A language of screens, letters and applications.
 */
export type Language = "cy" | "en";

/**
 * A person's language of correspondence, asked at first contact (Welsh Language Standards,
 * `domain.md` 4). Unknown means that letters go out in both.
 */
export type LanguageChoice = "cy" | "en" | "both" | "unknown";

/**
 * Lets an offer lapse whose day to accept has passed.
 */
export type LapseOffer = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * A check that lapses before the last day.
 */
export type Lapsing = { 
/**
 * Which.
 */
check: CheckKind, 
/**
 * The last day it is valid.
 */
on: string, };

/**
 * A ruling on a late submission.
 */
export type LatenessRuling = "let-in" | "turned-away";

/**
 * A ruling on lateness.
 */
export type LatenessView = { 
/**
 * The ruling.
 */
ruling: LatenessRuling, 
/**
 * Why.
 */
reason: string, 
/**
 * When, in UTC.
 */
ruledAt: string, 
/**
 * By whom.
 */
by: string, };

/**
 * Leaves the desk: the coordinator who seated whoever sits there takes over again.
 */
export type LeaveDesk = { 
/**
 * The hub's passphrase.
 */
passphrase: string, };

/**
 * The length of a period as people say it.
 */
export type Length = { 
/**
 * Calendar months that are wholly in it.
 */
wholeMonths: number, 
/**
 * The days of months that are only partly in it.
 */
oddDays: number, 
/**
 * The length in hundredths of a month, to show: rounded half up.
 */
hundredths: number, 
/**
 * Its days.
 */
days: number, };

/**
 * A letter, issued or void.
 */
export type LetterId = string;

/**
 * A letter of the scheme.
 */
export type LetterKind = "award-offer" | "reserve" | "not-funded" | "ineligible" | "acceptance-confirmed" | "decline-acknowledged" | "lapse" | "placement-confirmation" | "subsidy-notification" | "subsidy-confirmation" | "award-suspended" | "award-resumed" | "award-ended-early" | "variation-approved" | "variation-refused" | "claim-query" | "claim-rejected" | "report-reminder" | "report-sent-back" | "report-accepted" | "recovery-request" | "closure" | "placement-extension" | "placement-pause" | "placement-resumption" | "placement-end" | "placement-withdrawal" | "end-statement";

/**
 * The language of a letter.
 */
export type LetterLanguage = "cy" | "en" | "both";

/**
 * A line of the register: a letter that is due, or one that was made.
 */
export type LetterLine = { 
/**
 * Of which application; of a placement, the one that it stands on.
 */
application: ApplicationId | null, 
/**
 * Of which placement.
 */
placement: PlacementId | null, 
/**
 * Of which call.
 */
call: CallId | null, 
/**
 * The application's reference, or the placement's own.
 */
reference: string, 
/**
 * The application's title; of a placement without one, who is seconded.
 */
title: string, 
/**
 * To whom.
 */
person: PersonId | null, 
/**
 * Their name.
 */
name: string, 
/**
 * The record that it tells of.
 */
basis: string, 
/**
 * Which letter; none while it is due.
 */
letter: LetterId | null, 
/**
 * Where it stands.
 */
state: LetterState, 
/**
 * What it says.
 */
kind: LetterKind, 
/**
 * In which language.
 */
language: LetterLanguage, 
/**
 * The date on it; none while it is due.
 */
datedOn: string | null, 
/**
 * What it awards, for an award offer.
 */
amount: Pence | null, 
/**
 * What keeps it from going out, each with the place where it is put right; empty for one that
 * went out.
 */
problems: Problems, 
/**
 * Whether a recorded reason is enough to let it go out: nobody has checked its Welsh, and
 * nothing else is wrong.
 */
needsOverride: boolean, 
/**
 * Whether it went out with Welsh that nobody had checked.
 */
overridden: boolean, };

/**
 * A letter that is due, as it would go out today.
 */
export type LetterPreview = { 
/**
 * Its line in the register.
 */
line: LetterLine, 
/**
 * The lines of its address.
 */
address: Array<string>, 
/**
 * Its merge values.
 */
values: Array<LetterValue>, 
/**
 * Its pages, watermarked; none where something that it must say is missing.
 */
document: DocumentView | null, };

/**
 * A part of the register.
 */
export type LetterRegister = { 
/**
 * The lines.
 */
rows: Array<LetterLine>, 
/**
 * How many there are in all under the filters.
 */
total: number, 
/**
 * How many letters are due under the other filters.
 */
due: number, 
/**
 * How many went out and stand.
 */
issued: number, 
/**
 * How many were voided.
 */
void: number, };

/**
 * Which lines of the register to show.
 */
export type LetterShow = "due" | "ready" | "blocked" | "issued" | "void";

/**
 * Where a letter stands.
 */
export type LetterState = "due" | "issued" | "void";

/**
 * A value that a letter says, as it says it in each of its languages.
 */
export type LetterValue = { 
/**
 * The merge field; the message `letter-field-FIELD` names it, with hyphens.
 */
field: string, 
/**
 * Its place in a list, from 1; none for a single value.
 */
place: number | null, 
/**
 * In English; empty in a letter without.
 */
en: string, 
/**
 * In Welsh; empty in a letter without.
 */
cy: string, };

/**
 * A letter that was made.
 */
export type LetterView = { 
/**
 * Which.
 */
id: LetterId, 
/**
 * Its line in the register.
 */
line: LetterLine, 
/**
 * The call's title; empty of a placement that stands on none.
 */
callTitle: Both, 
/**
 * The lines of its address.
 */
address: Array<string>, 
/**
 * The merge values it was made from.
 */
values: Array<LetterValue>, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * The SHA-256 of its bytes.
 */
sha256: string, 
/**
 * When it went out, in UTC.
 */
issuedAt: string, 
/**
 * Why it went out with Welsh that nobody had checked, or empty.
 */
overrideReason: string, 
/**
 * Why it was voided, or empty.
 */
voidReason: string, 
/**
 * The letter in whose place it went out.
 */
replaces: LetterId | null, 
/**
 * The letter that went out in its place.
 */
replacedBy: LetterId | null, 
/**
 * The letter that is due in its place, where it is void.
 */
due: DueLetter | null, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * What stands at the head of the hub's letters.
 */
export type Letterhead = { 
/**
 * The postal address.
 */
address: Address, 
/**
 * The telephone number.
 */
phone: string, 
/**
 * The e-mail address.
 */
email: string, 
/**
 * The web address.
 */
web: string, };

/**
 * What came of issuing letters.
 */
export type LettersIssued = { 
/**
 * The batch that they are a part of in the history.
 */
batch: string, 
/**
 * Those that went out.
 */
issued: Array<LetterId>, 
/**
 * Those that did not, with their problems.
 */
held: Array<LetterLine>, 
/**
 * How many were left when it was cancelled.
 */
left: number, };

/**
 * Asks that a hold be lifted.
 */
export type LiftHold = { 
/**
 * Which.
 */
hold: HoldId, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * A record that may be the one that is meant, or the same as another.
 */
export type LikelyRecord = { 
/**
 * Which.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What tells it apart: organisation and e-mail address, or the name in Welsh.
 */
detail: string, 
/**
 * Why it is thought so, worded by `ground-CODE`.
 */
ground: Ground, 
/**
 * Whether that is enough to take them as the same without asking.
 */
sure: boolean, };

/**
 * Records that may be meant, the surest first.
 */
export type LikelyRecords = { 
/**
 * Them.
 */
records: Array<LikelyRecord>, };

/**
 * Why the funding line lies where it does.
 */
export type LineStop = "pot" | "threshold" | "end";

/**
 * The funding line.
 */
export type LineView = { 
/**
 * How many bids lie above it.
 */
above: number, 
/**
 * What they ask for.
 */
total: Pence, 
/**
 * What is left of the pot.
 */
left: Pence, 
/**
 * Why it lies there.
 */
stop: LineStop, };

/**
 * Asks for applications.
 */
export type ListApplications = { 
/**
 * Only those of this call.
 */
call: CallId | null, 
/**
 * Only those in this state.
 */
state: ApplicationState | null, 
/**
 * Only those whose lead organisation is of this sector.
 */
sector: Sector | null, 
/**
 * Only those received late.
 */
late: boolean, 
/**
 * Words that reference, title or team begin with.
 */
text: string, 
/**
 * `reference`, `title`, `lead`, `sector`, `requested`, `received` or `state`, with `-` before
 * it for the other way round.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for a part of an event's list, by name.
 */
export type ListAttendance = { 
/**
 * The event.
 */
event: EventId, 
/**
 * Beginnings of words of the name, organisation, e-mail address.
 */
text: string, 
/**
 * Only those in this state, by code; empty: all.
 */
state: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for awards.
 */
export type ListAwards = { 
/**
 * Only those of this call.
 */
call: CallId | null, 
/**
 * Only those in this state.
 */
state: AwardState | null, 
/**
 * Words that reference, title, awardee or organisation begin with.
 */
text: string, 
/**
 * `reference`, `title`, `awardee`, `organisation`, `amount`, `state`, `acceptBy`, `starts` or
 * `ends`, with `-` before it for the other way round.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for the backups.
 */
export type ListBackups = Record<symbol, never>;

/**
 * Asks for the calls.
 */
export type ListCalls = Record<symbol, never>;

/**
 * Asks for claims.
 */
export type ListClaims = { 
/**
 * Only those of this award.
 */
award: AwardId | null, 
/**
 * Only those in this state.
 */
state: ClaimState | null, 
/**
 * `waiting`, `amount` or `reference`.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for the conflicts of a call.
 */
export type ListConflicts = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Only those in this state.
 */
state: ConflictState | null, 
/**
 * Only this member's.
 */
member: MemberId | null, 
/**
 * Only those with this bid.
 */
application?: ApplicationId, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for what is past its years.
 */
export type ListDisposal = Record<symbol, never>;

/**
 * Asks for the pairs of people or organisations that may be one, the surest first.
 */
export type ListDuplicates = { 
/**
 * `person` or `organisation`.
 */
noun: DuplicateNoun, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for what was erased.
 */
export type ListErasures = Record<symbol, never>;

/**
 * Asks for a part of the list of events.
 */
export type ListEvents = { 
/**
 * Beginnings of words of the title, theme or venue.
 */
text: string, 
/**
 * `title`, `held` or `attended`, with `-` before it for the other way round; the latest first
 * where it is empty.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for the requests for a person's file.
 */
export type ListFileRequests = { 
/**
 * Only those of this person.
 */
person: PersonId | null, };

/**
 * The form of an exported list.
 */
export type ListFormat = "csv" | "pdf";

/**
 * Asks for a part of the history, newest first.
 */
export type ListHistory = { 
/**
 * Only entries that touched this record.
 */
record: string | null, 
/**
 * Only entries by this coordinator, member or applicant.
 */
actor: string | null, 
/**
 * Only this act, by its code.
 */
act: string | null, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most, and 50 where none is named (0).
 */
limit: number, };

/**
 * Asks for the legal holds.
 */
export type ListHolds = { 
/**
 * Only those on this record.
 */
record: string | null, };

/**
 * Asks for a part of the register of letters.
 */
export type ListLetters = { 
/**
 * Only those of this call.
 */
call: CallId | null, 
/**
 * Only those of this application.
 */
application: ApplicationId | null, 
/**
 * Only those of this placement.
 */
placement: PlacementId | null, 
/**
 * Only these; none for all.
 */
show: LetterShow | null, 
/**
 * Only letters of this kind.
 */
kind: LetterKind | null, 
/**
 * Words that the record of the application or placement begins with somewhere: reference, title, names.
 */
text: string, 
/**
 * `reference`, `person`, `kind`, `state` or `dated`, with `-` before it for the other way
 * round.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for a part of the list of organisations. An empty filter leaves all in.
 */
export type ListOrganisations = { 
/**
 * Beginnings of words of its names, other names, initials, identifiers.
 */
text: string, 
/**
 * Only those of this sector, by code.
 */
sector: string, 
/**
 * Only those of this nation, by code.
 */
nation: string, 
/**
 * `name`, `sector`, `nation` or `people`, with `-` before it for the other way round.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for a part of the outbox.
 */
export type ListOutbox = { 
/**
 * Only letters of this call.
 */
call: CallId | null, 
/**
 * Only in these states; none for all.
 */
states: Array<MailState>, 
/**
 * Words that the record of the application or placement begins with somewhere: reference, title, names.
 */
text: string, 
/**
 * `reference`, `person`, `kind`, `address` or `dated`, with `-` before it for the other way
 * round.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for a part of the list of outcomes. An empty filter leaves all in.
 */
export type ListOutcomes = { 
/**
 * Text within the description, the reference or the person's name.
 */
text: string, 
/**
 * Only those of this type, by code.
 */
kind: string, 
/**
 * `award` or `placement`: only those of these.
 */
of: string, 
/**
 * `happened`, `kind` or `amount`, with `-` before it for the other way round; the latest first
 * where it is empty.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks of what outcomes are to be asked now.
 */
export type ListOutcomesDue = Record<symbol, never>;

/**
 * Asks for a part of the list of people. An empty filter leaves all in.
 */
export type ListPeople = { 
/**
 * Beginnings of words of their name, organisations, e-mail address.
 */
text: string, 
/**
 * Only those in an organisation of this sector today, by code.
 */
sector: string, 
/**
 * Only those in an organisation of this nation today, by code.
 */
nation: string, 
/**
 * Only those with this language of correspondence, by code.
 */
language: string, 
/**
 * `name`, `organisation` or `language`, with `-` before it for the other way round.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks for a part of the list of placements. An empty filter leaves all in.
 */
export type ListPlacements = { 
/**
 * Beginnings of words of the reference, title, person, post and organisations.
 */
text: string, 
/**
 * Only those in this state, by code.
 */
state: string, 
/**
 * Only those whose employer is of this sector, by code.
 */
employerSector: string, 
/**
 * Only those with a host of this sector, by code.
 */
hostSector: string, 
/**
 * Only those that this organisation is a part of.
 */
organisation: OrganisationId | null, 
/**
 * Only those that are on, on this day, `YYYY-MM-DD`.
 */
on: string, 
/**
 * `starts`, `ends`, `person`, `employer`, `reference` or `state`, with `-` before it for the
 * other way round; the earliest first where it is empty.
 */
sort: string, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * Asks which applications a placement can be proposed from.
 */
export type ListProposable = Record<symbol, never>;

/**
 * Asks for the wording of every letter.
 */
export type ListTemplates = Record<symbol, never>;

/**
 * Locks the decisions of a call that are open.
 */
export type LockDecisions = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Bids whose decisions stay open: those with which one of the two is in conflict.
 */
leaveOpen: Array<ApplicationId>, 
/**
 * The second person; none until one is chosen.
 */
second: CoordinatorId | null, 
/**
 * Their PIN.
 */
pin: string, 
/**
 * The history entry the decisions on screen are based on.
 */
basedOn: number, };

/**
 * Locks the equality file; it is locked with the hub as well.
 */
export type LockEquality = Record<symbol, never>;

/**
 * A lock.
 */
export type LockView = { 
/**
 * Who locked.
 */
first: string, 
/**
 * Who stood by it.
 */
second: string, 
/**
 * When, in UTC.
 */
at: string, 
/**
 * How many decisions it still holds.
 */
decisions: number, };

/**
 * An organisation that has a copy of a letter.
 */
export type MailCopy = { 
/**
 * Its name.
 */
name: string, 
/**
 * Where its copy goes by e-mail; empty where nobody's address is known there.
 */
address: string, };

/**
 * A draft that was opened or saved.
 */
export type MailDrafted = { 
/**
 * When, in UTC.
 */
at: string, 
/**
 * To which address.
 */
address: string, 
/**
 * Under which subject.
 */
subject: string, };

/**
 * What came of recording that letters were sent.
 */
export type MailMarked = { 
/**
 * The batch that the acts are a part of in the history.
 */
batch: string, 
/**
 * How many were recorded.
 */
marked: number, };

/**
 * Where the mail of a letter stands in the outbox.
 */
export type MailState = "to-send" | "no-address" | "drafted" | "renewed" | "overtaken" | "withdrawn" | "sent" | "posted";

/**
 * The mail of a letter, as its draft would say it now.
 */
export type MailView = { 
/**
 * Its line in the outbox.
 */
line: OutboxLine, 
/**
 * The address it comes from.
 */
from: string, 
/**
 * Its subject.
 */
subject: string, 
/**
 * Its text, lines parted by `\n`.
 */
body: string, 
/**
 * What keeps a draft from being made, each with the place where it is put right.
 */
problems: Problems, 
/**
 * Whether it has Welsh that nobody has checked.
 */
welshUnchecked: boolean, 
/**
 * What the latest draft said, where one was made.
 */
drafted: MailDrafted | null, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * Makes the equality file under a passphrase of its own, and unlocks it.
 */
export type MakeEquality = { 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The same once more.
 */
again: string, };

/**
 * Makes a run of approved claims.
 */
export type MakeRun = { 
/**
 * Which claims.
 */
claims: Array<ClaimId>, };

/**
 * Records that letters were sent.
 */
export type MarkMail = { 
/**
 * Which; those that went already are left as they are.
 */
letters: Array<LetterId>, 
/**
 * Whether they went by post, or from hand to hand.
 */
posted: boolean, 
/**
 * The day on which they went, as typed.
 */
sentOn: string, };

/**
 * Records that a run was paid.
 */
export type MarkRunPaid = { 
/**
 * Which.
 */
run: PaymentRunId, 
/**
 * On which day.
 */
paidOn: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Asks which organisation is meant, as its name is being typed.
 */
export type MatchOrganisation = { 
/**
 * The name so far: its own, another it is called by, its initials or an identifier.
 */
text: string, };

/**
 * Asks who the hub knows already, as a person is being typed.
 */
export type MatchPerson = { 
/**
 * The name so far.
 */
name: string, 
/**
 * The e-mail address so far.
 */
email: string, 
/**
 * The ORCID iD so far.
 */
orcid: string, 
/**
 * The organisation, where one is chosen.
 */
organisation: OrganisationId | null, };

/**
 * A row of the matrix of sectors.
 */
export type MatrixRow = { 
/**
 * From which sector.
 */
from: Sector, 
/**
 * Works to each sector, in the order of sectors.
 */
to: Array<number>, };

/**
 * Records that a condition is met.
 */
export type MeetCondition = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Its number in the letter.
 */
number: number, 
/**
 * On which day it was met, as typed.
 */
on: string, 
/**
 * How, in words; may be empty where there is a file.
 */
note: string, 
/**
 * The evidence: a picked file.
 */
evidence: string | null, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * An affiliation of a member.
 */
export type MemberAffiliationView = { 
/**
 * To which organisation.
 */
organisation: OrganisationId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * Since when, or empty.
 */
fromOn: string, 
/**
 * Until when, or empty.
 */
toOn: string, 
/**
 * Whether it holds today.
 */
current: boolean, };

/**
 * What a member wrote for the applicant.
 */
export type MemberFeedback = { 
/**
 * Their name.
 */
name: string, 
/**
 * What they wrote.
 */
text: string, };

/**
 * A person's seat on a panel.
 */
export type MemberId = string;

/**
 * A member of the panel.
 */
export type MemberView = { 
/**
 * Which.
 */
id: MemberId, 
/**
 * Who they are.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their affiliations, by the organisation's name.
 */
affiliations: Array<MemberAffiliationView>, 
/**
 * What they know about.
 */
expertise: string, 
/**
 * The most bids they take.
 */
mostBids: number, 
/**
 * The interests they declared on appointment.
 */
interests: string, 
/**
 * Whether they still sit on the panel.
 */
state: SeatState, 
/**
 * Whether they were at the meeting.
 */
presence: Presence, 
/**
 * Bids given to them.
 */
given: number, 
/**
 * Reviews they submitted.
 */
submitted: number, 
/**
 * Reviews of theirs that are late.
 */
late: number, 
/**
 * Bids of which they have declared.
 */
declared: number, 
/**
 * Bids with which they are in conflict.
 */
conflicted: number, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Merges an organisation into another that is the same. What the one that is kept lacks is filled
 * from the other, whose names it is also known by from now on.
 */
export type MergeOrganisations = { 
/**
 * Which is kept.
 */
keep: OrganisationId, 
/**
 * The history entry that the choice of which is kept is based on.
 */
keepBasedOn: number, 
/**
 * Which is merged into it.
 */
merge: OrganisationId, 
/**
 * The history entry that the choice of which is merged is based on.
 */
mergeBasedOn: number, };

/**
 * Merges a person into another who is the same. What the one who is kept lacks is filled from the
 * other; affiliations, attendance, bids and seats are theirs from now on.
 */
export type MergePeople = { 
/**
 * Who is kept.
 */
keep: PersonId, 
/**
 * The history entry that the choice of who is kept is based on.
 */
keepBasedOn: number, 
/**
 * Who is merged into them.
 */
merge: PersonId, 
/**
 * The history entry that the choice of who is merged is based on.
 */
mergeBasedOn: number, };

/**
 * Something due on a day.
 */
export type Milepost = { 
/**
 * What.
 */
kind: MilepostKind, 
/**
 * Which report; empty for anything else.
 */
title: Both, 
/**
 * When.
 */
on: string, };

/**
 * What is due on a day.
 */
export type MilepostKind = "start-review" | "mid-review" | "return-meeting" | "end-review" | "report" | "after-return" | "objective";

/**
 * One milestone.
 */
export type Milestone = { 
/**
 * What will be done.
 */
what: string, 
/**
 * By which day, as typed.
 */
by: string, };

/**
 * A call's money, in pence.
 */
export type MoneyTerms = { 
/**
 * All that can be awarded.
 */
pot: Pence, 
/**
 * The least that can be asked for, inclusive.
 */
minimum: Pence, 
/**
 * The most that can be asked for, inclusive.
 */
maximum: Pence, 
/**
 * The headings of the budget, allowed or named as not allowed.
 */
headings: Array<HeadingTerms>, };

/**
 * Moves a placement: its days, its pattern or its hosts.
 */
export type MovePlacement = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * Where to.
 */
plan: TypedPlan, 
/**
 * Why; may be empty while nobody else has agreed to anything.
 */
reason: string, };

/**
 * A move that a placement made.
 */
export type MoveView = { 
/**
 * When it was recorded, in UTC.
 */
movedAt: string, 
/**
 * The first day before it.
 */
wasFrom: string, 
/**
 * The last day before it.
 */
wasTo: string, 
/**
 * Why.
 */
reason: string, };

/**
 * Organisations that a team can name.
 */
export type NamedOrganisations = { 
/**
 * The first twenty, by name.
 */
organisations: Array<TeamOrganisation>, };

/**
 * A record's name.
 */
export type NamedRecord = { 
/**
 * Which.
 */
id: string, 
/**
 * Its name.
 */
name: Both, };

/**
 * The nation an organisation is based in.
 */
export type Nation = "wales" | "england" | "scotland" | "northern-ireland" | "elsewhere";

/**
 * Works of a nation.
 */
export type NationLine = { 
/**
 * Which.
 */
nation: Nation, 
/**
 * How many.
 */
works: number, 
/**
 * What was awarded.
 */
awarded: Pence, };

/**
 * A check that is needed.
 */
export type NeededCheck = { 
/**
 * Which.
 */
kind: CheckKind, 
/**
 * What is wrong with it; none where it is in order.
 */
gap: CheckGapView | null, };

/**
 * Somebody the hub does not know yet, in three fields.
 */
export type Newcomer = { 
/**
 * Their name.
 */
name: string, 
/**
 * Their e-mail address, or empty.
 */
email: string, 
/**
 * Their organisation, where the hub has it.
 */
organisation: OrganisationId | null, };

/**
 * An objective.
 */
export type ObjectiveView = { 
/**
 * What is to be seen to be met.
 */
objective: string, 
/**
 * By which day.
 */
dueOn: string | null, };

/**
 * What an employer pays on a salary, from a day on.
 */
export type OnCostRates = { 
/**
 * The first day on which they hold.
 */
from: string, 
/**
 * National Insurance, on what is above the threshold.
 */
insurance: Rate, 
/**
 * The threshold of a year.
 */
threshold: Pence, 
/**
 * Pension.
 */
pension: Rate, 
/**
 * The apprenticeship levy.
 */
levy: Rate, 
/**
 * Anything else.
 */
other: Rate, };

/**
 * An employer's rates from a day on, as typed.
 */
export type OnCostsLine = { 
/**
 * Which.
 */
id: RowId, 
/**
 * The rates.
 */
rates: TypedOnCosts, 
/**
 * Whether they are in force today.
 */
inForce: boolean, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * What an employer pays on a salary.
 */
export type OnCostsView = { 
/**
 * Which employer.
 */
organisation: OrganisationId, 
/**
 * Its name.
 */
name: Both, 
/**
 * The rates, the earliest first.
 */
rates: Array<OnCostsLine>, };

/**
 * What to do about an organisation that the hub does not know by the name in the table: take it
 * for one it knows, or add it. Exactly one of the two.
 */
export type OrganisationChoice = { 
/**
 * The name in the table.
 */
name: string, 
/**
 * The organisation that is meant.
 */
meant: OrganisationId | null, 
/**
 * To add it: its sector.
 */
sector: Sector | null, 
/**
 * To add it: its nation.
 */
nation: Nation | null, };

/**
 * An organisation as typed into a form or read from a table.
 */
export type OrganisationDetails = { 
/**
 * Its name; the Welsh one where it has one.
 */
name: Both, 
/**
 * What else it is called, such as `BCUHB`.
 */
aliases: Array<string>, 
/**
 * Its sector, by code.
 */
sector: string, 
/**
 * The nation it is based in, by code.
 */
nation: string, 
/**
 * Its ROR id, or empty.
 */
ror: string, 
/**
 * Its ODS code, or empty.
 */
ods: string, 
/**
 * Its company number, or empty.
 */
companyNumber: string, 
/**
 * Its charity number, or empty.
 */
charityNumber: string, 
/**
 * Its e-mail address, or empty.
 */
email: string, 
/**
 * Its postal address, or empty.
 */
address: TypedAddress, };

/**
 * An organisation, with its sector and nation.
 */
export type OrganisationId = string;

/**
 * An organisation to choose.
 */
export type OrganisationOption = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * Its name.
 */
name: Both, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * Its nation.
 */
nation: Nation, 
/**
 * Why it is thought to be meant; none where the words merely occur in it.
 */
ground: Ground | null, };

/**
 * Organisations that may be meant, the surest first.
 */
export type OrganisationOptions = { 
/**
 * At most ten.
 */
options: Array<OrganisationOption>, };

/**
 * A line of the list of organisations.
 */
export type OrganisationSummary = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * Its name.
 */
name: Both, 
/**
 * What else it is called.
 */
aliases: Array<string>, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * Its nation.
 */
nation: Nation, 
/**
 * How many people are there today.
 */
people: number, };

/**
 * An organisation's record.
 */
export type OrganisationView = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * What is known of it, as a form holds it.
 */
details: OrganisationDetails, 
/**
 * The organisation it was merged into; none while it stands for itself.
 */
mergedInto: RecordName | null, 
/**
 * Those that were merged into it.
 */
merged: Array<RecordName>, 
/**
 * Its people, those that are there today first; fifty at a time.
 */
people: Array<AffiliationView>, 
/**
 * How many affiliations it has in all.
 */
peopleTotal: number, 
/**
 * In how many applications it has a part.
 */
applications: number, 
/**
 * What may be the same organisation, the surest first.
 */
duplicates: Array<LikelyRecord>, 
/**
 * The head of the group it belongs to; none where it is no part of one, or its head.
 */
groupHead: RecordName | null, 
/**
 * Those that belong to its group, where it is the head.
 */
group: Array<RecordName>, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * A part of the list of organisations.
 */
export type OrganisationsPage = { 
/**
 * The organisations.
 */
rows: Array<OrganisationSummary>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * A part of the outbox.
 */
export type Outbox = { 
/**
 * The lines.
 */
rows: Array<OutboxLine>, 
/**
 * How many there are in all under the filters.
 */
total: number, 
/**
 * How many there are whatever states are asked for.
 */
counts: OutboxCounts, };

/**
 * How many letters stand where, in the outbox.
 */
export type OutboxCounts = { 
/**
 * To how many people there is something to send.
 */
people: number, 
/**
 * How many of them have no e-mail address.
 */
withoutAddress: number, 
/**
 * How many organisations that have a copy of it have none.
 */
copiesWithoutAddress: number, 
/**
 * Letters of which no draft was opened.
 */
toSend: number, 
/**
 * Letters to somebody without an e-mail address, of which no draft was opened.
 */
noAddress: number, 
/**
 * Letters of which a draft was opened that still says what it should.
 */
drafted: number, 
/**
 * Drafts that say what is not so any more: they would say something else now, what their letter
 * tells was overtaken, or it was voided.
 */
contradicting: number, 
/**
 * Letters that went, by mail or by post.
 */
gone: number, };

/**
 * A line of the outbox.
 */
export type OutboxLine = { 
/**
 * Which letter.
 */
letter: LetterId, 
/**
 * Of which application; of a placement, the one that it stands on.
 */
application: ApplicationId | null, 
/**
 * Of which placement.
 */
placement: PlacementId | null, 
/**
 * Of which call.
 */
call: CallId | null, 
/**
 * The application's reference, or the placement's own.
 */
reference: string, 
/**
 * The application's title; of a placement without one, who is seconded.
 */
title: string, 
/**
 * What the letter says.
 */
kind: LetterKind, 
/**
 * In which language, and so in which its mail is.
 */
language: LetterLanguage, 
/**
 * The date on it.
 */
datedOn: string, 
/**
 * To whom.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their e-mail address; empty for none.
 */
address: string, 
/**
 * The organisations that have a copy of the letter.
 */
copies: Array<MailCopy>, 
/**
 * The names of the files that go with it.
 */
attachments: Array<string>, 
/**
 * Where it stands.
 */
state: MailState, 
/**
 * The day on which it went.
 */
sentOn: string | null, 
/**
 * Who says so.
 */
sentBy: string | null, };

/**
 * What is recommended or decided of a bid. Acceptance, lapse and *declined* belong to the
 * award.
 */
export type Outcome = "fund" | "fund-with-conditions" | "reserve" | "not-funded";

/**
 * What was answered when outcomes were asked for.
 */
export type OutcomeAnswer = "told" | "nothing";

/**
 * An outcome of an award or a placement.
 */
export type OutcomeId = string;

/**
 * A part of the list.
 */
export type OutcomePage = { 
/**
 * The lines.
 */
rows: Array<OutcomeSummary>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Why an outcome would need a reason.
 */
export type OutcomeReasons = { 
/**
 * Which.
 */
outcome: Outcome, 
/**
 * Why; empty where it needs none.
 */
needed: Array<ReasonNeeded>, };

/**
 * What outcomes came of.
 */
export type OutcomeSource = { "noun": "award", "id": AwardId } | { "noun": "placement", "id": PlacementId };

/**
 * A line of the list.
 */
export type OutcomeSummary = { 
/**
 * The outcome.
 */
outcome: OutcomeView, 
/**
 * The reference: the application's, else the placement's own.
 */
reference: string, 
/**
 * The awardee or the person seconded.
 */
name: string, };

/**
 * A common type of outcome, as funders collect them each year. The first fifteen are those of
 * the list that [`TYPES`] names.
 */
export type OutcomeType = "publication" | "collaboration" | "further-funding" | "next-destination" | "engagement" | "influence" | "tool" | "database" | "intellectual-property" | "intervention" | "creative" | "software" | "spin-out" | "recognition" | "facilities" | "other";

/**
 * Where the types of outcomes are from.
 */
export type OutcomeTypes = { 
/**
 * The version of the list in this application.
 */
version: number, 
/**
 * Whose list it is.
 */
name: string, 
/**
 * Where it can be read.
 */
address: string, };

/**
 * An outcome.
 */
export type OutcomeView = { 
/**
 * Which.
 */
id: OutcomeId, 
/**
 * What it came of.
 */
source: OutcomeSource, 
/**
 * Its type.
 */
kind: OutcomeType, 
/**
 * When it happened.
 */
happenedOn: string, 
/**
 * What it is.
 */
description: string, 
/**
 * How much, of further funding.
 */
amount: Pence | null, 
/**
 * The amount as it is typed, or empty.
 */
amountTyped: string, 
/**
 * Where it can be found: an address, or empty.
 */
link: string, 
/**
 * Who told the hub.
 */
toldBy: string, 
/**
 * When.
 */
toldOn: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Of what outcomes are to be asked.
 */
export type OutcomesDue = { 
/**
 * The earliest day first.
 */
rows: Array<OutcomesDueLine>, };

/**
 * An award or a placement whose outcomes are to be asked for.
 */
export type OutcomesDueLine = { 
/**
 * Of what.
 */
source: OutcomeSource, 
/**
 * The reference: the application's, else the placement's own.
 */
reference: string, 
/**
 * The awardee or the person seconded.
 */
name: string, 
/**
 * So many months after the last day.
 */
months: number, 
/**
 * The day it is due.
 */
dueOn: string, 
/**
 * Where it stands.
 */
state: AskedState, };

/**
 * The outcomes of an award or a placement, and when they are asked for.
 */
export type OutcomesView = { 
/**
 * Of what.
 */
source: OutcomeSource, 
/**
 * What it is called.
 */
label: string, 
/**
 * Whether one can be recorded: what they came of has begun.
 */
recordable: boolean, 
/**
 * The outcomes, the latest first.
 */
outcomes: Array<OutcomeView>, 
/**
 * When they are asked for; empty while it has not begun, or where the award is asked.
 */
asked: Array<AskedView>, 
/**
 * The award that is asked in place of this placement.
 */
askedWithAward: AwardId | null, 
/**
 * The list that the types are from, its version and its address.
 */
types: OutcomeTypes, };

/**
 * What still keeps an award from being completed.
 */
export type Outstanding = "final-report" | "expenditure" | "open-claims" | "to-pay" | "to-ask-back" | "to-come-back" | "changes-open";

/**
 * Days that a placement shares with something else.
 */
export type Overlap = { 
/**
 * With what.
 */
with: Engagement, 
/**
 * Which days.
 */
shared: Period, };

/**
 * What days are shared with.
 */
export type OverlapKind = "placement" | "leave";

/**
 * The member's own review.
 */
export type OwnReview = { 
/**
 * Where it stands; none before it is begun.
 */
state: ReviewState | null, 
/**
 * The scores by criterion.
 */
scores: { [key in string]: number }, 
/**
 * What the panel is told.
 */
panelComment: string, 
/**
 * What the applicant may be told.
 */
feedback: string, 
/**
 * Why it was sent back.
 */
reason: string, };

/**
 * The member's own scores of a bid.
 */
export type OwnScoresRow = { 
/**
 * Of which bid.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Where the review stands.
 */
state: ReviewState, 
/**
 * The scores by criterion.
 */
scores: { [key in string]: number }, 
/**
 * The weighted total in hundredths of a point; none until every criterion is scored.
 */
total: number | null, };

/**
 * The member's own scores, side by side.
 */
export type OwnScoresView = { 
/**
 * What is scored.
 */
criteria: Array<Criterion>, 
/**
 * The scale.
 */
scale: Scale, 
/**
 * Their reviews, by reference.
 */
rows: Array<OwnScoresRow>, };

/**
 * An objective on a placement's page.
 */
export type PageObjective = { 
/**
 * What was to be done.
 */
objective: string, 
/**
 * How it came out; none until it is said.
 */
attained: Attained | null, };

/**
 * An outcome on a placement's page.
 */
export type PageOutcome = { 
/**
 * Its type.
 */
kind: OutcomeType, 
/**
 * What it is.
 */
description: string, 
/**
 * When it happened.
 */
happenedOn: string, };

/**
 * What a manager said, on a placement's page.
 */
export type PageWords = { 
/**
 * Who.
 */
name: string, 
/**
 * Their words.
 */
words: string, };

/**
 * What the member at the panel desk has before them.
 */
export type PanelDeskView = { 
/**
 * The call's title.
 */
title: Both, 
/**
 * The member's name.
 */
name: string, 
/**
 * The day the panel meets, or empty.
 */
meetsOn: string, 
/**
 * The day reviews are due, or empty.
 */
reviewsDueOn: string, 
/**
 * Today, in Europe/London.
 */
today: string, 
/**
 * Bids of which they have not declared yet.
 */
toDeclare: number, 
/**
 * Reviews they submitted.
 */
done: number, 
/**
 * Reviews that are theirs.
 */
of: number, 
/**
 * The bids before the panel, by reference.
 */
bids: Array<DeskBidView>, };

/**
 * The panel of a call.
 */
export type PanelView = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * The call's title.
 */
title: Both, 
/**
 * Whether it has been set up.
 */
setUp: boolean, 
/**
 * The day it meets, or empty.
 */
meetsOn: string, 
/**
 * The day reviews are due, or empty.
 */
reviewsDueOn: string, 
/**
 * How many members must be present.
 */
quorum: number, 
/**
 * Who chairs it.
 */
chair: MemberId | null, 
/**
 * Who takes over where the chair is in conflict.
 */
deputy: MemberId | null, 
/**
 * Its members by name, those who left last.
 */
members: Array<MemberView>, 
/**
 * Who left the room for which bid.
 */
departures: Array<DepartureView>, 
/**
 * Who has to leave for which bid: seated members in conflict with it.
 */
mustLeave: Array<DepartureView>, 
/**
 * How many were present.
 */
present: number, 
/**
 * Conflicts that wait for a ruling.
 */
toRule: number, 
/**
 * Bids before the panel.
 */
bids: number, 
/**
 * Reviews planned: bids times the reviews the call plans for each.
 */
reviewsPlanned: number, 
/**
 * Reviews given to members.
 */
reviewsGiven: number, 
/**
 * Reviews submitted.
 */
reviewsSubmitted: number, 
/**
 * Today, in Europe/London: what is due before it is late.
 */
today: string, 
/**
 * The history entry the panel is based on; 0 where it is not set up.
 */
basedOn: number, 
/**
 * The history entry the attendance is based on.
 */
attendanceBasedOn: number, };

/**
 * A paper that is no letter, and has a wording all the same.
 */
export type Paper = "mail" | "agreement";

/**
 * How large paper is that lies down.
 */
export type PaperSize = "a4" | "a3";

/**
 * Who signs an offer.
 */
export type Party = "awardee" | "host";

/**
 * What one party said at a review.
 */
export type PartySaid = { 
/**
 * As whom.
 */
party: AgreementParty, 
/**
 * For which organisation; none for the person seconded.
 */
organisation: OrganisationId | null, 
/**
 * Who said it, as they are called on that day.
 */
by: string, 
/**
 * When, as `YYYY-MM-DD`.
 */
on: string, 
/**
 * Their answers; a question that is not in it was not answered.
 */
answers: { [key in ReviewQuestion]?: ReviewAnswer }, 
/**
 * In their words, or empty.
 */
words: string, };

/**
 * Somebody who signs, and whether they have.
 */
export type PartyView = { 
/**
 * Who.
 */
signer: Signer, 
/**
 * Their name.
 */
name: Both, 
/**
 * Their signature; none until it is there.
 */
signature: SignatureOfParty | null, };

/**
 * A passage that may mean a person.
 */
export type PassageToLookAt = { 
/**
 * Its place.
 */
passage: string, 
/**
 * The table it stands in; `noun-CODE` words it.
 */
noun: string, 
/**
 * What the record is called, or empty.
 */
of: string, 
/**
 * Some words about the mention, as they stand.
 */
words: string, };

/**
 * The passphrase is changed.
 */
export type PassphraseChanged = { 
/**
 * The backups that still open with the old one.
 */
backupsUnderTheOld: Array<BackupView>, };

/**
 * How the days of a placement fall.
 */
export type PatternKind = "full-time" | "part-time" | "intermittent";

/**
 * How the days fall.
 */
export type PatternView = { 
/**
 * Its kind.
 */
kind: PatternKind, 
/**
 * The hundredths of full time, for part time.
 */
share: number | null, 
/**
 * The weekdays, for part time.
 */
weekdays: Array<Weekday>, 
/**
 * The chosen days, for intermittent.
 */
days: Array<string>, };

/**
 * Who bears what a placement costs beyond the amount that is funded.
 */
export type PayBearer = "employer" | "host" | "hub";

/**
 * A full-time year's salary from a day on.
 */
export type PayView = { 
/**
 * The first day.
 */
from: string, 
/**
 * How much.
 */
annual: Pence, 
/**
 * How much, as it would be typed.
 */
typed: string, };

/**
 * The account that is paid from, without its numbers.
 */
export type PayingView = { 
/**
 * Its name.
 */
name: string, 
/**
 * The end of its number.
 */
lastFour: string, };

/**
 * A payment of a run.
 */
export type PaymentId = string;

/**
 * A payment run.
 */
export type PaymentRunId = string;

/**
 * Where a payment of a run stands.
 */
export type PaymentState = "sent" | "paid" | "returned";

/**
 * A payment of a run.
 */
export type PaymentView = { 
/**
 * Which.
 */
id: PaymentId, 
/**
 * Of which claim.
 */
claim: ClaimId, 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The award's reference.
 */
reference: string, 
/**
 * The claim's number among the award's.
 */
claimNumber: number, 
/**
 * Who is paid.
 */
organisation: string, 
/**
 * The account's name.
 */
accountName: string, 
/**
 * The end of its number.
 */
lastFour: string, 
/**
 * How much.
 */
amount: Pence, 
/**
 * Where it stands.
 */
state: PaymentState, 
/**
 * The day it was paid or returned, or empty.
 */
settledOn: string, 
/**
 * Why the bank returned it, or empty.
 */
reason: string, };

/**
 * An amount in pence. Negative only as a difference, never as a typed or stored amount.
 */
export type Pence = number;

/**
 * A part of the list of people.
 */
export type PeoplePage = { 
/**
 * The people.
 */
rows: Array<PersonSummary>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Days from a first to a last, both in it. The first is never after the last.
 */
export type Period = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, };

/**
 * An application of a person.
 */
export type PersonApplicationView = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference, or empty.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its state, worded by `application-state-CODE`.
 */
state: string, 
/**
 * The person's part, worded by `role-CODE`.
 */
role: string, 
/**
 * The call's title.
 */
call: Both, };

/**
 * A person as typed into a form or read from a table.
 */
export type PersonDetails = { 
/**
 * Their whole name.
 */
name: string, 
/**
 * As letters greet them, such as `Dr O'Brien`; empty: by the whole name.
 */
greeting: string, 
/**
 * Their e-mail address, or empty.
 */
email: string, 
/**
 * Their telephone number, or empty.
 */
phone: string, 
/**
 * Their postal address, or empty.
 */
address: TypedAddress, 
/**
 * The language of correspondence: `cy`, `en`, `both`, or `unknown` while they have not been
 * asked.
 */
language: string, 
/**
 * The day they were asked, as typed; empty for today where a language is named.
 */
languageAskedOn: string, 
/**
 * Their ORCID iD, or empty.
 */
orcid: string, 
/**
 * What they need to take part, or empty. Seen by coordinators only.
 */
accessNeeds: string, };

/**
 * An event of a person.
 */
export type PersonEventView = { 
/**
 * Which.
 */
event: EventId, 
/**
 * Its title.
 */
title: Both, 
/**
 * Its day.
 */
heldOn: string, 
/**
 * The person's place at it.
 */
state: AttendanceState, };

/**
 * What is held of a person, as it would be given.
 */
export type PersonFileView = { 
/**
 * The rows, by what they are about.
 */
sections: Array<FileSection>, 
/**
 * Attached files and letters that are held of them, to be looked at and given beside it.
 */
documents: Array<HeldDocument>, 
/**
 * The entries of the history about them, the oldest first.
 */
history: Array<HeldHistory>, 
/**
 * Passages that are given without the names of others.
 */
masked: number, 
/**
 * Passages that are withheld.
 */
withheld: number, };

/**
 * A person: applicant, attendee, panel member, signatory.
 */
export type PersonId = string;

/**
 * A line of the list of people.
 */
export type PersonSummary = { 
/**
 * Which.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their e-mail address, or empty.
 */
email: string, 
/**
 * Their language of correspondence.
 */
language: LanguageChoice, 
/**
 * Their first affiliation that holds today; none where none does.
 */
affiliation: AffiliationView | null, 
/**
 * How many others hold today.
 */
further: number, };

/**
 * A person's record.
 */
export type PersonView = { 
/**
 * Which.
 */
id: PersonId, 
/**
 * What is known of them, as a form holds it.
 */
details: PersonDetails, 
/**
 * The person they were merged into; none while they stand for themselves.
 */
mergedInto: RecordName | null, 
/**
 * Those who were merged into them.
 */
merged: Array<RecordName>, 
/**
 * Their affiliations, those that last first.
 */
affiliations: Array<AffiliationView>, 
/**
 * Events they registered for or came to, the latest first.
 */
events: Array<PersonEventView>, 
/**
 * Applications in whose team they are, the latest first.
 */
applications: Array<PersonApplicationView>, 
/**
 * How many letters were issued to them.
 */
letters: number, 
/**
 * Who may be the same person, the surest first.
 */
duplicates: Array<LikelyRecord>, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * Asks that a record be held.
 */
export type PlaceHold = { 
/**
 * What kind of record.
 */
noun: Holdable, 
/**
 * Which.
 */
record: string, 
/**
 * Why.
 */
reason: string, };

/**
 * Where a stretch of days stands across the picture, in parts of [`TIMELINE_WIDTH`].
 */
export type Placed = { 
/**
 * Its left edge.
 */
left: number, 
/**
 * Its width; never nothing.
 */
width: number, 
/**
 * Whether it began before what is shown.
 */
before: boolean, 
/**
 * Whether it goes on after it.
 */
after: boolean, };

/**
 * What can be done with a placement.
 */
export type PlacementAct = "change" | "start" | "pause" | "resume" | "extend" | "return" | "close" | "withdraw" | "end-early";

/**
 * What stands in the way of an extension.
 */
export type PlacementExtensionView = { 
/**
 * What is wrong with its days.
 */
problems: Problems, 
/**
 * What stands in its way.
 */
bars: Array<Bar>, 
/**
 * What to heed.
 */
warnings: Array<ExtensionWarning>, 
/**
 * What would follow; none while something is wrong with the new last day.
 */
whatIf: WhatIf | null, 
/**
 * The names of the organisations that letters would go to.
 */
organisations: Array<RecordName>, 
/**
 * The award, where its last day is another than the new one.
 */
award: AwardApart | null, };

/**
 * A placement of one person at one or more hosts.
 */
export type PlacementId = string;

/**
 * An employer or a host.
 */
export type PlacementOrganisation = { 
/**
 * Which.
 */
organisation: OrganisationId, 
/**
 * Its name.
 */
name: Both, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * The line manager there.
 */
manager: RecordName | null, 
/**
 * Where the person works, for a host; or empty.
 */
place: string, };

/**
 * A part of the list.
 */
export type PlacementPage = { 
/**
 * The lines.
 */
rows: Array<PlacementSummary>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * The page of a placement.
 */
export type PlacementPageView = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * The person seconded.
 */
name: string, 
/**
 * Their post.
 */
post: string, 
/**
 * The reference: the application's, else the placement's own.
 */
reference: string, 
/**
 * The application's title, or empty.
 */
title: string, 
/**
 * The employer.
 */
employer: Both, 
/**
 * Its sector.
 */
from: Sector, 
/**
 * The hosts.
 */
hosts: Array<Both>, 
/**
 * Their sectors.
 */
to: Array<Sector>, 
/**
 * The first day.
 */
startsOn: string, 
/**
 * The last.
 */
endsOn: string, 
/**
 * Days at the host; none where they were not counted.
 */
days: number | null, 
/**
 * Hours there.
 */
hours: number, 
/**
 * What is funded, where it is known.
 */
funded: Pence | null, 
/**
 * What the pay costs that is funded of, where it is known.
 */
cost: Pence | null, 
/**
 * What the person did, in their words or their managers'.
 */
did: string, 
/**
 * The objectives, each with how it came out.
 */
objectives: Array<PageObjective>, 
/**
 * What was learned.
 */
learned: Array<string>, 
/**
 * What the managers said.
 */
words: Array<PageWords>, 
/**
 * What came of it.
 */
outcomes: Array<PageOutcome>, };

/**
 * Where a placement stands, as it is shown.
 */
export type PlacementProgress = "proposed" | "awarded" | "agreement-drafted" | "part-signed" | "fully-signed" | "checks-clear" | "active" | "paused" | "extended" | "ending" | "returned" | "closed" | "withdrawn" | "terminated";

/**
 * A review of a placement.
 */
export type PlacementReview = "start" | "middle" | "end" | "after-return";

/**
 * A review of a placement.
 */
export type PlacementReviewView = { 
/**
 * Which.
 */
review: PlacementReview, 
/**
 * The day by which it is held; none where it has fallen away.
 */
dueOn: string | null, 
/**
 * Whether that day is over and it was not held.
 */
overdue: boolean, 
/**
 * The day it was held.
 */
heldOn: string | null, 
/**
 * The version of its questions, once it was held.
 */
version: number | null, 
/**
 * What each party said.
 */
said: Array<PartySaid>, 
/**
 * What somebody is worried about, or empty.
 */
concern: string, 
/**
 * The history entry a change is based on; 0 before it is recorded.
 */
basedOn: number, };

/**
 * The reviews of a placement, and the meeting about the return.
 */
export type PlacementReviewsView = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * What it is called.
 */
label: string, 
/**
 * Its reviews in order, those that were held among them.
 */
reviews: Array<PlacementReviewView>, 
/**
 * Whether reviews and the meeting can be recorded: it has begun.
 */
recordable: boolean, 
/**
 * Who is heard: the person seconded, the employer, each host.
 */
parties: Array<ReviewParty>, 
/**
 * Where the questions are from.
 */
source: string, 
/**
 * The meeting about the return.
 */
meeting: ReturnMeetingView, };

/**
 * Where a placement stands, as it is stored.
 */
export type PlacementState = "proposed" | "active" | "paused" | "returned" | "closed" | "withdrawn" | "terminated";

/**
 * A line of the list.
 */
export type PlacementSummary = { 
/**
 * Which.
 */
id: PlacementId, 
/**
 * The reference: the application's, else the placement's own.
 */
reference: string, 
/**
 * The application's title, or empty.
 */
title: string, 
/**
 * Where it stands, as it is stored.
 */
state: PlacementState, 
/**
 * Where it stands, as it is shown.
 */
progress: PlacementProgress, 
/**
 * The person seconded.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their post.
 */
post: string, 
/**
 * Their employer.
 */
employer: Both, 
/**
 * Its sector.
 */
employerSector: Sector, 
/**
 * The hosts.
 */
hosts: Array<HostSummary>, 
/**
 * The first day.
 */
startsOn: string, 
/**
 * The last day.
 */
endsOn: string, };

/**
 * A placement.
 */
export type PlacementView = { 
/**
 * Which.
 */
id: PlacementId, 
/**
 * What people call it: the reference, or who goes where.
 */
label: string, 
/**
 * The application it was proposed from.
 */
application: ApplicationId | null, 
/**
 * Its reference, or empty.
 */
reference: string, 
/**
 * Its title, or empty.
 */
title: string, 
/**
 * Of which call.
 */
call: CallId | null, 
/**
 * The award it stands on.
 */
award: AwardId | null, 
/**
 * Where that stands.
 */
awardState: AwardState | null, 
/**
 * Where it stands, as it is stored.
 */
state: PlacementState, 
/**
 * Why, where a reason was given.
 */
stateReason: string, 
/**
 * Since which day.
 */
stateOn: string, 
/**
 * Where it stands, as it is shown.
 */
progress: PlacementProgress, 
/**
 * What stands in the way of its beginning.
 */
bars: Array<Bar>, 
/**
 * The person seconded.
 */
person: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their employer.
 */
employer: PlacementOrganisation, 
/**
 * Their post.
 */
post: string, 
/**
 * Its grade.
 */
grade: string, 
/**
 * The hosts.
 */
hosts: Array<PlacementOrganisation>, 
/**
 * How the days fall.
 */
pattern: PatternView, 
/**
 * The hours of a full-time week, as typed.
 */
fullWeek: string, 
/**
 * The objectives.
 */
objectives: Array<ObjectiveView>, 
/**
 * The post left behind.
 */
backfill: BackfillView, 
/**
 * The pay of the person seconded.
 */
substantive: Array<PayView>, 
/**
 * The pay of whoever fills the post.
 */
backfillPay: Array<PayView>, 
/**
 * What is funded of the pay.
 */
funded: Pence | null, 
/**
 * That, as it would be typed.
 */
fundedTyped: string, 
/**
 * Whether the award says so.
 */
fundedByAward: boolean, 
/**
 * Who bears the rest.
 */
bearer: PayBearer, 
/**
 * What the employer invoices.
 */
recharge: Recharge, 
/**
 * How VAT is treated.
 */
vat: VatTreatment, 
/**
 * Who confirmed it, or empty.
 */
vatConfirmedBy: string, 
/**
 * When.
 */
vatConfirmedOn: string | null, 
/**
 * What follows from all of it.
 */
consequences: Consequences, 
/**
 * The days on which the person is away.
 */
absences: Array<AbsenceView>, 
/**
 * The moves it made, the latest first.
 */
moves: Array<MoveView>, 
/**
 * The steps it took, the latest first.
 */
course: Array<StepView>, 
/**
 * Whether it can be changed or moved.
 */
changeable: boolean, 
/**
 * Whether it can be withdrawn.
 */
withdrawable: boolean, 
/**
 * The steps in its course that can be taken now, the likeliest first.
 */
steps: Array<PlacementAct>, 
/**
 * The day by which an extension is best asked for.
 */
extensionBestBy: string, 
/**
 * Whether a move needs a reason.
 */
reasonNeeded: boolean, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * Points: shown, and exact.
 */
export type PointsView = { 
/**
 * In whole hundredths, rounded half away from zero.
 */
hundredths: number, 
/**
 * The exact fraction's numerator, in lowest terms.
 */
numerator: number, 
/**
 * Its denominator.
 */
denominator: number, };

/**
 * What a coordinator can do with an application now.
 */
export type PossibleAct = "write" | "record-receipt" | "rule-on-lateness" | "judge-rule" | "find-eligible" | "find-ineligible" | "return-for-correction" | "withdraw";

/**
 * Whether a member was at the panel's meeting.
 */
export type Presence = "unknown" | "present" | "absent";

/**
 * Asks for the pages of the next draft, as it would be made today, watermarked.
 */
export type PreviewAgreement = { 
/**
 * Of which placement.
 */
placement: PlacementId, };

/**
 * Asks what erasing a person would do.
 */
export type PreviewErasure = { 
/**
 * Whom.
 */
person: PersonId, };

/**
 * Asks what an import would do, row by row, and does nothing.
 */
export type PreviewImport = { 
/**
 * The import.
 */
setup: ImportSetup, 
/**
 * Only rows with this outcome; none: all.
 */
outcome: RowOutcome | null, 
/**
 * Skip so many rows.
 */
offset: number, 
/**
 * At most so many rows; 200 at the most.
 */
limit: number, };

/**
 * Asks for a letter that is due, as it would go out today.
 */
export type PreviewLetter = { 
/**
 * Which.
 */
due: DueLetter, };

/**
 * Asks for the pages of the file as it would be given, watermarked.
 */
export type PreviewPersonFile = { 
/**
 * On which request.
 */
request: FileRequestId, };

/**
 * Asks for a recognition statement as a PDF: watermarked until it is whole and the placement is over.
 */
export type PreviewRecognition = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * In which languages.
 */
languages: LetterLanguage, };

/**
 * Shows a wording as it is typed on paper, with invented facts.
 */
export type PreviewTemplate = { 
/**
 * Which letter, or other paper.
 */
kind: WordingKind, 
/**
 * For calls of which kind.
 */
callType: Template, 
/**
 * The wording.
 */
body: string, 
/**
 * Its language.
 */
language: Language, };

/**
 * Asks for a page as a PDF.
 */
export type PrintPage = { 
/**
 * Which.
 */
of: WhichPage, 
/**
 * Its language.
 */
language: Language, };

/**
 * What is wrong with an input, field by field, in the order in which a person meets them.
 */
export type Problems = Array<FieldProblem>;

/**
 * Funds a bid from the reserve: two people, the second with their PIN.
 */
export type PromoteReserve = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * How much by heading, as typed.
 */
lines: Array<TypedLine>, 
/**
 * Why, where another's turn comes first.
 */
reason: string, 
/**
 * The second person; none until one is chosen.
 */
second: CoordinatorId | null, 
/**
 * Their PIN.
 */
pin: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * An application that a placement can be proposed from.
 */
export type ProposableApplication = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The person seconded.
 */
name: string, };

/**
 * Applications that a placement can be proposed from.
 */
export type ProposableApplications = { 
/**
 * By their references.
 */
rows: Array<ProposableApplication>, };

/**
 * Asks what a new claim could say.
 */
export type ProposeClaim = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * For which instalment; none where it is for costs.
 */
instalment: InstalmentId | null, 
/**
 * The claim that is being changed, which counts nothing.
 */
claim: ClaimId | null, };

/**
 * Proposes a placement: from an application, whose latest submission says the rest, or from what
 * is given here.
 */
export type ProposePlacement = { 
/**
 * The application; the other fields are then left empty.
 */
application: ApplicationId | null, 
/**
 * The person seconded.
 */
person: PersonId | null, 
/**
 * Their employer.
 */
employer: OrganisationId | null, 
/**
 * The host.
 */
host: OrganisationId | null, 
/**
 * The first day.
 */
startsOn: string, 
/**
 * The last day.
 */
endsOn: string, };

/**
 * A heading of a claim that could be.
 */
export type ProposedLine = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * What is left under it.
 */
left: Pence, 
/**
 * What is proposed.
 */
amount: Pence, };

/**
 * Publishes a call as it stands: freezes a version.
 */
export type PublishCall = { 
/**
 * Which call.
 */
call: CallId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, };

/**
 * Adds a coordinator, or changes one.
 */
export type PutCoordinator = { 
/**
 * Which; none to add one.
 */
coordinator: CoordinatorId | null, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Both, 
/**
 * Who they are among the people of the hub; none while that is not known.
 */
person: PersonId | null, 
/**
 * A new coordinator's PIN; not read for one who has one.
 */
pin: string, 
/**
 * Whether they work here; one who left keeps their place in the history.
 */
active: boolean, 
/**
 * The history entry the change is based on; 0 to add one.
 */
basedOn: number, };

/**
 * Asks about a claim.
 */
export type QueryClaim = { 
/**
 * Which.
 */
claim: ClaimId, 
/**
 * The question.
 */
question: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * A question.
 */
export type Question = { 
/**
 * Its key, unique in the form; answers are stored under it.
 */
key: string, 
/**
 * What is asked.
 */
title: Both, 
/**
 * Guidance beside it, or empty.
 */
guidance: Both, 
/**
 * What kind of answer it takes.
 */
kind: QuestionKind, 
/**
 * Whether a submission needs an answer.
 */
required: boolean, 
/**
 * Whether reviewers score it; gates and facts are not scored.
 */
scored: boolean, 
/**
 * What its answer means to rules, letters and lists.
 */
binds: Binding | null, 
/**
 * When it is asked at all; always, where there is none.
 */
showIf: ShowIf | null, };

/**
 * A kind of question.
 */
export type QuestionKind = { "kind": "text", 
/**
 * The most words; more are kept, flagged, and block submission (invariant 6).
 */
words: number, 
/**
 * Whether it is a single line.
 */
singleLine: boolean, } | { "kind": "choice", 
/**
 * The options.
 */
options: Array<ChoiceOption>, } | { "kind": "choices", 
/**
 * The options.
 */
options: Array<ChoiceOption>, 
/**
 * The fewest that must be chosen.
 */
least: number, } | { "kind": "event" } | { "kind": "date" } | { "kind": "money" } | { "kind": "yes-no", 
/**
 * The answer that an eligible bid has, or none where either will do.
 */
must: boolean | null, } | { "kind": "team", 
/**
 * The roles that can be taken.
 */
roles: Array<TeamRole>, 
/**
 * The roles that must be taken by exactly one person.
 */
exactlyOne: Array<TeamRole>, 
/**
 * The roles that must be taken by somebody, or by several.
 */
atLeastOne: Array<TeamRole>, 
/**
 * The fewest people.
 */
least: number, } | { "kind": "budget", 
/**
 * The most words of a line's justification.
 */
justificationWords: number, } | { "kind": "milestones", 
/**
 * The fewest of them.
 */
least: number, 
/**
 * The most of them.
 */
most: number, } | { "kind": "file" } | { "kind": "declaration", 
/**
 * What is declared.
 */
statement: Both, 
/**
 * In what capacity it is made, such as "Line manager".
 */
capacity: Both, };

/**
 * What a person should look at before they decide.
 */
export type RankingFlag = "insufficient" | "below-threshold" | "wide-spread" | "tied-across-line";

/**
 * A bid in the ranking.
 */
export type RankingRow = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who leads it.
 */
lead: string, 
/**
 * The sector of the lead's organisation.
 */
sector: Sector | null, 
/**
 * Its rank; none where too few reviews count.
 */
rank: number | null, 
/**
 * The mean of the totals that count.
 */
score: PointsView | null, 
/**
 * Their median, in hundredths.
 */
median: number | null, 
/**
 * The greatest minus the least, in hundredths.
 */
spread: number | null, 
/**
 * How many count.
 */
reviews: number, 
/**
 * What it asks for.
 */
requested: Pence, 
/**
 * What it and all before it ask for.
 */
runningTotal: Pence | null, 
/**
 * Whether it lies above the funding line.
 */
aboveLine: boolean, 
/**
 * What to look at.
 */
flags: Array<RankingFlag>, 
/**
 * The total of each review with all its scores, by the member's name.
 */
dots: Array<DotView>, 
/**
 * What the panel recommends.
 */
recommended: Outcome | null, 
/**
 * What the hub decided.
 */
decided: Outcome | null, };

/**
 * How reviews become a ranking.
 */
export type RankingTerms = { 
/**
 * Reviews planned for each bid.
 */
reviewsPlanned: number, 
/**
 * Fewer submitted reviews than this is "insufficient", and unranked.
 */
reviewsNeeded: number, 
/**
 * The score, in hundredths of a point, below which nothing is funded without a reason.
 */
thresholdHundredths: number, 
/**
 * A spread of at least this, in hundredths of a point, is flagged for discussion.
 */
wideSpreadHundredths: number, };

/**
 * The ranking of a call. Points are shown in whole hundredths, rounded half away from zero.
 */
export type RankingView = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Its title.
 */
title: Both, 
/**
 * All that can be awarded.
 */
pot: Pence, 
/**
 * Reviews planned for each bid.
 */
planned: number, 
/**
 * Reviews needed for a rank.
 */
needed: number, 
/**
 * The threshold, in hundredths of a point.
 */
threshold: number, 
/**
 * The spread from which a bid is to be discussed, in hundredths of a point.
 */
wideSpread: number, 
/**
 * The lowest and the highest value of the scale.
 */
scale: [number, number], 
/**
 * How many bids are ranked.
 */
ranked: number, 
/**
 * How many bids there are in all.
 */
total: number, 
/**
 * Reviews submitted that count.
 */
reviews: number, 
/**
 * Where the funding line lies.
 */
line: LineView, 
/**
 * The bids: ranked ones in order, then those with too few reviews.
 */
rows: Array<RankingRow>, };

/**
 * A rate in hundredths of one per cent: 1438 is 14.38 %.
 */
export type Rate = number;

/**
 * How far an application came. Whoever came to one stage came to all before it.
 */
export type Reached = "applied" | "eligible" | "above-threshold" | "funded";

/**
 * Opens a bid to the member who reviews it.
 */
export type ReadBid = { 
/**
 * Which.
 */
application: ApplicationId, };

/**
 * Opens a file that is attached to a bid, to the member who reviews it.
 */
export type ReadBidFile = { 
/**
 * To which bid.
 */
application: ApplicationId, 
/**
 * Its hash, as the answer has it.
 */
sha256: string, };

/**
 * Reads a table, and guesses what its columns mean.
 */
export type ReadImport = { 
/**
 * The picked file's token.
 */
file: string, 
/**
 * What it is a table of.
 */
kind: ImportKind, 
/**
 * The sheet to read; empty: the first with anything in it.
 */
sheet: string, };

/**
 * Asks for the pages of a letter that was made, to show them.
 */
export type ReadLetter = { 
/**
 * Which.
 */
letter: LetterId, };

/**
 * A claim that is approved and in no run.
 */
export type ReadyClaim = { 
/**
 * The claim.
 */
line: ClaimLine, 
/**
 * The end of the number of the account that it would be paid to.
 */
bank: string | null, 
/**
 * What stops it.
 */
problems: Problems, };

/**
 * Why a decision needs a reason.
 */
export type ReasonNeeded = "below-threshold" | "insufficient" | "tied-across-line" | "out-of-rank-order" | "passed-over" | "against-recommendation";

/**
 * How an application came in.
 */
export type ReceiptView = { 
/**
 * When, in UTC.
 */
receivedAt: string, 
/**
 * By what route.
 */
route: Route, 
/**
 * What came.
 */
source: AttachedFile | null, 
/**
 * Who read back what was typed.
 */
readBackBy: string, };

/**
 * Records that money came back.
 */
export type ReceiveBack = { 
/**
 * Of which recovery.
 */
recovery: RecoveryId, 
/**
 * How much.
 */
amount: string, 
/**
 * On which day.
 */
receivedOn: string, };

/**
 * Records that a report came.
 */
export type ReceiveReport = { 
/**
 * Which.
 */
report: ReportId, 
/**
 * The day it came.
 */
receivedOn: string, 
/**
 * What came: the picked file's token.
 */
file: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * What the employer invoices, to whom and how often.
 */
export type Recharge = { 
/**
 * To whom.
 */
to: RechargeTo, 
/**
 * Of what.
 */
of: RechargeOf, 
/**
 * How often.
 */
every: RechargeEvery, };

/**
 * One invoice that falls due.
 */
export type RechargeDue = { 
/**
 * The day of the invoice.
 */
on: string, 
/**
 * The days it is for.
 */
period: Period, 
/**
 * How much, without VAT.
 */
amount: Pence, };

/**
 * How often.
 */
export type RechargeEvery = "monthly" | "quarterly" | "at-start" | "at-end";

/**
 * What is invoiced.
 */
export type RechargeOf = "substantive" | "backfill" | "funded";

/**
 * Whom the employer invoices.
 */
export type RechargeTo = "nobody" | "hub" | "host";

/**
 * To whom a letter about a placement goes.
 */
export type Recipient = "secondee" | "employer" | "host";

/**
 * The recognition statement of a placement as it stands.
 */
export type RecognitionView = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * What was typed, with a place for each objective and each organisation that takes part.
 */
told: ToldInStatement, 
/**
 * The organisations whose managers have a word, the employer first.
 */
organisations: Array<SpeakingOrganisation>, 
/**
 * Days worked by the pattern; none where the weekdays are not settled.
 */
daysWorked: number | null, 
/**
 * Hours worked by the pattern.
 */
hoursWorked: number, 
/**
 * What is said of it as it stands: what keeps it from being issued among it.
 */
said: Array<FieldProblem>, 
/**
 * Whether it can be written: the placement has begun.
 */
writable: boolean, 
/**
 * Whether the placement is over, so that it can be issued once it is whole.
 */
issuable: boolean, 
/**
 * The languages that the person has letters in.
 */
letterLanguage: LetterLanguage, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * What the panel recommends.
 */
export type RecommendationView = { 
/**
 * What.
 */
outcome: Outcome, 
/**
 * How much.
 */
amount: Pence | null, 
/**
 * The minute.
 */
minute: string, 
/**
 * When it was recorded, in UTC.
 */
recordedAt: string, };

/**
 * Records days on which a person is away.
 */
export type RecordAbsence = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Why, by code.
 */
kind: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, };

/**
 * Records a person's place at an event: somebody the hub knows, or somebody new.
 */
export type RecordAttendance = { 
/**
 * The event.
 */
event: EventId, 
/**
 * The person, where the hub knows them.
 */
person: PersonId | null, 
/**
 * Otherwise who they are. Somebody of that e-mail address, or of that name in that
 * organisation, is taken to be meant.
 */
newcomer: Newcomer, 
/**
 * Registered, came, or did not, by code; empty takes them off the list.
 */
state: string, 
/**
 * For somebody on the list: the history entry that the change is based on.
 */
basedOn: number | null, };

/**
 * Records a check, or changes it.
 */
export type RecordCheck = { 
/**
 * For which placement.
 */
placement: PlacementId, 
/**
 * Which check; none for a new one.
 */
check: RowId | null, 
/**
 * Of what; none until it is chosen.
 */
kind: CheckKind | null, 
/**
 * How it came out; none until it is chosen.
 */
outcome: CheckOutcome | null, 
/**
 * The level of a disclosure; none for other checks.
 */
level: DbsLevel | null, 
/**
 * The day it was made, as typed.
 */
checkedOn: string, 
/**
 * Its last good day, as typed; empty where it does not lapse.
 */
expiresOn: string, 
/**
 * Who made it.
 */
checker: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Records what the hub decides.
 */
export type RecordDecision = { 
/**
 * Of which bid.
 */
application: ApplicationId, 
/**
 * What; none until one is chosen.
 */
outcome: Outcome | null, 
/**
 * How much by heading, as typed.
 */
lines: Array<TypedLine>, 
/**
 * The conditions.
 */
conditions: Array<TypedCondition>, 
/**
 * The place in the reserve, as typed.
 */
reserveOrder: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The feedback agreed for the applicant.
 */
feedback: Both, 
/**
 * The history entry this is based on; 0 where there is none.
 */
basedOn: number, };

/**
 * Records that a person objects: their answers are removed at once, and no more are taken.
 */
export type RecordEqualityObjection = { 
/**
 * Who.
 */
person: PersonId, };

/**
 * Records the statement of expenditure that came.
 */
export type RecordExpenditure = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The day it came.
 */
receivedOn: string, 
/**
 * What was spent by heading.
 */
lines: Array<TypedHeading>, 
/**
 * What came: the picked file's token; empty to keep the one there.
 */
file: string, 
/**
 * The history entry it is based on; 0 for the first.
 */
basedOn: number, };

/**
 * Records that a person asked for their file.
 */
export type RecordFileRequest = { 
/**
 * Whose file.
 */
person: PersonId | null, 
/**
 * The day it came, as typed.
 */
receivedOn: string, 
/**
 * The language of the file.
 */
language: Language, 
/**
 * What they asked for and how.
 */
askedFor: string, };

/**
 * A record by its name.
 */
export type RecordName = { 
/**
 * Which.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

/**
 * Records what an employer pays on a salary from a day on, or changes it.
 */
export type RecordOnCosts = { 
/**
 * Which employer.
 */
organisation: OrganisationId, 
/**
 * Which rates are changed; none for new ones.
 */
id: RowId | null, 
/**
 * The history entry that a change is based on.
 */
basedOn: number, 
/**
 * The rates.
 */
rates: TypedOnCosts, };

/**
 * Records an outcome, or changes it.
 */
export type RecordOutcome = { 
/**
 * What it came of.
 */
source: OutcomeSource, 
/**
 * Which outcome; none for a new one.
 */
outcome: OutcomeId | null, 
/**
 * Its type; none until it is chosen.
 */
kind: OutcomeType | null, 
/**
 * When it happened, as typed.
 */
happenedOn: string, 
/**
 * What it is.
 */
description: string, 
/**
 * How much, of further funding, as typed; empty where nobody said.
 */
amount: string, 
/**
 * A DOI or a web address, as typed; empty where there is none.
 */
link: string, 
/**
 * Who told the hub.
 */
toldBy: string, 
/**
 * When, as typed.
 */
toldOn: string, 
/**
 * The history entry this is based on; 0 for a new one.
 */
basedOn: number, };

/**
 * Records who was at the meeting, and who left for which bid.
 */
export type RecordPanelAttendance = { 
/**
 * Of which call's panel.
 */
call: CallId, 
/**
 * Who was there. Every other seated member was not.
 */
present: Array<MemberId>, 
/**
 * Who left for which bid.
 */
departures: Array<Departure>, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * Records a review of a placement, or changes what was recorded.
 */
export type RecordPlacementReview = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * Which review.
 */
review: PlacementReview, 
/**
 * The day it was held, as typed.
 */
heldOn: string, 
/**
 * What each party said.
 */
said: Array<TypedSaid>, 
/**
 * What somebody is worried about; empty for nothing.
 */
concern: string, 
/**
 * The history entry that the change is based on; 0 before it is recorded.
 */
basedOn: number, };

/**
 * Records that an application came in otherwise than at the desk, and is typed on somebody's
 * behalf.
 */
export type RecordReceipt = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, 
/**
 * The day it was received.
 */
receivedOn: string, 
/**
 * The time, in Europe/London: `15:30` or `15:59:59`.
 */
receivedTime: string, 
/**
 * By what route.
 */
route: Route, 
/**
 * The picked file's token of what came; none where it was dictated, or is kept as it is.
 */
source: string | null, 
/**
 * Who read back what was typed.
 */
readBackBy: string, };

/**
 * Records what the panel recommends.
 */
export type RecordRecommendation = { 
/**
 * For which bid.
 */
application: ApplicationId, 
/**
 * What; none until one is chosen.
 */
outcome: Outcome | null, 
/**
 * How much, as typed; all that is asked where it is empty.
 */
amount: string, 
/**
 * The minute.
 */
minute: string, 
/**
 * The history entry this is based on; 0 where there is none.
 */
basedOn: number, };

/**
 * Records what is known of the meeting about the return.
 */
export type RecordReturnMeeting = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * The day it is set for, as typed.
 */
setFor: string, 
/**
 * The day it was held, as typed; empty before.
 */
heldOn: string, 
/**
 * The post that the person returns to.
 */
post: string, 
/**
 * Its salary of a full-time year, as typed.
 */
annual: string, 
/**
 * What else was agreed.
 */
agreed: string, 
/**
 * The history entry that the change is based on; 0 before it is recorded.
 */
basedOn: number, };

/**
 * Records a signature under an offer. The second of the two accepts it.
 */
export type RecordSignature = { 
/**
 * Under which award.
 */
award: AwardId, 
/**
 * For whom; none until one is chosen.
 */
party: Party | null, 
/**
 * Who signed.
 */
name: string, 
/**
 * In what role.
 */
role: string, 
/**
 * The day on the page, as typed.
 */
signedOn: string, 
/**
 * The day it came in, as typed.
 */
receivedOn: string, 
/**
 * The signed page: a picked file; none until one is picked.
 */
page: string | null, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Money that is asked back.
 */
export type RecoveryId = string;

/**
 * Money that is asked back.
 */
export type RecoveryView = { 
/**
 * Which.
 */
id: RecoveryId, 
/**
 * How much.
 */
amount: Pence, 
/**
 * What has come.
 */
received: Pence, 
/**
 * Why.
 */
reason: string, 
/**
 * Since when.
 */
askedOn: string, 
/**
 * By when.
 */
dueOn: string, 
/**
 * Whether that day is over and not all has come.
 */
overdue: boolean, 
/**
 * What came, in order of days.
 */
receipts: Array<CameBackView>, };

/**
 * Why an act is refused although its input is well formed. The catalogue message `refused-RULE`
 * words it.
 */
export type Refusal = { 
/**
 * The rule, in kebab-case, from a closed list in the catalogues.
 */
rule: string, 
/**
 * The values that word it.
 */
facts: Facts, };

/**
 * On which ground a request is refused.
 */
export type RefusalGround = "identity-not-shown" | "unfounded" | "excessive" | "taken-back";

/**
 * Refuses a request.
 */
export type RefuseFileRequest = { 
/**
 * Which.
 */
request: FileRequestId, 
/**
 * On which ground.
 */
ground: RefusalGround | null, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Voids a letter and issues what is due now in its place.
 */
export type ReissueLetter = { 
/**
 * Which.
 */
letter: LetterId, 
/**
 * Why.
 */
reason: string, 
/**
 * Why it may go out with Welsh that nobody has checked, or empty.
 */
overrideReason: string, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * Rejects bank details.
 */
export type RejectBankAccount = { 
/**
 * Which.
 */
account: BankAccountId, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Rejects a claim.
 */
export type RejectClaim = { 
/**
 * Which.
 */
claim: ClaimId, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Removes days on which a person is away.
 */
export type RemoveAbsence = { 
/**
 * Which.
 */
id: RowId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, };

/**
 * Removes an affiliation that was entered by mistake.
 */
export type RemoveAffiliation = { 
/**
 * Which.
 */
id: AffiliationId, 
/**
 * The history entry that the removal is based on.
 */
basedOn: number, };

/**
 * Removes a check.
 */
export type RemoveCheck = { 
/**
 * For which placement.
 */
placement: PlacementId, 
/**
 * Which check.
 */
check: RowId, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Takes a file away from a claim.
 */
export type RemoveClaimFile = { 
/**
 * From which claim.
 */
claim: ClaimId, 
/**
 * Which.
 */
file: string, };

/**
 * Removes an employer's rates.
 */
export type RemoveOnCosts = { 
/**
 * Which.
 */
id: RowId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, };

/**
 * Removes an outcome.
 */
export type RemoveOutcome = { 
/**
 * Which.
 */
outcome: OutcomeId, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Sends a review back to its member, or reopens it.
 */
export type ReopenReview = { 
/**
 * Which.
 */
review: ReviewId, 
/**
 * Why, for the member to read.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * A report that an award asks for.
 */
export type ReportDue = { 
/**
 * What it is.
 */
title: Both, 
/**
 * Months after the end of the work by which it is due.
 */
monthsAfterEnd: number, };

/**
 * A report of an award.
 */
export type ReportId = string;

/**
 * What is typed of one report.
 */
export type ReportInput = { 
/**
 * What it is.
 */
title: Both, 
/**
 * Months after the end of the work.
 */
monthsAfterEnd: string, };

/**
 * Where a report, or a statement of expenditure, stands.
 */
export type ReportState = "due" | "received" | "sent-back" | "accepted";

/**
 * A report.
 */
export type ReportView = { 
/**
 * Which.
 */
id: ReportId, 
/**
 * What it is.
 */
title: Both, 
/**
 * The day it is due.
 */
dueOn: string, 
/**
 * Whether that day is over and it is not accepted.
 */
overdue: boolean, 
/**
 * Where it stands.
 */
state: ReportState, 
/**
 * The day it came, or empty.
 */
receivedOn: string, 
/**
 * What came.
 */
file: AttachedFile | null, 
/**
 * Why it was sent back, or empty.
 */
reason: string, 
/**
 * Who accepted it or sent it back, or empty.
 */
settledBy: string, 
/**
 * When, or empty.
 */
settledAt: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Asks for a later end, at no cost.
 */
export type RequestExtension = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The day it was asked for.
 */
askedOn: string, 
/**
 * The day the work is to end.
 */
newEnd: string, 
/**
 * Why.
 */
ground: ExtensionGround | null, 
/**
 * Of a staff matter: its first day.
 */
from: string, 
/**
 * Its last day.
 */
to: string, 
/**
 * The case for it.
 */
reason: string, 
/**
 * The history entry that the award is based on.
 */
basedOn: number, };

/**
 * Asks for any other change.
 */
export type RequestOtherChange = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The day it was asked for.
 */
askedOn: string, 
/**
 * What is to change, and why.
 */
reason: string, };

/**
 * How it stands with a request.
 */
export type RequestState = "open" | "answered" | "refused";

/**
 * Asks for money to be moved between headings. Recorded at once where it needs no approval.
 */
export type RequestVirement = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * What the budget of each heading is to be; a heading that is not named stays.
 */
lines: Array<TypedHeading>, 
/**
 * Why.
 */
reason: string, 
/**
 * The day it was asked for.
 */
askedOn: string, 
/**
 * The history entry that the award is based on.
 */
basedOn: number, };

/**
 * A bid in reserve.
 */
export type ReserveBid = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who leads it.
 */
lead: string, 
/**
 * Its place in the reserve.
 */
place: number, 
/**
 * What it asks for.
 */
requested: Pence, };

/**
 * Goes back to the wording that the application comes with.
 */
export type ResetTemplate = { 
/**
 * Which letter, or other paper.
 */
kind: WordingKind, 
/**
 * For calls of which kind.
 */
callType: Template, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * Puts the backup in the place of the equality file, and leaves it unlocked.
 */
export type RestoreEquality = { 
/**
 * The backup's passphrase.
 */
passphrase: string, };

/**
 * Lets an award go on.
 */
export type ResumeAward = { 
/**
 * Which.
 */
award: AwardId, 
/**
 * From which day, as typed.
 */
on: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * What is kept for a time of its own. The catalogue message `retained-CODE` words it.
 */
export type Retained = "unsuccessful" | "awarded" | "event-contacts" | "equality-links";

/**
 * How long one kind is kept.
 */
export type RetentionLine = { 
/**
 * Which.
 */
kind: Retained, 
/**
 * For how many years.
 */
years: number, 
/**
 * For how many a hub keeps it that says nothing else.
 */
usual: number, 
/**
 * The fewest that can be set.
 */
least: number, 
/**
 * The most that can be set.
 */
most: number, 
/**
 * How many there are; none where that is not known to the hub, as of equality links.
 */
count: number | null, 
/**
 * The earliest day until which one is kept; none where no day can be told yet.
 */
firstUntil: string | null, 
/**
 * How many are past their day.
 */
over: number, };

/**
 * How long what the hub holds is kept, by kind.
 */
export type RetentionView = { 
/**
 * A line for each kind.
 */
lines: Array<RetentionLine>, };

/**
 * Returns an application for correction, or gives more time for one.
 */
export type ReturnForCorrection = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, 
/**
 * The keys of the questions that are open again.
 */
questions: Array<string>, 
/**
 * The last day of the correction.
 */
untilOn: string, 
/**
 * The time on that day, in Europe/London.
 */
untilTime: string, 
/**
 * What is to be corrected, for the applicant to read.
 */
reason: string, };

/**
 * The meeting about the return.
 */
export type ReturnMeetingView = { 
/**
 * The day by which it is held.
 */
dueOn: string, 
/**
 * The day it is set for.
 */
setFor: string | null, 
/**
 * The day it was held.
 */
heldOn: string | null, 
/**
 * The post that the person returns to, or empty.
 */
post: string, 
/**
 * Its salary of a full-time year.
 */
annual: Pence | null, 
/**
 * The same, as it is typed.
 */
annualTyped: string, 
/**
 * What else was agreed, or empty.
 */
agreed: string, 
/**
 * The history entry a change is based on; 0 before it is recorded.
 */
basedOn: number, };

/**
 * Records that the bank returned a payment: its claim waits to be paid again.
 */
export type ReturnPayment = { 
/**
 * Of which run.
 */
run: PaymentRunId, 
/**
 * Which payment.
 */
payment: PaymentId, 
/**
 * On which day.
 */
returnedOn: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry that the run is based on.
 */
basedOn: number, };

/**
 * Asks for the numbers of bank details. The history tells who asked.
 */
export type RevealBankAccount = { 
/**
 * Which.
 */
account: BankAccountId, };

/**
 * The numbers of bank details.
 */
export type RevealedAccount = { 
/**
 * The sort code, with hyphens.
 */
sortCode: string, 
/**
 * The number.
 */
number: string, 
/**
 * The roll number, or empty.
 */
roll: string, };

/**
 * What took a locked decision's place.
 */
export type ReversalKind = "reversed" | "promoted";

/**
 * A decision that was reversed.
 */
export type ReversalView = { 
/**
 * What took its place.
 */
kind: ReversalKind, 
/**
 * What had been decided.
 */
outcome: Outcome, 
/**
 * What had been awarded.
 */
amount: Pence, 
/**
 * Why it was reversed.
 */
reason: string, 
/**
 * Who reversed it.
 */
first: string, 
/**
 * Who stood by it.
 */
second: string, 
/**
 * When, in UTC.
 */
at: string, };

/**
 * Reverses a locked decision, by name and with a reason; the bid is then decided anew.
 */
export type ReverseDecision = { 
/**
 * Of which bid.
 */
application: ApplicationId, 
/**
 * Why.
 */
reason: string, 
/**
 * The second person; none until one is chosen.
 */
second: CoordinatorId | null, 
/**
 * Their PIN.
 */
pin: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * How a question was answered.
 */
export type ReviewAnswer = "well" | "in-part" | "badly" | "too-early";

/**
 * A member's review of a bid.
 */
export type ReviewId = string;

/**
 * Somebody who is heard at a review.
 */
export type ReviewParty = { 
/**
 * As whom.
 */
party: AgreementParty, 
/**
 * For which organisation; none for the person seconded.
 */
organisation: OrganisationId | null, 
/**
 * That organisation's name, or the person's.
 */
of: Both, 
/**
 * Who it is; empty where nobody is named.
 */
name: string, };

/**
 * What is asked at each review: a criterion of success.
 */
export type ReviewQuestion = "objectives" | "team" | "workload" | "skills" | "practice" | "education";

/**
 * A review was saved.
 */
export type ReviewSaved = { 
/**
 * When, in UTC.
 */
savedAt: string, 
/**
 * Criteria with a score.
 */
scored: number, 
/**
 * Criteria in all.
 */
of: number, 
/**
 * Control characters that were removed.
 */
removed: number, };

/**
 * Where a review stands.
 */
export type ReviewState = "draft" | "submitted" | "sent-back" | "void";

/**
 * A review, as the coordinator reads it.
 */
export type ReviewView = { 
/**
 * Which.
 */
id: ReviewId, 
/**
 * By whom.
 */
member: MemberId, 
/**
 * Their name.
 */
name: string, 
/**
 * Where it stands.
 */
state: ReviewState, 
/**
 * Whether it counts: submitted, by a member without a conflict.
 */
counts: boolean, 
/**
 * The scores by criterion.
 */
scores: { [key in string]: number }, 
/**
 * The weighted total in hundredths of a point; none until every criterion is scored.
 */
total: number | null, 
/**
 * What the panel is told.
 */
panelComment: string, 
/**
 * What the applicant may be told.
 */
feedback: string, 
/**
 * When it was last submitted, in UTC, or empty.
 */
submittedAt: string, 
/**
 * Why it was sent back, reopened or voided.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * The reviews of a bid, as the coordinator reads them.
 */
export type ReviewsView = { 
/**
 * Of which bid.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What is scored.
 */
criteria: Array<Criterion>, 
/**
 * The scale.
 */
scale: Scale, 
/**
 * The reviews, by the member's name.
 */
reviews: Array<ReviewView>, 
/**
 * How many are given and not begun.
 */
awaited: number, };

/**
 * How an application that was not typed at the desk came in.
 */
export type Route = "email" | "post" | "by-hand" | "telephone";

/**
 * What to do about one row.
 */
export type RowChoice = { 
/**
 * The row's line in the file.
 */
line: number, 
/**
 * What to do.
 */
take: TakeRow, 
/**
 * For `known`: the record that it is.
 */
id: string | null, };

/**
 * Any recorded row, where its noun does not matter.
 */
export type RowId = string;

/**
 * What becomes of a row, worded by `import-outcome-CODE`.
 */
export type RowOutcome = "new" | "update" | "same" | "unsure" | "skip" | "problem";

/**
 * Confirms or dismisses a conflict.
 */
export type RuleOnConflict = { 
/**
 * Which.
 */
conflict: ConflictId, 
/**
 * How.
 */
ruling: Ruling, 
/**
 * Why; needed to dismiss one.
 */
reason: string, 
/**
 * The history entry the ruling is based on.
 */
basedOn: number, };

/**
 * Lets in, or turns away, a late application.
 */
export type RuleOnLateness = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, 
/**
 * The ruling.
 */
ruling: LatenessRuling, 
/**
 * Why.
 */
reason: string, };

/**
 * What a rule makes of a bid.
 */
export type RuleOutcome = "pass" | "fail" | "needs-judgement";

/**
 * What one rule makes of a bid.
 */
export type RuleResult = { 
/**
 * The rule's key, unique in the call.
 */
key: string, 
/**
 * The rule.
 */
rule: CallRule, 
/**
 * The values that word the rule itself (`rule-CODE`), such as the least number of sectors.
 */
ruleFacts: Facts, 
/**
 * What it makes of the bid, a judgement by hand included.
 */
outcome: RuleOutcome, 
/**
 * What was found, at least one thing.
 */
findings: Array<Finding>, 
/**
 * Whether somebody may judge it by hand.
 */
byHand: boolean, 
/**
 * The judgement by hand, where there is one.
 */
judgement: Judgement | null, };

/**
 * A coordinator's ruling on a conflict.
 */
export type Ruling = "confirm" | "dismiss";

/**
 * The form of a run's file.
 */
export type RunFormat = "csv" | "bacs";

/**
 * Runs an import, as one act.
 */
export type RunImport = { 
/**
 * The import.
 */
setup: ImportSetup, };

/**
 * A run, in a list.
 */
export type RunLine = { 
/**
 * Which.
 */
id: PaymentRunId, 
/**
 * Its number.
 */
number: number, 
/**
 * When it was made, UTC.
 */
madeAt: string, 
/**
 * By whom.
 */
maker: string, 
/**
 * How many payments it has.
 */
count: number, 
/**
 * What they come to.
 */
total: Pence, 
/**
 * Where it stands.
 */
state: RunState, };

/**
 * Where a run stands: derived from its payments, never stored.
 */
export type RunState = "made" | "paid" | "part-returned";

/**
 * A run.
 */
export type RunView = { 
/**
 * As a list shows it.
 */
line: RunLine, 
/**
 * The account that it is paid from.
 */
paying: PayingView, 
/**
 * Its payments, by reference and claim.
 */
payments: Array<PaymentView>, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * The runs.
 */
export type RunsView = { 
/**
 * The runs, the newest first.
 */
runs: Array<RunLine>, 
/**
 * Claims that are approved and in no run.
 */
ready: Array<ReadyClaim>, 
/**
 * The account that is paid from; none before one is entered.
 */
paying: PayingView | null, };

/**
 * Saves one answer as it is typed. Saves of one sitting are one entry of the history.
 */
export type SaveAnswer = { 
/**
 * Of which application.
 */
application: ApplicationId, 
/**
 * To which question, by its key.
 */
question: string, 
/**
 * The history entry that was last known to have touched the answer when the page was opened;
 * one's own later saves are no hindrance.
 */
basedOn: number, 
/**
 * The answer.
 */
answer: Answer, };

/**
 * Enters a claim, or changes one that is not submitted or is queried. Whoever does so is its maker.
 */
export type SaveClaim = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Which; none for a new one.
 */
claim: ClaimId | null, 
/**
 * The instalment that it is for.
 */
instalment: InstalmentId | null, 
/**
 * Its lines.
 */
lines: Array<TypedHeading>, 
/**
 * The invoice's number.
 */
invoiceNumber: string, 
/**
 * The invoice's date.
 */
invoiceOn: string, 
/**
 * The first day of the period of its costs.
 */
fromOn: string, 
/**
 * The last day.
 */
toOn: string, 
/**
 * A note.
 */
note: string, 
/**
 * The history entry it is based on; 0 for a new one.
 */
basedOn: number, };

/**
 * Keeps a recognition statement as it is typed.
 */
export type SaveRecognition = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * All that is typed.
 */
told: ToldInStatement, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Saves the review that the member at the panel desk is typing.
 */
export type SaveReview = { 
/**
 * Of which bid.
 */
application: ApplicationId, 
/**
 * The scores by criterion; one that is left out has none.
 */
scores: { [key in string]: number }, 
/**
 * What the panel is told.
 */
panelComment: string, 
/**
 * What the applicant may be told.
 */
feedback: string, };

/**
 * What is said of a save. Nothing else on the screen is refreshed.
 */
export type SavedAnswer = { 
/**
 * Which question.
 */
question: string, 
/**
 * When it was saved, in UTC.
 */
savedAt: string, 
/**
 * How many control characters were removed from what was typed.
 */
removed: number, 
/**
 * What is said of the answers now.
 */
said: FormSaid, 
/**
 * The answer as it is kept: the same as typed but for control characters.
 */
answer: Answer, };

/**
 * A recognition statement is kept.
 */
export type SavedRecognition = { 
/**
 * When.
 */
savedAt: string, 
/**
 * What is said of it as it stands.
 */
said: Array<FieldProblem>, 
/**
 * What is kept.
 */
told: ToldInStatement, };

/**
 * The scale of scores, best first.
 */
export type Scale = { 
/**
 * Its values with their descriptors.
 */
values: Array<ScaleValue>, };

/**
 * A value of the scale.
 */
export type ScaleValue = { 
/**
 * The score; also the key that gives it.
 */
value: number, 
/**
 * Its name, such as "Very good".
 */
label: Both, 
/**
 * What it means.
 */
descriptor: Both, };

/**
 * Bids whose score lies in a band.
 */
export type ScoreBand = { 
/**
 * The least score in it.
 */
from: number, 
/**
 * What scores are below; none for the highest band, which holds the greatest score.
 */
below: number | null, 
/**
 * How many bids.
 */
bids: number, 
/**
 * How many of them were funded.
 */
funded: number, };

/**
 * Finds records as somebody types.
 */
export type Search = { 
/**
 * Beginnings of words.
 */
text: string, 
/**
 * At most so many; 20 at the most.
 */
limit: number, };

/**
 * A record that was found.
 */
export type SearchHit = { 
/**
 * Its table: `person`, `organisation`, `event`, `call`, `application`, `letter`, `award` or `placement`.
 */
noun: string, 
/**
 * Which.
 */
id: string, 
/**
 * Its name, or its reference and title.
 */
title: string, 
/**
 * What tells it apart, or empty.
 */
detail: string, 
/**
 * Of a letter, what it says.
 */
letter: LetterKind | null, };

/**
 * Seats a person on the panel of a call.
 */
export type SeatMember = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Who; none until one is chosen.
 */
person: PersonId | null, 
/**
 * What they know about.
 */
expertise: string, 
/**
 * The most bids they take, as typed.
 */
mostBids: string, 
/**
 * The interests they declare on appointment.
 */
interests: string, };

/**
 * Whether a member still sits on the panel.
 */
export type SeatState = "seated" | "left";

/**
 * A section of the form: one page, one line of the task list.
 */
export type Section = { 
/**
 * Its key, unique in the form.
 */
key: string, 
/**
 * Its title.
 */
title: Both, 
/**
 * Guidance above its questions, or empty.
 */
guidance: Both, 
/**
 * Its questions.
 */
questions: Array<Question>, };

/**
 * Where a section of the form stands.
 */
export type SectionState = "not-started" | "in-progress" | "complete" | "problem";

/**
 * The sector of an organisation. A seed fund needs two; a secondment crosses from one to
 * another (`domain.md` 7.2).
 */
export type Sector = "university" | "nhs" | "industry" | "charity" | "regulator" | "government";

/**
 * Who is at which desk of which hub.
 */
export type SessionView = { 
/**
 * The hub.
 */
hub: HubView, 
/**
 * Whose eyes see.
 */
viewpoint: Viewpoint, 
/**
 * Their name, or the application's title.
 */
name: string, 
/**
 * Who can sign in.
 */
coordinators: Array<CoordinatorView>, 
/**
 * Today, in Europe/London.
 */
today: string, };

/**
 * Says how deprived the area of an organisation is.
 */
export type SetArea = { 
/**
 * Of which organisation.
 */
organisation: OrganisationId, 
/**
 * Its fifth, 1 the most deprived; none where it is not known.
 */
deprivation: number | null, 
/**
 * The history entry this is based on; 0 where nothing was said yet.
 */
basedOn: number, };

/**
 * Accepts the statement of expenditure, or sends it back with a reason.
 */
export type SettleExpenditure = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * Whether it is accepted.
 */
accept: boolean, 
/**
 * Why it is sent back.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Accepts a report, or sends it back with a reason.
 */
export type SettleReport = { 
/**
 * Which.
 */
report: ReportId, 
/**
 * Whether it is accepted.
 */
accept: boolean, 
/**
 * Why it is sent back.
 */
reason: string, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * What was spent against what was paid, in pence. None is below nothing.
 */
export type Settlement = { 
/**
 * What was spent in all.
 */
spent: Pence, 
/**
 * Of that, what the award bears: no more under a heading than its budget.
 */
borne: Pence, 
/**
 * Of that, what the organisation bears itself: it is shown and never paid.
 */
overspent: Pence, 
/**
 * What is to come back beyond what was asked back already.
 */
toAskBack: Pence, 
/**
 * What is still to be paid.
 */
toPay: Pence, 
/**
 * What of the award is not needed: it is never paid.
 */
released: Pence, 
/**
 * What was underspent of what was paid, and is kept, being within the share that the call lets
 * an organisation keep.
 */
kept: Pence, };

/**
 * Asks how an award is accepted: its signatures, its last day, its subsidy.
 */
export type ShowAcceptance = { 
/**
 * Of which award.
 */
award: AwardId, };

/**
 * Asks how the person of a placement is admitted to its hosts, and for their checks.
 */
export type ShowAccess = { 
/**
 * Of which placement.
 */
placement: PlacementId, };

/**
 * Asks for the agreement of a placement.
 */
export type ShowAgreement = { 
/**
 * Of which placement.
 */
placement: PlacementId, };

/**
 * Asks for the file of a draft.
 */
export type ShowAgreementFile = { 
/**
 * Of which draft.
 */
agreement: AgreementId, };

/**
 * Asks for one application.
 */
export type ShowApplication = { 
/**
 * Which.
 */
application: ApplicationId, };

/**
 * Asks for the PDF copy of a submission.
 */
export type ShowApplicationCopy = { 
/**
 * Of which application.
 */
application: ApplicationId, 
/**
 * Which submission; the latest where none is named.
 */
number: number | null, };

/**
 * Asks for the form with its answers so far.
 */
export type ShowApplicationForm = { 
/**
 * Of which application.
 */
application: ApplicationId, };

/**
 * Asks how deprived the area of an organisation is.
 */
export type ShowArea = { 
/**
 * Of which organisation.
 */
organisation: OrganisationId, };

/**
 * Asks who reviews what.
 */
export type ShowAssignments = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Only this bid.
 */
application?: ApplicationId, 
/**
 * Skip so many bids.
 */
offset: number, 
/**
 * At most so many bids; 200 at the most.
 */
limit: number, };

/**
 * Asks for a file that is attached to an answer.
 */
export type ShowAttachedFile = { 
/**
 * Of which application.
 */
application: ApplicationId, 
/**
 * Its hash, as the answer has it; that of the receipt's source as well.
 */
sha256: string, };

/**
 * Asks for an award.
 */
export type ShowAward = { 
/**
 * Which.
 */
award: AwardId, };

/**
 * Asks for the changes of an award.
 */
export type ShowAwardChanges = { 
/**
 * Of which award.
 */
award: AwardId, };

/**
 * Asks for the conditions of an award.
 */
export type ShowAwardConditions = { 
/**
 * Of which award.
 */
award: AwardId, };

/**
 * Reads a file that belongs to an award: a signed page, a confirmation, evidence.
 */
export type ShowAwardFile = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The SHA-256 of its bytes.
 */
sha256: string, };

/**
 * Asks for the money of an award.
 */
export type ShowAwardMoney = { 
/**
 * Of which award.
 */
award: AwardId, };

/**
 * Asks for the reports of an award.
 */
export type ShowAwardReports = { 
/**
 * Of which award.
 */
award: AwardId, };

/**
 * Asks for the bank details of an organisation.
 */
export type ShowBank = { 
/**
 * Whose.
 */
organisation: OrganisationId, };

/**
 * Makes the blank form on paper.
 */
export type ShowBlankEqualityForm = { 
/**
 * In which language.
 */
language: Language, };

/**
 * Asks for the blank form of a call, with its guidance.
 */
export type ShowBlankForm = { 
/**
 * Of which call: its latest version, or the draft where none is published.
 */
call: CallId, 
/**
 * In which language.
 */
language: Language, };

/**
 * Asks for one call.
 */
export type ShowCall = { 
/**
 * Which.
 */
call: CallId, };

/**
 * Asks for the page of a call.
 */
export type ShowCallPage = { 
/**
 * Of which call.
 */
call: CallId, };

/**
 * Asks for a published version.
 */
export type ShowCallVersion = { 
/**
 * Which.
 */
version: CallVersionId, };

/**
 * Asks for the certificate of a disposal.
 */
export type ShowCertificate = { 
/**
 * Of which.
 */
disposal: string, 
/**
 * In which language.
 */
language: Language, };

/**
 * Asks for a claim.
 */
export type ShowClaim = { 
/**
 * Which.
 */
claim: ClaimId, };

/**
 * Asks for a file that is shown for a claim.
 */
export type ShowClaimFile = { 
/**
 * For which claim.
 */
claim: ClaimId, 
/**
 * Which.
 */
file: string, };

/**
 * Asks for what is recommended and decided of a bid.
 */
export type ShowDecision = { 
/**
 * Of which.
 */
application: ApplicationId, };

/**
 * Asks for the decisions of a call.
 */
export type ShowDecisions = { 
/**
 * Of which call.
 */
call: CallId, };

/**
 * Asks for an entry's fields before and after.
 */
export type ShowEntry = { 
/**
 * Which.
 */
sequence: number, };

/**
 * Asks how it stands with the equality file.
 */
export type ShowEquality = Record<symbol, never>;

/**
 * Asks for the questions, and who of an application can answer them.
 */
export type ShowEqualityForm = { 
/**
 * The application.
 */
application: ApplicationId, };

/**
 * Asks for the numbers that may be shown.
 */
export type ShowEqualityReport = { 
/**
 * Of one call; of all, where none is named.
 */
call: CallId | null, };

/**
 * Asks for an event's record.
 */
export type ShowEvent = { 
/**
 * Which.
 */
id: EventId, };

/**
 * Asks for what was signed for an extension.
 */
export type ShowExtensionPage = { 
/**
 * Of which placement.
 */
placement: PlacementId, 
/**
 * The SHA-256 of its bytes.
 */
sha256: string, };

/**
 * Asks for one request.
 */
export type ShowFileRequest = { 
/**
 * Which.
 */
request: FileRequestId, };

/**
 * Asks what is known of the hub's file as a whole.
 */
export type ShowFileState = Record<symbol, never>;

/**
 * Asks for the file that was given.
 */
export type ShowGivenFile = { 
/**
 * On which request.
 */
request: FileRequestId, 
/**
 * In which form.
 */
form: FileForm, };

/**
 * A question is asked only if another has one of these answers.
 */
export type ShowIf = { 
/**
 * The key of the other question: a choice or a yes/no.
 */
question: string, 
/**
 * The answers (option keys, or `yes` and `no`) that show this one.
 */
isOneOf: Array<string>, };

/**
 * Asks for a letter that was made.
 */
export type ShowLetter = { 
/**
 * Which.
 */
letter: LetterId, };

/**
 * Asks for the mail of a letter.
 */
export type ShowMail = { 
/**
 * Which letter.
 */
letter: LetterId, };

/**
 * Asks what an employer pays on a salary.
 */
export type ShowOnCosts = { 
/**
 * Which employer.
 */
organisation: OrganisationId, };

/**
 * Asks for an organisation's record.
 */
export type ShowOrganisation = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * Skip so many of its people.
 */
peopleOffset: number, };

/**
 * Asks for the outcomes of an award or a placement.
 */
export type ShowOutcomes = { 
/**
 * Of what.
 */
source: OutcomeSource, };

/**
 * Asks for the member's own scores, side by side.
 */
export type ShowOwnScores = Record<symbol, never>;

/**
 * Asks for the panel of a call.
 */
export type ShowPanel = { 
/**
 * Of which call.
 */
call: CallId, };

/**
 * Asks what the member at the panel desk has before them.
 */
export type ShowPanelDesk = Record<symbol, never>;

/**
 * Asks for the sheet on which the passphrase is written down and kept.
 */
export type ShowPassphraseSheet = { 
/**
 * Its language.
 */
language: Language, };

/**
 * Asks for a person's record.
 */
export type ShowPerson = { 
/**
 * Which.
 */
id: PersonId, };

/**
 * Asks what is held of the person who asks, as it would be given.
 */
export type ShowPersonFile = { 
/**
 * On which request.
 */
request: FileRequestId, };

/**
 * Asks for a placement.
 */
export type ShowPlacement = { 
/**
 * Which.
 */
placement: PlacementId, };

/**
 * Asks for the page of a placement.
 */
export type ShowPlacementPage = { 
/**
 * Of which placement.
 */
placement: PlacementId, };

/**
 * Asks for the reviews of a placement.
 */
export type ShowPlacementReviews = { 
/**
 * Of which placement.
 */
placement: PlacementId, };

/**
 * Asks for the ranking of a call.
 */
export type ShowRanking = { 
/**
 * Of which call.
 */
call: CallId, 
/**
 * Skip so many bids.
 */
offset: number, 
/**
 * At most so many bids; 200 at the most.
 */
limit: number, };

/**
 * Asks for the recognition statement of a placement.
 */
export type ShowRecognition = { 
/**
 * Of which placement.
 */
placement: PlacementId, };

/**
 * Asks for a file that came with a report or with the statement of expenditure.
 */
export type ShowReportFile = { 
/**
 * Of which award.
 */
award: AwardId, 
/**
 * The file's hash.
 */
sha256: string, };

/**
 * Asks how long what the hub holds is kept.
 */
export type ShowRetention = Record<symbol, never>;

/**
 * Asks for the reviews of a bid.
 */
export type ShowReviews = { 
/**
 * Of which bid.
 */
application: ApplicationId, };

/**
 * Asks for a run.
 */
export type ShowRun = { 
/**
 * Which.
 */
run: PaymentRunId, };

/**
 * Asks for the runs, and for what could be in the next.
 */
export type ShowRuns = Record<symbol, never>;

/**
 * Asks who is at which desk of which hub.
 */
export type ShowSession = Record<symbol, never>;

/**
 * Asks for the signed page of a party.
 */
export type ShowSignedPage = { 
/**
 * Under which draft.
 */
agreement: AgreementId, 
/**
 * The SHA-256 of its bytes.
 */
sha256: string, };

/**
 * Names the wording of one letter.
 */
export type ShowTemplate = { 
/**
 * Which letter, or other paper.
 */
kind: WordingKind, 
/**
 * For calls of which kind.
 */
callType: Template, };

/**
 * Asks for a part of the timeline.
 */
export type ShowTimeline = { 
/**
 * Which placements, in which order within their groups.
 */
placements: ListPlacements, 
/**
 * What they stand together by: `employer`, `host` or `person`; nothing where it is empty.
 */
group: string, 
/**
 * How many months, by code; a year where it is empty.
 */
span: string, 
/**
 * A day of the first month, `YYYY-MM-DD`; with today in its first third where it is empty.
 */
from: string, };

/**
 * Asks what is due.
 */
export type ShowToday = Record<symbol, never>;

/**
 * Asks what Ctrl Z would undo.
 */
export type ShowUndo = Record<symbol, never>;

/**
 * Asks for the page of a year.
 */
export type ShowYear = { 
/**
 * The calendar year in which it begins; none: the year of today.
 */
year: number | null, 
/**
 * When the year begins: the financial one, where nothing is said.
 */
kind: YearKind, };

/**
 * A count, or that it is withheld.
 */
export type ShownCount = { "shown": "count", 
/**
 * How many.
 */
count: number, } | { "shown": "withheld" };

/**
 * Records a signature under the latest draft.
 */
export type SignAgreement = { 
/**
 * Under which draft.
 */
agreement: AgreementId, 
/**
 * As what; none until one is chosen.
 */
party: AgreementParty | null, 
/**
 * For which organisation; none for the secondee.
 */
organisation: OrganisationId | null, 
/**
 * Who signed.
 */
name: string, 
/**
 * In what role.
 */
role: string, 
/**
 * The day on the page, as typed.
 */
signedOn: string, 
/**
 * The signed page: a picked file; none until one is picked.
 */
page: string | null, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * Signs a coordinator in.
 */
export type SignIn = { 
/**
 * Who.
 */
coordinator: CoordinatorId, 
/**
 * Their PIN.
 */
pin: string, };

/**
 * Who signs the letters.
 */
export type Signatory = { 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Both, };

/**
 * A signature under a draft.
 */
export type SignatureOfParty = { 
/**
 * Who signed.
 */
name: string, 
/**
 * In what role.
 */
role: string, 
/**
 * The day on the page.
 */
signedOn: string, 
/**
 * The signed page.
 */
page: AttachedFile, };

/**
 * A signature under an offer.
 */
export type SignatureView = { 
/**
 * For whom.
 */
party: Party, 
/**
 * Who signed.
 */
name: string, 
/**
 * In what role.
 */
role: string, 
/**
 * The day on the page.
 */
signedOn: string, 
/**
 * The day it came in.
 */
receivedOn: string, 
/**
 * The signed page.
 */
page: AttachedFile, };

/**
 * Somebody who signs.
 */
export type Signer = { 
/**
 * As what.
 */
party: AgreementParty, 
/**
 * For which organisation; the secondee signs for themselves.
 */
organisation: OrganisationId | null, };

/**
 * An organisation whose manager has a word.
 */
export type SpeakingOrganisation = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * What it is called.
 */
name: Both, };

/**
 * What was spent under a heading.
 */
export type SpentLine = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * Its budget.
 */
budget: Pence, 
/**
 * What was spent, as the statement says it.
 */
spent: Pence, };

/**
 * Where a bid's decision stands.
 */
export type Stage = "undecided" | "open" | "locked";

/**
 * How many applications are in a state.
 */
export type StateCount = { 
/**
 * Which.
 */
state: ApplicationState, 
/**
 * How many.
 */
count: number, };

/**
 * The statement of an award's money.
 */
export type Statement = { 
/**
 * By heading, in the order of headings: those of the budget and those that money was claimed
 * under.
 */
lines: Array<StatementLine>, 
/**
 * In total.
 */
total: Figures, 
/**
 * What came back.
 */
returned: Pence, 
/**
 * What was asked back and has not come.
 */
owed: Pence, };

/**
 * The figures of one heading.
 */
export type StatementLine = { 
/**
 * Which.
 */
heading: Heading, 
/**
 * Its figures.
 */
figures: Figures, };

/**
 * A step in the course of a placement.
 */
export type StepView = { 
/**
 * Which.
 */
id: RowId, 
/**
 * What was done.
 */
step: PlacementAct, 
/**
 * On which day.
 */
on: string, 
/**
 * The last day before it.
 */
wasTo: string, 
/**
 * The last day after it.
 */
to: string, 
/**
 * Why, or empty.
 */
reason: string, 
/**
 * What was signed for it.
 */
page: AttachedFile | null, };

/**
 * What a stretch of a placement's days is.
 */
export type StretchKind = "days" | "extension" | "paused" | "leave" | "overlap" | "no-backfill";

/**
 * A submission.
 */
export type SubmissionView = { 
/**
 * 1, and one more after each correction.
 */
number: number, 
/**
 * When it was submitted, in UTC.
 */
submittedAt: string, 
/**
 * When the application counts as received, in UTC.
 */
receivedAt: string, 
/**
 * Whether that was by the deadline.
 */
timeliness: Timeliness, 
/**
 * The SHA-256 of the frozen document.
 */
sha256: string, };

/**
 * Submits an application.
 */
export type SubmitApplication = { 
/**
 * Which.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, };

/**
 * Submits a claim for somebody else to approve.
 */
export type SubmitClaim = { 
/**
 * Which.
 */
claim: ClaimId, 
/**
 * The history entry it is based on.
 */
basedOn: number, };

/**
 * Submits the review of a bid, which locks it.
 */
export type SubmitReview = { 
/**
 * Of which bid.
 */
application: ApplicationId, };

/**
 * What a submission is given.
 */
export type Submitted = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The submission.
 */
submission: SubmissionView, 
/**
 * Its title.
 */
title: string, };

/**
 * How far an enterprise's subsidy is.
 */
export type SubsidyStage = "not-asked" | "to-notify" | "to-confirm" | "to-confirm-back" | "confirmed";

/**
 * An enterprise's subsidy, and what counts beside it.
 */
export type SubsidyView = { 
/**
 * How far it is.
 */
stage: SubsidyStage, 
/**
 * How much is notified; what the award comes to, before that.
 */
amount: Pence, 
/**
 * When it was notified, or empty.
 */
notifiedOn: string, 
/**
 * When the enterprise confirmed, or empty.
 */
confirmedOn: string, 
/**
 * Who confirmed for it, or empty.
 */
confirmedBy: string, 
/**
 * Its written confirmation.
 */
document: AttachedFile | null, 
/**
 * When it was confirmed to the enterprise, or empty.
 */
givenOn: string, 
/**
 * The head of the enterprise's group, where it belongs to one.
 */
groupHead: RecordName | null, 
/**
 * The day for which the total is made: the day it was given, or today.
 */
countedOn: string, 
/**
 * The first day of the three financial years that count then.
 */
countedFrom: string, 
/**
 * What was given beside this award: by the hub to the group, and by others as declared.
 */
beside: Array<AssistanceView>, 
/**
 * What of that counts.
 */
before: Pence, 
/**
 * With this award.
 */
total: Pence, 
/**
 * The most that may be given.
 */
limit: Pence, 
/**
 * Whether the total is over it.
 */
over: boolean, 
/**
 * Whether the award is large enough for the public subsidy database.
 */
toPublish: boolean, };

/**
 * Holds an award up.
 */
export type SuspendAward = { 
/**
 * Which.
 */
award: AwardId, 
/**
 * From which day, as typed.
 */
on: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * The form of an exported table.
 */
export type TableFormat = "csv" | "xlsx";

/**
 * Something that was changed or guessed in reading a table, worded by `table-notice-CODE`.
 */
export type TableNotice = { 
/**
 * The code.
 */
code: string, 
/**
 * The values that word it.
 */
facts: Facts, };

/**
 * Records a step in the course of a placement: it begins, pauses, goes on, ends early, the person
 * is back in post, everything is in.
 */
export type TakePlacementStep = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * Which step: `start`, `pause`, `resume`, `end-early`, `return` or `close`.
 */
step: PlacementAct, 
/**
 * The day, as typed; of one that ends early, its last.
 */
on: string, 
/**
 * Why; needed for a pause and an early end.
 */
reason: string, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, };

/**
 * What to do about one row.
 */
export type TakeRow = "skip" | "new" | "known";

/**
 * One person of a team. Where person and organisation are known to the hub their ids are kept
 * beside the words.
 */
export type TeamLine = { 
/**
 * The role taken, or none yet.
 */
role: TeamRole | null, 
/**
 * The person, where the hub knows them.
 */
person: PersonId | null, 
/**
 * Their name.
 */
name: string, 
/**
 * Their e-mail address.
 */
email: string, 
/**
 * The organisation, where the hub knows it.
 */
organisation: OrganisationId | null, 
/**
 * Its name.
 */
organisationName: string, 
/**
 * Its sector, where the hub does not know it.
 */
sector: Sector | null, 
/**
 * The nation it is based in, where the hub does not know it.
 */
nation: Nation | null, 
/**
 * Their post there.
 */
post: string, };

/**
 * An organisation that a team can name.
 */
export type TeamOrganisation = { 
/**
 * Which.
 */
id: OrganisationId, 
/**
 * Its name.
 */
name: Both, 
/**
 * Its sector.
 */
sector: Sector, 
/**
 * Its nation.
 */
nation: Nation, };

/**
 * The part that somebody plays in a bid's team.
 */
export type TeamRole = "lead" | "partner" | "secondee" | "line-manager" | "host-contact" | "member";

/**
 * What a call is made from.
 */
export type Template = "seed-fund" | "secondment";

/**
 * A clause of an agreement, in both languages.
 */
export type TemplateClause = { 
/**
 * Its name; `opening` for what comes before the first.
 */
name: string, 
/**
 * Whether it may not be empty.
 */
required: boolean, 
/**
 * Whether it differs from what the application comes with.
 */
edited: boolean, 
/**
 * In English.
 */
en: string, 
/**
 * In Welsh.
 */
cy: string, };

/**
 * A merge field.
 */
export type TemplateField = { 
/**
 * Its name, as between braces.
 */
name: string, 
/**
 * What it holds: `text`, `money`, `money-in-words`, `date` or `count`.
 */
holds: string, 
/**
 * Whether the letter may not go without it.
 */
required: boolean, };

/**
 * A table or list.
 */
export type TemplateInsert = { 
/**
 * Its name, as between square brackets.
 */
name: string, 
/**
 * Whether the letter may not go without it.
 */
required: boolean, };

/**
 * The wording of one letter, in short.
 */
export type TemplateLine = { 
/**
 * Which letter, or other paper.
 */
kind: WordingKind, 
/**
 * For calls of which kind.
 */
callType: Template, 
/**
 * Whether it differs from what the application comes with.
 */
edited: boolean, 
/**
 * Who checked the Welsh, or empty.
 */
checkedBy: string, 
/**
 * The day they did.
 */
checkedOn: string | null, };

/**
 * The wording of every letter.
 */
export type TemplateList = { 
/**
 * One for each letter and kind of call.
 */
templates: Array<TemplateLine>, };

/**
 * What is wrong with a wording.
 */
export type TemplateTrial = { 
/**
 * What, under `en` or `cy`, with the line where there is one; in an agreement under the clause,
 * as `en.pay`, with the line in it.
 */
problems: Problems, };

/**
 * The wording of one letter.
 */
export type TemplateView = { 
/**
 * In short.
 */
line: TemplateLine, 
/**
 * In English.
 */
en: string, 
/**
 * In Welsh.
 */
cy: string, 
/**
 * The same clause by clause, the title first; none of a letter. The text of a clause that is
 * sent begins on the line after `[clause name]`, but for the title's.
 */
clauses: Array<TemplateClause>, 
/**
 * The merge fields it can say.
 */
fields: Array<TemplateField>, 
/**
 * The tables and lists it can have.
 */
inserts: Array<TemplateInsert>, 
/**
 * The sections that can stand or not.
 */
sections: Array<string>, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * Ends an award early.
 */
export type TerminateAward = { 
/**
 * Which.
 */
award: AwardId, 
/**
 * On which day, as typed.
 */
on: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry this is based on.
 */
basedOn: number, };

/**
 * What the award letter promises and asks.
 */
export type Terms = { 
/**
 * The payments, in order; their shares add up to 100 per cent.
 */
instalments: Array<Instalment>, 
/**
 * Days in which an offer is accepted, from the date of the letter.
 */
daysToAccept: number, 
/**
 * Months in which the work starts, from the date of the letter.
 */
monthsToStart: number, 
/**
 * The reports that are asked for.
 */
reports: Array<ReportDue>, 
/**
 * The share of the award, in per cent, up to which an underspend of what was paid is kept;
 * beyond it all of it goes back. None: every penny goes back.
 */
underspendKeptPercent: number, 
/**
 * Whether and how the panel's feedback is sent.
 */
feedback: FeedbackPolicy, 
/**
 * Who signs the letters.
 */
signatory: Signatory, 
/**
 * Where invoices go, and the VAT line.
 */
invoicing: Both, 
/**
 * The standard conditions: paragraphs parted by an empty line.
 */
standardConditions: Both, };

/**
 * What employer and host agree on data, on what arises, and on notice.
 */
export type TermsView = { 
/**
 * Who answers for personal data; none until it is said.
 */
dataRole: DataRole | null, 
/**
 * The agreement on sharing or processing them, or empty.
 */
sharingReference: string, 
/**
 * The assessment of its impact, or empty.
 */
assessmentReference: string, 
/**
 * Whose what arises is; none until it is said.
 */
arisingOwner: ArisingOwner | null, 
/**
 * Weeks of notice.
 */
noticeWeeks: number, };

/**
 * From an event to what came of it.
 */
export type Thread = { 
/**
 * The event.
 */
event: ImpactEvent | null, 
/**
 * Award or placement.
 */
kind: WorkKind, 
/**
 * Which.
 */
id: string, 
/**
 * The reference: the application's, else the placement's own.
 */
reference: string, 
/**
 * The application's title, or the name of the person seconded.
 */
title: string, 
/**
 * From which sector.
 */
from: Sector, 
/**
 * To which.
 */
to: Array<Sector>, 
/**
 * What was awarded.
 */
awarded: Pence, 
/**
 * How many outcomes came of it so far.
 */
outcomes: number, };

/**
 * Something due on a day that is shown.
 */
export type TimelineMark = { 
/**
 * Where the middle of the day stands.
 */
at: number, 
/**
 * What.
 */
kind: MilepostKind, 
/**
 * Which report; empty for anything else.
 */
title: Both, 
/**
 * When.
 */
on: string, };

/**
 * A month across the picture.
 */
export type TimelineMonth = { 
/**
 * Its first day.
 */
on: string, 
/**
 * Its left edge, in parts of [`TIMELINE_WIDTH`].
 */
left: number, 
/**
 * Its width.
 */
width: number, };

/**
 * A placement as it is drawn.
 */
export type TimelineRow = { 
/**
 * The name of what it stands with, where placements stand together; empty for one without a
 * host among those by host.
 */
group: Both | null, 
/**
 * Which placement.
 */
placement: PlacementSummary, 
/**
 * Its days first, then what is drawn over them.
 */
stretches: Array<TimelineStretch>, 
/**
 * What is due, by its day.
 */
marks: Array<TimelineMark>, };

/**
 * How many months are shown.
 */
export type TimelineSpan = "half-year" | "year" | "two-years";

/**
 * A stretch of days that is shown, at least in part.
 */
export type TimelineStretch = { 
/**
 * Where those that are shown stand.
 */
placed: Placed, 
/**
 * What it is.
 */
kind: StretchKind, 
/**
 * Which days.
 */
period: Period, };

/**
 * A part of the timeline. Places across it are counted in ten-thousandths of its width.
 */
export type TimelineView = { 
/**
 * How many months it shows.
 */
span: TimelineSpan, 
/**
 * The days that it shows.
 */
period: Period, 
/**
 * Its months.
 */
months: Array<TimelineMonth>, 
/**
 * The first day of the timeline before it.
 */
earlier: string, 
/**
 * The first day of the timeline after it.
 */
later: string, 
/**
 * Where today stands; none where it is not shown.
 */
today: number | null, 
/**
 * The placements, by their groups.
 */
rows: Array<TimelineRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Where there is none: from the first day of the earliest placement of all to the last day of
 * the latest.
 */
reach: Period | null, };

/**
 * Whether a submission was received by the deadline.
 */
export type Timeliness = "on-time" | "late";

/**
 * What is due, and a few figures.
 */
export type TodayView = { 
/**
 * The day it is, in Europe/London.
 */
today: string, 
/**
 * What waits: dated first, the earliest before the rest; then what has no day.
 */
due: Array<DueView>, 
/**
 * Calls that are open.
 */
openCalls: number, 
/**
 * Applications that were submitted, of every call.
 */
submitted: number, 
/**
 * Applications that wait to be found eligible or ineligible.
 */
toCheck: number, 
/**
 * Reviews that are not in.
 */
reviewsOutstanding: number, 
/**
 * Letters that are due.
 */
lettersDue: number, 
/**
 * Whether the hub has neither a call nor a person yet.
 */
empty: boolean, };

/**
 * What was typed for a statement so far.
 */
export type ToldInStatement = { 
/**
 * The language of what is typed; none until it is said.
 */
language: Language | null, 
/**
 * What the person did, in paragraphs.
 */
did: string, 
/**
 * Days at the host, as typed; empty: as the working pattern has them.
 */
days: string, 
/**
 * Hours at the host, as typed; empty: as the working pattern has them.
 */
hours: string, 
/**
 * How the objectives came out.
 */
attained: Array<ToldObjective>, 
/**
 * What was learned.
 */
learned: Array<ToldLearned>, 
/**
 * What the managers said.
 */
words: Array<ToldWords>, 
/**
 * The appraisal frames that the person asked for.
 */
frames: Array<Frame>, };

/**
 * Something learned.
 */
export type ToldLearned = { 
/**
 * What.
 */
text: string, 
/**
 * Hours that count as professional development, as typed; empty where nobody counted.
 */
hours: string, 
/**
 * The headings of appraisal that it falls under.
 */
items: Array<FrameItem>, };

/**
 * How an objective came out. It is known by its own words, so that what was said of it does not
 * move to another when objectives are reordered.
 */
export type ToldObjective = { 
/**
 * The objective.
 */
objective: string, 
/**
 * How it came out; none until it is said.
 */
attained: Attained | null, 
/**
 * What is said of that, or empty.
 */
note: string, };

/**
 * What a manager said.
 */
export type ToldWords = { 
/**
 * For which organisation.
 */
organisation: OrganisationId, 
/**
 * Who said it.
 */
name: string, 
/**
 * In what role there.
 */
role: string, 
/**
 * Their words, in paragraphs.
 */
words: string, 
/**
 * The day they said it, as typed.
 */
saidOn: string, };

/**
 * A question. The catalogue message `equality-question-CODE` words it.
 */
export type Topic = "age" | "sex" | "gender" | "ethnicity" | "disability" | "religion" | "orientation" | "caring" | "welsh";

/**
 * Says what is wrong with a wording as it is typed.
 */
export type TryTemplate = { 
/**
 * Which letter, or other paper.
 */
kind: WordingKind, 
/**
 * In English.
 */
en: string, 
/**
 * In Welsh.
 */
cy: string, };

/**
 * Outcomes of a type.
 */
export type TypeLine = { 
/**
 * Which.
 */
kind: OutcomeType, 
/**
 * How many.
 */
count: number, };

/**
 * An address as typed.
 */
export type TypedAddress = { 
/**
 * Its lines, as one text.
 */
lines: string, 
/**
 * The postcode.
 */
postcode: string, };

/**
 * Assistance that an enterprise declared, as typed.
 */
export type TypedAssistance = { 
/**
 * From whom.
 */
giver: string, 
/**
 * How much.
 */
amount: string, 
/**
 * When.
 */
givenOn: string, };

/**
 * A condition, as typed.
 */
export type TypedCondition = { 
/**
 * Its text.
 */
text: Both, 
/**
 * The day by which it is met, as typed.
 */
dueOn: string, };

/**
 * An amount under a heading, as typed.
 */
export type TypedHeading = { 
/**
 * The heading.
 */
heading: Heading, 
/**
 * The amount, as typed; empty is nothing.
 */
amount: string, };

/**
 * Somebody in the post left behind, as typed.
 */
export type TypedHolder = { 
/**
 * Their name.
 */
name: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day; empty for as long as the placement lasts.
 */
to: string, };

/**
 * A host of a placement.
 */
export type TypedHost = { 
/**
 * Which.
 */
organisation: OrganisationId, 
/**
 * Who answers for the placement there.
 */
manager: PersonId | null, 
/**
 * Where the person works.
 */
place: string, };

/**
 * An instalment as typed.
 */
export type TypedInstalment = { 
/**
 * Which, where the plan has it already.
 */
id: InstalmentId | null, 
/**
 * What it comes to.
 */
amount: string, 
/**
 * When it is paid.
 */
when: Both, 
/**
 * What must be shown for it.
 */
evidence: Both, 
/**
 * The day it is expected, or empty.
 */
expectedOn: string, };

/**
 * An amount under a heading, as typed.
 */
export type TypedLine = { 
/**
 * The heading.
 */
heading: Heading, 
/**
 * How much, as typed; empty is nothing.
 */
amount: string, };

/**
 * An objective as typed.
 */
export type TypedObjective = { 
/**
 * What is to be seen to be met.
 */
objective: string, 
/**
 * By which day.
 */
dueOn: string, };

/**
 * An employer's rates from a day on, as typed.
 */
export type TypedOnCosts = { 
/**
 * The first day.
 */
from: string, 
/**
 * National Insurance, per cent above the threshold.
 */
insurance: string, 
/**
 * The threshold of a year.
 */
threshold: string, 
/**
 * Pension, per cent.
 */
pension: string, 
/**
 * The apprenticeship levy, per cent.
 */
levy: string, 
/**
 * Anything else, per cent.
 */
other: string, 
/**
 * Who gave them, or where they are from.
 */
source: string, };

/**
 * A working pattern as typed.
 */
export type TypedPattern = { 
/**
 * Its kind, by code.
 */
kind: string, 
/**
 * The hundredths of full time, for part time.
 */
share: string, 
/**
 * The weekdays, for part time; none while they are not settled.
 */
weekdays: Array<Weekday>, 
/**
 * The chosen days, for intermittent.
 */
days: Array<string>, };

/**
 * A full-time year's salary from a day on, as typed.
 */
export type TypedPay = { 
/**
 * The first day.
 */
from: string, 
/**
 * How much.
 */
annual: string, };

/**
 * Where a placement would be moved to.
 */
export type TypedPlan = { 
/**
 * The first day.
 */
startsOn: string, 
/**
 * The last day.
 */
endsOn: string, 
/**
 * How the days fall.
 */
pattern: TypedPattern, 
/**
 * The hosts; those that stay keep who answers there.
 */
hosts: Array<OrganisationId>, };

/**
 * What one party said at a review, as typed.
 */
export type TypedSaid = { 
/**
 * As whom.
 */
party: AgreementParty, 
/**
 * For which organisation; none for the person seconded.
 */
organisation: OrganisationId | null, 
/**
 * When; empty for the day of the review.
 */
on: string, 
/**
 * Their answers.
 */
answers: { [key in ReviewQuestion]?: ReviewAnswer }, 
/**
 * In their words.
 */
words: string, };

/**
 * Takes a bid back from a member.
 */
export type UnassignReview = { 
/**
 * Which bid.
 */
application: ApplicationId, 
/**
 * From whom.
 */
member: MemberId, };

/**
 * Undoes an entry.
 */
export type Undo = { 
/**
 * Which; the last that can be undone by whoever asks, where none is named.
 */
sequence: number | null, };

/**
 * What Ctrl Z would undo.
 */
export type UndoView = { 
/**
 * The entry; none where there is nothing to undo.
 */
entry: EntryView | null, };

/**
 * What was undone.
 */
export type Undone = { 
/**
 * The entry that was undone.
 */
entry: EntryView, };

/**
 * An organisation that the hub does not know by a name in the table.
 */
export type UnknownOrganisation = { 
/**
 * The name in the table.
 */
name: string, 
/**
 * In how many rows it stands.
 */
rows: number, 
/**
 * Which it may be, the likeliest first.
 */
likely: Array<LikelyRecord>, };

/**
 * Unlocks the equality file.
 */
export type UnlockEquality = { 
/**
 * Its passphrase.
 */
passphrase: string, };

/**
 * How VAT is treated, as somebody who answers for it confirmed. It is never worked out here:
 * every amount is without VAT (`domain.md` 2).
 */
export type VatTreatment = "to-be-confirmed" | "outside-scope" | "joint-memorandum" | "standard-rated" | "exempt";

/**
 * Whose eyes see. It is the session's; no request can name it.
 */
export type Viewpoint = { "desk": "signed-out" } | { "desk": "coordinator", "id": CoordinatorId } | { "desk": "member", "id": MemberId } | { "desk": "applicant", "id": ApplicationId };

/**
 * Voids a letter. It stays, and its decision is to be told anew.
 */
export type VoidLetter = { 
/**
 * Which.
 */
letter: LetterId, 
/**
 * Why.
 */
reason: string, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * A day of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * What follows now, what would follow, and the letters between the two.
 */
export type WhatIf = { 
/**
 * As it is.
 */
before: Consequences, 
/**
 * As it would be.
 */
after: Consequences, 
/**
 * The letters that would follow.
 */
letters: Array<FollowingLetter>, };

/**
 * Asks what stands in the way of an extension.
 */
export type WhatIfExtension = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The new last day, as typed so far.
 */
endsOn: string, 
/**
 * The day it was asked for, as typed so far.
 */
askedOn: string, };

/**
 * Asks what would follow if a placement were moved. Writes nothing.
 */
export type WhatIfPlacement = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * Where to.
 */
plan: TypedPlan, };

/**
 * Asks what would follow from a step in the course of a placement.
 */
export type WhatIfStep = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * Which step: `pause`, `resume` or `end-early`.
 */
step: PlacementAct, 
/**
 * The day, as typed so far.
 */
on: string, 
/**
 * The last day of a pause, as it is thought to be, as typed so far. It is not recorded.
 */
until: string, };

/**
 * What would follow from other days, another pattern or other hosts.
 */
export type WhatIfView = { 
/**
 * What would follow; none while something is wrong with what was typed.
 */
whatIf: WhatIf | null, 
/**
 * What is wrong with it.
 */
problems: Problems, 
/**
 * Whether anything would be changed.
 */
changes: boolean, 
/**
 * The names of the organisations that letters would go to.
 */
organisations: Array<RecordName>, 
/**
 * The award, where its last day is another than the placement's would be.
 */
award: AwardApart | null, };

/**
 * Which page.
 */
export type WhichPage = { "page": "year", 
/**
 * The calendar year in which it begins.
 */
year: number, 
/**
 * When it begins: the financial one, where nothing is said.
 */
kind: YearKind, } | { "page": "call", 
/**
 * Which.
 */
call: CallId, } | { "page": "placement", 
/**
 * Which.
 */
placement: PlacementId, };

/**
 * Withdraws an application, as its applicant asks.
 */
export type WithdrawApplication = { 
/**
 * Which application.
 */
application: ApplicationId, 
/**
 * The history entry this act is based on.
 */
basedOn: number, 
/**
 * Why, as the applicant says.
 */
reason: string, };

/**
 * Withdraws a placement before it begins.
 */
export type WithdrawPlacement = { 
/**
 * Which placement.
 */
placement: PlacementId, 
/**
 * The history entry that the change is based on.
 */
basedOn: number, 
/**
 * Why.
 */
reason: string, };

/**
 * A withdrawal.
 */
export type WithdrawalView = { 
/**
 * Why.
 */
reason: string, 
/**
 * When, in UTC.
 */
withdrawnAt: string, };

/**
 * How many words a text has, and how many it may have.
 */
export type WordCount = { 
/**
 * Which text: the question's key, or the path of a line's justification.
 */
field: string, 
/**
 * How many it has.
 */
words: number, 
/**
 * How many it may have.
 */
most: number, };

/**
 * A letter of the scheme, or another paper whose wording is a template.
 */
export type WordingKind = LetterKind | Paper;

/**
 * What a work is.
 */
export type WorkKind = "award" | "placement";

/**
 * A year that can be asked for.
 */
export type YearChoice = { 
/**
 * The calendar year in which it begins.
 */
year: number, 
/**
 * What it is called.
 */
name: string, };

/**
 * When a year begins.
 */
export type YearKind = "financial" | "academic" | "calendar";

/**
 * The page of a year.
 */
export type YearView = { 
/**
 * When it begins.
 */
kind: YearKind, 
/**
 * The calendar year in which it begins.
 */
year: number, 
/**
 * What it is called, such as 2026–27.
 */
name: string, 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last.
 */
to: string, 
/**
 * The years there are figures of, the latest first.
 */
years: Array<YearChoice>, 
/**
 * The figures.
 */
impact: Impact, };

/** The codes of each closed list, in the order in which people are offered them. */
export const codes = {
  AbsenceKind: ["annual-leave", "parental-leave", "study-leave", "other"] as readonly AbsenceKind[],
  AccessNeed: ["regulated-activity", "identifiable-data", "clinical-trial", "registered-profession"] as readonly AccessNeed[],
  AccessReason: ["host-not-nhs", "no-contact", "employed-by-nhs", "on-premises", "with-patients", "from-afar", "bears-on-care"] as readonly AccessReason[],
  AccessRoute: ["none", "nhs-to-nhs-letter", "letter-of-access", "honorary-research-contract"] as readonly AccessRoute[],
  AccountState: ["entered", "confirmed", "rejected"] as readonly AccountState[],
  Act: ["create-hub", "edit-hub", "add-coordinator", "edit-coordinator", "change-pin", "change-passphrase", "open-hub", "fail-to-open", "lock-hub", "migrate", "back-up", "restore", "undo", "enter-desk", "leave-desk", "export", "save-document", "add-person", "edit-person", "merge-people", "add-organisation", "edit-organisation", "merge-organisations", "add-affiliation", "edit-affiliation", "add-event", "edit-event", "record-attendance", "import", "create-call", "edit-call", "publish-call", "begin-application", "save-answers", "attach-file", "record-receipt", "submit-application", "rule-on-lateness", "judge-rule", "find-eligible", "find-ineligible", "return-for-correction", "withdraw-application", "edit-panel", "seat-member", "edit-member", "find-conflicts", "rule-on-conflict", "declare-interest", "assign-review", "unassign-review", "save-review", "submit-review", "reopen-review", "record-panel-attendance", "record-recommendation", "record-decision", "lock-decisions", "reverse-decision", "edit-template", "reset-template", "check-template", "issue-letter", "reissue-letter", "void-letter", "draft-mail", "drop-mail", "mark-mail", "place-hold", "lift-hold", "edit-payment-plan", "enter-claim", "edit-claim", "attach-claim-file", "remove-claim-file", "submit-claim", "query-claim", "answer-claim", "approve-claim", "reject-claim", "enter-bank-account", "confirm-bank-account", "reject-bank-account", "reveal-bank-account", "record-signature", "extend-acceptance", "decline-offer", "lapse-offer", "confirm-start", "suspend-award", "resume-award", "terminate-award", "meet-condition", "confirm-subsidy", "promote-reserve", "make-equality", "unlock-equality", "fail-to-unlock-equality", "lock-equality", "restore-equality", "change-equality-passphrase", "remove-equality-answers", "cut-equality-links", "propose-placement", "edit-placement", "move-placement", "withdraw-placement", "start-placement", "pause-placement", "record-placement-review", "record-return-meeting", "extend-placement", "resume-placement", "end-placement-early", "record-return", "close-placement", "edit-placement-terms", "decide-access", "record-check", "remove-check", "draft-agreement", "sign-agreement", "save-recognition", "record-outcome", "edit-outcome", "remove-outcome", "answer-outcomes", "set-area", "record-on-costs", "remove-on-costs", "record-absence", "remove-absence", "record-file-request", "confirm-identity", "extend-file-request", "choose-disclosure", "answer-file-request", "refuse-file-request", "erase-person", "edit-retention", "keep-longer", "dispose-of", "edit-paying-account", "make-payment-run", "mark-run-paid", "return-payment", "request-change", "record-change", "approve-change", "refuse-change", "withdraw-change", "receive-report", "accept-report", "send-back-report", "record-expenditure", "accept-expenditure", "send-back-expenditure", "ask-back", "receive-back", "complete-award", "close-award"] as readonly Act[],
  AgreementParty: ["employer", "host", "secondee"] as readonly AgreementParty[],
  ApplicationState: ["draft", "submitted", "returned", "eligible", "ineligible", "withdrawn", "decided"] as readonly ApplicationState[],
  ArisingOwner: ["employer", "host", "joint", "maker", "own-contract"] as readonly ArisingOwner[],
  AskedState: ["not-yet", "soon", "due", "answered"] as readonly AskedState[],
  Attained: ["met", "partly", "not-met", "changed"] as readonly Attained[],
  AttendanceState: ["registered", "attended", "no-show"] as readonly AttendanceState[],
  AwardState: ["offered", "accepted", "declined", "lapsed", "active", "suspended", "completed", "closed", "terminated"] as readonly AwardState[],
  AwardStep: ["sign", "lapse", "notify-subsidy", "confirm-subsidy", "give-subsidy", "meet-condition", "confirm-start", "resume"] as readonly AwardStep[],
  BackfillState: ["planned", "advertised", "filled", "unsuitable"] as readonly BackfillState[],
  Binding: ["title", "team", "event-attended", "start", "end", "lay-summary", "budget", "backfill-plan", "working-pattern", "post", "grade"] as readonly Binding[],
  Block: ["not-accepted", "awardee-unsigned", "host-unsigned", "bank-unverified", "subsidy-unconfirmed", "condition-unmet", "suspended", "settled"] as readonly Block[],
  CalendarPart: ["placements", "reviews", "reports", "objectives", "awards", "panels"] as readonly CalendarPart[],
  CallPhase: ["draft", "upcoming", "open", "closed"] as readonly CallPhase[],
  ChangeAct: ["approve", "refuse", "withdraw"] as readonly ChangeAct[],
  ChangeKind: ["virement", "extension", "other"] as readonly ChangeKind[],
  ChangeState: ["requested", "recorded", "approved", "refused", "withdrawn"] as readonly ChangeState[],
  CheckKind: ["identity", "right-to-work", "references", "registration", "occupational-health", "dbs", "information-governance", "good-clinical-practice", "research-passport"] as readonly CheckKind[],
  CheckOutcome: ["awaited", "clear", "not-clear"] as readonly CheckOutcome[],
  ClaimState: ["draft", "submitted", "queried", "approved", "paid", "rejected"] as readonly ClaimState[],
  ConflictGround: ["named", "same-organisation", "rival-bid", "declared"] as readonly ConflictGround[],
  ConflictState: ["found", "confirmed", "dismissed", "gone"] as readonly ConflictState[],
  Contact: ["none", "premises", "patients", "care"] as readonly Contact[],
  CostItem: ["salary", "national-insurance", "pension", "levy", "other-on-cost"] as readonly CostItem[],
  DataRole: ["none", "each-controller", "joint-controllers", "host-controller", "employer-processor", "host-processor"] as readonly DataRole[],
  DbsLevel: ["none", "basic", "standard", "enhanced", "enhanced-barred"] as readonly DbsLevel[],
  DeclaredAnswer: ["none", "conflict", "unsure"] as readonly DeclaredAnswer[],
  DeskPlace: ["to-declare", "hidden", "not-theirs", "to-review", "begun", "sent-back", "submitted", "void"] as readonly DeskPlace[],
  Disclosure: ["full", "masked", "withheld"] as readonly Disclosure[],
  Disposable: ["application", "event"] as readonly Disposable[],
  DisposalStanding: ["due", "held", "longer"] as readonly DisposalStanding[],
  DueKind: ["call-closes", "late-to-rule", "corrections-over", "corrections-out", "eligibility-to-check", "conflicts-to-confirm", "reviews-outstanding", "ranking-ready", "decisions-to-lock", "letters-ready", "letters-blocked", "reserve-to-promote", "acceptance-due", "signature-missing", "condition-due", "subsidy-to-confirm", "start-to-confirm", "backfill-gap", "placement-not-ready", "vat-unconfirmed", "placement-review-due", "return-meeting-due", "placement-concern", "placement-overlaps", "claims-to-approve", "claims-queried", "bank-to-confirm", "changes-to-decide", "reports-due", "reports-to-accept", "recoveries-overdue", "file-request-due", "disposal-due", "equality-links-due", "outcomes-due", "welsh-unchecked", "backup-old"] as readonly DueKind[],
  DuplicateNoun: ["person", "organisation"] as readonly DuplicateNoun[],
  EqualityState: ["none", "locked", "unlocked"] as readonly EqualityState[],
  ExportedList: ["people", "organisations", "events", "attendance", "placements", "awards", "outcomes"] as readonly ExportedList[],
  ExtensionGround: ["leave", "appointment", "hours", "exceptional"] as readonly ExtensionGround[],
  ExtensionWarning: ["asked-late", "over-two-years"] as readonly ExtensionWarning[],
  FeedbackPolicy: ["everyone", "not-funded", "nobody"] as readonly FeedbackPolicy[],
  FileBackup: ["not-due", "making", "made", "failed"] as readonly FileBackup[],
  FileCheck: ["unchecked", "checking", "whole", "damaged"] as readonly FileCheck[],
  FileForm: ["pdf", "json"] as readonly FileForm[],
  Frame: ["gmc", "nmc", "hcpc", "rdf", "nhs"] as readonly Frame[],
  FrameItem: ["gmc-knowledge", "gmc-patients", "gmc-colleagues", "gmc-trust", "nmc-people", "nmc-effectively", "nmc-safety", "nmc-trust", "hcpc-mixture", "hcpc-quality", "hcpc-service-users", "rdf-knowledge", "rdf-personal", "rdf-governance", "rdf-engagement", "nhs-communication", "nhs-development", "nhs-safety", "nhs-improvement", "nhs-quality", "nhs-equality"] as readonly FrameItem[],
  Ground: ["identifier", "email", "name", "alias", "initials", "name-alone", "shared-email", "initial", "short-name"] as readonly Ground[],
  Heading: ["backfill", "seconded-salary", "phd-stipend", "staff-time", "travel", "accommodation", "consumables", "equipment", "venue", "ppi", "training", "access", "translation", "activity", "other", "overheads", "estates"] as readonly Heading[],
  Holdable: ["application", "person", "organisation", "award", "placement", "call"] as readonly Holdable[],
  ImportKind: ["people", "organisations", "attendance"] as readonly ImportKind[],
  InstalmentState: ["planned", "claimed", "approved", "paid"] as readonly InstalmentState[],
  Language: ["cy", "en"] as readonly Language[],
  LanguageChoice: ["cy", "en", "both", "unknown"] as readonly LanguageChoice[],
  LatenessRuling: ["let-in", "turned-away"] as readonly LatenessRuling[],
  LetterKind: ["award-offer", "reserve", "not-funded", "ineligible", "acceptance-confirmed", "decline-acknowledged", "lapse", "placement-confirmation", "subsidy-notification", "subsidy-confirmation", "award-suspended", "award-resumed", "award-ended-early", "variation-approved", "variation-refused", "claim-query", "claim-rejected", "report-reminder", "report-sent-back", "report-accepted", "recovery-request", "closure", "placement-extension", "placement-pause", "placement-resumption", "placement-end", "placement-withdrawal", "end-statement"] as readonly LetterKind[],
  LetterLanguage: ["cy", "en", "both"] as readonly LetterLanguage[],
  LetterShow: ["due", "ready", "blocked", "issued", "void"] as readonly LetterShow[],
  LetterState: ["due", "issued", "void"] as readonly LetterState[],
  LineStop: ["pot", "threshold", "end"] as readonly LineStop[],
  ListFormat: ["csv", "pdf"] as readonly ListFormat[],
  MailState: ["to-send", "no-address", "drafted", "renewed", "overtaken", "withdrawn", "sent", "posted"] as readonly MailState[],
  MilepostKind: ["start-review", "mid-review", "return-meeting", "end-review", "report", "after-return", "objective"] as readonly MilepostKind[],
  Nation: ["wales", "england", "scotland", "northern-ireland", "elsewhere"] as readonly Nation[],
  Outcome: ["fund", "fund-with-conditions", "reserve", "not-funded"] as readonly Outcome[],
  OutcomeAnswer: ["told", "nothing"] as readonly OutcomeAnswer[],
  OutcomeType: ["publication", "collaboration", "further-funding", "next-destination", "engagement", "influence", "tool", "database", "intellectual-property", "intervention", "creative", "software", "spin-out", "recognition", "facilities", "other"] as readonly OutcomeType[],
  Outstanding: ["final-report", "expenditure", "open-claims", "to-pay", "to-ask-back", "to-come-back", "changes-open"] as readonly Outstanding[],
  OverlapKind: ["placement", "leave"] as readonly OverlapKind[],
  Paper: ["mail", "agreement"] as readonly Paper[],
  PaperSize: ["a4", "a3"] as readonly PaperSize[],
  Party: ["awardee", "host"] as readonly Party[],
  PatternKind: ["full-time", "part-time", "intermittent"] as readonly PatternKind[],
  PayBearer: ["employer", "host", "hub"] as readonly PayBearer[],
  PaymentState: ["sent", "paid", "returned"] as readonly PaymentState[],
  PlacementAct: ["change", "start", "pause", "resume", "extend", "return", "close", "withdraw", "end-early"] as readonly PlacementAct[],
  PlacementProgress: ["proposed", "awarded", "agreement-drafted", "part-signed", "fully-signed", "checks-clear", "active", "paused", "extended", "ending", "returned", "closed", "withdrawn", "terminated"] as readonly PlacementProgress[],
  PlacementReview: ["start", "middle", "end", "after-return"] as readonly PlacementReview[],
  PlacementState: ["proposed", "active", "paused", "returned", "closed", "withdrawn", "terminated"] as readonly PlacementState[],
  PossibleAct: ["write", "record-receipt", "rule-on-lateness", "judge-rule", "find-eligible", "find-ineligible", "return-for-correction", "withdraw"] as readonly PossibleAct[],
  Presence: ["unknown", "present", "absent"] as readonly Presence[],
  RankingFlag: ["insufficient", "below-threshold", "wide-spread", "tied-across-line"] as readonly RankingFlag[],
  Reached: ["applied", "eligible", "above-threshold", "funded"] as readonly Reached[],
  ReasonNeeded: ["below-threshold", "insufficient", "tied-across-line", "out-of-rank-order", "passed-over", "against-recommendation"] as readonly ReasonNeeded[],
  RechargeEvery: ["monthly", "quarterly", "at-start", "at-end"] as readonly RechargeEvery[],
  RechargeOf: ["substantive", "backfill", "funded"] as readonly RechargeOf[],
  RechargeTo: ["nobody", "hub", "host"] as readonly RechargeTo[],
  Recipient: ["secondee", "employer", "host"] as readonly Recipient[],
  RefusalGround: ["identity-not-shown", "unfounded", "excessive", "taken-back"] as readonly RefusalGround[],
  ReportState: ["due", "received", "sent-back", "accepted"] as readonly ReportState[],
  RequestState: ["open", "answered", "refused"] as readonly RequestState[],
  Retained: ["unsuccessful", "awarded", "event-contacts", "equality-links"] as readonly Retained[],
  ReversalKind: ["reversed", "promoted"] as readonly ReversalKind[],
  ReviewAnswer: ["well", "in-part", "badly", "too-early"] as readonly ReviewAnswer[],
  ReviewQuestion: ["objectives", "team", "workload", "skills", "practice", "education"] as readonly ReviewQuestion[],
  ReviewState: ["draft", "submitted", "sent-back", "void"] as readonly ReviewState[],
  Route: ["email", "post", "by-hand", "telephone"] as readonly Route[],
  RowOutcome: ["new", "update", "same", "unsure", "skip", "problem"] as readonly RowOutcome[],
  RuleOutcome: ["pass", "fail", "needs-judgement"] as readonly RuleOutcome[],
  Ruling: ["confirm", "dismiss"] as readonly Ruling[],
  RunFormat: ["csv", "bacs"] as readonly RunFormat[],
  RunState: ["made", "paid", "part-returned"] as readonly RunState[],
  SeatState: ["seated", "left"] as readonly SeatState[],
  SectionState: ["not-started", "in-progress", "complete", "problem"] as readonly SectionState[],
  Sector: ["university", "nhs", "industry", "charity", "regulator", "government"] as readonly Sector[],
  Stage: ["undecided", "open", "locked"] as readonly Stage[],
  StretchKind: ["days", "extension", "paused", "leave", "overlap", "no-backfill"] as readonly StretchKind[],
  SubsidyStage: ["not-asked", "to-notify", "to-confirm", "to-confirm-back", "confirmed"] as readonly SubsidyStage[],
  TableFormat: ["csv", "xlsx"] as readonly TableFormat[],
  TakeRow: ["skip", "new", "known"] as readonly TakeRow[],
  TeamRole: ["lead", "partner", "secondee", "line-manager", "host-contact", "member"] as readonly TeamRole[],
  Template: ["seed-fund", "secondment"] as readonly Template[],
  TimelineSpan: ["half-year", "year", "two-years"] as readonly TimelineSpan[],
  Timeliness: ["on-time", "late"] as readonly Timeliness[],
  Topic: ["age", "sex", "gender", "ethnicity", "disability", "religion", "orientation", "caring", "welsh"] as readonly Topic[],
  VatTreatment: ["to-be-confirmed", "outside-scope", "joint-memorandum", "standard-rated", "exempt"] as readonly VatTreatment[],
  Weekday: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as readonly Weekday[],
  WorkKind: ["award", "placement"] as readonly WorkKind[],
  YearKind: ["financial", "academic", "calendar"] as readonly YearKind[],
};

/** Every command: its input, its answer, and whether it changes the hub. */
export interface Commands {
  /** Says who is at which desk of which hub. */
  showSession: { input: ShowSession; answer: SessionView; kind: "read" };
  /** Signs a coordinator in with their PIN. */
  signIn: { input: SignIn; answer: SessionView; kind: "change" };
  /** Leaves the panel or application desk: the coordinator who seated whoever sits there takes over again. */
  leaveDesk: { input: LeaveDesk; answer: SessionView; kind: "change" };
  /** Changes the hub's name, letterhead or settings. */
  editHub: { input: EditHub; answer: SessionView; kind: "change" };
  /** Adds a coordinator with a PIN, or changes one. */
  putCoordinator: { input: PutCoordinator; answer: SessionView; kind: "change" };
  /** Changes one's own PIN. */
  changePin: { input: ChangePin; answer: Done; kind: "change" };
  /** Changes the passphrase, and says which backups still open with the old one. */
  changePassphrase: { input: ChangePassphrase; answer: PassphraseChanged; kind: "change" };
  /** Says what is known of the hub's file as a whole: what the check in the background found, and why no backup could be made on opening. */
  showFileState: { input: ShowFileState; answer: FileStateView; kind: "read" };
  /** Makes the sheet on which the passphrase is written down by hand and kept. The passphrase is not on it. */
  showPassphraseSheet: { input: ShowPassphraseSheet; answer: DocumentView; kind: "read" };
  /** Lists the backups beside the hub, newest first. */
  listBackups: { input: ListBackups; answer: BackupsView; kind: "read" };
  /** Makes a backup now, and checks it. */
  backUpNow: { input: BackUpNow; answer: BackupsView; kind: "change" };
  /** Lists the history, newest first, filtered by record, person and act. */
  listHistory: { input: ListHistory; answer: HistoryPage; kind: "read" };
  /** Shows an entry with its fields before and after. */
  showEntry: { input: ShowEntry; answer: EntryDetail; kind: "read" };
  /** Says what Ctrl Z would undo. */
  showUndo: { input: ShowUndo; answer: UndoView; kind: "read" };
  /** Undoes an act, and says which. */
  undo: { input: Undo; answer: Undone; kind: "change" };
  /** Checks that the history's chain is whole. */
  checkChain: { input: CheckChain; answer: ChainView; kind: "read" };
  /** Shows what is due and overdue, in order. */
  showToday: { input: ShowToday; answer: TodayView; kind: "read" };
  /** Shows how long what the hub holds is kept, by kind. */
  showRetention: { input: ShowRetention; answer: RetentionView; kind: "read" };
  /** Lists the calls, newest first. */
  listCalls: { input: ListCalls; answer: CallList; kind: "read" };
  /** Shows a call as it is being edited, what keeps it from being published, and its versions. */
  showCall: { input: ShowCall; answer: CallView; kind: "read" };
  /** Shows a published version of a call. */
  showCallVersion: { input: ShowCallVersion; answer: FrozenCall; kind: "read" };
  /** Makes a call from a template or from an earlier call. */
  createCall: { input: CreateCall; answer: CallView; kind: "change" };
  /** Changes a call's title, funder, description and support. */
  editCallAbout: { input: EditCallAbout; answer: CallView; kind: "change" };
  /** Changes a call's dates. */
  editCallDates: { input: EditCallDates; answer: CallView; kind: "change" };
  /** Changes a call's pot, limits and headings. */
  editCallMoney: { input: EditCallMoney; answer: CallView; kind: "change" };
  /** Changes what a call's award letter promises and asks. */
  editCallTerms: { input: EditCallTerms; answer: CallView; kind: "change" };
  /** Publishes a call as it stands: freezes a version of it. */
  publishCall: { input: PublishCall; answer: CallView; kind: "change" };
  /** Lists people: a window of those that the filters leave in. */
  listPeople: { input: ListPeople; answer: PeoplePage; kind: "read" };
  /** Shows a person's record, with who may be the same person. */
  showPerson: { input: ShowPerson; answer: PersonView; kind: "read" };
  /** Says who the hub knows already, as a person is being typed. */
  matchPerson: { input: MatchPerson; answer: LikelyRecords; kind: "read" };
  /** Adds a person, with a first affiliation where one is named. */
  addPerson: { input: AddPerson; answer: PersonView; kind: "change" };
  /** Changes a person. */
  editPerson: { input: EditPerson; answer: PersonView; kind: "change" };
  /** Merges a person into another who is the same. */
  mergePeople: { input: MergePeople; answer: PersonView; kind: "change" };
  /** Adds an affiliation. */
  addAffiliation: { input: AddAffiliation; answer: PersonView; kind: "change" };
  /** Changes an affiliation, or ends it by its last day. */
  editAffiliation: { input: EditAffiliation; answer: PersonView; kind: "change" };
  /** Removes an affiliation that was entered by mistake. */
  removeAffiliation: { input: RemoveAffiliation; answer: PersonView; kind: "change" };
  /** Lists organisations: a window of those that the filters leave in. */
  listOrganisations: { input: ListOrganisations; answer: OrganisationsPage; kind: "read" };
  /** Shows an organisation's record, with what may be the same organisation. */
  showOrganisation: { input: ShowOrganisation; answer: OrganisationView; kind: "read" };
  /** Says which organisation is meant, as its name is being typed. */
  matchOrganisation: { input: MatchOrganisation; answer: OrganisationOptions; kind: "read" };
  /** Adds an organisation. */
  addOrganisation: { input: AddOrganisation; answer: OrganisationView; kind: "change" };
  /** Changes an organisation. */
  editOrganisation: { input: EditOrganisation; answer: OrganisationView; kind: "change" };
  /** Merges an organisation into another that is the same. */
  mergeOrganisations: { input: MergeOrganisations; answer: OrganisationView; kind: "change" };
  /** Lists the pairs of people or organisations that may be one, the surest first. */
  listDuplicates: { input: ListDuplicates; answer: DuplicatesPage; kind: "read" };
  /** Lists events. */
  listEvents: { input: ListEvents; answer: EventsPage; kind: "read" };
  /** Shows an event's record. */
  showEvent: { input: ShowEvent; answer: EventView; kind: "read" };
  /** Adds an event. */
  addEvent: { input: AddEvent; answer: EventView; kind: "change" };
  /** Changes an event. */
  editEvent: { input: EditEvent; answer: EventView; kind: "change" };
  /** Lists who registered for an event and who came. */
  listAttendance: { input: ListAttendance; answer: AttendancePage; kind: "read" };
  /** Records a person's place at an event: somebody the hub knows, or somebody new. */
  recordAttendance: { input: RecordAttendance; answer: EventView; kind: "change" };
  /** Reads a table from a picked file, and guesses what its columns mean. */
  readImport: { input: ReadImport; answer: ImportTable; kind: "read" };
  /** Says what an import would do, row by row, and does nothing. */
  previewImport: { input: PreviewImport; answer: ImportPreview; kind: "read" };
  /** Runs an import as one act. A cancel takes all of it back. */
  runImport: { input: RunImport; answer: ImportReport; kind: "change" };
  /** Exports a list as a table. The history tells of it once it is saved. */
  exportList: { input: ExportList; answer: DocumentView; kind: "read" };
  /** Finds records as somebody types. */
  search: { input: Search; answer: Found; kind: "read" };
  /** Shows the panel of a call: its members, how much each has to read, who must leave for what. */
  showPanel: { input: ShowPanel; answer: PanelView; kind: "read" };
  /** Sets up the panel of a call, or changes its dates, quorum, chair or deputy. */
  editPanel: { input: EditPanel; answer: PanelView; kind: "change" };
  /** Seats a person on the panel of a call. */
  seatMember: { input: SeatMember; answer: PanelView; kind: "change" };
  /** Changes a member's seat, or ends it. */
  editMember: { input: EditMember; answer: PanelView; kind: "change" };
  /** Records who was at the panel's meeting, and who left for which bid. */
  recordPanelAttendance: { input: RecordPanelAttendance; answer: PanelView; kind: "change" };
  /** Looks for conflicts of interest again, and stores what is found. */
  findConflicts: { input: FindConflicts; answer: ConflictsFound; kind: "change" };
  /** Lists the conflicts of interest of a call. */
  listConflicts: { input: ListConflicts; answer: ConflictList; kind: "read" };
  /** Confirms or dismisses a conflict of interest. Confirming voids the member's review. */
  ruleOnConflict: { input: RuleOnConflict; answer: ConflictView; kind: "change" };
  /** Shows who reviews what, bids down and members across. */
  showAssignments: { input: ShowAssignments; answer: AssignmentGrid; kind: "read" };
  /** Gives a bid to a member to review. */
  assignReview: { input: AssignReview; answer: Done; kind: "change" };
  /** Takes a bid back from a member. */
  unassignReview: { input: UnassignReview; answer: Done; kind: "change" };
  /** Seats a member at the panel desk, which takes over the window; leaveDesk ends it. */
  enterPanelDesk: { input: EnterPanelDesk; answer: SessionView; kind: "change" };
  /** Shows what the member at the panel desk has before them. */
  showPanelDesk: { input: ShowPanelDesk; answer: PanelDeskView; kind: "read" };
  /** Declares whether the member is in conflict with a bid. A conflict voids their review. */
  declareInterest: { input: DeclareInterest; answer: PanelDeskView; kind: "change" };
  /** Opens a bid to the member who reviews it, once they have declared. */
  readBid: { input: ReadBid; answer: BidView; kind: "read" };
  /** Opens a file that is attached to a bid, to the member who reviews it. */
  readBidFile: { input: ReadBidFile; answer: DocumentView; kind: "read" };
  /** Saves the review that is being typed. */
  saveReview: { input: SaveReview; answer: ReviewSaved; kind: "change" };
  /** Submits the review of a bid, which locks it. */
  submitReview: { input: SubmitReview; answer: PanelDeskView; kind: "change" };
  /** Shows the member's own scores side by side. */
  showOwnScores: { input: ShowOwnScores; answer: OwnScoresView; kind: "read" };
  /** Shows the reviews of a bid. */
  showReviews: { input: ShowReviews; answer: ReviewsView; kind: "read" };
  /** Sends a review back to its member, or reopens it. */
  reopenReview: { input: ReopenReview; answer: ReviewsView; kind: "change" };
  /** Shows the ranking of a call with the funding line at the pot. */
  showRanking: { input: ShowRanking; answer: RankingView; kind: "read" };
  /** Exports the ranked list of a call. */
  exportRankedList: { input: ExportRankedList; answer: DocumentView; kind: "read" };
  /** Exports the register of a call's conflicts of interest. */
  exportConflictsRegister: { input: ExportConflictsRegister; answer: DocumentView; kind: "read" };
  /** Records what the panel recommends for a bid. */
  recordRecommendation: { input: RecordRecommendation; answer: DecisionView; kind: "change" };
  /** Shows what is recommended and decided of a bid, and what it is measured by. */
  showDecision: { input: ShowDecision; answer: DecisionView; kind: "read" };
  /** Shows the decisions of a call against the pot. */
  showDecisions: { input: ShowDecisions; answer: DecisionsView; kind: "read" };
  /** Records what the hub decides of a bid. */
  recordDecision: { input: RecordDecision; answer: DecisionView; kind: "change" };
  /** Locks the open decisions of a call: two people, the second with their PIN. */
  lockDecisions: { input: LockDecisions; answer: DecisionsView; kind: "change" };
  /** Reverses a locked decision, by name and with a reason: two people. */
  reverseDecision: { input: ReverseDecision; answer: DecisionView; kind: "change" };
  /** Funds a bid from the reserve with money that is free: two people, in reserve order or with a reason. */
  promoteReserve: { input: PromoteReserve; answer: DecisionView; kind: "change" };
  /** Begins an application under the latest version of a call. */
  beginApplication: { input: BeginApplication; answer: ApplicationView; kind: "change" };
  /** Seats an applicant at the application desk, which only the passphrase leaves. */
  enterApplicationDesk: { input: EnterApplicationDesk; answer: SessionView; kind: "change" };
  /** Shows the form of an application with its answers so far, and what is said of them. */
  showApplicationForm: { input: ShowApplicationForm; answer: ApplicationForm; kind: "read" };
  /** Says in which language an application is written, and in which letters are wanted. */
  chooseApplicationLanguages: { input: ChooseApplicationLanguages; answer: ApplicationForm; kind: "change" };
  /** Saves one answer as it is typed, and says what is to be said of it. */
  saveAnswer: { input: SaveAnswer; answer: SavedAnswer; kind: "change" };
  /** Finds organisations by the beginnings of words of their names, for a team to name. */
  findOrganisations: { input: FindOrganisations; answer: NamedOrganisations; kind: "read" };
  /** Attaches a picked file to an answer. */
  attachFile: { input: AttachFile; answer: SavedAnswer; kind: "change" };
  /** Shows a file that is attached to an answer, with its bytes. */
  showAttachedFile: { input: ShowAttachedFile; answer: DocumentView; kind: "read" };
  /** Submits an application: freezes it and gives it its reference. */
  submitApplication: { input: SubmitApplication; answer: Submitted; kind: "change" };
  /** Shows the PDF copy of a submission. */
  showApplicationCopy: { input: ShowApplicationCopy; answer: DocumentView; kind: "read" };
  /** Shows the blank form of a call with its guidance, as a PDF. */
  showBlankForm: { input: ShowBlankForm; answer: DocumentView; kind: "read" };
  /** Lists applications, filtered by call, state, sector, lateness and words. */
  listApplications: { input: ListApplications; answer: ApplicationPage; kind: "read" };
  /** Says how many applications there are, in all and in each state. */
  countApplications: { input: CountApplications; answer: ApplicationCounts; kind: "read" };
  /** Shows an application: answers, team, budget, eligibility, and what can be done with it. */
  showApplication: { input: ShowApplication; answer: ApplicationView; kind: "read" };
  /** Records that an application came in otherwise than at the desk. */
  recordReceipt: { input: RecordReceipt; answer: ApplicationView; kind: "change" };
  /** Lets in, or turns away, a late application. */
  ruleOnLateness: { input: RuleOnLateness; answer: ApplicationView; kind: "change" };
  /** Judges a rule by hand, with a reason. */
  judgeRule: { input: JudgeRule; answer: ApplicationView; kind: "change" };
  /** Finds an application eligible. */
  findEligible: { input: FindEligible; answer: ApplicationView; kind: "change" };
  /** Finds an application ineligible by the rules that it fails. */
  findIneligible: { input: FindIneligible; answer: ApplicationView; kind: "change" };
  /** Returns an application for correction, or gives more time for one. */
  returnForCorrection: { input: ReturnForCorrection; answer: ApplicationView; kind: "change" };
  /** Withdraws an application before it is decided. */
  withdrawApplication: { input: WithdrawApplication; answer: ApplicationView; kind: "change" };
  /** Lists awards: a window of those that the filters leave in. */
  listAwards: { input: ListAwards; answer: AwardPage; kind: "read" };
  /** Says how many awards there are, in all and in each state. */
  countAwards: { input: CountAwards; answer: AwardCounts; kind: "read" };
  /** Shows an award: what was offered to whom, where it stands, what stops a payment. */
  showAward: { input: ShowAward; answer: AwardView; kind: "read" };
  /** Shows how an award is accepted: its signatures, its last day, its subsidy. */
  showAcceptance: { input: ShowAcceptance; answer: AcceptanceView; kind: "read" };
  /** Shows the conditions of an award. */
  showAwardConditions: { input: ShowAwardConditions; answer: AwardConditions; kind: "read" };
  /** Shows a file that belongs to an award, with its bytes. */
  showAwardFile: { input: ShowAwardFile; answer: DocumentView; kind: "read" };
  /** Records a signature under an offer. The second of the two accepts it. */
  recordSignature: { input: RecordSignature; answer: AwardView; kind: "change" };
  /** Gives more time to accept. */
  extendAcceptance: { input: ExtendAcceptance; answer: AwardView; kind: "change" };
  /** Records that an offer was turned down. */
  declineOffer: { input: DeclineOffer; answer: AwardView; kind: "change" };
  /** Lets an offer lapse whose day to accept has passed. */
  lapseOffer: { input: LapseOffer; answer: AwardView; kind: "change" };
  /** Confirms that the work started. Refused while a condition due by then is not met. */
  confirmStart: { input: ConfirmStart; answer: AwardView; kind: "change" };
  /** Holds an award up, with a reason. */
  suspendAward: { input: SuspendAward; answer: AwardView; kind: "change" };
  /** Lets an award go on. */
  resumeAward: { input: ResumeAward; answer: AwardView; kind: "change" };
  /** Ends an award early, with a reason. */
  terminateAward: { input: TerminateAward; answer: AwardView; kind: "change" };
  /** Records that a condition is met, with a note or evidence. */
  meetCondition: { input: MeetCondition; answer: AwardView; kind: "change" };
  /** Records what the enterprise confirmed in writing, and what it declared of other givers. */
  confirmSubsidy: { input: ConfirmSubsidy; answer: AwardView; kind: "change" };
  /** Shows the money of an award: its statement, plan and claims, and what stops a payment. */
  showAwardMoney: { input: ShowAwardMoney; answer: AwardMoneyView; kind: "read" };
  /** Changes a payment plan. The whole stays the award. */
  editPlan: { input: EditPlan; answer: AwardMoneyView; kind: "change" };
  /** Exports the statement of an award's money. */
  exportAwardMoney: { input: ExportAwardMoney; answer: DocumentView; kind: "read" };
  /** Lists claims: a window of those that the filters leave in, what waits for somebody first. */
  listClaims: { input: ListClaims; answer: ClaimPage; kind: "read" };
  /** Says what a new claim could say: what is left by heading, an instalment split over headings. */
  proposeClaim: { input: ProposeClaim; answer: ClaimProposal; kind: "read" };
  /** Shows a claim, and what keeps it from being approved. */
  showClaim: { input: ShowClaim; answer: ClaimView; kind: "read" };
  /** Enters a claim, or changes one that is a draft or queried. */
  saveClaim: { input: SaveClaim; answer: ClaimView; kind: "change" };
  /** Attaches a picked file to a claim. */
  attachClaimFile: { input: AttachClaimFile; answer: ClaimView; kind: "change" };
  /** Takes a file away from a claim. */
  removeClaimFile: { input: RemoveClaimFile; answer: ClaimView; kind: "change" };
  /** Shows a file that is attached to a claim, with its bytes. */
  showClaimFile: { input: ShowClaimFile; answer: DocumentView; kind: "read" };
  /** Submits a claim for somebody else to approve. */
  submitClaim: { input: SubmitClaim; answer: ClaimView; kind: "change" };
  /** Asks about a claim. */
  queryClaim: { input: QueryClaim; answer: ClaimView; kind: "change" };
  /** Answers what was asked about a claim. */
  answerClaim: { input: AnswerClaim; answer: ClaimView; kind: "change" };
  /** Approves a claim: another coordinator than its maker, with their PIN. */
  approveClaim: { input: ApproveClaim; answer: ClaimView; kind: "change" };
  /** Rejects a claim, with a reason. */
  rejectClaim: { input: RejectClaim; answer: ClaimView; kind: "change" };
  /** Shows the bank details of an organisation, without their numbers. */
  showBank: { input: ShowBank; answer: BankView; kind: "read" };
  /** Enters bank details of an organisation. */
  enterBankAccount: { input: EnterBankAccount; answer: BankView; kind: "change" };
  /** Confirms bank details by call-back: another coordinator than who entered them, with their PIN. */
  confirmBankAccount: { input: ConfirmBankAccount; answer: BankView; kind: "change" };
  /** Rejects bank details, with a reason. */
  rejectBankAccount: { input: RejectBankAccount; answer: BankView; kind: "change" };
  /** Answers the numbers of bank details. The history tells who asked. */
  revealBankAccount: { input: RevealBankAccount; answer: RevealedAccount; kind: "change" };
  /** Shows the payment runs, and what could be in the next. */
  showRuns: { input: ShowRuns; answer: RunsView; kind: "read" };
  /** Shows a payment run. */
  showRun: { input: ShowRun; answer: RunView; kind: "read" };
  /** Exports a run's file for finance. Nothing is paid by it. */
  exportRun: { input: ExportRun; answer: DocumentView; kind: "read" };
  /** Enters the account that the hub pays from. */
  editPayingAccount: { input: EditPayingAccount; answer: RunsView; kind: "change" };
  /** Makes a payment run of approved claims. */
  makeRun: { input: MakeRun; answer: RunView; kind: "change" };
  /** Records that a run was paid on a day. */
  markRunPaid: { input: MarkRunPaid; answer: RunView; kind: "change" };
  /** Records that the bank returned a payment: its claim waits to be paid again. */
  returnPayment: { input: ReturnPayment; answer: RunView; kind: "change" };
  /** Shows the changes of an award, and what a new one is measured by. */
  showAwardChanges: { input: ShowAwardChanges; answer: AwardChangesView; kind: "read" };
  /** Asks for money to be moved between headings. Recorded at once where it needs no approval. */
  requestVirement: { input: RequestVirement; answer: AwardChangesView; kind: "change" };
  /** Asks for a later end, at no cost. */
  requestExtension: { input: RequestExtension; answer: AwardChangesView; kind: "change" };
  /** Asks for any other change to a running award. */
  requestOtherChange: { input: RequestOtherChange; answer: AwardChangesView; kind: "change" };
  /** Approves, refuses or withdraws a change. Approving one changes the award in the same act. */
  decideChange: { input: DecideChange; answer: AwardChangesView; kind: "change" };
  /** Shows the reports of an award, its statement of expenditure, and what came of it. */
  showAwardReports: { input: ShowAwardReports; answer: AwardReportsView; kind: "read" };
  /** Shows a file that came with a report or a statement of expenditure, with its bytes. */
  showReportFile: { input: ShowReportFile; answer: DocumentView; kind: "read" };
  /** Records that a report came. */
  receiveReport: { input: ReceiveReport; answer: AwardReportsView; kind: "change" };
  /** Accepts a report, or sends it back with a reason. */
  settleReport: { input: SettleReport; answer: AwardReportsView; kind: "change" };
  /** Records the statement of expenditure that came. */
  recordExpenditure: { input: RecordExpenditure; answer: AwardReportsView; kind: "change" };
  /** Accepts the statement of expenditure, or sends it back with a reason. */
  settleExpenditure: { input: SettleExpenditure; answer: AwardReportsView; kind: "change" };
  /** Asks for money back. */
  askBack: { input: AskBack; answer: AwardReportsView; kind: "change" };
  /** Records that money came back. */
  receiveBack: { input: ReceiveBack; answer: AwardReportsView; kind: "change" };
  /** Completes an award when its reports stand and its money agrees. */
  completeAward: { input: CompleteAward; answer: AwardReportsView; kind: "change" };
  /** Closes an award that is completed. */
  closeAward: { input: CloseAward; answer: AwardReportsView; kind: "change" };
  /** Lists letters that are due, with what keeps them back, and letters that were made. */
  listLetters: { input: ListLetters; answer: LetterRegister; kind: "read" };
  /** Shows a letter that is due as it would go out today, watermarked. */
  previewLetter: { input: PreviewLetter; answer: LetterPreview; kind: "read" };
  /** Shows a letter that was made, and the values it was made from. */
  showLetter: { input: ShowLetter; answer: LetterView; kind: "read" };
  /** Reads a letter's stored bytes: the letter as it went out. */
  readLetter: { input: ReadLetter; answer: DocumentView; kind: "read" };
  /** Issues letters that are due and have no problem. Said again, it issues only what is missing. */
  issueLetters: { input: IssueLetters; answer: LettersIssued; kind: "change" };
  /** Voids a letter with a reason. It stays, and its decision is to be told anew. */
  voidLetter: { input: VoidLetter; answer: LetterView; kind: "change" };
  /** Voids a letter and issues what is due now in its place; shows the new one. */
  reissueLetter: { input: ReissueLetter; answer: LetterView; kind: "change" };
  /** Lists the outbox: letters that went out and whether they are on their way. */
  listOutbox: { input: ListOutbox; answer: Outbox; kind: "read" };
  /** Shows the mail of a letter as its draft would say it now. */
  showMail: { input: ShowMail; answer: MailView; kind: "read" };
  /** Makes a mail draft of a letter, with the letter attached, to open in a mail program. */
  draftMail: { input: DraftMail; answer: DocumentView; kind: "change" };
  /** Throws a draft away that was opened or saved, and not sent. */
  dropMail: { input: DropMail; answer: MailView; kind: "change" };
  /** Records that letters were sent, by mail or by post. */
  markMail: { input: MarkMail; answer: MailMarked; kind: "change" };
  /** Exports the register of letters as CSV. */
  exportLetters: { input: ExportLetters; answer: DocumentView; kind: "read" };
  /** Lists the wording of every letter: what was edited, and who checked the Welsh. */
  listTemplates: { input: ListTemplates; answer: TemplateList; kind: "read" };
  /** Shows the wording of one letter, and what it can say. */
  showTemplate: { input: ShowTemplate; answer: TemplateView; kind: "read" };
  /** Says what is wrong with a wording as it is typed. */
  tryTemplate: { input: TryTemplate; answer: TemplateTrial; kind: "read" };
  /** Shows a wording on paper as it is typed, with invented facts, watermarked. */
  previewTemplate: { input: PreviewTemplate; answer: DocumentView; kind: "read" };
  /** Changes the wording of one letter. A change of the Welsh takes its check away. */
  editTemplate: { input: EditTemplate; answer: TemplateView; kind: "change" };
  /** Goes back to the wording that the application comes with. */
  resetTemplate: { input: ResetTemplate; answer: TemplateView; kind: "change" };
  /** Records that a Welsh speaker checked the Welsh as it stands. */
  checkTemplate: { input: CheckTemplate; answer: TemplateView; kind: "change" };
  /** Lists the legal holds, or those on one record. */
  listHolds: { input: ListHolds; answer: HoldsView; kind: "read" };
  /** Places a legal hold on a record: nothing of it is disposed of or erased until it is lifted. */
  placeHold: { input: PlaceHold; answer: HoldsView; kind: "change" };
  /** Lifts a legal hold, with a reason. */
  liftHold: { input: LiftHold; answer: HoldsView; kind: "change" };
  /** Says how it stands with the equality file. */
  showEquality: { input: ShowEquality; answer: EqualityView; kind: "read" };
  /** Makes the equality file under a passphrase of its own. */
  makeEquality: { input: MakeEquality; answer: EqualityView; kind: "change" };
  /** Unlocks the equality file. A wrong passphrase is an entry of the history. */
  unlockEquality: { input: UnlockEquality; answer: EqualityView; kind: "change" };
  /** Locks the equality file and renews its backup. */
  lockEquality: { input: LockEquality; answer: EqualityView; kind: "change" };
  /** Puts the backup in the place of the equality file; what was removed since is removed again. */
  restoreEquality: { input: RestoreEquality; answer: EqualityView; kind: "change" };
  /** Changes the passphrase of the equality file and of its backup. */
  changeEqualityPassphrase: { input: ChangeEqualityPassphrase; answer: EqualityView; kind: "change" };
  /** Shows the questions, and who of an application can answer them; never what anybody answered. */
  showEqualityForm: { input: ShowEqualityForm; answer: EqualityFormView; kind: "read" };
  /** Gives a person's answers into the equality file. The hub keeps no trace of it. */
  giveEqualityAnswers: { input: GiveEqualityAnswers; answer: Done; kind: "change" };
  /** Removes a person's answers because they object, and takes no more. */
  recordEqualityObjection: { input: RecordEqualityObjection; answer: Done; kind: "change" };
  /** Removes the answers whose year is over; their counts stay. */
  cutEqualityLinks: { input: CutEqualityLinks; answer: Done; kind: "change" };
  /** Shows counts, those under five withheld with whatever would tell them. */
  showEqualityReport: { input: ShowEqualityReport; answer: EqualityReportView; kind: "read" };
  /** Exports the counts that may be shown. The history tells of it once it is saved. */
  exportEqualityReport: { input: ExportEqualityReport; answer: DocumentView; kind: "read" };
  /** Makes the blank form on paper. */
  showBlankEqualityForm: { input: ShowBlankEqualityForm; answer: DocumentView; kind: "read" };
  /** Lists placements, filtered by state, sectors, organisation, day and words. */
  listPlacements: { input: ListPlacements; answer: PlacementPage; kind: "read" };
  /** Shows placements over months: their extensions, pauses, leave, overlaps, days on which nobody is in the post left behind, and what is due. */
  showTimeline: { input: ShowTimeline; answer: TimelineView; kind: "read" };
  /** Exports the timeline as pages to print, with the months at the head of each. */
  exportTimeline: { input: ExportTimeline; answer: DocumentView; kind: "read" };
  /** Exports days of placements, awards and panels as a calendar file. */
  exportCalendar: { input: ExportCalendar; answer: DocumentView; kind: "read" };
  /** Lists the applications that a placement can be proposed from. */
  listProposable: { input: ListProposable; answer: ProposableApplications; kind: "read" };
  /** Shows a placement: who goes where, when and at what cost, and what stands in its way. */
  showPlacement: { input: ShowPlacement; answer: PlacementView; kind: "read" };
  /** Says what would follow from other days, another pattern or other hosts. Writes nothing. */
  whatIfPlacement: { input: WhatIfPlacement; answer: WhatIfView; kind: "read" };
  /** Proposes a placement, from an application or from scratch. */
  proposePlacement: { input: ProposePlacement; answer: PlacementView; kind: "change" };
  /** Changes who takes part in a placement, and in which post. */
  editPlacementPeople: { input: EditPlacementPeople; answer: PlacementView; kind: "change" };
  /** Changes the objectives of a placement. */
  editPlacementObjectives: { input: EditPlacementObjectives; answer: PlacementView; kind: "change" };
  /** Changes the pay of a placement and what is funded of it. */
  editPlacementPay: { input: EditPlacementPay; answer: PlacementView; kind: "change" };
  /** Changes what is said of the post left behind. */
  editPlacementBackfill: { input: EditPlacementBackfill; answer: PlacementView; kind: "change" };
  /** Changes what the employer invoices, and how VAT is treated. */
  editPlacementRecharge: { input: EditPlacementRecharge; answer: PlacementView; kind: "change" };
  /** Moves a placement: its days, its pattern or its hosts. */
  movePlacement: { input: MovePlacement; answer: PlacementView; kind: "change" };
  /** Withdraws a placement before it begins. */
  withdrawPlacement: { input: WithdrawPlacement; answer: PlacementView; kind: "change" };
  /** Records a step in the course of a placement: it begins, pauses, goes on, ends early, the person is back in post, everything is in. */
  takePlacementStep: { input: TakePlacementStep; answer: PlacementView; kind: "change" };
  /** Shows the reviews of a placement, and the meeting about the return. */
  showPlacementReviews: { input: ShowPlacementReviews; answer: PlacementReviewsView; kind: "read" };
  /** Records what each party said at a review of a placement. */
  recordPlacementReview: { input: RecordPlacementReview; answer: PlacementReviewsView; kind: "change" };
  /** Records when the return is talked about, and what was agreed. */
  recordReturnMeeting: { input: RecordReturnMeeting; answer: PlacementReviewsView; kind: "change" };
  /** Says what stands in the way of an extension, and what to heed. Writes nothing. */
  whatIfExtension: { input: WhatIfExtension; answer: PlacementExtensionView; kind: "read" };
  /** Says what would follow from a pause, from going on after one, or from an early end. Writes nothing. */
  whatIfStep: { input: WhatIfStep; answer: WhatIfView; kind: "read" };
  /** Reads what was signed for an extension. */
  showExtensionPage: { input: ShowExtensionPage; answer: DocumentView; kind: "read" };
  /** Extends a placement: every party has agreed to it in writing. */
  extendPlacement: { input: ExtendPlacement; answer: PlacementView; kind: "change" };
  /** Shows what an employer pays on a salary, by the days from which it holds. */
  showOnCosts: { input: ShowOnCosts; answer: OnCostsView; kind: "read" };
  /** Records what an employer pays on a salary from a day on, or changes it. */
  recordOnCosts: { input: RecordOnCosts; answer: OnCostsView; kind: "change" };
  /** Removes an employer's rates. */
  removeOnCosts: { input: RemoveOnCosts; answer: OnCostsView; kind: "change" };
  /** Records days on which a person is away. */
  recordAbsence: { input: RecordAbsence; answer: Done; kind: "change" };
  /** Removes days on which a person is away. */
  removeAbsence: { input: RemoveAbsence; answer: Done; kind: "change" };
  /** Shows what erasing a person would take away, what would stay and why. */
  previewErasure: { input: PreviewErasure; answer: ErasurePreview; kind: "read" };
  /** Erases a person out of the hub and its history: two people, the second with their PIN. */
  erasePerson: { input: ErasePerson; answer: ErasuresView; kind: "change" };
  /** Lists what was erased, and until when backups still hold it. */
  listErasures: { input: ListErasures; answer: ErasuresView; kind: "read" };
  /** Lists the requests for a person's file, those that are open first. */
  listFileRequests: { input: ListFileRequests; answer: FileRequestsView; kind: "read" };
  /** Shows one request. */
  showFileRequest: { input: ShowFileRequest; answer: FileRequestView; kind: "read" };
  /** Shows what is held of whoever asks, with what would be masked or withheld of it. */
  showPersonFile: { input: ShowPersonFile; answer: PersonFileView; kind: "read" };
  /** Shows the pages of the file as it would be given, watermarked. */
  previewPersonFile: { input: PreviewPersonFile; answer: DocumentView; kind: "read" };
  /** Reads the file that was given, to read or for a machine. */
  showGivenFile: { input: ShowGivenFile; answer: DocumentView; kind: "read" };
  /** Records that a person asked for their file: due within a month. */
  recordFileRequest: { input: RecordFileRequest; answer: FileRequestView; kind: "change" };
  /** Confirms that it is the person who asks. */
  confirmRequestIdentity: { input: ConfirmRequestIdentity; answer: FileRequestView; kind: "change" };
  /** Gives a request two more months, within its first. */
  extendFileRequest: { input: ExtendFileRequest; answer: FileRequestView; kind: "change" };
  /** Chooses how a passage is given: in full, without others' names, or not at all. */
  chooseDisclosure: { input: ChooseDisclosure; answer: FileRequestView; kind: "change" };
  /** Makes the file as PDF and as JSON, and answers the request with it. */
  answerFileRequest: { input: AnswerFileRequest; answer: FileRequestView; kind: "change" };
  /** Refuses a request on a ground. */
  refuseFileRequest: { input: RefuseFileRequest; answer: FileRequestView; kind: "change" };
  /** Sets for how many years each kind is kept, never fewer than its least. */
  editRetention: { input: EditRetention; answer: RetentionView; kind: "change" };
  /** Lists what is past its years, with what keeps it. */
  listDisposal: { input: ListDisposal; answer: DisposalView; kind: "read" };
  /** Keeps a record that is past its years longer, with a reason and a new day. */
  keepLonger: { input: KeepLonger; answer: DisposalView; kind: "change" };
  /** Disposes of records of one kind that are past their years: two people, the second with their PIN, and a certificate. */
  disposeOf: { input: DisposeOf; answer: ErasuresView; kind: "change" };
  /** Reads the certificate of a disposal. */
  showCertificate: { input: ShowCertificate; answer: DocumentView; kind: "read" };
  /** Shows the agreement of a placement: what it says of data and ownership, its drafts, who signed. */
  showAgreement: { input: ShowAgreement; answer: AgreementView; kind: "read" };
  /** Shows the pages of the next draft, as it would be made today, watermarked. */
  previewAgreement: { input: PreviewAgreement; answer: DocumentView; kind: "read" };
  /** Reads the file of a draft. */
  showAgreementFile: { input: ShowAgreementFile; answer: DocumentView; kind: "read" };
  /** Reads the signed page of a party. */
  showSignedPage: { input: ShowSignedPage; answer: DocumentView; kind: "read" };
  /** Says how two drafts of a placement's agreement differ. */
  compareAgreements: { input: CompareAgreements; answer: AgreementComparison; kind: "read" };
  /** Changes what employer and host agree on data, ownership and notice. */
  editPlacementTerms: { input: EditPlacementTerms; answer: AgreementView; kind: "change" };
  /** Makes the next draft, from the facts of the placement as they are. */
  draftAgreement: { input: DraftAgreement; answer: AgreementView; kind: "change" };
  /** Records a signature under the latest draft, with the signed page. */
  signAgreement: { input: SignAgreement; answer: AgreementView; kind: "change" };
  /** Shows how the person of a placement is admitted to its hosts, and their checks. */
  showAccess: { input: ShowAccess; answer: AccessView; kind: "read" };
  /** Says what is advised for a host, before anything is decided. */
  adviseAccess: { input: AdviseAccess; answer: AdviceView; kind: "read" };
  /** Decides how somebody is admitted to a host, and records its document. */
  decideAccess: { input: DecideAccess; answer: AccessView; kind: "change" };
  /** Records a check, or changes it: never what a certificate says. */
  recordCheck: { input: RecordCheck; answer: AccessView; kind: "change" };
  /** Removes a check. */
  removeCheck: { input: RemoveCheck; answer: AccessView; kind: "change" };
  /** Shows the recognition statement of a placement as it was typed so far. */
  showRecognition: { input: ShowRecognition; answer: RecognitionView; kind: "read" };
  /** Keeps a recognition statement as it is typed. Saves of one sitting are one entry. */
  saveRecognition: { input: SaveRecognition; answer: SavedRecognition; kind: "change" };
  /** Shows a recognition statement as it would be issued today: watermarked until it is whole and the placement is over. */
  previewRecognition: { input: PreviewRecognition; answer: DocumentView; kind: "read" };
  /** Lists outcomes, filtered by type, by what they came of and by words. */
  listOutcomes: { input: ListOutcomes; answer: OutcomePage; kind: "read" };
  /** Lists the awards and placements whose outcomes are to be asked for now or soon. */
  listOutcomesDue: { input: ListOutcomesDue; answer: OutcomesDue; kind: "read" };
  /** Shows the outcomes of an award or a placement, and when they are asked for. */
  showOutcomes: { input: ShowOutcomes; answer: OutcomesView; kind: "read" };
  /** Records an outcome of an award or a placement, or changes it. */
  recordOutcome: { input: RecordOutcome; answer: OutcomesView; kind: "change" };
  /** Removes an outcome that was recorded by mistake. */
  removeOutcome: { input: RemoveOutcome; answer: OutcomesView; kind: "change" };
  /** Records what was answered when outcomes were asked for. */
  answerOutcomes: { input: AnswerOutcomes; answer: OutcomesView; kind: "change" };
  /** Shows what a financial year came to: the page for the funder. */
  showYear: { input: ShowYear; answer: YearView; kind: "read" };
  /** Shows what a call came to. */
  showCallPage: { input: ShowCallPage; answer: CallPageView; kind: "read" };
  /** Shows what a placement came to. */
  showPlacementPage: { input: ShowPlacementPage; answer: PlacementPageView; kind: "read" };
  /** Makes the page of a year, a call or a placement as a PDF. */
  printPage: { input: PrintPage; answer: DocumentView; kind: "read" };
  /** Exports the figures of a year. The history tells of it once it is saved. */
  exportYear: { input: ExportYear; answer: DocumentView; kind: "read" };
  /** Shows how deprived the area of an organisation is. */
  showArea: { input: ShowArea; answer: AreaView; kind: "read" };
  /** Says how deprived the area of an organisation is, or that it is not known. */
  setArea: { input: SetArea; answer: AreaView; kind: "change" };
}

/** Which commands change the hub. */
export const changes: ReadonlySet<keyof Commands> = new Set<keyof Commands>([
  "signIn",
  "leaveDesk",
  "editHub",
  "putCoordinator",
  "changePin",
  "changePassphrase",
  "backUpNow",
  "undo",
  "createCall",
  "editCallAbout",
  "editCallDates",
  "editCallMoney",
  "editCallTerms",
  "publishCall",
  "addPerson",
  "editPerson",
  "mergePeople",
  "addAffiliation",
  "editAffiliation",
  "removeAffiliation",
  "addOrganisation",
  "editOrganisation",
  "mergeOrganisations",
  "addEvent",
  "editEvent",
  "recordAttendance",
  "runImport",
  "editPanel",
  "seatMember",
  "editMember",
  "recordPanelAttendance",
  "findConflicts",
  "ruleOnConflict",
  "assignReview",
  "unassignReview",
  "enterPanelDesk",
  "declareInterest",
  "saveReview",
  "submitReview",
  "reopenReview",
  "recordRecommendation",
  "recordDecision",
  "lockDecisions",
  "reverseDecision",
  "promoteReserve",
  "beginApplication",
  "enterApplicationDesk",
  "chooseApplicationLanguages",
  "saveAnswer",
  "attachFile",
  "submitApplication",
  "recordReceipt",
  "ruleOnLateness",
  "judgeRule",
  "findEligible",
  "findIneligible",
  "returnForCorrection",
  "withdrawApplication",
  "recordSignature",
  "extendAcceptance",
  "declineOffer",
  "lapseOffer",
  "confirmStart",
  "suspendAward",
  "resumeAward",
  "terminateAward",
  "meetCondition",
  "confirmSubsidy",
  "editPlan",
  "saveClaim",
  "attachClaimFile",
  "removeClaimFile",
  "submitClaim",
  "queryClaim",
  "answerClaim",
  "approveClaim",
  "rejectClaim",
  "enterBankAccount",
  "confirmBankAccount",
  "rejectBankAccount",
  "revealBankAccount",
  "editPayingAccount",
  "makeRun",
  "markRunPaid",
  "returnPayment",
  "requestVirement",
  "requestExtension",
  "requestOtherChange",
  "decideChange",
  "receiveReport",
  "settleReport",
  "recordExpenditure",
  "settleExpenditure",
  "askBack",
  "receiveBack",
  "completeAward",
  "closeAward",
  "issueLetters",
  "voidLetter",
  "reissueLetter",
  "draftMail",
  "dropMail",
  "markMail",
  "editTemplate",
  "resetTemplate",
  "checkTemplate",
  "placeHold",
  "liftHold",
  "makeEquality",
  "unlockEquality",
  "lockEquality",
  "restoreEquality",
  "changeEqualityPassphrase",
  "giveEqualityAnswers",
  "recordEqualityObjection",
  "cutEqualityLinks",
  "proposePlacement",
  "editPlacementPeople",
  "editPlacementObjectives",
  "editPlacementPay",
  "editPlacementBackfill",
  "editPlacementRecharge",
  "movePlacement",
  "withdrawPlacement",
  "takePlacementStep",
  "recordPlacementReview",
  "recordReturnMeeting",
  "extendPlacement",
  "recordOnCosts",
  "removeOnCosts",
  "recordAbsence",
  "removeAbsence",
  "erasePerson",
  "recordFileRequest",
  "confirmRequestIdentity",
  "extendFileRequest",
  "chooseDisclosure",
  "answerFileRequest",
  "refuseFileRequest",
  "editRetention",
  "keepLonger",
  "disposeOf",
  "editPlacementTerms",
  "draftAgreement",
  "signAgreement",
  "decideAccess",
  "recordCheck",
  "removeCheck",
  "saveRecognition",
  "recordOutcome",
  "removeOutcome",
  "answerOutcomes",
  "setArea",
]);
