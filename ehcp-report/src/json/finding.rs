//! A finding as JSON.

use ehcp_core::{
    Converter, Fact, Finding, Span,
    finding::Location,
    plan::{Plan, Text},
};
use serde_json::{Map, Value, json};

use super::to_value;
use crate::Options;

/// A finding, with its offsets counted in the caller's unit. Words of the plan are null unless quoting.
#[must_use]
pub fn finding_json(finding: &Finding, plan: &Plan, options: &Options) -> Value {
    let related: Vec<Value> = finding.related.iter().map(|at| place_json(at, plan, options)).collect();
    let facts: Map<String, Value> = finding
        .facts
        .iter()
        .map(|(name, fact)| ((*name).to_owned(), fact_json(fact, options.quote)))
        .collect();
    json!({
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity,
        "outcome": finding.outcome,
        "statement": finding.at.statement,
        "section": finding.at.section,
        "field": finding.at.field,
        "span": span_json(&finding.at, plan, options),
        "related": related,
        "facts": facts,
        "confidence": finding.confidence,
        "missing": finding.missing,
        "message": finding.message(options.quote),
        "advice": finding.advice(options.quote),
        "authority": super::rule::authority_json(finding.rule),
    })
}

/// A fact; words of the plan are null unless quoting.
pub(crate) fn fact_json(fact: &Fact, quote: bool) -> Value {
    match fact {
        Fact::Quote(_) if !quote => Value::Null,
        fact => to_value(fact),
    }
}

pub(super) fn place_json(at: &Location, plan: &Plan, options: &Options) -> Value {
    json!({
        "statement": at.statement,
        "section": at.section,
        "field": at.field,
        "span": span_json(at, plan, options),
    })
}

fn span_json(at: &Location, plan: &Plan, options: &Options) -> Value {
    let Some(span) = at.span else { return Value::Null };
    let text = field_text(at, plan).map_or("", Text::as_str);
    pair(&Converter::new(text, options.unit), span)
}

pub(crate) fn pair(converter: &Converter, span: Span) -> Value {
    let (start, end) = converter.span(span);
    json!([start, end])
}

/// The text of the field that a place is in.
pub(crate) fn field_text<'p>(at: &Location, plan: &'p Plan) -> Option<&'p Text> {
    if let Some(id) = &at.statement {
        let (_, statement) = plan.statements().find(|(_, s)| s.id == *id)?;
        return match at.field {
            "text" => Some(&statement.text),
            "lead_in" => statement.lead_in.as_ref(),
            "label" => statement.label.as_ref(),
            "area" => statement.area.as_ref(),
            _ => None,
        };
    }
    match at.field {
        "heading" => plan.section(at.section?)?.heading.as_ref(),
        "placement.text" => plan.placement.as_ref()?.text.as_ref(),
        "placement.name" => plan.placement.as_ref()?.name.as_ref(),
        "placement.type" => plan.placement.as_ref()?.kind.as_ref(),
        "personal_budget.text" => plan.personal_budget.as_ref()?.text.as_ref(),
        "authority" => plan.authority.as_ref(),
        "person.name" => plan.person.name.as_ref(),
        "person.preferred_name" => plan.person.preferred_name.as_ref(),
        _ => None,
    }
}
