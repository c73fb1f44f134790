//! The examples in the documentation of the rules on whole plans, and what every rule must have.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::all;
use crate::{
    Outcome, Rule, Settings, Severity, check,
    compare::versions,
    rule::{Force, Scope},
    sketch,
};

#[test]
fn examples_of_plan_rules_are_flagged_or_clean_as_documented() {
    let mut wrong = Vec::new();
    for rule in all().iter().filter(|r| reads_plans(r)) {
        let examples = examples(rule.docs);
        for kind in ["flagged", "clean"] {
            if !examples.iter().any(|(k, _)| k == kind) {
                wrong.push(format!("{} has no {kind} example", rule.code));
            }
        }
        for (kind, text) in examples {
            match fires(rule, &text) {
                Err(e) => wrong.push(format!("{} {kind} example: {e}", rule.code)),
                Ok(fires) if fires != (kind == "flagged") => {
                    wrong.push(format!("{} {kind} example: flagged is {fires}", rule.code));
                }
                Ok(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn codes_are_unique_and_documentation_is_whole() {
    let mut wrong = Vec::new();
    for pair in all().windows(2) {
        if let [a, b] = pair
            && a.code == b.code
        {
            wrong.push(format!("{} stands twice", a.code));
        }
    }
    for rule in all() {
        for heading in ["## Why", "## Flagged", "## Not flagged"] {
            if !rule.docs.contains(heading) {
                wrong.push(format!("{} has no heading {heading}", rule.code));
            }
        }
        if rule.severity == Severity::Error && !rule.authority.iter().any(|a| a.force == Force::Law) {
            wrong.push(format!("{} is an error without an Act or regulation", rule.code));
        }
        if rule.message.ends_with('.') || rule.message.starts_with(char::is_uppercase) {
            wrong.push(format!("the message of {} is not a lower-case clause", rule.code));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn an_empty_plan_is_not_to_be_told_rather_than_wrong() {
    let report = check(&crate::plan::Plan::default(), &Settings::default());
    let wrong: Vec<_> =
        report.findings.iter().filter(|f| f.outcome == Outcome::FallsShort).map(|f| f.rule.code).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

fn reads_plans(rule: &Rule) -> bool {
    rule.scope.plan_check().is_some() || matches!(rule.scope, Scope::Versions(_))
}

fn fires(rule: &Rule, text: &str) -> Result<bool, String> {
    let is_of_rule = |f: &crate::Finding| f.rule.code == rule.code && f.outcome == Outcome::FallsShort;
    if matches!(rule.scope, Scope::Versions(_)) {
        let (old, new) = text.split_once("--- now\n").ok_or("there are not two versions")?;
        let settings = Settings::default();
        let (old, new) = (check(&sketch::plan(old)?, &settings), check(&sketch::plan(new)?, &settings));
        let comparison = versions::compare(&new, &[&old], &settings).ok_or("nothing was compared")?;
        return Ok(comparison.findings.iter().any(is_of_rule));
    }
    let plan = sketch::plan(text)?;
    let report = check(&plan, &Settings::default());
    Ok(report.findings.iter().any(is_of_rule))
}

// Every fenced example, with its kind.
pub(super) fn examples(docs: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Option<(String, Vec<&str>)> = None;
    for line in docs.lines().map(str::trim) {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(tag)) => {
                open = tag.strip_prefix("text,").map(|kind| (kind.to_owned(), Vec::new()));
            }
            (Some(_), Some(_)) => {
                if let Some((kind, lines)) = open.take() {
                    found.push((kind, lines.join("\n")));
                }
            }
            (Some((_, lines)), None) => lines.push(line),
            (None, None) => {}
        }
    }
    found
}
