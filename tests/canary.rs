//! No output that was not asked to quote holds a word of the plan.

#![allow(clippy::unwrap_used)]

use ehcp_core::{Settings, check, plan::Plan};
use ehcp_report::{Options, report_json};

const CANARY: &str = "Kestrelina";

fn plan() -> Plan {
    Plan::from_json(
        &serde_json::json!({"sections": [
            {"letter": "B", "state": "content", "statements": [
                {"id": "n1", "kind": "need", "text": format!("{CANARY} needs 1:1 support as required.")}]},
            {"letter": "E", "state": "content", "statements": [
                {"id": "o1", "kind": "outcome", "text": format!("{CANARY} will improve with {CANARY}.")}]},
            {"letter": "F", "state": "content", "statements": [
                {"id": "p1", "kind": "provision", "text": format!("Regular access to {CANARY} support.")}]}],
            "person": {"name": CANARY}})
        .to_string(),
    )
    .unwrap()
}

#[test]
fn findings_and_debug_output_hold_no_words_of_the_plan() {
    let report = check(&plan(), &Settings::default());
    assert!(report.findings.len() > 3, "the canary has findings to hide in");
    assert!(!format!("{report:?}").contains(CANARY), "debug output");
    let json = report_json(&report, &Options::default());
    for part in ["findings", "measures"] {
        assert!(!json[part].to_string().contains(CANARY), "{part}");
    }
}

#[test]
fn debug_output_of_a_statement_under_judgement_holds_no_words() {
    let input = ehcp_core::StatementInput::new(ehcp_core::plan::StatementKind::Provision, CANARY);
    let settings = Settings::default();
    let view = ehcp_core::statement::StatementView::of(&input, &settings);
    assert!(!format!("{input:?} {view:?}").contains(CANARY));
}

#[test]
fn two_runs_give_the_same_bytes() {
    let write = || report_json(&check(&plan(), &Settings::default()), &Options::default()).to_string();
    assert_eq!(write(), write());
}

#[test]
fn switching_a_rule_off_removes_exactly_its_findings() {
    let all = check(&plan(), &Settings::default());
    let codes: std::collections::BTreeSet<&str> = all.findings.iter().map(|f| f.rule.code).collect();
    for code in codes {
        let mut settings = Settings::default();
        settings.set(code, ehcp_core::Level::Off).unwrap();
        let rest = check(&plan(), &settings);
        let expected: Vec<_> = all.findings.iter().filter(|f| f.rule.code != code).map(key).collect();
        assert_eq!(rest.findings.iter().map(key).collect::<Vec<_>>(), expected, "without {code}");
    }
}

fn key(f: &ehcp_core::Finding) -> (&'static str, ehcp_core::finding::Location) {
    (f.rule.code, f.at.clone())
}
