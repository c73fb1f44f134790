//! A caseload: cases read from delimited text with headings. Whatever cannot be used is reported with its line;
//! everything else is read.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use super::{
    case::{Case, Entry},
    columns::{self, CellProblem, Fact, Field},
    event::Event,
    table::{RowProblem, Rows},
};

/// Cases, and what was wrong with the text they came from.
#[derive(Clone, Debug, Default)]
pub struct Caseload {
    /// The cases, in the order of the text.
    pub cases: Vec<Case>,
    /// What could not be used.
    pub problems: Vec<Problem>,
    /// Headings that are not known, by position counted from 1.
    pub unknown_columns: Vec<usize>,
    /// Headings that say what an earlier one says; the earlier is read.
    pub repeated_columns: Vec<usize>,
    /// Lines that are not UTF-8 and were read as windows-1252.
    pub guessed_lines: Vec<u32>,
}

/// Something in a caseload that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line.
    pub line: u32,
    /// The id of the case, where it is known.
    pub case_id: Option<String>,
    /// What it is.
    pub what: What,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The row could not be read.
    Row(RowProblem),
    /// A cell could not be used; the column's name.
    Cell(&'static str, CellProblem),
    /// The id stands on an earlier line too.
    DuplicateId(u32),
    /// There is no id.
    NoId,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        if let Some(id) = &self.case_id {
            write!(f, "case {id}: ")?;
        }
        match &self.what {
            What::Row(problem) => write!(f, "row not read: {problem}"),
            What::Cell(column, problem) => write!(f, "{column}: {problem}"),
            What::DuplicateId(line) => write!(f, "the same id as on line {line}; both were read"),
            What::NoId => f.write_str("no case id; the line number stands for it"),
        }
    }
}

/// Why a text is no caseload at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseloadError {
    /// Nothing in it.
    Empty,
    /// No heading that is known.
    NoHeadings,
    /// A heading stands twice, so that it cannot be told which column is meant.
    HeadingTwice(usize, usize),
    /// The text is in UTF-16 and broken.
    Encoding,
}

impl fmt::Display for CaseloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CaseloadError::Empty => f.write_str("nothing in it"),
            CaseloadError::NoHeadings => {
                f.write_str("the first line holds no heading that is known, such as request_received")
            }
            CaseloadError::HeadingTwice(a, b) => write!(f, "columns {a} and {b} hold the same thing"),
            CaseloadError::Encoding => f.write_str("broken UTF-16 text: save the file as UTF-8"),
        }
    }
}

impl std::error::Error for CaseloadError {}

/// Reads a caseload.
///
/// # Errors
/// The text is no caseload at all. What is wrong with single rows is in the caseload.
pub fn read_caseload(bytes: &[u8]) -> Result<Caseload, CaseloadError> {
    let bytes = from_utf16(bytes)?;
    let mut rows = Rows::of(&bytes);
    let head = rows.next().ok_or(CaseloadError::Empty)?;
    let head = head.cells.map_err(|_| CaseloadError::NoHeadings)?;
    let mut fields: Vec<Option<Field>> = head.iter().map(|h| columns::find(&decode(h).0)).collect();
    if !fields.iter().any(|f| matches!(f, Some(Field::Date(_)))) {
        return Err(CaseloadError::NoHeadings);
    }
    let mut caseload = Caseload { repeated_columns: drop_repeated(&mut fields)?, ..Caseload::default() };
    let unknown = head.iter().zip(&fields).enumerate().filter(|(_, (h, f))| f.is_none() && !h.is_empty());
    caseload.unknown_columns =
        unknown.map(|(i, _)| i + 1).filter(|i| !caseload.repeated_columns.contains(i)).collect();
    let mut reader = Reader { blank: blank_case(&fields), fields, ids: BTreeMap::new(), caseload };
    for row in rows {
        match row.cells {
            Ok(cells) => reader.take(row.line, &cells),
            Err(problem) => reader.report(row.line, None, What::Row(problem)),
        }
    }
    Ok(reader.caseload)
}

struct Reader {
    fields: Vec<Option<Field>>,
    blank: Case,
    // The line of each case, and its place among the cases.
    ids: BTreeMap<(String, Option<u8>), (u32, usize)>,
    caseload: Caseload,
}

impl Reader {
    fn report(&mut self, line: u32, case_id: Option<String>, what: What) {
        self.caseload.problems.push(Problem { line, case_id, what });
    }

    fn take(&mut self, line: u32, cells: &[Cow<'_, [u8]>]) {
        if cells.iter().all(|c| c.trim_ascii().is_empty()) {
            return;
        }
        let expected = self.fields.len();
        let found = cells.len();
        let spare = cells.iter().skip(expected).all(|c| c.trim_ascii().is_empty());
        if found < expected || !spare {
            self.report(line, None, What::Row(RowProblem::Cells { found, expected }));
            return;
        }
        let mut case = self.blank.clone();
        case.line = line;
        let mut wrong = Vec::new();
        let mut guessed = false;
        for (field, cell) in self.fields.iter().zip(cells) {
            let Some(field) = *field else { continue };
            let (text, guess) = decode(cell);
            guessed |= guess;
            if let Err(problem) = columns::put(&mut case, field, &text) {
                wrong.push(What::Cell(column_name(field), problem));
            }
        }
        if guessed {
            self.caseload.guessed_lines.push(line);
        }
        if case.id.is_empty() {
            case.id = format!("line {line}");
            if self.fields.contains(&Some(Field::Fact(Fact::Id))) {
                wrong.push(What::NoId);
            }
        }
        columns::finish(&mut case);
        let known = self.enter(&case);
        if let Some((first, false)) = known {
            wrong.push(What::DuplicateId(first));
        }
        for what in wrong {
            self.report(line, Some(case.id.clone()), what);
        }
        if !matches!(known, Some((_, true))) {
            self.caseload.cases.push(case);
        }
    }

    /// The line on which the same case stands already, and whether this row adds nothing to it but another need.
    fn enter(&mut self, case: &Case) -> Option<(u32, bool)> {
        // One child may have an assessment and a review under one id.
        let key = (case.id.clone(), case.kind.map(|k| k as u8));
        let Some(&(line, at)) = self.ids.get(&key) else {
            self.ids.insert(key, (case.line, self.caseload.cases.len()));
            return None;
        };
        let first = self.caseload.cases.get_mut(at)?;
        let is_need = is_further_need(case, first, &self.blank);
        if let (true, Some(rank)) = (is_need, &case.codes.need_rank) {
            first.codes.further_ranks.push(rank.clone());
        }
        Some((line, is_need))
    }
}

// A return lists the needs of a person in rows of their own: the row says of the case the same as the first, or
// nothing.
fn is_further_need(case: &Case, first: &Case, blank: &Case) -> bool {
    if case.codes.need_rank.is_none() || first.codes.need_rank.is_none() {
        return false;
    }
    let without_need = |case: &Case| {
        let mut case = case.clone();
        case.line = 0;
        case.id = String::new();
        (case.codes.need, case.codes.need_rank) = (None, None);
        case.codes.further_ranks = Vec::new();
        case
    };
    let (case, first) = (without_need(case), without_need(first));
    case == first || case == without_need(blank)
}

// A case in which only what the caseload has a column for counts as not having happened.
fn blank_case(fields: &[Option<Field>]) -> Case {
    let mut case = Case::default();
    for &event in Event::ALL {
        if !fields.contains(&Some(Field::Date(event))) {
            case.set(event, Entry::NotAsked);
        }
    }
    case.codes.reason_asked = fields.contains(&Some(Field::Fact(Fact::CeaseReason)));
    case
}

// A fact that stands twice is read once: a return with all its modules side by side repeats some. Of two dates
// for one event nobody can tell which is meant.
fn drop_repeated(fields: &mut [Option<Field>]) -> Result<Vec<usize>, CaseloadError> {
    let mut repeated = Vec::new();
    for b in 0..fields.len() {
        let field = fields.get(b).copied().flatten().filter(|f| *f != Field::Unread);
        let earlier = fields.iter().take(b).position(|f| field.is_some() && *f == field);
        match (earlier, field) {
            (Some(a), Some(Field::Date(_))) => return Err(CaseloadError::HeadingTwice(a + 1, b + 1)),
            (Some(_), _) => {
                repeated.push(b + 1);
                if let Some(slot) = fields.get_mut(b) {
                    *slot = None;
                }
            }
            (None, _) => {}
        }
    }
    Ok(repeated)
}

fn column_name(field: Field) -> &'static str {
    match field {
        Field::Date(event) => event.column(),
        Field::Said(said) => said.column(),
        Field::Fact(fact) => columns::fact_name(fact),
        Field::Unread => "",
    }
}

// A cell as text, and whether its encoding was guessed: windows-1252 where it is not UTF-8, as spreadsheets of
// this country write it. Dates, codes and figures read the same in both.
fn decode(cell: &[u8]) -> (Cow<'_, str>, bool) {
    match std::str::from_utf8(cell) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (Cow::Owned(cell.iter().map(|&b| char::from(b)).collect()), true),
    }
}

fn from_utf16(bytes: &[u8]) -> Result<Cow<'_, [u8]>, CaseloadError> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return Ok(Cow::Borrowed(bytes)),
    };
    let pairs = bytes.get(2..).unwrap_or_default().chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(CaseloadError::Encoding);
    }
    let units = pairs.map(|pair| match *pair {
        [a, b] => unit([a, b]),
        _ => 0,
    });
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(|t| Cow::Owned(t.into_bytes())).map_err(|_| CaseloadError::Encoding)
}
