//! The words in which things are told to people.

use std::collections::BTreeMap;

use ehcp_core::{
    Severity,
    plan::{Letter, Plan, PlanKind, Section, SectionState, Setting, Statement, StatementKind},
};

/// The title of a section, as regulation 12(1) of the SEND Regulations 2014 describes it. Reports use this and
/// not the document's own heading, which may hold the child's name.
#[must_use]
pub fn section_title(letter: Letter) -> &'static str {
    match letter {
        Letter::A => "Section A: Views, interests and aspirations",
        Letter::B => "Section B: Special educational needs",
        Letter::C => "Section C: Health care needs",
        Letter::D => "Section D: Social care needs",
        Letter::E => "Section E: Outcomes",
        Letter::F => "Section F: Special educational provision",
        Letter::G => "Section G: Health care provision",
        Letter::H => "Section H: Social care provision",
        Letter::H1 => "Section H1: Social care provision under the 1970 Act",
        Letter::H2 => "Section H2: Other social care provision",
        Letter::I => "Section I: Placement",
        Letter::J => "Section J: Personal budget",
        Letter::K => "Section K: Advice and information",
        Letter::Other => "Outside the lettered sections",
    }
}

/// The title of a group of findings: a section, or the plan as a whole.
#[must_use]
pub fn group_title(section: Option<Letter>) -> &'static str {
    section.map_or("The plan as a whole", section_title)
}

/// What a statement is called.
#[must_use]
pub fn kind_word(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Aspiration => "aspiration",
        StatementKind::View => "view",
        StatementKind::Strength => "strength",
        StatementKind::Need => "need",
        StatementKind::HealthNeed => "health need",
        StatementKind::CareNeed => "social care need",
        StatementKind::Outcome => "outcome",
        StatementKind::Step => "step",
        StatementKind::Provision => "provision",
    }
}

/// What a document is called.
#[must_use]
pub fn plan_kind_word(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::DraftFirst => "first draft plan",
        PlanKind::DraftReassessment => "draft plan after reassessment",
        PlanKind::NoticeOfAmendment => "plan with a notice of amendment",
        PlanKind::FinalFirst => "first final plan",
        PlanKind::FinalAmended => "amended final plan",
    }
}

/// What a setting is called.
#[must_use]
pub fn setting_word(setting: Setting) -> &'static str {
    match setting {
        Setting::Mainstream => "mainstream setting",
        Setting::Special => "special school or college",
        Setting::Resourced => "resourced provision",
        Setting::Eotas => "education otherwise than at school",
        Setting::Independent => "independent school",
        Setting::Other => "other setting",
    }
}

/// What a section holds, in words.
#[must_use]
pub fn state_word(state: SectionState) -> &'static str {
    match state {
        SectionState::Content => "has content",
        SectionState::NotApplicable => "says that it does not apply",
        SectionState::Empty => "heading only",
        SectionState::Missing => "not found",
    }
}

/// What a severity says about the duty.
#[must_use]
pub fn severity_meaning(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "what the law says must be there",
        Severity::Warning => "what the Code of Practice or case law looks for",
        Severity::Info => "good practice",
    }
}

/// "1 error", "2 errors".
#[must_use]
pub fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

/// A message as a sentence: a capital and a full stop.
#[must_use]
pub fn sentence(message: &str) -> String {
    let mut chars = message.chars();
    let mut out: String = chars.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    out.push_str(chars.as_str());
    if !out.is_empty() && !out.ends_with(['.', '?', '!', '…']) {
        out.push('.');
    }
    out
}

/// What to call a statement without showing its words: the label printed before it, unless the label holds a
/// name or stands before other statements of the section too; or else its id.
#[must_use]
pub fn label(statement: &Statement, plan: &Plan) -> String {
    let home = plan.sections.iter().find(|s| s.statements.iter().any(|x| x.id == statement.id));
    let alike = home.map_or(0, |s| s.statements.iter().filter(|x| x.label == statement.label).count());
    called(statement, home, alike < 2, &names(plan))
}

/// What to call every statement of a plan.
pub(crate) struct Labels<'p> {
    of: BTreeMap<&'p str, String>,
}

impl<'p> Labels<'p> {
    pub(crate) fn of(plan: &'p Plan) -> Self {
        let names = names(plan);
        let mut of = BTreeMap::new();
        for section in &plan.sections {
            let mut alike: BTreeMap<Option<&str>, usize> = BTreeMap::new();
            for statement in &section.statements {
                *alike.entry(statement.label.as_deref()).or_default() += 1;
            }
            for statement in &section.statements {
                let once = alike.get(&statement.label.as_deref()).is_none_or(|n| *n < 2);
                of.entry(statement.id.as_str())
                    .or_insert_with(|| called(statement, Some(section), once, &names));
            }
        }
        Self { of }
    }

    /// What a statement is called; its id where the plan holds none such.
    pub(crate) fn get<'s>(&'s self, id: &'s str) -> &'s str {
        self.of.get(id).map_or(id, String::as_str)
    }
}

fn called(statement: &Statement, home: Option<&Section>, once: bool, names: &[String]) -> String {
    let printed = statement.label.as_deref().map_or("", |l| l.trim().trim_end_matches([':', '.']));
    // "1)" loses its bracket, "Outcome 7 (health)" keeps it.
    let printed = if printed.contains('(') { printed } else { printed.trim_end_matches(')') };
    let named = || words_of(printed).any(|word| names.contains(&word));
    if printed.is_empty() || printed.len() > 24 || !once || named() {
        return statement.id.clone();
    }
    // A bare number says little away from its section.
    match home {
        Some(section) if section.letter == Letter::Other && printed.bytes().all(|b| b.is_ascii_digit()) => {
            statement.id.clone()
        }
        Some(section) if printed.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{}{printed}", section.letter.as_str())
        }
        _ => printed.to_owned(),
    }
}

fn names(plan: &Plan) -> Vec<String> {
    let person = &plan.person;
    let names = [&person.name, &person.preferred_name].into_iter().flatten().chain(&person.family);
    names.flat_map(|name| words_of(name)).collect()
}

fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() > 2).map(str::to_lowercase)
}

/// The first words of a text, up to a number of characters.
#[must_use]
pub fn first_words(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.len() <= most || text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{}…", cut.trim_end_matches([',', ';', ':']))
}
