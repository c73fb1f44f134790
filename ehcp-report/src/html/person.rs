//! What is left to a person: what cannot be told, and what no machine can judge.

use maud::{Markup, html as markup};

use super::part::Part;
use crate::{ask, group};

pub(super) fn unanswered(part: &Part<'_>) -> Markup {
    let unanswered = group::unanswered(part.named.report);
    if unanswered.is_empty() {
        return markup! {};
    }
    let id = part.id("questions");
    markup! {
        section aria-labelledby=(id) {
            (part.heading(&id, "What cannot be told"))
            ul {
                @for (missing, rules) in unanswered {
                    li {
                        "Without " (missing) ": "
                        @for (i, rule) in rules.iter().enumerate() {
                            @if i > 0 { ", " }
                            code { (rule.code) }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn to_judge(part: &Part<'_>) -> Markup {
    let report = part.named.report;
    if report.questions.is_empty() {
        return markup! {};
    }
    let id = part.id("judge");
    markup! {
        section aria-labelledby=(id) {
            (part.heading(&id, "For a person to judge"))
            p.soft { "No machine can answer these. The places bear on them and are not graded." }
            ul {
                @for asked in &report.questions {
                    @let (question, look_for) = ask::question(asked);
                    li {
                        strong { (question) }
                        " " (look_for) " "
                        span.small.soft { (ask::places(asked, report)) " " code { (asked.question.code) } }
                    }
                }
            }
        }
    }
}
