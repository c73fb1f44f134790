//! A report as one web page that stands by itself: no script, nothing fetched, for screen, phone and paper.

mod item;

use ehcp_core::{Report, Severity};
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use crate::{
    Named, Options, ask,
    group::{Counts, Group, groups, unanswered},
    ledger,
    words::{count, group_title, plan_kind_word, sentence, setting_word, severity_meaning},
};

// Nothing may be fetched or run, whatever a plan's words hold.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// One page about one plan or several.
#[must_use]
pub fn html(reports: &[Named<'_>], options: &Options) -> String {
    let title = match reports {
        [one] => format!("Check of {}", one.name),
        many => format!("Check of {}", count(many.len(), "plan", "plans")),
    };
    let page = markup! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(include_str!("style.css"))) }
            }
            body {
                a.skip href="#main" { "Skip to the findings" }
                header {
                    h1 { (title) }
                    p.soft { "What the document does not appear to show, with the authority for each point. It is about the document, never about the child." }
                }
                main id="main" tabindex="-1" {
                    @for (i, named) in reports.iter().enumerate() {
                        (plan(named, i + 1, reports.len() > 1, options))
                    }
                }
                footer.small.soft {
                    p { "Made by ehcp " (env!("CARGO_PKG_VERSION")) " on this computer; nothing was sent anywhere." }
                    p { "An error is " (severity_meaning(Severity::Error)) "; a warning, " (severity_meaning(Severity::Warning)) "; the rest, " (severity_meaning(Severity::Info)) ". A finding is a reason to look again, not a ruling." }
                }
            }
        }
    };
    page.into_string()
}

fn plan(named: &Named<'_>, number: usize, several: bool, options: &Options) -> Markup {
    let report = named.report;
    let groups = groups(report, options.quote);
    markup! {
        section aria-labelledby=(format!("plan{number}")) {
            h2 id=(format!("plan{number}")) {
                @if several { "Summary: " (named.name) } @else { "Summary" }
            }
            p.soft { (facts(report)) }
            (totals(report))
            (contents(&groups, number))
        }
        @for group in &groups { (section(group, named, number, several, options)) }
        (ledger::section(report, number, &ledger_title(named, several), options.quote))
        (questions(named, number, several))
        (for_a_person(named, number, several))
    }
}

fn ledger_title(named: &Named<'_>, several: bool) -> String {
    if several {
        format!("What the provision adds up to: {}", named.name)
    } else {
        "What the provision adds up to".to_owned()
    }
}

fn facts(report: &Report) -> String {
    let plan = &report.plan;
    let mut facts = Vec::new();
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

fn contents(groups: &[Group<'_>], number: usize) -> Markup {
    if groups.is_empty() {
        return markup! {};
    }
    markup! {
        div.table {
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
                            td { a href=(format!("#{}", anchor(group, number))) { (group_title(group.section)) } }
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

fn anchor(group: &Group<'_>, number: usize) -> String {
    format!("plan{number}-{}", group.section.map_or("whole", |s| s.as_str()))
}

fn section(group: &Group<'_>, named: &Named<'_>, number: usize, several: bool, options: &Options) -> Markup {
    let anchor = anchor(group, number);
    markup! {
        section aria-labelledby=(anchor) {
            h2 id=(anchor) {
                (group_title(group.section))
                @if several { " " span.small.soft { (named.name) } }
            }
            @for found in &group.items { (item::item(found, named.report, options.quote)) }
        }
    }
}

fn questions(named: &Named<'_>, number: usize, several: bool) -> Markup {
    let unanswered = unanswered(named.report);
    if unanswered.is_empty() {
        return markup! {};
    }
    let anchor = format!("plan{number}-questions");
    markup! {
        section aria-labelledby=(anchor) {
            h2 id=(anchor) {
                "What cannot be told"
                @if several { " " span.small.soft { (named.name) } }
            }
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

fn for_a_person(named: &Named<'_>, number: usize, several: bool) -> Markup {
    if named.report.questions.is_empty() {
        return markup! {};
    }
    let anchor = format!("plan{number}-judge");
    markup! {
        section aria-labelledby=(anchor) {
            h2 id=(anchor) {
                "For a person to judge"
                @if several { " " span.small.soft { (named.name) } }
            }
            p.soft { "No machine can answer these. The places bear on them and are not graded." }
            ul {
                @for asked in &named.report.questions {
                    @let (question, look_for) = ask::question(asked);
                    li {
                        strong { (question) }
                        " " (look_for) " "
                        span.small.soft { (ask::places(asked, named.report)) " " code { (asked.question.code) } }
                    }
                }
            }
        }
    }
}
