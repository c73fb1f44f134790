//! Plain text: hard-wrapped lines become paragraphs, typed lists and tables become what they show.

mod columns;
mod hyphen;
mod join;
mod line;
mod marker;
mod running;
mod table;

use crate::document::{Document, ListItem, Look, Paragraph, Part};
use crate::encoding::decode;
use crate::flow::Flow;
use crate::office::line::visible_chars as count;
use crate::{ErrorKind, ReadError};
use hyphen::Words;
use join::Joiner;
use line::Line;
use running::Running;

/// Reads a plain text file.
///
/// # Errors
/// When the encoding is not known, there is no text, or there is more of it than any plan has.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let decoded = decode(bytes, None)?;
    if count(&decoded.text) == 0 {
        return Err(ReadError::new(
            ErrorKind::Empty,
            "the file holds no text: choose the file that holds the plan",
        ));
    }
    let mut flow = Flow::default();
    flow.document.warnings.extend(decoded.warning);
    flow.document.tally.in_file = count(&decoded.text);
    let paged = decoded.text.trim_end().contains('\u{c}');
    flow.page = paged.then_some(1);
    blocks(&decoded.text, &mut flow)?;
    flow.document.pages = flow.page;
    Ok(flow.document)
}

/// Puts the blocks of a text into a flow, and counts what it reads and leaves out.
pub(crate) fn blocks(text: &str, flow: &mut Flow) -> Result<(), ReadError> {
    let (text, dropped) = without_marks(text);
    flow.document.tally.left_out += dropped;
    let lines = line::split(&text);
    let mut reader = Reader {
        joiner: Joiner::new(&lines),
        words: Words::of(&lines),
        running: Running::of(&lines),
        flow,
        open: None,
        levels: Vec::new(),
    };
    let mut rest = lines.as_slice();
    while let Some((line, after)) = rest.split_first() {
        let before = lines.len().checked_sub(rest.len() + 1).and_then(|at| lines.get(at));
        rest = match table::rows(before, rest) {
            Some((rows, taken)) => {
                reader.close()?;
                reader.turn_page(line);
                reader.table(rows, rest.get(..taken).unwrap_or_default())?;
                rest.get(taken..).unwrap_or_default()
            }
            None => {
                reader.line(line)?;
                after
            }
        };
    }
    reader.close()
}

/// The text without marks that nobody sees, such as soft hyphens, and how many there were.
fn without_marks(text: &str) -> (String, usize) {
    let unseen = |c: char| {
        let control = c.is_control() && !c.is_whitespace();
        control
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
    };
    let kept: String = text.chars().filter(|&c| !unseen(c)).collect();
    (kept, text.chars().filter(|&c| unseen(c)).count())
}

/// A paragraph whose lines are still being gathered.
struct Open {
    text: String,
    list: Option<ListItem>,
    heading: Option<u8>,
    shape: join::Shape,
}

struct Reader<'a> {
    joiner: Joiner,
    words: Words,
    running: Running,
    flow: &'a mut Flow,
    open: Option<Open>,
    /// Indents of the list items that the next item may be nested in.
    levels: Vec<usize>,
}

impl Reader<'_> {
    fn turn_page(&mut self, line: &Line<'_>) {
        if line.page_break {
            self.flow.page = self.flow.page.map(|page| page + 1);
        }
    }

    fn line(&mut self, line: &Line<'_>) -> Result<(), ReadError> {
        if line.page_break {
            self.close()?;
            self.turn_page(line);
        }
        if line.text.is_empty() {
            return self.close();
        }
        if line.is_edge() {
            self.flow.document.tally.left_out += count(line.text);
            return self.close();
        }
        if let Some(level) = line.rule_level() {
            self.flow.document.tally.left_out += count(line.text);
            return self.rule(level, line);
        }
        if self.running.holds(line) {
            self.close()?;
            self.flow.document.tally.read += count(line.text);
            let text = line::squeeze(line.text);
            return self.flow.paragraph(Paragraph { text, part: Part::HeaderFooter, ..Paragraph::default() });
        }
        if line.is_page_number() || line.decorated().is_some() || line.boxed().is_some() {
            self.close()?;
            return self.alone(line);
        }
        match self.open.as_mut() {
            Some(open) if self.joiner.continues(&open.shape, line) => {
                let dropped = self.words.append(&mut open.text, line.text);
                self.flow.document.tally.left_out += dropped;
                open.shape.extend(line);
                Ok(())
            }
            _ => {
                self.close()?;
                self.start(line);
                Ok(())
            }
        }
    }

    /// A line of `===` or `---`: what stands right above it, one or two lines, is a heading.
    fn rule(&mut self, level: u8, line: &Line<'_>) -> Result<(), ReadError> {
        if let Some(open) = self.open.as_mut()
            && open.shape.underlined_by(line)
        {
            open.heading = Some(level);
            if let Some(item) = open.list.take() {
                open.text = format!("{} {}", item.marker, open.text);
            }
        }
        self.close()
    }

    /// A line that is a paragraph whatever stands around it: a page number or a decorated heading.
    fn alone(&mut self, line: &Line<'_>) -> Result<(), ReadError> {
        let heading = line.decorated().or_else(|| line.boxed().map(|text| (text, 2)));
        let (text, heading, part) = match heading {
            Some((text, level)) => (text, Some(level), Part::Body),
            None => (line.text, None, Part::HeaderFooter),
        };
        let tally = &mut self.flow.document.tally;
        tally.read += count(text);
        tally.left_out += count(line.text) - count(text);
        self.flow.paragraph(Paragraph { text: line::squeeze(text), heading, part, ..Paragraph::default() })
    }

    fn start(&mut self, line: &Line<'_>) {
        let found = marker::find(line.text);
        let (list, rest, hang) = match found {
            Some(found) => {
                let level = self.level(line.indent);
                let item = ListItem { level, marker: found.marker.to_owned(), ordered: found.ordered };
                (Some(item), found.rest, Some(line.indent + found.width))
            }
            None if let Some(found) = marker::section_letter(line.text) => {
                let item = ListItem { level: 0, marker: found.marker.to_owned(), ordered: true };
                // What stands under the title, set in, is the section and not more of the title.
                (Some(item), found.rest, None)
            }
            None => {
                self.levels.retain(|&indent| indent < line.indent);
                (None, line.text, None)
            }
        };
        let shape = join::Shape::new(line, hang);
        self.open = Some(Open { text: line::squeeze(rest), list, heading: None, shape });
    }

    fn level(&mut self, indent: usize) -> u8 {
        self.levels.retain(|&outer| outer < indent);
        let level = self.levels.len();
        self.levels.push(indent);
        u8::try_from(level).unwrap_or(u8::MAX)
    }

    fn close(&mut self) -> Result<(), ReadError> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let marker = open.list.as_ref().map_or(0, |item| count(&item.marker));
        self.flow.document.tally.read += count(&open.text) + marker;
        let (text, heading, list) = (open.text, open.heading, open.list);
        self.flow.paragraph(Paragraph { text, heading, list, look: Look::default(), ..Paragraph::default() })
    }

    fn table(&mut self, rows: Vec<table::TextRow>, lines: &[Line<'_>]) -> Result<(), ReadError> {
        let in_lines: usize = lines.iter().map(|line| count(line.text)).sum();
        let in_cells: usize = rows.iter().flat_map(|row| &row.cells).map(|cell| count(cell)).sum();
        self.flow.document.tally.read += in_cells;
        self.flow.document.tally.left_out += in_lines.saturating_sub(in_cells);
        let mut grid = self.flow.open_table()?;
        for row in rows {
            grid.row(row.header);
            for text in row.cells {
                let cell = self.flow.open_cell(&mut grid, 1, 1)?;
                if !text.is_empty() {
                    self.flow.paragraph(Paragraph { text, ..Paragraph::default() })?;
                }
                self.flow.close_cell(&mut grid, cell);
            }
        }
        self.flow.close_table(grid);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
