//! The golden thread between sections.

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[];
