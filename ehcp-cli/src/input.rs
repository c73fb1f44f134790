//! Reads plans from files and standard input.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use ehcp_core::plan::Plan;

/// The name to show for a file.
pub(crate) fn name(path: &Path) -> String {
    if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() }
}

pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Reads a plan, or says in one line why not.
pub(crate) fn plan(path: &Path) -> Result<Plan, String> {
    let bytes = bytes(path)?;
    let json = std::str::from_utf8(&bytes).map_err(|_| "not a plan in JSON: not UTF-8 text".to_owned())?;
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    Plan::from_json(json).map_err(|e| e.to_string())
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    if is_stdin(path) {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map_err(|e| reason(&e))?;
        return Ok(bytes);
    }
    if path.is_dir() {
        return Err("is a folder, not a file".to_owned());
    }
    fs::read(path).map_err(|e| reason(&e))
}

/// An error of the system in a caseworker's words.
pub(crate) fn reason(e: &io::Error) -> String {
    match e.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read".to_owned(),
        _ => e.to_string(),
    }
}
