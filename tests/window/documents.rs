//! Documents that leave the hub, and what is left of them.

use std::fs;
use std::path::{Path, PathBuf};

use seedbridge_tests::app::{App, Opening};
use seedbridge_tests::find::button;
use serde_json::{Value, json};

fn opened(app: &App) -> PathBuf {
    let asked = app.asked_of_desktop();
    let path = asked
        .iter()
        .rev()
        .find(|one| one["asked"] == "open")
        .and_then(|one| one["path"].as_str());
    PathBuf::from(path.expect("a document was opened"))
}

/// `%PDF-1.7` in base64.
const A_PDF: &str = "JVBERi0xLjc=";

/// A document opened in another program is a private copy, and gone when the hub is locked.
#[test]
fn an_opened_document_is_a_private_copy_until_the_lock() {
    let app = Opening::default().open();
    app.enter_the_sample();
    let leaving = json!({
        "document": { "kind": "code", "set": "document", "value": "letter" },
        "name": { "kind": "text", "value": "Siân Example" },
    });
    let document =
        json!({ "name": "LSHW-2026-014 award.pdf", "contents": A_PDF, "leaving": leaving });
    app.shell(
        "openFile",
        json!({ "document": document, "purpose": "print" }),
    );
    let copy = opened(&app);
    assert!(copy.starts_with(app.home()), "{}", copy.display());
    assert_eq!(fs::read(&copy).unwrap(), b"%PDF-1.7");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&copy).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let history = app.request("listHistory", json!({ "limit": 1 }));
    let newest = &history["entries"][0];
    assert_eq!(newest["act"], "save-document");
    assert_eq!(newest["facts"]["document"]["value"], "letter");
    assert_eq!(newest["facts"]["purpose"]["value"], "print");
    assert_eq!(
        newest["facts"]["name"],
        Value::Null,
        "no personal text is kept"
    );

    app.click(&button("Lock"));
    app.find(&button("Open the sample"));
    assert!(!copy.exists());
}

/// A window that was killed leaves a copy; the next start removes it.
#[test]
fn a_copy_left_by_a_crash_is_gone_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let left = home.path().join("copies").join("1").join("left.pdf");
    fs::create_dir_all(left.parent().unwrap()).unwrap();
    fs::write(&left, b"%PDF").unwrap();
    let app = Opening::default().in_home(home.path()).open();
    app.find(&button("Open the sample"));
    assert!(!left.exists());
}

/// A document is saved where the person says, and nowhere when they think better of it.
#[test]
fn a_document_is_saved_where_the_person_says() {
    let app = Opening::default().open();
    let place = app.home().join("Llythyr Ŵyn.pdf");
    let document = json!({ "name": "letter.pdf", "contents": A_PDF, "leaving": null });

    app.answer_dialog(None);
    assert_eq!(app.shell("saveFile", document.clone()), Value::Null);
    app.answer_dialog(Some(&place));
    assert_eq!(app.shell("saveFile", document)["name"], "Llythyr Ŵyn.pdf");
    assert_eq!(fs::read(&place).unwrap(), b"%PDF-1.7");
}

/// A full disk is said as such, and what was there stays.
#[cfg(target_os = "linux")]
#[test]
fn a_document_that_does_not_fit_is_refused_as_a_full_disk() {
    let app = Opening::default().open();
    // This device is a disk that is always full.
    app.answer_dialog(Some(Path::new("/dev/full")));
    let document = json!({ "name": "letter.pdf", "contents": A_PDF, "leaving": null });
    let failure = app.refused_by_shell("saveFile", document);
    assert_eq!(failure["rule"], "disk-full", "{failure}");
}

/// A window that is closed leaves one whole file and no lock.
#[test]
fn quitting_leaves_one_file() {
    let app = Opening::default().open();
    let hub = app.enter_the_sample();
    let folder = hub.parent().unwrap().to_path_buf();
    assert!(names(&folder).iter().any(|name| name.ends_with(".lock")));
    app.quit(&hub);
    assert!(hub.exists());
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

/// Two windows cannot have one hub: the second is told who has it, and harms nothing.
#[test]
fn a_hub_that_is_open_elsewhere_is_not_opened() {
    let first = Opening::default().open();
    let hub = first.enter_the_sample();

    let second = Opening::default().open();
    second.open_hub(&hub, "sample");
    second.wait_text("open already");
    second.picture("open-elsewhere");
    first.click(&button("Lock"));
    first.find(&button("Open the sample"));
    second.click(&button("Open"));
    second.sign_in("0000");
    second.wait_text("Working as");
}
