//! Reads delimited text row by row. A row that is broken is reported and costs no other row: reading goes on
//! with the next line, even where a quotation mark was never closed.

use std::{borrow::Cow, fmt};

/// Why a row could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// A quotation mark that does not enclose a whole cell.
    Quote,
    /// Another number of cells than the headings.
    Cells {
        /// How many there are.
        found: usize,
        /// How many headings.
        expected: usize,
    },
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RowProblem::Quote => f.write_str("a quotation mark is not closed or not doubled"),
            RowProblem::Cells { found, expected } => {
                write!(f, "{found} cells where the headings are {expected}")
            }
        }
    }
}

/// A row: the line on which it begins, and its cells.
#[derive(Debug)]
pub struct Row<'a> {
    /// Line, counted from 1.
    pub line: u32,
    /// The cells, or why they could not be read.
    pub cells: Result<Vec<Cow<'a, [u8]>>, RowProblem>,
}

/// Rows of a delimited text.
#[derive(Debug)]
pub struct Rows<'a> {
    rest: &'a [u8],
    line: u32,
    delimiter: u8,
}

// What was read, what is left after it, and how many line breaks or lines it takes.
type Piece<'a, T> = Result<(T, &'a [u8], u32), RowProblem>;

// A cell that runs over more lines than this is a quotation mark that was never closed.
const LINES_OF_A_ROW: u32 = 100;

impl<'a> Rows<'a> {
    /// The rows of a text. The delimiter is the comma, semicolon or tab that the first line has most of.
    #[must_use]
    pub fn of(bytes: &'a [u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let head = bytes.split(|b| matches!(b, b'\n' | b'\r')).next().unwrap_or_default();
        let count = |d: u8| head.iter().filter(|&&b| b == d).count();
        let delimiter = [b',', b';', b'\t'].into_iter().rev().max_by_key(|&d| count(d)).unwrap_or(b',');
        Self { rest: bytes, line: 1, delimiter }
    }

    // A row that begins here: its cells, what is left after it, and how many lines it takes.
    fn row(&self) -> Piece<'a, Vec<Cow<'a, [u8]>>> {
        let mut cells = Vec::new();
        let mut rest = self.rest;
        let mut lines = 1;
        loop {
            let cell = if let Some(quoted) = rest.strip_prefix(b"\"") {
                let (cell, after, breaks) = quoted_cell(quoted)?;
                lines += breaks;
                rest = after;
                cell
            } else {
                let end = rest
                    .iter()
                    .position(|&b| b == self.delimiter || matches!(b, b'\n' | b'\r'))
                    .unwrap_or(rest.len());
                let (cell, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
                rest = after;
                Cow::Borrowed(cell)
            };
            cells.push(cell);
            match rest {
                [d, after @ ..] if *d == self.delimiter => rest = after,
                [] => return Ok((cells, rest, lines)),
                [b'\r', b'\n', after @ ..] | [b'\n' | b'\r', after @ ..] => return Ok((cells, after, lines)),
                _ => return Err(RowProblem::Quote),
            }
        }
    }
}

// A quoted cell without its marks, what follows it, and how many line breaks it holds.
fn quoted_cell(quoted: &[u8]) -> Piece<'_, Cow<'_, [u8]>> {
    let (mut from, mut breaks) = (0, 0);
    let mut doubled = false;
    loop {
        let tail = quoted.get(from..).unwrap_or_default();
        let at = tail.iter().position(|&b| matches!(b, b'"' | b'\n')).ok_or(RowProblem::Quote)?;
        let at = from + at;
        match (quoted.get(at), quoted.get(at + 1)) {
            (Some(b'\n'), _) => {
                breaks += 1;
                if breaks > LINES_OF_A_ROW {
                    return Err(RowProblem::Quote);
                }
                from = at + 1;
            }
            (_, Some(b'"')) => {
                doubled = true;
                from = at + 2;
            }
            _ => {
                let cell = quoted.get(..at).unwrap_or_default();
                let cell = if doubled { Cow::Owned(undouble(cell)) } else { Cow::Borrowed(cell) };
                return Ok((cell, quoted.get(at + 1..).unwrap_or_default(), breaks));
            }
        }
    }
}

fn undouble(cell: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(cell.len());
    let mut after_mark = false;
    for &b in cell {
        after_mark = b == b'"' && !after_mark;
        if b != b'"' || after_mark {
            out.push(b);
        }
    }
    out
}

// What is left after a line, whatever stands in it.
fn next_line(bytes: &[u8]) -> &[u8] {
    let Some(end) = bytes.iter().position(|b| matches!(b, b'\n' | b'\r')) else { return &[] };
    match bytes.get(end..) {
        Some([b'\r', b'\n', after @ ..] | [_, after @ ..]) => after,
        _ => &[],
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let line = self.line;
        match self.row() {
            Ok((cells, after, lines)) => {
                self.rest = after;
                self.line += lines;
                Some(Row { line, cells: Ok(cells) })
            }
            Err(problem) => {
                self.rest = next_line(self.rest);
                self.line += 1;
                Some(Row { line, cells: Err(problem) })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Result<Vec<String>, RowProblem>)> {
        let text_of = |cell: &Cow<'_, [u8]>| String::from_utf8_lossy(cell).into_owned();
        Rows::of(text.as_bytes())
            .map(|row| (row.line, row.cells.map(|cells| cells.iter().map(text_of).collect())))
            .collect()
    }

    #[test]
    fn quoted_cells_may_hold_anything() {
        let read = rows("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n1,2");
        let cells: Vec<_> = read.iter().map(|(line, cells)| (*line, cells.clone().unwrap())).collect();
        assert_eq!(cells[1], (2, vec!["x, \"y\"".to_owned(), "two\nlines".to_owned()]));
        assert_eq!(cells[2], (4, vec!["1".to_owned(), "2".to_owned()]));
    }

    #[test]
    fn an_open_quotation_mark_costs_one_row() {
        let read = rows("a,b\n\"open,1\n2,3\n4,\"5\"x\n6,7\n");
        assert_eq!(read.len(), 5);
        assert_eq!(read[1], (2, Err(RowProblem::Quote)));
        assert_eq!(read[2].1, Ok(vec!["2".to_owned(), "3".to_owned()]));
        assert_eq!(read[3], (4, Err(RowProblem::Quote)));
        assert_eq!(read[4].0, 5);
    }

    #[test]
    fn the_delimiter_is_the_one_that_the_headings_use() {
        assert_eq!(rows("a;b;c\n1,5;2;3")[1].1.as_ref().unwrap().len(), 3);
        assert_eq!(rows("a\tb\n1\t2")[1].1.as_ref().unwrap().len(), 2);
        assert_eq!(rows("\u{feff}a\n1")[0].1.as_ref().unwrap()[0], "a");
    }
}
