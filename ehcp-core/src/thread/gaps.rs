//! What a thread lacks: statements that nothing at the other end belongs to.

use serde::Serialize;

use super::{
    Link,
    node::{Node, Nodes, Side},
};
use crate::plan::LinkBasis;

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// An aspiration that no outcome grows out of.
    AspirationWithoutOutcome,
    /// A need that no provision answers.
    NeedWithoutProvision,
    /// A need that no outcome is about.
    NeedWithoutOutcome,
    /// An outcome that neither a need nor an aspiration leads to.
    OutcomeWithoutNeed,
    /// An outcome that no provision serves.
    OutcomeWithoutProvision,
    /// Provision that answers no need.
    ProvisionWithoutNeed,
    /// Provision that serves no outcome.
    ProvisionWithoutOutcome,
}

/// A gap in a thread.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gap {
    /// The statement, by id.
    pub statement: String,
    /// What is missing.
    pub kind: GapKind,
    /// How sure it is that nothing belongs to the statement, from 0 to 1.
    pub confidence: f64,
    /// Whether the plan states links for most statements of this kind, but none for this one.
    pub stated: bool,
}

/// The kinds of gap, each with the side that has it and the sides one of which would fill it.
const KINDS: [(GapKind, Side, &[Side]); 7] = [
    (GapKind::AspirationWithoutOutcome, Side::Aspiration, &[Side::Outcome]),
    (GapKind::NeedWithoutProvision, Side::Need, &[Side::Provision]),
    (GapKind::NeedWithoutOutcome, Side::Need, &[Side::Outcome]),
    (GapKind::OutcomeWithoutNeed, Side::Outcome, &[Side::Need, Side::Aspiration]),
    (GapKind::OutcomeWithoutProvision, Side::Outcome, &[Side::Provision]),
    (GapKind::ProvisionWithoutNeed, Side::Provision, &[Side::Need]),
    (GapKind::ProvisionWithoutOutcome, Side::Provision, &[Side::Outcome]),
];

// The fewest statements with a stated link, and their least share, for the lack of one to say something.
const AT_LEAST: usize = 3;
const SHARE: f64 = 0.75;
// How sure the lack of a stated link is at least, in a plan that states most.
const UNSAID: f64 = 0.6;

/// How likely the likeliest link of each node with each side is.
pub(super) type Likeliest = Vec<[f64; 4]>;

pub(super) fn find(nodes: &Nodes<'_>, links: &[&Link], likeliest: &Likeliest) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let partners = partners(nodes, links);
    for (kind, side, others) in KINDS {
        let mine: Vec<usize> = nodes.of_side(side);
        if !others.iter().any(|o| nodes.list.iter().any(|n| n.side == *o)) {
            continue; // the rules on the sections themselves say so
        }
        let has = |i: usize, firmly: bool| {
            partners
                .get(i)
                .is_some_and(|p| p.iter().any(|(s, firm)| others.contains(s) && (*firm || !firmly)))
        };
        let stated = mine.iter().filter(|i| has(**i, true)).count();
        #[allow(clippy::cast_precision_loss)] // statements of a plan
        let most = stated >= AT_LEAST && stated as f64 >= SHARE * mine.len() as f64;
        for i in mine {
            let (Some(node), Some(best)) = (nodes.list.get(i), likeliest.get(i)) else { continue };
            if has(i, false) || !says_something(node) {
                continue;
            }
            let best = others.iter().filter_map(|o| best.get(*o as usize)).copied().fold(0.0, f64::max);
            let unsaid = if most { UNSAID } else { 0.0 };
            gaps.push(Gap {
                statement: node.statement.id.clone(),
                kind,
                // Finer than this would promise too much.
                confidence: ((1.0 - best).max(unsaid) * 100.0).round() / 100.0,
                stated: most,
            });
        }
    }
    gaps
}

// Whether there is enough to go by for the lack of a link to mean anything.
fn says_something(node: &Node<'_>) -> bool {
    node.words.len() + node.themes.len() >= 3
}

// For each node, the sides it is linked with, and whether the plan says so of the two themselves.
fn partners(nodes: &Nodes<'_>, links: &[&Link]) -> Vec<Vec<(Side, bool)>> {
    let place = nodes.places();
    let mut partners = vec![Vec::new(); nodes.list.len()];
    for link in links {
        let (Some(&a), Some(&b)) = (place.get(link.from.as_str()), place.get(link.to.as_str())) else {
            continue;
        };
        let firm = link.basis < LinkBasis::Area;
        for (one, other) in [(a, b), (b, a)] {
            if let (Some(mine), Some(node)) = (partners.get_mut(one), nodes.list.get(other)) {
                mine.push((node.side, firm));
            }
        }
    }
    partners
}
