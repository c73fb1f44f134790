//! Criteria of a need.

use super::view::{Criterion, CriterionId, StatementView};

/// Decides the criteria of a need.
pub(super) fn read(_view: &StatementView<'_>) -> Vec<(CriterionId, Criterion)> {
    Vec::new()
}
