//! Pages to a document: paragraphs and tables that a page break has cut in two.

use super::draft::{Cell, Draft, Paragraph, Row, Table};

/// Appends the drafts of a page to those of the pages before it; returns the characters of repeated table
/// headings that were dropped.
pub(super) fn append(document: &mut Vec<Draft>, page: Vec<Draft>) -> usize {
    let mut dropped = 0;
    let mut page = page.into_iter();
    match (document.last_mut(), page.next()) {
        (Some(Draft::Paragraph(last)), Some(Draft::Paragraph(next))) if continues(last, &next) => {
            last.extend(*next)
        }
        (Some(Draft::Table(last)), Some(Draft::Table(next))) => match joined(last, next) {
            Ok(count) => dropped = count,
            Err(next) => match inner(last, next) {
                Ok(count) => dropped = count,
                Err(next) => document.push(Draft::Table(next)),
            },
        },
        (_, Some(first)) => document.push(first),
        (_, None) => {}
    }
    document.extend(page);
    dropped
}

/// Whether a paragraph goes on in another at the top of the next page or column.
pub(super) fn continues(last: &Paragraph, next: &Paragraph) -> bool {
    let alike =
        (last.size - next.size).abs() < 0.09 * last.size && last.bold == next.bold && last.part == next.part;
    if !alike || next.marker.is_some() {
        return false;
    }
    let full = last.room < next.first_word + 0.5 * last.size;
    if last.ends() {
        // A sentence ended, but on a line that is full: only a hanging indent tells that it goes on.
        let inside = last
            .marker
            .as_ref()
            .is_some_and(|m| last.left > m.x + 4.0 && (next.left - last.left).abs() < 2.0);
        return full && inside;
    }
    next.begins_small() || full && !last.bold
}

/// Joins the table of a new page to that of the page before, if it is the same one.
fn joined(last: &mut Table, mut next: Table) -> Result<usize, Table> {
    let outer = |t: &Table| Some((*t.xs.first()?, *t.xs.last()?));
    let near = |a: f32, b: f32| (a - b).abs() < 4.0;
    let same_width = match (outer(last), outer(&next)) {
        (Some((a0, a1)), Some((b0, b1))) => near(a0, b0) && near(a1, b1),
        _ => false,
    };
    let headings = last.rows.iter().zip(&next.rows).take_while(|(a, b)| repeats(a, b)).count();
    let headings = if headings < last.rows.len() || headings == 1 { headings } else { 0 };
    if !same_width || headings == 0 && !same_columns(last, &next) && !within(&last.xs, &next.xs) {
        return Err(next);
    }
    if headings == 0 && next.rows.first().is_some_and(is_heading) && !last.rows.last().is_some_and(is_heading)
    {
        return Err(next);
    }
    let mut dropped: usize = next.rows.drain(..headings.min(next.rows.len())).map(|r| r.count()).sum();
    last.rows.iter_mut().take(headings).for_each(|r| r.header = true);
    align(last, &mut next);
    if let (Some(above), false) = (last.rows.last(), next.rows.is_empty()) {
        let below = next.rows.remove(0);
        if is_split(above, &below) {
            if let Some(above) = last.rows.last_mut() {
                dropped += merge(above, below);
            }
        } else {
            let below = stretch(last, below);
            last.rows.push(below);
        }
    }
    last.rows.append(&mut next.rows);
    Ok(dropped)
}

/// Joins a table to the one inside the last row of the table above, where only that goes on.
fn inner(last: &mut Table, mut next: Table) -> Result<usize, Table> {
    let cells = last.rows.last_mut().map(|r| &mut r.cells);
    for cell in cells.into_iter().flatten() {
        if let Some(Draft::Table(table)) = cell.blocks.last_mut() {
            match joined(table, next) {
                Ok(count) => return Ok(count),
                Err(back) => next = back,
            }
        }
    }
    Err(next)
}

/// Whether a row at the top of the new page repeats a heading row of the table.
fn repeats(a: &Row, b: &Row) -> bool {
    let letters = a.letters();
    !letters.is_empty() && letters == b.letters()
}

/// Whether every filled cell of a row is bold or shaded throughout.
fn is_heading(row: &Row) -> bool {
    let (mut any, mut all) = (false, true);
    row.each(&mut |p| {
        any = true;
        all &= p.bold;
    });
    any && all
}

fn same_columns(a: &Table, b: &Table) -> bool {
    a.xs.len() == b.xs.len() && a.xs.iter().zip(&b.xs).all(|(a, b)| (a - b).abs() < 4.0)
}

fn within(a: &[f32], b: &[f32]) -> bool {
    let inside = |some: &[f32], all: &[f32]| some.iter().all(|x| all.iter().any(|y| (x - y).abs() < 4.0));
    a.len() > 2 && b.len() > 2 && (inside(a, b) || inside(b, a))
}

/// Gives both tables the columns of both.
fn align(last: &mut Table, next: &mut Table) {
    let mut xs: Vec<f32> = last.xs.clone();
    xs.extend(next.xs.iter().copied().filter(|x| !last.xs.iter().any(|y| (x - y).abs() < 4.0)));
    xs.sort_by(f32::total_cmp);
    for table in [last, next] {
        let place = |n: usize| {
            let x = table.xs.get(n).copied().unwrap_or(f32::INFINITY);
            xs.iter().position(|y| (x - y).abs() < 4.0).unwrap_or(n)
        };
        for cell in table.rows.iter_mut().flat_map(|r| &mut r.cells) {
            let (from, to) = (place(cell.column), place(cell.column + cell.column_span));
            cell.column = from;
            cell.column_span = to.saturating_sub(from).max(1);
        }
        table.xs.clone_from(&xs);
    }
}

/// Whether a page break has cut one row into these two: some cell goes on in the middle of a sentence.
fn is_split(above: &Row, below: &Row) -> bool {
    all_flow_on(above, below)
        || below.cells.iter().any(|cell| {
            let Some(upper) = above.cells.iter().find(|c| c.column == cell.column) else { return false };
            match (upper.blocks.last(), cell.blocks.first()) {
                (Some(Draft::Table(a)), Some(Draft::Table(b))) => same_columns(a, b),
                (Some(Draft::Paragraph(a)), Some(Draft::Paragraph(b))) => {
                    !a.ends()
                        && b.begins_small()
                        && (a.room < b.first_word + 0.5 * a.size || cell.column_span > 1)
                }
                _ => false,
            }
        })
}

/// Whether every cell that has words below the break takes up a full line that had not ended its sentence, even
/// where the next word is a name or a number.
fn all_flow_on(above: &Row, below: &Row) -> bool {
    let mut filled = below.cells.iter().filter(|c| !c.blocks.is_empty()).peekable();
    filled.peek().is_some()
        && filled.all(|cell| {
            let upper = above.cells.iter().find(|c| c.column == cell.column).and_then(|c| c.blocks.last());
            match (upper, cell.blocks.first()) {
                (Some(Draft::Paragraph(a)), Some(Draft::Paragraph(b))) => {
                    a.marker.is_none() == b.marker.is_none() && !a.ends() && flows(a, b)
                }
                _ => false,
            }
        })
}

/// Puts two halves of a row together; returns the characters of repeated headings in them.
fn merge(above: &mut Row, below: Row) -> usize {
    let mut dropped = 0;
    for cell in below.cells {
        match above.cells.iter_mut().find(|c| c.column == cell.column) {
            Some(upper) => dropped += extend(upper, cell),
            None => {
                above.cells.push(cell);
                above.cells.sort_by_key(|c| c.column);
            }
        }
    }
    dropped
}

fn extend(upper: &mut Cell, lower: Cell) -> usize {
    let mut dropped = 0;
    let mut blocks = lower.blocks.into_iter();
    match (upper.blocks.last_mut(), blocks.next()) {
        (Some(Draft::Paragraph(a)), Some(Draft::Paragraph(b))) if flows(a, &b) => a.extend(*b),
        (Some(Draft::Table(a)), Some(Draft::Table(b))) => match joined(a, b) {
            Ok(count) => dropped = count,
            Err(b) => upper.blocks.push(Draft::Table(b)),
        },
        (_, Some(first)) => upper.blocks.push(first),
        (_, None) => {}
    }
    upper.blocks.extend(blocks);
    upper.row_span = upper.row_span.max(lower.row_span);
    dropped
}

/// Whether a cell's paragraph goes on below the break; in narrow cells few lines end with a full stop.
fn flows(last: &Paragraph, next: &Paragraph) -> bool {
    continues(last, next)
        || !last.ends() && next.marker.is_none() && last.room < next.first_word + 0.5 * last.size
}

/// Lets cells of the table reach down over empty cells at the top of the new page.
fn stretch(last: &mut Table, mut below: Row) -> Row {
    let height = last.rows.len();
    below.cells.retain(|cell| {
        if !cell.blocks.is_empty() {
            return true;
        }
        let over = last.rows.iter_mut().enumerate().rev().find_map(|(n, row)| {
            row.cells.iter_mut().find(|c| {
                c.column == cell.column && c.column_span == cell.column_span && n + c.row_span >= height
            })
        });
        match over {
            Some(upper) if !upper.blocks.is_empty() => {
                upper.row_span += cell.row_span;
                false
            }
            _ => true,
        }
    });
    below
}
