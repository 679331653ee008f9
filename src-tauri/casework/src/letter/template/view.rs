//! The wording of letters, read.

use letters::template::{Holds, Vocabulary};
use scheme::Language;
use scheme::call::Template as CallType;
use scheme::letter::{Paper, WordingKind};
use wire::letter_template::{
    TemplateField, TemplateInsert, TemplateLine, TemplateList, TemplateView,
};

use super::super::wording::Wordings;
use super::{based_on, rows};
use crate::{Failed, Office};

/// The wording of every letter, in short.
pub fn list(office: &Office) -> Result<TemplateList, Failed> {
    let wordings = Wordings::of(&office.read())?;
    let templates = WordingKind::all()
        // The agreement is worded where secondments are.
        .filter(|kind| *kind != WordingKind::Paper(Paper::Agreement))
        .flat_map(|kind| {
            CallType::ALL
                .iter()
                .map(move |call_type| (kind, *call_type))
                // Nobody is seconded under any other call.
                .filter(|(kind, call_type)| {
                    let placed = matches!(kind, WordingKind::Letter(k) if k.is_of_placement());
                    !placed || *call_type == CallType::Secondment
                })
        })
        .map(|(kind, call_type)| line(&wordings, kind, call_type))
        .collect();
    Ok(TemplateList { templates })
}

/// The wording of one letter, and what it can say.
pub fn show(
    office: &Office,
    kind: WordingKind,
    call_type: CallType,
) -> Result<TemplateView, Failed> {
    let read = office.read();
    let wordings = Wordings::of(&read)?;
    let text = |language| wordings.text(kind, call_type, language).to_owned();
    let vocabulary = Vocabulary::of(kind);
    Ok(TemplateView {
        line: line(&wordings, kind, call_type),
        en: text(Language::En),
        cy: text(Language::Cy),
        fields: vocabulary
            .fields()
            .map(|field| TemplateField {
                name: field.name.to_owned(),
                holds: holds(field.holds).to_owned(),
                required: field.required,
            })
            .collect(),
        inserts: vocabulary
            .inserts
            .iter()
            .map(|(name, required)| TemplateInsert {
                name: (*name).to_owned(),
                required: *required,
            })
            .collect(),
        sections: vocabulary
            .sections
            .iter()
            .map(|name| (*name).to_owned())
            .collect(),
        based_on: based_on(&read, &rows(&read, kind, call_type)?)?,
    })
}

fn line(wordings: &Wordings, kind: WordingKind, call_type: CallType) -> TemplateLine {
    let edited = [Language::En, Language::Cy].into_iter().any(|language| {
        wordings.text(kind, call_type, language) != Vocabulary::of(kind).shipped(language)
    });
    let welsh = wordings.row(kind, call_type, Language::Cy);
    TemplateLine {
        kind,
        call_type,
        edited,
        checked_by: welsh.map_or_else(String::new, |row| row.checked_by.clone()),
        checked_on: welsh
            .and_then(|row| row.checked_on)
            .map(|day| day.to_string()),
    }
}

fn holds(holds: Holds) -> &'static str {
    match holds {
        Holds::Text => "text",
        Holds::Money => "money",
        Holds::MoneyInWords => "money-in-words",
        Holds::Date => "date",
        Holds::Count => "count",
    }
}
