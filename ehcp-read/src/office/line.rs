//! The text of a paragraph as it grows: white space folded, the look of its characters counted.

use crate::document::Look;

/// How a run of characters looks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Format {
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) underlined: bool,
    pub(crate) size: Option<f32>,
}

/// White space that waits to be written until a character follows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Break,
}

/// A growing paragraph.
#[derive(Clone, Default)]
pub(crate) struct Line {
    text: String,
    gap: Gap,
    visible: usize,
    bold: usize,
    italic: usize,
    underlined: usize,
    size: Option<f32>,
}

impl Line {
    /// Adds text and returns how many characters were dropped because nobody can see them.
    pub(crate) fn push(&mut self, text: &str, format: Format) -> usize {
        let mut dropped = 0;
        for character in text.chars() {
            if character.is_whitespace() {
                self.gap = self.gap.max(Gap::Space);
            } else if invisible(character) {
                dropped += 1;
            } else {
                self.put(if character == '\u{2011}' { '-' } else { character }, format);
            }
        }
        dropped
    }

    /// Adds a line break.
    pub(crate) fn break_line(&mut self) {
        self.gap = Gap::Break;
    }

    /// Whether nothing visible is in it yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    fn put(&mut self, character: char, format: Format) {
        let gap = std::mem::take(&mut self.gap);
        if !self.text.is_empty() {
            match gap {
                Gap::None => {}
                Gap::Space => self.text.push(' '),
                Gap::Break => self.text.push('\n'),
            }
        }
        self.text.push(character);
        self.visible += 1;
        self.bold += usize::from(format.bold);
        self.italic += usize::from(format.italic);
        self.underlined += usize::from(format.underlined);
        if format.size > self.size {
            self.size = format.size;
        }
    }

    /// The look of the whole.
    pub(crate) fn look(&self) -> Look {
        let all = |count: usize| self.visible > 0 && count == self.visible;
        Look {
            bold: all(self.bold),
            italic: all(self.italic),
            underlined: all(self.underlined),
            size: self.size,
            shaded: false,
        }
    }

    /// The text, without white space at its ends.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// Soft hyphens, zero-width marks, direction marks and control characters: they split words for a machine
/// that a person reads as one.
fn invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}')
}

/// Characters that count in a tally.
pub(crate) fn visible_chars(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(pieces: &[&str]) -> String {
        let mut line = Line::default();
        for piece in pieces {
            line.push(piece, Format::default());
        }
        line.into_text()
    }

    #[test]
    fn white_space_of_any_kind_becomes_one_space_and_none_at_the_ends() {
        assert_eq!(fold(&["  one\u{A0} ", "\t two\n", " "]), "one two");
    }

    #[test]
    fn soft_hyphens_and_zero_width_marks_go_and_hard_hyphens_become_plain() {
        assert_eq!(fold(&["multi\u{AD}sensory\u{200B} one\u{2011}to\u{2011}one"]), "multisensory one-to-one");
    }

    #[test]
    fn bold_means_every_visible_character() {
        let bold = Format { bold: true, ..Format::default() };
        let mut line = Line::default();
        line.push("Need", bold);
        line.push("  ", Format::default());
        assert!(line.look().bold);
        line.push("s", Format::default());
        assert!(!line.look().bold);
    }
}
