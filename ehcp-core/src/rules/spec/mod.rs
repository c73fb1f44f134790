//! Specificity of provision.

mod advised;
mod bought;
mod care;
mod ceiling;
mod direct;
mod dose;
mod expertise;
mod frequency;
mod group;
mod health;
mod hedge;
mod hours;
pub(crate) mod in_plan;
pub(super) mod prelude;
mod programme;
mod relative;
mod resources;
mod subjective;
mod taper;
mod training;
mod unnamed;
mod vague;
mod weeks;
mod who;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &unnamed::RULE,
    &dose::RULE,
    &frequency::RULE,
    &who::RULE,
    &expertise::RULE,
    &group::RULE,
    &vague::RULE,
    &hedge::RULE,
    &ceiling::RULE,
    &relative::RULE,
    &hours::RULE,
    &subjective::RULE,
    &taper::RULE,
    &training::RULE,
    &direct::RULE,
    &programme::RULE,
    &health::RULE,
    &care::RULE,
    &bought::RULE,
    &resources::RULE,
    &weeks::RULE,
    &advised::RULE,
];
