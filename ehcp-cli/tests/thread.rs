//! `ehcp thread` and `ehcp ledger`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod run;

use run::ehcp;

fn file(name: &str, content: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path.display().to_string()
}

const PLAN: &str = r#"{"person":{"name":"Quillfeather Hobb"},"sections":[
 {"letter":"B","state":"content","statements":[
  {"id":"n1","kind":"need","text":"Quillfeather cannot yet join two words."},
  {"id":"n2","kind":"need","text":"Loud rooms frighten him and he covers his ears."}]},
 {"letter":"E","state":"content","statements":[
  {"id":"o1","kind":"outcome","text":"By July 2027 Quillfeather will join three words in a sentence."}]},
 {"letter":"F","state":"content","statements":[
  {"id":"p1","kind":"provision","text":"A speech and language therapist will teach Quillfeather to join words, 1:1, for 30 minutes each week."},
  {"id":"p2","kind":"provision","text":"Ear defenders within reach in loud rooms."}]}],
 "links":[{"from":"o1","to":"p1","basis":"stated"}]}"#;

#[test]
fn a_thread_in_every_format_and_no_words_of_the_plan() {
    let plan = file("thread.json", PLAN);
    for (format, begins) in [
        ("text", ""),
        ("json", "{"),
        ("dot", "digraph"),
        ("mermaid", "flowchart"),
        ("svg", "<?xml"),
        ("html", "<!DOCTYPE html>"),
    ] {
        let done = ehcp(&["thread", &plan, "--format", format], "");
        assert_eq!(done.status, 0, "{format}: {}", done.stderr);
        assert!(done.stdout.starts_with(begins), "{format}");
        assert!(!done.stdout.contains("Quillfeather") && !done.stdout.contains("defenders"), "{format}");
        assert!(!done.stdout.contains("<script"), "{format}");
        let quoted = ehcp(&["thread", &plan, "--format", format, "--quote"], "");
        assert!(format == "json" || quoted.stdout.contains("Ear defenders"), "{format}");
    }
}

#[test]
fn links_say_what_makes_them() {
    let plan = file("thread-links.json", PLAN);
    let thread: serde_json::Value =
        serde_json::from_str(&ehcp(&["thread", &plan, "--format", "json"], "").stdout).unwrap();
    let links = thread["links"].as_array().unwrap();
    let of = |from: &str, to: &str| links.iter().find(|l| l["from"] == from && l["to"] == to).unwrap();
    assert_eq!(
        (of("o1", "p1")["basis"].as_str(), of("o1", "p1")["score"].as_f64()),
        (Some("stated"), Some(1.0))
    );
    let inferred = of("n2", "p2");
    assert_eq!(inferred["basis"], "inferred");
    assert_eq!(inferred["evidence"]["themes"][0], "sensitivity to sound");
    assert!(inferred["evidence"]["words"].is_u64());
}

#[test]
fn a_ledger_for_people_programs_and_spreadsheets() {
    let plan = file("ledger.json", PLAN);
    let text = ehcp(&["ledger", &plan], "").stdout;
    assert!(text.contains("30 min a week") && text.contains("speech and language therapist"), "{text}");
    let json: serde_json::Value =
        serde_json::from_str(&ehcp(&["ledger", &plan, "--format", "json"], "").stdout).unwrap();
    assert_eq!(json["weekly_minutes"]["min"], 30.0);
    assert_eq!(json["by_role"][0]["of"], "speech and language therapist");
    assert_eq!(json["without_amount"][0], "p2");
    let csv = ehcp(&["ledger", &plan, "--format", "csv"], "").stdout;
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(csv.lines().nth(1).unwrap().starts_with("p1,F,"), "{csv}");
    assert!(!csv.contains("Quillfeather"));
}
