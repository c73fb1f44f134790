//! Labels that the writer typed before a statement: "B3", "1.", "Outcome 2:", "Step:".

use super::words::plain;

/// What a typed label says about the words after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LabelKind {
    /// A number or letter only.
    Plain,
    /// A letter in brackets or a Roman number, as entries below another have.
    Sub,
    /// A bullet.
    Bullet,
    /// "Need 1".
    Need,
    /// "Outcome 2".
    Outcome,
    /// "Step", "Steps".
    Step,
    /// "Provision 3".
    Provision,
    /// "Aspiration 1".
    Aspiration,
}

const WORDS: &[(&str, LabelKind)] = &[
    ("short term outcomes", LabelKind::Step),
    ("short term outcome", LabelKind::Step),
    ("short-term outcome", LabelKind::Step),
    ("short term target", LabelKind::Step),
    ("short-term target", LabelKind::Step),
    ("long term outcome", LabelKind::Outcome),
    ("long-term outcome", LabelKind::Outcome),
    ("medium term outcome", LabelKind::Outcome),
    ("steps towards this outcome", LabelKind::Step),
    ("steps towards the outcome", LabelKind::Step),
    ("steps towards", LabelKind::Step),
    ("steps on the way", LabelKind::Step),
    ("step on the way", LabelKind::Step),
    ("steps along the way", LabelKind::Step),
    ("step along the way", LabelKind::Step),
    ("stepping stones", LabelKind::Step),
    ("stepping stone", LabelKind::Step),
    ("first step", LabelKind::Step),
    ("next step", LabelKind::Step),
    ("next steps", LabelKind::Step),
    ("smaller steps", LabelKind::Step),
    ("interim target", LabelKind::Step),
    ("interim step", LabelKind::Step),
    ("short-term targets", LabelKind::Step),
    ("short term targets", LabelKind::Step),
    ("steps", LabelKind::Step),
    ("step", LabelKind::Step),
    ("milestones", LabelKind::Step),
    ("milestone", LabelKind::Step),
    ("outcome", LabelKind::Outcome),
    ("objective", LabelKind::Outcome),
    ("provision", LabelKind::Provision),
    ("support", LabelKind::Provision),
    ("need", LabelKind::Need),
    ("aspiration", LabelKind::Aspiration),
    ("item", LabelKind::Plain),
];

/// Splits a label off the start of a text: the label as printed without its stop, its kind, and the rest.
pub(crate) fn split(text: &str) -> Option<(String, LabelKind, &str)> {
    let text = text.trim();
    bullet(text).or_else(|| word(text)).or_else(|| lettered(text)).or_else(|| number(text))
}

// "B(1)", "B-1:", "[B1]", "[3]": other ways to print "B1" and "3".
fn lettered(text: &str) -> Option<(String, LabelKind, &str)> {
    let is_number = |n: &str| (1..=2).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit());
    let is_letter = |l: &str| matches!(l, "H1" | "H2") || l.len() == 1 && ("A"..="K").contains(&l);
    let clean = |rest: &'_ str| rest.starts_with([':', '.', ' ', '\t', '\n', '-', '–']) || rest.is_empty();
    let (label, rest) = if let Some(inside) = text.strip_prefix('[') {
        let (label, rest) = inside.split_once(']')?;
        let digits = label.trim_start_matches(|c: char| matches!(c, 'A'..='K'));
        if !is_number(digits) || label.len() > digits.len() + 1 {
            return None;
        }
        (label.to_owned(), rest)
    } else if let Some((letter, inside)) = text.split_once('(').filter(|(l, _)| is_letter(l)) {
        let (number, rest) = inside.split_once(')').filter(|(n, _)| is_number(n))?;
        (format!("{letter}{number}"), rest)
    } else {
        let (letter, after) = text.split_once(['-', '–']).filter(|(l, _)| is_letter(l))?;
        let (number, _) = after.split_once([':', '.', ')']).filter(|(n, _)| is_number(n))?;
        (format!("{letter}{number}"), after.get(number.len()..)?)
    };
    let rest = rest.strip_prefix(')').unwrap_or(rest);
    clean(rest)
        .then(|| (label, LabelKind::Plain, rest.trim_start_matches([':', '.', ' ', '\t', '\n', '-', '–'])))
}

/// Where, after a full stop, a labelled step begins inside a text: "She waits. Step on the way: By May ...".
pub(crate) fn inner_step(text: &str) -> Option<usize> {
    let starts = text.match_indices([' ', '\n']).map(|(at, space)| at + space.len());
    starts.filter(|&at| text.get(..at).is_some_and(super::words::ends_sentence)).find(|&at| {
        text.get(at..)
            .and_then(word)
            .is_some_and(|(_, kind, rest)| kind == LabelKind::Step && !rest.is_empty())
    })
}

/// Whether a whole text is a label, such as "B3", "1.", "Outcome 7 (health)".
pub(crate) fn is_label(text: &str) -> bool {
    let text = text.trim();
    if text.chars().count() > 28 {
        return false;
    }
    match split(text) {
        Some((_, _, "")) => true,
        Some((_, kind, rest)) => {
            !matches!(kind, LabelKind::Plain | LabelKind::Sub | LabelKind::Bullet)
                && rest.starts_with('(')
                && rest.ends_with(')')
        }
        None => false,
    }
}

fn bullet(text: &str) -> Option<(String, LabelKind, &str)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    let mark =
        matches!(first, '•' | '●' | '▪' | '■' | '○' | '◦' | '‣' | '·' | '*' | '-' | '–' | '—' | '✓' | '➢');
    (mark && rest.starts_with([' ', '\t'])).then(|| (first.to_string(), LabelKind::Bullet, rest.trim_start()))
}

// "Outcome 2.", "Step:", "Communication outcome 1 –".
fn word(text: &str) -> Option<(String, LabelKind, &str)> {
    let lower = plain(text.get(..text.len().min(80)).unwrap_or_else(|| head(text)));
    let (name, kind) = WORDS.iter().find(|(w, _)| {
        lower.strip_prefix(w).is_some_and(|r| !r.chars().next().is_some_and(char::is_alphabetic))
    })?;
    let mut after = text.get(name.len()..)?;
    // "Provision (H1): ..."
    if let Some((inner, rest)) = after.trim_start().strip_prefix('(').and_then(|s| s.split_once(')'))
        && inner.chars().count() <= 24
        && rest.trim_start().starts_with(':')
    {
        after = rest;
    }
    let trimmed = after.trim_start();
    let digits = trimmed.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(trimmed.len());
    let (number, rest) = trimmed.split_at(digits);
    let number = number.trim_end_matches('.');
    // A letter after the number: "Outcome 2a".
    let lettered = !number.is_empty()
        && rest.starts_with(|c: char| c.is_ascii_lowercase())
        && !rest.chars().nth(1).is_some_and(char::is_alphanumeric);
    let (suffix, rest) = rest.split_at(usize::from(lettered));
    let stop = rest.trim_start();
    let marked = stop.starts_with([':', '-', '–', '—', ')', '.'])
        || rest.trim_start_matches(' ').starts_with('\n') && !number.is_empty()
        || after.contains(&format!("{number}.")) && !number.is_empty();
    let whole = stop.is_empty() || stop.starts_with('(');
    if number.is_empty() && !stop.starts_with([':', '\n']) && !stop.is_empty() || !marked && !whole {
        return None;
    }
    let end = text.len() - rest.len();
    let label = text.get(..end)?.trim_end_matches(['.', ' ', ':']).to_owned();
    let _ = suffix;
    Some((label, *kind, stop.trim_start_matches([':', '-', '–', '—', ')', '.', ' ', '\n', '\t'])))
}

fn head(text: &str) -> &str {
    let end = text.char_indices().nth(60).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

// "1.", "1)", "(1)", "B3", "B3.", "H2.1", "(a)", "a)", "iv)".
fn number(text: &str) -> Option<(String, LabelKind, &str)> {
    let bracket = text.starts_with('(');
    let body = text.strip_prefix('(').unwrap_or(text);
    let end = body.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(body.len());
    let (label, rest) = body.split_at(end);
    let core = label.trim_end_matches('.');
    let dotted = core.len() < label.len();
    let closed = rest.starts_with(')');
    let rest = rest.strip_prefix(')').or_else(|| rest.strip_prefix(':')).unwrap_or(rest);
    if core.is_empty() || core.len() > 5 || bracket && !closed {
        return None;
    }
    let spaced = rest.is_empty() || rest.starts_with(char::is_whitespace);
    let digits = core.chars().filter(char::is_ascii_digit).count();
    let letters = core.chars().filter(char::is_ascii_alphabetic).count();
    let pure = letters == 0 && digits > 0 && digits <= 3;
    let section = core.starts_with(|c: char| matches!(c, 'A'..='K')) && digits > 0 && letters <= 2;
    let sub = digits == 0 && (letters == 1 || core.chars().all(|c| matches!(c, 'i' | 'v' | 'x')));
    let kind = if pure || section {
        LabelKind::Plain
    } else if sub {
        LabelKind::Sub
    } else {
        return None;
    };
    let stopped = dotted || closed || body.get(end..).is_some_and(|r| r.starts_with(':'));
    let ok = spaced && (stopped || section || (pure && rest.is_empty()));
    // A Sub label needs its bracket: "a. " could be an initial, "I." a name.
    let ok = ok && (kind != LabelKind::Sub || closed);
    ok.then(|| (core.to_owned(), kind, rest.trim_start_matches([' ', '\t', '\n', '-', '–'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_split_from_words() {
        for (text, label, kind, rest) in [
            ("B3. Ora tires.", "B3", LabelKind::Plain, "Ora tires."),
            ("12) Ora tires.", "12", LabelKind::Plain, "Ora tires."),
            ("(a) By May", "a", LabelKind::Sub, "By May"),
            ("Outcome 2. By May", "Outcome 2", LabelKind::Outcome, "By May"),
            ("Outcome 2: By May", "Outcome 2", LabelKind::Outcome, "By May"),
            ("Step: By May", "Step", LabelKind::Step, "By May"),
            ("Steps: by May, one; by June, two.", "Steps", LabelKind::Step, "by May, one; by June, two."),
            ("• Ora tires.", "•", LabelKind::Bullet, "Ora tires."),
            ("H2.1", "H2.1", LabelKind::Plain, ""),
            ("B(1) Ora tires.", "B1", LabelKind::Plain, "Ora tires."),
            ("B-1: Ora tires.", "B1", LabelKind::Plain, "Ora tires."),
            ("[B1] Ora tires.", "B1", LabelKind::Plain, "Ora tires."),
            ("Outcome 2\nBy May", "Outcome 2", LabelKind::Outcome, "By May"),
        ] {
            assert_eq!(split(text), Some((label.to_owned(), kind, rest)), "{text}");
        }
    }

    #[test]
    fn a_step_inside_a_text_is_found_by_its_label() {
        let text = "By May Ora waits. Step on the way: By March Ora waits with help.";
        assert_eq!(inner_step(text).and_then(|at| text.get(at..at + 16)), Some("Step on the way:"));
        assert_eq!(inner_step("Ora waits. Step by step she learns."), None);
        assert_eq!(inner_step("Ora says step: now."), None);
    }

    #[test]
    fn sentences_have_no_label() {
        for text in [
            "A teacher will help.",
            "Support from a teacher",
            "Step by step he learns.",
            "54 words a minute",
            "I am good at maths",
            "Needs a rest.",
            "B-12 is a vitamin.",
            "A (small) rest",
            "",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
    }
}
