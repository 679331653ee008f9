//! Guessing what the columns of a table mean, from their headings and, where those say nothing,
//! from what stands below them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Field, Kind, Mapping};
use crate::table::{Row, Sheet};

/// How many rows are looked at where a heading says nothing.
const LOOKED_AT: usize = 50;

/// The likeliest meaning of each column. A field is given to one column only, the one whose heading
/// says it most plainly; address lines to as many as there are.
pub fn guess(kind: Kind, sheet: &Sheet) -> Mapping {
    let headings: Vec<String> = sheet.header.iter().map(|heading| plain(heading)).collect();
    let mut columns: Vec<Option<Field>> = vec![None; sheet.header.len()];
    for closeness in [Closeness::Exact, Closeness::Within] {
        for (column, heading) in headings.iter().enumerate() {
            if columns.get(column).is_some_and(Option::is_some) {
                continue;
            }
            let likeness = |field: &Field| likeness(kind, *field, heading, closeness);
            // The longest heading that fits says the most. Where its field is taken, the column
            // is left alone: a second e-mail address is no postal address.
            let Some(most) = kind.fields().iter().filter_map(likeness).max() else {
                continue;
            };
            let fits = |field: &&Field| likeness(field) == Some(most) && free(&columns, **field);
            let means = kind.fields().iter().find(fits).copied();
            if let (Some(field), Some(slot)) = (means, columns.get_mut(column)) {
                *slot = Some(field);
            }
        }
    }
    for (field, fits) in [
        (Field::Email, is_email as fn(&str) -> bool),
        (Field::Orcid, is_orcid),
    ] {
        if kind.fields().contains(&field) && free(&columns, field) {
            let column = (0..columns.len())
                .find(|column| columns.get(*column) == Some(&None) && holds(sheet, *column, fits));
            if let Some(slot) = column.and_then(|column| columns.get_mut(column)) {
                *slot = Some(field);
            }
        }
    }
    Mapping { columns }
}

#[derive(Clone, Copy, PartialEq)]
enum Closeness {
    /// The heading is one of the field's.
    Exact,
    /// One of the field's headings stands in it, as in "Your e-mail address (work)".
    Within,
}

fn free(columns: &[Option<Field>], field: Field) -> bool {
    field == Field::AddressLine || !columns.contains(&Some(field))
}

/// How much of a heading speaks for a field: the length of the field's own heading found in it.
fn likeness(kind: Kind, field: Field, heading: &str, closeness: Closeness) -> Option<usize> {
    let found = kind.headings(field).filter(|known| match closeness {
        Closeness::Exact => *known == heading,
        Closeness::Within => format!(" {heading} ").contains(&format!(" {known} ")),
    });
    found.map(|known| known.len()).max()
}

/// A heading in lower case, without accents, letters and digits parted by single spaces.
fn plain(heading: &str) -> String {
    let letters: String = heading
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether nearly all cells of a column that are not empty fit.
fn holds(sheet: &Sheet, column: usize, fits: fn(&str) -> bool) -> bool {
    let cell = |row: &Row| row.cells.get(column).map(|cell| cell.trim().to_owned());
    let cells: Vec<String> = sheet
        .rows
        .iter()
        .filter_map(cell)
        .filter(|cell| !cell.is_empty())
        .take(LOOKED_AT)
        .collect();
    let fit = cells.iter().filter(|cell| fits(cell)).count();
    !cells.is_empty() && fit * 5 >= cells.len() * 4
}

fn is_email(cell: &str) -> bool {
    cell.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        && !cell.contains(char::is_whitespace)
}

fn is_orcid(cell: &str) -> bool {
    let id = cell.rsplit('/').next().unwrap_or_default();
    let groups: Vec<&str> = id.split('-').collect();
    let is_group =
        |group: &&str| group.len() == 4 && group.bytes().all(|b| b.is_ascii_digit() || b == b'X');
    groups.len() == 4 && groups.iter().all(is_group)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(header: &[&str], cells: &[&str]) -> Sheet {
        let text = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let rows = vec![Row {
            line: 2,
            cells: text(cells),
        }];
        Sheet {
            header: text(header),
            rows,
            ..Sheet::default()
        }
    }

    fn guessed(kind: Kind, header: &[&str]) -> Vec<Option<Field>> {
        guess(kind, &sheet(header, &vec![""; header.len()])).columns
    }

    #[test]
    fn the_known_headings_are_plain_and_none_is_shared_within_a_kind() {
        for kind in [Kind::People, Kind::Organisations, Kind::Attendance] {
            for field in kind.fields() {
                for heading in kind.headings(*field) {
                    assert_eq!(plain(heading), heading, "{field:?}");
                    let sharing = (kind.fields().iter())
                        .filter(|other| kind.headings(**other).any(|known| known == heading));
                    assert_eq!(sharing.collect::<Vec<_>>(), [field], "{heading}");
                }
            }
        }
    }

    #[test]
    fn headings_of_people_are_known_in_both_languages() {
        use Field::*;
        assert_eq!(
            guessed(
                Kind::People,
                &[
                    "Full name",
                    "E-mail",
                    "Tel.",
                    "Employer",
                    "JOB TITLE",
                    "Preferred language",
                    "Address line 1",
                    "Town/City",
                    "Post Code",
                    "ORCID iD",
                    "Notes",
                    "",
                ]
            ),
            [
                Some(Name),
                Some(Email),
                Some(Phone),
                Some(Organisation),
                Some(Role),
                Some(Language),
                Some(AddressLine),
                Some(AddressLine),
                Some(Postcode),
                Some(Orcid),
                None,
                None,
            ]
        );
        assert_eq!(
            guessed(
                Kind::People,
                &[
                    "Enw cyntaf",
                    "Cyfenw",
                    "Cyfeiriad e-bost",
                    "Ffôn",
                    "Sefydliad",
                    "Rôl",
                    "Dewis iaith",
                    "Cyfeiriad",
                    "Côd post",
                ]
            ),
            [
                FirstName,
                LastName,
                Email,
                Phone,
                Organisation,
                Role,
                Language,
                AddressLine,
                Postcode
            ]
            .map(Some)
        );
    }

    #[test]
    fn headings_of_organisations_and_attendance_are_known() {
        use Field::*;
        assert_eq!(
            guessed(
                Kind::Organisations,
                &[
                    "Organisation name",
                    "Enw Cymraeg",
                    "Also known as",
                    "Sector",
                    "Country",
                    "ROR ID",
                    "ODS code",
                    "Company number",
                    "Registered charity number",
                    "Address",
                    "Postcode",
                    "Contact email",
                ]
            ),
            [
                Name,
                WelshName,
                Aliases,
                Sector,
                Nation,
                Ror,
                Ods,
                CompanyNumber,
                CharityNumber,
                AddressLine,
                Postcode,
                Email,
            ]
            .map(Some)
        );
        assert_eq!(
            guessed(
                Kind::Attendance,
                &[
                    "Organisation name",
                    "Enw",
                    "Ebost",
                    "Wedi cofrestru",
                    "Attended?"
                ]
            ),
            [Organisation, Name, Email, Registered, Came].map(Some)
        );
    }

    #[test]
    fn a_field_within_a_longer_heading_is_found_and_given_once() {
        use Field::*;
        assert_eq!(
            guessed(
                Kind::People,
                &[
                    "Your e-mail address (work)",
                    "Email",
                    "Your full name please"
                ]
            ),
            [None, Some(Email), Some(Name)]
        );
        assert_eq!(guessed(Kind::People, &["Name", "Name"]), [Some(Name), None]);
        assert_eq!(guessed(Kind::People, &["Email username"]), [Some(Email)]);
        assert_eq!(guessed(Kind::People, &["Renamed"]), [None]);
    }

    #[test]
    fn a_column_without_a_telling_heading_is_known_by_its_cells() {
        use Field::*;
        let sheet = sheet(
            &["Name", "", "x"],
            &[
                "Ŵyn",
                "wyn@example.org",
                "https://orcid.org/0000-0002-1825-0097",
            ],
        );
        assert_eq!(
            guess(Kind::People, &sheet).columns,
            [Some(Name), Some(Email), Some(Orcid)]
        );
        assert_eq!(
            guess(Kind::Attendance, &sheet).columns,
            [Some(Name), Some(Email), None]
        );
    }
}
