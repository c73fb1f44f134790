//! How long a time limit is, and when it ends.

use jiff::civil::Date;

use super::{
    calendar::{Calendar, corresponding_day, days_after},
    case::Case,
    event::Event,
};

/// What a limit needs to be counted: the start, the case and how counting is done.
#[derive(Clone, Copy, Debug)]
pub struct Count<'a> {
    /// The case.
    pub case: &'a Case,
    /// Working days.
    pub calendar: &'a Calendar,
    /// Whether the day of receipt is the first day of a limit in weeks or days.
    pub day_one: bool,
}

/// The end of a limit, or in words what it lacks.
pub type End = Result<Date, &'static str>;

/// How long a time limit is.
#[derive(Clone, Copy)]
pub enum Limit {
    /// Calendar weeks; the day of the start is not counted.
    Weeks(i32),
    /// Calendar days; the day of the start is not counted.
    Days(i32),
    /// Calendar days of which the day of the start is the first.
    DaysFromAndWith(i32),
    /// Calendar days before.
    DaysBefore(i32),
    /// Months, to the corresponding day.
    Months(i32),
    /// Months before, from the corresponding day.
    MonthsBefore(i32),
    /// Working days; the day of the start is not counted.
    WorkingDays(u16),
    /// A fixed day of the year of transfer: month and day.
    TransferYear(i8, i8),
    /// Anything else: in words, and how it is worked out.
    Other(&'static str, fn(Date, &Count<'_>) -> End),
}

/// Why a limit in working days has no end.
pub const NO_BANK_HOLIDAYS: &str = "the bank holidays of that year";

impl Limit {
    /// The last day (the first allowed day of a limit that something may not come before).
    ///
    /// # Errors
    /// What it needs is not known; in words.
    pub fn end(&self, start: Date, count: &Count<'_>) -> End {
        let early = i32::from(count.day_one);
        match *self {
            Limit::Weeks(n) => Ok(days_after(start, 7 * n - early)),
            Limit::Days(n) => Ok(days_after(start, n - early)),
            Limit::DaysFromAndWith(n) => Ok(days_after(start, n - 1)),
            Limit::DaysBefore(n) => Ok(days_after(start, -n)),
            Limit::Months(n) => Ok(corresponding_day(start, n)),
            Limit::MonthsBefore(n) => Ok(corresponding_day(start, -n)),
            Limit::WorkingDays(n) => start
                .tomorrow()
                .ok()
                .and_then(|first| count.calendar.nth_working_day(first, n))
                .ok_or(NO_BANK_HOLIDAYS),
            Limit::TransferYear(month, day) => transfer_end(count.case, month, day),
            Limit::Other(_, work_out) => work_out(start, count),
        }
    }

    /// Whether what ends the limit can only come after what starts it.
    #[must_use]
    pub fn runs_forward(&self) -> bool {
        match *self {
            Limit::Weeks(n) | Limit::Days(n) => n > 0,
            Limit::DaysFromAndWith(_) | Limit::Months(_) | Limit::WorkingDays(_) => true,
            Limit::DaysBefore(_) | Limit::MonthsBefore(_) => false,
            Limit::TransferYear(..) | Limit::Other(..) => false,
        }
    }

    /// In words: "6 weeks".
    #[must_use]
    pub fn words(&self) -> String {
        match *self {
            Limit::Weeks(n) => format!("{n} weeks"),
            Limit::Days(n) => format!("{n} days"),
            Limit::DaysFromAndWith(n) => format!("{n} days, the first day counted"),
            Limit::DaysBefore(n) => format!("{n} days before"),
            Limit::Months(n) => format!("{n} months"),
            Limit::MonthsBefore(n) => format!("{n} months before"),
            Limit::WorkingDays(n) => format!("{n} working days"),
            Limit::TransferYear(month, day) => {
                format!("{day} {} of the year of transfer", month_name(month.into()))
            }
            Limit::Other(words, _) => words.to_owned(),
        }
    }
}

impl std::fmt::Debug for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Limit({})", self.words())
    }
}

/// The last day of a phase transfer: as the caseload gives it, or by the year of transfer.
fn transfer_end(case: &Case, month: i8, day: i8) -> End {
    if let Some(due) = case.day(Event::TransferDue) {
        return Ok(due);
    }
    let year = case.transfer_year.ok_or("the year of transfer")?;
    Date::new(year, month, day).map_err(|_| "the year of transfer")
}

/// The name of a month by its number.
pub(super) fn month_name(month: i16) -> String {
    let at = usize::try_from(month - 1).ok().and_then(|m| crate::text::dates::MONTHS.get(m));
    let mut name = at.copied().unwrap_or_default().to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name
}
