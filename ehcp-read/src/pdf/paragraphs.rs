//! Lines to paragraphs: spacing, indents, markers, size and weight, and lines that end before they had to.

use crate::document::Part;

use super::draft::{Marker, Paragraph};
use super::lines::Line;
use super::markers;
use super::marks::Area;

/// What a stretch of lines stands in.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) page: u32,
    /// Right edge up to which lines may run.
    pub(super) right: f32,
    /// Distance of baselines in ems where the lines themselves do not tell.
    pub(super) leading: f32,
    pub(super) fills: &'a [Area],
}

/// A line with its marker taken off.
struct Marked {
    line: Line,
    marker: Option<Marker>,
}

/// A paragraph in the making.
struct Open {
    first: Marked,
    more: Vec<Line>,
}

impl Open {
    fn last(&self) -> &Line {
        self.more.last().unwrap_or(&self.first.line)
    }

    fn before_last(&self) -> Option<&Line> {
        match self.more.len() {
            0 => None,
            1 => Some(&self.first.line),
            n => self.more.get(n - 2),
        }
    }
}

/// Splits lines, which stand below one another, into paragraphs.
pub(super) fn paragraphs(lines: Vec<Line>, setting: Setting<'_>) -> Vec<Paragraph> {
    let left = lines.iter().map(|l| l.x0).fold(f32::INFINITY, f32::min);
    let leading = leading(&lines, setting.right).unwrap_or(setting.leading);
    let mut out = Vec::new();
    let mut open: Option<Open> = None;
    for line in lines {
        let (marker, line) = match markers::split(&line) {
            Some((marker, rest)) => (Some(marker), rest),
            None => (None, line),
        };
        let next = Marked { line, marker };
        match open.as_mut() {
            Some(o) if !starts(o, &next, left, leading, setting) => o.more.push(with_marker(next)),
            _ => {
                out.extend(open.replace(Open { first: next, more: Vec::new() }).map(|o| close(o, setting)));
            }
        }
    }
    out.extend(open.map(|o| close(o, setting)));
    out
}

/// A line whose "marker" turned out to be a word of running text.
fn with_marker(marked: Marked) -> Line {
    match marked.marker {
        None => marked.line,
        Some(marker) => {
            let mut line = marked.line;
            let Some(pattern) = line.glyphs.first().copied() else { return line };
            let step = (line.x0 - marker.x) / (marker.text.chars().count() + 1) as f32;
            let glyphs = marker.text.chars().chain([' ']).enumerate().map(|(n, ch)| {
                let x0 = marker.x + step * n as f32;
                super::marks::Glyph { ch, x0, x1: x0 + step, ..pattern }
            });
            line.glyphs.splice(0..0, glyphs);
            line.x0 = marker.x;
            line
        }
    }
}

/// Distance of baselines inside paragraphs: what is usual between a line that is full and the next one.
pub(super) fn leading(lines: &[Line], right: f32) -> Option<f32> {
    let mut steps: Vec<f32> = lines
        .windows(2)
        .filter_map(|w| match w {
            [a, b] if (a.size - b.size).abs() < 0.6 && !forced(a, b, right, a.x0) => {
                Some((b.base - a.base) / a.size)
            }
            _ => None,
        })
        .filter(|s| (0.8..2.5).contains(s))
        .collect();
    steps.sort_by(f32::total_cmp);
    // A few lines with much room between them are more likely paragraphs of one line each.
    let few = steps.len() < 3;
    steps.get(steps.len() / 5).copied().filter(|s| !few || *s < 1.45)
}

/// Whether a line ends although the next line's first word would have had room.
fn forced(line: &Line, next: &Line, right: f32, left: f32) -> bool {
    let mut room = right - line.x1;
    if centred(line, left, right) && centred(next, left, right) && (line.x0 - next.x0).abs() > 3.0 {
        room += line.x0 - left;
    }
    room > next.first_word() + 0.25 * line.size + 1.5
}

fn centred(line: &Line, left: f32, right: f32) -> bool {
    let (before, after) = (line.x0 - left, right - line.x1);
    before > 12.0 && (before - after).abs() < 6.0
}

/// Whether a new paragraph starts with this line.
fn starts(open: &Open, next: &Marked, left: f32, leading: f32, setting: Setting<'_>) -> bool {
    let (last, line) = (open.last(), &next.line);
    let step = (line.base - last.base) / last.size.max(line.size);
    let own = open.before_last().map(|b| (last.base - b.base) / last.size);
    let usual = own.unwrap_or(leading);
    let full = !forced(last, &whole(next), setting.right, left);
    if (last.size - line.size).abs() > 0.09 * last.size.max(line.size) || step > usual + 0.24 || step < 0.3 {
        return true;
    }
    if heading(last) != heading(line) {
        return true;
    }
    if !full || has_leader(last) || next.marker.as_ref().is_some_and(|m| is_marker(m, open, full)) {
        return true;
    }
    let small = line.glyphs.iter().find(|g| g.ch.is_alphanumeric()).is_some_and(|g| g.ch.is_lowercase());
    let weight = |l: &Line| l.all(|s| s.bold);
    if weight(last) != weight(line) && (weight(last) || weight(line)) && !small && open.first.marker.is_none()
    {
        return true;
    }
    indented(open, line, left, setting.right)
}

fn whole(marked: &Marked) -> Line {
    let mut line = marked.line.clone();
    if let Some(marker) = &marked.marker {
        line.x0 = marker.x;
    }
    line
}

/// Level of the heading that a line is, in a tagged file.
fn heading(line: &Line) -> Option<u8> {
    line.glyphs.iter().find(|g| !g.is_space()).map(|g| g.style.heading).filter(|h| *h > 0)
}

/// Whether a row of dots leads to a page number at its end.
fn has_leader(line: &Line) -> bool {
    let text = line.text();
    let dots = text.trim_end_matches(|c: char| c.is_alphanumeric() || c == ' ');
    dots.len() < text.len() && (dots.ends_with("....") || dots.ends_with(". . .") || dots.ends_with('…'))
}

/// Whether a marker in the middle of running lines is one: not a dash or number that happens to be carried
/// over to the start of a line.
fn is_marker(marker: &Marker, open: &Open, full: bool) -> bool {
    if !full {
        return true;
    }
    let edge = open.more.first().map_or(open.first.line.x0, |l| l.x0);
    let aligned = match &open.first.marker {
        Some(first) => (marker.x - edge).abs() > 2.0 || (first.x - edge).abs() < 2.0,
        None => true,
    };
    let text = open.last().text();
    let ended =
        text.trim_end().ends_with(['.', ':', ';', '!', '?', '”', '"', ')', ',']) || text.ends_with("and");
    let unlikely = matches!(marker.text.as_str(), "-" | "–" | "—" | "*") || marker.ordered;
    aligned && (ended || !unlikely || open.first.marker.is_some())
}

/// Whether a line's indent sets it off from the lines above.
fn indented(open: &Open, line: &Line, left: f32, right: f32) -> bool {
    if centred(line, left, right) && centred(open.last(), left, right) {
        return false;
    }
    let text = open.first.line.x0;
    match open.more.first() {
        None => match &open.first.marker {
            Some(marker) => line.x0 < marker.x - 3.0,
            // Outdented: the line above was the indented first line. Indented: a hanging indent.
            None => text - line.x0 > 72.0,
        },
        Some(second) => line.x0 > second.x0 + 4.0 || line.x0 < second.x0 - 4.0,
    }
}

fn close(open: Open, setting: Setting<'_>) -> Paragraph {
    let Open { first, more } = open;
    let lines: Vec<&Line> = std::iter::once(&first.line).chain(&more).collect();
    let all = |has: fn(&super::marks::Style) -> bool| lines.iter().all(|l| l.all(has));
    let shaded = lines.iter().all(|l| {
        let middle = f32::midpoint(l.x0, l.x1);
        setting.fills.iter().any(|f| f.holds(middle, l.base - 0.25 * l.size))
    });
    let size = lines.iter().map(|l| l.size).fold(0.0, f32::max);
    let last = lines.last().map_or(0.0, |l| l.x1);
    Paragraph {
        heading: heading(&first.line),
        bold: all(|s| s.bold),
        italic: all(|s| s.italic),
        underlined: all(|s| s.underlined),
        shaded,
        size,
        part: Part::Body,
        page: setting.page,
        left: more.first().map_or(first.line.x0, |l| l.x0),
        first_word: first.line.first_word(),
        room: setting.right - last,
        lines: lines.iter().map(|l| l.text()).collect(),
        marker: first.marker,
    }
}
