//! School years, year groups and ages in England.

use jiff::civil::{Date, date};

/// The calendar year in which the school year of a day began (1 September).
#[must_use]
pub fn school_year(day: Date) -> i16 {
    if day.month() >= 9 { day.year() } else { day.year() - 1 }
}

/// The national curriculum year of someone's age cohort on a day: Reception is 0, nursery -1.
///
/// The cohort is that of 1 September to 31 August; Reception is the school year in which it turns five.
#[must_use]
pub fn year_group(born: Date, on: Date) -> i8 {
    let years = school_year(on) - (school_year(born) + 5);
    i8::try_from(years.clamp(-5, 30)).unwrap_or(0)
}

/// The first day of the school year in which an age cohort is in a year group.
#[must_use]
pub fn start_of(born: Date, year_group: i8) -> Date {
    date((school_year(born) + 5 + i16::from(year_group)).clamp(1, 9000), 9, 1)
}

/// Age in whole years on a day; nothing where the day is before the birth.
#[must_use]
pub fn age(born: Date, on: Date) -> Option<u8> {
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    let years = on.year() - born.year() - i16::from(!had_birthday);
    u8::try_from(years).ok()
}

/// The last day of compulsory school age: the last Friday in June of the school year in which the person
/// turns 16.
#[must_use]
pub fn compulsory_age_ends(born: Date) -> Date {
    let june = (school_year(born) + 17).clamp(1, 9000);
    let mut day = date(june, 6, 30);
    while day.weekday() != jiff::civil::Weekday::Friday {
        day = day.yesterday().unwrap_or(day);
    }
    day
}

/// The same day some months later; the month's last day where there is no such day.
#[must_use]
pub fn months_after(day: Date, months: i32) -> Date {
    day.saturating_add(jiff::Span::new().months(months))
}

/// The last year group of a key stage.
#[must_use]
pub fn last_year_of_key_stage(stage: u8) -> Option<i8> {
    match stage {
        1 => Some(2),
        2 => Some(6),
        3 => Some(9),
        4 => Some(11),
        5 => Some(13),
        _ => None,
    }
}

/// The last day of the school year that ends in a calendar year.
#[must_use]
pub fn last_day(year: i16) -> Date {
    date(year.clamp(1, 9000), 8, 31)
}

/// The last day of the school year in which an age cohort is in a year group.
#[must_use]
pub fn end_of(born: Date, year_group: i16) -> Date {
    last_day(school_year(born) + 6 + year_group)
}

/// The day on which someone reaches an age; who is born on 29 February reaches it on 1 March of a common year.
#[must_use]
pub fn birthday(born: Date, age: i16) -> Option<Date> {
    let year = born.year().checked_add(age)?;
    Date::new(year, born.month(), born.day()).or_else(|_| Date::new(year, 3, 1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cohorts_turn_on_the_first_of_september() {
        assert_eq!(year_group(date(2016, 8, 31), date(2026, 10, 1)), 6);
        assert_eq!(year_group(date(2016, 9, 1), date(2026, 10, 1)), 5);
        assert_eq!(year_group(date(2016, 9, 1), date(2026, 8, 31)), 4);
        assert_eq!(year_group(date(2022, 1, 5), date(2026, 9, 1)), 0);
        assert_eq!(start_of(date(2016, 9, 1), 7), date(2028, 9, 1));
    }

    #[test]
    fn compulsory_age_ends_on_the_last_friday_in_june() {
        assert_eq!(compulsory_age_ends(date(2010, 3, 27)), date(2026, 6, 26));
        assert_eq!(compulsory_age_ends(date(2010, 9, 2)), date(2027, 6, 25));
    }

    #[test]
    fn ages_count_birthdays() {
        assert_eq!(age(date(2008, 2, 29), date(2026, 2, 28)), Some(17));
        assert_eq!(age(date(2008, 2, 29), date(2026, 3, 1)), Some(18));
        assert_eq!(age(date(2027, 1, 1), date(2026, 1, 1)), None);
    }

    #[test]
    fn year_groups_end_in_august() {
        assert_eq!(end_of(date(2015, 9, 1), 6), date(2027, 8, 31));
        assert_eq!(end_of(date(2016, 8, 31), 0), date(2021, 8, 31));
    }

    #[test]
    fn leap_day_birthdays() {
        let born = date(2012, 2, 29);
        assert_eq!(birthday(born, 16), Some(date(2028, 2, 29)));
        assert_eq!(birthday(born, 14), Some(date(2026, 3, 1)));
    }
}
