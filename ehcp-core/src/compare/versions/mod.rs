//! What changed between versions of a plan, statement by statement.
//!
//! Statements with the same words belong together; of the rest, every pair is weighed (shared words and meaning,
//! place between neighbours, who gives it) and the best pairing of all is taken. What belongs together is then
//! compared: amounts by minutes a week, conditions by what they promise, outcomes by their day and target.

mod align;
mod amounts;
mod assign;
mod change;
mod conditions;
mod details;
mod goals;
mod item;
mod marks;
mod needs;
mod parts;
mod places;
mod score;
#[cfg(test)]
mod tests;
mod told;
mod years;

pub use change::{Change, ChangeKind, Detail, Difference, DifferenceKind, Field, Mark, Side};
pub use details::DetailChange;
pub use years::Constant;

use std::collections::BTreeMap;

use self::{
    item::{Keys, Masks},
    told::Versions,
};
use crate::{
    check::Report,
    finding::{Finding, Findings},
    ledger::Entry,
    rule::Scope,
    rules,
    settings::Settings,
    text::Annotation,
    thread::likeness::Likeness,
};

/// What changed between versions of a plan.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// What became of every statement, in the order of the later version; what has gone stands where it stood.
    pub changes: Vec<Change>,
    /// What differs outside the statements.
    pub details: Vec<DetailChange>,
    /// Guaranteed minutes a week that were lost, statement by statement.
    pub minutes_lost: f64,
    /// Guaranteed minutes a week that came, statement by statement.
    pub minutes_gained: f64,
    /// What has not changed over years, or over more versions than two.
    pub constants: Vec<Constant>,
    /// Findings of the rules on versions.
    pub findings: Vec<Finding>,
    /// The place in the list of earlier versions that the changes are counted from.
    pub against: usize,
}

impl Comparison {
    /// How many statements a kind of change befell.
    #[must_use]
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.changes.iter().filter(|c| c.kind == kind).count()
    }
}

/// What rules on versions read.
#[derive(Debug)]
pub struct VersionsView<'a> {
    /// The later version.
    pub new: &'a Report,
    /// The version that it is compared with.
    pub old: &'a Report,
    /// How the check is made.
    pub settings: &'a Settings,
    /// What changed; its findings are empty yet.
    pub comparison: &'a Comparison,
}

/// Compares a plan with earlier versions of it: statement by statement with the latest of them, and over all of
/// them for what never changed. Earlier versions stand in the order of their dates, where all have one, or else in
/// the order given; nothing where there are none.
#[must_use]
pub fn compare(new: &Report, previous: &[&Report], settings: &Settings) -> Option<Comparison> {
    let mut order: Vec<usize> = (0..previous.len()).collect();
    let date = |i: &usize| previous.get(*i).and_then(|r| r.plan.dates.plan);
    if order.iter().all(|i| date(i).is_some()) {
        order.sort_by_key(|i| date(i));
    }
    let against = *order.last()?;
    let old = *previous.get(against)?;
    let earlier: Vec<&Report> = order.iter().filter_map(|i| previous.get(*i).copied()).collect();
    let mut comparison = between(old, new, settings);
    comparison.against = against;
    comparison.constants = years::constants(new, &earlier);
    comparison.findings = findings(new, old, settings, &comparison);
    Some(comparison)
}

fn findings(new: &Report, old: &Report, settings: &Settings, comparison: &Comparison) -> Vec<Finding> {
    let view = VersionsView { new, old, settings, comparison };
    let mut findings = Findings::default();
    for rule in rules::all() {
        if let Scope::Versions(check) = rule.scope
            && settings.allows(rule, new.plan.dates.plan)
        {
            check(&view, &mut findings);
        }
    }
    settings.weigh(findings.into_vec())
}

fn between(old: &Report, new: &Report, settings: &Settings) -> Comparison {
    let masks = Masks::of(&old.plan, &new.plan);
    let mut keys = Keys::default();
    let before = item::items(old, &masks, 0, &mut keys);
    let now = item::items(new, &masks, 1, &mut keys);
    let texts: Vec<Vec<&Annotation<'_>>> =
        before.iter().chain(&now).map(|i| i.fields.iter().map(|(_, a)| a).collect()).collect();
    let likeness = Likeness::of(&[&old.plan, &new.plan], &texts);
    let scorer = score::Scorer::new(&[&old.plan, &new.plan], &before, &now, &likeness);
    let mut pairs = align::pairs(&before, &now, &scorer);
    let further = parts::further(&before, &now, &pairs);
    pairs.extend(further);
    let versions = Versions {
        old: &before,
        new: &now,
        old_entries: entries(old),
        new_entries: entries(new),
        settings,
        pairs: &pairs,
    };
    let (changes, minutes_lost, minutes_gained) = versions.changes();
    Comparison {
        changes,
        details: details::changes(&old.plan, &new.plan),
        minutes_lost,
        minutes_gained,
        constants: Vec::new(),
        findings: Vec::new(),
        against: 0,
    }
}

fn entries(report: &Report) -> BTreeMap<&str, Vec<&Entry>> {
    let mut by_statement: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in &report.ledger.deliveries {
        by_statement.entry(&entry.statement).or_default().push(entry);
    }
    by_statement
}
