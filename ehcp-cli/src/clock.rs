//! `ehcp clock`.

use std::path::Path;

use ehcp_core::clock::{Calendar, CaseReport, Caseload, ClockSettings, read_caseload, run as read_clocks};
use ehcp_report::{ClockOptions, ClockText, clock_columns, clock_csv_head, clock_csv_rows, clock_json};

use crate::{
    args::{ClockArgs, ClockFormat},
    input,
    out::{Out, Status, Stop, say},
    screen,
};

pub(crate) fn run(args: &ClockArgs, out: &mut Out) -> Result<Status, Stop> {
    let Some(file) = args.file.as_ref().filter(|_| !args.columns) else {
        out.write(&clock_columns())?;
        return Ok(Status::Clean);
    };
    let calendar = match &args.calendar {
        Some(path) => calendar(path).map_err(|e| Stop::Failed(format!("{}: {e}", input::name(path))))?,
        None => Calendar::england(),
    };
    let settings = ClockSettings { as_of: args.as_of, calendar, day_one: args.receipt_is_day_one };
    let name = input::name(file);
    let caseload = input::bytes(file)
        .and_then(|bytes| read_caseload(&bytes).map_err(|e| e.to_string()))
        .map_err(|reason| Stop::Failed(format!("{name}: {reason}")))?;
    let mut status = tell_problems(&name, &caseload);
    let mut writer = Writer::new(args, out)?;
    for case in &caseload.cases {
        let report = read_clocks(case, &settings);
        status = status.max(weigh(&report, args));
        writer.take(&report)?;
    }
    writer.finish()?;
    Ok(status)
}

fn calendar(path: &Path) -> Result<Calendar, String> {
    let mut calendar = Calendar::england();
    calendar.extend(&input::bytes(path)?).map_err(|e| e.to_string())?;
    Ok(calendar)
}

// What could not be used is trouble; a guess, or a column that is not known, is to be known.
fn tell_problems(name: &str, caseload: &Caseload) -> Status {
    if !caseload.unknown_columns.is_empty() {
        let columns = list(caseload.unknown_columns.iter());
        say(&format!("{name}: warning: not read, because the heading is not known: column {columns}"));
    }
    if !caseload.repeated_columns.is_empty() {
        let columns = list(caseload.repeated_columns.iter());
        say(&format!("{name}: warning: not read, because an earlier column says the same: column {columns}"));
    }
    if !caseload.guessed_lines.is_empty() {
        let lines = list(caseload.guessed_lines.iter());
        say(&format!("{name}: warning: not UTF-8 text, read as windows-1252: line {lines}"));
    }
    for problem in &caseload.problems {
        say(&format!("{name}: {problem}"));
    }
    if caseload.problems.is_empty() { Status::Clean } else { Status::Trouble }
}

// The first twenty say enough.
fn list<T: ToString>(items: impl ExactSizeIterator<Item = T>) -> String {
    const SHOWN: usize = 20;
    let more = items.len().saturating_sub(SHOWN);
    let shown: Vec<String> = items.take(SHOWN).map(|i| i.to_string()).collect();
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{more}", shown.join(", "))
}

fn weigh(report: &CaseReport, args: &ClockArgs) -> Status {
    let Some(least) = args.fail_on.least() else { return Status::Clean };
    let late = report.readings.iter().any(|r| r.is_breach() && r.rule.severity >= least);
    let flagged = report.findings.iter().any(|f| f.severity >= least);
    if late || flagged { Status::Found } else { Status::Clean }
}

/// Writes cases as they come.
struct Writer<'a> {
    out: &'a mut Out,
    format: ClockFormat,
    options: ClockOptions,
    text: ClockText,
    written: usize,
}

impl<'a> Writer<'a> {
    fn new(args: &ClockArgs, out: &'a mut Out) -> Result<Self, Stop> {
        let options = ClockOptions { due_within: args.due_within };
        let text = ClockText::new(options, screen::style(out));
        match args.format {
            ClockFormat::Csv => out.write(&clock_csv_head())?,
            ClockFormat::Json => out.write("[")?,
            ClockFormat::Text => {}
        }
        Ok(Self { out, format: args.format, options, text, written: 0 })
    }

    fn take(&mut self, report: &CaseReport) -> Result<(), Stop> {
        match self.format {
            ClockFormat::Csv => self.out.write(&clock_csv_rows(report, &self.options)),
            ClockFormat::Text => {
                let case = self.text.case(report);
                self.out.write(&case)
            }
            ClockFormat::Json => {
                for line in clock_json(report, &self.options) {
                    self.out.write(if self.written == 0 { "\n" } else { ",\n" })?;
                    self.out.write(&line)?;
                    self.written += 1;
                }
                Ok(())
            }
        }
    }

    fn finish(self) -> Result<(), Stop> {
        match self.format {
            ClockFormat::Csv => Ok(()),
            ClockFormat::Text => self.out.write(&self.text.finish()),
            ClockFormat::Json => self.out.write(if self.written == 0 { "]\n" } else { "\n]\n" }),
        }
    }
}
