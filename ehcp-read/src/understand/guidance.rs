//! Words to whoever fills in a form, which templates have under their headings.

use super::words::{any, count, plain, starts};

/// Whether a plain text is of the law or of a template, and tells the writer what a section is for.
pub(crate) fn form_words(text: &str) -> bool {
    // Text about children in general, or about "the child or young person", speaks to whoever fills in the form.
    let head: String = text.split(' ').take(14).collect::<Vec<_>>().join(" ");
    if any(
        &head,
        &["children and young people", "child or young person", "for digital systems", "insert here"],
    ) {
        return true;
    }
    any(
        text,
        &[
            "children and young people may",
            "some children and young people",
            "support for learning difficulties may be required",
            "recordings are used",
            "should normally be no",
            "sections must be",
            "this section must",
            "this section should",
            "the child or young person's special educational needs must",
            "must be specified for each",
            "the local authority must also specify",
            "children and families act 2014",
        ],
    )
}

/// Whether a text under the heading of a section, before anything else there, tells the writer what to put:
/// "List all advice received.", "Outcomes must be specific".
pub(crate) fn tells_writer(text: &str) -> bool {
    const OF_FORMS: [&str; 24] = [
        "all",
        "any",
        "only",
        "here",
        "below",
        "section",
        "details",
        "needs",
        "need",
        "outcomes",
        "outcome",
        "provision",
        "advice",
        "reports",
        "report",
        "child",
        "young person",
        "child's",
        "pupil",
        "plan",
        "delete",
        "insert",
        "budget",
        "views",
    ];
    const ORDERS: [&str; 22] = [
        "list",
        "complete",
        "record",
        "describe",
        "detail",
        "state",
        "specify",
        "summarise",
        "enter",
        "delete",
        "attach",
        "include",
        "only include",
        "outline",
        "set out",
        "insert",
        "please",
        "do not include",
        "give details",
        "write",
        "add",
        "consider",
    ];
    const ABOUT: [&str; 16] = [
        "this section",
        "this part",
        "this applies",
        "outcomes",
        "the outcomes",
        "all outcomes",
        "provision",
        "all provision",
        "the provision",
        "health provision",
        "social care provision",
        "all of the",
        "all identified",
        "needs",
        "each outcome",
        "each need",
    ];
    const DUTIES: [&str; 18] = [
        "must be",
        "should be",
        "should record",
        "must include",
        "should include",
        "must specify",
        "must set out",
        "should set out",
        "must detail",
        "should detail",
        "should describe",
        "must record",
        "must normally",
        "should normally",
        "applies to",
        "should only",
        "must only",
        "should relate",
    ];
    const OF_WRITING: [&str; 24] = [
        "listed",
        "recorded",
        "included",
        "specified",
        "specific",
        "quantified",
        "detailed",
        "measurable",
        "smart",
        "realistic",
        "set out",
        "agreed by",
        "blank",
        "completed",
        "describe",
        "include",
        "record",
        "in their own words",
        "applies to",
        "specify",
        "detail",
        "relate",
        "linked to",
        "section",
    ];
    // An order about a child names the child.
    let names_someone = text.split_whitespace().skip(1).any(|w| {
        w.starts_with(char::is_uppercase)
            && w.chars().nth(1).is_some_and(char::is_lowercase)
            && !matches!(
                w.trim_end_matches(['.', ',']),
                "Section"
                    | "Act"
                    | "Code"
                    | "Part"
                    | "Education"
                    | "Health"
                    | "Care"
                    | "Plan"
                    | "Local"
                    | "Authority"
            )
    });
    let text = plain(text);
    let text = text.trim_start_matches(['(', '[', '*', '"', ' ']);
    if count(text) > 60 {
        return false;
    }
    starts(text, &ORDERS) && any(text, &OF_FORMS) && !names_someone
        || starts(text, &ABOUT) && any(text, &DUTIES) && any(text, &OF_WRITING)
}
