//! Tables by lines, by shading, by white space; tables in tables; struck-out words.

use super::layout::read_all;
use super::writer::{HEIGHT, Writer};
use super::{body, rows, tables};
use crate::document::Block;

const TEXTS: [[&str; 2]; 3] = [
    ["Orla tires quickly after lunch and on", "A rest of ten minutes in the quiet room, on every"],
    ["She cannot yet tell the time.", "A visual timetable, gone through every morning by her"],
    ["She finds large groups hard to bear in", "Lunch in the small hall with no more than five other"],
];
const MORE: [[&str; 2]; 3] = [["hot days.", "school day."], ["", "key worker."], ["noisy rooms.", "pupils."]];

fn whole() -> Vec<Vec<String>> {
    let cell = |n: usize, c: usize| format!("{} {}", TEXTS[n][c], MORE[n][c]).trim().to_owned();
    (0..3).map(|n| vec![cell(n, 0), cell(n, 1)]).collect()
}

/// Three rows of two cells with two lines each, `step` apart.
fn write(w: &mut Writer, step: f32) {
    for n in 0..3 {
        let y = 114.0 + step * n as f32;
        for c in 0..2 {
            let x = [76.0, 290.0][c];
            w.line(x, y, TEXTS[n][c]);
            if !MORE[n][c].is_empty() {
                w.line(x, y + 13.0, MORE[n][c]);
            }
        }
    }
}

#[test]
fn lines_between_rows_only_make_a_table() {
    let mut w = Writer::new();
    write(&mut w, 34.0);
    for n in 0..4 {
        let y = 100.0 + 34.0 * n as f32;
        w.rule(72.0, y, 565.0, y);
    }
    let d = read_all(&w);
    assert_eq!(tables(&d).into_iter().map(rows).collect::<Vec<_>>(), [whole()]);
}

#[test]
fn shaded_rows_make_a_table() {
    let mut w = Writer::new();
    for n in 0..3 {
        let (shade, y) = ([0.9, 0.8, 0.9][n], HEIGHT - 134.0 - 34.0 * n as f32);
        w.raw(&format!("{shade} g 72 {y} 493 34 re f 0 g"));
    }
    write(&mut w, 34.0);
    let d = read_all(&w);
    assert_eq!(tables(&d).into_iter().map(rows).collect::<Vec<_>>(), [whole()]);
}

#[test]
fn white_space_around_rows_makes_a_table() {
    let mut w = Writer::new();
    write(&mut w, 44.0);
    let d = read_all(&w);
    assert_eq!(tables(&d).into_iter().map(rows).collect::<Vec<_>>(), [whole()]);
}

#[test]
fn headings_with_lines_under_them_are_no_table() {
    let mut w = Writer::new();
    for n in 0..4 {
        let y = 100.0 + 60.0 * n as f32;
        w.bold(72.0, y, "A heading").rule(72.0, y + 6.0, 540.0, y + 6.0).line(
            72.0,
            y + 24.0,
            "Orla is well.",
        );
    }
    let d = read_all(&w);
    assert!(tables(&d).is_empty());
    assert_eq!(body(&d).len(), 8);
}

#[test]
fn a_table_inside_a_cell_stays_inside_it() {
    let mut w = Writer::new();
    w.grid(&[72.0, 200.0, 540.0], &[100.0, 124.0, 200.0]);
    w.grid(&[206.0, 300.0, 534.0], &[150.0, 170.0, 190.0]);
    w.bold(76.0, 116.0, "Need").bold(206.0, 116.0, "Provision").line(76.0, 140.0, "Hearing").line(
        206.0,
        140.0,
        "Each week:",
    );
    w.line(210.0, 164.0, "Monday")
        .line(304.0, 164.0, "Signing")
        .line(210.0, 184.0, "Friday")
        .line(304.0, 184.0, "Speech");
    let d = read_all(&w);
    let outer = tables(&d);
    let cell = outer.first().and_then(|t| t.rows.get(1)).and_then(|r| r.cells.get(1)).expect("a cell");
    let inner: Vec<Vec<Vec<String>>> = cell
        .blocks
        .iter()
        .filter_map(|b| if let Block::Table(t) = b { Some(rows(t)) } else { None })
        .collect();
    assert_eq!(inner, [vec![vec!["Monday", "Signing"], vec!["Friday", "Speech"]]]);
}

#[test]
fn a_box_around_text_is_no_table() {
    let mut w = Writer::new();
    w.grid(&[72.0, 540.0], &[100.0, 150.0]).line(80.0, 120.0, "Orla likes trains.");
    let d = read_all(&w);
    assert!(tables(&d).is_empty());
    assert_eq!(body(&d), ["Orla likes trains."]);
}

#[test]
fn struck_out_words_are_changes_and_no_text() {
    let mut w = Writer::new();
    // "three" in 11 point Helvetica is 25.7 points wide.
    w.line(72.0, 100.0, "Orla has")
        .line(120.0, 100.0, "three")
        .line(150.0, 100.0, "two sessions.")
        .rule(120.0, 97.0, 145.7, 97.0);
    let d = read_all(&w);
    assert_eq!(body(&d), ["Orla has two sessions."]);
    assert_eq!(
        d.changes.iter().map(|c| (c.inserted, c.text.as_str())).collect::<Vec<_>>(),
        [(false, "three")]
    );
}

#[test]
fn a_line_under_words_underlines_them() {
    let mut w = Writer::new();
    w.line(72.0, 100.0, "three").rule(72.0, 101.5, 97.7, 101.5).line(72.0, 130.0, "two");
    let d = read_all(&w);
    let look: Vec<bool> = super::paragraphs(&d).iter().map(|p| p.look.underlined).collect();
    assert_eq!(look, [true, false]);
}
