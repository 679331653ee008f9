//! The language of a letter and of an agreement: the recipient's choice, within the hub's languages.

use super::LetterLanguage;
use crate::language::{Language, LanguageChoice};

/// The language of a letter. A choice that was never asked for gets both, Welsh first
/// (`domain.md` 4); a hub that works in English alone writes in English alone.
pub fn letter_languages(choice: LanguageChoice, hub: &[Language]) -> LetterLanguage {
    if !hub.contains(&Language::Cy) {
        return LetterLanguage::En;
    }
    match choice {
        LanguageChoice::Cy => LetterLanguage::Cy,
        LanguageChoice::En => LetterLanguage::En,
        LanguageChoice::Both | LanguageChoice::Unknown => LetterLanguage::Both,
    }
}

/// The language of an agreement between several: whoever chose Welsh has it in Welsh, and beside it in
/// English, for the others who sign it; else it is that of a letter.
pub fn agreement_languages(choice: LanguageChoice, hub: &[Language]) -> LetterLanguage {
    match letter_languages(choice, hub) {
        LetterLanguage::Cy => LetterLanguage::Both,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recipient_chooses_and_the_unasked_get_both() {
        use Language::{Cy, En};
        let bilingual: &[Language] = &[Cy, En];
        for (choice, hub, expected) in [
            (LanguageChoice::Cy, bilingual, LetterLanguage::Cy),
            (LanguageChoice::En, bilingual, LetterLanguage::En),
            (LanguageChoice::Both, bilingual, LetterLanguage::Both),
            (LanguageChoice::Unknown, bilingual, LetterLanguage::Both),
            (LanguageChoice::Cy, &[En], LetterLanguage::En),
            (LanguageChoice::Both, &[En], LetterLanguage::En),
            (LanguageChoice::Unknown, &[En], LetterLanguage::En),
        ] {
            assert_eq!(
                letter_languages(choice, hub),
                expected,
                "{choice:?} {hub:?}"
            );
        }
    }

    #[test]
    fn welsh_stands_first() {
        assert_eq!(
            LetterLanguage::Both.languages(),
            [Language::Cy, Language::En]
        );
        assert!(!LetterLanguage::En.has_welsh());
        assert!(LetterLanguage::Cy.has_welsh() && LetterLanguage::Both.has_welsh());
    }

    #[test]
    fn an_agreement_is_read_by_all_who_sign_it() {
        use Language::{Cy, En};
        let bilingual: &[Language] = &[Cy, En];
        for (choice, hub, expected) in [
            (LanguageChoice::Cy, bilingual, LetterLanguage::Both),
            (LanguageChoice::En, bilingual, LetterLanguage::En),
            (LanguageChoice::Both, bilingual, LetterLanguage::Both),
            (LanguageChoice::Unknown, bilingual, LetterLanguage::Both),
            (LanguageChoice::Cy, &[En], LetterLanguage::En),
        ] {
            assert_eq!(
                agreement_languages(choice, hub),
                expected,
                "{choice:?} {hub:?}"
            );
        }
    }
}
