//! All fixed phrases of all rules, matched in one pass over the words.

use std::hash::{BuildHasherDefault, Hasher};

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
    words: Table<String>,
    // By node and word, the node that follows.
    next: Table<(u32, u32)>,
    // By node, the phrases that end there.
    ends: Vec<Vec<(&'static Lexicon, usize)>>,
}

#[expect(clippy::disallowed_types, reason = "only looked up, never gone through: its order shows nowhere")]
type Table<K> = std::collections::HashMap<K, u32, BuildHasherDefault<Mixer>>;

/// A hash for words of our own lists: quick, the same in every process, and not proof against words chosen to
/// collide, which the lists do not hold. A text only looks words up.
#[derive(Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        for piece in bytes.chunks(8) {
            self.write_u64(piece.iter().fold(0, |all, b| all << 8 | u64::from(*b)));
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(5) ^ n).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
}

impl Matcher {
    /// A matcher of every phrase of the lexicons.
    #[must_use]
    pub fn new(lexicons: &[&'static Lexicon]) -> Self {
        let mut matcher = Self { words: Table::default(), next: Table::default(), ends: vec![Vec::new()] };
        for lexicon in lexicons {
            for (i, phrase) in lexicon.phrases.iter().enumerate() {
                match parts(phrase) {
                    Some(parts) => matcher.insert(lexicon, i, &parts),
                    None => expand(phrase).iter().for_each(|v| matcher.insert(lexicon, i, &[vec![v]])),
                }
            }
        }
        matcher
    }

    // Each part in turn after every node that the parts before it lead to.
    fn insert<S: AsRef<str>>(&mut self, lexicon: &'static Lexicon, phrase: usize, parts: &[Vec<S>]) {
        let mut nodes = vec![0u32];
        for part in parts {
            let mut after = Vec::with_capacity(nodes.len() * part.len());
            for choice in part {
                let words = choice.as_ref().split([' ', '-']).filter(|w| !w.is_empty());
                let ids: Vec<u32> = words.map(|w| self.word(w)).collect();
                for node in &nodes {
                    after.push(ids.iter().fold(*node, |at, id| self.step(at, *id)));
                }
            }
            after.sort_unstable();
            after.dedup();
            nodes = after;
        }
        for node in nodes.into_iter().filter(|n| *n != 0) {
            if let Some(here) = self.ends.get_mut(node as usize) {
                here.push((lexicon, phrase));
            }
        }
    }

    fn step(&mut self, node: u32, word: u32) -> u32 {
        let fresh = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        let to = *self.next.entry((node, word)).or_insert(fresh);
        if to == fresh {
            self.ends.push(Vec::new());
        }
        to
    }

    fn word(&mut self, word: &str) -> u32 {
        if let Some(id) = self.words.get(word) {
            return *id;
        }
        let fresh = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.insert(word.to_owned(), fresh);
        fresh
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
        let mut node = 0u32;
        let mut at = from;
        let before = hits.len();
        while let Some(Some(id)) = ids.get(at) {
            let Some(next) = self.next.get(&(node, *id)) else { break };
            node = *next;
            at += 1;
            for (lexicon, phrase) in self.ends.get(node as usize).map_or(&[][..], Vec::as_slice) {
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

/// A phrase as parts with their choices, where every group stands for whole words.
fn parts(phrase: &'static str) -> Option<Vec<Vec<&'static str>>> {
    let mut parts = Vec::new();
    let mut rest = phrase;
    while let Some((words, after)) = rest.split_once('{') {
        let (group, tail) = after.split_once('}')?;
        let apart = |c: char| c == ' ' || c == '-';
        let whole = (parts.is_empty() && words.is_empty() || words.ends_with(apart))
            && (tail.is_empty() || tail.starts_with(apart));
        if !whole {
            return None;
        }
        parts.push(vec![words]);
        parts.push(group.split('|').collect());
        rest = tail;
    }
    parts.push(vec![rest]);
    Some(parts)
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

    #[test]
    fn a_group_within_a_word_is_part_of_the_word() {
        static WITHIN: Lexicon = Lexicon { name: "within", phrases: &["{re|}view{s|ed} {the|} plan"] };
        let found = |text: &str| Matcher::new(&[&WITHIN]).hits(&Tokens::of(text)).len();
        assert_eq!(found("reviews the plan, viewed plan"), 2);
        assert_eq!(found("view plan, re view s plan"), 0);
    }
}
