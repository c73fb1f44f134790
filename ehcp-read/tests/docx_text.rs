//! Words, headings, look, fields, controls, boxes, notes and headers of Word files.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ehcp_read::document::Part;
use support::word::{file_with, p, part_xml, r, read, read_file};
use support::{paragraphs, texts};

#[test]
fn white_space_is_folded_and_breaks_are_kept() {
    let document = read(
        r#"<w:p><w:r><w:t xml:space="preserve">  Mira </w:t><w:tab/><w:t>likes</w:t><w:br/><w:t>owls</w:t></w:r></w:p>
           <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:t>one</w:t><w:noBreakHyphen/><w:t>to</w:t><w:softHyphen/><w:t>gether</w:t></w:r></w:p>"#,
    );
    assert_eq!(texts(&document), ["Mira likes\nowls", "one-together"]);
}

#[test]
fn entities_are_read_and_other_prefixes_and_strict_files_too() {
    let xml = r#"<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r>
        <x:t>Art &amp; design &#8211; daily</x:t></x:r></x:p></x:body></x:document>"#;
    let document = read_file(&support::package(&[("word/document.xml", xml)]));
    assert_eq!(texts(&document), ["Art & design – daily"]);
}

#[test]
fn headings_come_from_outline_levels_names_and_the_styles_they_are_based_on() {
    let styles = part_xml(
        "styles",
        r#"<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
           <w:style w:type="paragraph" w:styleId="Council"><w:name w:val="Council section"/><w:basedOn w:val="berschrift1"/></w:style>
           <w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Deep"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
           <w:style w:type="paragraph" w:styleId="Contents"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
           <w:style w:type="paragraph" w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>"#,
    );
    let styled = |style: &str| format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{}</w:p>"#, r("x"));
    let own = format!(r#"<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>{}</w:p>"#, r("x"));
    let names = ["berschrift1", "Council", "Deep", "Contents", "Round", "Heading5"];
    let body = names.map(styled).concat() + &own;
    let document = read_file(&file_with(&body, &[("styles", "styles.xml", styles)]));
    let levels: Vec<_> = paragraphs(&document).iter().map(|p| p.heading).collect();
    assert_eq!(levels, [Some(1), Some(1), Some(4), None, None, Some(5), Some(2)]);
}

#[test]
fn look_takes_styles_into_account_and_needs_every_character() {
    let styles = part_xml(
        "styles",
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
           <w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Strong line"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
           <w:style w:type="character" w:styleId="Plain"><w:name w:val="Plain"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>"#,
    );
    let body = format!(
        r#"<w:p><w:pPr><w:pStyle w:val="Strong"/><w:shd w:val="clear" w:fill="D9E2F3"/></w:pPr>{0}</w:p>
           <w:p><w:pPr><w:pStyle w:val="Strong"/></w:pPr>{0}<w:r><w:rPr><w:rStyle w:val="Plain"/></w:rPr><w:t>b</w:t></w:r></w:p>
           <w:p><w:pPr><w:shd w:val="clear" w:fill="auto"/></w:pPr><w:r><w:rPr><w:i/><w:u w:val="single"/></w:rPr><w:t>c</w:t></w:r></w:p>"#,
        r("a")
    );
    let document = read_file(&file_with(&body, &[("styles", "styles.xml", styles)]));
    let looks: Vec<_> = paragraphs(&document).iter().map(|p| p.look).collect();
    assert!(looks[0].bold && looks[0].shaded && looks[0].size == Some(16.0));
    assert!(!looks[1].bold && !looks[1].shaded);
    assert!(looks[2].italic && looks[2].underlined && !looks[2].shaded && looks[2].size == Some(11.0));
}

#[test]
fn hidden_text_is_left_out_and_counted() {
    let document =
        read(&format!("<w:p>{}<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>", r("seen")));
    assert_eq!(texts(&document), ["seen"]);
    assert_eq!(document.tally.left_out, 6);
    assert_eq!(document.warnings.len(), 1);
}

#[test]
fn codes_of_fields_go_and_results_stay() {
    let document = read(
        r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>
           <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the offer</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
           <w:fldSimple w:instr="DATE"><w:r><w:t xml:space="preserve"> on Monday</w:t></w:r></w:fldSimple></w:p>
           <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>BROKEN</w:instrText></w:r></w:p><w:p><w:r><w:t>after</w:t></w:r></w:p>"#,
    );
    assert_eq!(texts(&document), ["the offer on Monday", "after"]);
}

#[test]
fn lines_of_a_table_of_contents_are_marked() {
    let document = read(&format!(
        r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \o</w:instrText><w:fldChar w:fldCharType="separate"/>
           <w:t>Section A 2</w:t></w:r></w:p>{}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
           <w:p><w:pPr><w:pStyle w:val="TOC2"/></w:pPr>{}</w:p>{}"#,
        p("Section B 3"),
        r("Section C 4"),
        p("Section A")
    ));
    let marked: Vec<_> = paragraphs(&document).iter().map(|p| p.contents_line).collect();
    assert_eq!(marked, [true, true, true, false]);
}

#[test]
fn prompts_of_controls_go_and_chosen_values_stay() {
    let control = |props: &str, text: &str| {
        format!("<w:sdt><w:sdtPr>{props}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>", r(text))
    };
    let body = format!(
        "<w:p>{}{}{}</w:p><w:sdt><w:sdtPr><w:alias w:val=\"n\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        control("<w:showingPlcHdr/><w:dropDownList/>", "Choose an item."),
        control("<w:dropDownList><w:listItem w:value=\"1\"/></w:dropDownList>", "Weekly "),
        control("<w:date><w:dateFormat w:val=\"d\"/></w:date>", "4 May 2026"),
        p("Block")
    );
    let document = read(&body);
    assert_eq!(texts(&document), ["Weekly 4 May 2026", "Block"]);
    assert_eq!(document.tally.left_out, 13);
}

#[test]
fn check_boxes_of_every_kind_show_their_state() {
    let new = |state: &str, inner: &str| {
        format!(
            r#"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{state}"/></w14:checkbox></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"#
        )
    };
    let old = r#"<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>
        <w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#;
    let symbol = r#"<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>"#;
    let body = format!(
        "<w:p>{}{}</w:p><w:p>{}{}</w:p><w:p>{old}{}</w:p><w:p>{symbol}</w:p>",
        new("1", &r("☒")),
        r(" yes"),
        new("0", r#"<w:r><w:sym w:font="MS Gothic" w:char="2610"/></w:r>"#),
        r(" no"),
        r(" old"),
    );
    assert_eq!(texts(&read(&body)), ["☒ yes", "☐ no", "☒ old", "☐☒✓"]);
}

#[test]
fn a_chosen_entry_of_an_old_drop_down_is_read() {
    let document = read(
        r#"<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Daily"/><w:listEntry w:val="Termly"/></w:ddList></w:ffData></w:fldChar></w:r>
           <w:r><w:instrText>FORMDROPDOWN</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>"#,
    );
    assert_eq!(texts(&document), ["Termly"]);
}

#[test]
fn letters_of_picture_fonts_become_what_they_show() {
    let document = read(
        r#"<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>ü</w:t></w:r><w:r><w:t> agreed</w:t></w:r></w:p>"#,
    );
    assert_eq!(texts(&document), ["✓ agreed"]);
}

#[test]
fn a_text_box_is_read_once_where_it_is_anchored() {
    let inner = format!("<w:txbxContent>{}</w:txbxContent>", p("Banner"));
    let body = format!(
        "{}<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{inner}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{}</w:p>
         <w:p>{}<w:r><w:pict><v:textbox>{inner}</v:textbox></w:pict></w:r></w:p>",
        p("first"),
        r("second"),
        r("third")
    );
    let document = read(&body);
    assert_eq!(texts(&document), ["first", "Banner", "second", "third", "Banner"]);
    assert_eq!(paragraphs(&document)[1].part, Part::TextBox);
    assert_eq!(paragraphs(&document)[2].part, Part::Body);
}

#[test]
fn notes_follow_the_body_and_headers_come_once() {
    let notes = part_xml(
        "footnotes",
        &format!(
            r#"<w:footnote w:type="separator" w:id="-1">{}</w:footnote><w:footnote w:id="1">{}</w:footnote>"#,
            p("---"),
            p("A note")
        ),
    );
    let body = format!(
        r#"{}<w:sectPr><w:headerReference w:type="default" r:id="r1"/><w:headerReference w:type="first" r:id="r2"/><w:footerReference r:id="r3"/></w:sectPr>"#,
        p("Body")
    );
    let header = || part_xml("hdr", &p("Elmbridge draft"));
    let parts = [
        ("footnotes", "footnotes.xml", notes),
        ("header", "header1.xml", header()),
        ("header", "header2.xml", header()),
        ("footer", "footer1.xml", part_xml("ftr", &p("Page 1"))),
    ];
    let document = read_file(&file_with(&body, &parts));
    assert_eq!(texts(&document), ["Body", "A note", "Elmbridge draft", "Page 1"]);
    let parts: Vec<_> = paragraphs(&document).iter().map(|p| p.part).collect();
    assert_eq!(parts, [Part::Body, Part::Note, Part::HeaderFooter, Part::HeaderFooter]);
}

#[test]
fn links_and_smart_tags_are_seen_through() {
    let body =
        format!("<w:p><w:hyperlink>{}</w:hyperlink><w:smartTag>{}</w:smartTag></w:p>", r("one "), r("two"));
    assert_eq!(texts(&read(&body)), ["one two"]);
}

#[test]
fn pages_are_counted_where_the_file_records_breaks() {
    let broken = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>next</w:t></w:r></w:p>";
    let document = read(&format!("{}{broken}", p("first")));
    let pages: Vec<_> = paragraphs(&document).iter().map(|p| p.place.page).collect();
    assert_eq!((pages, document.pages), (vec![Some(1), Some(2)], Some(2)));
    assert_eq!(read(&p("first")).pages, None);
}
