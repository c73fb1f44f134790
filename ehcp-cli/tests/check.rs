//! `ehcp check`, `read`, `rules`: exit statuses, messages, and whose words are shown.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod run;

use std::path::PathBuf;

use run::ehcp;

const CANARY: &str = "Quillfeather";

/// A plan whose every text holds the canary.
fn canary_plan() -> String {
    let say = |what: &str| format!("Quillfeather {what}, as Quillfeather's family says, as required.");
    serde_json::json!({
        "kind": "draft_first",
        "person": {"name": "Zoë Quillfeather", "preferred_name": "Quillfeather", "family": ["Ann Quillfeather"]},
        "authority": "Quillfeather Council",
        "placement": {"name": "Quillfeather School", "type": "Quillfeather", "text": say("attends Quillfeather School")},
        "personal_budget": {"text": say("has a direct payment")},
        "notes": [{"kind": "other", "heading": "Quillfeather", "text": say("was here")}],
        "sections": [
            {"letter": "A", "heading": "Quillfeather's views", "state": "content", "statements": [
                {"id": "a1", "kind": "aspiration", "text": say("would like to be happy")}]},
            {"letter": "B", "heading": "Quillfeather's needs", "state": "content", "statements": [
                {"id": "b1", "kind": "need", "label": "Quillfeather 1", "area": "Quillfeather", "text": say("should have a laptop")}]},
            {"letter": "E", "state": "content", "statements": [
                {"id": "e1", "kind": "outcome", "lead_in": say("will"), "text": say("will improve reading")}]},
            {"letter": "F", "state": "content", "statements": [
                {"id": "f1", "kind": "provision", "text": say("will have regular help"),
                 "columns": [{"role": "who", "heading": "Quillfeather", "text": "Quillfeather's adult"}]}]},
            {"letter": "I", "state": "content"},
        ],
        "advice": [{"text": say("was seen"), "author": "Quillfeather"}],
    })
    .to_string()
}

fn plan_without_faults_of_law() -> &'static str {
    r#"{"sections":[{"letter":"A","state":"content"}]}"#
}

fn file(name: &str, content: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn no_output_shows_the_child_unless_quoting() {
    let plan = canary_plan();
    for format in ["text", "html", "markdown", "csv", "sarif"] {
        let done = ehcp(&["check", "-", "--format", format], &plan);
        assert!(!done.stdout.is_empty(), "{format}");
        assert!(!done.stdout.contains(CANARY), "{format}:\n{}", done.stdout);
        assert!(!done.stderr.contains(CANARY), "{format}:\n{}", done.stderr);
    }
    let done = ehcp(&["check", "-", "--format", "json"], &plan);
    let mut value = done.json_lines().remove(0);
    assert!(value["plan"].to_string().contains(CANARY), "the plan itself is given back");
    value.as_object_mut().unwrap().remove("plan");
    assert!(!value.to_string().contains("Quillfeather 1"), "labels are words of the document");
    let done = ehcp(&["read", "-"], &plan);
    assert!(!done.stdout.contains(CANARY), "{}", done.stdout);
    assert!(ehcp(&["read", "-", "--quote"], &plan).stdout.contains(CANARY));
}

#[test]
fn a_line_that_is_judged_is_not_repeated() {
    let line = r#"{"id":"a","kind":"provision","text":"Quillfeather will have regular help as required.","name":"Quillfeather"}"#;
    assert!(!ehcp(&["statements"], line).stdout.contains(CANARY));
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let good = file("good.json", plan_without_faults_of_law());
    let bad = file("bad.json", r#"{"sections":[{"letter":"Quillfeather"}]}"#);
    let done = ehcp(&["check", "nowhere.json", &bad, &good, "--format", "json"], "");
    assert_eq!(done.status, 2);
    let lines: Vec<&str> = done.stderr.lines().collect();
    assert_eq!(lines.len(), 2, "{}", done.stderr);
    assert_eq!(lines[0], "ehcp: nowhere.json: no such file");
    assert!(lines[1].starts_with(&format!("ehcp: {bad}: ")), "{}", lines[1]);
    assert!(!done.stderr.contains(CANARY), "{}", done.stderr);
    let reports = done.json_lines();
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0]["file"], good);
}

#[test]
fn one_file_is_one_object_and_several_are_one_a_line() {
    let one = file("one.json", plan_without_faults_of_law());
    let done = ehcp(&["check", &one, "--format", "json", "--fail-on", "never"], "");
    assert_eq!(done.status, 0);
    for key in ["plan", "findings", "thread", "ledger", "measures", "offset_unit"] {
        assert!(done.json_lines()[0].get(key).is_some(), "{key}");
    }
    let two = file("two.json", plan_without_faults_of_law());
    let done = ehcp(&["check", &one, &two, "--format", "json", "--fail-on", "never"], "");
    let names: Vec<serde_json::Value> = done.json_lines().iter().map(|v| v["file"].clone()).collect();
    assert_eq!(names, [one, two]);
}

#[test]
fn the_status_follows_what_is_asked_to_fail_on() {
    // The law asks for outcomes in section E; this plan has the heading only.
    let plan = r#"{"sections":[{"letter":"E","state":"empty"},{"letter":"F","state":"empty"}]}"#;
    let status = |args: &[&str]| ehcp(&[&["check", "-", "--format", "json"], args].concat(), plan).status;
    assert_eq!(status(&[]), 1);
    assert_eq!(status(&["--fail-on", "never"]), 0);
    assert_eq!(ehcp(&["check"], "").status, 2);
    assert_eq!(ehcp(&["check", "-", "--as-of", "soon"], "{}").status, 2);
    assert_eq!(ehcp(&["check", "-", "--off", "NO-99"], "{}").status, 2);
}

#[test]
fn a_rule_that_is_off_finds_nothing() {
    let codes = |args: &[&str]| -> Vec<String> {
        let done = ehcp(&[&["check", "-", "--format", "json"], args].concat(), plan_without_faults_of_law());
        let report = done.json_lines().remove(0);
        report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|f| f["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let first = codes(&[]).remove(0);
    assert!(!codes(&["--off", &first]).contains(&first));
}

#[test]
fn a_rule_is_explained_by_code_or_name_and_a_slip_is_put_right() {
    let list = ehcp(&["rules", "--format", "json"], "").json_lines().remove(0);
    let rule = &list.as_array().unwrap()[0];
    let (code, name) = (rule["code"].as_str().unwrap(), rule["name"].as_str().unwrap());
    for key in [code, name, &code.to_lowercase()] {
        let done = ehcp(&["rules", key], "");
        assert_eq!(done.status, 0, "{key}");
        assert!(done.stdout.contains(name), "{key}");
    }
    let slip = format!("{name}x");
    let done = ehcp(&["rules", &slip], "");
    assert_eq!(done.status, 2);
    assert_eq!(done.stderr.trim_end(), format!("ehcp: no rule {slip}; did you mean {name}?"));
}

#[test]
fn what_is_read_can_be_filled_and_checked() {
    let fill = file("fill.json", r#"{"setting":"special","dates":{"plan":"2026-05-01"}}"#);
    let done = ehcp(&["read", "-", "--format", "json", "--fill", &fill], plan_without_faults_of_law());
    assert_eq!(done.status, 0, "{}", done.stderr);
    let plan: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
    assert_eq!(plan["setting"], "special");
    assert_eq!(plan["dates"]["plan"], "2026-05-01");
    assert_eq!(ehcp(&["check", "-", "--fail-on", "never"], &done.stdout).status, 0);
}

#[test]
fn schemas_and_completions_are_written() {
    for what in ["plan", "settings"] {
        let schema: serde_json::Value = serde_json::from_str(&ehcp(&["schema", what], "").stdout).unwrap();
        assert!(schema["properties"].is_object(), "{what}");
    }
    assert!(ehcp(&["completions", "bash"], "").stdout.contains("ehcp"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_early_is_no_fault() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_ehcp"))
        .args(["schema", "plan"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(done.stderr).unwrap(), "");
    assert_eq!(done.status.code(), Some(0));
}
