//! What must be known of a whole page before it is read in order.

use std::collections::BTreeMap;

use ego_tree::NodeId;
use ego_tree::iter::Edge;
use scraper::{Html, Node};

use super::css::Sheet;
use super::{guard, names};
use crate::ReadError;
use crate::office::line::visible_chars;

/// Facts about a page.
pub(super) struct Facts {
    /// Characters of text in it, scripts and style sheets not counted.
    pub(super) chars: usize,
    pub(super) sheet: Sheet,
    tables: BTreeMap<NodeId, TableFacts>,
}

/// Facts about a table.
#[derive(Default)]
struct TableFacts {
    chars: usize,
    /// The most cells with text that a row has.
    widest: usize,
    /// Whether it holds a heading or a table.
    holds_structure: bool,
    is_presentation: bool,
    /// Cells with text in the row that is being read.
    row: usize,
    /// Characters of the table when the open cell began.
    cell_start: usize,
}

impl Facts {
    /// Gathers the facts, and refuses a tree that is too deep.
    pub(super) fn of(page: &Html) -> Result<Self, ReadError> {
        let mut facts = Self { chars: 0, sheet: Sheet::default(), tables: BTreeMap::new() };
        let mut open: Vec<(NodeId, TableFacts)> = Vec::new();
        let mut depth = 0;
        for edge in page.tree.root().traverse() {
            match edge {
                Edge::Open(node) => {
                    depth += 1;
                    if depth > guard::DEPTH * 2 {
                        return Err(guard::too_deep());
                    }
                    match node.value() {
                        Node::Element(element) => enter(element, node.id(), &mut open),
                        Node::Text(text) => match parent_name(&node) {
                            Some("style") => facts.sheet.add(text),
                            Some("script") => {}
                            _ => {
                                let chars = visible_chars(text);
                                facts.chars += chars;
                                if let Some((_, table)) = open.last_mut() {
                                    table.chars += chars;
                                }
                            }
                        },
                        _ => {}
                    }
                }
                Edge::Close(node) => {
                    depth -= 1;
                    if let Node::Element(element) = node.value() {
                        facts.leave(element.name(), &mut open);
                    }
                }
            }
        }
        Ok(facts)
    }

    fn leave(&mut self, name: &str, open: &mut Vec<(NodeId, TableFacts)>) {
        match name {
            "table" => {
                let Some((id, mut table)) = open.pop() else { return };
                table.widest = table.widest.max(table.row);
                if let Some((_, outer)) = open.last_mut() {
                    outer.chars += table.chars;
                }
                self.tables.insert(id, table);
            }
            "td" | "th" => {
                if let Some((_, table)) = open.last_mut() {
                    table.row += usize::from(table.chars > table.cell_start);
                }
            }
            _ => {}
        }
    }

    /// Whether a table only lays out the page: one column that holds most of it, headings or tables and all.
    pub(super) fn is_layout(&self, id: NodeId) -> bool {
        self.tables.get(&id).is_some_and(|table| {
            let most = table.chars * 2 > self.chars;
            table.widest <= 1 && (table.is_presentation || (table.holds_structure && most))
        })
    }
}

fn enter(element: &scraper::node::Element, id: NodeId, open: &mut Vec<(NodeId, TableFacts)>) {
    let name = element.name();
    if let Some((_, table)) = open.last_mut() {
        match name {
            "table" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => table.holds_structure = true,
            "tr" => {
                table.widest = table.widest.max(table.row);
                table.row = 0;
            }
            "td" | "th" => table.cell_start = table.chars,
            _ => {}
        }
    }
    if name == "table" {
        let is_presentation = matches!(element.attr("role"), Some("presentation" | "none"));
        open.push((id, TableFacts { is_presentation, ..TableFacts::default() }));
    }
}

fn parent_name<'a>(node: &ego_tree::NodeRef<'a, Node>) -> Option<&'a str> {
    node.parent().and_then(|parent| parent.value().as_element()).map(scraper::node::Element::name)
}

/// Characters of text in a part of a page, scripts and style sheets not counted.
pub(super) fn chars_in(node: ego_tree::NodeRef<'_, Node>) -> usize {
    texts(node).map(visible_chars).sum()
}

/// The texts in a part of a page, scripts and style sheets left out.
pub(super) fn texts(node: ego_tree::NodeRef<'_, Node>) -> impl Iterator<Item = &str> {
    node.descendants()
        .filter(|inner| !matches!(parent_name(inner), Some("script" | "style")))
        .filter_map(|inner| inner.value().as_text().map(|text| &**text))
}

/// Whether a heading stands in a part of a page.
pub(super) fn holds_heading(node: ego_tree::NodeRef<'_, Node>) -> bool {
    node.descendants().any(|n| n.value().as_element().is_some_and(|e| names::heading(e.name()).is_some()))
}
