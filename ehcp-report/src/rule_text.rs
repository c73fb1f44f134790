//! The rules for a terminal: the catalogue, and one rule explained.

use ehcp_core::{
    Rule, Severity,
    clock::{
        Event,
        declare::{Clock, Side},
    },
    rule::{Scope, Status},
    rules,
};

use crate::{
    TextStyle, accuracy,
    page::{BOLD, DIM, Page},
    words::{sentence, severity_meaning},
};

/// Every rule with its severity, name and summary.
#[must_use]
pub fn rules_text(style: &TextStyle) -> String {
    let mut page = Page::new(*style);
    for rule in rules::all() {
        let head = format!("{:<10}{:<9}{}", rule.code, rule.severity.as_str(), rule.name);
        let head = page.paint(BOLD, &head);
        page.line(&head);
        page.para(10, None, rule.summary());
    }
    page.finish()
}

/// A rule with its reasons, examples, remedy and authority.
#[must_use]
pub fn rule_text(rule: &Rule, style: &TextStyle) -> String {
    let mut page = Page::new(*style);
    page.para(0, Some(BOLD), &format!("{} {}", rule.code, rule.name));
    let meaning = severity_meaning(rule.severity);
    let status = if rule.status == Status::Preview { " Not yet measured well enough." } else { "" };
    page.para(0, Some(DIM), &format!("{}: {meaning}.{status}", severity_word(rule.severity)));
    page.line("");
    docs(&mut page, rule.docs);
    if let Scope::Clock(clocks, _) = rule.scope {
        page.heading("How it is counted");
        for clock in clocks {
            page.para(2, None, &counted(clock));
        }
    }
    page.heading("What to do");
    page.para(2, None, &sentence(&without_facts(rule.advice)));
    page.heading("Authority");
    for authority in rule.authority {
        page.para(2, None, authority.cite);
    }
    page.heading("How often it is right");
    page.para(2, None, &measured(rule));
    page.finish()
}

// "20 weeks from request_received to final_issued. Not where not_issuing_notified. Exceptions: EX-a, EX-b."
fn counted(clock: &Clock) -> String {
    let columns = |events: &[Event]| events.iter().map(|e| e.column()).collect::<Vec<_>>().join(" or ");
    let mut text = if clock.part.is_empty() { String::new() } else { format!("{}: ", clock.part) };
    text += &clock.limit.words();
    if !clock.from.is_empty() {
        text += &format!(" from {}", columns(clock.from));
    }
    let until = if clock.until.is_empty() { "as_of".to_owned() } else { columns(clock.until) };
    text += &format!(" to {until}");
    if clock.side == Side::NoEarlierThan {
        text += ", which is not to come earlier";
    }
    if !clock.unless.is_empty() {
        text += &format!("; not where there is {}", columns(clock.unless));
    }
    let mut codes: Vec<&str> = clock.exceptions.iter().map(|e| e.code).collect();
    codes.dedup();
    if !codes.is_empty() {
        text += &format!(". Exceptions: {}", codes.join(", "));
    }
    sentence(&text)
}

fn measured(rule: &Rule) -> String {
    let Some(a) = accuracy(rule) else {
        if matches!(rule.scope, Scope::Clock(..) | Scope::Case(_)) {
            return "Arithmetic: as right as the dates it is given.".to_owned();
        }
        return "Not measured: the labelled material does not speak of it.".to_owned();
    };
    let per_cent =
        |share: Option<f64>| share.map_or_else(|| "–".to_owned(), |s| format!("{:.0} %", 100.0 * s));
    format!(
        "On the labelled material of the project: {} faults labelled, {} found, {} of them labelled (precision \
         {}, recall {}).",
        a.labelled,
        a.found,
        a.both,
        per_cent(a.precision()),
        per_cent(a.recall())
    )
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Info => "Information",
    }
}

// The documentation is Markdown with headings, paragraphs and fenced examples, each of which stands alone.
fn docs(page: &mut Page, docs: &str) {
    let mut in_example = false;
    let mut first = true;
    let mut paragraph = String::new();
    for line in docs.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        let fence = line.trim_start().starts_with("```");
        if in_example && !fence {
            page.line(&format!("    {line}"));
            continue;
        }
        if fence || line.starts_with("## ") || line.trim().is_empty() {
            page.para(2, None, &std::mem::take(&mut paragraph));
            if let Some(heading) = line.strip_prefix("## ") {
                page.heading(heading);
                first = true;
            }
            if fence && !in_example {
                if !first {
                    page.line("");
                }
                first = false;
            }
            in_example ^= fence;
        } else {
            paragraph.push_str(line);
            paragraph.push(' ');
        }
    }
    page.para(2, None, &paragraph);
}

/// A rule by itself has no facts: what a finding would fill in is left open.
pub(crate) fn without_facts(template: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((head, (_, tail))) =
        rest.split_once('{').and_then(|(head, tail)| Some((head, tail.split_once('}')?)))
    {
        out.push_str(head);
        out.push('…');
        rest = tail;
    }
    out.push_str(rest);
    out
}
