//! Rules that belong to words: underlining and striking out.

use super::marks::{Glyph, Rule};

/// Marks the glyphs that are underlined or struck out, and takes those rules away.
pub(super) fn mark(glyphs: &mut [Glyph], rules: &mut Vec<Rule>) {
    let mut order: Vec<usize> = (0..glyphs.len()).collect();
    let base = |glyphs: &[Glyph], n: usize| glyphs.get(n).map_or(0.0, |g| g.base);
    order.sort_by(|&a, &b| base(glyphs, a).total_cmp(&base(glyphs, b)));
    rules.retain(|rule| {
        if !rule.horizontal || rule.to - rule.from < 2.0 {
            return true;
        }
        // Glyphs whose baseline is from a little below the rule (struck out) to a little above (underlined).
        let start = order.partition_point(|&n| base(glyphs, n) < rule.at - 30.0);
        let near: Vec<usize> = order
            .iter()
            .skip(start)
            .take_while(|&&n| base(glyphs, n) < rule.at + 30.0)
            .copied()
            .filter(|&n| glyphs.get(n).is_some_and(|g| touches(g, rule)))
            .collect();
        let under = |g: &Glyph| (-0.08..0.32).contains(&((rule.at - g.base) / g.size));
        let through = |g: &Glyph| (0.12..0.48).contains(&((g.base - rule.at) / g.size));
        if let Some(run) = run(&near, glyphs, rule, under) {
            for n in run {
                if let Some(glyph) = glyphs.get_mut(n) {
                    glyph.style.underlined = true;
                }
            }
            return false;
        }
        if let Some(run) = run(&near, glyphs, rule, through) {
            for n in run {
                if let Some(glyph) = glyphs.get_mut(n) {
                    glyph.style.struck = true;
                }
            }
            return false;
        }
        true
    });
}

fn touches(glyph: &Glyph, rule: &Rule) -> bool {
    glyph.centre() > rule.from && glyph.centre() < rule.to
}

/// The glyphs that a rule accompanies from its start to its end; none if it reaches beyond them.
fn run(near: &[usize], glyphs: &[Glyph], rule: &Rule, fits: impl Fn(&Glyph) -> bool) -> Option<Vec<usize>> {
    let run: Vec<usize> = near.iter().copied().filter(|&n| glyphs.get(n).is_some_and(&fits)).collect();
    let letters = run.iter().filter_map(|&n| glyphs.get(n));
    let (mut from, mut to, mut size, mut covered) = (f32::INFINITY, f32::NEG_INFINITY, 0.0_f32, 0.0);
    for glyph in letters {
        (from, to) = (from.min(glyph.x0), to.max(glyph.x1));
        size = size.max(glyph.size);
        covered += glyph.x1 - glyph.x0;
    }
    let length = rule.to - rule.from;
    let hugs = (from - rule.from).abs() < 0.25 * size + 0.6 && (to - rule.to).abs() < 0.25 * size + 0.6;
    (!run.is_empty() && hugs && covered > 0.6 * length && rule.thickness < 0.16 * size).then_some(run)
}
