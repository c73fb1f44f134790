//! Paragraphs, lists, changes and what Word writes in its own way.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use super::css::Declarations;
use super::facts::{chars_in, holds_heading, texts};
use super::list::List;
use super::style::Style;
use super::walk::Walker;
use crate::ReadError;
use crate::document::{ListItem, Look, Paragraph, Part};
use crate::office::line::{Format, Line, visible_chars};
use crate::office::symbols;
use crate::text;

type Ref<'t> = NodeRef<'t, Node>;

/// A page header or footer with more characters than this is part of the text.
const EDGE_CHARS: usize = 600;

impl Walker<'_> {
    /// Ends the paragraph that is growing.
    pub(super) fn flush(&mut self) -> Result<(), ReadError> {
        let line = std::mem::take(&mut self.line);
        let linked = self.linked == self.chars && self.chars > 0;
        (self.chars, self.linked, self.after_break) = (0, 0, false);
        if line.is_empty() {
            return Ok(());
        }
        let block = &self.block;
        let contents_line = block.contents || (linked && block.heading.is_none() && block.part == Part::Body);
        let look = Look { shaded: block.shaded, ..line.look() };
        let (heading, part) = (block.heading.filter(|_| !block.contents), block.part);
        let list = self.item.take();
        let text = line.into_text();
        self.flow.paragraph(Paragraph {
            text,
            heading,
            look,
            list,
            part,
            contents_line,
            ..Paragraph::default()
        })
    }

    /// Reads a block: what comes before and after it are other paragraphs.
    pub(super) fn in_block(
        &mut self,
        style: &Style,
        read: impl FnOnce(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        self.flush()?;
        let outer = std::mem::replace(&mut self.block, style.clone());
        read(self)?;
        self.flush()?;
        self.block = outer;
        Ok(())
    }

    pub(super) fn list(
        &mut self,
        node: Ref<'_>,
        element: &Element,
        declared: &Declarations,
        style: &Style,
    ) -> Result<(), ReadError> {
        self.flush()?;
        let list = List::open(node, element, declared, self.lists.len());
        self.lists.push(list);
        self.in_block(style, |walker| walker.children(node, style))?;
        self.lists.pop();
        Ok(())
    }

    pub(super) fn list_item(
        &mut self,
        node: Ref<'_>,
        element: &Element,
        declared: &Declarations,
        style: &Style,
    ) -> Result<(), ReadError> {
        self.flush()?;
        let item = match self.lists.last_mut() {
            Some(list) => list.item(element, declared),
            None => List::none().item(element, declared),
        };
        self.in_block(style, |walker| {
            walker.item = item;
            walker.children(node, style)
        })?;
        self.item = None;
        Ok(())
    }

    /// Preformatted text of several lines is read like a text file.
    pub(super) fn preformatted(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        let plain: String = texts(node).collect();
        let only_phrases = node.descendants().skip(1).all(|inner| {
            inner.value().as_element().is_none_or(|e| {
                matches!(e.name(), "b" | "i" | "u" | "span" | "font" | "a" | "code" | "em" | "strong")
            })
        });
        if !only_phrases || !plain.trim().contains('\n') {
            return self.in_block(style, |walker| walker.children(node, style));
        }
        self.flush()?;
        text::blocks(&plain, self.flow)
    }

    /// A `header` or `footer` stands apart from the text, unless it is a part of it.
    pub(super) fn page_edge(&mut self, node: Ref<'_>, mut style: Style) -> Result<(), ReadError> {
        let in_part = node
            .ancestors()
            .filter_map(|outer| outer.value().as_element())
            .any(|outer| matches!(outer.name(), "article" | "section" | "main" | "td" | "th" | "blockquote"));
        if !in_part && !holds_heading(node) && chars_in(node) <= EDGE_CHARS {
            style.part = Part::HeaderFooter;
        }
        self.in_block(&style, |walker| walker.children(node, &style))
    }

    pub(super) fn deleted(&mut self, node: Ref<'_>) -> Result<(), ReadError> {
        self.leave_out(node);
        self.change(false, node);
        Ok(())
    }

    pub(super) fn inserted(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        self.change(true, node);
        self.children(node, style)
    }

    fn change(&mut self, inserted: bool, node: Ref<'_>) {
        let words = folded(node);
        if !words.is_empty() {
            self.flow.change(inserted, words);
        }
    }

    /// The marker that Word wrote out before an item.
    pub(super) fn word_marker(&mut self, node: Ref<'_>, style: &Style) {
        let typed = folded(node);
        self.flow.document.tally.read += visible_chars(&typed);
        self.take_marker(&typed, style.picture_font, style.word_list);
    }

    /// The growing line is such a marker, in a file that no longer says so.
    pub(super) fn typed_word_marker(&mut self) {
        let is_item = self.block.word_list.is_some() && self.item.is_none();
        if !is_item || !(1..=8).contains(&self.chars) {
            return;
        }
        let typed = std::mem::take(&mut self.line).into_text();
        (self.chars, self.linked) = (0, 0);
        self.take_marker(&typed, None, self.block.word_list);
    }

    fn take_marker(&mut self, typed: &str, font: Option<&str>, level: Option<u8>) {
        let ordered =
            typed.chars().any(char::is_alphanumeric) && typed != "o" && font.is_none() && typed != "§";
        let marker = match (ordered, typed) {
            (true, _) => typed.to_owned(),
            // The bullets of Word's Symbol, Courier and Wingdings, where the font is not said.
            (_, "·") => "•".to_owned(),
            (_, "o") => "◦".to_owned(),
            (_, "§") => "▪".to_owned(),
            _ => symbols::bullet(font, typed),
        };
        if !marker.is_empty() {
            self.item = Some(ListItem { level: level.unwrap_or(0), marker, ordered });
        }
    }
}

/// The words in a part of a page.
fn folded(node: Ref<'_>) -> String {
    let mut line = Line::default();
    for text in texts(node) {
        line.push(text, Format::default());
    }
    line.into_text()
}
