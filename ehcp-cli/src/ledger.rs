//! `ehcp ledger`.

use ehcp_core::check;
use ehcp_report::{
    json::ledger_json,
    ledger::{csv, text},
};

use crate::{
    args::{LedgerArgs, LedgerFormat},
    input,
    out::{Out, Status, Stop},
    screen,
};

pub(crate) fn run(args: &LedgerArgs, out: &mut Out) -> Result<Status, Stop> {
    let (name, reading) = input::only_plan(&args.file)?;
    let report = check(&reading.plan, &args.about.settings());
    let options = args.show.options();
    match args.format {
        LedgerFormat::Text => out.write(&text(&name, &report, &options, &screen::style(out)))?,
        LedgerFormat::Json => out.line(&format!("{:#}", ledger_json(&report, options.quote)))?,
        LedgerFormat::Csv => out.write(&csv(&report, &options))?,
    }
    Ok(Status::Clean)
}
