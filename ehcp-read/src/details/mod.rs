//! Cover details, placement, budget and advice.

mod advice;
mod adviser;
mod cover;
mod dates;
mod kind;
mod labels;
mod names;
mod pairs;
mod placement;
mod pronouns;

pub(crate) use adviser::VALEDICTIONS;

use ehcp_core::plan::{Letter, Plan, SectionState};

use crate::understand::Line;

/// Whether a text is a label that covers have, such as "Date of birth".
pub(crate) fn is_cover_label(text: &str) -> bool {
    labels::field(text).is_some()
}

/// Whether a text is the name of a school or college, perhaps with more about it.
pub(crate) fn names_school(text: &str) -> bool {
    placement::names_school(text)
}

/// Whether a text names a profession that advises.
pub(crate) fn names_profession(text: &str) -> bool {
    advice::profession(text).is_some()
}

/// Whether a text is the name of a person with a title or initials, perhaps with lines about the person below it, as
/// stands at the end of a letter.
pub(crate) fn is_signature(text: &str) -> bool {
    adviser::is_signature(text)
}

/// Whether a text holds a date.
pub(crate) fn has_date(text: &str) -> bool {
    dates::first(text).is_some()
}

/// Who wrote a piece of advice and when; the person it is about is filled in.
pub(crate) fn adviser(plan: &mut Plan, lines: &[Line], title: Option<&str>) -> adviser::Adviser {
    adviser::read(plan, lines, title)
}

/// Fills in what stands outside the statements.
pub(crate) fn fill(plan: &mut Plan, lines: &[Line]) {
    let found = cover::fill(plan, lines);
    pronouns::fill(plan, found.pronouns.as_deref(), found.sex.as_deref());
    placement::fill(plan, lines, found.placement.as_deref());
    // A form that nobody has filled in lists advice that nobody has given.
    if plan.state(Letter::K) == SectionState::Content {
        plan.advice = advice::list(lines);
    }
}
