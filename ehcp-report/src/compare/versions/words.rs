//! What a change is called.

use ehcp_core::compare::versions::{
    Change, ChangeKind, Detail, DetailChange, Difference, DifferenceKind, Side,
};

use super::Compared;
use crate::words::{count, label, plan_kind_word};

/// What became of a statement, with a sign that shows it without colour.
pub(super) fn kind_sign(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "+",
        ChangeKind::Removed => "−",
        ChangeKind::Reduced => "▼",
        ChangeKind::Increased => "▲",
        ChangeKind::Reworded => "~",
        ChangeKind::Moved => "→",
        ChangeKind::Unchanged => "=",
    }
}

/// "1 removed, 4 reduced, 35 unchanged".
pub(super) fn counts(compared: &Compared<'_>) -> String {
    let counted = ChangeKind::ALL.into_iter().filter_map(|kind| {
        let n = compared.comparison.count(kind);
        (n > 0).then(|| format!("{n} {}", kind.as_str()))
    });
    counted.collect::<Vec<_>>().join(", ")
}

/// What is compared with what, by the names of the files without their folders.
pub(super) fn title(compared: &Compared<'_>) -> String {
    let file = |name: &str| {
        std::path::Path::new(name).file_name().map_or(name.to_owned(), |n| n.to_string_lossy().into_owned())
    };
    format!("{} compared with {}", file(compared.new_name), file(compared.old_name))
}

/// What changed in all, in a few sentences.
pub(super) fn summary(compared: &Compared<'_>) -> Vec<String> {
    let comparison = compared.comparison;
    let mut lines = Vec::new();
    let (old, new) = (compared.old.plan.kind, compared.new.plan.kind);
    if old.is_some_and(|k| k.is_draft()) && new.is_some_and(|k| k.is_final()) {
        lines.push("A final plan against its draft.".to_owned());
    }
    if comparison.minutes_lost + comparison.minutes_gained > 0.05 {
        lines.push(format!(
            "Guaranteed in a week, statement by statement: {} lost, {} gained.",
            minutes(comparison.minutes_lost),
            minutes(comparison.minutes_gained)
        ));
    }
    lines
}

/// What to call the statement, without its words: "F8", "F12, now F13".
pub(super) fn names(change: &Change, compared: &Compared<'_>) -> String {
    let (old, new) = (old_name(change, compared), new_name(change, compared));
    match (old, new) {
        (Some(old), Some(new)) if old != new => format!("{new} (was {old})"),
        (_, Some(name)) | (Some(name), None) => name,
        (None, None) => String::new(),
    }
}

/// What to call the statement in the earlier version.
pub(super) fn old_name(change: &Change, compared: &Compared<'_>) -> Option<String> {
    let plan = &compared.old.plan;
    let id = &change.old.as_ref()?.id;
    plan.statements().find(|(_, s)| s.id == *id).map(|(_, s)| label(s, plan))
}

/// What to call the statement in the later version.
pub(super) fn new_name(change: &Change, compared: &Compared<'_>) -> Option<String> {
    let plan = &compared.new.plan;
    let id = &change.new.as_ref()?.id;
    plan.statements().find(|(_, s)| s.id == *id).map(|(_, s)| label(s, plan))
}

/// Minutes as people say them: "45 minutes", "27 hours 30 minutes".
pub(super) fn minutes(minutes: f64) -> String {
    let tenths = (minutes * 10.0).round() / 10.0;
    if tenths < 120.0 {
        return if (tenths - 1.0).abs() < 0.01 { "1 minute".to_owned() } else { format!("{tenths} minutes") };
    }
    let whole = tenths.round();
    let (hours, rest) = ((whole / 60.0).floor(), whole % 60.0);
    match rest {
        r if r < 0.5 => format!("{hours} hours"),
        r => format!("{hours} hours {r} minutes"),
    }
}

/// What was guaranteed a week and what is, where either is known.
pub(super) fn amount(change: &Change) -> Option<String> {
    let each = |m: Option<String>| m.unwrap_or_else(|| "no amount".to_owned());
    match (range(&change.old), range(&change.new)) {
        (None, None) => None,
        (Some(a), Some(b)) if a == b => Some(format!("{a} a week, as before")),
        (Some(a), _) if change.new.is_none() => Some(format!("{a} a week before")),
        (_, Some(b)) if change.old.is_none() => Some(format!("{b} a week")),
        (a, b) => Some(format!("{} a week before, {} now", each(a), each(b))),
    }
}

// What is guaranteed, or the most that the words allow where nothing is.
fn range(side: &Option<Side>) -> Option<String> {
    let range = side.as_ref()?.weekly_minutes?;
    if range.min < 0.05 && range.max > 0.05 {
        Some(format!("at most {}", minutes(range.max)))
    } else {
        Some(minutes(range.min))
    }
}

/// What differs, in a clause.
pub(super) fn difference(difference: &Difference) -> String {
    let what = difference_words(difference.kind);
    match (
        difference.old.as_ref().map(|d| shown(d, difference.kind)),
        difference.new.as_ref().map(|d| shown(d, difference.kind)),
    ) {
        (Some(old), Some(new)) => format!("{what}: {old} before, {new} now"),
        (Some(old), None) => format!("{what}: {old} before"),
        (None, Some(new)) => format!("{what}: {new} now"),
        (None, None) => what.to_owned(),
    }
}

fn shown(detail: &Detail, kind: DifferenceKind) -> String {
    use DifferenceKind as D;
    match (detail, kind) {
        (Detail::Number(n), D::FewerMinutes | D::MoreMinutes | D::AmountLost | D::AmountStated) => {
            format!("{} a week", minutes(*n))
        }
        (Detail::Number(n), D::FewerMinutesInAll | D::MoreMinutesInAll | D::ShorterTime | D::LongerTime) => {
            minutes(*n)
        }
        (Detail::Number(n), D::LessOften | D::MoreOften) => format!("{} a year", count_times(*n)),
        (Detail::Number(n), D::ShorterRun | D::LongerRun) => format!("{} weeks", tenth(*n)),
        (Detail::Number(n), _) => tenth(*n),
        (Detail::Day(date), _) => day(*date),
        (Detail::Term(term), _) => term.as_str().to_owned(),
    }
}

fn day(date: jiff::civil::Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

fn count_times(n: f64) -> String {
    let n = (n * 10.0).round() / 10.0;
    if (n - 1.0).abs() < 0.01 { "once".to_owned() } else { format!("{n} times") }
}

fn tenth(n: f64) -> String {
    format!("{}", (n * 10.0).round() / 10.0)
}

/// What a difference is about, in the library's words.
#[must_use]
pub fn difference_words(kind: DifferenceKind) -> &'static str {
    use DifferenceKind as D;
    match kind {
        D::Section => "in another section",
        D::FewerMinutes => "fewer guaranteed minutes",
        D::MoreMinutes => "more guaranteed minutes",
        D::FewerMinutesInAll => "less time in all",
        D::MoreMinutesInAll => "more time in all",
        D::ShorterTime => "a shorter time",
        D::LongerTime => "a longer time",
        D::LessOften => "less often",
        D::MoreOften => "more often",
        D::ShorterRun => "for fewer weeks",
        D::LongerRun => "for more weeks",
        D::AmountLost => "an amount is no longer stated",
        D::AmountStated => "an amount is stated now",
        D::CeilingAdded => "the amount is a ceiling now",
        D::CeilingLifted => "the amount is no ceiling any more",
        D::CommitmentLost => "what was promised now depends on something",
        D::CommitmentMade => "what depended on something is promised now",
        D::MoreShared => "shared with more children",
        D::LessShared => "shared with fewer children",
        D::ExpertiseLost => "training, registration or experience no longer asked for",
        D::ExpertiseStated => "training, registration or experience asked for now",
        D::GiverLessQualified => "somebody less qualified, or nobody in particular, gives it",
        D::GiverMoreQualified => "somebody more qualified gives it",
        D::GiverStated => "somebody is named who gives it",
        D::GiverChanged => "somebody else gives it",
        D::NoLongerDirect => "no longer given to the child directly",
        D::NowDirect => "given to the child directly now",
        D::DateLater => "a later date",
        D::DateEarlier => "an earlier date",
        D::DateLost => "a date is no longer stated",
        D::DateStated => "a date is stated now",
        D::TargetLowered => "a lower target",
        D::TargetRaised => "a higher target",
        D::FigureChanged => "another figure",
        D::NeedSoftened => "the need is put as less",
        D::NeedSharpened => "the need is put as more",
        D::ProvisionAdded => "provision came into it",
        D::ProvisionDropped => "provision in it has gone",
        D::ToneHarsher => "words that many readers find disrespectful came in",
        D::ToneKinder => "words that many readers find disrespectful have gone",
        D::KindChanged => "another kind of statement now",
        D::NameChanged => "only the child's name or pronouns differ",
        D::Split => "one statement became several",
        D::Merged => "several statements became one",
        D::Wording => "only the wording differs",
    }
}

/// A fact that differs outside the statements; words of the plan only where they may be shown.
pub(super) fn detail(change: &DetailChange, quote: bool) -> String {
    let what = match change.field.as_str() {
        "kind" => "Kind of plan",
        "dates.plan" => "Date of the plan",
        "dates.review_by" => "Date of the next review",
        "person.name" => "The child's name",
        "person.preferred_name" => "What the child is called",
        "person.pronouns" => "Pronouns",
        "person.year_group" => "Year group",
        "authority" => "Local authority",
        "setting" => "Kind of setting",
        "placement.name" => "Placement named in section I",
        "placement.type" => "Type of placement in section I",
        "personal_budget.text" => "Section J",
        "personal_budget.direct_payment" => "Direct payment",
        other => other.strip_prefix("sections.").and_then(|s| s.strip_suffix(".state")).unwrap_or(other),
    };
    let what =
        if change.field.starts_with("sections.") { format!("Section {what}") } else { what.to_owned() };
    let shown = |value: &Option<ehcp_core::plan::Text>| match value {
        None => "not stated".to_owned(),
        Some(_) if change.is_words && !quote => "stated".to_owned(),
        Some(text) if change.field == "kind" => kind_word(text),
        Some(text) if change.field.starts_with("dates.") => {
            text.parse::<jiff::civil::Date>().map_or_else(|_| text.as_str().to_owned(), day)
        }
        Some(text) => text.as_str().replace('_', " "),
    };
    let (old, new) = (shown(&change.old), shown(&change.new));
    if old == new { format!("{what}: changed") } else { format!("{what}: {old} before, {new} now") }
}

fn kind_word(kind: &str) -> String {
    serde_json::from_value(serde_json::Value::String(kind.to_owned()))
        .map_or_else(|_| kind.to_owned(), |kind| plan_kind_word(kind).to_owned())
}

/// "in 3 earlier versions, since 1 May 2021".
pub(super) fn constancy(constant: &ehcp_core::compare::versions::Constant) -> String {
    let versions = count(constant.versions, "earlier version", "earlier versions");
    match constant.since {
        Some(date) => format!("the same words in {versions}, since {}", day(date)),
        None => format!("the same words in {versions}"),
    }
}
