//! The provision ledger for people and for spreadsheets.

mod section;
mod table;
mod text;

pub(crate) use section::section;
pub use table::csv;
pub use text::text;

use ehcp_core::{
    delivery::{Per, Range},
    ledger::{Conflict, ConflictKind, Entry},
};

use crate::words::Labels;

/// "1 h 30 min", "30 min to 1 h", "up to 2 h".
pub(crate) fn minutes(range: Range) -> String {
    let (min, max) = (range.min.round(), range.max.round());
    if max <= 0.0 {
        "none".to_owned()
    } else if min <= 0.0 {
        format!("up to {}", hours(max))
    } else if (max - min).abs() < 1.0 {
        hours(min)
    } else {
        format!("{} to {}", hours(min), hours(max))
    }
}

fn hours(minutes: f64) -> String {
    let (h, m) = ((minutes / 60.0).floor(), minutes % 60.0);
    match (h > 0.0, m >= 1.0) {
        (true, true) => format!("{h:.0} h {m:.0} min"),
        (true, false) => format!("{h:.0} h"),
        _ => format!("{m:.0} min"),
    }
}

/// How often and how long, in words.
pub(crate) fn dose(entry: &Entry) -> String {
    let delivery = &entry.delivery;
    let number = |r: Range| {
        if (r.max - r.min).abs() < 1e-9 {
            figure(r.min)
        } else {
            format!("{} to {}", figure(r.min), figure(r.max))
        }
    };
    let times = delivery.times.map(|t| format!("{} ×", number(t)));
    let minutes = delivery.minutes.map(|m| format!("{} min", number(m)));
    let per = delivery.per.map(Per::words);
    let every = entry.every_weeks.map(|n| format!("every {n} weeks"));
    let part = entry.part_of_total.then(|| "(part of the total)".to_owned());
    let parts: Vec<String> =
        [times, minutes, per.map(str::to_owned), every, part].into_iter().flatten().collect();
    match delivery.group_size_max {
        _ if !parts.is_empty() => parts.join(" "),
        Some(n) => format!("in a group of {n} at most"),
        None => "no amount".to_owned(),
    }
}

fn figure(x: f64) -> String {
    let rounded = (x * 100.0).round() / 100.0;
    format!("{rounded}")
}

/// A conflict as a sentence.
pub(crate) fn conflict(labels: &Labels<'_>, conflict: &Conflict) -> String {
    let names: Vec<&str> = conflict.statements.iter().map(|id| labels.get(id)).collect();
    let amounts: Vec<String> = conflict.weekly_minutes.iter().map(|m| hours(*m)).collect();
    match conflict.kind {
        ConflictKind::TwoAmounts => format!(
            "{} appear to give the same provision in different amounts ({} a week).",
            names.join(" and "),
            amounts.join(" and ")
        ),
        ConflictKind::MoreThanAWeek => {
            format!(
                "{} gives more than a school week holds ({} a week).",
                names.join(", "),
                amounts.join(", ")
            )
        }
        ConflictKind::CountedTwice => {
            let (first, rest) = (names.first().copied().unwrap_or_default(), names.get(1..).unwrap_or(&[]));
            format!(
                "The hours of {first} ({} a week) may already hold the time of {}: the total may count it twice.",
                amounts.first().cloned().unwrap_or_default(),
                rest.join(", ")
            )
        }
    }
}
