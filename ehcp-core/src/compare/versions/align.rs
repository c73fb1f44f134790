//! Which statement of one version belongs to which of the other.

use std::collections::BTreeMap;

use super::{
    assign,
    item::Item,
    places::Places,
    score::{Scorer, Weighed},
};

/// A pair and how sure it is, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pair {
    pub(super) old: usize,
    pub(super) new: usize,
    pub(super) sure: f64,
}

/// A likelihood beyond which a pair is a fixed point for its neighbours.
const FIRM: f64 = 2.0;
/// Statements further apart than this, in plans with very many, are not compared.
const REACH: usize = 150;
/// A part of the plan in which so many pairs compete is paired one by one, the likeliest first.
const MANY: usize = 400;

/// Pairs by place, each statement at most once.
pub(super) fn pairs(old: &[Item<'_>], new: &[Item<'_>], scorer: &Scorer<'_, '_>) -> Vec<Pair> {
    let same = same_words(old, new);
    let mut taken = (vec![false; old.len()], vec![false; new.len()]);
    for (i, j) in &same {
        mark(&mut taken, *i, *j);
    }
    let open =
        |taken: &[bool]| (0..taken.len()).filter(|i| !taken.get(*i).copied().unwrap_or(true)).collect();
    let (left, right): (Vec<usize>, Vec<usize>) = (open(&taken.0), open(&taken.1));
    let weighed = weighed(old, new, (&left, &right), scorer);
    let mut known = same.clone();
    let mut likely = Vec::new();
    // What is found in one round is what the next one steers by.
    for _ in 0..3 {
        let places = Places::of(old, new, &known);
        likely = round(old, new, &weighed, &places);
        let firm = likely.iter().filter(|(_, _, v)| *v > FIRM).map(|(i, j, _)| (*i, *j));
        let next: Vec<(usize, usize)> = same.iter().copied().chain(firm).collect();
        if next == known {
            break;
        }
        known = next;
    }
    let mut pairs: Vec<Pair> = same.into_iter().map(|(old, new)| Pair { old, new, sure: 1.0 }).collect();
    let sure = |value: f64| 1.0 / (1.0 + (-value).exp());
    pairs.extend(likely.into_iter().map(|(old, new, v)| Pair { old, new, sure: sure(v) }));
    pairs.sort_by_key(|p| (p.old, p.new));
    pairs
}

fn mark(taken: &mut (Vec<bool>, Vec<bool>), i: usize, j: usize) {
    if let (Some(a), Some(b)) = (taken.0.get_mut(i), taken.1.get_mut(j)) {
        (*a, *b) = (true, true);
    }
}

/// Statements with the same words: within their section in order, then wherever they stand.
fn same_words(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<(usize, usize)> {
    let mut taken = (vec![false; old.len()], vec![false; new.len()]);
    let mut pairs = Vec::new();
    for in_place in [2u8, 1, 0] {
        let key = |item: &Item<'_>| {
            let letter = (in_place > 0).then_some(item.letter);
            let group = (in_place > 1).then_some((item.group, item.statement.parent.is_some()));
            (letter, group, item.keys())
        };
        let mut waiting: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (j, item) in new.iter().enumerate().rev() {
            if !taken.1.get(j).copied().unwrap_or(true) && !item.words.is_empty() {
                waiting.entry(key(item)).or_default().push(j);
            }
        }
        for (i, item) in old.iter().enumerate() {
            if taken.0.get(i).copied().unwrap_or(true) {
                continue;
            }
            if let Some(j) = waiting.get_mut(&key(item)).and_then(Vec::pop) {
                mark(&mut taken, i, j);
                pairs.push((i, j));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

type Likely = Vec<(usize, usize, f64)>;

/// Pairs of what is still open that could be likely at the best of places.
fn weighed(
    old: &[Item<'_>],
    new: &[Item<'_>],
    (left, right): (&[usize], &[usize]),
    scorer: &Scorer<'_, '_>,
) -> Vec<(usize, usize, Weighed)> {
    let many = left.len().saturating_mul(right.len()) > 250_000;
    let near = |i: usize, j: usize| {
        !many
            || match (old.get(i), new.get(j)) {
                (Some(a), Some(b)) => a.letter == b.letter && a.rank.abs_diff(b.rank) < REACH,
                _ => false,
            }
    };
    let pairs = left.iter().flat_map(|i| right.iter().map(move |j| (*i, *j))).filter(|(i, j)| near(*i, *j));
    pairs
        .filter_map(|(i, j)| Some((i, j, scorer.weigh(i, j)?)))
        .filter(|(_, _, weighed)| weighed.at(1.0) > 0.0)
        .collect()
}

/// The best pairs where they stand.
fn round(old: &[Item<'_>], new: &[Item<'_>], weighed: &[(usize, usize, Weighed)], places: &Places) -> Likely {
    let edges: Likely = weighed
        .iter()
        .filter_map(|(i, j, weighed)| {
            let value = weighed.at(places.agreement(old.get(*i)?, new.get(*j)?));
            (value > 0.0).then_some((*i, *j, value))
        })
        .collect();
    components(&edges).into_iter().flat_map(|part| best_of(&part)).collect()
}

/// Parts of the graph that have nothing to do with each other.
fn components(edges: &Likely) -> Vec<Likely> {
    fn root(up: &mut BTreeMap<(u8, usize), (u8, usize)>, mut at: (u8, usize)) -> (u8, usize) {
        while let Some(next) = up.get(&at).copied().filter(|n| *n != at) {
            // Shorter ways for those who come after.
            let above = up.get(&next).copied().unwrap_or(next);
            up.insert(at, above);
            at = next;
        }
        at
    }
    let mut up = BTreeMap::new();
    for (i, j, _) in edges {
        let (a, b) = (root(&mut up, (0, *i)), root(&mut up, (1, *j)));
        if a != b {
            up.insert(a.max(b), a.min(b));
        }
    }
    let mut parts: BTreeMap<(u8, usize), Likely> = BTreeMap::new();
    for edge in edges {
        let root = root(&mut up, (0, edge.0));
        parts.entry(root).or_default().push(*edge);
    }
    parts.into_values().collect()
}

fn best_of(edges: &Likely) -> Likely {
    let side = |pick: fn(&(usize, usize, f64)) -> usize| {
        let mut list: Vec<usize> = edges.iter().map(pick).collect();
        list.sort_unstable();
        list.dedup();
        list
    };
    let (rows, columns) = (side(|e| e.0), side(|e| e.1));
    if rows.len().max(columns.len()) > MANY {
        return greedy(edges);
    }
    let values: BTreeMap<(usize, usize), f64> = edges.iter().map(|(i, j, v)| ((*i, *j), *v)).collect();
    let value = |r: usize, c: usize| {
        let pair = rows.get(r).zip(columns.get(c));
        pair.and_then(|(i, j)| values.get(&(*i, *j))).copied().unwrap_or(0.0)
    };
    assign::best(rows.len(), columns.len(), value)
        .into_iter()
        .filter_map(|(r, c)| Some((*rows.get(r)?, *columns.get(c)?, value(r, c))))
        .collect()
}

fn greedy(edges: &Likely) -> Likely {
    let mut sorted = edges.clone();
    sorted.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let (mut left, mut right) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    sorted.retain(|(i, j, _)| {
        let free = !left.contains(i) && !right.contains(j);
        if free {
            left.insert(*i);
            right.insert(*j);
        }
        free
    });
    sorted
}
