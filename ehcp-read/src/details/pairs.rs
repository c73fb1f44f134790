//! Labels and values that stand on one line.

use super::labels::{Field, field, is_known};

/// "Name ........ Ora Bell": dots that lead from a label to its value stand for a colon.
pub(crate) fn without_leaders(text: &str) -> std::borrow::Cow<'_, str> {
    let is_leader = |word: &str| word.len() > 1 && word.bytes().all(|b| b == b'.' || b == b'_');
    if !text.split_whitespace().any(is_leader) {
        return text.into();
    }
    let line = |line: &str| {
        let mut words: Vec<&str> = Vec::new();
        for word in line.split_whitespace() {
            match words.last() {
                Some(before) if is_leader(word) && before.ends_with(':') => {}
                Some(_) if is_leader(word) => words.push(":"),
                _ => words.push(word),
            }
        }
        words.join(" ").replace(" :", ":")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n").into()
}

/// The labels and values of a line, such as "Name: Ora Bell DOB: 4 May 2016 Year: 3". Each known label before a
/// colon begins a pair; so does whatever stands before the first colon. Without colons, a label of the cover at the start of a short line does.
pub(crate) fn pairs(part: &str) -> Vec<(String, String)> {
    let Some((first, mut rest)) = part.split_once(':') else {
        return leading(part)
            .map(|(label, value)| (label.to_owned(), value.to_owned()))
            .into_iter()
            .collect();
    };
    if first.split_whitespace().count() > 8 {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut label = first;
    loop {
        let next = rest.match_indices(':').find_map(|(at, _)| {
            let before = rest.get(..at)?;
            Some((trailing(before)?, at))
        });
        let (value, after) = match next {
            Some((start, at)) => (rest.get(..start).unwrap_or(rest), Some((start, at))),
            None => (rest, None),
        };
        let value = value.trim().trim_end_matches([',', ';', '|', '-', '–']).trim_end();
        if !value.is_empty() {
            out.push((label.trim().to_owned(), value.to_owned()));
        }
        let Some((start, at)) = after else { return out };
        label = rest.get(start..at).unwrap_or("");
        rest = rest.get(at + 1..).unwrap_or("");
    }
}

// Where, in the words before a colon, the label begins that ends with them.
fn trailing(before: &str) -> Option<usize> {
    let mut starts: Vec<usize> = Vec::new();
    let mut outside = true;
    for (at, c) in before.char_indices() {
        if outside && !c.is_whitespace() {
            starts.push(at);
        }
        outside = c.is_whitespace();
    }
    // The longest first: "Date of birth" before "birth". A label begins with a capital.
    let from = starts.len().saturating_sub(6);
    starts.get(from..)?.iter().copied().find(|&at| {
        before.get(at..).is_some_and(|label| label.starts_with(char::is_uppercase) && is_known(label.trim()))
    })
}

// A label of the cover at the start of a line that has no colon, and a value that fits it.
fn leading(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    if line.split_whitespace().count() > 10 {
        return None;
    }
    let ends = line.match_indices(char::is_whitespace).map(|(at, _)| at).collect::<Vec<_>>();
    ends.into_iter().rev().find_map(|at| {
        let (label, value) = line.split_at(at);
        let value = value.trim();
        let fits = is_known(label)
            && match field(label)? {
                Field::Name => super::names::person(value).is_some_and(|(_, tail)| tail.is_empty()),
                Field::Born | Field::PlanDate | Field::DraftDate | Field::ReviewBy => {
                    super::dates::all(value).first().is_some_and(|d| d.start == 0)
                }
                _ => false,
            };
        fits.then_some((label, value))
    })
}
