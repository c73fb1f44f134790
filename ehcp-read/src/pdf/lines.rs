//! Glyphs to lines: what stands on one baseline, with the spaces that the file leaves to the eye.

use super::marks::{Glyph, Style};

/// Glyphs on one baseline, from left to right, single spaces between words.
#[derive(Clone, Default)]
pub(super) struct Line {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) base: f32,
    /// Size of most of its characters.
    pub(super) size: f32,
}

impl Line {
    fn new(glyphs: Vec<Glyph>) -> Option<Self> {
        let glyphs = spaced(glyphs);
        let (first, last) = (glyphs.first()?, glyphs.last()?);
        let main = main_glyph(&glyphs)?;
        Some(Self { x0: first.x0, x1: last.x1, base: main.base, size: main.size, glyphs })
    }

    pub(super) fn top(&self) -> f32 {
        self.base - 0.8 * self.size
    }

    pub(super) fn bottom(&self) -> f32 {
        self.base + 0.22 * self.size
    }

    pub(super) fn text(&self) -> String {
        self.glyphs.iter().map(|g| g.ch).collect()
    }

    /// Whether every character that shows, and at least one, has a trait.
    pub(super) fn all(&self, has: fn(&Style) -> bool) -> bool {
        let mut letters = self.glyphs.iter().filter(|g| !g.is_space()).peekable();
        letters.peek().is_some() && letters.all(|g| has(&g.style))
    }

    /// Width of the first word, up to a space or past a hyphen at which a line may be broken.
    pub(super) fn first_word(&self) -> f32 {
        let end = self.glyphs.iter().find(|g| g.is_space()).map_or(self.x1, |g| g.x0);
        let hyphen = self.glyphs.iter().skip(1).find(|g| matches!(g.ch, '-' | '–' | '—' | '/' | '\u{ad}'));
        hyphen.map_or(end, |g| g.x1.min(end)) - self.x0
    }

    /// Cuts it where there is more room than between words.
    pub(super) fn fragments(self) -> Vec<Self> {
        let mut out = Vec::new();
        let mut part: Vec<Glyph> = Vec::new();
        let mut end: Option<f32> = None;
        for glyph in self.glyphs {
            if glyph.is_space() {
                part.push(glyph);
                continue;
            }
            if end.is_some_and(|e| glyph.x0 - e > (0.95 * glyph.size).max(8.0)) {
                out.extend(Self::new(std::mem::take(&mut part)));
            }
            end = Some(end.map_or(glyph.x1, |e| e.max(glyph.x1)));
            part.push(glyph);
        }
        out.extend(Self::new(part));
        out
    }

    /// Puts what stands on one baseline into one line again.
    pub(super) fn rejoin(parts: Vec<Self>) -> Option<Self> {
        Self::new(parts.into_iter().flat_map(|l| l.glyphs).collect())
    }
}

/// The first glyph of the size that most glyphs have.
fn main_glyph(glyphs: &[Glyph]) -> Option<Glyph> {
    let mut sizes: Vec<(i32, usize, Glyph)> = Vec::new();
    for glyph in glyphs.iter().filter(|g| !g.is_space()) {
        let key = (glyph.size * 4.0).round() as i32;
        match sizes.iter_mut().find(|s| s.0 == key) {
            Some(s) => s.1 += 1,
            None => sizes.push((key, 1, *glyph)),
        }
    }
    sizes.into_iter().max_by_key(|s| (s.1, s.0)).map(|s| s.2)
}

/// Orders glyphs from left to right, drops superfluous spaces and puts in those that are only room.
fn spaced(mut glyphs: Vec<Glyph>) -> Vec<Glyph> {
    glyphs.sort_by(|a, b| a.x0.total_cmp(&b.x0).then(a.id.cmp(&b.id)));
    let limit = 0.17 + tracking(&glyphs);
    let mut out: Vec<Glyph> = Vec::with_capacity(glyphs.len() + 8);
    let mut end: Option<f32> = None;
    let mut space: Option<Glyph> = None;
    for glyph in glyphs {
        if glyph.is_space() {
            space.get_or_insert(glyph);
            continue;
        }
        if let (Some(e), Some(last)) = (end, out.last().copied()) {
            let size = glyph.size.min(last.size);
            let gap = glyph.x0 - e;
            // A space under the neighbouring letters is no space (a justified line leaves such behind).
            let real = space.is_some_and(|s| s.x0 < glyph.x0 - 0.02 * size) && gap > 0.04 * size;
            if real || gap > limit * size {
                let mut blank = space.unwrap_or(last);
                (blank.ch, blank.x0, blank.x1, blank.base, blank.size) =
                    (' ', e, glyph.x0.max(e), glyph.base, size);
                out.push(blank);
            }
        }
        space = None;
        end = Some(end.map_or(glyph.x1, |e| if glyph.x0 > e { glyph.x1 } else { e.max(glyph.x1) }));
        out.push(glyph);
    }
    out
}

/// Room between the letters of letter-spaced text, in ems; 0 for ordinary text.
fn tracking(glyphs: &[Glyph]) -> f32 {
    let mut gaps: Vec<f32> = glyphs
        .windows(2)
        .filter_map(|w| match w {
            [a, b] if !a.is_space() && !b.is_space() => Some((b.x0 - a.x1) / b.size),
            _ => None,
        })
        .collect();
    if gaps.len() < 4 {
        return 0.0;
    }
    let middle = gaps.len() / 2;
    let (_, median, _) = gaps.select_nth_unstable_by(middle, f32::total_cmp);
    if *median > 0.08 { *median } else { 0.0 }
}

/// Sorts glyphs into lines, from top to bottom.
pub(super) fn lines(mut glyphs: Vec<Glyph>) -> Vec<Line> {
    glyphs.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.x0.total_cmp(&b.x0)));
    let mut groups: Vec<Vec<Glyph>> = Vec::new();
    let mut base = f32::NEG_INFINITY;
    for glyph in glyphs {
        match groups.last_mut() {
            Some(group) if glyph.base - base <= (0.12 * glyph.size).max(0.6) => group.push(glyph),
            _ => groups.push(vec![glyph]),
        }
        base = glyph.base;
    }
    groups.retain(|g| g.iter().any(|g| !g.is_space()));
    raise(groups).into_iter().filter_map(Line::new).collect()
}

/// Joins raised and lowered characters to the line they belong to.
fn raise(groups: Vec<Vec<Glyph>>) -> Vec<Vec<Glyph>> {
    let mains: Vec<Option<Glyph>> = groups.iter().map(|g| main_glyph(g)).collect();
    let mut out: Vec<Vec<Glyph>> = vec![Vec::new(); groups.len()];
    for (n, group) in groups.into_iter().enumerate() {
        let neighbours = [n.checked_sub(1), Some(n + 1)];
        let home = |glyph: &Glyph| {
            neighbours.into_iter().flatten().find(|&m| {
                mains.get(m).copied().flatten().is_some_and(|main| {
                    let small = glyph.size < 0.85 * main.size;
                    let rise = main.base - glyph.base;
                    small && rise < 0.6 * main.size && rise > -0.35 * main.size
                })
            })
        };
        let moved = mains.get(n).copied().flatten().and_then(|main| home(&main));
        for mut glyph in group {
            match moved {
                Some(target) => {
                    glyph.style.script = true;
                    if let Some(line) = out.get_mut(target) {
                        line.push(glyph);
                    }
                }
                None => {
                    if let Some(line) = out.get_mut(n) {
                        line.push(glyph);
                    }
                }
            }
        }
    }
    out.retain(|g| !g.is_empty());
    out
}

/// Joins fragments that stand on one baseline, and sorts the lines from top to bottom.
pub(super) fn rows(mut parts: Vec<Line>) -> Vec<Line> {
    parts.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.x0.total_cmp(&b.x0)));
    let mut groups: Vec<Vec<Line>> = Vec::new();
    for part in parts {
        match groups.last_mut() {
            Some(group)
                if group.first().is_some_and(|f| part.base - f.base < 0.25 * part.size.min(f.size)) =>
            {
                group.push(part);
            }
            _ => groups.push(vec![part]),
        }
    }
    groups.into_iter().filter_map(Line::rejoin).collect()
}
