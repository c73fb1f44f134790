//! What a column or a row of a table is about, by the words of its header.

use ehcp_core::plan::{ColumnRole, Letter, StatementKind};

use super::headings::{Naming, named};
use super::words::{any, count, has, plain, starts};

/// What a column or row holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    /// Statements of sections that the header names.
    Sections(Vec<Letter>),
    /// Statements of a kind.
    Kind(StatementKind),
    /// Numbers or labels.
    Number,
    /// The area of need.
    Area,
    /// Statements of the section that is open.
    Main,
    /// Something beside the statement.
    Aside(ColumnRole),
}

/// The role that a header's words give; none where they give none.
pub(crate) fn role(header: &str) -> Option<Role> {
    let text = plain(header);
    let text = text.trim_end_matches([':', '.', '?', '*', ' ']);
    if text.is_empty() || count(text) > 40 {
        return None;
    }
    if let Some((naming, letters)) = named(header)
        && (naming != Naming::Subject || count(text) > 2)
    {
        return Some(Role::Sections(letters));
    }
    if count(text) > 24 {
        return None;
    }
    if matches!(
        text,
        "no" | "number" | "ref" | "reference" | "#" | "item" | "item no" | "code" | "outcome no" | "need no"
    ) {
        return Some(Role::Number);
    }
    aside(text).or_else(|| kind(text))
}

fn aside(text: &str) -> Option<Role> {
    let other = any(
        text,
        &[
            "linked to",
            "links to",
            "link to",
            "which need",
            "which outcome",
            "relates to",
            "outcome link",
            "need met",
            "outcomes met",
            "related outcome",
            "related need",
            "outcome ref",
            "need ref",
            "source",
            "evidence",
            "comments",
            "notes",
            "rag",
        ],
    ) || starts(
        text,
        &["group size", "size of group", "ratio", "setting", "where", "location", "group or individual"],
    ) && count(text) <= 6;
    let who = matches!(text, "by" | "from")
        || starts(
            text,
            &[
                "who",
                "by whom",
                "whom",
                "delivered by",
                "provided by",
                "provider",
                "responsible",
                "staff",
                "staffing",
                "lead",
                "agency",
                "named person",
                "person responsible",
                "person/s responsible",
                "responsibility",
                "expertise",
                "adult",
            ],
        );
    let often = starts(
        text,
        &[
            "how often",
            "how long",
            "how much",
            "frequency",
            "duration",
            "amount",
            "hours",
            "when and how often",
            "quantity",
            "time",
        ],
    ) || any(text, &["frequency", "how often"])
        && !any(text, &["provision", "support", "outcome"]);
    let monitoring =
        any(
            text,
            &[
                "monitor",
                "monitored",
                "monitoring",
                "reviewed",
                "evaluated",
                "how we will know",
                "how will we know",
                "success criteria",
                "how will progress",
                "measured",
                "review arrangements",
            ],
        ) || matches!(text, "review" | "reviews" | "review date" | "reviewing" | "progress" | "evaluation");
    let when = starts(
        text,
        &[
            "when",
            "by when",
            "timescale",
            "timescales",
            "date",
            "target date",
            "start date",
            "timeframe",
            "time frame",
            "deadline",
        ],
    );
    let funding = any(
        text,
        &["funding", "funded", "funded by", "cost", "costs", "resources", "resource", "budget", "paid"],
    );
    let role = match () {
        () if other => ColumnRole::Other,
        () if monitoring => ColumnRole::Monitoring,
        () if who => ColumnRole::Who,
        () if often => ColumnRole::Frequency,
        () if when => ColumnRole::When,
        () if funding => ColumnRole::Funding,
        () => return None,
    };
    Some(Role::Aside(role))
}

fn kind(text: &str) -> Option<Role> {
    if any(text, &["area of need", "category of need", "area of sen", "area"]) && count(text) <= 5 {
        return Some(Role::Area);
    }
    if any(text, &["steps", "step", "short term", "short-term", "milestones", "shorter term"])
        && !any(text, &["outcome, with", "outcomes and steps", "outcome and steps", "outcome with steps"])
    {
        return Some(Role::Kind(StatementKind::Step));
    }
    let wanted = any(
        text,
        &[
            "want to see",
            "want to happen",
            "want to achieve",
            "hope to see",
            "will be able to do",
            "will achieve",
        ],
    ) && !any(text, &["help", "support", "needed", "provision"]);
    if wanted || any(text, &["outcome", "outcomes", "objective", "objectives"]) && !has(text, "achieve") {
        return Some(Role::Kind(StatementKind::Outcome));
    }
    if any(text, &["strength", "strengths"]) && !has(text, "needs") {
        return Some(Role::Kind(StatementKind::Strength));
    }
    if any(text, &["aspiration", "aspirations", "long term goal", "long term goals"]) {
        return Some(Role::Kind(StatementKind::Aspiration));
    }
    if any(
        text,
        &[
            "provision",
            "provisions",
            "support",
            "intervention",
            "interventions",
            "strategies",
            "will have",
            "will be provided",
            "help",
            "will get",
            "will be done",
            "will happen",
            "what we will do",
            "action",
            "actions",
        ],
    ) {
        return Some(Role::Kind(StatementKind::Provision));
    }
    if any(text, &["need", "needs", "difficulty", "difficulties", "barrier", "barriers"])
        || any(
            text,
            &[
                "find hard",
                "finds hard",
                "find difficult",
                "finds difficult",
                "struggles with",
                "not going well",
            ],
        )
    {
        return Some(Role::Kind(StatementKind::Need));
    }
    matches!(text, "what" | "description" | "details" | "detail" | "statement" | "summary")
        .then_some(Role::Main)
}

/// What a cell without header beside a statement is about.
pub(crate) fn guess(text: &str) -> ColumnRole {
    let plain = plain(text);
    if any(&plain, &["daily", "weekly", "termly", "minutes", "hours", "hour", "times", "per week", "a week"])
    {
        ColumnRole::Frequency
    } else if count(text) <= 8
        && any(
            &plain,
            &[
                "teacher",
                "therapist",
                "assistant",
                "senco",
                "staff",
                "team",
                "service",
                "school",
                "physiotherapist",
                "nurse",
                "psychologist",
                "worker",
                "mentor",
                "tutor",
                "parents",
                "therapy",
            ],
        )
    {
        ColumnRole::Who
    } else {
        ColumnRole::Other
    }
}
