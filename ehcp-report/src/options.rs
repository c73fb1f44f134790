//! What a caller may choose about every form of report.

use ehcp_core::Unit;

/// How a report is to be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What offsets count.
    pub unit: Unit,
    /// Whether findings may show the words of the plan.
    pub quote: bool,
}
