//! Whether the words bind: hedges, conditions, delegation, tapers, other documents.

use super::{pending::pending, reading::Reading};
use crate::{
    position::Span,
    text::{Class, Lexicon, lexicon::commitment as open, resource},
};

/// What loosens the provision, by kind, each with its places in the combined text.
#[derive(Debug, Default)]
pub(super) struct Commitment {
    pub(super) loose: Vec<Span>,
    /// Whether the words leave nothing guaranteed (a taper guarantees its lower rate).
    pub(super) no_floor: bool,
}

impl Commitment {
    pub(super) fn binds(&self) -> bool {
        self.loose.is_empty()
    }
}

pub(super) fn of(reading: &Reading<'_>) -> Commitment {
    let mut loose = hedges(reading);
    loose.extend(needs_only(reading));
    loose.extend(conditions(reading));
    loose.extend(abilities(reading));
    for lexicon in [&open::RESOURCE, &open::DELEGATION, &open::VARIATION, &open::FUNDING] {
        loose.extend(plain(reading, lexicon));
    }
    loose.extend(resource::conditions(reading.ann.tokens()));
    loose.extend(pending(reading));
    loose.extend(external(reading));
    loose.extend(access(reading));
    let no_floor = !loose.is_empty();
    loose.extend(tapers(reading));
    Commitment { loose, no_floor }
}

fn plain(reading: &Reading<'_>, lexicon: &'static Lexicon) -> Vec<Span> {
    reading.spans(lexicon)
}

/// Hedges that are not made harmless by the words around them, outside quotations.
fn hedges(reading: &Reading<'_>) -> Vec<Span> {
    let harmless: Vec<Span> = reading.ann.hits(&open::HARMLESS).map(|h| h.span).collect();
    let overlaps = |span: Span| {
        let next = harmless.partition_point(|x| x.end <= span.start);
        harmless.get(next).is_some_and(|x| x.overlaps(span))
    };
    reading
        .ann
        .hits(&open::HEDGE)
        .filter(|h| !reading.in_clause(h.from))
        .filter(|h| !overlaps(h.span))
        .filter(|h| !is_name_or_month(reading, h.from))
        .filter(|h| !is_content(reading, h.from))
        .filter(|h| !is_contingency(reading, h.from))
        .map(|h| h.span)
        .collect()
}

// "where timetabling allows", "when the pool is free", "as and when Ilya asks for it".
fn conditions(reading: &Reading<'_>) -> Vec<Span> {
    let t = reading.ann.tokens();
    (0..t.len())
        .filter(|i| !reading.in_clause(*i))
        .filter(|i| {
            matches!(t.folded(*i), "where" | "when" | "whenever" | "if" | "as" | "provided" | "insofar")
        })
        .filter_map(|i| {
            let near = (i + 1..i + 7)
                .take_while(|k| !matches!(t.folded(*k), "," | "." | ";" | ":" | "(" | ")" | "\n" | ""));
            let to = near.clone().find(|k| {
                matches!(t.folded(*k), "allows" | "allow" | "permits" | "permit" | "permitting")
                    || matches!(t.folded(*k), "available" | "free" | "possible")
                        && matches!(t.folded(*k - 1), "is" | "are" | "becomes")
            });
            let asks = || {
                near.clone()
                    .take(2)
                    .find(|k| {
                        let child = matches!(t.folded(*k), "he" | "she" | "they" | "i")
                            || reading.names.get(*k).copied().unwrap_or(false);
                        child
                            && matches!(
                                t.folded(*k + 1),
                                "needs"
                                    | "need"
                                    | "requires"
                                    | "require"
                                    | "wants"
                                    | "want"
                                    | "asks"
                                    | "ask"
                                    | "wishes"
                            )
                            && matches!(
                                t.folded(*k + 2),
                                "it" | "them"
                                    | "this"
                                    | "that"
                                    | "one"
                                    | "help"
                                    | "support"
                                    | "for"
                                    | "."
                                    | ""
                                    | ","
                            )
                    })
                    .map(|k| k + 1)
            };
            to.or_else(asks).map(|k| t.span(i, k + 1))
        })
        .collect()
}

// "The ELSA can see him": what somebody is able to do is not what they will do.
fn abilities(reading: &Reading<'_>) -> Vec<Span> {
    let t = reading.ann.tokens();
    reading
        .people
        .iter()
        .filter(|p| p.is_agent() && t.folded(p.role.to) == "can" && t.folded(p.role.to + 1) != "be")
        .filter(|p| !is_purpose(reading, p.role.from))
        .map(|p| t.span(p.role.to, p.role.to + 1))
        .collect()
}

// "so that her grandmother can rest": what it is for.
fn is_purpose(reading: &Reading<'_>, from: usize) -> bool {
    (from.saturating_sub(4)..from)
        .any(|k| reading.word(k) == "so" && (reading.word(k + 1) == "that" || k + 3 >= from))
}

// "..., and, if a part fails, it is replaced": added to what is promised, not taken from it.
fn is_contingency(reading: &Reading<'_>, i: usize) -> bool {
    let apart = i > 0 && matches!(reading.word(i - 1), "," | ";" | "." | "and");
    reading.word(i) == "if"
        && apart
        && (i + 1..i + 9).any(|k| reading.word(k) == ",")
        && reading.quantities.iter().take_while(|q| q.from < i).any(|q| q.measure.minutes().is_some())
}

// "May" the month or the child.
fn is_name_or_month(reading: &Reading<'_>, i: usize) -> bool {
    let capital = reading
        .ann
        .tokens()
        .get(i)
        .is_some_and(|t| t.span.of(reading.ann.text()).chars().next().is_some_and(char::is_uppercase));
    capital && reading.word(i) == "may"
}

// What is taught or said, not how firmly: "practise asking what she should do", "say 'I might need a break'".
fn is_content(reading: &Reading<'_>, i: usize) -> bool {
    let before = |n: usize| i.checked_sub(n).map_or("", |k| reading.word(k));
    let asked = |word: &str| matches!(word, "what" | "how" | "why" | "when" | "where" | "who");
    (asked(before(2)) || matches!(before(1), "what" | "who"))
        && matches!(reading.word(i), "should" | "could" | "might" | "may")
        || reading.word(i) == "on" && before(1).ends_with("ing")
        || gives_leave(reading, i)
        || quoted(reading, i)
}

// "Ivo may wear his cap indoors": leave given to the child, not a doubt.
fn gives_leave(reading: &Reading<'_>, i: usize) -> bool {
    let child = i > 0
        && (reading.names.get(i - 1).copied().unwrap_or(false)
            || matches!(reading.word(i - 1), "he" | "she" | "they" | "i"));
    child
        && reading.word(i) == "may"
        && matches!(
            reading.word(i + 1),
            "use"
                | "bring"
                | "wear"
                | "sit"
                | "stand"
                | "leave"
                | "keep"
                | "eat"
                | "drink"
                | "hold"
                | "type"
                | "carry"
                | "choose"
                | "move"
                | "take"
                | "listen"
                | "chew"
                | "rest"
                | "stay"
        )
}

fn quoted(reading: &Reading<'_>, i: usize) -> bool {
    let opens = |w: &str| matches!(w, "“" | "\"");
    let sentence = reading.ann.sentences().get(reading.sentence(i));
    // Far enough for a quotation, and bounded.
    let from = sentence.map_or(0, |s| s.from).max(i.saturating_sub(80));
    (from..i).filter(|k| opens(reading.word(*k)) || reading.word(*k) == "”").count() % 2 == 1
}

// "needs someone to talk to": a need, not a promise; "no training is needed" is neither.
fn needs_only(reading: &Reading<'_>) -> Option<Span> {
    let t = reading.ann.tokens();
    let promises = (0..t.len()).any(|i| {
        matches!(t.folded(i), "will" | "shall" | "must")
            && !reading.in_clause(i)
            && !reading.names.get(i).copied().unwrap_or(false)
    });
    if promises {
        return None;
    }
    (0..t.len().min(6))
        .find(|i| {
            *i > 0
                && matches!(t.folded(*i), "needs" | "requires" | "need" | "require")
                && t.class(i - 1) == Class::Word
                && !matches!(
                    t.folded(i - 1),
                    "no" | "to"
                        | "special"
                        | "educational"
                        | "meet"
                        | "his"
                        | "her"
                        | "their"
                        | "sensory"
                        | "health"
                        | "as"
                        | "when"
                        | "if"
                        | "where"
                )
        })
        .and_then(|i| t.get(i).map(|x| x.span))
}

// "Access to mentoring support": a door, and nothing behind it unless an amount or a place is named.
fn access(reading: &Reading<'_>) -> Option<Span> {
    let t = reading.ann.tokens();
    if reading.quantities.iter().any(|q| q.measure.minutes().is_some()) {
        return None;
    }
    let vague = |k: usize| {
        matches!(
            t.folded(k),
            "support"
                | "help"
                | "advice"
                | "guidance"
                | "intervention"
                | "interventions"
                | "services"
                | "counselling"
                | "therapy"
                | "mentoring"
                | "input"
                | "assistance"
        )
    };
    (0..t.len())
        .find(|i| t.folded(*i) == "access" && t.folded(i + 1) == "to" && (i + 2..i + 7).any(vague))
        .map(|i| t.span(i, i + 2))
}

// A report cited beside content that is stated here is harmless.
fn external(reading: &Reading<'_>) -> Vec<Span> {
    let stated = reading.quantities.iter().any(|q| q.measure.minutes().is_some());
    if stated { Vec::new() } else { plain(reading, &open::EXTERNAL) }
}

// "weekly for a term, then fortnightly"; "initially" alone is none without a later rate.
fn tapers(reading: &Reading<'_>) -> Vec<Span> {
    reading
        .ann
        .hits(&open::TAPER)
        .filter(|h| !reading.in_clause(h.from))
        .filter(|h| {
            let next = reading.word(h.to);
            match reading.word(h.from) {
                // "reducing anxiety", "reduced distractions"
                "reducing" | "reduced" | "fading" | "tapering" | "tapered" | "decreasing" | "taper" => {
                    matches!(
                        next,
                        "to" | "as"
                            | "once"
                            | "when"
                            | "over"
                            | "after"
                            | "by"
                            | "if"
                            | "in"
                            | "gradually"
                            | "from"
                            | "."
                            | ""
                    ) || h.to > h.from + 1
                }
                _ => true,
            }
        })
        .map(|h| h.span)
        .collect()
}
