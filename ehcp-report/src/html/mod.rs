//! A report as one web page that stands by itself: no script, nothing fetched, for screen, phone and paper.

mod item;
mod part;
mod person;
mod profile;
mod sections;
mod shell;
mod summary;
mod thread;
mod wishes;

use ehcp_core::Severity;
use maud::{Markup, html as markup};
use part::Part;
pub(crate) use shell::document;

use crate::{
    Named, Options, Subject,
    group::groups,
    ledger,
    thread::Weave,
    words::{Labels, count, severity_meaning},
};

/// One page about one plan or several.
#[must_use]
pub fn html(reports: &[Named<'_>], options: &Options) -> String {
    let title = match reports {
        [one] => format!("Check of {}", one.name),
        many => format!("Check of {}", count(many.len(), "document", "documents")),
    };
    let body = markup! {
        a.skip href="#main" { "Skip to the findings" }
        header {
            h1 { (title) }
            p.soft { "What the document does not appear to show, with the authority for each point. It is about the document, never about the child." }
        }
        main id="main" tabindex="-1" {
            @for (i, named) in reports.iter().enumerate() {
                (plan(&Part { named, number: i + 1, several: reports.len() > 1, options }))
            }
        }
        footer.small.soft {
            p { "Made by ehcp " (env!("CARGO_PKG_VERSION")) " on this computer; nothing was sent anywhere." }
            p { "An error is " (severity_meaning(Severity::Error)) "; a warning, " (severity_meaning(Severity::Warning)) "; the rest, " (severity_meaning(Severity::Info)) ". A finding is a reason to look again, not a ruling." }
        }
    };
    document(&title, include_str!("report.css"), None, &body)
}

fn plan(part: &Part<'_>) -> Markup {
    let groups = groups(part.named.report, part.options.quote);
    let labels = Labels::of(&part.named.report.plan);
    let weave = Weave::of(part.named.report, part.options);
    let ledger_title = part.title("What the provision adds up to");
    let of_plan = part.named.subject == Subject::Plan;
    let parts = [
        (
            "thread",
            "Golden thread",
            if of_plan {
                thread::section(part, &weave, &groups)
            } else {
                markup! {}
            },
        ),
        ("wishes", "Wishes and what the plan makes of them", wishes::section(part, &weave)),
        (
            "ledger",
            "What the provision adds up to",
            ledger::section(
                part.named.report,
                &labels,
                &part.id("ledger"),
                &ledger_title,
                part.options.quote,
            ),
        ),
        (
            "profile",
            "Profile",
            if of_plan {
                profile::section(part)
            } else {
                markup! {}
            },
        ),
        (
            "findings",
            if of_plan { "Findings, section by section" } else { "Findings" },
            sections::findings(part, &groups, &labels),
        ),
        ("questions", "What cannot be told", person::unanswered(part)),
        ("judge", "For a person to judge", person::to_judge(part)),
    ];
    // What a plan gives nothing for is not on the page, and nothing leads to it.
    let there = parts.iter().filter(|(.., markup)| !markup.0.is_empty());
    let contents: Vec<(String, &str)> = there.map(|(id, title, _)| (part.id(id), *title)).collect();
    markup! {
        (summary::section(part, &groups, &contents))
        @for (.., markup) in parts { (markup) }
    }
}
