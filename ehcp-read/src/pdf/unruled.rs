//! Tables without lines: texts side by side whose rows are parted by white space.

use super::columns::{Group, Item, edges, runs};

/// A table without lines: its columns, and the items of each row.
pub(super) struct Rows {
    pub(super) xs: Vec<f32>,
    pub(super) rows: Vec<Vec<Item>>,
}

/// White space that parts rows, in ems.
const GAP: f32 = 0.62;

/// Finds tables among items that stand below one another, and hands all on from top to bottom.
pub(super) fn split(mut items: Vec<Item>, column: bool, out: &mut Vec<Group>) {
    let found = best(&items);
    let plain = |items: Vec<Item>, out: &mut Vec<Group>| {
        if !items.is_empty() {
            out.push(if column { Group::Column(items) } else { Group::Stretch(items) });
        }
    };
    let Some((from, to, x)) = found else {
        plain(labelled(items), out);
        return;
    };
    let below = items.split_off(to);
    let run = items.split_off(from);
    split(items, column, out);
    let xs = columns(&run, x, None);
    out.push(Group::Rows(Rows { xs, rows: bands(run) }));
    split(below, column, out);
}

/// The largest run that is a table: where it starts and ends, and the left edge of its second column.
fn best(items: &[Item]) -> Option<(usize, usize, f32)> {
    let mut best: Option<(usize, usize, f32)> = None;
    for x in edges(items) {
        for (from, to) in runs(items, x, 4, 1.0) {
            let Some((from, to)) =
                items.get(from..to).and_then(|r| rows_of(r, x)).map(|(a, b)| (from + a, from + b))
            else {
                continue;
            };
            if best.is_none_or(|(a, b, _)| to - from > b - a) {
                best = Some((from, to, x));
            }
        }
    }
    best
}

/// The part of a run from the first to the last row that has something on both sides, if it is a table.
fn rows_of(run: &[Item], x: f32) -> Option<(usize, usize)> {
    let is_left = |i: &&Item| i.area().x0 < x - 2.0;
    let ends = band_ends(run);
    let (mut both, mut wraps, mut first, mut last, mut start) = (0, false, None, 0, 0);
    let (mut one_sided, mut waiting) = (0, 0);
    for end in ends {
        let band = run.get(start..end).unwrap_or_default();
        let left: Vec<&Item> = band.iter().filter(is_left).collect();
        let right: Vec<&Item> = band.iter().filter(|i| !is_left(i)).collect();
        if !left.is_empty() && !right.is_empty() {
            both += 1;
            wraps |= tall(&left) || tall(&right);
            first.get_or_insert(start);
            last = end;
            one_sided += waiting;
            waiting = 0;
        } else if first.is_some() {
            waiting += 1;
        }
        start = end;
    }
    let first = first?;
    let part = run.get(first..last)?;
    let wide = part.iter().filter(is_left).any(|i| i.area().width() > 4.0 * i.size());
    (both >= 2 && wraps && wide && one_sided <= both).then_some((first, last))
}

/// Whether items stand on more than one baseline.
fn tall(items: &[&Item]) -> bool {
    let top = items.iter().map(|i| i.area().y0).fold(f32::INFINITY, f32::min);
    let bottom = items.iter().map(|i| i.area().y0).fold(f32::NEG_INFINITY, f32::max);
    items.first().is_some_and(|i| bottom - top > 0.8 * i.size())
}

/// Whether what looks like two columns is rows: on both sides the white space stands at the same heights.
pub(super) fn is_in_rows(run: &[Item], x: f32) -> bool {
    let (left, right): (Vec<&Item>, Vec<&Item>) = run.iter().partition(|i| i.area().x0 < x - 2.0);
    let own =
        |side: &[&Item]| side.windows(2).filter(|w| matches!(w, [a, b] if parted(a.area().y1, b))).count();
    let shared = band_ends(run).len().saturating_sub(1);
    // True columns share white space only by chance.
    let fewest = own(&left).min(own(&right));
    shared >= 2 && rows_of(run, x).is_some() && shared * 3 >= fewest * 2
}

fn parted(bottom: f32, next: &Item) -> bool {
    next.area().y0 - bottom > GAP * next.size()
}

/// Numbers of the items after which white space crosses the whole run.
fn band_ends(run: &[Item]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut bottom = f32::INFINITY;
    for (n, item) in run.iter().enumerate() {
        if parted(bottom, item) {
            ends.push(n);
            bottom = f32::NEG_INFINITY;
        }
        bottom = if bottom.is_finite() { bottom.max(item.area().y1) } else { item.area().y1 };
    }
    ends.push(run.len());
    ends
}

fn bands(run: Vec<Item>) -> Vec<Vec<Item>> {
    let ends = band_ends(&run);
    let mut items = run.into_iter();
    let mut start = 0;
    ends.into_iter()
        .map(|end| {
            let band = items.by_ref().take(end - start).collect();
            start = end;
            band
        })
        .collect()
}

/// Edges of the columns: where several items begin and none crosses.
///
/// What is only a few letters wide are the markers of a list, unless there are as many as `narrow`.
pub(super) fn columns(run: &[Item], x: f32, narrow: Option<usize>) -> Vec<f32> {
    let left = run.iter().map(|i| i.area().x0).fold(f32::INFINITY, f32::min);
    let right = run.iter().map(|i| i.area().x1).fold(f32::NEG_INFINITY, f32::max);
    let mut xs = vec![left - 2.0];
    let mut starts = edges(run);
    starts.push(x);
    starts.sort_by(f32::total_cmp);
    for edge in starts {
        let last = xs.last().copied().unwrap_or(left);
        let crossed = run.iter().any(|i| i.area().x0 < edge - 2.0 && i.area().x1 > edge + 0.5);
        let own = run.iter().filter(|i| (last..edge - 2.0).contains(&i.area().x0));
        let wide = own.clone().any(|i| i.area().width() > 2.6 * i.size());
        let wide = wide || narrow.is_some_and(|n| own.count() > n);
        if !crossed && wide {
            xs.push(edge - 1.5);
        }
    }
    xs.push(right + 2.0);
    xs
}

/// Moves labels in the margin, which stand at half the height of what they belong to, before it.
fn labelled(mut items: Vec<Item>) -> Vec<Item> {
    let left = items.iter().map(|i| i.area().x0).fold(f32::INFINITY, f32::min);
    let is_label = |i: &Item| matches!(i, Item::Line(l) if l.x0 < left + 2.0 && l.glyphs.len() <= 3);
    let labels: Vec<usize> = (0..items.len()).filter(|&n| items.get(n).is_some_and(is_label)).collect();
    if labels.is_empty() || labels.len() * 3 > items.len() {
        return items;
    }
    let ends = band_ends(&items);
    for n in labels {
        let Some(Item::Line(label)) = items.get(n) else { continue };
        let base = label.base;
        // A line of its own would keep the distance of lines; a label stands anywhere between them.
        let near = |i: &Item, reach: f32| matches!(i, Item::Line(l) if l.x0 > left + 2.0 && (l.base - base).abs() < reach * l.size);
        let alone = items.iter().any(|i| near(i, 0.9)) && !items.iter().any(|i| near(i, 0.3));
        let start = ends.iter().rev().find(|e| **e <= n).copied().unwrap_or(0);
        let top = items.get(start).map(|i| i.area().y0);
        if let (true, Some(top), true) = (alone, top, start < n)
            && let Some(Item::Line(label)) = items.get_mut(n)
        {
            // Its glyphs keep their place; the line is only read first.
            label.base = top - 0.1;
        }
    }
    items
}
