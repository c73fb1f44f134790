//! Words of a recommendation that the plan lost, found where they stand.

use ehcp_core::{Span, compare::fidelity::Recommended};

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

fn pieces(text: &str, mut spans: Vec<Span>) -> Vec<(&str, bool)> {
    spans.sort();
    let mut out = Vec::new();
    let mut at = 0;
    for span in spans {
        let (start, end) = ((span.start as usize).max(at), span.end as usize);
        if end > start {
            out.push((text.get(at..start).unwrap_or(""), false));
            out.push((text.get(start..end).unwrap_or(""), true));
            at = end;
        }
    }
    out.push((text.get(at..).unwrap_or(""), false));
    out.retain(|(piece, _)| !piece.is_empty());
    out
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
