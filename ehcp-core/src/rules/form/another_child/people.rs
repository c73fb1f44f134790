//! A given name that is nobody's in this plan.

use std::collections::BTreeSet;

use crate::rules::{
    names::{bare, is_capital, is_given_name},
    prelude::*,
};

const ABOUT: &[Letter] =
    &[Letter::B, Letter::C, Letter::D, Letter::E, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];

pub(super) fn check(view: &PlanView<'_>, rule: &'static Rule, findings: &mut Findings) {
    let person = &view.plan.person;
    if person.name.is_none() && person.preferred_name.is_none() {
        return; // whose plan it is cannot be told
    }
    let known = known(view);
    for (_, piece) in view.text.statements(ABOUT) {
        let tokens = piece.text.tokens();
        let stranger = (0..tokens.len()).find(|&i| {
            is_capital(&piece.text, i)
                && is_given_name(bare(tokens.folded(i)))
                && !known.contains(bare(tokens.folded(i)))
                && stands_alone(&piece.text, i)
        });
        if let Some(span) = stranger.and_then(|i| tokens.get(i)).map(|t| t.span) {
            let what = Fact::Quote(span.of(piece.text.text()).into());
            findings.push(at(rule, piece, Some(span)).fact("what", what));
        }
    }
}

// Every name that the plan gives outside the body, and the child's own.
fn known(view: &PlanView<'_>) -> BTreeSet<String> {
    let plan = view.plan;
    let mut known = BTreeSet::new();
    let mut add = |text: &str| {
        let tokens = Annotation::of(text);
        for i in 0..tokens.tokens().len() {
            known.insert(bare(tokens.tokens().folded(i)).to_owned());
        }
    };
    let person = &plan.person;
    [&person.name, &person.preferred_name].into_iter().flatten().for_each(|n| add(n));
    person.family.iter().for_each(|n| add(n));
    for source in &plan.advice {
        add(&source.text);
        source.author.iter().for_each(|n| add(n));
    }
    plan.authority.iter().for_each(|n| add(n));
    for piece in view.text.all() {
        let outside = !piece.section.is_some_and(|l| ABOUT.contains(&l));
        if outside || matches!(piece.source, Source::Note(_) | Source::NoteHeading(_)) {
            add(piece.text.text());
        }
    }
    known
}

// Not part of a longer name, with no title before it and no word that introduces someone else.
fn stands_alone(text: &Annotation<'_>, i: usize) -> bool {
    let tokens = text.tokens();
    let touching = |j: usize| matches!(tokens.folded(j), "-" | "&");
    let longer = is_capital(text, i + 1) && !text.sentences().iter().any(|s| s.from == i + 1);
    let before = i.checked_sub(1);
    let part = before.is_some_and(|b| {
        let starts = text.sentences().iter().any(|s| s.from == b);
        (is_capital(text, b) && (!starts || is_given_name(bare(tokens.folded(b))))) || touching(b)
    });
    let titled = before.is_some_and(|b| {
        matches!(tokens.folded(b), "mr" | "mrs" | "ms" | "miss" | "dr" | "mx" | "sir" | "st" | "saint" | ".")
            && !text.sentences().iter().any(|s| s.from == i)
    });
    !longer && !part && !titled && !touching(i + 1) && !text.has(&stages::KNOWN_OTHER)
}
