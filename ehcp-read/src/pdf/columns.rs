//! The order of reading on a page: columns of running text one after the other.

use super::lines::{Line, rows};
use super::marks::Area;

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
}

/// How often a page may be cut.
const CUTS: usize = 40;

/// Groups of items in the order of reading; a group is one column or a stretch across the page.
pub(super) fn ordered(items: Vec<Item>) -> Vec<Group> {
    let mut out = Vec::new();
    cut(items, false, CUTS, &mut out);
    out
}

/// Items that are read from top to bottom.
pub(super) struct Group {
    pub(super) items: Vec<Item>,
    /// Whether it is one of several columns, with a right margin of its own.
    pub(super) column: bool,
}

fn cut(mut items: Vec<Item>, column: bool, budget: usize, out: &mut Vec<Group>) {
    items.sort_by(|a, b| a.area().y0.total_cmp(&b.area().y0).then(a.area().x0.total_cmp(&b.area().x0)));
    let found = (budget > 0).then(|| gutter(&items)).flatten();
    let Some(Gutter { x, from, to }) = found else {
        if !items.is_empty() {
            out.push(Group { items, column });
        }
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

/// A white stretch between two columns: left edge of the right one, and the items beside it.
struct Gutter {
    x: f32,
    from: usize,
    to: usize,
}

fn gutter(items: &[Item]) -> Option<Gutter> {
    let leftmost = items.iter().map(|i| i.area().x0).fold(f32::INFINITY, f32::min);
    let mut edges: Vec<f32> = items.iter().map(|i| i.area().x0).filter(|x| *x > leftmost + 40.0).collect();
    edges.sort_by(f32::total_cmp);
    let mut best: Option<(usize, Gutter)> = None;
    let mut at = 0;
    while let Some(&x) = edges.get(at) {
        let count = edges.iter().skip(at).take_while(|e| **e - x < 2.5).count();
        if count >= 3 {
            for (from, to) in runs(items, x) {
                let size = to - from;
                let better = best.as_ref().is_none_or(|b| size > b.0);
                if better && items.get(from..to).is_some_and(|run| are_columns(run, x)) {
                    best = Some((size, Gutter { x, from, to }));
                }
            }
        }
        at += count;
    }
    best.map(|b| b.1)
}

/// Stretches of items of which none crosses the gutter.
fn runs(items: &[Item], x: f32) -> Vec<(usize, usize)> {
    let crosses = |i: &Item| i.area().x0 < x - 2.0 && i.area().x1 > x - 7.0;
    let mut out = Vec::new();
    let mut start = 0;
    for (n, item) in items.iter().enumerate() {
        if crosses(item) {
            out.push((start, n));
            start = n + 1;
        }
    }
    out.push((start, items.len()));
    out.retain(|(from, to)| to - from >= 6);
    out
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
    shared >= 0.4 * (b1 - t1).min(b2 - t2) && is_column(&left, x) && is_column(&right, f32::INFINITY)
}

/// Whether most lines run over the width of the column.
fn is_column(side: &[&Item], limit: f32) -> bool {
    let lines = rows(
        side.iter().filter_map(|i| if let Item::Line(l) = i { Some(l.clone()) } else { None }).collect(),
    );
    let blocks = side.len() - side.iter().filter(|i| matches!(i, Item::Line(_))).count();
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
