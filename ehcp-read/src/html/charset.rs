//! The encoding that a page says it has.

use crate::encoding::{self, Decoded};
use crate::{ErrorKind, ReadError};

/// How far into a page its declaration is looked for.
const HEAD: usize = 4096;

/// Decodes a page by its byte order mark, its declaration, or as UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, ReadError> {
    let declared = declared(bytes);
    encoding::decode(bytes, declared.as_deref()).map_err(|error| match declared {
        Some(name) if !name.eq_ignore_ascii_case("utf-8") && !name.eq_ignore_ascii_case("utf8") => {
            ReadError::new(
                ErrorKind::Encoding,
                format!("the page says that its encoding is {name}, which is not read: save it as UTF-8"),
            )
        }
        _ => error,
    })
}

/// The name after `charset=` in a meta element, or after `encoding=` in an XML declaration.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let head: String = head.iter().map(|&b| char::from(b).to_ascii_lowercase()).collect();
    let meta = head.find("<meta").and_then(|at| head.get(at..)).and_then(|rest| after(rest, "charset"));
    let xml = head.starts_with("<?xml").then(|| after(&head, "encoding")).flatten();
    meta.or(xml)
}

fn after(text: &str, key: &str) -> Option<String> {
    let (_, rest) = text.split_once(key)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let is_name = |c: &char| c.is_ascii_alphanumeric() || "-_.:".contains(*c);
    let name: String = rest.chars().take_while(is_name).take(24).collect();
    (!name.is_empty()).then_some(name)
}
