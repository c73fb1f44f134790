//! The provision ledger: what a plan guarantees, item by item.

use serde::Serialize;

use crate::{
    check::Judged,
    delivery::Delivery,
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
                delivery: d.clone(),
            })
        })
        .collect();
    Ledger { deliveries }
}
