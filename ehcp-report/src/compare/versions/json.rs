//! What changed between versions, as JSON.

use ehcp_core::{
    Converter,
    compare::versions::{Change, ChangeKind, Constant, Difference, Field, Mark, Side},
    plan::{Plan, Statement},
};
use serde_json::{Map, Value, json};

use super::Compared;
use crate::{
    Options,
    json::{finding_json, to_value, unit_name},
};

/// A comparison. It holds both versions' statements in their own words, as the report of a check holds the plan.
#[must_use]
pub fn json(compared: &Compared<'_>, options: &Options) -> Value {
    let comparison = compared.comparison;
    let findings: Vec<Value> =
        comparison.findings.iter().map(|f| finding_json(f, &compared.new.plan, options)).collect();
    json!({
        "new": version(compared.new_name, &compared.new.plan),
        "old": version(compared.old_name, &compared.old.plan),
        "offset_unit": unit_name(options.unit),
        "changes": comparison.changes.iter().map(|c| change(c, compared, options)).collect::<Vec<_>>(),
        "counts": ChangeKind::ALL
            .into_iter()
            .map(|kind| (kind.as_str().to_owned(), json!(comparison.count(kind))))
            .collect::<Map<_, _>>(),
        "minutes": {"lost": round(comparison.minutes_lost), "gained": round(comparison.minutes_gained)},
        "details": comparison.details.iter().map(to_value).collect::<Vec<_>>(),
        "constants": comparison.constants.iter().map(constant).collect::<Vec<_>>(),
        "findings": findings,
    })
}

fn version(name: &str, plan: &Plan) -> Value {
    json!({"file": name, "kind": plan.kind, "date": plan.dates.plan})
}

fn change(change: &Change, compared: &Compared<'_>, options: &Options) -> Value {
    let old = change.old.as_ref().map(|side| (side, statement(&compared.old.plan, side)));
    let new = change.new.as_ref().map(|side| (side, statement(&compared.new.plan, side)));
    let text = |side: &Option<(&Side, Option<&Statement>)>| {
        side.and_then(|(_, s)| s).map(|s| s.text.as_str().to_owned())
    };
    let marks = |side: &Option<(&Side, Option<&Statement>)>| match side {
        Some((side, Some(statement))) => side.marks.iter().map(|m| mark(m, statement, options)).collect(),
        _ => Vec::new(),
    };
    let (before, now) = change.guaranteed();
    json!({
        "kind": change.kind,
        "section": change.section(),
        "statement_kind": change.statement_kind(),
        "old": text(&old),
        "new": text(&new),
        "old_id": change.old.as_ref().map(|s| &s.id),
        "new_id": change.new.as_ref().map(|s| &s.id),
        "old_section": change.old.as_ref().map(|s| s.section),
        "weekly_minutes": {"old": before, "new": now},
        "weekly_minutes_range": {
            "old": change.old.as_ref().and_then(|s| s.weekly_minutes),
            "new": change.new.as_ref().and_then(|s| s.weekly_minutes),
        },
        "differences": change.differences.iter().map(difference).collect::<Vec<_>>(),
        "confidence": (change.confidence * 100.0).round() / 100.0,
        "old_marks": marks(&old),
        "new_marks": marks(&new),
        "split_with": change.split_with,
        "merged_with": change.merged_with,
    })
}

fn statement<'p>(plan: &'p Plan, side: &Side) -> Option<&'p Statement> {
    plan.statements().find(|(_, s)| s.id == side.id).map(|(_, s)| s)
}

fn mark(mark: &Mark, statement: &Statement, options: &Options) -> Value {
    let (field, text) = match mark.field {
        Field::Text => ("text".to_owned(), Some(&statement.text)),
        Field::LeadIn => ("lead_in".to_owned(), statement.lead_in.as_ref()),
        Field::Column(i) => (format!("columns.{i}.text"), statement.columns.get(i).map(|c| &c.text)),
    };
    let converter = Converter::new(text.map_or("", |t| t.as_str()), options.unit);
    let (start, end) = converter.span(mark.span);
    json!({"field": field, "span": [start, end]})
}

fn difference(difference: &Difference) -> Value {
    json!({"kind": difference.kind, "old": difference.old, "new": difference.new})
}

fn constant(constant: &Constant) -> Value {
    json!({
        "statement": constant.id,
        "section": constant.section,
        "kind": constant.kind,
        "versions": constant.versions,
        "since": constant.since,
        "days": constant.days,
    })
}

fn round(minutes: f64) -> f64 {
    (minutes * 10.0).round() / 10.0
}
