//! The thread as a tree for a terminal.

use ehcp_core::{Report, plan::LinkBasis, thread::Link};

use super::{Knot, Weave, sureness};
use crate::{
    Options, TextStyle,
    page::{BOLD, DIM, Page},
};

/// The thread as a tree: under each need its outcomes and their provision.
#[must_use]
pub fn tree(name: &str, report: &Report, options: &Options, style: &TextStyle) -> String {
    let weave = Weave::of(report, options);
    let mut page = Page::new(*style);
    page.para(0, Some(BOLD), name);
    page.para(0, Some(DIM), &weave.summary());
    page.para(0, Some(DIM), "A link marked ~ was worked out; the others are stated by the plan.");
    branch_off(&mut page, &weave, 0, "Aspirations and the outcomes that grow out of them");
    branch_off(&mut page, &weave, 1, "Needs, their outcomes and their provision");
    loose_ends(&mut page, &weave);
    gaps(&mut page, &weave);
    page.finish()
}

fn branch_off(page: &mut Page, weave: &Weave<'_>, column: usize, title: &str) {
    if weave.column(column).next().is_none() {
        return;
    }
    page.heading(title);
    for root in weave.column(column) {
        page.para(0, Some(BOLD), &caption(root));
        let outcomes = weave.partners_in(root.id, 2);
        let own = if column == 1 { weave.partners_in(root.id, 3) } else { Vec::new() };
        let under = |outcome: &Knot<'_>| -> Vec<(&Knot<'_>, &Link)> {
            let mut of = weave.partners_in(outcome.id, 3);
            of.retain(|(p, _)| own.iter().any(|(mine, _)| mine.id == p.id));
            of
        };
        let left: Vec<_> = own
            .iter()
            .filter(|(p, _)| !outcomes.iter().any(|(o, _)| under(o).iter().any(|(u, _)| u.id == p.id)))
            .collect();
        let n = outcomes.len() + left.len();
        let mut shown = 0;
        for (outcome, link) in &outcomes {
            shown += 1;
            line(page, "", shown == n, outcome, link);
            let under = under(outcome);
            let stem = if shown == n { "   " } else { "│  " };
            for (i, (provision, link)) in under.iter().enumerate() {
                line(page, stem, i + 1 == under.len(), provision, link);
            }
        }
        for (provision, link) in left {
            shown += 1;
            line(page, "", shown == n, provision, link);
        }
        for (gap, confidence, stated) in &root.gaps {
            page.line(&format!("   ! {gap} ({})", sureness(*confidence, *stated)));
        }
    }
}

fn line(page: &mut Page, stem: &str, last: bool, knot: &Knot<'_>, link: &Link) {
    let mark = if link.basis == LinkBasis::Inferred { "~" } else { " " };
    let branch = if last { "└─" } else { "├─" };
    page.line(&format!("{stem}{branch}{mark}{}", short(&caption(knot), page.room(stem.chars().count() + 3))));
}

fn caption(knot: &Knot<'_>) -> String {
    match &knot.words {
        Some(words) => format!("{}: {words}", knot.title()),
        None => knot.title(),
    }
}

fn short(text: &str, room: usize) -> String {
    crate::words::first_words(text, room)
}

fn loose_ends(page: &mut Page, weave: &Weave<'_>) {
    let loose: Vec<&Knot<'_>> = weave
        .knots
        .iter()
        .filter(|k| k.column > 1 && !weave.links.iter().any(|l| l.other_end(k.id).is_some()))
        .collect();
    if loose.is_empty() {
        return;
    }
    page.heading("Linked with nothing");
    for knot in loose {
        page.para(2, None, &caption(knot));
    }
}

fn gaps(page: &mut Page, weave: &Weave<'_>) {
    let all: Vec<(&Knot<'_>, &(&str, f64, bool))> =
        weave.knots.iter().flat_map(|k| k.gaps.iter().map(move |g| (k, g))).collect();
    if all.is_empty() {
        return;
    }
    page.heading("Gaps");
    for (knot, (gap, confidence, stated)) in all {
        page.row(
            2,
            &knot.label,
            8,
            &format!("{} with {gap} ({})", knot.kind, sureness(*confidence, *stated)),
        );
    }
}
