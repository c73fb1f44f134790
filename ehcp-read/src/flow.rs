//! Blocks in reading order with their places counted, as the readers of flowing text build them.

use crate::document::{
    Block, Cell, CellPlace, Document, MAX_NESTING, Paragraph, Place, Row, Table, TrackedChange,
};
use crate::{ErrorKind, ReadError, limits};

/// How many columns a table may have.
const COLUMNS: usize = 1000;

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

    /// Begins a table.
    pub(crate) fn open_table(&mut self) -> Result<Grid, ReadError> {
        if self.nesting >= MAX_NESTING {
            let message = format!(
                "tables are nested more than {MAX_NESTING} deep: save the document again without them"
            );
            return Err(ReadError::new(ErrorKind::TooLarge, message));
        }
        let grid = Grid { place: self.here(), ..Grid::default() };
        if self.nesting == 0 {
            self.tables += 1;
        }
        self.nesting += 1;
        Ok(grid)
    }

    /// Ends a table and adds it, unless it has no cells.
    pub(crate) fn close_table(&mut self, grid: Grid) {
        self.nesting = self.nesting.saturating_sub(1);
        if self.nesting == 0 {
            self.cell = None;
        }
        let table = grid.finish();
        if table.rows.iter().any(|row| !row.cells.is_empty()) {
            self.document.blocks.push(Block::Table(table));
        }
    }

    /// Begins a cell of the last row of `grid`: what is added from now on goes into it.
    pub(crate) fn open_cell(
        &mut self,
        grid: &mut Grid,
        column_span: usize,
        row_span: usize,
    ) -> Result<OpenCell, ReadError> {
        let column = grid.reserve(column_span, row_span)?;
        if self.nesting == 1 {
            let (row, column) = (grid.rows.len() as u32, column as u32 + 1);
            self.cell = Some(CellPlace { table: self.tables, row, column });
        }
        let outer = std::mem::take(&mut self.document.blocks);
        let cell = Cell { column, column_span, row_span, blocks: Vec::new() };
        Ok(OpenCell { outer, cell })
    }

    /// Ends a cell.
    pub(crate) fn close_cell(&mut self, grid: &mut Grid, open: OpenCell) {
        let mut cell = open.cell;
        cell.blocks = std::mem::replace(&mut self.document.blocks, open.outer);
        if let Some(row) = grid.rows.last_mut() {
            row.cells.push(cell);
        }
    }
}

/// A cell whose blocks are being gathered.
pub(crate) struct OpenCell {
    outer: Vec<Block>,
    cell: Cell,
}

/// The rows of a table so far, and which columns cells from above still cover.
#[derive(Default)]
pub(crate) struct Grid {
    rows: Vec<Row>,
    place: Place,
    /// For each column, how many rows from here on are covered.
    covered: Vec<usize>,
    next: usize,
    group_start: usize,
}

impl Grid {
    /// Starts a row.
    pub(crate) fn row(&mut self, header: bool) {
        for rows in &mut self.covered {
            *rows = rows.saturating_sub(1);
        }
        self.next = 0;
        self.rows.push(Row { cells: Vec::new(), header });
    }

    /// Cuts cells that would reach below the end of a group of rows.
    pub(crate) fn end_group(&mut self) {
        self.covered.fill(0);
        let end = self.rows.len();
        for (index, row) in self.rows.iter_mut().enumerate().skip(self.group_start) {
            for cell in &mut row.cells {
                cell.row_span = cell.row_span.min(end - index);
            }
        }
        self.group_start = end;
    }

    /// Takes the next free columns of the row and returns the first.
    fn reserve(&mut self, column_span: usize, row_span: usize) -> Result<usize, ReadError> {
        while self.covered.get(self.next).is_some_and(|&rows| rows > 0) {
            self.next += 1;
        }
        let column = self.next;
        let end = column.saturating_add(column_span);
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

    fn finish(mut self) -> Table {
        self.end_group();
        Table { rows: self.rows, place: self.place }
    }
}
