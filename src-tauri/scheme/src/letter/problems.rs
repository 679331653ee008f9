//! What keeps a letter from going out, before a word of it is set.

use chrono::NaiveDate;

use super::{LetterKind, LetterLanguage, Told};
use crate::fact::{Fact, Facts};
use crate::language::Both;
use crate::money::Pence;
use crate::problem::Problems;

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterCheck {
    /// Which letter.
    pub kind: LetterKind,
    /// In which language.
    pub language: LetterLanguage,
    /// To whom; none where the bid names nobody who leads it.
    pub recipient: Option<RecipientCheck>,
    /// What is awarded, for an award or a place on the reserve list.
    pub amount: Option<Pence>,
    /// Whether the days on which the work starts and ends are known; always, where the letter
    /// does not name them.
    pub has_dates: bool,
    /// The day on which the panel met.
    pub panel: PanelDay,
    /// The day the letter is dated, in Europe/London.
    pub dated_on: NaiveDate,
    /// The reasons that were given by hand for the rules that the bid breaks.
    pub reasons: Vec<ReasonCheck>,
    /// Whether the hub's letterhead has an address and an e-mail address.
    pub has_letterhead: bool,
    /// Whether somebody signs the call's letters.
    pub has_signatory: bool,
    /// Whether a Welsh speaker checked the wording.
    pub welsh: WelshCheck,
    /// Whether the decision has been told.
    pub told: Told,
}

/// A reason given by hand, which the letter quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonCheck {
    /// The rule, as the call says it.
    pub rule: Both,
    /// The reason.
    pub reason: Both,
}

/// Who a letter goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientCheck {
    /// Whether they have a name.
    pub has_name: bool,
    /// Whether they have a postal address with a postcode.
    pub has_address: bool,
}

/// The day on which the panel met, as a letter tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PanelDay {
    /// The letter does not name it.
    NotNamed,
    /// It is not known.
    Unknown,
    /// On a day.
    On(NaiveDate),
}

/// Whether the Welsh of a template was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WelshCheck {
    /// By a Welsh speaker, on a day.
    Checked,
    /// By nobody yet. A recorded reason lets it go out all the same.
    Unchecked,
}

/// The problem that a recorded reason overrides.
pub const WELSH_UNCHECKED: &str = "letter-welsh-unchecked";

/// What keeps a letter from going out. Fields say where it is put right: `person`, `decision`,
/// `application`, `call`, `panel`, `hub`, `template`, `letter`.
pub fn letter_problems(check: &LetterCheck) -> Problems {
    let mut problems = Problems::default();
    match &check.recipient {
        None => problems.add("application.team", "letter-no-recipient"),
        Some(recipient) => {
            if !recipient.has_name {
                problems.add("person.name", "letter-no-name");
            }
            if !recipient.has_address {
                problems.add("person.address", "letter-no-address");
            }
        }
    }
    if matches!(check.kind, LetterKind::AwardOffer) && check.amount.is_none_or(|a| a.0 <= 0) {
        problems.add("decision.amount", "letter-no-amount");
    }
    if !check.has_dates {
        problems.add("application.dates", "letter-no-dates");
    }
    match check.panel {
        PanelDay::Unknown => problems.add("panel.meetsOn", "letter-no-panel-date"),
        PanelDay::On(day) if day > check.dated_on => problems.add_with(
            "panel.meetsOn",
            "letter-panel-to-come",
            Facts::none().with("day", day),
        ),
        PanelDay::On(_) | PanelDay::NotNamed => {}
    }
    for given in &check.reasons {
        for language in check.language.languages() {
            if given.reason.get(*language).trim().is_empty() {
                problems.add_with(
                    "application.eligibility",
                    "letter-no-reason",
                    Facts::none()
                        .with("rule", given.rule.clone())
                        .with("language", Fact::code("language", language.code())),
                );
            }
        }
    }
    if !check.has_letterhead {
        problems.add("hub.letterhead", "letter-no-letterhead");
    }
    if !check.has_signatory {
        problems.add("call.signatory", "letter-no-signatory");
    }
    if let Told::Contradicts(letter) = check.told {
        problems.add_with(
            "letter",
            "letter-contradicts",
            Facts::none().with("letter", Fact::record("letter", letter)),
        );
    }
    if check.language.has_welsh() && check.welsh == WelshCheck::Unchecked {
        problems.add("template.cy", WELSH_UNCHECKED);
    }
    problems
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn reason(en: &str, cy: &str) -> ReasonCheck {
        ReasonCheck {
            rule: Both::new("Two sectors", "Dau sector"),
            reason: Both::new(en, cy),
        }
    }

    fn check() -> LetterCheck {
        LetterCheck {
            kind: LetterKind::AwardOffer,
            language: LetterLanguage::Both,
            recipient: Some(RecipientCheck {
                has_name: true,
                has_address: true,
            }),
            amount: Some(Pence(1)),
            has_dates: true,
            panel: PanelDay::On(day("2027-01-14")),
            dated_on: day("2027-01-18"),
            reasons: vec![],
            has_letterhead: true,
            has_signatory: true,
            welsh: WelshCheck::Checked,
            told: Told::NotYet,
        }
    }

    fn found(change: impl FnOnce(&mut LetterCheck)) -> Vec<String> {
        let mut check = check();
        change(&mut check);
        let problems = letter_problems(&check).0;
        problems
            .into_iter()
            .map(|p| format!("{} {}", p.field, p.problem))
            .collect()
    }

    #[test]
    fn each_thing_that_is_missing_keeps_a_letter_back() {
        let earlier = Uuid::from_u128(1).into();
        type Case = (Box<dyn FnOnce(&mut LetterCheck)>, &'static [&'static str]);
        let cases: Vec<Case> = vec![
            (Box::new(|_| {}), &[]),
            (
                Box::new(|c| c.recipient = None),
                &["application.team letter-no-recipient"],
            ),
            (
                Box::new(|c| {
                    c.recipient = Some(RecipientCheck {
                        has_name: false,
                        has_address: false,
                    });
                }),
                &[
                    "person.name letter-no-name",
                    "person.address letter-no-address",
                ],
            ),
            (
                Box::new(|c| c.amount = Some(Pence(0))),
                &["decision.amount letter-no-amount"],
            ),
            (
                Box::new(|c| c.amount = None),
                &["decision.amount letter-no-amount"],
            ),
            (
                Box::new(|c| {
                    c.kind = LetterKind::NotFunded;
                    c.amount = None;
                }),
                &[],
            ),
            (
                Box::new(|c| c.has_dates = false),
                &["application.dates letter-no-dates"],
            ),
            (
                Box::new(|c| c.panel = PanelDay::Unknown),
                &["panel.meetsOn letter-no-panel-date"],
            ),
            (Box::new(|c| c.panel = PanelDay::NotNamed), &[]),
            (Box::new(|c| c.dated_on = day("2027-01-14")), &[]),
            (
                Box::new(|c| c.dated_on = day("2027-01-13")),
                &["panel.meetsOn letter-panel-to-come"],
            ),
            (
                Box::new(|c| c.reasons = vec![reason("No partner.", "Dim partner.")]),
                &[],
            ),
            (
                Box::new(|c| {
                    c.reasons = vec![reason("No partner.", "Dim partner."), reason(" ", "")];
                }),
                &["application.eligibility letter-no-reason"; 2],
            ),
            (
                Box::new(|c| {
                    c.reasons = vec![reason("", "Dim partner.")];
                    c.language = LetterLanguage::Cy;
                }),
                &[],
            ),
            (
                Box::new(|c| {
                    c.reasons = vec![reason("No partner.", "")];
                    c.language = LetterLanguage::Cy;
                }),
                &["application.eligibility letter-no-reason"],
            ),
            (
                Box::new(|c| {
                    c.reasons = vec![reason("No partner.", "")];
                    c.language = LetterLanguage::En;
                }),
                &[],
            ),
            (
                Box::new(|c| c.has_letterhead = false),
                &["hub.letterhead letter-no-letterhead"],
            ),
            (
                Box::new(|c| c.has_signatory = false),
                &["call.signatory letter-no-signatory"],
            ),
            (
                Box::new(move |c| c.told = Told::Contradicts(earlier)),
                &["letter letter-contradicts"],
            ),
            (
                Box::new(|c| c.welsh = WelshCheck::Unchecked),
                &["template.cy letter-welsh-unchecked"],
            ),
            (
                Box::new(|c| {
                    c.welsh = WelshCheck::Unchecked;
                    c.language = LetterLanguage::Cy;
                }),
                &["template.cy letter-welsh-unchecked"],
            ),
            (
                Box::new(|c| {
                    c.welsh = WelshCheck::Unchecked;
                    c.language = LetterLanguage::En;
                }),
                &[],
            ),
        ];
        for (change, expected) in cases {
            assert_eq!(found(change), expected);
        }
    }
}
