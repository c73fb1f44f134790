//! Professional advice: what it must hold for a plan to be written from it.

mod abbreviation;
mod amount;
mod author;
mod date;
mod deliverer;
mod disagreement;
mod field;
mod no_needs;
mod no_outcomes;
mod no_recommendations;
mod outcome_ahead;
mod prelude;
mod school;
mod service;
mod technical;
mod tentative;
mod views;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &no_outcomes::RULE,
    &no_recommendations::RULE,
    &no_needs::RULE,
    &outcome_ahead::RULE,
    &amount::RULE,
    &deliverer::RULE,
    &abbreviation::RULE,
    &technical::RULE,
    &views::RULE,
    &disagreement::RULE,
    &school::RULE,
    &field::RULE,
    &date::RULE,
    &author::RULE,
    &tentative::RULE,
    &service::RULE,
];
