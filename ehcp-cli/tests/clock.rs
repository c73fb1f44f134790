//! `ehcp clock`: what is late, what is broken, and that nothing is lost in silence.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod run;

use std::path::PathBuf;

use run::{Done, ehcp};
use serde_json::Value;

const HEAD: &str =
    "case_id,name,kind,request_received,decision_notified,decision_outcome,final_issued,as_of\n";

fn clock(rows: &str, args: &[&str]) -> Done {
    let all: Vec<&str> = ["clock", "-"].iter().chain(args).copied().collect();
    ehcp(&all, &format!("{HEAD}{rows}"))
}

fn json(done: &Done) -> Vec<Value> {
    serde_json::from_str(&done.stdout).unwrap()
}

// (case, code, status, days late) of everything that is written.
fn told(done: &Done) -> Vec<(String, String, String, Option<i64>)> {
    let word = |v: &Value, key: &str| v[key].as_str().unwrap_or_default().to_owned();
    json(done)
        .iter()
        .map(|v| (word(v, "case_id"), word(v, "code"), word(v, "status"), v["days_late"].as_i64()))
        .collect()
}

fn file(name: &str, content: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn says_what_is_late_and_by_how_many_days() {
    let done = clock(
        "a,Ann Sparrow,assessment,2026-01-05,2026-02-18,assess,2026-05-25,2026-06-01\n",
        &["--format", "json"],
    );
    let all = told(&done);
    assert!(all.contains(&("a".into(), "TIME-01".into(), "late".into(), Some(2))), "{all:?}");
    assert!(all.contains(&("a".into(), "TIME-10".into(), "in_time".into(), Some(0))), "{all:?}");
    assert_eq!(done.status, 1);
    let late = &json(&done)[0];
    assert_eq!((late["due"].as_str(), late["happened"].as_str()), (Some("2026-02-16"), Some("2026-02-18")));
    assert_eq!(late["excused_by"], Value::Null);
}

#[test]
fn exit_status_follows_what_is_late() {
    let in_time = "a,,assessment,2026-01-05,2026-02-16,assess,2026-05-25,2026-06-01\n";
    assert_eq!(clock(in_time, &[]).status, 0);
    let late = "a,,assessment,2026-01-05,2026-02-17,assess,2026-05-25,2026-06-01\n";
    assert_eq!(clock(late, &[]).status, 1);
    assert_eq!(clock(late, &["--fail-on", "never"]).status, 0);
    assert_eq!(ehcp(&["clock", "no-such-file.csv"], "").status, 2);
    assert_eq!(ehcp(&["clock", "-"], "Ann,Sparrow\n1,2\n").status, 2);
    assert_eq!(ehcp(&["clock", "-"], "").status, 2);
}

#[test]
fn broken_rows_are_named_by_line_and_the_others_are_done() {
    let rows = "a,,assessment,2026-01-05,2026-02-16,assess,2026-05-25,2026-06-01\n\
                b,too,few\n\
                c,,assessment,31/06/2026,2026-07-01,assess,,2026-08-01\n\
                d,\"never closed,assessment,2026-01-05,2026-02-16,assess,2026-05-25,2026-06-01\n\
                a,,assessment,2026-01-05,2026-02-17,assess,2026-05-25,2026-06-01\n\
                e,,assessment,2026-01-05,2026-02-18,maybe,2026-05-25,2026-06-01\n\
                f,,assessment,2026-01-05,2026-02-19,assess,2026-05-25,2026-06-01\n";
    let done = clock(rows, &["--format", "json"]);
    assert_eq!(done.status, 2);
    for said in [
        "line 3: row not read",
        "line 4: case c: request_received: there is no 31 June 2026",
        "line 5: row not read",
        "line 6: case a: the same id as on line 2",
        "line 7: case e: decision_outcome: not one of",
    ] {
        assert!(done.stderr.contains(said), "{said}:\n{}", done.stderr);
    }
    let all = told(&done);
    let decision =
        |id: &str| all.iter().filter(|t| t.0 == id && t.1 == "TIME-01").map(|t| t.3).collect::<Vec<_>>();
    assert_eq!(decision("a"), [Some(0), Some(1)]);
    assert_eq!(decision("c"), [None]);
    assert_eq!((decision("e"), decision("f")), (vec![Some(2)], vec![Some(3)]));
    assert!(all.iter().filter(|t| t.0 == "c").all(|t| t.2 == "cannot_tell"), "{all:?}");
}

#[test]
fn a_file_in_another_encoding_is_read() {
    let row = "\u{e9}1,Zo\u{eb} Qu\u{ef}ll,assessment,2026-01-05,2026-02-17,assess,2026-05-25,2026-06-01\n";
    let text = format!("{HEAD}{row}");
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let wide: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let marked = format!("\u{feff}{text}");
    for (name, bytes) in [("latin.csv", latin), ("wide.csv", wide), ("marked.csv", marked.into_bytes())] {
        let done = ehcp(&["clock", &file(name, &bytes), "--format", "json"], "");
        assert_eq!(done.status, 1, "{name}: {}", done.stderr);
        assert!(told(&done).contains(&("é1".into(), "TIME-01".into(), "late".into(), Some(1))), "{name}");
        assert_eq!(
            done.stderr.contains("windows-1252: line 2"),
            name == "latin.csv",
            "{name}: {}",
            done.stderr
        );
    }
}

#[test]
fn no_name_is_ever_written() {
    let rows = "a,Quillfeather,assessment,2026-01-05,2026-02-17,assess,Quillfeather,2026-06-01\n\
                b,Quillfeather,Quillfeather,2026-01-05,,assess,,2026-06-01,Quillfeather\n";
    for format in ["text", "json", "csv"] {
        let done = clock(rows, &["--format", format]);
        assert!(!done.stdout.contains("Quillfeather") && !done.stderr.contains("Quillfeather"), "{format}");
        assert!(done.stderr.contains("line 2: case a: final_issued: not a date"), "{}", done.stderr);
    }
}

#[test]
fn without_a_day_to_count_to_nothing_is_outstanding() {
    let row = "a,,assessment,2026-01-05,2026-02-16,assess,,\n";
    let ten = |args: &[&str]| {
        let done = clock(row, &[&["--format", "json"], args].concat());
        told(&done).into_iter().find(|t| t.1 == "TIME-10").map(|t| (t.2, t.3)).unwrap()
    };
    assert_eq!(ten(&[]), ("cannot_tell".to_owned(), None));
    assert_eq!(ten(&["--as-of", "2026-05-20"]), ("not_yet_due".to_owned(), None));
    assert_eq!(ten(&["--as-of", "2026-05-27"]), ("late".to_owned(), Some(2)));
    assert_eq!(ten(&["--as-of", "2026-05-27", "--receipt-is-day-one"]), ("late".to_owned(), Some(3)));
}

#[test]
fn what_falls_due_is_listed_by_day() {
    let rows = "a,,assessment,2026-01-12,2026-02-16,assess,,2026-05-20\n\
                b,,assessment,2026-01-05,2026-02-16,assess,,2026-05-20\n\
                c,,assessment,2026-03-05,2026-04-01,assess,,2026-05-20\n";
    let done = clock(rows, &["--due-within", "2w"]);
    let list = done.stdout.split("Due within 14 days").nth(1).unwrap();
    let (first, second) = (list.find("2026-05-25").unwrap(), list.find("2026-06-01").unwrap());
    assert!(first < second && list.contains("b: the final plan due by 2026-05-25, in 5 days"), "{list}");
    assert!(!list.contains("c:"), "{list}");
    assert_eq!(clock(rows, &["--due-within", "soon"]).status, 2);
}

#[test]
fn a_calendar_gives_the_schools_holidays() {
    let head = "case_id,kind,request_received,decision_notified,decision_outcome,advice_requested,final_issued,exception_claimed\n";
    let case = format!(
        "{head}a,assessment,2026-05-04,2026-06-12,assess,2026-07-20,2026-10-05,school summer holiday\n"
    );
    let calendar = file("calendar.csv", b"what,from,to\nschool_closed,2026-07-22,2026-09-03\n");
    let excuse = |args: &[&str]| {
        let done = ehcp(&[&["clock", "-", "--format", "json"], args].concat(), &case);
        json(&done)
            .iter()
            .find(|v| v["code"] == "TIME-10")
            .map(|v| (v["excused_by"].clone(), done.status))
            .unwrap()
    };
    assert_eq!(excuse(&[]), (Value::Null, 1));
    assert_eq!(excuse(&["--calendar", &calendar]), (Value::from("EX-a"), 0));
    let broken = file("broken-calendar.csv", b"what,from,to\nschool_closed,2026-07-22,\n");
    let done = ehcp(&["clock", "-", "--calendar", &broken], &case);
    assert_eq!(done.status, 2);
    assert!(done.stderr.contains("line 2"), "{}", done.stderr);
}

#[test]
fn the_names_of_the_person_level_return_are_known() {
    let text = "PersonBirthDate,UPN,ReceivedDate,RequestOutcomeDate,RequestOutcome,AssessmentOutcomeDate,AssessmentOutcome,\
                StartDate,Week20,ReviewMeeting,ReviewDraft,LastReview,PhaseTransferDueDate,PhaseTransferFinalDate,ReferenceDate\n\
                2015-03-01,B801200005001,05/01/2026,16/02/2026,Y,30/04/2026,N,,,,,,,,21/01/2027\n\
                2015-03-01,A801200005001,,,,,,10/01/2025,,06/10/2025,10/11/2025,10/11/2025,15/02/2026,16/02/2026,21/01/2027\n";
    let done = ehcp(&["clock", "-", "--format", "json"], text);
    let all = told(&done);
    let has = |line: &str, code: &str, status: &str, days: Option<i64>| {
        let wanted = (line.to_owned(), code.to_owned(), status.to_owned(), days);
        assert!(all.contains(&wanted), "{wanted:?} in {all:?}");
    };
    has("line 2", "TIME-05", "late", Some(3));
    has("line 3", "TIME-13", "late", Some(72));
    has("line 3", "TIME-21", "late", Some(7));
    has("line 3", "TIME-22", "late", Some(7));
    has("line 3", "TIME-29", "late", Some(1));
    has("line 3", "DATA-01", "flagged", None);
    assert!(!all.iter().any(|t| t.0 == "line 2" && t.1 == "TIME-10"), "no plan is to be issued: {all:?}");
}

#[test]
fn the_catalogue_explains_a_time_limit() {
    let done = ehcp(&["rules", "TIME-10"], "");
    assert_eq!(done.status, 0);
    for said in ["final-plan-late", "reg 13(2)", "20 weeks", "request_received", "final_issued", "EX-d"] {
        assert!(done.stdout.contains(said), "{said}:\n{}", done.stdout);
    }
}

#[test]
fn the_columns_are_told() {
    let done = ehcp(&["clock", "--columns"], "");
    assert_eq!(done.status, 0);
    for name in ["request_received", "ReceivedDate", "transfer_kind", "school_closed"] {
        assert!(done.stdout.contains(name), "{name}");
    }
    assert_eq!(ehcp(&["clock"], "").status, 2);
}

#[test]
fn headings_that_are_not_known_or_stand_twice_are_named() {
    let text = "case_id,Favourite colour,URN,URN,request_received,as_of\na,blue,123456,123456,2026-01-05,2026-02-01\n";
    let done = ehcp(&["clock", "-"], text);
    assert_eq!(done.status, 0, "{}", done.stderr);
    assert!(done.stderr.contains("heading is not known: column 2"), "{}", done.stderr);
    assert!(done.stderr.contains("earlier column says the same: column 4"), "{}", done.stderr);
    let twice = "case_id,request_received,ReceivedDate\na,2026-01-05,2026-01-06\n";
    let done = ehcp(&["clock", "-"], twice);
    assert_eq!(done.status, 2);
    assert!(done.stderr.contains("columns 2 and 3"), "{}", done.stderr);
}
