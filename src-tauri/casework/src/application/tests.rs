use scheme::application::{ApplicationState, LatenessRuling, Timeliness};
use scheme::call::Template;
use scheme::canonical::{canonical_json, sha256_hex};
use scheme::desk::Viewpoint;
use scheme::eligibility::Outcome;
use scheme::form::{Answer, Answers};
use scheme::language::LanguageChoice;
use scheme::{ApplicationId, Both, Fact, Language};
use serde_json::{Value, json};
use wire::application::*;
use wire::call::CallView;

use super::*;
use crate::history::tests::{undo, why_not};
use crate::testing::{
    TestClock, a_call_that_closes, a_published_call, a_seed_bid, entries, last_entry, office,
    the_event,
};
use crate::{Failed, Office, hub};

struct Scene {
    office: Office,
    clock: TestClock,
    call: CallView,
}

fn scene() -> Scene {
    let clock = TestClock::at("2026-11-20T10:00:00Z");
    let mut office = office(&clock).unwrap();
    the_event(&mut office).unwrap();
    let call = a_published_call(&mut office, Template::SeedFund).unwrap();
    Scene {
        office,
        clock,
        call,
    }
}

impl Scene {
    fn begun(&mut self) -> ApplicationId {
        let input = BeginApplication {
            call: self.call.summary.id,
            language: Language::En,
        };
        begin(&mut self.office, input).unwrap().summary.id
    }

    fn at_desk(&mut self, id: ApplicationId) {
        let input = EnterApplicationDesk { application: id };
        enter_desk(&mut self.office, input).unwrap();
    }

    fn leave(&mut self) {
        let input = wire::hub::LeaveDesk {
            passphrase: String::new(),
        };
        hub::leave_desk(&mut self.office, input).unwrap();
    }

    fn save(
        &mut self,
        id: ApplicationId,
        question: &str,
        answer: Answer,
    ) -> Result<SavedAnswer, Failed> {
        let form = show_form(&self.office, id)?;
        let based_on = form.based_on_answers.get(question).copied().unwrap_or(0);
        let input = SaveAnswer {
            application: id,
            question: question.into(),
            based_on,
            answer,
        };
        save_answer(&mut self.office, input)
    }

    fn save_json(&mut self, id: ApplicationId, question: &str, answer: Value) -> SavedAnswer {
        self.save(id, question, serde_json::from_value(answer).unwrap())
            .unwrap()
    }

    /// Says in which language its lead is written to.
    fn correspond(&mut self, id: ApplicationId, correspondence: LanguageChoice) {
        let input = ChooseApplicationLanguages {
            application: id,
            based_on: show_form(&self.office, id).unwrap().based_on,
            language: Language::En,
            correspondence,
        };
        choose_languages(&mut self.office, input).unwrap();
    }

    fn save_all(&mut self, id: ApplicationId, answers: Answers) {
        self.correspond(id, LanguageChoice::Both);
        for (question, answer) in answers {
            self.save(id, &question, answer).unwrap();
        }
    }

    fn submit(&mut self, id: ApplicationId) -> Result<Submitted, Failed> {
        let based_on = show_form(&self.office, id)?.based_on;
        let input = SubmitApplication {
            application: id,
            based_on,
        };
        submit(&mut self.office, input)
    }

    /// A bid typed at the desk and submitted; the coordinator is back at the window.
    fn submitted(&mut self) -> ApplicationId {
        let id = self.begun();
        self.at_desk(id);
        self.save_all(id, a_seed_bid().unwrap());
        self.submit(id).unwrap();
        self.leave();
        id
    }

    fn view(&self, id: ApplicationId) -> ApplicationView {
        show(&self.office, id).unwrap()
    }

    fn state(&self, id: ApplicationId) -> ApplicationState {
        self.view(id).summary.state
    }

    fn judge(&mut self, id: ApplicationId, rule: &str, outcome: Outcome) -> Result<(), Failed> {
        self.judge_for(id, rule, outcome, Both::new("Both of us read it.", ""))
    }

    fn judge_for(
        &mut self,
        id: ApplicationId,
        rule: &str,
        outcome: Outcome,
        reason: Both,
    ) -> Result<(), Failed> {
        let input = JudgeRule {
            application: id,
            based_on: self.view(id).based_on,
            rule: rule.into(),
            outcome,
            reason,
        };
        judge_rule(&mut self.office, input).map(|_| ())
    }

    fn judge_all(&mut self, id: ApplicationId) {
        for rule in ["judged-womens-cancer", "judged-multidisciplinary"] {
            self.judge(id, rule, Outcome::Pass).unwrap();
        }
    }

    fn find(&mut self, id: ApplicationId, eligible: bool) -> Result<ApplicationView, Failed> {
        let based_on = self.view(id).based_on;
        if eligible {
            let input = FindEligible {
                application: id,
                based_on,
            };
            find_eligible(&mut self.office, input)
        } else {
            let input = FindIneligible {
                application: id,
                based_on,
                reason: String::new(),
            };
            find_ineligible(&mut self.office, input)
        }
    }

    fn return_it(
        &mut self,
        id: ApplicationId,
        questions: &[&str],
        until: (&str, &str),
    ) -> Result<ApplicationView, Failed> {
        let input = ReturnForCorrection {
            application: id,
            based_on: self.view(id).based_on,
            questions: questions.iter().map(|q| (*q).to_owned()).collect(),
            until_on: until.0.into(),
            until_time: until.1.into(),
            reason: "The budget names no adviser.".into(),
        };
        return_for_correction(&mut self.office, input)
    }

    fn receive(
        &mut self,
        id: ApplicationId,
        on: &str,
        time: &str,
    ) -> Result<ApplicationView, Failed> {
        let input = RecordReceipt {
            application: id,
            based_on: self.view(id).based_on,
            received_on: on.into(),
            received_time: time.into(),
            route: scheme::application::Route::Post,
            source: None,
            read_back_by: "First Coordinator".into(),
        };
        record_receipt(&mut self.office, input)
    }
}

fn text(text: impl Into<String>) -> Answer {
    Answer::Text { text: text.into() }
}

fn budget_of(amount: &str) -> Value {
    json!({ "kind": "budget", "lines": [
        { "heading": "travel", "item": "Visits", "amount": amount, "justification": "By train." }
    ] })
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Failed>) -> String {
    match result.unwrap_err() {
        Failed::Refused(refusal) => refusal.rule,
        other => format!("{other:?}"),
    }
}

fn fields<T: std::fmt::Debug>(result: Result<T, Failed>) -> Vec<String> {
    match result.unwrap_err() {
        Failed::Invalid(problems) => problems
            .0
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect(),
        other => vec![format!("{other:?}")],
    }
}

#[test]
fn a_bid_is_typed_answer_by_answer_and_submitted() {
    let mut scene = scene();
    let id = scene.begun();
    assert_eq!(last_entry(&scene.office).unwrap().0, "begin-application");
    scene.at_desk(id);
    assert_eq!(scene.office.viewpoint(), Viewpoint::Applicant(id));
    scene.save_all(id, a_seed_bid().unwrap());
    let form = show_form(&scene.office, id).unwrap();
    assert_eq!(form.said.problems.0, []);
    let submitted = scene.submit(id).unwrap();
    assert_eq!(submitted.reference, "TEST-2026-001");
    assert_eq!(submitted.submission.timeliness, Timeliness::OnTime);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "submit-application");
    assert_eq!(facts.0["number"], Fact::count(1));
    assert_eq!(facts.0["timeliness"], Fact::code("timeliness", "on-time"));

    let copy = ShowApplicationCopy {
        application: id,
        number: None,
    };
    let copy = show_copy(&scene.office, copy).unwrap();
    assert_eq!(copy.name, "TEST-2026-001.pdf");
    assert!(copy.base64.starts_with("JVBERi0"));

    scene.leave();
    let view = scene.view(id);
    assert_eq!(view.summary.state, ApplicationState::Submitted);
    assert_eq!(view.summary.lead, "Ŵyn O'Brien");
    assert_eq!(view.summary.requested, Some(scheme::Pence(680_050)));
    assert_eq!(view.team.len(), 2);

    let read = scene.office.read();
    let (row, document) = read.latest_submission(id).unwrap().unwrap();
    assert_eq!(
        row.sha256,
        sha256_hex(canonical_json(&document).unwrap().as_bytes())
    );
    assert!(row.copy_sha256.is_some());
    // `ethics` is not asked where no approval is needed.
    assert_eq!(document.not_asked, ["ethics"]);
    assert_eq!(document.people.len(), 2);
    assert_eq!(document.events.len(), 1);
    // Whoever came to the event is the person who leads: found by their address.
    assert_eq!(view.team[0].email, "WYN.obrien@example.ac.uk");
    let lines = read.requested_lines(id).unwrap();
    let sum: scheme::Pence = lines.iter().map(|l| l.amount).sum();
    assert_eq!(sum, document.budget.total);
}

#[test]
fn the_request_is_refused_a_penny_outside_its_limits() {
    let mut scene = scene();
    let id = scene.begun();
    scene.at_desk(id);
    scene.save_all(id, a_seed_bid().unwrap());
    for (amount, problem) in [
        ("4,999.99", "budget below-minimum"),
        ("10,000.01", "budget above-maximum"),
        ("1e9", "budget.0.amount not-an-amount"),
        ("10,00", "budget.0.amount money-commas"),
    ] {
        scene.save_json(id, "budget", budget_of(amount));
        let before = entries(&scene.office).unwrap();
        let found = fields(scene.submit(id));
        assert!(found.contains(&problem.to_owned()), "{amount}: {found:?}");
        assert_eq!(entries(&scene.office).unwrap(), before);
    }
    scene.save_json(id, "budget", budget_of("10,000"));
    scene.submit(id).unwrap();
    scene.leave();
    let other = scene.begun();
    scene.at_desk(other);
    scene.save_all(other, a_seed_bid().unwrap());
    scene.save_json(other, "budget", budget_of("5,000"));
    assert_eq!(scene.submit(other).unwrap().reference, "TEST-2026-002");
}

#[test]
fn the_deadline_is_to_the_second_on_both_sides_of_the_clock_change() {
    for (closes_on, on_time, late) in [
        (
            "2026-11-28",
            "2026-11-28T16:00:00.9Z",
            "2026-11-28T16:00:01Z",
        ),
        (
            "2026-10-24",
            "2026-10-24T15:00:00.9Z",
            "2026-10-24T15:00:01Z",
        ),
        (
            "2026-10-25",
            "2026-10-25T16:00:00.9Z",
            "2026-10-25T16:00:01Z",
        ),
    ] {
        for (at, expected) in [(on_time, Timeliness::OnTime), (late, Timeliness::Late)] {
            let clock = TestClock::at("2026-10-20T10:00:00Z");
            let mut office = office(&clock).unwrap();
            the_event(&mut office).unwrap();
            let call =
                a_call_that_closes(&mut office, Template::SeedFund, closes_on, "16:00").unwrap();
            let mut scene = Scene {
                office,
                clock,
                call,
            };
            let id = scene.begun();
            scene.at_desk(id);
            scene.save_all(id, a_seed_bid().unwrap());
            for question in ["declaration-lead", "declaration-host"] {
                scene.save_json(
                    id,
                    question,
                    json!({ "kind": "declaration", "agreed": true, "name": "A", "role": "B", "signedOn": "2026-10-20" }),
                );
            }
            scene.clock.set(at);
            let submitted = scene.submit(id).unwrap();
            assert_eq!(submitted.submission.timeliness, expected, "{at}");
        }
    }
}

#[test]
fn a_late_bid_is_kept_and_let_in_only_by_a_recorded_act() {
    let mut scene = scene();
    scene.clock.set("2026-11-28T16:00:01Z");
    let id = scene.submitted();
    scene.judge_all(id);
    let rule = |scene: &Scene| {
        let view = scene.view(id);
        let result = view.eligibility.into_iter().find(|r| r.key == "on-time");
        result.unwrap().outcome
    };
    assert_eq!(rule(&scene), Outcome::NeedsJudgement);
    assert_eq!(refusal(scene.find(id, true)), "rules-not-passed");
    assert_eq!(
        refusal(scene.judge(id, "on-time", Outcome::Pass)),
        "rule-is-automatic"
    );
    for (ruling, expected) in [
        (LatenessRuling::TurnedAway, Outcome::Fail),
        (LatenessRuling::LetIn, Outcome::Pass),
    ] {
        let input = RuleOnLateness {
            application: id,
            based_on: scene.view(id).based_on,
            ruling,
            reason: "The hub’s own connection was down.".into(),
        };
        rule_on_lateness(&mut scene.office, input).unwrap();
        assert_eq!(last_entry(&scene.office).unwrap().0, "rule-on-lateness");
        assert_eq!(rule(&scene), expected);
    }
    // A ruling is in the history of its application.
    let of_it = store::history::HistoryFilter {
        row: Some(id.0),
        act: Some("rule-on-lateness".into()),
        limit: 10,
        ..Default::default()
    };
    assert_eq!(scene.office.read().history(&of_it).unwrap().1, 2);
    assert_eq!(
        scene.find(id, true).unwrap().summary.state,
        ApplicationState::Eligible
    );

    let on_time = {
        scene.clock.set("2026-11-28T15:59:00Z");
        scene.submitted()
    };
    let input = RuleOnLateness {
        application: on_time,
        based_on: scene.view(on_time).based_on,
        ruling: LatenessRuling::TurnedAway,
        reason: "No reason.".into(),
    };
    assert_eq!(
        refusal(rule_on_lateness(&mut scene.office, input)),
        "not-late"
    );
}

#[test]
fn a_correction_goes_round_and_opens_only_what_it_names() {
    let mut scene = scene();
    let id = scene.submitted();
    let failed = scene.return_it(id, &[], ("2026-11-20", "09:00"));
    assert_eq!(
        fields(failed),
        ["questions none-chosen", "untilOn date-in-past"]
    );
    let view = scene
        .return_it(id, &["budget"], ("2026-12-04", "16:00"))
        .unwrap();
    assert_eq!(view.summary.state, ApplicationState::Returned);
    assert_eq!(
        last_entry(&scene.office).unwrap().0,
        "return-for-correction"
    );

    scene.at_desk(id);
    assert_eq!(show_form(&scene.office, id).unwrap().open, ["budget"]);
    assert_eq!(
        refusal(scene.save(id, "need", text("Something else."))),
        "question-not-open"
    );
    scene.save_json(id, "budget", budget_of("7,000"));
    scene.clock.set("2026-12-04T15:59:59Z");
    let again = scene.submit(id).unwrap();
    assert_eq!(again.reference, "TEST-2026-001");
    assert_eq!(again.submission.number, 2);
    // It counts as received when it first was.
    assert_eq!(again.submission.received_at, "2026-11-20T10:00:00Z");
    assert_eq!(again.submission.timeliness, Timeliness::OnTime);
    scene.leave();
    let view = scene.view(id);
    assert_eq!(view.summary.requested, Some(scheme::Pence(700_000)));
    assert_eq!(view.submissions.len(), 2);
    assert!(view.corrections[0].closed_at.is_some());
}

#[test]
fn a_correction_that_is_over_leaves_the_first_submission_to_be_judged() {
    let mut scene = scene();
    let id = scene.submitted();
    scene
        .return_it(id, &["budget"], ("2026-12-04", "16:00"))
        .unwrap();
    scene.judge_all_refused(id);
    scene.at_desk(id);
    scene.save_json(id, "budget", budget_of("7,000"));
    scene.clock.set("2026-12-04T16:00:01Z");
    assert_eq!(refusal(scene.submit(id)), "not-being-written");
    let late = serde_json::from_value(budget_of("8,000")).unwrap();
    assert_eq!(refusal(scene.save(id, "budget", late)), "not-being-written");
    scene.leave();
    let view = scene.view(id);
    assert_eq!(view.stands_as, ApplicationState::Submitted);
    assert_eq!(view.budget.total, scheme::Pence(680_050));
    scene.judge_all(id);
    assert_eq!(
        scene.find(id, true).unwrap().summary.state,
        ApplicationState::Eligible
    );
}

impl Scene {
    fn judge_all_refused(&mut self, id: ApplicationId) {
        assert_eq!(
            refusal(self.judge(id, "judged-womens-cancer", Outcome::Pass)),
            "being-corrected"
        );
        assert_eq!(refusal(self.find(id, true)), "being-corrected");
    }
}

#[test]
fn what_came_by_post_is_typed_as_it_came_and_judged_by_the_rules() {
    let mut scene = scene();
    scene.clock.set("2026-11-30T10:00:00Z");
    let id = scene.begun();
    assert_eq!(
        refusal(scene.save(id, "need", text("Typed for them."))),
        "not-on-behalf"
    );
    assert_eq!(
        fields(scene.receive(id, "2026-12-01", "15:59")),
        ["receivedOn date-in-future"]
    );
    assert_eq!(
        fields(scene.receive(id, "2026-02-29", "25:00")),
        ["receivedOn not-a-date", "receivedTime not-a-time"]
    );
    scene.receive(id, "2026-11-28", "16:00").unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "record-receipt");
    scene.save_all(id, a_seed_bid().unwrap());
    scene.save_json(id, "budget", budget_of("10,000.01"));
    scene.save(id, "plan", text("word ".repeat(301))).unwrap();
    let submitted = scene.submit(id).unwrap();
    assert_eq!(submitted.submission.timeliness, Timeliness::OnTime);
    assert_eq!(submitted.submission.received_at, "2026-11-28T16:00:00Z");

    let view = scene.view(id);
    let problems: Vec<_> = view.problems.0.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(problems, ["plan", "budget"]);
    scene.judge_all(id);
    let view = scene.find(id, false).unwrap();
    assert_eq!(view.summary.state, ApplicationState::Ineligible);
    let finding = view.finding.unwrap();
    let failed: Vec<_> = finding
        .results
        .iter()
        .filter(|r| r.outcome == Outcome::Fail)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].findings[0].code, "amount-above");
    assert_eq!(
        failed[0].findings[0].facts.0["requested"],
        Fact::from(scheme::Pence(1_000_001))
    );
}

/// The language of letters is asked once; what the hub knows of whoever leads stands as chosen, and
/// their latest answer stands from then on.
#[test]
fn whoever_leads_says_in_which_language_they_are_written_to() {
    let mut scene = scene();
    let id = scene.begun();
    scene.at_desk(id);
    for (question, answer) in a_seed_bid().unwrap() {
        scene.save(id, &question, answer).unwrap();
    }
    let asked = show_form(&scene.office, id).unwrap();
    assert_eq!(asked.correspondence, LanguageChoice::Unknown);
    assert_eq!(asked.said.problems.0[0].field, "correspondence");
    let before = entries(&scene.office).unwrap();
    assert_eq!(
        fields(scene.submit(id)),
        ["correspondence correspondence-missing"]
    );
    assert_eq!(entries(&scene.office).unwrap(), before);
    scene.correspond(id, LanguageChoice::Cy);
    scene.submit(id).unwrap();
    scene.leave();

    // The next bid of the same lead need not answer again, and may answer otherwise.
    let known = |scene: &Scene, id| {
        let lead = scene.office.read().team(id).unwrap()[0].person;
        scene.office.read().person_now(lead).unwrap().unwrap()
    };
    assert_eq!(known(&scene, id).details.language, LanguageChoice::Cy);
    for (answer, expected) in [
        (None, LanguageChoice::Cy),
        (Some(LanguageChoice::En), LanguageChoice::En),
    ] {
        let next = scene.begun();
        scene.at_desk(next);
        for (question, answer) in a_seed_bid().unwrap() {
            scene.save(next, &question, answer).unwrap();
        }
        let asked = show_form(&scene.office, next).unwrap();
        assert_eq!(asked.correspondence, LanguageChoice::Cy);
        assert_eq!(asked.said.problems.0, []);
        if let Some(answer) = answer {
            scene.correspond(next, answer);
        }
        scene.submit(next).unwrap();
        scene.leave();
        assert_eq!(known(&scene, next).id, known(&scene, id).id);
        assert_eq!(known(&scene, next).details.language, expected);
    }
}

#[test]
fn the_history_names_the_question_that_was_typed_into() {
    let mut scene = scene();
    let id = scene.begun();
    scene.receive(id, "2026-11-19", "12:00").unwrap();
    let asked = |scene: &Scene| {
        let page = crate::history::list(&scene.office, Default::default()).unwrap();
        page.entries[0].facts.0["question"].clone()
    };
    scene.save(id, "need", text("First.")).unwrap();
    let title = scene
        .call
        .document
        .form
        .question("need")
        .unwrap()
        .title
        .clone();
    assert_eq!(asked(&scene), Fact::from(title));
    let (_, kept) = last_entry(&scene.office).unwrap();
    assert_eq!(kept.0["question"], Fact::text("need"), "the key is kept");
    scene.correspond(id, LanguageChoice::En);
    assert_eq!(asked(&scene), Fact::code("form-part", "languages"));
}

#[test]
fn paper_that_names_nobody_cannot_be_put_on_record() {
    let mut scene = scene();
    let id = scene.begun();
    scene.receive(id, "2026-11-19", "12:00").unwrap();
    scene.save(id, "need", text("Only this.")).unwrap();
    assert_eq!(
        fields(scene.submit(id)),
        [
            "title answer-missing",
            "team answer-missing",
            "budget answer-missing"
        ]
    );
}

#[test]
fn eligibility_is_found_with_its_facts_and_undone() {
    let mut scene = scene();
    let id = scene.submitted();
    let outcome = |scene: &Scene, key: &str| {
        let view = scene.view(id);
        view.eligibility
            .into_iter()
            .find(|r| r.key == key)
            .map(|r| (r.outcome, r.findings[0].code.clone()))
            .unwrap()
    };
    assert_eq!(
        outcome(&scene, "attended-event"),
        (Outcome::Pass, "attended".to_owned())
    );
    assert_eq!(
        outcome(&scene, "sectors-spanned"),
        (Outcome::Pass, "sectors-spanned".to_owned())
    );
    assert_eq!(refusal(scene.find(id, true)), "rules-not-passed");
    assert_eq!(refusal(scene.find(id, false)), "no-rule-failed");
    scene.judge_all(id);
    let (act, facts) = last_entry(&scene.office).unwrap();
    assert_eq!(act, "judge-rule");
    assert_eq!(facts.0["outcome"], Fact::code("outcome", "pass"));
    scene.find(id, true).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "find-eligible");

    // The finding rests on the judgements: they are undone after it.
    let found = entries(&scene.office).unwrap();
    let why = why_not(&mut scene.office, found - 1);
    assert_eq!(why, "undo-judged-since");
    undo(&mut scene.office, found).unwrap();
    let view = scene.view(id);
    assert_eq!(view.summary.state, ApplicationState::Submitted);
    assert!(view.finding.is_none());
    undo(&mut scene.office, found - 1).unwrap();
}

/// A reason that is missing in one language is given by judging again and finding again.
#[test]
fn an_application_is_found_ineligible_anew_once_a_rule_was_judged_again() {
    let mut scene = scene();
    let id = scene.submitted();
    let rule = "judged-womens-cancer";
    let neither = scene.judge_for(id, rule, Outcome::Fail, Both::new(" ", ""));
    assert_eq!(fields(neither), ["reason.en missing"]);
    scene.judge(id, rule, Outcome::Fail).unwrap();
    scene.find(id, false).unwrap();
    let before = entries(&scene.office).unwrap();
    assert_eq!(refusal(scene.find(id, false)), "found-already");
    assert_eq!(entries(&scene.office).unwrap(), before);
    let act = wire::application::PossibleAct::FindIneligible;
    assert!(!scene.view(id).acts.contains(&act));
    let reason = Both::new("Both of us read it.", "Darllenodd y ddau ohonom ef.");
    scene
        .judge_for(id, rule, Outcome::Fail, reason.clone())
        .unwrap();
    assert!(scene.view(id).acts.contains(&act));
    scene.find(id, false).unwrap();
    assert_eq!(last_entry(&scene.office).unwrap().0, "find-ineligible");
    let finding = scene.view(id).finding.unwrap();
    let judged = finding.results.into_iter().find_map(|r| r.judgement);
    assert_eq!(judged.unwrap().reason, reason);
}

#[test]
fn what_was_submitted_is_not_changed_by_undoing_what_was_typed_before() {
    let mut scene = scene();
    let id = scene.begun();
    scene.receive(id, "2026-11-19", "12:00").unwrap();
    let received = entries(&scene.office).unwrap();
    scene.save_all(id, a_seed_bid().unwrap());
    scene.save(id, "need", text("First.")).unwrap();
    scene.save(id, "outputs", text("Other.")).unwrap();
    scene.save(id, "need", text("Second.")).unwrap();
    let typed = entries(&scene.office).unwrap();
    scene.submit(id).unwrap();
    assert_eq!(why_not(&mut scene.office, typed), "undo-answer-submitted");
    assert_eq!(
        why_not(&mut scene.office, received),
        "undo-receipt-submitted"
    );

    // Returned for correction, an answer that is open may go back; one that is not may not; and the
    // return itself stays while something is corrected.
    scene
        .return_it(id, &["need"], ("2026-12-04", "16:00"))
        .unwrap();
    let returned = entries(&scene.office).unwrap();
    assert_eq!(
        why_not(&mut scene.office, typed - 1),
        "undo-answer-submitted"
    );
    scene.save(id, "need", text("Corrected.")).unwrap();
    let corrected = entries(&scene.office).unwrap();
    assert_eq!(why_not(&mut scene.office, returned), "undo-corrected-since");
    undo(&mut scene.office, corrected).unwrap();
    undo(&mut scene.office, returned).unwrap();
    assert_eq!(scene.state(id), ApplicationState::Submitted);
}

#[test]
fn a_bid_is_withdrawn_before_it_is_decided() {
    let mut scene = scene();
    let id = scene.submitted();
    let withdraw_it = |scene: &mut Scene, reason: &str| {
        let input = WithdrawApplication {
            application: id,
            based_on: scene.view(id).based_on,
            reason: reason.into(),
        };
        withdraw(&mut scene.office, input)
    };
    assert_eq!(
        fields(withdraw_it(&mut scene, " \u{7}")),
        ["reason missing"]
    );
    withdraw_it(&mut scene, "The partner has left.").unwrap();
    assert_eq!(scene.state(id), ApplicationState::Withdrawn);
    assert_eq!(
        refusal(withdraw_it(&mut scene, "Again.")),
        "withdrawn-already"
    );
    assert_eq!(scene.view(id).acts, []);
}

#[test]
fn a_sitting_is_one_entry_and_keeps_what_was_typed() {
    let mut scene = scene();
    let id = scene.begun();
    scene.at_desk(id);
    let typed = |scene: &mut Scene, typed: &str| {
        let input = SaveAnswer {
            application: id,
            question: "need".into(),
            based_on: 0,
            answer: text(typed),
        };
        save_answer(&mut scene.office, input)
    };
    typed(&mut scene, "O").unwrap();
    let first = entries(&scene.office).unwrap();
    let pasted =
        "“Smart”\ttabs\r\nand \u{202e}rtl\u{200b} 🙂 <script>alert(1)</script> =cmd|' /C calc'!A0";
    let saved = typed(&mut scene, pasted).unwrap();
    assert_eq!(entries(&scene.office).unwrap(), first);
    assert_eq!(saved.removed, 0);
    assert_eq!(saved.answer, text(pasted.replace("\r\n", "\n")));
    let saved = typed(&mut scene, "One\0 woman\u{7} in seven").unwrap();
    assert_eq!(
        (saved.removed, saved.answer),
        (2, text("One woman in seven"))
    );
    let count = saved.said.words.into_iter().find(|w| w.field == "need");
    assert_eq!(count.map(|w| (w.words, w.most)), Some((4, 300)));

    let huge = typed(&mut scene, &"x".repeat(100_001));
    assert_eq!(fields(huge), ["answer.text text-too-long"]);
    let read = scene.office.read();
    assert_eq!(
        read.answers(id).unwrap()["need"],
        text("One woman in seven")
    );

    // Undo takes the sitting back; what a page still holds is then stale.
    let undo = wire::history::Undo { sequence: None };
    crate::history::undo(&mut scene.office, undo).unwrap();
    assert_eq!(scene.office.read().answers(id).unwrap().len(), 0);
    typed(&mut scene, "Typed anew.").unwrap();
}

#[test]
fn an_answer_that_somebody_else_changed_is_stale() {
    let mut scene = scene();
    let id = scene.begun();
    scene.receive(id, "2026-11-19", "12:00").unwrap();
    scene.save(id, "need", text("Typed by the hub.")).unwrap();
    scene.at_desk(id);
    let input = SaveAnswer {
        application: id,
        question: "need".into(),
        based_on: 0,
        answer: text("Typed by the applicant."),
    };
    assert!(matches!(
        save_answer(&mut scene.office, input),
        Err(Failed::Stale)
    ));
}

#[test]
fn an_answer_refers_to_nothing_that_is_not_there() {
    let mut scene = scene();
    let id = scene.begun();
    scene.at_desk(id);
    let stranger = "01900000-0000-7000-8000-00000000ffff";
    let answer = json!({ "kind": "team", "people": [
        { "role": "lead", "name": "A", "person": stranger, "organisation": stranger }
    ] });
    let found = fields(scene.save(id, "team", serde_json::from_value(answer).unwrap()));
    assert_eq!(
        found,
        [
            "answer.people.0.person no-such-person",
            "answer.people.0.organisation no-such-organisation"
        ]
    );
    let forged = json!({ "kind": "file", "file":
        { "name": "a.pdf", "media": "application/pdf", "size": 3, "sha256": "00" } });
    let found = fields(scene.save(id, "costing", serde_json::from_value(forged).unwrap()));
    assert_eq!(found, ["answer.file no-such-file-picked"]);
    assert_eq!(
        fields(scene.save(id, "nothing", text("?"))),
        ["question no-such-question"]
    );
    assert_eq!(
        fields(scene.save(id, "budget", text("?"))),
        ["answer wrong-kind-of-answer"]
    );
}

#[test]
fn a_file_is_attached_shown_and_taken_off_again() {
    let mut scene = scene();
    let id = scene.begun();
    scene.at_desk(id);
    scene
        .office
        .offer_file("token", "costing.pdf", b"%PDF-1.7 costs".to_vec());
    let attach = |scene: &mut Scene, question: &str, token: &str| {
        let input = AttachFile {
            application: id,
            question: question.into(),
            file: token.into(),
        };
        attach_file(&mut scene.office, input)
    };
    assert_eq!(
        fields(attach(&mut scene, "costing", "other")),
        ["file no-such-file-picked"]
    );
    assert_eq!(
        fields(attach(&mut scene, "need", "token")),
        ["question wrong-kind-of-answer"]
    );
    let saved = attach(&mut scene, "costing", "token").unwrap();
    let Answer::File { file: Some(file) } = saved.answer else {
        panic!("no file");
    };
    assert_eq!(file.media, "application/pdf");
    let shown = ShowAttachedFile {
        application: id,
        sha256: file.sha256.clone(),
    };
    let shown = show_attached_file(&scene.office, shown).unwrap();
    assert_eq!(shown.name, "costing.pdf");
    scene.save_json(id, "costing", json!({ "kind": "file", "file": null }));
    let gone = ShowAttachedFile {
        application: id,
        sha256: file.sha256,
    };
    assert!(matches!(
        show_attached_file(&scene.office, gone),
        Err(Failed::NotFound)
    ));
}

#[test]
fn the_application_desk_sees_one_application_and_nothing_else() {
    let mut scene = scene();
    let other = scene.submitted();
    let id = scene.begun();
    scene.at_desk(id);
    assert!(matches!(
        show_form(&scene.office, other),
        Err(Failed::NotFound)
    ));
    assert!(matches!(
        scene.save(other, "need", text("?")),
        Err(Failed::NotFound)
    ));
    let copy = ShowApplicationCopy {
        application: other,
        number: None,
    };
    assert!(matches!(
        show_copy(&scene.office, copy),
        Err(Failed::NotFound)
    ));
    assert!(matches!(show(&scene.office, other), Err(Failed::NotFound)));
}

#[test]
fn a_call_that_is_not_open_takes_no_applications() {
    let clock = TestClock::at("2026-02-28T23:59:59Z");
    let mut office = office(&clock).unwrap();
    let call = a_published_call(&mut office, Template::SeedFund).unwrap();
    let begin_one = |office: &mut Office| {
        let input = BeginApplication {
            call: call.summary.id,
            language: Language::Cy,
        };
        begin(office, input)
    };
    assert_eq!(refusal(begin_one(&mut office)), "call-not-open");
    clock.set("2026-03-01T00:00:00Z");
    begin_one(&mut office).unwrap();
}

#[test]
fn an_application_keeps_the_version_it_was_begun_under() {
    let mut scene = scene();
    let id = scene.begun();
    let call = scene.call.summary.id;
    let edited = {
        let view = crate::call::show(&scene.office, call).unwrap();
        let money = json!({
            "call": call, "basedOn": view.based_on,
            "pot": "60,000", "minimum": "5,000", "maximum": "6,000",
            "headings": view.document.money.headings.iter().map(|h| json!({
                "heading": h.heading, "allowed": h.allowed, "ratePercent": "100", "cap": "",
                "capPercent": "", "guidance": h.guidance,
            })).collect::<Vec<_>>(),
        });
        crate::call::edit_money(&mut scene.office, serde_json::from_value(money).unwrap()).unwrap()
    };
    let publish = wire::call::PublishCall {
        call,
        based_on: edited.based_on,
    };
    crate::call::publish(&mut scene.office, publish).unwrap();
    scene.at_desk(id);
    scene.save_all(id, a_seed_bid().unwrap());
    // 6,800.50 is over the second version's 6,000 and within the first's 10,000.
    scene.submit(id).unwrap();
}

#[test]
fn the_blank_form_prints_in_both_languages() {
    let scene = scene();
    for (language, name) in [
        (Language::En, "application-form.pdf"),
        (Language::Cy, "ffurflen-gais.pdf"),
    ] {
        let input = ShowBlankForm {
            call: scene.call.summary.id,
            language,
        };
        let form = show_blank_form(&scene.office, input).unwrap();
        assert_eq!(form.name, name);
        assert!(form.base64.starts_with("JVBERi0"));
    }
}
