//! From bytes to text: the byte order mark, a declared encoding, UTF-8, or windows-1252 where that is plausible.

use crate::{ErrorKind, ReadError};

/// Text and, where the encoding was guessed, a sentence that says so.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) warning: Option<String>,
}

impl Decoded {
    fn sure(text: String) -> Self {
        Self { text, warning: None }
    }
}

const GUESSED: &str =
    "The file is not UTF-8; it was read as windows-1252. Check accented letters and quotation marks.";

/// Decodes a file. `declared` is what the file itself says of its encoding; a byte order mark outranks it.
pub(crate) fn decode(bytes: &[u8], declared: Option<&str>) -> Result<Decoded, ReadError> {
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return utf8(rest).map(Decoded::sure).map_err(|at| bad_byte(bytes, at + 3));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return utf16(rest, u16::from_le_bytes).map(Decoded::sure);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return utf16(rest, u16::from_be_bytes).map(Decoded::sure);
    }
    if is_windows_1252(declared) {
        return Ok(Decoded::sure(windows_1252(bytes)));
    }
    match utf8(bytes) {
        Ok(text) => Ok(Decoded::sure(text)),
        Err(_) if plausible_windows_1252(bytes) => {
            Ok(Decoded { text: windows_1252(bytes), warning: Some(GUESSED.to_owned()) })
        }
        Err(at) => Err(bad_byte(bytes, at)),
    }
}

/// The bytes as UTF-8, or the offset of the first bad one.
pub(crate) fn utf8(bytes: &[u8]) -> Result<String, usize> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|e| e.valid_up_to())
}

/// The error for a byte that is not UTF-8.
pub(crate) fn bad_byte(bytes: &[u8], at: usize) -> ReadError {
    let line = bytes.iter().take(at).filter(|&&b| b == b'\n').count() + 1;
    ReadError::new(
        ErrorKind::Encoding,
        format!("the text is not UTF-8 (first bad byte at offset {at}, line {line}): save the file as UTF-8"),
    )
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ReadError> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        let message = "the UTF-16 text ends in the middle of a character: save the file again, as UTF-8";
        return Err(ReadError::new(ErrorKind::Encoding, message));
    }
    let units = pairs.map(|pair| match pair {
        &[a, b] => unit([a, b]),
        _ => 0,
    });
    let mut text = String::with_capacity(bytes.len() / 2);
    let (mut offset, mut line) = (2, 1);
    for decoded in char::decode_utf16(units) {
        let Ok(c) = decoded else {
            return Err(ReadError::new(
                ErrorKind::Encoding,
                format!(
                    "the text is not UTF-16 (first bad pair at offset {offset}, line {line}): save the file as UTF-8"
                ),
            ));
        };
        offset += c.len_utf16() * 2;
        line += usize::from(c == '\n');
        text.push(c);
    }
    Ok(text)
}

/// The names of ASCII and Latin-1 mean windows-1252 too, as in every browser.
fn is_windows_1252(declared: Option<&str>) -> bool {
    const NAMES: [&str; 9] = [
        "windows-1252",
        "cp1252",
        "x-cp1252",
        "iso-8859-1",
        "iso8859-1",
        "latin1",
        "iso-8859-15",
        "us-ascii",
        "ansi_x3.4-1968",
    ];
    declared.is_some_and(|name| NAMES.iter().any(|n| n.eq_ignore_ascii_case(name.trim())))
}

/// Whether every byte beyond ASCII is one that an English writer's windows-1252 file would hold: a letter with
/// an accent, a quotation mark, a dash, a bullet or one of a few signs.
fn plausible_windows_1252(bytes: &[u8]) -> bool {
    let odd = |b: u8| match b {
        0x09 | 0x0A | 0x0C | 0x0D | 0x20..=0x7E => false,
        0x80 | 0x85 | 0x91..=0x97 | 0x99 => false,
        0xA0 | 0xA3 | 0xA9 | 0xAE | 0xB0 | 0xB1 | 0xB4 | 0xB7 | 0xBC..=0xBE | 0xD7 => false,
        0x8A | 0x8C | 0x8E | 0x9A | 0x9C | 0x9E | 0x9F => false,
        0xC0..=0xFF => b == 0xD0 || b == 0xF0,
        _ => true,
    };
    let high = bytes.iter().filter(|&&b| b >= 0x80).count();
    // A page with more of them than one in eight is in another script.
    high * 8 <= bytes.len().max(16) && !bytes.iter().any(|&b| odd(b))
}

fn windows_1252(bytes: &[u8]) -> String {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let decode = |&b: &u8| match b {
        0x80..=0x9F => HIGH.get(usize::from(b - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(b),
    };
    bytes.iter().map(decode).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_byte_order_mark_is_not_text() {
        assert_eq!(decode("\u{feff}Zoë".as_bytes(), None).unwrap().text, "Zoë");
    }

    #[test]
    fn utf16_is_known_by_its_mark_in_either_order() {
        let little: Vec<u8> = "\u{feff}é".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}é".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&little, None).unwrap().text, "é");
        assert_eq!(decode(&big, None).unwrap().text, "é");
    }

    #[test]
    fn a_lone_surrogate_is_named_by_offset() {
        let e = decode(&[0xFF, 0xFE, b'a', 0, 0x00, 0xD8], None).err().unwrap();
        assert_eq!(e.kind(), ErrorKind::Encoding);
        assert!(e.to_string().contains("offset 4, line 1"), "{e}");
    }

    #[test]
    fn a_bad_byte_is_named_by_offset_and_line() {
        let e = decode(b"one\ntwo \x81 three", None).err().unwrap();
        assert_eq!(e.kind(), ErrorKind::Encoding);
        assert!(e.to_string().contains("offset 8, line 2"), "{e}");
    }

    #[test]
    fn quotes_of_windows_1252_are_guessed_with_a_warning() {
        let read = decode(b"The \x93quiet\x94 caf\xe9 opens at ten each day", None).unwrap();
        assert_eq!(read.text, "The “quiet” café opens at ten each day");
        assert!(read.warning.is_some());
    }

    #[test]
    fn a_declared_encoding_needs_no_warning() {
        let read = decode(b"caf\xe9", Some("ISO-8859-1")).unwrap();
        assert_eq!((read.text.as_str(), read.warning), ("café", None));
    }
}
