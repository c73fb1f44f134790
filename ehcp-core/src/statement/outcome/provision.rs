//! Provision written as an outcome: what others will do, give or arrange.

use super::{
    clause::{Clause, Mood, is_adverb},
    held::{caused, own, with_professional},
    subject::{Subject, noun_end},
    words::Words,
};
use crate::{
    position::Span,
    text::{
        Class,
        lexicon::outcome::{
            ALONE, DELIVERED, DELIVERING, EARNED, GIVEN_ACCESS, INTERVENTIONS, OBJECTS, RUN_BY,
            SERVICE_EVENTS, SERVICES, STAFF_TIME, SUPPORTS,
        },
        lexicon::verbs::{OWN_STATE, is_past},
    },
};

/// Where provision is said, if it is; an empty place stands for words of the lead-in.
pub(super) fn provision(words: &Words<'_>, clause: &Clause) -> Option<Option<Span>> {
    let head = clause.head;
    let found = match clause.subject {
        Subject::Service if clause.mood == Mood::Bare && clause.who.is_empty() => Some((head, head + 1)),
        Subject::Service | Subject::Group => {
            words.hit_at(&DELIVERING, head).or_else(|| passive(words, clause)).map(|to| (head, to))
        }
        Subject::Thing if clause.mood == Mood::Infinitive => words
            .hit_in(&INTERVENTIONS, clause.who.start, clause.who.end)
            .or_else(|| words.hit_in(&RUN_BY, clause.who.start, words.len()))
            .or_else(|| thing(words, clause)),
        Subject::Thing if clause.mood != Mood::Bare => thing(words, clause),
        Subject::Attribute => thing(words, clause),
        _ if clause.mood == Mood::Present => wanted(words, clause),
        _ => done_to(words, clause, head).or_else(|| joined(words, clause)),
    };
    let found = found
        .or_else(|| fragment(words, clause))
        .or_else(|| dosed(words, clause))
        .or_else(|| by_others(words, clause))
        .or_else(|| part_of(words, clause))
        .or_else(|| words.hit_in(&STAFF_TIME, 0, words.len()))?;
    Some(words.span(found.0, found.1))
}

type Place = Option<(usize, usize)>;

/// "receive", "have a timer", "be shown", "attend therapy", as the verb at a word.
fn done_to(words: &Words<'_>, clause: &Clause, head: usize) -> Place {
    let phrase = phrase_end(words, head, clause.end);
    if let Some(to) = words.hit_at(&GIVEN_ACCESS, head) {
        return words.hit_in(&EARNED, to, phrase).is_none().then_some((head, to));
    }
    if words.folded(head) == "access" && words.folded(head + 1) == "to" {
        return words.hit_in(&OBJECTS, head + 2, phrase).map(|(_, to)| (head, to));
    }
    match words.folded(head) {
        "have" | "has" | "get" | "having" => {
            if words.folded(head + 1) == "been" {
                return words.hit_at(&DELIVERED, head + 1).map(|to| (head, to));
            }
            let owned = if words.folded(head + 1) == "had" { head + 2 } else { head + 1 };
            minutes_of(words, owned)
                .or_else(|| own(words, owned, phrase))
                .or_else(|| caused(words, owned, phrase))
                .map(|to| (head, to))
        }
        "be" | "is" => passive(words, clause).map(|to| (head, to)),
        "attend" | "access" | "do" | "complete" | "undertake" | "follow" | "join" | "work" | "see"
        | "meet" | "participate" | "take" | "engage" | "attends" | "go" | "accesses" | "use" | "visit"
        | "spend" => {
            // "attend his appointments without being held" is his own doing.
            if alone(words, clause) {
                return None;
            }
            if let Some(to) = timed_with_staff(words, head, clause.end) {
                return Some((head, to));
            }
            if let Some(to) = with_professional(words, head) {
                return Some((head, to));
            }
            if words.folded(head) == "work" {
                let one_to_one = [(head + 1, ":"), (head + 1, "-")]
                    .iter()
                    .any(|&(i, m)| words.number(i).is_some() && words.folded(i + 1) == m);
                if one_to_one {
                    return Some((head, head + 4));
                }
            }
            // "attend school for at least 90% of sessions" is the child's own attendance.
            let near = (head + 1..phrase)
                .find(|&i| words.folded(i) == "of" && !is_series(words.folded(i - 1)))
                .unwrap_or(phrase);
            let (_, to) = words.hit_in(&INTERVENTIONS, head + 1, near)?;
            Some((head, to))
        }
        _ => None,
    }
}

/// "do ten minutes of threading each day with her TA": a timetabled session, not what comes of it.
fn timed_with_staff(words: &Words<'_>, head: usize, end: usize) -> Option<usize> {
    let timed = matches!(words.folded(head), "do" | "spend" | "complete" | "have");
    minutes_of(words, head + 1).filter(|_| timed)?;
    let with = (head + 3..end.min(head + 20)).find(|&i| words.folded(i) == "with")?;
    words.hit_in(&SERVICES, with + 1, with + 4).map(|(_, to)| to)
}

// "a course of therapy", "six weeks of counselling"
fn is_series(word: &str) -> bool {
    matches!(
        word,
        "course" | "block" | "programme" | "series" | "weeks" | "term" | "blocks" | "minutes" | "hours"
    )
}

/// "stand in his frame as part of his physiotherapy programme".
fn part_of(words: &Words<'_>, clause: &Clause) -> Place {
    let at = (clause.head..clause.end)
        .find(|&i| words.folded(i) == "as" && words.folded(i + 1) == "part" && words.folded(i + 2) == "of")?;
    words.hit_in(&INTERVENTIONS, at + 3, at + 8).map(|(_, to)| (at, to))
}

/// Provision that is given once and then is there: "a travel pass", "will be referred", "will have trained".
pub(super) fn is_done_once(words: &Words<'_>, clause: &Clause) -> bool {
    if provision(words, clause).is_none() && !is_event(words, clause) {
        return false;
    }
    let end = clause.end.min(clause.head + 10);
    let object = (clause.head..end)
        .find(|&i| matches!(words.folded(i), "from" | "of" | "for" | "to" | "in" | "by" | "so" | "on" | "at"))
        .unwrap_or(end);
    (clause.head..end).any(|i| {
        matches!(words.folded(i), "a" | "an") && i < object
            || matches!(
                words.folded(i),
                "closed"
                    | "referred"
                    | "programmed"
                    | "trained"
                    | "offered"
                    | "updated"
                    | "created"
                    | "reviewed"
                    | "review"
                    | "assessed"
                    | "discharged"
                    | "completed"
                    | "transferred"
                    | "employment"
                    | "installed"
                    | "made"
                    | "written"
                    | "agreed"
                    | "appointed"
            )
    })
}

fn is_event(words: &Words<'_>, clause: &Clause) -> bool {
    words.hit_in(&SERVICE_EVENTS, clause.head, clause.head + 2).is_some()
        || clause.subject == Subject::Service && words.folded(clause.head + 1) == "closed"
}

/// "15 minutes of practice", "two hours of tuition".
fn minutes_of(words: &Words<'_>, i: usize) -> Option<usize> {
    let (_, at) = words.number(i)?;
    let unit = matches!(words.folded(at), "minutes" | "mins" | "hours" | "hour" | "sessions");
    (unit && matches!(words.folded(at + 1), "of" | "with")).then_some(at + 2)
}

fn alone(words: &Words<'_>, clause: &Clause) -> bool {
    words.hit_in(&ALONE, clause.head, clause.end).is_some()
        || (clause.head..clause.end).any(|i| words.folded(i) == "without")
}

/// "write his name and receive ...": a later verb of the same clause.
fn joined(words: &Words<'_>, clause: &Clause) -> Place {
    (clause.head + 1..clause.end).filter(|&i| words.folded(i) == "and" && !words.masked(i)).find_map(|i| {
        let at = if words.folded(i + 1) == "will" { i + 2 } else { i + 1 };
        words.hit_at(&GIVEN_ACCESS, at).map(|to| (at, to))
    })
}

/// "be helped", "be seen weekly by a therapist".
fn passive(words: &Words<'_>, clause: &Clause) -> Option<usize> {
    let head = clause.head;
    if words.folded(head) == "have" || words.folded(head) == "has" {
        return words.hit_at(&DELIVERED, head + 1);
    }
    if words.folded(head) != "be" && words.folded(head) != "is" {
        return None;
    }
    words.hit_at(&DELIVERED, head).or_else(|| by_act(words, clause, head + 1))
}

/// "be kept away from the queue", "be fetched from class": an act, but not the child's.
fn by_act(words: &Words<'_>, clause: &Clause, from: usize) -> Option<usize> {
    let at = (from..from + 3).find(|&i| !is_adverb(words.folded(i)))?;
    let verb = words.folded(at);
    let limits = (at..clause.end.min(at + 12)).any(|i| {
        matches!(words.folded(i), "no" | "fewer" | "less" | "never")
            || words.folded(i) == "by" && words.folded(i + 1) == "a"
    });
    let denied =
        (clause.who.end..from).any(|i| matches!(words.folded(i), "not" | "never" | "longer" | "won't"));
    (clause.subject == Subject::Person && is_past(verb) && !OWN_STATE.has(verb) && !limits && !denied)
        .then_some(at + 1)
}

/// "the programme will be carried out", "attendance to be monitored", "a package will be in place".
fn thing(words: &Words<'_>, clause: &Clause) -> Place {
    let head = clause.head;
    // "both aids will be worn by Ola"
    if (head..clause.end).any(|i| words.folded(i) == "by" && words.named(i + 1)) {
        return None;
    }
    if let Some(to) = passive(words, clause) {
        // "needs will be met" says nothing about what is given.
        return Some((head, to));
    }
    let gives = words
        .hit_in(&OBJECTS, clause.who.start, clause.who.end)
        .or_else(|| words.hit_in(&INTERVENTIONS, clause.who.start, clause.who.end));
    // "her timetable will be cut"
    if clause.subject == Subject::Attribute
        && gives.is_some_and(|(_, to)| to == noun_end(words, &clause.who))
        && words.folded(head) == "be"
        && is_past(words.folded(head + 1))
    {
        return gives;
    }
    if clause.subject == Subject::Thing
        && gives.is_some()
        && matches!(words.folded(head), "be" | "continue" | "take" | "start" | "happen")
    {
        return gives;
    }
    None
}

/// "requires a structured environment".
fn wanted(words: &Words<'_>, clause: &Clause) -> Place {
    let verbs = ["requires", "require", "needs", "need"];
    (clause.head..words.len()).filter(|&i| verbs.contains(&words.folded(i))).find_map(|i| {
        let to = phrase_end(words, i, words.len());
        let (_, end) = words.hit_in(&SUPPORTS, i + 1, to).or_else(|| words.hit_in(&OBJECTS, i + 1, to))?;
        Some((i, end))
    })
}

/// "small-group phonics, 4 x 20 minutes a week": a heading of a service.
fn fragment(words: &Words<'_>, clause: &Clause) -> Place {
    if clause.mood != Mood::Bare {
        return None;
    }
    if let Some(hit) = words.hit_in(&RUN_BY, clause.head, words.len()) {
        return Some(hit);
    }
    let done = done_to(words, clause, clause.head);
    if done.is_some() {
        return done;
    }
    // The noun comes before any verb: "Weekly speech therapy", "Access to a laptop", "Support from a TA".
    let first = phrase_end(words, clause.head, clause.end).min(clause.head + 4);
    let service = words.hit_in(&INTERVENTIONS, clause.head, first)?;
    let verb_first = words.folded(clause.head).ends_with("ing") && words.folded(clause.head) != "ongoing"
        || clause.who.end > clause.who.start;
    (!verb_first
        || matches!(words.folded(clause.head), "mentoring" | "counselling" | "coaching" | "training"))
    .then_some(service)
}

/// "4 x 20 minutes": the way a timetable of support is written.
fn dosed(words: &Words<'_>, clause: &Clause) -> Place {
    (clause.head..words.len())
        .find(|&i| {
            words.class(i) == Class::Number
                && matches!(words.folded(i + 1), "x" | "×" | "*")
                && words.class(i + 2) == Class::Number
                && matches!(
                    words.folded(i + 3),
                    "min" | "mins" | "minutes" | "minute" | "hour" | "hours" | "hr" | "hrs"
                )
        })
        .map(|i| (i, i + 3))
}

/// "because a TA will read with him", "as an adult will help".
fn by_others(words: &Words<'_>, clause: &Clause) -> Place {
    if words.folded(clause.end) != "because" {
        return None;
    }
    let will =
        (clause.end..words.len()).find(|&i| matches!(words.folded(i), "will" | "is" | "are" | "can"))?;
    words.hit_in(&SERVICES, clause.end, will)
}

/// The end of the phrase that a verb governs: before a comma or a further verb.
fn phrase_end(words: &Words<'_>, from: usize, to: usize) -> usize {
    (from + 1..to.min(from + 14))
        .find(|&i| words.masked(i) || matches!(words.folded(i), "," | ";" | "." | "without" | "because"))
        .unwrap_or(to.min(from + 14))
}
