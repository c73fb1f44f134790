//! Form and content of the plan: the catalogue's FORM rules.

pub(super) mod abbreviations;
mod advice_givers;
mod advice_listed;
mod advice_stale;
mod advice_unused;
mod another_child;
mod care_needs;
mod cross_reference;
mod direct_payment;
mod health_agreed;
mod health_needs;
mod identity_dates;
mod needs_specified;
mod outcomes_specified;
mod placement_free_text;
mod placement_in_draft;
mod placement_in_final;
mod provision_specified;
mod sections_missing;
mod social_care_split;
mod views;

use crate::rule::Rule;

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &sections_missing::RULE,
    &social_care_split::RULE,
    &views::RULE,
    &needs_specified::RULE,
    &health_needs::RULE,
    &care_needs::RULE,
    &outcomes_specified::RULE,
    &provision_specified::RULE,
    &health_agreed::RULE,
    &placement_in_draft::RULE,
    &placement_in_final::RULE,
    &placement_free_text::RULE,
    &direct_payment::RULE,
    &identity_dates::RULE,
    &another_child::RULE,
    &advice_unused::RULE,
    &advice_stale::RULE,
    &advice_listed::RULE,
    &advice_givers::RULE,
    &abbreviations::RULE,
];
