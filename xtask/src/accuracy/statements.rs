//! Labelled statements against the product.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use ehcp_core::{Delivery, Judgement, Outcome, Settings, Verdict, statement::CriterionId};
use ehcp_report::StatementLine;
use serde_json::Value;

use super::{deliveries, figures::Figures};

/// Codes that the labels give only where they are the point of a row: their absence says nothing.
const POINT_ONLY: [&str; 9] =
    ["SPEC-06", "SPEC-09", "SPEC-12", "SPEC-16", "SPEC-17", "SPEC-18", "SPEC-19", "SPEC-20", "SPEC-25"];

struct Row {
    id: String,
    kind: String,
    text: String,
    labels: Value,
    judgement: Judgement,
}

/// Judges every row of a file of JSON lines and counts agreement.
///
/// # Errors
/// A row that cannot be read, with its line.
pub(crate) fn measure(file: &Path, figures: &mut Figures) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let mut rows = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        rows.push(read(line).map_err(|e| format!("{}:{}: {e}", file.display(), number + 1))?);
    }
    for row in &rows {
        verdict_and_criteria(row, figures);
        deadline(row, figures);
        deliveries::measure(&row.id, &row.text, &row.labels["delivery"], &row.judgement.deliveries, figures);
    }
    codes(&rows, figures);
    pairs(&rows, figures);
    Ok(())
}

fn read(line: &str) -> Result<Row, String> {
    let labels: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let statement = StatementLine::from_value(labels.clone()).map_err(|e| e.to_string())?;
    let judgement = statement.judge(&Settings::default());
    let field = |name: &str| labels[name].as_str().unwrap_or_default().to_owned();
    Ok(Row { id: field("id"), kind: field("kind"), text: field("text"), judgement, labels })
}

fn verdict_and_criteria(row: &Row, figures: &mut Figures) {
    let Row { id, kind, text, labels, judgement } = row;
    figures.criterion(&format!("{kind}.verdict"), is_poor(row), falls_short(judgement), id, text);
    let found: BTreeMap<String, Option<bool>> =
        judgement.criteria.iter().map(|(c, v)| (name(*c), v.met)).collect();
    for (criterion, met) in labels["labels"].as_object().into_iter().flatten() {
        if let (Some(met), Some(Some(found))) = (met.as_bool(), found.get(criterion)) {
            figures.criterion(&format!("{kind}.{criterion}"), !met, !found, id, text);
        }
    }
}

fn deadline(row: &Row, figures: &mut Figures) {
    if let Some(labelled) = row.labels["deadline"].as_str()
        && !row.labels["note"].as_str().is_some_and(|n| n.contains("arguable"))
    {
        let found = row.judgement.deadline.map(|d| d.to_string()).unwrap_or_default();
        figures.exact("deadline", labelled, &found, &row.id, &row.text);
    }
}

fn codes(rows: &[Row], figures: &mut Figures) {
    let labelled = |row: &Row| -> BTreeSet<String> {
        let codes = row.labels["codes"].as_array().into_iter().flatten();
        codes.filter_map(Value::as_str).filter(|c| *c != "OTHER").map(str::to_owned).collect()
    };
    let found = |row: &Row| -> BTreeSet<String> {
        let findings = row.judgement.findings.iter().filter(|f| f.outcome == Outcome::FallsShort);
        findings.map(|f| f.rule.code.to_owned()).collect()
    };
    let every: BTreeSet<String> = rows.iter().flat_map(labelled).collect();
    for code in every {
        for row in rows {
            let (is, was) = (labelled(row).contains(&code), found(row).contains(&code));
            if is || !POINT_ONLY.contains(&code.as_str()) {
                figures.rule(&code, is, was, &row.id, &row.text);
            }
        }
    }
}

fn pairs(rows: &[Row], figures: &mut Figures) {
    let mut pairs: BTreeMap<(&str, &str), Vec<&Row>> = BTreeMap::new();
    for row in rows {
        if let Some(pair) = row.labels["pair"].as_str() {
            pairs.entry((row.kind.as_str(), pair)).or_default().push(row);
        }
    }
    for ((kind, pair), both) in pairs {
        if let [a, b] = both.as_slice() {
            let show = |poor: [bool; 2]| poor.map(|p| if p { "poor" } else { "good" }).join(" and ");
            let labelled = show([is_poor(a), is_poor(b)]);
            let found = show([falls_short(&a.judgement), falls_short(&b.judgement)]);
            let text = format!("{} / {}", a.text, b.text);
            figures.exact(&format!("{kind}.pairs"), &labelled, &found, pair, &text);
        }
    }
}

fn is_poor(row: &Row) -> bool {
    row.labels["verdict"] == "poor"
}

fn falls_short(judgement: &Judgement) -> bool {
    judgement.verdict == Verdict::FallsShort
}

fn name(criterion: CriterionId) -> String {
    serde_json::to_value(criterion).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The least weekly minutes of deliveries, nothing where they cannot be computed.
pub(crate) fn guaranteed(deliveries: &[Delivery]) -> f64 {
    deliveries.iter().filter_map(|d| d.weekly_minutes).map(|w| w.min).sum()
}
