//! Links that the document states: by number, by label, by sharing an area.

use ehcp_core::plan::{Link, LinkBasis, Plan, Statement, StatementKind};

use super::refs::Ref;

/// Resolves references into links and puts all links in order, each once.
pub(crate) fn resolve(plan: &mut Plan, rows: Vec<Link>, refs: &[(String, Ref)]) {
    let mut links = rows;
    {
        let all: Vec<&Statement> = plan.statements().map(|(_, s)| s).collect();
        for (id, reference) in refs {
            let Some(from) = all.iter().find(|s| s.id == *id) else { continue };
            let Some(to) = target(&all, reference) else { continue };
            let steps = from.kind == StatementKind::Step || to.kind == StatementKind::Step;
            let same = from.kind == to.kind || from.kind.is_need() && to.kind.is_need();
            if !steps && !same {
                links.push(Link { from: from.id.clone(), to: to.id.clone(), basis: LinkBasis::Numbered });
            }
        }
        together(&all, refs, &mut links);
        areas(&all, &mut links);
    }
    let order = |id: &str| plan.statements().position(|(_, s)| s.id == id);
    let mut seen = std::collections::BTreeSet::new();
    links.retain(|l| {
        let pair =
            if l.from <= l.to { (l.from.clone(), l.to.clone()) } else { (l.to.clone(), l.from.clone()) };
        seen.insert(pair)
    });
    links.sort_by_key(|l| (order(&l.from), order(&l.to)));
    plan.links = links;
}

// How many pairs of a need and an outcome one heading may make: more is a list of everything.
const FEW: usize = 6;

// Needs and outcomes that one heading or provision names together belong together, where it names few.
fn together(all: &[&Statement], refs: &[(String, Ref)], links: &mut Vec<Link>) {
    let mut rest = refs;
    while let Some((id, _)) = rest.first() {
        let len = rest.iter().take_while(|(other, _)| other == id).count();
        let (own, after) = rest.split_at(len);
        rest = after;
        let named: Vec<&Statement> = own.iter().filter_map(|(_, r)| target(all, r)).collect();
        let needs: Vec<&&Statement> = named.iter().filter(|s| s.kind.is_need()).collect();
        let outcomes: Vec<&&Statement> = named.iter().filter(|s| s.kind == StatementKind::Outcome).collect();
        if needs.len() * outcomes.len() > FEW {
            continue;
        }
        for need in &needs {
            for outcome in &outcomes {
                links.push(Link {
                    from: need.id.clone(),
                    to: outcome.id.clone(),
                    basis: LinkBasis::Numbered,
                });
            }
        }
    }
}

// The one statement that a reference can mean; none where two could be meant.
fn target<'a>(all: &[&'a Statement], reference: &Ref) -> Option<&'a Statement> {
    let mut found = all.iter().filter(|s| match reference {
        Ref::Label(label) => s.label.as_ref().is_some_and(|l| l.eq_ignore_ascii_case(label)),
        Ref::Number(kind, n) => {
            let fits = if kind.is_need() { s.kind == StatementKind::Need } else { s.kind == *kind };
            fits && s.label.as_ref().and_then(|l| number(l)) == Some(*n)
        }
    });
    let one = found.next();
    match found.next() {
        None => one.or_else(|| by_count(all, reference)).copied(),
        Some(_) => None,
    }
}

// "B3" where the document prints no labels: the third need.
fn by_count<'b, 'a>(all: &'b [&'a Statement], reference: &Ref) -> Option<&'b &'a Statement> {
    let (kind, n) = match reference {
        Ref::Label(label) => {
            let kind = match label.chars().next()? {
                'B' => StatementKind::Need,
                'E' => StatementKind::Outcome,
                'F' => StatementKind::Provision,
                _ => return None,
            };
            (kind, label.get(1..)?.parse::<u32>().ok()?)
        }
        Ref::Number(kind, n) => (*kind, *n),
    };
    let bare = |s: &&&Statement| s.kind == kind;
    if kind == StatementKind::Provision || all.iter().filter(bare).any(|s| s.label.is_some()) {
        return None;
    }
    all.iter().filter(bare).nth(usize::try_from(n).ok()?.checked_sub(1)?)
}

fn number(label: &str) -> Option<u32> {
    let digits: String =
        label.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

// Statements under one area heading, where that area holds a single need.
fn areas(all: &[&Statement], links: &mut Vec<Link>) {
    let area = |s: &Statement| s.area.as_ref().and_then(|a| super::areas::broad_area(a));
    for n in 0..4u8 {
        let inside: Vec<&&Statement> = all.iter().filter(|s| area(s) == Some(n)).collect();
        let mut needs = inside.iter().filter(|s| s.kind == StatementKind::Need);
        let (Some(need), None) = (needs.next(), needs.next()) else { continue };
        for s in inside.iter().filter(|s| matches!(s.kind, StatementKind::Outcome | StatementKind::Provision))
        {
            links.push(Link { from: need.id.clone(), to: s.id.clone(), basis: LinkBasis::Area });
        }
    }
}
