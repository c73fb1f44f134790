//! Documents with known faults against the product.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use ehcp_core::{Outcome, Report, Settings, check};
use serde_json::Value;

use super::figures::Figures;

/// Rules whose faults are not all labelled, so that an extra finding says nothing.
const NOT_EXHAUSTIVE: [&str; 7] =
    ["FORM-16", "FORM-20", "SPEC-16", "SPEC-17", "SPEC-25", "THREAD-03", "THREAD-05"];

/// Checks every document of a folder that has its known faults beside it (`NAME.json`, with `file`,
/// `statements` and `defects`) and counts agreement, rule by rule.
///
/// # Errors
/// A file that cannot be read.
pub(crate) fn measure(folder: &Path, figures: &mut Figures) -> Result<(), String> {
    for file in truths(folder)? {
        let truth: Value =
            serde_json::from_str(&slurp(&file)?).map_err(|e| format!("{}: {e}", file.display()))?;
        let Some(document) = truth["file"].as_str() else { continue };
        if truth["statements"].is_array() && truth["defects_assessed"] != false {
            let path = folder.join(document);
            let bytes = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let reading =
                ehcp_read::read(document, &bytes).map_err(|e| format!("{}: {e}", path.display()))?;
            let as_of = truth["as_of"].as_str().and_then(|d| d.parse().ok());
            let report = check(&reading.plan, &Settings { as_of, ..Settings::default() });
            compare(document, &truth, &report, figures);
        }
    }
    Ok(())
}

fn compare(document: &str, truth: &Value, report: &Report, figures: &mut Figures) {
    let ids = match_statements(truth, report);
    let found: BTreeSet<(&str, Option<&str>)> = report
        .findings
        .iter()
        .filter(|f| f.outcome == Outcome::FallsShort)
        .map(|f| (f.rule.code, f.at.statement.as_deref().and_then(|s| ids.get(s).copied())))
        .collect();
    let anywhere: BTreeSet<&str> = found.iter().map(|(code, _)| *code).collect();
    let mut labelled = BTreeSet::new();
    let mut arguable = BTreeSet::new();
    for defect in truth["defects"].as_array().into_iter().flatten() {
        let key = (defect["code"].as_str().unwrap_or_default(), defect["statement"].as_str());
        if defect["arguable"] == true {
            arguable.insert(key)
        } else {
            labelled.insert(key)
        };
    }
    let text = |statement: Option<&str>| -> String {
        let all = truth["statements"].as_array().into_iter().flatten();
        let one = all.filter(|s| s["id"].as_str() == statement).find_map(|s| s["text"].as_str());
        one.unwrap_or_default().to_owned()
    };
    let id = |statement: Option<&str>| format!("{document} {}", statement.unwrap_or("plan"));
    for (code, statement) in &labelled {
        let is_found = found.contains(&(*code, *statement)) || statement.is_none() && anywhere.contains(code);
        figures.rule(code, true, is_found, &id(*statement), &text(*statement));
    }
    for (code, statement) in found.iter().filter(|(_, s)| s.is_some()) {
        let known = [labelled.contains(&(*code, *statement)), arguable.contains(&(*code, *statement))];
        if !known.contains(&true) && !labelled.contains(&(*code, None)) && !NOT_EXHAUSTIVE.contains(code) {
            figures.rule(code, false, true, &id(*statement), &text(*statement));
        }
    }
}

// From the ids of the statements read to those of the truth: the same words, whatever the punctuation.
fn match_statements<'t>(truth: &'t Value, report: &Report) -> BTreeMap<String, &'t str> {
    let read: Vec<(String, &str)> =
        report.plan.statements().map(|(_, s)| (words(&s.text), s.id.as_str())).collect();
    let mut ids = BTreeMap::new();
    for statement in truth["statements"].as_array().into_iter().flatten() {
        let (Some(id), Some(text)) = (statement["id"].as_str(), statement["text"].as_str()) else { continue };
        let wanted = words(text);
        let close = |have: &str| {
            let (short, long) = (wanted.len().min(have.len()), wanted.len().max(have.len()));
            short * 5 > long * 3 && (have.contains(&wanted) || wanted.contains(have))
        };
        let exact = read.iter().find(|(have, _)| *have == wanted);
        if let Some((_, read_id)) = exact.or_else(|| read.iter().find(|(have, _)| close(have))) {
            ids.entry((*read_id).to_owned()).or_insert(id);
        }
    }
    ids
}

pub(super) fn words(text: &str) -> String {
    let letters: String =
        text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn truths(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    Ok(files)
}

pub(super) fn slurp(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))
}
