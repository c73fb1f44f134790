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
    cases("tests/conformance")
}

/// Every conformance case about professional advice: `advice` in the place of `plan`.
///
/// # Errors
/// As [`conformance`].
pub fn advice_conformance() -> Result<Vec<Case>, String> {
    cases("tests/conformance/advice")
}

fn cases(folder: &str) -> Result<Vec<Case>, String> {
    let mut files = files(&root().join(folder))?;
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

/// A Word file of a plan with about as many pages as asked for (500 words a page), made up on the spot.
///
/// # Errors
/// The package cannot be written.
pub fn long_docx(pages: usize) -> Result<Vec<u8>, String> {
    const SENTENCES: [(&str, &str); 4] = [
        (
            "Section B: Special educational needs",
            "Bryn loses the thread of spoken instructions that hold more than two steps, so he often starts a task late and copies what the child beside him does.",
        ),
        (
            "Section E: Outcomes",
            "By the end of Year 6 Bryn will carry out a spoken instruction of three steps without a reminder on four days out of five.",
        ),
        (
            "Section F: Special educational provision",
            "A teaching assistant trained in attention work will practise listening games with Bryn for twenty minutes every day, in a group of no more than three.",
        ),
        (
            "Section G: Health care provision",
            "A children's nurse will see Bryn for half an hour each term to go over his sleep plan with his parents and his teacher.",
        ),
    ];
    let paragraph = |text: &str, style: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let each = pages * 500 / (SENTENCES.len() * 25);
    let mut body = paragraph("Education, Health and Care Plan", "Title");
    for (heading, sentence) in SENTENCES {
        body += &paragraph(heading, "Heading1");
        for n in 1..=each {
            body += &paragraph(&format!("{n}. {sentence}"), "Normal");
        }
    }
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body>{body}</w:body></w:document>"
    );
    let types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in [("[Content_Types].xml", types), ("word/document.xml", &document)] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).map_err(|e| e.to_string())?;
        std::io::Write::write_all(&mut zip, content.as_bytes()).map_err(|e| e.to_string())?;
    }
    Ok(zip.finish().map_err(|e| e.to_string())?.into_inner())
}
