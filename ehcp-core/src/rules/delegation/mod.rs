//! Provision that is left to others, to money or to other documents, or that belongs elsewhere.

mod decision;
mod document;
mod funding;
mod handed;
mod ordinary;
mod prelude;
mod school;
mod transport;
mod variation;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &ordinary::RULE,
    &transport::RULE,
    &school::RULE,
    &funding::RULE,
    &decision::RULE,
    &variation::RULE,
    &document::RULE,
];
