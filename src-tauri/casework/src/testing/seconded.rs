//! A placement that tests carry from its proposal to its end, by the window's requests.

use scheme::history::Act;
use scheme::placement::PlacementState;
use serde_json::{Value, json};

use super::asking::{ask, changed, text, tried};
use super::{TestClock, office};
use crate::Office;

/// A hub with one placement.
pub struct Scene {
    /// Where requests are made.
    pub office: Office,
    /// Its clock.
    pub clock: TestClock,
    /// The placement's identifier.
    pub placement: Value,
    /// The employer's.
    pub employer: Value,
    /// The one host's.
    pub host: Value,
}

/// A placement from industry to the NHS, with all but pay, data and access said.
pub fn scene() -> Scene {
    scene_at(&TestClock::at("2026-11-02T09:00:00Z"))
}

/// The same on a clock that the test sets.
pub fn scene_at(clock: &TestClock) -> Scene {
    Scene::between(clock, "industry", "nhs")
}

/// A placement from the NHS to industry, on its first day.
pub fn from_the_nhs() -> Scene {
    Scene::between(&TestClock::at("2027-01-04T09:00:00Z"), "nhs", "industry")
}

/// An organisation of a sector, in Wales.
pub fn an_organisation(office: &mut Office, sector: &str) -> Value {
    let name = match sector {
        "nhs" => "Example Health Board",
        "charity" => "Example Charity",
        _ => "Cwmni Dychmygol",
    };
    let input = json!({ "details": {
        "name": { "en": name, "cy": "" }, "sector": sector, "nation": "wales",
        "address": { "lines": "1 Example Street", "postcode": "LL57 2PW" },
    }});
    ask(office, "addOrganisation", input)["id"].clone()
}

/// Somebody more, with the language they write in.
pub fn a_person(office: &mut Office, name: &str, language: &str) -> Value {
    let input = json!({ "details": { "name": name, "language": language }, "affiliation": {} });
    ask(office, "addPerson", input)["id"].clone()
}

/// A scene on another day, everything in but what is left to the test.
pub fn ready(clock: &TestClock) -> Scene {
    let mut scene = scene_at(clock);
    scene.terms();
    scene.decide(json!({ "issuedOn": "2026-11-01", "issuedBy": "Research office" }));
    for kind in [
        "identity",
        "right-to-work",
        "references",
        "occupational-health",
        "dbs",
        "research-passport",
    ] {
        scene.check(kind, "clear", "");
    }
    scene.shares_the_post_out();
    scene.drafted_and_signed("");
    scene
}

/// The letter that somebody is due about the placement.
pub fn due_of(scene: &mut Scene, name: &str) -> Value {
    let input = json!({ "placement": scene.placement, "show": "due", "limit": 200 });
    let register = ask(&mut scene.office, "listLetters", input);
    let rows = register["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["name"] == name).unwrap();
    json!({ "kind": row["kind"], "basis": row["basis"], "person": row["person"] })
}

/// Issues it.
pub fn issued(scene: &mut Scene, name: &str) -> Value {
    let due = due_of(scene, name);
    let input = json!({ "call": null, "due": [due], "overrideReason": "Nobody has read it yet" });
    let done = ask(&mut scene.office, "issueLetters", input);
    assert_eq!(done["held"], json!([]));
    done["issued"][0].clone()
}

/// The hub has a letterhead, and the person seconded an address.
pub fn ready_to_write(clock: &TestClock) -> Scene {
    let mut scene = ready(clock);
    scene
        .office
        .change(scheme::history::Act::EditHub, |tx| {
            let mut hub = tx.hub()?;
            hub.letterhead = json!({
                "address": { "lines": ["3 Assembly Square"], "postcode": "CF10 4PL" },
                "phone": "", "email": "hub@example.org", "web": "",
            });
            tx.put_hub(&hub)?;
            Ok::<_, crate::Failed>(())
        })
        .unwrap();
    let placement = serde_json::from_value(scene.placement.clone()).unwrap();
    let person = scene
        .office
        .read()
        .placement(placement)
        .unwrap()
        .unwrap()
        .person;
    scene
        .office
        .change(scheme::history::Act::EditPerson, |tx| {
            let mut row = tx.person(person)?.unwrap();
            row.details.address = scheme::people::Address {
                lines: vec!["2 Example Street".into()],
                postcode: "LL57 2PW".into(),
            };
            tx.put_person(&row)?;
            Ok::<_, crate::Failed>(())
        })
        .unwrap();
    clock.set("2027-01-04T09:00:00Z");
    scene
}

impl Scene {
    /// A placement of half a year with one objective, between two sectors.
    pub fn between(clock: &TestClock, from: &str, to: &str) -> Self {
        let mut office = office(clock).unwrap();
        let employer = an_organisation(&mut office, from);
        let host = an_organisation(&mut office, to);
        let secondee = a_person(&mut office, "Siân Example", "both");
        let manager = a_person(&mut office, "Alys Example", "en");
        let contact = a_person(&mut office, "Tomos Example", "cy");
        let proposed = json!({
            "person": secondee, "employer": employer, "host": host,
            "startsOn": "2027-01-04", "endsOn": "2027-06-30",
        });
        let view = ask(&mut office, "proposePlacement", proposed);
        let placement = view["id"].clone();
        let people = json!({
            "placement": placement, "basedOn": view["basedOn"], "employer": employer,
            "manager": manager, "post": "Design engineer", "grade": "", "fullWeek": "37.5",
            "hosts": [{ "organisation": host, "manager": contact, "place": "Ward 5" }],
        });
        let view = ask(&mut office, "editPlacementPeople", people);
        let objectives = json!({
            "placement": placement, "basedOn": view["basedOn"],
            "objectives": [{ "objective": "See how a brace is made.", "dueOn": "" }],
        });
        ask(&mut office, "editPlacementObjectives", objectives);
        Self {
            office,
            clock: clock.clone(),
            placement,
            employer,
            host,
        }
    }

    /// Puts the placement in a state, whatever stands in its way.
    pub fn is_now(&mut self, state: PlacementState) {
        let id: scheme::PlacementId = serde_json::from_value(self.placement.clone()).unwrap();
        self.office
            .change(Act::StartPlacement, |tx| {
                let mut row = tx.placement(id)?.unwrap();
                row.state = state;
                tx.put_placement(&row)?;
                Ok(())
            })
            .unwrap();
    }

    /// The placement as its record shows it.
    pub fn view(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showPlacement", input)
    }

    pub fn agreement(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showAgreement", input)
    }

    pub fn access(&mut self) -> Value {
        let input = json!({ "placement": self.placement });
        ask(&mut self.office, "showAccess", input)
    }

    pub fn terms(&mut self) -> Value {
        self.other_terms(json!({}))
    }

    /// The terms, but for some.
    pub fn other_terms(&mut self, changes: Value) -> Value {
        let input = changed(
            json!({
                "placement": self.placement, "dataRole": "host-controller",
                "sharingReference": "DSA-1", "assessmentReference": "", "arisingOwner": "joint",
                "noticeWeeks": "6", "basedOn": self.agreement()["basedOn"],
            }),
            changes,
        );
        ask(&mut self.office, "editPlacementTerms", input)
    }

    pub fn decision(&mut self, changes: Value) -> Value {
        changed(
            json!({
                "placement": self.placement, "host": self.host, "contact": "care", "needs": [],
                "route": null, "reason": "", "issuedOn": "", "issuedBy": "", "expiresOn": "",
                "basedOn": self.access()["basedOn"],
            }),
            changes,
        )
    }

    pub fn decide(&mut self, changes: Value) -> Value {
        let input = self.decision(changes);
        ask(&mut self.office, "decideAccess", input)
    }

    pub fn check(&mut self, kind: &str, outcome: &str, expires: &str) -> Value {
        let based_on = self.access()["basedOn"].clone();
        let level = if kind == "dbs" {
            json!("enhanced")
        } else {
            Value::Null
        };
        ask(
            &mut self.office,
            "recordCheck",
            json!({
                "placement": self.placement, "check": null, "kind": kind, "outcome": outcome,
                "level": level, "checkedOn": "2026-10-01", "expiresOn": expires,
                "checker": "Human resources", "basedOn": based_on,
            }),
        )
    }

    /// Gives every check of a kind a last good day.
    pub fn lets_checks_lapse(&mut self, kind: &str, expires: &str) {
        let checks = self.access()["checks"].as_array().unwrap().clone();
        for check in checks.iter().filter(|check| check["kind"] == kind) {
            let based_on = self.access()["basedOn"].clone();
            let input = json!({
                "placement": self.placement, "check": check["id"], "kind": kind,
                "outcome": check["outcome"], "level": check["level"],
                "checkedOn": check["checkedOn"], "expiresOn": expires,
                "checker": check["checker"], "basedOn": based_on,
            });
            ask(&mut self.office, "recordCheck", input);
        }
    }

    pub fn draft(&mut self, reason: &str) -> Result<Value, Value> {
        let based_on = self.agreement()["basedOn"].clone();
        let input = json!({ "placement": self.placement, "reason": reason, "basedOn": based_on });
        tried(&mut self.office, "draftAgreement", input)
    }

    /// Ready to be drafted, and drafted.
    pub fn drafted(&mut self) -> Value {
        self.terms();
        self.decide(json!({}));
        self.draft("").unwrap()
    }

    pub fn sign(
        &mut self,
        agreement: &Value,
        party: &str,
        organisation: &Value,
    ) -> Result<Value, Value> {
        self.office
            .offer_file("page", "page.pdf", b"%PDF-1.7 signed".to_vec());
        let based_on = self.agreement()["basedOn"].clone();
        let input = json!({
            "agreement": agreement, "party": party, "organisation": organisation,
            "name": "Elin Example", "role": "Director", "signedOn": "2026-11-02",
            "page": "page", "basedOn": based_on,
        });
        tried(&mut self.office, "signAgreement", input)
    }

    pub fn bars(&mut self) -> Vec<String> {
        let view = self.view();
        let bars = view["bars"].as_array().unwrap().iter();
        bars.map(|bar| text(&bar["bar"]).to_owned()).collect()
    }

    pub fn progress(&mut self) -> String {
        text(&self.view()["progress"]).to_owned()
    }

    pub fn drafted_and_signed(&mut self, reason: &str) {
        let view = self.draft(reason).unwrap();
        let draft = view["drafts"][0]["id"].clone();
        let (employer, host) = (self.employer.clone(), self.host.clone());
        self.sign(&draft, "employer", &employer).unwrap();
        self.sign(&draft, "host", &host).unwrap();
        self.sign(&draft, "secondee", &Value::Null).unwrap();
    }

    /// Declares the post unsuitable to be filled.
    pub fn shares_the_post_out(&mut self) {
        let based_on = self.view()["basedOn"].clone();
        ask(
            &mut self.office,
            "editPlacementBackfill",
            json!({
                "placement": self.placement, "basedOn": based_on, "state": "unsuitable",
                "post": "", "grade": "", "share": "", "advertisedOn": "",
                "reason": "The workshop shares it out", "holders": [],
            }),
        );
    }

    pub fn step(&mut self, step: &str, on: &str, reason: &str) -> Result<Value, Value> {
        let based_on = self.view()["basedOn"].clone();
        let input = json!({
            "placement": self.placement, "step": step, "on": on, "reason": reason,
            "basedOn": based_on,
        });
        tried(&mut self.office, "takePlacementStep", input)
    }
}
