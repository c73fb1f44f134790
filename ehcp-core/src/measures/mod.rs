//! A plan's profile: shares with their denominators and with the statements that are counted out.
//!
//! A measure describes the document. It is no grade, and none of them is added to another.

mod statements;
mod thread;

use serde::Serialize;

use crate::{
    check::Judged,
    ledger::Ledger,
    plan::{Letter, Plan, StatementKind},
    plan_text::PlanText,
    text::readability::Readability,
    thread::Thread,
};

/// What a measure counts, for people and for `docs/measures.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its key, never used for another measure.
    pub key: &'static str,
    /// What the share is of, as one clause.
    pub share_of: &'static str,
    /// What counts in, as one clause.
    pub that: &'static str,
}

/// A share of the statements of a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Measure {
    /// Its key.
    pub key: &'static str,
    /// How many count in.
    pub count: usize,
    /// Of how many.
    pub of: usize,
    /// Ids of those that do not count in, in the order of the plan.
    pub without: Vec<String>,
}

impl Measure {
    /// The share; none where there is nothing to count.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // statements of a plan
    pub fn share(&self) -> Option<f64> {
        (self.of > 0).then(|| self.count as f64 / self.of as f64)
    }
}

/// How easy a section is to read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ease {
    /// The section.
    pub section: Letter,
    /// Flesch's reading ease; 60 to 70 is plain English.
    pub reading_ease: f64,
    /// Words counted.
    pub words: u32,
}

/// The profile of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Measures {
    /// Shares, in the order of their definitions.
    pub shares: Vec<Measure>,
    /// Reading ease of each section that has statements.
    pub reading: Vec<Ease>,
    /// Least minutes a school week that the plan guarantees, all deliveries added.
    pub guaranteed_weekly_minutes: f64,
    /// Deliveries without a countable amount.
    pub uncounted_deliveries: usize,
}

/// Every share that is measured.
#[must_use]
pub fn definitions() -> Vec<Definition> {
    statements::SHARES
        .iter()
        .map(|s| s.definition)
        .chain(thread::SHARES.iter().map(|s| s.definition))
        .collect()
}

/// Measures a plan.
#[must_use]
pub fn measure(
    plan: &Plan,
    text: &PlanText<'_>,
    statements: &[Judged<'_>],
    thread: &Thread,
    ledger: &Ledger,
) -> Measures {
    let mut shares: Vec<Measure> = statements::SHARES.iter().map(|s| s.measure(statements)).collect();
    shares.extend(thread::SHARES.iter().map(|s| s.measure(statements, thread)));
    Measures {
        shares,
        reading: reading(plan, text),
        guaranteed_weekly_minutes: ledger.weekly_minutes().min,
        uncounted_deliveries: ledger.uncounted(),
    }
}

fn reading(plan: &Plan, text: &PlanText<'_>) -> Vec<Ease> {
    let letters = plan.sections.iter().map(|s| s.letter);
    letters
        .filter_map(|section| {
            let mut counts = Readability::default();
            for (_, piece) in text.statements(&[section]) {
                counts.add(Readability::of(&piece.text));
            }
            let reading_ease = (counts.ease()? * 10.0).round() / 10.0;
            Some(Ease { section, reading_ease, words: counts.words })
        })
        .collect()
}

/// Counts statements of some kinds for which something holds.
fn count<'a>(
    definition: Definition,
    statements: &[Judged<'a>],
    kinds: &[StatementKind],
    holds: impl Fn(&Judged<'a>) -> bool,
) -> Measure {
    let all = statements.iter().filter(|j| kinds.contains(&j.statement.kind));
    let mut measure = Measure { key: definition.key, count: 0, of: 0, without: Vec::new() };
    for judged in all {
        measure.of += 1;
        if holds(judged) {
            measure.count += 1;
        } else {
            measure.without.push(judged.statement.id.clone());
        }
    }
    measure
}

#[cfg(test)]
mod tests;
