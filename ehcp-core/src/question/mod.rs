//! Questions that no machine can answer: each is put to a person with the places in the plan that bear on it,
//! and never graded.

mod gather;
mod list;
#[cfg(test)]
mod tests;

pub use list::ALL;

use crate::{
    check::PlanView,
    finding::Location,
    plan::{Letter, SectionState},
    rule::Authority,
};

/// A question for a person.
pub struct Question {
    /// Its code, never used for another question.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The question.
    pub ask: &'static str,
    /// What to look for in the places that are shown.
    pub look_for: &'static str,
    /// The section that it is mostly about; none for the plan as a whole.
    pub section: Option<Letter>,
    /// What it rests on, the most binding first.
    pub authority: &'static [Authority],
    // The places that bear on it; nothing where the question does not arise.
    gather: fn(&PlanView<'_>) -> Option<Vec<Location>>,
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Question").field("code", &self.code).finish_non_exhaustive()
    }
}

/// A question that arises in a plan.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The question.
    pub question: &'static Question,
    /// Places that bear on it, in the order of the document: the first of them where there are many.
    pub evidence: Vec<Location>,
    /// How many places there are.
    pub places: usize,
}

// More than a person would read through for one question.
const SHOWN: usize = 12;

/// The questions that arise in a plan, each with what bears on it.
#[must_use]
pub(crate) fn ask(view: &PlanView<'_>) -> Vec<Asked> {
    if view.plan.sections.iter().all(|s| s.state != SectionState::Content) {
        return Vec::new();
    }
    let asked = ALL.iter().filter_map(|question| {
        let mut evidence = (question.gather)(view)?;
        let places = evidence.len();
        evidence.truncate(SHOWN);
        Some(Asked { question, evidence, places })
    });
    asked.collect()
}
