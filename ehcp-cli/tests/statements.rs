//! `ehcp statements` answers line by line and reports the lines it cannot read.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod run;

use run::ehcp;

#[test]
fn answers_good_lines_and_names_bad_ones() {
    let input = concat!(
        r#"{"id":"a","kind":"provision","text":"Zoë will have help from an adult as required."}"#,
        "\n\nnot json\n",
        r#"{"id":7,"kind":"wish","text":"x"}"#,
        "\n",
        r#"{"id":8,"kind":"outcome","text":"By July 2027 Zoë will read 40 words."}"#,
        "\n",
        r#"{"id":9,"kind":"outcome","text":"x","label":true}"#,
        "\n"
    );
    let done = ehcp(&["statements"], input);
    assert_eq!(done.status, 2);
    let ids: Vec<serde_json::Value> = done.json_lines().into_iter().map(|v| v["id"].clone()).collect();
    assert_eq!(ids, [serde_json::json!("a"), serde_json::json!(8)]);
    assert_eq!(done.stderr.lines().count(), 3, "{}", done.stderr);
    assert!(done.stderr.contains("line 3: not JSON"), "{}", done.stderr);
    assert!(done.stderr.contains("line 4: at kind: expected one of"), "{}", done.stderr);
    assert!(done.stderr.contains("line 6: "), "{}", done.stderr);
    assert!(done.stderr.contains("unknown field `label`"), "{}", done.stderr);
    assert!(!done.stderr.contains("wish"), "{}", done.stderr);
}

#[test]
fn every_answer_has_the_promised_keys() {
    let done = ehcp(&["statements", "-"], r#"{"id":"a","kind":"need","text":"x"}"#);
    assert_eq!(done.status, 0, "{}", done.stderr);
    let answer = &done.json_lines()[0];
    for key in ["id", "verdict", "score", "criteria", "deadline", "deliveries", "findings"] {
        assert!(answer.get(key).is_some(), "{key}");
    }
}
