//! What was left behind by a form, a tool or another plan. Wrong names, pronouns and stages are FORM-19.

mod blank;
mod person_named;
mod placeholder;
mod repeated;
mod residue;
mod severity;

pub(crate) use blank::is_blank_form;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &placeholder::RULE,
    &residue::RULE,
    &repeated::RULE,
    &person_named::RULE,
    &blank::RULE,
    &severity::RULE,
];
