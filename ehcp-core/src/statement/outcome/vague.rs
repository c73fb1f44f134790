//! Verbs and states that no one could see or check, and what makes them concrete.

use super::{
    clause::{self, Clause, Mood},
    is_audience,
    measure::{self, Measure},
    once::is_act,
    subject::Subject,
    wish::{self, wanted},
    words::Words,
};
use crate::{
    position::Span,
    text::{
        Class,
        lexicon::{
            outcome::{BETTER, CHANGE, INNER, VAGUE_THINGS},
            verbs::{ABSTRACT, ACTS, UNSEEN},
            wish::{CAREERS, COLOURED, LIFE_GOALS},
        },
    },
};

/// Where the outcome is vague, if it is; an empty place stands for words of the lead-in.
pub(super) fn vague(words: &Words<'_>, clause: &Clause, measures: &[Measure]) -> Option<Option<Span>> {
    let head = clause.head;
    let figure = measures.iter().any(|m| m.is_figure);
    if let Some(hit) = words.hit_in(&VAGUE_THINGS, 0, clause.end) {
        return Some(words.span(hit.0, hit.1));
    }
    if clause.mood == Mood::Bare && clause.who.is_empty() && clause.subject != Subject::Person {
        // "A smooth transition": a thing and no deed.
        let state = |i: usize| ABSTRACT.has(words.folded(i)) && !ACTS.has(words.folded(head));
        if (head..head + 4).take_while(|&i| words.class(i) == Class::Word).any(state)
            && !figure
            && !has_deed(words, head)
        {
            return Some(words.span(head, clause.end));
        }
        if matches!(words.folded(head), "a" | "an" | "the") && !figure {
            return Some(words.span(head, clause.end));
        }
        let change = [&CHANGE, &BETTER, &INNER].into_iter().find_map(|l| words.hit_at(l, head));
        if let Some(to) = change.filter(|_| !figure) {
            return Some(words.span(head, to));
        }
    }
    if let Some(to) = words.hit_at(&INNER, head).filter(|_| !is_audience(words, clause)) {
        return (!is_shown(words, clause, to, figure)).then(|| words.span(head, to));
    }
    if let Some(to) = is_state(words, head).filter(|_| !figure) {
        return Some(words.span(head, to));
    }
    // "will be making progress"
    let doing = words.folded(head) == "be" && words.folded(head + 1).ends_with("ing");
    let change = words
        .hit_at(&CHANGE, head)
        .or_else(|| misspelt(words, head))
        .or_else(|| words.hit_at(&CHANGE, head + 1).filter(|_| doing))
        .filter(|_| !falls(words, clause));
    if let Some(to) = change.or_else(|| masters(words, head)) {
        let concrete = figure || has_concrete_object(words, head, to) || meets_standard(words, clause);
        return (!concrete).then(|| words.span(head, to));
    }
    if let Some(to) = only_better(words, clause).filter(|_| !figure) {
        return Some(words.span(head, to));
    }
    // "spell better", "speak more clearly": nothing but the manner.
    let manner = words.hit_at(&BETTER, head + 1)?;
    let closes = manner >= clause.end
        || words.masked(manner)
        || !matches!(words.class(manner), Class::Word)
        || matches!(words.folded(manner), "and" | "with" | "in" | "at" | "to");
    (closes && !figure).then(|| words.span(head, manner))
}

// "be financially aware", "be physically active": a state, however it is qualified.
fn is_state(words: &Words<'_>, head: usize) -> Option<usize> {
    let qualified = words.folded(head) == "be" && words.folded(head + 1).ends_with("ly");
    let state = matches!(
        words.folded(head + 2),
        "aware"
            | "secure"
            | "stable"
            | "literate"
            | "confident"
            | "independent"
            | "safe"
            | "healthy"
            | "mature"
            | "engaged"
            | "included"
            | "well"
            | "ready"
            | "resilient"
            | "settled"
            | "happy"
            | "prepared"
            | "active"
            | "competent"
            | "capable"
            | "available"
            | "integrated"
            | "skilled"
            | "numerate"
    );
    (qualified && state).then_some(head + 3)
}

// "look after herself better", "process information more quickly": the manner closes the clause.
fn only_better(words: &Words<'_>, clause: &Clause) -> Option<usize> {
    let last = clause.end.min(clause.head + 9);
    let (_, to) = words.hits(&BETTER).filter(|(f, _)| *f > clause.head + 1 && *f < last).last()?;
    let compares =
        matches!(
            words.folded(to - 1),
            "better" | "effectively" | "appropriately" | "successfully" | "positively" | "well"
        ) || words.hits(&BETTER).any(|(f, t)| t == to && matches!(words.folded(f), "more" | "less"));
    let closes = to >= clause.end || words.masked(to) || words.class(to) != Class::Word;
    let unseen = words.folded(clause.head) != "be" && UNSEEN.has(words.folded(clause.head))
        || (clause.head + 1..to).any(|i| {
            ABSTRACT.has(words.folded(i))
                || matches!(words.folded(i), "himself" | "herself" | "themselves" | "myself")
        });
    let plainly = words.folded(to - 1) == "well" && words.folded(to - 2) != "as";
    (compares && closes && (unseen || plainly)).then_some(to)
}

// "to use three strategies": a verb opens the fragment.
fn has_deed(words: &Words<'_>, head: usize) -> bool {
    is_act(words, head) || words.folded(head).ends_with("ing") || words.is_name_or_pronoun(head)
}

/// The same of what is wished for.
pub(super) fn wished(words: &Words<'_>, clause: &Clause, measures: &[Measure]) -> Option<Option<Span>> {
    let head = clause.head;
    let unclear = Some(words.span(head, head + 1));
    if words.hit_in(&COLOURED, 0, clause.end).is_some() {
        return unclear;
    }
    let job = wish::job(words, clause).is_some() || words.hit_in(&CAREERS, 0, clause.end).is_some();
    if job || words.hit_in(&LIFE_GOALS, 0, clause.end).is_some() {
        return None;
    }
    let Some((from, to)) = wanted(words, clause) else { return unclear };
    if from >= clause.who.end && !matches!(words.folded(to - 1), "to" | "that" | "for") && to <= head
        || to <= clause.who.start
    {
        // "will one day run a marathon", "it is hoped that she will run"
        return vague(words, clause, measures);
    }
    let Some(verb) = wished_verb(words, to, clause.end) else { return unclear };
    let inner = Clause { subject: Subject::Person, mood: Mood::Future, head: verb, ..clause.clone() };
    vague(words, &inner, measures)
}

/// The verb of what is wished for the child: "wants to draw", "hope that she will read", "like her to swim".
fn wished_verb(words: &Words<'_>, from: usize, end: usize) -> Option<usize> {
    let mut infinitive = words.folded(from - 1) == "to";
    let mut i = from;
    while i < end {
        match words.folded(i) {
            "to" | "will" | "would" | "can" | "could" => infinitive = true,
            "see" if words.is_person(i + 1) => {}
            "that" | "for" => {}
            _ if words.is_person(i) => {}
            // "people to stop", "support that works": not of the child, or not a deed.
            _ => return infinitive.then(|| clause::head(words, i)),
        }
        i += 1;
    }
    None
}

/// A state with something that others can see: "confident about answering", "enjoy walks and lead one".
fn is_shown(words: &Words<'_>, clause: &Clause, to: usize, figure: bool) -> bool {
    let head = clause.head;
    let doing = (head..clause.end).any(|i| {
        matches!(words.folded(i), "about" | "when" | "in" | "at" | "with")
            && words.folded(i + 1).ends_with("ing")
    });
    let able = (head..to + 2).any(|i| matches!(words.folded(i), "confident" | "willing" | "able"));
    let ready = figure
        && (head..to).any(|i| matches!(words.folded(i), "ready" | "organised" | "well"))
        && matches!(words.folded(to), "with" | "at" | "by" | "in");
    let controlled = words.folded(to - 1) == "well" && matches!(words.folded(to), "controlled" | "managed");
    let deed = (to..clause.end).any(|i| words.folded(i) == "and" && is_act(words, i + 1));
    // "understands money well enough to choose the right coins"
    let enough = (to..clause.end)
        .any(|i| words.folded(i) == "enough" && words.folded(i + 1) == "to" && ACTS.has(words.folded(i + 2)));
    doing && able || ready || controlled || deed || enough
}

/// "raise his hand", "build a tower", "change the batteries": a verb of change with a thing as its object.
fn has_concrete_object(words: &Words<'_>, head: usize, to: usize) -> bool {
    let verb = words.folded(head);
    let clear = matches!(
        verb,
        "change"
            | "raise"
            | "build"
            | "drop"
            | "meet"
            | "reach"
            | "control"
            | "grow"
            | "extend"
            | "learn"
            | "know"
            | "gain"
            | "show"
            | "demonstrate"
            | "maintain"
            | "express"
            | "explore"
            | "adjust"
            | "adapt"
            | "apply"
            | "communicate"
            | "experience"
            | "try"
            | "address"
            | "acquire"
            | "support"
            | "use"
            | "evidence"
            | "display"
    );
    if !clear || to != head + 1 {
        return false;
    }
    match words.folded(to) {
        "how" | "when" | "that" | "what" | "where" | "who" | "which" | "whether" => true,
        "by" | "using" | "with" if verb == "communicate" => !has_abstract(words, to + 1),
        "a" | "an" | "the" | "his" | "her" | "their" | "my" | "one" | "another" => {
            !has_abstract(words, to + 1)
        }
        _ => false,
    }
}

// "fall asleep", "drop the ball": only figures fall vaguely.
fn falls(words: &Words<'_>, clause: &Clause) -> bool {
    clause.subject == Subject::Person && matches!(words.folded(clause.head), "fall" | "rise" | "drop")
}

/// "control her temper", "handle his own emotions".
fn masters(words: &Words<'_>, head: usize) -> Option<usize> {
    let masters =
        matches!(words.folded(head), "manage" | "manages" | "control" | "handle" | "master" | "contain");
    (masters && has_abstract(words, head + 1)).then_some(head + 1)
}

/// Whether the words up to the end of the phrase name something that cannot be seen.
fn has_abstract(words: &Words<'_>, from: usize) -> bool {
    (from..from + 6)
        .take_while(|&i| words.class(i) == Class::Word && !words.masked(i))
        .any(|i| ABSTRACT.has(words.folded(i)))
}

/// "be working at the level expected for Year 4 in writing".
fn meets_standard(words: &Words<'_>, clause: &Clause) -> bool {
    let works = matches!(words.folded(clause.head), "be" | "work" | "reach" | "achieve" | "meet");
    works && (clause.head..clause.end).any(|i| measure::standard(words, i).is_some())
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
