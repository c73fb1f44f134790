//! Preparing for adulthood, from Year 9.

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[];
