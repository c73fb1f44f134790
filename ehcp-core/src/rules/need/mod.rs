//! How needs are written.

mod diagnosis;
mod effect;
mod hidden_provision;
mod only_provision;
mod respect;
mod without_outcome;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &effect::RULE,
    &diagnosis::RULE,
    &respect::RULE,
    &hidden_provision::RULE,
    &only_provision::RULE,
    &without_outcome::RULE,
];
