//! Chances of every possible link of one kind.

/// Rows are the statements at one end, columns those at the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    pub(super) rows: usize,
    pub(super) columns: usize,
    // How likely each link is seen alone, and the logarithm of its odds.
    chances: Vec<f64>,
    odds: Vec<f64>,
}

// The logarithm of the greatest odds that are told from certainty.
const MOST: f64 = 9.2;

/// How likely something is, from the logarithm of its odds.
pub(super) fn chance(odds: f64) -> f64 {
    1.0 / (1.0 + (-odds).exp())
}

impl Grid {
    pub(super) fn new(rows: usize, columns: usize) -> Self {
        let room = rows * columns;
        Self { rows, columns, chances: Vec::with_capacity(room), odds: Vec::with_capacity(room) }
    }

    /// Adds the odds of the next link, row by row, as their logarithm.
    pub(super) fn push(&mut self, odds: f64) {
        self.chances.push(chance(odds));
        self.odds.push(odds.clamp(-MOST, MOST));
    }

    /// Nothing outside the grid.
    pub(super) fn at(&self, row: usize, column: usize) -> f64 {
        let inside = column < self.columns;
        inside.then(|| self.chances.get(row * self.columns + column)).flatten().copied().unwrap_or(0.0)
    }

    pub(super) fn odds(&self, row: usize, column: usize) -> f64 {
        self.odds.get(row * self.columns + column).copied().unwrap_or(-MOST)
    }

    pub(super) fn row(&self, row: usize) -> &[f64] {
        self.chances.get(row * self.columns..(row + 1) * self.columns).unwrap_or(&[])
    }

    pub(super) fn turned(&self) -> Self {
        let mut turned = Self::new(self.columns, self.rows);
        for c in 0..self.columns {
            turned.chances.extend((0..self.rows).map(|r| self.at(r, c)));
            turned.odds.extend((0..self.rows).map(|r| self.odds(r, c)));
        }
        turned
    }

    /// How the cells of each row stand to each other.
    pub(super) fn lines(&self) -> Vec<Line> {
        let odds = |r: usize| self.odds.get(r * self.columns..(r + 1) * self.columns).unwrap_or(&[]);
        (0..self.rows).map(|r| Line::of(self.row(r), odds(r))).collect()
    }

    /// For each pair, the best way through a third statement: a row of this grid and a row of another meet in
    /// the columns of both.
    pub(super) fn through(&self, other: &Grid) -> Vec<(f64, u32)> {
        let mut ways = Vec::with_capacity(self.rows * other.rows);
        for r in 0..self.rows {
            let likely = likeliest(self.row(r));
            for c in 0..other.rows {
                let theirs = other.row(c);
                let mut best = (0.0, u32::MAX);
                for &(m, x) in &likely {
                    // The rest are less likely still.
                    if x <= best.0 {
                        break;
                    }
                    let both = x * theirs.get(m as usize).copied().unwrap_or(0.0);
                    if both > best.0 {
                        best = (both, m);
                    }
                }
                ways.push((best.0.sqrt(), best.1));
            }
        }
        ways
    }
}

/// A chance too small to lead anywhere.
const FAINT: f64 = 0.01;

/// Through how many third statements a way is looked for: the best way leads through a likely one.
const WAYS: usize = 24;

// The greatest first.
fn likeliest(row: &[f64]) -> Vec<(u32, f64)> {
    let mut all: Vec<(u32, f64)> = (0u32..).zip(row.iter().copied()).filter(|(_, x)| *x > FAINT).collect();
    let greatest = |a: &(u32, f64), b: &(u32, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if all.len() > WAYS {
        all.select_nth_unstable_by(WAYS - 1, greatest);
        all.truncate(WAYS);
    }
    all.sort_unstable_by(greatest);
    all
}

/// How many of the greatest cells of a line are told apart.
const PLACES: usize = 12;

/// How the cells of a row stand to each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The greatest odds, as their logarithm.
    pub(super) best: f64,
    pub(super) sum: f64,
    // The greatest chances, first of all.
    greatest: Vec<f64>,
}

impl Line {
    fn of(row: &[f64], odds: &[f64]) -> Self {
        let best = odds.iter().copied().fold(-MOST, f64::max);
        let mut greatest: Vec<f64> = Vec::with_capacity(PLACES + 1);
        let mut least = 0.0;
        for &chance in row.iter() {
            if chance > least {
                let at = greatest.partition_point(|x| *x > chance);
                greatest.insert(at, chance);
                greatest.truncate(PLACES);
                least = if greatest.len() == PLACES { greatest.last().copied().unwrap_or(0.0) } else { 0.0 };
            }
        }
        Self { best, sum: row.iter().sum(), greatest }
    }

    /// How many cells are greater, as far as that is told.
    pub(super) fn rank(&self, chance: f64) -> usize {
        self.greatest.partition_point(|x| *x > chance)
    }
}
