//! The common form every file format is turned into before anything is understood.
//!
//! A reader of one format (`docx`, `pdf`, `html`, `odt`, `text`) yields a [`Document`]; `understand`
//! turns it into a plan. A reader keeps what the layout says (headings, bold, list numbers, table cells,
//! where a thing stands) and drops nothing in silence: what it leaves out it counts in [`Tally`].

use std::fmt;

/// Where a piece of text stands in the file. Every number is counted from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Page, where the format has pages (PDF) or records page breaks.
    pub page: Option<u32>,
    /// Paragraph, counted through the whole document in reading order, table cells included.
    pub paragraph: Option<u32>,
    /// Table cell, where the text stands in a table: outermost table, row, column.
    pub cell: Option<CellPlace>,
}

/// A cell of an outermost table. Every number is counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellPlace {
    /// Table, counted through the document.
    pub table: u32,
    /// Row in that table.
    pub row: u32,
    /// Column in the table's grid (a merged cell has the number of its first column).
    pub column: u32,
}

/// Which part of the file a paragraph comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The main text.
    #[default]
    Body,
    /// A text box or frame; it stands in the reading order where it is anchored.
    TextBox,
    /// A footnote or endnote; it stands after the body.
    Note,
    /// A page header or footer, once, however often it is repeated.
    HeaderFooter,
}

/// How a paragraph looks, as far as that helps to tell a heading from running text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// Every visible character is bold.
    pub bold: bool,
    /// Every visible character is italic.
    pub italic: bool,
    /// Every visible character is underlined.
    pub underlined: bool,
    /// Font size in points, where it is known; the largest in the paragraph.
    pub size: Option<f32>,
    /// The paragraph or its cell has a background colour.
    pub shaded: bool,
}

/// The number or bullet that the word processor, not the writer, put before a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// Depth of nesting, from 0.
    pub level: u8,
    /// The label as shown, such as `1.`, `b)`, `2.3` or `•`.
    pub marker: String,
    /// Whether the label counts (a number or letter) rather than being a bullet.
    pub ordered: bool,
}

/// A paragraph of text.
#[derive(Clone, Default, PartialEq)]
pub struct Paragraph {
    /// Its text: white space folded to single spaces, line breaks inside it as `\n`, no list marker of the
    /// word processor's, deleted text left out, inserted text kept, checkboxes as `☐` or `☒`.
    pub text: String,
    /// Level of heading by style or outline level (1 is the highest), not by look.
    pub heading: Option<u8>,
    /// Its look.
    pub look: Look,
    /// Its automatic number or bullet.
    pub list: Option<ListItem>,
    /// Where it comes from.
    pub part: Part,
    /// Whether it is a line of an automatic table of contents.
    pub contents_line: bool,
    /// Where it stands.
    pub place: Place,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// First column that it covers, from 0.
    pub column: usize,
    /// How many columns it covers.
    pub column_span: usize,
    /// How many rows it covers; the rows below have no cell of their own there.
    pub row_span: usize,
    /// What is in it.
    pub blocks: Vec<Block>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its cells from left to right, without those covered by a cell of a row above.
    pub cells: Vec<Cell>,
    /// Whether the file marks it as a header row.
    pub header: bool,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Its rows from top to bottom; a table that a page break cut in two is one table.
    pub rows: Vec<Row>,
    /// Where it stands.
    pub place: Place,
}

/// A paragraph or a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table, nested at most [`MAX_NESTING`] deep.
    Table(Table),
}

/// How deep tables may be nested; a reader refuses a file that goes deeper.
pub const MAX_NESTING: usize = 24;

/// A change recorded by the word processor.
#[derive(Clone, PartialEq, Eq)]
pub struct TrackedChange {
    /// Whether the words were put in (and are part of the text) or taken out (and are not).
    pub inserted: bool,
    /// The words.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// Characters found in the file against characters handed on, white space not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Text characters that the file holds.
    pub in_file: usize,
    /// Of them, handed on in blocks.
    pub read: usize,
    /// Of them, left out on purpose (deleted text, field codes, hidden text, repeated page headers).
    pub left_out: usize,
}

impl Tally {
    /// Characters that are neither handed on nor left out on purpose.
    #[must_use]
    pub fn gap(&self) -> usize {
        self.in_file.saturating_sub(self.read + self.left_out)
    }
}

/// A file in the common form.
#[derive(Clone, Default, PartialEq)]
pub struct Document {
    /// The text in reading order.
    pub blocks: Vec<Block>,
    /// Tracked changes, in the order of the text.
    pub changes: Vec<TrackedChange>,
    /// Characters read against characters in the file.
    pub tally: Tally,
    /// Number of pages, where the format has pages.
    pub pages: Option<u32>,
    /// What a person should know about the reading (one sentence each, no words of the document).
    pub warnings: Vec<String>,
}

// `Debug` shows lengths, never the child's words: these values end up in test output and logs.
impl fmt::Debug for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paragraph")
            .field("chars", &self.text.chars().count())
            .field("heading", &self.heading)
            .field("list", &self.list.as_ref().map(|l| l.level))
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for TrackedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrackedChange")
            .field("inserted", &self.inserted)
            .field("chars", &self.text.chars().count())
            .field("place", &self.place)
            .finish()
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("blocks", &self.blocks.len())
            .field("changes", &self.changes.len())
            .field("tally", &self.tally)
            .field("pages", &self.pages)
            .field("warnings", &self.warnings)
            .finish()
    }
}
