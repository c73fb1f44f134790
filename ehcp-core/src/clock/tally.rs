//! How a caseload stands, clock by clock.

use std::collections::BTreeMap;

use super::{CaseReport, ClockStatus, Fit, Reading};
use crate::rule::{Rule, Severity};

/// Counts for one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Kept.
    pub in_time: usize,
    /// Late without an excuse.
    pub late: usize,
    /// Late, and excused by a listed exception that the facts support.
    pub excused: usize,
    /// Late or excused, with an exception claimed that the facts do not contradict.
    pub claimed: usize,
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
        let breach = |r: &Reading| r.is_breach() && r.rule.severity > Severity::Info;
        self.cases_late += usize::from(report.readings.iter().any(breach));
        self.cases_flagged += usize::from(!report.findings.is_empty());
        for reading in &report.readings {
            let Rule { code, name, .. } = *reading.rule;
            let (_, count) = self.clocks.entry(code).or_insert((name, Count::default()));
            count.claimed +=
                usize::from(reading.excuse.as_ref().is_some_and(|e| e.claimed && e.fit != Fit::DoesNotFit));
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
