//! Drafts to the common form: numbers, places, lists and the count of characters.

use crate::document::{Block, Cell, CellPlace, ListItem, Look, Paragraph, Place, Row, Table, Tally};

use super::draft::{self, Draft, visible};
use super::words::{self, Words};

/// Hands drafts on and counts.
pub(super) struct Emitter<'w> {
    words: &'w Words,
    paragraph: u32,
    table: u32,
    pub(super) tally: Tally,
}

impl<'w> Emitter<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words, paragraph: 0, table: 0, tally: Tally::default() }
    }

    pub(super) fn blocks(&mut self, drafts: Vec<Draft>, cell: Option<CellPlace>) -> Vec<Block> {
        let mut levels: Vec<f32> = Vec::new();
        drafts
            .into_iter()
            .map(|draft| match draft {
                Draft::Paragraph(p) => Block::Paragraph(self.paragraph(&p, cell, &mut levels)),
                Draft::Table(t) => {
                    levels.clear();
                    Block::Table(self.table(t, cell))
                }
            })
            .collect()
    }

    fn paragraph(
        &mut self,
        draft: &draft::Paragraph,
        cell: Option<CellPlace>,
        levels: &mut Vec<f32>,
    ) -> Paragraph {
        self.paragraph += 1;
        let (text, mut left_out) = words::text(draft, self.words);
        let (text, contents_line, dots) = contents(text);
        left_out += dots;
        let list = draft.marker.as_ref().map(|m| ListItem {
            level: level(levels, m.x),
            marker: m.text.clone(),
            ordered: m.ordered,
        });
        if list.is_none() && levels.first().is_some_and(|x| draft.left < x + 2.0) {
            levels.clear();
        }
        self.tally.read += visible(&text) + list.as_ref().map_or(0, |l| visible(&l.marker));
        self.tally.left_out += left_out;
        Paragraph {
            text,
            heading: draft.heading,
            look: Look {
                bold: draft.bold,
                italic: draft.italic,
                underlined: draft.underlined,
                size: (draft.size > 0.0).then(|| (draft.size * 10.0).round() / 10.0),
                shaded: draft.shaded,
            },
            list,
            part: draft.part,
            contents_line,
            place: Place { page: Some(draft.page), paragraph: Some(self.paragraph), cell },
        }
    }

    fn table(&mut self, draft: draft::Table, outer: Option<CellPlace>) -> Table {
        if outer.is_none() {
            self.table += 1;
        }
        let number = self.table;
        let place = Place { page: Some(draft.page), paragraph: None, cell: outer };
        let rows = draft.rows.into_iter().enumerate().map(|(n, row)| Row {
            header: row.header,
            cells: row
                .cells
                .into_iter()
                .map(|cell| {
                    let here = CellPlace { table: number, row: n as u32 + 1, column: cell.column as u32 + 1 };
                    Cell {
                        column: cell.column,
                        column_span: cell.column_span,
                        row_span: cell.row_span,
                        blocks: self.blocks(cell.blocks, Some(outer.unwrap_or(here))),
                    }
                })
                .collect(),
        });
        Table { rows: rows.collect(), place }
    }
}

/// Depth of a list item by the place of its marker.
fn level(levels: &mut Vec<f32>, x: f32) -> u8 {
    levels.retain(|l| *l < x - 4.0);
    let level = levels.len();
    levels.push(x);
    u8::try_from(level).unwrap_or(u8::MAX)
}

/// A line of a table of contents: its dots become a space.
fn contents(text: String) -> (String, bool, usize) {
    let Some(start) = text.find("....").or_else(|| text.find(". . . ")).or_else(|| text.find("……"))
    else {
        return (text, false, 0);
    };
    let (title, rest) = text.split_at(start);
    let number = rest.trim_start_matches(['.', ' ', '…']);
    let page = !number.is_empty() && number.len() <= 5 && number.chars().all(|c| c.is_ascii_alphanumeric());
    if !page || title.trim().is_empty() {
        return (text, false, 0);
    }
    let dots = visible(rest) - visible(number);
    (format!("{} {number}", title.trim_end()), true, dots)
}
