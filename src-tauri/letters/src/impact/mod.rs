//! The pages that say what came of a placement, a call and a year: made to be sent to a funder.

use scheme::impact::{Impact, Shown, Thread};
use scheme::people::{Nation, Sector};
use scheme::recognition::Attained;
use scheme::{Both, Facts as Values, Pence};
use words::Words;

use crate::document::{
    Align, Bar, Block, Cell, Density, Document, Figure, List, Numbering, Orientation, Table, bold,
    plain,
};
use crate::paper::{Paper, cell, parted};

/// How many of the works are shown by name: a page is a page.
const THREADS: usize = 8;

/// The facts of a year's page, or of a call's.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// What it is of.
    pub of: Of,
    /// The figures.
    pub impact: Impact,
}

/// What a page is of.
#[derive(Debug, Clone, PartialEq)]
pub enum Of {
    /// A financial year, by its name.
    Year(String),
    /// A call: its title, what there was to award, and bids by score.
    Call {
        /// Its title.
        title: Both,
        /// What there was to award.
        pot: Pence,
        /// The band in words, bids in it, and those of them that were funded.
        bands: Vec<(String, u32, u32)>,
    },
}

/// Sets out a year's page or a call's.
pub fn document(facts: &Facts) -> Document {
    let page = Page {
        paper: &facts.paper,
    };
    let impact = &facts.impact;
    let (title, heading) = match &facts.of {
        Of::Year(name) => {
            let values = Values::none().with("year", name.as_str());
            let title = facts.paper.say_of("paper-impact-year", values);
            (title.clone(), vec![plain(title)])
        }
        Of::Call { title, .. } => {
            let call = facts.paper.both(title);
            let kind = facts.paper.say("paper-impact-call");
            (
                format!("{kind}: {}", call.text),
                vec![plain(format!("{kind}: ")), call],
            )
        }
    };
    let mut blocks = vec![
        Block::Heading {
            level: 1,
            spans: heading,
        },
        Block::Figures(page.figures(&facts.of, impact)),
    ];
    if !impact.threads.is_empty() {
        blocks.push(page.section("paper-impact-threads"));
        blocks.push(page.threads(impact));
        if let Some(rest) = impact.threads.len().checked_sub(THREADS + 1) {
            let values = Values::none().with("count", rest + 1);
            blocks.push(Block::Small(vec![plain(
                facts.paper.say_of("paper-impact-more", values),
            )]));
        }
        blocks.push(page.section("paper-impact-sectors"));
        blocks.push(page.matrix(impact));
    }
    if let Of::Call { bands, .. } = &facts.of
        && !bands.is_empty()
    {
        blocks.push(page.section("paper-impact-scores"));
        blocks.push(page.bands(bands));
    }
    if !impact.types.is_empty() {
        blocks.push(page.section("paper-impact-outcomes"));
        blocks.push(page.outcomes(impact));
    }
    if !impact.threads.is_empty() {
        blocks.push(page.section("paper-impact-places"));
        blocks.push(page.nations(impact));
        blocks.push(page.fifths(impact));
        blocks.push(Block::Small(vec![plain(
            facts.paper.say("paper-impact-withheld"),
        )]));
    }
    let shape = (Orientation::Portrait, Density::Compact);
    facts.paper.document(title, String::new(), shape, blocks)
}

struct Page<'a> {
    paper: &'a Paper,
}

impl Page<'_> {
    fn section(&self, id: &str) -> Block {
        Block::Heading {
            level: 2,
            spans: vec![plain(self.paper.say(id))],
        }
    }

    fn money(&self, amount: Pence) -> String {
        words::money(amount, self.paper.language)
    }

    fn figure(&self, figure: impl Into<String>, label: &str) -> Figure {
        Figure {
            figure: figure.into(),
            label: self.paper.say(label),
        }
    }

    fn shown(&self, shown: Shown) -> String {
        match shown {
            Shown::Count { count } => count.to_string(),
            Shown::Withheld => self.paper.say("paper-impact-few"),
        }
    }

    fn figures(&self, of: &Of, impact: &Impact) -> Vec<Figure> {
        let count = |number: u32| number.to_string();
        let mut figures = vec![
            self.figure(count(impact.events), "paper-impact-events"),
            self.figure(self.shown(impact.attended), "paper-impact-attended"),
            self.figure(count(impact.applications), "paper-impact-applications"),
            self.figure(self.money(impact.asked), "paper-impact-asked"),
            self.figure(count(impact.awards), "paper-impact-awards"),
            self.figure(self.money(impact.awarded), "paper-impact-awarded"),
            self.figure(self.money(impact.paid), "paper-impact-paid"),
        ];
        figures.push(match of {
            Of::Call { pot, .. } => self.figure(self.money(*pot), "paper-impact-pot"),
            Of::Year(_) => self.figure(self.money(impact.returned), "paper-impact-returned"),
        });
        figures.extend([
            self.figure(count(impact.seconded), "paper-impact-seconded"),
            self.figure(count(impact.crossed), "paper-impact-crossed"),
            self.figure(self.money(impact.involvement), "paper-impact-involvement"),
            self.figure(
                self.money(impact.further_funding),
                "paper-impact-further-funding",
            ),
        ]);
        figures
    }

    fn sectors(&self, from: Sector, to: &[Sector]) -> String {
        let mut others: Vec<String> = Vec::new();
        for sector in to {
            let said = self.paper.fact(&sector.fact());
            if *sector != from && !others.contains(&said) {
                others.push(said);
            }
        }
        let from = self.paper.fact(&from.fact());
        match others.is_empty() {
            true => from,
            false => format!("{from} → {}", others.join(", ")),
        }
    }

    fn threads(&self, impact: &Impact) -> Block {
        let row = |one: &Thread| {
            let event = match &one.event {
                Some(event) => Cell::Text(vec![
                    self.paper.both(&event.title),
                    plain(format!(
                        "\n{}",
                        words::date(event.held_on, self.paper.language)
                    )),
                ]),
                None => cell(self.paper.say("paper-impact-no-event")),
            };
            let mut name = vec![bold(one.title.clone())];
            if !one.reference.is_empty() {
                name.push(plain(format!("\n{}", one.reference)));
            }
            vec![
                event,
                Cell::Text(name),
                cell(self.sectors(one.from, &one.to)),
                cell(self.money(one.awarded)),
                cell(one.outcomes.to_string()),
            ]
        };
        Block::Table(Table {
            caption: None,
            columns: vec![
                self.paper.column("paper-event", 2.2, Align::Left),
                self.paper.column("paper-impact-work", 3.0, Align::Left),
                self.paper.column("paper-impact-between", 2.2, Align::Left),
                self.paper.column("paper-awarded", 1.2, Align::Right),
                self.paper.column("paper-impact-came", 1.0, Align::Right),
            ],
            rows: impact.threads.iter().take(THREADS).map(row).collect(),
            totals: None,
            row_headers: false,
            line_below: None,
        })
    }

    fn matrix(&self, impact: &Impact) -> Block {
        let mut columns = vec![self.paper.column("paper-impact-from", 1.8, Align::Left)];
        columns.extend(Sector::ALL.iter().map(|sector| crate::document::Column {
            head: vec![plain(self.paper.fact(&sector.fact()))],
            share: 1.0,
            align: Align::Centre,
            ruler: None,
        }));
        let rows = impact
            .matrix
            .iter()
            .filter(|row| row.to.iter().any(|count| *count > 0))
            .map(|row| {
                let mut cells = vec![cell(self.paper.fact(&row.from.fact()))];
                cells.extend(row.to.iter().map(|count| match count {
                    0 => cell("·"),
                    count => Cell::Text(vec![bold(count.to_string())]),
                }));
                cells
            })
            .collect();
        Block::Table(Table {
            caption: Some(vec![plain(self.paper.say("paper-impact-matrix"))]),
            columns,
            rows,
            totals: None,
            row_headers: true,
            line_below: None,
        })
    }

    /// A table of bars: what each is of, the bar, the figure.
    fn bars(&self, head: &str, lines: Vec<(String, Option<u32>, String)>) -> Block {
        let most = lines.iter().filter_map(|(_, count, _)| *count).max();
        let most = most.unwrap_or(0).max(1);
        let rows = lines
            .into_iter()
            .map(|(name, count, said)| {
                let bar = Cell::Bar(Bar {
                    share: count.unwrap_or(0) as f32 / most as f32,
                    alt: format!("{name}: {said}"),
                });
                vec![cell(name), bar, cell(said)]
            })
            .collect();
        Block::Table(Table {
            caption: None,
            columns: vec![
                self.paper.column(head, 2.6, Align::Left),
                self.paper.column("paper-impact-bar", 3.6, Align::Left),
                self.paper.column("paper-impact-number", 1.4, Align::Right),
            ],
            rows,
            totals: None,
            row_headers: true,
            line_below: None,
        })
    }

    fn bands(&self, bands: &[(String, u32, u32)]) -> Block {
        let lines = bands.iter().map(|(name, bids, funded)| {
            let values = Values::none().with("bids", *bids).with("funded", *funded);
            let said = self.paper.say_of("paper-impact-band", values);
            (name.clone(), Some(*bids), said)
        });
        self.bars("paper-impact-score", lines.collect())
    }

    fn outcomes(&self, impact: &Impact) -> Block {
        let lines = impact.types.iter().map(|line| {
            let name = self.paper.fact(&line.kind.fact());
            (name, Some(line.count), line.count.to_string())
        });
        self.bars("paper-impact-type", lines.collect())
    }

    fn nations(&self, impact: &Impact) -> Block {
        let lines = impact.nations.iter().map(|line| {
            let name = self.paper.fact(&Nation::fact(line.nation));
            let said = format!("{} · {}", line.works, self.money(line.awarded));
            (name, Some(line.works), said)
        });
        self.bars("paper-impact-nation", lines.collect())
    }

    fn fifths(&self, impact: &Impact) -> Block {
        let lines = impact.fifths.iter().map(|line| {
            let name = match line.fifth {
                Some(1) => "paper-impact-fifth-1",
                Some(2) => "paper-impact-fifth-2",
                Some(3) => "paper-impact-fifth-3",
                Some(4) => "paper-impact-fifth-4",
                Some(_) => "paper-impact-fifth-5",
                None => "paper-impact-fifth-unknown",
            };
            let name = self.paper.say(name);
            (name, line.works.count(), self.shown(line.works))
        });
        self.bars("paper-impact-fifth", lines.collect())
    }
}

/// The facts of a placement's page.
#[derive(Debug, Clone, PartialEq)]
pub struct Placement {
    /// Its language, sender and identifier.
    pub paper: Paper,
    /// The person seconded.
    pub name: String,
    /// Their post.
    pub post: String,
    /// The application's reference, or empty.
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
        ("paper-host", hosts.join(", ")),
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
        figures.push(page.figure(days.to_string(), "paper-impact-days-worked"));
    }
    figures.push(page.figure(facts.worked.1.to_string(), "paper-impact-hours-worked"));
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
