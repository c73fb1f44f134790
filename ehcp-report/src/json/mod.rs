//! The one home of every JSON shape: the command, Python and C all write what stands here.

mod finding;
mod judgement;
mod ledger;
mod measures;
mod rule;
mod thread;

pub(crate) use finding::field_text;
pub use finding::finding_json;
use finding::place_json;
pub use judgement::judgement_json;
use judgement::suggestion_json;
pub use ledger::ledger_json;
use rule::authorities_json;
pub use rule::{rule_json, rules_json};
pub use thread::thread_json;

use ehcp_core::{Converter, Report, Unit, plan::Plan, question::Asked};
use serde_json::{Value, json};

use crate::Options;

/// A whole report: plan, findings, thread, ledger and measures.
#[must_use]
pub fn report_json(report: &Report, options: &Options) -> Value {
    let findings: Vec<Value> =
        report.findings.iter().map(|f| finding_json(f, &report.plan, options)).collect();
    json!({
        "plan": plan_json(&report.plan),
        "offset_unit": unit_name(options.unit),
        "findings": findings,
        "suggestions": suggestions_json(report, options),
        "thread": thread_json(report, options),
        "ledger": ledger_json(report, options.quote),
        "questions": report.questions.iter().map(|a| question_json(a, &report.plan, options)).collect::<Vec<_>>(),
        "measures": measures::measures_json(&report.measures),
    })
}

// What only a person can judge, with the places that bear on it; there is no answer in it.
fn question_json(asked: &Asked, plan: &Plan, options: &Options) -> Value {
    let question = asked.question;
    json!({
        "code": question.code,
        "name": question.name,
        "question": question.ask,
        "look_for": question.look_for,
        "section": question.section,
        "authority": authorities_json(question.authority),
        "evidence": asked.evidence.iter().map(|at| place_json(at, plan, options)).collect::<Vec<_>>(),
        "places": asked.places,
    })
}

// Redrafts of statements.
fn suggestions_json(report: &Report, options: &Options) -> Value {
    let suggested = report.plan.statements().filter_map(|(_, statement)| {
        let suggestion = report.judgements.get(&statement.id)?.suggestion.as_ref()?;
        let converter = Converter::new(&statement.text, options.unit);
        let mut value = suggestion_json(suggestion, &statement.text, &converter, options.quote);
        value.as_object_mut()?.insert("statement".to_owned(), json!(statement.id));
        Some(value)
    });
    suggested.collect()
}

/// The plan, each statement with the label of its section. (The plan's own form, [`Plan::to_json`], has the
/// label only on the section.)
#[must_use]
pub fn plan_json(plan: &Plan) -> Value {
    let mut value = to_value(plan);
    let sections = value.get_mut("sections").and_then(Value::as_array_mut);
    for section in sections.into_iter().flatten() {
        let letter = section.get("letter").cloned().unwrap_or_default();
        let statements = section.get_mut("statements").and_then(Value::as_array_mut);
        for statement in statements.into_iter().flatten() {
            if let Some(fields) = statement.as_object_mut() {
                fields.insert("section".to_owned(), letter.clone());
            }
        }
    }
    value
}

pub(crate) fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Bytes => "bytes",
        Unit::CodePoints => "code_points",
        Unit::Utf16 => "utf16",
    }
}

/// A value of the library as JSON. Its types have string keys and finite numbers, so that this cannot fail.
#[must_use]
pub fn to_value<T: serde::Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
