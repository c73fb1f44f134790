//! The top of what is said about a plan: what was found, and where.

use ehcp_core::{Report, Severity};
use maud::{Markup, html as markup};

use super::part::Part;
use crate::{
    Subject,
    group::{Counts, Group},
    words::{count, plan_kind_word, sentence, setting_word, severity_meaning},
};

/// The summary, with where the other parts of the page are: id and title.
pub(super) fn section(part: &Part<'_>, groups: &[Group<'_>], parts: &[(String, &str)]) -> Markup {
    let report = part.named.report;
    let id = part.id("summary");
    markup! {
        section aria-labelledby=(id) {
            h2 id=(id) { (part.title("Summary")) }
            p.soft { (facts(report, part.named.subject)) }
            (totals(report))
            nav aria-label=(part.title("Parts of this report")) {
                ul.jump { @for (id, title) in parts { li { a href=(format!("#{id}")) { (title) } } } }
            }
            (contents(part, groups))
        }
    }
}

fn facts(report: &Report, subject: Subject) -> String {
    let plan = &report.plan;
    let mut facts = Vec::new();
    if subject == Subject::Advice {
        facts.push("professional advice".to_owned());
    }
    facts.extend(plan.kind.map(|k| plan_kind_word(k).to_owned()));
    facts.extend(plan.dates.plan.map(|d| format!("dated {}", d.strftime("%-d %B %Y"))));
    facts.extend(plan.setting.map(|s| setting_word(s).to_owned()));
    facts.push(count(plan.statements().count(), "statement", "statements"));
    sentence(&facts.join(", "))
}

fn totals(report: &Report) -> Markup {
    let counts = Counts::of(&report.findings);
    let rows = [
        (
            counts.errors,
            if counts.errors == 1 { "error" } else { "errors" },
            severity_meaning(Severity::Error),
        ),
        (
            counts.warnings,
            if counts.warnings == 1 { "warning" } else { "warnings" },
            severity_meaning(Severity::Warning),
        ),
        (counts.infos, "for information", severity_meaning(Severity::Info)),
        (counts.cannot_tell, "cannot be told", "something needed for an answer is missing"),
    ];
    markup! {
        ul.counts {
            @for (n, what, meaning) in rows {
                li { strong { span.figure { (n) } " " (what) } span.small.soft { (meaning) } }
            }
        }
        @if counts.short() == 0 { p { "Nothing was found that falls short." } }
    }
}

fn contents(part: &Part<'_>, groups: &[Group<'_>]) -> Markup {
    if groups.is_empty() {
        return markup! {};
    }
    markup! {
        div.table tabindex="0" role="group" aria-label=(part.title("Findings by section")) {
            table {
                thead {
                    tr {
                        th scope="col" { "Section" }
                        th.n scope="col" { "Errors" }
                        th.n scope="col" { "Warnings" }
                        th.n scope="col" { "Information" }
                    }
                }
                tbody {
                    @for group in groups {
                        @let counts = Counts::of(group.findings());
                        tr {
                            td { a href=(format!("#{}", part.section_id(group))) { (part.named.subject.title(group.section)) } }
                            td.n { (counts.errors) }
                            td.n { (counts.warnings) }
                            td.n { (counts.infos) }
                        }
                    }
                }
            }
        }
    }
}
