//! The shared conformance cases, run through the Rust library.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use ehcp_core::{
    Settings, Unit,
    advice::{self, Advice},
    check,
    plan::Plan,
};
use ehcp_report::{Options, advice_json, report_json};

#[test]
fn every_case_gives_its_findings() {
    for case in ehcp_suite::conformance().unwrap() {
        let plan = Plan::from_json(&case.json["plan"].to_string()).expect(&case.name);
        let settings = Settings::from_json(&case.json["settings"].to_string()).expect(&case.name);
        let unit: Unit = serde_json::from_value(case.json["unit"].clone()).expect(&case.name);
        let report = report_json(&check(&plan, &settings), &Options { unit, ..Options::default() });
        case.compare(&report).unwrap();
    }
}

#[test]
fn every_case_of_advice_gives_its_findings() {
    for case in ehcp_suite::advice_conformance().unwrap() {
        let advice = Advice::from_json(&case.json["advice"].to_string()).expect(&case.name);
        let settings = Settings::from_json(&case.json["settings"].to_string()).expect(&case.name);
        let unit: Unit = serde_json::from_value(case.json["unit"].clone()).expect(&case.name);
        let report = advice_json(&advice::check(&advice, &settings), &Options { unit, ..Options::default() });
        case.compare(&report).unwrap();
    }
}
