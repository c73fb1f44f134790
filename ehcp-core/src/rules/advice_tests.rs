//! The examples in the documentation of the rules on advice.

#![allow(clippy::unwrap_used)]

use super::{all, plan_tests::examples};
use crate::{Outcome, Settings, advice, rule::Scope};

#[test]
fn examples_of_advice_rules_are_flagged_or_clean_as_documented() {
    let mut wrong = Vec::new();
    for rule in all().iter().filter(|r| matches!(r.scope, Scope::Advice(_))) {
        let examples = examples(rule.docs);
        for kind in ["flagged", "clean"] {
            if !examples.iter().any(|(k, _)| k == kind) {
                wrong.push(format!("{} has no {kind} example", rule.code));
            }
        }
        for (kind, text) in examples {
            let read = match advice::sketch::advice(&text) {
                Ok(read) => read,
                Err(e) => {
                    wrong.push(format!("{} {kind} example: {e}", rule.code));
                    continue;
                }
            };
            let report = advice::check(&read, &Settings::default());
            let fires =
                report.findings.iter().any(|f| f.rule.code == rule.code && f.outcome == Outcome::FallsShort);
            if fires != (kind == "flagged") {
                wrong.push(format!("{} {kind} example: flagged is {fires}: {text}", rule.code));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
