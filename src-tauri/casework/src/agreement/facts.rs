//! The facts of the next draft, gathered from what the hub holds of a placement, and what keeps
//! it from being made.

use letters::agreement::{
    Access, Cost, Facts, Invoice, Manager, Objective, Party, PersonalData, Recharge,
};
use scheme::access::{AccessRoute, CheckKind};
use scheme::agreement::{DataRole, NOTICE_WEEKS, Party as AgreementParty, law};
use scheme::letter::{LetterLanguage, agreement_languages};
use scheme::people::Nation;
use scheme::placement::{
    Around, BackfillState, Consequences, CostFound, Course, MilepostKind, Pattern, RechargeOf,
    RechargeTo, VatTreatment, consequences,
};
use scheme::{Both, Facts as Values, Language, OrganisationId, PersonId, Problems};
use store::Reading;
use store::agreement::TermsRow;
use store::organisation::OrganisationRow;
use store::placement::PlacementRow;
use words::{said, said_of};

use super::access::checks_of;
use super::said::{frequency, pattern, vat};
use super::wording::{self, Texts};
use crate::letter::{add_problems, hub_letterhead};
use crate::placement::{around, award, funded, money, plan};
use crate::{Failed, Office};

/// The facts of the next draft, and what keeps it from being made.
pub(super) struct Gathered {
    /// The facts, as far as they are known.
    pub facts: Facts,
    /// In which languages.
    pub languages: LetterLanguage,
    /// Its wording, as text.
    pub texts: Texts,
    /// Its wording, ready to be filled.
    pub wording: crate::letter::Wording,
    /// What is missing, by the part of the placement where it is put right.
    pub problems: Problems,
}

/// Gathers the facts of the next draft.
pub(super) fn gather(office: &Office, row: &PlacementRow) -> Result<Gathered, Failed> {
    let read = office.read();
    let mut problems = Problems::default();
    let person = read.person_now(row.person)?.ok_or(Failed::NotFound)?;
    let hub = read.hub()?;
    let hub_languages: Vec<Language> = hub
        .languages
        .split(',')
        .filter_map(Language::from_code)
        .collect();
    let languages = agreement_languages(person.details.language, &hub_languages);
    let terms = read.placement_terms(row.id)?;
    if terms.is_none() {
        problems.add("terms", "agreement-terms-missing");
    }
    if row.objectives.is_empty() {
        problems.add("objectives", "agreement-objectives-missing");
    }
    let follows = follows(&read, row, office.today())?;
    let employer = organisation(&read, row.employer)?;
    let hosts: Vec<OrganisationRow> = row
        .hosts
        .iter()
        .map(|host| organisation(&read, host.organisation))
        .collect::<Result<_, _>>()?;
    let award = award(&read, row)?;
    let bid = match row.application {
        Some(application) => read.application(application)?,
        None => None,
    };
    let facts = Facts {
        languages: languages.languages().to_vec(),
        letterhead: hub_letterhead(office)?.0,
        reference: bid
            .as_ref()
            .and_then(|bid| bid.reference.clone())
            .unwrap_or(row.reference.clone()),
        draft: 1 + read
            .agreements(row.id)?
            .first()
            .map_or(0, |last| last.number),
        dated: office.today(),
        title_language: bid.as_ref().map(|bid| bid.language),
        title: match &bid {
            Some(bid) => bid.title.clone(),
            None => read.label("placement", row.id.0)?,
        },
        parties: parties(&employer, &hosts, &person.details.name),
        post: post(&row.post, &row.grade),
        starts_on: row.period.from,
        ends_on: row.period.to,
        working_pattern: pattern(&row.pattern),
        full_time_hours: said(
            "agreement-hours",
            &Values::none().with("hours", crate::placement::hours(row.full_week)),
        ),
        place: place(row, &mut problems),
        calendar: match &row.pattern {
            Pattern::Intermittent { days } => days.iter().copied().collect(),
            Pattern::FullTime | Pattern::PartTime { .. } => Vec::new(),
        },
        managers: managers(&read, row, &employer, &hosts, &mut problems)?,
        recharge: recharge(row, &follows, &hub.name, &hosts, &mut problems),
        vat: vat(row.vat, &row.vat_confirmed_by, row.vat_confirmed_on),
        funded: funded(row, award.as_ref()),
        backfill: backfill(row),
        access: access(&read, row, &hosts, &mut problems)?,
        arising_owner: match &terms {
            Some(terms) => said_of(&terms.arising_owner.fact()),
            None => Both::default(),
        },
        personal_data: personal_data(terms.as_ref()),
        notice_weeks: terms.as_ref().map_or(NOTICE_WEEKS, |t| t.notice_weeks),
        return_meeting_by: follows
            .mileposts
            .iter()
            .find(|post| post.kind == MilepostKind::ReturnMeeting)
            .map_or(row.period.to, |post| post.on),
        law: said_of(&law_of(&employer, &hosts).fact()),
        objectives: row
            .objectives
            .iter()
            .map(|one| Objective {
                text: one.objective.clone(),
                by: one.due_on,
                language: bid.as_ref().map(|bid| bid.language),
            })
            .collect(),
        preview: false,
        created_at: office.now(),
        id: *row.id.0.as_bytes(),
    };
    if row.vat == VatTreatment::ToBeConfirmed && facts.recharge.is_some() {
        problems.add("vat", "agreement-vat-unconfirmed");
    }
    let (texts, wording) = wording::of_today(&read, languages)?;
    // What the wording cannot be filled with, or a wording that does not read, is told like the rest.
    if problems.0.is_empty()
        && let Err(found) = facts.document(wording.lent())
    {
        add_problems(&mut problems, found);
    }
    Ok(Gathered {
        facts,
        languages,
        texts,
        wording,
        problems,
    })
}

fn follows(
    read: &Reading<'_>,
    row: &PlacementRow,
    today: chrono::NaiveDate,
) -> Result<Consequences, Failed> {
    let award = award(read, row)?;
    // It is agreed before it begins: what became of it since is not in it.
    let around = Around {
        course: Course::default(),
        ..around(read, row, today)?
    };
    Ok(consequences(
        &plan(read, row)?,
        &money(read, row, award.as_ref())?,
        &around,
    ))
}

fn organisation(read: &Reading<'_>, id: OrganisationId) -> Result<OrganisationRow, Failed> {
    read.organisation_now(id)?.ok_or(Failed::NotFound)
}

fn law_of(employer: &OrganisationRow, hosts: &[OrganisationRow]) -> scheme::agreement::Law {
    let host = hosts
        .first()
        .map_or(Nation::Wales, |host| host.details.nation);
    law(employer.details.nation, host)
}

/// A post with its grade, where it has one.
pub(crate) fn post(post: &str, grade: &str) -> String {
    match grade.trim() {
        "" => post.to_owned(),
        grade => format!("{post}, {grade}"),
    }
}

fn parties(employer: &OrganisationRow, hosts: &[OrganisationRow], person: &str) -> Vec<Party> {
    let of = |role, row: &OrganisationRow| Party {
        role,
        name: row.details.name.clone(),
        address: row.details.address.envelope(),
    };
    let mut parties = vec![of(AgreementParty::Employer, employer)];
    parties.extend(hosts.iter().map(|host| of(AgreementParty::Host, host)));
    parties.push(Party {
        role: AgreementParty::Secondee,
        name: Both::same(person),
        address: Vec::new(),
    });
    parties
}

/// Where the work is done, host by host.
pub(crate) fn places(row: &PlacementRow) -> Vec<&str> {
    let places = row.hosts.iter().map(|host| host.place.trim());
    places.filter(|place| !place.is_empty()).collect()
}

fn place(row: &PlacementRow, problems: &mut Problems) -> String {
    let places = places(row);
    if places.len() < row.hosts.len() {
        problems.add("place", "agreement-place-missing");
    }
    places.join("; ")
}

/// Who answers for the placement at the employer and at each host; where nobody does, that is a
/// problem.
pub(crate) fn managers(
    read: &Reading<'_>,
    row: &PlacementRow,
    employer: &OrganisationRow,
    hosts: &[OrganisationRow],
    problems: &mut Problems,
) -> Result<Vec<Manager>, Failed> {
    let named: Vec<(Option<PersonId>, &OrganisationRow)> = std::iter::once((row.manager, employer))
        .chain(row.hosts.iter().map(|host| host.manager).zip(hosts))
        .collect();
    let mut managers = Vec::new();
    for (manager, organisation) in named {
        let person = match manager {
            Some(id) => read.person_now(id)?,
            None => None,
        };
        match person {
            Some(person) => managers.push(Manager {
                name: person.details.name,
                organisation: organisation.details.name.clone(),
                email: person.details.email,
            }),
            None => problems.add_with(
                "managers",
                "agreement-manager-missing",
                Values::none().with("organisation", organisation.details.name.clone()),
            ),
        }
    }
    Ok(managers)
}

/// Who pays whom, and what it is worked out from.
fn recharge(
    row: &PlacementRow,
    follows: &Consequences,
    hub: &Both,
    hosts: &[OrganisationRow],
    problems: &mut Problems,
) -> Option<Recharge> {
    let payer = match row.recharge.to {
        RechargeTo::Nobody => return None,
        RechargeTo::Hub => hub.clone(),
        RechargeTo::Host => hosts
            .first()
            .map(|host| host.details.name.whole())
            .unwrap_or_default(),
    };
    if follows.recharges.is_empty() {
        problems.add("pay", "agreement-pay-unknown");
    }
    let invoices: Vec<Invoice> = follows
        .recharges
        .iter()
        .map(|due| Invoice {
            from: due.period.from,
            to: due.period.to,
            amount: due.amount,
        })
        .collect();
    let costs = match row.recharge.of {
        RechargeOf::Substantive => costs(&follows.substantive),
        RechargeOf::Backfill => follows.backfill.as_ref().map(costs).unwrap_or_default(),
        RechargeOf::Funded => vec![Cost {
            from: row.period.from,
            to: row.period.to,
            what: said("agreement-funded-amount", &Values::none()),
            amount: invoices.iter().map(|invoice| invoice.amount).sum(),
        }],
    };
    Some(Recharge {
        payer,
        frequency: frequency(row.recharge.every),
        invoices,
        costs,
    })
}

fn costs(found: &CostFound) -> Vec<Cost> {
    let stretches = found.cost.iter().flat_map(|cost| &cost.stretches);
    stretches
        .flat_map(|stretch| {
            stretch.lines.iter().map(|line| Cost {
                from: stretch.period.from,
                to: stretch.period.to,
                what: said_of(&line.item.fact()),
                amount: line.amount,
            })
        })
        .collect()
}

fn backfill(row: &PlacementRow) -> Option<Both> {
    if row.backfill.state == BackfillState::Unsuitable {
        return None;
    }
    let of = match row.backfill_post.trim() {
        "" => row.post.as_str(),
        post => post,
    };
    let grade = match row.backfill_grade.trim() {
        "" => row.grade.as_str(),
        grade => grade,
    };
    let of = post(of, grade);
    Some(match row.backfill.share {
        Some(share) => said(
            "agreement-backfill-share",
            &Values::none().with("post", of).with("share", share),
        ),
        None => Both::same(&of),
    })
}

/// The documents for hosts of the NHS.
fn access(
    read: &Reading<'_>,
    row: &PlacementRow,
    hosts: &[OrganisationRow],
    problems: &mut Problems,
) -> Result<Vec<Access>, Failed> {
    let decided = read.host_access(row.id)?;
    let known = read.placement_checks(row.id)?;
    let mut access = Vec::new();
    for host in hosts {
        let Some(of) = decided.iter().find(|a| a.host == host.id) else {
            let facts = Values::none().with("organisation", host.details.name.clone());
            problems.add_with("access", "agreement-access-undecided", facts);
            continue;
        };
        if of.route == AccessRoute::None {
            continue;
        }
        let (needed, dbs) = checks_of(read, row, of)?;
        let checks = needed.into_iter().map(|kind| {
            let through = known
                .iter()
                .filter(|check| check.check.kind == kind)
                .map(|check| check.check.expires_on)
                .max_by_key(|on| on.is_none().then_some(chrono::NaiveDate::MAX).or(*on));
            let words = match kind {
                CheckKind::Dbs => said(
                    "agreement-check-dbs",
                    &Values::none().with("level", dbs.fact()),
                ),
                _ => said_of(&kind.fact()),
            };
            (words, through.flatten())
        });
        access.push(Access {
            host: host.details.name.clone(),
            document: said_of(&of.route.fact()),
            checks: checks.collect(),
        });
    }
    Ok(access)
}

fn personal_data(terms: Option<&TermsRow>) -> Option<PersonalData> {
    let terms = terms.filter(|terms| terms.data_role != DataRole::None)?;
    Some(PersonalData {
        role: said_of(&terms.data_role.fact()),
        reference: terms.sharing_reference.clone(),
    })
}
