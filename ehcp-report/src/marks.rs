//! A text cut where something is marked.

use ehcp_core::Span;

/// A text in pieces, each with whether it is marked. Where marks overlap, they mark once.
pub(crate) fn pieces(text: &str, spans: impl IntoIterator<Item = Span>) -> Vec<(&str, bool)> {
    let mut spans: Vec<Span> = spans.into_iter().collect();
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
