//! Names of schools in the words of provision.

use super::reading::Reading;
use crate::{position::Span, statement::StatementInput, text::Class};

const KINDS: &[&str] = &[
    "primary",
    "academy",
    "school",
    "college",
    "nursery",
    "infants",
    "infant",
    "junior",
    "juniors",
    "high",
    "grammar",
    "sixth",
    "preschool",
    "university",
    "secondary",
    "prep",
    "pru",
];

/// Names of schools: those that the plan gives, and capitalised names that end in a kind of school.
pub(super) fn named(reading: &Reading<'_>, input: &StatementInput<'_>) -> Vec<Span> {
    let text = reading.ann.text();
    let mut spans: Vec<Span> = input
        .institutions
        .iter()
        .filter(|n| n.len() > 3)
        .filter_map(|n| text.find(n).map(|at| Span::new(at, at + n.len())))
        .collect();
    spans.extend(pattern(reading));
    spans
}

fn capital(reading: &Reading<'_>, i: usize) -> bool {
    reading.ann.tokens().get(i).is_some_and(|t| {
        t.class == Class::Word && t.span.of(reading.ann.text()).chars().next().is_some_and(char::is_uppercase)
    })
}

// "Oak Hill Primary", "St Bede's Catholic Primary School", "Mill Lane Academy's".
fn pattern(reading: &Reading<'_>) -> Vec<Span> {
    let t = reading.ann.tokens();
    let mut found = Vec::new();
    let mut i = 0;
    while i < t.len() {
        if !capital(reading, i) {
            i += 1;
            continue;
        }
        let from = i;
        while capital(reading, i) || t.folded(i) == "." && t.folded(i.saturating_sub(1)) == "st" && i > from {
            i += 1;
        }
        // "Mill Lane Academy's SENCO": the name ends with its possessive.
        let stop = (from..i)
            .find(|k| t.folded(*k).ends_with("'s") && KINDS.contains(&t.folded(*k).trim_end_matches("'s")));
        let to = stop.map_or(i, |k| k + 1);
        let last = t.folded(to - 1);
        let last = last.strip_suffix("'s").or_else(|| last.strip_suffix('\'')).unwrap_or(last);
        let first = t.folded(from);
        let generic = matches!(
            first,
            "the"
                | "a"
                | "an"
                | "his"
                | "her"
                | "their"
                | "each"
                | "every"
                | "forest"
                | "primary"
                | "secondary"
                | "special"
                | "mainstream"
                | "sunday"
        ) && to - from <= 2;
        // "St Ita's will provide": a saint's name needs no kind.
        let saint = first == "st"
            && t.folded(to - 1).ends_with("'s")
            && !matches!(
                t.folded(to),
                "ambulance" | "hospital" | "hospice" | "church" | "college" | "school"
            );
        if saint {
            found.push(t.span(from, to));
            continue;
        }
        let starts = from + 1 < to && !generic && KINDS.contains(&last);
        let programme =
            matches!(t.folded(i), "programme" | "course" | "award" | "approach" | "scheme" | "leader");
        if starts && !programme {
            found.push(t.span(from, to));
        }
    }
    found
}
