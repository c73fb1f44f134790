//! Automatic numbers of Word files.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use support::paragraphs;
use support::word::{file_with, p, part_xml, r, read_file};

const NUMBERING: &str = r#"
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:pStyle w:val="Part"/><w:lvlText w:val="Section %1:"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>"#;

const STYLES: &str = r#"<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/>
<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>"#;

fn item(list: u32, level: u8) -> String {
    format!(
        r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr>{}</w:p>"#,
        r("x")
    )
}

fn markers(body: &str) -> Vec<String> {
    let parts = [
        ("numbering", "numbering.xml", part_xml("numbering", NUMBERING)),
        ("styles", "styles.xml", part_xml("styles", STYLES)),
    ];
    let document = read_file(&file_with(body, &parts));
    paragraphs(&document)
        .iter()
        .map(|p| p.list.as_ref().map_or(String::new(), |l| l.marker.clone()))
        .collect()
}

#[test]
fn levels_count_and_start_again() {
    let body = [item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 0), item(1, 1)].concat();
    assert_eq!(markers(&body), ["1.", "1.a)", "1.b)", "1.2.1", "2.", "2.a)"]);
}

#[test]
fn lists_of_one_definition_count_on_unless_they_start_anew() {
    let body = [item(1, 0), item(5, 0), item(4, 0), item(4, 0)].concat();
    assert_eq!(markers(&body), ["1.", "2.", "5.", "6."]);
}

#[test]
fn bullets_and_numbers_of_styles_are_labelled_and_zero_switches_off() {
    let styled =
        |extra: &str| format!(r#"<w:p><w:pPr><w:pStyle w:val="Part"/>{extra}</w:pPr>{}</w:p>"#, r("x"));
    let off = styled(r#"<w:numPr><w:numId w:val="0"/></w:numPr>"#);
    let body = [item(2, 0), styled(""), p("plain"), styled(""), off].concat();
    assert_eq!(markers(&body), ["•", "Section A:", "", "Section B:", ""]);
}

#[test]
fn a_deleted_item_is_not_counted() {
    let gone = r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>
        <w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"#;
    assert_eq!(markers(&[item(1, 0), gone.to_owned(), item(1, 0)].concat()), ["1.", "2."]);
}

#[test]
fn unknown_lists_have_no_label() {
    assert_eq!(markers(&item(99, 8)), [""]);
}

#[test]
fn a_definition_may_stand_under_the_name_of_a_list_style() {
    let numbering = r#"<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Council"/></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Council"/>
        <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#;
    let parts = [("numbering", "numbering.xml", part_xml("numbering", numbering))];
    let document = read_file(&file_with(&[item(1, 0), item(1, 0)].concat(), &parts));
    let markers: Vec<_> =
        paragraphs(&document).iter().filter_map(|p| Some(p.list.as_ref()?.marker.as_str())).collect();
    assert_eq!(markers, ["(III)", "(IV)"]);
}

#[test]
fn an_absurdly_long_label_is_cut() {
    let long = "x".repeat(100_000);
    let numbering = format!(
        r#"<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1{long}"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#
    );
    let parts = [("numbering", "numbering.xml", part_xml("numbering", &numbering))];
    let document = read_file(&file_with(&item(1, 0), &parts));
    assert!(paragraphs(&document)[0].list.as_ref().unwrap().marker.len() < 200);
}
