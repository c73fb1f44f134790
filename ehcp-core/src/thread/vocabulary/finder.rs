//! Finds themes in a row of stems.

use std::{collections::BTreeMap, sync::LazyLock};

use super::themes;
use crate::thread::stem::stem;

/// How surely a strong phrase shows its theme, and a weak one.
const STRONG: f64 = 0.8;
const WEAK: f64 = 0.3;

static FINDER: LazyLock<Finder> = LazyLock::new(Finder::new);

/// The vocabulary as a tree of stems.
pub(in crate::thread) struct Finder {
    words: BTreeMap<String, u32>,
    nodes: Vec<Node>,
}

#[derive(Default)]
struct Node {
    next: BTreeMap<u32, u32>,
    ends: Vec<(u32, f64)>,
}

/// A phrase of the vocabulary that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::thread) struct Found {
    /// The theme, by index.
    pub(in crate::thread) theme: u32,
    /// How surely it shows the theme.
    pub(in crate::thread) weight: f64,
    /// The first stem of the phrase, and the first after it.
    pub(in crate::thread) from: usize,
    pub(in crate::thread) to: usize,
}

impl Finder {
    /// The one finder.
    pub(in crate::thread) fn get() -> &'static Finder {
        &FINDER
    }

    fn new() -> Self {
        let mut finder = Self { words: BTreeMap::new(), nodes: vec![Node::default()] };
        for (i, theme) in (0u32..).zip(themes()) {
            for (phrases, weight) in [(theme.strong, STRONG), (theme.weak, WEAK)] {
                for phrase in phrases.split(',') {
                    finder.insert(phrase, i, weight);
                }
            }
        }
        finder
    }

    fn insert(&mut self, phrase: &str, theme: u32, weight: f64) {
        let mut node = 0usize;
        for word in phrase.split([' ', '-']).filter(|w| !w.is_empty()) {
            let fresh = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
            let id = *self.words.entry(stem(word)).or_insert(fresh);
            let end = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
            let Some(here) = self.nodes.get_mut(node) else { return };
            let to = *here.next.entry(id).or_insert(end);
            if to == end {
                self.nodes.push(Node::default());
            }
            node = to as usize;
        }
        if let Some(here) = self.nodes.get_mut(node).filter(|_| node != 0) {
            match here.ends.iter_mut().find(|(t, _)| *t == theme) {
                Some((_, w)) => *w = w.max(weight),
                None => here.ends.push((theme, weight)),
            }
        }
    }

    /// The vocabulary's number of a stem.
    pub(in crate::thread) fn word(&self, stem: &str) -> Option<u32> {
        self.words.get(stem).copied()
    }

    /// Every phrase in a row of stems; of phrases of one theme that begin at one stem, the longest.
    pub(in crate::thread) fn find(&self, row: &[Option<u32>]) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        for from in 0..row.len() {
            let before = all.len();
            let mut node = 0usize;
            for (at, id) in row.iter().enumerate().skip(from) {
                let next = id.and_then(|id| self.nodes.get(node)?.next.get(&id));
                let Some(next) = next else { break };
                node = *next as usize;
                for &(theme, weight) in self.nodes.get(node).map_or(&[][..], |n| &n.ends) {
                    let found = Found { theme, weight, from, to: at + 1 };
                    match all.iter_mut().skip(before).find(|f| f.theme == theme) {
                        Some(shorter) => *shorter = found,
                        None => all.push(found),
                    }
                }
            }
        }
        all
    }
}
