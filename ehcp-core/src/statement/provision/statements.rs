//! Provision as councils word it: what is missing from each statement, and its minutes in a week.
//!
//! `W` what, `D` dose, `F` frequency, `A` who, `E` expertise, `C` committed, `X` no ceiling, `N` no school named.

#![allow(clippy::unwrap_used)]

use crate::{Settings, StatementInput, judge, plan::StatementKind, statement::criteria_tests::PROVISION};

const STATEMENTS: &str = include_str!("statements.txt");

#[test]
fn what_is_missing_and_how_much_there_is() {
    for line in STATEMENTS.lines() {
        let mut cells = line.splitn(3, " | ");
        let (missing, weekly) = (cells.next().unwrap().trim_matches('-'), cells.next().unwrap());
        let (weekly, text): (f64, _) = (weekly.parse().unwrap(), cells.next().unwrap());
        let judgement = judge(&StatementInput::new(StatementKind::Provision, text), &Settings::default());
        let unmet: String = PROVISION
            .iter()
            .filter(|(_, id)| judgement.criteria.iter().any(|(c, v)| c == id && v.met == Some(false)))
            .map(|(letter, _)| letter)
            .collect();
        assert_eq!(unmet, missing, "{text}");
        let minutes: f64 = judgement.deliveries.iter().filter_map(|d| d.weekly_minutes).map(|w| w.min).sum();
        assert!((minutes - weekly).abs() < 0.5, "{minutes} minutes a week: {text}");
    }
}
