//! English dates, day first.

use ehcp_core::text::dates::MONTHS;
use jiff::civil::Date;

/// A date in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Byte where it starts.
    pub(crate) start: usize,
    /// Byte after it.
    pub(crate) end: usize,
    /// The date.
    pub(crate) date: Date,
}

/// The first date of a text.
pub(crate) fn first(text: &str) -> Option<Date> {
    all(text).first().map(|f| f.date)
}

/// Every full date of a text, in its order.
pub(crate) fn all(text: &str) -> Vec<Found> {
    let tokens = tokens(text);
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match date_at(&tokens, at) {
            Some((date, taken)) => {
                let start = tokens.get(at).map_or(0, |t| t.0);
                let end = tokens.get(at + taken - 1).map_or(start, |t| t.0 + t.1.len());
                out.push(Found { start, end, date });
                at += taken;
            }
            None => at += 1,
        }
    }
    out
}

// Words, numbers and the marks between the parts of a date, with where they start.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if !c.is_alphanumeric() {
            if matches!(c, '/' | '.' | '-' | '–') {
                out.push((start, text.get(start..start + c.len_utf8()).unwrap_or("")));
            }
            continue;
        }
        let digits = c.is_ascii_digit();
        let mut end = start + c.len_utf8();
        while let Some((i, next)) = chars.peek().copied() {
            if !next.is_alphanumeric() || next.is_ascii_digit() != digits {
                break;
            }
            end = i + next.len_utf8();
            chars.next();
        }
        out.push((start, text.get(start..end).unwrap_or("")));
    }
    out
}

fn date_at(tokens: &[(usize, &str)], at: usize) -> Option<(Date, usize)> {
    let get = |i: usize| tokens.get(at + i).map(|t| t.1);
    // A number that follows another number's point is no day: "3.12.2025" is read from its start only.
    if at > 0
        && tokens.get(at - 1).is_some_and(|(s, t)| {
            matches!(*t, "/" | "." | "-")
                && tokens.get(at).is_some_and(|x| x.0 == s + 1)
                && at > 1
                && tokens.get(at - 2).is_some_and(|(p, n)| n.parse::<u32>().is_ok() && p + n.len() == *s)
        })
    {
        return None;
    }
    let word = get(0)?;
    if let Some(month) = month(word) {
        // "March 3, 2026", "March 3rd 2026".
        let day = number(get(1)?)?;
        let skip = usize::from(get(2).is_some_and(ordinal));
        let year = year(get(2 + skip)?)?;
        return build(year, month, day).map(|d| (d, 3 + skip));
    }
    let first = number(word)?;
    if word.len() == 4 {
        let (month, day) = (number(get(2)?)?, number(get(4)?)?);
        return (get(1)? == "-" && get(3)? == "-")
            .then(|| build(first, month, day))
            .flatten()
            .map(|d| (d, 5));
    }
    if word.len() > 2 {
        return None;
    }
    let mark = get(1)?;
    if matches!(mark, "/" | "." | "-")
        && get(2).is_some_and(|m| number(m).is_some() && m.len() <= 2)
        && get(3) == Some(mark)
    {
        let (month, year) = (number(get(2)?)?, year(get(4)?)?);
        return build(year, month, first).map(|d| (d, 5));
    }
    let mut i = 1;
    if get(i).is_some_and(ordinal) {
        i += 1;
    }
    if get(i).is_some_and(|w| matches!(w, "of" | "day" | "-" | "/" | ".")) {
        i += 1;
    }
    let month = month(get(i)?)?;
    i += 1;
    if get(i).is_some_and(|w| matches!(w, "." | "-" | "/")) {
        i += 1;
    }
    let year = year(get(i)?)?;
    build(year, month, first).map(|d| (d, i + 1))
}

fn ordinal(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "st" | "nd" | "rd" | "th")
}

fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    if word.len() < 3 {
        return None;
    }
    let known = MONTHS.iter().position(|m| {
        *m == word || m.starts_with(&word) && word.len() == 3 || word == "sept" && *m == "september"
    })?;
    u32::try_from(known).ok().map(|m| m + 1)
}

fn number(word: &str) -> Option<u32> {
    word.chars().all(|c| c.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}

// "2026" or "26"; a plan names no year before 1930.
fn year(word: &str) -> Option<u32> {
    let n = number(word)?;
    match word.len() {
        4 if (1930..2100).contains(&n) => Some(n),
        2 => Some(if n < 70 { 2000 + n } else { 1900 + n }),
        _ => None,
    }
}

fn build(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_ways_dates_are_written() {
        for (text, want) in [
            ("3rd September 2025", "2025-09-03"),
            ("03/09/2025", "2025-09-03"),
            ("5.11.2026", "2026-11-05"),
            ("24.06.2026.", "2026-06-24"),
            ("19 January 2014", "2014-01-19"),
            ("2 Sept 25", "2025-09-02"),
            ("Wednesday the 1st of July 2026", "2026-07-01"),
            ("March 3, 2026", "2026-03-03"),
            ("2026-02-28", "2026-02-28"),
            ("14-Mar-2022", "2022-03-14"),
            ("BORN 19 JANUARY 2014", "2014-01-19"),
        ] {
            assert_eq!(first(text).map(|d| d.to_string()).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn reads_no_date_where_there_is_none() {
        for text in [
            "31/02/2025",
            "June 2026",
            "item 3.2",
            "12 lessons",
            "0-25/6631",
            "section 2",
            "5 of 2026 pupils",
            "",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn finds_several() {
        let found = all("from 1 May 2026 to 2/6/26");
        assert_eq!(found.len(), 2);
    }
}
