//! Turns the result of a check into something people or other programs read. It computes no result of its
//! own: what it shows is in the [`ehcp_core::Report`].
//!
//! The child's words appear in the plan itself and, elsewhere, only where [`Options::quote`] asks for them.

#![forbid(unsafe_code)]

pub mod json;
mod options;
pub mod statement_line;

pub use json::{judgement_json, report_json, rules_json};
pub use options::Options;
pub use statement_line::{LineError, StatementLine};
