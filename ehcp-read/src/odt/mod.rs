//! Reads OpenDocument texts (`.odt`): body, frames, notes, headers and footers, with lists numbered, tracked
//! changes apart and every character accounted for.

mod elements;
mod lists;
mod reader;
mod styles;

use crate::document::{Document, Part, Tally};
use crate::office::package::Package;
use crate::office::places::settle;
use crate::{ErrorKind, ReadError};
use reader::Reader;
use styles::Styles;

/// Reads an OpenDocument text.
///
/// # Errors
/// If the bytes are not an OpenDocument text, are damaged or protected, hold no text, or are larger than any
/// plan.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let mut package = Package::open(bytes)?;
    refuse_other_kinds(&mut package)?;
    let content = package.text("content.xml")?.ok_or_else(|| {
        ReadError::new(ErrorKind::Format, "the file is a package without an OpenDocument text in it")
    })?;
    let mut styles = Styles::default();
    let mut warnings = Vec::new();
    let common = common_styles(&mut package, &mut styles)?;
    if common.is_none() {
        warnings
            .push("The styles of the file could not be read, so headings and page headers may be missed.");
    }
    styles.add(&content)?;
    let mut reader = Reader::new(styles);
    reader.warnings.extend(warnings);
    reader.read_part(&content, Part::Body)?;
    if !reader.body_seen {
        return Err(ReadError::new(ErrorKind::Format, "the file is an OpenDocument file, but not a text"));
    }
    let notes = std::mem::take(&mut reader.notes);
    reader.blocks.append(notes);
    if let Some(xml) = common {
        reader.read_part(&xml, Part::HeaderFooter)?;
    }
    finish(reader)
}

fn refuse_other_kinds(package: &mut Package<'_>) -> Result<(), ReadError> {
    let manifest = package.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(ReadError::new(
            ErrorKind::Encrypted,
            "the file is protected by a password: remove the password and save it again",
        ));
    }
    if package.has("word/document.xml") {
        return Err(ReadError::new(
            ErrorKind::Format,
            "the file is a Word file under another name: name it .docx",
        ));
    }
    Ok(())
}

/// Reads `styles.xml`; nothing if it is malformed, an empty text if there is none.
fn common_styles(package: &mut Package<'_>, styles: &mut Styles) -> Result<Option<String>, ReadError> {
    let mut read = || -> Result<String, ReadError> {
        let Some(xml) = package.text("styles.xml")? else { return Ok(String::new()) };
        styles.add(&xml)?;
        Ok(xml)
    };
    match read() {
        Ok(xml) => Ok(Some(xml)),
        Err(error) if error.kind() == ErrorKind::Damaged => Ok(None),
        Err(error) => Err(error),
    }
}

fn finish(reader: Reader) -> Result<Document, ReadError> {
    let pages = reader.page_breaks.then_some(reader.body_pages);
    let mut blocks = reader.blocks.finish();
    let mut changes = reader.changes.finish();
    let chars = settle(&mut blocks, &mut changes, pages.is_some());
    if chars == 0 && changes.is_empty() {
        return Err(if reader.pictures > 0 {
            ReadError::new(ErrorKind::NoText, "the file holds pictures but no text, such as a scan")
        } else {
            ReadError::new(ErrorKind::Empty, "the file holds no text")
        });
    }
    let read = chars.saturating_sub(reader.made);
    Ok(Document {
        blocks,
        changes,
        tally: Tally { in_file: reader.in_file, read, left_out: reader.left_out },
        pages,
        warnings: reader.warnings.into_iter().map(str::to_owned).collect(),
    })
}
