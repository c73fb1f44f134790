//! Lines to text: words that a line end has cut in two.

use std::collections::BTreeSet;

use super::draft::{Draft, Paragraph};

/// The words of a document, to tell a hyphen that belongs to a word from one that only breaks it.
#[derive(Default)]
pub(super) struct Words {
    whole: BTreeSet<String>,
    hyphenated: BTreeSet<String>,
    /// Whether the producer breaks words at line ends at all.
    breaks: bool,
}

impl Words {
    pub(super) fn of(drafts: &[Draft]) -> Self {
        let mut words = Self::default();
        let (mut lines, mut ends) = (0_usize, 0_usize);
        for draft in drafts {
            draft.each(&mut |p| {
                for line in &p.lines {
                    lines += 1;
                    ends += usize::from(broken(line).is_some());
                    words.learn(line);
                }
            });
        }
        words.breaks = ends * 25 > lines;
        words
    }

    fn learn(&mut self, line: &str) {
        let mut tokens: Vec<&str> = line.split_whitespace().collect();
        if broken(line).is_some() {
            tokens.pop();
        }
        for token in tokens {
            let token = token.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            if token.contains('-') {
                self.hyphenated.insert(token);
            } else if !token.is_empty() {
                self.whole.insert(token);
            }
        }
    }

    /// Whether the hyphen between two halves is only there because the line ended.
    fn is_break(&self, before: &str, after: &str) -> bool {
        let first =
            before.rsplit(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or("").to_lowercase();
        let second: String = after
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '-')
            .flat_map(char::to_lowercase)
            .collect();
        if self.hyphenated.contains(&format!("{first}-{second}")) {
            return false;
        }
        if self.whole.contains(&format!("{first}{second}")) {
            return true;
        }
        let compound =
            first.contains('-') || second.contains('-') || first.chars().any(|c| c.is_ascii_digit());
        // Halves that are words by themselves are two words.
        let words = self.whole.contains(&first) && self.whole.contains(&second);
        self.breaks && !compound && !words
    }
}

/// The word before a hyphen at the end of a line.
fn broken(line: &str) -> Option<&str> {
    let before = line.trim_end().strip_suffix(['-', '\u{2010}', '\u{ad}'])?;
    before.chars().next_back().is_some_and(char::is_alphanumeric).then_some(before)
}

/// The text of a paragraph, and how many of its characters are left out.
pub(super) fn text(paragraph: &Paragraph, words: &Words) -> (String, usize) {
    let mut out = String::new();
    let mut dropped = 0;
    for line in &paragraph.lines {
        let line = line.trim();
        if let Some(before) = broken(&out).map(str::len) {
            let small = line.chars().next().is_some_and(char::is_lowercase);
            let soft = out.ends_with('\u{ad}');
            let cut = soft || small && out.get(..before).is_some_and(|b| words.is_break(b, line));
            if cut {
                out.truncate(before);
                dropped += 1;
            }
        } else if !out.is_empty() && !joins_closely(&out) {
            out.push(' ');
        }
        out.push_str(line);
    }
    let soft = out.matches('\u{ad}').count();
    if soft > 0 {
        out.retain(|c| c != '\u{ad}');
        dropped += soft;
    }
    (out, dropped)
}

/// Whether what follows belongs to the last word, as after "and/" or "2026–".
fn joins_closely(text: &str) -> bool {
    let mut back = text.chars().rev();
    let last = back.next();
    let before = back.next();
    matches!(last, Some('/' | '–' | '—' | '-')) && before.is_some_and(char::is_alphanumeric)
}
