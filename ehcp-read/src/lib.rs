//! Turns the bytes of a document into an Education, Health and Care plan, with a map back to page, table
//! and paragraph. It judges nothing.
//!
//! Data flows one way: bytes → format reader → [`document::Document`] → `understand` → plan.

pub mod document;
pub mod docx;
mod encoding;
mod error;
mod flow;
pub mod html;
pub mod limits;
mod office;
pub mod text;

pub use error::{ErrorKind, ReadError};
