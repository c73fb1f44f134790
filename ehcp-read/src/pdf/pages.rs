//! The marks of all pages to a document.

use crate::document::{Document, Part, Place, TrackedChange};
use crate::{ErrorKind, ReadError};

use super::draft::{Draft, visible};
use super::emit::Emitter;
use super::furniture::{self, Furniture};
use super::grid::{self, Grid};
use super::join;
use super::layout::Sheet;
use super::lines::{Line, lines};
use super::marks::{Area, Glyph, PageMarks, Turned};
use super::paragraphs::{self, Setting};
use super::words::Words;

/// Distance of baselines, in ems, where a document has no running text to measure.
const LEADING: f32 = 1.2;

/// Makes a document of the marks of its pages.
pub(super) fn document(mut pages: Vec<PageMarks>) -> Result<Document, ReadError> {
    readable(&pages)?;
    let mut changes = Vec::new();
    for page in &mut pages {
        super::upright::turn(page);
        super::strokes::mark(&mut page.glyphs, &mut page.rules);
        changes.extend(struck(page));
    }
    let grids: Vec<Vec<Grid>> = pages.iter().map(tables).collect();
    let all_lines: Vec<Vec<Line>> = pages.iter().map(|p| lines(p.glyphs.clone())).collect();
    let found = furniture::furniture(&pages, &all_lines, &grids);
    let measures = Measures::of(&pages, &all_lines, &found);
    drop(all_lines);
    let mut warnings = warnings(&pages);
    if !changes.is_empty() {
        warnings.push("Struck-out words were taken as deleted and left out of the text.".to_owned());
    }
    let count = pages.len() as u32;
    let mut left_out = found.repeated + pages.iter().map(|p| p.left_out).sum::<usize>();
    let in_file = pages.iter().map(|p| p.seen).sum();
    let mut drafts: Vec<Draft> = Vec::new();
    for (page, grids) in pages.into_iter().zip(&grids) {
        left_out += join::append(&mut drafts, lay_out(page, grids, &found, &measures));
    }
    let mut furniture = furniture_drafts(&found);
    furniture.append(&mut drafts);
    let words = Words::of(&furniture);
    let mut emitter = Emitter::new(&words);
    let blocks = emitter.blocks(furniture, None);
    let mut tally = emitter.tally;
    tally.in_file = in_file;
    tally.left_out += left_out;
    if blocks.is_empty() {
        return Err(no_text());
    }
    Ok(Document { blocks, changes, tally, pages: Some(count), warnings })
}

/// Takes struck-out words off a page: they are recorded as deleted.
fn struck(page: &mut PageMarks) -> Vec<TrackedChange> {
    let (gone, kept): (Vec<Glyph>, Vec<Glyph>) = page.glyphs.drain(..).partition(|g| g.style.struck);
    page.glyphs = kept;
    page.left_out += gone.iter().filter(|g| !g.is_space()).count();
    let place = Place { page: Some(page.number), ..Place::default() };
    let change = |l: Line| TrackedChange { inserted: false, text: l.text(), place };
    lines(gone).into_iter().flat_map(Line::fragments).map(change).collect()
}

fn no_text() -> ReadError {
    ReadError::new(
        ErrorKind::NoText,
        "the PDF has no text layer (it looks like a scan): use the Word file it came from, or run text recognition (OCR) on it first",
    )
}

/// Refuses files without text, or whose text means nothing.
fn readable(pages: &[PageMarks]) -> Result<(), ReadError> {
    let seen: usize = pages.iter().map(|p| p.seen).sum();
    let images: usize = pages.iter().map(|p| p.images).sum();
    if seen == 0 || images >= pages.len() && seen < 8 * pages.len() {
        return Err(no_text());
    }
    let unmapped: usize = pages.iter().map(|p| p.unmapped).sum();
    if unmapped * 2 > seen {
        return Err(ReadError::new(
            ErrorKind::Encoding,
            "the fonts of the PDF do not say which letters they show: use the Word file it came from, or run text recognition (OCR) on it",
        ));
    }
    Ok(())
}

fn warnings(pages: &[PageMarks]) -> Vec<String> {
    let mut out = Vec::new();
    let list = |which: &dyn Fn(&PageMarks) -> bool| -> Vec<String> {
        pages.iter().filter(|p| which(p)).map(|p| p.number.to_string()).collect()
    };
    let bare = list(&|p| p.seen == 0 && p.images > 0);
    if !bare.is_empty() {
        out.push(format!(
            "No text layer on page {} (a scan or picture): what it says was not read.",
            bare.join(", ")
        ));
    }
    let recognised = list(&|p| p.invisible * 2 > p.seen && p.seen > 0);
    if !recognised.is_empty() {
        out.push(format!(
            "The text of page {} comes from text recognition and may contain misreadings.",
            recognised.join(", ")
        ));
    }
    let unmapped: usize = pages.iter().map(|p| p.unmapped).sum();
    if unmapped > 0 {
        out.push(format!(
            "For {unmapped} characters the fonts of the PDF do not say which letter they show."
        ));
    }
    out
}

fn page_area(page: &PageMarks) -> Area {
    Area { x0: 0.0, y0: 0.0, x1: page.width, y1: page.height }
}

fn tables(page: &PageMarks) -> Vec<Grid> {
    grid::grids(&page.rules, &page.fills, &page.glyphs, page_area(page))
}

/// Margins and line spacing of the document.
struct Measures {
    leading: f32,
    /// Right margin by width of page.
    rights: Vec<(f32, f32)>,
}

impl Measures {
    fn of(pages: &[PageMarks], lines: &[Vec<Line>], found: &Furniture) -> Self {
        let mut rights: Vec<(f32, f32)> = Vec::new();
        for ((page, lines), ids) in pages.iter().zip(lines).zip(&found.glyphs) {
            let body = lines.iter().filter(|l| l.glyphs.first().is_some_and(|g| !ids.contains(&g.id)));
            let Some(edge) = body.map(|l| l.x1).max_by(f32::total_cmp) else { continue };
            match rights.iter_mut().find(|(w, _)| (w - page.width).abs() < 2.0) {
                Some((_, right)) => *right = right.max(edge),
                None => rights.push((page.width, edge)),
            }
        }
        let right = |width: f32| rights.iter().find(|(w, _)| (w - width).abs() < 2.0).map_or(width, |r| r.1);
        let mut leadings: Vec<f32> = pages
            .iter()
            .zip(lines)
            .filter_map(|(page, lines)| paragraphs::leading(lines, right(page.width)))
            .collect();
        leadings.sort_by(f32::total_cmp);
        let leading = leadings.get(leadings.len() / 2).copied().unwrap_or(LEADING);
        Self { leading, rights }
    }
}

fn lay_out(page: PageMarks, grids: &[Grid], found: &Furniture, measures: &Measures) -> Vec<Draft> {
    let empty = std::collections::BTreeSet::new();
    let ids = found.glyphs.get(page.number as usize - 1).unwrap_or(&empty);
    let right =
        measures.rights.iter().find(|(w, _)| (w - page.width).abs() < 2.0).map_or(page.width, |r| r.1);
    let sheet = Sheet { page: page.number, leading: measures.leading, right, fills: &page.fills };
    let glyphs: Vec<Glyph> = page.glyphs.into_iter().filter(|g| !ids.contains(&g.id)).collect();
    sheet.lay_out(glyphs, turned(page.turned), grids)
}

/// Turned text as lines that stand where they are on the page.
fn turned(mut glyphs: Vec<Turned>) -> Vec<Line> {
    glyphs.sort_by_key(|t| t.degrees);
    let mut out = Vec::new();
    for group in glyphs.chunk_by(|a, b| b.degrees - a.degrees <= 2) {
        for mut line in lines(group.iter().map(|t| t.glyph).collect()).into_iter().flat_map(Line::fragments) {
            let mut own = line
                .glyphs
                .iter()
                .filter(|g| !g.is_space())
                .filter_map(|g| group.iter().find(|t| t.glyph.id == g.id));
            let Some(first) = own.next() else { continue };
            let last = own.next_back().unwrap_or(first);
            line.x0 = first.x.min(last.x);
            line.x1 = first.x.max(last.x).max(line.x0 + line.size);
            line.base = f32::midpoint(first.y, last.y);
            out.push(line);
        }
    }
    out
}

fn furniture_drafts(found: &Furniture) -> Vec<Draft> {
    found
        .once
        .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
        .flat_map(|lines| {
            let right = lines.iter().map(|l| l.2.x1).fold(0.0, f32::max);
            let setting =
                Setting { page: lines.first().map_or(1, |l| l.0), right, leading: LEADING, fills: &[] };
            let mut lines: Vec<Line> = lines.iter().map(|l| l.2.clone()).collect();
            lines.sort_by(|a, b| a.base.total_cmp(&b.base));
            paragraphs::paragraphs(lines, setting)
        })
        .filter(|p| p.lines.iter().any(|l| visible(l) > 0))
        .map(|mut p| {
            p.part = Part::HeaderFooter;
            Draft::Paragraph(Box::new(p))
        })
        .collect()
}
