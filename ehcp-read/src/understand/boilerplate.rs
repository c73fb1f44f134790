//! Words of the form, of the council and of the law, which are no statement about the child.

use super::guidance;
use super::words::{any, count, has, plain, starts};

/// Whether a text says no more than that there is nothing to say.
pub(crate) fn is_absent(text: &str) -> bool {
    let text = plain(text);
    let text = text.trim_start_matches(['(', '[', '"', '-', ' ']);
    if starts(text, &["not applicable", "n/a", "non applicable", "this section is not applicable"])
        || starts(text, &["this section does not apply", "does not apply"])
        || matches!(
            text.trim_end_matches('.'),
            "na" | "none" | "nil" | "no" | "£0" | "£0.00" | "£nil" | "not requested" | "none requested"
        )
    {
        return count(text) <= 45;
    }
    if count(text) > 30 {
        return false;
    }
    if none_with_reason(text) {
        return true;
    }
    let nothing = starts(
        text,
        &[
            "none identified",
            "none known",
            "none at present",
            "none at this time",
            "none required",
            "none recorded",
            "none stated",
            "no needs identified",
            "no needs have been identified",
            "nothing identified",
            "no provision required",
            "no provision is required",
            "no provision identified",
            "no personal budget",
            "no direct payment",
        ],
    );
    let found =
        starts(text, &["no", "there are no", "there is no", "there were no", "at present there are no"])
            && any(
                text,
                &[
                    "have been identified",
                    "has been identified",
                    "were identified",
                    "was identified",
                    "identified at this time",
                    "are required",
                    "is required",
                    "were found",
                    "has been requested",
                    "have been requested",
                    "no identified",
                ],
            );
    // "Is there a personal budget? No"
    let answered = text.rsplit_once('?').is_some_and(|(_, answer)| {
        matches!(answer.trim().trim_end_matches('.'), "no" | "none" | "n/a" | "not applicable" | "☒ no")
    });
    nothing || found || answered || budget_unasked(text) || has_no_needs(text) || labelled_absent(text)
}

// "None. No other provision was found to be needed.", "None asked for at this stage".
fn none_with_reason(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("none") else { return false };
    let asked =
        ["asked", "sought", "wanted", "needed", "agreed", "given", "in place", "applicable", "made", "found"];
    let stopped =
        rest.starts_with(['.', ',', ';', ':']) || rest.starts_with(" -") || starts(rest.trim_start(), &asked);
    stopped && !any(rest, &["will", "but", "however", "except", "although", "other than", "apart from"])
}

// "A personal budget has not been requested."
fn budget_unasked(text: &str) -> bool {
    any(text, &["personal budget", "personal budgets", "direct payment", "direct payments"])
        && any(
            text,
            &[
                "not been requested",
                "not requested",
                "not been asked for",
                "not asked for",
                "did not request",
                "do not wish",
                "does not wish",
                "no request",
            ],
        )
        && !any(text, &["but", "however", "except"])
}

// "No health needs.", "Ada does not have any social care needs": that, and nothing else.
fn has_no_needs(text: &str) -> bool {
    const NONE: [&str; 6] =
        ["no", "there are no", "has no", "does not have any", "does not currently have any", "have no"];
    const NEEDS: [&str; 10] = [
        "needs",
        "known needs",
        "additional needs",
        "health needs",
        "health care needs",
        "healthcare needs",
        "medical needs",
        "social care needs",
        "known health needs",
        "known social care needs",
    ];
    let text = text.trim_end_matches('.');
    let stated = || NONE.iter().flat_map(|no| NEEDS.iter().map(move |needs| format!("{no} {needs}")));
    text == "nothing to report"
        || count(text) <= 14
            && !any(text, &["but", "however", "except", "apart from", "although", "other than"])
            && stated().any(|phrase| has(text, &phrase))
}

// "H1: not applicable. H2: not applicable."
fn labelled_absent(text: &str) -> bool {
    let mut rest = text.split(['.', ';']).map(str::trim).filter(|s| !s.is_empty()).peekable();
    rest.peek().is_some()
        && rest.all(|s| {
            s.split_once(':').is_some_and(|(label, value)| {
                label.len() <= 12
                    && matches!(value.trim(), "not applicable" | "n/a" | "none" | "none identified")
            })
        })
}

/// Whether a text is a blank of the form: a merge field, dots, "left blank", "YES/NO".
pub(crate) fn is_blank(text: &str) -> bool {
    let text = plain(text);
    let text = text.trim();
    let inner = text.trim_matches(['(', ')', '[', ']', '{', '}', '<', '>', '«', '»', '*', ' ', '.', ':']);
    if !inner.chars().any(char::is_alphanumeric) {
        return true;
    }
    let field = |open: &str, close: &str| {
        text.starts_with(open)
            && text.ends_with(close)
            && text.matches(open).count() == text.matches(close).count()
    };
    if field("{{", "}}") || field("«", "»") || field("{%", "%}") {
        return true;
    }
    let form =
        ["insert", "click or tap", "click here", "enter text", "choose an item", "type here", "select date"];
    if starts(inner, &form)
        || matches!(inner.replace(' ', "").as_str(), "yes/no" | "y/n" | "yes☐no☐" | "☐yes☐no")
    {
        return true;
    }
    count(inner) <= 10
        && any(
            inner,
            &[
                "left blank",
                "intentionally blank",
                "blank in this draft",
                "to be completed",
                "blank at this stage",
                "to be left blank",
                "blank until final",
                "not to be completed",
            ],
        )
}

/// Whether a paragraph of a section introduces, arranges or certifies and is no statement about the child.
pub(crate) fn is_arrangement(text: &str) -> bool {
    let text = plain(text);
    starts(
        &text,
        &[
            "the outcomes are for",
            "these are for",
            "these outcomes",
            "outcomes marked",
            "the following outcomes",
            "all outcomes",
            "the outcomes in this",
            "the outcomes below",
            "the outcomes should",
            "unless otherwise stated",
            "unless stated otherwise",
            "in this section",
            "this section",
            "the provision begins",
            "the provision in this",
            "the provision above",
            "the provision below",
            "the above provision",
            "the above has been",
            "the above is",
            "provision under section",
            "provision in this section",
            "to show how",
            "the items",
            "items are",
            "please note",
            "note:",
            "smaller targets",
            "shorter-term targets",
            "shorter term targets",
            "short term targets",
            "targets",
            "the school will set",
            "the setting will set",
            "agreed by",
            "agreed on behalf",
            "this was agreed",
            "these are agreed",
            "these were agreed",
            "recorded as agreed",
            "commissioned by",
            "copies of",
            "the letter above each column",
            "information in this section",
            "guidance",
            "signed",
            "source:",
            "sources:",
            "this information was",
        ],
    ) || agreed(&text)
        || signed_off(&text)
        || meta(&text)
        || finding_nothing(&text)
        || monitoring(&text)
        || guidance::form_words(&text)
}

/// Whether a text only says who filled a section in, and when.
pub(crate) fn is_signed_off(text: &str) -> bool {
    signed_off(&plain(text))
}

// "Completed by: A. Clerk, 2 May"
fn signed_off(text: &str) -> bool {
    let by = [
        "completed by",
        "prepared by",
        "written by",
        "updated by",
        "author",
        "recorded by",
        "date completed",
        "last updated",
    ];
    count(text) <= 14 && text.contains(':') && starts(text, &by)
}

fn agreed(text: &str) -> bool {
    let body = any(
        text,
        &[
            "integrated care board",
            "icb",
            "ccg",
            "clinical commissioning group",
            "designated clinical officer",
            "designated medical officer",
            "health commissioner",
            "commissioner",
            "director of children's services",
        ],
    );
    body && any(text, &["agreed", "commissioned", "commissions", "approved"]) && count(text) <= 50
}

fn meta(text: &str) -> bool {
    any(
        text,
        &[
            "unless a different date is given",
            "unless they say otherwise",
            "unless it says otherwise",
            "except where a later",
            "numbered for reference",
            "set out in rows",
            "is set out below",
            "are set out below",
            "are listed below",
            "abbreviation",
            "listed in section k",
            "used to help write",
            "used to write this",
            "informed this section",
            "this provision is made",
            "weekly items",
            "weekly amounts",
            "items run",
            "columns are headed",
            "column is headed",
            "in the columns",
            "the code of an outcome",
            "the codes in brackets",
            "the numbers in brackets",
            "the letters in brackets",
            "an item says",
            "wherever it says",
            "wherever this plan says",
            "where this plan says",
            "amounts are the same",
        ],
    )
}

fn finding_nothing(text: &str) -> bool {
    let unknown =
        ["not known to social care", "not known to children's social care", "not open to social care"];
    if any(text, &unknown) && count(text) <= 12 {
        return true;
    }
    count(text) <= 45
        && (starts(text, &["no other", "there are no other", "no further"])
            && any(text, &["identified", "found", "required", "reported"])
            || any(
                text,
                &["found no other", "found no further", "identified no other", "found no social care need"],
            ))
}

fn monitoring(text: &str) -> bool {
    let targets = any(text, &["targets", "short-term targets", "progress towards", "progress against"]);
    let set = any(
        text,
        &[
            "will be set",
            "are set",
            "will set",
            "sets smaller",
            "set small",
            "set short",
            "set targets",
            "agree targets",
            "agree small",
            "look at them",
            "reviewed each term",
            "reviewed termly",
            "will be reviewed",
            "will be monitored",
            "will be considered at",
        ],
    );
    targets && set
}
