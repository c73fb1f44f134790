//! What the plan itself says about links, and how far each saying can be relied on.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    node::{Nodes, Side},
    pair::Kind,
};
use crate::plan::{Link, LinkBasis};

/// How many numbers tell what the plan says about a pair.
pub(super) const STATED: usize = 4;

/// What the plan says about one pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Said {
    /// Nothing, though it says so much about the two: 0 nothing at all, 1 both are linked elsewhere.
    Nothing(f64),
    /// Both stand under one heading that names several; how many on the fuller side.
    Together(f64, LinkBasis),
    /// These two belong together.
    Firmly(LinkBasis),
}

impl Said {
    pub(super) fn numbers(self) -> [f64; STATED] {
        match self {
            Said::Firmly(LinkBasis::Numbered | LinkBasis::Area) => [0.0, 1.0, 1.0, 0.0],
            Said::Firmly(_) => [1.0, 0.0, 0.0, 0.0],
            Said::Together(several, _) => [0.0, 1.0, 1.0 / several.max(1.0), 0.0],
            Said::Nothing(elsewhere) => [0.0, 0.0, 0.0, elsewhere],
        }
    }
}

/// The links that a plan states, by pairs of nodes.
pub(super) struct Stated {
    // Of each node, those that it is linked with, in order.
    near: Vec<Vec<(usize, LinkBasis)>>,
    // How many partners each node has on each side.
    partners: Vec<[u32; 4]>,
    // Provision that no other provision shares all its partners with: it was linked by itself.
    own: BTreeSet<usize>,
}

impl Stated {
    pub(super) fn of(nodes: &Nodes<'_>, links: &[Link]) -> Self {
        let ids = nodes.places();
        let mut basis: BTreeMap<(usize, usize), LinkBasis> = BTreeMap::new();
        for link in links {
            let (Some(&a), Some(&b)) = (ids.get(link.from.as_str()), ids.get(link.to.as_str())) else {
                continue;
            };
            let firmest = basis.entry((a.min(b), a.max(b))).or_insert(link.basis);
            *firmest = (*firmest).min(link.basis);
        }
        let mut with: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for &(a, b) in basis.keys() {
            with.entry(a).or_default().insert(b);
            with.entry(b).or_default().insert(a);
        }
        let side = |i: &usize| nodes.list.get(*i).map(|n| n.side);
        let mut partners = vec![[0u32; 4]; nodes.list.len()];
        for (i, others) in &with {
            for other in others.iter().filter_map(side) {
                if let Some(count) = partners.get_mut(*i).and_then(|sides| sides.get_mut(other as usize)) {
                    *count += 1;
                }
            }
        }
        let sets: Vec<(&usize, &BTreeSet<usize>)> =
            with.iter().filter(|(i, _)| side(i) == Some(Side::Provision)).collect();
        let mut alike: BTreeMap<&BTreeSet<usize>, u32> = BTreeMap::new();
        for (_, set) in &sets {
            *alike.entry(set).or_default() += 1;
        }
        let own = sets.iter().filter(|(_, set)| alike.get(set) == Some(&1)).map(|(i, _)| **i).collect();
        let mut near = vec![Vec::new(); nodes.list.len()];
        for (&(a, b), &basis) in &basis {
            for (here, there) in [(a, b), (b, a)] {
                if let Some(around) = near.get_mut(here) {
                    around.push((there, basis));
                }
            }
        }
        for around in &mut near {
            around.sort_unstable_by_key(|(there, _)| *there);
        }
        Self { near, partners, own }
    }

    fn basis(&self, a: usize, b: usize) -> Option<LinkBasis> {
        let around = self.near.get(a)?;
        let at = around.binary_search_by_key(&b, |(there, _)| *there).ok()?;
        around.get(at).map(|(_, basis)| *basis)
    }

    pub(super) fn said(&self, kind: Kind, a: usize, b: usize) -> Said {
        let (one, other) = kind.sides();
        let count = |i: usize, side: Side| {
            self.partners.get(i).and_then(|sides| sides.get(side as usize)).copied().unwrap_or(0)
        };
        let (of_a, of_b) = (count(a, other), count(b, one));
        let both = of_a > 0 && of_b > 0;
        let basis = if both { self.basis(a, b) } else { None };
        let Some(basis) = basis else {
            return Said::Nothing(f64::from(u8::from(of_a > 0) + u8::from(of_b > 0)) / 2.0);
        };
        let provision = other == Side::Provision;
        let several = if provision { of_b } else { of_a.max(of_b) };
        match basis {
            LinkBasis::Row | LinkBasis::Stated => Said::Firmly(basis),
            _ if several < 2 || provision && self.own.contains(&b) => Said::Firmly(basis),
            _ => Said::Together(f64::from(several), basis),
        }
    }
}
