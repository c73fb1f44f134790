//! A paragraph and a run while they are read.

use super::format::{ParaProps, RunProps};
use super::styles::{Style, Styles, heading_level};
use crate::document::Block;
use crate::office::line::{Format, Line};

/// A paragraph that is open.
pub(super) struct Para {
    pub(super) serial: u32,
    pub(super) line: Line,
    pub(super) style_id: Option<String>,
    pub(super) style: Style,
    pub(super) props: ParaProps,
    /// Its end was deleted: it runs on into the next paragraph.
    pub(super) mark_deleted: bool,
    /// It holds a line of a table of contents.
    pub(super) contents: bool,
    /// Some of its text is hidden.
    pub(super) hidden: bool,
    /// Page of its first character.
    pub(super) page: Option<u32>,
    /// Text boxes that are anchored before its first word, and after it.
    pub(super) before: Vec<Block>,
    pub(super) after: Vec<Block>,
}

impl Para {
    pub(super) fn new(serial: u32, style: Style) -> Self {
        Self {
            serial,
            line: Line::default(),
            style_id: None,
            style,
            props: ParaProps::default(),
            mark_deleted: false,
            contents: false,
            hidden: false,
            page: None,
            before: Vec::new(),
            after: Vec::new(),
        }
    }

    /// Level of heading by outline level or style.
    pub(super) fn heading(&self) -> Option<u8> {
        match self.props.outline {
            Some(outline) => heading_level(outline),
            None => self.style.heading,
        }
    }

    /// Takes over what a paragraph before it held whose end was deleted.
    pub(super) fn take_over(&mut self, earlier: Self) {
        self.serial = earlier.serial;
        self.line = earlier.line;
        self.contents = earlier.contents;
        self.page = earlier.page;
        self.before = earlier.before;
        self.after = earlier.after;
    }

    /// Puts in the blocks of a text box. One that is anchored before the first word stands before the
    /// paragraph, for banners are anchored so; but a box in a heading belongs to what the heading begins.
    pub(super) fn anchor(&mut self, blocks: Vec<Block>) {
        if self.line.is_empty() && self.heading().is_none() {
            self.before.extend(blocks);
        } else {
            self.after.extend(blocks);
        }
    }
}

/// A run that is open.
#[derive(Default)]
pub(super) struct Run {
    pub(super) props: RunProps,
    pub(super) style: Option<String>,
    resolved: Option<RunProps>,
}

impl Run {
    /// Its properties with those of its style and its paragraph's.
    pub(super) fn resolve(&mut self, styles: &Styles, para: &Para) -> &RunProps {
        self.resolved.get_or_insert_with(|| match self.style.as_deref().and_then(|s| styles.character(s)) {
            Some(style) => self.props.over(style).over(&para.style.run),
            None => self.props.over(&para.style.run),
        })
    }
}

impl RunProps {
    /// The look of characters.
    pub(super) fn format(&self) -> Format {
        Format {
            bold: self.bold.unwrap_or(false),
            italic: self.italic.unwrap_or(false),
            underlined: self.underlined.unwrap_or(false),
            size: self.size,
        }
    }
}
