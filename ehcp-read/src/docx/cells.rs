//! Properties of tables, rows and cells.

use super::format::is_shaded;
use super::reader::{Frame, Reader};
use crate::office::blocks::{FirstRow, Merge};
use crate::office::xml::Tag;

/// The bit of a table's look that turns the style of its first row on.
const FIRST_ROW: u32 = 0x20;

impl Reader {
    pub(super) fn table_property(&mut self, name: &str, tag: &Tag<'_>) -> Frame {
        let on = match name {
            "tblStyle" => {
                self.table_style = tag.val();
                return Frame::Skip;
            }
            "tblLook" => match tag.attr("firstRow") {
                Some(on) => matches!(on.as_str(), "1" | "true" | "on"),
                None => {
                    let bits = tag.val().and_then(|v| u32::from_str_radix(&v, 16).ok());
                    bits.is_some_and(|bits| bits & FIRST_ROW != 0)
                }
            },
            _ => return Frame::Skip,
        };
        // The schema puts the style before the look.
        let style = self.table_style.take().filter(|_| on);
        let first = style.map_or(FirstRow::default(), |id| self.styles.first_row(&id));
        self.blocks.set_first_row(first);
        Frame::Skip
    }

    pub(super) fn row_property(&mut self, name: &str, tag: &Tag<'_>) -> Frame {
        if let Some(row) = self.blocks.row() {
            match name {
                "tblHeader" => row.header = tag.on(),
                "gridBefore" => row.column = tag.number("val").unwrap_or(0),
                "del" => row.deleted = true,
                _ => {}
            }
        }
        Frame::Skip
    }

    pub(super) fn cell_property(&mut self, name: &str, tag: &Tag<'_>) -> Frame {
        if let Some(cell) = self.blocks.cell() {
            match name {
                "gridSpan" => cell.column_span = tag.number("val").unwrap_or(1),
                "vMerge" => cell.vertical = merge(tag),
                "hMerge" => cell.horizontal = merge(tag),
                "shd" => cell.shaded = is_shaded(tag),
                _ => {}
            }
        }
        Frame::Skip
    }
}

fn merge(tag: &Tag<'_>) -> Merge {
    match tag.val().as_deref() {
        Some("restart") => Merge::Start,
        _ => Merge::Continue,
    }
}
