//! Labelled deliveries against those that the product reads.

use ehcp_core::{Delivery, Range};
use serde_json::Value;

use super::{figures::Figures, statements::guaranteed};

/// Compares the deliveries of a row with its label, field by field; each labelled one with the nearest of
/// those read.
pub(crate) fn measure(id: &str, text: &str, labelled: &Value, read: &[Delivery], figures: &mut Figures) {
    let Some(labelled) = labelled.as_array().filter(|l| !l.is_empty()) else { return };
    weekly(id, text, labelled, read, figures);
    let mut left: Vec<&Delivery> = read.iter().collect();
    for want in labelled {
        let nearest = (0..left.len()).rev().max_by_key(|i| likeness(want, left[*i]));
        let have = nearest.map(|i| left.remove(i));
        for (field, want, have) in fields(want, have) {
            figures.exact(&format!("delivery.{field}"), &want, &have, id, text);
        }
    }
}

// How many school weeks a month holds is a convention, so rows with one are left out.
fn weekly(id: &str, text: &str, labelled: &[Value], read: &[Delivery], figures: &mut Figures) {
    if labelled.iter().any(|d| d["per"] == "month") {
        return;
    }
    let want: f64 = labelled.iter().filter_map(|d| d["weekly_minutes_min"].as_f64()).sum();
    let have = guaranteed(read);
    let near = (want - have).abs() <= (0.03 * want).max(0.6);
    let have = if near { want } else { have };
    figures.exact("delivery.weekly_total", &number(Some(want)), &number(Some(have)), id, text);
}

fn likeness(want: &Value, have: &Delivery) -> (bool, bool, bool) {
    let weekly = want["weekly_minutes_min"].as_f64().unwrap_or(0.0);
    let near = (have.weekly_minutes.map_or(0.0, |w| w.min) - weekly).abs() < 1.0;
    (same_role(want["who"].as_str(), who(have)), text(&want["per"]) == per(have), near)
}

fn fields(want: &Value, have: Option<&Delivery>) -> [(&'static str, String, String); 5] {
    let who_label = text(&want["who"]);
    let who_read = match have {
        Some(d) if same_role(want["who"].as_str(), who(d)) => who_label.clone(),
        Some(d) => who(d).unwrap_or("none").to_owned(),
        None => "nothing read".to_owned(),
    };
    let read = |show: &dyn Fn(&Delivery) -> String| have.map_or_else(|| "nothing read".to_owned(), show);
    [
        ("who", who_label, who_read),
        ("times", bound(want, "times", None), read(&|d| bound(want, "times", Some(d.times)))),
        ("per", text(&want["per"]), read(&per)),
        ("minutes", bound(want, "minutes", None), read(&|d| bound(want, "minutes", Some(d.minutes)))),
        (
            "group",
            number(want["group_size_max"].as_f64()),
            read(&|d| number(d.group_size_max.map(f64::from))),
        ),
    ]
}

// The least is compared; where the label has only a greatest ("up to"), that.
fn bound(want: &Value, field: &str, read: Option<Option<Range>>) -> String {
    let greatest = want[format!("{field}_max")].as_f64();
    let only_greatest = want[field].is_null() && greatest.is_some();
    match read {
        None => number(want[field].as_f64().or(greatest)),
        Some(range) => number(range.map(|r| if only_greatest { r.max } else { r.min })),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("none").to_owned()
}

fn per(delivery: &Delivery) -> String {
    text(&serde_json::to_value(delivery.per).unwrap_or_default())
}

fn who(delivery: &Delivery) -> Option<&str> {
    delivery.who.as_ref().map(|w| w.as_str())
}

// Labels give a role in full, shortened or with a word before it.
fn same_role(a: Option<&str>, b: Option<&str>) -> bool {
    let full = |role: &str| match role.trim().to_lowercase().as_str() {
        "slt" | "salt" | "speech therapist" => "speech and language therapist".to_owned(),
        "ta" => "teaching assistant".to_owned(),
        "ot" => "occupational therapist".to_owned(),
        "ep" => "educational psychologist".to_owned(),
        other => other.to_owned(),
    };
    match (a, b) {
        (Some(a), Some(b)) => {
            let (a, b) = (full(a), full(b));
            a.contains(&b) || b.contains(&a)
        }
        (None, None) => true,
        _ => false,
    }
}

fn number(value: Option<f64>) -> String {
    value.map_or_else(|| "none".to_owned(), |v| format!("{}", (v * 10.0).round() / 10.0))
}
