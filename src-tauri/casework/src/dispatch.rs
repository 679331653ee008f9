//! One exhaustive match from request to answer.

use scheme::Fact;
use scheme::desk::Desk;
use serde::Serialize;
use serde_json::Value;
use wire::document::DocumentPurpose;
use wire::{Command, Failure, Request};

use crate::{
    Failed, Office, agreement, application, award, call, decision, disposal, document, equality,
    erasure, events, history, hold, hub, impact, imports, letter, lists, mail, organisations,
    outcome, panel, payment, people, personal_file, placement, ranking, recognition, retention,
    review, search, today,
};

/// Where long work says how far it is, and learns that it was cancelled.
pub trait Progress {
    /// So many of so many are done. Answers whether to go on: `false` after a cancel.
    fn at(&mut self, done: usize, of: usize) -> bool;
}

/// For work that nobody watches.
pub struct NoProgress;

impl Progress for NoProgress {
    fn at(&mut self, _done: usize, _of: usize) -> bool {
        true
    }
}

/// Answers a request of a terminal. A document that is answered there has left the hub, and the
/// history tells so; in the window that is the shell's to say, once it is saved or opened.
pub fn dispatch_at_a_terminal(
    office: &mut Office,
    request: Request,
    progress: &mut dyn Progress,
) -> Result<Value, Failure> {
    let answer = dispatch(office, request, progress)?;
    if let Some(leaving) = leaving(&answer) {
        serde_json::from_value(leaving.clone())
            .map_err(Failed::from)
            .and_then(|facts| document::leaves(office, facts, DocumentPurpose::Terminal))
            .map_err(Failed::on_the_wire)?;
    }
    Ok(answer)
}

/// What the history tells of a document that is the answer, or a part of it.
fn leaving(answer: &Value) -> Option<&Value> {
    let parts = answer
        .as_object()
        .into_iter()
        .flat_map(|parts| parts.values());
    std::iter::once(answer)
        .chain(parts)
        .find(|value| value.get("base64").is_some())
        .and_then(|document| document.get("leaving"))
}

/// Answers a request. A command of another desk is answered as one that does not exist is
/// (invariant 4).
pub fn dispatch(
    office: &mut Office,
    request: Request,
    progress: &mut dyn Progress,
) -> Result<Value, Failure> {
    if !request.desks().contains(&office.viewpoint().desk()) {
        return Err(Failed::refused("not-at-this-desk").on_the_wire());
    }
    match request {
        Request::ShowSession(i) => answer(i, |_| hub::session(office)),
        Request::SignIn(i) => answer(i, |i| hub::sign_in(office, i)),
        Request::LeaveDesk(i) => answer(i, |i| hub::leave_desk(office, i)),
        Request::EditHub(i) => answer(i, |i| hub::edit_hub(office, i)),
        Request::PutCoordinator(i) => answer(i, |i| hub::put_coordinator(office, i)),
        Request::ChangePin(i) => answer(i, |i| hub::change_pin(office, i)),
        Request::ChangePassphrase(i) => answer(i, |i| hub::change_passphrase(office, i)),
        Request::ShowPassphraseSheet(i) => answer(i, |i| hub::show_passphrase_sheet(office, i)),
        Request::ShowFileState(i) => answer(i, |_| hub::show_file_state(office)),
        Request::ListBackups(i) => answer(i, |_| hub::backups(office)),
        Request::BackUpNow(i) => answer(i, |i| hub::back_up_now(office, i)),

        Request::ListHistory(i) => answer(i, |i| history::list(office, i)),
        Request::ShowEntry(i) => answer(i, |i| history::show(office, i)),
        Request::ShowUndo(i) => answer(i, |_| history::show_undo(office)),
        Request::Undo(i) => answer(i, |i| history::undo(office, i)),
        Request::CheckChain(i) => answer(i, |_| history::check_chain(office)),

        Request::ShowToday(i) => answer(i, |_| today::show(office)),
        Request::ShowRetention(i) => answer(i, |_| retention::show(office)),

        Request::ListCalls(i) => answer(i, |_| call::list(office)),
        Request::ShowCall(i) => answer(i, |i| call::show(office, i.call)),
        Request::ShowCallVersion(i) => answer(i, |i| call::show_version(office, i)),
        Request::CreateCall(i) => answer(i, |i| call::create(office, i)),
        Request::EditCallAbout(i) => answer(i, |i| call::edit_about(office, i)),
        Request::EditCallDates(i) => answer(i, |i| call::edit_dates(office, i)),
        Request::EditCallMoney(i) => answer(i, |i| call::edit_money(office, i)),
        Request::EditCallTerms(i) => answer(i, |i| call::edit_terms(office, i)),
        Request::PublishCall(i) => answer(i, |i| call::publish(office, i)),

        Request::ListPeople(i) => answer(i, |i| people::list(office, i)),
        Request::ShowPerson(i) => answer(i, |i| people::show(office, i.id)),
        Request::MatchPerson(i) => answer(i, |i| people::match_person(office, i)),
        Request::AddPerson(i) => answer(i, |i| people::add(office, i)),
        Request::EditPerson(i) => answer(i, |i| people::edit(office, i)),
        Request::MergePeople(i) => answer(i, |i| people::merge(office, i)),
        Request::AddAffiliation(i) => answer(i, |i| people::add_affiliation(office, i)),
        Request::EditAffiliation(i) => answer(i, |i| people::edit_affiliation(office, i)),
        Request::RemoveAffiliation(i) => answer(i, |i| people::remove_affiliation(office, i)),
        Request::ListDuplicates(i) => answer(i, |i| people::list_duplicates(office, i)),

        Request::ListOrganisations(i) => answer(i, |i| organisations::list(office, i)),
        Request::ShowOrganisation(i) => answer(i, |i| organisations::show(office, i)),
        Request::MatchOrganisation(i) => {
            answer(i, |i| organisations::match_organisation(office, i))
        }
        Request::AddOrganisation(i) => answer(i, |i| organisations::add(office, i)),
        Request::EditOrganisation(i) => answer(i, |i| organisations::edit(office, i)),
        Request::MergeOrganisations(i) => answer(i, |i| organisations::merge(office, i)),

        Request::ListEvents(i) => answer(i, |i| events::list(office, i)),
        Request::ShowEvent(i) => answer(i, |i| events::show(office, i.id)),
        Request::AddEvent(i) => answer(i, |i| events::add(office, i)),
        Request::EditEvent(i) => answer(i, |i| events::edit(office, i)),
        Request::ListAttendance(i) => answer(i, |i| events::list_attendance(office, i)),
        Request::RecordAttendance(i) => answer(i, |i| events::record_attendance(office, i)),

        Request::ReadImport(i) => answer(i, |i| imports::read(office, i)),
        Request::PreviewImport(i) => answer(i, |i| imports::preview(office, i)),
        Request::RunImport(i) => answer(i, |i| imports::run(office, i, progress)),
        Request::ExportList(i) => answer(i, |i| lists::export(office, i)),
        Request::Search(i) => answer(i, |i| search::search(office, i)),
        Request::ShowPanel(i) => answer(i, |i| panel::show(office, i.call)),
        Request::EditPanel(i) => answer(i, |i| panel::edit(office, i)),
        Request::SeatMember(i) => answer(i, |i| panel::seat(office, i)),
        Request::EditMember(i) => answer(i, |i| panel::edit_member(office, i)),
        Request::RecordPanelAttendance(i) => answer(i, |i| panel::record_attendance(office, i)),
        Request::FindConflicts(i) => answer(i, |i| panel::find(office, i)),
        Request::ListConflicts(i) => answer(i, |i| panel::list_conflicts(office, i)),
        Request::RuleOnConflict(i) => answer(i, |i| panel::rule(office, i)),
        Request::ShowAssignments(i) => answer(i, |i| panel::grid(office, i)),
        Request::AssignReview(i) => answer(i, |i| panel::assign(office, i)),
        Request::UnassignReview(i) => answer(i, |i| panel::unassign(office, i)),
        Request::EnterPanelDesk(i) => answer(i, |i| panel::enter(office, i)),

        Request::ShowPanelDesk(i) => answer(i, |_| review::show_desk(office)),
        Request::DeclareInterest(i) => answer(i, |i| review::declare(office, i)),
        Request::ReadBid(i) => answer(i, |i| review::read_bid(office, i)),
        Request::ReadBidFile(i) => answer(i, |i| review::read_bid_file(office, i)),
        Request::SaveReview(i) => answer(i, |i| review::save(office, i)),
        Request::SubmitReview(i) => answer(i, |i| review::submit(office, i)),
        Request::ShowOwnScores(i) => answer(i, |_| review::own_scores(office)),
        Request::ShowReviews(i) => answer(i, |i| review::show_reviews(office, i.application)),
        Request::ReopenReview(i) => answer(i, |i| review::reopen(office, i)),

        Request::ShowRanking(i) => answer(i, |i| ranking::show(office, i)),
        Request::ExportRankedList(i) => answer(i, |i| ranking::export_ranked_list(office, i)),
        Request::ExportConflictsRegister(i) => {
            answer(i, |i| ranking::export_conflicts_register(office, i))
        }
        Request::RecordRecommendation(i) => answer(i, |i| decision::recommend(office, i)),
        Request::ShowDecision(i) => answer(i, |i| decision::show(office, i.application)),
        Request::ShowDecisions(i) => answer(i, |i| decision::show_decisions(office, i.call)),
        Request::RecordDecision(i) => answer(i, |i| decision::record(office, i)),
        Request::LockDecisions(i) => answer(i, |i| decision::lock(office, i)),
        Request::ReverseDecision(i) => answer(i, |i| decision::reverse(office, i)),
        Request::PromoteReserve(i) => answer(i, |i| decision::promote(office, i)),

        Request::BeginApplication(i) => answer(i, |i| application::begin(office, i)),
        Request::EnterApplicationDesk(i) => answer(i, |i| application::enter_desk(office, i)),
        Request::ShowApplicationForm(i) => {
            answer(i, |i| application::show_form(office, i.application))
        }
        Request::ChooseApplicationLanguages(i) => {
            answer(i, |i| application::choose_languages(office, i))
        }
        Request::SaveAnswer(i) => answer(i, |i| application::save_answer(office, i)),
        Request::FindOrganisations(i) => answer(i, |i| application::find_organisations(office, i)),
        Request::AttachFile(i) => answer(i, |i| application::attach_file(office, i)),
        Request::ShowAttachedFile(i) => answer(i, |i| application::show_attached_file(office, i)),
        Request::SubmitApplication(i) => answer(i, |i| application::submit(office, i)),
        Request::ShowApplicationCopy(i) => answer(i, |i| application::show_copy(office, i)),
        Request::ShowBlankForm(i) => answer(i, |i| application::show_blank_form(office, i)),

        Request::ListApplications(i) => answer(i, |i| application::list(office, i)),
        Request::CountApplications(i) => answer(i, |_| application::count(office)),
        Request::ShowApplication(i) => answer(i, |i| application::show(office, i.application)),
        Request::RecordReceipt(i) => answer(i, |i| application::record_receipt(office, i)),
        Request::RuleOnLateness(i) => answer(i, |i| application::rule_on_lateness(office, i)),
        Request::JudgeRule(i) => answer(i, |i| application::judge_rule(office, i)),
        Request::FindEligible(i) => answer(i, |i| application::find_eligible(office, i)),
        Request::FindIneligible(i) => answer(i, |i| application::find_ineligible(office, i)),
        Request::ReturnForCorrection(i) => {
            answer(i, |i| application::return_for_correction(office, i))
        }
        Request::WithdrawApplication(i) => answer(i, |i| application::withdraw(office, i)),

        Request::ListAwards(i) => answer(i, |i| award::list(office, i)),
        Request::CountAwards(i) => answer(i, |_| award::count(office)),
        Request::ShowAward(i) => answer(i, |i| award::show(office, i.award)),
        Request::ShowAcceptance(i) => answer(i, |i| award::show_acceptance(office, i.award)),
        Request::ShowAwardConditions(i) => answer(i, |i| award::show_conditions(office, i.award)),
        Request::ShowAwardFile(i) => answer(i, |i| award::show_file(office, i)),
        Request::RecordSignature(i) => answer(i, |i| award::sign(office, i)),
        Request::ExtendAcceptance(i) => answer(i, |i| award::extend(office, i)),
        Request::DeclineOffer(i) => answer(i, |i| award::decline(office, i)),
        Request::LapseOffer(i) => answer(i, |i| award::lapse(office, i)),
        Request::ConfirmStart(i) => answer(i, |i| award::start(office, i)),
        Request::SuspendAward(i) => answer(i, |i| award::suspend(office, i)),
        Request::ResumeAward(i) => answer(i, |i| award::resume(office, i)),
        Request::TerminateAward(i) => answer(i, |i| award::terminate(office, i)),
        Request::MeetCondition(i) => answer(i, |i| award::meet_condition(office, i)),
        Request::ConfirmSubsidy(i) => answer(i, |i| award::confirm_subsidy(office, i)),

        Request::ShowAwardMoney(i) => answer(i, |i| payment::show(office, i.award)),
        Request::EditPlan(i) => answer(i, |i| payment::edit_plan(office, i)),
        Request::ExportAwardMoney(i) => answer(i, |i| payment::export(office, i)),
        Request::ListClaims(i) => answer(i, |i| payment::list(office, i)),
        Request::ProposeClaim(i) => answer(i, |i| payment::propose(office, i)),
        Request::ShowClaim(i) => answer(i, |i| payment::show_claim(office, i.claim)),
        Request::SaveClaim(i) => answer(i, |i| payment::save(office, i)),
        Request::AttachClaimFile(i) => answer(i, |i| payment::attach_file(office, i)),
        Request::RemoveClaimFile(i) => answer(i, |i| payment::remove_file(office, i)),
        Request::ShowClaimFile(i) => answer(i, |i| payment::show_file(office, i)),
        Request::SubmitClaim(i) => answer(i, |i| payment::submit(office, i)),
        Request::QueryClaim(i) => answer(i, |i| payment::query(office, i)),
        Request::AnswerClaim(i) => answer(i, |i| payment::answer(office, i)),
        Request::ApproveClaim(i) => answer(i, |i| payment::approve(office, i)),
        Request::RejectClaim(i) => answer(i, |i| payment::reject(office, i)),
        Request::ShowBank(i) => answer(i, |i| payment::show_bank(office, i)),
        Request::EnterBankAccount(i) => answer(i, |i| payment::enter(office, i)),
        Request::ConfirmBankAccount(i) => answer(i, |i| payment::confirm(office, i)),
        Request::RejectBankAccount(i) => answer(i, |i| payment::reject_account(office, i)),
        Request::RevealBankAccount(i) => answer(i, |i| payment::reveal(office, i)),
        Request::ListPlacements(i) => answer(i, |i| placement::list(office, i)),
        Request::ShowTimeline(i) => answer(i, |i| placement::show_timeline(office, i)),
        Request::ExportTimeline(i) => answer(i, |i| placement::export_timeline(office, i)),
        Request::ExportCalendar(i) => answer(i, |i| placement::export_calendar(office, i)),
        Request::ListProposable(i) => answer(i, |_| placement::proposable(office)),
        Request::ShowPlacement(i) => answer(i, |i| placement::show(office, i.placement)),
        Request::WhatIfPlacement(i) => answer(i, |i| placement::what_if(office, i)),
        Request::ProposePlacement(i) => answer(i, |i| placement::propose(office, i)),
        Request::EditPlacementPeople(i) => answer(i, |i| placement::edit_people(office, i)),
        Request::EditPlacementObjectives(i) => answer(i, |i| placement::edit_objectives(office, i)),
        Request::EditPlacementPay(i) => answer(i, |i| placement::edit_pay(office, i)),
        Request::EditPlacementBackfill(i) => answer(i, |i| placement::edit_backfill(office, i)),
        Request::EditPlacementRecharge(i) => answer(i, |i| placement::edit_recharge(office, i)),
        Request::MovePlacement(i) => answer(i, |i| placement::move_placement(office, i)),
        Request::WithdrawPlacement(i) => answer(i, |i| placement::withdraw(office, i)),
        Request::TakePlacementStep(i) => answer(i, |i| placement::step(office, i)),
        Request::ShowPlacementReviews(i) => {
            answer(i, |i| placement::show_reviews(office, i.placement))
        }
        Request::RecordPlacementReview(i) => answer(i, |i| placement::record_review(office, i)),
        Request::RecordReturnMeeting(i) => {
            answer(i, |i| placement::record_return_meeting(office, i))
        }
        Request::WhatIfStep(i) => answer(i, |i| placement::what_if_step(office, i)),
        Request::ShowExtensionPage(i) => answer(i, |i| placement::show_extension_page(office, i)),
        Request::WhatIfExtension(i) => answer(i, |i| placement::what_if_extension(office, i)),
        Request::ExtendPlacement(i) => answer(i, |i| placement::extend(office, i)),
        Request::ShowOnCosts(i) => answer(i, |i| placement::show_on_costs(office, i.organisation)),
        Request::RecordOnCosts(i) => answer(i, |i| placement::record_on_costs(office, i)),
        Request::RemoveOnCosts(i) => answer(i, |i| placement::remove_on_costs(office, i)),
        Request::RecordAbsence(i) => answer(i, |i| placement::record_absence(office, i)),
        Request::RemoveAbsence(i) => answer(i, |i| placement::remove_absence(office, i)),
        Request::ShowRuns(i) => answer(i, |_| payment::runs(office)),
        Request::ShowRun(i) => answer(i, |i| payment::run(office, i.run)),
        Request::ExportRun(i) => answer(i, |i| payment::export_run(office, i)),
        Request::EditPayingAccount(i) => answer(i, |i| payment::edit_paying_account(office, i)),
        Request::MakeRun(i) => answer(i, |i| payment::make_run(office, i)),
        Request::MarkRunPaid(i) => answer(i, |i| payment::mark_paid(office, i)),
        Request::ReturnPayment(i) => answer(i, |i| payment::return_payment(office, i)),
        Request::ShowAwardChanges(i) => answer(i, |i| payment::changes(office, i.award)),
        Request::RequestVirement(i) => answer(i, |i| payment::request_virement(office, i)),
        Request::RequestExtension(i) => answer(i, |i| payment::request_extension(office, i)),
        Request::RequestOtherChange(i) => answer(i, |i| payment::request_other(office, i)),
        Request::DecideChange(i) => answer(i, |i| payment::decide(office, i)),
        Request::ShowAwardReports(i) => answer(i, |i| payment::reports(office, i.award)),
        Request::ShowReportFile(i) => answer(i, |i| payment::show_report_file(office, i)),
        Request::ReceiveReport(i) => answer(i, |i| payment::receive(office, i)),
        Request::SettleReport(i) => answer(i, |i| payment::settle(office, i)),
        Request::RecordExpenditure(i) => answer(i, |i| payment::record_expenditure(office, i)),
        Request::SettleExpenditure(i) => answer(i, |i| payment::settle_expenditure(office, i)),
        Request::AskBack(i) => answer(i, |i| payment::ask_back(office, i)),
        Request::ReceiveBack(i) => answer(i, |i| payment::receive_back(office, i)),
        Request::CompleteAward(i) => answer(i, |i| payment::complete(office, i)),
        Request::CloseAward(i) => answer(i, |i| payment::close(office, i)),
        Request::ShowAgreement(i) => answer(i, |i| agreement::show(office, i.placement)),
        Request::PreviewAgreement(i) => answer(i, |i| agreement::preview(office, i.placement)),
        Request::ShowAgreementFile(i) => answer(i, |i| agreement::show_file(office, i)),
        Request::ShowSignedPage(i) => answer(i, |i| agreement::show_page(office, i)),
        Request::CompareAgreements(i) => answer(i, |i| agreement::compare(office, i)),
        Request::EditPlacementTerms(i) => answer(i, |i| agreement::edit_terms(office, i)),
        Request::DraftAgreement(i) => answer(i, |i| agreement::draft(office, i)),
        Request::SignAgreement(i) => answer(i, |i| agreement::sign(office, i)),
        Request::ShowAccess(i) => answer(i, |i| agreement::show_access(office, i.placement)),
        Request::AdviseAccess(i) => answer(i, |i| agreement::advise(office, i)),
        Request::DecideAccess(i) => answer(i, |i| agreement::decide_access(office, i)),
        Request::RecordCheck(i) => answer(i, |i| agreement::record_check(office, i)),
        Request::RemoveCheck(i) => answer(i, |i| agreement::remove_check(office, i)),

        Request::ListOutcomes(i) => answer(i, |i| outcome::list(office, i)),
        Request::ListOutcomesDue(i) => answer(i, |_| outcome::due(office)),
        Request::ShowOutcomes(i) => answer(i, |i| outcome::show(office, i)),
        Request::RecordOutcome(i) => answer(i, |i| outcome::record(office, i)),
        Request::RemoveOutcome(i) => answer(i, |i| outcome::remove(office, i)),
        Request::AnswerOutcomes(i) => answer(i, |i| outcome::answer(office, i)),
        Request::ShowYear(i) => answer(i, |i| impact::show_year(office, i)),
        Request::ShowCallPage(i) => answer(i, |i| impact::show_call(office, i)),
        Request::ShowPlacementPage(i) => answer(i, |i| impact::show_placement(office, i)),
        Request::PrintPage(i) => answer(i, |i| impact::print(office, i)),
        Request::ExportYear(i) => answer(i, |i| impact::export_year(office, i)),
        Request::ShowArea(i) => answer(i, |i| impact::show_area(office, i.organisation)),
        Request::SetArea(i) => answer(i, |i| impact::set_area(office, i)),
        Request::ShowRecognition(i) => answer(i, |i| recognition::show(office, i.placement)),
        Request::SaveRecognition(i) => answer(i, |i| recognition::save(office, i)),
        Request::PreviewRecognition(i) => answer(i, |i| recognition::preview(office, i)),

        Request::ListLetters(i) => answer(i, |i| letter::list(office, i)),
        Request::PreviewLetter(i) => answer(i, |i| letter::preview(office, i)),
        Request::ShowLetter(i) => answer(i, |i| letter::show(office, i.letter)),
        Request::ReadLetter(i) => answer(i, |i| letter::read_pages(office, i)),
        Request::IssueLetters(i) => answer(i, |i| letter::issue(office, i, progress)),
        Request::VoidLetter(i) => answer(i, |i| letter::void(office, i)),
        Request::ReissueLetter(i) => answer(i, |i| letter::reissue(office, i)),
        Request::ExportLetters(i) => answer(i, |i| letter::export(office, i)),
        Request::ListOutbox(i) => answer(i, |i| mail::list(office, i)),
        Request::ShowMail(i) => answer(i, |i| mail::show(office, i.letter)),
        Request::DraftMail(i) => answer(i, |i| mail::draft(office, i)),
        Request::DropMail(i) => answer(i, |i| mail::drop_draft(office, i)),
        Request::MarkMail(i) => answer(i, |i| mail::mark(office, i, progress)),
        Request::ListTemplates(i) => answer(i, |_| letter::template::list(office)),
        Request::ShowTemplate(i) => {
            answer(i, |i| letter::template::show(office, i.kind, i.call_type))
        }
        Request::TryTemplate(i) => answer(i, |i| letter::template::judge(office, i)),
        Request::PreviewTemplate(i) => answer(i, |i| letter::template::preview(office, i)),
        Request::EditTemplate(i) => answer(i, |i| letter::template::edit(office, i)),
        Request::ResetTemplate(i) => answer(i, |i| letter::template::reset(office, i)),
        Request::CheckTemplate(i) => answer(i, |i| letter::template::check(office, i)),

        Request::ListHolds(i) => answer(i, |i| hold::list(office, i)),
        Request::PlaceHold(i) => answer(i, |i| hold::place(office, i)),
        Request::LiftHold(i) => answer(i, |i| hold::lift(office, i)),

        Request::ShowEquality(i) => answer(i, |_| equality::show(office)),
        Request::MakeEquality(i) => answer(i, |i| equality::make(office, i)),
        Request::UnlockEquality(i) => answer(i, |i| equality::unlock(office, i)),
        Request::LockEquality(i) => answer(i, |_| equality::lock(office)),
        Request::RestoreEquality(i) => answer(i, |i| equality::restore(office, i)),
        Request::ChangeEqualityPassphrase(i) => {
            answer(i, |i| equality::change_passphrase(office, i))
        }
        Request::ShowEqualityForm(i) => answer(i, |i| equality::show_form(office, i)),
        Request::GiveEqualityAnswers(i) => answer(i, |i| equality::give_answers(office, i)),
        Request::RecordEqualityObjection(i) => answer(i, |i| equality::object(office, i)),
        Request::CutEqualityLinks(i) => answer(i, |_| equality::cut_links(office)),
        Request::ShowEqualityReport(i) => answer(i, |i| equality::show_report(office, i)),
        Request::ExportEqualityReport(i) => answer(i, |i| equality::export(office, i)),
        Request::ShowBlankEqualityForm(i) => answer(i, |i| equality::show_blank_form(office, i)),
        Request::PreviewErasure(i) => answer(i, |i| erasure::preview(office, i)),
        Request::ErasePerson(i) => answer(i, |i| erasure::erase(office, i)),
        Request::ListErasures(i) => answer(i, |_| erasure::list(office)),
        Request::EditRetention(i) => answer(i, |i| disposal::edit_terms(office, i)),
        Request::ListDisposal(i) => answer(i, |_| disposal::list(office)),
        Request::KeepLonger(i) => answer(i, |i| disposal::keep(office, i)),
        Request::DisposeOf(i) => answer(i, |i| disposal::dispose(office, i, progress)),
        Request::ShowCertificate(i) => answer(i, |i| disposal::show_certificate(office, i)),
        Request::ListFileRequests(i) => answer(i, |i| personal_file::list(office, i)),
        Request::ShowFileRequest(i) => answer(i, |i| personal_file::show(office, i.request)),
        Request::ShowPersonFile(i) => answer(i, |i| personal_file::held(office, i.request)),
        Request::PreviewPersonFile(i) => answer(i, |i| personal_file::preview(office, i.request)),
        Request::ShowGivenFile(i) => answer(i, |i| personal_file::given(office, i)),
        Request::RecordFileRequest(i) => answer(i, |i| personal_file::record(office, i)),
        Request::ConfirmRequestIdentity(i) => {
            answer(i, |i| personal_file::confirm_identity(office, i))
        }
        Request::ExtendFileRequest(i) => answer(i, |i| personal_file::extend(office, i)),
        Request::ChooseDisclosure(i) => answer(i, |i| personal_file::choose(office, i)),
        Request::AnswerFileRequest(i) => answer(i, |i| personal_file::give(office, i)),
        Request::RefuseFileRequest(i) => answer(i, |i| personal_file::refuse(office, i)),
    }
    .map_err(|failed| {
        if matches!(&failed, Failed::Refused(refusal) if refusal.rule == "file-damaged") {
            office.reconnect();
        }
        with_names(office, failed).on_the_wire()
    })
}

/// Fills the names of records that a refusal speaks of, as of now and for whoever asks: a
/// coordinator alone is told names.
fn with_names(office: &Office, mut failed: Failed) -> Failed {
    if let (Failed::Refused(refusal), Desk::Coordinator) = (&mut failed, office.viewpoint().desk())
    {
        for fact in refusal.facts.0.values_mut() {
            if let Fact::Record { noun, id, label } = fact {
                // Without its name the fact is worded by its noun: no reason to fail otherwise.
                *label = office.read().label(noun, *id).unwrap_or_default();
            }
        }
    }
    failed
}

/// Ties a command's answer to its input: a use case that answers anything else does not compile.
fn answer<C: Command>(
    input: C,
    run: impl FnOnce(C) -> Result<C::Answer, Failed>,
) -> Result<Value, Failed> {
    fn as_json(answer: &impl Serialize) -> Result<Value, Failed> {
        Ok(serde_json::to_value(answer)?)
    }
    as_json(&run(input)?)
}
