//! Fidelity: what became of each recommendation of professional advice in a plan.

mod binding;
mod concepts;
mod days;
mod decide;
mod doses;
mod likeness;
mod matching;
mod model;
mod others;
mod people;
mod reason;
mod said;
mod sources;
#[cfg(test)]
mod tests;

pub use matching::{ABSENT, FOUND, MOVED};
pub use model::{
    Advised, Contradiction, Counterpart, Difference, DifferenceKind, Direction, Fidelity, Recommended,
    SourceFacts, Status, UnmetNeed, Unsupported,
};
pub use others::{NEED_ABSENT, SAME_THING};

use crate::{
    check::Settings,
    finding::{Finding, Findings},
    plan::{Letter, NoteKind, Plan, Statement, StatementKind, Text},
    rule::Scope,
    rules,
};
use likeness::{Rarity, evidence};
use matching::{Answer, Grid, Spot};
use said::{Origin, Said};

/// What rules on a plan and the advice it rests on read.
#[derive(Debug)]
pub struct FidelityView<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The advice.
    pub advice: &'a [Advised<'a>],
    /// How the comparison is made.
    pub settings: &'a Settings,
    /// What was found.
    pub fidelity: &'a Fidelity,
}

/// Compares a plan with the advice it rests on.
#[must_use]
pub fn fidelity(plan: &Plan, advice: &[Advised<'_>], settings: &Settings) -> Fidelity {
    let names = names(plan);
    let spots = spots(plan, &names, settings);
    let (of, recommended) = recommended(advice, &names, settings);
    let rarity = Rarity::of(recommended.iter().chain(spots.iter().map(|s| &s.said)))
        .with_hands(spots.iter().filter(|s| s.enforceable).map(|s| &s.said));
    let grid = Grid::of(&recommended, &spots, &rarity);
    let recommendations: Vec<Recommended> = of
        .iter()
        .enumerate()
        .filter_map(|(r, (advice, statement))| {
            let said = recommended.get(r)?;
            let answer = grid.answer(r, &recommended, &spots, &rarity);
            Some(judge(*advice, statement, said, &answer, &spots, &rarity, settings))
        })
        .collect();
    let on = plan.dates.plan.or(settings.as_of);
    let (sources, not_given) = sources::of(plan, advice, &recommendations, on);
    let mut fidelity = Fidelity {
        unsupported: others::unsupported(&recommendations, &recommended, &grid, &spots),
        needs: others::needs(advice, &spots, &names, settings),
        contradictions: others::contradictions(&of, &recommended, &rarity),
        sources,
        not_given,
        recommendations,
        findings: Vec::new(),
    };
    fidelity.findings = findings(plan, advice, settings, &fidelity);
    fidelity
}

fn findings(plan: &Plan, advice: &[Advised<'_>], settings: &Settings, fidelity: &Fidelity) -> Vec<Finding> {
    let view = FidelityView { plan, advice, settings, fidelity };
    let mut findings = Findings::default();
    for rule in rules::all() {
        if let Scope::Fidelity(check, _) = rule.scope
            && settings.allows(rule, plan.dates.plan)
        {
            check(&view, &mut findings);
        }
    }
    settings.weigh(findings.into_vec())
}

// Every recommendation with its advice, and what it says.
fn recommended<'a>(
    advice: &[Advised<'a>],
    names: &[&str],
    settings: &Settings,
) -> (Vec<(usize, &'a Statement)>, Vec<Said>) {
    let mut of = Vec::new();
    let mut said = Vec::new();
    for (i, advised) in advice.iter().enumerate() {
        let author = profession(advised);
        for statement in advised.advice.recommendations() {
            let origin = Origin { section: None, names, author: author.as_deref(), is_advice: true };
            said.push(Said::of(statement, &origin, settings));
            of.push((i, statement));
        }
    }
    (of, said)
}

fn profession(advised: &Advised<'_>) -> Option<String> {
    let advice = advised.advice;
    advice
        .profession
        .as_deref()
        .and_then(people::profession)
        .or_else(|| advice.title.as_deref().and_then(people::profession))
}

fn names(plan: &Plan) -> Vec<&str> {
    [&plan.person.name, &plan.person.preferred_name].into_iter().flatten().map(|n| n.as_str()).collect()
}

fn spots<'p>(plan: &'p Plan, names: &[&str], settings: &Settings) -> Vec<Spot<'p>> {
    let mut spots = Vec::new();
    for (letter, statement) in plan.statements() {
        let origin = Origin { section: Some(letter), names, author: None, is_advice: false };
        let said = Said::of(statement, &origin, settings);
        spots.push(Spot {
            statement: Some(statement),
            section: Some(letter),
            text: &statement.text,
            provides: said.provides || statement.kind == StatementKind::Provision,
            said,
            kind: Some(statement.kind),
            enforceable: letter.is_provision(),
        });
    }
    let sections = plan.sections.iter().flat_map(|s| s.notes.iter().map(move |n| (Some(s.letter), n)));
    for (letter, note) in sections.chain(plan.notes.iter().map(|n| (None, n))) {
        // Section K lists the advice itself, section A tells what people think.
        let told = matches!(letter, Some(Letter::A | Letter::K));
        if told || matches!(note.kind, NoteKind::Boilerplate | NoteKind::History) {
            continue;
        }
        let as_statement = Statement::new("", StatementKind::Provision, note.text.clone());
        let origin = Origin { section: letter, names, author: None, is_advice: false };
        let said = Said::of(&as_statement, &origin, settings);
        spots.push(Spot {
            statement: None,
            section: letter,
            text: &note.text,
            provides: said.provides,
            said,
            kind: None,
            enforceable: letter.is_some_and(Letter::is_provision),
        });
    }
    spots
}

// Nothing that was matched by its words is certain.
const SUREST: f64 = 0.99;

#[allow(clippy::too_many_arguments)]
fn judge(
    advice: usize,
    statement: &Statement,
    said: &Said,
    answer: &Answer,
    spots: &[Spot<'_>],
    rarity: &Rarity,
    settings: &Settings,
) -> Recommended {
    let vague = decide::vague(said);
    let mut result = Recommended {
        id: statement.id.clone(),
        advice,
        text: statement.text.clone(),
        status: Status::Dropped,
        confidence: 0.0,
        counterparts: Vec::new(),
        differences: Vec::new(),
        vague_in_advice: !vague.is_empty(),
        vague,
        watered_down: false,
    };
    let elsewhere =
        answer.elsewhere.filter(|(_, x)| *x >= MOVED && (answer.taken || *x > answer.score + 0.15));
    if let Some((spot, score)) = elsewhere {
        result.status = Status::Moved;
        result.confidence = score.min(SUREST);
        result.counterparts.extend(counterpart(spot, score, said, spots, rarity));
        return result;
    }
    if answer.score < FOUND {
        result.status = if answer.score < ABSENT { Status::Dropped } else { Status::NotFound };
        result.confidence = (1.0 - answer.score).clamp(0.0, SUREST);
        if result.status == Status::NotFound {
            let first = answer.spots.first();
            result
                .counterparts
                .extend(first.and_then(|s| counterpart(*s, answer.score, said, spots, rarity)));
        }
        return result;
    }
    let chosen: Vec<&Spot<'_>> = answer.spots.iter().filter_map(|s| spots.get(*s)).collect();
    let planned: Vec<&Said> = chosen.iter().map(|s| &s.said).collect();
    result.differences = decide::differences(said, &planned, rarity, &settings.school_year);
    if answer.left && !result.differences.iter().any(|d| d.weakens) {
        result.differences.extend(decide::left_open(said, &planned));
    }
    let weaker = result.differences.iter().any(|d| d.weakens);
    let reason = planned.iter().any(|s| s.reason.given);
    let refused = planned.iter().any(|s| s.reason.refused);
    result.status = match (weaker || refused, reason) {
        (false, _) => Status::Carried,
        (true, true) => Status::ChangedWithReason,
        (true, false) => Status::Weakened,
    };
    result.watered_down = result.status == Status::Weakened;
    result.confidence = answer.score.min(SUREST);
    result.counterparts =
        answer.spots.iter().filter_map(|s| counterpart(*s, answer.score, said, spots, rarity)).collect();
    result
}

fn counterpart(
    spot: usize,
    score: f64,
    said: &Said,
    spots: &[Spot<'_>],
    rarity: &Rarity,
) -> Option<Counterpart> {
    let spot = spots.get(spot)?;
    let (words, themes) = evidence(said, &spot.said, rarity);
    Some(Counterpart {
        statement: spot.statement.map(|s| s.id.clone()),
        section: spot.section,
        score: (score * 100.0).round() / 100.0,
        words: words.into_iter().map(|w| Text::from(w.of(spot.text))).collect(),
        themes,
    })
}

/// What speaks for every pair of recommendation and statement, for those who fit the weights.
#[doc(hidden)]
#[must_use]
pub fn features(
    plan: &Plan,
    advice: &[Advised<'_>],
    settings: &Settings,
) -> Vec<(usize, String, String, Vec<f64>)> {
    let names = names(plan);
    let spots = spots(plan, &names, settings);
    let (of, recommended) = recommended(advice, &names, settings);
    let rarity = Rarity::of(recommended.iter().chain(spots.iter().map(|s| &s.said)))
        .with_hands(spots.iter().filter(|s| s.enforceable).map(|s| &s.said));
    let grid = Grid::of(&recommended, &spots, &rarity);
    let mut all = Vec::new();
    for (r, (i, statement)) in of.iter().enumerate() {
        for (s, spot) in spots.iter().enumerate().filter(|(_, s)| s.enforceable) {
            let Some(place) = spot.statement else { continue };
            all.push((*i, statement.id.clone(), place.id.clone(), grid.alone(r, s).1.numbers().to_vec()));
        }
    }
    all
}
