//! The wording of letters, read.

use letters::template::{Clause, Holds, OPENING, Vocabulary, clauses};
use scheme::Language;
use scheme::call::Template as CallType;
use scheme::letter::WordingKind;
use wire::letter_template::{
    TemplateClause, TemplateField, TemplateInsert, TemplateLine, TemplateList, TemplateView,
};

use super::super::wording::Wordings;
use super::{based_on, rows};
use crate::{Failed, Office};

/// The wording of every letter, in short.
pub fn list(office: &Office) -> Result<TemplateList, Failed> {
    let wordings = Wordings::of(&office.read())?;
    let each = |kind: WordingKind| {
        let types = CallType::ALL.iter().copied();
        types
            .filter(move |call_type| kind.is_for(*call_type))
            .map(move |call_type| (kind, call_type))
    };
    let templates = WordingKind::all()
        .flat_map(each)
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
    if !kind.is_for(call_type) {
        return Err(Failed::NotFound);
    }
    let read = office.read();
    let wordings = Wordings::of(&read)?;
    let text = |language| wordings.text(kind, call_type, language).to_owned();
    let vocabulary = Vocabulary::of(kind);
    let (en, cy) = (text(Language::En), text(Language::Cy));
    Ok(TemplateView {
        line: line(&wordings, kind, call_type),
        clauses: beside(vocabulary, &en, &cy),
        en,
        cy,
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

/// Clause by clause, the two languages side by side; none of a letter.
fn beside(vocabulary: &Vocabulary, en: &str, cy: &str) -> Vec<TemplateClause> {
    if vocabulary.clauses.is_empty() {
        return Vec::new();
    }
    let (english, welsh) = (clauses(en), clauses(cy));
    let (shipped_en, shipped_cy) = (clauses(vocabulary.en), clauses(vocabulary.cy));
    let opening = [(OPENING, true)];
    let names = opening.iter().chain(vocabulary.clauses);
    names
        .map(|(name, required)| {
            let of = |clauses: &[Clause<'_>]| {
                let found = clauses.iter().find(|clause| clause.name == *name);
                found.map_or_else(String::new, |clause| clause.text.to_owned())
            };
            let (en, cy) = (of(&english), of(&welsh));
            TemplateClause {
                name: (*name).to_owned(),
                required: *required,
                edited: en != of(&shipped_en) || cy != of(&shipped_cy),
                en,
                cy,
            }
        })
        .collect()
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
