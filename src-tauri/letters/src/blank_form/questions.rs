//! Questions with room for their answers.

use scheme::call::{CallDocument, Question, QuestionKind, TeamRole};

use crate::document::{Block, Field, Span, plain};
use crate::paper::Paper;

/// A question with its guidance, its limit and room to write.
pub(super) fn question(
    paper: &Paper,
    call: &CallDocument,
    question: &Question,
    blocks: &mut Vec<Block>,
) {
    let mut spans = vec![paper.both(&question.title)];
    if !question.required {
        spans.push(plain(format!(" ({})", paper.say("paper-optional"))));
    }
    blocks.push(Block::Heading { level: 3, spans });
    blocks.extend(
        paper
            .paragraphs(&question.guidance)
            .map(|block| match block {
                Block::Paragraph(spans) => Block::Small(spans),
                other => other,
            }),
    );
    if let Some(condition) = &question.show_if
        && let Some(other) = call.form.question(&condition.question)
    {
        let answers: Vec<String> = condition
            .is_one_of
            .iter()
            .map(|key| label(paper, &other.kind, key))
            .collect();
        let facts = scheme::Facts::none()
            .with("question", paper.both(&other.title).text)
            .with("answers", answers.join("; "));
        blocks.push(Block::Small(vec![plain(
            paper.say_of("paper-only-if", facts),
        )]));
    }
    room(paper, &question.kind, blocks);
}

/// The answer with a key, as the form shows it.
fn label(paper: &Paper, kind: &QuestionKind, key: &str) -> String {
    match kind {
        QuestionKind::Choice { options } | QuestionKind::Choices { options, .. } => options
            .iter()
            .find(|option| option.key == key)
            .map_or_else(|| key.to_owned(), |option| paper.both(&option.label).text),
        _ if key == "yes" => paper.say("answer-yes"),
        _ if key == "no" => paper.say("answer-no"),
        _ => key.to_owned(),
    }
}

fn room(paper: &Paper, kind: &QuestionKind, blocks: &mut Vec<Block>) {
    match kind {
        QuestionKind::Text { words, single_line } => {
            let facts = scheme::Facts::none().with("most", *words);
            let label = vec![plain(paper.say_of("paper-up-to-words", facts))];
            // A hand writes some eight words on a line of the measure.
            let height = if *single_line {
                12.0
            } else {
                (14.0 + *words as f32 * 0.3).min(110.0)
            };
            blocks.push(Block::Fields(vec![field(label, 1.0, height)]));
        }
        QuestionKind::Choice { options } | QuestionKind::Choices { options, .. } => {
            let labels = options.iter().map(|option| vec![paper.both(&option.label)]);
            blocks.push(Block::Ticks(labels.collect()));
        }
        QuestionKind::YesNo { .. } => blocks.push(Block::Ticks(vec![
            vec![plain(paper.say("answer-yes"))],
            vec![plain(paper.say("answer-no"))],
        ])),
        QuestionKind::Event => {
            blocks.push(row(paper, &[("paper-event", 2.0), ("paper-date", 1.0)]))
        }
        QuestionKind::Date => blocks.push(row(paper, &[("paper-day-month-year", 0.4)])),
        QuestionKind::Money => blocks.push(row(paper, &[("paper-pounds", 0.4)])),
        QuestionKind::Team {
            roles,
            exactly_one,
            at_least_one,
            least,
        } => {
            let taken: Vec<TeamRole> = exactly_one.iter().chain(at_least_one).copied().collect();
            team(paper, roles, &taken, *least, blocks);
        }
        QuestionKind::Budget {
            justification_words,
        } => {
            let facts = scheme::Facts::none().with("most", *justification_words);
            let note = paper.say_of("paper-justify", facts);
            blocks.push(Block::Small(vec![plain(note)]));
            for _ in 0..6 {
                blocks.push(row(
                    paper,
                    &[
                        ("paper-heading", 1.1),
                        ("paper-item-why", 1.9),
                        ("paper-amount", 0.7),
                    ],
                ));
            }
            blocks.push(row(paper, &[("paper-total", 0.25)]));
        }
        QuestionKind::Milestones { most, .. } => {
            for _ in 0..(*most).clamp(1, 6) {
                blocks.push(row(
                    paper,
                    &[("paper-milestone", 2.4), ("paper-by-when", 1.0)],
                ));
            }
        }
        QuestionKind::File => {
            blocks.push(Block::Small(vec![plain(paper.say("paper-attach-file"))]));
        }
        QuestionKind::Declaration {
            statement,
            capacity,
        } => {
            blocks.push(Block::Ticks(vec![vec![paper.both(statement)]]));
            let name = format!(
                "{} ({})",
                paper.say("paper-name"),
                paper.both(capacity).text
            );
            blocks.push(Block::Fields(vec![
                field(vec![plain(name)], 1.6, 12.0),
                field(vec![plain(paper.say("paper-role"))], 1.2, 12.0),
                field(vec![plain(paper.say("paper-date"))], 0.8, 12.0),
            ]));
        }
    }
}

/// A row of boxes for each person: first those whose roles must be taken, then room for more.
fn team(
    paper: &Paper,
    roles: &[TeamRole],
    taken: &[TeamRole],
    least: u32,
    blocks: &mut Vec<Block>,
) {
    let named = |roles: &[TeamRole]| {
        let roles: Vec<String> = roles.iter().map(|role| paper.fact(&role.fact())).collect();
        words::list(&roles, paper.language)
    };
    let facts = scheme::Facts::none().with("roles", named(roles));
    blocks.push(Block::Small(vec![plain(
        paper.say_of("paper-team-roles", facts),
    )]));
    let more = (least as usize)
        .max(taken.len() + 2)
        .saturating_sub(taken.len());
    let people = taken
        .iter()
        .map(Some)
        .chain(std::iter::repeat_n(None, more));
    for role in people {
        let mut boxes: Vec<Field> = [
            "paper-role",
            "paper-name",
            "paper-organisation",
            "paper-post-email",
        ]
        .into_iter()
        .map(|label| field(vec![plain(paper.say(label))], 1.0, 12.0))
        .collect();
        if let (Some(role), Some(first)) = (role, boxes.first_mut()) {
            first.filled = Some(vec![plain(paper.fact(&role.fact()))]);
        }
        blocks.push(Block::Fields(boxes));
    }
}

fn row(paper: &Paper, labels: &[(&str, f32)]) -> Block {
    let boxes = labels
        .iter()
        .map(|(label, share)| field(vec![plain(paper.say(label))], *share, 10.0));
    Block::Fields(boxes.collect())
}

fn field(label: Vec<Span>, share: f32, height: f32) -> Field {
    Field {
        label,
        filled: None,
        share,
        height,
    }
}
