use std::collections::{BTreeMap, BTreeSet};

use crate::rules::prelude::*;

rule! {
    /// Abbreviations are spelt out once.
    ///
    /// ## Why
    /// A plan is read by families, by other authorities and by staff of other services. Letters that the plan
    /// nowhere spells out mean nothing to some of them, and different things to others.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Found to have DCD in Year 2, so that writing is slow.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Found to have developmental co-ordination disorder (DCD) in Year 2, so that writing is slow.
    /// F p1: A programme for DCD, 20 minutes daily.
    /// ```
    /// ```text,clean
    /// A note: The child and adolescent mental health service saw her.
    /// G g1: CAMHS will see her for 40 minutes a month. The GP and the NHS know.
    /// ```
    "FORM-20" "abbreviation-not-explained",
    message: "the abbreviation {word} does not appear to be spelt out anywhere in the plan",
    advice: "spell it out where it first stands: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.61",
    ],
    scope: Scope::Plan(check),
}

// What everyone who reads a plan knows.
#[rustfmt::skip]
const KNOWN: &[&str] = &[
    "EHC", "EHCP", "EHCPS", "SEN", "SEND", "SENCO", "SENCOS", "SENDCO", "NHS", "GP", "GPS", "UK", "USA", "PE", "IT", "ICT", "TV", "GCSE", "GCSES", "DVD",
    "CD", "ID", "OK", "AM", "PM", "LA", "DOB", "BBC", "PC", "PDF", "RE", "DT", "AD", "BC", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "CM", "KG",
    "ASAP", "FAQ", "UPN", "TBC", "TBA", "TBD", "NA", "XXX", "XX",
];

// Words that are set in capitals for weight.
#[rustfmt::skip]
const LOUD: &[&str] = &[
    "NOT", "MUST", "AND", "OR", "ALL", "NO", "ANY", "ONLY", "DO", "IS", "IN", "ON", "TO", "OF", "THE", "YES", "NEVER", "ALWAYS", "BEFORE", "AFTER",
    "AT", "BY", "FOR", "WITH", "DRAFT", "FINAL", "PLAN", "END", "NOTE", "NEW", "NONE", "BOTH", "EACH", "EVERY", "WILL", "STOP", "GO", "WE", "IT", "AS",
    "ARE", "BE", "CAN", "HAS", "HIS", "HER", "MY", "HE", "SHE", "AN", "IF", "SO", "UP", "KEY", "STAGE", "YEAR", "ALSO", "FROM",
];

// Beyond this many the finding would say the same of every line.
const MOST: usize = 40;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let names = names(view);
    let mut first: BTreeMap<String, (&Piece<'_>, Span)> = BTreeMap::new();
    for piece in view.text.all().filter(|p| says_something(p)) {
        for i in 0..piece.text.tokens().len() {
            let Some((word, span)) = abbreviation(&piece.text, i) else { continue };
            if names.contains(&word) {
                continue;
            }
            // A statement is a better place to mend it than a note.
            let better = first.get(&word).map_or(first.len() < MOST, |(known, _)| {
                known.statement().is_none() && piece.statement().is_some()
            });
            if better {
                first.insert(word, (piece, span));
            }
        }
    }
    for (word, (piece, span)) in first {
        if !view.text.all().any(|p| explains(&p.text, &word)) {
            findings.push(at(&RULE, piece, Some(span)).fact("word", Fact::Quote(word.as_str().into())));
        }
    }
}

// Not the form's own words, and not a line that is all capitals.
pub(in crate::rules) fn says_something(piece: &Piece<'_>) -> bool {
    let letters = piece.text.text().chars().filter(|c| c.is_alphabetic());
    let (mut all, mut capitals) = (0_usize, 0_usize);
    for letter in letters {
        all += 1;
        capitals += usize::from(letter.is_uppercase());
    }
    !piece.is_boilerplate() && !matches!(piece.source, Source::NoteHeading(_)) && capitals * 2 < all
}

// Two to seven capitals, with an "s" at most; the "s" is left out of the word.
pub(in crate::rules) fn abbreviation(text: &Annotation<'_>, i: usize) -> Option<(String, Span)> {
    let token = text.tokens().get(i).filter(|t| t.class == Class::Word)?;
    let word = token.span.of(text.text());
    let word = word.split(['\'', '’']).next().unwrap_or(word);
    let core = word.strip_suffix('s').unwrap_or(word);
    let capitals = (2..=8).contains(&core.len()) && core.chars().all(|c| c.is_ascii_uppercase());
    let loud = |j: usize| {
        text.tokens().get(j).is_some_and(|t| {
            let word = t.span.of(text.text());
            word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase())
        })
    };
    // "MAKE SURE THAT": a shout, not an abbreviation.
    let shout = loud(i + 1) || i.checked_sub(1).is_some_and(loud);
    // A letter and number beside it make a code: "plan number NK/04417".
    let code = matches!(text.tokens().folded(i + 1), "/") && text.tokens().class(i + 2) == Class::Number;
    (capitals && !shout && !code && !KNOWN.contains(&core) && !LOUD.contains(&core))
        .then(|| (core.to_owned(), token.span))
}

// Names that a plan prints in capitals.
fn names(view: &PlanView<'_>) -> BTreeSet<String> {
    let person = &view.plan.person;
    let given = [&person.name, &person.preferred_name, &view.plan.authority]
        .into_iter()
        .flatten()
        .chain(&person.family);
    let placement = view.plan.placement.iter().filter_map(|p| p.name.as_ref());
    given.chain(placement).flat_map(|n| n.split_whitespace()).map(str::to_uppercase).collect()
}

/// Whether a text spells an abbreviation out: beside brackets, by "is" or "means", or by words with its initials.
pub(in crate::rules) fn explains(text: &Annotation<'_>, word: &str) -> bool {
    let tokens = text.tokens();
    let folded = word.to_lowercase();
    (0..tokens.len()).any(|i| {
        if tokens.folded(i).strip_suffix("'s").unwrap_or(tokens.folded(i)) == folded {
            let before = i.checked_sub(1).map_or("", |j| tokens.folded(j));
            // The long form stands before the bracket; "(GMFCS level V)" has none.
            let initial = folded.chars().next();
            let long = || {
                (1..=12).any(|back| {
                    i.checked_sub(back + 1).is_some_and(|j| tokens.folded(j).chars().next() == initial)
                })
            };
            let bracketed = matches!(before, "(" | "[")
                && matches!(tokens.folded(i + 1), ")" | "]" | "," | ";")
                && long();
            let opens = matches!(tokens.folded(i + 1), "(" | "[" | "=")
                && tokens.class(i + 2) == Class::Word
                && tokens.class(i + 3) == Class::Word;
            let after = usize::from(matches!(tokens.folded(i + 1), "\"" | "”"));
            let says = matches!(tokens.folded(i + 1 + after), "stands" | "means")
                || (after == 1 && tokens.folded(i + 2) == "is");
            bracketed || opens || says
        } else {
            // "speech and language therapy" gives SLT and SALT.
            spelt(text, i, &folded, false) || spelt(text, i, &folded, true)
        }
    })
}

// Words from here on whose initials are these letters, small words left out or counted.
fn spelt(text: &Annotation<'_>, from: usize, letters: &str, small_count: bool) -> bool {
    let tokens = text.tokens();
    let small = |w: &str| {
        matches!(
            w,
            "and"
                | "of"
                | "the"
                | "for"
                | "in"
                | "with"
                | "to"
                | "a"
                | "an"
                | "or"
                | "children"
                | "on"
                | "&"
                | "'"
        )
    };
    let mut wanted = letters.chars().peekable();
    let mut i = from;
    let mut words = 0;
    while let Some(letter) = wanted.peek() {
        let word = tokens.folded(i);
        if word.is_empty() || i > from + 14 {
            return false;
        }
        let counts = tokens.class(i) == Class::Word && (small_count || !small(word));
        if counts && word.starts_with(*letter) {
            wanted.next();
            words += 1;
        } else if word == "-" && i > from && tokens.class(i + 1) == Class::Word {
            // "co-ordination" counts as one word or as two.
            i += usize::from(!tokens.folded(i + 1).starts_with(*letter));
        } else if i == from || !small(word) {
            return false;
        }
        i += 1;
    }
    words >= 2
}
