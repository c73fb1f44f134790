#![allow(clippy::unwrap_used)]
use super::*;
use crate::document::{Block, Cell, Paragraph, Part, Row, Table};

fn page(html: &str) -> Document {
    let document = read(html.as_bytes()).unwrap();
    assert_eq!(document.tally.gap(), 0);
    assert_eq!(document.tally.in_file, document.tally.read + document.tally.left_out);
    document
}

fn shown(html: &str) -> Vec<String> {
    page(html).blocks.iter().map(show).collect()
}

fn show(block: &Block) -> String {
    match block {
        Block::Paragraph(p) => {
            let marker = p.list.as_ref().map_or(String::new(), |l| format!("{}[{}] ", l.level, l.marker));
            let heading = p.heading.map_or(String::new(), |h| format!("h{h} "));
            format!("{heading}{marker}{}", p.text)
        }
        Block::Table(t) => t.rows.iter().map(show_row).collect::<Vec<_>>().join(" // "),
    }
}

fn show_row(row: &Row) -> String {
    let cell = |c: &Cell| c.blocks.iter().map(show).collect::<Vec<_>>().join("; ");
    let cells: Vec<_> = row.cells.iter().map(cell).collect();
    format!("{}{}", if row.header { "*" } else { "" }, cells.join(" | "))
}

fn paragraph(html: &str) -> Paragraph {
    match page(html).blocks.into_iter().next() {
        Some(Block::Paragraph(paragraph)) => paragraph,
        _ => panic!("no paragraph"),
    }
}

fn table(html: &str) -> Table {
    match page(html).blocks.into_iter().next() {
        Some(Block::Table(table)) => table,
        _ => panic!("no table"),
    }
}

#[test]
fn headings_have_levels() {
    assert_eq!(shown("<h1>Plan</h1><p>Ivo</p><h4>Speech</h4>"), ["h1 Plan", "Ivo", "h4 Speech"]);
}

#[test]
fn text_between_blocks_is_a_paragraph() {
    assert_eq!(
        shown("<div>Ivo <b>reads</b><p>daily</p> and <i>writes</i><div>now</div></div>"),
        ["Ivo reads", "daily", "and writes", "now"]
    );
}

#[test]
fn one_break_is_a_line_and_two_are_a_paragraph() {
    assert_eq!(shown("<div>Mill Lane<br>Overby<br><br>Dear Ivo</div>"), ["Mill Lane\nOverby", "Dear Ivo"]);
}

#[test]
fn lists_show_the_markers_of_the_browser() {
    let html =
        "<ol start=3 type=a><li>Ivo<ul><li>swims</ul><li value=7>runs</ol><ol reversed><li>x<li>y</ol>";
    assert_eq!(shown(html), ["0[c.] Ivo", "1[◦] swims", "0[g.] runs", "0[2.] x", "0[1.] y"]);
}

#[test]
fn only_the_first_paragraph_of_an_item_has_the_marker() {
    assert_eq!(shown("<ul><li><p>Ivo</p><p>also</p></ul>"), ["0[•] Ivo", "also"]);
}

#[test]
fn a_list_style_changes_or_removes_the_marker() {
    assert_eq!(
        shown("<ol style='list-style:lower-roman'><li>Ivo</ol><ul style='list-style-type:none'><li>Una</ul>"),
        ["0[i.] Ivo", "Una"]
    );
}

#[test]
fn merged_cells_keep_their_columns() {
    let table = table("<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D</table>");
    let cells: Vec<_> =
        table.rows.iter().flat_map(|r| &r.cells).map(|c| (c.column, c.column_span, c.row_span)).collect();
    assert_eq!(cells, [(0, 1, 2), (1, 2, 1), (1, 1, 1), (2, 1, 1)]);
}

#[test]
fn a_row_span_ends_with_its_group() {
    let table = table("<table><thead><tr><th rowspan=9>A<th>B<tbody><tr><td>C<td>D</table>");
    assert_eq!(table.rows[0].cells[0].row_span, 1);
    assert_eq!(table.rows[1].cells[0].column, 0);
}

#[test]
fn rows_of_header_cells_are_header_rows() {
    assert_eq!(
        shown("<table><tr><th>Need<th>Help<tr><th>Speech<td>Daily</table>"),
        ["*Need | Help // Speech | Daily"]
    );
}

#[test]
fn a_table_that_wraps_the_page_is_not_a_table() {
    assert_eq!(
        shown("<table><tr><td></td><td><h1>Plan</h1><p>Ivo</p></td></tr></table>"),
        ["h1 Plan", "Ivo"]
    );
}

#[test]
fn a_table_in_a_cell_is_kept_and_counted_with_its_outer_one() {
    let html = "<table><tr><td>Need<td><table><tr><td>a<td>b</table></table>";
    let table = table(html);
    let Block::Table(inner) = &table.rows[0].cells[1].blocks[0] else { panic!("no inner table") };
    let Block::Paragraph(b) = &inner.rows[0].cells[1].blocks[0] else { panic!("no paragraph") };
    let cell = b.place.cell.unwrap();
    assert_eq!((cell.table, cell.row, cell.column, b.place.paragraph), (1, 1, 2, Some(3)));
}

#[test]
fn deleted_words_are_out_and_recorded() {
    let document = page("<p>Two</p><p>Ivo has <del>ten</del> <ins>five</ins> minutes <s>daily</s></p>");
    let Block::Paragraph(p) = &document.blocks[1] else { panic!("no paragraph") };
    assert_eq!(p.text, "Ivo has five minutes");
    let changes: Vec<_> =
        document.changes.iter().map(|c| (c.inserted, c.text.as_str(), c.place.paragraph)).collect();
    assert_eq!(changes, [(false, "ten", Some(2)), (true, "five", Some(2)), (false, "daily", Some(2))]);
}

#[test]
fn form_fields_show_what_they_hold() {
    let html = "<p><label><input type=checkbox checked>Yes</label> <input type=radio>No <input value='Ivo'><input type=hidden value=x>
        <select><option>Mon<option selected>Tue</select></p><textarea>two\nlines</textarea>";
    assert_eq!(shown(html), ["☒ Yes ☐ No Ivo Tue", "two\nlines"]);
}

#[test]
fn hidden_text_is_left_out_and_counted() {
    let document = page(
        "<head><title>abc</title><style>.x{display:none}</style></head><p>Ivo<b class=x>de</b><i hidden>f</i><u style='display:none'>g</u><script>hi</script></p>",
    );
    assert_eq!((document.tally.read, document.tally.left_out), (3, 7));
}

#[test]
fn looks_come_from_elements_and_styles() {
    let html = "<style>p.big{font-size:1.5em;font-weight:bold} td{background:#eee}</style><p class=big>Ivo <u>x</u></p>";
    let look = paragraph(html).look;
    assert_eq!((look.bold, look.underlined, look.size), (true, false, Some(18.0)));
    let look = paragraph("<p style='background:#ddd'><u><i>Ivo</i></u></p>").look;
    assert_eq!((look.bold, look.italic, look.underlined, look.shaded), (false, true, true, true));
}

#[test]
fn the_more_specific_rule_wins() {
    assert!(
        !paragraph("<style>.a{font-weight:normal} p{font-weight:bold}</style><p class=a>Ivo</p>").look.bold
    );
}

#[test]
fn words_own_lists_are_lists() {
    let html = "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b)<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Ivo reads<o:p></o:p></p>";
    assert_eq!(shown(html), ["1[b)] Ivo reads"]);
}

#[test]
fn words_bullets_in_symbol_are_bullets() {
    let html = "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·</span></span>Ivo</p>";
    assert_eq!(shown(html), ["0[•] Ivo"]);
}

#[test]
fn words_filtered_lists_are_lists() {
    let html = "<p class=MsoListParagraphCxSpFirst style='margin-left:72.0pt;text-indent:-18.0pt'>2.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>Ivo</p>";
    assert_eq!(shown(html), ["1[2.] Ivo"]);
}

#[test]
fn contents_lines_are_marked() {
    let document =
        page("<p class=MsoToc1>Needs 3</p><p><a href='#f'>Section F</a></p><p>See <a href='#f'>F</a></p>");
    let marks: Vec<_> =
        document.blocks.iter().map(|b| matches!(b, Block::Paragraph(p) if p.contents_line)).collect();
    assert_eq!(marks, [true, true, false]);
}

#[test]
fn page_edges_are_told_from_the_text() {
    let part = |html: &str| paragraph(html).part;
    assert_eq!(part("<footer><p>Overby Council</p></footer>"), Part::HeaderFooter);
    assert_eq!(part("<header><h1>Plan</h1></header>"), Part::Body);
    assert_eq!(part("<div style='mso-element:footnote'><p>1 Source</p></div>"), Part::Note);
    assert_eq!(part("<div title=header><p>Overby Council</div>"), Part::HeaderFooter);
    assert_eq!(part("<aside>Box</aside>"), Part::TextBox);
    assert_eq!(part("<span id=Frame1><p>Box</span>"), Part::TextBox);
}

#[test]
fn definitions_are_rows() {
    assert_eq!(
        shown("<dl><dt>Name<dd>Ivo<dt>Born<dd>2015<dd>Overby</dl>"),
        ["Name | Ivo // Born | 2015; Overby"]
    );
}

#[test]
fn preformatted_text_is_read_like_a_text_file() {
    assert_eq!(
        shown("<pre>NEEDS\n=====\n1. Ivo reads\n   slowly.</pre>"),
        ["h1 NEEDS", "0[1.] Ivo reads slowly."]
    );
}

#[test]
fn a_declared_encoding_is_used_and_an_unknown_one_refused() {
    let read_bytes = |bytes: &[u8]| read(bytes).map(|d| show(&d.blocks[0]));
    assert_eq!(read_bytes(b"<meta charset=windows-1252><p>caf\xe9 \x96 ten").unwrap(), "café – ten");
    let error = read_bytes(b"<meta charset=shift_jis><p>\x82\xa0\x82\x81\xff").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encoding);
}

#[test]
fn entities_are_characters() {
    assert_eq!(shown("<p>Ivo&#8217;s &amp; 0&ndash;25&nbsp;team"), ["Ivo’s & 0–25 team"]);
}

#[test]
fn a_page_without_text_is_an_error() {
    assert_eq!(read(b"<html><script>x</script>").unwrap_err().kind(), ErrorKind::Empty);
}

#[test]
fn deep_pages_are_refused_without_delay() {
    for unit in [
        "<div>",
        "<span><div></span>",
        "<b id=1><p>",
        "<table><tr><td>",
        "<svg><g>",
        "<!--><i>",
        "<div></x>",
        "<svg><style><g>",
    ] {
        let error = read(unit.repeat(20_000).as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{unit}");
    }
}

#[test]
fn the_deepest_page_that_is_read_fits_the_stack() {
    let html = format!("{}Ivo", "<blockquote><p>".repeat(guard::DEPTH - 4));
    assert_eq!(shown(&html), ["Ivo"]);
    let inline = format!("<p>{}Ivo", "<span>".repeat(guard::DEPTH - 4));
    assert_eq!(shown(&inline), ["Ivo"]);
}

#[test]
fn unclosed_paragraphs_and_items_are_not_nesting() {
    assert_eq!(shown(&format!("<ul>{}</ul>", "<li>Ivo<p>x<br>".repeat(2000))).len(), 4000);
}
