//! Chances of every possible link of one kind.

/// Rows are the statements at one end, columns those at the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    pub(super) rows: usize,
    pub(super) columns: usize,
    cells: Vec<f64>,
}

impl Grid {
    pub(super) fn new(rows: usize, columns: usize, mut cell: impl FnMut(usize, usize) -> f64) -> Self {
        let mut cells = Vec::with_capacity(rows * columns);
        for r in 0..rows {
            for c in 0..columns {
                cells.push(cell(r, c));
            }
        }
        Self { rows, columns, cells }
    }

    /// Nothing outside the grid.
    pub(super) fn at(&self, row: usize, column: usize) -> f64 {
        if column < self.columns {
            self.cells.get(row * self.columns + column).copied().unwrap_or(0.0)
        } else {
            0.0
        }
    }

    pub(super) fn row(&self, row: usize) -> &[f64] {
        self.cells.get(row * self.columns..(row + 1) * self.columns).unwrap_or(&[])
    }

    pub(super) fn turned(&self) -> Self {
        Self::new(self.columns, self.rows, |r, c| self.at(c, r))
    }

    /// How the cells of each row stand to each other.
    pub(super) fn lines(&self) -> Vec<Line> {
        (0..self.rows).map(|r| Line::of(self.row(r))).collect()
    }

    /// For each pair, the best way through a third statement: a row of this grid and a row of another meet in
    /// the columns of both.
    pub(super) fn through(&self, other: &Grid) -> Vec<Vec<(f64, usize)>> {
        let likely: Vec<Vec<(usize, f64)>> = (0..self.rows).map(|r| likeliest(self.row(r))).collect();
        let way = |row: &[(usize, f64)], c: usize| {
            let mut best = (0.0, usize::MAX);
            for &(m, x) in row {
                let both = x * other.at(c, m);
                if both > best.0 {
                    best = (both, m);
                }
            }
            (f64::sqrt(best.0), best.1)
        };
        likely.iter().map(|row| (0..other.rows).map(|c| way(row, c)).collect()).collect()
    }
}

/// A chance too small to lead anywhere.
const FAINT: f64 = 0.01;

/// Through how many third statements a way is looked for: the best way leads through a likely one.
const WAYS: usize = 24;

fn likeliest(row: &[f64]) -> Vec<(usize, f64)> {
    let mut all: Vec<(usize, f64)> = row.iter().copied().enumerate().filter(|(_, x)| *x > FAINT).collect();
    if all.len() > WAYS {
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        all.truncate(WAYS);
    }
    all
}

/// How the cells of a row stand to each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub(super) best: f64,
    pub(super) sum: f64,
    // Greatest first.
    sorted: Vec<f64>,
}

impl Line {
    fn of(row: &[f64]) -> Self {
        let mut sorted = row.to_vec();
        sorted.sort_by(|a, b| b.total_cmp(a));
        Self { best: sorted.first().copied().unwrap_or(0.0), sum: row.iter().sum(), sorted }
    }

    /// How many cells are greater.
    pub(super) fn rank(&self, chance: f64) -> usize {
        self.sorted.partition_point(|x| *x > chance)
    }
}
