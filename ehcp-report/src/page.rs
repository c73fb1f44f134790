//! Lines of a terminal: wrapped, indented, painted.

use crate::wrap::wrap;

/// How a report for a terminal is to look.
#[derive(Clone, Copy, Debug)]
pub struct TextStyle {
    /// Whether colours and bold letters may be used.
    pub colour: bool,
    /// How many characters fit on a line.
    pub width: usize,
}

impl Default for TextStyle {
    fn default() -> Self {
        Self { colour: false, width: 80 }
    }
}

pub(crate) const BOLD: &str = "1";
pub(crate) const DIM: &str = "2";
const HEADING: &str = "1;4";

/// Lines as they are written.
pub(crate) struct Page {
    out: String,
    style: TextStyle,
}

impl Page {
    pub(crate) fn new(style: TextStyle) -> Self {
        Self { out: String::new(), style }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    pub(crate) fn paint(&self, codes: &str, text: &str) -> String {
        if self.style.colour { format!("\x1b[{codes}m{text}\x1b[0m") } else { text.to_owned() }
    }

    pub(crate) fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    /// How many characters fit after an indent.
    pub(crate) fn room(&self, indent: usize) -> usize {
        self.style.width.saturating_sub(indent).max(24)
    }

    /// A paragraph. It is painted line by line, so that a pager shows every line alike.
    pub(crate) fn para(&mut self, indent: usize, codes: Option<&str>, text: &str) {
        for line in wrap(text, self.room(indent)) {
            let line = codes.map_or(line.clone(), |codes| self.paint(codes, &line));
            self.line(&format!("{:indent$}{line}", ""));
        }
    }

    /// A heading with an empty line before it.
    pub(crate) fn heading(&mut self, text: &str) {
        self.line("");
        self.para(0, Some(HEADING), text);
    }

    /// A name and a value beside it, the value wrapped in its own column.
    pub(crate) fn row(&mut self, indent: usize, name: &str, column: usize, value: &str) {
        let column = column.max(name.chars().count()) + 2;
        for (i, line) in wrap(value, self.room(indent + column)).into_iter().enumerate() {
            let name = if i == 0 { name } else { "" };
            self.line(&format!("{:indent$}{name:<column$}{line}", ""));
        }
    }
}
