//! The provision ledger: what a plan guarantees, item by item, and what it adds up to.

mod conflicts;
mod entry;
mod giver;
#[cfg(test)]
mod tests;
mod totals;

pub use conflicts::{Conflict, ConflictKind};
pub use entry::Entry;
pub use totals::{Share, Total};

use serde::Serialize;

use crate::{
    check::Judged,
    delivery::{Range, SchoolYear},
    plan::StatementKind,
    thread::Thread,
};

/// All deliveries of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Ledger {
    /// In the order of the document.
    pub deliveries: Vec<Entry>,
    /// Provision without any amount that could be counted, by id.
    pub without_amount: Vec<String>,
    /// Amounts that do not fit together.
    pub conflicts: Vec<Conflict>,
}

impl Ledger {
    /// Minutes a week with the child, summed over what can be counted: the least and the most that the words
    /// give while everything runs.
    #[must_use]
    pub fn weekly_minutes(&self) -> Range {
        totals::sum(self.with_the_child().filter_map(|e| e.delivery.weekly_minutes))
    }

    /// How many deliveries with the child cannot be counted in minutes a week.
    #[must_use]
    pub fn uncounted(&self) -> usize {
        self.with_the_child().filter(|e| e.delivery.weekly_minutes.is_none()).count()
    }

    // Training, liaison and reports are given to others.
    fn with_the_child(&self) -> impl Iterator<Item = &Entry> {
        self.deliveries.iter().filter(|e| e.is_direct() && !e.part_of_total)
    }
}

/// Lists the deliveries of every piece of provision.
#[must_use]
pub fn add_up(statements: &[Judged<'_>], thread: &Thread, year: &SchoolYear) -> Ledger {
    let areas = entry::Areas::of(statements, thread);
    let provision = || statements.iter().filter(|j| j.statement.kind == StatementKind::Provision);
    let mut deliveries: Vec<Entry> = provision()
        .flat_map(|j| {
            let area = areas.of_provision(&j.statement.id);
            j.judgement.deliveries.iter().map(move |d| Entry::of(j, d.clone(), area, year))
        })
        .collect();
    entry::mark_parts(&mut deliveries);
    let counted = |id: &str| deliveries.iter().any(|e| e.statement == id && e.is_counted());
    let without_amount = provision().map(|j| j.statement.id.clone()).filter(|id| !counted(id)).collect();
    let conflicts = conflicts::find(&deliveries, statements);
    Ledger { deliveries, without_amount, conflicts }
}
