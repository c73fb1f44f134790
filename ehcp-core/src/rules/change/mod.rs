//! What versions of a plan carry over: rules that need an earlier version to answer.

mod age_or_stage_gone_by;
mod date_gone_by;
mod outcome_unchanged;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] =
    &[&outcome_unchanged::RULE, &date_gone_by::RULE, &age_or_stage_gone_by::RULE];
