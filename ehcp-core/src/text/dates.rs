//! Dates in English, day first: the one reader of them.

use jiff::civil::Date;

use super::{
    time::{number, skip},
    token::{Class, Tokens},
};
use crate::position::Span;

/// The months of the year, in lower case.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
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

/// The first whole date.
#[must_use]
pub fn first(text: &str) -> Option<Date> {
    all(text).first().map(|(d, _)| *d)
}

/// Every whole date: "3 March 2026", "3rd of Mar 2026", "03/03/2026", "2026-03-03".
#[must_use]
pub fn all(text: &str) -> Vec<(Date, Span)> {
    let tokens = Tokens::of(text);
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        match at(&tokens, i) {
            Some((date, to)) => {
                found.push((date, tokens.span(i, to)));
                i = to;
            }
            None => i += 1,
        }
    }
    found
}

/// A whole date at a token, in any usual form, day first: "24 July 2028", "24th of July, 2028", "July 24th 2028",
/// "24/07/2028", "24.7.28", "2028-07-24"; and the token after it.
pub(crate) fn at(tokens: &Tokens, i: usize) -> Option<(Date, usize)> {
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
    // "24 July 2028", "24th day of July", "24-Jul-2028"
    let at = skip(tokens, skip(tokens, skip(tokens, at, "day"), "of"), "-");
    let (m, at) = month(tokens, at)?;
    let (y, at) = year(tokens, skip(tokens, skip(tokens, at, ","), "-"), true)?;
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
        return Date::new(year_of(a, false)?, month, c.parse().ok()?).ok();
    }
    let year = year_of(c, true)?;
    Date::new(year, month, a.parse().ok()?).ok()
}

fn weekday(word: &str) -> bool {
    matches!(word, "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
}

/// An ordinal ("16th", "sixteenth"), and the token after it.
pub(crate) fn ordinal(tokens: &Tokens, i: usize) -> Option<(i16, usize)> {
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
pub(crate) fn month(tokens: &Tokens, i: usize) -> Option<(i8, usize)> {
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
pub(crate) fn year(tokens: &Tokens, i: usize, short: bool) -> Option<(i16, usize)> {
    year_of(tokens.folded(i), short).map(|y| (y, i + 1))
}

// "2026" or "26"; a plan names no year before 1930.
fn year_of(word: &str, short: bool) -> Option<i16> {
    let n: i16 = word.parse().ok()?;
    match word.len() {
        4 if (1930..2100).contains(&n) => Some(n),
        2 if short => Some(if n < 70 { 2000 + n } else { 1900 + n }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn reads_the_ways_in_which_plans_print_dates() {
        for text in
            ["3 March 2026", "3rd of March, 2026", "3 Mar 2026", "03/03/2026", "3.3.2026", "2026-03-03"]
        {
            assert_eq!(first(text), Some(date(2026, 3, 3)), "{text}");
        }
        assert_eq!(all("from 1 May 2025 to 2/6/25").len(), 2);
    }

    #[test]
    fn passes_over_what_is_no_date() {
        for text in ["31 February 2026", "March 2026", "1/2", "3 of 5", "2.5 hours", "32/1/2026"] {
            assert_eq!(first(text), None, "{text}");
        }
    }

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
            assert_eq!(at(&Tokens::of(text), 0).map(|d| d.0), Some(date(2028, 7, 24)), "{text}");
        }
        for text in ["31 June 2028", "24 apples", "8.45", "3/4", "1/2/3/4 hops", "99/99/2028"] {
            assert!(at(&Tokens::of(text), 0).is_none_or(|d| d.0.year() < 2010), "{text}");
        }
    }
}
