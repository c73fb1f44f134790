//! How an element's text looks, from what its parents, the browser and its own style say.

use scraper::node::Element;

use super::css::{Declarations, Size};
use super::names;
use crate::document::Part;
use crate::office::line::Format;

/// Size of text where a page says nothing, in points.
const PLAIN: f32 = 12.0;

/// What text inherits from the elements around it.
#[derive(Clone, Debug)]
pub(super) struct Style {
    pub(super) format: Format,
    pub(super) shaded: bool,
    /// Whether line ends in the file are line ends.
    pub(super) keeps_lines: bool,
    /// Whether it is a link to a place in the page.
    pub(super) linked: bool,
    /// Font whose characters are pictures.
    pub(super) picture_font: Option<&'static str>,
    pub(super) heading: Option<u8>,
    pub(super) part: Part,
    pub(super) contents: bool,
    /// Word: list level of the paragraph.
    pub(super) word_list: Option<u8>,
}

impl Style {
    /// The style of a page.
    pub(super) fn page() -> Self {
        Self {
            format: Format { size: Some(PLAIN), ..Format::default() },
            shaded: false,
            keeps_lines: false,
            linked: false,
            picture_font: None,
            heading: None,
            part: Part::Body,
            contents: false,
            word_list: None,
        }
    }

    /// The style in an element.
    pub(super) fn inside(&self, element: &Element, declared: &Declarations) -> Self {
        let mut style = self.clone();
        style.by_name(element);
        style.by_attributes(element);
        style.by_declarations(element.name(), declared);
        style.by_word(element, declared);
        style
    }

    fn by_name(&mut self, element: &Element) {
        let name = element.name();
        match name {
            "b" | "strong" => self.format.bold = true,
            "i" | "em" | "cite" | "dfn" | "address" | "var" => self.format.italic = true,
            "u" => self.format.underlined = true,
            "th" => self.format.bold = true,
            "small" => self.scale(0.83),
            "big" => self.scale(1.2),
            "pre" | "listing" | "xmp" | "textarea" => self.keeps_lines = true,
            "td" => self.heading = None,
            "aside" => self.part = Part::TextBox,
            "nav" => self.contents = true,
            _ => {}
        }
        if let Some(level) = names::heading(name) {
            const TIMES: [f32; 6] = [2.0, 1.5, 1.17, 1.0, 0.83, 0.67];
            self.heading = Some(level);
            self.format.bold = true;
            self.scale(TIMES.get(usize::from(level) - 1).copied().unwrap_or(1.0));
        }
    }

    fn by_attributes(&mut self, element: &Element) {
        if element.name() == "font" {
            if let Some(size) = element.attr("size").and_then(font_size) {
                self.format.size = Some(size);
            }
            if let Some(face) = element.attr("face") {
                self.picture_font = picture_font(face);
            }
        }
        if element.name() == "a" {
            self.linked |= element.attr("href").is_some_and(|href| href.trim().starts_with('#'));
        }
        if let Some(colour) = element.attr("bgcolor")
            && element.name() != "body"
        {
            self.shaded = !matches!(
                colour.trim().to_ascii_lowercase().as_str(),
                "" | "white" | "#ffffff" | "#fff" | "ffffff"
            );
        }
        let level = element.attr("aria-level").and_then(|level| level.parse().ok()).unwrap_or(2);
        if element.attr("role") == Some("heading") && (1..=9).contains(&level) {
            self.heading = Some(level);
        }
    }

    fn by_declarations(&mut self, name: &str, declared: &Declarations) {
        let format = &mut self.format;
        format.bold = declared.bold.unwrap_or(format.bold);
        format.italic = declared.italic.unwrap_or(format.italic);
        // A child cannot take away the line under its parent's text.
        format.underlined |= declared.underlined.unwrap_or(false);
        match declared.size {
            Some(Size::Points(points)) => format.size = Some(points),
            Some(Size::Times(times)) => self.scale(times),
            None => {}
        }
        if !matches!(name, "body" | "html") {
            self.shaded = declared.shaded.unwrap_or(self.shaded);
        }
        self.keeps_lines = declared.keeps_lines.unwrap_or(self.keeps_lines);
        if let Some(font) = &declared.font {
            self.picture_font = picture_font(font);
        }
    }

    /// What Word and LibreOffice say by class, id and properties of their own.
    fn by_word(&mut self, element: &Element, declared: &Declarations) {
        if declared.outline.is_some() {
            self.heading = declared.outline;
        }
        if names::is_block(element.name()) {
            self.word_list = declared.word_list;
        }
        let class = |test: fn(&str) -> bool| element.classes().any(test);
        if class(|c| c.starts_with("MsoToc") && c != "MsoTocHeading") {
            self.contents = true;
        }
        if declared.word_list.is_none() && class(|c| c.starts_with("MsoListParagraph")) {
            let steps = declared.margin.map_or(0.0, |points| points / 36.0 - 1.0);
            self.word_list = Some(steps.round().clamp(0.0, 8.0) as u8);
        }
        let id = element.id().unwrap_or_default();
        let note_role = matches!(element.attr("role"), Some("doc-footnote" | "doc-endnote" | "doc-endnotes"));
        let note_id = id.starts_with("sdfootnote") || id.starts_with("sdendnote");
        if element.name() != "a" && (note_role || note_id || class(is_note_class)) {
            self.part = Part::Note;
        }
        // LibreOffice: a frame, and the header and footer of the pages.
        if id.strip_prefix("Frame").is_some_and(|number| number.parse::<u16>().is_ok()) {
            self.part = Part::TextBox;
        }
        if element.name() == "div" && matches!(element.attr("title"), Some("header" | "footer")) {
            self.part = Part::HeaderFooter;
        }
        match declared.word_element.as_deref() {
            Some("footnote" | "endnote" | "footnote-list" | "endnote-list") => self.part = Part::Note,
            Some("header" | "footer") => self.part = Part::HeaderFooter,
            _ => {}
        }
    }

    fn scale(&mut self, times: f32) {
        self.format.size = self.format.size.map(|size| (size * times * 100.0).round() / 100.0);
    }
}

fn is_note_class(class: &str) -> bool {
    matches!(class, "footnotes" | "endnotes" | "footnote-definition" | "MsoFootnoteText" | "MsoEndnoteText")
}

fn font_size(size: &str) -> Option<f32> {
    const SIZES: [f32; 7] = [7.5, 10.0, 12.0, 13.5, 18.0, 24.0, 36.0];
    let size = size.trim();
    let number: i32 = size.trim_start_matches('+').parse().ok()?;
    let relative = size.starts_with(['+', '-']);
    let index = if relative { number.saturating_add(3) } else { number }.clamp(1, 7);
    usize::try_from(index - 1).ok().and_then(|index| SIZES.get(index).copied())
}

fn picture_font(family: &str) -> Option<&'static str> {
    let first = family.split(',').next()?.trim().trim_matches(['"', '\'']).to_ascii_lowercase();
    ["wingdings 2", "wingdings", "webdings", "symbol"].into_iter().find(|font| *font == first)
}
