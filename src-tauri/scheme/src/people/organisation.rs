//! An organisation: what is typed of it, and what of it is kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::person::{email, identifier};
use super::{Address, Nation, Sector, TypedAddress, identifier};
use crate::language::Both;
use crate::problem::Problems;
use crate::text::{checked_line, folded, needed_line};

/// An organisation as typed into a form or read from a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct OrganisationDetails {
    /// Its name; the Welsh one where it has one.
    pub name: Both,
    /// What else it is called, such as `BCUHB`.
    pub aliases: Vec<String>,
    /// Its sector, by code.
    pub sector: String,
    /// The nation it is based in, by code.
    pub nation: String,
    /// Its ROR id, or empty.
    pub ror: String,
    /// Its ODS code, or empty.
    pub ods: String,
    /// Its company number, or empty.
    pub company_number: String,
    /// Its charity number, or empty.
    pub charity_number: String,
    /// Its e-mail address, or empty.
    pub email: String,
    /// Its postal address, or empty.
    pub address: TypedAddress,
}

/// An organisation as the hub keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its name; the Welsh one is empty where it has none.
    pub name: Both,
    /// Its sector.
    pub sector: Sector,
    /// The nation it is based in.
    pub nation: Nation,
    /// Its ROR id, as `03kk7td41`.
    pub ror: Option<String>,
    /// Its ODS code.
    pub ods: Option<String>,
    /// Its company number.
    pub company_number: Option<String>,
    /// Its charity number.
    pub charity_number: Option<String>,
    /// Its e-mail address, or empty.
    pub email: String,
    /// Its postal address.
    pub address: Address,
}

impl OrganisationDetails {
    /// Reads what was typed, collecting every problem under its field's path after `path`, and
    /// gives the organisation with what else it is called.
    pub fn read(&self, path: &str, problems: &mut Problems) -> (Organisation, Vec<String>) {
        let at = |field: &str| format!("{path}{field}");
        let name = Both::new(
            needed_line(problems, &at("name.en"), &self.name.en),
            checked_line(problems, &at("name.cy"), &self.name.cy),
        );
        let aliases = self.aliases(&name, path, problems);
        let sector = choice(problems, &at("sector"), &self.sector, Sector::from_code)
            .unwrap_or(Sector::University);
        let nation = choice(problems, &at("nation"), &self.nation, Nation::from_code)
            .unwrap_or(Nation::Elsewhere);
        let mut id = |field: &str, typed: &str, read, kind| {
            identifier(problems, &at(field), typed, read, kind)
        };
        let ror = id("ror", &self.ror, identifier::ror, "ror");
        let ods = id("ods", &self.ods, identifier::ods, "ods");
        let company_number = id(
            "companyNumber",
            &self.company_number,
            identifier::company_number,
            "company-number",
        );
        let charity_number = id(
            "charityNumber",
            &self.charity_number,
            identifier::charity_number,
            "charity-number",
        );
        let email = email(problems, &at("email"), &self.email);
        let address = self.address.read(&at("address."), problems);
        let organisation = Organisation {
            name,
            sector,
            nation,
            ror,
            ods,
            company_number,
            charity_number,
            email,
            address,
        };
        (organisation, aliases)
    }

    /// The other names, each once, without those it has anyway.
    fn aliases(&self, name: &Both, path: &str, problems: &mut Problems) -> Vec<String> {
        let mut aliases = Vec::new();
        let mut seen = vec![folded(&name.en), folded(&name.cy)];
        for (i, alias) in self.aliases.iter().enumerate() {
            let alias = checked_line(problems, &format!("{path}aliases.{i}"), alias);
            let key = folded(&alias);
            if !alias.is_empty() && !seen.contains(&key) {
                seen.push(key);
                aliases.push(alias);
            }
        }
        aliases
    }
}

fn choice<T>(
    problems: &mut Problems,
    field: &str,
    typed: &str,
    from_code: fn(&str) -> Option<T>,
) -> Option<T> {
    let found = from_code(typed.trim());
    if found.is_none() {
        problems.add(field, "not-chosen");
    }
    found
}

impl Organisation {
    /// This organisation with what it lacks taken from a duplicate that is merged into it.
    pub fn filled_from(&self, other: &Organisation) -> Organisation {
        let mut kept = self.clone();
        if kept.name.cy.is_empty() {
            kept.name.cy.clone_from(&other.name.cy);
        }
        if kept.email.is_empty() {
            kept.email.clone_from(&other.email);
        }
        if kept.address.lines.is_empty() && kept.address.postcode.is_empty() {
            kept.address = other.address.clone();
        }
        let fill = |own: &mut Option<String>, theirs: &Option<String>| {
            if own.is_none() {
                own.clone_from(theirs);
            }
        };
        fill(&mut kept.ror, &other.ror);
        fill(&mut kept.ods, &other.ods);
        fill(&mut kept.company_number, &other.company_number);
        fill(&mut kept.charity_number, &other.charity_number);
        kept
    }

    /// Its identifiers, each with its kind before it so that two kinds never meet.
    pub fn identifiers(&self) -> Vec<String> {
        [
            ("ror", &self.ror),
            ("ods", &self.ods),
            ("company", &self.company_number),
            ("charity", &self.charity_number),
        ]
        .into_iter()
        .filter_map(|(kind, id)| id.as_ref().map(|id| format!("{kind}:{id}")))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn betsi() -> OrganisationDetails {
        OrganisationDetails {
            name: Both::new(
                "Betsi Cadwaladr University Health Board",
                "Bwrdd Iechyd Prifysgol Betsi Cadwaladr",
            ),
            aliases: vec!["BCUHB".into(), " bcuhb ".into(), "".into(), "Betsi".into()],
            sector: "nhs".into(),
            nation: "wales".into(),
            ods: "7a1".into(),
            ..OrganisationDetails::default()
        }
    }

    #[test]
    fn aliases_are_kept_once() {
        let mut problems = Problems::default();
        let (organisation, aliases) = betsi().read("", &mut problems);
        assert!(problems.0.is_empty(), "{problems:?}");
        assert_eq!(aliases, ["BCUHB", "Betsi"]);
        assert_eq!(organisation.identifiers(), ["ods:7A1"]);
    }

    #[test]
    fn every_problem_is_found_at_once() {
        let mut problems = Problems::default();
        OrganisationDetails {
            ror: "03kk7td42".into(),
            company_number: "x".into(),
            charity_number: "1".into(),
            email: "x".into(),
            ..OrganisationDetails::default()
        }
        .read("details.", &mut problems);
        let found: Vec<_> = problems
            .0
            .iter()
            .map(|p| (p.field.as_str(), p.problem.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("details.name.en", "missing"),
                ("details.sector", "not-chosen"),
                ("details.nation", "not-chosen"),
                ("details.ror", "ror-checksum"),
                ("details.companyNumber", "not-company-number"),
                ("details.charityNumber", "not-charity-number"),
                ("details.email", "not-an-email"),
            ]
        );
    }

    #[test]
    fn a_merge_fills_gaps_and_overwrites_nothing() {
        let mut problems = Problems::default();
        let (keep, _) = betsi().read("", &mut problems);
        let (other, _) = OrganisationDetails {
            name: Both::new("BCUHB", "Betsi"),
            sector: "nhs".into(),
            nation: "wales".into(),
            ods: "7A2".into(),
            email: "post@example.nhs.wales".into(),
            ..OrganisationDetails::default()
        }
        .read("", &mut problems);
        let kept = keep.filled_from(&other);
        assert_eq!(kept.ods.as_deref(), Some("7A1"));
        assert_eq!(kept.email, "post@example.nhs.wales");
        assert_eq!(kept.name, keep.name);
    }
}
