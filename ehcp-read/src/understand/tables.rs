//! Tables: which rows are headings, headers, labelled rows or rows of columns.

use ehcp_core::plan::{Letter, NoteKind, StatementKind};

use super::headers::heads_advice;
use super::headings::{Naming, is_bare_label, is_title_of, named};
use super::roles::Role;
use super::sections::Builder;
use super::{boilerplate, labels, place, words};
use crate::document::{Block, Cell, Paragraph, Row, Table};

/// A column of a table with a header row.
pub(crate) struct Head {
    pub(crate) column: usize,
    pub(crate) span: usize,
    pub(crate) role: Option<Role>,
    pub(crate) text: String,
}

/// What is known of a table while its rows are read.
#[derive(Default)]
pub(crate) struct Grid {
    pub(crate) heads: Option<Vec<Head>>,
    /// Statements of cells that reach over rows below: last row, kind, ids.
    pub(crate) active: Vec<(usize, StatementKind, Vec<String>)>,
    /// Statements of the rows that belong to one need or outcome, in tables with a label column.
    pub(crate) card: Vec<(StatementKind, Vec<String>)>,
    pub(crate) row: usize,
    /// Area of need that a row of labels gave.
    pub(crate) area: Option<String>,
    /// First row of the section that is open: above it stand other sections.
    pub(crate) start: usize,
}

impl Builder {
    /// Reads a table.
    pub(crate) fn table(&mut self, table: &Table) {
        let mut grid = Grid::default();
        let pending = self.pending.take();
        for (i, row) in table.rows.iter().enumerate() {
            grid.row = i;
            self.row(row, &mut grid);
        }
        if self.pending.is_none() {
            self.pending = pending;
        }
    }

    fn row(&mut self, row: &Row, grid: &mut Grid) {
        let filled: Vec<&Cell> = row.cells.iter().filter(|c| !text_of(c).is_empty()).collect();
        let Some(&first) = filled.first() else { return };
        if self.band(&filled, grid) {
            return;
        }
        if filled.len() == 1
            && (row.cells.len() == 1 || grid.heads.is_none() && !self.label_alone(first, row))
        {
            self.single(first, grid);
        } else if filled.len() > 1 && self.is_header(row, &filled, grid) {
            self.header(&filled, grid);
        } else if grid.heads.is_some() {
            self.column_row(row, grid);
        } else {
            self.labelled_row(&filled, grid);
        }
    }

    // A row that does nothing but open a section, whatever stood above it in the table: "Section G | Health
    // provision". The columns of the section before it end here.
    fn band(&mut self, filled: &[&Cell], grid: &mut Grid) -> bool {
        let Some((&first, rest)) = filled.split_first() else { return false };
        let label = text_of(first);
        let Some((naming, letters)) = self.row_names_section(&label) else { return false };
        let bare = is_bare_label(&label);
        let word = words::starts(&words::plain(&label), &["section", "sections", "part", "parts"]);
        let title = match rest {
            // With columns open, a letter alone may be the number of an item.
            [] => grid.heads.is_some() && naming == Naming::Labelled && (bare || word),
            [one] => bare && (word || grid.heads.is_none()) && is_title_of(&letters, &text_of(one)),
            _ => false,
        };
        if !title {
            return false;
        }
        grid.heads = None;
        grid.active.clear();
        grid.card.clear();
        grid.start = grid.row + 1;
        let at = cell_label(first).map(|p| place(p.place)).unwrap_or_default();
        self.open_sections(naming, &letters, &label, None, at);
        if let [one] = rest {
            self.take_title(&text_of(one));
        }
        true
    }

    // A label whose value is empty: part of the form, unless it names a section.
    fn label_alone(&mut self, cell: &Cell, row: &Row) -> bool {
        let text = text_of(cell);
        if row.cells.len() < 2 || row.cells.first().is_none_or(|c| c.column != cell.column) {
            return false;
        }
        if self.row_names_section(&text).is_some() {
            return false;
        }
        let own_letter =
            named(&text).is_some_and(|(_, letters)| letters.iter().all(|l| self.open.contains(l)));
        words::count(&text) <= 14 && !words::ends_sentence(&text) || labels::is_label(&text) || own_letter
    }

    // A cell that has its row to itself: a heading, or blocks like any other.
    fn single(&mut self, cell: &Cell, grid: &mut Grid) {
        let seen = self.seen;
        if let Some((naming, letters)) = cell_label(cell)
            .and_then(|p| self.row_names_section(&p.text).map(|n| (n, p.text.len())))
            .map(|(n, _)| n)
            && cell.blocks.len() == 1
        {
            let text = text_of(cell);
            let at = cell_label(cell).map(|p| place(p.place)).unwrap_or_default();
            self.open_sections(naming, &letters, &text, None, at);
        } else if grid.heads.is_some() && self.is_band_heading(cell) {
            let at = cell_label(cell).map(|p| place(p.place)).unwrap_or_default();
            self.sub_heading(&text_of(cell), at);
        } else {
            self.blocks(&cell.blocks);
        }
        if self.seen != seen {
            grid.start = grid.row + 1;
            grid.heads = None;
            grid.active.clear();
        }
        grid.card.clear();
    }

    // A short text across a table that has columns: the heading of the rows below it.
    fn is_band_heading(&self, cell: &Cell) -> bool {
        let text = text_of(cell);
        cell.blocks.len() == 1
            && words::count(&text) <= 10
            && !words::ends_sentence(&text)
            && !self.open.is_empty()
            && !boilerplate::is_absent(&text)
            && !boilerplate::is_blank(&text)
    }

    /// Sections that the label cell of a row names, where it may open them.
    pub(crate) fn row_names_section(&self, text: &str) -> Option<(Naming, Vec<Letter>)> {
        let (naming, letters) = named(text)?;
        if words::count(text) > 40 || self.in_cell {
            return None;
        }
        let new = letters != self.open;
        let may = match naming {
            Naming::Labelled | Naming::Lettered => new,
            Naming::Subject => {
                // A cover has rows called "Placement" or "Personal budget" too.
                let early = self.drafts.len() < 4 && self.explicit.is_empty();
                new && self.open != [Letter::K]
                    && !letters.iter().any(|l| {
                        self.explicit.contains(l) || early && matches!(l, Letter::I | Letter::J | Letter::K)
                    })
                    && !letters.iter().any(|l| self.open.contains(l))
                    && !words::ends_sentence(text)
                    && (self.open.is_empty() || !self.explicit.is_empty() || words::count(text) > 1)
                    && self.explicit.is_empty()
            }
        };
        may.then_some((naming, letters))
    }

    // A row without header columns: a label and what belongs to it, or blocks side by side.
    fn labelled_row(&mut self, filled: &[&Cell], grid: &mut Grid) {
        let Some((first, rest)) = filled.split_first() else { return };
        let label = text_of(first);
        if let Some((naming, letters)) = self.row_names_section(&label) {
            let at = cell_label(first).map(|p| place(p.place)).unwrap_or_default();
            self.open_sections(naming, &letters, &label, None, at);
            self.sub.area.clone_from(&grid.area);
            grid.card.clear();
            self.rest_of_row(rest, grid);
            return;
        }
        let own = named(&label).is_some_and(|(n, letters)| n != Naming::Subject && letters == self.open);
        if own {
            self.rest_of_row(rest, grid);
            return;
        }
        if self.open.is_empty() || matches!(self.open.first(), Some(Letter::I | Letter::J | Letter::K)) {
            self.fact_row(filled);
            return;
        }
        let asks = self.open == [Letter::A] && label.ends_with('?');
        let short = words::count(&label) <= 16 && (asks || !words::ends_sentence(&label));
        if labels::is_label(&label) {
            self.label_row(&label, rest, grid);
        } else if short {
            self.named_row(&label, first, rest, grid);
        } else {
            for cell in filled {
                self.blocks(&cell.blocks);
            }
        }
    }

    fn rest_of_row(&mut self, rest: &[&Cell], grid: &mut Grid) {
        match rest {
            [] => {}
            [one] => self.blocks(&one.blocks),
            [title, values @ ..] if self.take_title(&text_of(title)) => self.rest_of_row(values, grid),
            _ => self.labelled_row(rest, grid),
        }
    }

    /// Cells of a row for the details, with their labels.
    pub(crate) fn fact_row(&mut self, filled: &[&Cell]) {
        let texts: Vec<String> = filled.iter().map(|c| text_of(c)).collect();
        let at = filled.first().and_then(|c| cell_label(c)).map(|p| place(p.place)).unwrap_or_default();
        let section = self.open.first().copied();
        let advice = section == Some(Letter::K);
        if advice && heads_advice(&texts) {
            self.note(NoteKind::Boilerplate, &texts.join(" | "), at);
            return;
        }
        let mut cells = Vec::new();
        if advice || texts.len() % 2 == 1 {
            cells.extend(texts.iter().map(|t| (None, t.clone())));
        } else {
            for pair in texts.chunks(2) {
                if let [label, value] = pair {
                    cells.push((Some(label.clone()), value.clone()));
                }
            }
        }
        let text = texts.join(" | ");
        self.weigh(&text);
        self.facts(cells, &text, at, false);
    }

    pub(crate) fn facts(
        &mut self,
        cells: Vec<(Option<String>, String)>,
        text: &str,
        at: ehcp_core::plan::Place,
        alone: bool,
    ) {
        let section = self.open.first().copied();
        let values: Vec<&str> = cells.iter().map(|(_, v)| v.as_str()).collect();
        let real = values.iter().filter(|v| !boilerplate::is_blank(v)).count();
        // A label of the form with nothing filled in beside it says nothing yet.
        let labelled = cells.iter().any(|(label, _)| label.is_some());
        let unfilled =
            real == 1 && !boilerplate::is_blank(values.first().unwrap_or(&"")) && (alone || !labelled);
        if section.is_some() && real > 0 && !unfilled {
            if values.iter().all(|v| boilerplate::is_blank(v) || boilerplate::is_absent(v)) {
                for letter in self.targets() {
                    if let Some(draft) = self.draft(letter) {
                        draft.absent = true;
                    }
                }
            } else {
                self.said();
            }
        }
        let kind = if real == 0 { NoteKind::Boilerplate } else { NoteKind::Other };
        self.note(kind, text, at);
        self.lines.push(super::sections::Line { section, cells, running: false, heading: false, place: at });
    }
}

/// The first paragraph of a cell that has words.
pub(crate) fn cell_label(cell: &Cell) -> Option<&Paragraph> {
    cell.blocks.iter().find_map(|b| match b {
        Block::Paragraph(p) if !p.text.trim().is_empty() => Some(p),
        _ => None,
    })
}

/// All text of a cell, nested tables included, one paragraph a line.
pub(crate) fn text_of(cell: &Cell) -> String {
    fn walk(blocks: &[Block], out: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Paragraph(p) if !p.text.trim().is_empty() => out.push(p.text.trim().to_owned()),
                Block::Paragraph(_) => {}
                Block::Table(t) => t.rows.iter().flat_map(|r| &r.cells).for_each(|c| walk(&c.blocks, out)),
            }
        }
    }
    let mut out = Vec::new();
    walk(&cell.blocks, &mut out);
    out.join("\n")
}
