//! The best way to pair the members of two lists, all pairs taken together.

/// Pairs of rows and columns with the greatest sum of values. Only pairs with a value above nothing count;
/// a row or column may stay alone.
///
/// The Hungarian method, row by row with potentials: cubic in the longer side, which is why callers hand over one
/// connected part at a time.
pub(super) fn best(rows: usize, columns: usize, value: impl Fn(usize, usize) -> f64) -> Vec<(usize, usize)> {
    // Every row has a column of its own, worth nothing, in which it stays alone.
    let width = columns + rows;
    let cost = |r: usize, c: usize| if c < columns { -value(r, c).max(0.0) } else { 0.0 };
    let mut row_of = vec![usize::MAX; width];
    let mut row_potential = vec![0.0f64; rows];
    let mut column_potential = vec![0.0f64; width];
    for row in 0..rows {
        let mut search = Search::new(width);
        let (mut at, mut via) = (row, usize::MAX);
        while let Some(next) = search.step(at, via, &cost, &row_potential, &column_potential) {
            match row_of.get(next).copied() {
                Some(taken) if taken != usize::MAX => (at, via) = (taken, next),
                _ => {
                    search.settle(row, next, &mut row_of, &mut row_potential, &mut column_potential);
                    break;
                }
            }
        }
    }
    let mut pairs: Vec<(usize, usize)> = row_of
        .iter()
        .take(columns)
        .enumerate()
        .filter(|(c, r)| **r != usize::MAX && value(**r, *c) > 0.0)
        .map(|(c, r)| (*r, c))
        .collect();
    pairs.sort_unstable();
    pairs
}

/// One search for the cheapest way to give a row a column.
struct Search {
    least: Vec<f64>,
    from: Vec<usize>,
    done: Vec<bool>,
    distance: f64,
}

impl Search {
    fn new(width: usize) -> Self {
        Self {
            least: vec![f64::INFINITY; width],
            from: vec![usize::MAX; width],
            done: vec![false; width],
            distance: 0.0,
        }
    }

    // Looks on from a row that was reached by a column, and gives the nearest column not looked at yet.
    fn step(
        &mut self,
        row: usize,
        via: usize,
        cost: &impl Fn(usize, usize) -> f64,
        rows: &[f64],
        columns: &[f64],
    ) -> Option<usize> {
        let row_potential = rows.get(row).copied().unwrap_or(0.0);
        let mut nearest: Option<(usize, f64)> = None;
        let each = self.least.iter_mut().zip(&mut self.from).zip(&self.done).zip(columns).enumerate();
        for (c, (((least, from), done), potential)) in each {
            if *done {
                continue;
            }
            let through = self.distance + cost(row, c) - row_potential - potential;
            if through < *least {
                (*least, *from) = (through, via);
            }
            if nearest.is_none_or(|(_, d)| *least < d) {
                nearest = Some((c, *least));
            }
        }
        let (column, distance) = nearest?;
        self.distance = distance;
        if let Some(done) = self.done.get_mut(column) {
            *done = true;
        }
        Some(column)
    }

    // Turns the way to a free column into pairs, and brings the potentials up to date.
    fn settle(&self, first: usize, last: usize, row_of: &mut [usize], rows: &mut [f64], columns: &mut [f64]) {
        for (c, done) in self.done.iter().enumerate().filter(|(c, _)| *c != last) {
            let gain = self.distance - self.least.get(c).copied().unwrap_or(0.0);
            if let (true, Some(potential)) = (*done, columns.get_mut(c)) {
                *potential -= gain;
                let row = row_of.get(c).copied().unwrap_or(usize::MAX);
                if let Some(potential) = rows.get_mut(row) {
                    *potential += gain;
                }
            }
        }
        if let Some(potential) = rows.get_mut(first) {
            *potential += self.distance;
        }
        let mut at = last;
        while at != usize::MAX {
            let before = self.from.get(at).copied().unwrap_or(usize::MAX);
            let row = if before == usize::MAX { first } else { row_of.get(before).copied().unwrap_or(first) };
            if let Some(slot) = row_of.get_mut(at) {
                *slot = row;
            }
            at = before;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::best;

    fn brute(rows: usize, columns: usize, value: &[f64], row: usize, used: u32) -> f64 {
        if row == rows {
            return 0.0;
        }
        let mut most = brute(rows, columns, value, row + 1, used);
        for c in (0..columns).filter(|c| used & (1 << c) == 0) {
            let here = value[row * columns + c].max(0.0);
            most = most.max(here + brute(rows, columns, value, row + 1, used | (1 << c)));
        }
        most
    }

    proptest! {
        #[test]
        fn finds_what_trying_every_way_finds(
            (rows, columns, value) in (1usize..6, 1usize..6).prop_flat_map(|(r, c)| {
                (Just(r), Just(c), prop::collection::vec(-2.0f64..3.0, r * c))
            })
        ) {
            let pairs = best(rows, columns, |r, c| value[r * columns + c]);
            let mut seen: Vec<usize> = pairs.iter().map(|p| p.1).collect();
            seen.sort_unstable();
            seen.dedup();
            prop_assert_eq!(seen.len(), pairs.len());
            let sum: f64 = pairs.iter().map(|(r, c)| value[r * columns + c]).sum();
            prop_assert!((sum - brute(rows, columns, &value, 0, 0)).abs() < 1e-9);
        }
    }

    #[test]
    fn a_worse_pair_gives_way_where_all_gain() {
        // Greedily, the first row would take the first column and the second would stay alone.
        let value = [[5.0, 4.0], [4.5, 0.0]];
        assert_eq!(best(2, 2, |r, c| value[r][c]), [(0, 1), (1, 0)]);
        assert!(best(0, 3, |_, _| 1.0).is_empty());
    }
}
