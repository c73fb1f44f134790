//! The words in which fidelity is told.

use ehcp_core::compare::fidelity::{
    Contradiction, Difference, DifferenceKind, Direction, Fidelity, Recommended, SourceFacts, Status,
};

use super::Compared;
use crate::words::count;

/// What became of a recommendation, with a sign that shows it without colour.
pub(super) fn sign(status: Status) -> &'static str {
    match status {
        Status::Carried => "=",
        Status::Weakened => "▼",
        Status::ChangedWithReason => "~",
        Status::Moved => "→",
        Status::Dropped => "✗",
        Status::NotFound => "?",
    }
}

pub(super) fn status_word(status: Status) -> &'static str {
    match status {
        Status::Carried => "carried",
        Status::Weakened => "weakened",
        Status::ChangedWithReason => "changed with a reason",
        Status::Moved => "moved",
        Status::Dropped => "dropped",
        Status::NotFound => "not found",
    }
}

pub(super) fn status_meaning(status: Status) -> &'static str {
    match status {
        Status::Carried => "the plan gives what was advised, or more",
        Status::Weakened => "the plan gives less and does not say why",
        Status::ChangedWithReason => "the plan gives something else and says why",
        Status::Moved => "it stands where it cannot be enforced",
        Status::Dropped => "nothing in the plan answers it",
        Status::NotFound => "whether anything answers it could not be told",
    }
}

/// The severity by whose colours a status is shown.
pub(super) fn class(status: Status) -> &'static str {
    match status {
        Status::Carried | Status::ChangedWithReason => "info",
        Status::Weakened | Status::Moved | Status::NotFound => "warning",
        Status::Dropped => "error",
    }
}

/// "12 carried, 9 weakened".
pub(super) fn counts(fidelity: &Fidelity) -> String {
    let counted = Status::ALL.into_iter().filter_map(|status| {
        let n = fidelity.count(status);
        (n > 0).then(|| format!("{n} {}", status_word(status)))
    });
    let list = counted.collect::<Vec<_>>().join(", ");
    let all = count(fidelity.recommendations.len(), "recommendation", "recommendations");
    if list.is_empty() { all } else { format!("{all}: {list}") }
}

fn kind_word(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Amount => "time",
        DifferenceKind::Frequency => "how often",
        DifferenceKind::Length => "how long each time",
        DifferenceKind::Duration => "for how long it runs",
        DifferenceKind::Group => "size of the group",
        DifferenceKind::Ratio => "alone or with others",
        DifferenceKind::Who => "who gives it",
        DifferenceKind::Expertise => "training or qualification",
        DifferenceKind::Commitment => "how firmly it is promised",
        DifferenceKind::Condition => "on what condition",
        DifferenceKind::DetailChanged => "a detail is another",
        DifferenceKind::DetailLost => "details that the plan leaves out",
        DifferenceKind::Section => "section",
    }
}

/// What differs, in a clause; words of the documents only where they may be shown.
pub(super) fn difference(difference: &Difference, quote: bool) -> String {
    let mut out = kind_word(difference.kind).to_owned();
    match (&difference.advised, &difference.planned) {
        (Some(a), Some(p)) => out.push_str(&format!(": {a} advised, {p} planned")),
        (Some(a), None) => out.push_str(&format!(": {a} advised, not stated in the plan")),
        (None, Some(p)) => out.push_str(&format!(": {p} planned")),
        (None, None) if difference.direction == Direction::NotStated && difference.words.is_empty() => {
            out.push_str(": not stated in the plan");
        }
        (None, None) => {}
    }
    if let Some(by) = difference.weekly_minutes {
        let way = if by < 0.0 { "less" } else { "more" };
        out.push_str(&format!(" ({} minutes a week {way})", by.abs()));
    }
    if !difference.words.is_empty() {
        let words: Vec<&str> = difference.words.iter().map(|w| w.as_str()).collect();
        out.push_str(&match quote {
            true => format!(" (“{}”)", words.join("”, “")),
            false => format!(" ({})", count(words.len(), "word or phrase", "words or phrases")),
        });
    }
    if difference.direction == Direction::Increased {
        out.push_str("; more than advised");
    }
    out
}

/// That the advice itself left something open.
pub(super) fn vague(recommended: &Recommended) -> Option<String> {
    (!recommended.vague.is_empty())
        .then(|| format!("the advice itself leaves open: {}", recommended.vague.join(", ")))
}

pub(super) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// How a piece of advice stands, in clauses.
pub(super) fn source(facts: &SourceFacts, compared: &Compared<'_>) -> Vec<String> {
    let mut said = vec![count(facts.recommendations, "recommendation", "recommendations")];
    said.push(match facts.date {
        Some(day) => format!("dated {}", day.strftime("%-d %B %Y")),
        None => "no date found".to_owned(),
    });
    match facts.out_of_date {
        Some(true) => said.push("more than two years before the plan".to_owned()),
        None if facts.date.is_some() => {
            said.push("its age cannot be told without the plan's date".to_owned())
        }
        _ => {}
    }
    let listed = facts.listed.map(|i| format!("listed in section K as entry {}", i + 1));
    said.push(listed.unwrap_or_else(|| match compared.plan.advice.is_empty() {
        true => "whether section K lists it cannot be told".to_owned(),
        false if facts.cited => "the plan leans on it, but section K does not appear to list it".to_owned(),
        false => "section K does not appear to list it".to_owned(),
    }));
    if !facts.used {
        said.push("sections B to H do not appear to use it".to_owned());
    }
    said
}

/// Two recommendations that cannot both hold.
pub(super) fn contradiction(contradiction: &Contradiction, compared: &Compared<'_>) -> String {
    let name = |i: usize| {
        contradiction.between.get(i).map_or(String::new(), |(advice, id)| {
            let found = compared.fidelity.recommendations.iter().find(|r| r.advice == *advice && r.id == *id);
            let title = found.map_or_else(|| id.clone(), |r| compared.title(r));
            format!("{title} of {}", compared.source(*advice))
        })
    };
    let says = |i: usize| contradiction.says.get(i).cloned().unwrap_or_default();
    format!("{}: {}; {}: {}", name(0), says(0), name(1), says(1))
}
