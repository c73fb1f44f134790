//! What a document is, before it is read as a plan: decided here and nowhere else.

use super::headings::Naming;
use super::sections::{Builder, Line};
use super::words::{any, count, has, plain};

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Genre {
    /// A plan, a draft of one, a form for one, or a part of one.
    Plan,
    /// What a professional writes for an assessment or a review: a plan draws on it.
    Advice,
    /// Nothing in which a section was found.
    Other,
}

/// More sections than this are no advice, whatever the document calls itself.
const MOST: usize = 4;
/// How many lines at the start say what a document is.
const TITLE: usize = 12;

/// What the document is that a builder has walked through.
pub(crate) fn genre(builder: &Builder) -> Genre {
    let lettered = builder.occurrences.iter().any(|o| o.naming != Naming::Subject);
    if !lettered && builder.drafts.len() <= MOST && is_titled_advice(&builder.lines) {
        return Genre::Advice;
    }
    if builder.drafts.is_empty() { Genre::Other } else { Genre::Plan }
}

fn is_titled_advice(lines: &[Line]) -> bool {
    let first = lines.iter().filter(|l| l.section.is_none() && !l.running).take(TITLE);
    let titles: Vec<String> =
        first.flat_map(|l| &l.cells).map(|(_, text)| plain(text)).filter(|t| count(t) <= 16).collect();
    let of_plan = |t: &String| {
        any(t, &["care plan", "ehcp", "ehc plan", "support plan", "draft plan", "final plan", "plan for"])
    };
    titles.iter().any(|t| names_advice(t)) && !titles.iter().any(of_plan)
}

fn names_advice(title: &str) -> bool {
    let report = any(title, &["report", "assessment", "letter", "summary of assessment", "clinic"]);
    let profession = any(
        title,
        &[
            "psychological",
            "psychologist",
            "psychology",
            "therapy",
            "therapist",
            "medical",
            "paediatric",
            "paediatrician",
            "health",
            "nurse",
            "nursing",
            "audiology",
            "physiotherapy",
            "sensory",
            "camhs",
            "social care",
            "social worker",
            "school",
            "teacher",
            "nursery",
            "college",
        ],
    );
    has(title, "advice") && !any(title, &["list of advice", "advice and information gathered"])
        || report && profession
}
