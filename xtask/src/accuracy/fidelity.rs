//! Labelled fates of recommendations against the product: `PLAN.json` with `statements`, and beside it advice with
//! `plan` and `recommendations`, each with its `fidelity` (or `treatment`).

use std::{collections::BTreeMap, fs, path::Path};

use ehcp_core::{
    Settings,
    advice::Advice,
    compare::fidelity::{Advised, fidelity},
    plan::{Plan, Section, SectionState, Statement, StatementKind},
};
use serde_json::Value;

use super::figures::Figures;

/// Compares every plan of a folder with the advice beside it.
///
/// # Errors
/// A file that cannot be read.
pub(crate) fn measure(folder: &Path, figures: &mut Figures) -> Result<(), String> {
    let mut of: BTreeMap<String, Vec<(String, Value)>> = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(());
    }
    for file in super::plans::truths(folder)? {
        let truth = read(&file)?;
        let plan = truth["plan"].as_str().and_then(|p| p.split('.').next()).map(str::to_owned);
        let name = file.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if let Some(plan) = plan.filter(|_| truth["recommendations"].is_array()) {
            of.entry(plan).or_default().push((name, truth));
        }
    }
    for (plan, advice) in of {
        compare(&read(&folder.join(format!("{plan}.json")))?, &advice, figures);
    }
    Ok(())
}

fn read(file: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))
}

fn compare(truth: &Value, labelled: &[(String, Value)], figures: &mut Figures) {
    let plan = plan(truth);
    let advice: Vec<(&str, Advice)> = labelled.iter().map(|(n, t)| (n.as_str(), advice(t))).collect();
    let given: Vec<Advised<'_>> = advice.iter().map(|(name, advice)| Advised { name, advice }).collect();
    let found = fidelity(&plan, &given, &Settings::default());
    for recommended in &found.recommendations {
        let Some((name, truth)) = labelled.get(recommended.advice) else { continue };
        let label = truth["recommendations"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|r| r["id"] == recommended.id.as_str())
            .and_then(|r| r["fidelity"].as_str().or(r["treatment"].as_str()));
        let Some(label) = label.map(status) else { continue };
        let id = format!("{name} {}", recommended.id);
        figures.exact("fidelity", label, recommended.status.as_str(), &id, &recommended.text);
        if label == "carried" {
            let lost = recommended.status.as_str() == "dropped";
            let found = if lost { "dropped" } else { "not dropped" };
            figures.exact("fidelity.carried_not_dropped", "not dropped", found, &id, &recommended.text);
        }
    }
}

// Labels come in the words of several authors.
fn status(label: &str) -> &str {
    match label {
        "kept" => "carried",
        "diluted" => "weakened",
        "omitted" => "dropped",
        "changed with reason" | "changed with a reason" => "changed_with_reason",
        other => other,
    }
}

fn plan(truth: &Value) -> Plan {
    let mut plan = Plan::default();
    plan.person.name = truth["person"]["name"].as_str().map(Into::into);
    plan.dates.plan = truth["as_of"].as_str().and_then(|d| d.parse().ok());
    for s in truth["statements"].as_array().into_iter().flatten() {
        let letter = serde_json::from_value(s["section"].clone());
        let kind = serde_json::from_value(s["kind"].clone());
        let (Ok(letter), Ok(kind), Some(id), Some(text)) =
            (letter, kind, s["id"].as_str(), s["text"].as_str())
        else {
            continue;
        };
        let at = plan.sections.iter().position(|x| x.letter == letter).unwrap_or_else(|| {
            plan.sections.push(Section::new(letter, SectionState::Content));
            plan.sections.len() - 1
        });
        if let Some(section) = plan.sections.get_mut(at) {
            section.statements.push(Statement::new(id, kind, text));
        }
    }
    plan
}

fn advice(truth: &Value) -> Advice {
    let statements = truth["recommendations"].as_array().into_iter().flatten().filter_map(|r| {
        Some(Statement::new(r["id"].as_str()?, StatementKind::Provision, r["text"].as_str()?))
    });
    Advice {
        profession: truth["role"].as_str().map(Into::into),
        date: truth["date"].as_str().and_then(|d| d.parse().ok()),
        statements: statements.collect(),
        ..Advice::default()
    }
}
