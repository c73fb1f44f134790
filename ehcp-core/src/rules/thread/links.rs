//! Gaps in the links that a plan states.

use std::collections::BTreeSet;

use crate::{plan::LinkBasis, rules::prelude::*};

/// One end of a kind of link.
pub(super) struct Ends {
    /// In these sections.
    pub(super) letters: &'static [Letter],
    /// Of this kind; any need stands for every kind of need.
    pub(super) kind: StatementKind,
}

impl Ends {
    fn hold(&self, section: Letter, statement: &Statement) -> bool {
        let kind = statement.kind == self.kind || (self.kind.is_need() && statement.kind.is_need());
        kind && self.letters.contains(&section)
    }
}

// The fewest statements with a stated link, and their least share, for a gap to say something.
const AT_LEAST: usize = 3;
const SHARE: f64 = 0.75;

/// Reports each statement at one end without any partner at the other, where the plan states most links.
pub(super) fn report(
    view: &PlanView<'_>,
    rule: &'static Rule,
    of: &Ends,
    to: &Ends,
    findings: &mut Findings,
) {
    let ids = |ends: &Ends| -> BTreeSet<&str> {
        view.plan.statements().filter(|(l, s)| ends.hold(*l, s)).map(|(_, s)| s.id.as_str()).collect()
    };
    let (from, others) = (ids(of), ids(to));
    if from.is_empty() || others.is_empty() {
        return; // the rules on the sections themselves say so
    }
    let joins = |id: &str, stated: bool| {
        view.thread.links.iter().any(|l| {
            let strong = matches!(l.basis, LinkBasis::Stated | LinkBasis::Row | LinkBasis::Numbered);
            (strong || !stated)
                && ((l.from == id && others.contains(l.to.as_str()))
                    || (l.to == id && others.contains(l.from.as_str())))
        })
    };
    let linked = from.iter().filter(|id| joins(id, true)).count();
    #[allow(clippy::cast_precision_loss)] // a handful of statements
    let share = linked as f64 / from.len() as f64;
    // A section none of whose statements is linked (often G or H) may answer what seems to have no partner.
    let silent = to.letters.iter().any(|l| {
        let mut there = view.plan.statements().filter(|(at, s)| at == l && to.hold(*at, s)).peekable();
        there.peek().is_some() && !there.any(|(_, s)| view.thread.partners(&s.id).any(|id| from.contains(id)))
    });
    if linked < AT_LEAST || share < SHARE || silent {
        let section = of.letters.first().copied();
        let finding =
            view.flag(rule, section, "links").cannot_tell("links between statements that the plan states");
        findings.push(finding);
        return;
    }
    for (_, piece) in view.text.all().filter_map(|p| p.statement().map(|s| (s, p))) {
        let Some(statement) = piece.statement() else { continue };
        if from.contains(statement.id.as_str()) && !joins(&statement.id, false) {
            let other = if to.kind == StatementKind::Outcome { "an outcome" } else { "provision" };
            findings.push(at(rule, piece, None).fact("other", Fact::Term(other)));
        }
    }
}
