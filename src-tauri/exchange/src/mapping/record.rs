//! A mapping, what is wrong with it, and the records that it makes of a table's rows.

use std::collections::BTreeMap;

use scheme::{Fact, Facts};
use serde::{Deserialize, Serialize};

use super::{Field, Kind, values};
use crate::table::{Row, Sheet};

/// What each column means, in the order of the columns; nothing for one that is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping {
    /// The columns.
    pub columns: Vec<Option<Field>>,
}

/// Why a mapping cannot be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum MappingProblem {
    /// No column holds the names (for attendance: neither names nor e-mail addresses).
    NoName,
    /// Two columns are given the same meaning.
    GivenTwice {
        /// The meaning.
        field: Field,
    },
    /// A column is given a meaning that this kind of import does not have.
    NotOfThisKind {
        /// The meaning.
        field: Field,
    },
}

impl MappingProblem {
    /// Every code, for the test that each has its words.
    pub const CODES: &'static [&'static str] = &[
        "import-no-name",
        "import-given-twice",
        "import-not-of-this-kind",
    ];

    /// The code; the catalogue message `problem-CODE` words it from [`MappingProblem::facts`].
    pub fn code(self) -> &'static str {
        match self {
            MappingProblem::NoName => "import-no-name",
            MappingProblem::GivenTwice { .. } => "import-given-twice",
            MappingProblem::NotOfThisKind { .. } => "import-not-of-this-kind",
        }
    }

    /// The facts: `field`, where there is one.
    pub fn facts(self) -> Facts {
        match self {
            MappingProblem::NoName => Facts::none(),
            MappingProblem::GivenTwice { field } | MappingProblem::NotOfThisKind { field } => {
                Facts::none().with("field", Fact::code("import-field", field.code()))
            }
        }
    }
}

impl Mapping {
    /// What is wrong with it as a whole.
    pub fn problems(&self, kind: Kind) -> Vec<MappingProblem> {
        let mut problems = Vec::new();
        let mut seen: Vec<Field> = Vec::new();
        for field in self.columns.iter().flatten().copied() {
            if !kind.fields().contains(&field) {
                problems.push(MappingProblem::NotOfThisKind { field });
            } else if field != Field::AddressLine && seen.contains(&field) {
                let twice = MappingProblem::GivenTwice { field };
                if !problems.contains(&twice) {
                    problems.push(twice);
                }
            }
            seen.push(field);
        }
        let has = |field| seen.contains(&field);
        let named = has(Field::Name) || (has(Field::FirstName) && has(Field::LastName));
        let named = named || (kind == Kind::Attendance && has(Field::Email));
        if !named {
            problems.push(MappingProblem::NoName);
        }
        problems
    }
}

/// One row, by what its cells mean. The text is as typed, trimmed; only closed lists are turned into
/// their codes. Whether an address or an identifier is a good one is for the rules to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its line in the file.
    pub line: u32,
    /// What each field holds, empty cells left out. A name in two columns is put together here.
    pub fields: BTreeMap<Field, String>,
    /// The lines of the address, in order, empty ones left out.
    pub address_lines: Vec<String>,
    /// What is wrong with its cells.
    pub problems: Vec<CellProblem>,
}

/// Something wrong with one cell. The catalogue message `problem-CODE` words it from `facts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellProblem {
    /// What the cell should have held.
    pub field: Field,
    /// The column, from 0, where there is one.
    pub column: Option<u32>,
    /// `import-name-missing`, or `import-not-recognised` with the fact `value`.
    pub problem: String,
    /// The values that word it.
    pub facts: Facts,
}

impl CellProblem {
    /// Every code, for the test that each has its words.
    pub const CODES: &'static [&'static str] = &["import-name-missing", "import-not-recognised"];
}

impl Record {
    /// What a field holds, or empty.
    pub fn get(&self, field: Field) -> &str {
        self.fields.get(&field).map_or("", String::as_str)
    }

    /// The other names of an organisation: parted by semicolons, vertical bars or lines.
    pub fn aliases(&self) -> Vec<&str> {
        let parts = self.get(Field::Aliases).split([';', '|', '\n']);
        parts
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect()
    }
}

/// The records of a table under a mapping, or what is wrong with the mapping.
pub fn apply(
    kind: Kind,
    mapping: &Mapping,
    sheet: &Sheet,
) -> Result<Vec<Record>, Vec<MappingProblem>> {
    let problems = mapping.problems(kind);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(sheet
        .rows
        .iter()
        .map(|row| record(kind, mapping, row))
        .collect())
}

fn record(kind: Kind, mapping: &Mapping, row: &Row) -> Record {
    let mut record = Record {
        line: row.line,
        ..Record::default()
    };
    for ((column, field), cell) in (0..).zip(&mapping.columns).zip(&row.cells) {
        let (Some(field), cell) = (*field, cell.trim()) else {
            continue;
        };
        if cell.is_empty() {
            continue;
        }
        if field == Field::AddressLine {
            let lines = cell.lines().map(str::trim).filter(|line| !line.is_empty());
            record.address_lines.extend(lines.map(str::to_owned));
            continue;
        }
        match values::value(field, cell) {
            Ok(value) => {
                record.fields.insert(field, value);
            }
            Err(()) => record.problems.push(CellProblem {
                field,
                column: Some(column),
                problem: "import-not-recognised".to_owned(),
                facts: Facts::none().with("value", Fact::text(cell)),
            }),
        }
    }
    put_name_together(&mut record);
    let by_email = kind == Kind::Attendance && !record.get(Field::Email).is_empty();
    if record.get(Field::Name).is_empty() && !by_email {
        let column = mapping
            .columns
            .iter()
            .position(|field| *field == Some(Field::Name));
        record.problems.push(CellProblem {
            field: Field::Name,
            column: column.and_then(|column| u32::try_from(column).ok()),
            problem: "import-name-missing".to_owned(),
            facts: Facts::none(),
        });
    }
    record
}

fn put_name_together(record: &mut Record) {
    let first = record.fields.remove(&Field::FirstName).unwrap_or_default();
    let last = record.fields.remove(&Field::LastName).unwrap_or_default();
    let together = format!("{first} {last}");
    let together = together.trim();
    if !record.fields.contains_key(&Field::Name) && !together.is_empty() {
        record.fields.insert(Field::Name, together.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(rows: &[&[&str]]) -> Sheet {
        let text = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let rows = (2..).zip(rows).map(|(line, cells)| Row {
            line,
            cells: text(cells),
        });
        Sheet {
            rows: rows.collect(),
            ..Sheet::default()
        }
    }

    fn mapping(fields: &[Option<Field>]) -> Mapping {
        Mapping {
            columns: fields.to_vec(),
        }
    }

    #[test]
    fn rows_become_records_of_what_was_typed() {
        use Field::*;
        let columns = mapping(&[
            Some(FirstName),
            Some(LastName),
            Some(Email),
            None,
            Some(AddressLine),
            Some(AddressLine),
            Some(Language),
        ]);
        let long = "x".repeat(200);
        let sheet = sheet(&[
            &[
                " Siân ",
                "O'Brien",
                "s@example.org",
                "ignored",
                "1 Stryd Fawr\nBangor",
                "Gwynedd",
                "Cymraeg",
            ],
            &["", "Ŵyn", "", "", "", "", "Klingon"],
            &[&long, "=cmd|' /C calc'!A0", "", "", "", "", ""],
            &["", " ", "a@example.org", "", "", "", ""],
        ]);
        let records = apply(Kind::People, &columns, &sheet).unwrap();
        assert_eq!(records[0].get(Name), "Siân O'Brien");
        assert_eq!(records[0].get(Language), "cy");
        assert_eq!(
            records[0].address_lines,
            ["1 Stryd Fawr", "Bangor", "Gwynedd"]
        );
        assert_eq!(records[0].problems, []);
        assert_eq!(records[0].line, 2);
        assert_eq!(records[1].get(Name), "Ŵyn");
        let unknown = CellProblem {
            field: Language,
            column: Some(6),
            problem: "import-not-recognised".to_owned(),
            facts: Facts::none().with("value", "Klingon"),
        };
        assert_eq!(records[1].problems, [unknown]);
        assert_eq!(records[2].get(Name), format!("{long} =cmd|' /C calc'!A0"));
        assert_eq!(records[3].problems[0].problem, "import-name-missing");
    }

    #[test]
    fn an_attendee_is_known_by_name_or_address() {
        use Field::*;
        let columns = mapping(&[Some(Email), Some(Came)]);
        let sheet = sheet(&[&["a@example.org", "x"], &["", "no"]]);
        let records = apply(Kind::Attendance, &columns, &sheet).unwrap();
        assert_eq!(records[0].problems, []);
        assert_eq!(records[0].get(Came), "yes");
        assert_eq!(records[1].problems[0].problem, "import-name-missing");
        assert_eq!(
            apply(Kind::People, &columns, &sheet),
            Err(vec![
                MappingProblem::NotOfThisKind { field: Came },
                MappingProblem::NoName,
            ])
        );
    }

    #[test]
    fn a_meaning_is_given_once() {
        use Field::*;
        let twice = mapping(&[
            Some(Name),
            Some(Email),
            Some(Email),
            Some(AddressLine),
            Some(AddressLine),
        ]);
        assert_eq!(
            twice.problems(Kind::People),
            [MappingProblem::GivenTwice { field: Email }]
        );
    }

    #[test]
    fn aliases_are_parted() {
        let mut record = Record::default();
        record
            .fields
            .insert(Field::Aliases, "BCUHB; Betsi\nPBC |".to_owned());
        assert_eq!(record.aliases(), ["BCUHB", "Betsi", "PBC"]);
    }
}
