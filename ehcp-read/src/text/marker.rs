//! Numbers, letters and bullets that a writer typed before an item.

/// A marker at the start of a line.
pub(super) struct Found<'a> {
    pub(super) marker: &'a str,
    pub(super) ordered: bool,
    /// The text after it.
    pub(super) rest: &'a str,
    /// Characters from the start of the marker to the text.
    pub(super) width: usize,
}

/// The marker that `text` begins with.
pub(super) fn find(text: &str) -> Option<Found<'_>> {
    let (marker, rest) = text.split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    if rest.is_empty() {
        return None;
    }
    let ordered = is_ordered(marker);
    if !ordered && !is_bullet(marker) {
        return None;
    }
    let width = text.chars().count() - rest.chars().count();
    Some(Found { marker, ordered, rest, width })
}

/// The letter of a section that stands in a column of its own before a title: `B   Needs`, with a wide gap.
pub(super) fn section_letter(text: &str) -> Option<Found<'_>> {
    let end = text.find(char::is_whitespace)?;
    let (marker, after) = text.split_at(end);
    let rest = after.trim_start();
    let gap = after.get(..after.len() - rest.len())?;
    let is_letter = matches!(marker.as_bytes(), [b'A'..=b'K'] | [b'H', b'1' | b'2']);
    if !is_letter || rest.is_empty() || !(gap.contains('\t') || gap.chars().count() >= 2) {
        return None;
    }
    let width = text.chars().count() - rest.chars().count();
    Some(Found { marker, ordered: true, rest, width })
}

fn is_bullet(marker: &str) -> bool {
    let mut chars = marker.chars();
    let first = chars.next();
    chars.next().is_none() && first.is_some_and(|c| "-*•·–—▪▫◦‣●○■□◆➢➤→>+\u{f0b7}\u{f0a7}".contains(c))
        || marker == "o"
}

/// `1.` `12)` `(3)` `2.1` `2.1.` `a)` `b.` `(c)` `iv)` `(iv)`
fn is_ordered(marker: &str) -> bool {
    let open = marker.starts_with('(');
    let core = marker.strip_prefix('(').unwrap_or(marker);
    let closed = core.strip_suffix([')', '.']);
    let closed_round = core.ends_with(')');
    if open && !closed_round {
        return false;
    }
    let core = closed.unwrap_or(core);
    // "G4.": the letter of a section and a number.
    let lettered = core.strip_prefix(|c: char| c.is_ascii_uppercase() && c <= 'K').unwrap_or(core);
    if closed.is_some() && lettered.len() < core.len() && is_count(lettered) {
        return true;
    }
    let parts: Vec<&str> = core.split('.').collect();
    let number = |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if parts.iter().all(number) {
        // A bare number is an amount; `2.1` is a number of a paragraph only with a dot and something after it.
        return closed.is_some() || (parts.len() > 1 && parts.first().is_some_and(|p| p.len() <= 2));
    }
    let letters = parts.len() == 1 && core.bytes().all(|b| b.is_ascii_alphabetic());
    closed.is_some() && letters && (core.len() == 1 || is_roman(core))
}

fn is_count(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_roman(text: &str) -> bool {
    let same_case =
        text.bytes().all(|b| b.is_ascii_lowercase()) || text.bytes().all(|b| b.is_ascii_uppercase());
    same_case && text.len() <= 5 && text.bytes().all(|b| b"ivxIVX".contains(&b))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn markers_are_told_from_words() {
        for marker in [
            "1.", "12)", "(3)", "2.1", "2.1.", "a)", "b.", "(c)", "iv)", "(iv)", "G4.", "B12)", "-", "•", "o",
        ] {
            assert!(find(&format!("{marker}  Sam reads")).is_some(), "{marker}");
        }
        for word in ["1", "2027", "2027.", "He", "(He", "etc.", "mix.", "1:1", "-5", "(a", "3/60"] {
            assert!(find(&format!("{word} Sam reads")).is_none(), "{word}");
        }
    }

    #[test]
    fn a_letter_in_a_column_of_its_own_is_told_from_a_word() {
        assert_eq!(section_letter("B   Needs").map(|f| (f.marker, f.rest)), Some(("B", "Needs")));
        assert_eq!(section_letter("H1\tHelp").map(|f| f.marker), Some("H1"));
        for text in ["A teacher helps", "I  ", "B", "Z   Needs", "AB   Needs", "H3  Help"] {
            assert!(section_letter(text).is_none(), "{text}");
        }
    }

    #[test]
    fn the_width_is_the_hanging_indent() {
        assert_eq!(find("1.   Sam").unwrap().width, 5);
    }
}
