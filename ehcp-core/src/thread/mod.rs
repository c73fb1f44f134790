//! The golden thread: links between aspirations, needs, outcomes and provision.

mod empty;
mod gaps;
mod grid;
mod infer;
pub(crate) mod likeness;
mod node;
mod pair;
mod related;
mod stated;
mod stem;
#[cfg(test)]
mod tests;
pub(crate) mod topics;
mod vector;
mod vocabulary;
mod weights;

pub use gaps::{Gap, GapKind};
pub use related::Relatedness;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    plan::{LinkBasis, Plan, Text},
    plan_text::PlanText,
};

/// A link of a thread.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    /// Id of one statement: the aspiration, need or outcome.
    pub from: String,
    /// Id of the other.
    pub to: String,
    /// What makes it a link.
    pub basis: LinkBasis,
    /// How likely it is that the plan means it, from 0 to 1; 1 for what the plan states.
    pub score: f64,
    /// What speaks for it.
    pub evidence: Evidence,
}

/// What speaks for a link that was worked out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Evidence {
    /// Themes that both statements touch, in the library's words.
    pub themes: Vec<&'static str>,
    /// Words of the plan that both statements use.
    pub words: Vec<Text>,
    /// The statement through which the two are linked, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<String>,
    /// Whether both stand at about the same place in their sections, or under headings of one area.
    pub structure: bool,
}

/// The thread of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thread {
    /// Links, those that the plan states first.
    pub links: Vec<Link>,
    /// Links that only a heading makes which names several statements and stands over several, and that nothing
    /// else speaks for. They are no links to draw, but what they touch is no gap.
    pub loose: Vec<Link>,
    /// Statements that nothing at the other end belongs to, surely or not.
    pub gaps: Vec<Gap>,
}

impl Thread {
    /// Ids of the statements that a statement is linked with.
    pub fn partners<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        self.links.iter().filter_map(move |l| l.other_end(id))
    }

    /// Ids of the statements that the plan itself links a statement with.
    pub fn stated_partners<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        let stated = self.links.iter().filter(|l| l.basis != LinkBasis::Inferred);
        stated.chain(&self.loose).filter_map(move |l| l.other_end(id))
    }
}

impl Link {
    /// The end that is not this one; none where it is neither.
    #[must_use]
    pub fn other_end(&self, id: &str) -> Option<&str> {
        if self.from == id {
            Some(&self.to)
        } else if self.to == id {
            Some(&self.from)
        } else {
            None
        }
    }
}

/// Draws the thread of a plan: the links that it states, then those that can be worked out.
#[must_use]
pub fn draw(plan: &Plan, text: &PlanText<'_>) -> Thread {
    draw_with(plan, text, None)
}

/// Draws the thread of a plan, asking the host how related statements are.
#[must_use]
pub fn draw_with(plan: &Plan, text: &PlanText<'_>, host: Option<&dyn Relatedness>) -> Thread {
    let nodes = node::Nodes::of(plan, text);
    let drawn = infer::Weighing::new(&nodes, &plan.links, host).draw();
    let mut thread = Thread { links: drawn.links, loose: drawn.loose, gaps: Vec::new() };
    add_others(plan, &mut thread);
    for links in [&mut thread.links, &mut thread.loose] {
        links.sort_by(|a, b| (a.basis, &a.from, &a.to).cmp(&(b.basis, &b.from, &b.to)));
    }
    let all: Vec<&Link> = thread.links.iter().chain(&thread.loose).collect();
    thread.gaps = gaps::find(&nodes, &all, &drawn.likeliest);
    thread
}

// Links that a plan states between other kinds of statement, such as a view and an outcome.
fn add_others(plan: &Plan, thread: &mut Thread) {
    fn ends<'l>(a: &'l str, b: &'l str) -> (&'l str, &'l str) {
        if a <= b { (a, b) } else { (b, a) }
    }
    let mut seen: BTreeSet<(&str, &str)> =
        thread.links.iter().chain(&thread.loose).map(|l| ends(&l.from, &l.to)).collect();
    let others: Vec<Link> = plan
        .links
        .iter()
        .filter(|l| seen.insert(ends(&l.from, &l.to)))
        .map(|l| Link {
            from: l.from.clone(),
            to: l.to.clone(),
            basis: l.basis,
            score: 1.0,
            evidence: Evidence::default(),
        })
        .collect();
    thread.links.extend(others);
}

/// What speaks for every link that could be, for those who fit the weights.
#[doc(hidden)]
#[must_use]
pub fn features(plan: &Plan, text: &PlanText<'_>) -> Vec<(usize, String, String, Vec<f64>)> {
    let nodes = node::Nodes::of(plan, text);
    infer::Weighing::new(&nodes, &plan.links, None).features()
}
