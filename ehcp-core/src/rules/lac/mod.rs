//! Looked-after children: the catalogue's LAC rules.

mod care_plan;
mod parent_role;
mod reviews;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[&reviews::RULE, &care_plan::RULE, &parent_role::RULE];
