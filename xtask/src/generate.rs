//! Files that are generated from the code: one fact, one home.

use std::{fs, path::PathBuf};

use ehcp_core::{Settings, advice::Advice, plan::Plan, rules};

use crate::steps::root;

struct Generated {
    path: PathBuf,
    content: String,
}

fn all() -> Result<Vec<Generated>, String> {
    Ok(vec![
        Generated { path: "include/ehcp.h".into(), content: header()? },
        Generated { path: "docs/schema/plan.v1.json".into(), content: schema::<Plan>()? },
        Generated { path: "docs/schema/advice.v1.json".into(), content: schema::<Advice>()? },
        Generated { path: "docs/schema/settings.v1.json".into(), content: schema::<Settings>()? },
        Generated { path: "docs/rules.md".into(), content: rule_pages() },
        Generated { path: "docs/measures.md".into(), content: measures_page() },
        Generated { path: "docs/caseload.md".into(), content: ehcp_report::clock_columns() },
    ])
}

/// Writes every generated file.
pub(crate) fn write() -> Result<(), String> {
    for file in all()? {
        let path = root().join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
        fs::write(&path, file.content).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("wrote {}", file.path.display());
    }
    Ok(())
}

/// Fails, naming them, if generated files are out of date.
pub(crate) fn verify() -> Result<(), String> {
    let stale: Vec<String> = all()?
        .into_iter()
        .filter(|f| fs::read_to_string(root().join(&f.path)).ok().as_deref() != Some(&f.content))
        .map(|f| f.path.display().to_string())
        .collect();
    if stale.is_empty() {
        println!("generated files are current");
        Ok(())
    } else {
        Err(format!("out of date: {}; run `cargo xtask gen` and commit", stale.join(", ")))
    }
}

fn header() -> Result<String, String> {
    let folder = root().join("ehcp-ffi");
    let config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))?;
    let bindings = cbindgen::Builder::new()
        .with_crate(folder)
        .with_config(config)
        .generate()
        .map_err(|e| format!("cbindgen: {e}"))?;
    let mut bytes = Vec::new();
    bindings.write(&mut bytes);
    let header = String::from_utf8(bytes).map_err(|e| e.to_string())?;
    // Rust calls it safety; for a C reader it is what the caller must see to.
    Ok(header.replace("# Safety", "What the caller sees to:"))
}

fn schema<T: schemars::JsonSchema>() -> Result<String, String> {
    let schema = schemars::schema_for!(T);
    serde_json::to_string_pretty(&schema).map(|s| s + "\n").map_err(|e| e.to_string())
}

fn measures_page() -> String {
    let mut page = String::from(
        "# Measures\n\nGenerated from their definitions by `cargo xtask gen`; do not edit. A measure describes the \
         document: a share with its denominator and the statements that do not count in. It is no grade, and \
         measures are not added up.\n\n`measures` in `ehcp check --format json` holds `shares` (by key: `share`, \
         `count`, `of`, and in `without` the ids of the statements that do not count in), `reading` (by section: \
         Flesch's reading ease, of which 60 to 70 is plain English and below 30 very hard, and the number of words), \
         `guaranteed_weekly_minutes` (least minutes a school week, every delivery added) and \
         `uncounted_deliveries`.\n\nWhat cannot be told does not count in. Links count whether the plan states \
         them or they were worked out.\n\n| key | share of | that |\n| --- | --- | --- |\n",
    );
    for d in ehcp_core::measures::definitions() {
        page += &format!("| `{}` | {} | {} |\n", d.key, d.share_of, d.that);
    }
    page
}

fn rule_pages() -> String {
    let mut page = String::from(
        "# Rules\n\nGenerated from the rules themselves by `cargo xtask gen`; do not edit. `ehcp rules CODE` shows the same.\n\n\
         | code | name | severity | what it looks for |\n| --- | --- | --- | --- |\n",
    );
    for rule in rules::all() {
        page += &format!(
            "| {} | `{}` | {} | {} |\n",
            rule.code,
            rule.name,
            rule.severity.as_str(),
            rule.summary()
        );
    }
    for rule in rules::all() {
        page += &format!("\n## {} {}\n\n", rule.code, rule.name);
        let docs: Vec<&str> = rule.docs.lines().map(|l| l.strip_prefix(' ').unwrap_or(l)).collect();
        // The documentation's own headings go one level down, under the rule's.
        page += &docs.join("\n").replace("\n## ", "\n### ");
        page = page.trim_end().to_owned();
        page += "\n\n### Authority\n\n";
        for authority in rule.authority {
            page += &format!("- {} ({:?})\n", authority.cite, authority.force);
        }
    }
    page
}
