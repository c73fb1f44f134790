//! Needs that the plan lacks, provision that no advice calls for, and advice that contradicts other advice.

use super::{
    Origin, counterpart,
    likeness::{Rarity, Shared},
    matching::{ABSENT, FOUND, Grid, Spot},
    model::{Advised, Contradiction, DifferenceKind, Recommended, UnmetNeed, Unsupported},
    said::Said,
};
use crate::{
    check::Settings,
    delivery::Delivery,
    plan::{Statement, StatementKind},
};

/// Below this likeness to every need of the plan, a need of the advice is missing from it.
pub const NEED_ABSENT: f64 = 0.35;

/// Two recommendations as like as this speak of the same thing.
pub const SAME_THING: f64 = 0.85;

/// Needs that professionals found and sections B, C and D do not appear to hold.
pub(super) fn needs(
    advice: &[Advised<'_>],
    spots: &[Spot<'_>],
    names: &[&str],
    settings: &Settings,
) -> Vec<UnmetNeed> {
    let held: Vec<usize> = (0..spots.len())
        .filter(|s| spots.get(*s).is_some_and(|s| s.section.is_some_and(crate::plan::Letter::is_need)))
        .collect();
    let mut said: Vec<(usize, &Statement, Said)> = Vec::new();
    for (i, advised) in advice.iter().enumerate() {
        for statement in advised.advice.statements.iter().filter(|s| s.kind.is_need()) {
            let origin = Origin { section: None, names, author: None, is_advice: true };
            said.push((i, statement, Said::of(statement, &origin, settings)));
        }
    }
    if held.is_empty() {
        return Vec::new();
    }
    let planned = held.iter().filter_map(|s| spots.get(*s)).map(|s| &s.said);
    let rarity = Rarity::of(said.iter().map(|(_, _, s)| s).chain(planned));
    let mut missing = Vec::new();
    for (advice, statement, need) in &said {
        let best = held
            .iter()
            .filter_map(|s| Some((*s, need_chance(need, &spots.get(*s)?.said, &rarity))))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        let score = best.map_or(0.0, |(_, x)| x);
        if score < NEED_ABSENT {
            missing.push(UnmetNeed {
                id: statement.id.clone(),
                advice: *advice,
                text: statement.text.clone(),
                nearest: best.and_then(|(s, x)| counterpart(s, x, need, spots, &rarity)),
                confidence: 1.0 - score,
            });
        }
    }
    missing
}

fn need_chance(one: &Said, other: &Said, rarity: &Rarity) -> f64 {
    let shared = Shared::of(one, other, rarity);
    let sum = 4.5 * shared.cover + 1.5 * shared.back + 1.8 * shared.themes + 0.9 * shared.weight - 3.0;
    1.0 / (1.0 + (-sum).exp())
}

/// Provision that answers no recommendation.
pub(super) fn unsupported(
    recommendations: &[Recommended],
    recommended: &[Said],
    grid: &Grid,
    spots: &[Spot<'_>],
) -> Vec<Unsupported> {
    if recommended.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (s, spot) in spots.iter().enumerate().filter(|(_, s)| s.enforceable) {
        let (Some(statement), Some(section)) = (spot.statement, spot.section) else { continue };
        let answers = recommendations
            .iter()
            .flat_map(|r| &r.counterparts)
            .any(|c| c.statement.as_deref() == Some(statement.id.as_str()) && c.score >= FOUND);
        let nearest = grid.best_of_spot(s);
        if statement.kind == StatementKind::Provision && !answers && nearest < FOUND.max(ABSENT) {
            found.push(Unsupported {
                id: statement.id.clone(),
                section,
                kind: statement.kind,
                text: statement.text.clone(),
                nearest: (nearest * 100.0).round() / 100.0,
            });
        }
    }
    found
}

/// Recommendations that cannot both hold.
pub(super) fn contradictions(
    of: &[(usize, &Statement)],
    recommended: &[Said],
    rarity: &Rarity,
) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (i, a) in recommended.iter().enumerate() {
        for (j, b) in recommended.iter().enumerate().skip(i + 1) {
            let Some((x, y)) = of.get(i).zip(of.get(j)) else { continue };
            // One adviser who says a thing twice means two things.
            if x.0 == y.0 {
                continue;
            }
            let shared = Shared::of(a, b, rarity);
            let alike = shared.chance().min(Shared::of(b, a, rarity).chance());
            if alike < SAME_THING || shared.subject < 0.5 {
                continue;
            }
            if let Some((kind, says)) = conflict(a, b) {
                found.push(Contradiction {
                    between: [(x.0, x.1.id.clone()), (y.0, y.1.id.clone())],
                    kind,
                    says,
                    confidence: alike,
                });
            }
        }
    }
    found
}

fn conflict(a: &Said, b: &Said) -> Option<(DifferenceKind, [String; 2])> {
    if a.alone && !a.grouped && b.grouped && !b.alone || b.alone && !b.grouped && a.grouped && !a.alone {
        let word = |s: &Said| if s.alone { "alone with an adult" } else { "in a group" }.to_owned();
        return Some((DifferenceKind::Ratio, [word(a), word(b)]));
    }
    let weekly = |ds: &[Delivery]| -> Option<f64> {
        let all: Vec<f64> = ds.iter().filter_map(|d| d.weekly_minutes).map(|w| w.max).collect();
        (all.len() == 1).then(|| all.iter().sum())
    };
    let (x, y) = (weekly(&a.deliveries)?, weekly(&b.deliveries)?);
    ((x - y).abs() > 0.1 * x.max(y)).then(|| {
        let word = |m: f64| format!("{} minutes a week", (m * 10.0).round() / 10.0);
        (DifferenceKind::Amount, [word(x), word(y)])
    })
}
