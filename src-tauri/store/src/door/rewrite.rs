//! A changeset taken apart and put together again, byte for byte, so that values in it can be
//! replaced. SQLite's session extension reads changesets and makes none from values; the format is
//! the one that its documentation of `sqlite3session.c` fixes.

use crate::StoreError;

/// One value of a row; `Absent` where an update left a column alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    Absent,
    Null,
    Integer([u8; 8]),
    Real([u8; 8]),
    Text(String),
    Blob(Vec<u8>),
}

/// What happened to one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowCells {
    operation: u8,
    indirect: u8,
    /// Before; empty for a row that is new.
    pub old: Vec<Cell>,
    /// After; empty for a row that is removed.
    pub new: Vec<Cell>,
}

/// The changes of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableChanges {
    head: Vec<u8>,
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: Vec<RowCells>,
}

const INSERT: u8 = 18;
const DELETE: u8 = 9;
const UPDATE: u8 = 23;

/// Takes a changeset apart.
pub(crate) fn parse(changeset: &[u8]) -> Result<Vec<TableChanges>, StoreError> {
    let mut input = Bytes {
        all: changeset,
        at: 0,
    };
    let mut tables: Vec<TableChanges> = Vec::new();
    let mut columns = 0;
    while let Some(first) = input.peek() {
        if first == b'T' {
            let from = input.at;
            input.byte()?;
            columns = input.length()?;
            input.take(columns)?;
            let name_from = input.at;
            while input.byte()? != 0 {}
            let name = changeset.get(name_from..input.at - 1).unwrap_or_default();
            tables.push(TableChanges {
                head: changeset.get(from..input.at).unwrap_or_default().to_vec(),
                table: String::from_utf8_lossy(name).into_owned(),
                rows: Vec::new(),
            });
            continue;
        }
        let (operation, indirect) = (input.byte()?, input.byte()?);
        let (old, new) = match operation {
            INSERT => (Vec::new(), input.cells(columns)?),
            DELETE => (input.cells(columns)?, Vec::new()),
            UPDATE => (input.cells(columns)?, input.cells(columns)?),
            _ => return Err(torn()),
        };
        tables.last_mut().ok_or_else(torn)?.rows.push(RowCells {
            operation,
            indirect,
            old,
            new,
        });
    }
    Ok(tables)
}

/// Puts a changeset together.
pub(crate) fn write(tables: &[TableChanges]) -> Vec<u8> {
    let mut out = Vec::new();
    for table in tables {
        out.extend_from_slice(&table.head);
        for row in &table.rows {
            out.extend_from_slice(&[row.operation, row.indirect]);
            for cell in row.old.iter().chain(&row.new) {
                write_cell(&mut out, cell);
            }
        }
    }
    out
}

fn write_cell(out: &mut Vec<u8>, cell: &Cell) {
    match cell {
        Cell::Absent => out.push(0),
        Cell::Integer(bytes) => {
            out.push(1);
            out.extend_from_slice(bytes);
        }
        Cell::Real(bytes) => {
            out.push(2);
            out.extend_from_slice(bytes);
        }
        Cell::Text(text) => {
            out.push(3);
            write_length(out, text.len());
            out.extend_from_slice(text.as_bytes());
        }
        Cell::Blob(bytes) => {
            out.push(4);
            write_length(out, bytes.len());
            out.extend_from_slice(bytes);
        }
        Cell::Null => out.push(5),
    }
}

/// A length as SQLite writes it: seven bits a byte, the most significant first. None here needs the
/// ninth byte, which has eight.
fn write_length(out: &mut Vec<u8>, length: usize) {
    let mut groups = vec![(length & 0x7f) as u8];
    let mut rest = length >> 7;
    while rest > 0 {
        groups.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    out.extend(groups.iter().rev());
}

fn torn() -> StoreError {
    StoreError::Fault("a changeset that cannot be read".to_owned())
}

struct Bytes<'a> {
    all: &'a [u8],
    at: usize,
}

impl Bytes<'_> {
    fn peek(&self) -> Option<u8> {
        self.all.get(self.at).copied()
    }

    fn byte(&mut self) -> Result<u8, StoreError> {
        let byte = self.peek().ok_or_else(torn)?;
        self.at += 1;
        Ok(byte)
    }

    fn take(&mut self, count: usize) -> Result<&[u8], StoreError> {
        let from = self.at;
        let to = from.checked_add(count).ok_or_else(torn)?;
        self.at = to;
        self.all.get(from..to).ok_or_else(torn)
    }

    fn eight(&mut self) -> Result<[u8; 8], StoreError> {
        self.take(8)?.try_into().map_err(|_| torn())
    }

    fn length(&mut self) -> Result<usize, StoreError> {
        let mut length = 0;
        for _ in 0..8 {
            let byte = self.byte()?;
            length = (length << 7) | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Ok(length);
            }
        }
        Err(torn())
    }

    fn cells(&mut self, columns: usize) -> Result<Vec<Cell>, StoreError> {
        (0..columns).map(|_| self.cell()).collect()
    }

    fn cell(&mut self) -> Result<Cell, StoreError> {
        Ok(match self.byte()? {
            0 => Cell::Absent,
            1 => Cell::Integer(self.eight()?),
            2 => Cell::Real(self.eight()?),
            3 => {
                let length = self.length()?;
                let text = self.take(length)?.to_vec();
                Cell::Text(String::from_utf8(text).map_err(|_| torn())?)
            }
            4 => {
                let length = self.length()?;
                Cell::Blob(self.take(length)?.to_vec())
            }
            5 => Cell::Null,
            _ => return Err(torn()),
        })
    }
}
