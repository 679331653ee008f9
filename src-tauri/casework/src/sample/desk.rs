//! What befalls any application: it is begun, written, submitted, judged.

use std::collections::BTreeMap;

use scheme::eligibility::Outcome;
use scheme::{ApplicationId, Both, Language};
use wire::application::{
    BeginApplication, ChooseApplicationLanguages, FindEligible, JudgeRule, SubmitApplication,
};

use super::answers::Answers;
use super::calls::Round;
use super::{Story, key_missing};
use crate::{Failed, application};

/// Begins an application and notes it by its key.
pub(super) fn begin(
    story: &mut Story,
    key: &str,
    round: Round,
    language: Language,
) -> Result<ApplicationId, Failed> {
    story.as_coordinator();
    let call = story.calls.id(round)?;
    let view = application::begin(&mut story.office, BeginApplication { call, language })?;
    let id = view.summary.id;
    story.applications.insert(key.to_owned(), id);
    Ok(id)
}

/// Seats the applicant, who writes what there is to write.
pub(super) fn write(story: &mut Story, key: &str, answers: Answers) -> Result<(), Failed> {
    let id = story.application(key)?;
    story.at_the_desk(id);
    answers.type_in(story, id)?;
    story.as_coordinator();
    Ok(())
}

/// Says in which language an application is written, and in which its letters are wanted.
pub(super) fn choose_languages(
    story: &mut Story,
    key: &str,
    language: Language,
    lead: &str,
) -> Result<(), Failed> {
    let application = story.application(key)?;
    let correspondence = story.directory.person(lead)?.language;
    let based_on = based_on(story, application)?;
    application::choose_languages(
        &mut story.office,
        ChooseApplicationLanguages {
            application,
            based_on,
            language,
            correspondence,
        },
    )?;
    Ok(())
}

/// Submits at the desk.
pub(super) fn submit(story: &mut Story, key: &str) -> Result<(), Failed> {
    let id = story.application(key)?;
    story.at_the_desk(id);
    submit_here(story, key)?;
    story.as_coordinator();
    Ok(())
}

/// Submits as whoever sits there: of an application that came in on paper, the coordinator.
pub(super) fn submit_here(story: &mut Story, key: &str) -> Result<(), Failed> {
    let application = story.application(key)?;
    let input = SubmitApplication {
        application,
        based_on: based_on(story, application)?,
    };
    application::submit(&mut story.office, input)?;
    Ok(())
}

/// Judges the rules that are judged by hand, each for its reason, and finds the application
/// eligible.
pub(super) fn find_eligible(
    story: &mut Story,
    key: &str,
    reasons: &BTreeMap<String, String>,
) -> Result<(), Failed> {
    let application = story.application(key)?;
    let mut view = application::show(&story.office, application)?;
    for result in view.eligibility.clone().iter().filter(|r| r.by_hand) {
        let rule = result.key.clone();
        let of = rule.strip_prefix("judged-").unwrap_or(&rule);
        let reason = reasons.get(of).ok_or_else(|| key_missing(&rule))?;
        let reason = Both::new(reason, "");
        let input = JudgeRule {
            application,
            based_on: view.based_on,
            rule,
            outcome: Outcome::Pass,
            reason,
        };
        view = application::judge_rule(&mut story.office, input)?;
    }
    if let Some(result) = view.eligibility.iter().find(|r| r.outcome != Outcome::Pass) {
        let rule = &result.key;
        return Err(Failed::Fault(format!(
            "the sample’s {key} does not pass {rule}"
        )));
    }
    let based_on = view.based_on;
    let input = FindEligible {
        application,
        based_on,
    };
    application::find_eligible(&mut story.office, input)?;
    Ok(())
}

fn based_on(story: &Story, application: ApplicationId) -> Result<i64, Failed> {
    Ok(story.office.read().last_entry("application", application)?)
}
