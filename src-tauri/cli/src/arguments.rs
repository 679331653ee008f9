//! What was typed on the command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use uuid::Uuid;

/// A command line, read.
#[derive(Debug, PartialEq, Eq)]
pub enum Arguments {
    /// Say how it is used.
    Help,
    /// Make the sample hub.
    Sample {
        /// Where.
        file: PathBuf,
        /// As of which day; today, where none is named.
        as_of: Option<NaiveDate>,
    },
    /// List the commands.
    Commands,
    /// Answer requests.
    Do {
        /// Of which hub.
        hub: PathBuf,
        /// At whose seat.
        seat: Seat,
        /// Whether its equality file is to be unlocked.
        equality: bool,
        /// Files that requests may name.
        files: Vec<(String, PathBuf)>,
    },
}

/// Whose seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// The first active coordinator's.
    FirstCoordinator,
    /// A coordinator's.
    Coordinator(Uuid),
    /// A panel member's, at the panel desk.
    Member(Uuid),
}

impl Arguments {
    /// Reads the command line, or says what is wrong with it.
    pub fn from_command_line(words: Vec<String>) -> Result<Self, String> {
        let mut words = words.into_iter();
        let read = match words.next().as_deref() {
            None | Some("help" | "--help" | "-h") => return Ok(Arguments::Help),
            Some("commands") => Arguments::Commands,
            Some("sample") => {
                let file = words.next().ok_or("sample: name the file to make")?;
                let as_of = match words.next().as_deref() {
                    None => None,
                    Some("--as-of") => {
                        let typed = words
                            .next()
                            .ok_or("--as-of: name a day, as in 2026-11-22")?;
                        let day = typed.parse().map_err(|_| {
                            format!("--as-of: {typed} is not a day such as 2026-11-22")
                        })?;
                        Some(day)
                    }
                    Some(other) => return Err(unknown(other)),
                };
                Arguments::Sample {
                    file: file.into(),
                    as_of,
                }
            }
            Some("do") => read_do(&mut words)?,
            Some(other) => return Err(unknown(other)),
        };
        match words.next() {
            None => Ok(read),
            Some(extra) => Err(unknown(&extra)),
        }
    }
}

fn read_do(words: &mut impl Iterator<Item = String>) -> Result<Arguments, String> {
    let (mut hub, mut seat, mut files) = (None, Seat::FirstCoordinator, Vec::new());
    let mut equality = false;
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word}: a value is missing"));
        match word.as_str() {
            "--hub" => hub = Some(PathBuf::from(value()?)),
            "--as" => {
                let typed = value()?;
                let id = |text: &str| {
                    Uuid::parse_str(text).map_err(|_| format!("--as: {text} is not an identifier"))
                };
                seat = match typed.strip_prefix("member:") {
                    Some(member) => Seat::Member(id(member)?),
                    None => Seat::Coordinator(id(&typed)?),
                };
            }
            "--equality" => equality = true,
            "--file" => {
                let typed = value()?;
                let (name, path) = typed
                    .split_once('=')
                    .ok_or("--file: write it as NAME=PATH".to_owned())?;
                files.push((name.to_owned(), PathBuf::from(path)));
            }
            other => return Err(unknown(other)),
        }
    }
    let hub = hub.ok_or("do: name the hub with --hub FILE")?;
    Ok(Arguments::Do {
        hub,
        seat,
        equality,
        files,
    })
}

fn unknown(word: &str) -> String {
    format!("{word} is not known here; `seedbridge-cli help` says what is")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, String> {
        Arguments::from_command_line(line.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn a_command_line_is_read_or_refused_with_the_word_that_is_wrong() {
        assert_eq!(read(""), Ok(Arguments::Help));
        assert_eq!(read("commands"), Ok(Arguments::Commands));
        assert_eq!(
            read("sample hub.sbhub --as-of 2026-11-22"),
            Ok(Arguments::Sample {
                file: "hub.sbhub".into(),
                as_of: NaiveDate::from_ymd_opt(2026, 11, 22)
            })
        );
        assert_eq!(
            read("do --hub h --equality --file cv=/tmp/cv.pdf"),
            Ok(Arguments::Do {
                hub: "h".into(),
                seat: Seat::FirstCoordinator,
                equality: true,
                files: vec![("cv".into(), "/tmp/cv.pdf".into())]
            })
        );
        for (line, word) in [
            ("sample", "sample"),
            ("sample f --as-of 2026-02-30", "2026-02-30"),
            ("do", "--hub"),
            ("do --hub", "--hub"),
            ("do --hub h --as nobody", "nobody"),
            ("do --hub h --passphrase x", "--passphrase"),
            ("commands extra", "extra"),
            ("frobnicate", "frobnicate"),
        ] {
            assert!(
                read(line).is_err_and(|message| message.contains(word)),
                "{line}"
            );
        }
    }
}
