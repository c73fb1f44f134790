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

/// A report and the name of what was checked.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// A file's name, usually.
    pub name: &'a str,
    /// What was found.
    pub report: &'a ehcp_core::Report,
}
