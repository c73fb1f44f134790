//! Tables whose columns are lined up by spaces.

use super::line::{Line, squeeze};
use super::table::TextRow;

/// Lines that a table without a rule under its head must have.
const LINES: usize = 3;

/// The table that begins at the first of `lines`, and how many lines it takes. `before` is the line above: a
/// run of lines is looked at once, from its start.
pub(super) fn rows(before: Option<&Line<'_>>, lines: &[Line<'_>]) -> Option<(Vec<TextRow>, usize)> {
    let (first, after) = lines.split_first()?;
    if first.text.is_empty() {
        return None;
    }
    if let Some(starts) = after.first().and_then(runs) {
        return ruled(lines, &starts);
    }
    let is_row = |line: &Line<'_>| is_gapped(line, first.indent) && !line.page_break;
    if before.is_some_and(|line| is_gapped(line, first.indent)) {
        return None;
    }
    let taken = 1 + after.iter().take_while(|line| is_row(line)).count();
    let block = lines.get(..taken)?;
    let starts = gaps(block)?;
    let mut rows = Vec::new();
    for line in block {
        add(&mut rows, cut(line, &starts)?);
    }
    (rows.len() >= 2).then_some((rows, taken))
}

/// A table with a rule under its head; it ends with a blank line or where a line does not fit the columns.
fn ruled(lines: &[Line<'_>], starts: &[usize]) -> Option<(Vec<TextRow>, usize)> {
    let mut rows: Vec<TextRow> = Vec::new();
    let mut taken = 0;
    for line in lines.iter().take_while(|line| !line.text.is_empty()) {
        if line.rule_level().is_none() && runs(line).is_none() {
            let Some(cells) = cut(line, starts) else { break };
            add(&mut rows, cells);
        }
        taken += 1;
    }
    rows.first_mut()?.header = true;
    (rows.len() >= 2).then_some((rows, taken))
}

/// Adds a row; a line without a first cell carries on the row above.
fn add(rows: &mut Vec<TextRow>, cells: Vec<String>) {
    match rows.last_mut() {
        Some(last) if cells.first().is_some_and(String::is_empty) => last.carry_on(cells),
        _ => rows.push(TextRow { cells, header: false }),
    }
}

/// Whether a line may be one of columns: gaps in it, or in its margin, and no marker before it.
fn is_gapped(line: &Line<'_>, indent: usize) -> bool {
    let gap = line.text.contains("  ") || (line.indent > indent + 2 && !line.text.is_empty());
    gap && !line.text.contains('\t') && super::marker::find(line.text).is_none()
}

/// Where columns begin, by a line such as `-----  ---  ------`.
fn runs(line: &Line<'_>) -> Option<Vec<usize>> {
    let dashes = line.text.chars().all(|c| matches!(c, '-' | '=' | ' ' | '─'));
    let parts: Vec<&str> = line.text.split_whitespace().collect();
    if !dashes || parts.len() < 2 || parts.iter().any(|part| part.chars().count() < 3) {
        return None;
    }
    let mut starts = Vec::new();
    let mut before = ' ';
    for (at, c) in line.text.chars().enumerate() {
        if c != ' ' && before == ' ' {
            starts.push(line.indent + at);
        }
        before = c;
    }
    Some(starts)
}

/// Where columns begin, by gaps of two spaces or more that all lines share; three columns at least, since two
/// may be labels and values, or a list.
fn gaps(block: &[Line<'_>]) -> Option<Vec<usize>> {
    if block.len() < LINES || !block.first()?.text.contains("  ") {
        return None;
    }
    let width = block.iter().map(Line::end).max()?;
    let mut filled = vec![false; width];
    for line in block {
        for (at, c) in line.text.chars().enumerate() {
            if let Some(column) = filled.get_mut(line.indent + at) {
                *column |= !c.is_whitespace();
            }
        }
    }
    let mut starts = Vec::new();
    let mut gap = 2;
    for (at, &is_filled) in filled.iter().enumerate() {
        if is_filled && gap >= 2 {
            starts.push(at);
        }
        gap = if is_filled { 0 } else { gap + 1 };
    }
    (starts.len() >= 3).then_some(starts)
}

/// The cells of a line; nothing if a word lies across the start of a column.
fn cut(line: &Line<'_>, starts: &[usize]) -> Option<Vec<String>> {
    let mut cells = vec![String::new(); starts.len()];
    let mut before = ' ';
    for (at, c) in line.text.chars().enumerate() {
        let column = line.indent + at;
        let index = starts.partition_point(|&start| start <= column).saturating_sub(1);
        let at_start = starts.get(index) == Some(&column);
        if at_start && index > 0 && before != ' ' {
            return None;
        }
        cells.get_mut(index)?.push(c);
        before = c;
    }
    Some(cells.iter().map(|cell| squeeze(cell)).collect())
}
