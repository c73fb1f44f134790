//! The words of a text as quantities are written: "30mins" and "2x20" in their parts.

use crate::{
    position::Span,
    text::{Class, Tokens},
};

/// The words of a text, in order, each with the token it is part of.
pub(super) struct Words<'t> {
    tokens: &'t Tokens,
    list: Vec<(usize, &'t str)>,
}

impl<'t> Words<'t> {
    pub(super) fn of(tokens: &'t Tokens) -> Self {
        let mut list = Vec::with_capacity(tokens.len() + 8);
        for i in 0..tokens.len() {
            let word = tokens.folded(i);
            match tokens.class(i) {
                Class::Break => list.push((i, "\n")),
                Class::Number => split_number(word, i, &mut list),
                Class::Word => match times_prefix(word) {
                    Some(digits) => list.extend([(i, "x"), (i, digits)]),
                    None => list.push((i, word)),
                },
                Class::Punct => list.push((i, word)),
            }
        }
        Self { tokens, list }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// A word; empty beyond the end.
    pub(super) fn at(&self, i: usize) -> &'t str {
        self.list.get(i).map_or("", |(_, w)| w)
    }

    /// A word before another; empty before the beginning.
    pub(super) fn before(&self, i: usize, back: usize) -> &'t str {
        i.checked_sub(back).map_or("", |j| self.at(j))
    }

    /// The token that a word is part of; the end of the text beyond the end.
    pub(super) fn token(&self, i: usize) -> usize {
        self.list.get(i).map_or(self.tokens.len(), |(t, _)| *t)
    }

    /// The range of tokens of a stretch of words.
    pub(super) fn tokens(&self, from: usize, to: usize) -> (usize, usize) {
        let last = to.saturating_sub(1).max(from);
        (self.token(from), (self.token(last) + 1).min(self.tokens.len()))
    }

    pub(super) fn span(&self, from: usize, to: usize) -> Span {
        let (a, b) = self.tokens(from, to);
        self.tokens.span(a, b)
    }

    /// The place after a hyphen or dash, where one stands.
    pub(super) fn past_hyphen(&self, i: usize) -> usize {
        if is_dash(self.at(i)) { i + 1 } else { i }
    }

    /// The place after a sequence of words, where it stands here.
    pub(super) fn after(&self, i: usize, words: &[&str]) -> Option<usize> {
        words.iter().enumerate().all(|(k, w)| self.at(i + k) == *w).then_some(i + words.len())
    }
}

pub(super) fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—" | "−")
}

// "x6" as in "30 mins x6".
fn times_prefix(word: &str) -> Option<&str> {
    let digits = word.strip_prefix('x')?;
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

// Ordinals ("1st") stay whole, so that they are no numbers.
fn split_number<'t>(word: &'t str, token: usize, list: &mut Vec<(usize, &'t str)>) {
    if ["st", "nd", "rd", "th"].iter().any(|s| word.ends_with(s)) {
        list.push((token, word));
        return;
    }
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let digit = !first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() == digit).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        list.push((token, part));
        rest = after;
    }
}
