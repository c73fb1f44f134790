//! Turns the bytes of a document into an Education, Health and Care plan, or into the professional advice on
//! which one draws, with a map back to page, table and paragraph. It judges nothing.
//!
//! Data flows one way: bytes → format reader → [`document::Document`] → `understand` → plan.

mod details;
pub mod document;
pub mod docx;
mod encoding;
mod error;
mod flow;
mod format;
pub mod html;
mod json;
pub mod limits;
pub mod markdown;
pub mod odt;
mod office;
pub mod pdf;
mod reading;
pub mod text;
mod understand;

pub use error::{ErrorKind, ReadError};
pub use format::Format;
pub use json::{read_advice_json, read_plan_json};
pub use reading::{AdviceReading, AnyReading, Reading, read, read_advice, read_any, read_document};
pub use understand::name_section;

use document::Document;

/// Reads a document of any format. `name` is the file's name; it matters only where the content could be
/// several things.
///
/// # Errors
/// When the file is of a kind that is not read, or its reader cannot read it; the one-line message names the
/// reason and the remedy. A plan as JSON is no document: [`read_plan_json`] reads it.
pub fn document(name: &str, bytes: &[u8]) -> Result<(Format, Document), ReadError> {
    let format = Format::detect(name, bytes)?;
    let mut document = match format {
        Format::Docx => docx::read(bytes),
        Format::Html => html::read(bytes),
        Format::Text => text::read(bytes),
        Format::Markdown => markdown::read(bytes),
        Format::Odt => odt::read(bytes),
        Format::Pdf => pdf::read(bytes),
        Format::Json => Err(ReadError::new(
            ErrorKind::Format,
            "the file is JSON, not a document: pass it where a plan as JSON is taken",
        )),
    }?;
    document.warnings.extend(format.misnamed(name));
    if document.tally.gap() > 0 {
        document.warnings.push("Some text of the file could not be placed and is missing.".to_owned());
    }
    Ok((format, document))
}
