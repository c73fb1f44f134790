//! Text, Markdown and web pages: nothing that is in a file is lost, and nothing in a file makes a reader panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ehcp_read::document::Document;
use ehcp_read::{Format, ReadError, document, html, markdown, read_plan_json, text};
use proptest::prelude::*;

type Read = fn(&[u8]) -> Result<Document, ReadError>;

const READERS: [Read; 3] = [text::read, markdown::read, html::read];

/// A page with one of everything, to be mutated.
const PAGE: &str = "<html><head><meta charset=utf-8><style>p.x{font-size:2em}</style></head><body><h1>Plan</h1>\
    <table><tr><th rowspan=2>Need<th colspan=2>Help<tr><td>Speech<td>Daily</table><ol type=i><li>One<ul><li>Two</ul></ol>\
    <p class=x>Uma <del>ten</del><ins>five</ins><br>minutes<input type=checkbox checked></p><dl><dt>a<dd>b</dl><pre>A\n=\nb</pre>";

/// A text with one of everything.
const TEXT: &str = "PLAN\n====\n\nName:    Uma Bell\nBorn:    2015\n\nA: VIEWS\n--------\n\n  1. I like hens,\n     and eggs.\n  2. I swim.\n\n\
    | Need | Help |\n|---|---|\n| Speech | Daily |\n\nOutcome 1. Uma will\nswim.\n   Step: with a float\n\x0cNeed\tHelp\tWho\na\tb\tc\n";

/// Text in which markup and layout are likely.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<table><tr><td>".to_owned()),
        Just("</td></tr></table>".to_owned()),
        Just("<li>".to_owned()),
        Just("<del>".to_owned()),
        Just("</p>".to_owned()),
        Just("<select><option>".to_owned()),
        Just("<td colspan=3 rowspan=0>".to_owned()),
        Just("<style>p{display:none}".to_owned()),
        Just("</style>".to_owned()),
        Just("\n  1. ".to_owned()),
        Just("\n----\n".to_owned()),
        Just("\n| a | b |\n| c | d |\n".to_owned()),
        Just("\na\tb\tc\nd\te\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("Name:   ".to_owned()),
        Just("provi-\nsion ".to_owned()),
        Just("\u{c}".to_owned()),
        "\\PC{0,12}",
        "[a-z ]{0,30}",
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

/// Every character is read, or left out on purpose, once.
fn assert_accounted(document: &Document) {
    let tally = document.tally;
    assert_eq!(tally.in_file, tally.read + tally.left_out, "{tally:?}");
}

fn assert_places_count_up(document: &Document) {
    let places: Vec<_> = support::paragraphs(document).iter().filter_map(|p| p.place.paragraph).collect();
    let expected: Vec<u32> = (1..).take(places.len()).collect();
    assert_eq!(places, expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for read in READERS {
            let _ = read(&bytes);
        }
        let _ = read_plan_json(&bytes);
        let _ = document("plan.docx", &bytes);
        let _ = Format::detect("plan.txt", &bytes);
    }

    #[test]
    fn no_mutation_makes_a_reader_panic(at in 0..PAGE.len(), cut in 0..40usize, put in proptest::collection::vec(any::<u8>(), 0..6)) {
        for source in [PAGE, TEXT] {
            let mut bytes = source.as_bytes().to_vec();
            let at = at.min(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, put.iter().copied());
            for read in READERS {
                let _ = read(&bytes);
            }
        }
    }

    #[test]
    fn every_character_is_accounted_for(text in pieces()) {
        for read in READERS {
            if let Ok(document) = read(text.as_bytes()) {
                assert_accounted(&document);
                assert_places_count_up(&document);
            }
        }
    }

    #[test]
    fn reading_twice_gives_the_same(text in pieces()) {
        for read in READERS {
            prop_assert!(read(text.as_bytes()) == read(text.as_bytes()));
        }
    }
}

#[test]
fn the_samples_are_read_without_a_gap() {
    for (name, least) in [("s07.txt", 9000), ("s08.html", 21_000)] {
        let Some(path) = support::reference(&["samples"], name).pop() else { continue };
        let bytes = std::fs::read(path).unwrap();
        let (_, document) = document(name, &bytes).unwrap();
        assert_accounted(&document);
        assert!(document.tally.in_file > least, "{name}: {:?}", document.tally);
        assert!(document.tally.left_out < document.tally.in_file / 10, "{name}: {:?}", document.tally);
    }
}
