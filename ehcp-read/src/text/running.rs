//! Lines that stand at the top or bottom of every page.

use std::collections::{BTreeMap, BTreeSet};

use super::line::{Line, squeeze};

/// Longer lines are no page headers.
const LONGEST: usize = 110;

/// The page headers and footers of a text, with any number in them left open.
pub(super) struct Running(BTreeSet<String>);

impl Running {
    pub(super) fn of(lines: &[Line<'_>]) -> Self {
        let mut seen: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        let mut edges: BTreeMap<String, usize> = BTreeMap::new();
        let mut last: Option<&Line<'_>> = None;
        let mut top = false;
        for line in lines {
            if line.page_break {
                if let Some(line) = last {
                    *edges.entry(key(line.text)).or_default() += 1;
                }
                top = true;
            }
            if line.text.is_empty() || line.rule_level().is_some() {
                continue;
            }
            if top {
                *edges.entry(key(line.text)).or_default() += 1;
                top = false;
            }
            if numbers_page(line.text) {
                seen.entry(key(line.text)).or_default().insert(line.text);
            }
            last = Some(line);
        }
        let numbered = seen.into_iter().filter(|(_, texts)| texts.len() > 1).map(|(key, _)| key);
        let at_edges = edges.into_iter().filter(|(_, count)| *count > 1).map(|(key, _)| key);
        Self(numbered.chain(at_edges).collect())
    }

    pub(super) fn holds(&self, line: &Line<'_>) -> bool {
        !self.0.is_empty() && line.text.len() <= LONGEST && self.0.contains(&key(line.text))
    }
}

/// A line with its numbers left open.
fn key(text: &str) -> String {
    let mut out = String::new();
    for c in squeeze(text).chars() {
        match c {
            '0'..='9' if out.ends_with('#') => {}
            '0'..='9' => out.push('#'),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Whether a line says which page it stands on: "Ora Bell   Page 3 of 9", "page 3 | Draft".
fn numbers_page(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.windows(2).any(|pair| {
        matches!(pair, ["page", number] if number.trim_end_matches([',', '.', '|', '/']).bytes().all(|b| b.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::super::line::split;
    use super::Running;

    #[test]
    fn lines_of_every_page_are_told_from_lines_of_one() {
        let lines = split(
            "Draft\nOra reads.\nOra Bell   Page 1 of 2\n\u{c}Draft\nOra reads.\nOra Bell   Page 2 of 2\n\u{c}Draft\n",
        );
        let running = Running::of(&lines);
        let kept: Vec<&str> =
            lines.iter().filter(|l| !l.text.is_empty() && !running.holds(l)).map(|l| l.text).collect();
        assert_eq!(kept, ["Ora reads.", "Ora reads."]);
        let lines = split("See page 4 of the report.\nSee page 4 of the report.\n");
        assert!(!Running::of(&lines).holds(&lines[0]));
    }
}
