//! Time limits that a plan's own dates decide: the catalogue's TIME rules. The limits of a whole caseload are
//! the business of the clock, which
//! declares the rules that both check.

pub(crate) mod after_meeting;
pub(crate) mod after_notice;
mod after_transfer;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[&after_transfer::RULE];
