//! Styles of an OpenDocument text: automatic ones in the content, common ones in the styles.

use std::collections::BTreeMap;

use super::lists::{ListLevel, ListStyle};
use crate::ReadError;
use crate::office::labels::{NumberFormat, short};
use crate::office::line::Format;
use crate::office::names::{contents_by_name, heading_by_name};
use crate::office::symbols;
use crate::office::xml::{Node, Tag, Xml};

/// More steps than any chain of styles has; ends a chain that goes round.
const CHAIN: usize = 32;

/// Font size, in points or relative to what stands around.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Size {
    Points(f32),
    Part(f32),
}

/// What a style says; what it does not say is `None`.
#[derive(Clone, Debug, Default)]
pub(super) struct Props {
    bold: Option<bool>,
    italic: Option<bool>,
    underlined: Option<bool>,
    size: Option<Size>,
    pub(super) hidden: Option<bool>,
    pub(super) struck: Option<bool>,
    pub(super) shaded: Option<bool>,
    /// Begins a new page.
    pub(super) page_break: Option<bool>,
    pub(super) heading: Option<u8>,
    pub(super) contents: bool,
}

impl Props {
    fn take(&mut self, tag: &Tag<'_>) {
        if let Some(weight) = tag.attr("font-weight") {
            self.bold = Some(weight == "bold" || weight.parse::<u32>().is_ok_and(|w| w >= 600));
        }
        if let Some(style) = tag.attr("font-style") {
            self.italic = Some(style != "normal");
        }
        if let Some(line) = tag.attr("text-underline-style") {
            self.underlined = Some(line != "none");
        }
        if let Some(line) = tag.attr("text-line-through-style") {
            self.struck = Some(line != "none");
        }
        if let Some(size) = tag.attr("font-size").and_then(|s| size(&s)) {
            self.size = Some(size);
        }
        if let Some(display) = tag.attr("display") {
            self.hidden = Some(display == "none");
        }
        // A background of characters is a mark over words, not the look of the paragraph.
        if let Some(colour) = tag.attr("background-color").filter(|_| tag.name() != "text-properties") {
            self.shaded = Some(!matches!(colour.to_ascii_lowercase().as_str(), "transparent" | "#ffffff"));
        }
        if let Some(place) = tag.attr("break-before") {
            self.page_break = Some(place == "page");
        }
    }

    /// These properties where they say something, those of `base` where not.
    fn over(&self, base: &Self) -> Self {
        Self {
            bold: self.bold.or(base.bold),
            italic: self.italic.or(base.italic),
            underlined: self.underlined.or(base.underlined),
            size: match (self.size, base.size) {
                (Some(Size::Part(part)), Some(Size::Points(points))) => Some(Size::Points(part * points)),
                (own, base) => own.or(base),
            },
            hidden: self.hidden.or(base.hidden),
            struck: self.struck.or(base.struck),
            shaded: self.shaded.or(base.shaded),
            page_break: self.page_break.or(base.page_break),
            heading: self.heading.or(base.heading),
            contents: self.contents || base.contents,
        }
    }

    /// The look of characters.
    pub(super) fn format(&self) -> Format {
        Format {
            bold: self.bold.unwrap_or(false),
            italic: self.italic.unwrap_or(false),
            underlined: self.underlined.unwrap_or(false),
            size: match self.size {
                Some(Size::Points(points)) => Some(points),
                _ => None,
            },
        }
    }
}

fn size(text: &str) -> Option<Size> {
    let number = |end: &str| text.strip_suffix(end)?.trim().parse::<f32>().ok().filter(|n| n.is_finite());
    number("pt").map(Size::Points).or_else(|| number("%").map(|n| Size::Part(n / 100.0)))
}

#[derive(Default)]
struct Style {
    parent: Option<String>,
    props: Props,
}

/// All styles, by family and name.
#[derive(Default)]
pub(super) struct Styles {
    styles: BTreeMap<(String, String), Style>,
    pub(super) lists: BTreeMap<String, ListStyle>,
    /// How headings are numbered.
    pub(super) outline: ListStyle,
}

impl Styles {
    /// Adds the styles of one part.
    pub(super) fn add(&mut self, xml: &str) -> Result<(), ReadError> {
        let mut reader = Xml::new(xml);
        let mut parser = Parser::default();
        let mut path = Vec::new();
        loop {
            match reader.next()? {
                Node::Start(tag) => {
                    let element =
                        self.start(&mut parser, path.last().copied().unwrap_or(Element::Root), &tag);
                    path.push(element);
                }
                Node::End => {
                    path.pop();
                }
                Node::Text(_) => {}
                Node::Eof => return Ok(()),
            }
        }
    }

    /// What a style says with everything it is based on, laid over `base`.
    pub(super) fn resolve(&self, family: &str, name: Option<&str>, base: &Props) -> Props {
        let mut props = Props::default();
        let mut next = name.map(str::to_owned);
        for _ in 0..CHAIN {
            let Some(name) = next else { break };
            let Some(style) = self.styles.get(&(family.to_owned(), name)) else { break };
            props = props.over(&style.props);
            next = style.parent.clone();
        }
        props.over(base)
    }

    /// What holds where no style says otherwise.
    pub(super) fn defaults(&self, family: &str) -> Props {
        self.resolve(family, Some(""), &Props::default())
    }

    fn start(&mut self, parser: &mut Parser, parent: Element, tag: &Tag<'_>) -> Element {
        match (parent, tag.name()) {
            (Element::Root, "style" | "default-style") => {
                self.begin_style(parser, tag);
                Element::Style
            }
            (Element::Style, "text-properties" | "paragraph-properties" | "table-cell-properties") => {
                if let Some(style) = self.styles.get_mut(&parser.style) {
                    style.props.take(tag);
                }
                Element::Other
            }
            (Element::Root, "list-style") => {
                parser.list = tag.attr("name");
                Element::List
            }
            (Element::Root, "outline-style") => {
                parser.list = None;
                Element::List
            }
            (
                Element::List,
                "list-level-style-number" | "list-level-style-bullet" | "outline-level-style",
            ) => {
                let list = match &parser.list {
                    Some(name) => self.lists.entry(name.clone()).or_default(),
                    None => &mut self.outline,
                };
                list.set(tag.number("level").unwrap_or(1), list_level(tag));
                Element::Other
            }
            (Element::Root, "body") => Element::Other,
            (Element::Root, _) => Element::Root,
            _ => Element::Other,
        }
    }

    fn begin_style(&mut self, parser: &mut Parser, tag: &Tag<'_>) {
        let family = tag.attr("family").unwrap_or_default();
        let name = tag.attr("name").unwrap_or_default();
        let shown = tag.attr("display-name").unwrap_or_else(|| name.replace("_20_", " "));
        let parent = tag.attr("parent-style-name").filter(|p| !p.is_empty());
        let mut props = Props::default();
        if family == "paragraph" && !name.is_empty() {
            props.heading = tag.number("default-outline-level").or_else(|| heading_by_name(&shown));
            props.contents = contents_by_name(&shown);
            // A paragraph that changes the kind of page begins a page.
            props.page_break = tag.attr("master-page-name").filter(|m| !m.is_empty()).map(|_| true);
        }
        parser.style = (family, name);
        self.styles.insert(parser.style.clone(), Style { parent, props });
    }
}

fn list_level(tag: &Tag<'_>) -> ListLevel {
    if let Some(bullet) = tag.attr("bullet-char") {
        return ListLevel { bullet: Some(symbols::bullet(None, &short(&bullet))), ..ListLevel::default() };
    }
    ListLevel {
        bullet: None,
        format: NumberFormat::from_open_document(&tag.attr("num-format").unwrap_or_default()),
        prefix: short(&tag.attr("num-prefix").unwrap_or_default()),
        suffix: short(&tag.attr("num-suffix").unwrap_or_default()),
        start: tag.number("start-value").unwrap_or(1),
        shown_levels: tag.number("display-levels").unwrap_or(1),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Element {
    Root,
    Style,
    List,
    Other,
}

#[derive(Default)]
struct Parser {
    style: (String, String),
    list: Option<String>,
}
