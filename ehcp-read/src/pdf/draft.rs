//! Paragraphs and tables before the pages are joined.

use crate::document::Part;

/// A paragraph or a table.
pub(super) enum Draft {
    Paragraph(Box<Paragraph>),
    Table(Table),
}

/// The number or bullet at the start of a paragraph.
#[derive(Clone)]
pub(super) struct Marker {
    pub(super) text: String,
    pub(super) ordered: bool,
    pub(super) x: f32,
}

/// A paragraph whose lines are not joined yet.
#[derive(Clone)]
pub(super) struct Paragraph {
    pub(super) lines: Vec<String>,
    pub(super) marker: Option<Marker>,
    /// Level of heading, where the file is tagged.
    pub(super) heading: Option<u8>,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) underlined: bool,
    pub(super) shaded: bool,
    /// Size of most of the first line.
    pub(super) size: f32,
    pub(super) part: Part,
    pub(super) page: u32,
    /// Left edge of its text, marker apart.
    pub(super) left: f32,
    /// Width of its first word.
    pub(super) first_word: f32,
    /// Room left on its last line.
    pub(super) room: f32,
}

/// A table; its columns are the stretches between `xs`.
pub(super) struct Table {
    pub(super) xs: Vec<f32>,
    pub(super) rows: Vec<Row>,
    pub(super) page: u32,
}

pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    pub(super) header: bool,
}

pub(super) struct Cell {
    pub(super) column: usize,
    pub(super) column_span: usize,
    pub(super) row_span: usize,
    pub(super) blocks: Vec<Draft>,
}

impl Draft {
    /// Calls with every paragraph, those in tables included.
    pub(super) fn each<'d>(&'d self, take: &mut dyn FnMut(&'d Paragraph)) {
        match self {
            Self::Paragraph(p) => take(p),
            Self::Table(t) => t.rows.iter().for_each(|r| r.each(take)),
        }
    }
}

impl Row {
    pub(super) fn each<'d>(&'d self, take: &mut dyn FnMut(&'d Paragraph)) {
        self.cells.iter().flat_map(|c| &c.blocks).for_each(|b| b.each(take));
    }

    /// All its letters and digits.
    pub(super) fn letters(&self) -> String {
        let mut out = String::new();
        self.each(&mut |p| {
            out.extend(p.lines.iter().flat_map(|l| l.chars()).filter(|c| c.is_alphanumeric()))
        });
        out
    }

    /// Characters in it, spaces not counted.
    pub(super) fn count(&self) -> usize {
        let mut count = 0;
        self.each(&mut |p| count += p.count());
        count
    }
}

impl Paragraph {
    pub(super) fn count(&self) -> usize {
        let marker = self.marker.as_ref().map_or(0, |m| visible(&m.text));
        marker + self.lines.iter().map(|l| visible(l)).sum::<usize>()
    }

    /// Whether its last line ends a sentence.
    pub(super) fn ends(&self) -> bool {
        let last = self.lines.last().map_or("", |l| l.trim_end());
        let last = last.trim_end_matches(['"', '\'', '”', '’', ')', ']']);
        last.ends_with(['.', '!', '?', ':', ';']) || last.is_empty()
    }

    /// Whether it begins in the middle of a sentence: with a small letter.
    pub(super) fn begins_small(&self) -> bool {
        self.marker.is_none()
            && self
                .lines
                .first()
                .and_then(|l| l.chars().find(|c| c.is_alphanumeric()))
                .is_some_and(char::is_lowercase)
    }

    /// Adds the lines of a paragraph that continues it.
    pub(super) fn extend(&mut self, other: Self) {
        self.lines.extend(other.lines);
        self.bold &= other.bold;
        self.italic &= other.italic;
        self.underlined &= other.underlined;
        self.shaded &= other.shaded;
        self.room = other.room;
    }
}

/// Characters that are not spaces.
pub(super) fn visible(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}
