#![allow(clippy::unwrap_used)]

use super::ALL;
use crate::{Settings, check, plan::Plan, sketch};

const PLAN: &str = "
    born: 2008-03-02
    dated: 2026-11-01
    A a1 view child: \"I like the garden.\"
    A a2 aspiration child: I want to grow vegetables.
    B n1: Ida finds it hard to read labels.
    C c1: Ida has asthma.
    E o1: By July 2028 Ida reads ten labels in the shop.
    F p1 -> n1 o1: A tutor reads labels with Ida for 20 minutes daily, subject to funding.
    G: not applicable
";

#[test]
fn codes_are_in_order_and_questions_are_questions() {
    assert!(ALL.windows(2).all(|w| w[0].code < w[1].code));
    for question in ALL {
        assert!(question.ask.ends_with('?'), "{}", question.code);
        assert!(question.look_for.ends_with('.'), "{}", question.code);
        assert!(!question.authority.is_empty(), "{}", question.code);
    }
}

#[test]
fn evidence_stands_in_the_plan() {
    let plan = sketch::plan(PLAN).unwrap();
    let report = check(&plan, &Settings::default());
    let asked = |code: &str| report.questions.iter().find(|a| a.question.code == code);
    let ids = |code: &str| -> Vec<String> {
        asked(code).unwrap().evidence.iter().filter_map(|l| l.statement.clone()).collect()
    };
    assert_eq!(ids("ASK-01"), ["a1", "a2"]);
    assert_eq!(ids("ASK-03"), ["a1"]);
    assert_eq!(ids("ASK-06"), ["c1"]);
    assert!(asked("ASK-07").is_none(), "there are no care needs to ask about");
    assert_eq!(ids("ASK-09"), ["n1", "o1"], "where the child is now, then the outcome");
    assert_eq!(ids("ASK-13"), ["p1", "o1"]);
    assert_eq!(ids("ASK-17"), ["p1"], "one place, whatever its words are called");
    assert!(
        asked("ASK-20").unwrap().evidence.is_empty(),
        "nothing is said of capacity, so somebody should ask"
    );
}

#[test]
fn nothing_is_asked_about_a_plan_without_content() {
    assert!(check(&Plan::default(), &Settings::default()).questions.is_empty());
}
