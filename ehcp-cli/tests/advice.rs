//! `ehcp read` and `ehcp check` on professional advice.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod run;

use run::ehcp;

const LETTER: &str = "Quillfeather Clinic\n\n14 May 2026\n\nRe: Ora Quillfeather, d.o.b. 2.8.2017\n\nOra Quillfeather tires after ten minutes on her feet.\n\n\
I would recommend that Ora Quillfeather has rests. She may benefit from a stool at Quillfeather Primary School.\n\nYours sincerely\n\nDr Una Quillfeather\n\nConsultant paediatrician\n";

#[test]
fn advice_is_read_and_checked_where_a_plan_is() {
    let read = ehcp(&["read", "-", "--format", "json"], LETTER);
    assert_eq!(read.status, 0, "{}", read.stderr);
    let advice: serde_json::Value = serde_json::from_str(&read.stdout).unwrap();
    assert_eq!(advice["role"], "health");
    assert_eq!(advice["statements"].as_array().unwrap().len(), 2);
    let again = ehcp(&["check", "-", "--format", "json"], &read.stdout);
    let report = again.json_lines().remove(0);
    let codes: Vec<&str> =
        report["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap()).collect();
    for code in ["ADV-01", "ADV-05", "ADV-11", "ADV-15"] {
        assert!(codes.contains(&code), "{codes:?}");
    }
    assert_eq!(report["advice"], advice);
    let span = report["findings"].as_array().unwrap().iter().find(|f| f["code"] == "ADV-15").unwrap();
    assert!(span["span"][1].as_u64() > span["span"][0].as_u64());
}

#[test]
fn no_output_about_advice_shows_the_child_unless_quoting() {
    for args in [
        &["read", "-"][..],
        &["check", "-"],
        &["check", "-", "--format", "csv"],
        &["check", "-", "--format", "markdown"],
        &["check", "-", "--format", "sarif"],
        &["check", "-", "--format", "html"],
    ] {
        let done = ehcp(args, LETTER);
        assert!(!done.stdout.is_empty(), "{args:?} {}", done.stderr);
        let said = done.stdout + &done.stderr;
        assert!(!said.contains("Quillfeather"), "{args:?}:\n{said}");
    }
    let quoted = ehcp(&["check", "-", "--quote"], LETTER);
    assert!(quoted.stdout.contains("Quillfeather"));
}

#[test]
fn where_only_a_plan_will_do_advice_is_refused() {
    let done = ehcp(&["ledger", "-"], LETTER);
    assert_eq!(done.status, 2);
    assert!(done.stderr.contains("compare"), "{}", done.stderr);
}

#[test]
fn a_fault_that_counts_sets_the_exit_status() {
    assert_eq!(ehcp(&["check", "-"], LETTER).status, 0);
    assert_eq!(ehcp(&["check", "-", "--fail-on", "warning"], LETTER).status, 1);
    let off = ["ADV-01", "ADV-03", "ADV-05", "ADV-06"].iter().flat_map(|code| ["--off", code]);
    let args: Vec<&str> = ["check", "-", "--fail-on", "warning"].into_iter().chain(off).collect();
    assert_eq!(ehcp(&args, LETTER).status, 0);
}

#[test]
fn the_form_of_advice_has_a_schema() {
    let done = ehcp(&["schema", "advice"], "");
    let schema: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(schema["title"], "Advice");
}
