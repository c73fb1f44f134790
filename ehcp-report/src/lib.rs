//! Turns the result of a check into something people or other programs read. It computes no result of its
//! own: what it shows is in the [`ehcp_core::Report`].
//!
//! The child's words appear in the plan itself and, elsewhere, only where [`Options::quote`] asks for them.

#![forbid(unsafe_code)]

mod accuracy;
mod advice;
mod ask;
mod clock;
pub mod compare;
mod csv;
mod group;
mod html;
pub mod json;
pub mod ledger;
mod markdown;
mod marks;
mod options;
mod page;
mod rule_text;
mod sarif;
pub mod statement_line;
mod text;
pub mod thread;
mod understood;
pub mod words;
mod wrap;

pub use accuracy::{Accuracy, accuracy};
pub use advice::{UnderstoodAdvice, advice_json, advice_text, as_report, understood_advice};
pub use clock::{
    ClockOptions, ClockText, clock_columns, clock_csv_head, clock_csv_rows, clock_json, clock_text,
};
pub use csv::{csv_head, csv_rows};
pub use html::html;
pub use json::{judgement_json, report_json, rules_json};
pub use markdown::markdown;
pub use options::{Named, Options, Subject};
pub use page::TextStyle;
pub use rule_text::{rule_text, rules_text};
pub use sarif::sarif;
pub use statement_line::{LineError, StatementLine};
pub use text::text;
pub use understood::{Characters, Understood, understood};
