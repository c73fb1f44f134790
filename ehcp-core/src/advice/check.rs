//! Checks advice: annotate once, judge its statements, run the rules on advice.

use std::collections::BTreeMap;

use super::Advice;
use crate::{
    finding::{Finding, Findings, Location},
    plan::Statement,
    plan_text::PlanText,
    position::Span,
    rule::{Rule, Scope, Severity},
    rules,
    settings::Settings,
    statement::{self, Judgement, StatementInput, StatementView},
};

/// A statement of the advice and what was found out about it.
#[derive(Debug)]
pub struct Advised<'a> {
    /// The statement.
    pub statement: &'a Statement,
    /// What was found out, by every rule on statements of its kind.
    pub judgement: Judgement,
    /// Whether it is equipment, an arrangement or an approach used by everyone: no figures are called for, and
    /// nobody in particular carries it out.
    pub arrangement: bool,
}

impl Advised<'_> {
    /// Whether a rule on single statements found something.
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        self.judgement.findings.iter().any(|f| f.rule.code == code)
    }
}

/// What rules on advice read.
#[derive(Debug)]
pub struct AdviceView<'a> {
    /// The advice.
    pub advice: &'a Advice,
    /// How the check is made.
    pub settings: &'a Settings,
    /// Every text of the advice, annotated.
    pub text: PlanText<'a>,
    /// Every statement, judged, in the order of the document.
    pub statements: Vec<Advised<'a>>,
}

impl AdviceView<'_> {
    /// A finding of a rule about the advice as a whole.
    #[must_use]
    pub fn flag(&self, rule: &'static Rule, field: &'static str) -> Finding {
        Finding::new(rule, Location { section: None, statement: None, field, span: None })
    }

    /// Whether there is anything to judge.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.advice.statements.is_empty() && self.advice.notes.is_empty()
    }
}

/// What a check of advice found.
#[derive(Clone, Debug)]
pub struct AdviceReport {
    /// The advice that was checked.
    pub advice: Advice,
    /// Findings in a fixed order: the advice as a whole first, then by statement, place, code.
    pub findings: Vec<Finding>,
    /// What was found out about each statement, by id.
    pub judgements: BTreeMap<String, Judgement>,
}

/// Rules on single statements that a rule on advice answers in its own words, or that speak of what only a plan
/// must do: commit somebody, leave nothing to others, keep to its sections.
const OF_PLANS: &[&str] = &[
    "SPEC-02",
    "SPEC-03",
    "SPEC-04",
    "SPEC-08",
    "SPEC-11",
    "SPEC-16",
    "SPEC-19",
    "SPEC-20",
    "SPEC-24",
    "SPEC-25",
    "LANG-01",
    "LANG-04",
    // In running text the effect of a need stands in the next sentence.
    "NEED-01",
    "OUT-14",
    "THREAD-10",
    "THREAD-11",
    "THREAD-12",
    "THREAD-13",
    "THREAD-14",
    "THREAD-15",
    "THREAD-16",
];

/// Checks advice. It cannot fail: what cannot be told is a finding that says so.
#[must_use]
pub fn check(advice: &Advice, settings: &Settings) -> AdviceReport {
    // Rules on advice build on rules on statements, whichever of those are to be shown.
    let neutral = Settings { rules: BTreeMap::new(), ..settings.clone() };
    let statements = judge_all(advice, &neutral);
    let view = AdviceView { advice, settings, text: PlanText::of_advice(advice), statements };
    let mut findings = Findings::default();
    for rule in rules::all() {
        if let Scope::Advice(check) = rule.scope
            && settings.allows(rule, advice.date)
        {
            check(&view, &mut findings);
        }
    }
    let mut findings = findings.into_vec();
    let mut judgements = BTreeMap::new();
    for Advised { statement, mut judgement, .. } in view.statements {
        // Whose expertise it would be is asked once it is known who.
        let nobody = judgement.findings.iter().any(|f| f.rule.code == "SPEC-04");
        judgement.findings.retain(|f| {
            let answered = OF_PLANS.contains(&f.rule.code) || nobody && f.rule.code == "SPEC-05";
            !answered && settings.allows(f.rule, advice.date)
        });
        // What they rest on binds the plan; to whoever advises it is a help.
        for finding in &mut judgement.findings {
            finding.severity = Severity::Info;
            finding.at.section = None;
        }
        findings.extend(judgement.findings.iter().cloned());
        judgements.insert(statement.id.clone(), judgement);
    }
    let mut findings = settings.weigh(findings);
    // The first wins where an id stands twice.
    let order: BTreeMap<&str, usize> =
        advice.statements.iter().enumerate().rev().map(|(i, s)| (s.id.as_str(), i + 1)).collect();
    let place = |f: &Finding| -> (usize, Option<Span>) {
        let at = f.at.statement.as_deref().map_or(0, |id| order.get(id).copied().unwrap_or(usize::MAX));
        (at, f.at.span)
    };
    findings.sort_by(|a, b| (place(a), a.rule.code, a.at.field).cmp(&(place(b), b.rule.code, b.at.field)));
    AdviceReport { advice: advice.clone(), findings, judgements }
}

fn judge_all<'a>(advice: &'a Advice, settings: &Settings) -> Vec<Advised<'a>> {
    let person = &advice.person;
    let names: Vec<&str> =
        [&person.name, &person.preferred_name].into_iter().flatten().map(|n| n.as_str()).collect();
    advice
        .statements
        .iter()
        .map(|statement| {
            let input = StatementInput {
                id: &statement.id,
                kind: statement.kind,
                text: &statement.text,
                lead_in: statement.lead_in.as_deref(),
                // Advice is judged by one measure, whichever section of a plan it is meant for.
                section: None,
                columns: &statement.columns,
                deliveries: &statement.deliveries,
                names: names.clone(),
                pronouns: person.pronouns,
                date_of_birth: person.date_of_birth,
                year_group: person.year_group,
                plan_date: advice.date.or(settings.as_of),
                review_by: None,
                setting: settings.setting,
                in_plan: true,
                institutions: Vec::new(),
            };
            let arrangement = StatementView::of(&input, settings).is_arrangement();
            Advised { statement, judgement: statement::judge(&input, settings), arrangement }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{Outcome, advice::sketch, settings::Level};

    fn codes(text: &str, settings: &Settings) -> Vec<&'static str> {
        check(&sketch::advice(text).unwrap(), settings).findings.iter().map(|f| f.rule.code).collect()
    }

    const BARE: &str = "profession: occupational therapist\nauthor: Una Bell\ndate: 2026-03-01\n\
                        note Views: Ivo told me that he likes maps, and his mother agreed.\n\
                        n1: Ivo cannot hold a pencil for more than a minute, so he writes little.\nr1: Ivo should have a sloping board.\nr2: Handwriting practice.";

    #[test]
    fn rules_on_plans_do_not_speak_of_advice() {
        let found = codes(BARE, &Settings::default());
        assert!(found.contains(&"ADV-01") && found.contains(&"ADV-05"), "{found:?}");
        assert!(found.iter().all(|c| !OF_PLANS.contains(c)), "{found:?}");
    }

    #[test]
    fn rules_on_statements_are_for_information() {
        let report = check(&sketch::advice(BARE).unwrap(), &Settings::default());
        let of_statements = report.findings.iter().filter(|f| !f.rule.code.starts_with("ADV"));
        assert!(of_statements.clone().all(|f| f.severity == Severity::Info));
    }

    #[test]
    fn a_rule_that_is_off_is_silent_and_does_not_silence_another() {
        let mut settings = Settings::default();
        settings.set("SPEC-02", Level::Off).unwrap();
        settings.set("ADV-01", Level::Off).unwrap();
        let found = codes(BARE, &settings);
        assert!(!found.contains(&"ADV-01") && found.contains(&"ADV-05"), "{found:?}");
    }

    #[test]
    fn empty_advice_is_not_wrong() {
        let report = check(&Advice::default(), &Settings::default());
        assert!(report.findings.iter().all(|f| f.outcome == Outcome::CannotTell), "{:?}", report.findings);
    }
}
