//! How one would know: figures, rates, named standards, things done or not done.

use super::{clause::Clause, level, once, words::Words};
use crate::{
    position::Span,
    text::{
        Class,
        lexicon::outcome::{ALONE, BINARY, RATES, TIMES},
        time::number,
    },
};

/// The stretches that measure; empty if nothing does.
pub(super) fn measures(words: &Words<'_>, clause: &Clause) -> Vec<Measure> {
    let mut found = Vec::new();
    for lexicon in [&RATES, &ALONE, &BINARY] {
        for (from, to) in words.hits(lexicon) {
            let before = words.folded(from.wrapping_sub(1));
            let more = matches!(before, "more" | "less" | "become")
                || words.folded(from) == "always" && matches!(before, "not" | "doesn't" | "don't");
            if !words.masked(from) && !more && !is_review_cycle(words, from, to) {
                found
                    .push(Measure { span: words.span(from, to), is_figure: !std::ptr::eq(lexicon, &BINARY) });
            }
        }
    }
    for i in 0..words.len() {
        if words.masked(i) {
            continue;
        }
        let figure = figure(words, i).or_else(|| whole(words, i)).or_else(|| every(words, i));
        if let Some(to) = figure {
            found.push(Measure { span: words.span(i, to), is_figure: true });
        } else if let Some(to) =
            level::level(words, i, clause.end).or_else(|| all(words, i)).or_else(|| standard(words, i))
        {
            found.push(Measure { span: words.span(i, to), is_figure: false });
        }
    }
    if let Some((from, to)) = once::once(words, clause) {
        found.push(Measure { span: words.span(from, to), is_figure: false });
    }
    found
}

/// "every school day", "each of her lessons", "any half-term".
fn every(words: &Words<'_>, i: usize) -> Option<usize> {
    let next = words.folded(i + 1);
    let counted = match words.folded(i) {
        "every" | "each" => {
            !matches!(next, "other" | "effort" | "aspect" | "area" | "way" | "child" | "pupil" | "member")
                && words.class(i + 1) == Class::Word
                && !(words.folded(i) == "each" && matches!(next, "with" | "side" | "has" | "is"))
        }
        "any" => (i + 1..i + 3).any(|j| is_period(words.folded(j))),
        _ => false,
    };
    (counted && !is_review_cycle(words, i, i + 2)).then_some(i + 2)
}

fn is_period(word: &str) -> bool {
    matches!(word, "day" | "week" | "month" | "term" | "half" | "lesson" | "session" | "fortnight" | "year")
}

// "towards age-related expectations", "closer to the level expected"
fn near(words: &Words<'_>, i: usize) -> bool {
    (i.saturating_sub(6)..i)
        .any(|j| matches!(words.folded(j), "towards" | "toward" | "closer" | "nearer" | "near" | "line"))
}

/// "the level expected for Year 4", "Year 2 expectations", "stage 3".
pub(super) fn standard(words: &Words<'_>, i: usize) -> Option<usize> {
    let word = words.folded(i);
    // "that a stranger can read", "loudly enough to be heard"
    let heard = |j: usize| {
        matches!(words.folded(j), "read" | "hear" | "understand" | "follow")
            || words.folded(j) == "be"
                && matches!(words.folded(j + 1), "read" | "heard" | "understood" | "followed")
    };
    if word == "can" && heard(i + 1) && !words.is_person(i.wrapping_sub(1))
        || word == "enough" && matches!(words.folded(i + 1), "for" | "to")
    {
        return Some(i + 2);
    }
    if matches!(word, "expectations" | "objectives")
        && (i.saturating_sub(3)..i).any(|j| matches!(words.folded(j), "year" | "age" | "stage"))
        && !near(words, i)
    {
        return Some(i + 1);
    }
    if word == "book" && matches!(words.folded(i + 1), "band" | "bands") {
        return Some(i + 2);
    }
    let is_standard = word == "expected" && matches!(words.folded(i + 1), "standard" | "standards" | "level")
        || matches!(word, "level" | "levels" | "standard" | "standards") && words.folded(i + 1) == "expected"
        || word == "age"
            && words.folded(i + 1) == "-"
            && matches!(words.folded(i + 2), "related" | "expected")
        || word == "age" && matches!(words.folded(i + 1), "related" | "expected");
    (is_standard && !near(words, i)).then_some(i + 2)
}

/// Something that measures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub(super) span: Option<Span>,
    /// A figure or rate, not only a level of help.
    pub(super) is_figure: bool,
}

// "to be looked at each term" says when it is reviewed.
fn is_review_cycle(words: &Words<'_>, from: usize, to: usize) -> bool {
    let term = |i: usize| matches!(words.folded(i), "term" | "half");
    (from..to).any(|i| matches!(words.folded(i), "each" | "every")) && (from..to + 2).any(term)
}

/// A number that says how much, how often or how long.
fn figure(words: &Words<'_>, i: usize) -> Option<usize> {
    let (n, to) = words.number(i)?;
    let before = words.folded(i.wrapping_sub(1));
    let after = words.folded(to);
    if words.folded(i).len() > 1
        && words.class(i) == Class::Number
        && !words.folded(i).ends_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let is_label = matches!(
        before,
        "number"
            | "no"
            | "year"
            | "years"
            | "stage"
            | "key"
            | "phase"
            | "section"
            | "room"
            | "step"
            | "tier"
            | "outcome"
            | "page"
            | "target"
            | "/"
            | "zone"
            | "band"
            | "ks"
            | "y"
            | "wave"
            | "size"
    ) && !(before == "no" && matches!(after, "more" | "fewer"));
    // "things that cost less than £5", "the time to five minutes": what, not how well.
    let clock = before == "nearest" || before == "to" && words.folded(i.wrapping_sub(2)) == "time";
    let is_content = before == "£" || clock && matches!(after, "minutes" | "minute");
    if is_content {
        return None;
    }
    if is_label || words.folded(i) == "1" && after == ":" || before == ":" {
        return None;
    }
    // "two-word phrases", "two-step instructions" and "two key words" say what, not how well.
    let (hyphen, noun) = if after == "-" { (true, words.folded(to + 1)) } else { (false, after) };
    if matches!(noun, "key" | "keyword" | "keywords" | "icw" | "information") {
        return None;
    }
    // "with three fingers", "words of two syllables"
    if n <= 5
        && matches!(
            noun,
            "consonants"
                | "syllables"
                | "fingers"
                | "hands"
                | "feet"
                | "legs"
                | "wheels"
                | "wheeled"
                | "sided"
        )
    {
        return None;
    }
    if hyphen
        && (matches!(noun, "step" | "part" | "way" | "handed" | "stage" | "to" | "dimensional" | "syllable")
            || noun.starts_with("word") && n <= 6)
        && !matches!(noun, "part")
    {
        return None;
    }
    if words.folded(i) == "one" && !hyphen {
        let unit = matches!(
            after,
            "minute"
                | "hour"
                | "page"
                | "sentence"
                | "week"
                | "term"
                | "item"
                | "prompt"
                | "reminder"
                | "word"
                | "paragraph"
                | "mile"
                | "length"
                | "month"
                | "in"
                | "session"
                | "lesson"
                | "a"
                | "an"
                | "per"
                | "each"
                | "every"
        );
        let bound =
            matches!(before, "least" | "under" | "within" | "than" | "only" | "exactly" | "just" | "below");
        // "one lunchtime a week"
        let rate = !matches!(after, "at" | "of" | "to" | "by")
            && matches!(words.folded(to + 1), "a" | "per" | "each" | "every");
        return (unit || bound || rate).then_some(to);
    }
    // "between two activities" is a choice of two.
    if before == "between" && !matches!(after, "and" | "-" | "–") {
        return None;
    }
    Some(to)
}

/// "a whole history lesson", "the full school day".
fn whole(words: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(words.folded(i), "whole" | "full" | "entire") {
        return None;
    }
    // "the whole class" is a group, "full sentences" are a kind.
    let noun = words.folded(i + 1);
    let amount = words.class(i + 1) == Class::Word
        && !noun.ends_with('s')
        && !matches!(
            noun,
            "class"
                | "school"
                | "group"
                | "body"
                | "family"
                | "community"
                | "range"
                | "potential"
                | "staff"
                | "curriculum"
                | "world"
                | "person"
                | "life"
                | "team"
                | "word"
                | "number"
                | "name"
                | "sentence"
                | "extent"
                | "understanding"
                | "stop"
                | "access"
                | "academic"
                | "use"
                | "part"
                | "time"
                | "attendance"
                | "and"
                | "of"
                | "height"
                | "young"
        );
    let stretch = (i + 1..i + 4).find(|&j| words.hit_at(&TIMES, j).is_some());
    stretch.map(|j| j + 1).or_else(|| amount.then_some(i + 2))
}

/// "all the letters of the alphabet", "all of his buttons".
fn all(words: &Words<'_>, i: usize) -> Option<usize> {
    let bounded = matches!(words.folded(i + 1), "the" | "of" | "his" | "her" | "their" | "my")
        || words.number(i + 1).is_some();
    (words.folded(i) == "all" && bounded).then_some(i + 2)
}

impl Words<'_> {
    /// A number at a word.
    pub(in crate::statement) fn number(&self, i: usize) -> Option<(i64, usize)> {
        if self.class(i) == Class::Number && self.folded(i).contains(['.', ',']) {
            return Some((0, i + 1));
        }
        let (tokens, at) = self.tokens_at(i)?;
        if self.class(i) == Class::Number
            && self.folded(i).parse::<i16>().is_err()
            && self.folded(i).parse::<i64>().is_ok()
        {
            return Some((i64::from(i16::MAX), i + 1));
        }
        number(tokens, at).map(|(n, to)| (i64::from(n), to + (i - at)))
    }
}
