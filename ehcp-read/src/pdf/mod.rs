//! PDF to [`Document`]. The file only says where each glyph stands; words, lines, paragraphs, tables and the
//! order of reading are recovered from that.
//!
//! Data flows one way: `interpret` (glyphs and rules) → `strokes` (underlining) → `grid` and `rowed` (tables
//! by their lines) → `furniture` (page headers and footers) → `layout` with `lines`, `columns`, `unruled`
//! (tables by white space) and `paragraphs` → `join` (page breaks) → `emit`.

mod bombs;
mod columns;
mod device;
mod draft;
mod emit;
mod faces;
mod font;
mod forms;
mod furniture;
mod grid;
mod interpret;
mod join;
mod layout;
mod lines;
mod markers;
mod marks;
mod pages;
mod paragraphs;
mod rowed;
mod shapes;
mod strokes;
mod structure;
mod unruled;
mod upright;
mod words;

#[cfg(test)]
mod tests;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crate::document::Document;
use crate::limits;
use crate::{ErrorKind, ReadError};

/// Stack of the thread that interprets a file: deeply nested files use much of it.
const STACK: usize = 256 << 20;

/// Name of that thread, by which a program's panic hook can tell a panic that becomes an error.
pub const THREAD: &str = "ehcp-pdf";

/// Reads a PDF.
///
/// # Errors
/// If the bytes are empty, no PDF, damaged, encrypted, too large, or without any text.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::new(ErrorKind::Empty, "the file is empty"));
    }
    if bytes.len() > limits::FILE_BYTES {
        return Err(ReadError::new(
            ErrorKind::TooLarge,
            "the PDF is larger than any plan: remove its pictures or split off the plan",
        ));
    }
    let start = bytes.get(..bytes.len().min(2048)).unwrap_or(bytes);
    if !start.windows(5).any(|w| w == b"%PDF-") {
        return Err(ReadError::new(ErrorKind::Format, "the file is not a PDF, whatever its name says"));
    }
    if bombs::unpacks_too_far(bytes) {
        return Err(interpret::too_large());
    }
    guarded(bytes.to_vec())
}

/// Reads on a thread with a large stack, and turns a panic of the PDF library into an error.
fn guarded(bytes: Vec<u8>) -> Result<Document, ReadError> {
    let work = move || {
        catch_unwind(AssertUnwindSafe(|| interpret::pages(bytes).and_then(pages::document))).unwrap_or_else(
            |panic| Err(if panic.is::<device::Endless>() { interpret::too_large() } else { damaged() }),
        )
    };
    let thread = thread::Builder::new().name(THREAD.into()).stack_size(STACK).spawn(work);
    match thread {
        Ok(handle) => handle.join().unwrap_or_else(|_| Err(damaged())),
        Err(_) => Err(ReadError::new(ErrorKind::TooLarge, "there is not enough memory to read the PDF")),
    }
}

fn damaged() -> ReadError {
    ReadError::new(
        ErrorKind::Damaged,
        "the PDF is damaged and cannot be interpreted: export it again from the original document",
    )
}
