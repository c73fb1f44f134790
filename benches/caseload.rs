//! How long `ehcp clock` takes for a caseload of 100,000 cases, the command's start, reading and writing counted.
//!
//! `cargo build --release && cargo bench --bench caseload`

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a command for developers

use std::{
    fmt::Write as _,
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    time::Instant,
};

use jiff::civil::date;

const CASES: i64 = 100_000;

fn main() {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| ehcp_suite::root().join("target"), PathBuf::from);
    let command = target.join("release/ehcp");
    if !command.exists() {
        println!("skipped: build the command first: cargo build --release");
        return;
    }
    let file = target.join("caseload.csv");
    fs::write(&file, caseload()).unwrap();
    println!("{CASES} cases, {} MB", fs::metadata(&file).unwrap().len() / 1_000_000);
    for format in ["text", "json", "csv"] {
        let start = Instant::now();
        let mut call = Command::new(&command);
        call.arg("clock").arg(&file).args(["--format", format]).stdout(Stdio::null());
        assert_ne!(call.status().unwrap().code(), Some(2), "a row was not read");
        println!("{format:<5} {:>8.2?}", start.elapsed());
    }
}

// Every other case an assessment and a review, with steps that come early, on the day or late.
fn caseload() -> String {
    let mut text =
        "case_id,kind,date_of_birth,request_received,decision_notified,draft_sent,representations_end,\
                    final_issued,previous_plan_or_review,review_meeting,la_decision_notice,amendment_notice,\
                    amended_final,transfer_year,transfer_kind,as_of\n"
            .to_owned();
    let first = date(2024, 1, 1);
    for n in 0..CASES {
        let day = |days: i64| first.checked_add(jiff::Span::new().days(n % 700 + days)).unwrap();
        let born = date(2005, 9, 1).checked_add(jiff::Span::new().days(n % 5000)).unwrap();
        let slip = n % 40 - 20;
        let row = if n % 2 == 0 {
            format!(
                "assessment,{born},{},{},{},{},{},,,,,,,",
                day(0),
                day(42 + slip),
                day(98),
                day(112 + slip),
                day(140 + slip)
            )
        } else {
            let kind = ["", "2027,primary to secondary", "2027,secondary to post-16"];
            let kind = kind.get(usize::try_from(n % 3).unwrap()).filter(|k| !k.is_empty()).unwrap_or(&",");
            format!(
                "review,{born},,,,,,{},{},{},{},{},{kind}",
                day(0),
                day(360 + slip),
                day(388 + slip),
                day(388 + slip),
                day(444 + slip)
            )
        };
        writeln!(text, "C{n:06},{row},2026-11-01").unwrap();
    }
    text
}
