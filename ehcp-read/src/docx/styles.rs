//! Styles: what a style id means once all styles it is based on are taken into account.

use std::collections::BTreeMap;

use super::format::{ParaProps, RunProps};
use crate::ReadError;
use crate::office::blocks::FirstRow;
use crate::office::names::{contents_by_name, heading_by_name};
use crate::office::xml::{Node, Xml};

/// More steps than any chain of styles has; ends a chain that goes round.
const CHAIN: usize = 32;

/// A style with everything it is based on.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Style {
    pub(super) para: ParaProps,
    pub(super) run: RunProps,
    /// Level of heading, from 1.
    pub(super) heading: Option<u8>,
    /// Style of a line in a table of contents.
    pub(super) contents: bool,
}

#[derive(Default)]
struct Written {
    name: String,
    based_on: Option<String>,
    para: ParaProps,
    run: RunProps,
    /// Of the style of a table: how its first row looks.
    first_row: (RunProps, ParaProps),
}

/// All styles of a document, by id.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
    default: Style,
    first_rows: BTreeMap<String, FirstRow>,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(super) fn read(xml: &str) -> Result<Self, ReadError> {
        let mut parser = Parser::default();
        let mut reader = Xml::new(xml);
        let mut path: Vec<Element> = Vec::new();
        loop {
            match reader.next()? {
                Node::Start(tag) => {
                    let element = parser.start(path.last().copied().unwrap_or(Element::Root), &tag);
                    path.push(element);
                }
                Node::End => {
                    if path.pop() == Some(Element::Style) {
                        parser.end_style();
                    }
                }
                Node::Text(_) => {}
                Node::Eof => break,
            }
        }
        Ok(parser.resolve())
    }

    /// The style of a paragraph; an id that is not defined is judged by its name.
    pub(super) fn paragraph(&self, id: Option<&str>) -> Style {
        let Some(id) = id else { return self.default.clone() };
        self.styles.get(id).cloned().unwrap_or_else(|| Style {
            heading: heading_by_name(id),
            contents: contents_by_name(id),
            ..self.default.clone()
        })
    }

    /// How the style of a table sets off its first row.
    pub(super) fn first_row(&self, id: &str) -> FirstRow {
        self.first_rows.get(id).copied().unwrap_or_default()
    }

    /// What the style of a run says itself.
    pub(super) fn character(&self, id: &str) -> Option<&RunProps> {
        self.styles.get(id).map(|s| &s.run)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Element {
    Root,
    Defaults,
    Style,
    Para,
    Run,
    /// What the style of a table says of its first row.
    FirstRow,
    Other,
}

#[derive(Default)]
struct Parser {
    styles: BTreeMap<String, Written>,
    current: Written,
    id: String,
    character: bool,
    default_id: Option<String>,
    defaults: Written,
    in_defaults: bool,
    characters: Vec<String>,
}

impl Parser {
    fn start(&mut self, parent: Element, tag: &crate::office::xml::Tag<'_>) -> Element {
        let name = tag.name();
        match (parent, name) {
            (Element::Root, "styles") => Element::Root,
            (Element::Root, "docDefaults") => {
                self.in_defaults = true;
                Element::Defaults
            }
            (Element::Defaults, "rPrDefault" | "pPrDefault") => Element::Defaults,
            (Element::Root, "style") => {
                self.in_defaults = false;
                self.begin_style(tag);
                Element::Style
            }
            (Element::Style | Element::Defaults, "rPr") => Element::Run,
            (Element::Style | Element::Defaults, "pPr") => Element::Para,
            (Element::Style, "name") => {
                self.current.name = tag.val().unwrap_or_default();
                Element::Other
            }
            (Element::Style, "basedOn") => {
                self.current.based_on = tag.val();
                Element::Other
            }
            (Element::Style, "tblStylePr") if tag.attr("type").as_deref() == Some("firstRow") => {
                Element::FirstRow
            }
            // Its properties of characters and cells lie one level down.
            (Element::FirstRow, "rPr" | "tcPr") => Element::FirstRow,
            (Element::FirstRow, _) => {
                self.current.first_row.0.take(name, tag);
                self.current.first_row.1.take(name, tag);
                Element::Other
            }
            (Element::Run, _) => {
                self.target().run.take(name, tag);
                Element::Other
            }
            (Element::Para, "numPr") => Element::Para,
            (Element::Para, _) => {
                self.target().para.take(name, tag);
                Element::Other
            }
            _ => Element::Other,
        }
    }

    fn target(&mut self) -> &mut Written {
        if self.in_defaults { &mut self.defaults } else { &mut self.current }
    }

    fn begin_style(&mut self, tag: &crate::office::xml::Tag<'_>) {
        self.current = Written::default();
        self.id = tag.attr("styleId").unwrap_or_default();
        let kind = tag.attr("type").unwrap_or_default();
        self.character = kind == "character";
        let is_default = matches!(tag.attr("default").as_deref(), Some("1" | "true" | "on"));
        if is_default && kind == "paragraph" {
            self.default_id = Some(self.id.clone());
        }
    }

    fn end_style(&mut self) {
        let id = std::mem::take(&mut self.id);
        if self.character {
            self.characters.push(id.clone());
        }
        self.styles.insert(id, std::mem::take(&mut self.current));
    }

    fn resolve(self) -> Styles {
        let base =
            Style { para: self.defaults.para.clone(), run: self.defaults.run.clone(), ..Style::default() };
        let mut styles: BTreeMap<String, Style> =
            self.styles.keys().map(|id| (id.clone(), self.resolve_one(id, &base))).collect();
        // A character style lies over the paragraph's, so the defaults of the document must not come with it.
        for id in &self.characters {
            styles.insert(id.clone(), self.resolve_one(id, &Style::default()));
        }
        let first_rows = self.styles.keys().map(|id| (id.clone(), self.first_row(id))).collect();
        let default = self.default_id.and_then(|id| styles.get(&id).cloned()).unwrap_or(base);
        Styles { styles, default, first_rows }
    }

    fn first_row(&self, id: &str) -> FirstRow {
        let (mut bold, mut shaded) = (None, None);
        let mut next = Some(id);
        for _ in 0..CHAIN {
            let Some(written) = next.and_then(|id| self.styles.get(id)) else { break };
            bold = bold.or(written.first_row.0.bold);
            shaded = shaded.or(written.first_row.1.shaded);
            next = written.based_on.as_deref();
        }
        FirstRow { bold: bold.unwrap_or(false), shaded: shaded.unwrap_or(false) }
    }

    fn resolve_one(&self, id: &str, base: &Style) -> Style {
        let mut style = Style::default();
        let mut heading = None;
        let mut next = Some(id);
        for _ in 0..CHAIN {
            let Some(id) = next else { break };
            let Some(written) = self.styles.get(id) else { break };
            style.para = style.para.over(&written.para);
            style.run = style.run.over(&written.run);
            style.contents |= contents_by_name(&written.name);
            heading = heading.or_else(|| match written.para.outline {
                Some(level) => Some(heading_level(level)),
                None => heading_by_name(&written.name).map(Some),
            });
            next = written.based_on.as_deref();
        }
        style.para = style.para.over(&base.para);
        style.run = style.run.over(&base.run);
        style.heading = heading.flatten();
        // The outline level of the style is told by `heading`.
        style.para.outline = None;
        style
    }
}

/// Level of heading for an outline level, where 9 stands for running text.
pub(super) fn heading_level(outline: u8) -> Option<u8> {
    (outline < 9).then_some(outline + 1)
}
