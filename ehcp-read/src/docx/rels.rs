//! Relations: which part of a package stands to another one in which role.

use crate::ReadError;
use crate::office::xml::{Node, Xml};

/// One relation.
pub(super) struct Relation {
    pub(super) id: String,
    /// Last word of the type, such as `styles`; the rest differs between kinds of the format.
    pub(super) role: String,
    /// Name of the part in the package.
    pub(super) target: String,
}

/// Where the relations of a part are kept.
pub(super) fn relations_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// Reads the relations of a part.
pub(super) fn read(xml: &str, part: &str) -> Result<Vec<Relation>, ReadError> {
    let mut relations = Vec::new();
    let mut reader = Xml::new(xml);
    loop {
        match reader.next()? {
            Node::Start(tag) if tag.name() == "Relationship" => {
                let role = tag.attr("Type").unwrap_or_default();
                let target = tag.attr("Target").unwrap_or_default();
                if tag.attr("TargetMode").as_deref() != Some("External") {
                    relations.push(Relation {
                        id: tag.attr("Id").unwrap_or_default(),
                        role: role.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: resolve(part, &target),
                    });
                }
            }
            Node::Eof => return Ok(relations),
            _ => {}
        }
    }
}

/// A target is relative to the folder of the part unless it begins with a slash.
fn resolve(part: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut folders: Vec<&str> = part.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            "." => {}
            ".." => {
                folders.pop();
            }
            step => folders.push(step),
        }
    }
    folders.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn targets_are_relative_to_the_part_or_absolute() {
        assert_eq!(resolve("word/document.xml", "styles.xml"), "word/styles.xml");
        assert_eq!(resolve("word/document.xml", "../custom/a.xml"), "custom/a.xml");
        assert_eq!(resolve("word/document.xml", "/word/b.xml"), "word/b.xml");
        assert_eq!(resolve("", "word/document.xml"), "word/document.xml");
    }
}
