#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

mod hostile;
mod layout;
mod samples;
mod tables;
mod writer;

use crate::document::{Block, Document, Paragraph, Part, Table};

/// All paragraphs in reading order, those in tables included.
fn paragraphs(document: &Document) -> Vec<&Paragraph> {
    fn walk<'d>(blocks: &'d [Block], out: &mut Vec<&'d Paragraph>) {
        for block in blocks {
            match block {
                Block::Paragraph(p) => out.push(p),
                Block::Table(t) => {
                    t.rows.iter().flat_map(|r| &r.cells).for_each(|c| walk(&c.blocks, out));
                }
            }
        }
    }
    let mut out = Vec::new();
    walk(&document.blocks, &mut out);
    out
}

/// Texts of the paragraphs of the body.
fn body(document: &Document) -> Vec<&str> {
    paragraphs(document).into_iter().filter(|p| p.part == Part::Body).map(|p| p.text.as_str()).collect()
}

fn tables(document: &Document) -> Vec<&Table> {
    document.blocks.iter().filter_map(|b| if let Block::Table(t) = b { Some(t) } else { None }).collect()
}

/// The text of each cell of each row, paragraphs parted by `|`.
fn rows(table: &Table) -> Vec<Vec<String>> {
    let cell = |blocks: &[Block]| {
        let texts: Vec<&str> = blocks
            .iter()
            .filter_map(|b| if let Block::Paragraph(p) = b { Some(p.text.as_str()) } else { None })
            .collect();
        texts.join("|")
    };
    table.rows.iter().map(|r| r.cells.iter().map(|c| cell(&c.blocks)).collect()).collect()
}
