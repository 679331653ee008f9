//! Every command, declared once.
//!
//! `read` or `change`, the desks it is answered at, its name, its input and its answer.

use crate::declare::commands;
use crate::{
    agreement, application, award, call, decision, disposal, document, equality, erasure, events,
    history, hold, hub, impact, imports, letter, letter_template, lists, mail, organisations,
    outcome, panel, payment, people, personal_file, placement, ranking, recognition, retention,
    review, search, today,
};

commands! {
    // The hub and its desks.
    /// Says who is at which desk of which hub.
    read [SignedOut, Coordinator, Panel, Application] ShowSession(hub::ShowSession) -> hub::SessionView;
    /// Signs a coordinator in with their PIN.
    change [SignedOut] SignIn(hub::SignIn) -> hub::SessionView;

    /// Leaves the panel or application desk: the coordinator who seated whoever sits there takes
    /// over again.
    change [Panel, Application] LeaveDesk(hub::LeaveDesk) -> hub::SessionView;
    /// Changes the hub's name, letterhead or settings.
    change [Coordinator] EditHub(hub::EditHub) -> hub::SessionView;
    /// Adds a coordinator with a PIN, or changes one.
    change [Coordinator] PutCoordinator(hub::PutCoordinator) -> hub::SessionView;
    /// Changes one's own PIN.
    change [Coordinator] ChangePin(hub::ChangePin) -> hub::Done;
    /// Changes the passphrase, and says which backups still open with the old one.
    change [Coordinator] ChangePassphrase(hub::ChangePassphrase) -> hub::PassphraseChanged;
    /// Says what is known of the hub's file as a whole: what the check in the background found, and
    /// why no backup could be made on opening.
    read [Coordinator] ShowFileState(hub::ShowFileState) -> hub::FileStateView;
    /// Makes the sheet on which the passphrase is written down by hand and kept. The passphrase is not
    /// on it.
    read [SignedOut, Coordinator] ShowPassphraseSheet(hub::ShowPassphraseSheet) -> document::DocumentView;
    /// Lists the backups beside the hub, newest first.
    read [Coordinator] ListBackups(hub::ListBackups) -> hub::BackupsView;
    /// Makes a backup now, and checks it.
    change [Coordinator] BackUpNow(hub::BackUpNow) -> hub::BackupsView;

    // History.
    /// Lists the history, newest first, filtered by record, person and act.
    read [Coordinator] ListHistory(history::ListHistory) -> history::HistoryPage;
    /// Shows an entry with its fields before and after.
    read [Coordinator] ShowEntry(history::ShowEntry) -> history::EntryDetail;
    /// Says what Ctrl Z would undo.
    read [Coordinator, Panel, Application] ShowUndo(history::ShowUndo) -> history::UndoView;
    /// Undoes an act, and says which.
    change [Coordinator, Panel, Application] Undo(history::Undo) -> history::Undone;
    /// Checks that the history's chain is whole.
    read [Coordinator] CheckChain(history::CheckChain) -> history::ChainView;

    // Today.
    /// Shows what is due and overdue, in order.
    read [Coordinator] ShowToday(today::ShowToday) -> today::TodayView;
    /// Shows how long what the hub holds is kept, by kind.
    read [Coordinator] ShowRetention(retention::ShowRetention) -> retention::RetentionView;

    // Calls.
    /// Lists the calls, newest first.
    read [Coordinator] ListCalls(call::ListCalls) -> call::CallList;
    /// Shows a call as it is being edited, what keeps it from being published, and its versions.
    read [Coordinator] ShowCall(call::ShowCall) -> call::CallView;
    /// Shows a published version of a call.
    read [Coordinator] ShowCallVersion(call::ShowCallVersion) -> call::FrozenCall;
    /// Makes a call from a template or from an earlier call.
    change [Coordinator] CreateCall(call::CreateCall) -> call::CallView;
    /// Changes a call's title, funder, description and support.
    change [Coordinator] EditCallAbout(call::EditCallAbout) -> call::CallView;
    /// Changes a call's dates.
    change [Coordinator] EditCallDates(call::EditCallDates) -> call::CallView;
    /// Changes a call's pot, limits and headings.
    change [Coordinator] EditCallMoney(call::EditCallMoney) -> call::CallView;
    /// Changes what a call's award letter promises and asks.
    change [Coordinator] EditCallTerms(call::EditCallTerms) -> call::CallView;
    /// Publishes a call as it stands: freezes a version of it.
    change [Coordinator] PublishCall(call::PublishCall) -> call::CallView;

    // People and organisations.
    /// Lists people: a window of those that the filters leave in.
    read [Coordinator] ListPeople(people::ListPeople) -> people::PeoplePage;
    /// Shows a person's record, with who may be the same person.
    read [Coordinator] ShowPerson(people::ShowPerson) -> people::PersonView;
    /// Says who the hub knows already, as a person is being typed.
    read [Coordinator] MatchPerson(people::MatchPerson) -> people::LikelyRecords;
    /// Adds a person, with a first affiliation where one is named.
    change [Coordinator] AddPerson(people::AddPerson) -> people::PersonView;
    /// Changes a person.
    change [Coordinator] EditPerson(people::EditPerson) -> people::PersonView;
    /// Merges a person into another who is the same.
    change [Coordinator] MergePeople(people::MergePeople) -> people::PersonView;
    /// Adds an affiliation.
    change [Coordinator] AddAffiliation(people::AddAffiliation) -> people::PersonView;
    /// Changes an affiliation, or ends it by its last day.
    change [Coordinator] EditAffiliation(people::EditAffiliation) -> people::PersonView;
    /// Removes an affiliation that was entered by mistake.
    change [Coordinator] RemoveAffiliation(people::RemoveAffiliation) -> people::PersonView;
    /// Lists organisations: a window of those that the filters leave in.
    read [Coordinator] ListOrganisations(organisations::ListOrganisations) -> organisations::OrganisationsPage;
    /// Shows an organisation's record, with what may be the same organisation.
    read [Coordinator] ShowOrganisation(organisations::ShowOrganisation) -> organisations::OrganisationView;
    /// Says which organisation is meant, as its name is being typed.
    read [Coordinator] MatchOrganisation(organisations::MatchOrganisation) -> organisations::OrganisationOptions;
    /// Adds an organisation.
    change [Coordinator] AddOrganisation(organisations::AddOrganisation) -> organisations::OrganisationView;
    /// Changes an organisation.
    change [Coordinator] EditOrganisation(organisations::EditOrganisation) -> organisations::OrganisationView;
    /// Merges an organisation into another that is the same.
    change [Coordinator] MergeOrganisations(organisations::MergeOrganisations) -> organisations::OrganisationView;
    /// Lists the pairs of people or organisations that may be one, the surest first.
    read [Coordinator] ListDuplicates(people::ListDuplicates) -> people::DuplicatesPage;

    // Events.
    /// Lists events.
    read [Coordinator] ListEvents(events::ListEvents) -> events::EventsPage;
    /// Shows an event's record.
    read [Coordinator] ShowEvent(events::ShowEvent) -> events::EventView;
    /// Adds an event.
    change [Coordinator] AddEvent(events::AddEvent) -> events::EventView;
    /// Changes an event.
    change [Coordinator] EditEvent(events::EditEvent) -> events::EventView;
    /// Lists who registered for an event and who came.
    read [Coordinator] ListAttendance(events::ListAttendance) -> events::AttendancePage;
    /// Records a person's place at an event: somebody the hub knows, or somebody new.
    change [Coordinator] RecordAttendance(events::RecordAttendance) -> events::EventView;

    // Tables in and out; search.
    /// Reads a table from a picked file, and guesses what its columns mean.
    read [Coordinator] ReadImport(imports::ReadImport) -> imports::ImportTable;
    /// Says what an import would do, row by row, and does nothing.
    read [Coordinator] PreviewImport(imports::PreviewImport) -> imports::ImportPreview;
    /// Runs an import as one act. A cancel takes all of it back.
    change [Coordinator] RunImport(imports::RunImport) -> imports::ImportReport;
    /// Exports a list as a table. The history tells of it once it is saved.
    read [Coordinator] ExportList(lists::ExportList) -> document::DocumentView;
    /// Finds records as somebody types.
    read [Coordinator] Search(search::Search) -> search::Found;
    // The panel.
    /// Shows the panel of a call: its members, how much each has to read, who must leave for what.
    read [Coordinator] ShowPanel(panel::ShowPanel) -> panel::PanelView;
    /// Sets up the panel of a call, or changes its dates, quorum, chair or deputy.
    change [Coordinator] EditPanel(panel::EditPanel) -> panel::PanelView;
    /// Seats a person on the panel of a call.
    change [Coordinator] SeatMember(panel::SeatMember) -> panel::PanelView;
    /// Changes a member's seat, or ends it.
    change [Coordinator] EditMember(panel::EditMember) -> panel::PanelView;
    /// Records who was at the panel's meeting, and who left for which bid.
    change [Coordinator] RecordPanelAttendance(panel::RecordPanelAttendance) -> panel::PanelView;
    /// Looks for conflicts of interest again, and stores what is found.
    change [Coordinator] FindConflicts(panel::FindConflicts) -> panel::ConflictsFound;
    /// Lists the conflicts of interest of a call.
    read [Coordinator] ListConflicts(panel::ListConflicts) -> panel::ConflictList;
    /// Confirms or dismisses a conflict of interest. Confirming voids the member's review.
    change [Coordinator] RuleOnConflict(panel::RuleOnConflict) -> panel::ConflictView;
    /// Shows who reviews what, bids down and members across.
    read [Coordinator] ShowAssignments(panel::ShowAssignments) -> panel::AssignmentGrid;
    /// Gives a bid to a member to review.
    change [Coordinator] AssignReview(panel::AssignReview) -> hub::Done;
    /// Takes a bid back from a member.
    change [Coordinator] UnassignReview(panel::UnassignReview) -> hub::Done;
    /// Seats a member at the panel desk, which takes over the window; leaveDesk ends it.
    change [Coordinator] EnterPanelDesk(panel::EnterPanelDesk) -> hub::SessionView;

    // The panel desk.
    /// Shows what the member at the panel desk has before them.
    read [Panel] ShowPanelDesk(review::ShowPanelDesk) -> review::PanelDeskView;
    /// Declares whether the member is in conflict with a bid. A conflict voids their review.
    change [Panel] DeclareInterest(review::DeclareInterest) -> review::PanelDeskView;
    /// Opens a bid to the member who reviews it, once they have declared.
    read [Panel] ReadBid(review::ReadBid) -> review::BidView;
    /// Opens a file that is attached to a bid, to the member who reviews it.
    read [Panel] ReadBidFile(review::ReadBidFile) -> document::DocumentView;
    /// Saves the review that is being typed.
    change [Panel] SaveReview(review::SaveReview) -> review::ReviewSaved;
    /// Submits the review of a bid, which locks it.
    change [Panel] SubmitReview(review::SubmitReview) -> review::PanelDeskView;
    /// Shows the member's own scores side by side.
    read [Panel] ShowOwnScores(review::ShowOwnScores) -> review::OwnScoresView;
    /// Shows the reviews of a bid.
    read [Coordinator] ShowReviews(review::ShowReviews) -> review::ReviewsView;
    /// Sends a review back to its member, or reopens it.
    change [Coordinator] ReopenReview(review::ReopenReview) -> review::ReviewsView;

    // Ranking and decisions.
    /// Shows the ranking of a call with the funding line at the pot.
    read [Coordinator] ShowRanking(ranking::ShowRanking) -> ranking::RankingView;
    /// Exports the ranked list of a call.
    read [Coordinator] ExportRankedList(ranking::ExportRankedList) -> document::DocumentView;
    /// Exports the register of a call's conflicts of interest.
    read [Coordinator] ExportConflictsRegister(ranking::ExportConflictsRegister) -> document::DocumentView;
    /// Records what the panel recommends for a bid.
    change [Coordinator] RecordRecommendation(decision::RecordRecommendation) -> decision::DecisionView;
    /// Shows what is recommended and decided of a bid, and what it is measured by.
    read [Coordinator] ShowDecision(decision::ShowDecision) -> decision::DecisionView;
    /// Shows the decisions of a call against the pot.
    read [Coordinator] ShowDecisions(decision::ShowDecisions) -> decision::DecisionsView;
    /// Records what the hub decides of a bid.
    change [Coordinator] RecordDecision(decision::RecordDecision) -> decision::DecisionView;
    /// Locks the open decisions of a call: two people, the second with their PIN.
    change [Coordinator] LockDecisions(decision::LockDecisions) -> decision::DecisionsView;
    /// Reverses a locked decision, by name and with a reason: two people.
    change [Coordinator] ReverseDecision(decision::ReverseDecision) -> decision::DecisionView;
    /// Funds a bid from the reserve with money that is free: two people, in reserve order or with a reason.
    change [Coordinator] PromoteReserve(decision::PromoteReserve) -> decision::DecisionView;

    // Applications: the form.
    /// Begins an application under the latest version of a call.
    change [Coordinator] BeginApplication(application::BeginApplication) -> application::ApplicationView;
    /// Seats an applicant at the application desk, which only the passphrase leaves.
    change [Coordinator] EnterApplicationDesk(application::EnterApplicationDesk) -> hub::SessionView;
    /// Shows the form of an application with its answers so far, and what is said of them.
    read [Coordinator, Application] ShowApplicationForm(application::ShowApplicationForm) -> application::ApplicationForm;
    /// Says in which language an application is written, and in which letters are wanted.
    change [Coordinator, Application] ChooseApplicationLanguages(application::ChooseApplicationLanguages) -> application::ApplicationForm;
    /// Saves one answer as it is typed, and says what is to be said of it.
    change [Coordinator, Application] SaveAnswer(application::SaveAnswer) -> application::SavedAnswer;
    /// Finds organisations by the beginnings of words of their names, for a team to name.
    read [Coordinator, Application] FindOrganisations(application::FindOrganisations) -> application::NamedOrganisations;
    /// Attaches a picked file to an answer.
    change [Coordinator, Application] AttachFile(application::AttachFile) -> application::SavedAnswer;
    /// Shows a file that is attached to an answer, with its bytes.
    read [Coordinator, Application] ShowAttachedFile(application::ShowAttachedFile) -> document::DocumentView;
    /// Submits an application: freezes it and gives it its reference.
    change [Coordinator, Application] SubmitApplication(application::SubmitApplication) -> application::Submitted;
    /// Shows the PDF copy of a submission.
    read [Coordinator, Application] ShowApplicationCopy(application::ShowApplicationCopy) -> document::DocumentView;
    /// Shows the blank form of a call with its guidance, as a PDF.
    read [Coordinator, Application] ShowBlankForm(application::ShowBlankForm) -> document::DocumentView;

    // Applications: the coordinator's.
    /// Lists applications, filtered by call, state, sector, lateness and words.
    read [Coordinator] ListApplications(application::ListApplications) -> application::ApplicationPage;
    /// Says how many applications there are, in all and in each state.
    read [Coordinator] CountApplications(application::CountApplications) -> application::ApplicationCounts;
    /// Shows an application: answers, team, budget, eligibility, and what can be done with it.
    read [Coordinator] ShowApplication(application::ShowApplication) -> application::ApplicationView;
    /// Records that an application came in otherwise than at the desk.
    change [Coordinator] RecordReceipt(application::RecordReceipt) -> application::ApplicationView;
    /// Lets in, or turns away, a late application.
    change [Coordinator] RuleOnLateness(application::RuleOnLateness) -> application::ApplicationView;
    /// Judges a rule by hand, with a reason.
    change [Coordinator] JudgeRule(application::JudgeRule) -> application::ApplicationView;
    /// Finds an application eligible.
    change [Coordinator] FindEligible(application::FindEligible) -> application::ApplicationView;
    /// Finds an application ineligible by the rules that it fails.
    change [Coordinator] FindIneligible(application::FindIneligible) -> application::ApplicationView;
    /// Returns an application for correction, or gives more time for one.
    change [Coordinator] ReturnForCorrection(application::ReturnForCorrection) -> application::ApplicationView;
    /// Withdraws an application before it is decided.
    change [Coordinator] WithdrawApplication(application::WithdrawApplication) -> application::ApplicationView;
    // Awards.
    /// Lists awards: a window of those that the filters leave in.
    read [Coordinator] ListAwards(award::ListAwards) -> award::AwardPage;
    /// Says how many awards there are, in all and in each state.
    read [Coordinator] CountAwards(award::CountAwards) -> award::AwardCounts;
    /// Shows an award: what was offered to whom, where it stands, what stops a payment.
    read [Coordinator] ShowAward(award::ShowAward) -> award::AwardView;
    /// Shows how an award is accepted: its signatures, its last day, its subsidy.
    read [Coordinator] ShowAcceptance(award::ShowAcceptance) -> award::AcceptanceView;
    /// Shows the conditions of an award.
    read [Coordinator] ShowAwardConditions(award::ShowAwardConditions) -> award::AwardConditions;
    /// Shows a file that belongs to an award, with its bytes.
    read [Coordinator] ShowAwardFile(award::ShowAwardFile) -> document::DocumentView;
    /// Records a signature under an offer. The second of the two accepts it.
    change [Coordinator] RecordSignature(award::RecordSignature) -> award::AwardView;
    /// Gives more time to accept.
    change [Coordinator] ExtendAcceptance(award::ExtendAcceptance) -> award::AwardView;
    /// Records that an offer was turned down.
    change [Coordinator] DeclineOffer(award::DeclineOffer) -> award::AwardView;
    /// Lets an offer lapse whose day to accept has passed.
    change [Coordinator] LapseOffer(award::LapseOffer) -> award::AwardView;
    /// Confirms that the work started. Refused while a condition due by then is not met.
    change [Coordinator] ConfirmStart(award::ConfirmStart) -> award::AwardView;
    /// Holds an award up, with a reason.
    change [Coordinator] SuspendAward(award::SuspendAward) -> award::AwardView;
    /// Lets an award go on.
    change [Coordinator] ResumeAward(award::ResumeAward) -> award::AwardView;
    /// Ends an award early, with a reason.
    change [Coordinator] TerminateAward(award::TerminateAward) -> award::AwardView;
    /// Records that a condition is met, with a note or evidence.
    change [Coordinator] MeetCondition(award::MeetCondition) -> award::AwardView;
    /// Records what the enterprise confirmed in writing, and what it declared of other givers.
    change [Coordinator] ConfirmSubsidy(award::ConfirmSubsidy) -> award::AwardView;

    // The money of awards.
    /// Shows the money of an award: its statement, plan and claims, and what stops a payment.
    read [Coordinator] ShowAwardMoney(payment::ShowAwardMoney) -> payment::AwardMoneyView;
    /// Changes a payment plan. The whole stays the award.
    change [Coordinator] EditPlan(payment::EditPlan) -> payment::AwardMoneyView;
    /// Exports the statement of an award's money.
    read [Coordinator] ExportAwardMoney(payment::ExportAwardMoney) -> document::DocumentView;
    /// Lists claims: a window of those that the filters leave in, what waits for somebody first.
    read [Coordinator] ListClaims(payment::ListClaims) -> payment::ClaimPage;
    /// Says what a new claim could say: what is left by heading, an instalment split over headings.
    read [Coordinator] ProposeClaim(payment::ProposeClaim) -> payment::ClaimProposal;
    /// Shows a claim, and what keeps it from being approved.
    read [Coordinator] ShowClaim(payment::ShowClaim) -> payment::ClaimView;
    /// Enters a claim, or changes one that is a draft or queried.
    change [Coordinator] SaveClaim(payment::SaveClaim) -> payment::ClaimView;
    /// Attaches a picked file to a claim.
    change [Coordinator] AttachClaimFile(payment::AttachClaimFile) -> payment::ClaimView;
    /// Takes a file away from a claim.
    change [Coordinator] RemoveClaimFile(payment::RemoveClaimFile) -> payment::ClaimView;
    /// Shows a file that is attached to a claim, with its bytes.
    read [Coordinator] ShowClaimFile(payment::ShowClaimFile) -> document::DocumentView;
    /// Submits a claim for somebody else to approve.
    change [Coordinator] SubmitClaim(payment::SubmitClaim) -> payment::ClaimView;
    /// Asks about a claim.
    change [Coordinator] QueryClaim(payment::QueryClaim) -> payment::ClaimView;
    /// Answers what was asked about a claim.
    change [Coordinator] AnswerClaim(payment::AnswerClaim) -> payment::ClaimView;
    /// Approves a claim: another coordinator than its maker, with their PIN.
    change [Coordinator] ApproveClaim(payment::ApproveClaim) -> payment::ClaimView;
    /// Rejects a claim, with a reason.
    change [Coordinator] RejectClaim(payment::RejectClaim) -> payment::ClaimView;
    /// Shows the bank details of an organisation, without their numbers.
    read [Coordinator] ShowBank(payment::ShowBank) -> payment::BankView;
    /// Enters bank details of an organisation.
    change [Coordinator] EnterBankAccount(payment::EnterBankAccount) -> payment::BankView;
    /// Confirms bank details by call-back: another coordinator than who entered them, with their PIN.
    change [Coordinator] ConfirmBankAccount(payment::ConfirmBankAccount) -> payment::BankView;
    /// Rejects bank details, with a reason.
    change [Coordinator] RejectBankAccount(payment::RejectBankAccount) -> payment::BankView;
    /// Answers the numbers of bank details. The history tells who asked.
    change [Coordinator] RevealBankAccount(payment::RevealBankAccount) -> payment::RevealedAccount;
    /// Shows the payment runs, and what could be in the next.
    read [Coordinator] ShowRuns(payment::ShowRuns) -> payment::RunsView;
    /// Shows a payment run.
    read [Coordinator] ShowRun(payment::ShowRun) -> payment::RunView;
    /// Exports a run's file for finance. Nothing is paid by it.
    read [Coordinator] ExportRun(payment::ExportRun) -> document::DocumentView;
    /// Enters the account that the hub pays from.
    change [Coordinator] EditPayingAccount(payment::EditPayingAccount) -> payment::RunsView;
    /// Makes a payment run of approved claims.
    change [Coordinator] MakeRun(payment::MakeRun) -> payment::RunView;
    /// Records that a run was paid on a day.
    change [Coordinator] MarkRunPaid(payment::MarkRunPaid) -> payment::RunView;
    /// Records that the bank returned a payment: its claim waits to be paid again.
    change [Coordinator] ReturnPayment(payment::ReturnPayment) -> payment::RunView;
    /// Shows the changes of an award, and what a new one is measured by.
    read [Coordinator] ShowAwardChanges(payment::ShowAwardChanges) -> payment::AwardChangesView;
    /// Asks for money to be moved between headings. Recorded at once where it needs no approval.
    change [Coordinator] RequestVirement(payment::RequestVirement) -> payment::AwardChangesView;
    /// Asks for a later end, at no cost.
    change [Coordinator] RequestExtension(payment::RequestExtension) -> payment::AwardChangesView;
    /// Asks for any other change to a running award.
    change [Coordinator] RequestOtherChange(payment::RequestOtherChange) -> payment::AwardChangesView;
    /// Approves, refuses or withdraws a change. Approving one changes the award in the same act.
    change [Coordinator] DecideChange(payment::DecideChange) -> payment::AwardChangesView;
    /// Shows the reports of an award, its statement of expenditure, and what came of it.
    read [Coordinator] ShowAwardReports(payment::ShowAwardReports) -> payment::AwardReportsView;
    /// Shows a file that came with a report or a statement of expenditure, with its bytes.
    read [Coordinator] ShowReportFile(payment::ShowReportFile) -> document::DocumentView;
    /// Records that a report came.
    change [Coordinator] ReceiveReport(payment::ReceiveReport) -> payment::AwardReportsView;
    /// Accepts a report, or sends it back with a reason.
    change [Coordinator] SettleReport(payment::SettleReport) -> payment::AwardReportsView;
    /// Records the statement of expenditure that came.
    change [Coordinator] RecordExpenditure(payment::RecordExpenditure) -> payment::AwardReportsView;
    /// Accepts the statement of expenditure, or sends it back with a reason.
    change [Coordinator] SettleExpenditure(payment::SettleExpenditure) -> payment::AwardReportsView;
    /// Asks for money back.
    change [Coordinator] AskBack(payment::AskBack) -> payment::AwardReportsView;
    /// Records that money came back.
    change [Coordinator] ReceiveBack(payment::ReceiveBack) -> payment::AwardReportsView;
    /// Completes an award when its reports stand and its money agrees.
    change [Coordinator] CompleteAward(payment::CompleteAward) -> payment::AwardReportsView;
    /// Closes an award that is completed.
    change [Coordinator] CloseAward(payment::CloseAward) -> payment::AwardReportsView;

    // Letters.
    /// Lists letters that are due, with what keeps them back, and letters that were made.
    read [Coordinator] ListLetters(letter::ListLetters) -> letter::LetterRegister;
    /// Shows a letter that is due as it would go out today, watermarked.
    read [Coordinator] PreviewLetter(letter::PreviewLetter) -> letter::LetterPreview;
    /// Shows a letter that was made, and the values it was made from.
    read [Coordinator] ShowLetter(letter::ShowLetter) -> letter::LetterView;
    /// Reads a letter's stored bytes: the letter as it went out.
    read [Coordinator] ReadLetter(letter::ReadLetter) -> document::DocumentView;
    /// Issues letters that are due and have no problem. Said again, it issues only what is missing.
    change [Coordinator] IssueLetters(letter::IssueLetters) -> letter::LettersIssued;
    /// Voids a letter with a reason. It stays, and its decision is to be told anew.
    change [Coordinator] VoidLetter(letter::VoidLetter) -> letter::LetterView;
    /// Voids a letter and issues what is due now in its place; shows the new one.
    change [Coordinator] ReissueLetter(letter::ReissueLetter) -> letter::LetterView;
    /// Lists the outbox: letters that went out and whether they are on their way.
    read [Coordinator] ListOutbox(mail::ListOutbox) -> mail::Outbox;
    /// Shows the mail of a letter as its draft would say it now.
    read [Coordinator] ShowMail(mail::ShowMail) -> mail::MailView;
    /// Makes a mail draft of a letter, with the letter attached, to open in a mail program.
    change [Coordinator] DraftMail(mail::DraftMail) -> document::DocumentView;
    /// Throws a draft away that was opened or saved, and not sent.
    change [Coordinator] DropMail(mail::DropMail) -> mail::MailView;
    /// Records that letters were sent, by mail or by post.
    change [Coordinator] MarkMail(mail::MarkMail) -> mail::MailMarked;
    /// Exports the register of letters as CSV.
    read [Coordinator] ExportLetters(letter::ExportLetters) -> document::DocumentView;
    /// Lists the wording of every letter: what was edited, and who checked the Welsh.
    read [Coordinator] ListTemplates(letter_template::ListTemplates) -> letter_template::TemplateList;
    /// Shows the wording of one letter, and what it can say.
    read [Coordinator] ShowTemplate(letter_template::ShowTemplate) -> letter_template::TemplateView;
    /// Says what is wrong with a wording as it is typed.
    read [Coordinator] TryTemplate(letter_template::TryTemplate) -> letter_template::TemplateTrial;
    /// Shows a wording on paper as it is typed, with invented facts, watermarked.
    read [Coordinator] PreviewTemplate(letter_template::PreviewTemplate) -> document::DocumentView;
    /// Changes the wording of one letter. A change of the Welsh takes its check away.
    change [Coordinator] EditTemplate(letter_template::EditTemplate) -> letter_template::TemplateView;
    /// Goes back to the wording that the application comes with.
    change [Coordinator] ResetTemplate(letter_template::ResetTemplate) -> letter_template::TemplateView;
    /// Records that a Welsh speaker checked the Welsh as it stands.
    change [Coordinator] CheckTemplate(letter_template::CheckTemplate) -> letter_template::TemplateView;

    // Legal holds.
    /// Lists the legal holds, or those on one record.
    read [Coordinator] ListHolds(hold::ListHolds) -> hold::HoldsView;
    /// Places a legal hold on a record: nothing of it is disposed of or erased until it is lifted.
    change [Coordinator] PlaceHold(hold::PlaceHold) -> hold::HoldsView;
    /// Lifts a legal hold, with a reason.
    change [Coordinator] LiftHold(hold::LiftHold) -> hold::HoldsView;

    // Equality monitoring.
    /// Says how it stands with the equality file.
    read [Coordinator] ShowEquality(equality::ShowEquality) -> equality::EqualityView;
    /// Makes the equality file under a passphrase of its own.
    change [Coordinator] MakeEquality(equality::MakeEquality) -> equality::EqualityView;
    /// Unlocks the equality file. A wrong passphrase is an entry of the history.
    change [Coordinator] UnlockEquality(equality::UnlockEquality) -> equality::EqualityView;
    /// Locks the equality file and renews its backup.
    change [Coordinator] LockEquality(equality::LockEquality) -> equality::EqualityView;
    /// Puts the backup in the place of the equality file; what was removed since is removed again.
    change [Coordinator] RestoreEquality(equality::RestoreEquality) -> equality::EqualityView;
    /// Changes the passphrase of the equality file and of its backup.
    change [Coordinator] ChangeEqualityPassphrase(equality::ChangeEqualityPassphrase) -> equality::EqualityView;
    /// Shows the questions, and who of an application can answer them; never what anybody answered.
    read [Coordinator, Application] ShowEqualityForm(equality::ShowEqualityForm) -> equality::EqualityFormView;
    /// Gives a person's answers into the equality file. The hub keeps no trace of it.
    change [Coordinator, Application] GiveEqualityAnswers(equality::GiveEqualityAnswers) -> hub::Done;
    /// Removes a person's answers because they object, and takes no more.
    change [Coordinator] RecordEqualityObjection(equality::RecordEqualityObjection) -> hub::Done;
    /// Removes the answers whose year is over; their counts stay.
    change [Coordinator] CutEqualityLinks(equality::CutEqualityLinks) -> hub::Done;
    /// Shows counts, those under five withheld with whatever would tell them.
    read [Coordinator] ShowEqualityReport(equality::ShowEqualityReport) -> equality::EqualityReportView;
    /// Exports the counts that may be shown. The history tells of it once it is saved.
    read [Coordinator] ExportEqualityReport(equality::ExportEqualityReport) -> document::DocumentView;
    /// Makes the blank form on paper.
    read [Coordinator] ShowBlankEqualityForm(equality::ShowBlankEqualityForm) -> document::DocumentView;
    // Placements.
    /// Lists placements, filtered by state, sectors, organisation, day and words.
    read [Coordinator] ListPlacements(placement::ListPlacements) -> placement::PlacementPage;
    /// Shows placements over months: their extensions, pauses, leave, overlaps, days on which
    /// nobody is in the post left behind, and what is due.
    read [Coordinator] ShowTimeline(placement::ShowTimeline) -> placement::TimelineView;
    /// Exports the timeline as pages to print, with the months at the head of each.
    read [Coordinator] ExportTimeline(placement::ExportTimeline) -> document::DocumentView;
    /// Exports days of placements, awards and panels as a calendar file.
    read [Coordinator] ExportCalendar(placement::ExportCalendar) -> document::DocumentView;
    /// Lists the applications that a placement can be proposed from.
    read [Coordinator] ListProposable(placement::ListProposable) -> placement::ProposableApplications;
    /// Shows a placement: who goes where, when and at what cost, and what stands in its way.
    read [Coordinator] ShowPlacement(placement::ShowPlacement) -> placement::PlacementView;
    /// Says what would follow from other days, another pattern or other hosts. Writes nothing.
    read [Coordinator] WhatIfPlacement(placement::WhatIfPlacement) -> placement::WhatIfView;
    /// Proposes a placement, from an application or from scratch.
    change [Coordinator] ProposePlacement(placement::ProposePlacement) -> placement::PlacementView;
    /// Changes who takes part in a placement, and in which post.
    change [Coordinator] EditPlacementPeople(placement::EditPlacementPeople) -> placement::PlacementView;
    /// Changes the objectives of a placement.
    change [Coordinator] EditPlacementObjectives(placement::EditPlacementObjectives) -> placement::PlacementView;
    /// Changes the pay of a placement and what is funded of it.
    change [Coordinator] EditPlacementPay(placement::EditPlacementPay) -> placement::PlacementView;
    /// Changes what is said of the post left behind.
    change [Coordinator] EditPlacementBackfill(placement::EditPlacementBackfill) -> placement::PlacementView;
    /// Changes what the employer invoices, and how VAT is treated.
    change [Coordinator] EditPlacementRecharge(placement::EditPlacementRecharge) -> placement::PlacementView;
    /// Moves a placement: its days, its pattern or its hosts.
    change [Coordinator] MovePlacement(placement::MovePlacement) -> placement::PlacementView;
    /// Withdraws a placement before it begins.
    change [Coordinator] WithdrawPlacement(placement::WithdrawPlacement) -> placement::PlacementView;
    /// Records a step in the course of a placement: it begins, pauses, goes on, ends early, the
    /// person is back in post, everything is in.
    change [Coordinator] TakePlacementStep(placement::TakePlacementStep) -> placement::PlacementView;
    /// Shows the reviews of a placement, and the meeting about the return.
    read [Coordinator] ShowPlacementReviews(placement::ShowPlacementReviews) -> placement::PlacementReviewsView;
    /// Records what each party said at a review of a placement.
    change [Coordinator] RecordPlacementReview(placement::RecordPlacementReview) -> placement::PlacementReviewsView;
    /// Records when the return is talked about, and what was agreed.
    change [Coordinator] RecordReturnMeeting(placement::RecordReturnMeeting) -> placement::PlacementReviewsView;
    /// Says what stands in the way of an extension, and what to heed. Writes nothing.
    read [Coordinator] WhatIfExtension(placement::WhatIfExtension) -> placement::PlacementExtensionView;
    /// Says what would follow from a pause, from going on after one, or from an early end. Writes nothing.
    read [Coordinator] WhatIfStep(placement::WhatIfStep) -> placement::WhatIfView;
    /// Reads what was signed for an extension.
    read [Coordinator] ShowExtensionPage(placement::ShowExtensionPage) -> document::DocumentView;
    /// Extends a placement: every party has agreed to it in writing.
    change [Coordinator] ExtendPlacement(placement::ExtendPlacement) -> placement::PlacementView;
    /// Shows what an employer pays on a salary, by the days from which it holds.
    read [Coordinator] ShowOnCosts(placement::ShowOnCosts) -> placement::OnCostsView;
    /// Records what an employer pays on a salary from a day on, or changes it.
    change [Coordinator] RecordOnCosts(placement::RecordOnCosts) -> placement::OnCostsView;
    /// Removes an employer's rates.
    change [Coordinator] RemoveOnCosts(placement::RemoveOnCosts) -> placement::OnCostsView;
    /// Records days on which a person is away.
    change [Coordinator] RecordAbsence(placement::RecordAbsence) -> hub::Done;
    /// Removes days on which a person is away.
    change [Coordinator] RemoveAbsence(placement::RemoveAbsence) -> hub::Done;
    // Erasure.
    /// Shows what erasing a person would take away, what would stay and why.
    read [Coordinator] PreviewErasure(erasure::PreviewErasure) -> erasure::ErasurePreview;
    /// Erases a person out of the hub and its history: two people, the second with their PIN.
    change [Coordinator] ErasePerson(erasure::ErasePerson) -> erasure::ErasuresView;
    /// Lists what was erased, and until when backups still hold it.
    read [Coordinator] ListErasures(erasure::ListErasures) -> erasure::ErasuresView;

    // A person's file on request.
    /// Lists the requests for a person's file, those that are open first.
    read [Coordinator] ListFileRequests(personal_file::ListFileRequests) -> personal_file::FileRequestsView;
    /// Shows one request.
    read [Coordinator] ShowFileRequest(personal_file::ShowFileRequest) -> personal_file::FileRequestView;
    /// Shows what is held of whoever asks, with what would be masked or withheld of it.
    read [Coordinator] ShowPersonFile(personal_file::ShowPersonFile) -> personal_file::PersonFileView;
    /// Shows the pages of the file as it would be given, watermarked.
    read [Coordinator] PreviewPersonFile(personal_file::PreviewPersonFile) -> document::DocumentView;
    /// Reads the file that was given, to read or for a machine.
    read [Coordinator] ShowGivenFile(personal_file::ShowGivenFile) -> document::DocumentView;
    /// Records that a person asked for their file: due within a month.
    change [Coordinator] RecordFileRequest(personal_file::RecordFileRequest) -> personal_file::FileRequestView;
    /// Confirms that it is the person who asks.
    change [Coordinator] ConfirmRequestIdentity(personal_file::ConfirmRequestIdentity) -> personal_file::FileRequestView;
    /// Gives a request two more months, within its first.
    change [Coordinator] ExtendFileRequest(personal_file::ExtendFileRequest) -> personal_file::FileRequestView;
    /// Chooses how a passage is given: in full, without others' names, or not at all.
    change [Coordinator] ChooseDisclosure(personal_file::ChooseDisclosure) -> personal_file::FileRequestView;
    /// Makes the file as PDF and as JSON, and answers the request with it.
    change [Coordinator] AnswerFileRequest(personal_file::AnswerFileRequest) -> personal_file::FileRequestView;
    /// Refuses a request on a ground.
    change [Coordinator] RefuseFileRequest(personal_file::RefuseFileRequest) -> personal_file::FileRequestView;

    // Disposal.
    /// Sets for how many years each kind is kept, never fewer than its least.
    change [Coordinator] EditRetention(disposal::EditRetention) -> retention::RetentionView;
    /// Lists what is past its years, with what keeps it.
    read [Coordinator] ListDisposal(disposal::ListDisposal) -> disposal::DisposalView;
    /// Keeps a record that is past its years longer, with a reason and a new day.
    change [Coordinator] KeepLonger(disposal::KeepLonger) -> disposal::DisposalView;
    /// Disposes of records of one kind that are past their years: two people, the second with their
    /// PIN, and a certificate.
    change [Coordinator] DisposeOf(disposal::DisposeOf) -> erasure::ErasuresView;
    /// Reads the certificate of a disposal.
    read [Coordinator] ShowCertificate(disposal::ShowCertificate) -> document::DocumentView;

    // What a placement rests on.
    /// Shows the agreement of a placement: what it says of data and ownership, its drafts, who
    /// signed.
    read [Coordinator] ShowAgreement(agreement::ShowAgreement) -> agreement::AgreementView;
    /// Shows the pages of the next draft, as it would be made today, watermarked.
    read [Coordinator] PreviewAgreement(agreement::PreviewAgreement) -> document::DocumentView;
    /// Reads the file of a draft.
    read [Coordinator] ShowAgreementFile(agreement::ShowAgreementFile) -> document::DocumentView;
    /// Reads the signed page of a party.
    read [Coordinator] ShowSignedPage(agreement::ShowSignedPage) -> document::DocumentView;
    /// Says how two drafts of a placement's agreement differ.
    read [Coordinator] CompareAgreements(agreement::CompareAgreements) -> agreement::AgreementComparison;
    /// Changes what employer and host agree on data, ownership and notice.
    change [Coordinator] EditPlacementTerms(agreement::EditPlacementTerms) -> agreement::AgreementView;
    /// Makes the next draft, from the facts of the placement as they are.
    change [Coordinator] DraftAgreement(agreement::DraftAgreement) -> agreement::AgreementView;
    /// Records a signature under the latest draft, with the signed page.
    change [Coordinator] SignAgreement(agreement::SignAgreement) -> agreement::AgreementView;
    /// Shows how the person of a placement is admitted to its hosts, and their checks.
    read [Coordinator] ShowAccess(agreement::ShowAccess) -> agreement::AccessView;
    /// Says what is advised for a host, before anything is decided.
    read [Coordinator] AdviseAccess(agreement::AdviseAccess) -> agreement::AdviceView;
    /// Decides how somebody is admitted to a host, and records its document.
    change [Coordinator] DecideAccess(agreement::DecideAccess) -> agreement::AccessView;
    /// Records a check, or changes it: never what a certificate says.
    change [Coordinator] RecordCheck(agreement::RecordCheck) -> agreement::AccessView;
    /// Removes a check.
    change [Coordinator] RemoveCheck(agreement::RemoveCheck) -> agreement::AccessView;

    // What came of it.
    /// Shows the recognition statement of a placement as it was typed so far.
    read [Coordinator] ShowRecognition(recognition::ShowRecognition) -> recognition::RecognitionView;
    /// Keeps a recognition statement as it is typed. Saves of one sitting are one entry.
    change [Coordinator] SaveRecognition(recognition::SaveRecognition) -> recognition::SavedRecognition;
    /// Shows a recognition statement as it would be issued today: watermarked until it is whole and the placement is over.
    read [Coordinator] PreviewRecognition(recognition::PreviewRecognition) -> document::DocumentView;
    /// Lists outcomes, filtered by type, by what they came of and by words.
    read [Coordinator] ListOutcomes(outcome::ListOutcomes) -> outcome::OutcomePage;
    /// Lists the awards and placements whose outcomes are to be asked for now or soon.
    read [Coordinator] ListOutcomesDue(outcome::ListOutcomesDue) -> outcome::OutcomesDue;
    /// Shows the outcomes of an award or a placement, and when they are asked for.
    read [Coordinator] ShowOutcomes(outcome::ShowOutcomes) -> outcome::OutcomesView;
    /// Records an outcome of an award or a placement, or changes it.
    change [Coordinator] RecordOutcome(outcome::RecordOutcome) -> outcome::OutcomesView;
    /// Removes an outcome that was recorded by mistake.
    change [Coordinator] RemoveOutcome(outcome::RemoveOutcome) -> outcome::OutcomesView;
    /// Records what was answered when outcomes were asked for.
    change [Coordinator] AnswerOutcomes(outcome::AnswerOutcomes) -> outcome::OutcomesView;
    /// Shows what a financial year came to: the page for the funder.
    read [Coordinator] ShowYear(impact::ShowYear) -> impact::YearView;
    /// Shows what a call came to.
    read [Coordinator] ShowCallPage(impact::ShowCallPage) -> impact::CallPageView;
    /// Shows what a placement came to.
    read [Coordinator] ShowPlacementPage(impact::ShowPlacementPage) -> impact::PlacementPageView;
    /// Makes the page of a year, a call or a placement as a PDF.
    read [Coordinator] PrintPage(impact::PrintPage) -> document::DocumentView;
    /// Exports the figures of a year. The history tells of it once it is saved.
    read [Coordinator] ExportYear(impact::ExportYear) -> document::DocumentView;
    /// Shows how deprived the area of an organisation is.
    read [Coordinator] ShowArea(impact::ShowArea) -> impact::AreaView;
    /// Says how deprived the area of an organisation is, or that it is not known.
    change [Coordinator] SetArea(impact::SetArea) -> impact::AreaView;
}
