//! Where statements stand between those whose counterpart is known.

use std::collections::BTreeMap;

use super::item::Item;
use crate::plan::Letter;

/// Where statements stand between those whose counterpart is known, section by section.
#[derive(Default)]
pub(super) struct Places {
    sections: BTreeMap<Letter, Vec<(usize, usize)>>,
    lengths: BTreeMap<Letter, (usize, usize)>,
}

impl Places {
    /// Fixed points are pairs that are known; those that cross others are passed over.
    pub(super) fn of(old: &[Item<'_>], new: &[Item<'_>], known: &[(usize, usize)]) -> Self {
        let mut places = Self::default();
        for item in old {
            places.lengths.entry(item.letter).or_default().0 += 1;
        }
        for item in new {
            places.lengths.entry(item.letter).or_default().1 += 1;
        }
        for (i, j) in known {
            if let (Some(a), Some(b)) = (old.get(*i), new.get(*j))
                && a.letter == b.letter
            {
                places.sections.entry(a.letter).or_default().push((a.rank, b.rank));
            }
        }
        for points in places.sections.values_mut() {
            points.sort_unstable();
            *points = longest_in_order(points);
        }
        places
    }

    /// From 1, both stand alone between the same neighbours, to -1, far apart; 0 where it says nothing.
    pub(super) fn agreement(&self, one: &Item<'_>, other: &Item<'_>) -> f64 {
        if one.letter != other.letter {
            return 0.0;
        }
        let Some((old_len, new_len)) = self.lengths.get(&one.letter).copied() else { return 0.0 };
        let points = self.sections.get(&one.letter).map_or(&[][..], Vec::as_slice);
        // Not steered by what was found for these two in an earlier round.
        let is_other = |(a, b): &&(usize, usize)| *a != one.rank && *b != other.rank;
        // The gap runs from the known pair before to the one after, both left out.
        let (before, after) = points.split_at(points.partition_point(|(a, _)| *a < one.rank));
        let (old_from, new_from) = before.iter().rev().find(is_other).map_or((0, 0), |(a, b)| (a + 1, b + 1));
        let (old_to, new_to) = after.iter().find(is_other).copied().unwrap_or((old_len, new_len));
        #[allow(clippy::cast_precision_loss)] // statements of a section
        if other.rank < new_from || other.rank >= new_to {
            let apart = new_from.saturating_sub(other.rank).max((other.rank + 1).saturating_sub(new_to));
            -(apart as f64 / 3.0).min(1.0)
        } else {
            let within = |at: usize, from: usize, to: usize| {
                ((at.saturating_sub(from)) as f64 + 0.5) / (to.saturating_sub(from)).max(1) as f64
            };
            let apart = (within(one.rank, old_from, old_to) - within(other.rank, new_from, new_to)).abs();
            // In a wide gap the place says less.
            let wide = (old_to - old_from.min(old_to)).max(new_to - new_from.min(new_to)) as f64;
            (1.0 - 1.4 * apart) / wide.max(1.0).sqrt().min(3.0)
        }
    }
}

/// The longest run of pairs that are in order on both sides.
fn longest_in_order(points: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The last pair of the best run of each length, and for each pair the one before it.
    let mut last: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(points.len());
    for (k, (_, b)) in points.iter().enumerate() {
        let at = last.partition_point(|p| points.get(*p).is_some_and(|x| x.1 < *b));
        before.push(at.checked_sub(1).and_then(|i| last.get(i).copied()));
        match last.get_mut(at) {
            Some(slot) => *slot = k,
            None => last.push(k),
        }
    }
    let mut run = Vec::new();
    let mut at = last.last().copied();
    while let Some(k) = at {
        run.extend(points.get(k).copied());
        at = before.get(k).copied().flatten();
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_cross_others_are_no_fixed_points() {
        let points = [(0, 0), (1, 5), (2, 1), (3, 2), (4, 4)];
        assert_eq!(longest_in_order(&points), [(0, 0), (2, 1), (3, 2), (4, 4)]);
        assert!(longest_in_order(&[]).is_empty());
    }
}
