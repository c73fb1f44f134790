//! Findings about professional advice.

use ehcp_core::{
    Report,
    advice::{Advice, AdviceReport},
    ledger::Ledger,
    measures::Measures,
    plan::{AdviceRole, Letter, Plan, Section, SectionState, StatementKind},
    thread::Thread,
};
use serde_json::{Value, json};

use crate::{
    Characters, Options, Subject, TextStyle,
    group::groups,
    json::{finding_json, to_value, unit_name},
    page::{BOLD, DIM, Page},
    text::Terminal,
    words::{count, first_words, label},
};

/// A report on advice as JSON.
#[must_use]
pub fn advice_json(report: &AdviceReport, options: &Options) -> Value {
    let plan = stand_in(&report.advice);
    let findings: Vec<Value> = report.findings.iter().map(|f| finding_json(f, &plan, options)).collect();
    json!({
        "advice": to_value(&report.advice),
        "offset_unit": unit_name(options.unit),
        "findings": findings,
    })
}

/// A report on advice for a terminal.
#[must_use]
pub fn advice_text(name: &str, report: &AdviceReport, options: &Options, style: &TextStyle) -> String {
    let stood = as_report(report);
    let mut page = Terminal { page: Page::new(*style), quote: options.quote, of: Subject::Advice };
    page.page.para(0, Some(BOLD), name);
    page.page.para(0, Some(DIM), &about(&report.advice));
    for group in groups(&stood, options.quote) {
        page.group(&group, &stood);
    }
    page.cannot_tell(&stood);
    page.summary(&stood);
    page.page.finish()
}

/// A report on advice as that of a plan which has its statements outside every section: for the forms of
/// report that plans have.
#[must_use]
pub fn as_report(report: &AdviceReport) -> Report {
    Report {
        plan: stand_in(&report.advice),
        findings: report.findings.clone(),
        thread: Thread::default(),
        ledger: Ledger::default(),
        // A redraft would turn what is advised into what is promised.
        judgements: std::collections::BTreeMap::new(),
        measures: Measures::default(),
        questions: Vec::new(),
    }
}

fn stand_in(advice: &Advice) -> Plan {
    let mut section = Section::new(Letter::Other, SectionState::Content);
    section.statements.clone_from(&advice.statements);
    Plan { person: advice.person.clone(), sections: vec![section], ..Plan::default() }
}

fn about(advice: &Advice) -> String {
    let mut facts = vec![format!("Advice {}", role_word(advice.role))];
    facts.extend(advice.date.map(|d| format!("dated {d}")));
    facts.push(count(advice.recommendations().count(), "recommendation", "recommendations"));
    facts.push(count(advice.statements.len(), "statement", "statements"));
    format!("{}.", facts.join(", "))
}

fn role_word(role: Option<AdviceRole>) -> &'static str {
    match role {
        None => "of a profession that was not found",
        Some(AdviceRole::Family) => "of the family",
        Some(AdviceRole::Education) => "of a school or setting",
        Some(AdviceRole::Health) => "of a health professional",
        Some(AdviceRole::EducationalPsychologist) => "of an educational psychologist",
        Some(AdviceRole::SocialCare) => "of social care",
        Some(AdviceRole::SensoryTeacher) => "of a teacher of children with sensory impairment",
        Some(AdviceRole::PreparingForAdulthood) => "on preparing for adulthood",
        Some(AdviceRole::Other) => "of another adviser",
    }
}

/// Advice that was read and what is to be known about the reading.
#[derive(Clone, Copy, Debug)]
pub struct UnderstoodAdvice<'a> {
    /// The file's name.
    pub name: &'a str,
    /// The file's format, in words.
    pub format: &'a str,
    /// The advice.
    pub advice: &'a Advice,
    /// Warnings of the reader.
    pub warnings: &'a [String],
    /// Characters of the document, where they were counted.
    pub characters: Option<Characters>,
}

/// How a document was understood as advice. Names and words only when quoting.
#[must_use]
pub fn understood_advice(what: &UnderstoodAdvice<'_>, options: &Options, style: &TextStyle) -> String {
    let mut page = Page::new(*style);
    let advice = what.advice;
    page.para(0, Some(BOLD), what.name);
    page.para(0, Some(DIM), &format!("Read as {}: professional advice.", what.format));
    page.heading("Details");
    let private = |text: &Option<ehcp_core::plan::Text>| match text {
        Some(t) if options.quote => t.as_str().to_owned(),
        Some(_) => "found".to_owned(),
        None => "not found".to_owned(),
    };
    let date = |d: Option<jiff::civil::Date>, shown: bool| match d {
        Some(d) if shown => d.to_string(),
        Some(_) => "found".to_owned(),
        None => "not found".to_owned(),
    };
    let rows = [
        ("advice", role_word(advice.role).to_owned()),
        ("profession", private(&advice.profession)),
        ("author", private(&advice.author)),
        ("date", date(advice.date, true)),
        ("child's name", private(&advice.person.name)),
        ("date of birth", date(advice.person.date_of_birth, options.quote)),
    ];
    for (name, value) in rows {
        page.row(2, name, 16, &value);
    }
    held(&mut page, advice, options.quote);
    page.heading("The reading");
    page.para(
        2,
        None,
        &format!("{} stated between its statements.", count(advice.links.len(), "link", "links")),
    );
    page.para(
        2,
        None,
        &format!("{} that describe.", count(advice.notes.len(), "other passage", "other passages")),
    );
    if let Some(c) = what.characters {
        let lost = if c.lost == 0 { "none lost".to_owned() } else { format!("{} not read", c.lost) };
        let line = format!("{} characters; {} left out on purpose; {lost}.", c.in_file, c.left_out);
        page.para(2, None, &line);
    }
    for warning in what.warnings {
        page.para(2, Some("33"), &format!("Warning: {warning}"));
    }
    page.finish()
}

fn held(page: &mut Page, advice: &Advice, quote: bool) {
    const KINDS: [StatementKind; 9] = [
        StatementKind::Provision,
        StatementKind::Outcome,
        StatementKind::Step,
        StatementKind::Need,
        StatementKind::HealthNeed,
        StatementKind::CareNeed,
        StatementKind::View,
        StatementKind::Aspiration,
        StatementKind::Strength,
    ];
    page.heading("What it says");
    let plan = stand_in(advice);
    for kind in KINDS {
        let of_kind: Vec<_> = advice.statements.iter().filter(|s| s.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        page.row(2, Subject::Advice.kind(kind), 18, &of_kind.len().to_string());
        if quote {
            for statement in of_kind {
                page.row(4, &label(statement, &plan), 8, &first_words(&statement.text, 160));
            }
        }
    }
}
