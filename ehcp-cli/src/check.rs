//! `ehcp check`.

use ehcp_core::{
    Finding, Outcome, Report,
    advice::{self, AdviceReport},
    check,
};
use ehcp_report::{
    Named, Subject, TextStyle, advice_json, advice_text, as_report, csv_head, csv_rows, html, markdown,
    report_json, sarif, text,
};

use serde_json::Value;

use crate::{
    args::{CheckArgs, Format},
    input::{self, Either},
    out::{Out, Status, Stop, say},
    screen,
};

pub(crate) fn run(args: &CheckArgs, out: &mut Out) -> Result<Status, Stop> {
    let settings = args.about.settings();
    let mut status = Status::Clean;
    let mut writer = Writer::new(args, out)?;
    for path in &args.files {
        let name = input::name(path);
        match input::either(path) {
            Ok(Either::Plan(reading)) => {
                reading.say_warnings(&name);
                let report = check(&reading.plan, &settings);
                status = status.max(weigh(&report.findings, args));
                writer.take(name, report)?;
            }
            Ok(Either::Advice(reading)) => {
                reading.say_warnings(&name);
                let report = advice::check(&reading.plan, &settings);
                status = status.max(weigh(&report.findings, args));
                writer.take_advice(name, &report)?;
            }
            Err(reason) => {
                status = Status::Trouble;
                say(&format!("{name}: {reason}"));
            }
        }
    }
    writer.finish()?;
    Ok(status)
}

fn weigh(findings: &[Finding], args: &CheckArgs) -> Status {
    let Some(least) = args.fail_on.least() else { return Status::Clean };
    // What cannot be told is no fault of the document.
    let fails = findings.iter().any(|f| f.outcome == Outcome::FallsShort && f.severity >= least);
    if fails { Status::Found } else { Status::Clean }
}

/// Writes reports in a format: one by one as they come, or together where the format is one document.
struct Writer<'a> {
    args: &'a CheckArgs,
    out: &'a mut Out,
    style: TextStyle,
    written: usize,
    kept: Vec<(String, Report, Subject)>,
}

impl<'a> Writer<'a> {
    fn new(args: &'a CheckArgs, out: &'a mut Out) -> Result<Self, Stop> {
        if args.format == Format::Csv {
            out.write(&csv_head(&args.show.options()))?;
        }
        let style = screen::style(out);
        Ok(Self { args, out, style, written: 0, kept: Vec::new() })
    }

    fn take(&mut self, name: String, report: Report) -> Result<(), Stop> {
        let options = self.args.show.options();
        match self.args.format {
            Format::Json => {
                self.json(name, report_json(&report, &options))?;
            }
            Format::Text => {
                self.part()?;
                self.out.write(&text(&name, &report, &options, &self.style))?;
            }
            Format::Csv => self.out.write(&csv_rows(
                &Named { name: &name, report: &report, subject: Subject::Plan },
                &options,
            ))?,
            Format::Html | Format::Markdown | Format::Sarif => self.kept.push((name, report, Subject::Plan)),
        }
        self.written += 1;
        Ok(())
    }

    fn take_advice(&mut self, name: String, report: &AdviceReport) -> Result<(), Stop> {
        let options = self.args.show.options();
        match self.args.format {
            Format::Json => self.json(name, advice_json(report, &options))?,
            Format::Text => {
                self.part()?;
                self.out.write(&advice_text(&name, report, &options, &self.style))?;
            }
            Format::Csv => {
                let report = as_report(report);
                let named = Named { name: &name, report: &report, subject: Subject::Advice };
                self.out.write(&csv_rows(&named, &options))?;
            }
            Format::Html | Format::Markdown | Format::Sarif => {
                self.kept.push((name, as_report(report), Subject::Advice));
            }
        }
        self.written += 1;
        Ok(())
    }

    // One object a document, with its name where there are several.
    fn json(&mut self, name: String, mut value: Value) -> Result<(), Stop> {
        if let (true, Some(fields)) = (self.args.files.len() > 1, value.as_object_mut()) {
            fields.insert("file".to_owned(), name.into());
        }
        self.out.line(&value.to_string())
    }

    // An empty line between two reports on a terminal.
    fn part(&mut self) -> Result<(), Stop> {
        if self.written > 0 { self.out.write("\n\n") } else { Ok(()) }
    }

    fn finish(self) -> Result<(), Stop> {
        let options = self.args.show.options();
        let named: Vec<Named<'_>> = self
            .kept
            .iter()
            .map(|(name, report, subject)| Named { name, report, subject: *subject })
            .collect();
        match self.args.format {
            Format::Html if !named.is_empty() => self.out.line(&html(&named, &options)),
            Format::Markdown => self.out.write(&markdown(&named, &options)),
            Format::Sarif => self.out.line(&sarif(&named, &options).to_string()),
            _ => Ok(()),
        }
    }
}
