//! Bullets and numbers at the start of a line.

use super::draft::Marker;
use super::lines::Line;

/// Splits a line into its marker and the rest; none if it starts with words.
pub(super) fn split(line: &Line) -> Option<(Marker, Line)> {
    let end = line.glyphs.iter().position(|g| g.is_space())?;
    let (token, rest) = (line.glyphs.get(..end)?, line.glyphs.get(end + 1..)?);
    let (first, next) = (token.first()?, rest.first()?);
    let room = (next.x0 - token.last()?.x1) / line.size;
    let text: String = token.iter().map(|g| g.ch).collect();
    let ordered = kind(&text, room)?;
    let mut body = line.clone();
    body.glyphs.drain(..=end);
    body.x0 = next.x0;
    Some((Marker { text, ordered, x: first.x0 }, body))
}

/// Whether a token is a number (`true`) or a bullet; `room` is the white space after it in ems.
fn kind(token: &str, room: f32) -> Option<bool> {
    let mut chars = token.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        let bullet =
            "•●○◦‣⁃▪■□▫◆◇►▶➢➤➔➜→✓✔✗✘*·∙".contains(c) || matches!(c, '\u{fffd}' | '\u{e000}'..='\u{f8ff}');
        let dash = matches!(c, '-' | '–' | '—');
        let hollow = c == 'o' && room > 0.5;
        return (bullet || dash || hollow).then_some(false);
    }
    counts(token, room).then_some(true)
}

fn counts(token: &str, room: f32) -> bool {
    let inner = token.strip_prefix('(').unwrap_or(token);
    let body = inner.trim_end_matches(['.', ')', ':']);
    let closed = body.len() < inner.len();
    if body.is_empty() || inner.len() - body.len() > 2 {
        return false;
    }
    // Wide room after it is a tab: the marker stands by itself.
    let tab = room > 0.5;
    if body.chars().all(|c| c.is_ascii_digit()) {
        return body.len() <= 3 && (closed && !inner.ends_with(':') || tab && body.len() <= 2);
    }
    if body.split('.').all(|p| (1..=2).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit())) {
        return tab || inner.ends_with('.');
    }
    // A letter and a number, as in `F1.` or `B2)`.
    let (letter, digits) = body.split_at(body.chars().next().map_or(0, char::len_utf8));
    if !digits.is_empty()
        && letter.bytes().all(|b| b.is_ascii_alphabetic())
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
    {
        return digits.len() <= 4 && (closed || tab);
    }
    let roman = body.len() <= 5 && body.bytes().all(|b| b"ivxIVX".contains(&b));
    let single = body.len() == 1 && body.bytes().all(|b| b.is_ascii_alphabetic());
    let small = body.chars().all(char::is_lowercase);
    closed && !inner.ends_with(':') && (roman || single) && (small || tab || inner.ends_with(')'))
}
