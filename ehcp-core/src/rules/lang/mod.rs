//! Plain language.

mod jargon;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[&jargon::RULE];
