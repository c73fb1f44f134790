//! Files that are no readable plan: each gives a one-line error that names the reason and the remedy, soon,
//! and without a word of the document.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ehcp_read::{ErrorKind, Format, document, read_plan_json};
use support::package;

/// A word that stands in every file here and must not stand in any error.
const CANARY: &str = "Wilhelmina";

const BODY_START: &str =
    r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#;

/// The error for a file, which must be one line without the document's words.
fn refusal(name: &str, bytes: &[u8]) -> (ErrorKind, String) {
    let error = document(name, bytes).map(|(format, _)| format).expect_err(name);
    let shown = error.to_string();
    assert!(!shown.contains('\n') && !shown.is_empty() && shown.len() < 250, "{name}: {shown}");
    for text in [&shown, &format!("{error:?}")] {
        assert!(!text.contains(CANARY), "{name}: {text}");
    }
    (error.kind(), shown)
}

fn docx(body: &str) -> Vec<u8> {
    let body = format!("{BODY_START}{body}</w:body></w:document>");
    package(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", &body)])
}

fn docx_with_text() -> Vec<u8> {
    docx(&format!("<w:p><w:r><w:t>{CANARY} reads.</w:t></w:r></w:p>"))
}

/// A compound file with a stream of the given name, as far as anything looks.
fn compound_file(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(1024, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(4096, 0);
    bytes
}

/// A PDF whose pages all draw what `content` says.
fn pdf(pages: usize, content: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..pages).map(|page| format!("{} 0 R", page + 5)).collect();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Count {pages}/Kids[{}]>>", kids.join(" ")),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
        format!("<</Length {}>>stream\n{content}\nendstream", content.len()),
    ];
    let page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 4 0 R>>";
    objects.extend(std::iter::repeat_n(page.to_owned(), pages));
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{} 0 obj\n{object}\nendobj\n", index + 1);
    }
    let start = file.len();
    let trailer = format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    (file + &table + &trailer).into_bytes()
}

#[test]
fn a_pdf_of_three_hundred_pages_is_read_and_one_of_thousands_is_not() {
    let text = format!("BT /F 12 Tf 72 700 Td ({CANARY} reads well.) Tj ET");
    let (format, read) = document("plan.docx", &pdf(300, &text)).unwrap();
    assert_eq!((format, read.pages), (Format::Pdf, Some(300)));
    assert!(read.warnings.iter().any(|warning| warning.contains(".docx")));
    let (kind, message) = refusal("plan.pdf", &pdf(ehcp_read::limits::PAGES + 1, &text));
    assert_eq!(kind, ErrorKind::TooLarge);
    assert!(message.contains("pages"), "{message}");
}

#[test]
fn a_scanned_pdf_asks_for_its_text() {
    let (kind, message) = refusal("plan.pdf", &pdf(2, "0 0 595 842 re f"));
    assert_eq!(kind, ErrorKind::NoText);
    assert!(message.contains("text"), "{message}");
}

#[test]
fn a_pdf_cut_short_is_refused() {
    let whole = pdf(1, &format!("BT /F 12 Tf 72 700 Td ({CANARY} reads.) Tj ET"));
    let (kind, _) = refusal("plan.pdf", &whole[..40]);
    assert!(matches!(kind, ErrorKind::Damaged | ErrorKind::NoText), "{kind:?}");
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    for name in ["plan.docx", "plan.pdf", "plan.html", "plan.txt", "plan.md", "plan"] {
        let (kind, message) = refusal(name, b"");
        assert_eq!(kind, ErrorKind::Empty);
        assert!(message.contains("empty"), "{message}");
    }
}

#[test]
fn a_file_of_nothing_but_white_space_is_empty_too() {
    for name in ["plan.html", "plan.txt", "plan.md"] {
        assert_eq!(refusal(name, b" \n\t\r\n").0, ErrorKind::Empty, "{name}");
    }
}

#[test]
fn a_wrong_ending_does_not_matter_where_the_content_is_clear() {
    let (format, read) = document("plan.pdf", &docx_with_text()).unwrap();
    assert_eq!(format, Format::Docx);
    assert!(read.warnings.iter().any(|warning| warning.contains(".pdf")));
    let page = format!("<!DOCTYPE html><p>{CANARY} reads.</p>");
    let (format, read) = document("plan.docx", page.as_bytes()).unwrap();
    assert_eq!(format, Format::Html);
    assert!(read.warnings.iter().any(|warning| warning.contains(".docx")));
    assert_eq!(Format::detect("plan.docx", b"%PDF-1.4\n").unwrap(), Format::Pdf);
}

#[test]
fn text_under_a_word_name_is_refused_with_the_remedy() {
    let (kind, message) = refusal("plan.docx", format!("{CANARY} reads.").as_bytes());
    assert_eq!(kind, ErrorKind::Format);
    assert!(message.contains("plain text") && message.contains(".txt"), "{message}");
}

#[test]
fn a_truncated_document_is_damaged() {
    let whole = docx_with_text();
    for keep in [whole.len() / 4, whole.len() / 2, whole.len() - 10] {
        let (kind, message) = refusal("plan.docx", &whole[..keep]);
        assert_eq!(kind, ErrorKind::Damaged, "{keep}");
        assert!(message.contains("save it again"), "{message}");
    }
}

#[test]
fn broken_xml_in_a_document_is_damaged() {
    let (kind, message) = refusal("plan.docx", &docx(&format!("<w:p><w:r><w:t>{CANARY}</w:r></w:p>")));
    assert_eq!(kind, ErrorKind::Damaged);
    assert!(message.contains("save it again"), "{message}");
}

#[test]
fn an_encrypted_document_asks_for_the_password_to_be_removed() {
    let (kind, message) = refusal("plan.docx", &compound_file("EncryptedPackage"));
    assert_eq!(kind, ErrorKind::Encrypted);
    assert!(message.contains("remove the password"), "{message}");
}

#[test]
fn an_old_word_file_asks_to_be_saved_anew() {
    let (kind, message) = refusal("plan.doc", &compound_file("WordDocument"));
    assert_eq!(kind, ErrorKind::Format);
    assert!(message.contains(".doc") && message.contains("save it as .docx"), "{message}");
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    let spaces = " ".repeat(ehcp_read::limits::PART_BYTES + 1);
    let (kind, message) = refusal("plan.docx", &docx(&spaces));
    assert_eq!(kind, ErrorKind::TooLarge);
    assert!(message.contains("larger than any plan"), "{message}");
}

#[test]
fn xml_ten_thousand_deep_is_refused() {
    let deep = format!("{}{CANARY}", "<w:tbl><w:tr><w:tc>".repeat(10_000));
    assert_eq!(refusal("plan.docx", &docx(&deep)).0, ErrorKind::TooLarge);
    let deep = format!("{}{CANARY}", "<w:sdt>".repeat(10_000));
    assert_eq!(refusal("plan.docx", &docx(&deep)).0, ErrorKind::TooLarge);
}

#[test]
fn html_ten_thousand_deep_is_refused() {
    for tag in ["<div>", "<table><tr><td>", "<ul><li>", "<font>"] {
        let deep = format!("<html>{}{CANARY}", tag.repeat(10_000));
        let (kind, message) = refusal("plan.html", deep.as_bytes());
        assert_eq!(kind, ErrorKind::TooLarge, "{tag}");
        assert!(message.contains("nested") && message.contains("save"), "{message}");
    }
}

#[test]
fn tables_in_tables_without_end_are_refused() {
    let deep = format!("{}{CANARY}", "<table><tr><td>x<td>".repeat(30));
    assert_eq!(refusal("plan.html", deep.as_bytes()).0, ErrorKind::TooLarge);
}

#[test]
fn a_cell_that_covers_everything_is_refused_or_cut() {
    let wide = format!("<table><tr>{}", format!("<td colspan=99999 rowspan=99999>{CANARY}").repeat(50));
    assert_eq!(refusal("plan.html", wide.as_bytes()).0, ErrorKind::TooLarge);
}

#[test]
fn a_spreadsheet_and_an_archive_are_named() {
    for (part, word) in
        [("xl/workbook.xml", "spreadsheet"), ("ppt/slides.xml", "presentation"), ("a.txt", "zip archive")]
    {
        let (kind, message) = refusal("plan.docx", &package(&[(part, CANARY)]));
        assert_eq!(kind, ErrorKind::Format);
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn invalid_utf8_is_named_by_its_place() {
    let mut bytes = format!("{CANARY}\nreads ").into_bytes();
    let offset = bytes.len();
    bytes.extend(b"\x81\x8D often.");
    for name in ["plan.txt", "plan.md", "plan.html"] {
        let (kind, message) = refusal(name, &bytes);
        assert_eq!(kind, ErrorKind::Encoding, "{name}");
        assert!(
            message.contains(&format!("offset {offset}, line 2")) && message.contains("save"),
            "{message}"
        );
    }
}

#[test]
fn a_json_plan_with_an_unknown_field_names_its_path() {
    let json = format!(r#"{{"sections": [], "favourite_colour": "{CANARY}"}}"#);
    let error = read_plan_json(json.as_bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Schema);
    let message = error.to_string();
    assert!(message.contains("favourite_colour") && !message.contains(CANARY), "{message}");
    assert!(!message.contains('\n'), "{message}");
}

#[test]
fn json_that_is_not_utf8_names_the_offset() {
    let error = read_plan_json(b"{\"sections\": [\"\xC3\x28\"]}").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encoding);
    assert!(error.to_string().contains("offset 15, line 1"), "{error}");
}

#[test]
fn a_json_plan_is_no_document() {
    let (kind, message) = refusal("plan.json", format!(r#"{{"sections": "{CANARY}"}}"#).as_bytes());
    assert_eq!(kind, ErrorKind::Format);
    assert!(message.contains("JSON"), "{message}");
}
