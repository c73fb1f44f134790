//! `ehcp compare NEW --previous OLD`.

use std::path::Path;

use ehcp_core::{
    Outcome, Report, Settings, check,
    compare::versions::{Comparison, compare},
};
use ehcp_report::compare::versions::{Compared, csv, html, json, markdown, text};

use super::args::{CompareArgs, CompareFormat};
use crate::{
    input,
    out::{Out, Status, Stop},
    screen,
};

pub(super) fn run(args: &CompareArgs, out: &mut Out) -> Result<Status, Stop> {
    let settings = args.about.settings();
    // What is said on the command line about the plan is said about the later version.
    let (new_name, new) = read(&args.file, &settings)?;
    let earlier_settings = Settings { setting: None, kind: None, as_of: None, ..settings.clone() };
    let earlier = args
        .previous
        .iter()
        .map(|path| read(path, &earlier_settings))
        .collect::<Result<Vec<(String, Report)>, Stop>>()?;
    let reports: Vec<&Report> = earlier.iter().map(|(_, report)| report).collect();
    let nothing = || Stop::Failed("there is no earlier version to compare with".to_owned());
    let comparison = compare(&new, &reports, &settings).ok_or_else(nothing)?;
    let (old_name, old) = earlier.get(comparison.against).ok_or_else(nothing)?;
    let compared = Compared { new_name: &new_name, old_name, new: &new, old, comparison: &comparison };
    let options = args.show.options();
    match args.format {
        CompareFormat::Text => out.write(&text(&compared, &options, &screen::style(out)))?,
        CompareFormat::Html => out.line(&html(&compared))?,
        CompareFormat::Markdown => out.write(&markdown(&compared, &options))?,
        CompareFormat::Csv => out.write(&csv(&compared, &options))?,
        CompareFormat::Json => out.line(&format!("{:#}", json(&compared, &options)))?,
    }
    Ok(weigh(&comparison, args))
}

fn read(path: &Path, settings: &Settings) -> Result<(String, Report), Stop> {
    let (name, reading) = input::only_plan(path)?;
    Ok((name, check(&reading.plan, settings)))
}

fn weigh(comparison: &Comparison, args: &CompareArgs) -> Status {
    let Some(least) = args.fail_on.least() else { return Status::Clean };
    let fails = |f: &ehcp_core::Finding| f.outcome == Outcome::FallsShort && f.severity >= least;
    if comparison.findings.iter().any(fails) { Status::Found } else { Status::Clean }
}
