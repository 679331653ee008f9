//! For how many years each kind is kept.

use scheme::history::Act;
use scheme::retention::Retained;
use scheme::{Facts, Problems};
use wire::disposal::EditRetention;
use wire::retention::RetentionView;

use crate::{Failed, Office, retention, typed};

/// Sets for how many years each kind is kept. What is past its day by it is due at once.
pub fn edit(office: &mut Office, input: EditRetention) -> Result<RetentionView, Failed> {
    let mut problems = Problems::default();
    let mut terms = Vec::new();
    for (kind, field, typed) in [
        (Retained::Unsuccessful, "unsuccessful", &input.unsuccessful),
        (Retained::Awarded, "awarded", &input.awarded),
        (
            Retained::EventContacts,
            "eventContacts",
            &input.event_contacts,
        ),
        (
            Retained::EqualityLinks,
            "equalityLinks",
            &input.equality_links,
        ),
    ] {
        match typed::count(field, typed, &mut problems) {
            Some(years) => {
                if let Err(problem) = kind.may_be(years) {
                    let facts = Facts::none()
                        .with("least", kind.least_years())
                        .with("most", kind.most_years());
                    problems.add_with(field, problem, facts);
                }
                terms.push((kind, years));
            }
            None if typed.trim().is_empty() => problems.add(field, "missing"),
            None => {}
        }
    }
    problems.none_or_err()?;
    office.change(Act::EditRetention, |tx| {
        let now = tx.retention_years()?;
        for (kind, years) in terms {
            if now.get(&kind) != Some(&years) {
                tx.put_retention_years(kind, years)?;
            }
            tx.fact(&kind.code().replace('-', "_"), years);
        }
        Ok(())
    })?;
    retention::show(office)
}
