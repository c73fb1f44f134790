//! Cover details, placement, budget and advice.

use ehcp_core::plan::Plan;

use crate::understand::Line;

/// Fills in what stands outside the statements.
pub(crate) fn fill(_plan: &mut Plan, _lines: &[Line]) {}
