//! Outcomes.

mod aspiration;
mod deadline;
mod late_step;
mod not_smart;
mod provision;
mod service_view;
mod subject;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &not_smart::RULE,
    &provision::RULE,
    &service_view::RULE,
    &aspiration::RULE,
    &deadline::RULE,
    &late_step::RULE,
    &subject::RULE,
];
