//! What a font says about its glyphs: weight, slant, and the characters behind symbols.

use std::collections::HashMap;

use hayro_interpret::font::{Glyph, PositionedGlyph};

/// The look of one font.
#[derive(Clone, Copy, Default)]
pub(super) struct Face {
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// Whether the font program is in the file (not a substitute, and of a kind that names itself).
    pub(super) embedded: bool,
    pub(super) symbols: Symbols,
}

/// Which set of pictures a symbol font has.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Symbols {
    #[default]
    No,
    Symbol,
    Wingdings,
    Other,
}

/// The faces met so far, by glyph.
#[derive(Default)]
pub(super) struct Fonts {
    faces: HashMap<u128, Face>,
}

impl Fonts {
    pub(super) fn face(&mut self, glyph: &PositionedGlyph<'_>) -> Face {
        match &**glyph {
            Glyph::Outline(outline) => {
                let key = outline.identifier().cache_key();
                *self.faces.entry(key).or_insert_with(|| {
                    let Some(data) = outline.font_data() else { return Face::default() };
                    let mut face = named(data.postscript_name.as_deref().unwrap_or_default());
                    face.bold |= data.weight.is_some_and(|w| w >= 600);
                    face.italic |= data.is_italic;
                    face.embedded = data.postscript_name.is_some();
                    face
                })
            }
            Glyph::Type3(_) => Face { embedded: true, ..Face::default() },
        }
    }
}

impl Fonts {
    /// Records the face of a glyph that does not name its font itself.
    pub(super) fn learn(&mut self, key: u128, face: Face) {
        self.faces.entry(key).or_insert(face);
    }
}

/// The look that a font's name promises.
pub(super) fn named(name: &str) -> Face {
    let name = name.to_ascii_lowercase();
    let bold = ["bold", "black", "heavy", "demi", "cmbx", "-bd", "extrab"].iter().any(|w| name.contains(w));
    let italic = ["italic", "oblique", "cmti", "-it"].iter().any(|w| name.contains(w));
    let symbols = if name.contains("wingding") {
        Symbols::Wingdings
    } else if name.contains("symbol") && !name.contains("segoe") {
        Symbols::Symbol
    } else if ["dingbat", "webding", "fontawesome", "marlett"].iter().any(|w| name.contains(w)) {
        Symbols::Other
    } else {
        Symbols::No
    };
    Face { bold, italic, embedded: false, symbols }
}

/// The character to hand on for one that the file names, or none for what is no text.
pub(super) fn character(c: char, face: Face) -> Option<char> {
    let c = match c {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\t' | '\n' | '\r' => ' ',
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fffd}' | '\u{fffe}' => return None,
        '\u{2610}' | '\u{25fb}' | '\u{25a2}' | '\u{1f78e}' => '☐',
        '\u{2611}' | '\u{2612}' | '\u{1f5f9}' | '\u{1f5f7}' | '\u{1f5f5}' => '☒',
        '\u{2011}' => '-',
        '\u{f000}'..='\u{f0ff}' => return picture(c as u32 & 0xff, face),
        c if c.is_control() => return None,
        c => c,
    };
    // Wingdings without a proper table: the "characters" are the codes of pictures.
    if face.symbols == Symbols::Wingdings && c.is_ascii_graphic() {
        return picture(c as u32, face);
    }
    Some(c)
}

/// The letters of a ligature.
pub(super) fn unlinked(c: char) -> impl Iterator<Item = char> {
    let letters = match c {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => "",
    };
    letters.is_empty().then_some(c).into_iter().chain(letters.chars())
}

/// The character behind a code for which the file names none.
pub(super) fn by_code(code: u32, face: Face) -> Option<char> {
    match face.symbols {
        Symbols::No => None,
        Symbols::Wingdings | Symbols::Symbol => picture(code & 0xff, face),
        Symbols::Other => Some('•'),
    }
}

fn picture(code: u32, face: Face) -> Option<char> {
    let symbol = face.symbols == Symbols::Symbol;
    Some(match code {
        0xb7 if symbol => '•',
        0x20 | 0xa0 => ' ',
        0x6f | 0x71 | 0xa8 if !symbol => '☐',
        0x78 | 0xfd | 0xfe | 0x53 if !symbol => '☒',
        0xfc if !symbol => '✓',
        0xfb if !symbol => '✗',
        0xa7 if !symbol => '▪',
        0xd8 if !symbol => '➢',
        0x2d => '–',
        0x28 | 0x29 | 0x2b | 0x2c | 0x2e | 0x2f | 0x30..=0x39 if symbol => {
            char::from_u32(code).unwrap_or('•')
        }
        _ => '•',
    })
}

/// A text string of a PDF object: UTF-16 or UTF-8 with a mark, or PDFDocEncoding (near enough Latin-1).
pub(super) fn text_string(bytes: &[u8]) -> String {
    let utf16 = |from: fn([u8; 2]) -> u16, rest: &[u8]| {
        let units = rest
            .chunks_exact(2)
            .map(|c| from([c.first().copied().unwrap_or(0), c.get(1).copied().unwrap_or(0)]));
        char::decode_utf16(units).filter_map(Result::ok).collect()
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(u16::from_be_bytes, rest),
        [0xff, 0xfe, rest @ ..] => utf16(u16::from_le_bytes, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|&b| doc_encoded(b)).collect(),
    }
}

fn doc_encoded(byte: u8) -> char {
    const HIGH: [char; 31] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ',
        'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž',
    ];
    match byte {
        0x80..=0x9e => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(' '),
        0xa0 => '€',
        _ => char::from(byte),
    }
}
