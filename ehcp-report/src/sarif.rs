//! Findings as SARIF 2.1.0, for tools that gather the results of checkers.
//!
//! SARIF wants lines of files; a finding is in a field of a statement. So each result names its file and the
//! logical place, and carries the offsets in that field as properties.

use ehcp_core::{Converter, Finding, Outcome, Rule, Severity, finding::Location, plan::Plan};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    Named, Options,
    json::{field_text, to_value, unit_name},
    rule_text::without_facts,
    words::sentence,
};

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<SarifResult>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    name: &'static str,
    short_description: Message,
    help: Message,
    default_configuration: Configuration,
    properties: Value,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<&'static str>,
}

impl Message {
    fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), markdown: None }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult {
    rule_id: &'static str,
    rule_index: usize,
    kind: &'static str,
    level: &'static str,
    message: Message,
    locations: [SarifLocation; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<SarifLocation>,
    properties: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifLocation {
    physical_location: Value,
    logical_locations: [Logical; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    fully_qualified_name: String,
    kind: &'static str,
}

/// One log with the findings of every plan.
#[must_use]
pub fn sarif(reports: &[Named<'_>], options: &Options) -> Value {
    let mut used: Vec<&'static Rule> =
        reports.iter().flat_map(|n| &n.report.findings).map(|f| f.rule).collect();
    used.sort_by_key(|r| r.code);
    used.dedup_by_key(|r| r.code);
    let results = reports
        .iter()
        .flat_map(|n| n.report.findings.iter().map(|f| result(n.name, f, &n.report.plan, &used, options)))
        .collect();
    let driver = Driver {
        name: "ehcp",
        version: env!("CARGO_PKG_VERSION"),
        rules: used.iter().map(|rule| descriptor(rule)).collect(),
    };
    to_value(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results }],
    })
}

fn descriptor(rule: &'static Rule) -> Descriptor {
    Descriptor {
        id: rule.code,
        name: rule.name,
        short_description: Message::plain(rule.summary()),
        help: Message { text: sentence(&without_facts(rule.advice)), markdown: Some(rule.docs) },
        default_configuration: Configuration { level: level(rule.severity) },
        properties: json!({"authority": rule.authority.iter().map(|a| a.cite).collect::<Vec<_>>()}),
    }
}

fn result(name: &str, f: &Finding, plan: &Plan, used: &[&'static Rule], options: &Options) -> SarifResult {
    let open = f.outcome == Outcome::CannotTell;
    let text = field_text(&f.at, plan).map_or("", |t| t.as_str());
    let span = f.at.span.map(|s| Converter::new(text, options.unit).span(s));
    SarifResult {
        rule_id: f.rule.code,
        rule_index: used.partition_point(|r| r.code < f.rule.code),
        // SARIF keeps levels for what failed.
        kind: if open { "open" } else { "fail" },
        level: if open { "none" } else { level(f.severity) },
        message: Message::plain(sentence(&f.message(options.quote))),
        locations: [place(name, &f.at)],
        related_locations: f.related.iter().map(|at| place(name, at)).collect(),
        properties: json!({
            "field": f.at.field,
            "span": span,
            "offset_unit": unit_name(options.unit),
            "confidence": f.confidence,
            "advice": sentence(&f.advice(options.quote)),
        }),
    }
}

fn place(name: &str, at: &Location) -> SarifLocation {
    let mut path = Vec::new();
    path.extend(at.section.map(|s| s.as_str()));
    path.extend(at.statement.as_deref());
    path.extend((!at.field.is_empty()).then_some(at.field));
    SarifLocation {
        physical_location: json!({"artifactLocation": {"uri": uri(name)}}),
        logical_locations: [Logical {
            name: at.statement.clone().or_else(|| at.section.map(|s| s.as_str().to_owned())),
            fully_qualified_name: if path.is_empty() { "plan".to_owned() } else { path.join("/") },
            kind: "element",
        }],
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

// A file's name as a relative or rooted URI reference.
fn uri(name: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(name.len());
    for byte in name.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn names_become_uris() {
        assert_eq!(uri("a b/Zoë.docx"), "a%20b/Zo%C3%AB.docx");
    }
}
