//! Invented facts, to show a wording on paper before there is anything to tell. Every name says
//! that it is one.

use chrono::{Days as Later, NaiveDate};
use letters::document::Letterhead;
use letters::letter::{Contact, Correspondence, LetterFacts, Recipient, Signatory};
use letters::notice::{Notice, Says};
use letters::template::{Holds, Vocabulary};
use letters::{award_offer, ineligible, not_funded, placement, reserve};
use scheme::agreement::Party;
use scheme::call::{CallDocument, Heading, Template};
use scheme::letter::{
    LetterKind, MFA_LIMIT, MFA_TRANSPARENCY, Timetable, VIREMENT_PERCENT, WordingKind, payments,
    report_due,
};
use scheme::placement::{Course, Pattern, Period, extension_best_by, mileposts};
use scheme::{Both, Facts, Language, Pence};
use words::said;

/// A letter of a kind for a kind of call, with every section standing, in a hub that keeps what is not
/// funded for so many years.
pub(super) fn specimen(
    kind: LetterKind,
    call: &CallDocument,
    language: Language,
    letterhead: Letterhead,
    dated: NaiveDate,
    years_kept: u32,
) -> Option<Box<dyn LetterFacts>> {
    let letter = correspondence(call, language, letterhead, dated);
    let timetable = Timetable::of(dated, &call.terms, years_kept)?;
    let panel_on = dated.checked_sub_days(Later::new(7))?;
    let feedback = Some(said("specimen-feedback", &Facts::none()));
    Some(match kind {
        LetterKind::AwardOffer => Box::new(award(letter, call, timetable, panel_on, feedback)?),
        LetterKind::Reserve => Box::new(reserve::Facts {
            letter,
            panel_on,
            place: 2,
            held_until: timetable.held_until,
            amount: AMOUNT,
            appeal_by: timetable.appeal_by,
            feedback,
        }),
        LetterKind::NotFunded => Box::new(not_funded::Facts {
            letter,
            panel_on,
            considered: 24,
            funded: 6,
            band: Some(said("specimen-band", &Facts::none())),
            feedback,
            appeal_by: timetable.appeal_by,
            kept_until: timetable.kept_until,
        }),
        LetterKind::PlacementConfirmation
        | LetterKind::PlacementExtension
        | LetterKind::PlacementPause
        | LetterKind::PlacementResumption
        | LetterKind::PlacementEnd
        | LetterKind::PlacementWithdrawal => Box::new(placed(letter)?),
        LetterKind::Ineligible => Box::new(ineligible::Facts {
            letter,
            received_on: panel_on,
            rules: vec![ineligible::RuleBroken {
                rule: said("specimen-rule", &Facts::none()),
                found: said("specimen-found", &Facts::none()),
            }],
            appeal_by: timetable.appeal_by,
            kept_until: timetable.kept_until,
        }),
        _ => {
            let award = award(letter.clone(), call, timetable, panel_on, None)?;
            let says = notice(kind, award);
            Box::new(Notice { letter, says })
        }
    })
}

/// What a letter about an award says, made from what its kind can say: a day, an amount, a number or
/// some words for each field, and the tables of an award.
fn notice(kind: LetterKind, award: award_offer::Facts) -> Says {
    let vocabulary = Vocabulary::of(kind);
    let named = |amount| {
        let headings = award.budget.iter().zip(amount);
        let lines = headings.map(|(heading, pence)| (heading.name.clone(), Pence(pence)));
        lines.collect::<Vec<_>>()
    };
    let mut says = Says::default()
        .amount(AMOUNT)
        .conditions(&award.conditions)
        .payments(&award.instalments)
        .reports(&award.reports)
        .claim(&named([887_650, 100_000]))
        .moved(&named([-50_000, 50_000]));
    for field in vocabulary.own_fields {
        says = match field.holds {
            Holds::Text => says.both(field.name, &said("specimen-words", &Facts::none())),
            Holds::Money => says.money(field.name, AMOUNT),
            Holds::MoneyInWords => says,
            Holds::Date => says.day(field.name, award.starts_on),
            Holds::Count => says.count(field.name, 2),
        };
    }
    let sections = vocabulary.sections.iter();
    sections.fold(says, |says, section| says.when(section, true))
}

/// A mail, with every section standing.
pub(super) fn specimen_mail(
    kind: WordingKind,
    letterhead: Letterhead,
    dated: NaiveDate,
    language: Language,
) -> letters::mail::Facts {
    let word = |id: &str| said(id, &Facts::none());
    let day = |later| {
        let day = dated.checked_add_days(Later::new(later)).unwrap_or(dated);
        Both::each(|language| words::date(day, language))
    };
    let (about, told) = match kind {
        WordingKind::Paper(_) => ("award-offer", Vec::new()),
        WordingKind::Letter(kind) => {
            let told = vec![
                ("employer", word("specimen-organisation")),
                ("hosts", word("specimen-host")),
                ("start_date", day(0)),
                ("end_date", day(364)),
            ];
            (kind.code(), told)
        }
    };
    letters::mail::Facts {
        about: word(&format!("mail-about-{about}")),
        reference: REFERENCE.to_owned(),
        salutation: word("specimen-person").get(language).to_owned(),
        hub_name: letterhead.name,
        contact_name: word("specimen-contact").get(language).to_owned(),
        contact_email: letterhead.email,
        project_title: word("specimen-project"),
        accept_by: dated.checked_add_days(Later::new(28)),
        told,
    }
}

const AMOUNT: Pence = Pence(987_650);

const REFERENCE: &str = "ABCD-2026-000";

fn correspondence(
    call: &CallDocument,
    language: Language,
    letterhead: Letterhead,
    dated: NaiveDate,
) -> Correspondence {
    let word = |id: &str| said(id, &Facts::none());
    let name = word("specimen-person").get(language).to_owned();
    let lines = vec![
        name.clone(),
        word("specimen-organisation").get(language).to_owned(),
        word("specimen-street").get(language).to_owned(),
        "CF10 4PL".to_owned(),
    ];
    Correspondence {
        languages: vec![language],
        contact: Contact {
            name: word("specimen-contact").get(language).to_owned(),
            email: letterhead.email.clone(),
            phone: letterhead.phone.clone(),
        },
        letterhead,
        reference: REFERENCE.to_owned(),
        dated,
        recipient: Recipient {
            salutation: name.clone(),
            name,
            lines,
        },
        copies: vec![word("specimen-organisation").get(language).to_owned()],
        call_title: call.title.clone(),
        funder: call.funder.clone(),
        project_title: word("specimen-project").get(language).to_owned(),
        project_language: Some(language),
        signatory: Signatory {
            name: word("specimen-contact").get(language).to_owned(),
            role: word("specimen-role"),
        },
        preview: true,
        created_at: chrono::DateTime::UNIX_EPOCH,
        id: [0; 16],
    }
}

/// A letter about a secondment, as the person seconded has it.
fn placed(letter: Correspondence) -> Option<placement::Facts> {
    let word = |id: &str| said(id, &Facts::none());
    let starts_on = letter.dated;
    let ends_on = starts_on.checked_add_days(Later::new(364))?;
    let period = Period::new(starts_on, ends_on)?;
    Some(placement::Facts {
        title: None,
        to: Party::Secondee,
        secondee: letter.recipient.name.clone(),
        employer: word("specimen-organisation"),
        hosts: vec![word("specimen-host")],
        post: word("specimen-post")
            .get(letter.languages.first().copied()?)
            .to_owned(),
        starts_on,
        ends_on,
        was_ends_on: ends_on.checked_sub_days(Later::new(28))?,
        step_on: starts_on,
        reason: word("specimen-reason")
            .get(letter.languages.first().copied()?)
            .to_owned(),
        working_pattern: word("specimen-pattern"),
        place: String::new(),
        managers: Vec::new(),
        due: mileposts(period, &Pattern::FullTime, &Course::default(), &[])
            .into_iter()
            .map(|post| placement::Due {
                what: word(&format!("milepost-{}", post.kind.code())),
                on: post.on,
            })
            .collect(),
        extension_by: Some(extension_best_by(period)),
        letter,
    })
}

fn award(
    letter: Correspondence,
    call: &CallDocument,
    timetable: Timetable,
    panel_on: NaiveDate,
    feedback: Option<Both>,
) -> Option<award_offer::Facts> {
    let word = |id: &str| said(id, &Facts::none());
    let starts_on = letter.dated.checked_add_days(Later::new(30))?;
    let ends_on = starts_on.checked_add_days(Later::new(364))?;
    let shares: Vec<u32> = call.terms.instalments.iter().map(|i| i.percent).collect();
    let heading = |heading: Heading, amount| award_offer::BudgetHeading {
        name: said(&format!("heading-{}", heading.code()), &Facts::none()),
        rate_percent: 100,
        amount,
    };
    let organisation = letter.copies.first().cloned().unwrap_or_default();
    let seconded = call.template == Template::Secondment;
    let first = if seconded {
        Heading::Backfill
    } else {
        Heading::StaffTime
    };
    Some(award_offer::Facts {
        amount: AMOUNT,
        budget: vec![
            heading(first, Pence(887_650)),
            heading(Heading::Travel, Pence(100_000)),
        ],
        panel_on,
        accept_by: timetable.accept_by,
        starts_on,
        ends_on,
        latest_start: timetable.latest_start.max(starts_on),
        conditions: vec![award_offer::Condition {
            text: word("specimen-condition"),
            due_on: Some(timetable.accept_by),
        }],
        instalments: call
            .terms
            .instalments
            .iter()
            .zip(payments(AMOUNT, &shares))
            .map(|(terms, amount)| award_offer::Instalment {
                amount,
                when: terms.when.clone(),
                evidence: terms.evidence.clone(),
            })
            .collect(),
        invoicing: call.terms.invoicing.clone(),
        reports: call
            .terms
            .reports
            .iter()
            .map(|report| {
                Some(award_offer::Report {
                    title: report.title.clone(),
                    due_on: report_due(ends_on, report.months_after_end)?,
                })
            })
            .collect::<Option<_>>()?,
        standard_conditions: call.terms.standard_conditions.clone(),
        virement_percent: VIREMENT_PERCENT,
        secondment: seconded.then(|| award_offer::Secondment {
            secondee: letter.recipient.name.clone(),
            employer: organisation.clone(),
            host: word("specimen-host").get(Language::En).to_owned(),
            working_pattern: word("specimen-pattern"),
            backfill: Some(award_offer::Backfill {
                post: word("specimen-post"),
                amount: Pence(887_650),
            }),
        }),
        subsidy: Some(award_offer::Subsidy {
            enterprise: organisation,
            limit: MFA_LIMIT,
            confirm_by: timetable.accept_by,
            transparency_threshold: MFA_TRANSPARENCY,
        }),
        feedback,
        letter,
    })
}
