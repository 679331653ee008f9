//! The secondment agreement: its parties, its drafts and how they differ, and who has signed
//! (`domain.md` 2).
//!
//! A draft holds the facts it was made from. Facts that change after it make it out of date; a new
//! draft takes its place, and whoever signed the old one signs again.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fact::{Fact, Facts};
use crate::ids::OrganisationId;
use crate::people::{Nation, codes};
use crate::problem::Problems;

codes! {
    /// What somebody is to an agreement.
    #[ts(rename = "AgreementParty")]
    Party as "agreement-party" {
        /// Employs the secondee.
        Employer = "employer",
        /// Takes the secondee in.
        Host = "host",
        /// Goes.
        Secondee = "secondee",
    }
}

codes! {
    /// Whose what arises in a secondment is. What each party brought stays its own.
    ArisingOwner as "arising-owner" {
        /// The employer's.
        Employer = "employer",
        /// The host's.
        Host = "host",
        /// The employer's and the host's, in equal shares.
        Joint = "joint",
        /// Whoever employs the person who made it.
        Maker = "maker",
        /// As a contract of its own says.
        OwnContract = "own-contract",
    }
}

codes! {
    /// Who answers for the personal data of a secondment (UK GDPR, articles 4, 26 and 28).
    DataRole as "data-role" {
        /// There are none.
        None = "none",
        /// Employer and host, each as a controller of its own.
        EachController = "each-controller",
        /// Employer and host together.
        JointControllers = "joint-controllers",
        /// The host as a controller; the employer sees none.
        HostController = "host-controller",
        /// The host as a controller, the employer as its processor.
        EmployerProcessor = "employer-processor",
        /// The employer as a controller, the host as its processor.
        HostProcessor = "host-processor",
    }
}

codes! {
    /// The law that an agreement stands under.
    Law as "law" {
        /// Of England and Wales.
        EnglandAndWales = "england-and-wales",
        /// Of Scotland.
        Scotland = "scotland",
        /// Of Northern Ireland.
        NorthernIreland = "northern-ireland",
    }
}

/// The law that an agreement stands under: that of the employer's nation, since the contract of
/// employment goes on under it. For an employer outside the United Kingdom, that of the hub's host.
pub fn law(employer: Nation, host: Nation) -> Law {
    match (employer, host) {
        (Nation::Scotland, _) | (Nation::Elsewhere, Nation::Scotland) => Law::Scotland,
        (Nation::NorthernIreland, _) | (Nation::Elsewhere, Nation::NorthernIreland) => {
            Law::NorthernIreland
        }
        _ => Law::EnglandAndWales,
    }
}

/// Weeks of notice, unless something else is agreed.
pub const NOTICE_WEEKS: u32 = 4;

/// The most weeks of notice.
pub const MOST_NOTICE_WEEKS: u32 = 52;

/// Somebody who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Signer {
    /// As what.
    pub party: Party,
    /// For which organisation; the secondee signs for themselves.
    pub organisation: Option<OrganisationId>,
}

/// Everybody who signs: the employer, each host, the secondee.
pub fn signers(employer: OrganisationId, hosts: &[OrganisationId]) -> Vec<Signer> {
    let of = |party, organisation| Signer {
        party,
        organisation,
    };
    let mut signers = vec![of(Party::Employer, Some(employer))];
    signers.extend(hosts.iter().map(|host| of(Party::Host, Some(*host))));
    signers.push(of(Party::Secondee, None));
    signers
}

/// Who has not signed yet, in order; who signs first does not matter.
pub fn unsigned(signers: &[Signer], signed: &BTreeSet<Signer>) -> Vec<Signer> {
    signers
        .iter()
        .filter(|signer| !signed.contains(signer))
        .copied()
        .collect()
}

/// What is wrong with the day of a signature: not before the draft, and not after today. The field
/// is `signedOn`.
pub fn signature_problems(drafted: NaiveDate, signed: NaiveDate, today: NaiveDate) -> Problems {
    let mut problems = Problems::default();
    if signed < drafted {
        let facts = Facts::none().with("date", drafted);
        problems.add_with("signedOn", "signed-before-draft", facts);
    } else if signed > today {
        problems.add("signedOn", "date-in-future");
    }
    problems
}

/// A fact that differs between two drafts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "AgreementDifference")]
pub struct Difference {
    /// Which, by its name.
    pub name: String,
    /// As it was; none where it is new.
    pub before: Option<Fact>,
    /// As it is; none where it is gone.
    pub after: Option<Fact>,
}

/// What differs between the facts of two drafts, in the order of their names.
pub fn differences(before: &Facts, after: &Facts) -> Vec<Difference> {
    let names: BTreeSet<&String> = before.0.keys().chain(after.0.keys()).collect();
    names
        .into_iter()
        .filter(|name| before.0.get(*name) != after.0.get(*name))
        .map(|name| Difference {
            name: name.clone(),
            before: before.0.get(name).cloned(),
            after: after.0.get(name).cloned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::money::Pence;

    fn organisation(number: u128) -> OrganisationId {
        Uuid::from_u128(number).into()
    }

    #[test]
    fn everybody_signs_in_any_order() {
        for hosts in 1..4 {
            let hosts: Vec<_> = (0..hosts).map(|n| organisation(10 + n)).collect();
            let signers = signers(organisation(1), &hosts);
            assert_eq!(signers.len(), hosts.len() + 2);
            for first in 0..signers.len() {
                let mut signed = BTreeSet::new();
                for place in 0..signers.len() {
                    assert!(!unsigned(&signers, &signed).is_empty());
                    signed.insert(signers[(first + place) % signers.len()]);
                }
                assert_eq!(unsigned(&signers, &signed), []);
            }
        }
    }

    #[test]
    fn a_host_that_is_not_one_of_them_signs_for_nobody() {
        let signers = signers(organisation(1), &[organisation(2)]);
        let signed = BTreeSet::from([Signer {
            party: Party::Host,
            organisation: Some(organisation(3)),
        }]);
        assert_eq!(unsigned(&signers, &signed), signers);
    }

    #[test]
    fn a_draft_is_signed_from_its_day_to_today() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (signed, problem) in [
            ("2027-02-28", Some("signed-before-draft")),
            ("2027-03-01", None),
            ("2027-03-08", None),
            ("2027-03-09", Some("date-in-future")),
        ] {
            let found = signature_problems(day("2027-03-01"), day(signed), day("2027-03-08"));
            let found = found.0.first().map(|p| p.problem.as_str());
            assert_eq!(found, problem, "{signed}");
        }
    }

    #[test]
    fn the_law_is_that_of_the_employer() {
        for employer in Nation::ALL {
            for host in Nation::ALL {
                let by = match employer {
                    Nation::Elsewhere => host,
                    _ => employer,
                };
                let expected = match by {
                    Nation::Scotland => Law::Scotland,
                    Nation::NorthernIreland => Law::NorthernIreland,
                    Nation::Wales | Nation::England | Nation::Elsewhere => Law::EnglandAndWales,
                };
                assert_eq!(law(*employer, *host), expected, "{employer:?} {host:?}");
            }
        }
    }

    #[test]
    fn drafts_differ_by_what_is_new_gone_or_other() {
        let before = Facts::none()
            .with("place", "Bangor")
            .with("funded", Pence(100))
            .with("post", "Nurse");
        let after = Facts::none()
            .with("place", "Wrecsam")
            .with("post", "Nurse")
            .with("calendar", 3_u32);
        let found: Vec<_> = differences(&before, &after)
            .into_iter()
            .map(|d| (d.name, d.before.is_some(), d.after.is_some()))
            .collect();
        assert_eq!(
            found,
            [
                ("calendar".to_owned(), false, true),
                ("funded".to_owned(), true, false),
                ("place".to_owned(), true, true),
            ]
        );
        assert_eq!(differences(&before, &before), []);
    }
}
