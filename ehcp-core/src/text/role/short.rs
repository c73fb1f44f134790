//! Roles by their abbreviations.

use super::{Role, Standing, Tokens, make, named::singular, titles::SHORT};
use crate::text::lexicon::words::SERVICE;

/// A role written as an abbreviation, in capitals at least in part.
pub(super) fn short(text: &str, tokens: &Tokens, i: usize) -> Option<Role> {
    let written = tokens.get(i)?.span.of(text);
    if written.chars().filter(|c| c.is_uppercase()).count() < 2
        && !matches!(tokens.folded(i), "senco" | "qtod")
    {
        return None;
    }
    let word = tokens.folded(i).trim_end_matches(|c: char| c.is_ascii_digit());
    let word = word.strip_suffix("'s").unwrap_or(word);
    let (_, name, standing) =
        SHORT.iter().find(|(s, ..)| *s == word).filter(|(_, name, _)| !name.is_empty())?;
    // "OT assistant" is no OT.
    let following = singular(tokens.folded(i + 1));
    if *standing == Standing::Titled
        && matches!(following, "assistant" | "technician" | "instructor" | "student" | "trainee")
    {
        return None;
    }
    // "ELSA-trained" is expertise of whoever follows.
    if tokens.folded(i + 1) == "-"
        && matches!(tokens.folded(i + 2), "trained" | "qualified" | "supervised" | "accredited")
    {
        return None;
    }
    if *standing == Standing::Titled && next_is_service(tokens, i + 1) || is_label(tokens, i) {
        return None;
    }
    let mut from = i;
    let mut full = (*name).to_owned();
    let mut standing = *standing;
    let mut at = i;
    while at > 0 && i - at < 3 {
        let before = tokens.folded(at - 1);
        if !matches!(
            before,
            "assistant"
                | "area"
                | "bilingual"
                | "lead"
                | "deputy"
                | "trainee"
                | "school"
                | "class"
                | "literacy"
                | "specialist"
                | "senior"
        ) {
            break;
        }
        if matches!(before, "assistant" | "trainee") {
            standing = Standing::Role;
        }
        full = format!("{before} {full}");
        at -= 1;
        from = at;
    }
    Some(make(tokens, full, standing, from, i + 1))
}

// "SaLT: ..." at the head of a line is a label, and "OT input" a service.
fn is_label(tokens: &Tokens, i: usize) -> bool {
    tokens.folded(i + 1) == ":"
        && (i == 0 || matches!(tokens.folded(i - 1), "\n" | "." | ";"))
        && has_more(tokens, i)
}

fn has_more(tokens: &Tokens, i: usize) -> bool {
    tokens.len() > i + 3
}

fn next_is_service(tokens: &Tokens, i: usize) -> bool {
    SERVICE.has(tokens.folded(i))
}
