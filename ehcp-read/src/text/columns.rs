//! Tables whose columns are lined up by spaces.

use super::line::{Line, squeeze};
use super::table::TextRow;

/// Lines that a table without a rule under its head must have.
const LINES: usize = 3;

/// The table that begins at the first of `lines`, and how many lines it takes.
pub(super) fn rows(lines: &[Line<'_>]) -> Option<(Vec<TextRow>, usize)> {
    let taken = lines.iter().take_while(|line| !line.text.is_empty() && !line.page_break).count();
    let block = lines.get(..taken)?;
    let (starts, ruled) = match block.get(1).and_then(runs) {
        Some(starts) => (starts, true),
        None => (gaps(block)?, false),
    };
    let mut rows: Vec<TextRow> = Vec::new();
    for line in block {
        if line.rule_level().is_some() || runs(line).is_some() {
            continue;
        }
        let cells = cut(line, &starts)?;
        match rows.last_mut() {
            // A line without a first cell carries on the row above.
            Some(last) if cells.first().is_some_and(String::is_empty) => last.carry_on(cells),
            _ => rows.push(TextRow { cells, header: ruled && rows.is_empty() }),
        }
    }
    (rows.len() >= 2).then_some((rows, taken))
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
    let plain = |line: &Line<'_>| super::marker::find(line.text).is_none() && !line.text.contains('\t');
    let indent = block.first()?.indent;
    let gapped = |line: &Line<'_>| line.text.contains("  ") || line.indent > indent + 2;
    if block.len() < LINES || !block.iter().all(|line| plain(line) && gapped(line)) {
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
