//! What each element of an OpenDocument text means.

use super::reader::{Frame, Reader};
use crate::ReadError;
use crate::document::Part;
use crate::office::line::Format;
use crate::office::xml::{Node, Tag, Xml};

impl Reader {
    /// Reads one part.
    pub(super) fn read_part(&mut self, xml: &str, part: Part) -> Result<(), ReadError> {
        self.blocks.part = part;
        let mut reader = Xml::counting(xml, &["p", "h"]);
        let result = self.read_nodes(&mut reader);
        self.in_file += reader.chars();
        if part == Part::Body {
            self.body_pages = self.blocks.page;
        }
        while !self.paras.is_empty() {
            self.close_paragraph();
        }
        self.blocks.close_to(1);
        self.changes.close();
        self.frames.clear();
        self.inserted.clear();
        self.skip = 0;
        result
    }

    fn read_nodes(&mut self, reader: &mut Xml<'_>) -> Result<(), ReadError> {
        loop {
            match reader.next()? {
                Node::Start(tag) => {
                    let frame = self.start(&tag)?;
                    self.skip += usize::from(frame == Frame::Skip);
                    self.frames.push(frame);
                }
                Node::End => {
                    if let Some(frame) = self.frames.pop() {
                        self.closed(frame);
                    }
                }
                Node::Text(text) if reader.is_counting() => self.text(&text),
                Node::Text(_) => {}
                Node::Eof => return Ok(()),
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>) -> Result<Frame, ReadError> {
        if self.skip > 0 {
            return Ok(Frame::Plain);
        }
        if self.frames.contains(&Frame::Region) {
            return Ok(self.change_element(tag));
        }
        if self.frames.contains(&Frame::Forms) {
            return Ok(self.form_element(tag));
        }
        let parent = self.frames.last().copied();
        Ok(match tag.name() {
            "automatic-styles" | "styles" | "font-face-decls" | "scripts" | "meta" | "settings" => {
                Frame::Skip
            }
            "text" if parent.is_some() => {
                self.body_seen = true;
                Frame::Plain
            }
            "p" | "h" => {
                let level = (tag.name() == "h").then(|| tag.number("outline-level").unwrap_or(1));
                self.open_paragraph(tag.attr("style-name").as_deref(), level)?;
                Frame::Paragraph
            }
            "list" => {
                let goes_on = tag.attr("continue-numbering").as_deref() == Some("true");
                let after = tag.attr("continue-list");
                self.lists.open(tag.attr("style-name"), tag.attr("id"), goes_on, after.as_deref());
                Frame::List
            }
            "list-item" => {
                self.lists.open_item(tag.number("start-value"));
                Frame::Item
            }
            "table" => {
                self.blocks.open_table()?;
                Frame::Table
            }
            "header" | "footer" | "header-left" | "footer-left" | "header-first" | "footer-first" => {
                self.page_text(tag)
            }
            name if self.in_table(parent) => self.table_element(name, tag),
            name => self.inline(name, tag),
        })
    }

    fn in_table(&self, parent: Option<Frame>) -> bool {
        matches!(parent, Some(Frame::Table | Frame::HeaderRows | Frame::Row | Frame::Plain))
    }

    fn table_element(&mut self, name: &str, tag: &Tag<'_>) -> Frame {
        match name {
            "table-header-rows" => return Frame::HeaderRows,
            "table-row" if self.blocks.open_row() => {
                if self.frames.last() == Some(&Frame::HeaderRows)
                    && let Some(row) = self.blocks.row()
                {
                    row.header = true;
                }
                return Frame::Row;
            }
            "covered-table-cell" => {
                let columns = tag.number("number-columns-repeated").unwrap_or(1usize);
                if let Some(row) = self.blocks.row() {
                    row.column = row.column.saturating_add(columns);
                }
                return Frame::Plain;
            }
            "table-cell" if self.blocks.open_cell() => {
                self.cell_properties(tag);
                return Frame::Cell;
            }
            _ => {}
        }
        self.inline(name, tag)
    }

    /// A cell that spans columns is followed by covered ones, which count the columns on.
    fn cell_properties(&mut self, tag: &Tag<'_>) {
        let style = tag.attr("style-name");
        let shaded =
            self.styles.resolve("table-cell", style.as_deref(), &self.styles.defaults("table-cell")).shaded;
        if let Some(cell) = self.blocks.cell() {
            cell.column_span = tag.number("number-columns-spanned").unwrap_or(1);
            cell.row_span = tag.number("number-rows-spanned").unwrap_or(1);
            cell.covered_follow = true;
            cell.shaded = shaded.unwrap_or(false);
        }
    }

    /// An element that stands in a paragraph, or a wrapper of anything.
    fn inline(&mut self, name: &str, tag: &Tag<'_>) -> Frame {
        match name {
            "span" => {
                if let Some(para) = self.paras.last_mut() {
                    let base = para.spans.last().unwrap_or(&para.props);
                    let props = self.styles.resolve("text", tag.attr("style-name").as_deref(), base);
                    para.spans.push(props);
                    return Frame::Span;
                }
            }
            "s" | "tab" => self.space(),
            "line-break" => {
                if let Some(para) = self.paras.last_mut() {
                    para.line.break_line();
                }
            }
            "soft-page-break" => {
                self.page_breaks = true;
                let at_start = self.paras.last().is_none_or(|p| p.line.is_empty());
                self.blocks.turn_page(at_start);
            }
            "text-box" => {
                self.enter();
                return Frame::TextBox;
            }
            "custom-shape" | "rect" | "ellipse" => {
                self.enter();
                return Frame::TextBox;
            }
            "note-body" => {
                self.enter();
                self.blocks.part = Part::Note;
                return Frame::Note;
            }
            // The title of the document may stand in a paragraph; the title of a picture describes it.
            "title" if matches!(self.frames.last(), Some(Frame::Paragraph | Frame::Span)) => {}
            "note-citation" | "title" | "desc" | "placeholder" | "ruby-text" => return Frame::Skip,
            "annotation" => {
                self.warnings.insert("The file holds comments in the margin, which were not read.");
                return Frame::Skip;
            }
            "index-body" => return Frame::Contents,
            "index-title" => return Frame::IndexTitle,
            "changed-region" => {
                self.region = tag.attr("id").unwrap_or_default();
                return Frame::Region;
            }
            "change" | "change-start" | "change-end" => self.change_mark(name, tag),
            "section" if tag.attr("display").as_deref() == Some("none") => {
                self.warnings.insert("The file holds hidden text, which was left out.");
                return Frame::Skip;
            }
            "forms" => return Frame::Forms,
            "control" => {
                if let Some(&ticked) = tag.attr("control").and_then(|id| self.check_boxes.get(&id)) {
                    self.check_box(ticked);
                }
            }
            "image" => self.pictures += 1,
            _ => {}
        }
        Frame::Plain
    }

    fn space(&mut self) {
        if let Some(para) = self.paras.last_mut() {
            para.line.push(" ", Format::default());
        }
    }

    fn page_text(&mut self, tag: &Tag<'_>) -> Frame {
        if tag.attr("display").as_deref() == Some("false") {
            return Frame::Skip;
        }
        self.enter();
        Frame::PageText
    }

    /// Inside the record of a tracked change.
    fn change_element(&mut self, tag: &Tag<'_>) -> Frame {
        match tag.name() {
            "insertion" => {
                self.insertions.insert(self.region.clone());
                Frame::Plain
            }
            "deletion" => Frame::Deletion,
            "change-info" => Frame::Skip,
            "p" | "h" | "s" | "tab" | "line-break" => {
                if let Some(words) = self.deletions.get_mut(&self.region) {
                    words.push(' ');
                }
                Frame::Plain
            }
            _ => Frame::Plain,
        }
    }

    /// The place in the text where a tracked change begins, ends or happened.
    fn change_mark(&mut self, name: &str, tag: &Tag<'_>) {
        let id = tag.attr("change-id").unwrap_or_default();
        let serial = self.paras.last().map_or_else(|| self.blocks.last_serial(), |p| p.serial);
        match name {
            "change" => {
                // Each deletion happened in one place, however often a file may name it.
                if let Some(words) = self.deletions.remove(&id) {
                    self.changes.push(false, &words, serial);
                    self.changes.close();
                }
            }
            "change-start" if self.insertions.contains(&id) => {
                self.inserted.insert(id);
            }
            _ => {
                self.inserted.remove(&id);
            }
        }
    }

    fn form_element(&mut self, tag: &Tag<'_>) -> Frame {
        if tag.name() == "checkbox"
            && let Some(id) = tag.attr("id")
        {
            let state = tag.attr("current-state").or_else(|| tag.attr("state"));
            self.check_boxes.insert(id, state.as_deref() == Some("checked"));
            return Frame::CheckBox;
        }
        Frame::Plain
    }

    fn closed(&mut self, frame: Frame) {
        match frame {
            Frame::Skip => self.skip -= 1,
            Frame::Paragraph => self.close_paragraph(),
            Frame::Span => {
                if let Some(para) = self.paras.last_mut() {
                    para.spans.pop();
                }
            }
            Frame::List => self.lists.close(),
            Frame::Table => self.blocks.close_table(),
            Frame::Row => {
                self.blocks.close_row();
            }
            Frame::Cell => self.blocks.close_cell(),
            Frame::TextBox => self.close_text_box(),
            Frame::Note => self.close_note(),
            Frame::PageText => self.close_page_text(),
            _ => {}
        }
    }
}
