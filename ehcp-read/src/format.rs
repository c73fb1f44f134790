//! What kind of file the bytes are: by their content first, by the name only where the content leaves it open.

use std::fmt;

use crate::office::package::Package;
use crate::{ErrorKind, ReadError, limits};

/// A format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Word, `.docx`.
    Docx,
    /// Portable Document Format.
    Pdf,
    /// A web page.
    Html,
    /// OpenDocument text, `.odt`.
    Odt,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A plan as JSON.
    Json,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Docx => "a Word document",
            Self::Pdf => "a PDF",
            Self::Html => "a web page",
            Self::Odt => "an OpenDocument text",
            Self::Text => "plain text",
            Self::Markdown => "Markdown",
            Self::Json => "JSON",
        })
    }
}

/// What every refusal says in the end.
const READ: &str = "documents as .docx, .pdf, .odt, .html, .md or .txt and plans as .json are read";

impl Format {
    /// Tells the format of a file from its content, and from its name where text could be several things.
    ///
    /// # Errors
    /// When the file is empty, too large, or of a kind that is not read; the error says what it looks like and
    /// what to do.
    pub fn detect(name: &str, bytes: &[u8]) -> Result<Self, ReadError> {
        if bytes.is_empty() {
            return Err(ReadError::new(
                ErrorKind::Empty,
                "the file is empty: choose the file that holds the plan",
            ));
        }
        if bytes.len() > limits::FILE_BYTES {
            let message = format!(
                "the file has over {} MB, more than any plan: save it without its pictures",
                limits::FILE_BYTES >> 20
            );
            return Err(ReadError::new(ErrorKind::TooLarge, message));
        }
        let extension = extension(name);
        if is_pdf(&extension, bytes) {
            return Ok(Self::Pdf);
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) || is_zip(bytes) {
            return package(bytes);
        }
        if let Some(what) = other_kind(bytes) {
            return Err(refused(what));
        }
        text(&extension, bytes)
    }

    /// The endings that files of the format have.
    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Docx => &["docx", "docm", "dotx", "dotm"],
            Self::Pdf => &["pdf"],
            Self::Html => &["html", "htm", "xhtml"],
            Self::Odt => &["odt", "ott"],
            Self::Text => &["txt", "text"],
            Self::Markdown => &["md", "markdown"],
            Self::Json => &["json"],
        }
    }

    /// A sentence for a file whose name says something else than its content.
    pub(crate) fn misnamed(self, name: &str) -> Option<String> {
        let extension = extension(name);
        let known = KNOWN.contains(&extension.as_str()) && !self.extensions().contains(&extension.as_str());
        known.then(|| format!("The name ends in .{extension}, but the file is {self} and was read as that."))
    }
}

/// Endings that say what a file should be.
const KNOWN: [&str; 20] = [
    "docx", "docm", "dotx", "dotm", "doc", "pdf", "html", "htm", "xhtml", "odt", "ott", "txt", "text", "md",
    "markdown", "json", "rtf", "xlsx", "pptx", "zip",
];

/// The ending of a file's name in small letters.
fn extension(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default()
}

fn is_pdf(extension: &str, bytes: &[u8]) -> bool {
    const MARK: &[u8] = b"%PDF-";
    let head = bytes.get(..1024).unwrap_or(bytes);
    let start = head.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(head).trim_ascii_start();
    // Some programs write a line or two before the mark.
    start.starts_with(MARK) || (extension == "pdf" && head.windows(MARK.len()).any(|w| w == MARK))
}

fn is_zip(bytes: &[u8]) -> bool {
    [&b"PK\x03\x04"[..], b"PK\x05\x06", b"PK\x07\x08"].iter().any(|mark| bytes.starts_with(mark))
}

/// What a zip package or compound file is.
fn package(bytes: &[u8]) -> Result<Format, ReadError> {
    let mut package = Package::open(bytes)?;
    if package.has_folder("word/") {
        return Ok(Format::Docx);
    }
    let what = if package.has_folder("xl/") {
        "a spreadsheet"
    } else if package.has_folder("ppt/") {
        "a presentation"
    } else if package.has("content.xml") {
        let kind = package.text("mimetype").ok().flatten().unwrap_or_default();
        match kind.trim() {
            kind if kind.contains("spreadsheet") => "a spreadsheet",
            kind if kind.contains("presentation") => "a presentation",
            _ => return Ok(Format::Odt),
        }
    } else if package.has("[content_types].xml") {
        // The reader looks for the main part, which may have an unusual name.
        return Ok(Format::Docx);
    } else if package.has("index/document.iwa") {
        "an Apple iWork file (export it as .docx)"
    } else if package.has("meta-inf/container.xml") {
        "an e-book"
    } else {
        "a zip archive (unpack it and choose the document)"
    };
    Err(refused(what))
}

fn refused(what: &str) -> ReadError {
    ReadError::new(ErrorKind::Format, format!("the file looks like {what}; {READ}"))
}

/// What a file is that is no document, by how it begins.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    const PICTURE: &str = "a picture (ask for the document itself, or have its text recognised)";
    const ARCHIVE: &str = "an archive (unpack it and choose the document)";
    const MARKS: [(&[u8], &str); 17] = [
        (b"{\\rtf", "rich text, .rtf (open it in a word processor and save it as .docx)"),
        (b"\x89PNG", PICTURE),
        (b"\xFF\xD8\xFF", PICTURE),
        (b"GIF8", PICTURE),
        (b"II*\0", PICTURE),
        (b"MM\0*", PICTURE),
        (b"7z\xBC\xAF", ARCHIVE),
        (b"Rar!\x1A", ARCHIVE),
        (b"\x1F\x8B", ARCHIVE),
        (b"BZh", ARCHIVE),
        (b"\xFD7zXZ", ARCHIVE),
        (b"MZ", "a program"),
        (b"\x7FELF", "a program"),
        (b"%!PS", "PostScript (save it as PDF)"),
        (b"\xDB\xA5", "an old Word document (save it as .docx)"),
        (b"\xFFWPC", "a WordPerfect document (save it as .docx)"),
        (b"SQLite format 3\0", "a database"),
    ];
    let start = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    let mark = MARKS.iter().find(|(mark, _)| start.starts_with(mark) && (mark.len() > 3 || !is_text(bytes)));
    if let Some((_, what)) = mark {
        return Some(what);
    }
    let at = |from: usize, mark: &[u8]| bytes.get(from..from + mark.len()) == Some(mark);
    if (at(0, b"RIFF") && at(8, b"WEBP")) || at(4, b"ftyphei") || at(4, b"ftypmif") || at(4, b"ftypavif") {
        return Some(PICTURE);
    }
    if at(0, b"BM") && !is_text(bytes) {
        return Some(PICTURE);
    }
    if at(4, b"ftyp") || at(0, b"ID3") || at(0, b"OggS") || at(0, b"RIFF") {
        return Some("a recording");
    }
    None
}

/// Whether bytes have no more control characters than text has.
fn is_text(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return true;
    }
    let head = bytes.get(..1 << 16).unwrap_or(bytes);
    let control = head.iter().filter(|&&b| b < 0x20 && !matches!(b, b'\t'..=b'\r' | 0x1B)).count();
    !head.contains(&0) && control * 100 <= head.len()
}

/// What kind of text the bytes are.
fn text(extension: &str, bytes: &[u8]) -> Result<Format, ReadError> {
    if !is_text(bytes) {
        return Err(if is_utf16(bytes) {
            let message = "the text looks like UTF-16 without a byte order mark: save it as UTF-8";
            ReadError::new(ErrorKind::Encoding, message)
        } else {
            refused("binary data of no known kind")
        });
    }
    let head = head(bytes);
    if let Some(what) = other_markup(&head) {
        return Err(refused(what));
    }
    let markup = is_html(&head);
    match extension {
        "md" | "markdown" => Ok(Format::Markdown),
        "json" => Ok(Format::Json),
        "html" | "htm" | "xhtml" => Ok(if head.contains('<') { Format::Html } else { Format::Text }),
        _ if markup => Ok(Format::Html),
        _ if head.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"')) => {
            Ok(Format::Json)
        }
        "docx" | "docm" | "dotx" | "dotm" | "odt" | "ott" | "pdf" | "doc" | "rtf" | "xlsx" | "pptx"
        | "zip" => {
            let message = format!(
                "the name ends in .{extension}, but the file holds plain text: name it .txt, or save it as .docx again"
            );
            Err(ReadError::new(ErrorKind::Format, message))
        }
        "csv" | "tsv" => Err(refused("a table of values")),
        "xml" => Err(refused("XML")),
        _ => Ok(Format::Text),
    }
}

/// The beginning of a text in small letters, without what may stand before it.
fn head(bytes: &[u8]) -> String {
    let head = bytes.get(..4096).unwrap_or(bytes);
    // Enough to see ASCII through any encoding.
    let text: String =
        head.iter().filter(|&&b| b != 0 && b < 0x80).map(|&b| char::from(b.to_ascii_lowercase())).collect();
    text.trim_start().to_owned()
}

fn is_utf16(bytes: &[u8]) -> bool {
    let head = bytes.get(..1024).unwrap_or(bytes);
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|&&b| b == 0).count();
    zeros(0).max(zeros(1)) * 10 >= head.len() * 4 && zeros(0).min(zeros(1)) * 20 <= head.len()
}

/// Markup that is not read.
fn other_markup(head: &str) -> Option<&'static str> {
    if head.starts_with("mime-version:") && head.contains("multipart/") {
        return Some("a web archive, .mht (open it in Word and save it as .docx)");
    }
    if !head.starts_with("<?xml") {
        return None;
    }
    if head.contains("word.document") || head.contains("schemas.microsoft.com/office/2006/xmlpackage") {
        Some("a Word document as XML (save it as .docx)")
    } else if head.contains("<office:document") {
        Some("an OpenDocument file as XML (save it as .odt)")
    } else if head.contains("<html") {
        None
    } else {
        Some("XML")
    }
}

fn is_html(head: &str) -> bool {
    const TAGS: [&str; 22] = [
        "!doctype html",
        "?xml",
        "html",
        "head",
        "body",
        "meta",
        "title",
        "style",
        "table",
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "ul",
        "ol",
        "section",
        "article",
        "main",
        "header",
        "form",
        "font",
    ];
    let mut rest = head;
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = comment.split_once("-->").map_or("", |(_, after)| after).trim_start();
    }
    let Some(rest) = rest.strip_prefix('<') else { return false };
    TAGS.iter().any(|tag| {
        rest.strip_prefix(tag)
            .is_some_and(|after| after.starts_with(|c: char| c == '>' || c == '/' || c.is_whitespace()))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn refusal(name: &str, bytes: &[u8]) -> (ErrorKind, String) {
        let error = Format::detect(name, bytes).unwrap_err();
        (error.kind(), error.to_string())
    }

    #[test]
    fn content_outranks_the_name() {
        assert_eq!(Format::detect("plan.docx", b"%PDF-1.7 ...").unwrap(), Format::Pdf);
        assert_eq!(Format::detect("plan.doc", b"<html><p>Ivo").unwrap(), Format::Html);
        assert_eq!(Format::detect("plan.txt", b"\n<!-- x --> <!DOCTYPE html><p>Ivo").unwrap(), Format::Html);
        assert_eq!(Format::detect("plan", b"{ \"version\": 1 }").unwrap(), Format::Json);
    }

    #[test]
    fn the_name_decides_what_kind_of_text_it_is() {
        for (name, format) in [
            ("a.md", Format::Markdown),
            ("a.TXT", Format::Text),
            ("a", Format::Text),
            ("b/c.x\\a.json", Format::Json),
        ] {
            assert_eq!(Format::detect(name, b"# Ivo").unwrap(), format, "{name}");
        }
    }

    #[test]
    fn words_that_begin_like_a_mark_are_text() {
        for text in ["MZ is a name.", "PKU is a condition.", "BM, a boy", "<3 is a heart", "%PDF is no mark"]
        {
            assert_eq!(Format::detect("a.txt", text.as_bytes()).unwrap(), Format::Text, "{text}");
        }
    }

    #[test]
    fn what_is_not_read_is_named() {
        let cases: [(&str, &[u8], &str); 8] = [
            ("a.rtf", b"{\\rtf1\\ansi Ivo}", "save it as .docx"),
            ("a.png", b"\x89PNG\r\n\x1a\n", "picture"),
            ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "picture"),
            ("a.gz", b"\x1f\x8b\x08\0", "archive"),
            ("a.bin", &[0, 1, 2, 3, 4], "binary data"),
            ("a.xml", b"<?xml version=\"1.0\"?><plan/>", "XML"),
            ("a.csv", b"a,b\n1,2", "table of values"),
            ("a.docx", b"Ivo reads.", "name it .txt"),
        ];
        for (name, bytes, words) in cases {
            let (kind, message) = refusal(name, bytes);
            assert_eq!(kind, ErrorKind::Format, "{name}");
            assert!(message.contains(words), "{name}: {message}");
        }
    }

    #[test]
    fn an_empty_file_and_a_bare_utf16_file_are_said_to_be_so() {
        assert_eq!(refusal("a.docx", b"").0, ErrorKind::Empty);
        assert_eq!(refusal("a.txt", b"I\0v\0o\0 \0r\0e\0a\0d\0s\0").0, ErrorKind::Encoding);
    }

    #[test]
    fn a_name_that_does_not_fit_is_worth_a_warning() {
        assert!(Format::Pdf.misnamed("plan.docx").is_some());
        assert!(Format::Pdf.misnamed("plan.pdf").is_none());
        assert!(Format::Text.misnamed("plan").is_none());
        assert!(Format::Text.misnamed("Ivo.Bell").is_none());
    }
}
