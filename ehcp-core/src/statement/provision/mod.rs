//! Criteria of a piece of provision, and its deliveries.

mod activity;
mod arranged;
mod commitment;
mod compute;
mod content;
mod credential;
mod criteria;
mod deliveries;
mod draft;
mod expertise;
mod pending;
mod people;
mod reading;
mod school;
mod settle;
#[cfg(test)]
mod statements;
#[cfg(test)]
mod tests;
mod thing;
mod waiver;

use self::reading::{Combined, Reading};
use super::view::{Criterion, CriterionId, StatementView};
use crate::delivery::{Delivery, SchoolYear};

/// What was read from a piece of provision.
pub(super) struct Read {
    pub(super) criteria: Vec<(CriterionId, Criterion)>,
    pub(super) deliveries: Vec<Delivery>,
    /// Whether it is equipment, an arrangement or an approach used by everyone.
    pub(super) arrangement: bool,
    /// Whether those who give it are named by no role: "staff", "an adult".
    pub(super) roleless: bool,
}

/// Decides the criteria of a piece of provision and reads its deliveries.
pub(super) fn read(view: &StatementView<'_>, year: &SchoolYear) -> Read {
    let combined = Combined::of(view.input);
    let reading = Reading::of(&combined, view.input);
    let commitment = commitment::of(&reading);
    let mut deliveries = deliveries::of(&reading, &commitment, view.input, year);
    let arrangement = waiver::is_arrangement(&reading);
    let roleless = criteria::names_no_role(&reading);
    let criteria = criteria::decide(&reading, &commitment, &deliveries, view.input);
    if view.input.deliveries.is_empty() {
        deliveries.retain(deliveries::Parsed::is_computable);
        let deliveries = deliveries.into_iter().map(|d| d.delivery).collect();
        return Read { criteria, deliveries, arrangement, roleless };
    }
    let deliveries = view.input.deliveries.iter().map(|d| compute::completed(d, year)).collect();
    Read { criteria, deliveries, arrangement, roleless }
}
