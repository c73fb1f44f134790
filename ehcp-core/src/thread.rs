//! The golden thread: links between aspirations, needs, outcomes and provision.

use serde::Serialize;

use crate::plan::{Link, Plan};

/// The thread of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thread {
    /// Links, those that the plan states first.
    pub links: Vec<Link>,
}

impl Thread {
    /// Ids of the statements that a statement is linked with.
    pub fn partners<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        self.links.iter().filter_map(move |l| {
            if l.from == id {
                Some(l.to.as_str())
            } else if l.to == id {
                Some(l.from.as_str())
            } else {
                None
            }
        })
    }
}

/// Draws the thread of a plan.
#[must_use]
pub fn draw(plan: &Plan) -> Thread {
    let mut links = plan.links.clone();
    links.sort();
    links.dedup();
    Thread { links }
}
