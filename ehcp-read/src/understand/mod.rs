//! Turns the common form of a document into a plan.
//!
//! The document is walked twice: the first walk finds which letters it labels and whether it starts with a
//! list of its sections; the second reads it.

mod advice;
mod areas;
mod boilerplate;
mod endings;
mod entries;
mod genre;
mod guidance;
mod headers;
mod headings;
mod labels;
mod links;
mod paragraphs;
mod refs;
mod roles;
mod rows;
mod sections;
mod shape;
mod speakers;
mod statements;
mod steps;
mod subjects;
mod tables;
mod views;
pub(crate) mod words;

pub use headings::name_section;

use ehcp_core::advice::Advice;
use ehcp_core::plan::{CellPlace, Letter, Place, Plan, SectionState};

use crate::document::{self, Document};
use crate::{ErrorKind, ReadError, details};
use genre::{Genre, genre, may_be_advice};
use headings::Naming;
pub(crate) use sections::Line;
use sections::{Builder, Draft, contents_run};

/// What a document turned out to be.
pub(crate) enum Understood {
    /// A plan.
    Plan(Plan),
    /// Professional advice.
    Advice(Advice),
}

/// Reads a document as a plan.
pub(crate) fn understand(doc: &Document) -> Result<Plan, ReadError> {
    match either(doc)? {
        Understood::Plan(plan) => Ok(plan),
        Understood::Advice(_) => Err(ReadError::new(
            ErrorKind::Advice,
            "this looks like a professional's advice or report, not a plan: choose the plan that draws on it, and \
             compare the two with `ehcp compare PLAN --advice FILE`",
        )),
    }
}

/// Reads a document as whichever it is.
pub(crate) fn either(doc: &Document) -> Result<Understood, ReadError> {
    let builder = walk(doc);
    match genre(&builder) {
        Genre::Plan => Ok(Understood::Plan(finish(builder, doc))),
        Genre::Advice => Ok(Understood::Advice(advice::advice(doc))),
        Genre::Other => signed_advice(doc).map(Understood::Advice).ok_or_else(|| {
            ReadError::new(
                ErrorKind::NotAPlan,
                "no section of a plan was found: looked for headings with a letter (A to K) or with a statutory title such as \
                 \"Special educational provision\"; check that this is a plan and not a form, a report or a bank of wording",
            )
        }),
    }
}

// A letter that recommends, whose writer says who and of what profession they are.
fn signed_advice(doc: &Document) -> Option<Advice> {
    let advice = advice::advice(doc);
    let signed = advice.author.is_some() && advice.profession.is_some();
    (signed && advice.recommendations().next().is_some()).then_some(advice)
}

/// Reads a document as advice.
pub(crate) fn understand_advice(doc: &Document) -> Result<Advice, ReadError> {
    let builder = walk(doc);
    let found = genre(&builder);
    if found == Genre::Plan && !may_be_advice(&builder) {
        return Err(ReadError::new(
            ErrorKind::Plan,
            "this looks like a plan, not a professional's advice: choose the advice on which the plan draws",
        ));
    }
    let advice = advice::advice(doc);
    let advises =
        advice.recommendations().next().is_some() || advice.role.is_some() && !advice.statements.is_empty();
    if found == Genre::Advice || found == Genre::Other && advises || advises && advice.role.is_some() {
        return Ok(advice);
    }
    Err(ReadError::new(
        ErrorKind::NotAdvice,
        "nothing in it is recognisable as professional advice: looked for a title, an author's profession, and headings \
         or sentences that recommend something; check that this is the advice and not a form or a covering note",
    ))
}

fn walk(doc: &Document) -> Builder {
    let mut first = Builder::default();
    first.blocks(&doc.blocks);
    let skip = contents_run(&first.occurrences);
    let mut explicit: Vec<Letter> = Vec::new();
    for o in first.occurrences.iter().skip(skip).filter(|o| o.naming != Naming::Subject) {
        explicit.extend(o.letters.iter().copied().filter(|l| !explicit.contains(l)).collect::<Vec<_>>());
    }
    let plain_letters = is_series(&first.plain_seen, &explicit);
    if plain_letters {
        explicit
            .extend(first.plain_seen.iter().filter(|l| !explicit.contains(l)).copied().collect::<Vec<_>>());
    }
    let mut builder =
        Builder { skip, explicit, plain_letters, alone: first.alone_seen, ..Builder::default() };
    builder.blocks(&doc.blocks);
    builder
}

// Whether letters before titles in plain type are the headings of a plan: several, in their order, where
// hardly any heading of another look carries a letter.
fn is_series(seen: &[Letter], explicit: &[Letter]) -> bool {
    let mut distinct: Vec<Letter> = Vec::new();
    for &letter in seen {
        if !distinct.contains(&letter) {
            distinct.push(letter);
        }
    }
    let others = explicit.iter().filter(|l| !distinct.contains(l)).count();
    let rising = distinct.windows(2).filter(|w| matches!(w, [a, b] if a.as_str() < b.as_str())).count();
    distinct.len() >= 4 && rising + 2 >= distinct.len() && others * 2 <= distinct.len()
}

fn finish(builder: Builder, doc: &Document) -> Plan {
    let Builder { drafts, notes, lines, links, refs, .. } = builder;
    let mut plan = Plan { notes, ..Plan::default() };
    let states: Vec<(Letter, SectionState)> = drafts.iter().map(|d| (d.section.letter, state(d))).collect();
    for draft in drafts {
        let mut section = draft.section;
        section.state = combined_state(section.letter, &section.combined_with, &states);
        plan.sections.push(section);
    }
    links::resolve(&mut plan, links, &refs);
    details::fill(&mut plan, &lines);
    plan.flags.tracked_changes = (!doc.changes.is_empty()).then_some(true);
    plan
}

fn state(draft: &Draft) -> SectionState {
    if draft.said || !draft.section.statements.is_empty() {
        SectionState::Content
    } else if draft.absent {
        SectionState::NotApplicable
    } else {
        SectionState::Empty
    }
}

// Two sections of one kind under one heading share what stands there.
fn combined_state(letter: Letter, with: &[Letter], states: &[(Letter, SectionState)]) -> SectionState {
    let of =
        |l: Letter| states.iter().find(|(other, _)| *other == l).map_or(SectionState::Missing, |(_, s)| *s);
    let own = of(letter);
    let twin = with
        .iter()
        .find(|l| l.is_provision() && letter.is_provision() && matches!(l, Letter::H1 | Letter::H2));
    match twin {
        Some(twin) if own == SectionState::Empty => of(*twin),
        _ => own,
    }
}

/// Whether a text is a blank of the form.
pub(crate) fn is_blank(text: &str) -> bool {
    boilerplate::is_blank(text)
}

/// A text without the label typed before it.
pub(crate) fn without_label(text: &str) -> &str {
    labels::split(text).map_or(text, |(_, _, rest)| if rest.is_empty() { text } else { rest })
}

/// A place in the plan's terms.
pub(crate) fn place(p: document::Place) -> Place {
    Place {
        page: p.page,
        paragraph: p.paragraph,
        cell: p.cell.map(|c| CellPlace { table: c.table, row: c.row, column: c.column }),
    }
}
