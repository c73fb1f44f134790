//! What became of each statement, from what belongs together.

use std::collections::BTreeMap;

use super::{
    align::Pair,
    amounts::{self, Given},
    change::{Change, ChangeKind, Detail, Difference, DifferenceKind, Mark, Side},
    conditions, goals,
    item::{Group, Item},
    marks::{WordDiff, everything},
    needs,
};
use crate::{ledger::Entry, settings::Settings};

/// Both versions and what belongs together.
pub(super) struct Versions<'v, 'a> {
    pub(super) old: &'v [Item<'a>],
    pub(super) new: &'v [Item<'a>],
    pub(super) old_entries: BTreeMap<&'v str, Vec<&'v Entry>>,
    pub(super) new_entries: BTreeMap<&'v str, Vec<&'v Entry>>,
    pub(super) settings: &'v Settings,
    pub(super) pairs: &'v [Pair],
}

/// Statements of both versions that belong together: nearly always one of each.
struct Bundle<'v, 'a> {
    old: Vec<&'v Item<'a>>,
    new: Vec<&'v Item<'a>>,
    old_entries: Vec<&'v Entry>,
    new_entries: Vec<&'v Entry>,
}

impl<'v, 'a> Versions<'v, 'a> {
    pub(super) fn changes(&self) -> (Vec<Change>, f64, f64) {
        let mut placed: Vec<((usize, usize, usize), Change)> = Vec::new();
        let (mut lost, mut gained) = (0.0, 0.0);
        let mut tally = |change: &Change| {
            let (a, b) = change.guaranteed();
            let (a, b) = (a.unwrap_or(0.0), b.unwrap_or(0.0));
            let counts = change.old.is_none()
                || change.new.is_none()
                || change.differences.iter().any(|d| d.kind.is_amount());
            if counts {
                lost += (a - b).max(0.0);
                gained += (b - a).max(0.0);
            }
        };
        for (n, pair) in self.pairs.iter().enumerate() {
            let Some(change) = self.pair(pair) else { continue };
            // What belongs to a bundle is counted once, with its first pair.
            let first = !self.pairs.iter().take(n).any(|p| p.old == pair.old || p.new == pair.new);
            if first {
                tally(&change);
            }
            placed.push(((pair.new, 1, pair.old), change));
        }
        for j in (0..self.new.len()).filter(|j| !self.pairs.iter().any(|p| p.new == *j)) {
            let Some(item) = self.new.get(j) else { continue };
            let side = self.side(&[item], false, everything(item));
            let change = alone(ChangeKind::Added, None, side);
            tally(&change);
            placed.push(((j, 1, 0), change));
        }
        for i in (0..self.old.len()).filter(|i| !self.pairs.iter().any(|p| p.old == *i)) {
            let Some(item) = self.old.get(i) else { continue };
            let side = self.side(&[item], true, everything(item));
            let change = alone(ChangeKind::Removed, side, None);
            tally(&change);
            placed.push((self.after_neighbour(i), change));
        }
        placed.sort_by_key(|(place, _)| *place);
        (placed.into_iter().map(|(_, c)| c).collect(), lost, gained)
    }

    // What has gone stands behind what became of the statement before it, or before that of the one after it.
    fn after_neighbour(&self, i: usize) -> (usize, usize, usize) {
        let letter = self.old.get(i).map(|x| x.letter);
        let partner = |k: usize| {
            let same = self.old.get(k).map(|x| x.letter) == letter;
            let pair = self.pairs.iter().find(|p| p.old == k && same)?;
            (self.new.get(pair.new).map(|x| x.letter) == letter).then_some(pair.new)
        };
        if let Some(new) = (0..i).rev().find_map(partner) {
            return (new, 2, i);
        }
        if let Some(new) = (i + 1..self.old.len()).find_map(partner) {
            return (new, 0, i);
        }
        // Its section has nothing that stayed: where the section stands, or at the end.
        let at = self.new.iter().position(|x| Some(x.letter) >= letter).unwrap_or(self.new.len());
        (at, 0, i)
    }

    fn side(&self, items: &[&Item<'a>], old: bool, marks: Vec<Mark>) -> Option<Side> {
        let first = items.first()?;
        let map = if old { &self.old_entries } else { &self.new_entries };
        let entries = of_all(items, map);
        let given = Given { entries: &entries, year: &self.settings.school_year };
        Some(Side {
            id: first.statement.id.clone(),
            section: first.letter,
            kind: first.statement.kind,
            marks,
            weekly_minutes: given.weekly(),
        })
    }

    fn bundle(&self, pair: &Pair) -> Bundle<'v, 'a> {
        let olds = self.pairs.iter().filter(|p| p.new == pair.new).filter_map(|p| self.old.get(p.old));
        let news = self.pairs.iter().filter(|p| p.old == pair.old).filter_map(|p| self.new.get(p.new));
        let (old, new): (Vec<_>, Vec<_>) = (olds.collect(), news.collect());
        let old_entries = of_all(&old, &self.old_entries);
        let new_entries = of_all(&new, &self.new_entries);
        Bundle { old, new, old_entries, new_entries }
    }

    fn pair(&self, pair: &Pair) -> Option<Change> {
        let (one, other) = (self.old.get(pair.old)?, self.new.get(pair.new)?);
        let bundle = self.bundle(pair);
        let words = WordDiff::of(one, other);
        let differences = self.differences(one, other, &bundle, &words);
        let (gone, came) = words.marks(one, other);
        let others = |items: &[&Item<'_>], this: &Item<'_>| {
            items
                .iter()
                .filter(|x| x.statement.id != this.statement.id)
                .map(|x| x.statement.id.clone())
                .collect()
        };
        let mut old = self.side(&bundle.old, true, gone)?;
        let mut new = self.side(&bundle.new, false, came)?;
        (old.id, old.section, old.kind) = (one.statement.id.clone(), one.letter, one.statement.kind);
        (new.id, new.section, new.kind) = (other.statement.id.clone(), other.letter, other.statement.kind);
        Some(Change {
            kind: kind(one, other, &differences),
            old: Some(old),
            new: Some(new),
            differences,
            confidence: pair.sure,
            split_with: others(&bundle.new, other),
            merged_with: others(&bundle.old, one),
        })
    }

    fn differences(
        &self,
        one: &Item<'_>,
        other: &Item<'_>,
        bundle: &Bundle<'_, '_>,
        words: &WordDiff,
    ) -> Vec<Difference> {
        let mut found = Vec::new();
        if one.letter != other.letter {
            let term = |item: &Item<'_>| Some(Detail::Term(item.letter.as_str().into()));
            found.push(Difference::between(DifferenceKind::Section, term(one), term(other)));
        }
        if one.group != other.group {
            found.push(Difference::new(DifferenceKind::KindChanged));
        }
        if one.keys() == other.keys() {
            let shown = |item: &Item<'_>| -> Vec<String> {
                (0..item.words.len()).map(|i| item.folded(i).to_owned()).collect()
            };
            if shown(one) != shown(other) {
                found.push(Difference::new(DifferenceKind::NameChanged));
            }
            return found;
        }
        if bundle.new.len() > 1 {
            found.push(Difference::new(DifferenceKind::Split));
        }
        if bundle.old.len() > 1 {
            found.push(Difference::new(DifferenceKind::Merged));
        }
        let before = found.len();
        found.extend(match (one.group, other.group) {
            (Group::Provision, Group::Provision) => self.provision(one, other, bundle, words),
            (Group::Outcome | Group::Step, Group::Outcome | Group::Step) => {
                goals::differences(one, other, words)
            }
            (Group::Need, Group::Need) => needs::differences(one, other, words),
            _ => Vec::new(),
        });
        found.extend(needs::tone(one, other));
        if found.len() == before {
            found.push(Difference::new(DifferenceKind::Wording));
        }
        found
    }

    fn provision(
        &self,
        one: &Item<'_>,
        other: &Item<'_>,
        bundle: &Bundle<'_, '_>,
        words: &WordDiff,
    ) -> Vec<Difference> {
        let year = &self.settings.school_year;
        let (old, new) =
            (Given { entries: &bundle.old_entries, year }, Given { entries: &bundle.new_entries, year });
        let mut found = amounts::differences((&bundle.old, old), (&bundle.new, new));
        // What one part no longer says may stand in the other.
        if bundle.old.len() == 1 && bundle.new.len() == 1 {
            found.extend(conditions::differences(
                (one, &bundle.old_entries),
                (other, &bundle.new_entries),
                words,
            ));
        }
        found
    }
}

fn of_all<'v>(items: &[&Item<'_>], entries: &BTreeMap<&str, Vec<&'v Entry>>) -> Vec<&'v Entry> {
    items.iter().filter_map(|i| entries.get(i.statement.id.as_str())).flatten().copied().collect()
}

fn alone(kind: ChangeKind, old: Option<Side>, new: Option<Side>) -> Change {
    Change {
        kind,
        old,
        new,
        differences: Vec::new(),
        confidence: 1.0,
        split_with: Vec::new(),
        merged_with: Vec::new(),
    }
}

fn kind(one: &Item<'_>, other: &Item<'_>, differences: &[Difference]) -> ChangeKind {
    if one.group == Group::Provision && other.group == Group::Provision {
        let any = |test: &dyn Fn(DifferenceKind) -> bool| differences.iter().any(|d| test(d.kind));
        // How much is given weighs more than how.
        if any(&|d| d.is_amount() && d.weakens()) {
            return ChangeKind::Reduced;
        }
        if any(&|d| d.is_amount() && d.strengthens()) {
            return ChangeKind::Increased;
        }
        if any(&DifferenceKind::weakens) {
            return ChangeKind::Reduced;
        }
        if any(&DifferenceKind::strengthens) {
            return ChangeKind::Increased;
        }
    }
    if one.letter != other.letter {
        ChangeKind::Moved
    } else if one.keys() == other.keys() {
        ChangeKind::Unchanged
    } else {
        ChangeKind::Reworded
    }
}
