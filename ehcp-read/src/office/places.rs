//! The last pass: numbers paragraphs, tables and cells in reading order and counts what is handed on.

use std::collections::BTreeMap;

use super::line::visible_chars;
use crate::document::{Block, CellPlace, Place, Table, TrackedChange};

#[derive(Default)]
struct Numbering {
    paragraph: u32,
    table: u32,
    pages: bool,
    /// Serial number of a paragraph to its final place.
    places: BTreeMap<u32, Place>,
    chars: usize,
}

/// Gives every paragraph, table and change its place and returns the number of visible characters.
/// Until then the place of a paragraph holds its serial number. Pages are taken away unless `pages`.
pub(crate) fn settle(blocks: &mut [Block], changes: &mut [TrackedChange], pages: bool) -> usize {
    let mut numbering = Numbering { pages, ..Numbering::default() };
    numbering.blocks(blocks, None);
    for change in changes {
        if let Some(serial) = change.place.paragraph {
            change.place = numbering.place_of(serial);
        }
    }
    numbering.chars
}

/// Visible characters in blocks.
pub(crate) fn text_of(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                out.push_str(&paragraph.text);
                out.push(' ');
            }
            Block::Table(table) => {
                for cell in table.rows.iter().flat_map(|r| &r.cells) {
                    text_of(&cell.blocks, out);
                }
            }
        }
    }
}

impl Numbering {
    // Recursion goes only as deep as tables may be nested.
    fn blocks(&mut self, blocks: &mut [Block], cell: Option<CellPlace>) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    self.paragraph += 1;
                    self.chars += visible_chars(&paragraph.text);
                    let serial = paragraph.place.paragraph;
                    paragraph.place.paragraph = Some(self.paragraph);
                    paragraph.place.cell = cell;
                    if !self.pages {
                        paragraph.place.page = None;
                    }
                    if let Some(serial) = serial {
                        self.places.insert(serial, paragraph.place);
                    }
                }
                Block::Table(table) => self.table(table, cell),
            }
        }
    }

    fn table(&mut self, table: &mut Table, outer: Option<CellPlace>) {
        table.place.paragraph = Some(self.paragraph + 1);
        table.place.cell = outer;
        if !self.pages {
            table.place.page = None;
        }
        if outer.is_none() {
            self.table += 1;
        }
        let number = self.table;
        for (row, cells) in table.rows.iter_mut().enumerate() {
            for cell in &mut cells.cells {
                let place = outer.unwrap_or(CellPlace {
                    table: number,
                    row: one_up(row),
                    column: one_up(cell.column),
                });
                self.blocks(&mut cell.blocks, Some(place));
            }
        }
    }

    /// A paragraph of which nothing was left has the place of the one before it.
    fn place_of(&self, serial: u32) -> Place {
        self.places.range(..=serial).next_back().map(|(_, place)| *place).unwrap_or_default()
    }
}

fn one_up(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}
