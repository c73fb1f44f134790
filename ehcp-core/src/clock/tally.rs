//! How a caseload stands, clock by clock.

use std::collections::BTreeMap;

use super::{CaseReport, ClockStatus};
use crate::rule::Rule;

/// Counts for one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Kept.
    pub in_time: usize,
    /// Late without an excuse.
    pub late: usize,
    /// Late, and excused by a listed exception that the facts support.
    pub excused: usize,
    /// Running.
    pub running: usize,
    /// Not to be told.
    pub cannot_tell: usize,
}

/// Counts for a caseload.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Cases.
    pub cases: usize,
    /// Cases with something late that nothing excuses.
    pub cases_late: usize,
    /// Cases whose facts do not fit together.
    pub cases_flagged: usize,
    clocks: BTreeMap<&'static str, (&'static str, Count)>,
}

impl Tally {
    /// Counts a case.
    pub fn add(&mut self, report: &CaseReport) {
        self.cases += 1;
        self.cases_late += usize::from(report.readings.iter().any(super::Reading::is_breach));
        self.cases_flagged += usize::from(!report.findings.is_empty());
        for reading in &report.readings {
            let Rule { code, name, .. } = *reading.rule;
            let (_, count) = self.clocks.entry(code).or_insert((name, Count::default()));
            let slot = match reading.status {
                ClockStatus::Late if reading.is_breach() => &mut count.late,
                ClockStatus::Late => &mut count.excused,
                ClockStatus::InTime => &mut count.in_time,
                ClockStatus::NotYetDue => &mut count.running,
                ClockStatus::CannotTell => &mut count.cannot_tell,
            };
            *slot += 1;
        }
    }

    /// Code, name and counts of every rule that was read, by code.
    pub fn clocks(&self) -> impl Iterator<Item = (&'static str, &'static str, Count)> + '_ {
        self.clocks.iter().map(|(code, (name, count))| (*code, *name, *count))
    }
}
