//! `ehcp compare PLAN --advice ...`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod run;

use run::ehcp;
use serde_json::Value;

fn file(name: &str, content: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path.display().to_string()
}

const PLAN: &str = r#"{"person":{"name":"Quillfeather Hobb"},"dates":{"plan":"2026-05-01"},"sections":[
 {"letter":"B","state":"content","statements":[
  {"id":"n1","kind":"need","text":"Quillfeather cannot yet join two words."}]},
 {"letter":"F","state":"content","statements":[
  {"id":"p1","kind":"provision","text":"A speech and language therapist will teach Quillfeather to join words, 1:1, for 30 minutes each fortnight."},
  {"id":"p2","kind":"provision","text":"Ear defenders within reach in loud rooms."},
  {"id":"p3","kind":"provision","text":"A riding lesson of an hour on Fridays."}]}]}"#;

const ADVICE: &str = r#"{"profession":"Speech and language therapist","date":"2026-02-01","statements":[
  {"id":"r1","kind":"provision","text":"The therapist teaches Quillfeather to join words, 1:1, for 30 minutes each week."},
  {"id":"r2","kind":"provision","text":"Ear defenders are kept within reach in loud rooms."},
  {"id":"r3","kind":"provision","text":"A tablet with a symbol vocabulary, on loan from the regional centre."}]}"#;

#[test]
fn the_json_that_scripts_rely_on() {
    let (plan, advice) = (file("fidelity.json", PLAN), file("fidelity-slt.json", ADVICE));
    let done = ehcp(&["compare", &plan, "--advice", &advice, "--format", "json", "--fail-on", "warning"], "");
    assert_eq!(done.status, 1, "{}", done.stderr);
    let json: Value = serde_json::from_str(&done.stdout).unwrap();
    let fates: Vec<_> = json["recommendations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| (r["id"].as_str().unwrap(), r["fidelity"].as_str().unwrap(), r["plan_statement"].as_str()))
        .collect();
    assert_eq!(
        fates,
        [("r1", "weakened", Some("p1")), ("r2", "carried", Some("p2")), ("r3", "dropped", None)]
    );
    let first = &json["recommendations"][0];
    assert_eq!(first["source"], advice.as_str());
    assert!(first["text"].as_str().unwrap().starts_with("The therapist"));
    assert!(first["differences"].as_array().unwrap().iter().any(|d| d["weekly_minutes"] == -15.0));
    assert_eq!(json["unsupported"][0]["id"], "p3");
    let codes: Vec<_> =
        json["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["FORM-16", "SPEC-22"]);
}

#[test]
fn words_of_the_documents_only_where_they_are_asked_for() {
    let (plan, advice) = (file("words.json", PLAN), file("words-slt.json", ADVICE));
    for format in ["text", "markdown", "csv"] {
        let plain = ehcp(&["compare", &plan, "--advice", &advice, "--format", format], "");
        assert_eq!(plain.status, 0, "{format}: {}", plain.stderr);
        for word in ["Quillfeather", "defenders", "riding", "symbol"] {
            assert!(!plain.stdout.contains(word), "{format} shows {word}");
        }
        let quoted = ehcp(&["compare", &plan, "--advice", &advice, "--format", format, "--quote"], "");
        assert!(quoted.stdout.contains("defenders"), "{format}");
    }
}

#[test]
fn advice_that_cannot_be_read_is_named_and_the_rest_compared() {
    let (plan, advice) = (file("part.json", PLAN), file("part-slt.json", ADVICE));
    let done = ehcp(&["compare", &plan, "--advice", &advice, "nowhere.docx", "--fail-on", "never"], "");
    assert_eq!(done.status, 2);
    assert!(
        done.stderr.contains("nowhere.docx") && done.stdout.contains("3 recommendations"),
        "{}",
        done.stderr
    );
}
