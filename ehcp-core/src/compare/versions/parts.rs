//! One statement that became several, and several that became one.

use std::collections::BTreeMap;

use super::{align::Pair, item::Item};

/// How much of a statement must stand in the other version's to be a part of it.
const COVER: f64 = 0.65;
/// How much of what is left of the whole the part must take up.
const GAIN: f64 = 0.5;
/// What articles, prepositions and the like count beside other words.
const LITTLE: f64 = 0.15;

/// Further pairs: statements without a counterpart that are a part of a statement which has one.
pub(super) fn further(old: &[Item<'_>], new: &[Item<'_>], pairs: &[Pair]) -> Vec<Pair> {
    let bags = [old, new].map(|items| items.iter().map(bag).collect::<Vec<_>>());
    let [old_bags, new_bags] = &bags;
    let has = |side: fn(&Pair) -> usize, at: usize| pairs.iter().any(|p| side(p) == at);
    let mut found = Vec::new();
    for j in (0..new.len()).filter(|j| !has(|p| p.new, *j)) {
        let wholes = pairs.iter().filter_map(|p| {
            let sure = part(new_bags.get(j)?, old_bags.get(p.old)?, new_bags.get(p.new)?)?;
            near(new.get(j)?, old.get(p.old)?).then_some(Pair { old: p.old, new: j, sure })
        });
        found.extend(surest(wholes));
    }
    for i in (0..old.len()).filter(|i| !has(|p| p.old, *i)) {
        let wholes = pairs.iter().filter_map(|p| {
            let sure = part(old_bags.get(i)?, new_bags.get(p.new)?, old_bags.get(p.old)?)?;
            near(old.get(i)?, new.get(p.new)?).then_some(Pair { old: i, new: p.new, sure })
        });
        found.extend(surest(wholes));
    }
    found
}

fn surest(pairs: impl Iterator<Item = Pair>) -> Option<Pair> {
    pairs.max_by(|a, b| a.sure.total_cmp(&b.sure).then((b.old, b.new).cmp(&(a.old, a.new))))
}

// A part stays in its section, or at least says the same kind of thing.
fn near(part: &Item<'_>, whole: &Item<'_>) -> bool {
    part.letter == whole.letter || part.group == whole.group
}

/// How surely a statement is a part of a whole of which the counterpart takes up the rest.
fn part(part: &Bag, whole: &Bag, counterpart: &Bag) -> Option<f64> {
    let mut rest = whole.clone();
    for (word, (n, _)) in counterpart {
        if let Some((left, _)) = rest.get_mut(word) {
            *left = left.saturating_sub(*n);
        }
    }
    let cover = common(part, whole) / size(part).max(1.0);
    let gain = common(part, &rest) / size(&rest).max(1.0);
    (cover >= COVER && gain >= GAIN && common(part, &rest) >= 2.0).then_some(cover.min(1.0) * 0.9)
}

fn is_little(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "and"
            | "or"
            | "of"
            | "to"
            | "in"
            | "on"
            | "at"
            | "by"
            | "for"
            | "with"
            | "from"
            | "will"
            | "is"
            | "are"
            | "be"
            | "has"
            | "have"
            | "he"
            | "she"
            | "they"
            | "him"
            | "her"
            | "his"
            | "their"
            | "them"
            | "it"
            | "its"
            | "that"
            | "this"
            | "who"
            | "which"
            | "as"
            | "not"
    )
}

/// The words of a statement: how many of each, and what one weighs.
type Bag = BTreeMap<u32, (usize, f64)>;

fn bag(item: &Item<'_>) -> Bag {
    let mut bag = Bag::new();
    for (i, word) in item.words.iter().enumerate() {
        let weight = if is_little(item.folded(i)) { LITTLE } else { 1.0 };
        bag.entry(word.key).or_insert((0, weight)).0 += 1;
    }
    bag
}

#[allow(clippy::cast_precision_loss)] // words of a statement
fn size(bag: &Bag) -> f64 {
    bag.values().map(|(n, weight)| *n as f64 * weight).sum()
}

#[allow(clippy::cast_precision_loss)] // words of a statement
fn common(a: &Bag, b: &Bag) -> f64 {
    a.iter().filter_map(|(word, (n, weight))| Some(*n.min(&b.get(word)?.0) as f64 * weight)).sum()
}
