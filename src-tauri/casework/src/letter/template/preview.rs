//! A wording on paper as it is typed, with invented facts.

use letters::Fonts;
use letters::document::{Density, Document, Orientation, Part};
use letters::letter::{Wording, compose};
use letters::template::{Template, fill};
use scheme::Facts;
use scheme::call::from_template;
use scheme::letter::{Paper, WordingKind};
use scheme::retention::Retained;
use wire::document::DocumentView;
use wire::letter_template::PreviewTemplate;
use words::said;

use super::super::drafting::hub_letterhead;
use super::super::issue::render;
use super::judge::one_wording_problems;
use super::specimen::{specimen, specimen_mail};
use super::specimen_agreement::specimen_agreement;
use crate::document::{PDF, document, file_name, in_name};
use crate::{Failed, Office, retention};

/// Shows a wording on paper, watermarked. What does not read is refused with its problems.
pub fn preview(office: &Office, input: PreviewTemplate) -> Result<DocumentView, Failed> {
    one_wording_problems(input.kind, input.language, &input.body).none_or_err()?;
    let template = Template::parse(input.kind, input.language, &input.body)
        .map_err(|_| Failed::Fault("a wording that reads does not".to_owned()))?;
    if input.kind == WordingKind::Paper(Paper::Agreement) {
        return agreement(office, &input, &template);
    }
    let call = from_template(input.call_type)?;
    let (letterhead, _) = hub_letterhead(office)?;
    let kind = match input.kind {
        WordingKind::Letter(kind) if !input.kind.is_mail() => kind,
        _ => return on_plain_paper(office, &input, &template),
    };
    let today = office.today();
    let years_kept = retention::years(&office.read(), Retained::Unsuccessful)?;
    let made = specimen(kind, &call, input.language, letterhead, today, years_kept);
    let fault = |what: &str| Failed::Fault(format!("a specimen letter: {what}"));
    let facts = made.ok_or_else(|| fault("past the end of the calendar"))?;
    let merge = facts.merge().map_err(|p| fault(&format!("{p:?}")))?;
    let wording = Wording {
        en: Some(&template),
        cy: Some(&template),
    };
    let shown = compose(facts.letter(), &merge, wording).map_err(|p| fault(&format!("{p:?}")))?;
    on_paper(office, &input, &shown)
}

/// The wording of the agreement, between invented parties.
fn agreement(
    office: &Office,
    input: &PreviewTemplate,
    template: &Template,
) -> Result<DocumentView, Failed> {
    let fault = |what: String| Failed::Fault(format!("a specimen agreement: {what}"));
    let (letterhead, _) = hub_letterhead(office)?;
    let facts = specimen_agreement(letterhead, office.now(), office.today(), input.language);
    let facts = facts.ok_or_else(|| fault("past the end of the calendar".to_owned()))?;
    let wording = Wording {
        en: Some(template),
        cy: Some(template),
    };
    let shown = facts
        .document(wording)
        .map_err(|p| fault(format!("{p:?}")))?;
    on_paper(office, input, &shown)
}

/// A specimen as a file.
fn on_paper(
    office: &Office,
    input: &PreviewTemplate,
    shown: &Document,
) -> Result<DocumentView, Failed> {
    let fonts = Fonts::load().map_err(|e| Failed::Fault(format!("a specimen: {e}")))?;
    let pdf = render(shown, &fonts)?;
    let name = named(input);
    let of = scheme::Fact::record("hub", office.read().hub()?.id);
    Ok(document(name, PDF, &pdf.bytes, "letter-preview", of))
}

/// The wording of a mail, with invented facts: its subject as the title, its text below. Nothing
/// else that is no letter is shown so.
fn on_plain_paper(
    office: &Office,
    input: &PreviewTemplate,
    template: &Template,
) -> Result<DocumentView, Failed> {
    if !input.kind.is_mail() {
        return Err(Failed::NotFound);
    }
    let fault = |what: String| Failed::Fault(format!("a specimen mail: {what}"));
    let (letterhead, _) = hub_letterhead(office)?;
    let facts = specimen_mail(input.kind, letterhead, office.today(), input.language);
    let blocks = fill(template, &facts.merge()).map_err(|p| fault(format!("{p:?}")))?;
    let shown = Document {
        title: said(
            &format!("letter-kind-{}", input.kind.code()),
            &Facts::none(),
        )
        .get(input.language)
        .to_owned(),
        language: input.language,
        reference: facts.reference.clone(),
        author: facts.hub_name.or_other(input.language).to_owned(),
        orientation: Orientation::Portrait,
        density: Density::Comfortable,
        letterhead: None,
        parts: vec![Part {
            language: input.language,
            running: String::new(),
            opening: None,
            blocks,
        }],
        watermark: Some(said("paper-preview", &Facts::none())),
        created_at: office.now(),
        id: [0; 16],
    };
    on_paper(office, input, &shown)
}

fn named(input: &PreviewTemplate) -> String {
    let said = |id: &str| in_name(&[input.language], id);
    let called = said(&format!("letter-kind-{}", input.kind.code()));
    file_name("", &[&called, &said("paper-preview")], "pdf")
}
