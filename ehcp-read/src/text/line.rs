//! Lines of a text file and what can be said of one by itself.

/// A line without the white space around it.
pub(super) struct Line<'a> {
    /// Column of its first character.
    pub(super) indent: usize,
    pub(super) text: &'a str,
    /// Whether a page break stands before it.
    pub(super) page_break: bool,
}

/// How far a tab reaches.
const TAB: usize = 8;

/// The lines of a text, with form feeds as page breaks.
pub(super) fn split(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for (page, part) in text.split('\u{c}').enumerate() {
        // A carriage return alone ended lines on old Macintoshes.
        let ends = |c| {
            c == '\n' || (c == '\r' && !part.contains('\n')) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{b}')
        };
        for (index, line) in part.split(ends).enumerate() {
            lines.push(Line::new(line, page > 0 && index == 0));
        }
    }
    lines
}

impl<'a> Line<'a> {
    fn new(line: &'a str, page_break: bool) -> Self {
        let text = line.trim();
        let mut indent = 0;
        for c in line.chars().take_while(|c| c.is_whitespace()) {
            indent = if c == '\t' { (indent / TAB + 1) * TAB } else { indent + 1 };
        }
        Self { indent, text, page_break }
    }

    /// Column after its last character.
    pub(super) fn end(&self) -> usize {
        self.indent + self.text.chars().count()
    }

    /// Level of the heading above, if this is a line of `===`, `---` or the like.
    pub(super) fn rule_level(&self) -> Option<u8> {
        let mut chars = self.text.chars();
        let first = chars.next()?;
        let level = match first {
            '=' | '#' | '═' => 1,
            '-' | '_' | '*' | '–' | '—' | '─' => 2,
            '~' | '^' | '.' => 3,
            _ => return None,
        };
        let rest = chars.filter(|c| !c.is_whitespace()).try_fold(1, |n, c| (c == first).then_some(n + 1))?;
        (rest >= 3).then_some(level)
    }

    pub(super) fn first_word(&self) -> &'a str {
        self.text.split_whitespace().next().unwrap_or_default()
    }

    /// All its letters, four or more, are capitals.
    pub(super) fn is_capitals(&self) -> bool {
        let letters = self.text.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 4 && !self.text.chars().any(char::is_lowercase)
    }

    /// Where the value begins (counted from the start of the text, in characters) if the line is
    /// `Label: value`; `wide` when the gap after the colon lines values up.
    pub(super) fn label(&self) -> Option<Label> {
        let colon = self.text.find(':')?;
        let (label, value) = self.text.split_at(colon);
        let value = value.get(1..)?;
        let gap = value.chars().take_while(|c| c.is_whitespace()).count();
        let words = label.split_whitespace().count();
        let begins = label.chars().next()?;
        let fits = words <= 6 && label.chars().count() <= 48 && !label.contains(['.', ',', ';', '"', '“']);
        let upper = begins.is_uppercase() || begins.is_ascii_digit();
        if !fits || !upper || (gap == 0 && !value.is_empty()) {
            return None;
        }
        Some(Label { value_at: label.chars().count() + 1 + gap, wide: gap >= 2 || value.contains('\t') })
    }
}

/// What [`Line::label`] finds.
pub(super) struct Label {
    pub(super) value_at: usize,
    pub(super) wide: bool,
}

/// White space folded to single spaces.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
