//! Builds blocks from a flat series of calls: an explicit stack of block lists and tables, no recursion.

use std::collections::BTreeMap;

use crate::document::{Block, Cell, MAX_NESTING, Paragraph, Part, Place, Row, Table};
use crate::limits;
use crate::{ErrorKind, ReadError};

/// More columns than any table has; a file may claim billions.
const COLUMNS: usize = 1_000;

/// Whether a cell goes on from another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Merge {
    #[default]
    None,
    /// The first of several cells.
    Start,
    /// One of those after it.
    Continue,
}

/// A cell that is being read.
#[derive(Default)]
pub(crate) struct OpenCell {
    pub(crate) column_span: usize,
    pub(crate) row_span: usize,
    pub(crate) vertical: Merge,
    pub(crate) horizontal: Merge,
    pub(crate) shaded: bool,
    /// The other columns that it covers are named by elements of their own.
    pub(crate) covered_follow: bool,
    blocks: Vec<Block>,
}

/// A row that is being read.
#[derive(Default)]
pub(crate) struct OpenRow {
    pub(crate) header: bool,
    /// Taken out as a tracked change.
    pub(crate) deleted: bool,
    /// Where the next cell begins.
    pub(crate) column: usize,
    cells: Vec<Cell>,
    /// Page on which the row begins, and the last one that a cell of it reaches.
    pages: (u32, u32),
    cell: Option<OpenCell>,
}

/// How the style of a table sets its first row off from the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FirstRow {
    pub(crate) bold: bool,
    pub(crate) shaded: bool,
}

#[derive(Default)]
struct OpenTable {
    first_row: FirstRow,
    rows: Vec<Row>,
    row: Option<OpenRow>,
    /// Column to row and cell where a vertical merge began that may go on.
    merges: BTreeMap<usize, (usize, usize)>,
    place: Place,
}

enum Level {
    List(Vec<Block>),
    Table(OpenTable),
}

/// The blocks of a document while it is read.
pub(crate) struct Blocks {
    levels: Vec<Level>,
    tables: usize,
    paragraphs: usize,
    /// Current page, counted from 1.
    pub(crate) page: u32,
    /// Part that is being read.
    pub(crate) part: Part,
    /// Text boxes that are open.
    boxes: usize,
}

impl Blocks {
    pub(crate) fn new() -> Self {
        Self {
            levels: vec![Level::List(Vec::new())],
            tables: 0,
            paragraphs: 0,
            page: 1,
            part: Part::Body,
            boxes: 0,
        }
    }

    /// A number for a new paragraph that no other has.
    pub(crate) fn serial(&mut self) -> Result<u32, ReadError> {
        self.paragraphs += 1;
        if self.paragraphs > limits::PARAGRAPHS {
            return Err(ReadError::new(ErrorKind::TooLarge, "the file has more paragraphs than any plan"));
        }
        Ok(self.last_serial())
    }

    /// The number of the latest paragraph.
    pub(crate) fn last_serial(&self) -> u32 {
        u32::try_from(self.paragraphs).unwrap_or(u32::MAX)
    }

    /// A new page begins before anything that is read from now on. `at_start` says that the paragraph that
    /// is open has no text yet: a break at the very start of a row moves the whole row.
    pub(crate) fn turn_page(&mut self, at_start: bool) {
        self.page = self.page.saturating_add(1);
        let page = self.page;
        if let Some(row) = self.row()
            && at_start
            && row.cells.is_empty()
            && row.cell.as_ref().is_none_or(|c| c.blocks.is_empty())
        {
            row.pages = (page, page);
        }
    }

    /// Part to which a paragraph read now belongs.
    pub(crate) fn part(&self) -> Part {
        if self.part == Part::Body && self.boxes > 0 { Part::TextBox } else { self.part }
    }

    /// How many lists and tables are open: tells whether two paragraphs stand in the same one.
    pub(crate) fn depth(&self) -> usize {
        self.levels.len()
    }

    /// Whether the cell that is being read is shaded.
    pub(crate) fn in_shaded_cell(&self) -> bool {
        match self.levels.last() {
            Some(Level::Table(OpenTable { row: Some(OpenRow { cell: Some(cell), .. }), .. })) => cell.shaded,
            _ => false,
        }
    }

    /// Says how the style of the table that is being read sets off its first row.
    pub(crate) fn set_first_row(&mut self, first_row: FirstRow) {
        if let Some(table) = self.table() {
            table.first_row = first_row;
        }
    }

    /// How the text that is being read is set off for standing in the first row of a table.
    pub(crate) fn first_row(&self) -> FirstRow {
        match self.levels.last() {
            Some(Level::Table(table)) if table.rows.is_empty() => table.first_row,
            _ => FirstRow::default(),
        }
    }

    /// Adds a paragraph where reading stands.
    pub(crate) fn paragraph(&mut self, paragraph: Paragraph) {
        self.append(vec![Block::Paragraph(paragraph)]);
    }

    /// Adds blocks where reading stands.
    pub(crate) fn append(&mut self, blocks: Vec<Block>) {
        let list = self.levels.iter_mut().rev().find_map(|level| match level {
            Level::List(list) => Some(list),
            Level::Table(table) => table.row.as_mut()?.cell.as_mut().map(|c| &mut c.blocks),
        });
        if let Some(list) = list {
            list.extend(blocks);
        }
    }

    pub(crate) fn open_box(&mut self) {
        self.boxes += 1;
        self.levels.push(Level::List(Vec::new()));
    }

    /// Ends a text box and hands over what is in it.
    pub(crate) fn close_box(&mut self) -> Vec<Block> {
        self.boxes = self.boxes.saturating_sub(1);
        match self.levels.pop() {
            Some(Level::List(list)) => list,
            _ => Vec::new(),
        }
    }

    pub(crate) fn open_table(&mut self) -> Result<(), ReadError> {
        self.tables += 1;
        if self.tables > MAX_NESTING {
            return Err(ReadError::new(ErrorKind::TooLarge, "the file nests tables deeper than any plan"));
        }
        let place = Place { page: Some(self.page), ..Place::default() };
        self.levels.push(Level::Table(OpenTable { place, ..OpenTable::default() }));
        Ok(())
    }

    pub(crate) fn close_table(&mut self) {
        if let Some(Level::Table(table)) = self.levels.pop() {
            self.tables = self.tables.saturating_sub(1);
            if table.rows.iter().any(|r| !r.cells.is_empty()) {
                self.append(vec![Block::Table(Table { rows: table.rows, place: table.place })]);
            }
        }
    }

    fn table(&mut self) -> Option<&mut OpenTable> {
        match self.levels.last_mut() {
            Some(Level::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// The row that is being read.
    pub(crate) fn row(&mut self) -> Option<&mut OpenRow> {
        self.table()?.row.as_mut()
    }

    /// The cell that is being read.
    pub(crate) fn cell(&mut self) -> Option<&mut OpenCell> {
        self.row()?.cell.as_mut()
    }

    /// Begins a row; false where none can stand.
    pub(crate) fn open_row(&mut self) -> bool {
        let page = self.page;
        match self.table() {
            Some(table) if table.row.is_none() => {
                table.row = Some(OpenRow { pages: (page, page), ..OpenRow::default() });
                true
            }
            _ => false,
        }
    }

    /// Ends a row. Hands it over instead of keeping it if it was deleted.
    pub(crate) fn close_row(&mut self) -> Option<Row> {
        let table = self.table()?;
        let row = table.row.take()?;
        let deleted = row.deleted;
        let page = row.pages.1;
        let row = Row { cells: row.cells, header: row.header };
        let removed = if deleted {
            Some(row)
        } else {
            table.rows.push(row);
            None
        };
        self.page = self.page.max(page);
        removed
    }

    /// Begins a cell; false where none can stand.
    pub(crate) fn open_cell(&mut self) -> bool {
        let Some(row) = self.row() else { return false };
        if row.cell.is_some() {
            return false;
        }
        row.cell = Some(OpenCell { column_span: 1, row_span: 1, ..OpenCell::default() });
        // Cells stand side by side, so each begins on the page of the row.
        self.page = row.pages.0;
        true
    }

    /// Ends a cell, which joins the cell above or to the left where it goes on from it.
    pub(crate) fn close_cell(&mut self) {
        let page = self.page;
        let Some(table) = self.table() else { return };
        let Some(row) = &mut table.row else { return };
        let Some(open) = row.cell.take() else { return };
        row.pages.1 = row.pages.1.max(page);
        let span = open.column_span.clamp(1, COLUMNS);
        let column = row.column.min(COLUMNS);
        row.column = column + if open.covered_follow { 1 } else { span };
        if open.horizontal == Merge::Continue
            && let Some(left) = row.cells.last_mut()
        {
            left.column_span += span;
            left.blocks.extend(open.blocks);
            return;
        }
        if open.vertical == Merge::Continue
            && let Some(above) =
                table.merges.get(&column).and_then(|&(r, c)| table.rows.get_mut(r)?.cells.get_mut(c))
        {
            above.row_span += 1;
            above.blocks.extend(open.blocks);
            return;
        }
        table.merges.remove(&column);
        if open.vertical == Merge::Start && !row.deleted {
            table.merges.insert(column, (table.rows.len(), row.cells.len()));
        }
        row.cells.push(Cell {
            column,
            column_span: span,
            row_span: open.row_span.clamp(1, COLUMNS),
            blocks: open.blocks,
        });
    }

    /// Closes everything that was opened since `depth`, when a part breaks off.
    pub(crate) fn close_to(&mut self, depth: usize) {
        while self.levels.len() > depth.max(1) {
            let inner = match self.levels.pop() {
                Some(Level::List(list)) => {
                    self.boxes = self.boxes.saturating_sub(1);
                    list
                }
                Some(Level::Table(mut table)) => {
                    self.tables = self.tables.saturating_sub(1);
                    if let Some(mut row) = table.row.take() {
                        let left = row.cell.take().map(|c| c.blocks).unwrap_or_default();
                        row.cells.push(Cell {
                            column: row.column,
                            column_span: 1,
                            row_span: 1,
                            blocks: left,
                        });
                        table.rows.push(Row { cells: row.cells, header: row.header });
                    }
                    vec![Block::Table(Table { rows: table.rows, place: table.place })]
                }
                None => Vec::new(),
            };
            self.append(inner);
        }
    }

    /// All blocks.
    pub(crate) fn finish(mut self) -> Vec<Block> {
        self.close_to(1);
        match self.levels.pop() {
            Some(Level::List(list)) => list,
            _ => Vec::new(),
        }
    }
}
