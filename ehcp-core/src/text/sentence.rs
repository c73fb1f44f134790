//! Where sentences end.

use super::token::{Class, Tokens};
use crate::position::Span;

/// Abbreviations after which a full stop does not end a sentence.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "st", "no", "nos", "e.g", "i.e", "eg", "ie", "etc",
    "approx", "min", "mins", "hr", "hrs", "wk", "wks", "yr", "yrs", "p", "pp", "para", "paras", "vs", "cf",
    "inc", "incl", "sec", "dept", "est", "ext", "fig", "ref", "tel", "max",
];

/// The sentences of a text, as ranges of tokens and spans. Line breaks end a sentence; so do `.`, `?`, `!`
/// when what follows begins with a capital, a digit, a quotation mark or a bracket, or is the end.
#[must_use]
pub(super) fn sentences(text: &str, tokens: &Tokens) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut from = 0;
    let n = tokens.len();
    for i in 0..n {
        let ends = match tokens.class(i) {
            Class::Break => true,
            Class::Punct => {
                matches!(tokens.folded(i), "." | "?" | "!" | "…" | "...") && closes(text, tokens, i)
            }
            _ => false,
        };
        if ends {
            let mut to = i + 1;
            // A closing quotation mark or bracket belongs to the sentence it closes.
            while to < n && matches!(tokens.folded(to), "\"" | "”" | "'" | "’" | ")") && touches(tokens, to)
            {
                to += 1;
            }
            push(tokens, from, to, &mut found);
            from = to;
        }
    }
    push(tokens, from, n, &mut found);
    found
}

/// A sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its first token.
    pub from: usize,
    /// The first token after it.
    pub to: usize,
    /// Where it stands.
    pub span: Span,
}

fn push(tokens: &Tokens, mut from: usize, mut to: usize, found: &mut Vec<Sentence>) {
    while from < to && tokens.class(from) == Class::Break {
        from += 1;
    }
    while from < to && tokens.class(to - 1) == Class::Break {
        to -= 1;
    }
    if from < to {
        found.push(Sentence { from, to, span: tokens.span(from, to) });
    }
}

fn touches(tokens: &Tokens, i: usize) -> bool {
    match (i.checked_sub(1).and_then(|p| tokens.get(p)), tokens.get(i)) {
        (Some(a), Some(b)) => a.span.end == b.span.start,
        _ => false,
    }
}

fn closes(text: &str, tokens: &Tokens, i: usize) -> bool {
    let stop = tokens.folded(i) == ".";
    if stop && i > 0 && touches(tokens, i) {
        let before = tokens.folded(i - 1);
        let single_letter =
            before.chars().count() == 1 && tokens.class(i - 1) == Class::Word && before != "i";
        if single_letter || ABBREVIATIONS.contains(&before) {
            return is_last(tokens, i);
        }
    }
    let mut next = i + 1;
    while matches!(tokens.folded(next), "\"" | "”" | "'" | "’" | ")") && touches(tokens, next) {
        next += 1;
    }
    match tokens.get(next) {
        None => true,
        Some(t) if t.class == Class::Break => true,
        Some(t) => {
            let spaced = tokens.get(next - 1).is_some_and(|p| p.span.end < t.span.start);
            let opens = t.span.of(text).chars().next().is_some_and(|c| {
                c.is_uppercase()
                    || c.is_numeric()
                    || matches!(c, '"' | '“' | '‘' | '\'' | '(' | '[' | '•' | '-')
            });
            spaced && opens
        }
    }
}

fn is_last(tokens: &Tokens, i: usize) -> bool {
    (i + 1..tokens.len()).all(|j| tokens.class(j) == Class::Punct || tokens.class(j) == Class::Break)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        let tokens = Tokens::of(text);
        sentences(text, &tokens).iter().map(|s| s.span.of(text)).collect()
    }

    #[test]
    fn titles_and_abbreviations_do_not_end_a_sentence() {
        assert_eq!(
            split("Mrs. Hale helps, e.g. at lunch. Dr. Osei visits."),
            ["Mrs. Hale helps, e.g. at lunch.", "Dr. Osei visits."]
        );
    }

    #[test]
    fn quotations_and_line_breaks() {
        assert_eq!(
            split("\"I like it.\" He said so.\nReads at 8.45 a.m. daily"),
            ["\"I like it.\"", "He said so.", "Reads at 8.45 a.m. daily"]
        );
    }
}
