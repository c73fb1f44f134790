//! Tables, and definition lists as tables of two columns.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use super::style::Style;
use super::walk::Walker;
use crate::ReadError;
use crate::flow::Grid;

/// The most columns or rows that one cell is believed to cover.
const SPAN: usize = 500;

type Ref<'t> = NodeRef<'t, Node>;

impl Walker<'_> {
    /// A `table` element; one that only lays out the page is read as if it were not there.
    pub(super) fn table(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        self.flush()?;
        if self.facts.is_layout(node.id()) {
            return self.layout(node, style);
        }
        let lists = std::mem::take(&mut self.lists);
        let mut grid = self.flow.open_table()?;
        for child in node.children() {
            match name(child) {
                "thead" | "tbody" | "tfoot" => self.row_group(child, style, &mut grid)?,
                "tr" => self.row(child, style, false, &mut grid)?,
                _ => self.node(child, style)?,
            }
        }
        self.flush()?;
        self.flow.close_table(grid);
        self.lists = lists;
        Ok(())
    }

    fn layout(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        for child in node.children() {
            match name(child) {
                "thead" | "tbody" | "tfoot" | "tr" => {
                    let Some(inside) = self.enter(child, style)? else { continue };
                    self.layout(child, &inside)?;
                }
                _ => self.node(child, style)?,
            }
        }
        Ok(())
    }

    fn row_group(&mut self, node: Ref<'_>, style: &Style, grid: &mut Grid) -> Result<(), ReadError> {
        let Some(style) = self.enter(node, style)? else { return Ok(()) };
        for child in node.children() {
            match name(child) {
                "tr" => self.row(child, &style, name(node) == "thead", grid)?,
                _ => self.node(child, &style)?,
            }
        }
        grid.end_group();
        Ok(())
    }

    fn row(&mut self, node: Ref<'_>, style: &Style, in_head: bool, grid: &mut Grid) -> Result<(), ReadError> {
        let Some(style) = self.enter(node, style)? else { return Ok(()) };
        let mut cells = node.children().filter(|child| is_cell(*child)).peekable();
        let header = in_head || (cells.peek().is_some() && cells.all(|cell| name(cell) == "th"));
        grid.row(header);
        for child in node.children() {
            match child.value().as_element() {
                Some(element) if is_cell(child) => self.cell(child, element, &style, grid)?,
                _ => self.node(child, &style)?,
            }
        }
        Ok(())
    }

    fn cell(
        &mut self,
        node: Ref<'_>,
        element: &Element,
        style: &Style,
        grid: &mut Grid,
    ) -> Result<(), ReadError> {
        let Some(style) = self.enter(node, style)? else { return Ok(()) };
        let span = |key: &str| element.attr(key).and_then(|n| n.trim().parse::<usize>().ok());
        let columns = span("colspan").unwrap_or(1).clamp(1, SPAN);
        // A row span of 0 reaches to the end of the group.
        let rows = match span("rowspan").unwrap_or(1) {
            0 => usize::MAX,
            rows => rows,
        };
        let cell = self.flow.open_cell(grid, columns, rows)?;
        self.in_block(&style, |walker| walker.children(node, &style))?;
        self.flow.close_cell(grid, cell);
        Ok(())
    }

    /// A definition list: terms in the first column, what is said of them in the second.
    pub(super) fn definitions(&mut self, node: Ref<'_>, style: &Style) -> Result<(), ReadError> {
        self.flush()?;
        let mut parts = Vec::new();
        if !definition_parts(node, &mut parts) {
            return self.in_block(style, |walker| walker.children(node, style));
        }
        let lists = std::mem::take(&mut self.lists);
        let mut grid = self.flow.open_table()?;
        let mut parts = parts.into_iter().peekable();
        while parts.peek().is_some() {
            grid.row(false);
            for kind in ["dt", "dd"] {
                let cell = self.flow.open_cell(&mut grid, 1, 1)?;
                while let Some(part) = parts.next_if(|part| name(*part) == kind) {
                    self.node(part, style)?;
                }
                self.flow.close_cell(&mut grid, cell);
            }
        }
        self.flow.close_table(grid);
        self.lists = lists;
        Ok(())
    }
}

/// The terms and definitions of a list, wrapped in `div` or not; false if there is anything else in it.
fn definition_parts<'t>(node: Ref<'t>, parts: &mut Vec<Ref<'t>>) -> bool {
    node.children().all(|child| match child.value() {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(element) => match element.name() {
            "dt" | "dd" => {
                parts.push(child);
                true
            }
            "div" => child.parent() == Some(node) && name(node) == "dl" && definition_parts(child, parts),
            _ => false,
        },
        _ => true,
    }) && !parts.is_empty()
}

fn is_cell(node: Ref<'_>) -> bool {
    matches!(name(node), "td" | "th")
}

/// The name of an element; nothing for other nodes.
pub(super) fn name(node: Ref<'_>) -> &str {
    node.value().as_element().map_or("", Element::name)
}
