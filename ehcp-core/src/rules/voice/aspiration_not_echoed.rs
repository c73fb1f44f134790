use std::collections::BTreeSet;

use crate::{rules::prelude::*, text::lexicon::words};

rule! {
    /// What the child hopes for comes back in the rest of the plan.
    ///
    /// ## Why
    /// Outcomes should take account of the child's aspirations. Where no word of them returns in sections E to H,
    /// they may have been written down and left there.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1 aspiration child: "I want to work with horses."
    /// E o1: By July 2027 Ida reads a page aloud.
    /// F p1: A teaching assistant reads with Ida for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1 aspiration child: "I want to work with horses."
    /// E o1: By July 2027 Ida reads the signs at the stables and the horse's chart.
    /// F p1: A teaching assistant reads with Ida for 20 minutes daily.
    /// ```
    "VOICE-04" "hopes-not-taken-up",
    message: "sections E to H do not appear to take up anything that the child hopes for",
    advice: "consider which outcome is a step towards it, and say so in the child's words",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.64, 9.65",
    ],
    scope: Scope::Plan(check),
}

const BODY: &[Letter] = &[Letter::E, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let hopes = of_kind(view, &[Letter::A], StatementKind::Aspiration)
        .filter(|(s, _)| s.speaker != Some(Speaker::Family));
    let hoped: BTreeSet<String> = hopes.flat_map(|(_, p)| stems(&p.text)).collect();
    if hoped.is_empty() || view.text.statements(&[Letter::E]).next().is_none() {
        return;
    }
    let linked = of_kind(view, &[Letter::A], StatementKind::Aspiration)
        .any(|(s, _)| view.thread.stated_partners(&s.id).next().is_some());
    let taken_up =
        linked || view.text.statements(BODY).any(|(_, p)| stems(&p.text).any(|s| hoped.contains(&s)));
    let area = |lexicon: &&&'static Lexicon| {
        let hoped = of_kind(view, &[Letter::A], StatementKind::Aspiration).any(|(_, p)| p.text.has(lexicon));
        hoped && view.text.statements(BODY).any(|(_, p)| p.text.has(lexicon))
    };
    let areas = [&stages::PFA_WORK, &stages::PFA_LIVING, &stages::PFA_FRIENDS, &stages::PFA_HEALTH];
    if !taken_up && !areas.iter().any(|a| area(&a)) {
        findings.push(view.flag(&RULE, Some(Letter::A), "statements").confidence(0.6));
    }
}

// The beginnings of the words that carry meaning.
fn stems(text: &Annotation<'_>) -> impl Iterator<Item = String> {
    let tokens = text.tokens();
    (0..tokens.len()).filter_map(move |i| {
        let word = crate::rules::names::bare(tokens.folded(i));
        let counts = tokens.class(i) == Class::Word
            && word.chars().count() >= 4
            && !words::FRAME.has(word)
            && !EMPTY.contains(&word);
        counts.then(|| word.chars().take(5).collect())
    })
}

// Words of hoping, which every aspiration has.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "want", "wants", "would", "like", "hope", "hopes", "hoping", "when", "grow", "grown", "older", "future", "someday", "wish", "wishes", "love",
    "really", "very", "able", "being", "have", "good", "best", "more", "people", "things", "thing", "someone", "something", "think", "know", "just",
    "with", "work", "help", "will", "year", "years", "time", "could", "should", "says", "said", "their", "this", "that", "going", "make", "doing", "also",
    "live", "life", "school", "college", "adult", "about", "them", "they", "because", "after", "with",
];
