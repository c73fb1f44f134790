//! Blocks in reading order with their places counted, as the readers of flowing text build them.

use crate::document::{
    Block, Cell, CellPlace, Document, MAX_NESTING, Paragraph, Place, Row, Table, TrackedChange,
};
use crate::{ErrorKind, ReadError, limits};

/// How many columns a table may have.
const COLUMNS: usize = 1000;

/// Whether a character counts in a [`crate::document::Tally`].
pub(crate) fn counts(c: char) -> bool {
    // Soft hyphens and zero-width marks are hints for the layout, not text.
    !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}')
}

/// The characters of a text that count.
pub(crate) fn count(text: &str) -> usize {
    text.chars().filter(|&c| counts(c)).count()
}

/// A document under construction.
#[derive(Default)]
pub(crate) struct Flow {
    pub(crate) document: Document,
    /// Page that the next paragraph stands on, where there are pages.
    pub(crate) page: Option<u32>,
    paragraphs: u32,
    tables: u32,
    cell: Option<CellPlace>,
    nesting: usize,
}

impl Flow {
    /// Where the next paragraph will stand.
    pub(crate) fn here(&self) -> Place {
        Place { page: self.page, paragraph: Some(self.paragraphs + 1), cell: self.cell }
    }

    /// Adds a paragraph and gives it its place.
    pub(crate) fn paragraph(&mut self, mut paragraph: Paragraph) -> Result<(), ReadError> {
        paragraph.place = self.here();
        self.paragraphs += 1;
        if self.paragraphs as usize > limits::PARAGRAPHS {
            let message = format!("the document has over {} paragraphs: split it", limits::PARAGRAPHS);
            return Err(ReadError::new(ErrorKind::TooLarge, message));
        }
        self.document.blocks.push(Block::Paragraph(paragraph));
        Ok(())
    }

    /// Records a change at the paragraph that comes next.
    pub(crate) fn change(&mut self, inserted: bool, text: String) {
        let place = self.here();
        self.document.changes.push(TrackedChange { inserted, text, place });
    }

    /// Adds a table whose rows are filled by `fill`.
    pub(crate) fn table(
        &mut self,
        fill: impl FnOnce(&mut Self, &mut Grid) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self.nesting >= MAX_NESTING {
            let message = format!(
                "tables are nested more than {MAX_NESTING} deep: save the document again without them"
            );
            return Err(ReadError::new(ErrorKind::TooLarge, message));
        }
        let place = self.here();
        if self.nesting == 0 {
            self.tables += 1;
        }
        self.nesting += 1;
        let mut grid = Grid::default();
        let filled = fill(self, &mut grid);
        self.nesting -= 1;
        if self.nesting == 0 {
            self.cell = None;
        }
        filled?;
        let table = Table { rows: grid.finish(), place };
        if table.rows.iter().any(|row| !row.cells.is_empty()) {
            self.document.blocks.push(Block::Table(table));
        }
        Ok(())
    }

    /// Adds a cell to the last row of `grid`; `fill` puts its blocks into the flow.
    pub(crate) fn cell(
        &mut self,
        grid: &mut Grid,
        (column_span, row_span): (usize, usize),
        fill: impl FnOnce(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let column = grid.reserve(column_span, row_span)?;
        if self.nesting == 1 {
            let (row, column) = (grid.rows.len() as u32, column as u32 + 1);
            self.cell = Some(CellPlace { table: self.tables, row, column });
        }
        let outer = std::mem::take(&mut self.document.blocks);
        let filled = fill(self);
        let blocks = std::mem::replace(&mut self.document.blocks, outer);
        filled?;
        if let Some(row) = grid.rows.last_mut() {
            row.cells.push(Cell { column, column_span, row_span, blocks });
        }
        Ok(())
    }
}

/// The rows of a table so far, and which columns cells from above still cover.
#[derive(Default)]
pub(crate) struct Grid {
    rows: Vec<Row>,
    /// For each column, how many further rows are covered.
    covered: Vec<usize>,
    next: usize,
}

impl Grid {
    /// Starts a row.
    pub(crate) fn row(&mut self, header: bool) {
        if !self.rows.is_empty() {
            for rows in &mut self.covered {
                *rows = rows.saturating_sub(1);
            }
        }
        self.next = 0;
        self.rows.push(Row { cells: Vec::new(), header });
    }

    /// Ends the cells that reach down from above, as the end of a row group does.
    pub(crate) fn end_group(&mut self) {
        self.covered.fill(0);
    }

    /// Takes the next free columns of the row and returns the first.
    fn reserve(&mut self, column_span: usize, row_span: usize) -> Result<usize, ReadError> {
        while self.covered.get(self.next).is_some_and(|&rows| rows > 0) {
            self.next += 1;
        }
        let column = self.next;
        let end = column + column_span;
        if end > COLUMNS {
            let message = format!("a table has over {COLUMNS} columns: save the document again without it");
            return Err(ReadError::new(ErrorKind::TooLarge, message));
        }
        if self.covered.len() < end {
            self.covered.resize(end, 0);
        }
        self.covered.iter_mut().take(end).skip(column).for_each(|rows| *rows = row_span);
        self.next = end;
        Ok(column)
    }

    /// The rows, with every cell's height cut to the rows that there are.
    fn finish(mut self) -> Vec<Row> {
        let total = self.rows.len();
        for (index, row) in self.rows.iter_mut().enumerate() {
            for cell in &mut row.cells {
                cell.row_span = cell.row_span.min(total - index);
            }
        }
        self.rows
    }
}
