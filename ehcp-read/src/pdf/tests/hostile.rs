//! Files that are broken, or made to do harm.

use proptest::prelude::*;

use super::super::read;
use super::writer::{Writer, file};
use crate::ErrorKind;
use crate::limits;

fn kind(bytes: &[u8]) -> Option<ErrorKind> {
    read(bytes).err().map(|e| e.kind())
}

fn small() -> Vec<u8> {
    let mut w = Writer::new();
    w.grid(&[72.0, 220.0, 520.0], &[90.0, 110.0, 130.0]).line(76.0, 104.0, "Need").line(224.0, 104.0, "Help");
    w.bytes()
}

#[test]
fn what_is_no_pdf_is_refused() {
    assert_eq!(kind(b""), Some(ErrorKind::Empty));
    assert_eq!(kind(b"PK\x03\x04 and so on"), Some(ErrorKind::Format));
    assert_eq!(kind(b"%PDF-1.7\n"), Some(ErrorKind::Damaged));
}

#[test]
fn a_file_cut_short_is_an_error_or_what_is_left_of_it() {
    let bytes = small();
    for end in (0..bytes.len()).step_by(97) {
        drop(read(bytes.get(..end).expect("within")));
    }
}

#[test]
fn a_page_without_text_is_a_scan() {
    let mut w = Writer::new();
    w.rule(10.0, 10.0, 100.0, 10.0);
    let error = read(&w.bytes()).expect_err("no text");
    assert_eq!(error.kind(), ErrorKind::NoText);
    assert!(error.to_string().contains("OCR"));
}

#[test]
fn a_password_is_named_as_the_reason() {
    let key = "0".repeat(64);
    let objects = [
        (1, "<</Type/Catalog/Pages 2 0 R>>".to_owned()),
        (2, "<</Type/Pages/Kids[]/Count 0>>".to_owned()),
        (3, format!("<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{key}>/U<{key}>>>")),
    ];
    let text = String::from_utf8(file(&objects)).expect("text");
    let bytes = text.replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]").into_bytes();
    assert_eq!(kind(&bytes), Some(ErrorKind::Encrypted));
}

#[test]
fn too_many_pages_are_refused() {
    let mut w = Writer::new();
    for _ in 0..limits::PAGES {
        w.page();
    }
    assert_eq!(kind(&w.bytes()), Some(ErrorKind::TooLarge));
}

#[test]
fn forms_that_draw_themselves_or_one_another_without_end_are_survived() {
    let mut w = Writer::new();
    w.line(72.0, 100.0, "Orla").raw("/F Do");
    w.extra = "/Ignored 0".into();
    let form = |name: &str, body: &str| {
        format!(
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {name} 0 R>>>>/Length {}>>stream\n{body}\nendstream",
            body.len()
        )
    };
    w.objects = vec![form("20", "/F Do")];
    let bytes = String::from_utf8(w.bytes())
        .expect("text")
        .replace("/Ignored 0", "")
        .replace("/Z 5 0 R>>", "/Z 5 0 R>>/XObject<</F 20 0 R>>");
    drop(read(bytes.as_bytes()));
    // Each form draws the next one ten times.
    w.objects = (0..30).map(|n| form(&format!("{}", 21 + n), &"/F Do ".repeat(10))).collect();
    let bytes = String::from_utf8(w.bytes())
        .expect("text")
        .replace("/Ignored 0", "")
        .replace("/Z 5 0 R>>", "/Z 5 0 R>>/XObject<</F 20 0 R>>");
    assert_eq!(kind(bytes.as_bytes()), Some(ErrorKind::TooLarge));
}

#[test]
fn nothing_shows_the_words_of_the_document() {
    let document = read(&small()).expect("readable");
    assert!(!format!("{document:?}").contains("Need"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_bytes_never_panic(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..24)) {
        let mut bytes = small();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = value;
            }
        }
        drop(read(&bytes));
    }

    #[test]
    fn any_content_is_accounted_for(content in "[ -~]{0,200}") {
        let mut w = Writer::new();
        w.line(72.0, 100.0, "Orla").raw(&content);
        if let Ok(document) = read(&w.bytes()) {
            prop_assert_eq!(document.tally.gap(), 0);
        }
    }
}
