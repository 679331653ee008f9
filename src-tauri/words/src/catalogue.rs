//! The Fluent catalogues of both languages, and how facts become the arguments of a message.
//!
//! The window passes the same arguments to the same messages. For a fact called `x`:
//! - text and records: `$x`, the words themselves;
//! - a count: `$x`, a number, shown with thousands commas and fit to choose a plural by;
//! - money: `$x`, as `£10,000.00`, and `$x-pence`, a number;
//! - a date: `$x`, as `14 January 2027`, and `$x-long`, with its weekday;
//! - an instant: `$x`, as `14 January 2027, 16:00`, and `$x-date`, `$x-time` and `$x-exact` (with
//!   seconds);
//! - a code: `$x`, worded by the message `SET-VALUE`, and `$x-code`, the code itself.
//!
//! A record without a label is called by its noun, the message `noun-NOUN`.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use scheme::{Fact, Facts, Language};
use unic_langid::LanguageIdentifier;

use crate::{calendar, money};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Why a message could not be worded in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsaid {
    /// The catalogue has no such message.
    Missing,
    /// The message wants an argument, a code's words or another message that is not there; each
    /// as the catalogue reader says it.
    Incomplete(Vec<String>),
}

/// The catalogues of both languages.
pub struct Words {
    cy: Catalogue,
    en: Catalogue,
    missing: Mutex<BTreeSet<(Language, String)>>,
}

struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
    faults: Vec<String>,
}

impl Words {
    /// The catalogues that this program was built with, read once.
    pub fn shared() -> &'static Words {
        static SHARED: LazyLock<Words> = LazyLock::new(|| Words::from_sources(CY, EN));
        &SHARED
    }

    /// Catalogues from `(file name, source)` pairs, Welsh and English.
    pub fn from_sources(cy: &[(&str, &str)], en: &[(&str, &str)]) -> Self {
        Words {
            cy: Catalogue::read(Language::Cy, cy),
            en: Catalogue::read(Language::En, en),
            missing: Mutex::default(),
        }
    }

    /// A message in one language, worded from facts. `id` names a message, or an attribute of one
    /// as `message.attribute`. A message that is missing shows as its id, and is remembered for
    /// [`Words::missing`]; an argument that is missing shows in braces.
    pub fn say(&self, language: Language, id: &str, facts: &Facts) -> String {
        let catalogue = self.catalogue(language);
        match catalogue.format(id, &self.arguments(language, facts)) {
            Some((text, _)) => text,
            None => {
                let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
                missing.insert((language, id.to_owned()));
                id.to_owned()
            }
        }
    }

    /// A message without facts.
    pub fn plain(&self, language: Language, id: &str) -> String {
        self.say(language, id, &Facts::none())
    }

    /// As [`Words::say`], for where nothing may be missing, as in a letter: fails when the message,
    /// an argument, or the words of a code are not there.
    pub fn try_say(&self, language: Language, id: &str, facts: &Facts) -> Result<String, Unsaid> {
        let mut lacking: Vec<String> = facts
            .0
            .values()
            .filter_map(message_of)
            .filter(|id| !self.has(language, id))
            .collect();
        let arguments = self.arguments(language, facts);
        let (text, errors) = self
            .catalogue(language)
            .format(id, &arguments)
            .ok_or(Unsaid::Missing)?;
        lacking.extend(errors);
        if lacking.is_empty() {
            Ok(text)
        } else {
            Err(Unsaid::Incomplete(lacking))
        }
    }

    /// One fact on its own, as a sentence would show it.
    pub fn fact(&self, language: Language, fact: &Fact) -> String {
        match fact {
            Fact::Text { value } => value.clone(),
            Fact::Both { value } => value.or_other(language).to_owned(),
            Fact::Count { value } => money::count(*value, language),
            Fact::Pence { value } => money::money(*value, language),
            Fact::Date { value } => calendar::date(*value, language),
            Fact::Instant { value } => calendar::instant(*value, language),
            Fact::Record { label, .. } if !label.is_empty() => label.clone(),
            Fact::Code { .. } | Fact::Record { .. } => match message_of(fact) {
                Some(id) => self.plain(language, &id),
                None => String::new(),
            },
        }
    }

    /// Whether a language has a message, or an attribute as `message.attribute`.
    pub fn has(&self, language: Language, id: &str) -> bool {
        self.catalogue(language).ids.contains(id)
    }

    /// Every message of a language, and every attribute as `message.attribute`, in order.
    pub fn ids(&self, language: Language) -> impl Iterator<Item = &str> {
        self.catalogue(language).ids.iter().map(String::as_str)
    }

    /// What is wrong with the catalogues as files: syntax errors, and ids that occur twice. Tests
    /// assert that there is nothing.
    pub fn faults(&self) -> Vec<String> {
        [&self.cy, &self.en]
            .iter()
            .flat_map(|catalogue| catalogue.faults.clone())
            .collect()
    }

    /// The messages that [`Words::say`] was asked for and did not find. Journeys assert that there
    /// are none.
    pub fn missing(&self) -> Vec<(Language, String)> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        missing.iter().cloned().collect()
    }

    fn catalogue(&self, language: Language) -> &Catalogue {
        match language {
            Language::Cy => &self.cy,
            Language::En => &self.en,
        }
    }

    fn arguments(&self, language: Language, facts: &Facts) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        for (name, fact) in &facts.0 {
            match fact {
                Fact::Count { value } => arguments.set(name.clone(), *value),
                _ => arguments.set(name.clone(), self.fact(language, fact)),
            }
            let mut also = |suffix: &str, value: FluentValue<'static>| {
                arguments.set(format!("{name}-{suffix}"), value);
            };
            match fact {
                Fact::Pence { value } => also("pence", value.0.into()),
                Fact::Date { value } => also("long", calendar::date_long(*value, language).into()),
                Fact::Instant { value } => {
                    let day = scheme::time::day_of(*value);
                    also("date", calendar::date(day, language).into());
                    also("time", calendar::time(*value, language).into());
                    also("exact", calendar::instant_exact(*value, language).into());
                }
                Fact::Code { set, value } => {
                    also("code", value.clone().into());
                    also("within", within(set, self.fact(language, fact)).into());
                }
                Fact::Text { .. }
                | Fact::Both { .. }
                | Fact::Count { .. }
                | Fact::Record { .. } => {}
            }
        }
        arguments
    }
}

/// The words of a code within a sentence: without a capital, but for names and abbreviations.
fn within(set: &str, words: String) -> String {
    let mut letters = words.chars();
    let (first, second) = (letters.next(), letters.next());
    let Some(first) = first.filter(|_| !["language", "nation"].contains(&set)) else {
        return words;
    };
    if second.is_some_and(char::is_uppercase) {
        return words;
    }
    first.to_lowercase().chain(words.chars().skip(1)).collect()
}

/// The message that words a fact, where a message does.
fn message_of(fact: &Fact) -> Option<String> {
    match fact {
        Fact::Code { set, value } => Some(format!("{set}-{value}")),
        Fact::Record { noun, label, .. } if label.is_empty() => Some(format!("noun-{noun}")),
        _ => None,
    }
}

impl Catalogue {
    fn read(language: Language, sources: &[(&str, &str)]) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would be copied out of letters and break tests of equal text; both
        // languages run left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => whole_number(number.value),
            _ => None,
        }));
        let (mut ids, mut faults) = (BTreeSet::new(), Vec::new());
        for (file, source) in sources {
            let place = format!("{}/{file}", language.tag());
            let resource =
                FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(read, errors)| {
                    faults.extend(errors.iter().map(|error| format!("{place}: {error}")));
                    read
                });
            for entry in resource.entries() {
                if let ast::Entry::Message(message) = entry {
                    let id = message.id.name;
                    if message.value.is_some() {
                        ids.insert(id.to_owned());
                    }
                    let attributes = message.attributes.iter();
                    ids.extend(attributes.map(|attribute| format!("{id}.{}", attribute.id.name)));
                }
            }
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| format!("{place}: {error}")));
            }
        }
        Catalogue {
            bundle,
            ids,
            faults,
        }
    }

    /// The text and what it lacks, or nothing where there is no such message.
    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<(String, Vec<String>)> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(arguments), &mut errors);
        Some((
            text.into_owned(),
            errors.iter().map(ToString::to_string).collect(),
        ))
    }
}

/// A number with thousands commas, as `Intl.NumberFormat` shows it in the window. Counts are whole.
fn whole_number(value: f64) -> Option<String> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= EXACT).then(|| money::count(value as i64, Language::En))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use scheme::Pence;

    const EN_SOURCE: &str = "\
greeting = Dear { $name }
about = { $name } asked for { $amount } by { $on }
    .hint = Received { $at }
due = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
of-sector = { $sector ->
   *[x] { $sector } ({ $sector-code })
}
sector-university = university
noun-person = a person
all = { $amount-pence } | { $on-long } | { $at-date } | { $at-time } | { $at-exact }
";
    const CY_SOURCE: &str = "\
greeting = Annwyl { $name }
due = { $n ->
    [zero] zero { $n }
    [one] one { $n }
    [two] two { $n }
    [few] few { $n }
    [many] many { $n }
   *[other] other { $n }
}
sector-university = prifysgol
";

    fn words() -> Words {
        let words = Words::from_sources(&[("a.ftl", CY_SOURCE)], &[("a.ftl", EN_SOURCE)]);
        assert_eq!(words.faults(), Vec::<String>::new());
        words
    }

    fn facts() -> Facts {
        Facts::none()
            .with("name", "Ŵyn ap Rhŷs O'Brien")
            .with("amount", Pence(1_000_000))
            .with("on", NaiveDate::from_ymd_opt(2027, 1, 14).unwrap())
            .with(
                "at",
                "2027-07-14T15:00:01Z"
                    .parse::<chrono::DateTime<chrono::Utc>>()
                    .unwrap(),
            )
            .with("n", 12_345_usize)
            .with("sector", Fact::code("sector", "university"))
    }

    #[test]
    fn facts_are_shown_in_the_language_of_the_message_without_isolation_marks() {
        let words = words();
        let say = |id| words.try_say(Language::En, id, &facts()).unwrap();
        assert_eq!(
            say("about"),
            "Ŵyn ap Rhŷs O'Brien asked for £10,000.00 by 14 January 2027"
        );
        assert_eq!(say("about.hint"), "Received 14 July 2027, 16:00");
        assert_eq!(say("due"), "12,345 days");
        assert_eq!(say("of-sector"), "university (university)");
        assert_eq!(
            say("all"),
            "1,000,000 | Thursday 14 January 2027 | 14 July 2027 | 16:00 | 14 July 2027, 16:00:01"
        );
        assert_eq!(
            words.say(Language::Cy, "greeting", &facts()),
            "Annwyl Ŵyn ap Rhŷs O'Brien"
        );
        assert_eq!(
            words.fact(Language::Cy, &Fact::code("sector", "university")),
            "prifysgol"
        );
    }

    #[test]
    fn a_code_within_a_sentence_has_no_capital_unless_it_is_a_name() {
        for (set, words, expected) in [
            ("timeliness", "On time", "on time"),
            ("letter-kind", "Ôl-lenwi", "ôl-lenwi"),
            ("sector", "NHS body", "NHS body"),
            ("language", "Welsh", "Welsh"),
            ("nation", "Cymru", "Cymru"),
            ("outcome", "", ""),
        ] {
            assert_eq!(within(set, words.to_owned()), expected);
        }
    }

    #[test]
    fn each_plural_category_of_welsh_is_reached() {
        let words = words();
        for (n, category) in [
            (0, "zero"),
            (1, "one"),
            (2, "two"),
            (3, "few"),
            (4, "other"),
            (5, "other"),
            (6, "many"),
            (7, "other"),
            (11, "other"),
            (12, "other"),
            (100, "other"),
        ] {
            let facts = Facts::none().with("n", n as usize);
            assert_eq!(
                words.say(Language::Cy, "due", &facts),
                format!("{category} {n}")
            );
        }
        for (n, said) in [(0, "0 days"), (1, "1 day"), (2, "2 days"), (21, "21 days")] {
            let facts = Facts::none().with("n", n as usize);
            assert_eq!(words.say(Language::En, "due", &facts), said);
        }
    }

    #[test]
    fn what_is_missing_shows_and_is_remembered() {
        let words = words();
        assert_eq!(words.say(Language::Cy, "about", &facts()), "about");
        assert_eq!(
            words.say(Language::En, "about.nothing", &facts()),
            "about.nothing"
        );
        assert_eq!(words.say(Language::En, "", &facts()), "");
        assert_eq!(
            words.missing(),
            [
                (Language::Cy, "about".to_owned()),
                (Language::En, String::new()),
                (Language::En, "about.nothing".to_owned()),
            ]
        );
        let none = Facts::none();
        assert_eq!(
            words.try_say(Language::Cy, "about", &none),
            Err(Unsaid::Missing)
        );
        assert!(matches!(
            words.try_say(Language::En, "greeting", &none),
            Err(Unsaid::Incomplete(_))
        ));
        let unknown = Facts::none().with("name", Fact::code("sector", "unheard-of"));
        assert_eq!(
            words.try_say(Language::En, "greeting", &unknown),
            Err(Unsaid::Incomplete(vec!["sector-unheard-of".to_owned()]))
        );
        assert_eq!(
            words.say(Language::En, "greeting", &unknown),
            "Dear sector-unheard-of"
        );
    }

    #[test]
    fn a_record_is_shown_by_its_label_or_else_by_its_noun() {
        let words = words();
        let mut record = Fact::record("person", uuid::Uuid::nil());
        assert_eq!(words.fact(Language::En, &record), "a person");
        if let Fact::Record { label, .. } = &mut record {
            *label = "Ŵyn".to_owned();
        }
        assert_eq!(words.fact(Language::En, &record), "Ŵyn");
    }

    #[test]
    fn faults_in_the_files_are_told() {
        let twice = [("a.ftl", "one = 1\n"), ("b.ftl", "one = 2\n")];
        let broken = [("c.ftl", "one = { $\n")];
        assert_eq!(Words::from_sources(&twice, &[]).faults().len(), 1);
        let faults = Words::from_sources(&[], &broken).faults();
        assert_eq!(faults.len(), 1);
        assert!(faults[0].starts_with("en-GB/c.ftl: "), "{faults:?}");
    }
}
