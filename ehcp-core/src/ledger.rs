//! The provision ledger: what a plan guarantees, item by item.

use serde::Serialize;

use crate::{
    check::Judged,
    delivery::{Delivery, Range},
    plan::{Letter, StatementKind},
};

/// A delivery and the statement that gives it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// The statement, by id.
    pub statement: String,
    /// Its section.
    pub section: Letter,
    /// The delivery.
    #[serde(flatten)]
    pub delivery: Delivery,
}

/// All deliveries of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Ledger {
    /// In the order of the document.
    pub deliveries: Vec<Entry>,
}

impl Ledger {
    /// Minutes a week with the child, summed over what can be counted: the least and the most that the words
    /// give while everything runs.
    #[must_use]
    pub fn weekly_minutes(&self) -> Range {
        let mut sum = Range::exactly(0.0);
        for minutes in self.with_the_child().filter_map(|d| d.weekly_minutes) {
            sum.min += minutes.min;
            sum.max += minutes.max;
        }
        sum
    }

    /// How many deliveries with the child cannot be counted in minutes a week.
    #[must_use]
    pub fn uncounted(&self) -> usize {
        self.with_the_child().filter(|d| d.weekly_minutes.is_none()).count()
    }

    // Training, liaison and reports are given to others.
    fn with_the_child(&self) -> impl Iterator<Item = &Delivery> {
        self.deliveries.iter().map(|e| &e.delivery).filter(|d| d.direct != Some(false))
    }
}

/// Lists the deliveries of every piece of provision.
#[must_use]
pub fn add_up(statements: &[Judged<'_>]) -> Ledger {
    let deliveries = statements
        .iter()
        .filter(|j| j.statement.kind == StatementKind::Provision)
        .flat_map(|j| {
            j.judgement.deliveries.iter().map(|d| Entry {
                statement: j.statement.id.clone(),
                section: j.section,
                delivery: in_minutes(d.clone()),
            })
        })
        .collect();
    Ledger { deliveries }
}

// In the ledger every amount is in minutes, a total in each period included.
fn in_minutes(mut delivery: Delivery) -> Delivery {
    if delivery.times.is_none() && delivery.minutes.is_none() {
        delivery.minutes = delivery.total_hours.map(|h| Range::exactly(h * 60.0));
    }
    delivery
}
