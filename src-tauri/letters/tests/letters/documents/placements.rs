//! Letters about a secondment, as each party has them.

use letters::agreement::Manager;
use letters::document::Document;
use letters::letter::LetterFacts;
use letters::placement::{Due, Facts};
use scheme::Both;
use scheme::agreement::Party;
use scheme::letter::LetterKind;

use super::compose_shipped;
use crate::support::{correspondence, day};

/// A secondment to two hosts, as one party hears of it.
pub fn placement(to: Party) -> Facts {
    let manager = |name: &str, en: &str, cy: &str| Manager {
        name: name.into(),
        organisation: Both::new(en, cy),
        email: "manager@example.org".into(),
    };
    Facts {
        letter: correspondence(),
        title: None,
        to,
        secondee: "Siân Example".into(),
        employer: Both::new(
            "Betsi Cadwaladr University Health Board",
            "Bwrdd Iechyd Prifysgol Betsi Cadwaladr",
        ),
        hosts: vec![
            Both::new("Cwmni Dychmygol Ltd", ""),
            Both::new("Bangor University", "Prifysgol Bangor"),
        ],
        post: "Research nurse, Band 7".into(),
        starts_on: day(2027, 3, 1),
        ends_on: day(2028, 2, 29),
        was_ends_on: day(2027, 11, 30),
        step_on: day(2027, 3, 1),
        reason: "The study needs another season.".into(),
        working_pattern: Both::new("0.4 of full time", "0.4 o amser llawn"),
        place: "Example House, Wrexham".into(),
        managers: vec![
            manager(
                "Alys Example",
                "Betsi Cadwaladr University Health Board",
                "Bwrdd Iechyd Prifysgol Betsi Cadwaladr",
            ),
            manager("Tomos Example", "Cwmni Dychmygol Ltd", ""),
        ],
        due: vec![
            Due {
                what: Both::new("Review at the start, by", "Adolygiad ar y dechrau, erbyn"),
                on: day(2027, 3, 15),
            },
            Due {
                what: Both::new("Meeting about the return", "Cyfarfod am y dychweliad"),
                on: day(2028, 2, 1),
            },
        ],
        extension_by: Some(day(2027, 11, 29)),
    }
}

/// Every letter about a secondment, to one party or another, and one of them to each.
pub fn every_placement_letter() -> Vec<(&'static str, Document)> {
    let compose = |kind, to| {
        let facts = placement(to);
        let merge = facts.merge().unwrap();
        compose_shipped(kind, &facts.letter, &merge).unwrap()
    };
    use LetterKind::*;
    use Party::{Employer, Host, Secondee};
    [
        (
            "placement_confirmation_secondee",
            PlacementConfirmation,
            Secondee,
        ),
        (
            "placement_confirmation_employer",
            PlacementConfirmation,
            Employer,
        ),
        ("placement_confirmation_host", PlacementConfirmation, Host),
        ("placement_extension_employer", PlacementExtension, Employer),
        ("placement_pause_secondee", PlacementPause, Secondee),
        ("placement_resumption_host", PlacementResumption, Host),
        ("placement_end_secondee", PlacementEnd, Secondee),
        ("placement_withdrawal_host", PlacementWithdrawal, Host),
    ]
    .map(|(name, kind, to)| (name, compose(kind, to)))
    .into()
}
