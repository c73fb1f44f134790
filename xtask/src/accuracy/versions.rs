//! Versions of plans whose changes are known against the product.

use std::{collections::BTreeMap, fs, path::Path};

use ehcp_core::{
    Report, Settings, check,
    compare::versions::{Change, ChangeKind, Side, compare},
};
use serde_json::Value;

use super::{
    figures::Figures,
    plans::{slurp, truths, words},
};

/// Compares every two versions of a folder that have their changes beside them (`NAME-changes.json`, with `file`,
/// `previous` and `changes`) and counts the changes that were found and named, and what was called changed besides.
///
/// # Errors
/// A file that cannot be read.
pub(crate) fn measure(folder: &Path, figures: &mut Figures) -> Result<(), String> {
    for file in truths(folder)? {
        let truth: Value =
            serde_json::from_str(&slurp(&file)?).map_err(|e| format!("{}: {e}", file.display()))?;
        let (Some(new), Some(old), Some(changes)) =
            (truth["file"].as_str(), truth["previous"].as_str(), truth["changes"].as_array())
        else {
            continue;
        };
        let (old, report) = (read(folder, old)?, read(folder, new)?);
        let Some(comparison) = compare(&report, &[&old], &Settings::default()) else { continue };
        let mut found: BTreeMap<Pair, &Change> =
            comparison.changes.iter().map(|c| (pair(c, &old, &report), c)).collect();
        for change in changes {
            let text = |side: &str| change[side].as_str().map(words);
            let key = (text("old_text"), text("new_text"));
            let have = found.remove(&key).map_or("not paired", |c| c.kind.as_str());
            let id = format!("{new} {} {}", change["old_id"], change["new_id"]);
            let shown = change["new_text"].as_str().or(change["old_text"].as_str()).unwrap_or_default();
            figures.exact("version.change", expected(change, &key), have, &id, shown);
        }
        for (key, change) in found {
            let shown = key.1.or(key.0).unwrap_or_default();
            figures.exact(
                "version.unchanged",
                ChangeKind::Unchanged.as_str(),
                change.kind.as_str(),
                new,
                &shown,
            );
        }
    }
    Ok(())
}

type Pair = (Option<String>, Option<String>);

fn pair(change: &Change, old: &Report, new: &Report) -> Pair {
    let text = |side: &Option<Side>, report: &Report| {
        let id = &side.as_ref()?.id;
        report.plan.statements().find(|(_, s)| s.id == *id).map(|(_, s)| words(&s.text))
    };
    (text(&change.old, old), text(&change.new, new))
}

// Labels that know of rewording only say in words what docs/compare.md has a kind for.
fn expected<'c>(change: &'c Value, (old, new): &Pair) -> &'c str {
    let kind = change["type"].as_str().or(change["kind"].as_str()).unwrap_or_default();
    let note = change["note"].as_str().unwrap_or_default();
    match kind {
        "reworded" if old == new => ChangeKind::Moved.as_str(),
        "reworded" if note.contains("increased") => ChangeKind::Increased.as_str(),
        kind => kind,
    }
}

fn read(folder: &Path, name: &str) -> Result<Report, String> {
    let path = folder.join(name);
    let bytes = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let reading = ehcp_read::read(name, &bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(check(&reading.plan, &Settings::default()))
}
