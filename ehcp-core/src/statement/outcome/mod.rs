//! Criteria of an outcome.
//!
//! A statement is read on from its lead-in; time frames are set aside; the main clause gives whose outcome it
//! is and the verb that matters; the rest follows from these.

mod clause;
mod held;
mod level;
mod measure;
mod once;
mod plain;
mod provision;
mod subject;
#[cfg(test)]
mod tests;
mod vague;
mod wish;
mod words;

use jiff::civil::Date;

pub(in crate::statement) use self::words::Words;
use self::{
    clause::{Clause, Mood},
    subject::{Subject, noun_end},
};
use super::view::{Criterion, CriterionId, StatementView};
use crate::{
    position::Span,
    text::{
        lexicon::{
            need::IMPACTS,
            outcome::{CANNOT, OBJECTS, SERVICE_EVENTS},
            wish::WANTS,
        },
        time::TimeFrame,
    },
};

/// What was read from an outcome.
pub(super) struct Read {
    pub(super) criteria: Vec<(CriterionId, Criterion)>,
    pub(super) deadline: Option<Date>,
}

/// Decides the criteria of an outcome or step.
pub(super) fn read(view: &StatementView<'_>) -> Read {
    let words = Words::of(view);
    let clause = clause::find(&words);
    let measures = measure::measures(&words, &clause);
    let need = need(&words, &clause);
    let frame = frame(&words).filter(|_| need.is_none() || has_future(&words));
    let wish = wish::wish(&words, &clause, &measures);
    let vague = if need.is_some() {
        None
    } else if wish.is_some() {
        vague::wished(&words, &clause, &measures)
    } else {
        vague::vague(&words, &clause, &measures)
    };
    let deadline = frame.and_then(|f| f.end);
    let past = deadline.zip(view.input.plan_date).is_some_and(|(end, today)| end < today);
    let measured = if wish.is_some() {
        wish::is_measured(&words, &clause, &measures, vague.is_none())
    } else {
        need.is_none() && !measures.is_empty()
            || !measures.is_empty() && has_future(&words)
            || frame.is_some() && (provision::is_done_once(&words, &clause) || wish::is_step(&words, &clause))
    };
    let (owner, owner_span) = owned(&words, &clause, wish.is_some());
    let provision = provision::provision(&words, &clause);
    let hard = plain::hard_words(&words);
    let spans = |s: Option<Span>| s.into_iter().collect::<Vec<_>>();
    let measure_spans: Vec<Span> = measures.iter().filter_map(|m| m.span).collect();
    let unmet = |found: Option<Option<Span>>| Criterion::decided(found.is_none(), spans(found.flatten()));
    let within =
        frame.filter(|f| words.frames.iter().any(|g| g.span == f.span)).and_then(|f| own_span(&words, &f));
    let criteria = vec![
        (CriterionId::Specific, unmet(vague)),
        (
            CriterionId::Measurable,
            Criterion::decided(measured, if measured { measure_spans.clone() } else { vec![] }),
        ),
        (CriterionId::Achievable, Criterion::open(measure_spans)),
        (CriterionId::Relevant, Criterion::open(spans(words.span(clause.head, clause.end)))),
        (CriterionId::TimeBound, Criterion::decided(frame.is_some() && !past, spans(within))),
        (CriterionId::PersonCentred, Criterion::decided(owner == Owner::Person, spans(owner_span))),
        (CriterionId::NotProvision, unmet(provision)),
        (CriterionId::NotAspiration, unmet(wish)),
        (CriterionId::NotNeed, unmet(need)),
        (CriterionId::PlainLanguage, Criterion::decided(hard.is_empty(), hard)),
    ];
    Read { criteria, deadline }
}

/// The time frame that sets the limit: one that says by when, with a day if possible, before any other.
fn frame(words: &Words<'_>) -> Option<TimeFrame> {
    // "before she leaves school, in July 2029": the one that has a day.
    let best = |f: &&TimeFrame| (f.is_limit && f.end.is_some(), f.end.is_some(), f.is_limit);
    // Of equals the first.
    words.frames.iter().rev().max_by_key(best).copied()
}

fn own_span(words: &Words<'_>, frame: &TimeFrame) -> Option<Span> {
    words.span(frame.from, frame.to).filter(|s| *s == frame.span)
}

fn has_future(words: &Words<'_>) -> bool {
    (0..words.len()).any(|i| matches!(words.folded(i), "will" | "shall") && !words.named(i))
}

/// A description of a difficulty in place of an outcome.
fn need(words: &Words<'_>, clause: &Clause) -> Option<Option<Span>> {
    if clause.mood != Mood::Present || clause.subject == Subject::Service {
        return None;
    }
    let wishes = words.hit_in(&WANTS, clause.who.start, clause.head + 4).is_some();
    let at = clause.who.end;
    let firm = words.hit_at(&CANNOT, at);
    if wishes || firm.is_none() && frame(words).is_some() {
        return None;
    }
    let has = matches!(words.folded(at), "is" | "has" | "are" | "have" | "was") && !is_well(words, at + 1);
    let suffers = words.hit_in(&IMPACTS, at, clause.end).filter(|_| clause.subject == Subject::Person);
    let to = firm.or(has.then_some(at + 1)).or(suffers.map(|(_, to)| to))?;
    Some(words.span(at, to))
}

// "is happy at school": a state that is hoped for, put as if it were reached.
fn is_well(words: &Words<'_>, i: usize) -> bool {
    matches!(
        words.folded(i),
        "happy"
            | "safe"
            | "confident"
            | "independent"
            | "settled"
            | "included"
            | "able"
            | "ready"
            | "healthy"
            | "calm"
    )
}

/// Whose an outcome is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The child's.
    Person,
    /// That of staff, parents or a service.
    Service,
    /// What a service does with the child's affairs: "needs will be met", "will be discharged".
    Event,
    /// That of pupils in general, or of no one.
    Nobody,
}

/// Whose an outcome is.
pub(crate) fn owner(view: &StatementView<'_>) -> Owner {
    let words = Words::of(view);
    let clause = clause::find(&words);
    let measures = measure::measures(&words, &clause);
    owned(&words, &clause, wish::wish(&words, &clause, &measures).is_some()).0
}

/// Whether those named as subject only hear or understand the child.
fn is_audience(words: &Words<'_>, clause: &Clause) -> bool {
    let hears = matches!(words.folded(clause.head), "understand" | "hear" | "recognise" | "make");
    let speaks = |i: usize| {
        words.is_name_or_pronoun(i)
            && matches!(
                words.folded(i + 1),
                "says"
                    | "say"
                    | "talks"
                    | "talk"
                    | "speaks"
                    | "speak"
                    | "tells"
                    | "signs"
                    | "asks"
                    | "reads"
                    | "wants"
            )
    };
    let said = |i: usize| {
        words.is_person(i)
            && matches!(
                words.folded(i + 1),
                "words"
                    | "speech"
                    | "order"
                    | "request"
                    | "requests"
                    | "sentences"
                    | "answers"
                    | "answer"
                    | "voice"
                    | "signs"
                    | "message"
                    | "story"
                    | "name"
                    | "question"
                    | "questions"
                    | "news"
            )
    };
    hears && (clause.head..clause.end).any(|i| speaks(i) || said(i))
}

/// "her wheelchair", "Ola's timetable": what is given to the child.
fn owns_thing(words: &Words<'_>, clause: &Clause) -> bool {
    let end = noun_end(words, &clause.who);
    words.hits(&OBJECTS).any(|(f, to)| clause.who.contains(&f) && to == end && words.folded(to) != "of")
}

/// "both aids will be worn by Ola", "there will be no day when Ola stays at home".
fn is_by_child(words: &Words<'_>, clause: &Clause) -> bool {
    let by = (clause.head..clause.end).any(|i| words.folded(i) == "by" && words.named(i + 1));
    let there =
        words.folded(clause.who.start) == "there" && (clause.head..clause.end).any(|i| words.is_person(i));
    by || there && provision::provision(words, clause).is_none()
}

/// Whose it is, and the words that say so.
fn owned(words: &Words<'_>, clause: &Clause, wish: bool) -> (Owner, Option<Span>) {
    let span = words.span(clause.who.start, clause.who.end);
    let event = words.hit_in(&SERVICE_EVENTS, clause.head, clause.end).filter(|(f, _)| *f <= clause.head + 1);
    let discharged = |from: usize| {
        words.folded(from) == "be"
            && matches!(words.folded(from + 1), "discharged" | "referred" | "offered" | "transferred")
    };
    // "his family would like him to": the adults wish, the child is meant.
    if wish && (0..words.len()).any(|i| words.is_person(i)) {
        return (Owner::Person, span);
    }
    match (clause.subject, event) {
        // "her wheelchair will be serviced"
        (Subject::Attribute, _) if owns_thing(words, clause) => (Owner::Event, span),
        (Subject::Thing, _) if is_by_child(words, clause) => (Owner::Person, span),
        (Subject::Person, Some((from, to))) if discharged(from) => (Owner::Event, words.span(from, to)),
        (Subject::Person, _) | (Subject::Attribute, None) => (Owner::Person, span),
        (Subject::Attribute | Subject::Thing, Some((from, to))) => (Owner::Event, words.span(from, to)),
        // "a stranger will understand him", "her teacher will hear what she says": the change is the child's.
        (Subject::Service | Subject::Group | Subject::Thing, _) if is_audience(words, clause) => {
            (Owner::Person, span)
        }
        (Subject::Service, _) => (Owner::Service, span),
        (Subject::Thing | Subject::Missing, _) if provision::provision(words, clause).is_some() => {
            (Owner::Event, span)
        }
        (Subject::Group | Subject::Thing | Subject::Missing, _) => (Owner::Nobody, span),
    }
}
