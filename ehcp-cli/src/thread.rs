//! `ehcp thread`.

use ehcp_core::check;
use ehcp_report::{
    json::thread_json,
    thread::{dot, mermaid, page, svg, tree},
};

use crate::{
    args::{ThreadArgs, ThreadFormat},
    input,
    out::{Out, Status, Stop},
    screen,
};

pub(crate) fn run(args: &ThreadArgs, out: &mut Out) -> Result<Status, Stop> {
    let (name, reading) = input::only_plan(&args.file)?;
    let report = check(&reading.plan, &args.about.settings());
    let options = args.show.options();
    match args.format {
        ThreadFormat::Text => out.write(&tree(&name, &report, &options, &screen::style(out)))?,
        ThreadFormat::Json => out.line(&format!("{:#}", thread_json(&report, &options)))?,
        ThreadFormat::Dot => out.write(&dot(&report, &options))?,
        ThreadFormat::Mermaid => out.write(&mermaid(&report, &options))?,
        ThreadFormat::Svg => out.line(&svg(&report, &options))?,
        ThreadFormat::Html => out.line(&page(&name, &report, &options))?,
    }
    Ok(Status::Clean)
}
