//! Words of a recommendation that the plan lost, found where they stand.

use ehcp_core::{Span, compare::fidelity::Recommended};

use crate::marks::pieces;

/// A text in pieces: words, and whether they are lost.
pub(super) fn lost(recommended: &Recommended) -> Vec<(&str, bool)> {
    let text = recommended.text.as_str();
    let mut spans: Vec<Span> = Vec::new();
    for word in recommended.differences.iter().filter(|d| d.weakens).flat_map(|d| &d.words) {
        if let Some(span) = whole_word(text, word.as_str()) {
            spans.push(span);
        }
    }
    pieces(text, spans)
}

// Only whole words: "art" is not lost where "start" stands.
fn whole_word(text: &str, word: &str) -> Option<Span> {
    let (low, word) = (text.to_lowercase(), word.to_lowercase());
    if low.len() != text.len() || word.is_empty() {
        return None;
    }
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    low.match_indices(&word).map(|(at, _)| (at, at + word.len())).find_map(|(from, to)| {
        let before = low.get(..from)?.chars().next_back();
        let after = low.get(to..)?.chars().next();
        (edge(before) && edge(after)).then(|| Span::new(from, to))
    })
}
