//! Dates, as the core reads them.

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
    let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    ehcp_core::text::dates::all(text)
        .into_iter()
        .map(|(date, span)| Found { start: place(span.start), end: place(span.end), date })
        .collect()
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
