//! Preparing for adulthood: the catalogue's PFA rules.

mod advice;
mod outcomes;
mod package;
mod provision;
mod review;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] =
    &[&provision::RULE, &advice::RULE, &outcomes::RULE, &package::RULE, &review::RULE];
