//! Versions of invented plans, with what a careful reader would say of each statement.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use super::*;
use crate::{check, sketch};

const PAIRS: [(&str, &str); 10] = [
    ("annual_review", include_str!("pairs/annual_review.txt")),
    ("rewritten", include_str!("pairs/rewritten.txt")),
    ("transfer", include_str!("pairs/transfer.txt")),
    ("order", include_str!("pairs/order.txt")),
    ("conditions", include_str!("pairs/conditions.txt")),
    ("replaced", include_str!("pairs/replaced.txt")),
    ("primary", include_str!("pairs/primary.txt")),
    ("sixth_form", include_str!("pairs/sixth_form.txt")),
    ("early_years", include_str!("pairs/early_years.txt")),
    ("watered_down", include_str!("pairs/watered_down.txt")),
];

struct Pair {
    old: Report,
    new: Report,
    expected: BTreeSet<(String, Option<String>, Option<String>)>,
}

// The earlier version, the later one, and what became of each statement ("reduced p1", "moved p1>p2").
fn pair(text: &str) -> Pair {
    let mut parts = text.split("\n--- ");
    let old = sketch::plan(parts.next().unwrap()).unwrap();
    let new = sketch::plan(parts.next().unwrap().strip_prefix("now\n").unwrap()).unwrap();
    let mut expected = BTreeSet::new();
    for line in parts.next().unwrap().lines().skip(1) {
        let mut words = line.split_whitespace();
        let kind = words.next().unwrap();
        for ids in words {
            let (old, new) = ids.split_once('>').unwrap_or((ids, ids));
            let old = (kind != "added").then(|| old.to_owned());
            let new = (kind != "removed").then(|| new.to_owned());
            expected.insert((kind.to_owned(), old, new));
        }
    }
    let settings = Settings::default();
    Pair { old: check(&old, &settings), new: check(&new, &settings), expected }
}

#[test]
fn every_change_is_found_and_named_as_a_careful_reader_would() {
    let mut wrong = Vec::new();
    for (name, text) in PAIRS {
        let pair = pair(text);
        let comparison = compare(&pair.new, &[&pair.old], &Settings::default()).unwrap();
        let id = |side: &Option<Side>| side.as_ref().map(|s| s.id.clone());
        let found: BTreeSet<_> =
            comparison.changes.iter().map(|c| (c.kind.as_str().to_owned(), id(&c.old), id(&c.new))).collect();
        wrong.extend(pair.expected.difference(&found).map(|x| format!("{name}: not found: {x:?}")));
        wrong.extend(found.difference(&pair.expected).map(|x| format!("{name}: not expected: {x:?}")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn changes_of(old: &crate::plan::Plan, new: &crate::plan::Plan) -> Vec<Change> {
    let settings = Settings::default();
    compare(&check(new, &settings), &[&check(old, &settings)], &settings).unwrap().changes
}

#[test]
fn what_stands_in_an_introduction_or_in_a_cell_is_compared_too() {
    let plan = |date: &str, often: &str| {
        crate::plan::Plan::from_json(&format!(
            r#"{{"sections":[
            {{"letter":"E","state":"content","statements":[
              {{"id":"o1","kind":"outcome","lead_in":"By {date} Una will:","text":"swim ten metres;"}}]}},
            {{"letter":"F","state":"content","statements":[
              {{"id":"p1","kind":"provision","text":"Swimming lesson, 30 minutes","columns":[
                {{"role":"who","heading":"Who","text":"Swimming teacher"}},
                {{"role":"frequency","heading":"How often","text":"{often}"}}]}}]}}]}}"#
        ))
        .unwrap()
    };
    let changes = changes_of(&plan("July 2025", "Twice a week"), &plan("July 2026", "Once a week"));
    assert_eq!(changes[0].kind, ChangeKind::Reworded);
    assert!(changes[0].differs(DifferenceKind::DateLater), "{:?}", changes[0].differences);
    assert_eq!(changes[1].kind, ChangeKind::Reduced);
    assert!(changes[1].new.as_ref().unwrap().marks.iter().all(|m| m.field == Field::Column(1)));
    let same = changes_of(&plan("July 2025", "Twice a week"), &plan("July 2025", "twice a week."));
    assert!(same.iter().all(|c| c.kind == ChangeKind::Unchanged));
}

#[test]
fn marks_are_the_words_that_differ_and_lie_on_the_text() {
    let old = sketch::plan("F p1: Zoë’s teacher will read with her for 20 minutes a day.").unwrap();
    let new =
        sketch::plan("F p1: Zoë’s teacher will read with her for 15 minutes a day, in a corner.").unwrap();
    let changes = changes_of(&old, &new);
    let words = |side: &Option<Side>, plan: &crate::plan::Plan| -> Vec<String> {
        let text = plan.statements().next().unwrap().1.text.as_str().to_owned();
        side.as_ref().unwrap().marks.iter().map(|m| m.span.of(&text).to_owned()).collect()
    };
    assert_eq!(words(&changes[0].old, &old), ["20"]);
    assert_eq!(words(&changes[0].new, &new), ["15", "in a corner"]);
}

#[test]
fn over_several_versions_what_never_changed_is_told_with_its_first_day() {
    let version = |date: &str, o2: &str| {
        let text = format!("dated: {date}\nE o1: Kit will count to ten.\nE o2: Kit will count to {o2}.");
        check(&sketch::plan(&text).unwrap(), &Settings::default())
    };
    let (one, two, three) =
        (version("2021-05-01", "20"), version("2022-06-01", "20"), version("2023-06-01", "30"));
    // In whatever order they are given, the latest is compared with.
    let comparison =
        compare(&version("2024-07-01", "30"), &[&three, &one, &two], &Settings::default()).unwrap();
    assert_eq!(comparison.against, 0);
    assert!(comparison.changes.iter().all(|c| c.kind == ChangeKind::Unchanged));
    let constants: Vec<_> =
        comparison.constants.iter().map(|c| (c.id.as_str(), c.versions, c.since)).collect();
    assert_eq!(constants, [("o1", 3, Some(jiff::civil::date(2021, 5, 1)))]);
    assert!(compare(&one, &[], &Settings::default()).is_none());
}

#[test]
fn a_plan_compared_with_itself_is_unchanged_and_debug_output_holds_no_words() {
    for (_, text) in PAIRS {
        let plan = pair(text).new.plan;
        let settings = Settings::default();
        let report = check(&plan, &settings);
        let comparison = compare(&report, &[&report], &settings).unwrap();
        assert!(comparison.changes.iter().all(|c| c.kind == ChangeKind::Unchanged));
        assert!(comparison.details.is_empty() && comparison.minutes_lost == 0.0);
        let debug = format!("{comparison:?}");
        assert!(!plan.statements().any(|(_, s)| debug.contains(s.text.as_str())));
    }
}

#[test]
fn the_other_way_about_what_was_added_was_removed_and_what_was_reduced_increased() {
    for (name, text) in PAIRS {
        let pair = pair(text);
        let settings = Settings::default();
        let forth = compare(&pair.new, &[&pair.old], &settings).unwrap();
        let back = compare(&pair.old, &[&pair.new], &settings).unwrap();
        for (one, other) in [
            (ChangeKind::Added, ChangeKind::Removed),
            (ChangeKind::Unchanged, ChangeKind::Unchanged),
            (ChangeKind::Moved, ChangeKind::Moved),
        ] {
            assert_eq!(forth.count(one), back.count(other), "{name}: {one:?}");
        }
    }
}

#[test]
fn one_piece_of_provision_gives_more_or_less_or_the_same() {
    let mut wrong = Vec::new();
    for line in include_str!("pairs/provision.txt").lines() {
        let [kind, old, new] = line.split(" | ").collect::<Vec<_>>().try_into().unwrap();
        let sketch = |text: &str| sketch::plan(&format!("F p1: {text}")).unwrap();
        let changes = changes_of(&sketch(old), &sketch(new));
        let found: Vec<&str> = changes.iter().map(|c| c.kind.as_str()).collect();
        if found != [kind] {
            let why: Vec<_> = changes.iter().flat_map(|c| &c.differences).map(|d| d.kind).collect();
            wrong.push(format!("{found:?} {why:?}, not {kind}: {old} => {new}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

// Whether the first difference named is the one expected, for statements of a section.
fn first_differences(section: &str, lines: &str) {
    let mut wrong = Vec::new();
    for line in lines.lines() {
        let [kind, old, new] = line.split(" | ").collect::<Vec<_>>().try_into().unwrap();
        let sketch = |text: &str| {
            sketch::plan(&format!("born: 2012-03-01\ndated: 2024-05-01\n{section} x1: {text}")).unwrap()
        };
        let changes = changes_of(&sketch(old), &sketch(new));
        let found: Vec<String> = changes
            .iter()
            .flat_map(|c| &c.differences)
            .map(|d| serde_json::to_value(d.kind).unwrap().as_str().unwrap().to_owned())
            .collect();
        if found.first().map(String::as_str) != Some(kind) || changes[0].kind != ChangeKind::Reworded {
            wrong.push(format!("{found:?} {:?}, not {kind}: {old} => {new}", changes[0].kind));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_differs_in_outcomes_is_named() {
    first_differences("E", include_str!("pairs/goals.txt"));
}

#[test]
fn what_differs_in_needs_is_named() {
    first_differences("B", include_str!("pairs/needs.txt"));
}
