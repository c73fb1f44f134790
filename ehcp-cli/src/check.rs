//! `ehcp check`.

use ehcp_core::{Outcome, Report, check};
use ehcp_report::report_json;

use crate::{
    args::{CheckArgs, Format},
    input,
    out::{Out, Status, Stop, say},
};

pub(crate) fn run(args: &CheckArgs, out: &mut Out) -> Result<Status, Stop> {
    let settings = args.about.settings();
    let mut status = Status::Clean;
    for path in &args.files {
        let name = input::name(path);
        match input::plan(path) {
            Ok(plan) => {
                let report = check(&plan, &settings);
                status = status.max(weigh(&report, args));
                write(&report, &name, args, out)?;
            }
            Err(reason) => {
                status = Status::Trouble;
                say(&format!("{name}: {reason}"));
            }
        }
    }
    Ok(status)
}

fn weigh(report: &Report, args: &CheckArgs) -> Status {
    let Some(least) = args.fail_on.least() else { return Status::Clean };
    // What cannot be told is no fault of the plan.
    let fails = report.findings.iter().any(|f| f.outcome == Outcome::FallsShort && f.severity >= least);
    if fails { Status::Found } else { Status::Clean }
}

fn write(report: &Report, name: &str, args: &CheckArgs, out: &mut Out) -> Result<(), Stop> {
    let options = args.show.options();
    match args.format {
        Format::Json => {
            let mut value = report_json(report, &options);
            if let (true, Some(fields)) = (args.files.len() > 1, value.as_object_mut()) {
                fields.insert("file".to_owned(), name.into());
            }
            out.line(&value.to_string())
        }
        Format::Text => {
            let _ = out.is_terminal();
            for f in &report.findings {
                out.line(&format!("{name}: {} {}", f.rule.code, f.message(options.quote)))?;
            }
            Ok(())
        }
    }
}
