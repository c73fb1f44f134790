//! Clocks as comma-separated values, one a line.

use ehcp_core::clock::{CaseReport, ClockStatus, Reading};

use super::{ClockOptions, json::fit_name, shown, text::note};
use crate::csv::row;

const HEAD: [&str; 17] = [
    "case_id",
    "line",
    "code",
    "name",
    "part",
    "severity",
    "status",
    "started",
    "due",
    "happened",
    "days_late",
    "days_left",
    "excused_by",
    "exception",
    "exception_facts",
    "exception_reason",
    "note",
];

/// The line of headings.
#[must_use]
pub fn clock_csv_head() -> String {
    row(&HEAD.map(str::to_owned))
}

/// A case's clocks, and its facts that do not fit together, without headings.
#[must_use]
pub fn clock_csv_rows(report: &CaseReport, options: &ClockOptions) -> String {
    let clocks = shown(report, options).map(|r| row(&cells(report, r)));
    let flags = report.findings.iter().map(|finding| {
        let mut cells = vec![String::new(); HEAD.len()];
        let known = [
            &report.id,
            &report.line.to_string(),
            finding.rule.code,
            finding.rule.name,
            finding.at.field,
            finding.severity.as_str(),
            "flagged",
        ];
        for (cell, known) in cells.iter_mut().zip(known) {
            known.clone_into(cell);
        }
        if let Some(last) = cells.last_mut() {
            *last = finding.message(false);
        }
        row(&cells)
    });
    clocks.chain(flags).collect()
}

fn cells(report: &CaseReport, reading: &Reading) -> [String; HEAD.len()] {
    let days = |wanted: &[ClockStatus]| {
        if wanted.contains(&reading.status) { reading.days.to_string() } else { String::new() }
    };
    let excuse = reading.excuse.as_ref();
    [
        report.id.clone(),
        report.line.to_string(),
        reading.rule.code.to_owned(),
        reading.rule.name.to_owned(),
        reading.clock.part.to_owned(),
        reading.rule.severity.as_str().to_owned(),
        reading.status.as_str().to_owned(),
        reading.started.map_or(String::new(), |(_, day)| day.to_string()),
        reading.due.map_or(String::new(), |day| day.to_string()),
        reading.happened.map_or(String::new(), |(_, day)| day.to_string()),
        days(&[ClockStatus::Late, ClockStatus::InTime]),
        days(&[ClockStatus::NotYetDue]),
        reading.excused_by().unwrap_or_default().to_owned(),
        excuse.and_then(|e| e.code).unwrap_or_default().to_owned(),
        excuse.map_or("", |e| fit_name(e.fit)).to_owned(),
        excuse.map_or(String::new(), |e| e.reason.clone()),
        match reading.missing {
            Some(missing) => format!("cannot tell without {missing}"),
            None => note(reading).unwrap_or_default().to_owned(),
        },
    ]
}
