//! The same said in both languages at once.

use scheme::{Both, Fact, Facts};

use crate::{Words, list};

/// A message of the catalogues, worded from facts.
pub fn said(id: &str, facts: &Facts) -> Both {
    Both::each(|language| Words::shared().say(language, id, facts))
}

/// One fact on its own.
pub fn said_of(fact: &Fact) -> Both {
    Both::each(|language| Words::shared().fact(language, fact))
}

/// Names as a list in a sentence, each in whichever language it is known in.
pub fn names<'a>(names: impl Iterator<Item = &'a Both> + Clone) -> Both {
    Both::each(|language| {
        let names: Vec<&str> = names.clone().map(|name| name.or_other(language)).collect();
        list(&names, language)
    })
}
