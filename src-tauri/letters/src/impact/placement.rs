//! The page of a placement.

use scheme::people::Sector;
use scheme::recognition::Attained;
use scheme::{Both, Facts as Values, Pence};
use words::Words;

use super::Page;
use crate::document::{Block, Density, Document, List, Numbering, Orientation, bold, plain};
use crate::paper::{Paper, parted};

/// The facts of a placement's page.
#[derive(Debug, Clone, PartialEq)]
pub struct Placement {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// The person seconded.
    pub name: String,
    /// Their post.
    pub post: String,
    /// The reference: the application's, else the placement's own.
    pub reference: String,
    /// The application's title, or empty.
    pub title: String,
    /// The employer.
    pub employer: Both,
    /// Its sector.
    pub from: Sector,
    /// The hosts.
    pub hosts: Vec<Both>,
    /// Their sectors.
    pub to: Vec<Sector>,
    /// The days, in words of the page's language.
    pub days: (chrono::NaiveDate, chrono::NaiveDate),
    /// Days worked, where they were counted, and hours.
    pub worked: (Option<u32>, u32),
    /// What is funded, where it is known.
    pub funded: Option<Pence>,
    /// What the pay costs that is funded of, where it is known.
    pub cost: Option<Pence>,
    /// What the person did, in paragraphs.
    pub did: String,
    /// The objectives, each with how it came out.
    pub objectives: Vec<(String, Option<Attained>)>,
    /// What was learned.
    pub learned: Vec<String>,
    /// What the managers said: name and words.
    pub words: Vec<(String, String)>,
    /// What came of it: type in words, and what.
    pub outcomes: Vec<(scheme::outcome::OutcomeType, String)>,
}

/// Sets out a placement's page.
pub fn placement(facts: &Placement) -> Document {
    let page = Page {
        paper: &facts.paper,
    };
    let paper = &facts.paper;
    let hosts: Vec<String> = facts
        .hosts
        .iter()
        .map(|host| paper.both(host).text)
        .collect();
    let between = Values::none()
        .with("from", words::date(facts.days.0, paper.language))
        .with("to", words::date(facts.days.1, paper.language));
    let said = [
        ("paper-recognition-post", facts.post.clone()),
        ("paper-employer", paper.both(&facts.employer).text),
        ("paper-host", words::list(&hosts, paper.language)),
        (
            "paper-recognition-sectors",
            page.sectors(facts.from, &facts.to),
        ),
        ("paper-days", paper.say_of("paper-impact-days", between)),
        ("paper-project", facts.title.clone()),
        ("paper-reference", facts.reference.clone()),
    ];
    let mut figures = Vec::new();
    if let Some(days) = facts.worked.0 {
        figures.push(page.figure(page.count(days), "paper-impact-days-worked"));
    }
    figures.push(page.figure(page.count(facts.worked.1), "paper-impact-hours-worked"));
    if let Some(cost) = facts.cost {
        figures.push(page.figure(page.money(cost), "paper-impact-cost"));
    }
    if let Some(funded) = facts.funded {
        figures.push(page.figure(page.money(funded), "paper-impact-funded"));
    }
    let heading = paper.say("paper-impact-placement");
    let mut blocks = vec![
        Block::Small(vec![plain(heading.clone())]),
        Block::Heading {
            level: 1,
            spans: vec![plain(facts.name.clone())],
        },
        Block::KeyValues(
            said.into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(label, value)| paper.pair(label, value))
                .collect(),
        ),
        Block::Figures(figures),
    ];
    let did: Vec<Block> = parted(&facts.did)
        .map(|text| Block::Paragraph(vec![plain(text)]))
        .collect();
    if !did.is_empty() {
        blocks.push(page.section("paper-recognition-did"));
        blocks.extend(did);
    }
    let list = |items: Vec<Vec<crate::document::Span>>| {
        Block::List(List {
            numbering: Numbering::Bullet,
            items: items
                .into_iter()
                .map(|spans| vec![Block::Paragraph(spans)])
                .collect(),
        })
    };
    if !facts.objectives.is_empty() {
        let items = facts.objectives.iter().map(|(text, attained)| {
            let mut spans = vec![plain(text.clone())];
            if let Some(attained) = attained {
                let said = Words::shared().fact(paper.language, &attained.fact());
                spans.extend([plain(" "), bold(said)]);
            }
            spans
        });
        blocks.push(page.section("paper-impact-objectives"));
        blocks.push(list(items.collect()));
    }
    if !facts.learned.is_empty() {
        blocks.push(page.section("paper-recognition-learned"));
        let items = facts.learned.iter().map(|text| vec![plain(text.clone())]);
        blocks.push(list(items.collect()));
    }
    if !facts.outcomes.is_empty() {
        blocks.push(page.section("paper-recognition-outputs"));
        let items = facts
            .outcomes
            .iter()
            .map(|(kind, text)| vec![bold(paper.fact(&kind.fact())), plain(format!(": {text}"))]);
        blocks.push(list(items.collect()));
    }
    for (name, text) in &facts.words {
        let values = Values::none().with("name", name.as_str());
        blocks.push(Block::Heading {
            level: 2,
            spans: vec![plain(paper.say_of("paper-recognition-said", values))],
        });
        blocks.push(Block::Callout(
            parted(text).map(|text| vec![plain(text)]).collect(),
        ));
    }
    let title = format!("{heading}: {}", facts.name);
    let shape = (Orientation::Portrait, Density::Compact);
    paper.document(title, facts.reference.clone(), shape, blocks)
}
