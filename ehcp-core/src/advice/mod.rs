//! Professional advice: what an educational psychologist, a therapist, a doctor, a social worker or a school
//! writes for an assessment or a review, as data. JSON in and out, versioned like a plan.
//!
//! ```
//! use ehcp_core::{advice::{self, Advice}, Settings};
//!
//! let advice = Advice::from_json(r#"{"statements":[
//!     {"id":"r1","kind":"provision","text":"A social skills group."}]}"#)?;
//! let report = advice::check(&advice, &Settings::default());
//! assert!(report.findings.iter().any(|f| f.rule.code == "ADV-01"));
//! # Ok::<(), ehcp_core::plan::PlanError>(())
//! ```

mod check;
mod model;
mod roles;
#[doc(hidden)]
pub mod sketch;

pub use check::{AdviceReport, AdviceView, Advised, check};
pub use model::{ADVICE_VERSION, Advice};
pub use roles::{date_of, role, role_of};
