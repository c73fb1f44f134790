//! What a statement says, as keys that weigh something.

/// Keys in order, each with a weight, and what is asked of them again and again.
#[derive(Clone, Debug, Default)]
pub(super) struct Vector {
    pub(super) items: Vec<(u32, f64)>,
    pub(super) size: f64,
    pub(super) sum: f64,
    /// The key that weighs most.
    pub(super) chief: Option<(u32, f64)>,
}

/// What two vectors have in common.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Common {
    /// The sum of the products; by the sizes it is the cosine.
    pub(super) product: f64,
    /// The sum of the lesser weights.
    pub(super) sum: f64,
    /// The greatest of the lesser weights.
    pub(super) greatest: f64,
}

impl Common {
    fn add(&mut self, x: f64, y: f64) {
        let lesser = x.min(y);
        self.product += x * y;
        self.sum += lesser;
        self.greatest = self.greatest.max(lesser);
    }
}

impl Vector {
    fn of(items: Vec<(u32, f64)>) -> Self {
        let size = items.iter().map(|(_, x)| x * x).sum::<f64>().sqrt();
        let sum = items.iter().map(|(_, x)| x).sum();
        let chief = items.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        Self { items, size, sum, chief }
    }

    pub(super) fn common(&self, other: &Vector) -> Common {
        let mut common = Common::default();
        for (_, x, y) in self.both(other) {
            common.add(x, y);
        }
        common
    }

    /// How much the other says of what this says most of.
    pub(super) fn chief_in(&self, other: &Vector) -> f64 {
        let Some((key, x)) = self.chief else { return 0.0 };
        let at = other.items.binary_search_by_key(&key, |(k, _)| *k).ok();
        at.and_then(|i| other.items.get(i)).map_or(0.0, |(_, y)| x.min(*y))
    }

    /// The keys that two share, those that weigh most first.
    pub(super) fn top(&self, other: &Vector, n: usize) -> Vec<u32> {
        let mut shared: Vec<(u32, f64)> = self.both(other).map(|(k, x, y)| (k, x * y)).collect();
        shared.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        shared.into_iter().take(n).map(|(k, _)| k).collect()
    }

    fn both<'v>(&'v self, other: &'v Vector) -> impl Iterator<Item = (u32, f64, f64)> + 'v {
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
pub(super) fn weigh(mut all: Vec<Vec<(u32, f64)>>, keys: usize) -> Vec<Vector> {
    let mut spread = vec![0.0f64; keys];
    for (key, x) in all.iter().flatten() {
        if let Some(sum) = spread.get_mut(*key as usize) {
            *sum += x;
        }
    }
    #[allow(clippy::cast_precision_loss)] // statements of a plan
    let n = all.len() as f64 + BACKGROUND;
    for (key, x) in all.iter_mut().flatten() {
        let sum = spread.get(*key as usize).copied().unwrap_or(1.0);
        *x *= ((n + 1.0) / (sum + 0.5)).ln().max(0.05);
    }
    all.into_iter().map(Vector::of).collect()
}

/// The vectors of one side by their keys: which of them hold a key, and how much it weighs in each.
#[derive(Debug)]
pub(super) struct Postings {
    // Where the places of each key begin.
    starts: Vec<u32>,
    places: Vec<(u32, f64)>,
    vectors: usize,
}

impl Postings {
    pub(super) fn of<'v>(vectors: impl Iterator<Item = &'v Vector> + Clone, keys: usize) -> Self {
        let mut starts = vec![0u32; keys + 1];
        for (key, _) in vectors.clone().flat_map(|v| &v.items) {
            if let Some(start) = starts.get_mut(*key as usize + 1) {
                *start += 1;
            }
        }
        let mut before = 0;
        for start in &mut starts {
            before += *start;
            *start = before;
        }
        let mut next = starts.clone();
        let mut places = vec![(0, 0.0); before as usize];
        let mut count = 0;
        for (place, vector) in (0u32..).zip(vectors) {
            count += 1;
            for (key, x) in &vector.items {
                if let Some(at) = next.get_mut(*key as usize) {
                    if let Some(free) = places.get_mut(*at as usize) {
                        *free = (place, *x);
                    }
                    *at += 1;
                }
            }
        }
        Self { starts, places, vectors: count }
    }

    /// The vectors that hold a key, each with how much it weighs there.
    pub(super) fn with(&self, key: u32) -> &[(u32, f64)] {
        let key = key as usize;
        let (Some(from), Some(to)) = (self.starts.get(key), self.starts.get(key + 1)) else { return &[] };
        self.places.get(*from as usize..*to as usize).unwrap_or(&[])
    }

    /// What a vector has in common with each of these.
    pub(super) fn common(&self, vector: &Vector, all: &mut Vec<Common>) {
        all.clear();
        all.resize(self.vectors, Common::default());
        for &(key, x) in &vector.items {
            for &(place, y) in self.with(key) {
                if let Some(common) = all.get_mut(place as usize) {
                    common.add(x, y);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_find_what_each_pair_shares() {
        let all = weigh(vec![vec![(0, 1.0), (2, 1.0)], vec![(2, 1.0)], vec![(1, 1.0)]], 3);
        let postings = Postings::of(all.iter(), 3);
        let mut common = Vec::new();
        postings.common(&all[0], &mut common);
        assert!(common[0].product > common[1].product && common[1].product > 0.0);
        assert!(common[2].sum.abs() < 1e-12 && common.len() == 3);
        assert_eq!(postings.with(2).iter().map(|(place, _)| *place).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(all[0].top(&all[1], 5), [2]);
    }
}
