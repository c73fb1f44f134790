//! Page headers, footers and page numbers: lines at the edge of pages that come again and again.

use std::collections::{BTreeMap, BTreeSet};

use super::grid::Grid;
use super::lines::Line;
use super::marks::PageMarks;

/// Part of the page's height at its top and bottom in which headers and footers stand.
const ZONE: f32 = 0.17;
/// Lines at an edge that are looked at.
const DEPTH: usize = 8;

/// What was found: for each page the ids of the glyphs, and each different header or footer once.
#[derive(Default)]
pub(super) struct Furniture {
    pub(super) glyphs: Vec<BTreeSet<u32>>,
    /// The lines that are handed on, with their page number and whether they stand at its top.
    pub(super) once: Vec<(u32, bool, Line)>,
    /// Characters of all the others.
    pub(super) repeated: usize,
}

/// A line at the edge of a page.
struct Candidate {
    page: usize,
    /// Distance of its baseline from its edge of the page.
    distance: f32,
    top: bool,
    /// Its text with `#` for numbers, and the numbers.
    pattern: String,
    numbers: Vec<u64>,
    artifact: bool,
    order: usize,
    line: Line,
}

/// Finds the furniture of all pages; `lines` and `grids` are those of each page.
pub(super) fn furniture(pages: &[PageMarks], lines: &[Vec<Line>], grids: &[Vec<Grid>]) -> Furniture {
    let mut candidates = Vec::new();
    for (n, page) in pages.iter().enumerate() {
        let (Some(lines), Some(grids)) = (lines.get(n), grids.get(n)) else { continue };
        gather(n, page, lines, grids, &mut candidates);
    }
    let groups = grouped(&candidates);
    let repeated: Vec<bool> = (0..candidates.len())
        .map(|c| {
            candidates.get(c).is_some_and(|k| k.artifact)
                || groups.get(&c).is_some_and(|members| is_repeated(members, &candidates, pages.len()))
        })
        .collect();
    pick(pages.len(), &candidates, &repeated)
}

fn gather(n: usize, page: &PageMarks, lines: &[Line], grids: &[Grid], out: &mut Vec<Candidate>) {
    let tabular = |line: &Line| {
        let x = f32::midpoint(line.x0, line.x1);
        grids
            .iter()
            .any(|g| g.rows() > 1 && g.cells.len() > 2 && g.area.holds(x, line.base - 0.25 * line.size))
    };
    let mut add = |line: &Line, top: bool, order: usize| {
        let distance = if top { line.base } else { page.height - line.base };
        let (pattern, numbers) = pattern(&line.text());
        let artifact = line.all(|s| s.artifact);
        out.push(Candidate { page: n, distance, top, pattern, numbers, artifact, order, line: line.clone() });
    };
    let head = lines.iter().take_while(|l| l.base < ZONE * page.height).take(DEPTH);
    for (order, line) in head.enumerate().filter(|(_, l)| !tabular(l)) {
        add(line, true, order);
    }
    let foot = lines.iter().rev().take_while(|l| l.base > (1.0 - ZONE) * page.height).take(DEPTH);
    for (order, line) in foot.enumerate().filter(|(_, l)| !tabular(l)) {
        add(line, false, order);
    }
}

/// Candidates that stand in the same place and have the same pattern, by each of their numbers.
fn grouped(candidates: &[Candidate]) -> BTreeMap<usize, Vec<usize>> {
    let mut by_pattern: BTreeMap<(bool, &str), Vec<usize>> = BTreeMap::new();
    for (n, c) in candidates.iter().enumerate() {
        by_pattern.entry((c.top, c.pattern.as_str())).or_default().push(n);
    }
    let mut out = BTreeMap::new();
    let at = |n: usize| candidates.get(n).map_or(0.0, |c| c.distance);
    for mut members in by_pattern.into_values() {
        members.sort_by(|&a, &b| at(a).total_cmp(&at(b)));
        for near in members.chunk_by(|&a, &b| at(b) - at(a) < 2.0) {
            let mut near = near.to_vec();
            near.sort_by_key(|&n| candidates.get(n).map(|c| c.page));
            for &n in &near {
                out.insert(n, near.clone());
            }
        }
    }
    out
}

/// Whether a group is furniture: on enough pages, and its numbers stay or count the pages.
fn is_repeated(members: &[usize], candidates: &[Candidate], pages: usize) -> bool {
    let found: Vec<&Candidate> = members.iter().filter_map(|&n| candidates.get(n)).collect();
    let on: BTreeSet<usize> = found.iter().map(|c| c.page).collect();
    if on.len() < 2 || on.len() * 3 < pages {
        return false;
    }
    let Some(first) = found.first() else { return false };
    let steady = found.iter().filter(|c| {
        c.numbers.len() == first.numbers.len()
            && c.numbers
                .iter()
                .zip(&first.numbers)
                .all(|(a, b)| a == b || a.checked_sub(*b).is_some_and(|d| d == (c.page - first.page) as u64))
    });
    steady.count() * 4 >= found.len() * 3
}

/// Takes what is repeated from the edges inwards, as long as nothing else stands outside of it.
fn pick(pages: usize, candidates: &[Candidate], repeated: &[bool]) -> Furniture {
    let mut out = Furniture { glyphs: vec![BTreeSet::new(); pages], ..Furniture::default() };
    let mut seen: BTreeSet<(bool, String)> = BTreeSet::new();
    for page in 0..pages {
        for top in [true, false] {
            let mine = candidates.iter().zip(repeated).filter(|(c, _)| c.page == page && c.top == top);
            for (expected, (candidate, &repeated)) in mine.enumerate() {
                if !repeated || candidate.order != expected {
                    break;
                }
                let Some(ids) = out.glyphs.get_mut(page) else { continue };
                let fresh = candidate.line.glyphs.iter().all(|g| g.is_space() || !ids.contains(&g.id));
                if !fresh {
                    continue; // A short page: its header is its footer.
                }
                ids.extend(candidate.line.glyphs.iter().filter(|g| !g.is_space()).map(|g| g.id));
                let count = candidate.line.glyphs.iter().filter(|g| !g.is_space()).count();
                if seen.insert((top, candidate.pattern.clone())) {
                    out.once.push((page as u32 + 1, top, candidate.line.clone()));
                } else {
                    out.repeated += count;
                }
            }
        }
    }
    out
}

/// A text with its numbers taken out.
fn pattern(text: &str) -> (String, Vec<u64>) {
    let mut pattern = String::new();
    let mut numbers = Vec::new();
    let mut digits = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()).chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            numbers.push(digits.parse().unwrap_or(u64::MAX));
            digits.clear();
            pattern.push('#');
        }
        if c != '\0' {
            pattern.extend(c.to_lowercase());
        }
    }
    (pattern, numbers)
}
