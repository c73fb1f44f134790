//! Time limits of a caseload: for a terminal, as JSON and as comma-separated values. Cases are written one by
//! one, so that a caseload of any size needs no more room than a case.

mod columns;
mod csv;
mod json;
mod text;

pub use columns::clock_columns;
pub use csv::{clock_csv_head, clock_csv_rows};
pub use json::clock_json;
pub use text::{ClockText, clock_text};

use ehcp_core::clock::{CaseReport, ClockStatus, Reading};

/// What is to be written of a caseload's clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockOptions {
    /// Of the clocks that are running, only those due within so many days.
    pub due_within: Option<i32>,
}

/// The clocks of a case that are to be written.
fn shown<'r>(report: &'r CaseReport, options: &ClockOptions) -> impl Iterator<Item = &'r Reading> {
    let within = options.due_within;
    report
        .readings
        .iter()
        .filter(move |r| r.status != ClockStatus::NotYetDue || within.is_none_or(|days| r.days <= days))
}
