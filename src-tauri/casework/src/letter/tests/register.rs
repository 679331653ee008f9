//! The register.

use super::*;

#[test]
fn the_register_shows_what_is_ready_and_what_is_not() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.decided(Outcome::NotFunded, LanguageChoice::En);
    scene.decided(Outcome::NotFunded, LanguageChoice::Cy);
    scene.decided(Outcome::NotFunded, LanguageChoice::En);
    for (show, offset, expected, total) in [
        (LetterShow::Ready, 0, 2, 2),
        (LetterShow::Ready, 1, 1, 2),
        (LetterShow::Blocked, 0, 1, 1),
        (LetterShow::Due, 0, 3, 3),
        (LetterShow::Issued, 0, 0, 0),
    ] {
        let input = ListLetters {
            show: Some(show),
            offset,
            limit: 50,
            ..ListLetters::default()
        };
        let found = list(&scene.office, input).unwrap();
        assert_eq!(
            (found.rows.len(), found.total),
            (expected, total),
            "{show:?}"
        );
        assert_eq!(found.due, 3);
    }
}

#[test]
fn the_register_leaves_the_hub_as_csv() {
    let mut scene = Scene::new(Template::SeedFund);
    scene.decided(Outcome::Fund, LanguageChoice::Cy);
    for (language, expected) in [
        (scheme::Language::En, "No Welsh speaker has checked"),
        (scheme::Language::Cy, "Nid oes siaradwr Cymraeg"),
    ] {
        let input = ExportLetters {
            call: Some(scene.call),
            language,
        };
        let before = entries(&scene.office).unwrap();
        let file = export(&scene.office, input).unwrap();
        assert_eq!(file.leaving.0["what"], Fact::code("export", "letters"));
        let text = String::from_utf8(STANDARD.decode(file.base64).unwrap()).unwrap();
        assert!(
            text.contains("TEST-2026-001") && text.contains("9876.50"),
            "{text}"
        );
        assert!(text.contains(expected), "{text}");
        assert_eq!(entries(&scene.office).unwrap(), before, "nothing left yet");
    }
}
