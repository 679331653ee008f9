//! Making a hub, opening it again, and the screens on the way.

use seedbridge_tests::app::Opening;
use seedbridge_tests::find::{button, check_box, heading};

const PASSPHRASE: &str = "gwely afon tri cheffyl";

#[test]
fn welcome_is_accessible_in_both_languages_and_narrow() {
    let app = Opening::default().open();
    app.find(&heading("Seedbridge"));
    app.look("welcome");
    app.resize(1024, 700);
    assert!(!app.scrolls_sideways());
    app.resize(640, 480);
    assert!(!app.scrolls_sideways(), "at 200 % zoom of 1280 × 960");
}

/// A coordinator makes a hub on four short pages, is told what is wrong where it is, and finds the
/// hub again among the recent ones.
#[test]
fn a_hub_is_made_closed_and_opened_again() {
    let app = Opening::default().at("2026-11-03T09:30:00Z").open();
    let file = app.home().join("hubs").join("hwb.seedbridge");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();

    app.click(&button("Make a hub"));
    app.look("make-hub");
    app.fill("Name in English", "Ŵyn Valley Partnership");
    app.fill("Name in Welsh", "Partneriaeth Dyffryn Ŵyn");
    app.fill("Nation or region", "Wales");
    app.fill("Start of its references", "WVP");
    app.click(&button("Continue"));
    app.fill("Postal address", "1 Stryd Fawr\nTreforys\nSA6 8AA");
    app.fill("E-mail address", "cronfa@dyffryn.example");
    app.click(&button("Continue"));
    app.fill("Name", "Eleri O'Brien");
    app.fill("PIN", "4711");
    app.fill("Role in English (optional)", "Programme Manager");
    app.fill("Role in Welsh (optional)", "Rheolwr Rhaglen");
    app.look("make-hub-people");
    app.click(&button("Continue"));
    app.fill("Passphrase", PASSPHRASE);
    app.fill("The same passphrase again", "something else");
    app.click(&check_box("I know that nobody can recover it"));

    // Two dialogs: a person who thinks better of it, and one who chooses.
    app.answer_dialog(None);
    app.click(&button("Choose where to keep it, and make it"));
    app.wait("a dialog that was cancelled", || {
        (app.asked_of_desktop().len() == 1).then_some(())
    });
    app.answer_dialog(Some(&file));
    app.click(&button("Choose where to keep it, and make it"));
    app.find(&heading("There is a problem"));
    app.look("make-hub-problem");
    assert!(!file.exists(), "nothing is made of what is wrong");

    app.fill("The same passphrase again", PASSPHRASE);
    app.answer_dialog(Some(&file));
    app.click(&button("Choose where to keep it, and make it"));

    // The sheet for the passphrase is offered before anything else; the passphrase is not on it.
    app.find(&heading("The hub is made"));
    app.look("hub-made");
    app.click(&button("Open the sheet to print it"));
    let sheet = app.wait("the sheet", || {
        let asked = app.asked_of_desktop();
        let opened = asked.iter().find(|one| one["asked"] == "open")?;
        opened["path"].as_str().map(std::path::PathBuf::from)
    });
    let bytes = std::fs::read(sheet).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    app.click(&button("Continue"));
    app.fill("PIN", "0000");
    app.click(&button("Sign in"));
    app.wait_text("not the right PIN");
    app.fill("PIN", "4711");
    app.click(&button("Sign in"));
    app.wait_text("Working as");
    app.look("signed-in");
    let names = app.asked_of_desktop();
    assert_eq!(
        names[0]["suggestedName"],
        "Ŵyn Valley Partnership.seedbridge"
    );

    // Locked, it is one encrypted file, and opens again with its passphrase.
    app.click(&button("Lock"));
    app.find(&heading("Seedbridge"));
    let bytes = std::fs::read(&file).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"), "it is encrypted");
    let beside: Vec<_> = std::fs::read_dir(file.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .filter(|name| name.to_string_lossy().contains("-wal"))
        .collect();
    assert!(beside.is_empty(), "one file is left, not {beside:?}");

    app.wait_text("Ŵyn Valley Partnership");
    app.script(
        "document.querySelector('.hub-recent__open--key').click()",
        &[],
    );
    app.fill("Passphrase", "not the passphrase");
    app.click(&button("Open"));
    app.wait_text("The passphrase is wrong");
    app.look("wrong-passphrase");
    app.fill("Passphrase", PASSPHRASE);
    app.click(&button("Open"));
    app.sign_in("4711");
    app.wait_text("Working as");
}

/// The sample opens with one click, and a fresh one each time.
#[test]
fn the_sample_hub_opens() {
    let app = Opening::default().open();
    app.click(&button("Open the sample"));
    app.sign_in("0000");
    app.wait_text("Working as");
    app.look("sample-signed-in");
}

/// `cargo xtask run` opens the window on the sample, where only a PIN is asked.
#[test]
fn the_window_can_be_opened_on_the_sample() {
    let app = Opening::default().told("--sample").open();
    app.sign_in("0000");
    app.wait_text("Working as");
}

/// A file that was damaged where opening does not look is found out while somebody works in it, and
/// its backup is restored from there; the damaged file stays.
#[test]
fn a_damaged_file_is_found_out_and_its_backup_restored() {
    let app = Opening::default().open();
    let hub = app.enter_the_sample();
    app.click(&button("Lock"));
    app.find(&button("Open the sample"));
    let mut bytes = std::fs::read(&hub).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&hub, &bytes).unwrap();

    app.open_hub(&hub, "sample");
    app.sign_in("0000");
    app.wait_text("Part of this hub’s file is damaged");
    app.look("file-damaged");
    app.click(&button("Restore the backup"));
    app.sign_in("0000");
    app.wait_text("Working as");
    assert!(!app.text().contains("Part of this hub’s file is damaged"));
    let restored = hub.with_file_name("sample (restored).seedbridge");
    assert!(restored.exists() && hub.exists());
}
