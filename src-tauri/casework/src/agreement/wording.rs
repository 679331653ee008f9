//! The clauses that a draft was written in, and how they differ from the hub's of today.

use std::collections::BTreeMap;

use letters::template::{OPENING, Vocabulary, clauses};
use scheme::agreement::Difference;
use scheme::call::Template as CallType;
use scheme::letter::{LetterLanguage, Paper};
use scheme::{Both, Fact, Language};
use store::Reading;
use store::agreement::AgreementRow;

use crate::Failed;
use crate::letter::Wordings;

/// The text of an agreement, by the code of each of its languages.
pub(super) type Texts = BTreeMap<String, String>;

/// The wording that the next draft has.
pub(super) fn of_today(
    read: &Reading<'_>,
    languages: LetterLanguage,
) -> Result<(Texts, crate::letter::Wording), Failed> {
    let mut wordings = Wordings::of(read)?;
    let kind = Paper::Agreement.into();
    let texts = languages
        .languages()
        .iter()
        .map(|language| {
            let text = wordings.text(kind, CallType::Secondment, *language);
            (language.code().to_owned(), text.to_owned())
        })
        .collect();
    Ok((texts, wordings.wording(kind, CallType::Secondment)))
}

/// The hash of each text.
pub(super) fn hashes(texts: &Texts) -> BTreeMap<String, String> {
    let hash = |text: &String| scheme::canonical::sha256_hex(text.as_bytes());
    texts
        .iter()
        .map(|(language, text)| (language.clone(), hash(text)))
        .collect()
}

/// The wording that a draft was made in.
fn of(read: &Reading<'_>, draft: &AgreementRow) -> Result<Texts, Failed> {
    let mut texts = Texts::new();
    for (language, sha256) in &draft.wording {
        let bytes = read.blob(sha256)?.ok_or(Failed::NotFound)?;
        texts.insert(
            language.clone(),
            String::from_utf8_lossy(&bytes).into_owned(),
        );
    }
    Ok(texts)
}

/// The clauses that two drafts word otherwise.
pub(super) fn between(
    read: &Reading<'_>,
    before: &AgreementRow,
    after: &AgreementRow,
) -> Result<Vec<Difference>, Failed> {
    if before.wording == after.wording {
        return Ok(Vec::new());
    }
    Ok(reworded(&of(read, before)?, &of(read, after)?))
}

/// The clauses that are worded otherwise today than in a draft.
pub(super) fn since(
    read: &Reading<'_>,
    draft: &AgreementRow,
    today: &Texts,
) -> Result<Vec<Difference>, Failed> {
    if draft.wording == hashes(today) {
        return Ok(Vec::new());
    }
    Ok(reworded(&of(read, draft)?, today))
}

fn reworded(before: &Texts, after: &Texts) -> Vec<Difference> {
    let opening = [(OPENING, true)];
    let names = opening
        .iter()
        .chain(Vocabulary::of(Paper::Agreement).clauses);
    names
        .filter_map(|(name, _)| {
            let (before, after) = (clause(before, name), clause(after, name));
            (before != after).then(|| Difference {
                name: format!("clause-{name}"),
                before: before.map(Fact::from),
                after: after.map(Fact::from),
            })
        })
        .collect()
}

/// A clause in the languages of a draft; in the other language, what it says in its own.
fn clause(texts: &Texts, name: &str) -> Option<Both> {
    let own = |language: Language| {
        let found = clauses(texts.get(language.code())?);
        let clause = found.into_iter().find(|clause| clause.name == name)?;
        Some(clause.text.to_owned())
    };
    let (en, cy) = (own(Language::En), own(Language::Cy));
    let either = en.clone().or(cy.clone()).filter(|text| !text.is_empty())?;
    Some(Both::new(
        en.unwrap_or_else(|| either.clone()),
        cy.unwrap_or(either),
    ))
}
