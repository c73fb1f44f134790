//! References to needs, outcomes and provision by number or label: "for needs 1 and 2 (outcome 3)", "links
//! to E1".

use ehcp_core::plan::StatementKind;

use super::words::plain;

/// What a reference points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ref {
    /// A need, outcome or provision by number.
    Number(StatementKind, u32),
    /// Any statement by label ("B3").
    Label(String),
}

/// The references that a statement makes in brackets or after words that announce them.
pub(crate) fn announced(text: &str) -> Vec<Ref> {
    let mut out = Vec::new();
    for inner in text.split('(').skip(1).filter_map(|s| s.split(')').next()) {
        out.extend(parse(inner));
    }
    let lower = plain(text);
    for cue in [
        "links to",
        "linked to",
        "relates to",
        "to meet need",
        "meets need",
        "to meet outcome",
        "towards outcome",
    ] {
        if let Some(at) = super::words::find(&lower, cue) {
            let after: String = lower.get(at..).unwrap_or("").chars().take(60).collect();
            out.extend(parse(&after));
        }
    }
    out.dedup();
    out
}

/// Whether a text holds references and the words that announce them, and nothing else.
pub(crate) fn only(text: &str) -> bool {
    const GLUE: [&str; 29] = [
        "for", "and", "or", "to", "see", "meets", "meet", "towards", "toward", "supports", "support",
        "links", "linked", "link", "relates", "related", "need", "needs", "outcome", "outcomes", "section",
        "this", "with", "also", "as", "above", "of", "the", "from",
    ];
    let plain = plain(text);
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let known = |word: &str| GLUE.contains(&word) || label(word).is_some() || number(word).is_some();
    words.clone().count() <= 16 && words.clone().all(known) && !parse(text).is_empty()
}

/// The references of a text that holds nothing else; bare numbers count statements of a kind.
pub(crate) fn of_kind(kind: StatementKind, text: &str) -> Vec<Ref> {
    if only(text) {
        return parse(text);
    }
    let plain = plain(text);
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let mut out = Vec::new();
    let end = list(&words, 0, kind, &mut out);
    if end == words.len() { out } else { Vec::new() }
}

/// The references that a text makes, in its order.
pub(crate) fn parse(text: &str) -> Vec<Ref> {
    let lower = plain(text).replace('-', " to ");
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '.')
        .map(|w| w.trim_matches('.'))
        .filter(|w| !w.is_empty())
        .collect();
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        at += 1;
        let kind = match *word {
            "need" | "needs" => Some(StatementKind::Need),
            "outcome" | "outcomes" => Some(StatementKind::Outcome),
            "item" | "items" | "provision" | "provisions" => Some(StatementKind::Provision),
            _ => None,
        };
        if let Some(kind) = kind {
            at = list(&words, at, kind, &mut out);
        } else if label(word).is_some() {
            at = list(&words, at - 1, StatementKind::Provision, &mut out);
        }
    }
    out.dedup();
    out
}

fn label(word: &str) -> Option<(char, u32)> {
    let first = word.chars().next().filter(|c| ('b'..='h').contains(c))?;
    let number = word.get(1..)?.parse().ok().filter(|n| (1..=60).contains(n))?;
    Some((first, number))
}

fn number(word: &str) -> Option<u32> {
    word.parse().ok().filter(|n| (1..=60).contains(n))
}

fn list(words: &[&str], mut at: usize, kind: StatementKind, out: &mut Vec<Ref>) -> usize {
    let mut last: Option<(Option<char>, u32)> = None;
    let mut range = false;
    while let Some(word) = words.get(at) {
        let next = label(word).map(|(c, n)| (Some(c), n)).or_else(|| number(word).map(|n| (None, n)));
        match next {
            Some((letter, n)) => {
                let from = match (range, last) {
                    (true, Some((_, before))) if before < n && n - before < 30 => before + 1,
                    _ => n,
                };
                let letter = letter.or_else(|| last.and_then(|(c, _)| c).filter(|_| range));
                for n in from..=n {
                    out.push(match letter {
                        Some(c) => Ref::Label(format!("{}{n}", c.to_ascii_uppercase())),
                        None => Ref::Number(kind, n),
                    });
                }
                last = Some((letter, n));
                range = false;
            }
            None if last.is_some() && matches!(*word, "and" | "or") => range = false,
            None if last.is_some() && *word == "to" => range = true,
            None => break,
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_ranges() {
        let need = |n| Ref::Number(StatementKind::Need, n);
        let outcome = |n| Ref::Number(StatementKind::Outcome, n);
        assert_eq!(
            parse("Provision for needs 1, 2 and 3 (outcome 5)"),
            [need(1), need(2), need(3), outcome(5)]
        );
        assert_eq!(parse("For needs B1 to B3:"), ["B1", "B2", "B3"].map(|l| Ref::Label(l.to_owned())));
        assert_eq!(parse("This links to E1."), [Ref::Label("E1".to_owned())]);
        assert_eq!(parse("needs 2-3"), [need(2), need(3)]);
        assert_eq!(parse("She needs help to achieve."), []);
    }

    #[test]
    fn bare_numbers_are_of_the_kind_of_their_column() {
        let outcome = |n| Ref::Number(StatementKind::Outcome, n);
        assert_eq!(of_kind(StatementKind::Outcome, "1, 2 and 4"), [outcome(1), outcome(2), outcome(4)]);
        assert_eq!(of_kind(StatementKind::Need, "B2"), [Ref::Label("B2".to_owned())]);
        assert_eq!(of_kind(StatementKind::Need, "Reading: 2 years behind"), []);
    }

    #[test]
    fn a_text_of_references_alone() {
        assert!(only("For B1 and B2; towards E1.") && only("See E2.") && only("(Links to needs 1 and 3)"));
        assert!(
            !only("See E2 for the therapist's programme.") && !only("Needs support.") && !only("See above.")
        );
    }
}
