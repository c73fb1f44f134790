//! Outcomes and amounts of the plan as a whole: catalogue rules OUT and SPEC that no single statement decides.

mod education_outcomes;
mod equipment;
mod health_outcomes;
mod many_outcomes;
mod monitoring;
mod short_targets;
mod steps;
mod totals;
mod transfer;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &health_outcomes::RULE,
    &steps::RULE,
    &short_targets::RULE,
    &monitoring::RULE,
    &transfer::RULE,
    &education_outcomes::RULE,
    &many_outcomes::RULE,
    &totals::RULE,
    &equipment::RULE,
];
