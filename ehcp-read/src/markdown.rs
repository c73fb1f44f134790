//! Markdown, by way of the page that it stands for.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use crate::document::Document;
use crate::encoding::decode;
use crate::flow::Flow;
use crate::office::line::visible_chars;
use crate::{ErrorKind, ReadError, html};

/// Reads a Markdown file.
///
/// # Errors
/// When the encoding is not known, there is no text, or the file is larger or deeper than any plan.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let decoded = decode(bytes, None)?;
    let mut flow = Flow::default();
    flow.document.warnings.extend(decoded.warning);
    let page = page(&decoded.text, &mut flow);
    html::blocks(&page, &mut flow)?;
    if flow.document.blocks.is_empty() {
        return Err(ReadError::new(
            ErrorKind::Empty,
            "the file holds no text: choose the file that holds the plan",
        ));
    }
    Ok(flow.document)
}

/// The page that the text stands for. Front matter is data about the file; it is counted and left out.
fn page(text: &str, flow: &mut Flow) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut in_matter = false;
    let events: Vec<Event<'_>> = Parser::new_ext(text, options).collect();
    let next_is_label = |at: usize| matches!(events.get(at + 1), Some(Event::Text(text)) if is_label(text));
    let kept = events.iter().enumerate().filter_map(|(at, event)| match event {
        Event::Start(Tag::MetadataBlock(_)) => {
            in_matter = true;
            None
        }
        Event::End(TagEnd::MetadataBlock(_)) => {
            in_matter = false;
            None
        }
        Event::Text(text) if in_matter => {
            let chars = visible_chars(text);
            flow.document.tally.in_file += chars;
            flow.document.tally.left_out += chars;
            None
        }
        // Writers put "Name: …" and "Born: …" on lines of their own and mean them to stay there.
        Event::SoftBreak if next_is_label(at) => Some(Event::HardBreak),
        Event::Code(code) => Some(Event::Text(CowStr::Borrowed(code))),
        other => Some(other.clone()),
    });
    let mut page = String::with_capacity(text.len() * 2);
    pulldown_cmark::html::push_html(&mut page, kept);
    page
}

/// Whether a line begins with a short label and a colon.
fn is_label(line: &str) -> bool {
    line.split_once(':').is_some_and(|(label, _)| {
        let short = label.split_whitespace().count() <= 4 && label.len() <= 40;
        short && label.starts_with(char::is_uppercase) && !label.contains(['.', ',', ';'])
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::{Block, Part};

    fn page(text: &str) -> Document {
        let document = read(text.as_bytes()).unwrap();
        assert_eq!(document.tally.gap(), 0);
        document
    }

    fn shown(text: &str) -> Vec<String> {
        let show = |block: &Block| match block {
            Block::Paragraph(p) => {
                let marker = p.list.as_ref().map_or(String::new(), |l| format!("{}[{}] ", l.level, l.marker));
                format!("{}{marker}{}", p.heading.map_or(String::new(), |h| format!("h{h} ")), p.text)
            }
            Block::Table(t) => format!("{} rows, header {}", t.rows.len(), t.rows[0].header),
        };
        page(text).blocks.iter().map(show).collect()
    }

    #[test]
    fn headings_lists_and_paragraphs_are_what_they_show() {
        let text = "# Plan\n\nUna reads\nslowly.\n\n3. One\n   - in\n4. Two\n";
        assert_eq!(shown(text), ["h1 Plan", "Una reads slowly.", "0[3.] One", "1[◦] in", "0[4.] Two"]);
    }

    #[test]
    fn tables_and_tasks_are_read() {
        assert_eq!(
            shown("|Need|Help|\n|--|--|\n|a|b|\n\n- [x] Yes\n- [ ] No\n"),
            ["2 rows, header true", "0[•] ☒ Yes", "0[•] ☐ No"]
        );
    }

    #[test]
    fn struck_words_are_changes() {
        let document = page("Una has ~~ten~~ five minutes.");
        assert_eq!(document.changes.len(), 1);
        assert!(matches!(&document.blocks[0], Block::Paragraph(p) if p.text == "Una has five minutes."));
    }

    #[test]
    fn a_note_stands_apart_and_its_number_is_not_text() {
        let document = page("Una reads[^1] daily.\n\n[^1]: By choice.\n");
        let parts: Vec<_> = document
            .blocks
            .iter()
            .map(|b| matches!(b, Block::Paragraph(p) if p.part == Part::Note))
            .collect();
        assert_eq!(parts, [false, true]);
        assert!(matches!(&document.blocks[0], Block::Paragraph(p) if p.text == "Una reads daily."));
        assert!(matches!(&document.blocks[1], Block::Paragraph(p) if p.text == "By choice."));
    }

    #[test]
    fn html_in_the_text_is_read() {
        assert_eq!(
            shown("<div>Una<br>Bell</div>\n\nUna **reads**<br>daily"),
            ["Una\nBell", "Una reads\ndaily"]
        );
    }

    #[test]
    fn labelled_lines_stay_lines() {
        assert_eq!(shown("Name: Una\nBorn: 2015"), ["Name: Una\nBorn: 2015"]);
    }

    #[test]
    fn front_matter_is_left_out_and_counted() {
        let document = page("---\ntitle: abc\n---\n\nUna");
        assert_eq!((document.tally.read, document.tally.left_out), (3, 9));
    }

    #[test]
    fn deep_quotations_are_refused() {
        assert_eq!(
            read(format!("{}Una", "> ".repeat(5000)).as_bytes()).unwrap_err().kind(),
            ErrorKind::TooLarge
        );
    }
}
