//! How one would know: figures, rates, level of help, named standards, things done or not done.

use super::words::Words;
use crate::{
    position::Span,
    text::{
        Class,
        lexicon::outcome::{ALONE, BINARY, HELP, RATES, SERVICES, TIMES},
        time::number,
    },
};

/// The stretches that measure; empty if nothing does.
pub(super) fn measures(words: &Words<'_>) -> Vec<Measure> {
    let mut found = Vec::new();
    for lexicon in [&RATES, &ALONE, &BINARY] {
        for (from, to) in words.hits(lexicon) {
            let more = matches!(words.folded(from.wrapping_sub(1)), "more" | "less" | "become");
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
        if let Some(to) = figure(words, i) {
            found.push(Measure { span: words.span(i, to), is_figure: true });
        } else if let Some(to) = whole(words, i) {
            found.push(Measure { span: words.span(i, to), is_figure: true });
        } else if let Some(to) = without_help(words, i).or_else(|| all(words, i)) {
            found.push(Measure { span: words.span(i, to), is_figure: false });
        }
    }
    found
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
    if is_label || words.folded(i) == "1" && after == ":" || before == ":" {
        return None;
    }
    // "two-word phrases", "two-step instructions" and "two key words" say what, not how well.
    let (hyphen, noun) = if after == "-" { (true, words.folded(to + 1)) } else { (false, after) };
    if matches!(noun, "key" | "keyword" | "keywords" | "icw" | "information") {
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
        );
        let bound = matches!(before, "least" | "under" | "within" | "than" | "only" | "exactly" | "just");
        return (unit || bound).then_some(to);
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
    (i + 1..i + 4).find(|&j| words.hit_at(&TIMES, j).is_some()).map(|j| j + 1)
}

/// "all the letters of the alphabet", "all of his buttons".
fn all(words: &Words<'_>, i: usize) -> Option<usize> {
    let bounded = matches!(words.folded(i + 1), "the" | "of" | "his" | "her" | "their" | "my")
        || words.number(i + 1).is_some();
    (words.folded(i) == "all" && bounded).then_some(i + 2)
}

/// "without an adult", "with no reminders", "without her carer speaking for her".
fn without_help(words: &Words<'_>, i: usize) -> Option<usize> {
    if !matches!(words.folded(i), "without" | "no" | "not") || words.folded(i + 1) == "longer" {
        return None;
    }
    if words.folded(i) == "not" {
        return matches!(words.folded(i + 1), "helping" | "prompting" | "intervening" | "needing")
            .then_some(i + 2);
    }
    let end = (i + 1..(i + 7).min(words.len()))
        .find(|&j| matches!(words.folded(j), "," | "." | ";" | "so"))
        .unwrap_or(i + 7);
    let (_, to) = words.hit_in(&HELP, i + 1, end).or_else(|| words.hit_in(&SERVICES, i + 1, end))?;
    Some(to)
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
