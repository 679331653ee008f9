//! A placement that runs: what is due and shown of it, whatever became of it.

use std::collections::BTreeSet;

use scheme::letter::LetterKind;
use serde_json::{Value, json};

use crate::testing::asking::{ask, text, tried, wrong};
use crate::testing::seconded::{Scene, an_organisation, ready};
use crate::testing::{TestClock, entries};

impl Scene {
    /// Part-time on these days of the week, until a day, at these hosts.
    fn plan(&self, ends_on: &str, weekdays: &[&str], hosts: &[&Value]) -> Value {
        json!({
            "startsOn": "2027-01-04", "endsOn": ends_on, "hosts": hosts,
            "pattern": {
                "kind": "part-time", "share": (weekdays.len() * 20).to_string(),
                "weekdays": weekdays, "days": [],
            },
        })
    }

    fn what_if(&mut self, plan: &Value) -> Value {
        let input = json!({ "placement": self.placement, "plan": plan });
        ask(&mut self.office, "whatIfPlacement", input)["whatIf"].clone()
    }

    /// Letters that are due now: the kind, and the organisation that hears of it.
    fn told(&self) -> BTreeSet<(LetterKind, uuid::Uuid, String)> {
        let placement: scheme::PlacementId =
            serde_json::from_value(self.placement.clone()).unwrap();
        let read = self.office.read();
        let telling = read.telling_of(placement, self.office.today()).unwrap();
        let line = |one: &store::letter::Telling| {
            let to = one.organisation.map(|id| id.0.to_string());
            (one.due.kind, one.due.basis, to.unwrap_or_default())
        };
        telling.iter().map(line).collect()
    }
}

/// A placement that runs on two days a week, from 4 January to 30 June 2027.
fn running(clock: &TestClock) -> Scene {
    let mut scene = ready(clock);
    clock.set("2027-01-04T09:00:00Z");
    scene.step("start", "2027-01-04", "").unwrap();
    clock.set("2027-03-01T09:00:00Z");
    let host = scene.host.clone();
    let plan = scene.plan("2027-06-30", &["monday", "tuesday"], &[&host]);
    moved(&mut scene, &plan);
    scene
}

fn moved(scene: &mut Scene, plan: &Value) {
    let based_on = scene.view()["basedOn"].clone();
    let input = json!({
        "placement": scene.placement, "basedOn": based_on, "plan": plan, "reason": "As agreed",
    });
    ask(&mut scene.office, "movePlacement", input);
}

/// The letters that the what-if names are those that fall due by the act that it speaks of.
#[test]
fn what_if_names_the_letters_that_fall_due() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = ready(&clock);
    let other = an_organisation(&mut scene.office, "charity");
    let (was, two) = (scene.host.clone(), ["monday", "tuesday"]);
    let proposed = scene.plan("2027-06-30", &two, &[&was]);
    assert_eq!(
        scene.what_if(&proposed)["letters"],
        json!([]),
        "nobody has heard"
    );
    for (name, ends_on, days, hosts) in [
        (
            "other days",
            "2027-06-30",
            &["monday", "friday"],
            vec![&was],
        ),
        ("another host", "2027-06-30", &two, vec![&other]),
        ("one more", "2027-06-30", &two, vec![&was, &other]),
        ("longer", "2027-09-30", &two, vec![&was]),
        ("shorter", "2027-05-31", &two, vec![&was]),
    ] {
        let mut scene = running(&TestClock::at("2026-11-02T09:00:00Z"));
        let new = an_organisation(&mut scene.office, "charity");
        let (own, before) = (scene.host.clone(), scene.told());
        let hosts: Vec<&Value> = hosts
            .into_iter()
            .map(|host| if *host == other { &new } else { &own })
            .collect();
        let plan = scene.plan(ends_on, days, &hosts);
        let named: BTreeSet<(String, String)> = scene.what_if(&plan)["letters"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                ["letter", "organisation"]
                    .map(|key| text(&one[key]).to_owned())
                    .into()
            })
            .collect();
        match name {
            "longer" => drop(
                scene
                    .extend(json!({ "endsOn": ends_on, "askedOn": "2027-02-01",
                "signedOn": "2027-02-15" }))
                    .unwrap(),
            ),
            "shorter" => drop(scene.step("end-early", ends_on, "Done").unwrap()),
            _ => moved(&mut scene, &plan),
        }
        let after = scene.told();
        let due: BTreeSet<(String, String)> = after
            .difference(&before)
            .map(|(kind, _, to)| (kind.code().to_owned(), to.clone()))
            .collect();
        assert_eq!(named, due, "{name}");
        assert_eq!(due.len(), hosts.len() + 2, "{name}");
    }
}

/// The days of its reviews, as the record, the timeline, the calendar file and the what-if have
/// them: `KIND DAY`, in order.
fn days_of_reviews(scene: &mut Scene) -> [Vec<String>; 4] {
    use base64::Engine as _;
    let line = |kind: &Value, on: &Value| {
        let kind = text(kind)
            .replace("mid-review", "middle")
            .replace("-review", "");
        format!("{kind} {}", text(on))
    };
    let is_review = |kind: &Value| !["report", "objective", "return-meeting"].contains(&text(kind));
    let input = json!({ "placement": scene.placement });
    let record = ask(&mut scene.office, "showPlacementReviews", input);
    let record = record["reviews"].as_array().unwrap().clone();
    let record = record.iter().map(|one| line(&one["review"], &one["dueOn"]));
    let shown = json!({ "span": "two-years", "from": "2027-01-01", "group": "",
        "placements": {} });
    let drawn = ask(&mut scene.office, "showTimeline", shown);
    let drawn = drawn["rows"][0]["marks"].as_array().unwrap().clone();
    let drawn = drawn.iter().filter(|one| is_review(&one["kind"]));
    let drawn = drawn.map(|one| line(&one["kind"], &one["on"])).collect();
    let asked = json!({ "placement": scene.placement, "placements": {},
        "parts": ["reviews"], "language": "en" });
    let file = ask(&mut scene.office, "exportCalendar", asked);
    let file = base64::engine::general_purpose::STANDARD.decode(text(&file["base64"]));
    let file = String::from_utf8(file.unwrap())
        .unwrap()
        .replace("\r\n ", "");
    let written = { file.split("BEGIN:VEVENT").skip(1) }
        .filter(|event| event.contains("STATUS:CONFIRMED") && event.contains("Review"))
        .map(|event| {
            let on = event.split("DTSTART;VALUE=DATE:").nth(1).unwrap();
            let words = event.split("SUMMARY").nth(1).unwrap();
            let kind = [
                ("at the start", "start"),
                ("half way", "middle"),
                ("at the end", "end"),
                ("after the return", "after-return"),
            ];
            let words = words.lines().next().unwrap();
            let kind = kind
                .iter()
                .find(|(said, _)| words.contains(said))
                .unwrap()
                .1;
            format!("{kind} {}-{}-{}", &on[..4], &on[4..6], &on[6..8])
        })
        .collect();
    let posts = scene.view()["consequences"]["mileposts"].clone();
    let posts = posts.as_array().unwrap().iter();
    let posts = posts.filter(|one| is_review(&one["kind"]));
    let posts = posts.map(|one| line(&one["kind"], &one["on"])).collect();
    [record.collect(), drawn, written, posts]
}

#[test]
fn the_days_of_reviews_are_the_same_wherever_they_are_shown() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = running(&clock);
    let same = |scene: &mut Scene, expected: [&str; 4]| {
        let expected: Vec<&str> = expected.into_iter().filter(|one| !one.is_empty()).collect();
        for found in days_of_reviews(scene) {
            assert_eq!(found, expected);
        }
    };
    let start = "start 2027-01-18";
    same(
        &mut scene,
        [
            start,
            "middle 2027-04-02",
            "end 2027-06-30",
            "after-return 2027-12-30",
        ],
    );
    // A month's pause moves the middle, and an extension what comes after it.
    scene.step("pause", "2027-03-01", "Away").unwrap();
    clock.set("2027-04-01T09:00:00Z");
    scene.step("resume", "2027-04-01", "").unwrap();
    same(
        &mut scene,
        [
            start,
            "middle 2027-04-18",
            "end 2027-06-30",
            "after-return 2027-12-30",
        ],
    );
    scene.extend(json!({})).unwrap();
    same(
        &mut scene,
        [
            start,
            "middle 2027-06-03",
            "end 2027-09-30",
            "after-return 2028-03-30",
        ],
    );
    // An early end takes with it what would have come after.
    scene.step("end-early", "2027-05-31", "Done").unwrap();
    same(
        &mut scene,
        [start, "end 2027-05-31", "after-return 2027-11-30", ""],
    );
    // Back in post later than agreed.
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = running(&clock);
    clock.set("2027-07-05T09:00:00Z");
    scene
        .step("return", "2027-07-05", "No meeting was needed")
        .unwrap();
    same(
        &mut scene,
        [
            start,
            "middle 2027-04-02",
            "end 2027-06-30",
            "after-return 2028-01-05",
        ],
    );
}

impl Scene {
    fn foreseen(&mut self, step: &str, on: &str, until: &str) -> Value {
        let input = json!({
            "placement": self.placement, "step": step, "on": on, "until": until,
        });
        ask(&mut self.office, "whatIfStep", input)
    }

    fn drawn(&mut self) -> Vec<String> {
        let shown = json!({
            "span": "two-years", "from": "2027-01-01", "group": "", "placements": {},
        });
        let drawn = ask(&mut self.office, "showTimeline", shown);
        let parts = drawn["rows"][0]["stretches"].as_array().unwrap().iter();
        let parts = parts.filter(|one| one["kind"] == "paused");
        parts
            .map(|one| {
                ["from", "to"]
                    .map(|end| text(&one["period"][end]))
                    .join(" ")
            })
            .collect()
    }

    fn calendar(&mut self) -> String {
        use base64::Engine as _;
        let asked = json!({ "placement": self.placement, "placements": {},
            "parts": ["placements"], "language": "en" });
        let file = ask(&mut self.office, "exportCalendar", asked);
        let file = base64::engine::general_purpose::STANDARD.decode(text(&file["base64"]));
        String::from_utf8(file.unwrap())
            .unwrap()
            .replace("\r\n ", "")
    }
}

#[test]
fn what_a_pause_would_do_is_seen_beforehand_and_is_what_it_does() {
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = running(&clock);
    let before = entries(&scene.office).unwrap();
    let wrong = scene.foreseen("pause", "2027-03-01", "2027-02-28");
    assert_eq!(wrong["problems"][0]["field"], "until");
    assert_eq!(wrong["whatIf"], Value::Null);
    let pause = scene.foreseen("pause", "2027-03-01", "2027-03-31");
    let kinds: BTreeSet<&str> = pause["whatIf"]["letters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["letter"]))
        .collect();
    assert_eq!(kinds, BTreeSet::from(["placement-pause"]));
    assert_eq!(entries(&scene.office).unwrap(), before);
    let now = scene.view()["consequences"].clone();
    assert_eq!(pause["whatIf"]["before"], now);
    let refused =
        json!({ "placement": scene.placement, "step": "resume", "on": "2027-03-01", "until": "" });
    tried(&mut scene.office, "whatIfStep", refused).unwrap_err();

    scene.step("pause", "2027-03-01", "Away").unwrap();
    assert_eq!(scene.drawn(), ["2027-03-01 2027-06-30"]);
    let since = "Siân Example: placement paused from this day";
    assert!(scene.calendar().contains(since), "{}", scene.calendar());
    clock.set("2027-04-05T09:00:00Z");
    let resume = scene.foreseen("resume", "2027-04-01", "");
    scene.step("resume", "2027-04-01", "").unwrap();
    let after = scene.view()["consequences"].clone();
    assert_eq!(pause["whatIf"]["after"], after);
    assert_eq!(resume["whatIf"]["after"], after);
    let minutes = |of: &Value| of["minutes"].as_u64().unwrap();
    // Ten Mondays and Tuesdays of 7.5 hours fell into March.
    assert_eq!(minutes(&now) - minutes(&after), 10 * 450);
    assert_eq!(scene.drawn(), ["2027-03-01 2027-03-31"]);
    let file = scene.calendar();
    let paused = file
        .split("BEGIN:VEVENT")
        .find(|one| one.contains("pause-1@"))
        .unwrap();
    assert!(paused.contains("DTSTART;VALUE=DATE:20270301"), "{paused}");
    // The day after the last.
    assert!(paused.contains("DTEND;VALUE=DATE:20270401"), "{paused}");

    let early = scene.foreseen("end-early", "2027-05-31", "");
    scene.step("end-early", "2027-05-31", "Done").unwrap();
    assert_eq!(early["whatIf"]["after"], scene.view()["consequences"]);
}

#[test]
fn an_extension_shows_what_follows_and_keeps_what_was_signed() {
    use base64::Engine as _;
    let clock = TestClock::at("2026-11-02T09:00:00Z");
    let mut scene = running(&clock);
    clock.set("2027-04-01T09:00:00Z");
    let asked = json!({
        "placement": scene.placement, "endsOn": "2027-09-30", "askedOn": "2027-03-15",
    });
    let found = ask(&mut scene.office, "whatIfExtension", asked);
    assert_eq!(found["whatIf"]["before"], scene.view()["consequences"]);
    assert_eq!(found["award"], Value::Null);
    let before = entries(&scene.office).unwrap();
    let failed = scene.extend(json!({ "page": null })).unwrap_err();
    assert_eq!(wrong(&failed), ["page missing"]);
    assert_eq!(entries(&scene.office).unwrap(), before);
    let view = scene.extend(json!({})).unwrap();
    assert_eq!(found["whatIf"]["after"], view["consequences"]);
    let step = &view["course"][0];
    assert_eq!(step["step"], "extend");
    assert_eq!(
        (&step["wasTo"], &step["to"]),
        (&json!("2027-06-30"), &json!("2027-09-30"))
    );
    assert_eq!(step["page"]["name"], "extension.pdf");
    let page = json!({ "placement": scene.placement, "sha256": step["page"]["sha256"] });
    let file = ask(&mut scene.office, "showExtensionPage", page);
    let bytes = base64::engine::general_purpose::STANDARD.decode(text(&file["base64"]));
    assert_eq!(bytes.unwrap(), b"%PDF-1.7 extended");
}
