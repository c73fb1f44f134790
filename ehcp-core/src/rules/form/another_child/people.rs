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
    let own = own(view);
    for (_, piece) in view.text.statements(ABOUT) {
        let tokens = piece.text.tokens();
        let stranger = (0..tokens.len()).find(|&i| {
            is_capital(&piece.text, i)
                && is_given_name(bare(tokens.folded(i)))
                && !known.contains(bare(tokens.folded(i)))
                && stands_alone(&piece.text, i)
        });
        let stranger = stranger.and_then(|i| tokens.get(i)).map(|t| t.span);
        if let Some(span) = stranger.or_else(|| named_by_a_word(&piece.text, &own)) {
            let what = Fact::Quote(span.of(piece.text.text()).into());
            findings.push(at(rule, piece, Some(span)).fact("what", what));
        }
    }
}

// The names of the child and of the family, and every name in section A.
fn own(view: &PlanView<'_>) -> BTreeSet<String> {
    let person = &view.plan.person;
    let names = [&person.name, &person.preferred_name].into_iter().flatten().chain(&person.family);
    let told = view.text.within(&[Letter::A]).map(|p| p.text.text());
    let words = names.map(|n| n.as_str()).chain(told).flat_map(|t| t.split(|c: char| !c.is_alphanumeric()));
    words.map(str::to_lowercase).collect()
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
        introduced(piece, &mut add);
        let outside = !piece.section.is_some_and(|l| ABOUT.contains(&l));
        if outside || matches!(piece.source, Source::Note(_) | Source::NoteHeading(_)) {
            add(piece.text.text());
        }
    }
    known
}

// "His twin sister Maya": from here on Maya is known.
fn introduced(piece: &Piece<'_>, add: &mut impl FnMut(&str)) {
    for sentence in piece.text.sentences() {
        let relation = [&stages::KNOWN_OTHER, &stages::FEMALE, &stages::MALE];
        if relation.iter().any(|l| piece.text.has_within(l, sentence.span)) {
            add(sentence.span.of(piece.text.text()));
        }
    }
}

/// A name that is also a word, where only a child's name can stand: "Hope finds it hard".
fn named_by_a_word(text: &Annotation<'_>, own: &BTreeSet<String>) -> Option<Span> {
    let tokens = text.tokens();
    text.sentences().iter().find_map(|s| {
        let word = tokens.folded(s.from);
        let next = tokens.folded(s.from + 1);
        let as_child = matches!(
            next,
            "finds" | "struggles" | "needs" | "requires" | "becomes" | "likes" | "enjoys" | "has" | "can"
        ) || (matches!(next, "will")
            && matches!(
                tokens.folded(s.from + 2),
                "have" | "be" | "learn" | "use" | "need" | "say" | "read" | "write"
            ));
        let name = WORD_NAMES.contains(&word) && !own.contains(word) && is_capital(text, s.from);
        (name && as_child).then(|| tokens.span(s.from, s.from + 1))
    })
}

// Given names that are also words, months or plants, of which a sentence seldom speaks as it does of a child.
#[rustfmt::skip]
const WORD_NAMES: &[&str] = &[
    "amber", "angel", "blessing", "chase", "daisy", "dean", "destiny", "faith", "frank", "grace", "harmony", "heath", "holly", "hope", "iris", "ivy", "jack",
    "jade", "joy", "lily", "mark", "max", "may", "olive", "pearl", "poppy", "precious", "rob", "robin", "rose", "rowan", "ruby", "skye", "violet", "will", "willow",
];

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
