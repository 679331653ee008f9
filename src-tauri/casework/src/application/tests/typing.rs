//! What is typed, and how it is kept.

use super::*;

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
        let found = problems_of(scene.submit(id));
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
        problems_of(scene.submit(id)),
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
    assert_eq!(problems_of(huge), ["answer.text text-too-long"]);
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
    let found = problems_of(scene.save(id, "team", serde_json::from_value(answer).unwrap()));
    assert_eq!(
        found,
        [
            "answer.people.0.person no-such-person",
            "answer.people.0.organisation no-such-organisation"
        ]
    );
    let forged = json!({ "kind": "file", "file":
        { "name": "a.pdf", "media": "application/pdf", "size": 3, "sha256": "00" } });
    let found = problems_of(scene.save(id, "costing", serde_json::from_value(forged).unwrap()));
    assert_eq!(found, ["answer.file no-such-file-picked"]);
    assert_eq!(
        problems_of(scene.save(id, "nothing", text("?"))),
        ["question no-such-question"]
    );
    assert_eq!(
        problems_of(scene.save(id, "budget", text("?"))),
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
        problems_of(attach(&mut scene, "costing", "other")),
        ["file no-such-file-picked"]
    );
    assert_eq!(
        problems_of(attach(&mut scene, "need", "token")),
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
