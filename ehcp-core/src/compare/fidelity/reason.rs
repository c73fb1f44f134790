//! Whether a plan says why it departs from advice.

use crate::{
    position::Span,
    text::{Annotation, role::roles},
};

/// What the words say about a departure.
#[derive(Clone, Debug, Default)]
pub(super) struct Reason {
    /// Whether a reason for a departure is given.
    pub(super) given: bool,
    /// Sentences and brackets that speak of the advice and not of what is given.
    pub(super) aside: Vec<Span>,
    /// Whether the words say that the advice is not taken up.
    pub(super) refused: bool,
}

// That something differs from what was advised.
const DEPARTURES: &[&[&str]] = &[
    &["advised"],
    &["recommended"],
    &["recommends"],
    &["recommendation"],
    &["recommendations"],
    &["suggested"],
    &["advice"],
    &["proposed"],
    &["report", "asked"],
    &["asked", "for"],
    &["reduced"],
    &["shortened"],
    &["lowered"],
    &["fewer", "than"],
    &["less", "than"],
    &["instead", "of"],
    &["rather", "than"],
    &["in", "place", "of"],
    &["changed", "from"],
    &["changed", "to"],
    &["no", "longer"],
    &["differs"],
    &["departs"],
    &["departure"],
    &["originally"],
    &["previously"],
    &["replaces"],
    &["replaced"],
    &["not", "included"],
    &["not", "taken", "up"],
    &["not", "been", "included"],
    &["not", "be", "provided"],
    &["declined"],
    &["ended"],
    &["discontinued"],
    &["down", "from"],
    &["cut", "from"],
    &["moved", "from"],
];

// That a ground is given.
const GROUNDS: &[&[&str]] = &[
    &["because"],
    &["since"],
    &["so", "that"],
    &["so", "as"],
    &["due", "to"],
    &["owing", "to"],
    &["agreed"],
    &["agreement"],
    &["agrees"],
    &["request"],
    &["requested"],
    &["asked"],
    &["prefers"],
    &["preferred"],
    &["preference"],
    &["in", "view", "of"],
    &["given", "that"],
    &["reason"],
    &["reasons"],
    &["as", "he"],
    &["as", "she"],
    &["as", "they"],
    &["after"],
    &["following"],
    &["wishes"],
    &["wish"],
    &["trial"],
    &["to", "avoid"],
    &["found"],
    &["consent"],
    &["progress"],
    &["tired"],
    &["tires"],
    &["chose"],
    &["in", "light", "of"],
    &["as", "the"],
    &["achieved"],
    &["mastered"],
    &["met"],
];

/// Reads the words of a plan.
pub(super) fn of(ann: &Annotation<'_>) -> Reason {
    let mut reason = Reason::default();
    let tokens = ann.tokens();
    let roles = roles(ann.text(), tokens);
    for (from, to) in stretches(ann) {
        let says = |phrases: &[&[&str]]| {
            (from..to).any(|i| {
                phrases.iter().any(|p| {
                    i + p.len() <= to && p.iter().enumerate().all(|(k, w)| tokens.folded(i + k) == *w)
                })
            })
        };
        let professional = roles.iter().any(|r| r.from >= from && r.to <= to);
        let agreed = (from..to).any(|i| matches!(tokens.folded(i), "agreed" | "agreement" | "agrees"));
        let departs = says(DEPARTURES);
        let grounds = says(GROUNDS);
        let past = (from..to)
            .any(|i| matches!(tokens.folded(i), "advised" | "recommended" | "suggested" | "proposed"));
        let whole = from == 0;
        if departs && grounds {
            reason.given = true;
        }
        // "The psychologist agreed on 3 May that one session is now enough."
        if agreed && !whole && (professional || departs) {
            reason.given = true;
        }
        let spoken_of = past || departs && grounds || agreed && professional;
        if spoken_of && !whole {
            reason.aside.push(tokens.span(from, to));
        }
        let refused = (from..to).any(|i| {
            tokens.folded(i) == "not"
                && (i + 1..i + 5).any(|k| {
                    matches!(
                        tokens.folded(k),
                        "included"
                            | "taken"
                            | "provided"
                            | "continue"
                            | "adopted"
                            | "followed"
                            | "offered"
                            | "specified"
                            | "needed"
                            | "arranged"
                    )
                })
                || matches!(tokens.folded(i), "declined" | "refused")
        });
        reason.refused |= refused && (departs || past);
    }
    reason
}

// Sentences, and brackets within them.
fn stretches(ann: &Annotation<'_>) -> Vec<(usize, usize)> {
    let tokens = ann.tokens();
    let mut found = Vec::new();
    for sentence in ann.sentences() {
        let mut start = sentence.from;
        let mut i = sentence.from;
        while i < sentence.to {
            let ends = match tokens.folded(i) {
                "(" => Some(i),
                ")" => Some(i + 1),
                _ => None,
            };
            if let Some(end) = ends {
                if end > start {
                    found.push((start, end));
                }
                start = end;
            }
            i += 1;
        }
        if sentence.to > start {
            found.push((start, sentence.to));
        }
    }
    found
}
