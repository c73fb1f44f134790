//! The time limits, one file a family.

pub(super) mod amendment;
pub(super) mod assessment;
pub(super) mod draft;
pub(super) mod mediation;
pub(super) mod moves;
pub(super) mod others;
mod prelude;
pub(super) mod reassessment;
pub(super) mod review;
pub(super) mod transfer;
pub(super) mod tribunal;
