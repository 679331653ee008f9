//! Words in both languages: the Fluent catalogues, and dates, money and numbers as people read them.
//!
//! The catalogues in `ui/locales` are read by the window too (with `@fluent/bundle`), so they keep
//! to the standard syntax and use no functions: [`Words::say`] passes what is to be shown as text
//! already formatted, and plain numbers where a plural is chosen by them.

mod both;
mod calendar;
mod catalogue;
mod in_words;
mod list;
mod money;

pub use both::{names, said, said_of};
pub use calendar::{date, date_long, instant, instant_exact, month, time};
pub use catalogue::{Unsaid, Words};
pub use in_words::{GREATEST_IN_WORDS, NotInWords, money_in_words};
pub use list::list;
pub use money::{count, money};
