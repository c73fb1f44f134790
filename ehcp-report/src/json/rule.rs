//! Rules as JSON.

use ehcp_core::{
    Rule,
    rule::{Force, Scope},
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
        "status": rule.status,
        "since": rule.since,
        "valid_from": rule.valid_from,
        "valid_to": rule.valid_to,
        "accuracy": accuracy_json(rule),
        "docs": rule.docs,
    })
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
    rule.authority.iter().map(|a| json!({"force": force_name(a.force), "cite": a.cite})).collect()
}

pub(crate) fn force_name(force: Force) -> &'static str {
    match force {
        Force::Law => "law",
        Force::Case => "case",
        Force::Code => "code",
        Force::Practice => "practice",
    }
}
