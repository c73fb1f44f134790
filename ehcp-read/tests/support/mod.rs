//! Packages built in memory, and the reference documents where they are at hand.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

pub mod word;

use std::io::{Cursor, Write};
use std::path::PathBuf;

use ehcp_read::document::{Block, Document, Paragraph, Table};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A zip package of named parts.
pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The paragraphs of a document in reading order, those in tables included.
pub fn paragraphs(document: &Document) -> Vec<&Paragraph> {
    fn walk<'a>(blocks: &'a [Block], out: &mut Vec<&'a Paragraph>) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => out.push(paragraph),
                Block::Table(table) => {
                    for cell in table.rows.iter().flat_map(|r| &r.cells) {
                        walk(&cell.blocks, out);
                    }
                }
            }
        }
    }
    let mut out = Vec::new();
    walk(&document.blocks, &mut out);
    out
}

/// The texts of all paragraphs.
pub fn texts(document: &Document) -> Vec<&str> {
    paragraphs(document).into_iter().map(|p| p.text.as_str()).collect()
}

/// The first table.
pub fn table(document: &Document) -> &Table {
    let table = document.blocks.iter().find_map(|b| match b {
        Block::Table(table) => Some(table),
        Block::Paragraph(_) => None,
    });
    table.expect("a table")
}

/// The texts of the cells of a table, row by row; paragraphs of a cell are joined by a bar.
pub fn grid(table: &Table) -> Vec<Vec<String>> {
    let text = |block: &Block| match block {
        Block::Paragraph(p) => p.text.clone(),
        Block::Table(t) => format!("[{}]", grid(t).into_iter().flatten().collect::<Vec<_>>().join(",")),
    };
    let cell = |cell: &ehcp_read::document::Cell| cell.blocks.iter().map(text).collect::<Vec<_>>().join("|");
    table.rows.iter().map(|r| r.cells.iter().map(cell).collect()).collect()
}

/// Reference documents with an ending, or none with the reason printed.
pub fn reference(folders: &[&str], ending: &str) -> Vec<PathBuf> {
    let root = std::env::var_os("EHCP_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let mut found = Vec::new();
    for folder in folders {
        match std::fs::read_dir(root.join(folder)) {
            Ok(entries) => found.extend(
                entries.flatten().map(|e| e.path()).filter(|p| p.to_string_lossy().ends_with(ending)),
            ),
            Err(_) => eprintln!("skipped: no folder {folder} beside the project"),
        }
    }
    found.sort();
    found
}
