//! How long a plan takes from bytes to findings, and what the steps cost.
//!
//! `cargo bench --bench check` prints the fastest of several runs, which is the steadiest figure on a machine
//! that does other things as well.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a command for developers

use std::time::{Duration, Instant};

use ehcp_core::{Settings, check};
use ehcp_report::{Options, report_json};

fn fastest(runs: u32, mut work: impl FnMut()) -> Duration {
    (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn main() {
    let docx = ehcp_suite::long_docx(40).unwrap();
    let settings = Settings::default();
    let plan = ehcp_read::read("plan.docx", &docx).unwrap().plan;
    let report = check(&plan, &settings);
    println!("a .docx plan of 40 pages, {} statements", plan.statements().count());
    let read = fastest(20, || drop(ehcp_read::read("plan.docx", &docx)));
    println!("read   {read:>10.2?}");
    let checked = fastest(20, || drop(check(&plan, &settings)));
    println!("check  {checked:>10.2?}");
    let written = fastest(20, || drop(report_json(&report, &Options::default()).to_string()));
    println!("report {written:>10.2?}");
}
