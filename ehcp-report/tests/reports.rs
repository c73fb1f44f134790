//! Every form of report: what it shows, and what it never shows.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod sample;

use ehcp_core::Unit;
use ehcp_report::{
    Named, Options, Subject, TextStyle, csv_head, csv_rows, html, markdown, report_json, sarif, text,
};
use sample::{CANARY, report};

fn every_form(options: &Options) -> Vec<(&'static str, String)> {
    let report = report();
    let named = Named { name: "plan.docx", report: &report, subject: Subject::Plan };
    let mut json = report_json(&report, options);
    json.as_object_mut().unwrap().remove("plan");
    vec![
        ("json", json.to_string()),
        ("text", text(named.name, &report, options, &TextStyle::default())),
        ("html", html(&[named], options)),
        ("markdown", markdown(&[named], options)),
        ("csv", csv_head(options) + &csv_rows(&named, options)),
        ("sarif", sarif(&[named], options).to_string()),
    ]
}

#[test]
fn no_form_shows_the_childs_words_unless_quoting() {
    for (form, written) in every_form(&Options::default()) {
        assert!(!written.contains(CANARY), "{form}:\n{written}");
    }
    for (form, written) in every_form(&Options { quote: true, ..Options::default() }) {
        assert!(written.contains(CANARY), "{form}:\n{written}");
    }
}

#[test]
fn every_form_shows_every_rule_with_code_and_authority() {
    for (form, written) in every_form(&Options::default()) {
        for code in ["TEST-01", "TEST-02", "TEST-03", "TEST-04"] {
            assert!(written.contains(code), "{form} lacks {code}:\n{written}");
        }
        assert!(written.contains("s 37(2)"), "{form}:\n{written}");
    }
}

#[test]
fn json_keeps_its_shape_and_counts_in_the_unit_asked_for() {
    let report = report();
    // Before the word stand three characters that take five bytes more than code points: two quotes at 3 bytes, ë at 2.
    for (unit, name, start) in [(Unit::Bytes, "bytes", 34), (Unit::CodePoints, "code_points", 29)] {
        let value = report_json(&report, &Options { unit, quote: false });
        assert_eq!(value["offset_unit"], name);
        let finding = value["findings"]
            .as_array()
            .unwrap()
            .iter()
            .find(|f| f["statement"] == "f1" && f["code"] == "TEST-02")
            .unwrap();
        assert_eq!(finding["section"], "F");
        assert_eq!(finding["span"], serde_json::json!([start, start + 7]));
        assert_eq!(finding["facts"]["words"], serde_json::Value::Null);
        assert_eq!(finding["authority"][0]["force"], "law");
        assert_eq!(finding["related"][0]["statement"], "f2");
    }
    let value = report_json(&report, &Options::default());
    let statement = &value["plan"]["sections"][1]["statements"][0];
    assert_eq!([&statement["id"], &statement["section"], &statement["kind"]], ["f1", "F", "provision"]);
    let nodes: Vec<&str> =
        value["thread"]["nodes"].as_array().unwrap().iter().filter_map(|n| n["id"].as_str()).collect();
    assert_eq!(nodes, ["f1", "f2"], "views are no part of the thread");
    for key in ["links", "gaps"] {
        assert!(value["thread"][key].is_array(), "{key}");
    }
    assert!(value["ledger"]["deliveries"].is_array());
    assert_eq!(value["ledger"]["weekly_minutes"]["min"], 0.0);
    assert!(value["measures"].is_object());
}

#[test]
fn text_groups_by_section_and_puts_what_cannot_be_told_last() {
    let written = text("plan.docx", &report(), &Options::default(), &TextStyle { colour: false, width: 60 });
    let at = |what: &str| written.find(what).unwrap_or_else(|| panic!("{what} is not in:\n{written}"));
    assert!(at("Section F:") < at("F1 (provision)"));
    assert!(at("F1 (provision)") < at("f2 (provision)"), "a label that holds a name gives way to the id");
    assert!(at("f2 (provision)") < at("Section K:"));
    assert!(at("Section K:") < at("Without the date of the last review: TEST-04"));
    assert!(written.contains("1 error, 2 warnings, 1 for information."));
    assert!(written.lines().all(|l| l.chars().count() <= 60), "{written}");
    assert!(!written.contains('\x1b'));
}

#[test]
fn html_is_one_inert_page_that_escapes_what_it_quotes() {
    let report = report();
    let named = Named { name: "<plan>.docx", report: &report, subject: Subject::Plan };
    let page = html(&[named], &Options { quote: true, ..Options::default() });
    for forbidden in ["<script", "<b>", "<plan>", "http://", "https://", "<link", "<img", "url("] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert!(page.contains("<mark>regular</mark>"));
    assert!(page.contains("Content-Security-Policy"));
    for landmark in ["<main", "<header", "<footer", "<h1", "lang=\"en-GB\""] {
        assert!(page.contains(landmark), "{landmark}");
    }
}

#[test]
fn sarif_refers_to_its_rules_and_leaves_open_what_cannot_be_told() {
    let report = report();
    let log =
        sarif(&[Named { name: "a b.docx", report: &report, subject: Subject::Plan }], &Options::default());
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let file = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert_eq!(file, "a%20b.docx");
        let open = result["ruleId"] == "TEST-04";
        assert_eq!(result["kind"], if open { "open" } else { "fail" });
        assert_eq!(result["level"] == "none", open);
    }
    assert_eq!(run["results"][1]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "F/f1/text");
}

#[test]
fn csv_has_one_row_a_finding_and_as_many_cells_as_headings() {
    let options = Options::default();
    let report = report();
    let written = csv_head(&options)
        + &csv_rows(&Named { name: "plan.docx", report: &report, subject: Subject::Plan }, &options);
    assert_eq!(written.matches("\r\n").count(), 1 + report.findings.len());
}

#[test]
fn questions_for_a_person_show_where_to_look_and_no_answer() {
    let report = report();
    let value = report_json(&report, &Options::default());
    let question = &value["questions"][0];
    assert_eq!(question["code"], "ASK-14");
    assert_eq!(question["evidence"][1]["statement"], "f2");
    assert_eq!(question["places"], 3);
    for graded in ["severity", "outcome", "score", "met"] {
        assert!(question.get(graded).is_none(), "{graded}");
    }
    let named = Named { name: "plan.docx", report: &report, subject: Subject::Plan };
    for written in [
        text(named.name, &report, &Options::default(), &TextStyle::default()),
        html(&[named], &Options::default()),
        markdown(&[named], &Options::default()),
    ] {
        assert!(written.contains("Could anyone still dispute what is to be given?"), "{written}");
        assert!(written.contains("See F1, f2 and 1 more."), "{written}");
    }
}
