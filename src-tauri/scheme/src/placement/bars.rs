//! What stands in the way of a placement's beginning (`domain.md` 7.16): it has its award, three
//! signatures, every check valid through its last day, its access document issued where it needs
//! one, and the post left behind is filled or declared unsuitable.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::backfill::BackfillState;
use super::period::Period;
use crate::access::{AccessCheck, CheckGap, CheckKind, DbsLevel, check_gaps};

/// The tripartite agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// There is none.
    None,
    /// It is drafted, and so many of its parties have signed it.
    Drafted {
        /// So many have.
        signed: u32,
        /// Of so many: the employer, each host, the person seconded.
        of: u32,
    },
}

/// The document that lets the person into the NHS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessDocument {
    /// Nobody has said whether one is needed.
    Undecided,
    /// None is needed.
    NotNeeded,
    /// One is needed and not issued.
    Awaited,
    /// It is issued.
    Issued,
}

/// Which checks are needed, and what is known of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checks {
    /// Those that are needed.
    pub needed: Vec<CheckKind>,
    /// The level of disclosure that is needed.
    pub dbs: DbsLevel,
    /// Those that were made or asked for.
    pub known: Vec<AccessCheck>,
}

impl Default for Checks {
    /// None is needed.
    fn default() -> Self {
        Self {
            needed: Vec::new(),
            dbs: DbsLevel::None,
            known: Vec::new(),
        }
    }
}

impl Checks {
    /// What is wrong with them for a placement that ends on a day.
    pub fn gaps(&self, ends_on: NaiveDate) -> Vec<CheckGap> {
        check_gaps(&self.needed, self.dbs, &self.known, ends_on)
    }
}

/// What has to stand before a placement begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readiness {
    /// Whether its award is accepted; none where it stands on no application.
    pub awarded: Option<bool>,
    /// Its agreement.
    pub agreement: Agreement,
    /// Its checks; none while nobody has said which are needed.
    pub checks: Option<Checks>,
    /// Its access document.
    pub access: AccessDocument,
    /// The post left behind.
    pub backfill: BackfillState,
}

/// Something that stands in the way. The catalogue message `placement-bar-CODE` words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "bar",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Bar {
    /// Its award is not accepted.
    NotAwarded,
    /// No agreement is drafted.
    NoAgreement,
    /// Signatures are missing.
    SignaturesMissing {
        /// How many.
        count: u32,
    },
    /// The latest draft no longer says what the placement says. Only the record of a placement
    /// tells so: it takes every fact of the agreement to know.
    AgreementOutOfDate,
    /// Nobody has said which checks are needed.
    ChecksUndecided,
    /// A check was not passed at the level that is needed.
    CheckOpen {
        /// Which.
        check: CheckKind,
    },
    /// A check lapses before the last day.
    CheckLapses {
        /// Which.
        check: CheckKind,
        /// The last day it is valid.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// Nobody has said whether an access document is needed.
    AccessUndecided,
    /// The access document is not issued.
    AccessAwaited,
    /// The post left behind is neither filled nor declared unsuitable.
    BackfillOpen,
}

/// What stands in the way of a placement's beginning, in the order in which it is put right.
pub fn bars(period: Period, of: &Readiness) -> Vec<Bar> {
    let mut bars = Vec::new();
    if of.awarded == Some(false) {
        bars.push(Bar::NotAwarded);
    }
    match of.agreement {
        Agreement::None => bars.push(Bar::NoAgreement),
        Agreement::Drafted { signed, of } if signed < of => {
            bars.push(Bar::SignaturesMissing { count: of - signed });
        }
        Agreement::Drafted { .. } => {}
    }
    match &of.checks {
        None => bars.push(Bar::ChecksUndecided),
        Some(checks) => bars.extend(checks.gaps(period.to).into_iter().map(|gap| match gap {
            CheckGap::Lapses { kind, expires_on } => Bar::CheckLapses {
                check: kind,
                on: expires_on,
            },
            CheckGap::Missing(check) | CheckGap::Awaited(check) | CheckGap::NotClear(check) => {
                Bar::CheckOpen { check }
            }
            CheckGap::LevelTooLow { .. } => Bar::CheckOpen {
                check: CheckKind::Dbs,
            },
        })),
    }
    match of.access {
        AccessDocument::Undecided => bars.push(Bar::AccessUndecided),
        AccessDocument::Awaited => bars.push(Bar::AccessAwaited),
        AccessDocument::NotNeeded | AccessDocument::Issued => {}
    }
    if matches!(
        of.backfill,
        BackfillState::Planned | BackfillState::Advertised
    ) {
        bars.push(Bar::BackfillOpen);
    }
    bars
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn ready() -> Readiness {
        Readiness {
            awarded: Some(true),
            agreement: Agreement::Drafted { signed: 3, of: 3 },
            checks: Some(Checks::default()),
            access: AccessDocument::Issued,
            backfill: BackfillState::Filled,
        }
    }

    #[test]
    fn each_thing_that_is_missing_stands_in_the_way_by_itself() {
        use crate::access::CheckOutcome;
        let check = |outcome, until: Option<&str>| {
            Some(Checks {
                needed: vec![CheckKind::Identity],
                dbs: DbsLevel::None,
                known: vec![AccessCheck {
                    kind: CheckKind::Identity,
                    outcome,
                    level: DbsLevel::None,
                    expires_on: until.map(day),
                }],
            })
        };
        let clear = |until| check(CheckOutcome::Clear, until);
        let lapses = |on: &str| {
            vec![Bar::CheckLapses {
                check: CheckKind::Identity,
                on: day(on),
            }]
        };
        let open = |check| vec![Bar::CheckOpen { check }];
        let period = Period::new(day("2027-03-01"), day("2027-08-31")).unwrap();
        for (readiness, expected) in [
            (ready(), vec![]),
            (
                Readiness {
                    awarded: None,
                    ..ready()
                },
                vec![],
            ),
            (
                Readiness {
                    awarded: Some(false),
                    ..ready()
                },
                vec![Bar::NotAwarded],
            ),
            (
                Readiness {
                    agreement: Agreement::None,
                    ..ready()
                },
                vec![Bar::NoAgreement],
            ),
            (
                Readiness {
                    agreement: Agreement::Drafted { signed: 0, of: 3 },
                    ..ready()
                },
                vec![Bar::SignaturesMissing { count: 3 }],
            ),
            (
                Readiness {
                    agreement: Agreement::Drafted { signed: 2, of: 3 },
                    ..ready()
                },
                vec![Bar::SignaturesMissing { count: 1 }],
            ),
            (
                Readiness {
                    checks: None,
                    ..ready()
                },
                vec![Bar::ChecksUndecided],
            ),
            (
                Readiness {
                    checks: clear(None),
                    ..ready()
                },
                vec![],
            ),
            (
                Readiness {
                    checks: clear(Some("2027-08-31")),
                    ..ready()
                },
                vec![],
            ),
            (
                Readiness {
                    checks: clear(Some("2027-08-30")),
                    ..ready()
                },
                lapses("2027-08-30"),
            ),
            (
                Readiness {
                    checks: check(CheckOutcome::Awaited, None),
                    ..ready()
                },
                open(CheckKind::Identity),
            ),
            (
                Readiness {
                    checks: Some(Checks {
                        needed: vec![CheckKind::Dbs],
                        ..Checks::default()
                    }),
                    ..ready()
                },
                open(CheckKind::Dbs),
            ),
            (
                Readiness {
                    access: AccessDocument::NotNeeded,
                    ..ready()
                },
                vec![],
            ),
            (
                Readiness {
                    access: AccessDocument::Undecided,
                    ..ready()
                },
                vec![Bar::AccessUndecided],
            ),
            (
                Readiness {
                    access: AccessDocument::Awaited,
                    ..ready()
                },
                vec![Bar::AccessAwaited],
            ),
            (
                Readiness {
                    backfill: BackfillState::Unsuitable,
                    ..ready()
                },
                vec![],
            ),
            (
                Readiness {
                    backfill: BackfillState::Planned,
                    ..ready()
                },
                vec![Bar::BackfillOpen],
            ),
            (
                Readiness {
                    backfill: BackfillState::Advertised,
                    ..ready()
                },
                vec![Bar::BackfillOpen],
            ),
        ] {
            assert_eq!(bars(period, &readiness), expected, "{readiness:?}");
        }
    }
}
