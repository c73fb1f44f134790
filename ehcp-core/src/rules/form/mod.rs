//! Form and content of the plan: the catalogue's FORM rules.

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[];
