//! The statutory time limits: exact day counts for one case or many.
//!
//! A [`Case`] holds the dates and facts of a process. Each time limit is a declared value ([`declare::Clock`])
//! under a rule of the catalogue; [`run`] reads every clock that has to do with a case. Weeks are calendar
//! weeks, the day of the start is not counted unless the law says "beginning with", and nothing rolls over a
//! weekend or a holiday. An exception excuses lateness; it never moves a date.

pub mod calendar;
mod calendar_file;
pub mod case;
pub mod caseload;
mod checks;
pub mod claim;
pub mod columns;
mod date_cell;
pub mod declare;
pub mod event;
pub mod exception;
mod families;
mod holidays;
pub mod limit;
pub mod reading;
pub mod said;
pub mod table;
mod tally;
mod words;

#[cfg(test)]
mod tests;

pub use calendar::Calendar;
pub use calendar_file::CalendarError;
pub use case::{Case, CaseKind, Entry};
pub use caseload::{Caseload, CaseloadError, Problem, read_caseload};
pub use event::Event;
pub use exception::{Excuse, Fit};
pub use reading::{ClockSettings, ClockStatus, Reading};
pub use said::Said;
pub use tally::{Count, Tally};

use crate::{
    finding::{Finding, Findings},
    rule::{Rule, Scope},
};

/// What the clocks show for a case, and what about its facts does not fit together.
#[derive(Clone, Debug)]
pub struct CaseReport {
    /// The case's id.
    pub id: String,
    /// The line on which it begins.
    pub line: u32,
    /// Clocks, by code.
    pub readings: Vec<Reading>,
    /// Facts that do not fit together; the place of a finding is a column.
    pub findings: Vec<Finding>,
}

pub(crate) use families::amendment::{TIME_24, TIME_25};

/// The rules about cases, family by family.
pub(crate) static FAMILIES: &[&[&Rule]] = &[
    families::assessment::RULES,
    families::draft::RULES,
    families::review::RULES,
    families::amendment::RULES,
    families::transfer::RULES,
    families::reassessment::RULES,
    families::moves::RULES,
    families::mediation::RULES,
    families::tribunal::RULES,
    families::others::RULES,
    checks::sequence::RULES,
    checks::identifiers::RULES,
    checks::codes::RULES,
    checks::ages::RULES,
    checks::duties::RULES,
    checks::endings::RULES,
];

/// Reads every clock of a case and checks its facts.
#[must_use]
pub fn run(case: &Case, settings: &ClockSettings) -> CaseReport {
    let mut readings = Vec::new();
    let mut findings = Findings::default();
    let facts = CaseFacts { case, as_of: case.day(Event::AsOf).or(settings.as_of) };
    for rule in FAMILIES.iter().flat_map(|family| family.iter().copied()) {
        match rule.scope {
            Scope::Clock(clocks, _) => {
                readings.extend(clocks.iter().filter_map(|clock| reading::read(rule, clock, case, settings)));
            }
            Scope::Case(check) => check(&facts, &mut findings),
            Scope::Statement(..)
            | Scope::Plan(_)
            | Scope::Versions(_)
            | Scope::Advice(_)
            | Scope::Fidelity(..) => {}
        }
    }
    readings.sort_by_key(|r| r.rule.code);
    CaseReport { id: case.id.clone(), line: case.line, readings, findings: findings.into_vec() }
}

/// What rules about the facts of a case read.
#[derive(Clone, Copy, Debug)]
pub struct CaseFacts<'a> {
    /// The case.
    pub case: &'a Case,
    /// The day up to which it is looked at.
    pub as_of: Option<jiff::civil::Date>,
}
