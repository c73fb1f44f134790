//! The thread as JSON.

use ehcp_core::{Report, plan::StatementKind, thread::Link};
use serde_json::{Value, json};

use super::to_value;
use crate::Options;

/// The thread: its statements, the links between them with what speaks for each, and its gaps.
#[must_use]
pub fn thread_json(report: &Report, options: &Options) -> Value {
    let nodes: Vec<Value> = report
        .plan
        .statements()
        .filter(|(_, s)| !matches!(s.kind, StatementKind::View | StatementKind::Strength))
        .map(|(section, s)| json!({"id": s.id, "kind": s.kind, "section": section}))
        .collect();
    let links =
        |links: &[Link]| -> Vec<Value> { links.iter().map(|l| link_json(l, options.quote)).collect() };
    json!({
        "nodes": nodes,
        "links": links(&report.thread.links),
        "loose": links(&report.thread.loose),
        "gaps": to_value(&report.thread.gaps),
    })
}

// Words of the plan only for those who asked for them.
fn link_json(link: &Link, quote: bool) -> Value {
    // Finer than this would promise too much.
    let score = (link.score * 100.0).round() / 100.0;
    let mut value = json!({"from": link.from, "to": link.to, "basis": link.basis, "score": score});
    let mut evidence = to_value(&link.evidence);
    if let (false, Some(fields)) = (quote, evidence.as_object_mut()) {
        fields.insert("words".to_owned(), link.evidence.words.len().into());
    }
    if let Some(fields) = value.as_object_mut() {
        fields.insert("evidence".to_owned(), evidence);
    }
    value
}
