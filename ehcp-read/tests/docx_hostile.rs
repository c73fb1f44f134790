//! Word files that are broken, hostile or something else.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ehcp_read::ErrorKind;
use ehcp_read::document::Document;
use proptest::prelude::*;
use support::word::{document_xml, file, file_with, p, part_xml};
use support::{package, texts};

fn kind(bytes: &[u8]) -> ErrorKind {
    ehcp_read::docx::read(bytes).map(|d: Document| d.blocks.len()).unwrap_err().kind()
}

#[test]
fn bytes_that_are_no_package_are_named() {
    assert_eq!(kind(b""), ErrorKind::Empty);
    assert_eq!(kind(b"Dear parent"), ErrorKind::Format);
    assert_eq!(kind(b"PK\x03\x04 and no more"), ErrorKind::Damaged);
}

#[test]
fn a_truncated_file_is_damaged() {
    let whole = file(&p("Mira"));
    assert_eq!(kind(&whole[..whole.len() / 2]), ErrorKind::Damaged);
}

#[test]
fn old_and_encrypted_files_are_told_apart() {
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0];
    assert_eq!(kind(&old), ErrorKind::Format);
    let stream = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
    let encrypted: Vec<u8> = old.into_iter().chain(stream).collect();
    assert_eq!(kind(&encrypted), ErrorKind::Encrypted);
}

#[test]
fn other_kinds_of_package_are_refused() {
    assert_eq!(kind(&package(&[("xl/workbook.xml", "<workbook/>")])), ErrorKind::Format);
    assert_eq!(kind(&package(&[("ppt/presentation.xml", "<presentation/>")])), ErrorKind::Format);
    assert_eq!(kind(&package(&[("readme.txt", "x")])), ErrorKind::Format);
    assert_eq!(kind(&package(&[("word/document.xml", "<workbook/>")])), ErrorKind::Format);
}

#[test]
fn a_file_without_text_is_refused_and_pictures_are_called_a_scan() {
    assert_eq!(kind(&file("<w:p/>")), ErrorKind::Empty);
    assert_eq!(kind(&file("<w:p><w:r><w:drawing/></w:r></w:p>")), ErrorKind::NoText);
}

#[test]
fn a_bomb_is_refused() {
    let bomb = " ".repeat(ehcp_read::limits::PART_BYTES + 1);
    assert_eq!(kind(&file(&bomb)), ErrorKind::TooLarge);
    let parts = [("styles", "styles.xml", bomb)];
    assert_eq!(kind(&file_with(&p("x"), &parts)), ErrorKind::TooLarge);
}

#[test]
fn a_bomb_that_declares_a_small_size_is_refused() {
    let mut bytes = file(&" ".repeat(ehcp_read::limits::PART_BYTES + 1));
    let size = u32::try_from(document_xml(&" ".repeat(ehcp_read::limits::PART_BYTES + 1)).len())
        .unwrap()
        .to_le_bytes();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
        }
    }
    assert!(matches!(kind(&bytes), ErrorKind::TooLarge | ErrorKind::Damaged));
}

#[test]
fn parts_that_are_too_large_only_together_are_refused() {
    let half = " ".repeat(ehcp_read::limits::PART_BYTES - 1000);
    let parts = [
        ("styles", "styles.xml", part_xml("styles", &half)),
        ("numbering", "numbering.xml", part_xml("numbering", &half)),
        ("footnotes", "footnotes.xml", part_xml("footnotes", &half)),
    ];
    assert_eq!(kind(&file_with(&p("x"), &parts)), ErrorKind::TooLarge);
}

#[test]
fn deep_nesting_is_refused() {
    let deep = |open: &str, close: &str, times: usize| {
        file(&format!("{}{}{}", open.repeat(times), p("x"), close.repeat(times)))
    };
    assert_eq!(kind(&deep("<w:x>", "</w:x>", 10_000)), ErrorKind::TooLarge);
    let table = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    assert_eq!(kind(&deep(table.0, table.1, 25)), ErrorKind::TooLarge);
    assert!(ehcp_read::docx::read(&deep(table.0, table.1, 24)).is_ok());
}

#[test]
fn document_types_and_entities_are_refused() {
    let with = |prolog: &str, text: &str| {
        let xml = document_xml(&p(text)).replace("<w:document", &format!("{prolog}<w:document"));
        package(&[("word/document.xml", &xml)])
    };
    assert_eq!(kind(&with("<!DOCTYPE d [<!ENTITY a \"b\">]>", "x")), ErrorKind::Damaged);
    assert_eq!(kind(&with("", "&unknown;")), ErrorKind::Damaged);
}

#[test]
fn a_malformed_body_is_damaged_but_malformed_extras_are_only_warned_of() {
    assert_eq!(kind(&package(&[("word/document.xml", "<w:document><w:body><w:p>")])), ErrorKind::Damaged);
    let parts = [
        ("styles", "styles.xml", "<styles><style".to_owned()),
        ("numbering", "numbering.xml", "<a></b>".to_owned()),
        ("footnotes", "footnotes.xml", format!("<f><footnote>{}</x>", "<p><r><t>half</t></r></p>")),
    ];
    let document = ehcp_read::docx::read(&file_with(&p("Body"), &parts)).unwrap();
    assert_eq!(texts(&document), ["Body", "half"]);
    assert_eq!((document.warnings.len(), document.tally.gap()), (3, 0));
}

#[test]
fn too_many_paragraphs_are_refused() {
    assert_eq!(kind(&file(&"<w:p/>".repeat(ehcp_read::limits::PARAGRAPHS + 1))), ErrorKind::TooLarge);
}

#[test]
fn absurd_spans_and_numbers_do_no_harm() {
    let wide = format!("<w:tc><w:tcPr><w:gridSpan w:val=\"4294967295\"/></w:tcPr>{}</w:tc>", p("x"));
    let before = "<w:trPr><w:gridBefore w:val=\"18446744073709551615\"/></w:trPr>";
    let document =
        ehcp_read::docx::read(&file(&format!("<w:tbl><w:tr>{before}{wide}{wide}</w:tr></w:tbl>"))).unwrap();
    assert_eq!(document.tally.gap(), 0);
}

/// Pieces of which bodies are made that a word processor would never write.
fn piece() -> impl Strategy<Value = String> {
    let names = prop::sample::select(vec![
        "p",
        "r",
        "t",
        "tbl",
        "tr",
        "tc",
        "tcPr",
        "trPr",
        "pPr",
        "rPr",
        "ins",
        "del",
        "delText",
        "sdt",
        "sdtPr",
        "sdtContent",
        "txbxContent",
        "vMerge",
        "hMerge",
        "gridSpan",
        "fldChar",
        "instrText",
        "numPr",
        "checkbox",
        "showingPlcHdr",
        "br",
        "sym",
        "AlternateContent",
        "Choice",
        "Fallback",
        "lastRenderedPageBreak",
        "vanish",
        "moveFrom",
        "ffData",
        "checkBox",
        "sectPr",
    ]);
    let value = prop::sample::select(vec![
        "",
        " w:val=\"1\"",
        " w:val=\"restart\"",
        " w:fldCharType=\"begin\"",
        " w:fldCharType=\"end\"",
    ]);
    let leaf =
        (names.clone(), value.clone()).prop_map(|(name, value)| format!("<w:{name}{value}>word</w:{name}>"));
    leaf.prop_recursive(7, 60, 5, move |inner| {
        (names.clone(), value.clone(), prop::collection::vec(inner, 0..5))
            .prop_map(|(name, value, inner)| format!("<w:{name}{value}>{}</w:{name}>", inner.concat()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = ehcp_read::docx::read(&bytes);
        let _ = ehcp_read::odt::read(&bytes);
    }

    #[test]
    fn no_changed_byte_makes_it_panic(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = file(&p("A short plan"));
        let at = at.index(bytes.len());
        bytes[at] = to;
        let _ = ehcp_read::docx::read(&bytes);
    }

    #[test]
    fn no_nesting_of_elements_loses_text(pieces in prop::collection::vec(piece(), 1..6)) {
        if let Ok(document) = ehcp_read::docx::read(&file(&pieces.concat())) {
            prop_assert_eq!(document.tally.read + document.tally.left_out, document.tally.in_file);
        }
    }
}
