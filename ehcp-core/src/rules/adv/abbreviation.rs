use std::collections::BTreeMap;

use super::prelude::*;
use crate::rules::form::abbreviations::{abbreviation, explains, says_something};

rule! {
    /// Advice spells out its abbreviations.
    ///
    /// ## Why
    /// Advice is to be clear and accessible, and its first readers are the family. Letters that it nowhere
    /// spells out shut them out, and are carried from there into the plan.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// n1: Ivo has DCD, so that writing is slow.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// n1: Ivo has developmental co-ordination disorder (DCD), so that writing is slow.
    /// r1: A programme for DCD, 20 minutes daily.
    /// ```
    "ADV-07" "abbreviation-unexplained-in-advice",
    message: "the abbreviation {word} does not appear to be spelt out anywhere in the advice",
    advice: "spell it out where it first stands: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.51",
        Practice "guides for health professionals: reports written for parents and young people to read",
    ],
    scope: Scope::Advice(check),
}

// Beyond this many the finding would say the same of every line.
const MOST: usize = 40;

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    let person = &view.advice.person;
    let given = [&person.name, &person.preferred_name].into_iter().flatten();
    let names: Vec<String> = given.flat_map(|n| n.split_whitespace()).map(str::to_uppercase).collect();
    // What stands under no heading is the letterhead: names, addresses, letters behind a name.
    let said =
        |p: &&Piece<'_>| says_something(p) && !matches!(p.source, Source::Note(n) if n.heading.is_none());
    let mut first: BTreeMap<String, (&Piece<'_>, Span)> = BTreeMap::new();
    for piece in view.text.all().filter(said) {
        for i in 0..piece.text.tokens().len() {
            let Some((word, span)) = abbreviation(&piece.text, i) else { continue };
            if !names.contains(&word) && !is_of_the_register(&word) && first.len() < MOST {
                first.entry(word).or_insert((piece, span));
            }
        }
    }
    for (word, (piece, span)) in first {
        if !view.text.all().any(|p| explains(&p.text, &word)) {
            findings.push(at(&RULE, piece, Some(span)).fact("word", Fact::Quote(word.as_str().into())));
        }
    }
}

// Bodies and degrees that stand with a qualification, not with the child.
fn is_of_the_register(word: &str) -> bool {
    matches!(
        word,
        "HCPC"
            | "BSC"
            | "MSC"
            | "BA"
            | "MA"
            | "PGCE"
            | "RCSLT"
            | "RCOT"
            | "NMC"
            | "GMC"
            | "BPS"
            | "QTS"
            | "MRCPCH"
            | "RGN"
    )
}
