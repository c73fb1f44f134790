//! OpenDocument texts.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ehcp_read::ErrorKind;
use ehcp_read::document::{Document, Part};
use support::{grid, package, paragraphs, table, texts};

const STYLES: &str = r##"
<style:style style:name="Heading_20_2" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"><style:paragraph-properties fo:background-color="#dddddd"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="normal" fo:font-size="50%"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="C1" style:family="table-cell"><style:table-cell-properties fo:background-color="#eeeeee"/></style:style>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/>
</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>"##;

fn file_with(body: &str, common: &str) -> Vec<u8> {
    let namespaces = r#"xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="ta" xmlns:draw="d" xmlns:fo="f" xmlns:xlink="x" xmlns:dc="dc" xmlns:form="fm" xmlns:svg="svg""#;
    let content = format!(
        "<office:document-content {namespaces}><office:automatic-styles>{STYLES}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    let styles = format!("<office:document-styles {namespaces}>{common}</office:document-styles>");
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", &content),
        ("styles.xml", &styles),
    ])
}

fn read(body: &str) -> Document {
    let document = ehcp_read::odt::read(&file_with(body, "")).unwrap();
    assert_eq!(document.tally.gap(), 0, "{:?}", document.tally);
    document
}

fn p(text: &str) -> String {
    format!("<text:p>{text}</text:p>")
}

#[test]
fn spaces_tabs_and_breaks_are_read() {
    let document =
        read(&p("one<text:s text:c=\"3\"/>two<text:tab/>three<text:line-break/><text:a>four</text:a>"));
    assert_eq!(texts(&document), ["one two three\nfour"]);
}

#[test]
fn headings_and_look_come_from_styles() {
    let document = read(
        r#"<text:h text:outline-level="3">a</text:h><text:p text:style-name="P1">b</text:p>
           <text:p text:style-name="P1">c<text:span text:style-name="T1">d</text:span></text:p>"#,
    );
    let paragraphs = paragraphs(&document);
    assert_eq!(paragraphs.iter().map(|p| p.heading).collect::<Vec<_>>(), [Some(3), Some(2), Some(2)]);
    assert!(paragraphs[1].look.bold && paragraphs[1].look.shaded);
    assert!(!paragraphs[2].look.bold && paragraphs[2].look.size == Some(14.0));
}

#[test]
fn lists_are_numbered_nested_and_continued() {
    let item = |inner: &str| format!("<text:list-item>{inner}</text:list-item>");
    let list = |attributes: &str, inner: &str| format!("<text:list {attributes}>{inner}</text:list>");
    let nested = list("", &(item(&p("x")) + &item(&p("x"))));
    let first = list("text:style-name=\"L1\"", &(item(&(p("x") + &p("second") + &nested)) + &item(&p("x"))));
    let more = list("text:style-name=\"L1\" text:continue-numbering=\"true\"", &item(&p("x")));
    let anew = list("text:style-name=\"L1\"", &item(&p("x")));
    let bullet = list("text:style-name=\"L2\"", &item(&p("x")));
    let document = read(&[first, p("x"), more, anew, bullet].concat());
    let markers: Vec<_> =
        paragraphs(&document).iter().map(|p| p.list.as_ref().map_or("", |l| l.marker.as_str())).collect();
    assert_eq!(markers, ["1.", "", "1.a)", "1.b)", "2.", "", "3.", "1.", "•"]);
}

#[test]
fn tables_have_spans_header_rows_and_shaded_cells() {
    let cell = |attributes: &str, text: &str| {
        format!("<table:table-cell {attributes}>{}</table:table-cell>", p(text))
    };
    let covered = "<table:covered-table-cell/>";
    let document = read(&format!(
        "<table:table><table:table-column/><table:table-header-rows><table:table-row>{}{covered}{}</table:table-row></table:table-header-rows>\
         <table:table-row>{}{}{}</table:table-row><table:table-row>{covered}{}{}</table:table-row></table:table>",
        cell("table:number-columns-spanned=\"2\" table:style-name=\"C1\"", "wide"),
        cell("", "c"),
        cell("table:number-rows-spanned=\"2\"", "tall"),
        cell("", "b1"),
        cell("", "c1"),
        cell("", "b2"),
        cell("", "c2"),
    ));
    let table = table(&document);
    assert_eq!(grid(table), [vec!["wide", "c"], vec!["tall", "b1", "c1"], vec!["b2", "c2"]]);
    assert!(table.rows[0].header && !table.rows[1].header);
    let columns: Vec<Vec<usize>> =
        table.rows.iter().map(|r| r.cells.iter().map(|c| c.column).collect()).collect();
    assert_eq!(columns, [vec![0, 2], vec![0, 1, 2], vec![1, 2]]);
    assert_eq!((table.rows[0].cells[0].column_span, table.rows[1].cells[0].row_span), (2, 2));
    assert!(paragraphs(&document)[0].look.shaded);
}

#[test]
fn deleted_words_are_told_at_their_place_and_inserted_ones_read() {
    let document = read(&format!(
        r#"<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>x</dc:creator></office:change-info>{}</text:deletion></text:changed-region>
           <text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>{}{}"#,
        p("three"),
        p("first"),
        p(
            r#"for <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>two<text:change-end text:change-id="c2"/> terms"#
        ),
    ));
    assert_eq!(texts(&document), ["first", "for two terms"]);
    let changes: Vec<_> =
        document.changes.iter().map(|c| (c.inserted, c.text.as_str(), c.place.paragraph)).collect();
    assert_eq!(changes, [(false, "three", Some(2)), (true, "two", Some(2))]);
    assert_eq!(document.tally.left_out, 5);
}

#[test]
fn frames_notes_and_hidden_text_are_placed() {
    let frame = format!(
        "<draw:frame><draw:text-box>{}</draw:text-box><svg:desc>picture</svg:desc></draw:frame>",
        p("box")
    );
    let note = format!(
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>{}</text:note-body></text:note>",
        p("note")
    );
    let document = read(&format!(
        "{}{}{}",
        p(&format!("{frame}a{note}")),
        p("b<text:span text:style-name=\"T2\">hidden</text:span>"),
        p("<office:annotation><dc:creator>me</dc:creator><text:p>aside</text:p></office:annotation>c")
    ));
    assert_eq!(texts(&document), ["box", "a", "b", "c", "note"]);
    let parts: Vec<_> = paragraphs(&document).iter().map(|p| p.part).collect();
    assert_eq!(parts, [Part::TextBox, Part::Body, Part::Body, Part::Body, Part::Note]);
}

#[test]
fn headers_and_footers_come_once_from_the_styles() {
    let master = format!(
        "<office:master-styles><style:master-page><style:header>{0}</style:header><style:header-left>{0}</style:header-left><style:footer style:display=\"false\">{1}</style:footer></style:master-page></office:master-styles>",
        p("Draft"),
        p("unseen")
    );
    let document = ehcp_read::odt::read(&file_with(&p("Body"), &master)).unwrap();
    assert_eq!(texts(&document), ["Body", "Draft"]);
    assert_eq!((paragraphs(&document)[1].part, document.tally.gap()), (Part::HeaderFooter, 0));
}

#[test]
fn contents_lines_are_marked_without_their_title() {
    let document = read(&format!(
        "<text:table-of-content><text:index-body><text:index-title>{}</text:index-title>{}</text:index-body></text:table-of-content>{}",
        p("Contents"),
        p("Section A 2"),
        p("after")
    ));
    assert_eq!(
        paragraphs(&document).iter().map(|p| p.contents_line).collect::<Vec<_>>(),
        [false, true, false]
    );
}

#[test]
fn soft_page_breaks_count_pages() {
    let document = read(&format!("{}<text:soft-page-break/>{}", p("a"), p("b<text:soft-page-break/>c")));
    assert_eq!(paragraphs(&document).iter().map(|p| p.place.page).collect::<Vec<_>>(), [Some(1), Some(2)]);
    assert_eq!(document.pages, Some(3));
}

#[test]
fn check_boxes_of_forms_show_their_state() {
    let forms = r#"<office:forms><form:form><form:checkbox form:id="k1" form:current-state="checked"/><form:checkbox form:id="k2"/></form:form></office:forms>"#;
    let document = read(&format!(
        "{forms}{}{}",
        p("<draw:control draw:control=\"k1\"/> yes"),
        p("<draw:control draw:control=\"k2\"/> no")
    ));
    assert_eq!(texts(&document), ["☒ yes", "☐ no"]);
}

#[test]
fn other_files_are_refused() {
    let kind = |bytes: &[u8]| ehcp_read::odt::read(bytes).map(|d| d.blocks.len()).unwrap_err().kind();
    assert_eq!(kind(b""), ErrorKind::Empty);
    assert_eq!(kind(&package(&[("word/document.xml", "<a/>")])), ErrorKind::Format);
    let sheet = "<o:document-content xmlns:o=\"o\"><o:body><o:spreadsheet/></o:body></o:document-content>";
    assert_eq!(kind(&package(&[("content.xml", sheet)])), ErrorKind::Format);
    let locked = [("META-INF/manifest.xml", "<m><encryption-data/></m>"), ("content.xml", "garbage")];
    assert_eq!(kind(&package(&locked)), ErrorKind::Encrypted);
    assert_eq!(kind(&package(&[("content.xml", "<a><b></a>")])), ErrorKind::Damaged);
    let deep = format!("{}{}", "<text:section>".repeat(9_999), "</text:section>".repeat(9_999));
    assert_eq!(kind(&file_with(&deep, "")), ErrorKind::TooLarge);
}
