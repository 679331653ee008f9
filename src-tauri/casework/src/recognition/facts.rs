//! The facts of a statement, read from what was typed and from the placement, and what is to be
//! said of them.

use chrono::{DateTime, NaiveDate};
use letters::document::Letterhead;
use letters::letter::Signatory;
use letters::recognition::{Facts, Learned, Objective, Output, Said};
use scheme::letter::LetterLanguage;
use scheme::recognition::{
    StatementCheck, ToldInStatement, ToldObjective, ToldWords, statement_problems,
};
use scheme::{Both, Facts as Values, Language, OrganisationId, Problems};
use store::Reading;
use store::organisation::OrganisationRow;
use store::outcome::Source;
use store::placement::PlacementRow;
use words::Words;

use crate::{Failed, Office, typed};

/// The organisations that take part, the employer first.
pub(super) fn organisations(
    read: &Reading<'_>,
    row: &PlacementRow,
) -> Result<Vec<OrganisationRow>, Failed> {
    std::iter::once(row.employer)
        .chain(row.hosts.iter().map(|host| host.organisation))
        .map(|id| read.organisation_now(id)?.ok_or(Failed::NotFound))
        .collect()
}

/// What was typed, with a place for each objective and each organisation that takes part. What was
/// said of others is left out: nobody asks for it any more.
pub(super) fn laid_out(
    read: &Reading<'_>,
    row: &PlacementRow,
    organisations: &[OrganisationRow],
    mut told: ToldInStatement,
) -> Result<ToldInStatement, Failed> {
    told.attained = row
        .objectives
        .iter()
        .map(|one| {
            let known = told
                .attained
                .iter()
                .find(|known| known.objective == one.objective);
            known.cloned().unwrap_or_else(|| ToldObjective {
                objective: one.objective.clone(),
                attained: None,
                note: String::new(),
            })
        })
        .collect();
    let mut all = Vec::new();
    for organisation in organisations {
        let known = told
            .words
            .iter()
            .find(|known| known.organisation == organisation.id);
        all.push(match known {
            Some(known) => known.clone(),
            None => ToldWords {
                organisation: organisation.id,
                name: manager(read, row, organisation.id)?,
                role: String::new(),
                words: String::new(),
                said_on: String::new(),
            },
        });
    }
    told.words = all;
    Ok(told)
}

/// Who answers for the placement in an organisation, or nobody.
fn manager(
    read: &Reading<'_>,
    row: &PlacementRow,
    organisation: OrganisationId,
) -> Result<String, Failed> {
    let id = match row
        .hosts
        .iter()
        .find(|host| host.organisation == organisation)
    {
        Some(host) => host.manager,
        None => row.manager,
    };
    Ok(match id {
        Some(id) => read
            .person_now(id)?
            .map(|person| person.details.name)
            .unwrap_or_default(),
        None => String::new(),
    })
}

/// What a statement says that was typed, and what is to be said of it.
pub(super) struct Read {
    objectives: Vec<Objective>,
    learned: Vec<Learned>,
    words: Vec<Said>,
    did: String,
    days: Option<u32>,
    hours: Option<u32>,
    /// What is wrong with what is typed, and what is missing before it can be issued.
    pub problems: Problems,
}

/// Reads what was typed, laid out before.
pub(super) fn read(
    today: NaiveDate,
    row: &PlacementRow,
    organisations: &[OrganisationRow],
    told: &ToldInStatement,
) -> Read {
    let mut problems = Problems::default();
    let language = told.language;
    let did = typed::text("did", &told.did, &mut problems);
    let days = typed::count("days", &told.days, &mut problems);
    let hours = typed::count("hours", &told.hours, &mut problems);
    let objectives: Vec<Objective> = told
        .attained
        .iter()
        .enumerate()
        .filter_map(|(i, one)| {
            let note = typed::text(&format!("attained.{i}.note"), &one.note, &mut problems);
            Some(Objective {
                text: one.objective.clone(),
                attained: one.attained?,
                note,
                language,
            })
        })
        .collect();
    let learned: Vec<Learned> = told
        .learned
        .iter()
        .enumerate()
        .filter_map(|(i, one)| {
            let text = typed::text(&format!("learned.{i}.text"), &one.text, &mut problems);
            let hours = typed::count(&format!("learned.{i}.hours"), &one.hours, &mut problems);
            let items = one.items.iter().copied();
            let items = items.filter(|item| told.frames.contains(&item.frame()));
            (!text.is_empty()).then(|| Learned {
                text,
                hours: hours.unwrap_or(0),
                items: items.collect(),
                language,
            })
        })
        .collect();
    let mut words = Vec::new();
    let mut spoke = Vec::new();
    for (i, one) in told.words.iter().enumerate() {
        let field = |name: &str| format!("words.{i}.{name}");
        let text = typed::text(&field("words"), &one.words, &mut problems);
        let role = typed::text(&field("role"), &one.role, &mut problems);
        let said_on = typed::date(&field("saidOn"), &one.said_on, &mut problems);
        let name = if text.is_empty() {
            continue;
        } else {
            spoke.push(one.organisation);
            typed::needed(&field("name"), &one.name, &mut problems)
        };
        match said_on {
            None if one.said_on.is_empty() => problems.add(field("saidOn"), "missing"),
            Some(on) if on > today => problems.add(field("saidOn"), "date-in-future"),
            _ => {}
        }
        let of = organisations.iter().find(|o| o.id == one.organisation);
        let of = of.map(|o| o.details.name.or_other(language.unwrap_or(Language::En)));
        words.push(Said {
            name,
            role: [role.as_str(), of.unwrap_or_default()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            text,
            said_on,
            language,
        });
    }
    let check = StatementCheck {
        objectives_open: told.attained.len() - objectives.len(),
        employer_words: spoke.contains(&row.employer),
        host_words: spoke.iter().any(|id| *id != row.employer),
        learned_anything: !learned.is_empty(),
        language: language.is_some(),
    };
    problems.0.extend(statement_problems(check).0);
    Read {
        objectives,
        learned,
        words,
        did,
        days,
        hours,
        problems,
    }
}

/// Whole hours that the pattern has, rounded half up.
pub(super) fn hours_worked(row: &PlacementRow) -> u32 {
    let minutes = row.pattern.minutes(row.period, row.full_week);
    u32::try_from((minutes + 30) / 60).unwrap_or(u32::MAX)
}

/// Who puts their name to a statement, and when.
pub(crate) struct Issuer {
    /// The hub.
    pub letterhead: Letterhead,
    /// Who signs for it.
    pub signatory: Signatory,
    /// The day of the statement, in Europe/London.
    pub dated: NaiveDate,
}

/// The facts of the statement.
pub(super) fn facts(
    read: &Reading<'_>,
    row: &PlacementRow,
    told: &ToldInStatement,
    read_told: Read,
    languages: LetterLanguage,
    issuer: Issuer,
) -> Result<Facts, Failed> {
    let person = read.person_now(row.person)?.ok_or(Failed::NotFound)?;
    let organisations = organisations(read, row)?;
    let bid = match row.application {
        Some(application) => read.application(application)?,
        None => None,
    };
    let (employer, hosts) = organisations.split_first().ok_or(Failed::NotFound)?;
    let worded = |rows: &[OrganisationRow]| {
        let mut sectors: Vec<_> = rows.iter().map(|row| row.details.sector).collect();
        sectors.dedup();
        Both::each(|language| {
            let said: Vec<String> = sectors
                .iter()
                .map(|sector| Words::shared().fact(language, &sector.fact()))
                .collect();
            words::list(&said, language)
        })
    };
    let grade = row.grade.trim();
    Ok(Facts {
        languages: languages.languages().to_vec(),
        letterhead: issuer.letterhead,
        reference: bid
            .as_ref()
            .and_then(|bid| bid.reference.clone())
            .unwrap_or_else(|| row.reference.clone()),
        dated: issuer.dated,
        person: person.details.name,
        post: match grade {
            "" => row.post.clone(),
            grade => format!("{}, {grade}", row.post),
        },
        employer: employer.details.name.clone(),
        hosts: hosts.iter().map(|host| host.details.name.clone()).collect(),
        sectors: (worded(std::slice::from_ref(employer)), worded(hosts)),
        title: bid
            .as_ref()
            .map(|bid| bid.title.clone())
            .unwrap_or_default(),
        starts_on: row.period.from,
        ends_on: row.period.to,
        did: read_told.did,
        did_language: told.language,
        days: read_told
            .days
            .or_else(|| row.pattern.days_worked(row.period)),
        hours: read_told.hours.unwrap_or_else(|| hours_worked(row)),
        objectives: read_told.objectives,
        learned: read_told.learned,
        outputs: outputs(read, row)?,
        words: read_told.words,
        frames: told.frames.clone(),
        signatory: issuer.signatory,
        preview: false,
        created_at: DateTime::UNIX_EPOCH,
        id: *row.id.0.as_bytes(),
    })
}

/// What was made: the outcomes of the placement, the earliest first.
pub(super) fn outputs(read: &Reading<'_>, row: &PlacementRow) -> Result<Vec<Output>, Failed> {
    let mut outcomes = read.outcomes_of(Source::Placement(row.id))?;
    outcomes.reverse();
    Ok(outcomes
        .into_iter()
        .map(|outcome| Output {
            kind: outcome.kind,
            text: match outcome.link.as_str() {
                "" => outcome.description,
                link => format!("{} {link}", outcome.description),
            },
            language: None,
        })
        .collect())
}

/// Who signs: whoever signs the letters of the call, or the coordinator at the desk.
pub(super) fn signatory(office: &Office, row: &PlacementRow) -> Result<Signatory, Failed> {
    let read = office.read();
    if let Some(application) = row.application
        && let Some(bid) = read.application(application)?
        && let Some((_, call)) = read.call_version(bid.version)?
        && !call.terms.signatory.name.trim().is_empty()
    {
        let signs = call.terms.signatory;
        return Ok(Signatory {
            name: signs.name,
            role: signs.role,
        });
    }
    let scheme::desk::Viewpoint::Coordinator(id) = office.viewpoint() else {
        return Err(Failed::NotFound);
    };
    let coordinator = read.coordinator(id)?.ok_or(Failed::NotFound)?;
    Ok(Signatory {
        name: coordinator.name,
        role: coordinator.role,
    })
}

/// Every objective of a statement has its words, whatever is missing from the rest: what a preview
/// shows. None where nothing at all was typed.
pub(super) fn nothing_typed(told: &ToldInStatement) -> Option<Problems> {
    let blank = told.did.trim().is_empty()
        && told.learned.iter().all(|one| one.text.trim().is_empty())
        && told.words.iter().all(|one| one.words.trim().is_empty())
        && told.attained.iter().all(|one| one.attained.is_none());
    blank.then(|| {
        let mut problems = Problems::default();
        problems.add_with("did", "statement-blank", Values::none());
        problems
    })
}
