//! Form and content of the plan: the catalogue's FORM rules.

mod sections_missing;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[&sections_missing::RULE];
