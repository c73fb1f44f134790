//! Rules as JSON.

use ehcp_core::{
    Rule,
    clock::Event,
    rule::{Authority, Force, Scope},
    rules,
};
use serde_json::{Value, json};

use super::to_value;
use crate::accuracy;

/// Every rule, by code.
#[must_use]
pub fn rules_json() -> Value {
    rules::all().iter().map(|rule| rule_json(rule)).collect()
}

/// One rule with its documentation.
#[must_use]
pub fn rule_json(rule: &Rule) -> Value {
    let (scope, kinds) = match rule.scope {
        Scope::Statement(kinds, _) => ("statement", to_value(&kinds)),
        Scope::Plan(_) => ("plan", json!([])),
        Scope::Clock(..) => ("clock", json!([])),
        Scope::Case(_) => ("case", json!([])),
        Scope::Versions(_) => ("versions", json!([])),
        Scope::Advice(_) => ("advice", json!([])),
        Scope::Fidelity(..) => ("advice_and_plan", json!([])),
    };
    json!({
        "code": rule.code,
        "name": rule.name,
        "summary": rule.summary(),
        "severity": rule.severity,
        "authority": authority_json(rule),
        "message": rule.message,
        "advice": rule.advice,
        "scope": scope,
        "kinds": kinds,
        "clocks": clocks_json(rule),
        "status": rule.status,
        "since": rule.since,
        "valid_from": rule.valid_from,
        "valid_to": rule.valid_to,
        "accuracy": accuracy_json(rule),
        "docs": rule.docs,
    })
}

fn clocks_json(rule: &Rule) -> Value {
    let Scope::Clock(clocks, _) = rule.scope else { return json!([]) };
    let columns = |events: &[Event]| -> Vec<&str> { events.iter().map(|e| e.column()).collect() };
    clocks
        .iter()
        .map(|clock| {
            let exceptions: Vec<&str> = clock.exceptions.iter().map(|e| e.code).collect();
            json!({
                "part": (!clock.part.is_empty()).then_some(clock.part),
                "from": columns(clock.from),
                "limit": clock.limit.words(),
                "until": columns(clock.until),
                "unless": columns(clock.unless),
                "exceptions": exceptions,
            })
        })
        .collect()
}

fn accuracy_json(rule: &Rule) -> Value {
    accuracy(rule).map_or(Value::Null, |a| {
        json!({
            "labelled": a.labelled,
            "found": a.found,
            "both": a.both,
            "precision": a.precision(),
            "recall": a.recall(),
        })
    })
}

pub(crate) fn authority_json(rule: &Rule) -> Value {
    authorities_json(rule.authority)
}

pub(super) fn authorities_json(authority: &[Authority]) -> Value {
    authority.iter().map(|a| json!({"force": force_name(a.force), "cite": a.cite})).collect()
}

pub(crate) fn force_name(force: Force) -> &'static str {
    match force {
        Force::Law => "law",
        Force::Case => "case",
        Force::Code => "code",
        Force::Practice => "practice",
    }
}
