//! From one sector to another: no host's sector is the employer's (`domain.md` 7.2).

use crate::ids::OrganisationId;
use crate::people::Sector;
use crate::problem::Problems;
use crate::{Fact, Facts};

/// An organisation that takes part in a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrganisationInPlacement {
    /// Which.
    pub id: OrganisationId,
    /// Its sector.
    pub sector: Sector,
}

/// What is wrong with an employer and its hosts: there is a host, each once, and none of them is of
/// the employer's sector.
pub fn host_problems(
    employer: OrganisationInPlacement,
    hosts: &[OrganisationInPlacement],
) -> Problems {
    let mut problems = Problems::default();
    if hosts.is_empty() {
        problems.add("hosts", "missing");
    }
    for (i, host) in hosts.iter().enumerate() {
        let field = format!("hosts.{i}.organisation");
        if hosts[..i].iter().any(|other| other.id == host.id) {
            problems.add(field, "host-named-twice");
        } else if host.sector == employer.sector {
            let facts = Facts::none()
                .with("host", Fact::record("organisation", host.id))
                .with("sector", host.sector.fact());
            problems.add_with(field, "host-of-same-sector", facts);
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn of(id: u128, sector: Sector) -> OrganisationInPlacement {
        OrganisationInPlacement {
            id: Uuid::from_u128(id).into(),
            sector,
        }
    }

    #[test]
    fn no_host_is_of_the_employers_sector() {
        for employer in Sector::ALL {
            for host in Sector::ALL {
                let problems = host_problems(of(1, *employer), &[of(2, *host)]);
                assert_eq!(
                    problems.0.is_empty(),
                    employer != host,
                    "{employer:?} {host:?}"
                );
            }
        }
    }

    #[test]
    fn there_is_a_host_and_each_once() {
        use Sector::{Charity, Industry, Nhs};
        for (hosts, expected) in [
            (&[][..], &["missing"][..]),
            (&[of(2, Industry)], &[]),
            (&[of(2, Industry), of(3, Charity), of(4, Industry)], &[]),
            (&[of(2, Industry), of(2, Industry)], &["host-named-twice"]),
            (
                &[of(2, Nhs), of(3, Charity), of(4, Nhs)],
                &["host-of-same-sector", "host-of-same-sector"],
            ),
        ] {
            let found = host_problems(of(1, Nhs), hosts);
            let codes: Vec<&str> = found.0.iter().map(|p| p.problem.as_str()).collect();
            assert_eq!(codes, expected);
        }
    }
}
