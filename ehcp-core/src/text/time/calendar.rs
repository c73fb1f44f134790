//! Months, numbers and dates in English, day first.

use jiff::{ToSpan as _, civil::Date};

use crate::text::{Class, Tokens, dates::MONTHS};

const SMALL: [&str; 21] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

const ORDINALS: [&str; 26] = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
];

const TENS: [(&str, i16); 8] = [
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// A whole number in figures or words, and the token after it.
pub(crate) fn number(tokens: &Tokens, i: usize) -> Option<(i16, usize)> {
    let word = tokens.folded(i);
    if tokens.class(i) == Class::Number {
        return word.parse().ok().map(|n| (n, i + 1));
    }
    if let Some(&(_, tens)) = TENS.iter().find(|(w, _)| *w == word) {
        if tokens.folded(i + 1) == "-"
            && let Some(unit) = SMALL.iter().take(10).position(|w| *w == tokens.folded(i + 2))
        {
            return Some((tens + i16::try_from(unit).ok()?, i + 3));
        }
        return Some((tens, i + 1));
    }
    let n = SMALL.iter().position(|w| *w == word)?;
    Some((i16::try_from(n).ok()?, i + 1))
}

/// An ordinal ("16th", "sixteenth"), and the token after it.
pub(super) fn ordinal(tokens: &Tokens, i: usize) -> Option<(i16, usize)> {
    let word = tokens.folded(i);
    for suffix in ["st", "nd", "rd", "th"] {
        if let Some(figures) = word.strip_suffix(suffix)
            && let Ok(n) = figures.parse()
        {
            return Some((n, i + 1));
        }
    }
    // "16" and "th" are two tokens where a superscript was lost to a space.
    if tokens.class(i) == Class::Number && matches!(tokens.folded(i + 1), "st" | "nd" | "rd" | "th") {
        return word.parse().ok().map(|n| (n, i + 2));
    }
    if word == "twenty" && tokens.folded(i + 1) == "-" {
        let joined = format!("twenty-{}", tokens.folded(i + 2));
        let n = ORDINALS.iter().position(|w| *w == joined)?;
        return Some((i16::try_from(n).ok()?, i + 3));
    }
    let n = ORDINALS.iter().position(|w| *w == word)?;
    Some((i16::try_from(n).ok()?, i + 1))
}

/// A month by its name or short form, and the token after it (and after the full stop of a short form).
pub(super) fn month(tokens: &Tokens, i: usize) -> Option<(i8, usize)> {
    let word = tokens.folded(i);
    if word.len() < 3 {
        return None;
    }
    let m = MONTHS
        .iter()
        .position(|m| *m == word || (*m)[..3] == *word || (word == "sept" && *m == "september"))?;
    let short = word.len() < 5 && !matches!(word, "may" | "june" | "july");
    let to = if short && tokens.folded(i + 1) == "." { i + 2 } else { i + 1 };
    Some((i8::try_from(m).ok()? + 1, to))
}

/// A year of four figures, or of two where `short` allows it.
pub(super) fn year(tokens: &Tokens, i: usize, short: bool) -> Option<(i16, usize)> {
    let word = tokens.folded(i);
    let n: i16 = word.parse().ok()?;
    match word.len() {
        4 if (1990..2100).contains(&n) => Some((n, i + 1)),
        2 if short => Some((2000 + n, i + 1)),
        _ => None,
    }
}

/// The last day of a month.
pub(super) fn end_of_month(year: i16, month: i8) -> Option<Date> {
    Date::new(year, month, 1).ok().map(Date::last_of_month)
}

/// The day before.
pub(super) fn eve(day: Date) -> Option<Date> {
    day.checked_sub(1.day()).ok()
}

/// A full date in any usual form, day first: "24 July 2028", "24th of July, 2028", "July 24th 2028",
/// "24/07/2028", "24.7.28", "2028-07-24"; and the token after it.
pub(crate) fn day(tokens: &Tokens, i: usize) -> Option<(Date, usize)> {
    written(tokens, i).or_else(|| figures(tokens, i))
}

fn written(tokens: &Tokens, i: usize) -> Option<(Date, usize)> {
    if let Some((m, at)) = month(tokens, i) {
        let (d, at) = ordinal(tokens, at).or_else(|| number(tokens, at))?;
        let (y, at) = year(tokens, skip(tokens, at, ","), false)?;
        return Date::new(y, m, i8::try_from(d).ok()?).ok().map(|date| (date, at));
    }
    let i = if weekday(tokens.folded(i)) { skip(tokens, i + 1, ",") } else { i };
    let i = skip(tokens, i, "the");
    let (d, at) = ordinal(tokens, i).or_else(|| number(tokens, i))?;
    let (m, at) = month(tokens, skip(tokens, at, "of"))?;
    let (y, at) = year(tokens, skip(tokens, at, ","), true)?;
    Date::new(y, m, i8::try_from(d).ok()?).ok().map(|date| (date, at))
}

fn figures(tokens: &Tokens, i: usize) -> Option<(Date, usize)> {
    if tokens.class(i) != Class::Number {
        return None;
    }
    let whole = tokens.folded(i);
    if whole.matches('.').count() == 2 {
        let mut parts = whole.split('.');
        return date_of(parts.next()?, parts.next()?, parts.next()?).map(|d| (d, i + 1));
    }
    let mark = tokens.folded(i + 1);
    if !matches!(mark, "/" | "-" | "–") || tokens.folded(i + 3) != mark {
        return None;
    }
    date_of(whole, tokens.folded(i + 2), tokens.folded(i + 4)).map(|d| (d, i + 5))
}

fn date_of(a: &str, b: &str, c: &str) -> Option<Date> {
    let month = b.parse().ok()?;
    if a.len() == 4 {
        return Date::new(a.parse().ok()?, month, c.parse().ok()?).ok();
    }
    let year: i16 = c.parse().ok()?;
    let year = if c.len() == 2 { 2000 + year } else { year };
    Date::new(year, month, a.parse().ok()?).ok()
}

fn weekday(word: &str) -> bool {
    matches!(word, "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
}

/// The token after one that is there or not.
pub(super) fn skip(tokens: &Tokens, i: usize, word: &str) -> usize {
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
    fn dates_in_every_usual_form() {
        for text in [
            "24 July 2028",
            "24th of July, 2028",
            "the 24th July 2028",
            "July 24, 2028",
            "24/07/2028",
            "24.7.28",
            "2028-07-24",
            "Monday 24 Jul. 2028",
            "24-07-2028",
            "24/7/28",
        ] {
            assert_eq!(day(&Tokens::of(text), 0).map(|d| d.0), Some(date(2028, 7, 24)), "{text}");
        }
        for text in ["31 June 2028", "24 apples", "8.45", "3/4", "1/2/3/4 hops", "99/99/2028"] {
            assert!(day(&Tokens::of(text), 0).is_none_or(|d| d.0.year() < 2010), "{text}");
        }
    }

    #[test]
    fn easter_sundays() {
        assert_eq!(easter(2027), Some(date(2027, 3, 28)));
        assert_eq!(easter(2038), Some(date(2038, 4, 25)));
    }
}
