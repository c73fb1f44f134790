//! Versions of invented plans, with what a careful reader would say of each statement.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use super::*;
use crate::{check, sketch};

const PAIRS: [(&str, &str); 6] = [
    ("annual_review", include_str!("pairs/annual_review.txt")),
    ("rewritten", include_str!("pairs/rewritten.txt")),
    ("transfer", include_str!("pairs/transfer.txt")),
    ("order", include_str!("pairs/order.txt")),
    ("conditions", include_str!("pairs/conditions.txt")),
    ("replaced", include_str!("pairs/replaced.txt")),
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
