//! The examples in the documentation of the rules on single statements.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::all;
use crate::{Rule, Settings, StatementInput, judge, plan::Letter, rule::Scope};

#[test]
fn examples_of_statement_rules_are_flagged_or_clean_as_documented() {
    let mut wrong = Vec::new();
    for rule in all().iter().filter(|r| matches!(r.scope, Scope::Statement(..))) {
        let examples = examples(rule.docs);
        for kind in ["flagged", "clean"] {
            if !examples.iter().any(|(k, _)| *k == kind) {
                wrong.push(format!("{} has no {kind} example", rule.code));
            }
        }
        for (kind, text) in examples {
            let fires = fires(rule, text.trim());
            if fires != (kind == "flagged") {
                wrong.push(format!("{} {kind} example: flagged is {fires}: {}", rule.code, text.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn codes_and_names_are_unique_and_names_are_kebab_case() {
    let kebab = |n: &str| {
        n.split('-').all(|p| !p.is_empty() && p.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
    };
    let mut names: Vec<_> = all().iter().map(|r| r.name).collect();
    let mut codes: Vec<_> = all().iter().map(|r| r.code).collect();
    assert!(names.iter().all(|n| kebab(n)), "{:?}", names.iter().filter(|n| !kebab(n)).collect::<Vec<_>>());
    names.sort_unstable();
    codes.sort_unstable();
    assert!(names.windows(2).all(|w| w[0] != w[1]));
    assert!(codes.windows(2).all(|w| w[0] != w[1]));
}

// An example may begin with its section: "Section G: ...".
fn fires(rule: &Rule, text: &str) -> bool {
    let Scope::Statement(kinds, _) = rule.scope else { return false };
    let (section, text) = match text.strip_prefix("Section ").and_then(|t| t.split_once(": ")) {
        Some(("G", rest)) => (Some(Letter::G), rest),
        Some(("H1", rest)) => (Some(Letter::H1), rest),
        Some(("H2", rest)) => (Some(Letter::H2), rest),
        _ => (None, text),
    };
    let mut input = StatementInput::new(*kinds.first().unwrap(), text);
    input.section = section;
    judge(&input, &Settings::default()).findings.iter().any(|f| f.rule.code == rule.code)
}

fn examples(docs: &str) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let mut open: Option<(&'static str, String)> = None;
    for line in docs.lines().map(str::trim) {
        if let Some((kind, mut text)) = open.take() {
            if line.starts_with("```") {
                found.push((kind, text));
            } else {
                text.push_str(line);
                text.push('\n');
                open = Some((kind, text));
            }
        } else if line.starts_with("```text,flagged") {
            open = Some(("flagged", String::new()));
        } else if line.starts_with("```text,clean") {
            open = Some(("clean", String::new()));
        }
    }
    found
}
