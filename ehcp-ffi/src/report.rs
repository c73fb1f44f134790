//! Checking a plan or a statement.

use std::sync::LazyLock;

use ehcp_core::{Settings, Unit, check, check_with, plan::Plan};
use ehcp_report::{Options, StatementLine, report_json, rules_json};

use crate::{
    boundary::{enter, free},
    error::{Error, Status},
    related::{Host, Related},
    text::{Str, incoming},
};

/// The result of a check. Read it with ehcp_report_json, free it with ehcp_report_free. Any number of threads
/// may read one report.
#[derive(Debug)]
pub struct Report {
    json: String,
    findings: usize,
}

static RULES: LazyLock<String> = LazyLock::new(|| rules_json().to_string());

/// Checks a plan.
///
/// `plan` is the plan as JSON (docs/schema/plan.v1.json). `settings` is JSON (docs/schema/settings.v1.json),
/// or NULL with length 0 for the usual ones. `unit` says what offsets count: 0 UTF-8 bytes, 1 code points,
/// 2 UTF-16 units. On success `out` holds a report; on failure `err`, where it is not NULL, holds an error.
///
/// # Safety
/// `plan` and `settings` point to as many bytes as their lengths say; `out` and `err` are writable or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_check(
    plan: *const u8,
    plan_len: usize,
    settings: *const u8,
    settings_len: usize,
    unit: u32,
    out: *mut *mut Report,
    err: *mut *mut Error,
) -> Status {
    // SAFETY: the caller's promises are those that `checked` asks for.
    unsafe { checked(plan, plan_len, settings, settings_len, unit, None, out, err) }
}

/// Checks a plan as ehcp_check does, and asks the caller how related two statements are.
///
/// The answers take the place of the words that statements share when the golden thread is drawn; headings,
/// order and the links that the plan states count as before. The function is called on this thread, once for
/// each pair of statements that a link could join, and never after the call has returned.
///
/// # Safety
/// As for ehcp_check. `related` points to a struct whose function may be called with its `user`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_check_related(
    plan: *const u8,
    plan_len: usize,
    settings: *const u8,
    settings_len: usize,
    unit: u32,
    related: *const Related,
    out: *mut *mut Report,
    err: *mut *mut Error,
) -> Status {
    // SAFETY: the caller promises that `related` is NULL or points to the struct.
    let host = Host::of(unsafe { related.as_ref() });
    // SAFETY: the caller's promises are those that `checked` asks for.
    unsafe { checked(plan, plan_len, settings, settings_len, unit, Some(host), out, err) }
}

/// # Safety
/// As for ehcp_check.
#[allow(clippy::too_many_arguments)] // those of the exported functions
unsafe fn checked(
    plan: *const u8,
    plan_len: usize,
    settings: *const u8,
    settings_len: usize,
    unit: u32,
    host: Option<Result<Host<'_>, Error>>,
    out: *mut *mut Report,
    err: *mut *mut Error,
) -> Status {
    let body = || {
        // SAFETY: the caller promises `plan_len` bytes at `plan`.
        let plan = unsafe { incoming("plan", plan, plan_len) }?;
        // SAFETY: the caller promises `settings_len` bytes at `settings`, or NULL.
        let settings = unsafe { read_settings(settings, settings_len) }?;
        let options = Options { unit: to_unit(unit)?, ..Options::default() };
        let host = host.transpose()?;
        let plan = Plan::from_json(plan).map_err(|e| Error::new(Status::InvalidPlan, format!("plan {e}")))?;
        let report = match &host {
            Some(host) => check_with(&plan, &settings, host),
            None => check(&plan, &settings),
        };
        Ok(Report { json: report_json(&report, &options).to_string(), findings: report.findings.len() })
    };
    // SAFETY: the caller promises that `out` and `err` are writable or NULL.
    unsafe { enter(out, err, body) }
}

/// Judges one statement, fast enough for each keystroke.
///
/// `statement` is JSON: an object with `kind` and `text`, and what else is known (`lead_in`, `section`,
/// `name`, `pronouns`, `dob`, `year_group`, `plan_date`, `setting`). The other arguments are those of
/// ehcp_check.
///
/// # Safety
/// As for ehcp_check.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_judge(
    statement: *const u8,
    statement_len: usize,
    settings: *const u8,
    settings_len: usize,
    unit: u32,
    out: *mut *mut Report,
    err: *mut *mut Error,
) -> Status {
    let body = || {
        // SAFETY: the caller promises `statement_len` bytes at `statement`.
        let statement = unsafe { incoming("statement", statement, statement_len) }?;
        // SAFETY: the caller promises `settings_len` bytes at `settings`, or NULL.
        let settings = unsafe { read_settings(settings, settings_len) }?;
        let options = Options { unit: to_unit(unit)?, ..Options::default() };
        let line = StatementLine::parse(statement)
            .map_err(|e| Error::new(Status::InvalidPlan, format!("statement: {e}")))?;
        let answer = line.answer(&settings, &options);
        let findings = answer.get("findings").and_then(|f| f.as_array()).map_or(0, Vec::len);
        Ok(Report { json: answer.to_string(), findings })
    };
    // SAFETY: the caller promises that `out` and `err` are writable or NULL.
    unsafe { enter(out, err, body) }
}

/// The report as JSON. Borrowed until ehcp_report_free; the text of NULL is empty.
///
/// # Safety
/// `report` is NULL or comes from this library and has not been freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_report_json(report: *const Report) -> Str {
    // SAFETY: the caller promises a live handle or NULL.
    Str::of(unsafe { report.as_ref() }.map_or("", |r| &r.json))
}

/// How many findings the report holds; 0 for NULL.
///
/// # Safety
/// `report` is NULL or comes from this library and has not been freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_report_len(report: *const Report) -> usize {
    // SAFETY: the caller promises a live handle or NULL.
    unsafe { report.as_ref() }.map_or(0, |r| r.findings)
}

/// Frees a report. NULL is fine.
///
/// # Safety
/// `report` is NULL or comes from this library and has not been freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_report_free(report: *mut Report) {
    // SAFETY: the caller promises a live handle, which ends here, or NULL.
    unsafe { free(report) }
}

/// The catalogue of rules as JSON. Static.
#[unsafe(no_mangle)]
pub extern "C" fn ehcp_rules_json() -> Str {
    std::panic::catch_unwind(|| Str::of(&RULES)).unwrap_or_else(|_| Str::of("[]"))
}

/// # Safety
/// `settings` is NULL or points to `len` bytes.
unsafe fn read_settings(settings: *const u8, len: usize) -> Result<Settings, Error> {
    if settings.is_null() {
        return Ok(Settings::default());
    }
    // SAFETY: not NULL, so the caller of this function promises `len` bytes.
    let json = unsafe { incoming("settings", settings, len) }?;
    Settings::from_json(json).map_err(|e| Error::new(Status::InvalidSettings, e.to_string()))
}

fn to_unit(unit: u32) -> Result<Unit, Error> {
    match unit {
        0 => Ok(Unit::Bytes),
        1 => Ok(Unit::CodePoints),
        2 => Ok(Unit::Utf16),
        _ => Err(Error::new(
            Status::InvalidArgument,
            "unit is none of 0 (UTF-8 bytes), 1 (code points) and 2 (UTF-16 units)",
        )),
    }
}
