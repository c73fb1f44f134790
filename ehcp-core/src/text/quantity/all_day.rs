//! All the time: "throughout the school day", "in every lesson".

use super::words::Words;

/// "throughout the school day", "all day", "at all times", "in every lesson".
pub(super) fn all_day(w: &Words<'_>, i: usize) -> Option<usize> {
    const PHRASES: &[&[&str]] = &[
        &["all", "day"],
        &["at", "all", "times"],
        &["all", "lessons"],
        &["all", "subjects"],
        &["across", "the", "curriculum"],
        &["across", "all", "subjects"],
        &["throughout", "the", "curriculum"],
        &["throughout", "lessons"],
        &["every", "lesson"],
        &["every", "session"],
        &["each", "lesson"],
        &["all", "classes"],
        &["all", "activities"],
        &["before", "lessons"],
        &["whole", "class"],
        &["at", "every", "change"],
        &["at", "every", "transition"],
        &["at", "each", "transition"],
        &["all", "transitions"],
        &["every", "transition"],
        &["all", "areas", "of", "the", "curriculum"],
        &["in", "class", "tests"],
        &["go", "everywhere"],
    ];
    if let Some(next) = PHRASES.iter().find_map(|p| w.after(i, p)) {
        return Some(next);
    }
    let at = match w.at(i) {
        "throughout" | "across" => i + 1,
        _ => return None,
    };
    let at = if matches!(w.at(at), "the" | "her" | "his" | "their" | "each" | "every" | "all") {
        at + 1
    } else {
        at
    };
    let at = if matches!(w.at(at), "whole" | "entire" | "full" | "nursery") { at + 1 } else { at };
    let at = if matches!(w.at(at), "school" | "learning") { at + 1 } else { at };
    matches!(w.at(at), "day" | "days" | "week").then_some(at + 1)
}
