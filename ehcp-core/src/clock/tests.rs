//! The examples in the documentation of the rules about cases, and what caseloads may hold.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::caseload::What;
use super::{Case, CaseReport, ClockSettings, ClockStatus, Event, FAMILIES, columns, read_caseload, run};
use crate::rule::{Rule, Scope};
use proptest::prelude::*;

/// A case as examples write it: one `column: value` a line.
pub(super) fn sketch(text: &str) -> Case {
    let mut case = Case::default();
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("no colon: {line}"));
        let field = columns::find(name).unwrap_or_else(|| panic!("no column {name}"));
        columns::put(&mut case, field, value).unwrap_or_else(|e| panic!("{line}: {e}"));
    }
    columns::finish(&mut case);
    case
}

fn fires(rule: &Rule, report: &CaseReport) -> bool {
    match rule.scope {
        Scope::Case(_) => report.findings.iter().any(|f| f.rule.code == rule.code),
        _ => report.readings.iter().any(|r| r.rule.code == rule.code && r.status == ClockStatus::Late),
    }
}

#[test]
fn examples_are_flagged_or_clean_as_documented() {
    let mut wrong = Vec::new();
    for rule in FAMILIES.iter().flat_map(|f| f.iter()) {
        let examples = examples(rule.docs);
        for kind in ["flagged", "clean"] {
            if !examples.iter().any(|(k, _)| *k == kind) {
                wrong.push(format!("{} has no {kind} example", rule.code));
            }
        }
        for (kind, text) in examples {
            let flagged = fires(rule, &run(&sketch(&text), &ClockSettings::default()));
            if flagged != (kind == "flagged") {
                wrong.push(format!("{} {kind} example: flagged is {flagged}:\n{text}", rule.code));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn needs_in_rows_of_their_own_are_counted_together_and_other_rows_with_one_id_are_told() {
    let text = "case_id,kind,request_received,SENtype,SENtypeRank\n\
        a,assessment,2026-01-05,MLD,1\na,assessment,2026-01-05,SLCN,2\n\
        b,assessment,2026-01-05,MLD,1\nb,assessment,2026-01-05,HI,1\n\
        c,assessment,2026-01-05,MLD,2\nd,assessment,2026-01-05,MLD,1\nd,assessment,2026-02-05,HI,2\n";
    let caseload = read_caseload(text.as_bytes()).unwrap();
    let problems: Vec<String> = caseload.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, ["line 8: case d: the same id as on line 7; both were read"]);
    let flagged = |case: &Case| {
        let report = run(case, &ClockSettings::default());
        report.findings.iter().find(|f| f.rule.code == "DATA-05").map(|f| f.message(false))
    };
    let found: Vec<_> = caseload.cases.iter().map(|c| (c.id.as_str(), flagged(c))).collect();
    let said = |what: &str| Some(what.to_owned());
    let expected = [
        ("a", None),
        ("b", said("more than one need is ranked 1")),
        ("c", said("no need is ranked 1")),
        ("d", None),
        ("d", said("no need is ranked 1")),
    ];
    assert_eq!(found, expected);
}

#[test]
fn an_unreadable_date_is_not_one_that_did_not_happen() {
    let head = "case_id,kind,request_received,decision_notified,as_of\n";
    let text =
        format!("{head}a,assessment,2026-01-05,31/06/2026,2026-12-01\nb,assessment,2026-01-05,,2026-12-01\n");
    let caseload = read_caseload(text.as_bytes()).unwrap();
    let problems: Vec<String> = caseload.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, ["line 2: case a: decision_notified: there is no 31 June 2026"]);
    let status = |i: usize| {
        let report = run(&caseload.cases[i], &ClockSettings::default());
        report.readings.iter().find(|r| r.rule.code == "TIME-01").map(|r| (r.status, r.missing)).unwrap()
    };
    assert_eq!(status(0), (ClockStatus::CannotTell, Some(Event::DecisionNotified.words())));
    assert_eq!(status(1), (ClockStatus::Late, None));
}

// Every fenced example, with its kind.
fn examples(docs: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Option<(String, Vec<&str>)> = None;
    for line in docs.lines().map(str::trim) {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(tag)) => {
                open = tag.strip_prefix("case,").map(|kind| (kind.to_owned(), Vec::new()));
            }
            (Some(_), Some(_)) => {
                let (kind, lines) = open.take().unwrap();
                found.push((kind, lines.join("\n")));
            }
            (Some((_, lines)), None) => lines.push(line),
            (None, None) => {}
        }
    }
    found
}

#[test]
fn dates_that_cannot_both_be_right_are_not_measured() {
    let case = sketch("kind: assessment\nrequest_received: 2026-03-05\ndecision_notified: 2026-02-05");
    let report = run(&case, &ClockSettings::default());
    let read = report.readings.iter().find(|r| r.rule.code == "TIME-01").unwrap();
    assert_eq!(read.status, ClockStatus::CannotTell);
    assert_eq!(report.findings.first().map(|f| f.rule.code), Some("SEQ-01"));
}

proptest! {
    #[test]
    fn every_row_is_a_case_or_a_problem(
        rows in prop::collection::vec("[a-z0-9,/\\-]{0,30}", 0..12),
        junk in prop::collection::vec(any::<u8>(), 0..60),
    ) {
        let head = "case_id,kind,request_received,as_of";
        let good = "last,assessment,2026-01-05,2026-12-01";
        let text = format!("{head}\n{}\n{good}\n", rows.join("\n"));
        let caseload = read_caseload(text.as_bytes()).unwrap();
        let wanted = rows.iter().filter(|r| r.contains(|c| c != ',')).count() + 1;
        let lost = caseload.problems.iter().filter(|p| matches!(p.what, What::Row(_))).count();
        prop_assert_eq!(caseload.cases.len() + lost, wanted);
        for case in &caseload.cases {
            let _ = run(case, &ClockSettings::default());
        }
        // Whatever bytes come before it, a row on a line of its own is read.
        let junk: Vec<u8> = junk.into_iter().filter(|b| *b != b'"').collect();
        let bytes = [head.as_bytes(), b"\n", &junk, b"\n", good.as_bytes()].concat();
        let caseload = read_caseload(&bytes).unwrap();
        prop_assert_eq!(caseload.cases.last().map(|c| c.id.as_str()), Some("last"));
    }

    #[test]
    fn bytes_of_any_kind_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read_caseload(&bytes);
        let _ = super::Calendar::england().extend(&bytes);
    }
}
