//! What a document is, before it is read as a plan: decided here and nowhere else.

use ehcp_core::plan::Letter;

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
    if is_short_of_a_plan(builder) && (is_titled_advice(&builder.lines) || advises(builder)) {
        return Genre::Advice;
    }
    if is_form_of_advice(builder) {
        return Genre::Advice;
    }
    if builder.drafts.is_empty() { Genre::Other } else { Genre::Plan }
}

/// Whether a document that reads like part of a plan may as well be advice, where somebody says that it is.
pub(crate) fn may_be_advice(builder: &Builder) -> bool {
    is_short_of_a_plan(builder) && !titles(&builder.lines).iter().any(|t| is_of_plan(t))
}

// Nothing with a letter, and few of the sections of a plan.
fn is_short_of_a_plan(builder: &Builder) -> bool {
    !builder.occurrences.iter().any(|o| o.naming != Naming::Subject) && builder.drafts.len() <= MOST
}

// A form for advice may number its parts as the sections of the plan for which they are meant.
fn is_form_of_advice(builder: &Builder) -> bool {
    let titles = titles(&builder.lines);
    let of_plan_alone = |l: Letter| matches!(l, Letter::I | Letter::J | Letter::K);
    builder.drafts.len() <= MOST
        && !builder.drafts.iter().any(|d| of_plan_alone(d.section.letter))
        && titles.iter().any(|t| has(t, "advice") && names_advice(t))
        && !titles.iter().any(|t| is_of_plan(t))
}

// A letter or report whose writer says what they are, and recommends.
fn advises(builder: &Builder) -> bool {
    let texts: Vec<&str> =
        builder.lines.iter().filter(|l| !l.running).flat_map(|l| &l.cells).map(|(_, t)| t.as_str()).collect();
    let ends = || texts.iter().take(TITLE).chain(texts.iter().rev().take(TITLE));
    if titles(&builder.lines).iter().any(|t| is_of_plan(t))
        || !ends().any(|t| crate::details::names_profession(t))
    {
        return false;
    }
    let stated = builder.drafts.iter().flat_map(|d| &d.section.statements).map(|s| s.text.as_str());
    let outright = |t: &str| {
        any(
            &plain(t),
            &[
                "i recommend",
                "we recommend",
                "i would recommend",
                "we would recommend",
                "my recommendations",
                "our recommendations",
                "i would suggest",
                "i suggest",
                "i advise",
                "i would advise",
            ],
        ) || plain(t).trim_end_matches(':') == "recommendations"
    };
    texts.iter().copied().chain(stated).any(outright)
}

fn titles(lines: &[Line]) -> Vec<String> {
    let first = lines.iter().filter(|l| l.section.is_none() && !l.running).take(TITLE);
    first.flat_map(|l| &l.cells).map(|(_, text)| plain(text)).filter(|t| count(t) <= 16).collect()
}

fn is_of_plan(title: &str) -> bool {
    any(title, &["care plan", "ehcp", "ehc plan", "support plan", "draft plan", "final plan", "plan for"])
}

fn is_titled_advice(lines: &[Line]) -> bool {
    let titles = titles(lines);
    titles.iter().any(|t| names_advice(t)) && !titles.iter().any(|t| is_of_plan(t))
}

/// Whether a plain title is one that advice has.
pub(super) fn names_advice(title: &str) -> bool {
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
            "hearing",
            "vision",
            "visual",
            "occupational",
            "dietetic",
            "specialist",
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
