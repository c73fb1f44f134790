//! Invented plans and advice with the answers that a careful reader would give.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::{Advised, Fidelity, Status, fidelity};
use crate::{
    Settings,
    advice::Advice,
    plan::{Statement, StatementKind},
    rule::Scope,
    rules, sketch,
};

// A sketch of a plan, with lines "advised PROFESSION: words" for recommendations.
fn compared(text: &str) -> Fidelity {
    let (advised, plan): (Vec<&str>, Vec<&str>) =
        text.lines().map(str::trim).partition(|l| l.starts_with("advised "));
    let plan = sketch::plan(&plan.join("\n")).unwrap();
    let mut advice: Vec<(String, Advice)> = Vec::new();
    for (i, line) in advised.iter().enumerate() {
        let (who, words) = line.trim_start_matches("advised ").split_once(": ").unwrap();
        let at = advice.iter().position(|(name, _)| name == who).unwrap_or_else(|| {
            let new = Advice { profession: Some(who.into()), ..Advice::default() };
            advice.push((who.to_owned(), new));
            advice.len() - 1
        });
        let id = format!("r{}", i + 1);
        advice[at].1.statements.push(Statement::new(id, StatementKind::Provision, words));
    }
    let given: Vec<Advised<'_>> = advice.iter().map(|(name, advice)| Advised { name, advice }).collect();
    fidelity(&plan, &given, &Settings::default())
}

#[test]
fn examples_of_fidelity_rules_are_flagged_or_clean_as_documented() {
    let mut wrong = Vec::new();
    for rule in rules::all().iter().filter(|r| matches!(r.scope, Scope::Fidelity(_, None))) {
        let mut kinds = Vec::new();
        for block in rule.docs.split("```text,").skip(1) {
            let (kind, rest) = block.split_once('\n').unwrap();
            let text = rest.split("```").next().unwrap();
            let fires = compared(text).findings.iter().any(|f| f.rule.code == rule.code);
            if fires != (kind.trim() == "flagged") {
                wrong.push(format!("{} {kind} example: flagged is {fires}", rule.code));
            }
            kinds.push(kind.trim().to_owned());
        }
        for kind in ["flagged", "clean"] {
            assert!(kinds.iter().any(|k| k == kind), "{} has no {kind} example", rule.code);
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn without_provision_all_is_dropped_and_without_advice_nothing_is_said() {
    let dropped = compared("F: content\nadvised physiotherapist: Stretches for ten minutes a day.");
    assert_eq!(dropped.count(Status::Dropped), 1);
    let nothing = compared("F p1: A teaching assistant reads with her for ten minutes a day.");
    assert!(nothing.recommendations.is_empty() && nothing.unsupported.is_empty());
}

fn statuses(text: &str) -> Vec<Status> {
    compared(text).recommendations.iter().map(|r| r.status).collect()
}

#[test]
fn the_same_amount_in_other_words_is_carried() {
    let found = statuses(
        "F p1: 75 minutes a week of precision teaching with a teaching assistant, in five sessions.
         F p2: A physiotherapist will see Mo for an hour each half-term.
         advised educational psychologist: Precision teaching by a teaching assistant for 15 minutes a day on five days a week.
         advised physiotherapist: A review by the physiotherapist, 60 minutes once every half term.",
    );
    assert_eq!(found, [Status::Carried, Status::Carried]);
}

#[test]
fn one_role_in_two_statements_is_added_up() {
    let found = compared(
        "F p1: A teaching assistant will practise spelling with Mo for 20 minutes on Mondays.
         F p2: A teaching assistant will practise spelling with Mo for 20 minutes on Thursdays.
         advised educational psychologist: Spelling practice with a teaching assistant for 40 minutes a week.",
    );
    let one = &found.recommendations[0];
    assert_eq!(
        one.status,
        Status::Carried,
        "{:?}",
        one.differences.iter().map(|d| d.kind).collect::<Vec<_>>()
    );
}

#[test]
fn another_profession_with_the_same_words_and_amount_is_another_thing() {
    let found = statuses(
        "F p1: The occupational therapist will show the mentor how to run two practice sessions of 30 minutes a week.
         advised speech and language therapist: Two practice sessions of 20 minutes a week with the mentor, whom the speech and language therapist shows how.
         advised occupational therapist: The occupational therapist shows the mentor how to run two 30-minute practice sessions a week.",
    );
    assert_eq!(found, [Status::Dropped, Status::Carried]);
}

#[test]
fn what_is_lost_is_named_with_the_minutes() {
    let found = compared(
        "F p1: A physiotherapist will work with Mo for 30 minutes a week.
         advised physiotherapist: Physiotherapy from a physiotherapist for 60 minutes a week.",
    );
    let one = &found.recommendations[0];
    assert_eq!(one.status, Status::Weakened);
    assert!(one.watered_down);
    let amount = one.differences.iter().find(|d| d.kind == super::DifferenceKind::Amount).unwrap();
    assert_eq!(amount.weekly_minutes, Some(-30.0));
}

#[test]
fn vague_advice_that_the_plan_repeats_is_carried_and_said_to_be_vague() {
    let found = compared(
        "F p1: Mo will have access to a quiet place.
         advised speech and language therapist: Access to a quiet place would help.",
    );
    let one = &found.recommendations[0];
    assert!(one.status == Status::Carried && one.vague_in_advice && !one.watered_down, "{:?}", one.status);
}

#[test]
fn more_than_advised_is_not_weaker() {
    let found = compared(
        "F p1: A physiotherapist will work with Mo for 60 minutes a week.
         advised physiotherapist: Physiotherapy from a physiotherapist for 30 minutes a week.",
    );
    let one = &found.recommendations[0];
    assert_eq!(one.status, Status::Carried);
    assert!(one.differences.iter().any(|d| d.direction == super::Direction::Increased && !d.weakens));
}

#[test]
fn a_recommendation_that_stands_only_among_outcomes_is_moved() {
    let found = statuses(
        "E o1: Mo will stand in his frame for 30 minutes each morning, helped by an assistant trained by the physiotherapist.
         F p1: A teaching assistant reads with Mo for ten minutes a day.
         advised physiotherapist: Mo stands in his frame for half an hour every morning with an assistant trained by the physiotherapist.",
    );
    assert_eq!(found, [Status::Moved]);
}

#[test]
fn advice_that_contradicts_other_advice_is_named() {
    let found = compared(
        "F p1: A teaching assistant reads with Mo for ten minutes a day.
         advised educational psychologist: Paired reading with a teaching assistant for 10 minutes a day.
         advised teacher: Paired reading with a teaching assistant for 30 minutes a day.",
    );
    assert_eq!(found.contradictions.len(), 1);
}

#[test]
fn old_advice_and_needs_that_the_plan_lacks_are_named() {
    let plan = sketch::plan(
        "dated: 2026-05-01
         B n1: Mo reads at the level of a child of five.
         F p1: A teaching assistant reads with Mo for ten minutes a day.",
    )
    .unwrap();
    let mut advice = Advice { profession: Some("Dietitian".into()), ..Advice::default() };
    advice.date = Some(jiff::civil::date(2023, 1, 9));
    advice.statements.push(Statement::new(
        "d1",
        StatementKind::HealthNeed,
        "Reflux with vomiting after most feeds.",
    ));
    advice.statements.push(Statement::new("d2", StatementKind::Need, "He reads like a five-year-old child."));
    let found = fidelity(&plan, &[Advised { name: "dietitian", advice: &advice }], &Settings::default());
    assert_eq!(found.needs.iter().map(|n| n.id.as_str()).collect::<Vec<_>>(), ["d1"]);
    assert_eq!(found.sources[0].out_of_date, Some(true));
    assert!(found.findings.iter().any(|f| f.rule.code == "FORM-17"));
}
