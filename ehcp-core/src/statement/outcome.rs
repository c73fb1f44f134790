//! Criteria of an outcome.

use jiff::civil::Date;

use super::view::{Criterion, CriterionId, StatementView};

/// What was read from an outcome.
pub(super) struct Read {
    pub(super) criteria: Vec<(CriterionId, Criterion)>,
    pub(super) deadline: Option<Date>,
}

/// Decides the criteria of an outcome or step.
pub(super) fn read(_view: &StatementView<'_>) -> Read {
    Read { criteria: Vec::new(), deadline: None }
}
