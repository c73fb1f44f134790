//! Days that are counted one by one, and England's bank holidays worked out from the Act.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

/// A day as year, month, day, with a day of the week (0 is Monday) that is only ever counted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    pub(crate) year: i16,
    pub(crate) month: i8,
    pub(crate) day: i8,
    pub(crate) weekday: u8,
}

fn month_length(year: i16, month: i8) -> i8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        _ => 31,
    }
}

impl Day {
    // 1 January 2013 was a Tuesday.
    pub(crate) const FIRST: Day = Day { year: 2013, month: 1, day: 1, weekday: 1 };

    pub(crate) fn next(self) -> Day {
        let weekday = (self.weekday + 1) % 7;
        if self.day < month_length(self.year, self.month) {
            Day { day: self.day + 1, weekday, ..self }
        } else if self.month < 12 {
            Day { month: self.month + 1, day: 1, weekday, ..self }
        } else {
            Day { year: self.year + 1, month: 1, day: 1, weekday }
        }
    }

    pub(crate) fn date(self) -> Date {
        date(self.year, self.month, self.day)
    }

    pub(crate) fn after(self, days: usize) -> Day {
        (0..days).fold(self, |day, _| day.next())
    }

    // The same day of a later month, or the last day of that month.
    pub(crate) fn months_after(self, months: usize) -> Day {
        let (mut year, mut month) = (self.year, self.month);
        for _ in 0..months {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        let wanted = self.day.min(month_length(year, month));
        let mut day = self;
        while (day.year, day.month, day.day) != (year, month, wanted) {
            day = day.next();
        }
        day
    }

    /// The day so many days before, found by walking up to this one.
    pub(crate) fn before(self, days: usize) -> Day {
        let mut behind = Day::FIRST;
        let mut ahead = behind.after(days);
        while ahead != self {
            (behind, ahead) = (behind.next(), ahead.next());
        }
        behind
    }

    /// The same day of an earlier month, or the last day of that month.
    pub(crate) fn months_before(self, months: usize) -> Day {
        let (mut year, mut month) = (self.year, self.month);
        for _ in 0..months {
            (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
        }
        let day = self.day.min(month_length(year, month));
        let mut found = Day::FIRST;
        while (found.year, found.month, found.day) != (year, month, day) {
            found = found.next();
        }
        found
    }
}

pub(crate) fn every_day() -> impl Iterator<Item = Day> {
    let mut day = Day::FIRST;
    while day.year < 2024 {
        day = day.next();
    }
    std::iter::successors(Some(day), |d| Some(d.next())).take_while(|d| d.year < 2029)
}

// The holidays of an ordinary year, worked out from the Act, and the days that were moved or added.
pub(crate) fn bank_holidays() -> BTreeMap<(i16, i8, i8), ()> {
    let moved = [(2020, 5, 4, false), (2020, 5, 8, true), (2022, 5, 30, false), (2022, 6, 2, true)];
    let added = [(2022, 6, 3, true), (2022, 9, 19, true), (2023, 5, 8, true)];
    let mut days = BTreeMap::new();
    let mut day = Day::FIRST.after(365);
    let mut put_off = 0;
    while day.year <= 2030 {
        let fixed = matches!((day.month, day.day), (1, 1) | (12, 25 | 26));
        let weekend = day.weekday >= 5;
        let monday = day.weekday == 0;
        let may = monday && day.month == 5 && (day.day <= 7 || day.day > 24);
        let august = monday && day.month == 8 && day.day > 24;
        let easter = easter(day.year);
        let at_easter = [easter.0, easter.1].contains(&(day.month, day.day));
        put_off += u8::from(fixed);
        // A holiday on a weekend, or on a day that is one already, goes to the next day that is neither.
        let substitute = put_off > 0 && !weekend;
        put_off -= u8::from(substitute);
        if may || august || at_easter || substitute {
            days.insert((day.year, day.month, day.day), ());
        }
        day = day.next();
    }
    for (year, month, day, is_one) in moved.into_iter().chain(added) {
        if is_one {
            days.insert((year, month, day), ());
        } else {
            days.remove(&(year, month, day));
        }
    }
    days
}

// Good Friday and Easter Monday: the Sunday after the full moon that follows 21 March, by the usual tables.
fn easter(year: i16) -> ((i8, i8), (i8, i8)) {
    let golden = year % 19;
    let century = year / 100;
    let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    // Days from 28 March to Easter Sunday.
    let from = moon - weekday;
    let of_march = |days: i16| {
        let day = 28 + days;
        let (month, day) = if day > 31 { (4, day - 31) } else { (3, day) };
        (month, i8::try_from(day).unwrap())
    };
    (of_march(from - 2), of_march(from + 1))
}
