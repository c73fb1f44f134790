//! Joining the end of a line with the start of the next.

use super::line::Line;
use std::collections::BTreeSet;

/// The words of a text, in lower case, to judge a hyphen at a line's end by.
pub(super) struct Words(BTreeSet<String>);

impl Words {
    pub(super) fn of(lines: &[Line<'_>]) -> Self {
        let mut words = BTreeSet::new();
        for line in lines {
            for word in line.text.split(|c: char| !c.is_alphabetic() && c != '-') {
                words.insert(word.to_lowercase());
                if word.contains('-') && !word.ends_with('-') {
                    words.extend(word.split('-').map(str::to_lowercase));
                }
            }
        }
        Self(words)
    }

    /// Adds a line to a paragraph; returns how many characters were dropped (a hyphen or none).
    pub(super) fn append(&self, text: &mut String, line: &str) -> usize {
        let line = super::line::squeeze(line);
        match self.hyphen(text, &line) {
            Hyphen::None => text.push(' '),
            Hyphen::Kept => {}
            Hyphen::Dropped => {
                text.pop();
                text.push_str(&line);
                return 1;
            }
        }
        text.push_str(&line);
        0
    }

    fn hyphen(&self, text: &str, line: &str) -> Hyphen {
        let Some(before) = text.strip_suffix(['-', '\u{2010}']) else { return Hyphen::None };
        let head = tail_word(before);
        let tail = head_word(line);
        if head.is_empty() || !tail.chars().next().is_some_and(char::is_lowercase) {
            // "1-" and a number, or a dash with a space before it, or "south-" and "East".
            let glued = before.chars().next_back().is_some_and(char::is_alphanumeric)
                && line.chars().next().is_some_and(char::is_alphanumeric);
            return if glued { Hyphen::Kept } else { Hyphen::None };
        }
        // "short- and long-term": the hyphen stands for the rest of a word.
        if matches!(tail, "and" | "or" | "to") {
            return Hyphen::None;
        }
        let (head, tail) = (head.to_lowercase(), tail.to_lowercase());
        if self.0.contains(&format!("{head}{tail}")) {
            return Hyphen::Dropped;
        }
        if self.0.contains(&format!("{head}-{tail}")) || is_prefix(&head) || head.contains('-') {
            return Hyphen::Kept;
        }
        if is_syllable(&tail) { Hyphen::Dropped } else { Hyphen::Kept }
    }
}

enum Hyphen {
    None,
    Kept,
    Dropped,
}

/// Words that stand before a hyphen of their own.
fn is_prefix(head: &str) -> bool {
    const PREFIXES: [&str; 14] = [
        "self", "well", "co", "non", "pre", "post", "multi", "semi", "part", "one", "two", "half", "full",
        "long",
    ];
    PREFIXES.contains(&head)
}

/// A part of a word that is no word by itself.
fn is_syllable(tail: &str) -> bool {
    const ENDINGS: [&str; 33] = [
        "tion", "sion", "cation", "tation", "sation", "ment", "ments", "ing", "ings", "ed", "ly", "er",
        "ers", "ness", "ity", "ties", "ty", "ble", "able", "ible", "al", "ally", "ally", "cal", "cally",
        "tive", "sive", "ance", "ence", "ent", "tional", "sional", "gist",
    ];
    let end = |ending: &&str| tail == *ending || tail.strip_suffix('s') == Some(*ending);
    ENDINGS.iter().any(end) || !tail.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}

fn tail_word(text: &str) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| c.is_alphabetic() || *c == '-').last();
    start.and_then(|(at, _)| text.get(at..)).unwrap_or_default()
}

fn head_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default()
}
