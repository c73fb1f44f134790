//! Clocks as text, JSON and comma-separated values.
#![allow(clippy::unwrap_used, missing_docs)]

use ehcp_core::clock::{CaseReport, ClockSettings, read_caseload, run};
use ehcp_report::{ClockOptions, ClockText, TextStyle, clock_csv_head, clock_csv_rows, clock_json};

const CASELOAD: &str = "case_id,kind,request_received,decision_notified,decision_outcome,final_issued,absence_from,absence_to,exception_claimed,as_of\n\
    \"=a,1\",assessment,2026-01-05,2026-02-16,assess,2026-06-10,2026-03-01,2026-04-10,family abroad,2026-07-01\n\
    b,assessment,2026-06-15,,,,,,,2026-07-01\n\
    c,assessment,2026-03-05,2026-02-05,assess,,,,,2026-07-01\n";

fn reports() -> Vec<CaseReport> {
    let caseload = read_caseload(CASELOAD.as_bytes()).unwrap();
    caseload.cases.iter().map(|case| run(case, &ClockSettings::default())).collect()
}

#[test]
fn text_says_what_is_late_what_excuses_it_and_what_comes_next() {
    let mut text = ClockText::new(ClockOptions::default(), TextStyle { colour: false, width: 200 });
    let cases: String = reports().iter().map(|r| text.case(r)).collect();
    for said in [
        "excused      16 days late: the final plan on 2026-06-10, due 2026-05-25",
        "EX-d claimed, and the facts fit: absent 40 days.",
        "next         The decision whether to assess due by 2026-07-27, in 26 days (TIME-01).",
        "cannot tell  The decision whether to assess; missing: dates in an order that is possible",
        "SEQ-01",
    ] {
        assert!(cases.contains(said), "{said}:\n{cases}");
    }
    let summary = text.finish();
    assert!(summary.contains("3 cases: 0 with something late that nothing excuses"), "{summary}");
    assert!(summary.contains("Final plans within 20 weeks: 0 of 1 (0 %)"), "{summary}");
}

#[test]
fn json_and_csv_hold_the_same_clocks() {
    let options = ClockOptions::default();
    for report in reports() {
        let objects = clock_json(&report, &options);
        let rows = clock_csv_rows(&report, &options);
        assert_eq!(objects.len(), rows.lines().count());
        assert_eq!(objects.len(), report.readings.len() + report.findings.len());
        let columns = clock_csv_head().split(',').count();
        for (object, row) in objects.iter().zip(rows.lines()) {
            let value: serde_json::Value = serde_json::from_str(object).unwrap();
            for key in ["case_id", "code", "status"] {
                assert!(value[key].is_string(), "{key}: {object}");
            }
            assert!(row.split(',').count() >= columns, "{row}");
        }
    }
    // A spreadsheet must not take an id for a formula.
    assert!(clock_csv_rows(&reports()[0], &options).starts_with("\"'=a,1\","));
}

#[test]
fn running_clocks_are_left_out_beyond_the_time_that_is_asked_for() {
    let running = |days: Option<i32>| {
        let options = ClockOptions { due_within: days };
        let all: Vec<String> = reports().iter().flat_map(|r| clock_json(r, &options)).collect();
        all.iter().filter(|o| o.contains("\"not_yet_due\"")).count()
    };
    // The plan of c is due in 22 days, the decision of b in 26.
    assert_eq!([21, 22, 25, 26].map(|days| running(Some(days))), [0, 1, 1, 2]);
    assert!(running(None) > 1);
}
