//! Wishes, jobs and goals for life.

use super::{clause::Clause, frame, measure::Measure, words::Words};
use crate::{
    position::Span,
    text::{
        Class,
        lexicon::{
            outcome::INNER,
            verbs::{ACTS, NOT_TRADES},
            wish::{CAREERS, LIFE_GOALS, WANTS},
        },
    },
};

/// A wish, a job or a life goal.
pub(super) fn wish(words: &Words<'_>, clause: &Clause, measures: &[Measure]) -> Option<Option<Span>> {
    let bound = frame(words).is_some();
    // A figure and a date make of work, or of a home of one's own, a step like any other.
    let checked = bound && measures.iter().any(|m| m.is_figure);
    // "be a confident swimmer", "become a more independent learner": a state of mind.
    let inner = words.hit_at(&INNER, clause.head).is_some();
    let job = job(words, clause).filter(|_| !inner && !checked);
    let goal = words
        .hit_at(&LIFE_GOALS, clause.head)
        // By a date, work or a course is a step that can be checked.
        .filter(|_| !is_quality(words, clause))
        .filter(|to| !(inner || checked || bound && is_step_word(words.folded(to - 1))))
        .map(|to| (clause.head, to));
    let enough = (clause.head..clause.end).any(|i| words.folded(i) == "enough");
    let love = (matches!(words.folded(clause.head), "love" | "adore" | "dream") && !enough)
        .then_some((clause.head, clause.head + 1));
    let (from, to) = wanted(words, clause).or(job).or(goal).or(love)?;
    Some(words.span(from, to))
}

/// "become an independent learner", "become a prefect": a way of being at school, not a calling.
fn is_quality(words: &Words<'_>, clause: &Clause) -> bool {
    let becomes = matches!(words.folded(clause.head), "become" | "be" | "becoming");
    let noun = (clause.head + 2..clause.head + 6).take_while(|&i| words.class(i) == Class::Word).last();
    becomes
        && noun.is_some_and(|i| {
            let word = words.folded(i);
            NOT_TRADES.has(word)
                || [
                    "learner",
                    "reader",
                    "writer",
                    "talker",
                    "listener",
                    "toileter",
                    "feeder",
                    "traveller",
                    "communicator",
                    "prefect",
                    "monitor",
                ]
                .contains(&word)
        })
        && words.hit_in(&CAREERS, clause.head, clause.end).is_none()
}

/// "be a chef", "work as a rapper".
pub(super) fn job(words: &Words<'_>, clause: &Clause) -> Option<(usize, usize)> {
    let be = matches!(words.folded(clause.head), "be" | "become" | "is" | "work" | "train");
    let articled = matches!(words.folded(clause.head + 1), "a" | "an" | "as" | "the" | "like");
    let known = words.hit_in(&CAREERS, clause.head, clause.end).filter(|(f, _)| *f <= clause.head + 6);
    known.or_else(|| trade(words, clause.head + 2)).filter(|_| be && articled)
}

/// "rapper", "zoologist": a trade that no list holds.
fn trade(words: &Words<'_>, from: usize) -> Option<(usize, usize)> {
    const ENDINGS: [&str; 8] = ["ist", "er", "or", "ician", "man", "woman", "star", "smith"];
    let at = (from..from + 3).take_while(|&i| words.class(i) == Class::Word).find(|&i| {
        let word = words.folded(i);
        word.len() > 4 && ENDINGS.iter().any(|e| word.ends_with(e)) && !NOT_TRADES.has(word)
    })?;
    Some((at, at + 1))
}

/// Words of wishing in the main clause.
pub(super) fn wanted(words: &Words<'_>, clause: &Clause) -> Option<(usize, usize)> {
    let hoped =
        || words.hit_in(&WANTS, 0, clause.who.start).filter(|(_, to)| words.folded(to - 1) == "hoped");
    let (from, to) = words.hit_in(&WANTS, clause.who.start, clause.end).or_else(hoped)?;
    let said = match words.folded(from) {
        // "in the future she will tidy her room" is put off, not wished for.
        "in" | "as" | "when" => !ACTS.has(words.folded(clause.head)),
        // "reach her potential and have high aspirations"
        "high" => true,
        // "look forward to one lesson a day", "want to come to school": a change of heart that is looked for.
        "look" | "want" => from != clause.head || from == clause.who.end,
        _ => from <= clause.head + 2,
    };
    said.then_some((from, to))
}

/// A wish can be checked if what is wished for can: a figure by a date, or a job by a date.
pub(super) fn is_measured(words: &Words<'_>, clause: &Clause, measures: &[Measure], concrete: bool) -> bool {
    let job = words.hit_in(&CAREERS, clause.head, clause.end).is_some()
        && matches!(words.folded(clause.head), "be" | "become" | "work");
    let figure = concrete && !measures.is_empty() && wanted(words, clause).is_some();
    // "own a restaurant" by a date: done or not done.
    let goal = words.hit_at(&LIFE_GOALS, clause.head).is_some_and(|to| words.folded(to - 1) != "life");
    frame(words).is_some() && (job || figure || goal)
}

/// "have a part-time job": a step that is taken or not.
pub(super) fn is_step(words: &Words<'_>, clause: &Clause) -> bool {
    words.hit_at(&LIFE_GOALS, clause.head).is_some_and(|to| is_step_word(words.folded(to - 1)))
}

fn is_step_word(word: &str) -> bool {
    matches!(word, "job" | "employment" | "work" | "licence" | "college" | "apprenticeship" | "employed")
}
