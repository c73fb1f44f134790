//! Tables whose lines or shading part the rows only: the columns are found from the text.

use super::columns::{Item, edges};
use super::grid::{Grid, GridCell};
use super::lines::{Line, lines};
use super::marks::{Area, Glyph};
use super::unruled;

/// Horizontal lines of one width, one below another.
pub(super) struct Stack {
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) ys: Vec<f32>,
}

/// Heights closer than this are one line.
const NEAR: f32 = 3.0;

impl Stack {
    pub(super) fn is_as_wide(&self, x0: f32, x1: f32) -> bool {
        (self.x0 - x0).abs() < 4.0 && (self.x1 - x1).abs() < 4.0
    }
}

/// Makes tables of stacks of lines. A grid of one column that is part of one is replaced by it.
pub(super) fn grids(mut stacks: Vec<Stack>, ruled: Vec<Grid>, glyphs: &[Glyph]) -> Vec<Grid> {
    let (single, mut out): (Vec<Grid>, Vec<Grid>) = ruled.into_iter().partition(|g| g.xs.len() == 2);
    // What shading joins is a stack of its own; a single box may be the heading of lines below it.
    let (tall, short): (Vec<&Grid>, Vec<&Grid>) = single.iter().partition(|g| g.rows() > 1);
    for grid in short {
        match stacks.iter_mut().find(|s| s.is_as_wide(grid.area.x0, grid.area.x1)) {
            Some(stack) => stack.ys.extend(&grid.ys),
            None => stacks.push(Stack { x0: grid.area.x0, x1: grid.area.x1, ys: grid.ys.clone() }),
        }
    }
    stacks.extend(tall.into_iter().map(|g| Stack { x0: g.area.x0, x1: g.area.x1, ys: g.ys.clone() }));
    let found: Vec<Grid> = stacks
        .into_iter()
        .filter_map(|mut stack| {
            stack.ys.sort_by(f32::total_cmp);
            stack.ys.dedup_by(|b, a| *b - *a < NEAR);
            // What has inner lines of its own is a table already.
            let clear = !out.iter().any(|g| {
                let x = f32::midpoint(stack.x0, stack.x1);
                stack.ys.iter().any(|y| g.area.holds(x, *y))
            });
            clear.then(|| grid(&stack, glyphs)).flatten()
        })
        .collect();
    out.extend(single.into_iter().filter(|g| !found.iter().any(|f| f.area.contains(&g.area, NEAR))));
    out.extend(found);
    out
}

fn grid(stack: &Stack, glyphs: &[Glyph]) -> Option<Grid> {
    let (first, last) = (*stack.ys.first()?, *stack.ys.last()?);
    if stack.ys.len() < 3 {
        return None;
    }
    let inside = |g: &&Glyph| {
        g.centre() > stack.x0 && g.centre() < stack.x1 && g.middle() > first && g.middle() < last
    };
    let mut bands: Vec<Vec<Item>> = stack.ys.windows(2).map(|_| Vec::new()).collect();
    for line in lines(glyphs.iter().filter(inside).copied().collect()).into_iter().flat_map(Line::fragments) {
        let middle = line.base - 0.25 * line.size;
        let band = stack.ys.partition_point(|y| *y <= middle).checked_sub(1)?;
        bands.get_mut(band)?.push(Item::Line(line));
    }
    let x = best(&bands)?;
    let kind: Vec<Sides> = bands.iter().map(|b| sides(b, x)).collect();
    let from = kind.iter().position(|k| *k == Sides::Both)?;
    let to = kind.iter().rposition(|k| *k == Sides::Both)? + 1;
    let crossing: Vec<bool> = kind.get(from..to)?.iter().map(|k| *k == Sides::Crossed).collect();
    let ys = stack.ys.get(from..=to)?.to_vec();
    let apart: Vec<Item> = bands
        .into_iter()
        .skip(from)
        .take(to - from)
        .zip(&crossing)
        .filter(|(_, c)| !**c)
        .flat_map(|(b, _)| b)
        .collect();
    let count = crossing.iter().filter(|c| !**c).count();
    let mut xs = unruled::columns(&apart, x, Some(count / 2));
    let rights: Vec<f32> = xs.windows(2).map(|w| text_right(&apart, w)).collect();
    if let Some(left) = xs.first_mut() {
        *left = stack.x0;
    }
    if let Some(right) = xs.last_mut() {
        *right = stack.x1;
    }
    Some(with_cells(xs, ys, &crossing, &rights))
}

/// How far the texts of a column run.
pub(super) fn text_right(items: &[Item], column: &[f32]) -> f32 {
    let (from, to) = (column.first().copied().unwrap_or(0.0), column.last().copied().unwrap_or(f32::MAX));
    let own = items.iter().map(Item::area).filter(|a| a.x0 >= from - 1.0 && a.x0 < to - 1.0);
    own.map(|a| a.x1).fold(from, f32::max)
}

/// What a band has at a column edge.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sides {
    Empty,
    One,
    Both,
    Crossed,
}

fn sides(band: &[Item], x: f32) -> Sides {
    let crossed = band.iter().any(|i| i.area().x0 < x - 2.0 && i.area().x1 > x - 1.0);
    let left = band.iter().any(|i| i.area().x0 < x - 2.0);
    let right = band.iter().any(|i| i.area().x0 >= x - 2.0);
    match (crossed, left, right) {
        (true, ..) => Sides::Crossed,
        (false, true, true) => Sides::Both,
        (false, false, false) => Sides::Empty,
        (false, ..) => Sides::One,
    }
}

/// The column edge that most bands have, if most bands have one.
fn best(bands: &[Vec<Item>]) -> Option<f32> {
    let all: Vec<Item> = bands
        .iter()
        .flatten()
        .filter_map(|i| if let Item::Line(l) = i { Some(Item::Line(l.clone())) } else { None })
        .collect();
    let counted = edges(&all).into_iter().map(|x| {
        let kinds: Vec<Sides> = bands.iter().map(|b| sides(b, x)).collect();
        let both = kinds.iter().filter(|k| **k == Sides::Both).count();
        let crossed = kinds.iter().filter(|k| **k == Sides::Crossed).count();
        (both, crossed, x)
    });
    let (both, crossed, x) = counted.max_by_key(|(both, crossed, _)| (*both, std::cmp::Reverse(*crossed)))?;
    let wide = all.iter().any(|i| i.area().x0 < x - 2.0 && i.area().width() > 2.6 * i.size());
    (both >= 2 && both > crossed && wide).then_some(x)
}

fn with_cells(xs: Vec<f32>, ys: Vec<f32>, crossing: &[bool], rights: &[f32]) -> Grid {
    let edge = |all: &[f32], n: usize| all.get(n).copied().unwrap_or_default();
    let columns = xs.len().saturating_sub(1);
    let mut cells = Vec::new();
    for (row, crossed) in crossing.iter().enumerate() {
        let step = if *crossed { columns } else { 1 }.max(1);
        for column in (0..columns).step_by(step) {
            let area = Area {
                x0: edge(&xs, column),
                y0: edge(&ys, row),
                x1: edge(&xs, column + step),
                y1: edge(&ys, row + 1),
            };
            cells.push(GridCell {
                area,
                row,
                column,
                row_span: 1,
                column_span: step,
                text_right: rights.get(column + step - 1).copied(),
            });
        }
    }
    let last = |all: &[f32]| all.last().copied().unwrap_or_default();
    let area = Area { x0: edge(&xs, 0), y0: edge(&ys, 0), x1: last(&xs), y1: last(&ys) };
    Grid { area, xs, ys, cells }
}
