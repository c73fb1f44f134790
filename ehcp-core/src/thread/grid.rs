//! Chances of every possible link of one kind.

/// Rows are the statements at one end, columns those at the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    pub(super) rows: usize,
    pub(super) columns: usize,
    cells: Vec<Cell>,
}

/// How likely a link is seen alone, also as odds and on the scale of logarithms.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cell {
    pub(super) chance: f64,
    pub(super) odds: f64,
    pub(super) log: f64,
}

// The least chance that is told from none.
const LEAST: f64 = 1e-4;

impl Cell {
    /// From the logarithm of the odds.
    pub(super) fn of(odds: f64) -> Self {
        let most = ((1.0 - LEAST) / LEAST).ln();
        let chance = 1.0 / (1.0 + (-odds).exp());
        Self { chance, odds: odds.clamp(-most, most), log: chance.max(LEAST).ln() }
    }
}

impl Grid {
    pub(super) fn new(rows: usize, columns: usize) -> Self {
        Self { rows, columns, cells: Vec::with_capacity(rows * columns) }
    }

    /// Adds the next cell, row by row.
    pub(super) fn push(&mut self, cell: Cell) {
        self.cells.push(cell);
    }

    pub(super) fn cell(&self, row: usize, column: usize) -> Cell {
        if column < self.columns {
            self.cells.get(row * self.columns + column).copied().unwrap_or_default()
        } else {
            Cell::default()
        }
    }

    /// Nothing outside the grid.
    pub(super) fn at(&self, row: usize, column: usize) -> f64 {
        self.cell(row, column).chance
    }

    fn row(&self, row: usize) -> &[Cell] {
        self.cells.get(row * self.columns..(row + 1) * self.columns).unwrap_or(&[])
    }

    pub(super) fn turned(&self) -> Self {
        let mut turned = Self::new(self.columns, self.rows);
        for c in 0..self.columns {
            turned.cells.extend((0..self.rows).map(|r| self.cell(r, c)));
        }
        turned
    }

    /// How the cells of each row stand to each other.
    pub(super) fn lines(&self) -> Vec<Line> {
        (0..self.rows).map(|r| Line::of(self.row(r))).collect()
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
                    let both = x * theirs.get(m as usize).map_or(0.0, |cell| cell.chance);
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
fn likeliest(row: &[Cell]) -> Vec<(u32, f64)> {
    let mut all: Vec<(u32, f64)> =
        (0u32..).zip(row).map(|(i, cell)| (i, cell.chance)).filter(|(_, x)| *x > FAINT).collect();
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
    /// The logarithm of the greatest.
    pub(super) best: f64,
    pub(super) sum: f64,
    // The greatest, first of all.
    greatest: Vec<f64>,
}

impl Line {
    fn of(row: &[Cell]) -> Self {
        let mut line = Self { best: LEAST.ln(), sum: 0.0, greatest: Vec::with_capacity(PLACES + 1) };
        for cell in row {
            line.sum += cell.chance;
            line.best = line.best.max(cell.log);
            let full = line.greatest.len() == PLACES;
            if full && line.greatest.last().is_some_and(|least| *least >= cell.chance) {
                continue;
            }
            let at = line.greatest.partition_point(|x| *x > cell.chance);
            line.greatest.insert(at, cell.chance);
            line.greatest.truncate(PLACES);
        }
        line
    }

    /// How many cells are greater, as far as that is told.
    pub(super) fn rank(&self, chance: f64) -> usize {
        self.greatest.partition_point(|x| *x > chance)
    }
}
