//! The sample plans, where they are at hand.

use std::path::PathBuf;

use super::super::read;
use super::{paragraphs, rows, tables};
use crate::document::Document;

fn shared(name: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("EHCP_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    std::fs::read(root.join("samples").join(name)).ok()
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sample(name: &str) -> Option<(Document, Vec<String>)> {
    let (Some(bytes), Some(truth)) = (shared(&format!("{name}.pdf")), shared(&format!("{name}.json"))) else {
        eprintln!("skipped: the sample {name} is not there");
        return None;
    };
    let truth: serde_json::Value = serde_json::from_slice(&truth).expect("JSON");
    let statements = truth["statements"].as_array().expect("statements");
    let texts = statements.iter().map(|s| folded(s["text"].as_str().expect("text"))).collect();
    Some((read(&bytes).expect("readable"), texts))
}

fn whole(document: &Document, statements: &[String]) -> usize {
    let texts: Vec<&str> = paragraphs(document).into_iter().map(|p| p.text.as_str()).collect();
    statements.iter().filter(|s| texts.iter().any(|t| t.contains(s.as_str()))).count()
}

#[test]
fn every_statement_of_a_plain_plan_is_whole() {
    let Some((document, statements)) = sample("s01-export") else { return };
    assert_eq!(whole(&document, &statements), statements.len());
    assert_eq!(document.tally.gap(), 0);
}

#[test]
fn every_statement_of_a_plan_in_tables_is_whole_and_rows_keep_their_columns() {
    let Some((document, statements)) = sample("s03-export") else { return };
    assert_eq!(whole(&document, &statements), statements.len());
    assert_eq!(document.tally.gap(), 0);
    let wide = tables(&document).into_iter().filter(|t| rows(t).first().is_some_and(|r| r.len() == 5));
    let provision: Vec<Vec<String>> = wide.flat_map(|t| rows(t).into_iter().skip(1)).collect();
    assert!(provision.len() >= 10, "{} rows", provision.len());
    // Provision, who and how often: at least the last three cells of a row are filled.
    let complete = provision.iter().filter(|r| r.len() >= 3 && r.iter().rev().take(3).all(|c| !c.is_empty()));
    assert_eq!(complete.count(), provision.len());
}
