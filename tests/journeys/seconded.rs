//! A nurse of the NHS who is seconded to a company for half a year, three days a week: prepared,
//! agreed and begun; and what the journeys of such a placement ask of its hub.

use seedbridge_tests::asks::{Asks, list, text};
use serde_json::{Value, json};

use crate::by_the_clock::Hub;

/// The person seconded, who has letters in Welsh.
pub const NURSE: &str = "Ŵyn Example";
/// Who answers for the placement at the employer, in English.
pub const MATRON: &str = "Alys Example";
/// Who answers for it at the host, in both languages.
pub const DESIGNER: &str = "Tomos Example";

/// The acts of the history from the proposal to the beginning.
pub const BEGUN: [&str; 14] = [
    "propose-placement",
    "edit-placement", // its people
    "edit-placement", // its objectives
    "move-placement", // its weekdays
    "edit-placement", // its pay
    "edit-placement", // the post left behind
    "edit-placement", // its recharge
    "edit-placement-terms",
    "decide-access",
    "draft-agreement",
    "sign-agreement",
    "sign-agreement",
    "sign-agreement",
    "start-placement",
];

/// A placement in its hub.
pub struct Seconded {
    pub hub: Hub,
    pub id: Value,
    pub board: Value,
    pub company: Value,
    /// The days of the week at the company.
    pub weekdays: [&'static str; 3],
    people: [Value; 3],
}

impl Seconded {
    /// Proposed on 11 January 2027, for 1 March to 31 August.
    pub fn proposed() -> Self {
        let mut hub = Hub::made_at("2027-01-11T09:00:00Z");
        let [board, company] = [
            ("Example Health Board", "nhs", "SA6 6NL"),
            ("Example Diagnostics Ltd", "industry", "LL57 2PW"),
        ]
        .map(|(name, sector, postcode)| {
            let details = json!({
                "name": { "en": name, "cy": "" }, "sector": sector, "nation": "wales",
                "address": { "lines": "1 Example Street", "postcode": postcode },
            });
            hub.ask("addOrganisation", json!({ "details": details }))["id"].clone()
        });
        let people = [(NURSE, "cy"), (MATRON, "en"), (DESIGNER, "both")].map(|(name, language)| {
            let details = json!({
                "name": name, "language": language,
                "address": { "lines": "2 Example Street", "postcode": "SA6 8AA" },
            });
            hub.ask("addPerson", json!({ "details": details }))["id"].clone()
        });
        let asked = json!({
            "person": people[0], "employer": board, "host": company,
            "startsOn": "2027-03-01", "endsOn": "2027-08-31",
        });
        let id = hub.ask("proposePlacement", asked)["id"].clone();
        Self {
            hub,
            id,
            board,
            company,
            weekdays: ["monday", "tuesday", "wednesday"],
            people,
        }
    }

    /// Prepared, agreed and begun on its first day.
    pub fn begun() -> Self {
        let mut placement = Self::proposed();
        placement.prepared();
        placement.admitted("2027-09-30");
        placement.drafted();
        for (party, on) in [("host", "25"), ("secondee", "26"), ("employer", "26")] {
            placement.hub.at(&format!("2027-02-{on}T10:00:00Z"));
            placement.signed(party);
        }
        placement.hub.at("2027-03-01T09:00:00Z");
        placement.step("start", "2027-03-01", "").unwrap();
        placement
    }

    pub fn view(&mut self) -> Value {
        let id = self.id.clone();
        self.hub.ask("showPlacement", json!({ "placement": id }))
    }

    /// Asks for something about the placement that is based on nothing.
    pub fn show(&mut self, command: &str) -> Value {
        let id = self.id.clone();
        self.hub.ask(command, json!({ "placement": id }))
    }

    /// Does an act on the placement, as it stands.
    pub fn try_act(&mut self, command: &str, mut input: Value) -> Result<Value, Value> {
        input["placement"] = self.id.clone();
        input["basedOn"] = self.view()["basedOn"].clone();
        self.hub.try_ask(command, input)
    }

    pub fn act(&mut self, command: &str, input: Value) -> Value {
        let done = self.try_act(command, input);
        done.unwrap_or_else(|failure| panic!("{command} was not done: {failure}"))
    }

    /// An act that is not done: it leaves no entry. The failure.
    pub fn refused(&mut self, command: &str, input: Value) -> Value {
        let before = self.hub.last_act();
        let failure = self.try_act(command, input).unwrap_err();
        assert_eq!(self.hub.last_act(), before, "{command} left something");
        failure
    }

    /// A step in its course.
    pub fn step(&mut self, step: &str, on: &str, reason: &str) -> Result<Value, Value> {
        let input = json!({ "step": step, "on": on, "reason": reason });
        self.try_act("takePlacementStep", input)
    }

    /// Its days, three of five in the week, with a last day.
    pub fn plan(&self, ends_on: &str) -> Value {
        json!({
            "startsOn": "2027-03-01", "endsOn": ends_on, "hosts": [self.company],
            "pattern": {
                "kind": "part-time", "share": "60",
                "weekdays": self.weekdays,
            },
        })
    }

    /// People, objectives, days of the week, pay by the employer's dated rates, the post left
    /// behind, the recharge with its VAT, and what employer and host agree.
    pub fn prepared(&mut self) {
        let [_, matron, designer] = self.people.clone();
        let (board, company) = (self.board.clone(), self.company.clone());
        let host = json!({ "organisation": company, "manager": designer, "place": "The works" });
        let people = json!({
            "employer": board, "manager": matron, "post": "Screening nurse", "grade": "Band 7",
            "fullWeek": "37.5", "hosts": [host],
        });
        self.act("editPlacementPeople", people);
        let objectives = json!({ "objectives": [
            { "objective": "Write what a nurse needs to know of the reader.", "dueOn": "2027-06-30" },
            { "objective": "Try it on two wards.", "dueOn": "" },
        ] });
        self.act("editPlacementObjectives", objectives);
        let plan = self.plan("2027-08-31");
        self.act("movePlacement", json!({ "plan": plan, "reason": "" }));
        for (from, pension) in [("2026-04-06", "14.38"), ("2027-05-01", "15")] {
            let rates = json!({
                "from": from, "insurance": "15", "threshold": "5,000", "pension": pension,
                "levy": "0.5", "other": "", "source": "Payroll",
            });
            let rates = json!({ "organisation": board, "rates": rates });
            self.hub.ask("recordOnCosts", rates);
        }
        let pay = |annual: &str| json!([{ "from": "2026-04-01", "annual": annual }]);
        let pay = json!({
            "substantive": pay("54,000"), "backfill": pay("48,000"), "funded": "18,000",
            "bearer": "employer",
        });
        self.act("editPlacementPay", pay);
        let backfill = json!({
            "state": "filled", "post": "Screening nurse", "grade": "Band 6", "share": "",
            "advertisedOn": "2027-01-04", "reason": "",
            "holders": [{ "name": "Mair Example", "from": "2027-03-01", "to": "" }],
        });
        self.act("editPlacementBackfill", backfill);
        let recharge = json!({
            "to": "hub", "of": "backfill", "every": "quarterly", "vat": "outside-scope",
            "vatConfirmedBy": "Head of finance", "vatConfirmedOn": "2027-01-11",
        });
        self.act("editPlacementRecharge", recharge);
        let terms = json!({
            "placement": self.id, "basedOn": self.show("showAgreement")["basedOn"],
            "dataRole": "host-controller", "sharingReference": "DSA-1",
            "assessmentReference": "", "arisingOwner": "joint", "noticeWeeks": "4",
        });
        self.hub.ask("editPlacementTerms", terms);
    }

    /// The company lets her in on a document of its own, through a day. None is advised, so that it
    /// takes a reason.
    pub fn admitted(&mut self, through: &str) {
        let mut input = json!({
            "placement": self.id, "host": self.company, "contact": "premises", "needs": [],
            "route": "letter-of-access", "reason": "", "issuedOn": "2027-01-11",
            "issuedBy": "Site security", "expiresOn": through,
            "basedOn": self.show("showAccess")["basedOn"],
        });
        let before = self.hub.last_act();
        let failure = self.hub.try_ask("decideAccess", input.clone()).unwrap_err();
        assert_eq!(problems(&failure), ["reason access-reason-missing"]);
        assert_eq!(self.hub.last_act(), before);
        input["reason"] = json!("The works let nobody in without one.");
        self.hub.ask("decideAccess", input);
        assert_eq!(self.hub.last_act().1, "decide-access");
    }

    pub fn drafted(&mut self) {
        let based_on = self.show("showAgreement")["basedOn"].clone();
        let input = json!({ "placement": self.id, "reason": "", "basedOn": based_on });
        self.hub.ask("draftAgreement", input);
        assert_eq!(self.hub.last_act().1, "draft-agreement");
    }

    /// A party signs the latest draft, today.
    pub fn signed(&mut self, party: &str) {
        self.hub.offer("page", "page.pdf", b"%PDF-1.7 signed");
        let shown = self.show("showAgreement");
        let (organisation, name, role) = match party {
            "employer" => (self.board.clone(), MATRON, "Director of Nursing"),
            "host" => (self.company.clone(), DESIGNER, "Managing Director"),
            _ => (Value::Null, NURSE, ""),
        };
        let input = json!({
            "agreement": shown["drafts"][0]["id"], "party": party, "organisation": organisation,
            "name": name, "role": role, "signedOn": today(&mut self.hub), "page": "page",
            "basedOn": shown["basedOn"],
        });
        self.hub.ask("signAgreement", input);
        assert_eq!(self.hub.last_act().1, "sign-agreement");
    }

    /// The letters that are due, issued: one kind, to all three, each in their language and none held.
    pub fn told_all_three(&mut self, kind: &str) -> Value {
        let mut of = json!({ "placement": self.id, "show": "due", "limit": 50 });
        let due = self.hub.ask("listLetters", of.clone());
        let rows = list(&due, "/rows");
        let mut to: Vec<[&str; 3]> = rows
            .iter()
            .map(|row| {
                [
                    text(row, "/name"),
                    text(row, "/language"),
                    text(row, "/kind"),
                ]
            })
            .collect();
        to.sort_unstable();
        let expected = [
            [MATRON, "en", kind],
            [DESIGNER, "both", kind],
            [NURSE, "cy", kind],
        ];
        assert_eq!(to, expected);
        let lines: Vec<Value> = rows
            .iter()
            .map(|row| json!({ "kind": row["kind"], "basis": row["basis"], "person": row["person"] }))
            .collect();
        let input = json!({
            "call": null, "due": lines, "overrideReason": "Read by a Welsh speaker on paper.",
        });
        let issued = self.hub.ask("issueLetters", input);
        assert_eq!(issued["held"], json!([]));
        assert_eq!(list(&issued, "/issued").len(), 3);
        assert_eq!(self.hub.last_act().1, "issue-letter");
        assert_eq!(self.hub.ask("listLetters", of.clone())["total"], 0);
        of["show"] = json!("issued");
        of["kind"] = json!(kind);
        self.hub.ask("listLetters", of)
    }

    /// A review at which all three answer every question alike.
    pub fn reviewed(&mut self, review: &str, answer: &str, concern: &str) -> Value {
        let view = self.show("showPlacementReviews");
        let parties = list(&view, "/parties");
        assert_eq!(parties.len(), 3);
        let said: Vec<Value> = parties
            .iter()
            .map(|party| {
                json!({
                    "party": party["party"], "organisation": party["organisation"], "on": "",
                    "answers": {
                        "objectives": answer, "team": answer, "workload": answer,
                        "skills": answer, "practice": answer, "education": answer,
                    },
                    "words": "As we said on the day.",
                })
            })
            .collect();
        let input = json!({
            "placement": self.id, "review": review, "heldOn": today(&mut self.hub), "said": said,
            "concern": concern, "basedOn": 0,
        });
        let view = self.hub.ask("recordPlacementReview", input);
        assert_eq!(self.hub.last_act().1, "record-placement-review");
        view
    }

    /// The reviews, each with the day by which it is held.
    pub fn reviews(&mut self) -> Vec<String> {
        let view = self.show("showPlacementReviews");
        list(&view, "/reviews")
            .iter()
            .map(|one| format!("{} {}", text(one, "/review"), text(one, "/dueOn")))
            .collect()
    }

    /// What waits on Today for the placement, but for its letters.
    pub fn due(&mut self) -> Vec<String> {
        list(&self.hub.ask("showToday", json!({})), "/due")
            .iter()
            .filter(|line| line["placement"] == self.id)
            .map(|line| text(line, "/kind").to_owned())
            .collect()
    }

    /// The acts of the history that touched the placement, the first of them first.
    pub fn acts(&mut self) -> Vec<String> {
        let of = json!({ "record": self.id, "limit": 200 });
        let page = self.hub.ask("listHistory", of);
        let entries = list(&page, "/entries").iter().rev();
        entries.map(|one| text(one, "/act").to_owned()).collect()
    }

    /// Every entry of the history follows from the one before it.
    pub fn chain_is_whole(&mut self) {
        let chain = self.hub.ask("checkChain", json!({}));
        assert!(chain["brokenAt"].is_null(), "{chain}");
    }
}

/// The day it is, as it is typed.
pub fn today(hub: &mut Hub) -> String {
    text(&hub.ask("showSession", json!({})), "/today").to_owned()
}

/// The fields of a request that was not done, each with its problem.
pub fn problems(failure: &Value) -> Vec<String> {
    list(failure, "/fields")
        .iter()
        .map(|one| format!("{} {}", text(one, "/field"), text(one, "/problem")))
        .collect()
}
