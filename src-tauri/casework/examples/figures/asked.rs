//! What is asked of the planted hubs.

use serde_json::json;

use crate::Asked;

/// What is asked of the hub of 2,000 placements, 10,000 awards and 10,000 claims.
pub fn running_requests(placement: &serde_json::Value) -> Vec<Asked> {
    let timeline = |what, offset, group, span| {
        let input = json!({
            "placements": { "limit": 50, "offset": offset }, "group": group, "span": span,
        });
        (what, "showTimeline", input)
    };
    let hosts: Vec<_> = placement["hosts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|host| host["organisation"].clone())
        .collect();
    let plan = json!({
        "startsOn": "2026-10-01", "endsOn": "2027-06-30", "hosts": hosts,
        "pattern": { "kind": "part-time", "share": "60", "weekdays": [], "days": [] },
    });
    vec![
        timeline("2,000 placements: timeline, first 50 of a year", 0, "", ""),
        timeline("… last 50", 1_950, "", ""),
        timeline("… of two years, by host", 0, "host", "two-years"),
        (
            "… first 50 of the list",
            "listPlacements",
            json!({ "limit": 50 }),
        ),
        (
            "… what if one moves",
            "whatIfPlacement",
            json!({ "placement": placement["id"], "plan": plan }),
        ),
        (
            "… all as a calendar file",
            "exportCalendar",
            json!({
                "placement": null, "placements": {}, "language": "cy",
                "parts": ["placements", "reviews", "reports", "objectives"],
            }),
        ),
        (
            "… all on paper",
            "exportTimeline",
            json!({ "timeline": { "span": "two-years" }, "paper": "a4", "language": "en" }),
        ),
        (
            "… the page of the year",
            "showYear",
            json!({ "year": 2026, "kind": "financial" }),
        ),
        (
            "… the same as a PDF",
            "printPage",
            json!({
                "of": { "page": "year", "year": 2026, "kind": "financial" }, "language": "cy",
            }),
        ),
        (
            "10,000 awards: first 100",
            "listAwards",
            json!({ "limit": 100 }),
        ),
        ("… Today", "showToday", json!({})),
        (
            "10,000 claims: first 100",
            "listClaims",
            json!({ "limit": 100 }),
        ),
        (
            "… by amount",
            "listClaims",
            json!({ "limit": 100, "sort": "amount" }),
        ),
    ]
}

/// What is asked of the hub of 10,000 applications.
pub fn first_requests() -> Vec<Asked> {
    let list = |what, filter: serde_json::Value| {
        let mut input = json!({ "limit": 100 });
        if let (Some(input), Some(filter)) = (input.as_object_mut(), filter.as_object()) {
            input.extend(filter.clone());
        }
        (what, "listApplications", input)
    };
    vec![
        ("10,000 applications: Today", "showToday", json!({})),
        ("listing the calls", "listCalls", json!({})),
        (
            "counting 10,000 applications by state",
            "countApplications",
            json!({}),
        ),
        list("10,000 applications: first 100", json!({})),
        list(
            "10,000 applications: last 100 by title",
            json!({ "sort": "title", "offset": 9_900 }),
        ),
        list(
            "10,000 applications: of one state",
            json!({ "state": "submitted" }),
        ),
        list(
            "10,000 applications: of a sector, by lead",
            json!({ "sector": "nhs", "sort": "lead" }),
        ),
        list(
            "10,000 applications: by words",
            json!({ "text": "rural jon" }),
        ),
    ]
}

/// What is asked of the hub of 100,000 people.
pub fn people_requests() -> Vec<Asked> {
    let list = |what, input| (what, "listPeople", input);
    vec![
        list("100,000 people: first 100", json!({ "limit": 100 })),
        list(
            "100,000 people: last 100",
            json!({ "limit": 100, "offset": 99_900 }),
        ),
        list(
            "100,000 people: of a sector and language",
            json!({ "limit": 100, "sector": "nhs", "language": "cy" }),
        ),
        list(
            "100,000 people: by words",
            json!({ "limit": 100, "text": "si jon" }),
        ),
    ]
}

/// What is typed into search: names a letter at a time, with and without their accents.
pub fn typed() -> Vec<String> {
    let whole = [
        "Siân Jones",
        "gwen roberts",
        "Owain Griffiths",
        "priya patel",
        "O'Brien",
        "wyn evans",
        "person4321@example",
        "Organisation 123",
    ];
    whole
        .iter()
        .flat_map(|text| {
            (1..=text.chars().count()).map(|n| text.chars().take(n).collect::<String>())
        })
        .filter(|text| !text.ends_with(' '))
        .collect()
}
