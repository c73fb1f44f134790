//! Takes down what the PDF interpreter paints.

use std::collections::HashMap;
use std::panic::resume_unwind;

use hayro_interpret::font::{Glyph as PaintedGlyph, GlyphRun, PositionedGlyph};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::object::{Dict, Name, String as PdfString};
use hayro_interpret::kurbo::{Affine, BezPath, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask,
};

use super::font::{self, Fonts};
use super::marks::{Glyph, PageMarks, Style, Turned};
use super::structure::Headings;

/// Characters of a document.
const GLYPHS: usize = 4_000_000;
/// Calls of the interpreter for one document: more is a file made to keep a reader busy.
const CALLS: usize = 6_000_000;
/// Drawings inside drawings of one document.
pub(super) const DRAWS: usize = 200_000;

/// Payload with which the interpretation of a file is broken off, because it paints without end.
pub(super) struct Endless;

/// The budget of a whole document.
#[derive(Default)]
pub(super) struct Budget {
    glyphs: usize,
    calls: usize,
    draws: usize,
}

impl Budget {
    fn spend(&mut self, glyphs: usize) {
        self.calls += 1;
        self.glyphs += glyphs;
        if self.calls > CALLS || self.glyphs > GLYPHS || self.draws > DRAWS {
            // The interpreter cannot be told to stop. This unwinds without the panic hook, so nothing is
            // printed, and is caught where the thread was started.
            resume_unwind(Box::new(Endless));
        }
    }
}

/// One level of marked content.
#[derive(Clone, Default)]
struct Marked {
    artifact: bool,
    heading: u8,
    /// Text that stands for the whole content, until its first glyph has been painted.
    actual: Option<String>,
    replaced: bool,
}

/// Takes down what is painted on one page.
pub(super) struct Recorder<'f> {
    pub(super) page: PageMarks,
    fonts: &'f mut Fonts,
    budget: &'f mut Budget,
    headings: &'f Headings,
    marked: Vec<Marked>,
    /// Glyphs by character and place, to notice what is painted twice.
    places: HashMap<(char, i32, i32), usize>,
    pub(super) shapes: usize,
}

impl<'f> Recorder<'f> {
    pub(super) fn new(
        page: PageMarks,
        fonts: &'f mut Fonts,
        budget: &'f mut Budget,
        headings: &'f Headings,
    ) -> Self {
        Self { page, fonts, budget, headings, marked: Vec::new(), places: HashMap::new(), shapes: 0 }
    }

    fn glyph(&mut self, painted: &PositionedGlyph<'_>, transform: Affine, mode: &DrawMode) {
        let face = self.fonts.face(painted);
        let [a, b, c, d, e, f] = (transform * painted.transform()).as_coeffs();
        let height = (c.hypot(d) * 1000.0) as f32;
        let along = (a.hypot(b) * 1000.0) as f32;
        let advance = advance(painted).unwrap_or(500.0) / 1000.0;
        // A substitute font is stretched to the widths of the file, so its own scale says nothing.
        let width = if face.embedded { along * advance } else { height * advance };
        let size = if matches!(&**painted, PaintedGlyph::Type3(_)) && !(2.0..=200.0).contains(&height) {
            (width * 2.0).clamp(4.0, 72.0)
        } else {
            height
        };
        if !(e.is_finite() && f.is_finite() && width.is_finite() && size.is_finite()) || size < 0.5 {
            self.lose(painted);
            return;
        }
        let marked = self.marked.last().cloned().unwrap_or_default();
        if marked.replaced {
            return;
        }
        let text = marked.actual.unwrap_or_else(|| self.text(painted, face));
        if let Some(top) = self.marked.last_mut()
            && top.actual.take().is_some()
        {
            top.replaced = true;
        }
        let style = Style {
            bold: face.bold || matches!(mode, DrawMode::FillAndStroke(..)),
            italic: face.italic,
            artifact: marked.artifact,
            heading: marked.heading,
            invisible: matches!(mode, DrawMode::Invisible),
            ..Style::default()
        };
        let degrees = (b.atan2(a).to_degrees().round() as i32).rem_euclid(360);
        let first = Glyph { ch: ' ', x0: e as f32, x1: e as f32, base: f as f32, size, style, id: 0 };
        self.place(&text, first, width, degrees, matches!(mode, DrawMode::Stroke(_)));
    }

    /// Counts a glyph that cannot be placed.
    fn lose(&mut self, painted: &PositionedGlyph<'_>) {
        let visible = painted.as_unicode().is_some_and(|t| match t {
            BfString::Char(c) => !c.is_whitespace(),
            BfString::String(s) => !s.trim().is_empty(),
        });
        if visible {
            self.page.seen += 1;
            self.page.left_out += 1;
        }
    }

    fn text(&mut self, painted: &PositionedGlyph<'_>, face: font::Face) -> String {
        let text = match painted.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(s)) => s,
            None => String::new(),
        };
        let readable: String =
            text.chars().filter_map(|c| font::character(c, face)).flat_map(font::unlinked).collect();
        if !readable.is_empty() {
            return readable;
        }
        match font::by_code(painted.char_code(), face) {
            Some(c) => c.to_string(),
            // No character, and nothing to see either: a space that the font does not name.
            None if text.chars().any(char::is_control) || is_blank(painted) => " ".to_owned(),
            None => {
                self.page.unmapped += 1;
                char::REPLACEMENT_CHARACTER.to_string()
            }
        }
    }

    /// Puts the characters of one glyph on the page.
    fn place(&mut self, text: &str, first: Glyph, width: f32, degrees: i32, again: bool) {
        let count = text.chars().count().max(1) as f32;
        let step = width / count;
        let turn = (degrees as f32).to_radians();
        for (n, ch) in text.chars().enumerate() {
            let offset = step * n as f32;
            let mut glyph = first;
            glyph.ch = ch;
            if !glyph.is_space() {
                self.page.seen += 1;
            }
            if (3..=357).contains(&degrees) {
                let (x, y) = (first.x0 + offset * turn.cos(), first.base + offset * turn.sin());
                // The frame in which the text runs from left to right.
                glyph.x0 = x * turn.cos() + y * turn.sin();
                glyph.x1 = glyph.x0 + step;
                glyph.base = y * turn.cos() - x * turn.sin();
                glyph.id = self.page.turned.len() as u32;
                self.page.turned.push(Turned { glyph, degrees, x, y });
                continue;
            }
            glyph.x0 += offset;
            glyph.x1 = glyph.x0 + step;
            if !glyph.is_space() && self.outside(&glyph) {
                self.page.left_out += 1;
                continue;
            }
            self.keep(glyph, again);
        }
    }

    fn outside(&self, glyph: &Glyph) -> bool {
        glyph.x1 < 0.0
            || glyph.x0 > self.page.width
            || glyph.base < 0.0
            || glyph.base - glyph.size > self.page.height
    }

    fn keep(&mut self, mut glyph: Glyph, again: bool) {
        glyph.id = self.page.glyphs.len() as u32;
        if !glyph.is_space() {
            let (column, row) = ((glyph.x0 / 2.0) as i32, (glyph.base / 2.0) as i32);
            for near in (-1..=1).flat_map(|x| (-1..=1).map(move |y| (glyph.ch, column + x, row + y))) {
                let twin = self.places.get(&near).and_then(|&n| self.page.glyphs.get_mut(n));
                let Some(twin) = twin else { continue };
                let shift = (twin.x0 - glyph.x0).abs().max((twin.base - glyph.base).abs());
                if shift < 0.12 * glyph.size {
                    // Painted twice to look bold, or a shadow.
                    twin.style.bold |= again || shift > 0.01;
                    self.page.left_out += 1;
                    return;
                }
            }
            self.places.insert((glyph.ch, column, row), self.page.glyphs.len());
            if glyph.style.invisible {
                self.page.invisible += 1;
            }
        }
        self.page.glyphs.push(glyph);
    }
}

impl<'a> Device<'a> for Recorder<'_> {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.budget.spend(0);
        let Some(white) = paint(&props.paint) else { return };
        if path.elements().len() > 4_000 {
            return; // A drawing.
        }
        let on_page = props.transform * path.clone();
        let width = |w: f32| {
            let [a, b, ..] = props.transform.as_coeffs();
            w * a.hypot(b) as f32
        };
        match mode {
            DrawMode::Fill(_) if white => {}
            DrawMode::Fill(_) => self.fill(&on_page),
            DrawMode::Stroke(s) => self.stroke(&on_page, width(s.line_width)),
            DrawMode::FillAndStroke(_, s) => {
                if !white {
                    self.fill(&on_page);
                }
                self.stroke(&on_page, width(s.line_width));
            }
            DrawMode::Invisible => {}
        }
    }

    fn draw_rect(&mut self, rect: &Rect, props: DrawProps<'a>, mode: &DrawMode) {
        use hayro_interpret::kurbo::Shape;
        self.draw_path(&rect.to_path(0.1), props, mode);
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.budget.spend(run.glyphs().len());
        for glyph in run.glyphs() {
            self.glyph(glyph, props.transform, mode);
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {
        self.budget.spend(0);
        self.page.images += 1;
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        // Every drawing inside another comes with one.
        self.budget.draws += 1;
        self.budget.spend(0);
    }

    fn push_clip_rect(&mut self, _: &Rect) {
        self.budget.spend(0);
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.budget.spend(0);
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}

    fn begin_marked_content(&mut self, tag: &[u8], properties: Option<&Dict<'_>>) {
        self.budget.spend(0);
        if self.marked.len() > 512 {
            return;
        }
        let mut marked = self.marked.last().cloned().unwrap_or_default();
        if let Some(properties) = properties {
            let furniture = properties.get::<Name<'_>>(b"Type".as_slice());
            marked.artifact |= tag == b"Artifact" && furniture.is_some_and(|n| n.as_str() == "Pagination");
            let page = self.page.number.saturating_sub(1) as usize;
            let tag = properties.get::<u32>(b"MCID".as_slice());
            let heading = tag.and_then(|t| self.headings.get(&(page, t)));
            marked.heading = heading.copied().unwrap_or(marked.heading);
            let actual = properties.get::<PdfString<'_>>(b"ActualText".as_slice());
            if let Some(actual) = actual
                && !marked.replaced
            {
                marked.actual = Some(font::text_string(actual.as_bytes()));
            }
        }
        self.marked.push(marked);
    }

    fn end_marked_content(&mut self) {
        self.marked.pop();
    }
}

/// Whether a paint is white; `None` if it shows nothing.
fn paint(paint: &Paint<'_>) -> Option<bool> {
    match paint {
        Paint::Color(colour) => {
            let [r, g, b, alpha] = colour.to_rgba().to_rgba8();
            (alpha > 0).then_some(r.min(g).min(b) >= 252)
        }
        Paint::Pattern(_) => Some(false),
    }
}

fn advance(glyph: &PositionedGlyph<'_>) -> Option<f32> {
    match &**glyph {
        PaintedGlyph::Outline(g) => g.advance_width(),
        PaintedGlyph::Type3(g) => g.advance_width(),
    }
}

fn is_blank(glyph: &PositionedGlyph<'_>) -> bool {
    match &**glyph {
        PaintedGlyph::Outline(g) => g.outline().elements().is_empty(),
        PaintedGlyph::Type3(_) => false,
    }
}
