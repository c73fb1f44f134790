//! The weight and slant of fonts that the interpreter does not name: Type 1 fonts and those not embedded.
//!
//! A painted glyph only tells which outline it has. So the fonts of a page are opened beside the
//! interpreter, and the outlines of those that their dictionary calls bold or italic are noted.

use std::collections::BTreeSet;

use hayro_font::{Font, FontCache, FontGlyph};
use hayro_interpret::InterpreterSettings;
use hayro_interpret::hayro_syntax::object::{Dict, Name, Stream};
use hayro_interpret::hayro_syntax::page::{Page, Resources};

use super::font::{Face, Fonts, named};

/// Bit of a font's flags: its glyphs are slanted.
const ITALIC: u32 = 1 << 6;
/// Bit of a font's flags: its glyphs are to be painted bold.
const FORCE_BOLD: u32 = 1 << 18;
/// Fonts of a document that are looked at.
const FONTS: usize = 2_000;

/// Notes the faces of a document's fonts, page by page.
pub(super) struct Faces<'a> {
    cache: FontCache<'a>,
    settings: InterpreterSettings,
    seen: BTreeSet<(u32, i32)>,
}

impl<'a> Faces<'a> {
    pub(super) fn new() -> Self {
        Self { cache: FontCache::new(), settings: InterpreterSettings::default(), seen: BTreeSet::new() }
    }

    pub(super) fn learn(&mut self, page: &Page<'a>, fonts: &mut Fonts) {
        let resources = page.resources();
        self.all(&resources.fonts, fonts);
        for name in resources.x_objects.keys() {
            let form = resources.x_objects.get::<Stream<'a>>(&*name);
            let own = form.and_then(|f| f.dict().get::<Dict<'a>>(b"Resources".as_slice()));
            if let Some(own) = own {
                self.all(&Resources::new(own).fonts, fonts);
            }
        }
    }

    fn all(&mut self, dict: &Dict<'a>, fonts: &mut Fonts) {
        for name in dict.keys() {
            if let Some(font) = dict.get::<Dict<'a>>(&*name) {
                self.one(&font, fonts);
            }
        }
    }

    fn one(&mut self, dict: &Dict<'a>, fonts: &mut Fonts) {
        let new = dict.obj_id().is_none_or(|id| self.seen.insert((id.obj_number, id.gen_number)));
        if !new || self.seen.len() > FONTS {
            return;
        }
        let kind = dict.get::<Name<'_>>(b"Subtype".as_slice());
        if !kind.is_some_and(|k| matches!(k.as_str(), "Type1" | "MMType1" | "TrueType")) {
            return;
        }
        let Some(face) = face(dict) else { return };
        let font = self.cache.font(dict, &self.settings.font_resolver, &self.settings.cmap_resolver);
        if let Some(font) = font {
            note(&font, face, fonts);
        }
    }
}

/// What the dictionary says, if that is not "ordinary".
fn face(dict: &Dict<'_>) -> Option<Face> {
    let base = dict.get::<Name<'_>>(b"BaseFont".as_slice());
    let mut face = named(base.as_ref().map_or("", |n| n.as_str()));
    let descriptor = dict.get::<Dict<'_>>(b"FontDescriptor".as_slice());
    let embedded = descriptor.as_ref().is_some_and(|d| {
        [b"FontFile".as_slice(), b"FontFile2", b"FontFile3"].iter().any(|key| d.contains_key(key))
    });
    if let Some(descriptor) = descriptor.filter(|_| embedded) {
        let flags = descriptor.get::<u32>(b"Flags".as_slice()).unwrap_or(0);
        let weight = descriptor.get::<u32>(b"FontWeight".as_slice()).unwrap_or(0);
        face.bold |= flags & FORCE_BOLD != 0 || weight >= 600;
        face.italic |= flags & ITALIC != 0;
    } else if !base.is_some_and(|n| n.as_str().contains("Bold")) {
        // The substitute is one and the same for all faces but these.
        face.bold = false;
    }
    (face.bold || face.italic || face.symbols != super::font::Symbols::No).then_some(face)
}

fn note(font: &Font<'_>, face: Face, fonts: &mut Fonts) {
    for code in 0..=255 {
        if let FontGlyph::Outline(outline) = font.glyph(font.map_code(code), code)
            && outline.font_data().is_none()
        {
            fonts.learn(outline.identifier().cache_key(), face);
        }
    }
}
