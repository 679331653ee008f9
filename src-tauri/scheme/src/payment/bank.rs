//! Bank details: read by form alone, and confirmed by ringing back (`domain.md` 4, fraud).

use crate::ids::CoordinatorId;
use crate::people::codes;
use crate::problem::{Problems, Refusal};

codes! {
    /// Where bank details stand.
    AccountState as "account-state" {
        /// Entered, and not confirmed by call-back yet.
        Entered = "entered",
        /// Confirmed: the latest confirmed is in force.
        Confirmed = "confirmed",
        /// Rejected.
        Rejected = "rejected",
    }
}

/// Bank details as typed.
#[derive(Debug, Clone, Copy)]
pub struct TypedAccount<'a> {
    /// The account's name.
    pub name: &'a str,
    /// Its sort code.
    pub sort_code: &'a str,
    /// Its number.
    pub number: &'a str,
    /// The building society's roll number, or empty.
    pub roll: &'a str,
}

/// Bank details that have the form of some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountDetails {
    /// The account's name.
    pub name: String,
    /// Six digits.
    pub sort_code: String,
    /// Eight digits.
    pub number: String,
    /// The building society's roll number, or empty.
    pub roll: String,
}

/// Why something typed is neither a sort code nor an account number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAnAccount {
    /// Nothing was typed.
    Empty,
    /// It holds something else than digits, or they are too few or too many.
    NotSoManyDigits,
}

/// The most characters of an account's name or roll number that are kept.
const MOST: usize = 100;

/// Reads a sort code, with or without hyphens or spaces between its pairs, as in `01-23-45`, or an
/// account number with or without spaces. Nothing is filled up: a number of seven digits is asked
/// for again, since where its zero belongs is the bank's to say.
fn digits(typed: &str, many: usize) -> Result<String, NotAnAccount> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(NotAnAccount::Empty);
    }
    let digits: String = typed
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '–'))
        .collect();
    if digits.len() == many && digits.bytes().all(|b| b.is_ascii_digit()) {
        Ok(digits)
    } else {
        Err(NotAnAccount::NotSoManyDigits)
    }
}

/// Reads bank details. Fields: `name`, `sortCode`, `number`, `roll`.
pub fn read_account(typed: TypedAccount<'_>) -> Result<AccountDetails, Problems> {
    let mut problems = Problems::default();
    let name = typed.name.trim();
    if name.is_empty() {
        problems.add("name", "missing");
    }
    for (field, text) in [("name", name), ("roll", typed.roll)] {
        if text.chars().count() > MOST {
            problems.add(field, "account-text-too-long");
        }
    }
    let mut read = |field: &str, text: &str, many: usize, problem: &str| match digits(text, many) {
        Ok(digits) => digits,
        Err(NotAnAccount::Empty) => {
            problems.add(field, "missing");
            String::new()
        }
        Err(NotAnAccount::NotSoManyDigits) => {
            problems.add(field, problem);
            String::new()
        }
    };
    let sort_code = read("sortCode", typed.sort_code, 6, "not-a-sort-code");
    let number = read("number", typed.number, 8, "not-an-account-number");
    problems.none_or_err()?;
    Ok(AccountDetails {
        name: name.to_owned(),
        sort_code,
        number,
        roll: typed.roll.trim().to_owned(),
    })
}

/// All of an account number that is shown until somebody asks for more.
pub fn last_four(number: &str) -> &str {
    number
        .get(number.len().saturating_sub(4)..)
        .unwrap_or_default()
}

/// Whether bank details can be confirmed or rejected: once, and not by whoever entered them.
pub fn may_call_back(
    state: AccountState,
    entered_by: CoordinatorId,
    by: CoordinatorId,
) -> Result<(), Refusal> {
    if state != AccountState::Entered {
        return Err(Refusal::new("account-settled").with("state", state.fact()));
    }
    if entered_by == by {
        return Err(Refusal::new("account-own-entry"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn details_are_read_by_form() {
        for (sort_code, number, expected) in [
            ("123456", "12345678", Ok(("123456", "12345678"))),
            ("12-34-56", "1234 5678", Ok(("123456", "12345678"))),
            (" 01 02 03 ", "00000001", Ok(("010203", "00000001"))),
            ("12345", "12345678", Err("sortCode not-a-sort-code")),
            ("1234567", "12345678", Err("sortCode not-a-sort-code")),
            ("12345a", "12345678", Err("sortCode not-a-sort-code")),
            ("١٢٣٤٥٦", "12345678", Err("sortCode not-a-sort-code")),
            ("123456", "1234567", Err("number not-an-account-number")),
            ("123456", "123456789", Err("number not-an-account-number")),
            ("", "12345678", Err("sortCode missing")),
            ("123456", " ", Err("number missing")),
        ] {
            let found = read_account(TypedAccount {
                name: "Example",
                sort_code,
                number,
                roll: "",
            });
            match expected {
                Ok((sort_code, number)) => {
                    let found = found.unwrap();
                    assert_eq!(
                        (found.sort_code.as_str(), found.number.as_str()),
                        (sort_code, number)
                    );
                }
                Err(problem) => {
                    let problems = found.unwrap_err().0;
                    assert_eq!(problems.len(), 1);
                    assert_eq!(
                        format!("{} {}", problems[0].field, problems[0].problem),
                        problem
                    );
                }
            }
        }
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let long = "x".repeat(MOST + 1);
        let problems = read_account(TypedAccount {
            name: "",
            sort_code: "",
            number: "x",
            roll: &long,
        })
        .unwrap_err()
        .0;
        let found: Vec<_> = problems.iter().map(|p| p.field.as_str()).collect();
        assert_eq!(found, ["name", "roll", "sortCode", "number"]);
    }

    #[test]
    fn four_digits_are_shown() {
        assert_eq!(last_four("12345678"), "5678");
        assert_eq!(last_four("78"), "78");
        assert_eq!(last_four(""), "");
    }

    #[test]
    fn another_coordinator_settles_it_once() {
        let (one, two) = (Uuid::from_u128(1).into(), Uuid::from_u128(2).into());
        for state in AccountState::ALL {
            for (by, expected) in [(one, Some("account-own-entry")), (two, None)] {
                let expected = match state {
                    AccountState::Entered => expected,
                    _ => Some("account-settled"),
                };
                let found = may_call_back(*state, one, by).err().map(|r| r.rule);
                assert_eq!(found.as_deref(), expected, "{state:?}");
            }
        }
    }
}
