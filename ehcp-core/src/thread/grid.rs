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

    pub(super) fn greatest_of_rows(&self) -> Vec<f64> {
        (0..self.rows).map(|r| self.row(r).iter().copied().fold(0.0, f64::max)).collect()
    }

    /// For each pair, the best way through a third statement: a row of this grid and a row of another meet in
    /// the columns of both.
    pub(super) fn through(&self, other: &Grid) -> Vec<Vec<(f64, usize)>> {
        let way = |r: usize, c: usize| {
            let mut best = (0.0, usize::MAX);
            for (m, (x, y)) in self.row(r).iter().zip(other.row(c)).enumerate() {
                if x * y > best.0 {
                    best = (x * y, m);
                }
            }
            (f64::sqrt(best.0), best.1)
        };
        (0..self.rows).map(|r| (0..other.rows).map(|c| way(r, c)).collect()).collect()
    }
}
