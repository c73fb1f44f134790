//! Headings that end the lettered part of a plan.

use super::words::{any, has, plain, starts};

/// Whether a heading ends the lettered part of a plan.
pub(crate) fn closes(heading: &str) -> bool {
    let text = plain(heading);
    starts(
        &text,
        &[
            "sign-off",
            "sign off",
            "signature",
            "signatures",
            "signed",
            "signed on behalf",
            "rights",
            "right of appeal",
            "rights of appeal",
            "your right",
            "your rights",
            "appeal",
            "appeals",
            "how to appeal",
            "mediation",
            "if you disagree",
            "what happens next",
            "what happens now",
            "next steps",
            "glossary",
            "words used",
            "contents",
            "record of the",
            "record of review",
            "review record",
            "additional information",
            "other information kept",
            "about this plan",
            "notes for readers",
            "key for amendments",
            "data protection",
            "privacy",
            "distribution",
            "circulation",
            "plan distribution",
            "review of the plan",
            "reviewing",
            "how this version",
            "how this plan",
            "contact details",
            "useful contacts",
            "authorisation",
            "declaration",
            "legal status of",
            "duties of",
            "things people should know",
            "extracts from",
        ],
    ) || any(&text, &["(for information", "for information only", "carried forward", "not part of"])
        || has(&text, "disagree with this plan")
}
