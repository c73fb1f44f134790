//! Ages, phases and stages.

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[];
