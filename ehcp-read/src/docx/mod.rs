//! Reads Word files (`.docx`): body, text boxes, notes, headers and footers, with lists numbered, tracked
//! changes apart and every character accounted for.

mod cells;
mod controls;
mod elements;
mod fields;
mod format;
mod numbering;
mod paragraph;
mod reader;
mod rels;
mod styles;

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, Part, Tally};
use crate::office::line::visible_chars;
use crate::office::package::Package;
use crate::office::places::{settle, text_of};
use crate::{ErrorKind, ReadError};
use numbering::Lists;
use reader::Reader;
use rels::Relation;
use styles::Styles;

/// Part that holds the body where the package does not say so.
const MAIN: &str = "word/document.xml";

/// Reads a Word file.
///
/// # Errors
/// If the bytes are not a Word file, are damaged or protected, hold no text, or are larger than any plan.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package)?;
    let body = package.text(&main)?.ok_or_else(|| not_word(&package))?;
    let mut warnings = BTreeSet::new();
    let relations = relations(&mut package, &main, &mut warnings)?;
    let styles = optional(&mut package, &relations, "styles", Styles::read)?.unwrap_or_else(|| {
        warnings.insert("The styles of the file could not be read, so headings may be missed.");
        Styles::default()
    });
    let lists = optional(&mut package, &relations, "numbering", Lists::read)?.unwrap_or_else(|| {
        warnings.insert("The lists of the file could not be read, so numbers of items are missing.");
        Lists::default()
    });
    let mut reader = Reader::new(styles, lists);
    reader.warnings = warnings;
    reader.read_part(&body, Part::Body)?;
    if !reader.body_seen {
        return Err(not_word(&package));
    }
    read_notes(&mut reader, &mut package, &relations)?;
    read_headers(&mut reader, &mut package, &relations)?;
    finish(reader)
}

/// The part that holds the body: the one that the package names, or the usual one.
fn main_part(package: &mut Package<'_>) -> Result<String, ReadError> {
    let roots = match package.text("_rels/.rels")? {
        Some(xml) => or_nothing(rels::read(&xml, ""))?.unwrap_or_default(),
        None => Vec::new(),
    };
    let named = roots.into_iter().find(|r| r.role == "officeDocument").map(|r| r.target);
    let main = named.filter(|target| package.has(target)).unwrap_or_else(|| MAIN.to_owned());
    if package.has(&main) && !main.starts_with("xl/") && !main.starts_with("ppt/") {
        Ok(main)
    } else {
        Err(not_word(package))
    }
}

/// Says what a package is that is no Word file.
fn not_word(package: &Package<'_>) -> ReadError {
    let message = if package.has_folder("xl/") {
        "the file is a spreadsheet: only documents are read"
    } else if package.has_folder("ppt/") {
        "the file is a presentation: only documents are read"
    } else if package.has("content.xml") {
        "the file is an OpenDocument file under another name: name it .odt"
    } else {
        "the file is a package without a Word document in it"
    };
    ReadError::new(ErrorKind::Format, message)
}

fn relations(
    package: &mut Package<'_>,
    main: &str,
    warnings: &mut BTreeSet<&'static str>,
) -> Result<Vec<Relation>, ReadError> {
    let Some(xml) = package.text(&rels::relations_of(main))? else { return Ok(Vec::new()) };
    Ok(or_nothing(rels::read(&xml, main))?.unwrap_or_else(|| {
        warnings.insert("The list of parts of the file could not be read, so some parts may be missing.");
        Vec::new()
    }))
}

/// An error of a part that can be done without becomes `None`, unless the part is an attack on memory.
fn or_nothing<T>(result: Result<T, ReadError>) -> Result<Option<T>, ReadError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == ErrorKind::TooLarge => Err(error),
        Err(_) => Ok(None),
    }
}

/// The text of a part that can be done without; a part that cannot be unpacked counts as malformed.
fn optional_text(package: &mut Package<'_>, name: &str) -> Result<Option<String>, ReadError> {
    Ok(or_nothing(package.text(name))?.map(Option::unwrap_or_default))
}

/// Reads a part of a role that can be done without: its default if there is none, `None` if it is malformed.
fn optional<T: Default>(
    package: &mut Package<'_>,
    relations: &[Relation],
    role: &str,
    read: impl FnOnce(&str) -> Result<T, ReadError>,
) -> Result<Option<T>, ReadError> {
    let usual = format!("word/{role}.xml");
    let name = relations.iter().find(|r| r.role == role).map_or(usual.as_str(), |r| r.target.as_str());
    if !package.has(name) {
        return Ok(Some(T::default()));
    }
    let Some(xml) = optional_text(package, name)? else { return Ok(None) };
    or_nothing(read(&xml))
}

fn read_notes(
    reader: &mut Reader,
    package: &mut Package<'_>,
    relations: &[Relation],
) -> Result<(), ReadError> {
    for relation in relations.iter().filter(|r| r.role == "footnotes" || r.role == "endnotes") {
        if !package.has(&relation.target) {
            continue;
        }
        let read = match optional_text(package, &relation.target)? {
            Some(xml) => or_nothing(reader.read_part(&xml, Part::Note))?,
            None => None,
        };
        if read.is_none() {
            reader.warnings.insert("Footnotes or endnotes could not be read.");
        }
    }
    Ok(())
}

/// Reads headers and footers, each wording once.
fn read_headers(
    reader: &mut Reader,
    package: &mut Package<'_>,
    relations: &[Relation],
) -> Result<(), ReadError> {
    let mut parts = BTreeSet::new();
    let mut wordings = BTreeSet::new();
    let by_id: BTreeMap<&str, &Relation> = relations.iter().map(|r| (r.id.as_str(), r)).collect();
    for id in std::mem::take(&mut reader.page_parts) {
        let Some(relation) = by_id.get(id.as_str()) else { continue };
        if !package.has(&relation.target) || !parts.insert(relation.target.as_str()) {
            continue;
        }
        let made = reader.made;
        reader.blocks.open_box();
        let read = match optional_text(package, &relation.target)? {
            Some(xml) => or_nothing(reader.read_part(&xml, Part::HeaderFooter))?,
            None => None,
        };
        if read.is_none() {
            reader.warnings.insert("A page header or footer could not be read.");
        }
        let blocks = reader.blocks.close_box();
        let mut wording = String::new();
        text_of(&blocks, &mut wording);
        if wordings.insert(wording.clone()) {
            reader.blocks.append(blocks);
        } else {
            reader.left_out += visible_chars(&wording).saturating_sub(reader.made - made);
            reader.made = made;
        }
    }
    Ok(())
}

fn finish(reader: Reader) -> Result<Document, ReadError> {
    let pictures = reader.pictures;
    let pages = reader.page_breaks.then_some(reader.blocks.page);
    let mut blocks = reader.blocks.finish();
    let mut changes = reader.changes.finish();
    let chars = settle(&mut blocks, &mut changes, pages.is_some());
    if chars == 0 && changes.is_empty() {
        return Err(if pictures > 0 {
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
