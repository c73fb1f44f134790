//! References in section J to items that the plan does not hold.

use crate::rules::prelude::*;

/// A reference in section J to a need, outcome or item of provision that is not there: "outcome 9" of six.
pub(super) fn dangling<'v>(view: &'v PlanView<'_>) -> Option<(&'v Piece<'v>, Span)> {
    view.text.within(&[Letter::J]).filter(|p| !p.is_boilerplate()).find_map(|piece| {
        let tokens = piece.text.tokens();
        let found = (0..tokens.len()).find_map(|i| {
            let reference = labelled(&piece.text, i).or_else(|| counted(&piece.text, i))?;
            (!holds(view, piece, &reference)).then(|| tokens.span(reference.from, reference.to))
        });
        found.map(|span| (piece, span))
    })
}

/// A reference: the nth item of a section.
struct Reference {
    letter: Letter,
    nth: usize,
    from: usize,
    to: usize,
}

// "B7", "F24", "need 3", "outcome 6", "item 4 in F".
fn labelled(text: &Annotation<'_>, i: usize) -> Option<Reference> {
    let tokens = text.tokens();
    let word = tokens.folded(i);
    let number = |k: usize| tokens.folded(k).parse::<usize>().ok().filter(|n| (1..200).contains(n));
    if let Some(nth) = number(i + 1) {
        let letter = match word {
            "need" => Some(Letter::B),
            "outcome" => Some(Letter::E),
            "provision" => Some(Letter::F),
            "item" | "point" | "number" => named_section(text, i + 2),
            _ => None,
        }?;
        return Some(Reference { letter, nth, from: i, to: i + 2 });
    }
    let (head, digits) = word.split_at_checked(1)?;
    let letter = section(head).filter(|_| tokens.class(i) == Class::Word)?;
    let nth = digits.parse::<usize>().ok().filter(|n| (1..200).contains(n))?;
    Some(Reference { letter, nth, from: i, to: i + 1 })
}

// "the need about sleep (fifth item, second list ...)", "the third outcome".
fn counted(text: &Annotation<'_>, i: usize) -> Option<Reference> {
    let tokens = text.tokens();
    let (nth, next) = dates::ordinal(tokens, i)?;
    let nth = usize::try_from(nth).ok().filter(|n| *n > 0)?;
    let letter = match tokens.folded(next) {
        "need" => Letter::B,
        "outcome" => Letter::E,
        "item" | "point" | "bullet" => {
            let about = (i.saturating_sub(9)..i + 12).find_map(|k| kind(tokens.folded(k)));
            named_section(text, next + 1).or(about)?
        }
        _ => return None,
    };
    Some(Reference { letter, nth, from: i, to: next + 1 })
}

fn named_section(text: &Annotation<'_>, from: usize) -> Option<Letter> {
    let tokens = text.tokens();
    let at = (from..from + 3).find(|k| matches!(tokens.folded(*k), "in" | "of" | "section"))?;
    (at + 1..at + 3).find_map(|k| section(tokens.folded(k)))
}

fn section(word: &str) -> Option<Letter> {
    match word {
        "b" => Some(Letter::B),
        "e" => Some(Letter::E),
        "f" => Some(Letter::F),
        _ => None,
    }
}

fn kind(word: &str) -> Option<Letter> {
    match word {
        "need" | "needs" => Some(Letter::B),
        "outcome" | "outcomes" => Some(Letter::E),
        "provision" => Some(Letter::F),
        _ => None,
    }
}

// Whether the section has so many items; where the words name an area, so many in that area.
fn holds(view: &PlanView<'_>, piece: &Piece<'_>, reference: &Reference) -> bool {
    let Some(section) = view.plan.section(reference.letter) else { return true };
    let own: Vec<&Statement> =
        section.statements.iter().filter(|s| s.kind != StatementKind::Step && !is_strength(s)).collect();
    if own.is_empty()
        || own.iter().any(|s| s.id.ends_with(&reference.nth.to_string())) && !is_counted(piece, reference)
    {
        return true;
    }
    let words: Vec<&str> = piece.text.tokens().iter_folded().collect();
    let in_area = own.iter().filter(|s| s.area.as_deref().is_some_and(|a| shares_a_word(a, &words))).count();
    let most = if in_area > 0 && is_counted(piece, reference) { in_area } else { own.len() };
    reference.nth <= most
}

fn is_counted(piece: &Piece<'_>, reference: &Reference) -> bool {
    dates::ordinal(piece.text.tokens(), reference.from).is_some()
}

fn is_strength(statement: &Statement) -> bool {
    matches!(statement.kind, StatementKind::Strength | StatementKind::View)
}

// "social and emotional needs" stands under "Social, emotional and mental health".
fn shares_a_word(area: &str, words: &[&str]) -> bool {
    area.to_lowercase()
        .split(|c: char| !c.is_alphabetic())
        .filter(|w| w.len() > 4 && *w != "health" && *w != "needs")
        .filter(|w| words.contains(w))
        .count()
        >= 2
}
