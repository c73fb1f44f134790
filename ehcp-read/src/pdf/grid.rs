//! Tables by their lines: rules and the edges of filled areas make a grid of cells.

use super::marks::{Area, Glyph, Rule};
use super::rowed;

/// Nearness at which two edges are one.
const NEAR: f32 = 2.6;
/// More elementary cells than any table has.
const CELLS: usize = 60_000;
/// Edges of a page above which it is a drawing, not a table.
const EDGES: usize = 6_000;

/// A table's lines.
#[derive(Clone)]
pub(super) struct Grid {
    pub(super) area: Area,
    pub(super) xs: Vec<f32>,
    pub(super) ys: Vec<f32>,
    pub(super) cells: Vec<GridCell>,
}

/// A cell of the grid, which may cover several rows and columns.
#[derive(Clone, Copy)]
pub(super) struct GridCell {
    pub(super) area: Area,
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) row_span: usize,
    pub(super) column_span: usize,
    /// Right edge of the column's text, where no line tells how far it may run.
    pub(super) text_right: Option<f32>,
}

impl Grid {
    pub(super) fn rows(&self) -> usize {
        self.ys.len().saturating_sub(1)
    }
}

/// One edge: where it stands, from where to where it goes.
#[derive(Clone, Copy)]
struct Edge {
    at: f32,
    from: f32,
    to: f32,
}

/// All grids of a page, from top to bottom, outer ones before those inside them.
pub(super) fn grids(rules: &[Rule], fills: &[Area], glyphs: &[Glyph], page: Area) -> Vec<Grid> {
    let mut across: Vec<Edge> = Vec::new();
    let mut down: Vec<Edge> = Vec::new();
    for rule in rules {
        let edge = Edge { at: rule.at, from: rule.from, to: rule.to };
        if rule.horizontal { across.push(edge) } else { down.push(edge) }
    }
    for fill in fills.iter().filter(|f| is_cell(f, glyphs, page)) {
        across.push(Edge { at: fill.y0, from: fill.x0, to: fill.x1 });
        across.push(Edge { at: fill.y1, from: fill.x0, to: fill.x1 });
        down.push(Edge { at: fill.x0, from: fill.y0, to: fill.y1 });
        down.push(Edge { at: fill.x1, from: fill.y0, to: fill.y1 });
    }
    let (across, down) = (merged(across), merged(down));
    if across.len() > EDGES || down.len() > EDGES || across.len() * down.len() > 4_000_000 {
        return Vec::new();
    }
    let (groups, loose) = connected(&across, &down);
    let ruled = groups
        .iter()
        .flat_map(|(a, d)| grid(a, d).unwrap_or_default())
        .filter_map(|g| without_strips(g, glyphs))
        .collect();
    let mut grids = rowed::grids(stacks(&loose), ruled, glyphs);
    grids.sort_by(|a, b| {
        a.area
            .y0
            .total_cmp(&b.area.y0)
            .then(b.area.height().total_cmp(&a.area.height()))
            .then(a.area.x0.total_cmp(&b.area.x0))
    });
    grids
}

/// Whether a filled area looks like the background of a cell or box, and not like a marked run of words or
/// the paper.
fn is_cell(fill: &Area, glyphs: &[Glyph], page: Area) -> bool {
    if fill.width() < 8.0
        || fill.height() < 8.0
        || fill.width() * fill.height() > 0.7 * page.width() * page.height()
    {
        return false;
    }
    let inside = glyphs.iter().filter(|g| !g.is_space() && fill.holds(g.centre(), g.middle()));
    let Some(left) = inside.map(|g| g.x0).min_by(f32::total_cmp) else { return true };
    left - fill.x0 >= 1.5
        && !glyphs.iter().any(|g| {
            !g.is_space()
                && g.middle() > fill.y0
                && g.middle() < fill.y1
                && g.x1 > fill.x0 - 0.4 * g.size
                && g.x0 < fill.x0
        })
}

/// Makes one edge of those that lie on one another or continue one another.
fn merged(mut edges: Vec<Edge>) -> Vec<Edge> {
    edges.sort_by(|a, b| a.at.total_cmp(&b.at));
    let mut out: Vec<Edge> = Vec::new();
    let mut start = 0;
    while start < edges.len() {
        let at = edges.get(start).map_or(0.0, |e| e.at);
        let count = edges.iter().skip(start).take_while(|e| e.at - at <= NEAR).count();
        let mut band: Vec<Edge> = edges.iter().skip(start).take(count).copied().collect();
        band.sort_by(|a, b| a.from.total_cmp(&b.from));
        let mean = band.iter().map(|e| e.at).sum::<f32>() / band.len().max(1) as f32;
        for edge in band {
            match out.last_mut() {
                Some(last) if last.at == mean && edge.from <= last.to + NEAR => {
                    last.to = last.to.max(edge.to)
                }
                _ => out.push(Edge { at: mean, ..edge }),
            }
        }
        start += count.max(1);
    }
    out
}

/// Horizontal and vertical edges that belong together.
type Together = (Vec<Edge>, Vec<Edge>);

/// Groups of edges that touch, and the horizontal ones that touch none.
fn connected(across: &[Edge], down: &[Edge]) -> (Vec<Together>, Vec<Edge>) {
    let mut sets = Sets::new(across.len() + down.len());
    for (h, a) in across.iter().enumerate() {
        for (v, d) in down.iter().enumerate() {
            let touch =
                d.at >= a.from - NEAR && d.at <= a.to + NEAR && a.at >= d.from - NEAR && a.at <= d.to + NEAR;
            if touch {
                sets.join(h, across.len() + v);
            }
        }
    }
    let mut groups: std::collections::BTreeMap<usize, (Vec<Edge>, Vec<Edge>)> =
        std::collections::BTreeMap::new();
    for (h, a) in across.iter().enumerate() {
        groups.entry(sets.find(h)).or_default().0.push(*a);
    }
    for (v, d) in down.iter().enumerate() {
        groups.entry(sets.find(across.len() + v)).or_default().1.push(*d);
    }
    let (tables, rest): (Vec<Together>, Vec<Together>) =
        groups.into_values().partition(|(a, d)| !a.is_empty() && !d.is_empty() && a.len() + d.len() >= 3);
    (tables, rest.into_iter().flat_map(|(a, _)| a).collect())
}

/// Loose horizontal lines by their width.
fn stacks(loose: &[Edge]) -> Vec<rowed::Stack> {
    let mut out: Vec<rowed::Stack> = Vec::new();
    for edge in loose.iter().filter(|e| e.to - e.from > 100.0) {
        match out.iter_mut().find(|s| s.is_as_wide(edge.from, edge.to)) {
            Some(stack) => stack.ys.push(edge.at),
            None => out.push(rowed::Stack { x0: edge.from, x1: edge.to, ys: vec![edge.at] }),
        }
    }
    out
}

/// Sorted values with near ones as one.
fn snapped(mut values: Vec<f32>) -> Vec<f32> {
    values.sort_by(f32::total_cmp);
    let mut out: Vec<f32> = Vec::new();
    for value in values {
        if out.last().is_none_or(|l| value - l > NEAR) {
            out.push(value);
        }
    }
    out
}

/// The grid of connected edges, and those inside its cells that touch them.
fn grid(across: &[Edge], down: &[Edge]) -> Option<Vec<Grid>> {
    let ends = |edges: &[Edge]| edges.iter().flat_map(|e| [e.from, e.to]).collect::<Vec<_>>();
    let bounds = |own: Vec<f32>, other: Vec<f32>| {
        let mut all = own;
        all.extend(other.iter().copied().min_by(f32::total_cmp));
        all.extend(other.iter().copied().max_by(f32::total_cmp));
        snapped(all)
    };
    let xs = bounds(down.iter().map(|e| e.at).collect(), ends(across));
    let ys = bounds(across.iter().map(|e| e.at).collect(), ends(down));
    let (columns, rows) = (xs.len().checked_sub(1)?, ys.len().checked_sub(1)?);
    if columns == 0 || rows == 0 || columns * rows > CELLS {
        return None;
    }
    let area = Area { x0: *xs.first()?, y0: *ys.first()?, x1: *xs.last()?, y1: *ys.last()? };
    let mut sets = Sets::new(columns * rows);
    for row in 0..rows {
        for column in 0..columns {
            let (x0, x1) = (*xs.get(column)?, *xs.get(column + 1)?);
            let (y0, y1) = (*ys.get(row)?, *ys.get(row + 1)?);
            if column + 1 < columns && !covered(down, x1, y0, y1) {
                sets.join(row * columns + column, row * columns + column + 1);
            }
            if row + 1 < rows && !covered(across, y1, x0, x1) {
                sets.join(row * columns + column, (row + 1) * columns + column);
            }
        }
    }
    let mut cells = cells(&mut sets, &xs, &ys);
    let inner = split_off_inner(&mut cells);
    let mut outer = Grid { area, xs, ys, cells: cells.into_iter().map(|c| c.0).collect() };
    if !inner.is_empty() {
        outer = regrid(outer.cells)?;
    }
    Some(std::iter::once(outer).chain(inner).collect())
}

/// Whether edges run along most of the stretch.
fn covered(edges: &[Edge], at: f32, from: f32, to: f32) -> bool {
    let length: f32 = edges
        .iter()
        .filter(|e| (e.at - at).abs() <= NEAR)
        .map(|e| (e.to.min(to) - e.from.max(from)).max(0.0))
        .sum();
    length >= 0.6 * (to - from)
}

/// The cells of a grid, each with the number of elementary cells in it.
fn cells(sets: &mut Sets, xs: &[f32], ys: &[f32]) -> Vec<(GridCell, usize)> {
    let columns = xs.len().saturating_sub(1);
    let rows = ys.len().saturating_sub(1);
    let mut spans: std::collections::BTreeMap<usize, (usize, usize, usize, usize, usize)> =
        std::collections::BTreeMap::new();
    for row in 0..rows {
        for column in 0..columns {
            let span =
                spans.entry(sets.find(row * columns + column)).or_insert((row, column, row, column, 0));
            *span = (span.0.min(row), span.1.min(column), span.2.max(row), span.3.max(column), span.4 + 1);
        }
    }
    let mut cells: Vec<(GridCell, usize)> = spans
        .into_values()
        .filter_map(|(row, column, last_row, last_column, count)| {
            let area = Area {
                x0: *xs.get(column)?,
                y0: *ys.get(row)?,
                x1: *xs.get(last_column + 1)?,
                y1: *ys.get(last_row + 1)?,
            };
            Some((
                GridCell {
                    area,
                    row,
                    column,
                    row_span: last_row - row + 1,
                    column_span: last_column - column + 1,
                    text_right: None,
                },
                count,
            ))
        })
        .collect();
    cells.sort_by_key(|c| (c.0.row, c.0.column));
    cells
}

/// Takes the cells that stand inside another cell out: they are a table in it. A cell around others has
/// fewer elementary cells than its outline holds.
fn split_off_inner(cells: &mut Vec<(GridCell, usize)>) -> Vec<Grid> {
    let mut out = Vec::new();
    let hollow: Vec<GridCell> =
        cells.iter().filter(|(c, count)| c.row_span * c.column_span > *count).map(|c| c.0).collect();
    for frame in hollow {
        let within = |c: &GridCell| {
            (c.row, c.column) != (frame.row, frame.column)
                && c.row >= frame.row
                && c.column >= frame.column
                && c.row + c.row_span <= frame.row + frame.row_span
                && c.column + c.column_span <= frame.column + frame.column_span
        };
        let inner: Vec<GridCell> = cells.iter().map(|c| c.0).filter(within).collect();
        cells.retain(|c| !within(&c.0));
        out.extend(regrid(inner));
    }
    out
}

/// Takes away strips between double lines and beside inner tables: empty, and too narrow for a letter.
fn without_strips(grid: Grid, glyphs: &[Glyph]) -> Option<Grid> {
    let empty = |c: &GridCell| !glyphs.iter().any(|g| !g.is_space() && c.area.holds(g.centre(), g.middle()));
    let narrow = |c: &GridCell| c.area.width() < 12.0 || c.area.height() < 5.0;
    if !grid.cells.iter().any(narrow) {
        return Some(grid);
    }
    regrid(grid.cells.into_iter().filter(|c| !narrow(c) || !empty(c)).collect())
}

/// A grid of some cells of another one.
fn regrid(mut cells: Vec<GridCell>) -> Option<Grid> {
    let xs = snapped(cells.iter().flat_map(|c| [c.area.x0, c.area.x1]).collect());
    let ys = snapped(cells.iter().flat_map(|c| [c.area.y0, c.area.y1]).collect());
    let place = |all: &[f32], v: f32| all.iter().position(|x| (x - v).abs() <= NEAR).unwrap_or(0);
    for cell in &mut cells {
        let area = cell.area;
        (cell.row, cell.column) = (place(&ys, area.y0), place(&xs, area.x0));
        cell.row_span = place(&ys, area.y1).saturating_sub(cell.row).max(1);
        cell.column_span = place(&xs, area.x1).saturating_sub(cell.column).max(1);
    }
    let area = Area { x0: *xs.first()?, y0: *ys.first()?, x1: *xs.last()?, y1: *ys.last()? };
    Some(Grid { area, xs, ys, cells })
}

/// Disjoint sets.
struct Sets(Vec<usize>);

impl Sets {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn find(&mut self, n: usize) -> usize {
        let mut root = n;
        while let Some(&up) = self.0.get(root)
            && up != root
        {
            root = up;
        }
        let mut here = n;
        while let Some(up) = self.0.get_mut(here)
            && *up != root
        {
            here = std::mem::replace(up, root);
        }
        root
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.find(a), self.find(b));
        if let Some(root) = self.0.get_mut(a.max(b)) {
            *root = a.min(b);
        }
    }
}
