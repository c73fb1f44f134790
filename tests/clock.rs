//! Forty cases with a known answer, and day counts against a count of one day at a time.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use std::collections::BTreeMap;

use ehcp_core::clock::{ClockSettings, ClockStatus, Fit, read_caseload, run, table::Rows};
use ehcp_suite::shared;

#[test]
fn the_days_of_forty_cases_are_as_their_truth_says() {
    let Some(shared) = shared() else {
        println!("skipped: no reference material beside the project");
        return;
    };
    let bytes = std::fs::read(shared.join("samples/cases.csv")).unwrap();
    let truth = truths(&bytes);
    let caseload = read_caseload(&bytes).unwrap();
    assert_eq!(caseload.problems, []);
    let mut wrong = Vec::new();
    for case in &caseload.cases {
        let report = run(case, &ClockSettings::default());
        let (breaches, exception) = &truth[&case.id];
        let late: Vec<String> = report
            .readings
            .iter()
            .filter(|r| r.status == ClockStatus::Late)
            .map(|r| format!("{}:{}", r.rule.code, r.days))
            .collect();
        if late.join(";") != *breaches {
            wrong.push(format!("{}: {} for {breaches}", case.id, late.join(";")));
        }
        let weighed =
            report.readings.iter().filter(|r| r.rule.code == "TIME-10").find_map(|r| r.excuse.as_ref());
        let found = weighed.map_or(String::new(), |e| {
            let verdict = match (e.fit, e.code) {
                (Fit::Fits, _) => "facts fit",
                (_, Some("EX-z")) => "not an exception",
                _ => "facts do not fit",
            };
            format!("{} claimed: {verdict}", e.code.unwrap_or_default())
        });
        if !exception.starts_with(&found) || found.is_empty() != exception.is_empty() {
            wrong.push(format!("{}: {found} for {exception}", case.id));
        }
        let blank = report.readings.iter().filter(|r| r.status == ClockStatus::CannotTell);
        wrong.extend(
            blank.filter(|r| r.rule.code != "TIME-54").map(|r| format!("{}: {}", case.id, r.rule.code)),
        );
        wrong.extend(report.findings.iter().map(|f| format!("{}: {}", case.id, f.rule.code)));
    }
    assert_eq!(caseload.cases.len(), truth.len());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

// The columns of breaches and exceptions, by id.
fn truths(bytes: &[u8]) -> BTreeMap<String, (String, String)> {
    let mut rows = Rows::of(bytes).map(|r| r.cells.unwrap());
    let text = |cell: &[u8]| String::from_utf8(cell.to_vec()).unwrap();
    let head: Vec<String> = rows.next().unwrap().iter().map(|c| text(c)).collect();
    let at = |name: &str| head.iter().position(|h| h == name).unwrap();
    let (id, breaches, exception) = (at("case_id"), at("truth_breaches"), at("truth_exception"));
    rows.map(|row| (text(&row[id]), (text(&row[breaches]), text(&row[exception])))).collect()
}
