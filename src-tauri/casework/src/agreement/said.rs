//! What an agreement says of its facts, in both languages; and the facts of a draft by name, so
//! that the next can be compared with it.

use chrono::NaiveDate;
use letters::agreement::{Facts, Manager, Party};
use scheme::agreement::Party as AgreementParty;
use scheme::placement::{Pattern, RechargeEvery, VatTreatment};
use scheme::{Both, Fact, Facts as Values, Pence};
use words::{Words, said};

/// The working pattern.
pub(crate) fn pattern(pattern: &Pattern) -> Both {
    match pattern {
        Pattern::FullTime => said("agreement-full-time", &Values::none()),
        Pattern::PartTime {
            hundredths,
            weekdays,
        } => {
            let share = Values::none().with("share", *hundredths);
            if weekdays.is_empty() {
                return said("agreement-part-time", &share);
            }
            Both::each(|language| {
                let days: Vec<String> = weekdays
                    .iter()
                    .map(|day| Words::shared().fact(language, &day.fact()))
                    .collect();
                let facts = share.clone().with("weekdays", words::list(&days, language));
                Words::shared().say(language, "agreement-part-time-on", &facts)
            })
        }
        Pattern::Intermittent { days } => said(
            "agreement-chosen-days",
            &Values::none().with("days", days.len()),
        ),
    }
}

/// How often the employer invoices.
pub(super) fn frequency(every: RechargeEvery) -> Both {
    said(
        &format!("agreement-every-{}", every.code()),
        &Values::none(),
    )
}

/// How VAT is treated and who confirmed it.
pub(super) fn vat(treatment: VatTreatment, by: &str, on: Option<NaiveDate>) -> Both {
    match on {
        Some(on) if treatment != VatTreatment::ToBeConfirmed => said(
            "agreement-vat-confirmed",
            &Values::none()
                .with("treatment", treatment.fact())
                .with("by", by)
                .with("on", on),
        ),
        _ => said("agreement-vat-unconfirmed", &Values::none()),
    }
}

/// The facts of a draft, by name. Its number and its day are left out: every draft has others.
pub(super) fn by_name(facts: &Facts) -> Values {
    let names = |role: AgreementParty| {
        Both::each(|language| {
            let of_role: Vec<String> = facts
                .parties
                .iter()
                .filter(|party: &&Party| party.role == role)
                .map(|party| {
                    let mut lines = vec![party.name.or_other(language).to_owned()];
                    lines.extend(party.address.clone());
                    lines.join(", ")
                })
                .collect();
            of_role.join("; ")
        })
    };
    let lines = |lines: Vec<String>| lines.join("\n");
    let mut values = Values::none()
        .with("employer", names(AgreementParty::Employer))
        .with("hosts", names(AgreementParty::Host))
        .with("secondee", names(AgreementParty::Secondee))
        .with("post", facts.post.as_str())
        .with("start", facts.starts_on)
        .with("end", facts.ends_on)
        .with("pattern", facts.working_pattern.clone())
        .with("hours", facts.full_time_hours.clone())
        .with("place", facts.place.as_str())
        .with(
            "managers",
            Both::each(|language| {
                let of = |m: &Manager| {
                    let organisation = m.organisation.or_other(language);
                    format!("{}, {organisation}, {}", m.name, m.email)
                };
                lines(facts.managers.iter().map(of).collect())
            }),
        )
        .with("vat", facts.vat.clone())
        .with("owner", facts.arising_owner.clone())
        .with("notice", facts.notice_weeks)
        .with("return-meeting", facts.return_meeting_by)
        .with("law", facts.law.clone())
        .with(
            "objectives",
            lines(
                facts
                    .objectives
                    .iter()
                    .map(|one| match one.by {
                        Some(by) => format!("{} ({by})", one.text),
                        None => one.text.clone(),
                    })
                    .collect(),
            ),
        );
    let mut add = |name: &str, fact: Option<Fact>| {
        if let Some(fact) = fact {
            values = std::mem::take(&mut values).with(name, fact);
        }
    };
    add("funded", facts.funded.map(Fact::from));
    add("backfill", facts.backfill.clone().map(Fact::from));
    if !facts.calendar.is_empty() {
        let days: Vec<String> = facts.calendar.iter().map(NaiveDate::to_string).collect();
        add("calendar", Some(Fact::text(days.join(", "))));
    }
    if let Some(data) = &facts.personal_data {
        add("data", Some(data.role.clone().into()));
        add("sharing", Some(Fact::text(data.reference.as_str())));
    }
    if let Some(recharge) = &facts.recharge {
        let total: Pence = recharge.invoices.iter().map(|i| i.amount).sum();
        add("payer", Some(recharge.payer.clone().into()));
        add("frequency", Some(recharge.frequency.clone().into()));
        add("invoiced", Some(total.into()));
        let invoices = Both::each(|language| {
            let said: Vec<String> = recharge
                .invoices
                .iter()
                .map(|i| {
                    let day = |day| words::date(day, language);
                    let amount = words::money(i.amount, language);
                    format!("{} – {}: {amount}", day(i.from), day(i.to))
                })
                .collect();
            said.join("\n")
        });
        add("invoices", Some(invoices.into()));
    }
    if !facts.access.is_empty() {
        let access = Both::each(|language| {
            let said: Vec<String> = facts
                .access
                .iter()
                .map(|one| {
                    let checks: Vec<&str> = one
                        .checks
                        .iter()
                        .map(|(check, _)| check.get(language))
                        .collect();
                    format!(
                        "{}: {} ({})",
                        one.host.or_other(language),
                        one.document.get(language),
                        checks.join(", ")
                    )
                })
                .collect();
            said.join("\n")
        });
        add("access", Some(access.into()));
    }
    values
}
