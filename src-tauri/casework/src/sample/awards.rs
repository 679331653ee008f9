//! What became of last year's awards, one in each state; and of the two that were just offered.

use scheme::Pence;
use serde_json::{Value, json};

use super::agenda::Agenda;
use super::calendar::{Calendar, at, typed};
use super::calls::{Round, pounds};
use super::requests::list;
use super::{Story, decisions};
use crate::Failed;

/// The bids of last year's seed fund whose offers were accepted.
const ACCEPTED: [&str; 6] = [
    "screening-van",
    "scan-letters",
    "pont-applicator",
    "lymph-line",
    "night-sweats",
    "voice-notes",
];

/// Last year's secondments.
pub(super) const SECONDED: [&str; 5] = [
    "nurse-to-company",
    "trial-design",
    "regulator-desk",
    "data-bridge",
    "charity-voices",
];

pub(super) fn enter(agenda: &mut Agenda<'_>, calendar: Calendar) {
    accept(agenda, calendar);
    // The letters that notify a subsidy follow the offers.
    agenda.at(calendar.at_work(-378, 11, 0), |story| {
        decisions::issue(story, Round::LastSeedFund)
    });
    turned_down(agenda, calendar);
    letters(agenda, calendar);
    begin(agenda, calendar);
    money(agenda, calendar);
    ends(agenda, calendar);
}

fn accept(agenda: &mut Agenda<'_>, calendar: Calendar) {
    let rounds: [(&[&str], i64); 3] = [
        (&ACCEPTED, -376),
        (&SECONDED, -317),
        (&["bwyd-a-diabetes"], -14),
    ];
    for (keys, day) in rounds {
        for (nth, key) in (0u32..).zip(keys) {
            let key = *key;
            let signed = calendar.at_work(day, 9, 10 * nth);
            agenda.at(signed, move |story| sign(story, key, "awardee"));
            let countersigned = calendar.at_work(day + 4, 9, 10 * nth);
            agenda.at(countersigned, move |story| sign(story, key, "host"));
            let details = calendar.at_work(day + 6, 9, 10 * nth);
            agenda.at(details, move |story| bank_details(story, key));
        }
    }
    // The employer's signature of the other award of this year is still to come.
    agenda.at(calendar.at_work(-8, 14, 0), |story| {
        sign(story, "tumour-reads", "awardee")
    });
}

/// One party signs; the page is the letter that went out.
fn sign(story: &mut Story, key: &str, party: &str) -> Result<(), Failed> {
    let shown = show(story, key)?;
    story.offer_letter_of(key, "signed")?;
    let (name, role) = match party {
        "awardee" => (shown["awardeeName"].clone(), json!("")),
        _ => (
            json!("Elspeth Ramage (sample)"),
            json!("Director of Research Services"),
        ),
    };
    let today = story.typed_today();
    let input = json!({
        "party": party, "name": name, "role": role, "signedOn": today, "receivedOn": today,
        "page": "signed",
    });
    story.act_on_award(key, "recordSignature", input)?;
    Ok(())
}

fn show(story: &mut Story, key: &str) -> Result<Value, Failed> {
    let award = story.award(key)?;
    story.ask("showAward", json!({ "award": award }))
}

/// Entered by one coordinator and confirmed by ringing back by the other, once for each holder.
fn bank_details(story: &mut Story, key: &str) -> Result<(), Failed> {
    let award = story.award(key)?;
    let money = story.ask("showAwardMoney", json!({ "award": award }))?;
    let organisation = money["organisation"].clone();
    let bank = story.ask("showBank", json!({ "organisation": organisation }))?;
    if !list(&bank, "/accounts").is_empty() {
        return Ok(());
    }
    // Sort code and number are those of no bank.
    let entered = json!({
        "organisation": organisation, "name": money["organisationName"]["en"],
        "sortCode": "00-00-00", "number": "00001234", "roll": "",
    });
    let bank = story.ask("enterBankAccount", entered)?;
    let (account, contact) = (&bank["accounts"][0], &bank["contacts"][0]);
    let confirmed = json!({
        "account": account["id"], "contact": contact["person"], "spokeTo": contact["name"],
        "rungOn": story.typed_today(), "basedOn": account["basedOn"],
    });
    story.ask_by_second("confirmBankAccount", "approver", confirmed)?;
    Ok(())
}

/// One said no, one never answered; the first of the reserve moved up.
fn turned_down(agenda: &mut Agenda<'_>, calendar: Calendar) {
    agenda.at(calendar.at_work(-372, 10, 0), |story| {
        let input = json!({
            "on": story.typed_today(), "toldBy": "The lead, by e-mail",
            "reason": "The team was funded by another scheme.",
        });
        story.act_on_award("hair-bank", "declineOffer", input)?;
        Ok(())
    });
    agenda.at(calendar.at_work(-369, 10, 0), |story| {
        let application = story.application("sister-talk")?;
        let decision = story.ask("showDecision", json!({ "application": application }))?;
        let lines: Vec<Value> = list(&decision, "/asked")
            .iter()
            .map(|asked| json!({ "heading": asked["heading"], "amount": typed_pence(&asked["amount"]) }))
            .collect();
        let input = json!({
            "application": application, "lines": lines, "reason": "",
            "basedOn": decision["basedOn"],
        });
        story.ask_by_second("promoteReserve", "second", input)?;
        decisions::issue(story, Round::LastSeedFund)
    });
    for (day, party) in [(-362, "awardee"), (-358, "host")] {
        agenda.at(calendar.at_work(day, 10, 0), move |story| {
            sign(story, "sister-talk", party)
        });
    }
    agenda.at(calendar.at_work(-356, 12, 0), |story| {
        bank_details(story, "sister-talk")
    });
    agenda.at(calendar.at_work(-353, 12, 0), |story| {
        story.act_on_award("tele-colposcopy", "lapseOffer", json!({}))?;
        Ok(())
    });
}

/// Letters that fell due since went out in their time.
fn letters(agenda: &mut Agenda<'_>, calendar: Calendar) {
    for day in [
        -368, -352, -330, -300, -250, -200, -150, -110, -85, -55, -30, -1,
    ] {
        agenda.at(calendar.at_work(day, 16, 30), |story| {
            decisions::issue(story, Round::LastSeedFund)
        });
    }
    for day in [-310, -260, -200, -150, -110, -85, -55, -30, -1] {
        agenda.at(calendar.at_work(day, 16, 45), |story| {
            decisions::issue(story, Round::LastSecondment)
        });
    }
    agenda.at(calendar.at_work(-8, 16, 30), |story| {
        decisions::issue(story, Round::Secondment)
    });
}

/// The work began on its day, where its conditions were met.
fn begin(agenda: &mut Agenda<'_>, calendar: Calendar) {
    agenda.at(calendar.at_work(-350, 11, 0), |story| {
        let input = json!({
            "number": 1, "on": story.typed_today(), "evidence": null,
            "note": "Seen in the minutes of the steering group.",
        });
        story.act_on_award("lymph-line", "meetCondition", input)?;
        Ok(())
    });
    let begins = |month: i32, keys: &'static [&'static str]| (month, keys);
    for (month, keys) in [
        begins(-11, &["screening-van", "scan-letters", "voice-notes"]),
        begins(-10, &["pont-applicator", "lymph-line"]),
        begins(-9, &["night-sweats", "sister-talk"]),
        begins(-9, &["nurse-to-company"]),
        begins(-8, &["charity-voices"]),
        begins(-7, &["data-bridge"]),
        begins(-6, &["trial-design"]),
        begins(-5, &["regulator-desk"]),
    ] {
        let first = calendar.first_of_month(month);
        for key in keys {
            agenda.at(at(first, 9, 30), move |story| {
                let input = json!({ "on": typed(first) });
                story.act_on_award(key, "confirmStart", input)?;
                Ok(())
            });
        }
    }
    agenda.at(calendar.at_work(-60, 11, 0), |story| {
        let input = json!({
            "on": story.typed_today(), "reason": "The lead is on sick leave until the spring.",
        });
        story.act_on_award("night-sweats", "suspendAward", input)?;
        Ok(())
    });
}

/// How far a claim went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Upto {
    Submitted,
    Queried,
    Approved,
}

fn money(agenda: &mut Agenda<'_>, calendar: Calendar) {
    use Upto::{Approved, Queried, Submitted};
    agenda.at(calendar.at_work(-371, 12, 0), |story| {
        let account = json!({
            "name": "Life Sciences Hub (sample)", "sortCode": "00-00-00", "number": "00009999",
        });
        story.ask("editPayingAccount", account)?;
        Ok(())
    });
    agenda.at(calendar.at_work(-40, 11, 0), |story| {
        story.offer_letter_of("pont-applicator", "confirmation")?;
        let input = json!({
            "on": story.typed_today(), "by": "The company’s finance director",
            "document": "confirmation",
            "declared": [{
                "giver": "A council’s innovation voucher", "amount": "12,000.00",
                "givenOn": typed(story.today() - chrono::Days::new(500)),
            }],
        });
        story.act_on_award("pont-applicator", "confirmSubsidy", input)?;
        Ok(())
    });
    // The letter that confirms it gives it.
    agenda.at(calendar.at_work(-36, 11, 0), |story| {
        decisions::issue(story, Round::LastSeedFund)
    });
    for (key, instalment, day, upto) in [
        ("screening-van", 0, -345, Approved),
        ("scan-letters", 0, -344, Approved),
        ("night-sweats", 0, -343, Approved),
        ("voice-notes", 0, -342, Approved),
        ("nurse-to-company", 0, -250, Approved),
        ("data-bridge", 0, -190, Approved),
        ("charity-voices", 0, -189, Approved),
        ("trial-design", 0, -150, Approved),
        ("regulator-desk", 0, -130, Approved),
        ("nurse-to-company", 1, -150, Approved),
        ("trial-design", 1, -62, Approved),
        ("pont-applicator", 0, -9, Approved),
        ("lymph-line", 0, -12, Queried),
        ("sister-talk", 0, -3, Submitted),
    ] {
        agenda.at(calendar.at_work(day, 10, 30), move |story| {
            claim(story, key, instalment, upto)
        });
    }
    for day in [-335, -240, -180, -140, -125, -55] {
        agenda.at(calendar.at_work(day, 14, 0), |story| pay(story).map(drop));
        agenda.at(calendar.at_work(day + 3, 14, 30), mark_paid);
    }
    // The run of this month is with the bank.
    agenda.at(calendar.at_work(-2, 14, 0), |story| pay(story).map(drop));
}

/// Claims an instalment, all of it, by what is left under each heading.
fn claim(story: &mut Story, key: &str, instalment: usize, upto: Upto) -> Result<(), Failed> {
    let award = story.award(key)?;
    let money = story.ask("showAwardMoney", json!({ "award": award }))?;
    let instalment = money["instalments"][instalment]["id"].clone();
    let ask = json!({ "award": award, "instalment": instalment });
    let proposed = story.ask("proposeClaim", ask)?;
    let lines: Vec<Value> = list(&proposed, "/lines")
        .iter()
        .filter(|line| line["amount"] != json!(0))
        .map(|line| json!({ "heading": line["heading"], "amount": typed_pence(&line["amount"]) }))
        .collect();
    let input = json!({
        "award": award, "claim": null, "instalment": instalment, "lines": lines,
        "invoiceNumber": format!("{}-{}", key.to_uppercase(), story.today().format("%y%m")),
        "invoiceOn": story.typed_today(), "fromOn": "", "toOn": "", "note": "", "basedOn": 0,
    });
    let claim = story.ask("saveClaim", input)?;
    let id = claim["line"]["id"].clone();
    let submitted = json!({ "claim": id, "basedOn": claim["basedOn"] });
    let claim = story.ask("submitClaim", submitted)?;
    match upto {
        Upto::Submitted => {}
        Upto::Queried => {
            let question = "The invoice names the partner, and not the organisation that holds \
                            the award. Please send one from the holder.";
            let input = json!({
                "claim": id, "question": question, "basedOn": claim["basedOn"],
            });
            story.ask("queryClaim", input)?;
        }
        Upto::Approved => {
            let input = json!({ "claim": id, "basedOn": claim["basedOn"] });
            story.ask_by_second("approveClaim", "approver", input)?;
        }
    }
    Ok(())
}

/// Puts every claim that is approved in a run.
fn pay(story: &mut Story) -> Result<Value, Failed> {
    let runs = story.ask("showRuns", json!({}))?;
    let ready: Vec<Value> = list(&runs, "/ready")
        .iter()
        .map(|ready| ready["line"]["id"].clone())
        .collect();
    story.ask("makeRun", json!({ "claims": ready }))
}

/// Marks the last run as paid.
fn mark_paid(story: &mut Story) -> Result<(), Failed> {
    let runs = story.ask("showRuns", json!({}))?;
    let run = story.ask("showRun", json!({ "run": runs["runs"][0]["id"] }))?;
    let input = json!({
        "run": run["line"]["id"], "paidOn": story.typed_today(), "basedOn": run["basedOn"],
    });
    story.ask("markRunPaid", input)?;
    Ok(())
}

fn ends(agenda: &mut Agenda<'_>, calendar: Calendar) {
    // Completed and closed, with an underspend that came back.
    for (key, from) in [("screening-van", -112), ("nurse-to-company", -100)] {
        agenda.at(calendar.at_work(from, 10, 0), move |story| {
            report(story, key, true)
        });
        agenda.at(calendar.at_work(from + 3, 10, 0), move |story| {
            spent(story, key, 60)?;
            ask_back(story, key, calendar.weekday(from + 33))
        });
        agenda.at(calendar.at_work(from + 25, 10, 0), move |story| {
            came_back(story, key)
        });
        agenda.at(calendar.at_work(from + 28, 10, 0), move |story| {
            end(story, key, "completeAward")
        });
    }
    agenda.at(calendar.at_work(-60, 15, 0), |story| {
        end(story, "nurse-to-company", "closeAward")
    });
    // Sent back, and past its day.
    agenda.at(calendar.at_work(-40, 10, 0), |story| {
        report(story, "scan-letters", false)
    });
    // Ended early; what was not spent is owed still.
    agenda.at(calendar.at_work(-120, 10, 0), |story| {
        let input = json!({
            "on": story.typed_today(),
            "reason": "The partner left the work and nobody could take its place.",
        });
        story.act_on_award("voice-notes", "terminateAward", input)?;
        Ok(())
    });
    agenda.at(calendar.at_work(-100, 10, 0), move |story| {
        report(story, "voice-notes", true)?;
        spent(story, "voice-notes", 20)?;
        ask_back(story, "voice-notes", calendar.weekday(-10))
    });
    agenda.at(calendar.at_work(-58, 10, 0), |story| {
        let input = json!({
            "on": story.typed_today(), "reason": "The placement ended early: the host's systems moved.",
        });
        story.act_on_award("data-bridge", "terminateAward", input)?;
        Ok(())
    });
    // Asked for more time, and not answered yet; and for another split of the budget, agreed.
    agenda.at(calendar.at_work(-5, 10, 0), move |story| {
        let award = story.award("lymph-line")?;
        let changes = story.ask("showAwardChanges", json!({ "award": award }))?;
        let input = json!({
            "award": award, "askedOn": story.typed_today(), "ground": "leave",
            "newEnd": typed(calendar.last_of_month(1)), "from": typed(calendar.weekday(-90)),
            "to": typed(calendar.weekday(-30)),
            "reason": "The research nurse was on leave for two months.",
            "basedOn": changes["basedOn"],
        });
        story.ask("requestExtension", input)?;
        Ok(())
    });
}

fn report(story: &mut Story, key: &str, accept: bool) -> Result<(), Failed> {
    let award = story.award(key)?;
    let view = story.ask("showAwardReports", json!({ "award": award }))?;
    story.offer_letter_of(key, "report")?;
    let report = &view["reports"][0];
    let input = json!({
        "report": report["id"], "receivedOn": story.typed_today(), "file": "report",
        "basedOn": report["basedOn"],
    });
    let view = story.ask("receiveReport", input)?;
    let reason = "The report does not say what came of the workshops. Please add it.";
    let input = json!({
        "report": view["reports"][0]["id"], "accept": accept,
        "reason": if accept { "" } else { reason }, "basedOn": view["reports"][0]["basedOn"],
    });
    story.ask("settleReport", input)?;
    Ok(())
}

/// States and accepts what was spent: so many hundredths of the budget, under each heading.
fn spent(story: &mut Story, key: &str, hundredths: i64) -> Result<(), Failed> {
    let award = story.award(key)?;
    let view = story.ask("showAwardReports", json!({ "award": award }))?;
    let lines: Vec<Value> = list(&view, "/lines")
        .iter()
        .map(|line| {
            let budget = line["budget"].as_i64().unwrap_or(0);
            let spent = Pence(budget * hundredths / 100);
            json!({ "heading": line["heading"], "amount": pounds(spent) })
        })
        .collect();
    let input = json!({
        "award": award, "receivedOn": story.typed_today(), "lines": lines, "file": "report",
        "basedOn": 0,
    });
    let view = story.ask("recordExpenditure", input)?;
    let input = json!({
        "award": award, "accept": true, "reason": "", "basedOn": view["expenditure"]["basedOn"],
    });
    story.ask("settleExpenditure", input)?;
    Ok(())
}

fn ask_back(story: &mut Story, key: &str, due: chrono::NaiveDate) -> Result<(), Failed> {
    let award = story.award(key)?;
    let view = story.ask("showAwardReports", json!({ "award": award }))?;
    let amount = &view["settlement"]["toAskBack"];
    if amount == &json!(0) {
        return Ok(());
    }
    let input = json!({
        "award": award, "amount": typed_pence(amount), "reason": "Underspend", "dueOn": typed(due),
    });
    story.ask("askBack", input)?;
    Ok(())
}

fn came_back(story: &mut Story, key: &str) -> Result<(), Failed> {
    let award = story.award(key)?;
    let view = story.ask("showAwardReports", json!({ "award": award }))?;
    for recovery in list(&view, "/recoveries") {
        let input = json!({
            "recovery": recovery["id"], "amount": typed_pence(&recovery["amount"]),
            "receivedOn": story.typed_today(),
        });
        story.ask("receiveBack", input)?;
    }
    Ok(())
}

fn end(story: &mut Story, key: &str, step: &str) -> Result<(), Failed> {
    let award = story.award(key)?;
    let view = story.ask("showAwardReports", json!({ "award": award }))?;
    story.ask(step, json!({ "award": award, "basedOn": view["basedOn"] }))?;
    Ok(())
}

fn typed_pence(amount: &Value) -> String {
    pounds(Pence(amount.as_i64().unwrap_or(0)))
}
