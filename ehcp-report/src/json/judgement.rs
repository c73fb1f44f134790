//! What was found out about one statement, as JSON.

use ehcp_core::{
    Converter, Finding, Judgement,
    statement::{Criterion, Suggestion},
};
use serde_json::{Map, Value, json};

use super::{finding::pair, to_value};
use crate::Options;

/// A judgement of a statement with these words (and these words before it). `id` is given back as it came.
#[must_use]
pub fn judgement_json(
    id: &Value,
    text: &str,
    lead_in: Option<&str>,
    judgement: &Judgement,
    options: &Options,
) -> Value {
    let in_text = Converter::new(text, options.unit);
    let in_lead_in = Converter::new(lead_in.unwrap_or_default(), options.unit);
    let mut criteria = Map::new();
    for (name, criterion) in &judgement.criteria {
        if let Value::String(name) = to_value(name) {
            criteria.insert(name, criterion_json(criterion, &in_text));
        }
    }
    let findings: Vec<Value> = judgement
        .findings
        .iter()
        .map(|f| brief_json(f, if f.at.field == "lead_in" { &in_lead_in } else { &in_text }, options))
        .collect();
    json!({
        "id": id,
        "verdict": judgement.verdict,
        "score": judgement.score,
        "criteria": criteria,
        "deadline": judgement.deadline,
        "deliveries": to_value(&judgement.deliveries),
        "findings": findings,
        "suggestion": judgement.suggestion.as_ref().map(|s| suggestion_json(s, text, &in_text, options.quote)),
    })
}

fn criterion_json(criterion: &Criterion, converter: &Converter) -> Value {
    let evidence: Vec<Value> = criterion.evidence.iter().map(|s| pair(converter, *s)).collect();
    json!({"met": criterion.met, "evidence": evidence})
}

// A redraft: the changes, and the text with them made where the plan's words may be shown.
pub(super) fn suggestion_json(
    suggestion: &Suggestion,
    text: &str,
    converter: &Converter,
    quote: bool,
) -> Value {
    let edits: Vec<Value> = suggestion
        .edits
        .iter()
        .map(|e| json!({"span": pair(converter, e.span), "insert": e.insert}))
        .collect();
    json!({"text": quote.then(|| suggestion.apply(text)), "edits": edits})
}

// Without the statement and its section, which the caller has just named.
fn brief_json(finding: &Finding, converter: &Converter, options: &Options) -> Value {
    json!({
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity,
        "outcome": finding.outcome,
        "field": finding.at.field,
        "span": finding.at.span.map(|s| pair(converter, s)),
        "confidence": finding.confidence,
        "message": finding.message(options.quote),
        "advice": finding.advice(options.quote),
    })
}
