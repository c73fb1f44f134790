//! Tables typed with bars or tabs.

use super::columns;
use super::line::{Line, squeeze};

/// A row of a typed table.
pub(super) struct TextRow {
    pub(super) cells: Vec<String>,
    pub(super) header: bool,
}

/// The table that begins at the first of `lines`, and how many lines it takes. `before` is the line above: a
/// run of lines is looked at once, from its start.
pub(super) fn rows(before: Option<&Line<'_>>, lines: &[Line<'_>]) -> Option<(Vec<TextRow>, usize)> {
    with_bars(before, lines).or_else(|| with_tabs(before, lines)).or_else(|| columns::rows(before, lines))
}

fn is_border(text: &str) -> bool {
    text.len() >= 3
        && text.chars().all(|c| "+-=|: ─━┼┌┐└┘├┤┬┴│═╬╔╗╚╝".contains(c))
        && text.contains(['-', '=', '─', '═', '━'])
}

fn is_bar(c: char) -> bool {
    matches!(c, '|' | '│' | '║' | '┃')
}

fn is_bar_row(line: &Line<'_>) -> bool {
    line.text.contains(is_bar) || (line.text.starts_with('+') && is_border(line.text))
}

fn with_bars(before: Option<&Line<'_>>, lines: &[Line<'_>]) -> Option<(Vec<TextRow>, usize)> {
    let belongs = |line: &Line<'_>| is_bar_row(line) || is_boxed_border(line.text);
    if before.is_some_and(belongs) {
        return None;
    }
    let taken = lines.iter().take_while(|line| belongs(line)).count();
    let block = lines.get(..taken)?;
    if block.iter().filter(|line| is_bar_row(line) && !is_border(line.text)).count() < 2 {
        return None;
    }
    // A paragraph in a box: one cell, however many lines.
    let one_cell = block.iter().any(|line| is_border(line.text))
        && block.iter().filter(|line| !is_border(line.text)).all(|l| cells_between_bars(l.text).len() == 1);
    let bordered = one_cell || block.iter().filter(|line| is_border(line.text)).count() >= 3;
    let mut rows: Vec<TextRow> = Vec::new();
    let mut fresh = true;
    for line in block {
        if is_border(line.text) {
            // The border after the first row of cells makes it the header.
            if rows.len() == 1
                && !fresh
                && let Some(first) = rows.first_mut()
            {
                first.header = true;
            }
            fresh = true;
            continue;
        }
        let cells = cells_between_bars(line.text);
        match rows.last_mut() {
            // Between borders, a second line carries on the cells of the first.
            Some(last) if bordered && !fresh => last.carry_on(cells),
            _ => rows.push(TextRow { cells, header: false }),
        }
        fresh = false;
    }
    Some((rows, taken))
}

fn is_boxed_border(text: &str) -> bool {
    text.starts_with(['┌', '├', '└', '╔', '╠', '╚']) && is_border(text)
}

fn cells_between_bars(text: &str) -> Vec<String> {
    let inner = text.strip_prefix(is_bar).unwrap_or(text);
    let inner = inner.strip_suffix(is_bar).unwrap_or(inner);
    inner.split(is_bar).map(squeeze).collect()
}

impl TextRow {
    pub(super) fn carry_on(&mut self, cells: Vec<String>) {
        for (index, more) in cells.into_iter().enumerate() {
            match self.cells.get_mut(index) {
                Some(cell) if !more.is_empty() => {
                    if !cell.is_empty() {
                        cell.push(' ');
                    }
                    cell.push_str(&more);
                }
                Some(_) => {}
                None => self.cells.push(more),
            }
        }
    }
}

fn with_tabs(before: Option<&Line<'_>>, lines: &[Line<'_>]) -> Option<(Vec<TextRow>, usize)> {
    let columns = |line: &Line<'_>| line.text.split('\t').count();
    let first = lines.first()?;
    let is_row = |line: &Line<'_>| columns(line) >= 2 && !is_padding(line.text);
    if before.is_some_and(is_row) {
        return None;
    }
    let taken = lines.iter().take_while(|line| is_row(line)).count();
    let block = lines.get(..taken)?;
    let widest = block.iter().map(columns).max()?;
    // Two columns are a table only if no line is "Label:", which stays a paragraph.
    let labelled = block.iter().any(|line| line.label().is_some());
    let itemised = super::marker::find(first.text).is_some();
    if taken < 2 || (widest == 2 && (labelled || itemised)) {
        return None;
    }
    let rows = block
        .iter()
        .map(|line| TextRow { cells: line.text.split('\t').map(squeeze).collect(), header: false });
    Some((rows.collect(), taken))
}

/// Whether the tabs of a line only line up two things, as several in a row do.
fn is_padding(text: &str) -> bool {
    text.contains("\t\t")
}
