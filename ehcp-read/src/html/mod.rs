//! Web pages, and what Word and LibreOffice save as such.

mod block;
mod charset;
mod css;
mod facts;
mod form;
mod guard;
mod list;
mod names;
mod style;
mod table;
mod walk;

use scraper::Html;

use crate::document::Document;
use crate::flow::Flow;
use crate::{ErrorKind, ReadError};
use facts::Facts;
use walk::Walker;

/// Reads a web page.
///
/// # Errors
/// When the encoding is not known, there is no text, or the page is larger or deeper than any plan.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let decoded = charset::decode(bytes)?;
    let mut flow = Flow::default();
    flow.document.warnings.extend(decoded.warning);
    blocks(&decoded.text, &mut flow)?;
    if flow.document.blocks.is_empty() {
        let message = "the page holds no text that can be seen: choose the file that holds the plan";
        return Err(ReadError::new(ErrorKind::Empty, message));
    }
    Ok(flow.document)
}

/// Puts the blocks of a page or a piece of one into a flow, and counts its characters.
pub(crate) fn blocks(text: &str, flow: &mut Flow) -> Result<(), ReadError> {
    guard::check(text)?;
    let page = Html::parse_document(text);
    let facts = Facts::of(&page)?;
    flow.document.tally.in_file += facts.chars;
    Walker::new(&facts, flow).page(page.tree.root())
}

#[cfg(test)]
mod tests;
