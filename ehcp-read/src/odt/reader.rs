//! The state while an OpenDocument text is read, and what is done with text.

use std::collections::{BTreeMap, BTreeSet};

use super::lists::Lists;
use super::styles::{Props, Styles};
use crate::ReadError;
use crate::document::{Block, ListItem, Paragraph, Part, Place};
use crate::office::blocks::Blocks;
use crate::office::changes::Changes;
use crate::office::line::{Line, visible_chars};
use crate::office::places::text_of;

/// What an open element is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// Nothing of its own: what is in it is read as if it were not there.
    Plain,
    /// Nothing in it is read, on purpose.
    Skip,
    /// A table of contents, and its title, which is no line of it.
    Contents,
    IndexTitle,
    Paragraph,
    Span,
    List,
    Item,
    Table,
    HeaderRows,
    Row,
    Cell,
    TextBox,
    Note,
    /// One tracked change, and the words it took out.
    Region,
    Deletion,
    /// A page header or footer.
    PageText,
    Forms,
    CheckBox,
}

/// A paragraph that is open.
pub(super) struct Para {
    pub(super) serial: u32,
    pub(super) line: Line,
    pub(super) props: Props,
    /// Properties of the open spans, each laid over those around it.
    pub(super) spans: Vec<Props>,
    pub(super) heading: Option<u8>,
    pub(super) list: Option<ListItem>,
    pub(super) page: Option<u32>,
    pub(super) before: Vec<Block>,
    pub(super) after: Vec<Block>,
}

/// Reads the parts of a document one after another.
pub(super) struct Reader {
    pub(super) styles: Styles,
    pub(super) lists: Lists,
    pub(super) blocks: Blocks,
    pub(super) changes: Changes,
    pub(super) frames: Vec<Frame>,
    pub(super) skip: usize,
    pub(super) paras: Vec<Para>,
    pub(super) notes: Vec<Block>,
    /// Words that were taken out, by the id of the change.
    pub(super) deletions: BTreeMap<String, String>,
    /// Changes that put words in.
    pub(super) insertions: BTreeSet<String>,
    pub(super) region: String,
    /// Insertions that are open where reading stands.
    pub(super) inserted: BTreeSet<String>,
    /// Check boxes of forms, by id.
    pub(super) check_boxes: BTreeMap<String, bool>,
    pub(super) wordings: BTreeSet<String>,
    pub(super) page_breaks: bool,
    pub(super) body_pages: u32,
    pub(super) body_seen: bool,
    pub(super) pictures: usize,
    pub(super) in_file: usize,
    pub(super) left_out: usize,
    /// Characters in blocks that the file does not hold as text.
    pub(super) made: usize,
    pub(super) warnings: BTreeSet<&'static str>,
}

impl Reader {
    pub(super) fn new(styles: Styles) -> Self {
        Self {
            styles,
            lists: Lists::default(),
            blocks: Blocks::new(),
            changes: Changes::default(),
            frames: Vec::new(),
            skip: 0,
            paras: Vec::new(),
            notes: Vec::new(),
            deletions: BTreeMap::new(),
            insertions: BTreeSet::new(),
            region: String::new(),
            inserted: BTreeSet::new(),
            check_boxes: BTreeMap::new(),
            wordings: BTreeSet::new(),
            page_breaks: false,
            body_pages: 1,
            body_seen: false,
            pictures: 0,
            in_file: 0,
            left_out: 0,
            made: 0,
            warnings: BTreeSet::new(),
        }
    }

    /// Text in a paragraph of the file.
    pub(super) fn text(&mut self, text: &str) {
        let visible = visible_chars(text);
        if self.frames.contains(&Frame::Deletion) {
            self.deletions.entry(self.region.clone()).or_default().push_str(text);
            self.left_out += visible;
            return;
        }
        let Some(para) = self.paras.last_mut().filter(|_| self.skip == 0) else {
            self.left_out += visible;
            return;
        };
        let props = para.spans.last().unwrap_or(&para.props);
        if props.hidden == Some(true) {
            self.left_out += visible;
            if visible > 0 {
                self.warnings.insert("The file holds hidden text, which was left out.");
            }
            return;
        }
        if props.struck == Some(true) && visible > 0 {
            self.warnings.insert("Some text is struck through; it was read as part of the text.");
        }
        self.left_out += para.line.push(text, props.format());
        if visible > 0 {
            para.page.get_or_insert(self.blocks.page);
        }
        if self.inserted.is_empty() {
            self.changes.close();
        } else {
            self.changes.push(true, text, para.serial);
        }
    }

    /// A check box of a form.
    pub(super) fn check_box(&mut self, ticked: bool) {
        let shown = if ticked { crate::office::symbols::TICKED } else { crate::office::symbols::UNTICKED };
        if let Some(para) = self.paras.last_mut().filter(|_| self.skip == 0) {
            para.line.push(&shown.to_string(), para.props.format());
            self.made += 1;
        }
    }

    pub(super) fn open_paragraph(&mut self, style: Option<&str>, level: Option<u8>) -> Result<(), ReadError> {
        let props = self.styles.resolve("paragraph", style, &self.styles.defaults("paragraph"));
        if props.page_break == Some(true) && self.blocks.last_serial() > 0 && self.blocks.part() == Part::Body
        {
            self.blocks.turn_page(true);
        }
        let serial = self.blocks.serial()?;
        let heading = level.or(props.heading).filter(|l| (1..=10).contains(l));
        let item = self.lists.label(&self.styles.lists);
        let list = match level {
            Some(level) if item.is_none() => self.lists.heading(&self.styles.outline, level),
            _ => item,
        };
        self.paras.push(Para {
            serial,
            line: Line::default(),
            props,
            spans: Vec::new(),
            heading,
            list,
            page: None,
            before: Vec::new(),
            after: Vec::new(),
        });
        Ok(())
    }

    pub(super) fn close_paragraph(&mut self) {
        let Some(para) = self.paras.pop() else { return };
        self.changes.close();
        let mut look = para.line.look();
        look.shaded = para.props.shaded.unwrap_or(false) || self.blocks.in_shaded_cell();
        let part = self.blocks.part();
        let paged = matches!(part, Part::Body | Part::TextBox);
        let place = Place {
            page: paged.then(|| para.page.unwrap_or(self.blocks.page)),
            paragraph: Some(para.serial),
            cell: None,
        };
        let contents_line = para.props.contents || self.in_contents();
        self.blocks.append(para.before);
        if !para.line.is_empty() {
            let text = para.line.into_text();
            let (heading, list) = (para.heading, para.list);
            self.blocks.paragraph(Paragraph { text, heading, look, list, part, contents_line, place });
        }
        self.blocks.append(para.after);
    }

    fn in_contents(&self) -> bool {
        let index = self.frames.iter().rev().find(|f| matches!(f, Frame::Contents | Frame::IndexTitle));
        index == Some(&Frame::Contents)
    }

    /// Sets lists aside while a box, a note or a header is read.
    pub(super) fn enter(&mut self) {
        self.lists.enter();
        self.blocks.open_box();
    }

    fn leave(&mut self) -> Vec<Block> {
        self.lists.leave();
        self.blocks.close_box()
    }

    /// Ends a text box: its blocks stand before the paragraph that anchors it if that has no words yet.
    pub(super) fn close_text_box(&mut self) {
        let blocks = self.leave();
        match self.paras.last_mut() {
            Some(para) if para.line.is_empty() && para.heading.is_none() => para.before.extend(blocks),
            Some(para) => para.after.extend(blocks),
            None => self.blocks.append(blocks),
        }
    }

    pub(super) fn close_note(&mut self) {
        let blocks = self.leave();
        self.notes.extend(blocks);
        self.blocks.part = Part::Body;
    }

    /// Ends a page header or footer, which is kept unless another one has the same words.
    pub(super) fn close_page_text(&mut self) {
        let blocks = self.leave();
        let mut wording = String::new();
        text_of(&blocks, &mut wording);
        if self.wordings.insert(wording.clone()) {
            self.blocks.append(blocks);
        } else {
            self.left_out += visible_chars(&wording);
        }
    }
}
