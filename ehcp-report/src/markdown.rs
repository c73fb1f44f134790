//! A letter to the writer of a plan, section by section, in Markdown.

use std::fmt::Write as _;

use ehcp_core::{
    Report, Severity,
    plan::{Letter, Statement, StatementKind},
};

use crate::{
    Named, Options, Subject, ask,
    group::{Counts, Group, Item, Point, Told, groups, redraft, unanswered},
    words::{count, first_words, label, sentence},
};

/// A letter about each plan, one after the other.
#[must_use]
pub fn markdown(reports: &[Named<'_>], options: &Options) -> String {
    reports.iter().map(|named| letter(named, options)).collect::<Vec<_>>().join("\n---\n\n")
}

fn letter(named: &Named<'_>, options: &Options) -> String {
    let (report, of) = (named.report, named.subject);
    let mut out = String::new();
    let _ = writeln!(out, "# Notes on {}\n", escape(named.name));
    out.push_str(&opening(report, of));
    out.push_str(&hopes(report, options.quote));
    for group in groups(report, options.quote) {
        section(&mut out, &group, report, options.quote, of);
    }
    questions(&mut out, report);
    for_a_person(&mut out, report);
    out.push_str(match of {
        Subject::Advice => {
            "\nThese notes are about the document, not about the child or your judgement. Where there is a reason for \
             the wording, please pass over the note.\n"
        }
        Subject::Plan => "\nThese notes are about the document, not about the child or the people who know the child. Where the \
         plan says a thing in another place, or there is a reason for the wording, please pass over the note.\n",
    });
    out
}

fn opening(report: &Report, of: Subject) -> String {
    let counts = Counts::of(&report.findings);
    if of == Subject::Advice {
        return if counts.short() == 0 {
            "Thank you for this advice. Nothing in its wording came up in this check.\n".to_owned()
        } else {
            "Thank you for this advice. These notes say what whoever writes the plan could not find in it. A blank \
             (`____`) is for you to fill in.\n"
                .to_owned()
        };
    }
    if counts.short() == 0 {
        return "Thank you for sharing this plan. Nothing in its wording came up in this check.\n".to_owned();
    }
    let mut out = "Thank you for sharing this plan. These notes go through it section by section; each says what a \
                   reader could not find, and offers words to start from. A blank (`____`) is for you to fill in.\n\n"
        .to_owned();
    for (n, what) in [
        (counts.errors, "about what the law says must be there"),
        (counts.warnings, "about what the Code of Practice or case law looks for"),
        (counts.infos, "about good practice"),
    ] {
        if n > 0 {
            let _ = writeln!(out, "- {} {what}", count(n, "point", "points"));
        }
    }
    out
}

// What all of it is for: the aspirations, in their own words where words may be shown.
fn hopes(report: &Report, quote: bool) -> String {
    let plan = &report.plan;
    let hopes: Vec<&Statement> =
        plan.statements().map(|(_, s)| s).filter(|s| s.kind == StatementKind::Aspiration).collect();
    if hopes.is_empty() {
        return String::new();
    }
    let mut out = "\nWhat the plan is there for, from section A:\n\n".to_owned();
    for hope in hopes {
        let words = if quote { first_words(&hope.text, 400) } else { label(hope, plan) };
        let _ = writeln!(out, "- {}", escape(&words));
    }
    out
}

// How clear words in a section help towards the aspirations.
fn why(section: Option<Letter>) -> Option<&'static str> {
    Some(match section? {
        Letter::A => "Everything else in the plan is measured against what is hoped for here.",
        Letter::B | Letter::C | Letter::D => {
            "A need that says what it does to the day shows what has to change for the hopes of section A."
        }
        Letter::E => {
            "An outcome is a step towards the hopes of section A; a clear one lets everyone see when it is reached."
        }
        Letter::F | Letter::G | Letter::H | Letter::H1 | Letter::H2 => {
            "This is what the family can count on; plain amounts make sure that it happens, and that it leads to \
             the outcomes."
        }
        Letter::I | Letter::J | Letter::K | Letter::Other => return None,
    })
}

/// Notes on one section, or on a piece of advice.
fn section(out: &mut String, group: &Group<'_>, report: &Report, quote: bool, of: Subject) {
    let _ = writeln!(out, "\n## {}", of.title(group.section));
    if let Some(why) = why(group.section) {
        let _ = writeln!(out, "\n{why}");
    }
    let mut told = Told::default();
    for item in &group.items {
        heading(out, item, report, quote, of);
        for point in &item.points {
            note(out, point, &mut told);
        }
        if quote && let Some(words) = item.statement.and_then(|s| redraft(s, report)) {
            let _ = writeln!(out, "\n  Words to start from: {}", escape(&words));
        }
    }
}

fn heading(out: &mut String, item: &Item<'_>, report: &Report, quote: bool, of: Subject) {
    out.push('\n');
    let Some(statement) = item.statement else { return };
    let _ = writeln!(out, "### {} ({})\n", escape(&label(statement, &report.plan)), of.kind(statement.kind));
    if quote {
        let _ = writeln!(out, "> {}\n", escape(&first_words(&statement.text, 400)));
    }
}

fn note(out: &mut String, point: &Point<'_>, told: &mut Told) {
    let weight = match point.severity {
        Severity::Error => "must",
        Severity::Warning => "should",
        Severity::Info => "could",
    };
    let _ = writeln!(
        out,
        "- **{}** *({weight}; {} {})*",
        escape(&sentence(&point.message)),
        point.rule.code,
        point.rule.name
    );
    let advice = sentence(&point.advice);
    if told.advice(&advice) {
        let _ = writeln!(out, "  What may help: {}", escape(&advice));
    }
    if told.rule(point.rule.code) {
        let _ = writeln!(out, "  Authority: {}.", escape(&point.authority()));
    }
}

fn questions(out: &mut String, report: &Report) {
    let unanswered = unanswered(report);
    if unanswered.is_empty() {
        return;
    }
    out.push_str("\n## What could not be told\n\n");
    for (missing, rules) in unanswered {
        let codes: Vec<&str> = rules.iter().map(|r| r.code).collect();
        let _ = writeln!(out, "- Without {missing}: {}", codes.join(", "));
    }
}

fn for_a_person(out: &mut String, report: &Report) {
    if report.questions.is_empty() {
        return;
    }
    out.push_str("\n## For you to judge\n\nNo machine can answer these; the places bear on them.\n\n");
    for asked in &report.questions {
        let (question, look_for) = ask::question(asked);
        let places = escape(&ask::places(asked, report));
        let _ = writeln!(out, "- **{question}** {look_for} {places}");
    }
}

// Characters with a meaning in Markdown or HTML lose it, and a line stays a line. Blanks stay readable.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '_' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            '\n' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
    out.replace("\\_\\_\\_\\_", "`____`")
}
