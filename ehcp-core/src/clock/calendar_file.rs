//! A calendar as delimited text: `what,from,to`, where `what` is `bank_holiday` (one day, no `to`) or
//! `school_closed` (first day closed, day of reopening).

use std::{borrow::Cow, fmt};

use jiff::civil::Date;

use super::{
    calendar::{Calendar, Closure},
    date_cell::{self, DateProblem},
    table::{RowProblem, Rows},
};

/// Why a calendar is not accepted: the line and what is wrong there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarError {
    line: u32,
    what: CalendarProblem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CalendarProblem {
    Headings,
    Row(RowProblem),
    What,
    Date(DateProblem),
    NoDate(&'static str),
    Order,
}

impl fmt::Display for CalendarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match self.what {
            CalendarProblem::Headings => f.write_str("the headings of a calendar are what,from,to"),
            CalendarProblem::Row(problem) => problem.fmt(f),
            CalendarProblem::What => f.write_str("what: not one of: bank_holiday, school_closed"),
            CalendarProblem::Date(problem) => problem.fmt(f),
            CalendarProblem::NoDate(column) => write!(f, "{column}: a date is wanted"),
            CalendarProblem::Order => f.write_str("to: the school reopens before it closes"),
        }
    }
}

impl std::error::Error for CalendarError {}

impl Calendar {
    /// Adds the holidays of a calendar file.
    ///
    /// # Errors
    /// A line that is not understood: a calendar that is partly read would count wrongly.
    pub fn extend(&mut self, bytes: &[u8]) -> Result<(), CalendarError> {
        let mut rows = Rows::of(bytes);
        let head = rows.next().and_then(|row| row.cells.ok()).unwrap_or_default();
        if !head.iter().map(|c| text(c)).eq(["what", "from", "to"]) {
            return Err(CalendarError { line: 1, what: CalendarProblem::Headings });
        }
        for row in rows {
            let wrong = |what| CalendarError { line: row.line, what };
            let cells = row.cells.map_err(|p| wrong(CalendarProblem::Row(p)))?;
            if cells.iter().all(|c| text(c).is_empty()) {
                continue;
            }
            self.add(&cells).map_err(wrong)?;
        }
        Ok(())
    }

    fn add(&mut self, cells: &[Cow<'_, [u8]>]) -> Result<(), CalendarProblem> {
        let cell = |i: usize| cells.get(i).map(|c| text(c)).unwrap_or_default();
        let date = |i: usize, column: &'static str| -> Result<Date, CalendarProblem> {
            let day = date_cell::read(cell(i)).map_err(CalendarProblem::Date)?;
            day.ok_or(CalendarProblem::NoDate(column))
        };
        match cell(0) {
            "bank_holiday" => self.add_bank_holiday(date(1, "from")?),
            "school_closed" => {
                let closure = Closure { from: date(1, "from")?, reopened: date(2, "to")? };
                if closure.reopened < closure.from {
                    return Err(CalendarProblem::Order);
                }
                self.add_closure(closure);
            }
            _ => return Err(CalendarProblem::What),
        }
        Ok(())
    }
}

fn text(cell: &[u8]) -> &str {
    std::str::from_utf8(cell.trim_ascii()).unwrap_or("?")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn holidays_are_added_and_mistakes_are_not_passed_over() {
        let mut calendar = Calendar::england();
        assert_eq!(calendar.is_working_day(date(2031, 1, 2)), None);
        let file = b"what,from,to\nbank_holiday,2031-01-01,\nschool_closed,22/07/2026,03/09/2026\n";
        calendar.extend(file).unwrap();
        assert_eq!(calendar.is_working_day(date(2031, 1, 1)), Some(false));
        assert_eq!(calendar.is_working_day(date(2031, 1, 2)), Some(true));
        assert_eq!(calendar.closures().len(), 1);
        let wrong = |file: &str| Calendar::england().extend(file.as_bytes()).unwrap_err().to_string();
        assert!(wrong("from,to\n").contains("line 1"));
        assert_eq!(wrong("what,from,to\nbank_holiday,2026-06-31,\n"), "line 2: there is no 31 June 2026");
        assert!(wrong("what,from,to\nschool_closed,2026-07-20,\n").contains("to: a date"));
        assert!(wrong("what,from,to\nholiday,2026-07-20,\n").contains("what:"));
    }
}
