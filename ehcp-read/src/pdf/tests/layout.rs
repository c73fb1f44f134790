//! What the layout says: paragraphs, lists, tables, columns, furniture.

use super::super::read;
use super::writer::Writer;
use super::{body, paragraphs, rows, tables};
use crate::document::{Document, Part};

const FULL: &str = "Orla can follow one instruction at a time when it is given to her slowly and with a";

pub(super) fn read_all(writer: &Writer) -> Document {
    let document = read(&writer.bytes()).expect("readable");
    let tally = document.tally;
    assert_eq!(tally.read + tally.left_out, tally.in_file, "every character is accounted for");
    document
}

#[test]
fn lines_become_paragraphs_by_room_and_spacing() {
    let mut w = Writer::new();
    w.lines(72.0, 100.0, &[FULL, "picture.", "She waves to friends.", "She hums."]);
    w.lines(72.0, 170.0, &[FULL, "gesture, and not otherwise."]);
    let d = read_all(&w);
    let first = format!("{FULL} picture.");
    let last = format!("{FULL} gesture, and not otherwise.");
    assert_eq!(body(&d), [first.as_str(), "She waves to friends.", "She hums.", last.as_str()]);
    assert!(paragraphs(&d).iter().all(|p| p.place.page == Some(1)));
}

#[test]
fn markers_become_list_items_with_their_wrapped_lines() {
    let mut w = Writer::new();
    w.lines(72.0, 100.0, &[FULL, "picture:"]);
    w.line(72.0, 126.0, "•").line(
        90.0,
        126.0,
        "a visual timetable that is gone through every morning before the bell by her",
    );
    w.line(90.0, 139.0, "key worker;");
    w.line(108.0, 152.0, "(a)").line(130.0, 152.0, "with photographs;");
    w.line(72.0, 165.0, "2.").line(90.0, 165.0, "ear defenders.");
    let d = read_all(&w);
    let items: Vec<(u8, &str, bool, &str)> = paragraphs(&d)
        .into_iter()
        .filter_map(|p| p.list.as_ref().map(|l| (l.level, l.marker.as_str(), l.ordered, p.text.as_str())))
        .collect();
    let wrapped = "a visual timetable that is gone through every morning before the bell by her key worker;";
    assert_eq!(
        items,
        [(0, "•", false, wrapped), (1, "(a)", true, "with photographs;"), (0, "2.", true, "ear defenders.")]
    );
}

#[test]
fn a_number_carried_to_the_start_of_a_line_is_no_marker() {
    let mut w = Writer::new();
    w.lines(
        72.0,
        100.0,
        &[
            "The school will send the family a short written note about it no later than the day",
            "14. of the month, as before.",
        ],
    );
    let d = read_all(&w);
    assert_eq!(body(&d).len(), 1);
}

#[test]
fn weight_and_size_are_kept() {
    let mut w = Writer::new();
    w.bold(72.0, 100.0, "Section B")
        .line(72.0, 120.0, "Orla needs help.")
        .sized(18.0, 72.0, 160.0, "Outcomes");
    let d = read_all(&w);
    let look: Vec<(bool, Option<f32>)> = paragraphs(&d).iter().map(|p| (p.look.bold, p.look.size)).collect();
    assert_eq!(look, [(true, Some(11.0)), (false, Some(11.0)), (false, Some(18.0))]);
}

#[test]
fn words_broken_at_a_line_end_are_whole_again_and_compounds_keep_their_hyphen() {
    let mut w = Writer::new();
    w.lines(
        72.0,
        100.0,
        &[
            "Her lessons are one-to-one whenever the rest of the class is away, and one-to-",
            "one for trips. A speech therapist writes one programme each term, and each pro-",
            "gramme is kept.",
        ],
    );
    let d = read_all(&w);
    let text = body(&d).join(" ");
    assert!(text.contains("one-to-one for trips") && text.contains("each programme is kept"), "{text}");
}

#[test]
fn a_ruled_table_keeps_its_cells_and_spans() {
    // The first cell reaches over both rows: the line between them leaves it out.
    let d = {
        let mut v = Writer::new();
        v.rule(72.0, 100.0, 520.0, 100.0)
            .rule(72.0, 120.0, 520.0, 120.0)
            .rule(220.0, 160.0, 520.0, 160.0)
            .rule(72.0, 200.0, 520.0, 200.0);
        for x in [72.0, 220.0, 400.0, 520.0] {
            v.rule(x, 100.0, x, 200.0);
        }
        v.bold(76.0, 114.0, "Need").bold(224.0, 114.0, "Provision").bold(404.0, 114.0, "Who");
        v.lines(76.0, 134.0, &["Orla tires quickly in the", "afternoon."]);
        v.lines(224.0, 134.0, &["A rest of ten minutes after lunch", "every day."]).line(
            404.0,
            134.0,
            "Key worker",
        );
        v.line(224.0, 174.0, "A short walk.").line(404.0, 174.0, "Lunch staff");
        read_all(&v)
    };
    let tables = tables(&d);
    let table = tables.first().expect("a table");
    assert_eq!(
        rows(table),
        [
            vec!["Need", "Provision", "Who"],
            vec![
                "Orla tires quickly in the afternoon.",
                "A rest of ten minutes after lunch every day.",
                "Key worker"
            ],
            vec!["A short walk.", "Lunch staff"],
        ]
    );
    assert_eq!(table.rows.get(1).and_then(|r| r.cells.first()).map(|c| c.row_span), Some(2));
}

/// A table over two pages: the heading row again, and perhaps a row cut in two.
fn broken(second: &[&str], third: &str) -> Document {
    let xs = [72.0, 220.0, 520.0];
    let mut w = Writer::new();
    w.grid(&xs, &[700.0, 720.0, 760.0]);
    w.bold(76.0, 714.0, "Need").bold(224.0, 714.0, "Provision");
    w.line(76.0, 734.0, "Orla tires.").lines(224.0, 734.0, second);
    w.page().grid(&xs, &[72.0, 92.0, 132.0, 172.0]);
    w.bold(76.0, 86.0, "Need").bold(224.0, 86.0, "Provision");
    w.line(224.0, 106.0, third);
    w.line(76.0, 146.0, "She is shy.").line(224.0, 146.0, "A buddy.");
    read_all(&w)
}

#[test]
fn a_row_cut_by_a_page_break_is_one_row() {
    let d = broken(
        &[
            "A rest of ten minutes after lunch on each school day, held in",
            "a quiet room with her own blanket and a soft warm light that",
        ],
        "does not flicker.",
    );
    let all = tables(&d);
    assert_eq!(all.len(), 1);
    let rows = rows(all.first().expect("a table"));
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(
        rows.get(1)
            .and_then(|r| r.get(1))
            .is_some_and(|c| c.ends_with("a soft warm light that does not flicker."))
    );
}

#[test]
fn a_row_that_begins_on_the_next_page_stays_a_row() {
    let d = broken(&["A rest after lunch."], "A drink at ten.");
    let all = tables(&d);
    let rows = rows(all.first().expect("a table"));
    assert_eq!(rows.len(), 4, "{rows:?}");
    assert!(all.first().and_then(|t| t.rows.first()).is_some_and(|r| r.header));
}

#[test]
fn headers_footers_and_page_numbers_are_handed_on_once() {
    let mut w = Writer::new();
    for page in 1..=4 {
        if page > 1 {
            w.page();
        }
        w.sized(9.0, 72.0, 40.0, "Plan for Orla Penhallow").sized(
            9.0,
            260.0,
            810.0,
            &format!("Page {page} of 4"),
        );
        w.line(72.0, 100.0, &format!("Outcome {}", page * 7)).line(72.0, 130.0, "Orla will swim.");
    }
    let d = read_all(&w);
    let furniture: Vec<&str> = paragraphs(&d)
        .into_iter()
        .filter(|p| p.part == Part::HeaderFooter)
        .map(|p| p.text.as_str())
        .collect();
    assert_eq!(furniture, ["Plan for Orla Penhallow", "Page 1 of 4"]);
    assert_eq!(body(&d).iter().filter(|t| t.starts_with("Outcome")).count(), 4);
}

#[test]
fn a_paragraph_over_a_page_break_is_one() {
    let mut w = Writer::new();
    w.line(72.0, 100.0, FULL).page().line(72.0, 100.0, "picture of it.").line(72.0, 130.0, "Next.");
    let d = read_all(&w);
    let whole = format!("{FULL} picture of it.");
    assert_eq!(body(&d), [whole.as_str(), "Next."]);
}

#[test]
fn columns_are_read_one_after_the_other() {
    let mut w = Writer::new();
    w.bold(
        72.0,
        90.0,
        "What everyone should know about Orla and about the way in which she likes to be helped",
    );
    let left = [
        "Orla likes to be told what comes",
        "next, and she likes to choose the",
        "order in which things are done if",
        "there is a choice.",
    ];
    let right = [
        "She really does not like to be touched",
        "on the shoulder, and she dislikes any",
        "lights that flicker or that hum inside",
        "the classroom.",
    ];
    w.lines(72.0, 120.0, &left).lines(310.0, 120.0, &right);
    let d = read_all(&w);
    let (left, right) = (left.join(" "), right.join(" "));
    assert_eq!(body(&d).get(1..), Some([left.as_str(), right.as_str()].as_slice()));
}

#[test]
fn labels_and_values_stay_side_by_side() {
    let mut w = Writer::new();
    for (n, (label, value)) in
        [("Name", "Orla"), ("Born", "2 May 2017"), ("School", "Larkrise"), ("Year", "4")].iter().enumerate()
    {
        let y = 100.0 + 20.0 * n as f32;
        w.line(72.0, y, label).line(200.0, y, value);
    }
    let d = read_all(&w);
    assert_eq!(body(&d).first(), Some(&"Name Orla"));
}

#[test]
fn dot_leaders_mark_a_line_of_contents() {
    let mut w = Writer::new();
    w.line(72.0, 100.0, "Section A ............................................. 3")
        .line(72.0, 120.0, "Then...");
    let d = read_all(&w);
    let lines: Vec<(&str, bool)> =
        paragraphs(&d).iter().map(|p| (p.text.as_str(), p.contents_line)).collect();
    assert_eq!(lines, [("Section A 3", true), ("Then...", false)]);
}

#[test]
fn checkboxes_and_bare_fields_of_a_form_are_read() {
    let mut w = Writer::new();
    w.line(90.0, 100.0, "Parents were consulted.")
        .line(90.0, 130.0, "Health advice is missing.")
        .line(72.0, 160.0, "Name:");
    w.extra = "/Annots[20 0 R 21 0 R 22 0 R]".into();
    w.objects = vec![
        "<</Type/Annot/Subtype/Widget/FT/Btn/AS/Yes/Rect[72 740 84 752]>>".into(),
        "<</Type/Annot/Subtype/Widget/FT/Btn/AS/Off/Rect[72 710 84 722]>>".into(),
        "<</Type/Annot/Subtype/Widget/FT/Tx/V(Orla)/Rect[110 679 200 693]>>".into(),
    ];
    let d = read_all(&w);
    assert_eq!(body(&d), ["☒ Parents were consulted.", "☐ Health advice is missing.", "Name: Orla"]);
}

#[test]
fn tags_give_the_levels_of_headings() {
    let mut w = Writer::new();
    w.raw("/H2 <</MCID 0>> BDC").line(72.0, 100.0, "Section E: outcomes").raw("EMC");
    w.raw("/P <</MCID 1>> BDC").line(72.0, 113.0, "Orla will swim.").raw("EMC");
    w.catalog = "/StructTreeRoot 20 0 R".into();
    w.objects = vec![
        "<</Type/StructTreeRoot/K[21 0 R 22 0 R]/RoleMap<</Ueberschrift/H2>>>>".into(),
        "<</S/Ueberschrift/Pg 100 0 R/K 0>>".into(),
        "<</S/P/Pg 100 0 R/K[1]>>".into(),
    ];
    let d = read_all(&w);
    let levels: Vec<Option<u8>> = paragraphs(&d).iter().map(|p| p.heading).collect();
    assert_eq!(levels, [Some(2), None]);
}

#[test]
fn a_page_on_its_side_is_read_like_any_other() {
    for matrix in ["0 1 -1 0 595 0 cm", "0 -1 1 0 0 842 cm"] {
        let mut w = Writer::new();
        // The writer counts from a height of 842; on its side the page is 595 high.
        w.raw(matrix).raw("1 0 0 1 0 -247 cm");
        w.grid(&[72.0, 200.0, 520.0], &[100.0, 120.0, 140.0]);
        w.line(76.0, 114.0, "Need")
            .line(204.0, 114.0, "Provision")
            .line(76.0, 134.0, "Hearing")
            .line(204.0, 134.0, "Signing");
        let d = read_all(&w);
        let all: Vec<Vec<Vec<String>>> = tables(&d).into_iter().map(rows).collect();
        assert_eq!(all, [vec![vec!["Need", "Provision"], vec!["Hearing", "Signing"]]], "{matrix}");
    }
}
