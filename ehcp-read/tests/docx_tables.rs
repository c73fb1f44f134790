//! Tables and tracked changes of Word files.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ehcp_read::document::{CellPlace, Document};
use support::word::{file_with, p, part_xml, r, read, read_file};
use support::{grid, paragraphs, table, texts};

fn cell(props: &str, inner: &str) -> String {
    format!("<w:tc><w:tcPr>{props}</w:tcPr>{inner}</w:tc>")
}

fn row(props: &str, cells: &[String]) -> String {
    format!("<w:tr><w:trPr>{props}</w:trPr>{}</w:tr>", cells.concat())
}

fn tbl(rows: &[String]) -> String {
    format!("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{}</w:tbl>", rows.concat())
}

#[test]
fn spans_and_merged_cells_keep_their_columns() {
    let document = read(&tbl(&[
        row("<w:tblHeader/>", &[cell("<w:gridSpan w:val=\"2\"/>", &p("wide")), cell("", &p("c"))]),
        row("", &[cell("<w:vMerge w:val=\"restart\"/>", &p("tall")), cell("", &p("b1")), cell("", &p("c1"))]),
        row("", &[cell("<w:vMerge/>", "<w:p/>"), cell("", &p("b2")), cell("", &p("c2"))]),
        row("<w:gridBefore w:val=\"1\"/>", &[cell("", &p("b3"))]),
    ]));
    let table = table(&document);
    assert!(table.rows[0].header && !table.rows[1].header);
    assert_eq!((table.rows[0].cells[1].column, table.rows[0].cells[0].column_span), (2, 2));
    assert_eq!(
        (table.rows[1].cells[0].row_span, table.rows[2].cells.len(), table.rows[2].cells[0].column),
        (2, 2, 1)
    );
    assert_eq!(table.rows[3].cells[0].column, 1);
}

#[test]
fn a_nested_table_stays_in_its_cell_and_places_are_those_of_the_outer_one() {
    let inner = tbl(&[row("", &[cell("", &p("in1")), cell("", &p("in2"))])]);
    let document = read(&format!(
        "{}{}",
        p("before"),
        tbl(&[row("", &[cell("", &p("a")), cell("", &format!("{}{inner}<w:p/>", p("b")))])])
    ));
    assert_eq!(grid(table(&document)), [["a", "b|[in1,in2]"]]);
    let place = paragraphs(&document)[4].place;
    assert_eq!(place.cell, Some(CellPlace { table: 1, row: 1, column: 2 }));
    assert_eq!(place.paragraph, Some(5));
}

#[test]
fn controls_around_rows_and_cells_are_seen_through_and_prompts_keep_their_cell() {
    let control = |props: &str, inner: &str| {
        format!("<w:sdt><w:sdtPr>{props}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>")
    };
    let ticked = r#"<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>"#;
    let document = read(&tbl(&[
        control("", &row("", &[cell("", &p("a")), control("", &cell("", &p("b")))])),
        row(
            "",
            &[
                control("<w:showingPlcHdr/>", &cell("", &p("Click here"))),
                control(ticked, &cell("", &p("☒"))),
            ],
        ),
    ]));
    assert_eq!(grid(table(&document)), [["a", "b"], ["", "☒"]]);
}

#[test]
fn shading_of_a_cell_is_the_look_of_its_paragraphs() {
    let shaded = cell("<w:shd w:val=\"clear\" w:fill=\"DDDDDD\"/>", &p("a"));
    let document = read(&tbl(&[row("", &[shaded, cell("", &p("b"))])]));
    let shaded: Vec<_> = paragraphs(&document).iter().map(|p| p.look.shaded).collect();
    assert_eq!(shaded, [true, false]);
}

fn changes(document: &Document) -> Vec<(bool, &str, Option<u32>)> {
    document.changes.iter().map(|c| (c.inserted, c.text.as_str(), c.place.paragraph)).collect()
}

#[test]
fn inserted_words_are_read_deleted_ones_are_not_and_both_are_told() {
    let document = read(&format!(
        "{}<w:p>{}<w:del w:id=\"1\"><w:r><w:delText>three</w:delText></w:r></w:del><w:ins w:id=\"2\">{}{}</w:ins>{}</w:p>",
        p("first"),
        r("for "),
        r("two"),
        r(" full"),
        r(" terms")
    ));
    assert_eq!(texts(&document)[1], "for two full terms");
    assert_eq!(changes(&document), [(false, "three", Some(2)), (true, "two full", Some(2))]);
    assert_eq!(document.tally.left_out, 5);
}

#[test]
fn a_move_is_a_deletion_here_and_an_insertion_there() {
    let moved = |element: &str| format!("<w:p><w:{element} w:id=\"1\">{}</w:{element}></w:p>", r("moved"));
    let document = read(&format!("{}{}{}", moved("moveFrom"), p("kept"), moved("moveTo")));
    assert_eq!(texts(&document), ["kept", "moved"]);
    assert_eq!(document.changes.iter().map(|c| c.inserted).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn words_inserted_by_one_and_deleted_by_another_are_gone() {
    let document = read(&format!(
        "<w:p>{}<w:ins w:id=\"1\"><w:del w:id=\"2\"><w:r><w:delText>maybe</w:delText></w:r></w:del></w:ins></w:p>",
        r("kept")
    ));
    assert_eq!(texts(&document), ["kept"]);
    assert_eq!(changes(&document), [(false, "maybe", Some(1))]);
}

#[test]
fn a_paragraph_whose_end_was_deleted_runs_on_with_the_properties_of_the_next() {
    let first = format!(
        "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{}</w:p>",
        r("Every week ")
    );
    let second = format!("<w:p><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>{}</w:p>", r("for an hour"));
    let document = read(&format!("{first}{second}"));
    assert_eq!(texts(&document), ["Every week for an hour"]);
    assert_eq!(paragraphs(&document)[0].heading, None);
}

#[test]
fn properties_before_a_change_do_not_count() {
    let document = read(
        "<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr>\
         <w:r><w:rPr><w:rPrChange w:id=\"2\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>seen</w:t></w:r></w:p>",
    );
    assert_eq!((texts(&document), paragraphs(&document)[0].heading), (vec!["seen"], None));
}

#[test]
fn a_deleted_row_is_left_out() {
    let document =
        read(&tbl(&[row("", &[cell("", &p("kept"))]), row("<w:del w:id=\"1\"/>", &[cell("", &p("gone"))])]));
    assert_eq!(grid(table(&document)), [["kept"]]);
    assert_eq!(changes(&document).iter().map(|c| (c.0, c.1)).collect::<Vec<_>>(), [(false, "gone")]);
}

#[test]
fn a_row_that_moved_to_the_next_page_moved_as_a_whole() {
    let broken = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r></w:p>";
    let document =
        read(&format!("{}{}{}", p("x"), tbl(&[row("", &[cell("", broken), cell("", &p("b"))])]), p("y")));
    let pages: Vec<_> = paragraphs(&document).iter().map(|p| p.place.page).collect();
    assert_eq!(pages, [Some(1), Some(2), Some(2), Some(2)]);
}

#[test]
fn the_style_of_a_table_sets_off_its_first_row() {
    let styles = part_xml(
        "styles",
        "<w:style w:type=\"table\" w:styleId=\"Base\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr>
         <w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>
         <w:style w:type=\"table\" w:styleId=\"Mine\"><w:basedOn w:val=\"Base\"/></w:style>",
    );
    let look = |look: &str| {
        let rows = [row("", &[cell("", &p("head"))]), row("", &[cell("", &p("body"))])].concat();
        let body = format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Mine\"/>{look}</w:tblPr>{rows}</w:tbl>{}",
            p("after")
        );
        let document = read_file(&file_with(&body, &[("styles", "styles.xml", styles.clone())]));
        paragraphs(&document).iter().map(|p| (p.look.bold, p.look.shaded)).collect::<Vec<_>>()
    };
    let set_off = [(true, true), (false, false), (false, false)];
    assert_eq!(look("<w:tblLook w:val=\"04A0\"/>"), set_off);
    assert_eq!(look("<w:tblLook w:firstRow=\"1\"/>"), set_off);
    assert_eq!(look("<w:tblLook w:firstRow=\"0\"/>"), [(false, false); 3]);
    assert_eq!(look(""), [(false, false); 3]);
}
