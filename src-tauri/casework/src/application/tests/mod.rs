//! Applications, from the first word typed to what is found of them.

mod calls;
mod correction;
mod finding;
mod on_behalf;
mod time;
mod typing;

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
use crate::panel::scene::{problems_of, rule_of};
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

impl Scene {
    fn judge_all_refused(&mut self, id: ApplicationId) {
        assert_eq!(
            rule_of(self.judge(id, "judged-womens-cancer", Outcome::Pass)),
            "being-corrected"
        );
        assert_eq!(rule_of(self.find(id, true)), "being-corrected");
    }
}
