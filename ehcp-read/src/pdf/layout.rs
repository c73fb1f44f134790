//! One page to paragraphs and tables: cells are laid out like small pages.

use super::columns::{Group, Item, ordered};
use super::draft::{Cell, Draft, Row, Table};
use super::grid::{Grid, GridCell};
use super::join;
use super::lines::{Line, lines, rows};
use super::marks::{Area, Glyph};
use super::paragraphs::{Setting, paragraphs};
use super::rowed;
use super::unruled;
use crate::document::MAX_NESTING;

/// Where a stretch of text may run.
#[derive(Clone, Copy)]
enum Room {
    /// The page, with the right margin of the document.
    Page { right: f32 },
    /// One of several columns.
    Column { right: f32 },
    /// A cell or box.
    Cell { area: Area, right: Option<f32> },
}

/// What holds for all of a page.
pub(super) struct Sheet<'a> {
    pub(super) page: u32,
    pub(super) leading: f32,
    pub(super) right: f32,
    pub(super) fills: &'a [Area],
}

impl Sheet<'_> {
    /// Lays a page out.
    pub(super) fn lay_out(&self, glyphs: Vec<Glyph>, turned: Vec<Line>, grids: &[Grid]) -> Vec<Draft> {
        let grids: Vec<&Grid> = grids.iter().collect();
        self.area(glyphs, turned, &grids, Room::Page { right: self.right }, 0)
    }

    fn area(
        &self,
        glyphs: Vec<Glyph>,
        turned: Vec<Line>,
        grids: &[&Grid],
        room: Room,
        depth: usize,
    ) -> Vec<Draft> {
        let (tops, inner) = nested(grids);
        let tops = if depth + 1 < MAX_NESTING { tops } else { Vec::new() };
        let mut blocks: Vec<Block<'_>> = tops.iter().map(|g| Block::new(g)).collect();
        let mut free = Vec::new();
        for glyph in glyphs {
            let (x, y) = (glyph.centre(), glyph.middle());
            match blocks.iter_mut().find_map(|b| b.cell_at(x, y)) {
                Some(cell) => cell.glyphs.push(glyph),
                None => free.push(glyph),
            }
        }
        let mut loose = Vec::new();
        for line in turned {
            let (x, y) = (f32::midpoint(line.x0, line.x1), line.base);
            match blocks.iter_mut().find_map(|b| b.cell_at(x, y)) {
                Some(cell) => cell.turned.push(line),
                None => loose.push(line),
            }
        }
        for grid in inner {
            let (x, y) =
                (f32::midpoint(grid.area.x0, grid.area.x1), f32::midpoint(grid.area.y0, grid.area.y1));
            if let Some(cell) = blocks.iter_mut().find_map(|b| b.cell_at(x, y)) {
                cell.grids.push(grid);
            }
        }
        let mut items: Vec<Item> =
            lines(free).into_iter().flat_map(Line::fragments).map(Item::Line).collect();
        items.extend(
            blocks
                .iter()
                .enumerate()
                .filter(|(_, b)| !b.is_empty())
                .map(|(n, b)| Item::Block(n, b.grid.area)),
        );
        let mut blocks: Vec<Option<Block<'_>>> = blocks.into_iter().map(Some).collect();
        let mut out: Vec<Draft> = Vec::new();
        let mut after_column = false;
        for group in ordered(items) {
            match group {
                Group::Stretch(items) => {
                    out.extend(self.group(items, &mut blocks, room, depth));
                    after_column = false;
                }
                Group::Column(items) => {
                    let right = items.iter().map(|i| i.area().x1).fold(f32::NEG_INFINITY, f32::max);
                    let drafts = self.group(items, &mut blocks, Room::Column { right }, depth);
                    if after_column {
                        join::append(&mut out, drafts);
                    } else {
                        out.extend(drafts);
                    }
                    after_column = true;
                }
                Group::Rows(rows) => {
                    out.push(Draft::Table(self.unruled(rows, &mut blocks, depth)));
                    after_column = false;
                }
            }
        }
        for line in loose {
            out.extend(self.stretch(vec![line], room));
        }
        out
    }

    /// A table without lines.
    fn unruled(&self, table: unruled::Rows, blocks: &mut [Option<Block<'_>>], depth: usize) -> Table {
        let xs = table.xs;
        let all = |w: &[f32]| table.rows.iter().map(|r| rowed::text_right(r, w)).fold(0.0, f32::max);
        let rights: Vec<f32> = xs.windows(2).map(all).collect();
        let rows = table.rows.into_iter().map(|band| {
            let mut cells: Vec<(usize, Vec<Item>)> =
                (0..xs.len().saturating_sub(1)).map(|n| (n, Vec::new())).collect();
            for item in band {
                let column = xs.iter().rposition(|x| *x <= item.area().x0 + 1.0).unwrap_or(0);
                let last = cells.len().saturating_sub(1);
                if let Some(cell) = cells.get_mut(column.min(last)) {
                    cell.1.push(item);
                }
            }
            let cells = cells.into_iter().map(|(column, items)| {
                let right = rights.get(column).copied().unwrap_or_default();
                let blocks = self.group(items, blocks, Room::Column { right }, depth + 1);
                Cell { column, column_span: 1, row_span: 1, blocks }
            });
            Row { cells: cells.collect(), header: false }
        });
        Table { rows: rows.collect(), page: self.page, xs: xs.clone() }
    }

    /// A column or stretch: its lines and blocks from top to bottom.
    fn group(
        &self,
        items: Vec<Item>,
        blocks: &mut [Option<Block<'_>>],
        room: Room,
        depth: usize,
    ) -> Vec<Draft> {
        let mut out = Vec::new();
        let mut parts: Vec<Line> = Vec::new();
        let mut tables: Vec<(usize, Area)> = Vec::new();
        for item in items {
            match item {
                Item::Line(line) => parts.push(line),
                Item::Block(n, area) => tables.push((n, area)),
            }
        }
        let mut lay = |n: usize| {
            blocks.get_mut(n).and_then(Option::take).map(|b| self.block(b, depth)).unwrap_or_default()
        };
        let mut waiting: Vec<Line> = Vec::new();
        let mut tables = tables.into_iter().peekable();
        for line in rows(parts) {
            while let Some((n, _)) = tables.next_if(|(_, area)| area.y0 <= line.base) {
                out.extend(self.stretch(std::mem::take(&mut waiting), room));
                out.extend(lay(n));
            }
            waiting.push(line);
        }
        out.extend(self.stretch(waiting, room));
        out.extend(tables.flat_map(|(n, _)| lay(n)));
        out
    }

    fn stretch(&self, lines: Vec<Line>, room: Room) -> Vec<Draft> {
        let edge = lines.iter().map(|l| l.x1).fold(0.0, f32::max);
        let right = match room {
            Room::Column { right } => right,
            Room::Page { right } => right.max(edge),
            Room::Cell { right: Some(right), .. } => right.max(edge),
            Room::Cell { area, right: None } => {
                let left = lines.iter().map(|l| l.x0).fold(f32::INFINITY, f32::min);
                let padding = (left - area.x0).clamp(1.0, 8.0);
                (area.x1 - padding).max(edge)
            }
        };
        let setting = Setting { page: self.page, right, leading: self.leading, fills: self.fills };
        paragraphs(lines, setting).into_iter().map(|p| Draft::Paragraph(Box::new(p))).collect()
    }

    fn block(&self, block: Block<'_>, depth: usize) -> Vec<Draft> {
        let lay = |cell: Contents<'_>| {
            self.area(
                cell.glyphs,
                cell.turned,
                &cell.grids,
                Room::Cell { area: cell.cell.area, right: cell.cell.text_right },
                depth + 1,
            )
        };
        if block.cells.len() == 1 {
            return block.cells.into_iter().flat_map(lay).collect();
        }
        let mut rows: Vec<Row> =
            (0..block.grid.rows()).map(|_| Row { cells: Vec::new(), header: false }).collect();
        for contents in block.cells {
            let cell = contents.cell;
            let blocks = lay(contents);
            if let Some(row) = rows.get_mut(cell.row) {
                row.cells.push(Cell {
                    column: cell.column,
                    column_span: cell.column_span,
                    row_span: cell.row_span,
                    blocks,
                });
            }
        }
        vec![Draft::Table(Table { xs: block.grid.xs.clone(), rows, page: self.page })]
    }
}

/// A grid that is being filled.
struct Block<'g> {
    grid: &'g Grid,
    cells: Vec<Contents<'g>>,
}

struct Contents<'g> {
    cell: GridCell,
    glyphs: Vec<Glyph>,
    turned: Vec<Line>,
    grids: Vec<&'g Grid>,
}

impl<'g> Block<'g> {
    fn new(grid: &'g Grid) -> Self {
        let contents =
            |&cell: &GridCell| Contents { cell, glyphs: Vec::new(), turned: Vec::new(), grids: Vec::new() };
        Self { grid, cells: grid.cells.iter().map(contents).collect() }
    }

    fn cell_at(&mut self, x: f32, y: f32) -> Option<&mut Contents<'g>> {
        if !self.grid.area.holds(x, y) {
            return None;
        }
        // The outline of what lies beside a narrower table holds cells of the wider one below it.
        let size = |c: &GridCell| c.area.width() * c.area.height();
        self.cells
            .iter_mut()
            .filter(|c| c.cell.area.holds(x, y))
            .min_by(|a, b| size(&a.cell).total_cmp(&size(&b.cell)))
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(|c| c.glyphs.is_empty() && c.turned.is_empty())
    }
}

/// Parts grids into those that stand by themselves and those inside a cell of another.
fn nested<'g>(grids: &[&'g Grid]) -> (Vec<&'g Grid>, Vec<&'g Grid>) {
    grids.iter().copied().partition(|g| {
        !grids.iter().any(|outer| {
            !std::ptr::eq(*outer, *g)
                && outer.area.contains(&g.area, 0.5)
                && outer.area != g.area
                && outer.cells.iter().any(|c| c.area.contains(&g.area, 1.0))
        })
    })
}
