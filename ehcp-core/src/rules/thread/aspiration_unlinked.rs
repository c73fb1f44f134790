use std::collections::BTreeSet;

use crate::{
    rules::{prelude::*, thread::links},
    thread::GapKind,
};

rule! {
    /// Outcomes grow out of the aspirations in section A.
    ///
    /// ## Why
    /// What the child hopes for should be seen in what the plan aims at. Where the plan does not say which outcome
    /// grows out of which aspiration, this is worked out from what they are about.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1 aspiration: I want to read to my sister.
    /// A a2 aspiration: I want to run a shop.
    /// A a3 aspiration: I want to go camping.
    /// A a4 aspiration: I want to swim.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Sleeps away from home.
    /// F p1: Words.
    /// link a1: o1
    /// link a2: o2
    /// link a3: o3
    /// ```
    ///
    /// ```text,flagged
    /// born: 2011-03-02
    /// dated: 2026-05-01
    /// A a1 aspiration child: I want to fix bikes, and I want a flat with a yard.
    /// E o1: By July 2027 Ned will read a repair manual aloud.
    /// E o2: By July 2027 Ned will work in a bicycle shop for ten Saturdays.
    /// E o3: By July 2027 Ned will write a note of what he has mended, four times out of five.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1 aspiration: I want to read to my sister.
    /// A a2 aspiration: I want to run a shop.
    /// A a3 aspiration: I want to go camping.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Sleeps away from home.
    /// link a1: o1
    /// link a2: o2
    /// link a3: o3
    /// ```
    "THREAD-05" "aspiration-without-outcome",
    message: "no outcome appears to grow out of this aspiration",
    advice: "consider an outcome that is a step towards it",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.64, 9.65",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let gaps = links::Gaps {
        kind: GapKind::AspirationWithoutOutcome,
        letters: &[Letter::A],
        other: "an outcome",
        least: 0.85,
    };
    let before = findings.len();
    links::report(view, &RULE, &gaps, findings);
    let reported: BTreeSet<String> =
        findings.since(before).iter().filter_map(|f| f.at.statement.clone()).collect();
    if of_kind(view, &[Letter::E], StatementKind::Outcome).count() < links::AT_LEAST {
        return; // too few to tell
    }
    let year = year(view).unwrap_or(-4);
    for (aspiration, piece) in of_kind(view, &[Letter::A], StatementKind::Aspiration) {
        let open = THEMES.iter().find(|t| year >= t.from && piece.text.has(t.wish) && !is_taken_up(view, t));
        if let Some(theme) = open.filter(|_| !reported.contains(&aspiration.id)) {
            let span = piece.text.hits(theme.wish).next().map(|h| h.span);
            let finding = at(&RULE, piece, span).fact("other", Fact::Term("an outcome"));
            findings.push(finding.confidence(0.6));
        }
    }
}

/// A part of adult life that an aspiration may be about among others.
struct Theme {
    wish: &'static Lexicon,
    answer: &'static Lexicon,
    /// The year from which it is a matter for outcomes.
    from: i8,
}

const THEMES: [Theme; 3] = [
    Theme { wish: &whole::WISH_TRAVEL, answer: &whole::ANSWER_TRAVEL, from: 4 },
    Theme { wish: &whole::WISH_HOME, answer: &whole::ANSWER_HOME, from: 9 },
    Theme { wish: &whole::WISH_WORK, answer: &whole::ANSWER_WORK, from: 8 },
];

fn is_taken_up(view: &PlanView<'_>, theme: &Theme) -> bool {
    view.text.statements(&[Letter::E]).any(|(_, p)| p.text.has(theme.answer))
}
