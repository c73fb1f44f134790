//! Pages on which the text runs up or down: they are turned, so that it runs from left to right.

use super::marks::{Area, Glyph, PageMarks, Rule};

/// Turns a page whose text mostly runs in one other direction.
pub(super) fn turn(page: &mut PageMarks) {
    for degrees in [90, 270] {
        let along = |d: i32| (d - degrees).abs() <= 2;
        let count = page.turned.iter().filter(|t| along(t.degrees)).count();
        if count * 10 <= (page.glyphs.len() + page.turned.len()) * 6 {
            continue;
        }
        // Where a point of the page comes to lie.
        let (width, height) = (page.width, page.height);
        let place = move |x: f32, y: f32| if degrees == 90 { (y, width - x) } else { (height - y, x) };
        page.rules = page.rules.iter().map(|r| rule(r, place)).collect();
        page.fills = page.fills.iter().map(|f| area(f, place)).collect();
        (page.width, page.height) = (height, width);
        let (own, others) = page.turned.drain(..).partition::<Vec<_>, _>(|t| along(t.degrees));
        page.turned = others;
        for turned in &mut page.turned {
            (turned.x, turned.y) = place(turned.x, turned.y);
        }
        page.glyphs = std::mem::take(&mut page.glyphs)
            .into_iter()
            .map(|g| moved(g, place(g.x0, g.base), g.x1 - g.x0))
            .collect();
        for turned in own {
            let glyph = turned.glyph;
            let moved = moved(glyph, place(turned.x, turned.y), glyph.x1 - glyph.x0);
            page.glyphs.push(Glyph { id: page.glyphs.len() as u32, ..moved });
        }
        return;
    }
}

fn moved(glyph: Glyph, (x, y): (f32, f32), width: f32) -> Glyph {
    Glyph { x0: x, x1: x + width, base: y, ..glyph }
}

fn rule(rule: &Rule, place: impl Fn(f32, f32) -> (f32, f32)) -> Rule {
    let end = |along: f32| if rule.horizontal { place(along, rule.at) } else { place(rule.at, along) };
    let ((x0, y0), (x1, y1)) = (end(rule.from), end(rule.to));
    let (at, from, to) =
        if rule.horizontal { (x0, y0.min(y1), y0.max(y1)) } else { (y0, x0.min(x1), x0.max(x1)) };
    Rule { horizontal: !rule.horizontal, at, from, to, thickness: rule.thickness }
}

fn area(area: &Area, place: impl Fn(f32, f32) -> (f32, f32)) -> Area {
    let ((x0, y0), (x1, y1)) = (place(area.x0, area.y0), place(area.x1, area.y1));
    Area { x0: x0.min(x1), y0: y0.min(y1), x1: x0.max(x1), y1: y0.max(y1) }
}
