//! Comparing versions, end to end.

#![allow(clippy::unwrap_used)]

use ehcp_core::{Settings, check, compare::versions::compare, plan::Plan};
use ehcp_report::{
    Options, TextStyle,
    compare::versions::{Compared, csv, html, json, markdown, text},
};

const CANARY: &str = "Kestrelina";

fn version(minutes: u32, lead: &str) -> Plan {
    Plan::from_json(
        &serde_json::json!({"sections": [
            {"letter": "B", "state": "content", "statements": [
                {"id": "n1", "kind": "need", "text": format!("{CANARY} {lead} hard.")}]},
            {"letter": "F", "state": "content", "statements": [
                {"id": "p1", "kind": "provision",
                 "text": format!("A teacher will read with {CANARY} for {minutes} minutes a week.")}]}],
            "person": {"name": CANARY}, "placement": {"name": format!("{CANARY} House")}})
        .to_string(),
    )
    .unwrap()
}

fn written(quote: bool) -> [String; 5] {
    let settings = Settings::default();
    let (old, new) = (
        check(&version(40, "finds <b>reading</b>"), &settings),
        check(&version(20, "finds reading"), &settings),
    );
    let comparison = compare(&new, &[&old], &settings).unwrap();
    let compared = Compared {
        new_name: "new.docx",
        old_name: "old.docx",
        new: &new,
        old: &old,
        comparison: &comparison,
    };
    let options = Options { quote, ..Options::default() };
    [
        text(&compared, &options, &TextStyle::default()),
        markdown(&compared, &options),
        csv(&compared, &options),
        html(&compared),
        json(&compared, &options).to_string(),
    ]
}

#[test]
fn only_the_page_and_the_json_hold_words_that_nobody_asked_to_quote() {
    let plain = written(false);
    for (name, out) in ["text", "markdown", "csv"].iter().zip(&plain) {
        assert!(!out.contains(CANARY), "{name}");
    }
    assert!(plain[3].contains(CANARY) && plain[4].contains(CANARY));
    for (name, out) in ["text", "markdown", "csv"].iter().zip(&written(true)) {
        assert!(out.contains(CANARY), "{name}");
    }
}

#[test]
fn every_form_says_what_was_reduced_and_by_how_much() {
    for (name, out) in ["text", "markdown", "csv", "html", "json"].iter().zip(&written(false)) {
        for said in ["reduced", "40", "20"] {
            assert!(out.contains(said), "{said} in {name}");
        }
    }
}

#[test]
fn the_page_marks_words_and_lets_no_markup_through() {
    let page = &written(false)[3];
    assert!(page.contains("<del>40</del>") && page.contains("<ins>20</ins>"));
    assert!(page.contains("&lt;") && !page.contains("<b>reading"));
    assert!(!page.contains("<script"));
}

#[test]
fn the_same_versions_give_the_same_bytes() {
    assert_eq!(written(true), written(true));
}
