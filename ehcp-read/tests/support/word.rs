//! Word files built in memory from XML.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use ehcp_read::document::Document;

use super::package;

const NAMESPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" "#,
    r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#,
    r#"xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="urn:wps""#
);

/// The XML of a main part with this body.
pub fn document_xml(body: &str) -> String {
    format!(r#"<?xml version="1.0"?><w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"#)
}

/// The XML of another part, such as `styles`, `numbering`, `hdr` or `footnotes`.
pub fn part_xml(root: &str, inner: &str) -> String {
    format!("<w:{root} {NAMESPACES}>{inner}</w:{root}>")
}

/// A file with a body only.
pub fn file(body: &str) -> Vec<u8> {
    package(&[("word/document.xml", &document_xml(body))])
}

/// A file with other parts: role, name and XML.
pub fn file_with(body: &str, parts: &[(&str, &str, String)]) -> Vec<u8> {
    let relations: String = parts
        .iter()
        .enumerate()
        .map(|(i, (role, name, _))| {
            format!(r#"<Relationship Id="r{i}" Type="http://example.invalid/relationships/{role}" Target="{name}"/>"#)
        })
        .collect();
    let relations = format!("<Relationships>{relations}</Relationships>");
    let document = document_xml(body);
    let names: Vec<String> = parts.iter().map(|(_, name, _)| format!("word/{name}")).collect();
    let mut all =
        vec![("word/document.xml", document.as_str()), ("word/_rels/document.xml.rels", relations.as_str())];
    all.extend(names.iter().zip(parts).map(|(name, (_, _, xml))| (name.as_str(), xml.as_str())));
    package(&all)
}

/// Reads a file with a body only; nothing of it may be lost.
pub fn read(body: &str) -> Document {
    read_file(&file(body))
}

/// Reads a file; nothing of it may be lost.
pub fn read_file(bytes: &[u8]) -> Document {
    let document = ehcp_read::docx::read(bytes).unwrap();
    assert_eq!(document.tally.gap(), 0, "{:?}", document.tally);
    document
}

/// A paragraph of one run.
pub fn p(text: &str) -> String {
    format!("<w:p>{}</w:p>", r(text))
}

/// A run.
pub fn r(text: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}
