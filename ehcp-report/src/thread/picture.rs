//! Where everything of the drawing stands.

use std::collections::BTreeMap;

use super::{Knot, Weave};
use crate::wrap::wrap;

/// Width of a box, and the space between two columns.
pub(super) const BOX: f64 = 250.0;
const BETWEEN: f64 = 110.0;
const MARGIN: f64 = 16.0;
const TOP: f64 = 56.0;
const LINE: f64 = 17.0;
const APART: f64 = 14.0;
// Characters of the drawing's letters that fit across a box.
const ACROSS: usize = 32;

/// A box of the drawing.
pub(super) struct Boxed<'w, 'r> {
    pub(super) knot: &'w Knot<'r>,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) height: f64,
    /// What it says, line by line; the first is what it is called.
    pub(super) lines: Vec<String>,
}

/// The drawing.
pub(super) struct Picture<'w, 'r> {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) boxes: Vec<Boxed<'w, 'r>>,
    numbers: BTreeMap<&'r str, usize>,
}

/// Where a column begins.
pub(super) fn left(column: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)] // one of four
    let column = column as f64;
    MARGIN + column * (BOX + BETWEEN)
}

/// Where the first line of a box's letters stands, below its top.
pub(super) fn baseline(line: usize) -> f64 {
    #[allow(clippy::cast_precision_loss)] // a few lines
    let line = line as f64;
    19.0 + line * LINE
}

impl<'w, 'r> Picture<'w, 'r> {
    pub(super) fn of(weave: &'w Weave<'r>) -> Self {
        let mut boxes: Vec<Boxed<'w, 'r>> = Vec::new();
        let mut height = TOP;
        for column in 0..4 {
            let mut y = TOP;
            for knot in weave.column(column) {
                let lines = lines(knot);
                let tall = baseline(lines.len().saturating_sub(1)) + 11.0;
                boxes.push(Boxed { knot, x: left(column), y, height: tall, lines });
                y += tall + APART;
            }
            height = height.max(y);
        }
        let numbers = boxes.iter().enumerate().map(|(n, b)| (b.knot.id, n)).collect();
        let mut picture = Self { width: left(3) + BOX + MARGIN, height: height + MARGIN, boxes, numbers };
        picture.centre();
        picture
    }

    // A short column stands in the middle of the tallest.
    fn centre(&mut self) {
        let bottom = |boxes: &[Boxed<'_, '_>], c| {
            boxes.iter().filter(|b| b.knot.column == c).map(|b| b.y + b.height).fold(TOP, f64::max)
        };
        let lowest = (0..4).map(|c| bottom(&self.boxes, c)).fold(TOP, f64::max);
        for column in 0..4 {
            let down = (lowest - bottom(&self.boxes, column)) / 2.0;
            for b in self.boxes.iter_mut().filter(|b| b.knot.column == column) {
                b.y += down;
            }
        }
    }

    /// The box of a statement, and its number.
    pub(super) fn place(&self, id: &str) -> Option<(usize, &Boxed<'w, 'r>)> {
        let n = *self.numbers.get(id)?;
        Some((n, self.boxes.get(n)?))
    }
}

fn lines(knot: &Knot<'_>) -> Vec<String> {
    let mut lines = vec![knot.title()];
    if let Some(words) = &knot.words {
        let mut all = wrap(words, ACROSS);
        if all.len() > 4 {
            all.truncate(4);
            if let Some(last) = all.last_mut() {
                last.push('…');
            }
        }
        lines.extend(all);
    }
    lines.extend(knot.gaps.iter().map(|(gap, ..)| format!("⚠ {gap}")));
    lines
}
