//! Fixture loader shared by the root tests and benchmarks.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of reference material: `EHCP_SHARED`, or `shared` beside the checkout. Tests that need it skip
/// where it is absent, and say so.
#[must_use]
pub fn shared() -> Option<PathBuf> {
    let named = std::env::var_os("EHCP_SHARED").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| root().join("../shared"));
    folder.join("samples").is_dir().then_some(folder)
}

/// A conformance case: a plan, settings, a unit, and the findings expected of every binding.
#[derive(Debug)]
pub struct Case {
    /// File name.
    pub name: String,
    /// The case as JSON: `plan`, `settings`, `unit`, `findings`.
    pub json: Value,
}

impl Case {
    /// Compares the findings of a report, as JSON, with those expected.
    ///
    /// # Errors
    /// They differ; the message shows what was found.
    pub fn compare(&self, report: &Value) -> Result<(), String> {
        const KEYS: [&str; 6] = ["code", "severity", "outcome", "section", "statement", "span"];
        let findings = report["findings"].as_array().into_iter().flatten();
        let found: Vec<Value> = findings
            .map(|f| KEYS.iter().map(|k| ((*k).to_owned(), f[*k].clone())).collect::<Map<_, _>>().into())
            .collect();
        let found = Value::from(found);
        if found == self.json["findings"] { Ok(()) } else { Err(format!("{}: found\n{found:#}", self.name)) }
    }
}

/// Every conformance case, by file name.
///
/// # Errors
/// A case cannot be read; the message names it.
pub fn conformance() -> Result<Vec<Case>, String> {
    let mut files = files(&root().join("tests/conformance"))?;
    files.retain(|f| f.extension().is_some_and(|e| e == "json"));
    files
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
            let json = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
            Ok(Case { name: file.file_name().unwrap_or_default().to_string_lossy().into_owned(), json })
        })
        .collect()
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|f| f.ok().map(|f| f.path())).collect();
    files.sort();
    Ok(files)
}
