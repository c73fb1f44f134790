//! The plan model, the text analysis, the rules, the golden thread and the provision ledger of Education,
//! Health and Care plans in England: pure functions from values to values.
//!
//! ```
//! use ehcp_core::{check, plan::Plan, Settings};
//!
//! let plan = Plan::from_json(r#"{"sections":[{"letter":"F","state":"content","statements":[
//!     {"id":"p1","kind":"provision","text":"Regular support from an adult as required."}]}]}"#)?;
//! let report = check(&plan, &Settings::default());
//! for finding in &report.findings {
//!     println!("{} {}", finding.rule.code, finding.message(false));
//! }
//! # Ok::<(), ehcp_core::plan::PlanError>(())
//! ```
//!
//! Data flows one way: a [`plan::Plan`] is annotated once, its [`thread`] drawn, its [`ledger`] added up, the
//! [`rules`] run over all of that, and a [`Report`] comes out. Nothing here does I/O, reads a clock or the
//! environment, starts a thread or panics.

#![forbid(unsafe_code)]

pub mod advice;
pub mod check;
pub mod clock;
pub mod compare;
pub mod delivery;
pub mod finding;
pub mod ledger;
pub mod measures;
pub mod plan;
pub mod plan_text;
pub mod position;
pub mod question;
pub mod rule;
pub mod rules;
pub mod school_year;
pub mod settings;
#[doc(hidden)]
pub mod sketch;
pub mod statement;
pub mod text;
pub mod thread;

pub use check::{Report, check, check_with};
pub use delivery::{Delivery, Per, Range, SchoolYear};
pub use finding::{Fact, Finding, Outcome};
pub use position::{Converter, Span, Unit};
pub use rule::{Rule, Severity};
pub use settings::{Level, Settings, SettingsError};
pub use statement::{Judgement, StatementInput, Verdict, judge};
