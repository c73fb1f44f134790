//! What kind of document it is, by the wording of its cover and running heads.

use ehcp_core::plan::PlanKind;

use crate::understand::words::{any, count, has, plain};

/// The kind that a line of the cover gives.
pub(crate) fn kind(line: &str) -> Option<PlanKind> {
    let text = plain(line);
    let text = ticked(&text).unwrap_or(&text);
    let draft = has(text, "draft");
    let last = any(text, &["final", "finalised"]);
    let amended = any(text, &["amended", "amendment", "amendments"]);
    // A form's list of choices says nothing.
    if draft && last && (text.contains('/') || count(text) > 24) {
        return None;
    }
    if any(text, &["not a final plan"]) && amended
        || any(
            text,
            &[
                "notice of amendment",
                "notice of amendments",
                "notice of proposed amendment",
                "notice of proposed amendments",
                "proposed amendments",
                "amendment notice",
                "proposed amended",
                "notice to amend",
                "proposed amendment",
            ],
        )
    {
        return Some(PlanKind::NoticeOfAmendment);
    }
    if draft && any(text, &["reassessment", "re-assessment"]) {
        return Some(PlanKind::DraftReassessment);
    }
    if draft && amended {
        return Some(PlanKind::NoticeOfAmendment);
    }
    if draft {
        return Some(PlanKind::DraftFirst);
    }
    let plan = any(text, &["plan", "ehcp", "ehc"]);
    if amended && (last || plan || count(text) <= 3) {
        return Some(PlanKind::FinalAmended);
    }
    if last && (plan || count(text) <= 3) {
        return Some(PlanKind::FinalFirst);
    }
    None
}

// The choice that carries the cross in a row of boxes.
fn ticked(text: &str) -> Option<&str> {
    let after = text.split(['☒', '☑', '✓', '✔']).nth(1)?;
    Some(after.split('☐').next().unwrap_or(after).trim())
}
