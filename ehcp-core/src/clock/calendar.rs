//! Days on which nobody works, and days on which schools are closed.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday, date};

use super::holidays;
use crate::school_year::months_after;

/// A stretch in which schools are closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closure {
    /// First day closed.
    pub from: Date,
    /// Day of reopening.
    pub reopened: Date,
}

/// Bank holidays and school holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    bank_holidays: BTreeSet<Date>,
    years: BTreeSet<i16>,
    closures: Vec<Closure>,
}

impl Default for Calendar {
    fn default() -> Self {
        Self::england()
    }
}

impl Calendar {
    /// England's bank holidays of 2014 to 2030, and no school holidays.
    #[must_use]
    pub fn england() -> Self {
        let years = holidays::FIRST..=holidays::LAST;
        let bank_holidays = years
            .clone()
            .zip(holidays::DAYS)
            .flat_map(|(year, days)| days.iter().map(move |&(month, day)| date(year, month, day)))
            .collect();
        Self { bank_holidays, years: years.collect(), closures: Vec::new() }
    }

    /// Adds a bank holiday; its year then counts as known.
    pub fn add_bank_holiday(&mut self, day: Date) {
        self.bank_holidays.insert(day);
        self.years.insert(day.year());
    }

    /// Adds a stretch in which schools are closed.
    pub fn add_closure(&mut self, closure: Closure) {
        self.closures.push(closure);
    }

    /// The stretches in which schools are closed.
    #[must_use]
    pub fn closures(&self) -> &[Closure] {
        &self.closures
    }

    /// Whether a day is a working day; nothing where the bank holidays of its year are not known.
    #[must_use]
    pub fn is_working_day(&self, day: Date) -> Option<bool> {
        self.years.contains(&day.year()).then(|| {
            !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
                && !self.bank_holidays.contains(&day)
        })
    }

    /// The working day that is the `n`th when counting begins with `first`, if that is one.
    #[must_use]
    pub fn nth_working_day(&self, first: Date, n: u16) -> Option<Date> {
        let mut day = first;
        let mut left = n;
        loop {
            if self.is_working_day(day)? {
                left = left.saturating_sub(1);
                if left == 0 {
                    return Some(day);
                }
            }
            day = day.tomorrow().ok()?;
        }
    }

    /// The day itself or else the next working day.
    #[must_use]
    pub fn working_day_from(&self, day: Date) -> Option<Date> {
        self.nth_working_day(day, 1)
    }
}

/// Some days later.
#[must_use]
pub fn days_after(day: Date, days: i32) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

/// Days from one day to another; negative where the other is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The corresponding day of another month; its last day where there is no such day.
#[must_use]
pub fn corresponding_day(day: Date, months: i32) -> Date {
    months_after(day, months)
}
