//! Amounts that do not fit together.

use serde::Serialize;

use super::{Entry, totals::is_support};
use crate::check::Judged;

/// How amounts fail to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConflictKind {
    /// Two amounts for what appears to be the same provision.
    TwoAmounts,
    /// One person is given more time with the child than a school week holds.
    MoreThanAWeek,
    /// Hours of an adult that may hold the time of other items too.
    CountedTwice,
}

/// Amounts that do not fit together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conflict {
    /// How.
    pub kind: ConflictKind,
    /// The statements, by id.
    pub statements: Vec<String>,
    /// The minutes a week that are guaranteed, one for each statement.
    pub weekly_minutes: Vec<f64>,
}

/// A school week of six and a half hours a day holds no more.
const WEEK: f64 = 5.0 * 6.5 * 60.0;

/// An adult's hours above this are a general allowance and not one intervention.
const ALLOWANCE: f64 = 300.0;

pub(super) fn find(entries: &[Entry], statements: &[Judged<'_>]) -> Vec<Conflict> {
    let mut found = Vec::new();
    two_amounts(entries, &mut found);
    more_than_a_week(entries, &mut found);
    counted_twice(entries, &mut found);
    let order =
        |c: &Conflict| c.statements.first().map(|id| statements.iter().position(|j| j.statement.id == *id));
    found.sort_by_key(|c| (c.kind, order(c)));
    found
}

fn weekly(entry: &Entry) -> Option<f64> {
    entry.delivery.weekly_minutes.map(|w| w.max)
}

// The same thing by the same person in two statements, with different amounts.
fn two_amounts(entries: &[Entry], found: &mut Vec<Conflict>) {
    for (i, a) in entries.iter().enumerate() {
        for b in entries.iter().skip(i + 1).filter(|b| b.statement != a.statement) {
            let (Some(x), Some(y)) = (weekly(a), weekly(b)) else { continue };
            let same = |f: fn(&Entry) -> Option<String>| f(a).is_some() && f(a) == f(b);
            let what = |e: &Entry| e.delivery.what.as_ref().map(|w| w.to_lowercase());
            let who = |e: &Entry| e.delivery.who.as_ref().map(|w| w.to_lowercase());
            if same(what) && same(who) && a.is_direct() == b.is_direct() && (x - y).abs() > 0.5 {
                found.push(Conflict {
                    kind: ConflictKind::TwoAmounts,
                    statements: vec![a.statement.clone(), b.statement.clone()],
                    weekly_minutes: vec![x, y],
                });
            }
        }
    }
}

fn more_than_a_week(entries: &[Entry], found: &mut Vec<Conflict>) {
    // Care at home and short breaks have no school week to fit into.
    let at_school = |e: &&Entry| e.is_direct() && e.section == crate::plan::Letter::F;
    for entry in entries.iter().filter(at_school) {
        if let Some(x) = weekly(entry).filter(|x| *x > WEEK) {
            found.push(Conflict {
                kind: ConflictKind::MoreThanAWeek,
                statements: vec![entry.statement.clone()],
                weekly_minutes: vec![x],
            });
        }
    }
}

// A general allowance of an adult's hours, and interventions by the same kind of adult beside it.
fn counted_twice(entries: &[Entry], found: &mut Vec<Conflict>) {
    let support = |e: &&Entry| e.is_direct() && is_support(e) && weekly(e).is_some();
    for whole in entries.iter().filter(support).filter(|e| weekly(e).is_some_and(|x| x > ALLOWANCE)) {
        let parts: Vec<&Entry> = entries
            .iter()
            .filter(support)
            .filter(|e| e.statement != whole.statement && e.delivery.who == whole.delivery.who)
            .filter(|e| weekly(e).is_some_and(|x| x <= ALLOWANCE))
            .collect();
        if !parts.is_empty() {
            let all = || std::iter::once(whole).chain(parts.iter().copied());
            found.push(Conflict {
                kind: ConflictKind::CountedTwice,
                statements: all().map(|e| e.statement.clone()).collect(),
                weekly_minutes: all().filter_map(weekly).collect(),
            });
        }
    }
}
