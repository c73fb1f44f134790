//! What a caller may choose about every form of report.

use ehcp_core::{
    Unit,
    plan::{Letter, StatementKind},
};

use crate::words::{group_title, kind_word};

/// How a report is to be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What offsets count.
    pub unit: Unit,
    /// Whether findings may show the words of the plan.
    pub quote: bool,
}

/// What kind of document a report is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// A plan.
    #[default]
    Plan,
    /// Professional advice; its report is made by [`as_report`](crate::as_report).
    Advice,
}

impl Subject {
    /// The title of a group of findings.
    pub(crate) fn title(self, section: Option<Letter>) -> &'static str {
        match self {
            Subject::Plan => group_title(section),
            Subject::Advice => "The advice",
        }
    }

    /// What a statement is called.
    pub(crate) fn kind(self, kind: StatementKind) -> &'static str {
        match (self, kind) {
            (Subject::Advice, StatementKind::Provision) => "recommendation",
            (_, kind) => kind_word(kind),
        }
    }
}

/// A report and the name of what was checked.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// A file's name, usually.
    pub name: &'a str,
    /// What was found.
    pub report: &'a ehcp_core::Report,
    /// What was checked.
    pub subject: Subject,
}
