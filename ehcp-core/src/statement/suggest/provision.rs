//! Provision: words that commit, and blanks for who, how much and how often.

use super::Draft;
use crate::statement::CriterionId::{Committed, Dose, Expertise, Frequency, NoCeiling, What, Who};

/// Words that say that something ought to or could happen.
const MODALS: [&str; 9] = ["should", "may", "might", "could", "can", "would", "is to", "are to", "ought to"];

/// First words of a condition, which can be taken out whole.
const CONDITIONS: [&str; 7] = ["as", "where", "when", "whenever", "wherever", "if", "ideally"];

/// First words of a condition that goes on to the end of its clause.
const OPEN_CONDITIONS: [&str; 4] = ["subject", "depending", "dependent", "according"];

pub(super) fn draft(draft: &mut Draft<'_>) {
    if draft.fails(Committed) {
        commit(draft);
    }
    if draft.fails(NoCeiling)
        && let Some(amount) = draft.evidence(NoCeiling).first()
    {
        draft.insert(amount.start, "at least ____ (the least that is certain) and ");
    }
    if draft.fails(What)
        && let Some(word) = draft.found("SPEC-07")
    {
        draft.insert(word.end, " (namely ____)");
    }
    who(draft);
    amount(draft);
}

fn commit(draft: &mut Draft<'_>) {
    let text = draft.view.input.text;
    for span in draft.evidence(Committed) {
        let words = span.of(text).to_lowercase();
        let first = words.split_whitespace().next().unwrap_or_default();
        if MODALS.contains(&words.as_str()) {
            draft.replace(span, "will");
        } else if words.ends_with("benefit from") {
            draft.replace(span, "will have");
        } else if OPEN_CONDITIONS.contains(&first) {
            draft.remove(span.join(draft.to_end_of_clause(span)));
        } else if CONDITIONS.contains(&first) {
            draft.remove(span);
        }
    }
}

fn who(draft: &mut Draft<'_>) {
    const TRAINING: &str = " with ____ (qualification, training or experience)";
    match (draft.fails(Who), draft.fails(Expertise)) {
        (true, true) => draft.end = format!(", given by a ____ (role){TRAINING}"),
        (true, false) => ", given by a ____ (role)".clone_into(&mut draft.end),
        (false, true) => match draft.evidence(Who).first() {
            Some(person) => draft.insert(person.end, TRAINING),
            // Who gives it stands in a column beside the text.
            None => draft.end = format!(", given by a ____ (role){TRAINING}"),
        },
        (false, false) => {}
    }
}

fn amount(draft: &mut Draft<'_>) {
    draft.end.push_str(match (draft.fails(Dose), draft.fails(Frequency)) {
        (true, true) => ", for ____ minutes each time, ____ times a ____ (day, week, half-term or term)",
        (true, false) => ", for ____ minutes each time",
        (false, true) => ", ____ times a ____ (day, week, half-term or term)",
        (false, false) => "",
    });
}
