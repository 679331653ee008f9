//! Which document admits somebody to an NHS host.

use std::collections::BTreeSet;

use super::{CheckKind, DbsLevel};
use crate::people::{Sector, codes};

codes! {
    /// What somebody will do at an NHS host, from nothing to work that bears on care.
    Contact as "contact" {
        /// They do not go there, and see nothing of its patients.
        None = "none",
        /// They are on its premises among staff, and meet no patients.
        Premises = "premises",
        /// They meet patients, or see data that identify them, without bearing on their care.
        Patients = "patients",
        /// Their work bears directly on the quality of patients' care.
        Care = "care",
    }
}

codes! {
    /// The document that admits somebody to an NHS host.
    AccessRoute as "access-route" {
        /// None is needed.
        None = "none",
        /// NHS employer to NHS host: a letter between the two; no Research Passport.
        NhsToNhsLetter = "nhs-to-nhs-letter",
        /// For somebody from elsewhere, with no direct bearing on care.
        LetterOfAccess = "letter-of-access",
        /// For somebody from elsewhere whose work bears directly on care: it brings them under the
        /// NHS's indemnity.
        HonoraryResearchContract = "honorary-research-contract",
    }
}

codes! {
    /// Why a route is advised.
    AccessReason as "access-reason" {
        /// The host is not of the NHS: its own arrangements apply.
        HostNotNhs = "host-not-nhs",
        /// Nobody goes to premises, patients or their data.
        NoContact = "no-contact",
        /// An NHS employer has made the checks, and says so to the host.
        EmployedByNhs = "employed-by-nhs",
        /// On premises among staff.
        OnPremises = "on-premises",
        /// With patients or data that identify them, without bearing on their care.
        WithPatients = "with-patients",
        /// Not there, and yet with data of its patients, or responsible for somebody.
        FromAfar = "from-afar",
        /// A direct bearing on the quality of care, which wants the NHS's indemnity.
        BearsOnCare = "bears-on-care",
    }
}

codes! {
    /// What else the work at an NHS host is, which asks for more.
    AccessNeed as "access-need" {
        /// Regulated activity (Safeguarding Vulnerable Groups Act 2006).
        RegulatedActivity = "regulated-activity",
        /// Data that identify patients are seen.
        IdentifiableData = "identifiable-data",
        /// A clinical trial is worked on: training in Good Clinical Practice.
        ClinicalTrial = "clinical-trial",
        /// Work that needs a registered professional.
        RegisteredProfession = "registered-profession",
    }
}

/// What the advice is drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessFacts {
    /// The employer's sector.
    pub employer: Sector,
    /// The host's sector.
    pub host: Sector,
    /// What the secondee will do there.
    pub contact: Contact,
    /// What else the work is.
    pub needs: BTreeSet<AccessNeed>,
}

impl AccessFacts {
    fn needs(&self, need: AccessNeed) -> bool {
        self.needs.contains(&need)
    }
}

/// What is advised: a coordinator decides, and gives a reason where it is otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessAdvice {
    /// The document.
    pub route: AccessRoute,
    /// Why.
    pub reason: AccessReason,
    /// The checks it rests on, in the order in which they are listed.
    pub checks: Vec<CheckKind>,
    /// The least level of disclosure.
    pub dbs: DbsLevel,
}

/// Advises a document and its checks for one host. An NHS employer's checks stand behind its
/// letter, so that only what the employer cannot have made for this work is asked again.
pub fn advise(facts: &AccessFacts) -> AccessAdvice {
    let (route, reason) = route(facts);
    let mut checks = Vec::new();
    let mut dbs = DbsLevel::None;
    match route {
        AccessRoute::None => {}
        AccessRoute::NhsToNhsLetter => {
            if facts.needs(AccessNeed::RegulatedActivity) {
                dbs = DbsLevel::EnhancedBarred;
            }
        }
        AccessRoute::LetterOfAccess | AccessRoute::HonoraryResearchContract => {
            checks.extend([
                CheckKind::Identity,
                CheckKind::RightToWork,
                CheckKind::References,
                CheckKind::OccupationalHealth,
                CheckKind::ResearchPassport,
            ]);
            dbs = least_dbs(facts);
        }
    }
    if dbs != DbsLevel::None {
        checks.push(CheckKind::Dbs);
    }
    if route != AccessRoute::None {
        checks.extend(facts.needs.iter().filter_map(|need| match need {
            AccessNeed::RegulatedActivity => None,
            AccessNeed::IdentifiableData => Some(CheckKind::InformationGovernance),
            AccessNeed::ClinicalTrial => Some(CheckKind::GoodClinicalPractice),
            AccessNeed::RegisteredProfession => Some(CheckKind::Registration),
        }));
    }
    checks.sort_unstable();
    AccessAdvice {
        route,
        reason,
        checks,
        dbs,
    }
}

fn route(facts: &AccessFacts) -> (AccessRoute, AccessReason) {
    let nowhere_near =
        !facts.needs(AccessNeed::IdentifiableData) && !facts.needs(AccessNeed::RegulatedActivity);
    match (facts.host, facts.employer, facts.contact) {
        (host, ..) if host != Sector::Nhs => (AccessRoute::None, AccessReason::HostNotNhs),
        (_, _, Contact::None) if nowhere_near => (AccessRoute::None, AccessReason::NoContact),
        (_, Sector::Nhs, _) => (AccessRoute::NhsToNhsLetter, AccessReason::EmployedByNhs),
        (_, _, Contact::Care) => (
            AccessRoute::HonoraryResearchContract,
            AccessReason::BearsOnCare,
        ),
        (_, _, Contact::Patients) => (AccessRoute::LetterOfAccess, AccessReason::WithPatients),
        (_, _, Contact::Premises) => (AccessRoute::LetterOfAccess, AccessReason::OnPremises),
        (_, _, Contact::None) => (AccessRoute::LetterOfAccess, AccessReason::FromAfar),
    }
}

fn least_dbs(facts: &AccessFacts) -> DbsLevel {
    match facts.contact {
        _ if facts.needs(AccessNeed::RegulatedActivity) => DbsLevel::EnhancedBarred,
        Contact::Care => DbsLevel::Enhanced,
        Contact::Patients => DbsLevel::Standard,
        Contact::None | Contact::Premises => DbsLevel::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(employer: Sector, host: Sector, contact: Contact) -> AccessFacts {
        AccessFacts {
            employer,
            host,
            contact,
            needs: BTreeSet::new(),
        }
    }

    fn needing(facts: AccessFacts, needs: &[AccessNeed]) -> AccessFacts {
        AccessFacts {
            needs: needs.iter().copied().collect(),
            ..facts
        }
    }

    #[test]
    fn every_pair_of_sectors_and_contact_has_its_route() {
        for employer in Sector::ALL {
            for host in Sector::ALL {
                for contact in Contact::ALL {
                    let expected = if *host != Sector::Nhs || *contact == Contact::None {
                        AccessRoute::None
                    } else if *employer == Sector::Nhs {
                        AccessRoute::NhsToNhsLetter
                    } else if *contact == Contact::Care {
                        AccessRoute::HonoraryResearchContract
                    } else {
                        AccessRoute::LetterOfAccess
                    };
                    let found = advise(&facts(*employer, *host, *contact));
                    assert_eq!(found.route, expected, "{employer:?} {host:?} {contact:?}");
                }
            }
        }
    }

    #[test]
    fn each_route_asks_for_its_checks() {
        use CheckKind::{
            Dbs, GoodClinicalPractice, Identity, InformationGovernance, OccupationalHealth,
            References, Registration, ResearchPassport, RightToWork,
        };
        let (university, nhs) = (Sector::University, Sector::Nhs);
        let passport = [
            Identity,
            RightToWork,
            References,
            OccupationalHealth,
            ResearchPassport,
        ];
        let cases: &[(AccessFacts, DbsLevel, Vec<CheckKind>)] = &[
            (
                facts(nhs, Sector::Industry, Contact::Care),
                DbsLevel::None,
                vec![],
            ),
            (facts(nhs, nhs, Contact::Care), DbsLevel::None, vec![]),
            (
                needing(
                    facts(nhs, nhs, Contact::Care),
                    &[AccessNeed::RegulatedActivity],
                ),
                DbsLevel::EnhancedBarred,
                vec![Dbs],
            ),
            (
                facts(university, nhs, Contact::Premises),
                DbsLevel::None,
                passport.to_vec(),
            ),
            (
                facts(university, nhs, Contact::Patients),
                DbsLevel::Standard,
                [&passport[..], &[Dbs]].concat(),
            ),
            (
                facts(university, nhs, Contact::Care),
                DbsLevel::Enhanced,
                [&passport[..], &[Dbs]].concat(),
            ),
            (
                needing(facts(Sector::Industry, nhs, Contact::Care), AccessNeed::ALL),
                DbsLevel::EnhancedBarred,
                [
                    &passport[..],
                    &[
                        Dbs,
                        Registration,
                        InformationGovernance,
                        GoodClinicalPractice,
                    ],
                ]
                .concat(),
            ),
            // Data seen from afar still needs a letter, and training.
            (
                needing(
                    facts(university, nhs, Contact::None),
                    &[AccessNeed::IdentifiableData],
                ),
                DbsLevel::None,
                [&passport[..], &[InformationGovernance]].concat(),
            ),
        ];
        for (facts, dbs, checks) in cases {
            let mut expected = checks.clone();
            expected.sort_unstable();
            let found = advise(facts);
            assert_eq!(found.checks, expected, "{facts:?}");
            assert_eq!(found.dbs, *dbs, "{facts:?}");
        }
    }

    #[test]
    fn nothing_is_asked_where_the_host_is_not_of_the_nhs() {
        for host in Sector::ALL.iter().filter(|s| **s != Sector::Nhs) {
            let found = advise(&needing(
                facts(Sector::Nhs, *host, Contact::Care),
                AccessNeed::ALL,
            ));
            assert_eq!(found.reason, AccessReason::HostNotNhs);
            assert!(found.checks.is_empty());
        }
    }
}
