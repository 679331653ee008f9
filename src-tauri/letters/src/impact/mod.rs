//! The pages that say what came of a placement, a call and a year: made to be sent to a funder.

mod placement;

use scheme::impact::{FifthLine, Impact, ShownCount, Thread, WorkKind, YearKind};
use scheme::people::{Nation, Sector};
use scheme::{Both, Facts as Values, Pence};

use crate::document::{
    Align, Bar, Block, Cell, Density, Document, Figure, KeyValue, Orientation, Table, bold, plain,
};
use crate::paper::{Paper, cell};

pub use placement::{Placement, placement};

/// How many of the works, and of the types of outcome, are shown at most.
pub const MOST: usize = 8;

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
    /// A year, by its name.
    Year(YearKind, String),
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

/// Sets out a year's page or a call's, with so many of the works and of the types of outcome, the
/// largest; how many more there are is said.
pub fn document(facts: &Facts, most: usize) -> Document {
    let page = Page {
        paper: &facts.paper,
    };
    let impact = &facts.impact;
    let (title, heading) = match &facts.of {
        Of::Year(kind, name) => {
            let values = Values::none().with("year", name.as_str());
            let of = match kind {
                YearKind::Financial => "paper-impact-year-financial",
                YearKind::Academic => "paper-impact-year-academic",
                YearKind::Calendar => "paper-impact-year-calendar",
            };
            let title = facts.paper.say_of(of, values);
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
        blocks.extend((most > 0).then(|| page.threads(impact, most)));
        blocks.extend(page.more(&facts.of, impact.threads.len(), most));
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
        blocks.extend((most > 0).then(|| page.outcomes(impact, most)));
        blocks.extend(page.more(&facts.of, impact.types.len(), most));
    }
    if !impact.threads.is_empty() {
        blocks.push(page.section("paper-impact-places"));
        blocks.extend(page.places(impact));
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

    fn count(&self, number: u32) -> String {
        words::count(i64::from(number), self.paper.language)
    }

    fn shown(&self, shown: ShownCount) -> String {
        match shown {
            ShownCount::Count { count } => self.count(count),
            ShownCount::Withheld => self.paper.say("paper-impact-few"),
        }
    }

    fn figures(&self, of: &Of, impact: &Impact) -> Vec<Figure> {
        let count = |number: u32| self.count(number);
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
            Of::Year(..) => self.figure(self.money(impact.returned), "paper-impact-returned"),
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

    fn threads(&self, impact: &Impact, most: usize) -> Block {
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
            // One that stands on no call has its person's name for a title: not the funder's to read.
            let mut name = vec![bold(match one.kind {
                WorkKind::Award => one.title.clone(),
                WorkKind::Placement => self.paper.say("paper-impact-no-call"),
            })];
            if !one.reference.is_empty() {
                name.push(plain(format!("\n{}", one.reference)));
            }
            vec![
                event,
                Cell::Text(name),
                cell(self.sectors(one.from, &one.to)),
                cell(self.money(one.awarded)),
                cell(self.count(one.outcomes)),
            ]
        };
        Block::Table(Table {
            caption: None,
            columns: vec![
                self.paper.column("paper-event", 1.8, Align::Left),
                self.paper.column("paper-impact-work", 4.0, Align::Left),
                self.paper.column("paper-impact-between", 1.8, Align::Left),
                self.paper.column("paper-awarded", 1.2, Align::Right),
                self.paper.column("paper-impact-came", 1.0, Align::Right),
            ],
            rows: impact.threads.iter().take(most).map(row).collect(),
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
                    count => Cell::Text(vec![bold(self.count(*count))]),
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
        // A score that no bid has takes no line of the one page.
        let bands = bands.iter().filter(|(_, bids, _)| *bids > 0);
        let lines = bands.map(|(name, bids, funded)| {
            let values = Values::none().with("bids", *bids).with("funded", *funded);
            let said = self.paper.say_of("paper-impact-band", values);
            (name.clone(), Some(*bids), said)
        });
        self.bars("paper-impact-score", lines.collect())
    }

    /// How many more there are of a list than it shows, and where: a year's figures can be exported.
    fn more(&self, of: &Of, there: usize, most: usize) -> Option<Block> {
        let rest = there.checked_sub(most).filter(|rest| *rest > 0)?;
        let values = Values::none().with("count", rest);
        let id = match of {
            Of::Year(..) => "paper-impact-more",
            Of::Call { .. } => "paper-impact-more-on-screen",
        };
        let said = self.paper.say_of(id, values);
        Some(Block::Small(vec![plain(said)]))
    }

    fn outcomes(&self, impact: &Impact, most: usize) -> Block {
        let mut types: Vec<_> = impact.types.iter().collect();
        types.sort_by_key(|line| std::cmp::Reverse(line.count));
        let lines = types.into_iter().take(most).map(|line| {
            let name = self.paper.fact(&line.kind.fact());
            (name, Some(line.count), self.count(line.count))
        });
        self.bars("paper-impact-type", lines.collect())
    }

    /// Nations, and how deprived areas are: a table only where of any it is known.
    fn places(&self, impact: &Impact) -> Vec<Block> {
        let mut pairs: Vec<_> = impact
            .nations
            .iter()
            .map(|line| {
                let name = self.paper.fact(&Nation::fact(line.nation));
                let values = Values::none().with("count", line.works);
                let works = self.paper.say_of("paper-impact-works", values);
                let said = format!("{works}, {}", self.money(line.awarded));
                (name, said)
            })
            .collect();
        let mut fifths = impact.fifths.iter();
        let known = fifths.any(|line| line.fifth.is_some() && line.works.count() != Some(0));
        if !known {
            let unknown = self.paper.say("paper-impact-fifth-unknown");
            pairs.push((self.paper.say("paper-impact-fifth"), unknown));
        }
        let pair = |(label, value): (String, String)| KeyValue {
            label: vec![plain(label)],
            value: vec![plain(value)],
        };
        let mut blocks = vec![Block::KeyValues(pairs.into_iter().map(pair).collect())];
        if known {
            let withheld = self.paper.say("paper-impact-withheld");
            blocks.extend([self.fifths(impact), Block::Small(vec![plain(withheld)])]);
        }
        blocks
    }

    /// One line: a fifth a column.
    fn fifths(&self, impact: &Impact) -> Block {
        let head = |fifth: Option<u8>| match fifth {
            Some(1) => "paper-impact-fifth-1",
            Some(2) => "paper-impact-fifth-2",
            Some(3) => "paper-impact-fifth-3",
            Some(4) => "paper-impact-fifth-4",
            Some(_) => "paper-impact-fifth-5",
            None => "paper-impact-fifth-unknown",
        };
        let centred = |line: &FifthLine| self.paper.column(head(line.fifth), 1.0, Align::Centre);
        Block::Table(Table {
            caption: Some(vec![plain(self.paper.say("paper-impact-fifth"))]),
            columns: impact.fifths.iter().map(centred).collect(),
            rows: vec![
                impact
                    .fifths
                    .iter()
                    .map(|line| cell(self.shown(line.works)))
                    .collect(),
            ],
            totals: None,
            row_headers: false,
            line_below: None,
        })
    }
}
