//! Conditions that hang on money, staff or room, read word by word: they are put in many ways.

use super::{Class, Tokens};
use crate::position::Span;

/// Every condition of money, staff or room: "subject to the school's costings being agreed", "staffing allowing",
/// "from within existing staff", "as long as the grant lasts".
#[must_use]
pub fn conditions(tokens: &Tokens) -> Vec<Span> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        match hanging(tokens, i).or_else(|| permitting(tokens, i)).or_else(|| existing(tokens, i)) {
            Some(to) => {
                found.push(tokens.span(i, to));
                i = to.max(i + 1);
            }
            None => i += 1,
        }
    }
    found
}

/// Whether a word stands for money, staff or room that there may or may not be.
#[must_use]
pub fn is_resource(word: &str) -> bool {
    is_money(word) || is_staff(word) || is_room(word)
}

fn is_money(word: &str) -> bool {
    ["fund", "budget", "cost", "financ", "grant", "resourc", "saving"].iter().any(|s| word.starts_with(s))
        || word == "money"
}

fn is_staff(word: &str) -> bool {
    matches!(
        word,
        "staffing"
            | "capacity"
            | "caseload"
            | "caseloads"
            | "cover"
            | "recruitment"
            | "rota"
            | "vacancies"
            | "vacancy"
    )
}

fn is_room(word: &str) -> bool {
    matches!(word, "availability" | "timetabling" | "panel")
}

// The end of a clause, and no further than a condition reaches.
fn clause(tokens: &Tokens, from: usize) -> impl Iterator<Item = usize> + '_ {
    (from..from + 9).take_while(|k| !matches!(tokens.folded(*k), "" | "." | ";" | ":" | "\n" | ","))
}

// "subject to ... cost", "if the budget ...", "as long as the grant ...", "provided that a place can be funded".
fn hanging(tokens: &Tokens, i: usize) -> Option<usize> {
    let next = tokens.folded(i + 1);
    let open = match tokens.folded(i) {
        "subject" if next == "to" => 2,
        "depending" | "dependent" | "conditional" | "contingent" if matches!(next, "on" | "upon") => 2,
        "pending" => 1,
        "as" | "so" if matches!(next, "long" | "far") && tokens.folded(i + 2) == "as" => 3,
        "if" | "when" | "where" | "once" | "until" | "while" | "unless" => 1,
        "provided" | "providing" if matches!(next, "that" | "the" | "there") => 1,
        _ => return None,
    };
    let plain = matches!(tokens.folded(i), "if" | "when" | "where" | "once" | "until" | "while" | "unless");
    let at = clause(tokens, i + open).find(|k| {
        let word = tokens.folded(*k);
        is_resource(word) && !(plain && (word == "panel" || word.starts_with("cost")))
    });
    let filled = || {
        let person =
            |k: usize| crate::text::lexicon::words::is_role(tokens.folded(k)) || is_post(tokens.folded(k));
        let got = |k: usize| {
            let gained = matches!(
                tokens.folded(k),
                "appointed" | "recruited" | "found" | "employed" | "hired" | "filled" | "freed"
            );
            let passive = k > 0 && matches!(tokens.folded(k - 1), "is" | "are" | "be" | "been" | "was");
            gained && passive || tokens.folded(k) == "in" && tokens.folded(k + 1) == "post"
        };
        let who = clause(tokens, i + open).find(|k| person(*k))?;
        clause(tokens, who).find(|k| got(*k))
    };
    // "when she is not needed elsewhere"
    let elsewhere = || clause(tokens, i + open).find(|k| tokens.folded(*k) == "elsewhere" && *k > i + 2);
    at.or_else(filled).or_else(elsewhere).map(|k| k + 1)
}

fn is_post(word: &str) -> bool {
    matches!(word, "post" | "place" | "staff" | "someone" | "one" | "space" | "slot")
}

// "staffing allowing", "funds permitting", "where cover can be arranged".
fn permitting(tokens: &Tokens, i: usize) -> Option<usize> {
    let allows = |k: usize| ["permit", "allow"].iter().any(|s| tokens.folded(k).starts_with(s));
    if tokens.class(i) != Class::Word
        || !(is_resource(tokens.folded(i))
            || matches!(tokens.folded(i), "staff" | "timetable" | "timetables" | "time"))
    {
        return None;
    }
    (i + 1..i + 3)
        .find(|k| allows(*k) && tokens.folded(*k).ends_with("ing") || allows(*k) && *k == i + 1)
        .map(|k| k + 1)
}

// "from within existing staffing", "from the school's current staff": no one is added.
fn existing(tokens: &Tokens, i: usize) -> Option<usize> {
    if !matches!(tokens.folded(i), "from" | "within" | "by" | "through" | "using") {
        return None;
    }
    let now = (i + 1..i + 5)
        .find(|k| matches!(tokens.folded(*k), "existing" | "current" | "available" | "present"))?;
    (now + 1..now + 3).find(|k| is_resource(tokens.folded(*k)) || tokens.folded(*k) == "staff").map(|k| k + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        conditions(&Tokens::of(text)).iter().map(|s| s.of(text).to_owned()).collect()
    }

    #[test]
    fn what_hangs_on_money_or_staff() {
        for text in [
            "Two hours, subject to the governors agreeing the cost.",
            "Weekly, staffing allowing.",
            "It will be met from the school's existing staffing.",
            "A session will start once a tutor has been recruited.",
            "Riding for as long as the charity's grant lasts.",
            "Tuition when cover can be arranged.",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn what_does_not() {
        for text in [
            "The teacher of each subject gives notes.",
            "If he is upset, his key worker sits with him.",
            "She learns to budget when she shops.",
            "When the assistant has found his book, he reads aloud.",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
