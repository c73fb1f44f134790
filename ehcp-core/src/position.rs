//! Spans of text, and their conversion to the unit that a caller counts in.
//!
//! Inside the library every offset is a UTF-8 byte. The edge converts once, to the unit the caller named.

use serde::{Deserialize, Serialize};

/// A half-open stretch of a field, in UTF-8 bytes, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
}

impl Span {
    /// A span from byte to byte; offsets beyond 4 GiB are clamped.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: clamp(start), end: clamp(end) }
    }

    /// The words it covers; empty where it does not fit the text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }

    /// Whether the two share a byte.
    #[must_use]
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether the other lies wholly inside.
    #[must_use]
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn join(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// The unit in which a caller counts offsets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// UTF-8 bytes: Rust, C, Go.
    #[default]
    Bytes,
    /// Unicode code points: Python.
    CodePoints,
    /// UTF-16 code units: JavaScript, Java, .NET.
    Utf16,
}

/// Converts offsets into one text from bytes to a unit.
#[derive(Debug)]
pub struct Converter {
    unit: Unit,
    // For each character that is not ASCII: the byte after it, and how much the offset in the unit falls
    // behind the byte offset from there on.
    lag: Vec<(u32, u32)>,
}

impl Converter {
    /// A converter for one text.
    #[must_use]
    pub fn new(text: &str, unit: Unit) -> Self {
        let mut lag = Vec::new();
        if unit != Unit::Bytes && !text.is_ascii() {
            let mut behind = 0;
            for (at, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
                let units = if unit == Unit::Utf16 { c.len_utf16() } else { 1 };
                behind += c.len_utf8() - units;
                lag.push((Span::new(0, at + c.len_utf8()).end, Span::new(0, behind).end));
            }
        }
        Self { unit, lag }
    }

    /// An offset in the unit.
    #[must_use]
    pub fn offset(&self, byte: u32) -> u32 {
        if self.unit == Unit::Bytes {
            return byte;
        }
        let i = self.lag.partition_point(|(after, _)| *after <= byte);
        byte - i.checked_sub(1).and_then(|i| self.lag.get(i)).map_or(0, |(_, behind)| *behind)
    }

    /// A span in the unit, as start and end.
    #[must_use]
    pub fn span(&self, span: Span) -> (u32, u32) {
        (self.offset(span.start), self.offset(span.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_std_at_every_boundary() {
        for text in ["", "plain", "Zoë’s plan", "👩‍👧 and İ", "\u{feff}Thuỷ\r\nx", "é", "a👍b"]
        {
            let utf16 = Converter::new(text, Unit::Utf16);
            let points = Converter::new(text, Unit::CodePoints);
            for at in (0..=text.len()).filter(|&i| text.is_char_boundary(i)) {
                let byte = u32::try_from(at).unwrap();
                assert_eq!(utf16.offset(byte) as usize, text[..at].encode_utf16().count(), "{at}");
                assert_eq!(points.offset(byte) as usize, text[..at].chars().count(), "{at}");
                assert_eq!(Converter::new(text, Unit::Bytes).offset(byte), byte);
            }
        }
    }
}
