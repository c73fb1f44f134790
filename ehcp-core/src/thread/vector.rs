//! What a statement says, as keys that weigh something.

/// Keys in order, each with a weight, and what is asked of them again and again.
#[derive(Clone, Debug, Default)]
pub(super) struct Vector {
    items: Vec<(usize, f64)>,
    size: f64,
    pub(super) sum: f64,
    chief: Option<(usize, f64)>,
}

/// What two vectors have in common.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Common {
    pub(super) cosine: f64,
    /// The sum of the lesser weights.
    pub(super) sum: f64,
    /// The greatest of the lesser weights.
    pub(super) greatest: f64,
}

impl Vector {
    fn of(items: Vec<(usize, f64)>) -> Self {
        let size = items.iter().map(|(_, x)| x * x).sum::<f64>().sqrt();
        let sum = items.iter().map(|(_, x)| x).sum();
        let chief = items.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        Self { items, size, sum, chief }
    }

    pub(super) fn common(&self, other: &Vector) -> Common {
        let mut common = Common::default();
        for (_, x, y) in self.both(other) {
            let lesser = x.min(y);
            common.cosine += x * y;
            common.sum += lesser;
            common.greatest = common.greatest.max(lesser);
        }
        common.cosine /= (self.size * other.size).max(f64::MIN_POSITIVE);
        common
    }

    /// How much the other says of what this says most of.
    pub(super) fn chief_in(&self, other: &Vector) -> f64 {
        let Some((key, x)) = self.chief else { return 0.0 };
        other
            .items
            .binary_search_by_key(&key, |(k, _)| *k)
            .ok()
            .and_then(|i| other.items.get(i))
            .map_or(0.0, |(_, y)| x.min(*y))
    }

    /// The keys that two share, those that weigh most first.
    pub(super) fn top(&self, other: &Vector, n: usize) -> Vec<usize> {
        let mut shared: Vec<(usize, f64)> = self.both(other).map(|(k, x, y)| (k, x * y)).collect();
        shared.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        shared.into_iter().take(n).map(|(k, _)| k).collect()
    }

    fn both<'v>(&'v self, other: &'v Vector) -> impl Iterator<Item = (usize, f64, f64)> + 'v {
        let mut rest = other.items.as_slice();
        self.items.iter().filter_map(move |(key, x)| {
            while let [(other, y), tail @ ..] = rest {
                if other > key {
                    return None;
                }
                rest = tail;
                if other == key {
                    return Some((*key, *x, *y));
                }
            }
            None
        })
    }
}

/// Statements that are imagined beside those of the plan, so that in a short one a shared word still says much.
pub(super) const BACKGROUND: f64 = 20.0;

/// Weighs the keys of all statements: what occurs in few of them says most.
pub(super) fn weigh(mut all: Vec<Vec<(usize, f64)>>, keys: usize) -> Vec<Vector> {
    let mut spread = vec![0.0f64; keys];
    for (key, x) in all.iter().flatten() {
        if let Some(sum) = spread.get_mut(*key) {
            *sum += x;
        }
    }
    #[allow(clippy::cast_precision_loss)] // statements of a plan
    let n = all.len() as f64 + BACKGROUND;
    for (key, x) in all.iter_mut().flatten() {
        let sum = spread.get(*key).copied().unwrap_or(1.0);
        *x *= ((n + 1.0) / (sum + 0.5)).ln().max(0.05);
    }
    all.into_iter().map(Vector::of).collect()
}
