//! Plain and respectful language.

mod belittling;
mod jargon;
mod reading;
mod tense;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[&jargon::RULE, &reading::RULE, &belittling::RULE, &tense::RULE];
