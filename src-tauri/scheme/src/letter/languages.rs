//! The language of a letter: the recipient's choice, within the hub's languages.

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
}
