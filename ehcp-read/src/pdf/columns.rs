//! The order of reading on a page: columns of running text one after the other, and what stands side by side
//! row by row.

use super::lines::{Line, rows};
use super::marks::Area;
use super::unruled;

/// Something that stands on a page as a whole.
pub(super) enum Item {
    Line(Line),
    /// A table or box, by its number.
    Block(usize, Area),
}

impl Item {
    pub(super) fn area(&self) -> Area {
        match self {
            Self::Line(l) => Area { x0: l.x0, y0: l.top(), x1: l.x1, y1: l.bottom() },
            Self::Block(_, area) => *area,
        }
    }

    /// Size of its letters.
    pub(super) fn size(&self) -> f32 {
        if let Self::Line(l) = self { l.size } else { 11.0 }
    }
}

/// How often a page may be cut.
const CUTS: usize = 40;

/// A part of a page, in the order of reading.
pub(super) enum Group {
    /// Items that are read from top to bottom.
    Stretch(Vec<Item>),
    /// The same, as one of several columns: it has a right margin of its own.
    Column(Vec<Item>),
    /// A table without lines.
    Rows(unruled::Rows),
}

/// Parts of a page in the order of reading.
pub(super) fn ordered(items: Vec<Item>) -> Vec<Group> {
    let mut out = Vec::new();
    cut(items, false, CUTS, &mut out);
    out
}

fn cut(mut items: Vec<Item>, column: bool, budget: usize, out: &mut Vec<Group>) {
    sort(&mut items);
    let found = (budget > 0).then(|| gutter(&items)).flatten();
    let Some(Gutter { x, from, to }) = found else {
        unruled::split(items, column, out);
        return;
    };
    let below = items.split_off(to);
    let middle = items.split_off(from);
    cut(items, column, budget / 2, out);
    let (left, right) = middle.into_iter().partition(|i| i.area().x0 < x - 2.0);
    cut(left, true, budget / 2, out);
    cut(right, true, budget / 2, out);
    cut(below, column, budget / 2, out);
}

/// From top to bottom, and from left to right.
fn sort(items: &mut [Item]) {
    items.sort_by(|a, b| a.area().y0.total_cmp(&b.area().y0).then(a.area().x0.total_cmp(&b.area().x0)));
}

/// A white stretch between two columns: left edge of the right one, and the items beside it.
struct Gutter {
    x: f32,
    from: usize,
    to: usize,
}

fn gutter(items: &[Item]) -> Option<Gutter> {
    let mut best: Option<(usize, Gutter)> = None;
    for x in edges(items) {
        for (from, to) in runs(items, x, 6, 4.5) {
            let to = trimmed(items, x, from, to);
            let size = to.saturating_sub(from);
            let better = best.as_ref().is_none_or(|b| size > b.0);
            if better && items.get(from..to).is_some_and(|run| are_columns(run, x)) {
                best = Some((size, Gutter { x, from, to }));
            }
        }
    }
    best.map(|b| b.1)
}

/// Places where several items begin, other than at the left margin.
pub(super) fn edges(items: &[Item]) -> Vec<f32> {
    let leftmost = items.iter().map(|i| i.area().x0).fold(f32::INFINITY, f32::min);
    let mut edges: Vec<f32> = items.iter().map(|i| i.area().x0).filter(|x| *x > leftmost + 12.0).collect();
    edges.sort_by(f32::total_cmp);
    let near = edges.chunk_by(|a, b| b - a < 1.5).filter(|c| c.len() >= 2);
    near.filter_map(|c| c.first().copied()).take(60).collect()
}

/// Stretches of at least so many items of which none crosses the gutter, which is at least `gap` wide.
pub(super) fn runs(items: &[Item], x: f32, least: usize, gap: f32) -> Vec<(usize, usize)> {
    let crosses = |i: &Item| i.area().x0 < x - 2.0 && i.area().x1 > x - gap;
    let mut out = Vec::new();
    let mut start = 0;
    for (n, item) in items.iter().enumerate() {
        if crosses(item) {
            out.push((start, n));
            start = n + 1;
        }
    }
    out.push((start, items.len()));
    out.retain(|(from, to)| to.saturating_sub(*from) >= least);
    out
}

/// Leaves out what stands under both columns and only happens to be short, such as the next heading.
fn trimmed(items: &[Item], x: f32, from: usize, mut to: usize) -> usize {
    if to == items.len() {
        return to;
    }
    while let Some((last, before)) = items.get(from..to).and_then(<[Item]>::split_last) {
        let area = last.area();
        let is_left = |i: &Item| i.area().x0 < x - 2.0;
        let bottom = |same: bool| {
            let side = before.iter().filter(|i| (is_left(i) == is_left(last)) == same);
            side.map(|i| i.area().y1).fold(f32::NEG_INFINITY, f32::max)
        };
        if is_left(last) && bottom(false) < area.y0 && area.y0 - bottom(true) > 0.7 * last.size() {
            to -= 1;
        } else {
            break;
        }
    }
    to
}

/// Whether both sides are columns of running text, and not the labels and values of a list.
fn are_columns(run: &[Item], x: f32) -> bool {
    let (left, right): (Vec<&Item>, Vec<&Item>) = run.iter().partition(|i| i.area().x0 < x - 2.0);
    let span = |side: &[&Item]| {
        let top = side.iter().map(|i| i.area().y0).fold(f32::INFINITY, f32::min);
        let bottom = side.iter().map(|i| i.area().y1).fold(f32::NEG_INFINITY, f32::max);
        (top, bottom)
    };
    let ((t1, b1), (t2, b2)) = (span(&left), span(&right));
    let shared = b1.min(b2) - t1.max(t2);
    shared >= 0.4 * (b1 - t1).min(b2 - t2)
        && is_column(&left, x)
        && is_column(&right, f32::INFINITY)
        && !unruled::is_in_rows(run, x)
}

/// Whether most lines run over the width of the column.
fn is_column(side: &[&Item], limit: f32) -> bool {
    let line = |i: &&Item| if let Item::Line(l) = i { Some(l.clone()) } else { None };
    let lines = rows(side.iter().filter_map(line).collect());
    let blocks = side.iter().filter(|i| matches!(i, Item::Block(..))).count();
    if lines.len() < 3 {
        return lines.is_empty() && blocks > 0;
    }
    let left = side.iter().map(|i| i.area().x0).fold(f32::INFINITY, f32::min);
    let right = side.iter().map(|i| i.area().x1).fold(f32::NEG_INFINITY, f32::max).min(limit);
    let width = right - left;
    let size = lines.iter().map(|l| l.size).fold(0.0, f32::max);
    let full = lines.iter().filter(|l| l.x1 - left > 0.72 * width).count();
    width > 9.0 * size && full * 2 >= lines.len()
}
