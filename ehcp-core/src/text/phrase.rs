//! All fixed phrases of all rules, matched in one pass over the words.

use std::collections::BTreeMap;

use super::token::{Class, Tokens};
use crate::position::Span;

/// A named list of phrases.
///
/// A phrase is words separated by spaces; `{a|b}` stands for either, `{a|}` for `a` or nothing. Hyphens
/// between words count as spaces on both sides; any other punctuation between words breaks a phrase.
#[derive(Debug)]
pub struct Lexicon {
    /// Its name, unique.
    pub name: &'static str,
    /// Its phrases, lower case.
    pub phrases: &'static [&'static str],
}

/// A phrase found in a text.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// The lexicon that it belongs to.
    pub lexicon: &'static Lexicon,
    /// Which of its phrases, by index.
    pub phrase: usize,
    /// Its first token.
    pub from: usize,
    /// The first token after it.
    pub to: usize,
    /// Where it stands.
    pub span: Span,
}

/// Matches the phrases of many lexicons at once, whole words only.
#[derive(Debug)]
pub struct Matcher {
    words: BTreeMap<String, u32>,
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    next: BTreeMap<u32, u32>,
    ends: Vec<(&'static Lexicon, usize)>,
}

impl Matcher {
    /// A matcher of every phrase of the lexicons.
    #[must_use]
    pub fn new(lexicons: &[&'static Lexicon]) -> Self {
        let mut matcher = Self { words: BTreeMap::new(), nodes: vec![Node::default()] };
        for lexicon in lexicons {
            for (i, phrase) in lexicon.phrases.iter().enumerate() {
                for variant in expand(phrase) {
                    matcher.insert(lexicon, i, &variant);
                }
            }
        }
        matcher
    }

    fn insert(&mut self, lexicon: &'static Lexicon, phrase: usize, variant: &str) {
        let mut node = 0usize;
        for word in variant.split([' ', '-']).filter(|w| !w.is_empty()) {
            let fresh = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
            let id = *self.words.entry(word.to_owned()).or_insert(fresh);
            let end = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
            let Some(here) = self.nodes.get_mut(node) else { return };
            let to = *here.next.entry(id).or_insert(end);
            if to == end {
                self.nodes.push(Node::default());
            }
            node = to as usize;
        }
        if let Some(here) = self.nodes.get_mut(node).filter(|_| node != 0) {
            here.ends.push((lexicon, phrase));
        }
    }

    /// Every phrase in the text, in order; of phrases of one lexicon that overlap, the leftmost and longest.
    #[must_use]
    pub fn hits(&self, tokens: &Tokens) -> Vec<Hit> {
        let ids: Vec<Option<u32>> =
            (0..tokens.len()).map(|i| self.words.get(tokens.folded(i)).copied()).collect();
        let mut hits: Vec<Hit> = Vec::new();
        for from in 0..ids.len() {
            if ids.get(from).copied().flatten().is_some() {
                self.from(tokens, &ids, from, &mut hits);
            }
        }
        hits
    }

    fn from(&self, tokens: &Tokens, ids: &[Option<u32>], from: usize, hits: &mut Vec<Hit>) {
        let mut node = 0usize;
        let mut at = from;
        let before = hits.len();
        while let Some(Some(id)) = ids.get(at) {
            let Some(next) = self.nodes.get(node).and_then(|n| n.next.get(id)) else { break };
            node = *next as usize;
            at += 1;
            for (lexicon, phrase) in self.nodes.get(node).map_or(&[][..], |n| &n.ends) {
                let hit = Hit { lexicon, phrase: *phrase, from, to: at, span: tokens.span(from, at) };
                record(hits, before, hit);
            }
            if tokens.class(at) == Class::Punct && tokens.folded(at) == "-" {
                at += 1;
            }
        }
    }
}

// Keeps the leftmost-longest hit of each lexicon.
fn record(hits: &mut Vec<Hit>, before: usize, hit: Hit) {
    let same = |h: &Hit| std::ptr::eq(h.lexicon, hit.lexicon);
    if hits[..before].iter().rev().take(32).any(|h| same(h) && h.to > hit.from) {
        return;
    }
    if let Some(shorter) = hits.iter_mut().skip(before).find(|h| same(h)) {
        *shorter = hit;
    } else {
        hits.push(hit);
    }
}

/// Every variant of a phrase with `{a|b}` groups, which do not nest.
fn expand(phrase: &str) -> Vec<String> {
    let Some((head, rest)) = phrase.split_once('{') else { return vec![phrase.to_owned()] };
    let Some((group, tail)) = rest.split_once('}') else { return vec![phrase.to_owned()] };
    let tails = expand(tail);
    group
        .split('|')
        .flat_map(|choice| tails.iter().map(move |tail| format!("{head}{choice}{tail}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    static HEDGES: Lexicon =
        Lexicon { name: "hedges", phrases: &["as {and when|} {needed|required}", "as needed daily"] };
    static NOUNS: Lexicon = Lexicon { name: "nouns", phrases: &["one to one", "support"] };

    fn found(text: &str) -> Vec<(&'static str, String)> {
        let tokens = Tokens::of(text);
        Matcher::new(&[&HEDGES, &NOUNS])
            .hits(&tokens)
            .iter()
            .map(|h| (h.lexicon.name, h.span.of(text).to_owned()))
            .collect()
    }

    #[test]
    fn groups_hyphens_and_case() {
        assert_eq!(
            found("One-to-one SUPPORT as and when required"),
            [
                ("nouns", "One-to-one".to_owned()),
                ("nouns", "SUPPORT".to_owned()),
                ("hedges", "as and when required".to_owned())
            ]
        );
    }

    #[test]
    fn longest_wins_and_punctuation_breaks() {
        assert_eq!(found("as needed daily"), [("hedges", "as needed daily".to_owned())]);
        assert_eq!(found("as, needed"), []);
        assert_eq!(found("supported"), []);
    }
}
