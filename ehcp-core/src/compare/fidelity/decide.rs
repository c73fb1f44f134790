//! In what a plan differs from a recommendation, and what that makes of it.

use std::collections::BTreeSet;

use super::{
    binding::Firmness,
    doses,
    likeness::{Rarity, covered, stands_for},
    model::{Difference, DifferenceKind, Direction},
    people::{Person, same_role},
    said::{Said, Word},
};
use crate::{
    delivery::{Delivery, SchoolYear},
    plan::Text,
    statement::CriterionId,
    text::quantity::cardinal,
};

/// Less than this share of a recommendation's content in the plan is a loss of detail.
const DETAIL: f64 = 0.3;

/// The same, for recommendations whose content is all there is: no amount, no profession.
const WORDS_ONLY: f64 = 0.42;

/// Every respect in which the plan's statements differ from a recommendation.
pub(super) fn differences(
    one: &Said,
    spots: &[&Said],
    rarity: &Rarity,
    year: &SchoolYear,
) -> Vec<Difference> {
    let planned: Vec<Delivery> = spots.iter().flat_map(|s| s.deliveries.iter().cloned()).collect();
    // Where every figure advised is planned too, whatever else the reading made of them, the amounts are the same.
    let mut amounts: Vec<(u8, f64)> = spots.iter().flat_map(|s| s.amounts.iter().copied()).collect();
    amounts.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let same =
        one.amounts.len() > 1 && same_amounts(&one.amounts, &amounts) && same_pers(&one.deliveries, &planned);
    let mut found = if same { Vec::new() } else { doses::compare(&one.deliveries, &planned, year) };
    group(one, spots, &planned, &mut found);
    who(one, spots, &mut found);
    expertise(one, spots, &mut found);
    commitment(one, spots, &mut found);
    details(one, spots, rarity, &found.clone(), &mut found);
    found.sort_by_key(|d| (!d.weakens, d.kind));
    found
}

fn same_amounts(a: &[(u8, f64)], b: &[(u8, f64)]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.0 == y.0 && (x.1 - y.1).abs() < 0.01)
}

fn same_pers(a: &[Delivery], b: &[Delivery]) -> bool {
    let pers = |ds: &[Delivery]| {
        let mut pers: Vec<_> = ds.iter().filter_map(|d| d.per).collect();
        pers.sort_unstable();
        pers.dedup();
        pers
    };
    pers(a) == pers(b)
}

fn group(one: &Said, spots: &[&Said], planned: &[Delivery], found: &mut Vec<Difference>) {
    let size = |ds: &[Delivery]| ds.iter().filter_map(|d| d.group_size_max).max();
    let alone_planned = spots.iter().any(|s| s.alone);
    let grouped_planned = spots.iter().any(|s| s.grouped);
    let (advised, planned_size) = (size(&one.deliveries), size(planned));
    if one.alone && grouped_planned && !alone_planned {
        let mut d = Difference::new(DifferenceKind::Ratio, Direction::Lower, true);
        d.advised = Some("alone with an adult".to_owned());
        d.planned =
            Some(planned_size.map_or("in a group".to_owned(), |n| format!("in a group of up to {n}")));
        found.push(d);
    } else if one.alone && !alone_planned && !one.deliveries.is_empty() {
        let mut d = Difference::new(DifferenceKind::Ratio, Direction::NotStated, false);
        d.advised = Some("alone with an adult".to_owned());
        found.push(d);
    }
    match (advised, planned_size) {
        (Some(a), Some(p)) if a != p => {
            let larger = p > a;
            let mut d = Difference::new(
                DifferenceKind::Group,
                if larger { Direction::Lower } else { Direction::Increased },
                larger,
            );
            d.advised = Some(format!("up to {a}"));
            d.planned = Some(format!("up to {p}"));
            found.push(d);
        }
        (Some(a), None) if !alone_planned => {
            // "One or two others" says it in another way.
            let number = |s: &Said, n: u32| {
                let n = f64::from(n);
                s.text
                    .to_lowercase()
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|w| w.parse() == Ok(n) || cardinal(w) == Some(n))
            };
            let said = spots.iter().any(|s| s.grouped && number(s, a))
                || a > 1
                    && spots.iter().any(|s| number(s, a) && !number(s, a + 1) && s.text.contains(" others"));
            let mut d = Difference::new(DifferenceKind::Group, Direction::NotStated, !said);
            d.advised = Some(format!("up to {a}"));
            found.push(d);
        }
        _ => {}
    }
}

fn who(one: &Said, spots: &[&Said], found: &mut Vec<Difference>) {
    let agents = |s: &Said| -> Vec<Person> { s.people.iter().filter(|p| p.agent).cloned().collect() };
    let advised = agents(one);
    let planned: Vec<Person> = spots.iter().flat_map(|s| agents(s)).collect();
    let Some(chief) = advised.iter().max_by(|a, b| a.rank.total_cmp(&b.rank)) else { return };
    let named = spots.iter().flat_map(|s| &s.people).any(|p| same_role(&p.role, &chief.role));
    // "Led by the SENCO or another teacher": either will do.
    let either = !chief.titled && advised.iter().any(|a| planned.iter().any(|p| same_role(&p.role, &a.role)));
    if named || either || in_words(&chief.role, spots) {
        return;
    }
    let best = planned.iter().max_by(|a, b| a.rank.total_cmp(&b.rank));
    match best {
        Some(p) if p.rank + 0.25 < chief.rank => {
            let mut d = Difference::new(DifferenceKind::Who, Direction::Lower, true);
            d.advised = Some(chief.role.clone());
            d.planned = Some(p.role.clone());
            found.push(d);
        }
        Some(p) => {
            let mut d = Difference::new(DifferenceKind::Who, Direction::Other, false);
            d.advised = Some(chief.role.clone());
            d.planned = Some(p.role.clone());
            found.push(d);
        }
        // Whoever is near is named in advice and taken for granted in plans.
        None => {
            let mut d = Difference::new(DifferenceKind::Who, Direction::NotStated, chief.rank >= 2.0);
            d.advised = Some(chief.role.clone());
            found.push(d);
        }
    }
}

// "A nurse is on duty" and "nursing cover", "every teacher" and "whoever is teaching".
fn in_words(role: &str, spots: &[&Said]) -> bool {
    let head = role.rsplit(' ').next().unwrap_or(role);
    let stem: String = head.chars().take(4).collect();
    stem.chars().count() == 4
        && spots.iter().any(|s| {
            s.text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|w| w.starts_with(&stem))
        })
}

// Words of expertise that add nothing to a protected title.
const REGISTRATION: &[&str] = &[
    "hcpc",
    "registered",
    "qualified",
    "chartered",
    "registration",
    "nmc",
    "rcslt",
    "health",
    "care",
    "professions",
    "council",
];

fn expertise(one: &Said, spots: &[&Said], found: &mut Vec<Difference>) {
    let said =
        |s: &Said| -> Vec<String> { s.expertise.iter().map(|e| e.of(&s.text).to_lowercase()).collect() };
    let roles: Vec<String> = one.people.iter().map(|p| p.role.to_lowercase()).collect();
    let is_role = |words: &str| {
        roles
            .iter()
            .any(|r| words == r || r.contains(words) || words.contains(r) && words.len() < r.len() + 6)
    };
    let wanted: Vec<String> = said(one).into_iter().filter(|e| !is_role(e)).collect();
    if wanted.is_empty() {
        return;
    }
    let only_registration = wanted.iter().all(|w| {
        w.split(|c: char| !c.is_alphanumeric())
            .filter(|x| x.len() > 2)
            .all(|x| REGISTRATION.contains(&x) || matches!(x, "the" | "with" | "and" | "is" | "who"))
    });
    let titled = spots.iter().flat_map(|s| &s.people).any(|p| p.titled && p.agent);
    let planned: Vec<String> = spots.iter().flat_map(|s| said(s)).collect();
    let level = |all: &[String]| all.iter().filter_map(|e| level_of(e)).max();
    let texts: Vec<&str> = spots.iter().map(|s| s.text.as_str()).collect();
    let (want_level, have_level) = (level_of(&one.text), texts.iter().filter_map(|t| level_of(t)).max());
    let _ = level;
    let lower_level = want_level.zip(have_level).is_some_and(|(a, b)| b < a);
    let spots_state = planned.iter().any(|p| !p.is_empty())
        || texts.iter().any(|t| {
            let t = t.to_lowercase();
            t.contains("trained") && !t.contains("be trained") && !t.contains("appropriately trained")
                || t.contains("qualified") && !t.contains("suitably qualified")
        });
    let stated = spots_state || only_registration && titled;
    if lower_level || !stated {
        let mut d = Difference::new(
            DifferenceKind::Expertise,
            if lower_level { Direction::Lower } else { Direction::NotStated },
            true,
        );
        d.advised = want_level.map(|n| format!("level {n}"));
        d.planned = have_level.map(|n| format!("level {n}"));
        d.words = wanted.iter().map(|w| Text::from(w.as_str())).collect();
        found.push(d);
    }
}

fn level_of(text: &str) -> Option<u32> {
    let text = text.to_lowercase();
    let at = text.find("level ")?;
    text.get(at + 6..)?.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn commitment(one: &Said, spots: &[&Said], found: &mut Vec<Difference>) {
    // The firmest of several decides: a hedge beside a promise takes nothing from it.
    let Some(loosest) = spots.first() else { return };
    let planned = loosest.firmness;
    if planned >= one.firmness.min(Firmness::Bound) || planned == Firmness::Bound {
        return;
    }
    let kind =
        if planned == Firmness::Conditional { DifferenceKind::Condition } else { DifferenceKind::Commitment };
    let mut d = Difference::new(kind, Direction::Lower, true);
    d.advised = Some(one.firmness.as_str().to_owned());
    d.planned = Some(planned.as_str().to_owned());
    d.words = loosest.loose.iter().map(|s| Text::from(s.of(&loosest.text))).collect();
    found.push(d);
}

// What stands against each other where one side says the one and the other the other.
const OPPOSITES: &[(&str, &str)] = &[
    ("left", "right"),
    ("indoor", "outdoor"),
    ("indoors", "outdoors"),
    ("before", "after"),
    ("front", "back"),
    ("front", "rear"),
    ("above", "below"),
];

fn details(one: &Said, spots: &[&Said], rarity: &Rarity, so_far: &[Difference], found: &mut Vec<Difference>) {
    opposites(one, spots, found);
    figures(one, spots, found);
    let (cover, _) = covered(one, spots, rarity);
    let dosed = !one.deliveries.is_empty()
        && !so_far.iter().any(|d| {
            d.weakens
                && matches!(
                    d.kind,
                    DifferenceKind::Amount | DifferenceKind::Frequency | DifferenceKind::Length
                )
        });
    let least = if dosed { DETAIL } else { WORDS_ONLY };
    let lost = lost_clauses(one, spots, rarity, dosed);
    let planned: f64 = spots.iter().map(|s| s.content()).sum();
    let bare = one.content() > 3.0 && planned < 0.4 * one.content();
    if cover < least || bare || !lost.is_empty() {
        let mut d = Difference::new(DifferenceKind::DetailLost, Direction::NotStated, true);
        let words: Vec<&Word> = spots.iter().flat_map(|s| &s.words).collect();
        let gone = one.words.iter().filter(|w| stands_for(w, &words) == 0.0 && w.weight >= 0.9);
        let gone: Vec<&Word> = if lost.is_empty() {
            gone.collect()
        } else {
            gone.filter(|w| lost.contains(&w.clause)).collect()
        };
        let mut seen = BTreeSet::new();
        d.words = gone
            .into_iter()
            .filter(|w| seen.insert(w.stem.clone()))
            .map(|w| Text::from(w.span.of(&one.text)))
            .collect();
        if !d.words.is_empty() {
            found.push(d);
        }
    }
}

// Clauses of the recommendation of which the plan says nothing.
fn lost_clauses(one: &Said, spots: &[&Said], rarity: &Rarity, dosed: bool) -> Vec<usize> {
    let words: Vec<&Word> = spots.iter().flat_map(|s| &s.words).collect();
    let mut clauses: Vec<usize> = one.words.iter().map(|w| w.clause).collect();
    clauses.dedup();
    let needed = if dosed { 3.6 } else { 2.7 };
    clauses
        .into_iter()
        .filter(|c| {
            let own: Vec<&Word> = one.words.iter().filter(|w| w.clause == *c).collect();
            let weight: f64 = own.iter().map(|w| w.weight).sum();
            let kept: f64 = own.iter().map(|w| rarity.word(w) * stands_for(w, &words)).sum();
            weight >= needed && kept < 0.2
        })
        .collect()
}

fn opposites(one: &Said, spots: &[&Said], found: &mut Vec<Difference>) {
    let has =
        |text: &str, word: &str| text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|w| w == word);
    for (x, y) in OPPOSITES {
        for (a, b) in [(x, y), (y, x)] {
            let advised = has(&one.text, a) && !has(&one.text, b);
            let planned = spots.iter().any(|s| has(&s.text, b)) && !spots.iter().any(|s| has(&s.text, a));
            if advised && planned {
                let mut d = Difference::new(DifferenceKind::DetailChanged, Direction::Other, true);
                d.advised = Some((*a).to_owned());
                d.planned = Some((*b).to_owned());
                found.push(d);
            }
        }
    }
}

// A figure before the same word that is another one.
fn figures(one: &Said, spots: &[&Said], found: &mut Vec<Difference>) {
    for (n, unit) in &one.figures {
        let planned: Vec<f64> = spots
            .iter()
            .flat_map(|s| &s.figures)
            .filter(|(_, u)| u == unit && unit.len() > 2)
            .map(|(m, _)| *m)
            .collect();
        if let Some(m) = planned.first().filter(|_| !planned.iter().any(|m| (m - n).abs() < 0.01)) {
            let mut d = Difference::new(DifferenceKind::DetailChanged, Direction::Other, true);
            d.advised = Some(format!("{n}"));
            d.planned = Some(format!("{m}"));
            found.push(d);
        }
    }
}

/// That the plan only touches on what was advised.
pub(super) fn left_open(one: &Said, spots: &[&Said]) -> Option<Difference> {
    let words: Vec<&Word> = spots.iter().flat_map(|s| &s.words).collect();
    let mut d = Difference::new(DifferenceKind::DetailLost, Direction::NotStated, true);
    let gone = one.words.iter().filter(|w| stands_for(w, &words) == 0.0 && w.weight >= 0.9);
    d.words = gone.map(|w| Text::from(w.span.of(&one.text))).collect();
    Some(d)
}

/// What a recommendation itself leaves open.
pub(super) fn vague(one: &Said) -> Vec<&'static str> {
    let mut open = Vec::new();
    if one.firmness < Firmness::Advised {
        open.push("commitment");
    }
    for (id, word) in [
        (CriterionId::What, "what"),
        (CriterionId::Dose, "how long"),
        (CriterionId::Frequency, "how often"),
        (CriterionId::Who, "who"),
    ] {
        if one.vague.contains(&id) {
            open.push(word);
        }
    }
    open
}
