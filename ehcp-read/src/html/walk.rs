//! Reads the tree of a page in order.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use super::css::Declarations;
use super::facts::{Facts, chars_in, texts};
use super::list::List;
use super::style::Style;
use super::{form, names};
use crate::ReadError;
use crate::document::ListItem;
use crate::flow::Flow;
use crate::office::line::{Format, Line, visible_chars};
use crate::office::symbols;

type Ref<'t> = NodeRef<'t, Node>;

/// Where the reading of a page stands.
pub(super) struct Walker<'a> {
    pub(super) facts: &'a Facts,
    pub(super) flow: &'a mut Flow,
    /// The paragraph that is growing.
    pub(super) line: Line,
    /// Characters of it, and those of them that link to a place in the page.
    pub(super) chars: usize,
    pub(super) linked: usize,
    /// Whether the last thing was a line break.
    pub(super) after_break: bool,
    /// The style of the innermost block.
    pub(super) block: Style,
    /// The lists that are open.
    pub(super) lists: Vec<List>,
    /// The marker of the next paragraph.
    pub(super) item: Option<ListItem>,
}

impl<'a> Walker<'a> {
    pub(super) fn new(facts: &'a Facts, flow: &'a mut Flow) -> Self {
        Self {
            facts,
            flow,
            line: Line::default(),
            chars: 0,
            linked: 0,
            after_break: false,
            block: Style::page(),
            lists: Vec::new(),
            item: None,
        }
    }

    pub(super) fn page(mut self, root: Ref<'_>) -> Result<(), ReadError> {
        self.children(root, &Style::page())?;
        self.flush()
    }

    pub(super) fn children(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        node.children().try_for_each(|child| self.node(child, style))
    }

    pub(super) fn node(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        match node.value() {
            Node::Text(text) => self.text(text, style),
            Node::Element(element) => self.element(node, element, style),
            _ => Ok(()),
        }
    }

    /// The style inside an element, or nothing if it is not to be seen (which is counted).
    pub(super) fn enter(&mut self, node: Ref<'_>, style: &Style) -> Result<Option<Style>, ReadError> {
        let Some(element) = node.value().as_element() else { return Ok(None) };
        let declared = self.facts.sheet.of(element);
        if is_hidden(element, &declared) {
            self.leave_out(node);
            return Ok(None);
        }
        Ok(Some(style.inside(element, &declared)))
    }

    fn element(&mut self, node: Ref<'_>, element: &Element, style: &Style) -> Result<(), ReadError> {
        let name = element.name();
        if names::is_unread(name) || is_note_mark(node, element) {
            self.leave_out(node);
            return Ok(());
        }
        let declared = self.facts.sheet.of(element);
        if is_hidden(element, &declared) {
            self.leave_out(node);
            return Ok(());
        }
        let inside = style.inside(element, &declared);
        match name {
            "br" => self.line_break(),
            "hr" => self.flush(),
            "input" => {
                self.show(form::input(element).as_deref(), style);
                Ok(())
            }
            "select" => self.select(node, &inside),
            "table" => self.table(node, &inside),
            "dl" => self.definitions(node, &inside),
            "ul" | "ol" | "menu" | "dir" => self.list(node, element, &declared, &inside),
            "li" => self.list_item(node, element, &declared, &inside),
            "pre" | "listing" | "xmp" => self.preformatted(node, &inside),
            "header" | "footer" => self.page_edge(node, inside),
            "del" | "s" | "strike" => self.deleted(node),
            _ if declared.struck == Some(true) => self.deleted(node),
            "ins" => self.inserted(node, &inside),
            _ if is_block(name, &declared) => self.in_block(&inside, |walker| walker.children(node, &inside)),
            _ if declared.word_marker => {
                self.word_marker(node, &inside);
                Ok(())
            }
            _ => {
                if inside.picture_font.is_none() && is_tab_after_marker(node, &declared) {
                    self.typed_word_marker();
                }
                self.children(node, &inside)
            }
        }
    }

    fn select(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        let shown = form::shown_options(node);
        let chars: usize = shown.iter().map(|option| chars_in(*option)).sum();
        self.flow.document.tally.left_out += chars_in(node).saturating_sub(chars);
        for option in shown {
            self.separate(style);
            for text in texts(option) {
                self.text(text, style)?;
            }
            self.separate(style);
        }
        Ok(())
    }

    /// Adds text of the file.
    pub(super) fn text(&mut self, text: &str, style: &Style) -> Result<(), ReadError> {
        if !style.keeps_lines {
            self.add(text, style);
            return Ok(());
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.line_break()?;
            }
            self.add(line, style);
        }
        Ok(())
    }

    fn add(&mut self, text: &str, style: &Style) {
        let chars = visible_chars(text);
        let pictures = style.picture_font.map(|font| {
            let shown = |c: char| symbols::picture(font, u32::from(c)).unwrap_or(c);
            text.chars().map(shown).collect::<String>()
        });
        let dropped = self.line.push(pictures.as_deref().unwrap_or(text), style.format);
        self.flow.document.tally.read += chars.saturating_sub(dropped);
        self.flow.document.tally.left_out += dropped;
        self.chars += chars;
        self.linked += if style.linked { chars } else { 0 };
        self.after_break &= chars == 0;
    }

    /// Shows what is no text of the file, apart from the words around it.
    fn show(&mut self, text: Option<&str>, style: &Style) {
        if let Some(text) = text {
            self.separate(style);
            self.line.push(text, style.format);
            self.separate(style);
            self.after_break = false;
        }
    }

    fn separate(&mut self, style: &Style) {
        self.line.push(" ", Format { ..style.format });
    }

    /// One line break stays in the paragraph, two begin the next.
    pub(super) fn line_break(&mut self) -> Result<(), ReadError> {
        if self.after_break && self.block.heading.is_none() {
            self.after_break = false;
            return self.flush();
        }
        self.after_break = !self.line.is_empty();
        self.line.break_line();
        Ok(())
    }

    /// Counts a part of the page that is not handed on.
    pub(super) fn leave_out(&mut self, node: Ref<'_>) {
        self.flow.document.tally.left_out += chars_in(node);
    }
}

fn is_block(name: &str, declared: &Declarations) -> bool {
    match declared.block {
        Some(block) => block || matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"),
        None => names::is_block(name),
    }
}

fn is_hidden(element: &Element, declared: &Declarations) -> bool {
    let attribute = element.attr("hidden").is_some();
    let comments = matches!(declared.word_element.as_deref(), Some("comment-list" | "comment"));
    (attribute && declared.hidden != Some(false)) || declared.hidden == Some(true) || comments
}

/// Whether an element is the number by which a note is referred to.
fn is_note_mark(node: Ref<'_>, element: &Element) -> bool {
    if element.name() == "sup" && element.classes().any(|class| class == "footnote-definition-label") {
        return true;
    }
    let target = match element.attr("href").and_then(|href| href.split_once('#')) {
        Some((_, target)) if element.name() == "a" => target.to_ascii_lowercase(),
        _ => return false,
    };
    let raised = node.parent().and_then(|p| p.value().as_element()).is_some_and(|p| p.name() == "sup");
    let names_note = ["ftn", "edn", "sdfootnote", "sdendnote", "fn", "footnote", "endnote"]
        .iter()
        .any(|note| target.trim_start_matches('_').starts_with(note));
    let is_mark = |c: char| {
        c.is_ascii_digit() || "[]()*†‡§↩↑^ivxlcdm".contains(c) || c.is_whitespace() || c == '\u{fe0e}'
    };
    (raised || names_note) && texts(node).all(|text| text.chars().count() <= 8 && text.chars().all(is_mark))
}

/// Word puts a run of small hard spaces between a marker that it typed and the text.
fn is_tab_after_marker(node: Ref<'_>, declared: &Declarations) -> bool {
    let times = declared.font.as_deref().is_some_and(|font| font.contains("times new roman"));
    let tiny = declared.size == Some(super::css::Size::Points(7.0));
    times && tiny && texts(node).all(|text| text.trim().is_empty())
}
