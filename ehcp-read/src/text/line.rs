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
            Line::new(line, page > 0 && index == 0).push_parts(&mut lines);
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

    /// Adds the line; one that holds several labels with their values side by side is several lines.
    fn push_parts(self, lines: &mut Vec<Self>) {
        let Some(at) = self.label().and_then(|_| self.second_label()) else {
            lines.push(self);
            return;
        };
        let (first, second) = self.text.split_at(at);
        let indent = self.indent + first.chars().count();
        lines.push(Self { indent: self.indent, text: first.trim_end(), page_break: self.page_break });
        Self { indent, text: second, page_break: false }.push_parts(lines);
    }

    /// Where, after a wide gap, a second label begins.
    fn second_label(&self) -> Option<usize> {
        let value = self.text.find(':')? + 1;
        let value = value + self.text.get(value..)?.find(|c: char| !c.is_whitespace())?;
        let mut gap = 0;
        for (at, c) in self.text.char_indices().filter(|(at, _)| *at >= value) {
            if c.is_whitespace() {
                gap += if c == '\t' { TAB } else { 1 };
                continue;
            }
            if gap >= 3 {
                let rest = self.text.get(at..)?;
                let part = Self { indent: 0, text: rest, page_break: false };
                return part.label().filter(|label| rest.chars().count() > label.value_at).map(|_| at);
            }
            gap = 0;
        }
        None
    }

    /// The heading in a line such as `*** Needs ***` or `## Needs`, with its level.
    pub(super) fn decorated(&self) -> Option<(&'a str, u8)> {
        let first = self.text.chars().next().filter(|c| "*=#~-_+".contains(*c))?;
        let bare = self.text.trim_start_matches(first);
        let before = self.text.len() - bare.len();
        let inner = bare.trim_end_matches(first);
        let after = bare.len() - inner.len();
        let spaced = inner.starts_with(' ') && inner.chars().any(char::is_alphabetic);
        if !spaced || !(before >= 2 && after >= 2 || first == '#' && before <= 6) {
            return None;
        }
        let level = if first == '#' { u8::try_from(before).unwrap_or(2).clamp(1, 6) } else { 2 };
        Some((inner.trim(), level))
    }

    /// The words of a line in a box drawn with characters: `|  Needs  |`, alone between two bars.
    pub(super) fn boxed(&self) -> Option<&'a str> {
        let inner = self.text.strip_prefix(['|', '│', '║', '¦'])?.strip_suffix(['|', '│', '║', '¦'])?;
        let inner = inner.trim();
        let alone = !inner.contains(['|', '│', '║', '¦', '\t']) && !inner.contains("   ");
        (alone && inner.chars().any(char::is_alphabetic)).then_some(inner)
    }

    /// Whether it is the upper or lower edge of a box: `+-----+`.
    pub(super) fn is_edge(&self) -> bool {
        let inner = self.text.trim_matches(['+', '|', '┌', '┐', '└', '┘', '╔', '╗', '╚', '╝', '├', '┤']);
        self.text.len() > inner.len()
            && inner.chars().count() >= 3
            && inner.chars().all(|c| matches!(c, '-' | '=' | '_' | '─' | '═' | '+'))
    }

    /// Whether it is only the number of a page.
    pub(super) fn is_page_number(&self) -> bool {
        let mut words = self.text.split_whitespace();
        let number =
            |word: Option<&str>| word.is_some_and(|w| w.len() <= 4 && w.bytes().all(|b| b.is_ascii_digit()));
        match words.next() {
            Some("Page" | "PAGE" | "page") => {
                let rest: Vec<&str> = words.collect();
                match rest.as_slice() {
                    [n] => number(Some(n)),
                    [n, "of" | "OF" | "/", total] => number(Some(n)) && number(Some(total)),
                    _ => false,
                }
            }
            Some("-" | "–") => {
                number(words.next()) && matches!(words.next(), Some("-" | "–")) && words.next().is_none()
            }
            _ => false,
        }
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
