//! Invented plans and advice with the answers that a careful reader would give.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::{Advised, Fidelity, Status, fidelity};
use crate::{
    Settings,
    advice::Advice,
    plan::{Statement, StatementKind},
    rule::Scope,
    rules, sketch,
};

// A sketch of a plan, with lines "advised PROFESSION: words" for recommendations.
fn compared(text: &str) -> Fidelity {
    let (advised, plan): (Vec<&str>, Vec<&str>) =
        text.lines().map(str::trim).partition(|l| l.starts_with("advised "));
    let plan = sketch::plan(&plan.join("\n")).unwrap();
    let mut advice: Vec<(String, Advice)> = Vec::new();
    for (i, line) in advised.iter().enumerate() {
        let (who, words) = line.trim_start_matches("advised ").split_once(": ").unwrap();
        let at = advice.iter().position(|(name, _)| name == who).unwrap_or_else(|| {
            let new = Advice { profession: Some(who.into()), ..Advice::default() };
            advice.push((who.to_owned(), new));
            advice.len() - 1
        });
        let id = format!("r{}", i + 1);
        advice[at].1.statements.push(Statement::new(id, StatementKind::Provision, words));
    }
    let given: Vec<Advised<'_>> = advice.iter().map(|(name, advice)| Advised { name, advice }).collect();
    fidelity(&plan, &given, &Settings::default())
}

#[test]
fn examples_of_fidelity_rules_are_flagged_or_clean_as_documented() {
    let mut wrong = Vec::new();
    for rule in rules::all().iter().filter(|r| matches!(r.scope, Scope::Fidelity(_, None))) {
        let mut kinds = Vec::new();
        for block in rule.docs.split("```text,").skip(1) {
            let (kind, rest) = block.split_once('\n').unwrap();
            let text = rest.split("```").next().unwrap();
            let fires = compared(text).findings.iter().any(|f| f.rule.code == rule.code);
            if fires != (kind.trim() == "flagged") {
                wrong.push(format!("{} {kind} example: flagged is {fires}", rule.code));
            }
            kinds.push(kind.trim().to_owned());
        }
        for kind in ["flagged", "clean"] {
            assert!(kinds.iter().any(|k| k == kind), "{} has no {kind} example", rule.code);
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn without_provision_all_is_dropped_and_without_advice_nothing_is_said() {
    let dropped = compared("F: content\nadvised physiotherapist: Stretches for ten minutes a day.");
    assert_eq!(dropped.count(Status::Dropped), 1);
    let nothing = compared("F p1: A teaching assistant reads with her for ten minutes a day.");
    assert!(nothing.recommendations.is_empty() && nothing.unsupported.is_empty());
}
