//! Clocks as JSON objects.

use ehcp_core::{
    Finding, Severity,
    clock::{CaseReport, ClockStatus, Excuse, Fit, Reading},
};
use serde::Serialize;

use super::{ClockOptions, shown};

#[derive(Serialize)]
struct ClockLine<'a> {
    case_id: &'a str,
    line: u32,
    code: &'static str,
    name: &'static str,
    part: Option<&'static str>,
    severity: Severity,
    status: &'static str,
    started: Option<String>,
    due: Option<String>,
    happened: Option<String>,
    days_late: Option<i32>,
    days_left: Option<i32>,
    excused_by: Option<&'static str>,
    exception: Option<ExcuseLine<'a>>,
    missing: Option<&'static str>,
    note: Option<&'static str>,
}

#[derive(Serialize)]
struct ExcuseLine<'a> {
    code: Option<&'static str>,
    claimed: bool,
    facts: &'static str,
    reason: &'a str,
}

#[derive(Serialize)]
struct FlagLine<'a> {
    case_id: &'a str,
    line: u32,
    code: &'static str,
    name: &'static str,
    severity: Severity,
    status: &'static str,
    column: &'static str,
    message: String,
}

/// A case's clocks, and its facts that do not fit together, one JSON object each.
#[must_use]
pub fn clock_json(report: &CaseReport, options: &ClockOptions) -> Vec<String> {
    let clocks = shown(report, options).map(|r| line(&clock_line(report, r)));
    let flags = report.findings.iter().map(|f| line(&flag_line(report, f)));
    clocks.chain(flags).collect()
}

fn clock_line<'a>(report: &'a CaseReport, reading: &'a Reading) -> ClockLine<'a> {
    let days = |status| (reading.status == status).then_some(reading.days);
    ClockLine {
        case_id: &report.id,
        line: report.line,
        code: reading.rule.code,
        name: reading.rule.name,
        part: (!reading.clock.part.is_empty()).then_some(reading.clock.part),
        severity: reading.rule.severity,
        status: reading.status.as_str(),
        started: reading.started.map(|(_, day)| day.to_string()),
        due: reading.due.map(|day| day.to_string()),
        happened: reading.happened.map(|(_, day)| day.to_string()),
        days_late: days(ClockStatus::Late).or(days(ClockStatus::InTime)),
        days_left: days(ClockStatus::NotYetDue),
        excused_by: reading.excused_by(),
        exception: reading.excuse.as_ref().map(excuse_line),
        missing: reading.missing,
        note: super::text::note(reading),
    }
}

fn excuse_line(excuse: &Excuse) -> ExcuseLine<'_> {
    ExcuseLine {
        code: excuse.code,
        claimed: excuse.claimed,
        facts: fit_name(excuse.fit),
        reason: &excuse.reason,
    }
}

pub(super) fn fit_name(fit: Fit) -> &'static str {
    match fit {
        Fit::Fits => "fit",
        Fit::DoesNotFit => "do_not_fit",
        Fit::CannotTell => "cannot_tell",
    }
}

fn flag_line<'a>(report: &'a CaseReport, finding: &'a Finding) -> FlagLine<'a> {
    FlagLine {
        case_id: &report.id,
        line: report.line,
        code: finding.rule.code,
        name: finding.rule.name,
        severity: finding.severity,
        status: "flagged",
        column: finding.at.field,
        message: finding.message(false),
    }
}

// Text, figures and nothing else: writing them cannot fail.
fn line<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
