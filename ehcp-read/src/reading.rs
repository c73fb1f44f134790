//! Files read as plans and as professional advice.

use ehcp_core::advice::Advice;
use ehcp_core::plan::{Plan, Section, SectionState};

use crate::document::{Document, Tally, TrackedChange};
use crate::json::read_advice_json;
use crate::understand::Understood;
use crate::{Format, ReadError, document, read_plan_json, understand};

/// A file read as a plan, and what is to be known about the reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The plan.
    pub plan: Plan,
    /// The file's format.
    pub format: Format,
    /// What a person should know about the reading: one sentence each, no words of the document.
    pub warnings: Vec<String>,
    /// Characters read against characters in the file.
    pub tally: Tally,
    /// Changes that the word processor recorded, in the order of the text.
    pub changes: Vec<TrackedChange>,
}

/// Reads a file of any format as a plan. `name` is the file's name; it matters only where the content could
/// be several things.
///
/// # Errors
/// When the file is of a kind that is not read, its reader cannot read it, or no section of a plan is found
/// in it; the one-line message names the reason and the remedy.
pub fn read(name: &str, bytes: &[u8]) -> Result<Reading, ReadError> {
    if Format::detect(name, bytes)? == Format::Json {
        let plan = read_plan_json(bytes)?;
        let (warnings, changes) = (Vec::new(), Vec::new());
        return Ok(Reading { plan, format: Format::Json, warnings, tally: Tally::default(), changes });
    }
    let (format, document) = document(name, bytes)?;
    let plan = understand::understand(&document)?;
    Ok(plan_reading(plan, format, document))
}

/// Reads a document that is in the common form already as a plan.
///
/// # Errors
/// [`NotAPlan`](crate::ErrorKind::NotAPlan) when no section of a plan is found in it.
pub fn read_document(document: &Document) -> Result<Plan, ReadError> {
    understand::understand(document)
}

/// A file read as professional advice, and what is to be known about the reading.
#[derive(Clone, Debug, PartialEq)]
pub struct AdviceReading {
    /// The advice.
    pub advice: Advice,
    /// The file's format.
    pub format: Format,
    /// What a person should know about the reading: one sentence each, no words of the document.
    pub warnings: Vec<String>,
    /// Characters read against characters in the file.
    pub tally: Tally,
    /// Changes that the word processor recorded, in the order of the text.
    pub changes: Vec<TrackedChange>,
}

/// A file read as what it is.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AnyReading {
    /// A plan.
    Plan(Reading),
    /// Professional advice.
    Advice(AdviceReading),
}

/// Reads a file of any format as professional advice.
///
/// # Errors
/// As [`read`]; [`Plan`](crate::ErrorKind::Plan) when the file is a plan and
/// [`NotAdvice`](crate::ErrorKind::NotAdvice) when nothing in it advises.
pub fn read_advice(name: &str, bytes: &[u8]) -> Result<AdviceReading, ReadError> {
    if Format::detect(name, bytes)? == Format::Json {
        return read_advice_json(bytes).map(of_json);
    }
    let (format, document) = document(name, bytes)?;
    let advice = understand::understand_advice(&document)?;
    Ok(advice_reading(advice, format, document))
}

/// Reads a file of any format as the plan or the advice that it is.
///
/// # Errors
/// As [`read`], but for advice.
pub fn read_any(name: &str, bytes: &[u8]) -> Result<AnyReading, ReadError> {
    if Format::detect(name, bytes)? == Format::Json {
        let plan = read(name, bytes);
        return match (plan, read_advice_json(bytes)) {
            (Err(_), Ok(advice)) => Ok(AnyReading::Advice(of_json(advice))),
            (plan, _) => plan.map(AnyReading::Plan),
        };
    }
    let (format, document) = document(name, bytes)?;
    Ok(match understand::either(&document)? {
        Understood::Plan(plan) => AnyReading::Plan(plan_reading(plan, format, document)),
        Understood::Advice(advice) => AnyReading::Advice(advice_reading(advice, format, document)),
    })
}

fn of_json(advice: Advice) -> AdviceReading {
    let (warnings, changes) = (Vec::new(), Vec::new());
    AdviceReading { advice, format: Format::Json, warnings, tally: Tally::default(), changes }
}

fn advice_reading(advice: Advice, format: Format, document: Document) -> AdviceReading {
    let Document { changes, tally, mut warnings, .. } = document;
    if advice.recommendations().next().is_none() {
        warnings.push("No recommendation was found: this may be a report that describes only.".to_owned());
    }
    AdviceReading { advice, format, warnings, tally, changes }
}

fn plan_reading(plan: Plan, format: Format, document: Document) -> Reading {
    let Document { changes, tally, mut warnings, .. } = document;
    warnings.extend(doubts(&plan));
    Reading { plan, format, warnings, tally, changes }
}

/// What makes it doubtful that a document is a whole plan.
fn doubts(plan: &Plan) -> Option<String> {
    let found: Vec<&Section> = plan.sections.iter().filter(|s| s.state != SectionState::Missing).collect();
    if found.iter().all(|s| s.state == SectionState::Empty) {
        return Some("Every section is empty: this looks like a blank form.".to_owned());
    }
    let letters: Vec<&str> = found.iter().map(|s| s.letter.as_str()).collect();
    (letters.len() < 5).then(|| {
        format!(
            "Of the sections of a plan only {} {} found: this may not be a whole plan.",
            letters.join(", "),
            if letters.len() == 1 { "was" } else { "were" }
        )
    })
}
