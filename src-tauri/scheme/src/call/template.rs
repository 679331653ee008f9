//! The templates that calls are made from: whole calls, in both languages, with no dates and no
//! signatory yet. Where a fact of the two real schemes is not known the value is the project's own
//! (`docs/`), and every one can be edited.

use super::{CallDocument, Template};

/// A new call from a template. Fails only where the template that was compiled in is not a call,
/// which a test rules out.
pub fn from_template(template: Template) -> Result<CallDocument, serde_json::Error> {
    serde_json::from_str(match template {
        Template::SeedFund => include_str!("templates/seed-fund.json"),
        Template::Secondment => include_str!("templates/secondment.json"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::problems;

    #[test]
    fn a_template_lacks_only_its_dates_and_its_signatory() {
        for template in Template::ALL {
            let call = from_template(*template).unwrap();
            assert_eq!(call.template, *template);
            let found: Vec<_> = problems(&call, true)
                .0
                .into_iter()
                .map(|p| format!("{} {}", p.field, p.problem))
                .collect();
            assert_eq!(
                found,
                [
                    "dates.opensOn missing",
                    "dates.closesAt missing",
                    "dates.panelOn missing",
                    "dates.outcomesBy missing",
                    "terms.signatory.name missing",
                    "terms.signatory.role.en missing",
                    "terms.signatory.role.cy missing",
                ],
                "{template:?}"
            );
        }
    }

    #[test]
    fn a_template_reads_back_as_it_was_written() {
        for template in Template::ALL {
            let call = from_template(*template).unwrap();
            let again: CallDocument =
                serde_json::from_str(&serde_json::to_string(&call).unwrap()).unwrap();
            assert_eq!(again, call);
        }
    }
}
