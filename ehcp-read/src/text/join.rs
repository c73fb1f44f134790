//! Whether a line carries on the paragraph before it.

use super::line::Line;
use super::marker;

/// Longer lines than this are paragraphs of their own, not lines that were wrapped by hand.
const WIDEST: usize = 110;
/// A line this short is not full, whatever follows it.
const SHORT: usize = 45;
/// How far from the margin a wrapped line may end when the next word would have fitted.
const RAGGED: usize = 6;

/// What the last lines of the open paragraph look like.
pub(super) struct Shape {
    indent: usize,
    /// Column where the text after a marker or label begins.
    hang: Option<usize>,
    is_item: bool,
    is_capitals: bool,
    lines: usize,
    last_indent: usize,
    last_end: usize,
    widest: usize,
    last_char: char,
}

impl Shape {
    pub(super) fn new(line: &Line<'_>, item_hang: Option<usize>) -> Self {
        let label = line.label().filter(|label| label.wide).map(|label| line.indent + label.value_at);
        Self {
            indent: line.indent,
            hang: item_hang.or(label),
            is_item: item_hang.is_some(),
            is_capitals: line.is_capitals(),
            lines: 1,
            last_indent: line.indent,
            last_end: line.end(),
            widest: line.end() - line.indent,
            last_char: line.text.chars().next_back().unwrap_or(' '),
        }
    }

    pub(super) fn extend(&mut self, line: &Line<'_>) {
        self.lines += 1;
        self.last_indent = line.indent;
        self.last_end = line.end();
        self.widest = self.widest.max(line.end() - line.indent);
        self.is_capitals &= line.is_capitals();
        self.last_char = line.text.chars().next_back().unwrap_or(' ');
    }

    /// Whether a rule under it makes it a heading: short, and about as wide as the rule.
    pub(super) fn underlined_by(&self, rule: &Line<'_>) -> bool {
        let width = rule.end() - rule.indent;
        self.lines <= 2
            && (self.widest.abs_diff(width) <= 3 || width * 2 >= self.widest && !self.ends_sentence())
    }

    fn ends_sentence(&self) -> bool {
        matches!(self.last_char, '.' | '!' | '?' | ':' | ';')
    }
}

/// Knows how wide the text was wrapped.
pub(super) struct Joiner {
    /// Column of the right margin, if lines were wrapped at one.
    margin: Option<usize>,
    /// End of the widest line, unless some line is a whole paragraph.
    widest: Option<usize>,
}

impl Joiner {
    pub(super) fn new(lines: &[Line<'_>]) -> Self {
        let mut ends: Vec<usize> = lines.iter().filter(|l| !l.text.is_empty()).map(Line::end).collect();
        let widest = ends.iter().max().copied().filter(|&end| end <= WIDEST);
        ends.retain(|&end| end <= WIDEST);
        ends.sort_unstable();
        // The margin is the widest column near which several lines end.
        let enough = (ends.len() / 20).max(3);
        let near = |end: usize| ends.partition_point(|&e| e <= end) - ends.partition_point(|&e| e + 10 < end);
        let margin = ends.iter().rev().copied().find(|&end| end >= SHORT && near(end) >= enough);
        let is_margin = |margin: &usize| few_beyond(lines, *margin) && is_wrapped(lines, *margin);
        Self { margin: margin.filter(is_margin), widest }
    }

    pub(super) fn continues(&self, open: &Shape, line: &Line<'_>) -> bool {
        let full = self.is_full(open, line);
        if let Some(hang) = open.hang
            && line.indent.abs_diff(hang) <= 1
            && line.indent > open.indent
        {
            return !self.starts_item(open, line, full) && !self.starts_label(open, line, full);
        }
        if self.starts_item(open, line, full) || self.starts_label(open, line, full) {
            return false;
        }
        // A heading in capitals ends with the capitals.
        if line.is_capitals() != open.is_capitals && (open.is_capitals || !full) {
            return false;
        }
        if self.changes_indent(open, line, full) {
            return false;
        }
        full || self.reads_on(open, line)
    }

    /// The next word would not have fitted, or the line is long and its sentence has not ended.
    fn is_full(&self, open: &Shape, line: &Line<'_>) -> bool {
        match self.margin {
            Some(margin) => {
                let long = open.last_end * 4 >= margin * 3 && !open.ends_sentence();
                long || reaches(open.last_end, line, margin)
            }
            // Too little text to know the margin by: the widest line shows where it may be.
            None => {
                let fits = self.widest.is_none_or(|widest| !reaches(open.last_end, line, widest));
                !fits && open.last_end >= SHORT && !open.ends_sentence()
            }
        }
    }

    /// The words show that the sentence goes on.
    fn reads_on(&self, open: &Shape, line: &Line<'_>) -> bool {
        let lower = line.text.chars().next().is_some_and(char::is_lowercase);
        let comma = open.last_char == ',' || open.last_char == '-' && open.last_end >= SHORT;
        !open.ends_sentence() && (lower || comma && open.last_end >= SHORT)
    }

    fn starts_item(&self, open: &Shape, line: &Line<'_>, full: bool) -> bool {
        let Some(found) = marker::find(line.text) else {
            return marker::section_letter(line.text).is_some()
                || is_numbered_word(line.text) && !full_midway(open, full);
        };
        // "… in Year" / "5. He likes …" and "… – known" / "- as Sam": wrapped words, not items.
        let in_text = open.hang.map_or(line.indent == open.last_indent, |hang| line.indent == hang);
        let sibling = open.is_item && line.indent == open.indent;
        let midway = in_text && !sibling && full_midway(open, full);
        !(midway && (found.ordered || matches!(found.marker, "-" | "–" | "—" | "+" | "o")))
    }

    fn starts_label(&self, open: &Shape, line: &Line<'_>, full: bool) -> bool {
        line.label().is_some_and(|label| label.wide || !full_midway(open, full))
    }

    fn changes_indent(&self, open: &Shape, line: &Line<'_>, full: bool) -> bool {
        // A first line may be set in, and a first line may hang out.
        let second = open.lines == 1 && full_midway(open, full);
        let hanging = open.is_item && line.indent > open.indent;
        line.indent != open.last_indent && !second && !hanging
    }
}

/// Whether hardly a line (a web address, a table) goes beyond the margin.
fn few_beyond(lines: &[Line<'_>], margin: usize) -> bool {
    let filled = lines.iter().filter(|line| !line.text.is_empty());
    let (mut all, mut beyond) = (0, 0);
    for line in filled {
        all += 1;
        beyond += usize::from(line.end() > margin + 2);
    }
    beyond * 10 <= all
}

/// Whether lines that others follow mostly reach the margin, as they do where text was wrapped at it.
fn is_wrapped(lines: &[Line<'_>], margin: usize) -> bool {
    let pairs = lines.iter().zip(lines.iter().skip(1)).filter(|(line, next)| {
        let begins =
            marker::find(next.text).is_some() || next.label().is_some() || is_numbered_word(next.text);
        !line.text.is_empty() && !next.text.is_empty() && !begins && next.rule_level().is_none()
    });
    let (mut all, mut full) = (0, 0);
    for (line, next) in pairs {
        all += 1;
        full += usize::from(reaches(line.end(), next, margin));
    }
    full * 5 >= all * 2
}

/// Whether the first word of `next` would not have fitted after a line that ends at `end`.
fn reaches(end: usize, next: &Line<'_>, margin: usize) -> bool {
    end <= WIDEST && end + 1 + next.first_word().chars().count() + RAGGED > margin
}

fn full_midway(open: &Shape, full: bool) -> bool {
    full && !open.ends_sentence()
}

/// `Outcome 1.` or `Need 2:` at the start of a line.
fn is_numbered_word(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (Some(word), Some(number)) = (words.next(), words.next()) else { return false };
    let digits = number.trim_end_matches(['.', ':', ')']);
    word.chars().next().is_some_and(char::is_uppercase)
        && word.chars().all(char::is_alphabetic)
        && digits.len() < number.len()
        && !digits.is_empty()
        && digits.len() <= 3
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}
