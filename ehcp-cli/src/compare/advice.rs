//! `ehcp compare PLAN --advice A B...`.

use ehcp_core::{
    Outcome,
    advice::Advice,
    compare::fidelity::{Advised, Fidelity, fidelity},
};
use ehcp_report::compare::fidelity::{Compared, csv, html, json, markdown, text};

use super::args::{CompareArgs, CompareFormat};
use crate::{
    input,
    out::{Out, Status, Stop, say},
    screen,
};

pub(super) fn run(args: &CompareArgs, out: &mut Out) -> Result<Status, Stop> {
    let (name, reading) = input::only_plan(&args.file)?;
    let (advice, unread) = read_all(args);
    if advice.is_empty() {
        return Err(Stop::Failed("there is no advice to compare with".to_owned()));
    }
    let given: Vec<Advised<'_>> = advice.iter().map(|(name, advice)| Advised { name, advice }).collect();
    let found = fidelity(&reading.plan, &given, &args.about.settings());
    let compared = Compared { name: &name, plan: &reading.plan, advice: &given, fidelity: &found };
    let options = args.show.options();
    match args.format {
        CompareFormat::Text => out.write(&text(&compared, &options, &screen::style(out)))?,
        CompareFormat::Json => out.line(&format!("{:#}", json(&compared, &options)))?,
        CompareFormat::Html => out.line(&html(&compared))?,
        CompareFormat::Markdown => out.write(&markdown(&compared, &options))?,
        CompareFormat::Csv => out.write(&csv(&compared, &options))?,
    }
    Ok(if unread { Status::Trouble } else { weigh(&found, args) })
}

// What can be read, and whether something cannot: the rest is compared all the same.
fn read_all(args: &CompareArgs) -> (Vec<(String, Advice)>, bool) {
    let mut all = Vec::new();
    let mut unread = false;
    for path in &args.advice {
        let name = input::name(path);
        match input::advice(path) {
            Ok((advice, warnings)) => {
                for warning in warnings {
                    say(&format!("{name}: warning: {warning}"));
                }
                all.push((name, advice));
            }
            Err(reason) => {
                unread = true;
                say(&format!("{name}: {reason}"));
            }
        }
    }
    (all, unread)
}

fn weigh(found: &Fidelity, args: &CompareArgs) -> Status {
    let Some(least) = args.fail_on.least() else { return Status::Clean };
    let fails = |f: &ehcp_core::Finding| f.outcome == Outcome::FallsShort && f.severity >= least;
    if found.findings.iter().any(fails) { Status::Found } else { Status::Clean }
}
