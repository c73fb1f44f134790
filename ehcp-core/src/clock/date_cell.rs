//! A date as a cell of a caseload gives it: the year first, or the day first. Never the month first.

use std::fmt;

use jiff::civil::Date;

use crate::text::dates::MONTHS;

/// Why a cell is not a date. It holds figures at most, never words of the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// A day that the month does not have.
    NoSuchDay(i16, i16, i16),
    /// A month beyond the twelfth.
    NoSuchMonth(i16),
    /// A year of two figures, which could be of any century.
    ShortYear,
    /// A year in which no case can be.
    Year(i16),
    /// Something else.
    NotADate,
}

impl fmt::Display for DateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DateProblem::NoSuchDay(day, month, year) => {
                write!(f, "there is no {day} {} {year}", super::limit::month_name(*month))
            }
            DateProblem::NoSuchMonth(month) => {
                write!(f, "there is no month {month}; dates are read with the day or the year first")
            }
            DateProblem::ShortYear => f.write_str("the year has two figures; write all four"),
            DateProblem::Year(year) => write!(f, "no case is of the year {year}"),
            DateProblem::NotADate => f.write_str("not a date; write it as 2026-03-09 or 09/03/2026"),
        }
    }
}

// What people and programs write for "none".
const NONE: [&str; 8] = ["", "-", "–", "n/a", "na", "null", "none", "nat"];

/// Whether a cell says nothing.
pub(super) fn is_blank(cell: &str) -> bool {
    let cell = cell.trim();
    NONE.iter().any(|none| none.eq_ignore_ascii_case(cell))
}

/// The date of a cell; nothing where it is empty.
pub(super) fn read(cell: &str) -> Result<Option<Date>, DateProblem> {
    if is_blank(cell) {
        return Ok(None);
    }
    let day = without_time(cell.trim());
    let mut parts = [""; 3];
    let mut count = 0;
    for part in day.split(['-', '/', '.', ' ', ',']).filter(|p| !p.is_empty() && *p != "of") {
        let slot = parts.get_mut(count).ok_or(DateProblem::NotADate)?;
        *slot = part;
        count += 1;
    }
    let [first, second, third] = parts;
    if count != 3 {
        return Err(DateProblem::NotADate);
    }
    if first.len() == 4 {
        build(number(first)?, month(second)?, number(third)?)
    } else {
        let day = number(first.trim_end_matches(|c: char| c.is_ascii_alphabetic()))?;
        let month = month(second)?;
        if third.len() == 2 && number(third).is_ok() {
            return Err(DateProblem::ShortYear);
        }
        build(number(third)?, month, day)
    }
    .map(Some)
}

// "2026-03-09T00:00:00", "09/03/2026 00:00" and "9 March 2026 12:30:00".
fn without_time(cell: &str) -> &str {
    let head = cell.split_once('T').filter(|(head, _)| head.ends_with(|c: char| c.is_ascii_digit()));
    let cell = head.map_or(cell, |(head, _)| head);
    match cell.rsplit_once(' ') {
        Some((head, tail)) if tail.contains(':') => head.trim_end(),
        _ => cell,
    }
}

fn number(part: &str) -> Result<i16, DateProblem> {
    let figures = !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
    figures.then(|| part.parse().ok()).flatten().ok_or(DateProblem::NotADate)
}

fn month(part: &str) -> Result<i16, DateProblem> {
    if let Ok(month) = number(part) {
        return if (1..=12).contains(&month) { Ok(month) } else { Err(DateProblem::NoSuchMonth(month)) };
    }
    let word = part.to_ascii_lowercase();
    let at = MONTHS.iter().position(|m| word.len() >= 3 && m.starts_with(&word));
    at.and_then(|m| i16::try_from(m + 1).ok()).ok_or(DateProblem::NotADate)
}

fn build(year: i16, month: i16, day: i16) -> Result<Date, DateProblem> {
    if !(1960..2200).contains(&year) {
        return Err(DateProblem::Year(year));
    }
    let whole = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    whole
        .and_then(|(month, day)| Date::new(year, month, day).ok())
        .ok_or(DateProblem::NoSuchDay(day, month, year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn reads_what_programs_and_people_write() {
        for cell in [
            "2026-03-09",
            "09/03/2026",
            "9.3.2026",
            " 9 March 2026 ",
            "9th of Mar, 2026",
            "2026-03-09T00:00:00",
            "2026-03-09 00:00:00",
            "09/03/2026 00:00",
            "09-Mar-2026",
        ] {
            assert_eq!(read(cell), Ok(Some(date(2026, 3, 9))), "{cell}");
        }
        for cell in ["", "  ", "N/A", "NULL", "-"] {
            assert_eq!(read(cell), Ok(None), "{cell}");
        }
    }

    #[test]
    fn says_why_it_is_no_date() {
        assert_eq!(read("31/06/2026").unwrap_err().to_string(), "there is no 31 June 2026");
        assert_eq!(read("2025-02-29"), Err(DateProblem::NoSuchDay(29, 2, 2025)));
        assert_eq!(read("03/25/2026"), Err(DateProblem::NoSuchMonth(25)));
        assert_eq!(read("03/04/26"), Err(DateProblem::ShortYear));
        assert_eq!(read("1900-01-01"), Err(DateProblem::Year(1900)));
        for cell in ["soon", "2026", "46090", "1/2/3/4", "٣/٣/٢٠٢٦", "January"] {
            assert_eq!(read(cell), Err(DateProblem::NotADate), "{cell}");
        }
    }
}
