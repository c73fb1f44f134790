//! Numbers in English, and the days that periods end on.

use jiff::{ToSpan as _, civil::Date};

use crate::text::{Class, Tokens, quantity::cardinal};

/// A whole number in figures or words, and the token after it.
pub(crate) fn number(tokens: &Tokens, i: usize) -> Option<(i16, usize)> {
    let word = tokens.folded(i);
    if tokens.class(i) == Class::Number {
        return word.parse().ok().map(|n| (n, i + 1));
    }
    let whole = in_words(word)?;
    let unit = in_words(tokens.folded(i + 2)).filter(|unit| *unit < 10);
    match unit.filter(|_| whole >= 20 && tokens.folded(i + 1) == "-") {
        Some(unit) => Some((whole + unit, i + 3)),
        None => Some((whole, i + 1)),
    }
}

#[allow(clippy::cast_possible_truncation)] // whole numbers below a hundred
fn in_words(word: &str) -> Option<i16> {
    cardinal(word).map(|n| n as i16)
}

/// The last day of a month.
pub(super) fn end_of_month(year: i16, month: i8) -> Option<Date> {
    Date::new(year, month, 1).ok().map(Date::last_of_month)
}

/// The day before.
pub(super) fn eve(day: Date) -> Option<Date> {
    day.checked_sub(1.day()).ok()
}

/// The token after one that is there or not.
pub(crate) fn skip(tokens: &Tokens, i: usize, word: &str) -> usize {
    if tokens.folded(i) == word { i + 1 } else { i }
}

/// Easter Sunday (Gregorian; Meeus, Jones and Butcher).
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_sundays() {
        assert_eq!(easter(2027), Some(date(2027, 3, 28)));
        assert_eq!(easter(2038), Some(date(2038, 4, 25)));
    }
}
