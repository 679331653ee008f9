//! Who is in the hub: found by what people call them, merged where they are there twice, brought in
//! from tables, and taken out again by undo.

use seedbridge_tests::terminal::{Terminal, copy_of_sample};
use serde_json::{Value, json};

fn organisation(name: &str) -> Value {
    json!({ "details": { "name": { "en": name, "cy": "" }, "sector": "nhs", "nation": "wales" } })
}

fn last_act(terminal: &mut Terminal) -> String {
    let page = terminal.ask("listHistory", json!({ "limit": 1 }));
    page["entries"][0]["act"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn found(terminal: &mut Terminal, text: &str) -> Vec<String> {
    let found = terminal.ask("search", json!({ "text": text }));
    let hits = found["hits"].as_array().unwrap();
    hits.iter()
        .map(|hit| {
            format!(
                "{}: {}",
                hit["noun"].as_str().unwrap(),
                hit["title"].as_str().unwrap()
            )
        })
        .collect()
}

/// A health board that was entered by its initials is found to be one that is there, merged with
/// it, and parted again by undo.
#[test]
fn the_same_health_board_twice_becomes_one_and_two_again() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let mut terminal = Terminal::open(&hub);

    let board = terminal.ask(
        "addOrganisation",
        organisation("Llanfair Valley University Health Board"),
    );
    let double = terminal.ask("addOrganisation", organisation("LVUHB"));
    let person = terminal.ask(
        "addPerson",
        json!({
            "details": { "name": "Ŵyn O'Brien-Zz", "language": "cy" },
            "organisation": double["id"],
        }),
    );
    assert_eq!(
        person["details"]["languageAskedOn"],
        terminal.ask("showSession", json!({}))["today"]
    );
    let record = terminal.ask("showOrganisation", json!({ "id": board["id"] }));
    assert_eq!(record["duplicates"][0]["id"], double["id"]);
    assert_eq!(record["duplicates"][0]["ground"], "initials");

    let merge = json!({
        "keep": board["id"], "keepBasedOn": board["basedOn"],
        "merge": double["id"], "mergeBasedOn": double["basedOn"],
    });
    let merged = terminal.ask("mergeOrganisations", merge.clone());
    assert_eq!(merged["details"]["aliases"], json!(["LVUHB"]));
    assert_eq!(merged["people"][0]["person"], person["id"]);
    assert_eq!(last_act(&mut terminal), "merge-organisations");
    assert_eq!(found(&mut terminal, "lvuhb").len(), 1);
    let again = terminal.try_ask("mergeOrganisations", merge).unwrap_err();
    assert_eq!(again["rule"], "merged-already");

    terminal.ask("undo", json!({ "sequence": null }));
    let parted = terminal.ask("showOrganisation", json!({ "id": double["id"] }));
    assert_eq!(parted["mergedInto"], Value::Null);
    assert_eq!(parted["people"][0]["person"], person["id"]);
    assert_eq!(
        found(&mut terminal, "wyn o'brien-zz"),
        ["person: Ŵyn O'Brien-Zz"]
    );
    assert_eq!(
        terminal.ask("checkChain", json!({}))["brokenAt"],
        Value::Null
    );
}

/// A table as a spreadsheet of a certain age writes it comes in as one act, with its formulas as
/// text, and goes out again by undo.
#[test]
fn a_table_comes_in_as_one_act_and_goes_out_again() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let table = folder.path().join("contacts.csv");
    // Windows-1252: ô is F4, ’ is 92.
    let bytes = b"Enw llawn;E-bost;Sefydliad\r\nSi\xf4n Zzprys;sion.zz@example.org;Zz Newydd\r\n\
        Mair O\x92Zz;;\r\n=cmd|' /C calc'!Zz;not an address;\r\n";
    std::fs::write(&table, bytes).unwrap();
    let mut terminal = Terminal::open_with_file(&hub, "t", &table);
    let people = |terminal: &mut Terminal| {
        terminal.ask("listPeople", json!({ "limit": 1 }))["total"]
            .as_u64()
            .unwrap()
    };
    let before = people(&mut terminal);

    let read = terminal.ask("readImport", json!({ "file": "t", "kind": "people" }));
    assert_eq!(read["notices"][0]["code"], "read-as-windows-1252");
    let columns: Vec<&Value> = read["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["field"])
        .collect();
    assert_eq!(
        columns,
        [&json!("name"), &json!("email"), &json!("organisation")]
    );
    let mut setup = json!({ "file": "t", "kind": "people", "columns": columns });
    let preview = terminal.ask("previewImport", json!({ "setup": setup, "limit": 50 }));
    assert_eq!(preview["counts"]["new"], 2);
    assert_eq!(preview["counts"]["problem"], 1);
    assert_eq!(preview["organisations"][0]["name"], "Zz Newydd");
    assert_eq!(people(&mut terminal), before);

    setup["organisations"] =
        json!([{ "name": "Zz Newydd", "sector": "charity", "nation": "wales" }]);
    let report = terminal.ask("runImport", json!({ "setup": setup }));
    assert_eq!(report["counts"]["new"], 2);
    assert_eq!(report["counts"]["organisations"], 1);
    assert_eq!(report["leftOut"][0]["line"], 4);
    assert_eq!(last_act(&mut terminal), "import");
    assert_eq!(people(&mut terminal), before + 2);
    assert_eq!(found(&mut terminal, "sion zzp"), ["person: Siôn Zzprys"]);
    assert_eq!(
        found(&mut terminal, "zz newydd")[0],
        "organisation: Zz Newydd"
    );

    let list = json!({ "list": "people", "format": "csv", "language": "cy", "text": "zz" });
    let document = terminal.ask("exportList", list);
    assert!(document["name"].as_str().unwrap().ends_with(".csv"));
    assert_eq!(last_act(&mut terminal), "export");

    terminal.ask("undo", json!({ "sequence": null }));
    assert_eq!(people(&mut terminal), before);
    assert_eq!(found(&mut terminal, "zzprys"), [""; 0]);
}

/// What nobody should type is answered with a failure of a declared kind, or kept as it is.
#[test]
fn odd_input_is_kept_or_refused_and_never_breaks_anything() {
    let folder = tempfile::tempdir().unwrap();
    let hub = folder.path().join("sample.seedbridge");
    copy_of_sample(&hub);
    let mut terminal = Terminal::open(&hub);
    for name in [
        "O'Brien",
        "Ŵyn",
        "Cher",
        "<script>alert(1)</script>",
        "\u{202e}abc\u{200b}",
        "🙂",
        "=1+1",
    ] {
        let person = terminal.ask("addPerson", json!({ "details": { "name": name } }));
        assert_eq!(person["details"]["name"], name);
    }
    let with_nul = terminal.ask("addPerson", json!({ "details": { "name": "a\u{0}b" } }));
    assert_eq!(with_nul["details"]["name"], "ab");
    for (details, field, problem) in [
        (json!({ "name": "" }), "details.name", "missing"),
        (
            json!({ "name": "x".repeat(301) }),
            "details.name",
            "too-long",
        ),
        (
            json!({ "name": "x", "languageAskedOn": "2027-02-29", "language": "cy" }),
            "details.languageAskedOn",
            "not-a-date",
        ),
        (
            json!({ "name": "x", "orcid": "0000-0002-1825-0098" }),
            "details.orcid",
            "orcid-checksum",
        ),
    ] {
        let failure = terminal
            .try_ask("addPerson", json!({ "details": details }))
            .unwrap_err();
        assert_eq!(failure["fields"][0]["field"], field);
        assert_eq!(failure["fields"][0]["problem"], problem);
    }
    let unknown = terminal.try_ask(
        "addPerson",
        json!({ "details": { "name": "x" }, "viewpoint": "panel" }),
    );
    assert_eq!(unknown.unwrap_err()["kind"], "invalid");
    for text in [
        "",
        "\"",
        "* OR NEAR(",
        "title : x",
        "🙂",
        &"a ".repeat(5000),
    ] {
        terminal.ask("search", json!({ "text": text }));
        terminal.ask("listPeople", json!({ "text": text, "limit": 5 }));
    }
}
