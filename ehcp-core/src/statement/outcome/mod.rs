//! Criteria of an outcome.
//!
//! A statement is read on from its lead-in; time frames are set aside; the main clause gives whose outcome it
//! is and the verb that matters; the rest follows from these.

mod clause;
mod measure;
mod plain;
mod provision;
#[cfg(test)]
mod tests;
mod words;

use jiff::civil::Date;

pub(in crate::statement) use self::words::Words;
use self::{
    clause::{Clause, Mood, Subject},
    measure::Measure,
};
use super::view::{Criterion, CriterionId, StatementView};
use crate::{
    position::Span,
    text::{
        lexicon::{
            outcome::{BETTER, CANNOT, CHANGE, INNER, SERVICE_EVENTS, VAGUE_THINGS},
            wish::{CAREERS, COLOURED, LIFE_GOALS, WANTS},
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
    let measures = measure::measures(&words);
    let need = need(&words, &clause);
    let wish = wish(&words, &clause);
    let vague = vague(&words, &clause, &measures, wish.is_some(), need.is_some());
    let frame = frame(&words).filter(|_| need.is_none() || has_future(&words));
    let deadline = frame.and_then(|f| f.end);
    let past = deadline.zip(view.input.plan_date).is_some_and(|(end, today)| end < today);
    let measured = is_measured(&words, &clause, &measures, wish.is_some(), frame.is_some());
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
    let best = |f: &&TimeFrame| (f.is_limit, f.end.is_some());
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
    let wishes = words.hit_in(&WANTS, clause.who.start, clause.head + 2).is_some();
    let firm = words.hit_at(&CANNOT, clause.who.end);
    let has = matches!(words.folded(clause.who.end), "is" | "has" | "are" | "have" | "was");
    if wishes || firm.is_none() && !has || firm.is_none() && frame(words).is_some() {
        return None;
    }
    let from = clause.who.end;
    Some(words.span(from, firm.unwrap_or(from + 1)))
}

/// A wish, a job or a life goal.
fn wish(words: &Words<'_>, clause: &Clause) -> Option<Option<Span>> {
    let main = |hit: Option<(usize, usize)>| hit.filter(|(f, _)| *f < clause.end);
    let wanted = main(words.hit_in(&WANTS, clause.who.start, clause.end))
        .filter(|(f, _)| *f <= clause.head + 1 || *f >= clause.who.start && is_far_off(words, *f));
    let be = matches!(words.folded(clause.head), "be" | "become" | "is" | "work" | "train");
    let job = words.hit_in(&CAREERS, clause.head, clause.end).filter(|(f, _)| {
        be && *f <= clause.head + 6
            && matches!(words.folded(clause.head + 1), "a" | "an" | "as" | "the" | "like")
    });
    let goal = words.hit_at(&LIFE_GOALS, clause.head).map(|to| (clause.head, to));
    let love = matches!(words.folded(clause.head), "love" | "adore" | "dream")
        .then_some((clause.head, clause.head + 1));
    let (from, to) = wanted.or(job).or(goal).or(love)?;
    Some(words.span(from, to))
}

fn is_far_off(words: &Words<'_>, i: usize) -> bool {
    matches!(words.folded(i), "one" | "some" | "someday" | "in" | "as" | "when")
}

/// A verb or state that no one could see or check.
fn vague(
    words: &Words<'_>,
    clause: &Clause,
    measures: &[Measure],
    wish: bool,
    need: bool,
) -> Option<Option<Span>> {
    if need {
        return None;
    }
    let head = clause.head;
    if wish {
        let concrete = words.hit_in(&CAREERS, 0, clause.end).is_some()
            || words.hit_in(&LIFE_GOALS, 0, clause.end).is_some();
        let coloured = words.hit_in(&COLOURED, 0, clause.end);
        return (!concrete || coloured.is_some()).then(|| words.span(head, head + 1));
    }
    if let Some(hit) = words.hit_in(&VAGUE_THINGS, 0, clause.end) {
        return Some(words.span(hit.0, hit.1));
    }
    if clause.mood == Mood::Bare && clause.who.is_empty() {
        let change = words
            .hit_at(&CHANGE, head)
            .or_else(|| words.hit_at(&BETTER, head))
            .or_else(|| words.hit_at(&INNER, head));
        if let Some(to) = change.filter(|_| !has_figure(measures)) {
            return Some(words.span(head, to));
        }
    }
    if let Some(to) = words.hit_at(&INNER, head).filter(|_| !is_audience(words, clause)) {
        // "more confident about answering the register" names a thing that can be seen.
        let concrete = (head..clause.end).any(|i| {
            matches!(words.folded(i), "about" | "when" | "in" | "at" | "with")
                && words.folded(i + 1).ends_with("ing")
        });
        let confident = (head..to + 2).any(|i| matches!(words.folded(i), "confident" | "willing" | "able"));
        return (!(concrete && confident)).then(|| words.span(head, to));
    }
    if let Some(to) = words.hit_at(&CHANGE, head).or_else(|| misspelt(words, head)) {
        return (!has_figure(measures)).then(|| words.span(head, to));
    }
    // "spell better", "speak more clearly": nothing but the manner.
    let manner = words.hit_at(&BETTER, head + 1)?;
    let closes = manner >= clause.end
        || words.masked(manner)
        || !matches!(words.class(manner), crate::text::Class::Word)
        || matches!(words.folded(manner), "and" | "with" | "in" | "at" | "to");
    (closes && !has_figure(measures)).then(|| words.span(head, manner))
}

fn has_figure(measures: &[Measure]) -> bool {
    measures.iter().any(|m| m.is_figure)
}

// "inproved", "improove": one letter off a common verb of change.
fn misspelt(words: &Words<'_>, head: usize) -> Option<usize> {
    const COMMON: [&str; 10] = [
        "improve",
        "improved",
        "develop",
        "developed",
        "increase",
        "increased",
        "enhanced",
        "progress",
        "reduced",
        "engage",
    ];
    let at = if matches!(words.folded(head), "be" | "have") { head + 1 } else { head };
    let word = words.folded(at);
    COMMON.iter().any(|c| is_one_off(word, c)).then_some(at + 1)
}

fn is_one_off(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (ra, rb) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    let rest = |r: &[char], n: usize| r.get(n..).map(<[char]>::to_vec).unwrap_or_default();
    match a.len().cmp(&b.len()) {
        std::cmp::Ordering::Equal => {
            rest(ra, 1) == rest(rb, 1)
                || ra.len() > 1
                    && ra.first() == rb.get(1)
                    && ra.get(1) == rb.first()
                    && rest(ra, 2) == rest(rb, 2)
        }
        std::cmp::Ordering::Less => ra == rest(rb, 1),
        std::cmp::Ordering::Greater => rest(ra, 1) == rb,
    }
}

fn is_measured(words: &Words<'_>, clause: &Clause, measures: &[Measure], wish: bool, bound: bool) -> bool {
    if wish {
        // By a date, whether someone is a mechanic can be told.
        let job = words.hit_in(&CAREERS, clause.head, clause.end).is_some();
        return bound && job && matches!(words.folded(clause.head), "be" | "become" | "work");
    }
    !measures.is_empty()
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
    owned(&words, &clause, wish(&words, &clause).is_some()).0
}

/// Whether those named as subject only hear or understand the child.
fn is_audience(words: &Words<'_>, clause: &Clause) -> bool {
    let hears = matches!(words.folded(clause.head), "understand" | "hear" | "recognise" | "make");
    let speaks = |i: usize| {
        words.is_name_or_pronoun(i)
            && matches!(
                words.folded(i + 1),
                "says" | "say" | "talks" | "talk" | "speaks" | "speak" | "tells" | "signs" | "asks" | "reads"
            )
    };
    hears && (clause.head..clause.end).any(speaks)
}

/// Whose it is, and the words that say so.
fn owned(words: &Words<'_>, clause: &Clause, wish: bool) -> (Owner, Option<Span>) {
    let span = words.span(clause.who.start, clause.who.end);
    let event = words.hit_in(&SERVICE_EVENTS, clause.head, clause.end).filter(|(f, _)| *f <= clause.head + 1);
    let discharged = |from: usize| words.folded(from) == "be" && words.folded(from + 1) == "discharged";
    // "his family would like him to": the adults wish, the child is meant.
    if wish && (0..words.len()).any(|i| words.is_person(i)) {
        return (Owner::Person, span);
    }
    match (clause.subject, event) {
        (Subject::Person, Some((from, to))) if discharged(from) => (Owner::Event, words.span(from, to)),
        (Subject::Person, _) | (Subject::Attribute, None) => (Owner::Person, span),
        (Subject::Attribute | Subject::Thing, Some((from, to))) => (Owner::Event, words.span(from, to)),
        // "a stranger will understand him", "her teacher will hear what she says": the change is the child's.
        (Subject::Service, _) if is_audience(words, clause) => (Owner::Person, span),
        (Subject::Service, _) => (Owner::Service, span),
        (Subject::Thing | Subject::Missing, _) if provision::provision(words, clause).is_some() => {
            (Owner::Event, span)
        }
        (Subject::Group | Subject::Thing | Subject::Missing, _) => (Owner::Nobody, span),
    }
}
