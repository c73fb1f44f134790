//! The Word reader over the reference documents, where they are at hand.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ehcp_read::document::{Block, Table};

/// Rows of all tables, nested ones included.
fn rows(blocks: &[Block]) -> usize {
    let of_table = |t: &Table| {
        t.rows.len() + t.rows.iter().flat_map(|r| &r.cells).map(|c| rows(&c.blocks)).sum::<usize>()
    };
    blocks.iter().map(|b| if let Block::Table(t) = b { of_table(t) } else { 0 }).sum()
}

/// Rows that the file itself declares.
fn declared_rows(bytes: &[u8]) -> usize {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("word/document.xml").unwrap(), &mut xml).unwrap();
    xml.matches("</w:tr>").count()
}

#[test]
fn no_character_and_no_row_is_lost() {
    for path in support::reference(&["samples", "templates"], ".docx") {
        let bytes = std::fs::read(&path).unwrap();
        let document = ehcp_read::docx::read(&bytes).unwrap();
        assert!(document.tally.in_file > 0, "{path:?}");
        assert_eq!(document.tally.gap(), 0, "{path:?} {:?}", document.tally);
        assert_eq!(document.tally.read + document.tally.left_out, document.tally.in_file, "{path:?}");
        assert_eq!(rows(&document.blocks), declared_rows(&bytes), "{path:?}");
    }
}
