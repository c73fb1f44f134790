//! The golden thread: the catalogue's THREAD rules.

mod aspiration_unlinked;
mod health_and_care;
pub(super) mod links;
mod lost_between_versions;
mod medical_in_f;
mod need_without_provision;
mod outcome_unlinked;
mod provision_without_need;
mod therapy_that_educates;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &need_without_provision::RULE,
    &health_and_care::RULE,
    &provision_without_need::RULE,
    &outcome_unlinked::RULE,
    &aspiration_unlinked::RULE,
    &therapy_that_educates::RULE,
    &medical_in_f::RULE,
    &lost_between_versions::RULE,
];
