//! Characters of picture fonts, as far as plans use them: ticks, crosses, boxes and bullets.

/// An empty box.
pub(crate) const UNTICKED: char = '☐';
/// A box that is ticked or crossed.
pub(crate) const TICKED: char = '☒';

/// Whether a font holds pictures instead of letters.
pub(crate) fn is_picture_font(font: &str) -> bool {
    // No font has a longer name, and the name is copied with each run.
    if font.len() > 40 {
        return false;
    }
    let font = font.to_ascii_lowercase();
    font.starts_with("wingdings")
        || font.starts_with("webdings")
        || font == "symbol"
        || font.contains("marlett")
}

/// What a character of a picture font shows; `code` may carry the offset F000 of the private use area.
pub(crate) fn picture(font: &str, code: u32) -> Option<char> {
    let code = if (0xF000..=0xF0FF).contains(&code) { code - 0xF000 } else { code };
    let font = font.to_ascii_lowercase();
    match font.as_str() {
        "wingdings" => wingdings(code),
        "wingdings 2" => Some(match code {
            0x50 | 0x97 => '✓',
            0x4F | 0xCE => '✗',
            0x51 | 0x53 | 0x54 | 0x56 | 0x52 => TICKED,
            0x2A | 0x30 | 0xA3 => UNTICKED,
            _ => return None,
        }),
        "webdings" => Some(match code {
            0x61 => '✓',
            0x72 => '✗',
            0x63 => UNTICKED,
            _ => return None,
        }),
        "symbol" => Some(match code {
            0xB7 => '•',
            0xA3 => '≤',
            0xB3 => '≥',
            0xAE => '→',
            0xB0 => '°',
            0xB1 => '±',
            0xD7 => '×',
            0x2D => '-',
            0x20..=0x22 | 0x25..=0x26 | 0x28..=0x2C | 0x2E..=0x3B | 0x3D | 0x3F => {
                return char::from_u32(code);
            }
            _ => return None,
        }),
        _ => None,
    }
}

fn wingdings(code: u32) -> Option<char> {
    Some(match code {
        0xFC => '✓',
        0xFB => '✗',
        0xFD | 0xFE | 0x78 => TICKED,
        0xA8 | 0x6F | 0x70 | 0x71 | 0x72 | 0xA1 => UNTICKED,
        0x6C | 0x9F | 0x9E => '•',
        0x6E | 0xA7 => '▪',
        0x76 | 0x75 => '◆',
        0xD8 => '➢',
        0xE0 | 0xE8 | 0xF0 => '→',
        0x4A => '☺',
        0x4C => '☹',
        _ => return None,
    })
}

/// The bullet that a list level shows, as one plain character.
pub(crate) fn bullet(font: Option<&str>, text: &str) -> String {
    let Some(first) = text.trim().chars().next() else { return String::new() };
    let code = u32::from(first);
    if let Some(shown) = font.and_then(|f| picture(f, code)) {
        return shown.to_string();
    }
    let private = (0xE000..=0xF8FF).contains(&code);
    let picture_font = font.is_some_and(is_picture_font);
    if private || picture_font {
        return ["Wingdings", "Symbol"].iter().find_map(|f| picture(f, code)).unwrap_or('•').to_string();
    }
    text.trim().to_owned()
}
