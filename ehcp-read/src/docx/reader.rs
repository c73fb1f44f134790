//! The state while parts are read, and what is done with text.

use std::collections::BTreeSet;

use super::controls::{Control, Form};
use super::fields::Fields;
use super::numbering::Lists;
use super::paragraph::{Para, Run};
use super::styles::Styles;
use crate::ReadError;
use crate::document::{Block, ListItem, Paragraph, Part, Place};
use crate::office::blocks::Blocks;
use crate::office::changes::Changes;
use crate::office::line::visible_chars;
use crate::office::symbols;

/// What an open element is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// Nothing of its own: what is in it is read as if it were not there.
    Plain,
    /// Nothing in it is read, on purpose.
    Skip,
    /// Its structure is read, its text is not.
    Mute,
    Paragraph,
    ParagraphProps,
    ListProps,
    /// Properties of the paragraph's end.
    MarkProps,
    Run,
    RunProps,
    Text,
    DeletedText,
    Instruction,
    Table,
    TableProps,
    Row,
    RowProps,
    Cell,
    CellProps,
    Control,
    ControlProps,
    /// Content of a check box control.
    CheckBox,
    TextBox,
    Inserted,
    Deleted,
    Alternate,
    FieldChar,
    FormData,
    SimpleField,
    SectionProps,
}

/// How many elements of a kind are open.
#[derive(Default)]
pub(super) struct Open {
    pub(super) skip: usize,
    pub(super) mute: usize,
    pub(super) inserted: usize,
    pub(super) deleted: usize,
}

/// Reads the parts of a document one after another.
pub(super) struct Reader {
    pub(super) styles: Styles,
    pub(super) lists: Lists,
    pub(super) blocks: Blocks,
    /// Style of the table whose properties are being read.
    pub(super) table_style: Option<String>,
    pub(super) changes: Changes,
    pub(super) frames: Vec<Frame>,
    pub(super) open: Open,
    pub(super) paras: Vec<Para>,
    pub(super) runs: Vec<Run>,
    /// Paragraphs whose end was deleted, with the list of blocks in which they stand.
    pub(super) carried: Vec<(usize, Para)>,
    pub(super) fields: Fields,
    /// Fields open at the start of each open cell and box.
    pub(super) field_bases: Vec<usize>,
    pub(super) controls: Vec<Control>,
    pub(super) form: Form,
    /// For each open choice between alternatives, whether one was taken.
    pub(super) alternatives: Vec<bool>,
    /// Headers and footers in the order in which sections name them.
    pub(super) page_parts: Vec<String>,
    pub(super) page_breaks: bool,
    pub(super) body_seen: bool,
    pub(super) root: Option<String>,
    pub(super) pictures: usize,
    pub(super) in_file: usize,
    pub(super) left_out: usize,
    /// Characters in blocks that the file does not hold as text.
    pub(super) made: usize,
    pub(super) warnings: BTreeSet<&'static str>,
}

impl Reader {
    pub(super) fn new(styles: Styles, lists: Lists) -> Self {
        Self {
            styles,
            lists,
            blocks: Blocks::new(),
            table_style: None,
            changes: Changes::default(),
            frames: Vec::new(),
            open: Open::default(),
            paras: Vec::new(),
            runs: Vec::new(),
            carried: Vec::new(),
            fields: Fields::default(),
            field_bases: Vec::new(),
            controls: Vec::new(),
            form: Form::default(),
            alternatives: Vec::new(),
            page_parts: Vec::new(),
            page_breaks: false,
            body_seen: false,
            root: None,
            pictures: 0,
            in_file: 0,
            left_out: 0,
            made: 0,
            warnings: BTreeSet::new(),
        }
    }

    /// Text of the file.
    pub(super) fn text(&mut self, text: &str, frame: Frame) -> Result<(), ReadError> {
        let visible = visible_chars(text);
        if frame == Frame::Instruction && self.open.skip == 0 {
            self.fields.code(text);
        }
        if self.open.skip > 0 || self.open.mute > 0 || frame == Frame::Instruction || self.fields.in_code() {
            self.left_out += visible;
            return Ok(());
        }
        if self.check_box_text()? {
            self.left_out += visible;
            return Ok(());
        }
        if self.open.deleted > 0 || frame == Frame::DeletedText {
            self.left_out += visible;
            let serial = self.paras.last().map_or(0, |p| p.serial);
            self.changes.push(false, text, serial);
            return Ok(());
        }
        self.with_paragraph(|reader| reader.write(text))
    }

    /// Text that the file says in another way than as text.
    pub(super) fn made_text(&mut self, text: &str) -> Result<(), ReadError> {
        let silent =
            self.open.skip > 0 || self.open.mute > 0 || self.open.deleted > 0 || self.fields.in_code();
        if silent || self.check_box_text()? {
            return Ok(());
        }
        self.made += visible_chars(text);
        let left_out = self.left_out;
        self.with_paragraph(|reader| reader.write(text))?;
        // What was left out of made text is not in the file either.
        self.made -= self.left_out - left_out;
        self.left_out = left_out;
        Ok(())
    }

    /// Inside the content of a check box, writes the box once and says that the text there is replaced.
    fn check_box_text(&mut self) -> Result<bool, ReadError> {
        if !self.frames.contains(&Frame::CheckBox) {
            return Ok(false);
        }
        let Some(control) = self.controls.iter_mut().rev().find(|c| c.ticked.is_some()) else {
            return Ok(false);
        };
        if !std::mem::replace(&mut control.written, true) && self.open.deleted == 0 {
            let ticked = control.ticked == Some(true);
            self.made += 1;
            let shown = super::controls::check_box(ticked).to_string();
            self.with_paragraph(|reader| reader.write(&shown))?;
        }
        Ok(true)
    }

    /// Does something in the open paragraph, or in one made for it.
    fn with_paragraph(&mut self, act: impl FnOnce(&mut Self)) -> Result<(), ReadError> {
        if self.paras.is_empty() {
            self.open_paragraph()?;
            act(self);
            self.close_paragraph();
        } else {
            act(self);
        }
        Ok(())
    }

    /// Writes text into the open paragraph.
    fn write(&mut self, text: &str) {
        let visible = visible_chars(text);
        let Some(para) = self.paras.last_mut() else { return };
        let mut outside = Run::default();
        let run = self.runs.last_mut().unwrap_or(&mut outside);
        let props = run.resolve(&self.styles, para);
        if props.hidden == Some(true) {
            para.hidden = true;
            self.left_out += visible;
            if visible > 0 {
                self.warnings.insert("The file holds hidden text, which was left out.");
            }
            return;
        }
        if props.struck == Some(true) && visible > 0 {
            self.warnings.insert("Some text is struck through; it was read as part of the text.");
        }
        let font = props.picture_font.as_deref().filter(|f| !f.is_empty());
        let drawn = font.map(|font| draw(font, text));
        let text = drawn.as_deref().unwrap_or(text);
        self.left_out += para.line.push(text, props.format());
        if visible > 0 {
            para.page.get_or_insert(self.blocks.page);
            para.contents |= self.fields.in_contents();
        }
        if self.open.inserted > 0 {
            self.changes.push(true, text, para.serial);
        } else {
            self.changes.close();
        }
    }

    pub(super) fn break_line(&mut self) {
        let silent =
            self.open.skip > 0 || self.open.mute > 0 || self.open.deleted > 0 || self.fields.in_code();
        if let Some(para) = self.paras.last_mut()
            && !silent
        {
            para.line.break_line();
        }
    }

    pub(super) fn open_paragraph(&mut self) -> Result<(), ReadError> {
        let mut para = Para::new(self.blocks.serial()?, self.styles.paragraph(None));
        let depth = self.blocks.depth();
        if let Some((_, earlier)) = self.carried.pop_if(|(at, _)| *at == depth) {
            para.take_over(earlier);
        }
        self.paras.push(para);
        Ok(())
    }

    pub(super) fn close_paragraph(&mut self) {
        self.fields.end_codes();
        let Some(para) = self.paras.pop() else { return };
        if para.mark_deleted {
            self.carried.push((self.blocks.depth(), para));
        } else {
            self.changes.close();
            self.emit(para);
        }
    }

    /// Puts out a paragraph that had nothing to run on into, when its list of blocks ends.
    pub(super) fn flush_carried(&mut self) {
        let depth = self.blocks.depth();
        while let Some((_, para)) = self.carried.pop_if(|(at, _)| *at >= depth) {
            self.emit(para);
        }
    }

    fn emit(&mut self, para: Para) {
        let list =
            if para.mark_deleted || (para.hidden && para.line.is_empty()) { None } else { self.label(&para) };
        let heading = para.heading();
        let mut look = para.line.look();
        let first_row = self.blocks.first_row();
        look.bold |= first_row.bold;
        look.shaded = para.props.shaded.or(para.style.para.shaded).unwrap_or(false)
            || self.blocks.in_shaded_cell()
            || first_row.shaded;
        let part = self.blocks.part();
        let paged = matches!(part, Part::Body | Part::TextBox);
        let place = Place {
            page: paged.then(|| para.page.unwrap_or(self.blocks.page)),
            paragraph: Some(para.serial),
            cell: None,
        };
        self.blocks.append(para.before);
        let contents_line = para.contents || para.style.contents;
        if !para.line.is_empty() {
            let text = para.line.into_text();
            self.blocks.paragraph(Paragraph { text, heading, look, list, part, contents_line, place });
        }
        self.blocks.append(para.after);
    }

    /// Counts the list of a paragraph on.
    fn label(&mut self, para: &Para) -> Option<ListItem> {
        let style = &para.style.para;
        let list = para.props.list.or(style.list).filter(|&list| list != 0)?;
        let level = para.props.level.or(style.level);
        let tied = || self.lists.level_of_style(list, para.style_id.as_deref()?);
        let level = level.or_else(tied).unwrap_or(0);
        self.lists.next(list, level)
    }

    /// Ends a text box: its blocks go to the paragraph in which it is anchored.
    pub(super) fn close_text_box(&mut self) {
        self.flush_carried();
        let inner: Vec<Block> = self.blocks.close_box();
        match self.paras.last_mut() {
            Some(para) => para.anchor(inner),
            None => self.blocks.append(inner),
        }
    }
}

/// Text in a font of pictures as the signs that it shows.
fn draw(font: &str, text: &str) -> String {
    text.chars()
        .map(|c| {
            let private = ('\u{E000}'..='\u{F8FF}').contains(&c);
            symbols::picture(font, u32::from(c)).unwrap_or(if private { '•' } else { c })
        })
        .collect()
}
