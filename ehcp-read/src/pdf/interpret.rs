//! Opens a file and takes down the marks of all its pages.

use hayro_interpret::hayro_syntax::object::{Dict, Name, Rect as PdfRect, String as PdfString};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, Point, Rect};
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, RenderContent, interpret_page};

use super::device::{Budget, Recorder};
use super::faces::Faces;
use super::font::{Fonts, text_string};
use super::forms::{Work, annotations};
use super::marks::{Area, Checkbox, Glyph, PageMarks, Style};
use super::structure::{self, Headings};
use crate::limits;
use crate::{ErrorKind, ReadError};

/// Bytes of unpacked page content of one document, counted as often as they are drawn.
const CONTENT: u64 = 64 << 20;

/// The marks of every page.
pub(super) fn pages(bytes: Vec<u8>) -> Result<Vec<PageMarks>, ReadError> {
    let pdf = Pdf::new(bytes).map_err(trouble)?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(ReadError::new(
            ErrorKind::Damaged,
            "the PDF has no pages: export it again from the original document",
        ));
    }
    if pages.len() > limits::PAGES {
        return Err(ReadError::new(
            ErrorKind::TooLarge,
            format!(
                "the PDF has {} pages, more than the {} that are read: split off the plan",
                pages.len(),
                limits::PAGES
            ),
        ));
    }
    let headings = structure::headings(&pdf);
    let cache = InterpreterCache::new();
    let mut fonts = Fonts::default();
    let mut faces = Faces::new();
    let mut budget = Budget::default();
    let mut work = Work::default();
    let mut content = 0_u64;
    let mut out = Vec::new();
    for (n, page) in pages.iter().enumerate() {
        content = content.saturating_add(work.of(page));
        if content > CONTENT {
            return Err(too_large());
        }
        faces.learn(page, &mut fonts);
        out.push(marks(page, n as u32 + 1, &cache, &mut fonts, &mut budget, &headings));
    }
    Ok(out)
}

/// The error for a file that unpacks or paints without end.
pub(super) fn too_large() -> ReadError {
    ReadError::new(
        ErrorKind::TooLarge,
        "the PDF unpacks to far more than any plan holds: export it again from the original document",
    )
}

fn trouble(error: LoadPdfError) -> ReadError {
    match error {
        LoadPdfError::Decryption(
            DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
        ) => ReadError::new(
            ErrorKind::Encrypted,
            "the PDF is protected by a password: save a copy without one and read that",
        ),
        LoadPdfError::Decryption(_) => ReadError::new(
            ErrorKind::Encrypted,
            "the PDF is encrypted in a way that cannot be read: save a copy without protection and read that",
        ),
        LoadPdfError::Invalid => ReadError::new(
            ErrorKind::Damaged,
            "the PDF is damaged or cut short: get it again, or export it again from the original document",
        ),
    }
}

fn marks<'a>(
    page: &Page<'a>,
    number: u32,
    cache: &InterpreterCache<'a>,
    fonts: &mut Fonts,
    budget: &mut Budget,
    headings: &Headings,
) -> PageMarks {
    let (width, height) = page.render_dimensions();
    let [a, b, c, d, e, f] = page.initial_transform(true).as_coeffs();
    let transform = Affine::new([a, b, c, d, e, f]);
    let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let draw = |content: RenderContent, marks: PageMarks, fonts: &mut Fonts, budget: &mut Budget| {
        let settings = InterpreterSettings { render_content: content, ..InterpreterSettings::default() };
        let mut context = Context::new(transform, bounds, cache, page.xref(), settings);
        let mut recorder = Recorder::new(marks, fonts, budget, headings);
        interpret_page(page, &mut context, &mut recorder);
        recorder.page
    };
    let start = PageMarks { number, width, height, ..PageMarks::default() };
    let mut marks = draw(RenderContent::PAGE, start, fonts, budget);
    let form = draw(
        RenderContent::ANNOTATIONS,
        PageMarks { number, width, height, ..PageMarks::default() },
        fonts,
        budget,
    );
    add_form(page, transform, &mut marks, form);
    marks
}

/// Adds what the fields of a form show; a checkbox becomes a character.
fn add_form(page: &Page<'_>, transform: Affine, marks: &mut PageMarks, form: PageMarks) {
    let (boxes, bare) = widgets(page, transform);
    let in_box = |g: &Glyph| boxes.iter().any(|b| b.area.holds(g.centre(), g.middle()));
    marks.seen += form.seen;
    marks.left_out += form.left_out;
    marks.unmapped += form.unmapped;
    for glyph in form.glyphs {
        if in_box(&glyph) {
            marks.left_out += usize::from(!glyph.is_space());
        } else {
            marks.glyphs.push(Glyph { id: marks.glyphs.len() as u32, ..glyph });
        }
    }
    for turned in form.turned {
        marks.turned.push(turned);
    }
    let state = |b: &Checkbox| (b.area, if b.checked { "☒".to_owned() } else { "☐".to_owned() });
    for (area, text) in boxes.iter().map(state).chain(bare) {
        write(marks, area, &text);
    }
}

/// Writes a text into an area, as a viewer would show it.
fn write(marks: &mut PageMarks, area: Area, text: &str) {
    let size = (0.75 * area.height()).clamp(6.0, 11.0);
    let mut base = if area.height() > 20.0 { area.y0 + 1.2 * size } else { area.y1 - 0.25 * area.height() };
    let mut x = area.x0 + 1.0;
    let advance = if text.chars().count() == 1 { area.width() - 2.0 } else { 0.5 * size };
    for ch in text.chars().take(20_000) {
        if matches!(ch, '\n' | '\r') || x + advance > area.x1 && ch == ' ' {
            (x, base) = (area.x0 + 1.0, base + 1.2 * size);
            continue;
        }
        let ch = if ch.is_control() || ch == '\t' { ' ' } else { ch };
        marks.seen += usize::from(!ch.is_whitespace());
        let (id, style) = (marks.glyphs.len() as u32, Style::default());
        marks.glyphs.push(Glyph { ch, x0: x, x1: x + advance, base, size, style, id });
        x += advance;
    }
}

/// The checkboxes and radio buttons of a page, and the values of text fields that have no appearance.
fn widgets(page: &Page<'_>, transform: Affine) -> (Vec<Checkbox>, Vec<(Area, String)>) {
    let (mut boxes, mut bare) = (Vec::new(), Vec::new());
    for widget in annotations(page) {
        if widget.get::<Name<'_>>(b"Subtype".as_slice()).is_none_or(|n| n.as_str() != "Widget") {
            continue;
        }
        let hidden = widget.get::<u32>(b"F".as_slice()).unwrap_or(0) & 0b10_0010 != 0;
        let Some(rect) = widget.get::<PdfRect>(b"Rect".as_slice()).filter(|_| !hidden) else { continue };
        let area = on_page(rect, transform);
        let parent = widget.get::<Dict<'_>>(b"Parent".as_slice());
        let kind = widget
            .get::<Name<'_>>(b"FT".as_slice())
            .or_else(|| parent.as_ref()?.get::<Name<'_>>(b"FT".as_slice()));
        let flags = widget
            .get::<u32>(b"Ff".as_slice())
            .or_else(|| parent.as_ref()?.get::<u32>(b"Ff".as_slice()))
            .unwrap_or(0);
        match kind.as_ref().map(|k| k.as_str()) {
            Some("Btn") if flags & (1 << 16) == 0 => {
                let state = widget
                    .get::<Name<'_>>(b"AS".as_slice())
                    .or_else(|| widget.get::<Name<'_>>(b"V".as_slice()))
                    .or_else(|| parent.as_ref()?.get::<Name<'_>>(b"V".as_slice()));
                let checked = state.is_some_and(|s| s.as_str() != "Off");
                boxes.push(Checkbox { area, checked });
            }
            Some("Tx" | "Ch") if !has_appearance(&widget) => {
                let value = widget
                    .get::<PdfString<'_>>(b"V".as_slice())
                    .or_else(|| parent.as_ref()?.get::<PdfString<'_>>(b"V".as_slice()));
                bare.extend(value.map(|v| (area, text_string(v.as_bytes()))));
            }
            _ => {}
        }
    }
    (boxes, bare)
}

fn has_appearance(widget: &Dict<'_>) -> bool {
    widget.get::<Dict<'_>>(b"AP".as_slice()).is_some_and(|ap| ap.contains_key(b"N".as_slice()))
}

fn on_page(rect: PdfRect, transform: Affine) -> Area {
    let (a, b) = (transform * Point::new(rect.x0, rect.y0), transform * Point::new(rect.x1, rect.y1));
    Area {
        x0: a.x.min(b.x) as f32,
        y0: a.y.min(b.y) as f32,
        x1: a.x.max(b.x) as f32,
        y1: a.y.max(b.y) as f32,
    }
}
