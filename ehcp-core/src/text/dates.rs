//! Whole dates in a text, as plans print them.

use jiff::civil::Date;

use super::token::Tokens;
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

fn at(tokens: &Tokens, i: usize) -> Option<(Date, usize)> {
    in_words(tokens, i).or_else(|| in_figures(tokens, i))
}

fn in_words(tokens: &Tokens, i: usize) -> Option<(Date, usize)> {
    let day = number(tokens, i)?;
    let mut next = i + 1;
    if tokens.folded(next) == "of" {
        next += 1;
    }
    let word = tokens.folded(next);
    let month = MONTHS.iter().position(|m| *m == word || (word.len() >= 3 && m.starts_with(word)))?;
    next += 1;
    while matches!(tokens.folded(next), "," | ".") {
        next += 1;
    }
    let year = number(tokens, next)?;
    build(year, i16::try_from(month).ok()? + 1, day).map(|d| (d, next + 1))
}

fn in_figures(tokens: &Tokens, i: usize) -> Option<(Date, usize)> {
    // Words of Unicode keep "03.03.2026" in one piece and split at "/" and "-".
    let piece = tokens.folded(i);
    if piece.matches('.').count() == 2 {
        let mut parts = piece.split('.').map(|p| p.parse::<i16>().ok());
        let (d, m, y) = (parts.next()??, parts.next()??, parts.next()??);
        return build(century(y), m, d).map(|d| (d, i + 1));
    }
    let sign = tokens.folded(i + 1);
    if !matches!(sign, "/" | "-") || tokens.folded(i + 3) != sign {
        return None;
    }
    let (a, b, c) = (number(tokens, i)?, number(tokens, i + 2)?, number(tokens, i + 4)?);
    let date = if a > 31 { build(a, b, c) } else { build(century(c), b, a) };
    date.map(|d| (d, i + 5))
}

fn century(year: i16) -> i16 {
    if year < 100 { 2000 + year } else { year }
}

fn number(tokens: &Tokens, i: usize) -> Option<i16> {
    let word = tokens.folded(i);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if !matches!(word.get(digits.len()..), Some("" | "st" | "nd" | "rd" | "th")) {
        return None;
    }
    digits.parse().ok()
}

fn build(year: i16, month: i16, day: i16) -> Option<Date> {
    if !(1900..2200).contains(&year) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
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
}
