use std::collections::BTreeMap;

use crate::rules::prelude::*;

rule! {
    /// A need is as severe in one place as in another.
    ///
    /// ## Why
    /// Where the same difficulty is called severe in one place and mild in another, at least one was taken from a
    /// report of another time or about another child. Whoever reads one place plans for another child than whoever
    /// reads the other.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Ida has a severe receptive language delay and follows one word at a time.
    /// B n2: Because of her mild receptive language delay Ida misses jokes.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Ida has a severe receptive language delay and follows one word at a time.
    /// B n2: Her mild expressive language delay shows in long stories.
    /// ```
    /// ```text,clean
    /// B n1: Ida has a moderate to severe hearing loss.
    /// B n2: With her severe hearing loss Ida follows no talk in the hall.
    /// ```
    /// ```text,clean
    /// C n1: A severe hearing loss in the left ear and a mild hearing loss in the right ear.
    /// ```
    "COPY-06" "severity-differs",
    message: "this appears to be called less or more severe here than elsewhere in the plan",
    advice: "ask which is right today, and say it in the same words in both places: ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.61",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let mut said: BTreeMap<String, Vec<(Degrees, &Piece<'_>)>> = BTreeMap::new();
    let told = |kind| matches!(kind, StatementKind::View | StatementKind::Aspiration);
    for piece in view.text.all() {
        // What the child or the family says is theirs to weigh.
        if piece.statement().is_none_or(|s| told(s.kind)) {
            continue;
        }
        for (what, degrees, span) in degrees(&piece.text) {
            let before = said.entry(what).or_default();
            if let Some((_, first)) = before.iter().find(|(other, _)| degrees.contradicts(*other)) {
                findings.push(at(&RULE, piece, Some(span)).related(at(&RULE, first, None).at));
            }
            before.push((degrees, piece));
        }
    }
}

/// From 1, mild, to 4, profound: the least and the most of what is said.
#[derive(Clone, Copy)]
struct Degrees {
    least: u8,
    most: u8,
    // Names of groups of children, so that even neighbours differ.
    of_learning: bool,
}

impl Degrees {
    fn contradicts(self, other: Self) -> bool {
        let apart = self.least.saturating_sub(other.most).max(other.least.saturating_sub(self.most));
        apart >= if self.of_learning { 1 } else { 2 }
    }
}

fn degree(word: &str) -> Option<u8> {
    match word {
        "mild" | "slight" => Some(1),
        "moderate" => Some(2),
        "severe" => Some(3),
        "profound" => Some(4),
        _ => None,
    }
}

// What is called mild, moderate or severe in a text: what, how severe, and where it is said.
fn degrees(text: &Annotation<'_>) -> Vec<(String, Degrees, Span)> {
    let t = text.tokens();
    let mut found = Vec::new();
    let mut i = 0;
    while i < t.len() {
        let Some(first) = degree(t.folded(i)) else {
            i += 1;
            continue;
        };
        let (mut least, mut most, mut to) = (first, first, i + 1);
        // "moderate to severe", "mild/moderate"
        while matches!(t.folded(to), "to" | "or" | "and" | "-" | "–" | "/")
            && let Some(next) = degree(t.folded(to + 1))
        {
            (least, most, to) = (least.min(next), most.max(next), to + 2);
        }
        if let Some((what, end)) = named(text, to)
            && !is_another_time_or_side(text, i)
        {
            let of_learning = what.starts_with("learning ");
            found.push((what, Degrees { least, most, of_learning }, t.span(i, end)));
        }
        i = to;
    }
    found
}

// The difficulty whose name begins here: "receptive language delay". A bare "difficulties" may be anything.
fn named(text: &Annotation<'_>, from: usize) -> Option<(String, usize)> {
    let t = text.tokens();
    let mut words: Vec<&str> = Vec::new();
    for k in from..from + 5 {
        let word = t.folded(k);
        if let Some((head, alone)) = head(word) {
            words.push(head);
            return (alone || words.len() > 1).then(|| (words.join(" "), k + 1));
        }
        if t.class(k) != Class::Word || matches!(word, "and" | "or" | "of" | "with" | "but" | "in") {
            return None;
        }
        if !matches!(word, "bilateral" | "unilateral" | "permanent" | "sensorineural" | "conductive") {
            words.push(word);
        }
    }
    None
}

// The noun that ends the name of a difficulty, in one form, and whether it says enough alone.
fn head(word: &str) -> Option<(&'static str, bool)> {
    Some(match word {
        "difficulty" | "difficulties" | "disability" | "disabilities" => ("difficulty", false),
        "delay" | "delays" => ("delay", false),
        "disorder" | "disorders" => ("disorder", false),
        "impairment" | "impairments" | "loss" => ("loss", false),
        "anxiety" => ("anxiety", true),
        "autism" => ("autism", true),
        "dyslexia" => ("dyslexia", true),
        "dyspraxia" => ("dyspraxia", true),
        "deafness" => ("deafness", true),
        "epilepsy" => ("epilepsy", true),
        "asthma" => ("asthma", true),
        "eczema" => ("eczema", true),
        "hypermobility" => ("hypermobility", true),
        "depression" => ("depression", true),
        _ => return None,
    })
}

// "severe in the left ear", "was mild until Year 2", "not severe".
fn is_another_time_or_side(text: &Annotation<'_>, at: usize) -> bool {
    let t = text.tokens();
    let stop = |k: &usize| matches!(t.folded(*k), "." | ";" | "\n");
    let after = (at..t.len()).find(stop).unwrap_or(t.len());
    let before = (0..at).rev().find(stop).map_or(0, |k| k + 1);
    (before..after).any(|k| {
        matches!(
            t.folded(k),
            "left"
                | "right"
                | "ear"
                | "eye"
                | "previously"
                | "formerly"
                | "initially"
                | "originally"
                | "until"
                | "was"
                | "were"
                | "used"
                | "not"
                | "sometimes"
                | "aided"
                | "unaided"
        )
    })
}
