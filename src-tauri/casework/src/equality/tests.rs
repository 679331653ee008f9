//! The equality file at work.

use scheme::decision::Outcome;
use scheme::desk::Viewpoint;
use scheme::equality::{Answers, Reached, Topic};
use scheme::{ApplicationId, Both, Fact, Language, PersonId};
use store::equality::EqualityFile;
use tempfile::TempDir;
use wire::decision::{LockDecisions, RecordDecision, TypedLine};
use wire::equality::{
    ChangeEqualityPassphrase, EqualityAnswers, EqualityState, ExportEqualityReport,
    GiveEqualityAnswers, MakeEquality, RecordEqualityObjection, ShowBlankEqualityForm,
    ShowEqualityForm, ShowEqualityReport, UnlockEquality,
};
use wire::lists::TableFormat;

use super::*;
use crate::panel::scene::{PIN, Scene, problems_of, rule_of};
use crate::testing::{TestClock, entries, hub as file_of, last_entry};

pub(super) const PASSPHRASE: &str = "tri llais dan y bont";

/// A call with bids at these scores, and an equality file that is unlocked.
pub(super) struct At {
    pub scene: Scene,
    pub bids: Vec<ApplicationId>,
    folder: TempDir,
}

impl At {
    pub fn scores(scores: &[u32]) -> Self {
        let mut scene = Scene::new();
        let (_, bids) = scene.scored(1_000, scores);
        scene.give_pins();
        let folder = TempDir::new().unwrap();
        let file = EqualityFile::create(&folder.path().join("hwb"), PASSPHRASE).unwrap();
        scene.office.equality = Some(file);
        Self {
            scene,
            bids,
            folder,
        }
    }

    pub fn lead(&self, bid: ApplicationId) -> PersonId {
        self.scene.office.read().team(bid).unwrap()[0].person
    }

    pub fn give(&mut self, bid: ApplicationId, answers: &[(Topic, &str)]) -> Result<(), Failed> {
        let input = GiveEqualityAnswers {
            application: bid,
            person: self.lead(bid),
            answers: EqualityAnswers(answers_of(answers)),
        };
        give_answers(&mut self.scene.office, input).map(drop)
    }

    /// Decides every bid, funding so many, and locks the decisions.
    pub fn decide(&mut self, funded: usize) {
        for (number, bid) in self.bids.clone().into_iter().enumerate() {
            let funds = number < funded;
            let view = crate::decision::show(&self.scene.office, bid).unwrap();
            let lines = view.asked.iter().filter(|_| funds).map(|asked| TypedLine {
                heading: asked.heading,
                amount: asked.amount.typed(),
            });
            let outcome = if funds {
                Outcome::Fund
            } else {
                Outcome::NotFunded
            };
            let input = RecordDecision {
                application: bid,
                outcome: Some(outcome),
                lines: lines.collect(),
                conditions: Vec::new(),
                reserve_order: String::new(),
                reason: "As the panel said".into(),
                feedback: Both::new("Thank you", "Diolch"),
                based_on: view.based_on,
            };
            crate::decision::record(&mut self.scene.office, input).unwrap();
        }
        self.scene.clock.set("2027-01-14T14:00:00Z");
        let call = self.scene.call;
        let based_on = crate::decision::show_decisions(&self.scene.office, call)
            .unwrap()
            .based_on;
        let lock = LockDecisions {
            call,
            leave_open: Vec::new(),
            second: Some(self.scene.coordinators().1),
            pin: PIN.into(),
            based_on,
        };
        crate::decision::lock(&mut self.scene.office, lock).unwrap();
    }

    pub fn report(&mut self) -> wire::equality::EqualityReportView {
        show_report(&mut self.scene.office, ShowEqualityReport { call: None }).unwrap()
    }
}

fn answers_of(answers: &[(Topic, &str)]) -> Answers {
    let answers = answers.iter();
    answers
        .map(|(question, chosen)| (*question, (*chosen).to_owned()))
        .collect()
}

const ONE: &[(Topic, &str)] = &[(Topic::Sex, "female"), (Topic::Disability, "yes")];
const OTHER: &[(Topic, &str)] = &[(Topic::Sex, "male")];

/// Everything that the hub holds after somebody was asked, answered so, and objected.
fn hub_after(answers: Option<&[(Topic, &str)]>) -> Vec<String> {
    let mut at = At::scores(&[6, 5, 4]);
    // Whose objection it was is marked by what each file alone knows.
    at.scene
        .office
        .equality
        .as_ref()
        .unwrap()
        .plant_salt()
        .unwrap();
    let bid = at.bids[1];
    let lead = at.lead(bid);
    let enter = wire::application::EnterApplicationDesk { application: bid };
    crate::application::enter_desk(&mut at.scene.office, enter).unwrap();
    show_form(&at.scene.office, ShowEqualityForm { application: bid }).unwrap();
    if let Some(answers) = answers {
        at.give(bid, answers).unwrap();
    }
    let leave = wire::hub::LeaveDesk {
        passphrase: String::new(),
    };
    crate::hub::leave_desk(&mut at.scene.office, leave).unwrap();
    at.decide(1);
    at.report();
    let objection = RecordEqualityObjection { person: lead };
    object(&mut at.scene.office, objection).unwrap();
    file_of(&mut at.scene.office).dump().unwrap()
}

#[test]
fn the_hub_is_the_same_whatever_was_answered_and_whether_or_not() {
    let silent = hub_after(None);
    assert!(silent.len() > 100, "{silent:#?}");
    assert!(
        silent
            .iter()
            .any(|line| line.contains("remove-equality-answers"))
    );
    assert_eq!(silent, hub_after(Some(ONE)));
    assert_eq!(silent, hub_after(Some(OTHER)));
    let text = silent.join("\n");
    for word in ["female", "disability", "orientation"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn an_answer_is_taken_for_what_was_submitted_from_one_of_the_team_who_did_not_object() {
    let mut at = At::scores(&[6, 5, 4]);
    let bid = at.bids[0];
    let before = entries(&at.scene.office).unwrap();
    let form = show_form(&at.scene.office, ShowEqualityForm { application: bid }).unwrap();
    assert!(form.open);
    assert_eq!(form.people.len(), 1);
    assert_eq!(form.people[0].name, "Lead 1");
    assert_eq!(form.questions.len(), Topic::ALL.len());

    let wrong = at.give(bid, &[(Topic::Sex, "yes")]);
    assert_eq!(problems_of(wrong), ["answers.sex not-an-option"]);
    let stranger = GiveEqualityAnswers {
        application: bid,
        person: at.lead(at.bids[1]),
        answers: EqualityAnswers::default(),
    };
    assert!(matches!(
        give_answers(&mut at.scene.office, stranger),
        Err(Failed::NotFound)
    ));
    at.give(bid, ONE).unwrap();
    at.give(bid, OTHER).unwrap();
    // No trace in the hub.
    assert_eq!(entries(&at.scene.office).unwrap(), before);

    at.scene.plant(|tx| tx.plant_state(bid, "draft"));
    assert_eq!(rule_of(at.give(bid, ONE)), "equality-not-submitted");
    let lead = at.lead(at.bids[1]);
    object(
        &mut at.scene.office,
        RecordEqualityObjection { person: lead },
    )
    .unwrap();
    let (act, facts) = last_entry(&at.scene.office).unwrap();
    assert_eq!(
        (act.as_str(), facts.0.len()),
        ("remove-equality-answers", 1)
    );
    assert_eq!(rule_of(at.give(at.bids[1], ONE)), "equality-objected");

    at.scene.office.equality.take().unwrap().close().unwrap();
    assert_eq!(rule_of(at.give(at.bids[2], ONE)), "equality-locked");
    let form = show_form(
        &at.scene.office,
        ShowEqualityForm {
            application: at.bids[2],
        },
    );
    assert!(!form.unwrap().open);
    assert!(at.folder.path().join("hwb.equality.backup").exists());
}

#[test]
fn whoever_was_merged_objects_for_every_record_of_theirs() {
    let mut at = At::scores(&[6, 5, 4]);
    let (loser, winner) = (at.lead(at.bids[0]), at.lead(at.bids[1]));
    at.give(at.bids[0], ONE).unwrap();
    at.scene.plant(|tx| tx.plant_merged_person(loser, winner));
    object(
        &mut at.scene.office,
        RecordEqualityObjection { person: loser },
    )
    .unwrap();
    assert_eq!(rule_of(at.give(at.bids[0], ONE)), "equality-objected");
    assert_eq!(rule_of(at.give(at.bids[1], ONE)), "equality-objected");
    at.give(at.bids[2], ONE).unwrap();
    at.decide(1);
    let counts = |at: &mut At| {
        let counts = at.scene.office.equality.as_ref().unwrap().counts().unwrap();
        counts[0].counts[Topic::Sex as usize][0]
    };
    at.report();
    assert_eq!(counts(&mut at), [0, 0, 1, 0]);
}

#[test]
fn an_applicant_answers_with_their_own_application_alone_and_sees_no_report() {
    let mut at = At::scores(&[6, 5, 4]);
    let (own, other) = (at.bids[0], at.bids[1]);
    let lead = at.lead(other);
    at.scene.office.seat(Viewpoint::Applicant(own));
    assert!(matches!(
        show_form(&at.scene.office, ShowEqualityForm { application: other }),
        Err(Failed::NotFound)
    ));
    let input = GiveEqualityAnswers {
        application: other,
        person: lead,
        answers: EqualityAnswers::default(),
    };
    assert!(matches!(
        give_answers(&mut at.scene.office, input),
        Err(Failed::NotFound)
    ));
    at.give(own, ONE).unwrap();
    for name in ["showEquality", "showEqualityReport", "exportEqualityReport"] {
        let info = wire::command_infos()
            .into_iter()
            .find(|c| c.name == name)
            .unwrap();
        assert_eq!(info.desks, [scheme::desk::Desk::Coordinator], "{name}");
    }
}

#[test]
fn a_call_is_counted_when_its_last_decision_is_locked_and_stays_so() {
    let mut at = At::scores(&[6, 6, 6, 6, 6, 6, 6, 6, 3, 3, 3, 3, 3]);
    for (number, bid) in at.bids.clone().into_iter().enumerate().skip(1) {
        let sex = if number < 7 { "female" } else { "male" };
        at.give(bid, &[(Topic::Sex, sex)]).unwrap();
    }
    assert!(at.report().totals.is_empty());
    assert!(at.report().calls.is_empty());
    at.decide(5);
    let report = at.report();
    assert_eq!(report.stages, Reached::ALL);
    // All were eligible; too few were left at either side of the stages after that.
    assert_eq!(report.totals, [Some(12), Some(12), None, None]);
    let sex = &report.questions[Topic::Sex as usize];
    assert_eq!(sex.rows[0].people, [None; 4]);
    assert_eq!(report.calls.len(), 1);
    assert!(report.calls[0].shown);
    assert_eq!(report.calls[0].decided_on.as_deref(), Some("2027-01-14"));
    assert_eq!(report.calls[0].linked_until.as_deref(), Some("2028-01-14"));

    // Nothing changes it: nobody more, and not an objection.
    assert_eq!(rule_of(at.give(at.bids[0], ONE)), "equality-counted");
    let lead = at.lead(at.bids[1]);
    object(
        &mut at.scene.office,
        RecordEqualityObjection { person: lead },
    )
    .unwrap();
    assert_eq!(at.report(), report);
    assert_eq!(
        rule_of(cut_links(&mut at.scene.office)),
        "equality-no-links-due"
    );
    at.scene.clock.set("2028-01-14T12:00:00Z");
    assert_eq!(at.report().due, 0);
    at.scene.clock.set("2028-01-15T12:00:00Z");
    assert_eq!(at.report().due, 1);
    cut_links(&mut at.scene.office).unwrap();
    let (act, facts) = last_entry(&at.scene.office).unwrap();
    assert_eq!(act, "cut-equality-links");
    assert_eq!(facts.0["calls"], 1u32.into());
    let after = at.report();
    assert_eq!((after.due, after.totals), (0, report.totals));
    assert_eq!(after.calls[0].cut_on.as_deref(), Some("2028-01-15"));
}

#[test]
fn how_far_a_bid_came_is_counted_by_ranking_and_decision() {
    let mut at = At::scores(&[6, 6, 3, 3]);
    for bid in at.bids.clone() {
        at.give(bid, ONE).unwrap();
    }
    at.decide(1);
    at.report();
    let file = at.scene.office.equality.as_ref().unwrap();
    let counts = file.counts().unwrap();
    assert_eq!(counts[0].counts[Topic::Sex as usize][0], [0, 2, 1, 1]);
}

#[test]
fn the_report_leaves_with_words_where_a_number_is_withheld() {
    let mut at = At::scores(&[6; 12]);
    for bid in at.bids.clone() {
        at.give(bid, &[(Topic::Sex, "female"), (Topic::Welsh, "some")])
            .unwrap();
    }
    at.decide(2);
    let mut export = |language, format| {
        let call = None;
        let input = ExportEqualityReport {
            call,
            format,
            language,
        };
        super::export(&mut at.scene.office, input).unwrap()
    };
    let csv = export(Language::En, TableFormat::Csv);
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(&csv.base64)
        .unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("Withheld (fewer than 5,"), "{text}");
    assert!(text.contains("\"All answers\",12,12"), "{text}");
    assert!(!text.contains("\"Female\",12"), "{text}");
    assert_eq!(
        csv.leaving.0["what"],
        Fact::code("export", "equality-report")
    );
    assert_eq!(
        export(Language::Cy, TableFormat::Xlsx)
            .name
            .rsplit('.')
            .next(),
        Some("xlsx")
    );
    for language in [Language::En, Language::Cy] {
        let form = show_blank_form(&at.scene.office, ShowBlankEqualityForm { language });
        assert_eq!(form.unwrap().media, crate::document::PDF);
    }
}

#[test]
fn the_file_is_made_unlocked_and_locked_with_the_hub_on_record() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("hwb.seedbridge");
    let clock = TestClock::at("2026-12-01T10:00:00Z");
    let open = || {
        let environment = crate::testing::environment(&clock);
        crate::hub::open(&path, "gwely afon tri cheffyl", environment).unwrap()
    };
    let new = crate::hub::NewHub {
        name: Both::new("Hub", "Hwb"),
        region: "Wales".into(),
        bilingual: true,
        prefix: "HWB".into(),
        letterhead: Default::default(),
        idle_minutes: 10,
        passphrase: "gwely afon tri cheffyl".into(),
        coordinators: vec![crate::hub::NewCoordinator {
            name: "Eleri O'Brien".into(),
            role: Both::new("Manager", "Rheolwr"),
            pin: "4711".into(),
        }],
        sample: false,
    };
    let environment = crate::testing::environment(&clock);
    let mut office = crate::hub::create(&path, new, environment).unwrap();
    let unlocking = |office: &mut Office, passphrase: &str| {
        let passphrase = passphrase.to_owned();
        unlock(office, UnlockEquality { passphrase }).map(|view| view.state)
    };
    let making = |office: &mut Office, passphrase: &str, again: &str| {
        let (passphrase, again) = (passphrase.to_owned(), again.to_owned());
        make(office, MakeEquality { passphrase, again }).map(|view| view.state)
    };
    assert_eq!(show(&office).unwrap().state, EqualityState::None);
    assert_eq!(
        problems_of(making(&mut office, "short", "other")),
        [
            "passphrase passphrase-too-short",
            "again passphrases-differ"
        ]
    );
    let hubs = "gwely afon tri cheffyl";
    assert_eq!(
        problems_of(making(&mut office, hubs, hubs)),
        ["passphrase equality-passphrase-of-hub"]
    );
    assert_eq!(rule_of(unlocking(&mut office, PASSPHRASE)), "no-such-file");
    let state = making(&mut office, PASSPHRASE, PASSPHRASE).unwrap();
    assert_eq!(state, EqualityState::Unlocked);
    assert_eq!(last_entry(&office).unwrap().0, "make-equality");
    assert_eq!(
        rule_of(making(&mut office, PASSPHRASE, PASSPHRASE)),
        "file-exists"
    );
    assert_eq!(lock(&mut office).unwrap().state, EqualityState::Locked);
    assert_eq!(last_entry(&office).unwrap().0, "lock-equality");

    let wrong = unlocking(&mut office, "not the passphrase");
    assert_eq!(problems_of(wrong), ["passphrase equality-wrong-passphrase"]);
    assert_eq!(last_entry(&office).unwrap().0, "fail-to-unlock-equality");
    unlocking(&mut office, PASSPHRASE).unwrap();
    assert_eq!(last_entry(&office).unwrap().0, "unlock-equality");
    let changed = ChangeEqualityPassphrase {
        old: "not it".into(),
        new: hubs.into(),
        again: hubs.into(),
    };
    assert_eq!(
        problems_of(change_passphrase(&mut office, changed)),
        [
            "old equality-wrong-passphrase",
            "new equality-passphrase-of-hub"
        ]
    );
    let new = "pedwar cam i'r dwyrain";
    let changed = ChangeEqualityPassphrase {
        old: PASSPHRASE.into(),
        new: new.into(),
        again: new.into(),
    };
    change_passphrase(&mut office, changed).unwrap();
    assert_eq!(last_entry(&office).unwrap().0, "change-equality-passphrase");
    // The hub's lock is the file's.
    office.close().unwrap();
    let mut office = open();
    assert_eq!(show(&office).unwrap().state, EqualityState::Locked);
    problems_of(unlocking(&mut office, PASSPHRASE));
    assert_eq!(
        unlocking(&mut office, new).unwrap(),
        EqualityState::Unlocked
    );
    // No backup of the hub has anything of it.
    crate::hub::back_up_now(&mut office, wire::hub::BackUpNow {}).unwrap();
    let names = std::fs::read_dir(folder.path().join("hwb.seedbridge backups")).unwrap();
    assert!(
        names
            .flatten()
            .all(|n| !n.file_name().to_string_lossy().contains("equality"))
    );
    office.close().unwrap();

    // A damaged file is told from a wrong passphrase by its backup.
    let equality = EqualityFile::path_of(&path);
    let mut bytes = std::fs::read(&equality).unwrap();
    bytes[40] ^= 1;
    std::fs::write(&equality, bytes).unwrap();
    let mut office = open();
    assert_eq!(
        rule_of(unlocking(&mut office, new)),
        "equality-damaged-with-backup"
    );
}

#[test]
fn a_call_that_is_never_decided_falls_due_and_is_counted_as_it_is_cut() {
    let mut at = At::scores(&[4, 3]);
    let bid = at.bids[0];
    at.give(bid, &[(Topic::Disability, "yes")]).unwrap();
    let call = at.scene.call;
    at.scene
        .plant(|tx| tx.plant_closing(call, "2026-11-30T16:00:00"));
    let last: chrono::NaiveDate = "2028-11-30".parse().unwrap();
    let due = |at: &mut At| {
        let due = crate::today::show(&mut at.scene.office).unwrap().due;
        let line = due
            .iter()
            .find(|line| line.kind.code() == "equality-links-due");
        line.map(|line| line.due_on.clone().unwrap())
    };
    at.scene.clock.set(&format!("{last}T10:00:00Z"));
    assert_eq!(due(&mut at), None);
    let early = cut_links(&mut at.scene.office);
    assert_eq!(rule_of(early), "equality-no-links-due");
    at.scene
        .clock
        .set(&format!("{}T10:00:00Z", last.succ_opt().unwrap()));
    assert_eq!(due(&mut at), Some(last.to_string()));
    let input = ShowEqualityReport { call: None };
    let report = show_report(&mut at.scene.office, input.clone()).unwrap();
    assert_eq!((report.due, report.calls[0].decided_on.clone()), (1, None));
    // A hold on the call keeps them.
    let hold = wire::hold::PlaceHold {
        noun: scheme::hold::Holdable::Call,
        record: at.scene.call.0,
        reason: "Audit".into(),
    };
    let held = crate::hold::place(&mut at.scene.office, hold).unwrap();
    assert_eq!(due(&mut at), None);
    assert_eq!(
        rule_of(cut_links(&mut at.scene.office)),
        "equality-no-links-due"
    );
    let lift = wire::hold::LiftHold {
        hold: held.holds[0].id,
        reason: "Over".into(),
        based_on: held.holds[0].based_on,
    };
    crate::hold::lift(&mut at.scene.office, lift).unwrap();
    cut_links(&mut at.scene.office).unwrap();
    assert_eq!(due(&mut at), None);
    let report = show_report(&mut at.scene.office, input).unwrap();
    assert_eq!((report.due, report.calls[0].cut_on.is_some()), (0, true));
    let late = at.give(bid, &[(Topic::Disability, "no")]);
    assert_eq!(rule_of(late), "equality-counted");
}

#[test]
fn an_erased_persons_answers_go_with_them_or_at_the_next_unlocking() {
    for locked in [false, true] {
        let mut at = At::scores(&[4, 3]);
        let (bid, lead) = (at.bids[0], at.lead(at.bids[0]));
        at.give(bid, &[(Topic::Disability, "yes")]).unwrap();
        at.scene.plant(|tx| tx.plant_state(bid, "withdrawn"));
        let path = at.folder.path().join("hwb");
        if locked {
            at.scene.office.equality.take().unwrap().close().unwrap();
        }
        let input = wire::erasure::ErasePerson {
            person: lead,
            reason: "They asked".into(),
            files: Vec::new(),
            passages: Vec::new(),
            second: Some(at.scene.coordinators().1),
            pin: PIN.into(),
            based_on: at.scene.office.read().last_entry("person", lead).unwrap(),
        };
        crate::erasure::erase(&mut at.scene.office, input).unwrap();
        if locked {
            at.scene.office.equality = Some(EqualityFile::open(&path, PASSPHRASE).unwrap());
            assert!(
                at.scene
                    .office
                    .equality
                    .as_ref()
                    .unwrap()
                    .has_answers_of(lead)
                    .unwrap()
            );
            forget_erased(&mut at.scene.office).unwrap();
        }
        assert!(
            !at.scene
                .office
                .equality
                .as_ref()
                .unwrap()
                .has_answers_of(lead)
                .unwrap()
        );
    }
}
