//! Entries of a list that a paragraph holds or introduces, and what an entry of a combined section reads like.

use ehcp_core::plan::StatementKind;

use super::labels::{self, LabelKind};
use super::words;
use crate::document::Block;

/// Whether each line of a paragraph is an entry of a list that the writer typed.
pub(crate) fn typed_list(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
    let labelled = |l: &str| labels::split(l).is_some_and(|(_, _, rest)| !rest.is_empty());
    let first = lines.next();
    let rest: Vec<&str> = lines.collect();
    let steps = |l: &&str| labels::split(l).is_some_and(|(_, k, r)| k == LabelKind::Step && !r.is_empty());
    !rest.is_empty()
        && (rest.iter().all(|l| labelled(l)) && first.is_some_and(|f| labelled(f) || f.ends_with(':'))
            || rest.iter().all(steps))
}

/// Whether the lines that a paragraph was broken into by hand are sentences, one an entry.
pub(crate) fn are_sentences(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    let begins = |l: &&str| {
        let first = l.trim_start_matches(['"', '“', '‘', '\'']).chars().next();
        first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    let whole = lines.iter().filter(|l| words::ends_sentence(l)).count();
    lines.len() > 1 && whole + 1 >= lines.len() && lines.iter().all(|l| begins(l) && words::count(l) >= 3)
}

/// Whether the next block is a list below this one.
pub(crate) fn followed_by_list(depth: i16, next: Option<&Block>) -> bool {
    match next {
        Some(Block::Paragraph(p)) => {
            p.list.as_ref().is_some_and(|l| i16::from(l.level) > depth || depth < 0)
                || p.list.is_none()
                    && depth < 0
                    && labels::split(&p.text).is_some_and(|(_, k, r)| {
                        !r.is_empty() && matches!(k, LabelKind::Plain | LabelKind::Sub | LabelKind::Bullet)
                    })
        }
        _ => false,
    }
}

/// What a text of a combined section reads like.
pub(crate) fn guess(text: &str) -> StatementKind {
    let plain = words::plain(text);
    let outcome = words::starts(
        &plain,
        &["by the end", "by the time", "by july", "by august", "by september", "by easter", "by december"],
    ) || words::any(&plain, &["will be able to"]);
    let provision = words::any(
        &plain,
        &[
            "will be provided",
            "will receive",
            "will have access",
            "sessions",
            "minutes",
            "hours",
            "per week",
            "a week",
            "trained",
            "teaching assistant",
            "therapist will",
            "staff will",
            "delivered by",
            "support from",
            "programme",
        ],
    );
    match (outcome, provision) {
        (true, _) => StatementKind::Outcome,
        (_, true) => StatementKind::Provision,
        _ => StatementKind::Need,
    }
}
