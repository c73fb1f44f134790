//! What each element of a part means: the one loop over a part and the starts and ends in it.

use super::controls::Control;
use super::controls::Form;
use super::paragraph::Run;
use super::reader::{Frame, Open, Reader};
use crate::ReadError;
use crate::document::Part;
use crate::office::line::visible_chars;
use crate::office::places::text_of;
use crate::office::symbols;
use crate::office::xml::{Node, Tag, Xml};

/// Elements that hold text or the codes of fields.
const TEXT: [&str; 4] = ["t", "delText", "instrText", "delInstrText"];

impl Reader {
    /// Reads one part. What was read before an error stays.
    pub(super) fn read_part(&mut self, xml: &str, part: Part) -> Result<(), ReadError> {
        self.blocks.part = part;
        let depth = self.blocks.depth();
        let mut reader = Xml::counting(xml, &TEXT);
        let result = self.read_nodes(&mut reader);
        self.in_file += reader.chars();
        while !self.paras.is_empty() {
            self.close_paragraph();
        }
        self.flush_carried();
        self.blocks.close_to(depth);
        self.changes.close();
        self.frames.clear();
        self.runs.clear();
        self.controls.clear();
        self.alternatives.clear();
        self.field_bases.clear();
        self.fields.truncate(0);
        self.open = Open::default();
        result
    }

    fn read_nodes(&mut self, reader: &mut Xml<'_>) -> Result<(), ReadError> {
        loop {
            match reader.next()? {
                Node::Start(tag) => {
                    let frame = self.start(&tag)?;
                    self.opened(frame);
                    self.frames.push(frame);
                }
                Node::End => {
                    if let Some(frame) = self.frames.pop() {
                        self.closed(frame)?;
                    }
                }
                Node::Text(text) => {
                    if let Some(&frame @ (Frame::Text | Frame::DeletedText | Frame::Instruction)) =
                        self.frames.last()
                    {
                        self.text(&text, frame)?;
                    }
                }
                Node::Eof => return Ok(()),
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>) -> Result<Frame, ReadError> {
        let name = tag.name();
        if let Some(&frame @ (Frame::Text | Frame::DeletedText | Frame::Instruction)) = self.frames.last() {
            // No word processor puts elements into text.
            return Ok(frame);
        }
        match name {
            "t" => return Ok(Frame::Text),
            "delText" => return Ok(Frame::DeletedText),
            "instrText" | "delInstrText" => return Ok(Frame::Instruction),
            _ if self.open.skip > 0 => return Ok(Frame::Plain),
            _ => {}
        }
        let parent = self.frames.last().copied();
        match parent {
            None => {
                self.root = Some(name.to_owned());
                Ok(Frame::Plain)
            }
            Some(Frame::ParagraphProps | Frame::ListProps | Frame::MarkProps) => {
                Ok(self.paragraph_property(parent, name, tag))
            }
            Some(Frame::RunProps) => Ok(self.run_property(name, tag)),
            Some(Frame::TableProps) => Ok(self.table_property(name, tag)),
            Some(Frame::RowProps) => Ok(self.row_property(name, tag)),
            Some(Frame::CellProps) => Ok(self.cell_property(name, tag)),
            Some(Frame::ControlProps) => Ok(self.control_property(name, tag)),
            Some(Frame::FormData) => {
                self.form.take(name, tag);
                Ok(Frame::FormData)
            }
            Some(Frame::SectionProps) => {
                if matches!(name, "headerReference" | "footerReference") {
                    self.page_parts.extend(tag.attr("id"));
                }
                Ok(Frame::Skip)
            }
            Some(parent) => self.content(parent, name, tag),
        }
    }

    /// An element of the content itself.
    fn content(&mut self, parent: Frame, name: &str, tag: &Tag<'_>) -> Result<Frame, ReadError> {
        Ok(match name {
            "body" => {
                self.body_seen = true;
                Frame::Plain
            }
            "p" => {
                self.open_paragraph()?;
                Frame::Paragraph
            }
            "pPr" if parent == Frame::Paragraph => Frame::ParagraphProps,
            "r" => {
                self.runs.push(Run::default());
                Frame::Run
            }
            "rPr" if parent == Frame::Run => Frame::RunProps,
            "tbl" => {
                self.flush_carried();
                self.blocks.open_table()?;
                Frame::Table
            }
            "tblPr" if parent == Frame::Table => Frame::TableProps,
            "tr" if self.blocks.open_row() => Frame::Row,
            "trPr" if parent == Frame::Row => Frame::RowProps,
            "tc" if self.blocks.open_cell() => Frame::Cell,
            "tcPr" if parent == Frame::Cell => Frame::CellProps,
            "txbxContent" => {
                self.blocks.open_box();
                Frame::TextBox
            }
            "ins" | "moveTo" => Frame::Inserted,
            "del" | "moveFrom" => Frame::Deleted,
            "sectPr" => Frame::SectionProps,
            "pPr" | "rPr" | "ctrlPr" | "tblPr" | "tblPrEx" | "tblGrid" | "trPr" | "tcPr" | "sdtEndPr"
            | "rt" => Frame::Skip,
            "customXmlPr" | "smartTagPr" => Frame::Skip,
            "footnote" | "endnote" if tag.attr("type").is_some_and(|t| t != "normal") => Frame::Skip,
            _ => return self.inline(parent, name, tag),
        })
    }

    /// An element that stands in a run, or a wrapper of anything.
    fn inline(&mut self, parent: Frame, name: &str, tag: &Tag<'_>) -> Result<Frame, ReadError> {
        match name {
            "sdt" => {
                self.controls.push(Control::default());
                return Ok(Frame::Control);
            }
            "sdtPr" if parent == Frame::Control => return Ok(Frame::ControlProps),
            "sdtContent" => return Ok(self.control_content()),
            "AlternateContent" => {
                self.alternatives.push(false);
                return Ok(Frame::Alternate);
            }
            "Choice" | "Fallback" if parent == Frame::Alternate => {
                let taken = self.alternatives.last_mut().is_some_and(|taken| std::mem::replace(taken, true));
                return Ok(if taken { Frame::Skip } else { Frame::Plain });
            }
            "fldChar" => {
                self.field_char(tag);
                return Ok(Frame::FieldChar);
            }
            "ffData" if parent == Frame::FieldChar => {
                self.form = Form::default();
                return Ok(Frame::FormData);
            }
            "fldSimple" => {
                self.fields.begin_simple(tag.attr("instr").unwrap_or_default());
                return Ok(Frame::SimpleField);
            }
            "tab" | "ptab" => self.space(),
            "br" | "cr" => self.break_line(),
            "noBreakHyphen" => self.made_text("-")?,
            "sym" => self.symbol(tag)?,
            "lastRenderedPageBreak" => {
                self.page_breaks = true;
                let at_start = self.paras.last().is_none_or(|p| p.line.is_empty());
                self.blocks.turn_page(at_start);
            }
            "drawing" | "pict" | "object" => self.pictures += 1,
            "altChunk" => {
                self.warnings.insert("The file holds another document inside itself, which was not read.");
            }
            "relIds" => {
                self.warnings.insert("The file holds a diagram, whose words were not read.");
            }
            "commentReference" => {
                self.warnings.insert("The file holds comments in the margin, which were not read.");
            }
            _ => {}
        }
        Ok(Frame::Plain)
    }

    fn space(&mut self) {
        if let Some(para) = self.paras.last_mut() {
            para.line.push(" ", crate::office::line::Format::default());
        }
    }

    fn symbol(&mut self, tag: &Tag<'_>) -> Result<(), ReadError> {
        let font = tag.attr("font").unwrap_or_default();
        let code = tag.attr("char").and_then(|c| u32::from_str_radix(c.trim(), 16).ok()).unwrap_or(0xF0B7);
        let plain = char::from_u32(code)
            .filter(|c| !('\u{E000}'..='\u{F8FF}').contains(c) && !symbols::is_picture_font(&font));
        let shown = symbols::picture(&font, code).or(plain).unwrap_or('•');
        self.made_text(&shown.to_string())
    }

    fn field_char(&mut self, tag: &Tag<'_>) {
        match tag.attr("fldCharType").as_deref() {
            Some("begin") => self.fields.begin(),
            Some("separate") => self.fields.separate(),
            Some("end") => self.fields.end(),
            _ => {}
        }
    }

    fn control_content(&mut self) -> Frame {
        match self.controls.last() {
            Some(control) if control.ticked.is_some() => Frame::CheckBox,
            Some(control) if control.placeholder => Frame::Mute,
            _ => Frame::Plain,
        }
    }

    fn control_property(&mut self, name: &str, tag: &Tag<'_>) -> Frame {
        let Some(control) = self.controls.last_mut() else { return Frame::Skip };
        match name {
            "showingPlcHdr" => control.placeholder = tag.on(),
            "checkbox" => {
                control.ticked = Some(false);
                return Frame::ControlProps;
            }
            "checked" if control.ticked.is_some() => control.ticked = Some(tag.on()),
            _ => {}
        }
        Frame::Skip
    }

    fn paragraph_property(&mut self, parent: Option<Frame>, name: &str, tag: &Tag<'_>) -> Frame {
        let Some(para) = self.paras.last_mut() else { return Frame::Skip };
        if parent == Some(Frame::MarkProps) {
            para.mark_deleted |= matches!(name, "del" | "moveFrom");
            return Frame::Skip;
        }
        match name {
            "pStyle" => {
                para.style_id = tag.val();
                para.style = self.styles.paragraph(para.style_id.as_deref());
                Frame::Skip
            }
            "rPr" => Frame::MarkProps,
            "numPr" => Frame::ListProps,
            "sectPr" => Frame::SectionProps,
            _ => {
                para.props.take(name, tag);
                Frame::Skip
            }
        }
    }

    fn run_property(&mut self, name: &str, tag: &Tag<'_>) -> Frame {
        if let Some(run) = self.runs.last_mut() {
            if name == "rStyle" {
                run.style = tag.val();
            } else {
                run.props.take(name, tag);
            }
        }
        Frame::Skip
    }

    fn opened(&mut self, frame: Frame) {
        match frame {
            Frame::Skip => self.open.skip += 1,
            Frame::Mute => self.open.mute += 1,
            Frame::Inserted => self.open.inserted += 1,
            Frame::Deleted => self.open.deleted += 1,
            Frame::Cell | Frame::TextBox => self.field_bases.push(self.fields.depth()),
            _ => {}
        }
    }

    fn closed(&mut self, frame: Frame) -> Result<(), ReadError> {
        match frame {
            Frame::Skip => self.open.skip -= 1,
            Frame::Mute => self.open.mute -= 1,
            Frame::Inserted => self.open.inserted -= 1,
            Frame::Deleted => self.open.deleted -= 1,
            Frame::Paragraph => self.close_paragraph(),
            Frame::Run => {
                self.runs.pop();
            }
            Frame::Table => {
                self.flush_carried();
                self.blocks.close_table();
            }
            Frame::Row => self.close_row(),
            Frame::Cell => {
                self.flush_carried();
                self.end_fields();
                self.blocks.close_cell();
            }
            Frame::TextBox => {
                self.end_fields();
                self.close_text_box();
            }
            Frame::Control => self.close_control()?,
            Frame::Alternate => {
                self.alternatives.pop();
            }
            Frame::FormData if self.frames.last() == Some(&Frame::FieldChar) => self.close_form()?,
            Frame::SimpleField => self.fields.end(),
            _ => {}
        }
        Ok(())
    }

    fn end_fields(&mut self) {
        let base = self.field_bases.pop().unwrap_or(0);
        self.fields.truncate(base);
    }

    fn close_row(&mut self) {
        let Some(row) = self.blocks.close_row() else { return };
        let mut text = String::new();
        for cell in &row.cells {
            text_of(&cell.blocks, &mut text);
        }
        self.left_out += visible_chars(&text);
        let serial = self.blocks.last_serial();
        self.changes.push(false, &text, serial);
        self.changes.close();
    }

    /// A check box without content has to be written when its control ends.
    fn close_control(&mut self) -> Result<(), ReadError> {
        let Some(control) = self.controls.pop() else { return Ok(()) };
        match control.ticked {
            Some(ticked) if !control.written && !self.paras.is_empty() => {
                self.made_text(&super::controls::check_box(ticked).to_string())
            }
            _ => Ok(()),
        }
    }

    /// The state of a form field stands in the code of its field, where no text is shown otherwise.
    fn close_form(&mut self) -> Result<(), ReadError> {
        let Some(shown) = std::mem::take(&mut self.form).shown() else { return Ok(()) };
        self.fields.suspend();
        let result = self.made_text(&shown);
        self.fields.resume();
        result
    }
}
