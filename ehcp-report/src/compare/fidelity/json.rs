//! Fidelity as JSON.

use ehcp_core::{
    compare::fidelity::{Counterpart, Difference, Fidelity, Recommended, Status},
    plan::Text,
};
use serde_json::{Map, Value, json};

use super::Compared;
use crate::{
    Options,
    json::{finding_json, to_value, unit_name},
};

/// A comparison. It holds the recommendations and the provision that no advice calls for in their own words, as
/// the report of a check holds the plan; single words that speak for a match are shown only on request.
#[must_use]
pub fn json(compared: &Compared<'_>, options: &Options) -> Value {
    let fidelity = compared.fidelity;
    let quote = options.quote;
    json!({
        "plan": {"file": compared.name, "kind": compared.plan.kind, "date": compared.plan.dates.plan},
        "offset_unit": unit_name(options.unit),
        "recommendations":
            fidelity.recommendations.iter().map(|r| recommended(r, compared, quote)).collect::<Vec<_>>(),
        "unsupported": fidelity.unsupported.iter().map(to_value).collect::<Vec<_>>(),
        "counts": counts(fidelity),
        "needs": needs(compared, quote),
        "contradictions": contradictions(compared),
        "advice_findings": sources(compared),
        "not_given": fidelity.not_given,
        "findings":
            fidelity.findings.iter().map(|f| finding_json(f, compared.plan, options)).collect::<Vec<_>>(),
    })
}

fn counts(fidelity: &Fidelity) -> Map<String, Value> {
    Status::ALL.into_iter().map(|s| (s.as_str().to_owned(), json!(fidelity.count(s)))).collect()
}

fn recommended(recommended: &Recommended, compared: &Compared<'_>, quote: bool) -> Value {
    let answers = recommended.status != Status::NotFound;
    let ids: Vec<&String> =
        recommended.counterparts.iter().filter(|_| answers).filter_map(|c| c.statement.as_ref()).collect();
    json!({
        "id": recommended.id,
        "source": compared.source(recommended.advice),
        "text": recommended.text,
        "fidelity": recommended.status,
        "confidence": round(recommended.confidence),
        "plan_statement": ids.first(),
        "plan_statements": ids,
        "differences": recommended.differences.iter().map(|d| difference(d, quote)).collect::<Vec<_>>(),
        "vague_in_advice": recommended.vague_in_advice,
        "vague": recommended.vague,
        "watered_down": recommended.watered_down,
        "evidence": recommended.counterparts.iter().map(|c| evidence(c, quote)).collect::<Vec<_>>(),
    })
}

fn difference(difference: &Difference, quote: bool) -> Value {
    json!({
        "kind": difference.kind,
        "direction": difference.direction,
        "weakens": difference.weakens,
        "advised": difference.advised,
        "planned": difference.planned,
        "weekly_minutes": difference.weekly_minutes,
        "words": words(&difference.words, quote),
    })
}

fn evidence(place: &Counterpart, quote: bool) -> Value {
    json!({
        "statement": place.statement,
        "section": place.section,
        "score": round(place.score),
        "words": words(&place.words, quote),
        "themes": place.themes,
    })
}

// Words of the documents only for those who asked for them; else how many.
fn words(words: &[Text], quote: bool) -> Value {
    if quote { to_value(&words) } else { json!(words.len()) }
}

fn needs(compared: &Compared<'_>, quote: bool) -> Vec<Value> {
    let needs = compared.fidelity.needs.iter().map(|need| {
        json!({
            "id": need.id,
            "source": compared.source(need.advice),
            "text": need.text,
            "confidence": round(need.confidence),
            "nearest": need.nearest.as_ref().map(|c| evidence(c, quote)),
        })
    });
    needs.collect()
}

fn contradictions(compared: &Compared<'_>) -> Vec<Value> {
    let all = compared.fidelity.contradictions.iter().map(|c| {
        let between: Vec<Value> = c
            .between
            .iter()
            .zip(&c.says)
            .map(|((advice, id), says)| json!({"source": compared.source(*advice), "id": id, "says": says}))
            .collect();
        json!({"kind": c.kind, "between": between, "confidence": round(c.confidence)})
    });
    all.collect()
}

fn sources(compared: &Compared<'_>) -> Vec<Value> {
    let all = compared.fidelity.sources.iter().map(|s| {
        json!({
            "source": s.name,
            "role": s.role,
            "profession": s.profession,
            "date": s.date,
            "out_of_date": s.out_of_date,
            "listed": s.listed.is_some(),
            "entry": s.listed.map(|i| i + 1),
            "used": s.used,
            "cited": s.cited,
            "recommendations": s.recommendations,
        })
    });
    all.collect()
}

fn round(x: f64) -> f64 {
    (x * 100.0).round() / 100.0
}
