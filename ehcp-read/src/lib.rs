//! Turns the bytes of a document into an Education, Health and Care plan, with a map back to page, table
//! and paragraph. It judges nothing.
//!
//! Data flows one way: bytes → format reader → [`document::Document`] → `understand` → plan.

pub mod document;
mod error;
pub mod limits;

pub use error::{ErrorKind, ReadError};
