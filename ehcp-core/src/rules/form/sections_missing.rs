use crate::{plan::Section, rules::prelude::*};

rule! {
    /// The twelve sections stand apart, each under its own letter.
    ///
    /// ## Why
    /// A reader must be able to tell which words are needs, which are provision that must be secured, and
    /// which can be appealed. The letters are how the regulations tell them apart. Any order and layout will
    /// do: columns side by side under one heading are separately identified where each column carries its
    /// letter. A section that does not apply keeps its letter and says so.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A note: Some words.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page aloud by July.
    /// F p1: Reading for 20 minutes daily.
    /// H: not applicable
    /// ```
    /// ```text,flagged
    /// A: content
    /// B+F: content
    /// B n1: Finds reading hard.
    /// F p1: Reading for 20 minutes daily.
    /// F+B: content
    /// E: content
    /// I: empty
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A: content
    /// B+F: content
    /// B note boilerplate: Section B: special educational needs
    /// F+B: content
    /// F note boilerplate: F – Special educational provision
    /// C: not applicable
    /// D: not applicable
    /// E: content
    /// G: not applicable
    /// H1: not applicable
    /// H2: not applicable
    /// I: empty
    /// J: not applicable
    /// K: content
    /// ```
    /// ```text,clean
    /// A: content
    /// B: content
    /// C: not applicable
    /// D: not applicable
    /// E: content
    /// F: content
    /// G: not applicable
    /// H1: not applicable
    /// H2: not applicable
    /// I: empty
    /// J: not applicable
    /// K: content
    /// ```
    "FORM-01" "section-missing-or-combined",
    message: "section {section} does not appear to {what}",
    advice: "give section {section} its own heading; if it does not apply, keep the heading and write \"not applicable\"",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)",
        Code "SEND Code of Practice 2015, 9.62",
    ],
    scope: Scope::Plan(check),
}

// Fewer sections than this are an extract, not a plan.
const PLAN_HAS_AT_LEAST: usize = 4;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let plan = view.plan;
    let present = plan.sections.iter().filter(|s| s.letter != Letter::Other).count();
    if present < PLAN_HAS_AT_LEAST {
        findings.push(view.flag(&RULE, None, "sections").cannot_tell("the whole plan"));
        return;
    }
    let single_h = plan.state(Letter::H) != SectionState::Missing;
    let combined = |l: Letter| plan.sections.iter().find(|s| s.letter != l && s.combined_with.contains(&l));
    for letter in Letter::REQUIRED {
        let is_h = matches!(letter, Letter::H1 | Letter::H2);
        if plan.state(letter) != SectionState::Missing || combined(letter).is_some() || (single_h && is_h) {
            continue;
        }
        let label = Fact::Term(letter.as_str());
        findings.push(apart(view.flag(&RULE, Some(letter), "heading").fact("section", label)));
    }
    if single_h && plan.state(Letter::H1) == SectionState::Missing {
        let label = Fact::Term("H1, apart from H2,");
        findings.push(apart(view.flag(&RULE, Some(Letter::H), "heading").fact("section", label)));
    }
    silent(view, findings);
    for section in plan.sections.iter().filter(|s| !s.combined_with.is_empty() && !has_label(plan, s)) {
        let label = Fact::Term(section.letter.as_str());
        findings.push(apart(view.flag(&RULE, Some(section.letter), "heading").fact("section", label)));
    }
}

fn apart(finding: Finding) -> Finding {
    finding.fact("what", Fact::Term("stand under a heading of its own"))
}

// Other rules speak of A, B, E, F and K without content; section I is blank in a draft.
fn silent(view: &PlanView<'_>, findings: &mut Findings) {
    for letter in [Letter::C, Letter::D, Letter::G, Letter::H1, Letter::H2, Letter::J] {
        if view.plan.state(letter) == SectionState::Empty {
            let finding = view.flag(&RULE, Some(letter), "state").severity(Severity::Info);
            let finding = finding.fact("section", Fact::Term(letter.as_str()));
            findings.push(finding.fact("what", Fact::Term("say whether it applies")));
        }
    }
}

/// Whether a column, a row or a line under the shared heading carries the letter of a section.
fn has_label(plan: &Plan, section: &Section) -> bool {
    let shares = |s: &&Section| s.letter == section.letter || section.combined_with.contains(&s.letter);
    plan.sections.iter().filter(shares).flat_map(|s| &s.notes).any(|note| {
        let text = Annotation::of(&note.text);
        let heads = text.sentences().iter().any(|s| is_label(&text, s.from, section.letter));
        heads || is_label(&text, 0, section.letter)
    })
}

// "Section F", "F – Provision", "F:", "F", not "A child who ...".
fn is_label(text: &Annotation<'_>, from: usize, letter: Letter) -> bool {
    let tokens = text.tokens();
    let named = matches!(tokens.folded(from), "section" | "part");
    let at = from + usize::from(named);
    let is_letter = tokens.get(at).is_some_and(|t| t.span.of(text.text()) == letter.as_str());
    let ends = tokens.get(at + 1).is_none_or(|t| matches!(t.class, Class::Punct | Class::Break));
    is_letter && (named || ends)
}
