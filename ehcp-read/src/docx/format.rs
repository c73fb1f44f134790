//! Properties of characters and paragraphs as they are written, before styles are taken into account.

use crate::office::symbols;
use crate::office::xml::Tag;

/// Properties of characters; what is not said is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RunProps {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) underlined: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) struck: Option<bool>,
    /// Points.
    pub(super) size: Option<f32>,
    /// Name of the font if it is a font of pictures, empty if it is another one.
    pub(super) picture_font: Option<String>,
}

impl RunProps {
    /// Takes in one property; returns false for an element that is none of them.
    pub(super) fn take(&mut self, name: &str, tag: &Tag<'_>) -> bool {
        match name {
            "b" => self.bold = Some(tag.on()),
            "i" => self.italic = Some(tag.on()),
            "u" => self.underlined = Some(tag.val().is_none_or(|v| v != "none")),
            "vanish" => self.hidden = Some(tag.on()),
            "strike" | "dstrike" => self.struck = Some(tag.on()),
            "sz" => {
                self.size =
                    tag.number::<f32>("val").filter(|s| s.is_finite()).map(|half_points| half_points / 2.0)
            }
            "rFonts" => {
                if let Some(font) = tag.attr("ascii").or_else(|| tag.attr("hAnsi")) {
                    self.picture_font =
                        Some(if symbols::is_picture_font(&font) { font } else { String::new() });
                }
            }
            _ => return false,
        }
        true
    }

    /// These properties where they say something, those of `base` where not.
    pub(super) fn over(&self, base: &Self) -> Self {
        Self {
            bold: self.bold.or(base.bold),
            italic: self.italic.or(base.italic),
            underlined: self.underlined.or(base.underlined),
            hidden: self.hidden.or(base.hidden),
            struck: self.struck.or(base.struck),
            size: self.size.or(base.size),
            picture_font: self.picture_font.clone().or_else(|| base.picture_font.clone()),
        }
    }
}

/// Properties of a paragraph; what is not said is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ParaProps {
    /// Outline level: 0 to 8 are headings, 9 is running text.
    pub(super) outline: Option<u8>,
    /// Number of the list definition; 0 means no list.
    pub(super) list: Option<u32>,
    /// Level in the list, from 0.
    pub(super) level: Option<u8>,
    pub(super) shaded: Option<bool>,
}

impl ParaProps {
    /// Takes in one property of the paragraph or of its `numPr`.
    pub(super) fn take(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "outlineLvl" => self.outline = tag.number("val"),
            "numId" => self.list = tag.number("val"),
            "ilvl" => self.level = tag.number("val"),
            "shd" => self.shaded = Some(is_shaded(tag)),
            _ => {}
        }
    }

    /// These properties where they say something, those of `base` where not.
    pub(super) fn over(&self, base: &Self) -> Self {
        Self {
            outline: self.outline.or(base.outline),
            list: self.list.or(base.list),
            level: self.level.or(base.level),
            shaded: self.shaded.or(base.shaded),
        }
    }
}

/// Whether a `shd` element gives a background that can be told from paper.
pub(super) fn is_shaded(tag: &Tag<'_>) -> bool {
    let pattern = tag.val().unwrap_or_default();
    let white = |colour: Option<String>| {
        colour.is_none_or(|c| matches!(c.to_ascii_lowercase().as_str(), "auto" | "ffffff" | "" | "none"))
    };
    match pattern.as_str() {
        "nil" | "none" => false,
        "clear" | "" => !white(tag.attr("fill")) || tag.attr("themeFill").is_some_and(|t| !is_paper(&t)),
        _ => true,
    }
}

fn is_paper(theme_colour: &str) -> bool {
    matches!(theme_colour, "background1" | "light1" | "none")
}
