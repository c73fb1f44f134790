//! A plan and a report made by hand, so that these tests depend on no rule.
#![allow(dead_code)] // each test file uses a part

use std::collections::BTreeMap;

use ehcp_core::{
    Fact, Finding, Report, Rule, Severity, Span,
    finding::Location,
    ledger::Ledger,
    plan::{Letter, Plan},
    question::{self, Asked},
    rule::{Authority, Force, Scope, Status},
    thread::Thread,
};

/// The name that no report may show unless it quotes.
pub(crate) const CANARY: &str = "Quillfeather";

const fn rule(code: &'static str, name: &'static str, message: &'static str, severity: Severity) -> Rule {
    Rule {
        code,
        name,
        docs: " Says what is missing.\n",
        message,
        advice: "say how often: ____ times in each ____",
        severity,
        authority: &[
            Authority { force: Force::Law, cite: "Children and Families Act 2014, s 37(2)" },
            Authority { force: Force::Code, cite: "SEND Code of Practice 2015, 9.69" },
        ],
        status: Status::Stable,
        since: "0.1.0",
        valid_from: jiff::civil::date(2014, 9, 1),
        valid_to: None,
        scope: Scope::Plan(|_, _| {}),
    }
}

static MISSING: Rule =
    rule("TEST-01", "section-missing", "this plan does not appear to have section {letter}", Severity::Error);
static VAGUE: Rule =
    rule("TEST-02", "vague-frequency", "“{words}” does not appear to say how often", Severity::Warning);
static LONG: Rule = rule("TEST-03", "long-sentence", "this sentence has {count} words", Severity::Info);
static REVIEW: Rule = rule("TEST-04", "review-late", "the review appears late", Severity::Error);

/// A plan whose every word is about the canary.
pub(crate) fn plan() -> Plan {
    Plan::from_json(
        r#"{"kind":"draft_first","person":{"name":"Zoë Quillfeather","preferred_name":"Quillfeather"},
        "sections":[
          {"letter":"A","heading":"Quillfeather's views","state":"content","statements":[
            {"id":"a1","kind":"view","text":"Quillfeather likes trains."}]},
          {"letter":"F","heading":"What Quillfeather will get","state":"content","statements":[
            {"id":"f1","kind":"provision","label":"F1.","text":"“Zoë” Quillfeather will have regular help <b>& more</b> from an adult."},
            {"id":"f2","kind":"provision","label":"Quillfeather 2","text":"Quillfeather will have a quiet place."}]}]}"#,
    )
    .unwrap()
}

/// A report with a finding of every severity, one that cannot be told and one that quotes.
pub(crate) fn report() -> Report {
    let plan = plan();
    let text = plan.section(Letter::F).unwrap().statements[0].text.as_str();
    let start = text.find("regular").unwrap();
    let in_f = |id: &str, span| Location {
        section: Some(Letter::F),
        statement: Some(id.to_owned()),
        field: "text",
        span,
    };
    let whole = |section| Location { section, ..Location::default() };
    let span = Some(Span::new(start, start + "regular".len()));
    let findings = vec![
        Finding::new(&REVIEW, whole(None)).cannot_tell("the date of the last review"),
        Finding::new(&VAGUE, in_f("f1", span))
            .fact("words", Fact::Quote(CANARY.into()))
            .related(in_f("f2", None)),
        Finding::new(&LONG, in_f("f1", None)).fact("count", Fact::Count(41)),
        Finding::new(&VAGUE, in_f("f2", None)).fact("words", Fact::Quote(CANARY.into())),
        Finding::new(&MISSING, whole(Some(Letter::K))).fact("letter", Fact::Term("K")),
    ];
    Report {
        measures: ehcp_core::measures::Measures::default(),
        plan,
        findings,
        thread: Thread::default(),
        ledger: Ledger::default(),
        judgements: BTreeMap::new(),
        questions: vec![asked(&[in_f("f1", None), in_f("f2", None)])],
    }
}

fn asked(evidence: &[Location]) -> Asked {
    let question = question::ALL.iter().find(|q| q.code == "ASK-14").unwrap();
    Asked { question, evidence: evidence.to_vec(), places: 3 }
}
