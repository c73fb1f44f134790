//! Where one paragraph of advice holds several recommendations, outcomes or entries.

use ehcp_core::plan::StatementKind;

use super::super::entries::guess;
use super::super::words::{any, count, plain, starts};
use super::sentences::{goes_on, is_outcome, placed, recommends, sentences};

/// A paragraph of recommendations in prose as its recommendations: each begins at a sentence that stands on its
/// own, and what only goes on from it belongs to it. Slices of the text, in its order.
pub(crate) fn groups(text: &str) -> Vec<&str> {
    let begins = |s: &str| (recommends(s) || guess(s) == StatementKind::Provision) && !goes_on(s);
    let starts_at: Vec<usize> = placed(text)
        .into_iter()
        .enumerate()
        .filter(|(i, (_, s))| *i == 0 || begins(s))
        .map(|(_, (at, _))| at)
        .collect();
    let ends = starts_at.iter().skip(1).copied().chain([text.len()]);
    starts_at.iter().zip(ends).filter_map(|(&from, to)| text.get(from..to)).map(str::trim).collect()
}

/// Running text as pieces in its order: each recommendation or outcome with what goes on from it, and what lies
/// between them.
pub(crate) fn pieces(text: &str) -> Vec<(Option<StatementKind>, &str)> {
    let mut found: Vec<(Option<StatementKind>, usize)> = Vec::new();
    for (at, sentence) in placed(text) {
        let kind = if is_outcome(sentence) {
            Some(StatementKind::Outcome)
        } else {
            recommends(sentence).then_some(StatementKind::Provision)
        };
        let last = found.last().map(|(kind, _)| *kind);
        let continues = goes_on(sentence) && last.flatten() == Some(StatementKind::Provision)
            || kind.is_none() && last == Some(None);
        if !continues {
            found.push((kind, at));
        }
    }
    let ends: Vec<usize> = found.iter().skip(1).map(|(_, at)| *at).chain([text.len()]).collect();
    let cut = |((kind, from), to): ((Option<StatementKind>, usize), usize)| {
        Some((kind, text.get(from..to)?.trim()))
    };
    found.into_iter().zip(ends).filter_map(cut).collect()
}

/// Splits "1. One. 2. Two." into its numbered entries; a text without such a run stays whole.
pub(crate) fn numbered(text: &str) -> Vec<&str> {
    let mut starts_at = Vec::new();
    let mut from = 0;
    let mut n = 1u32;
    // No one numbers more entries within a paragraph.
    while n <= 60 {
        let found = ["{}. ", "{}) ", "({}) "].iter().find_map(|form| {
            let mark = form.replace("{}", &n.to_string());
            let rest = text.get(from..)?;
            rest.match_indices(&mark)
                .map(|(at, _)| from + at)
                .find(|&at| at == 0 || text.get(..at).is_some_and(|b| b.ends_with([' ', '\n'])) && n > 1)
        });
        let Some(at) = found else { break };
        starts_at.push(at);
        from = at + 1;
        n += 1;
    }
    if starts_at.len() < 2 {
        return vec![text.trim()];
    }
    let ends: Vec<usize> = starts_at.iter().skip(1).copied().chain([text.len()]).collect();
    starts_at.iter().zip(ends).filter_map(|(&a, b)| text.get(a..b)).map(str::trim).collect()
}

/// Splits what one paragraph says of outcomes into them: the words that introduce them all, if any, and each.
pub(crate) fn outcomes(text: &str) -> (Option<&str>, Vec<&str>) {
    let whole = text.trim();
    let parts: Vec<&str> = whole
        .split(';')
        .map(|p| p.trim().trim_start_matches("and ").trim())
        .filter(|p| !p.is_empty())
        .collect();
    if parts.len() > 1 && parts.iter().all(|p| count(p) >= 2) {
        return led(parts);
    }
    let parts = sentences(whole);
    if parts.len() > 1 && parts.iter().all(|s| is_outcome(s) || any(&plain(s), &["will", "would"])) {
        return (None, parts);
    }
    (None, vec![whole])
}

// "By May Ivo will name birds; draw one; ...": what stands before the first verb introduces all of them.
fn led(mut parts: Vec<&str>) -> (Option<&str>, Vec<&str>) {
    let Some(&first) = parts.first() else { return (None, parts) };
    let folded = plain(first);
    let dated = starts(&folded, &["by", "at the end", "within", "in"]);
    let alone = parts.iter().skip(1).all(|p| !any(&plain(p), &["will", "would", "by"]));
    let cut = ["will be able to:", "will be able to", "will:", "will", "would", ":"]
        .iter()
        .find_map(|cue| first.find(&format!("{cue} ")).map(|at| at + cue.len()));
    match cut.filter(|_| dated && alone).and_then(|at| Some((first.get(..at)?, first.get(at..)?.trim()))) {
        Some((lead, rest)) if !rest.is_empty() => {
            if let Some(slot) = parts.first_mut() {
                *slot = rest;
            }
            (Some(lead), parts)
        }
        _ => (None, parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_cut_where_a_recommendation_begins() {
        let text = "I recommend reading with an adult. This should be for ten minutes a day. He should have a laptop.";
        assert_eq!(
            groups(text),
            [
                "I recommend reading with an adult. This should be for ten minutes a day.",
                "He should have a laptop."
            ]
        );
    }

    #[test]
    fn outcomes_in_one_sentence_are_told_apart() {
        assert_eq!(outcomes("Naming ten birds; drawing one; feeding them daily.").1.len(), 3);
        let (lead, parts) = outcomes("By May 2028 Ivo will name ten birds; draw one; and feed them.");
        assert_eq!(lead, Some("By May 2028 Ivo will"));
        assert_eq!(parts, ["name ten birds", "draw one", "feed them."]);
        assert_eq!(outcomes("Ivo will name ten birds.").1.len(), 1);
    }

    #[test]
    fn a_run_of_numbers_is_a_list() {
        assert_eq!(numbered("1. Weak hands. 2. Poor sleep."), ["1. Weak hands.", "2. Poor sleep."]);
        assert_eq!(numbered("Year 2. He is 6."), ["Year 2. He is 6."]);
    }
}
