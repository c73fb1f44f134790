//! Reads plans from files and standard input.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use ehcp_core::{advice::Advice, plan::Plan};
use ehcp_read::{AnyReading, document::Tally};
use ehcp_report::Characters;

use crate::out::{Stop, say};

/// What was read, and what is to be known about the reading.
pub(crate) struct Reading<T = Plan> {
    /// The plan or the advice.
    pub(crate) plan: T,
    pub(crate) format: String,
    pub(crate) warnings: Vec<String>,
    pub(crate) counted: Option<Characters>,
}

/// A file read as what it is.
pub(crate) enum Either {
    Plan(Reading),
    Advice(Reading<Advice>),
}

impl<T> Reading<T> {
    /// Says what is to be known about the reading.
    pub(crate) fn say_warnings(&self, name: &str) {
        for warning in &self.warnings {
            say(&format!("{name}: warning: {warning}"));
        }
    }
}

/// The name to show for a file.
pub(crate) fn name(path: &Path) -> String {
    if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() }
}

pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Reads a plan, or says in one line why not.
pub(crate) fn plan(path: &Path) -> Result<Reading, String> {
    let bytes = bytes(path)?;
    let read = ehcp_read::read(&plain_name(path), &bytes).map_err(|e| e.to_string())?;
    Ok(reading(read.plan, read.format.to_string(), read.warnings, read.tally))
}

/// Reads a plan or advice, or says in one line why not.
pub(crate) fn either(path: &Path) -> Result<Either, String> {
    let bytes = bytes(path)?;
    Ok(match ehcp_read::read_any(&plain_name(path), &bytes).map_err(|e| e.to_string())? {
        AnyReading::Plan(read) => {
            Either::Plan(reading(read.plan, read.format.to_string(), read.warnings, read.tally))
        }
        AnyReading::Advice(read) => {
            Either::Advice(reading(read.advice, read.format.to_string(), read.warnings, read.tally))
        }
    })
}

fn plain_name(path: &Path) -> String {
    if is_stdin(path) { String::new() } else { path.display().to_string() }
}

fn reading<T>(plan: T, format: String, warnings: Vec<String>, tally: Tally) -> Reading<T> {
    let counted = (tally.in_file > 0).then(|| Characters {
        in_file: tally.in_file,
        left_out: tally.left_out,
        lost: tally.gap(),
    });
    Reading { plan, format, warnings, counted }
}

/// Reads the one plan that a command is about, with the name to show for it, and says its warnings.
pub(crate) fn only_plan(path: &Path) -> Result<(String, Reading), Stop> {
    let name = name(path);
    let reading = plan(path).map_err(|reason| Stop::Failed(format!("{name}: {reason}")))?;
    reading.say_warnings(&name);
    Ok((name, reading))
}

/// Reads a piece of professional advice with what is to be known about the reading, or says in one line why not.
pub(crate) fn advice(path: &Path) -> Result<(Advice, Vec<String>), String> {
    let bytes = bytes(path)?;
    let name = if is_stdin(path) { String::new() } else { path.display().to_string() };
    let reading = ehcp_read::read_advice(&name, &bytes).map_err(|e| e.to_string())?;
    Ok((reading.advice, reading.warnings))
}

/// The bytes of a file or of standard input.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    if is_stdin(path) {
        return bounded(io::stdin().lock());
    }
    if path.is_dir() {
        return Err("is a folder, not a file".to_owned());
    }
    bounded(fs::File::open(path).map_err(|e| reason(&e))?)
}

// One byte over the limit is enough for the reader to refuse the file; the rest stays where it is.
fn bounded(source: impl Read) -> Result<Vec<u8>, String> {
    let limit = ehcp_read::limits::FILE_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    source.take(limit).read_to_end(&mut bytes).map_err(|e| reason(&e))?;
    Ok(bytes)
}

/// An error of the system in a caseworker's words.
pub(crate) fn reason(e: &io::Error) -> String {
    match e.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "may not be read".to_owned(),
        _ => e.to_string(),
    }
}
