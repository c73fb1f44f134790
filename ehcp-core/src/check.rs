//! Checks a plan: annotate once, draw the thread, add up the ledger, run the rules.

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use crate::settings::Settings;
use crate::{
    finding::{Finding, Findings, Location},
    ledger::{self, Ledger},
    measures::{self, Measures},
    plan::{Letter, Plan, PlanKind, Setting, Statement},
    plan_text::PlanText,
    question::{self, Asked},
    rule::Rule,
    rules,
    statement::{self, Judgement, StatementInput},
    thread::{self, Relatedness, Thread},
};

/// A statement of the plan with its section and what was found out about it.
#[derive(Debug)]
pub struct Judged<'a> {
    /// Its section.
    pub section: Letter,
    /// The statement.
    pub statement: &'a Statement,
    /// What was found out; views and strengths have no criteria.
    pub judgement: Judgement,
}

/// What rules on the whole plan read.
#[derive(Debug)]
pub struct PlanView<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How the check is made.
    pub settings: &'a Settings,
    /// Every text of the plan, annotated.
    pub text: PlanText<'a>,
    /// Every statement, judged, in the order of the document.
    pub statements: Vec<Judged<'a>>,
    /// The thread.
    pub thread: Thread,
    /// The ledger.
    pub ledger: Ledger,
}

impl PlanView<'_> {
    /// The kind of plan, as overridden.
    #[must_use]
    pub fn kind(&self) -> Option<PlanKind> {
        self.settings.kind.or(self.plan.kind)
    }

    /// The setting, as overridden.
    #[must_use]
    pub fn setting(&self) -> Option<Setting> {
        self.settings.setting.or(self.plan.setting)
    }

    /// The plan's date, or else the day on which it is looked at.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.plan.dates.plan.or(self.settings.as_of)
    }

    /// A finding of a rule about a section, or the plan where there is no section.
    #[must_use]
    pub fn flag(&self, rule: &'static Rule, section: Option<Letter>, field: &'static str) -> Finding {
        Finding::new(rule, Location { section, statement: None, field, span: None })
    }
}

/// What a check found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The plan that was checked.
    pub plan: Plan,
    /// Findings in a fixed order: by section, statement, place, code.
    pub findings: Vec<Finding>,
    /// The thread.
    pub thread: Thread,
    /// The ledger.
    pub ledger: Ledger,
    /// What was found out about each statement, by id.
    pub judgements: BTreeMap<String, Judgement>,
    /// The plan's profile.
    pub measures: Measures,
    /// What only a person can judge, with the places that bear on it.
    pub questions: Vec<Asked>,
}

/// Checks a plan. It cannot fail: what cannot be told is a finding that says so.
#[must_use]
pub fn check(plan: &Plan, settings: &Settings) -> Report {
    checked(plan, settings, None)
}

/// Checks a plan as [`check`] does, but asks the host how related two statements are when the thread is drawn.
#[must_use]
pub fn check_with(plan: &Plan, settings: &Settings, host: &dyn Relatedness) -> Report {
    checked(plan, settings, Some(host))
}

fn checked(plan: &Plan, settings: &Settings, host: Option<&dyn Relatedness>) -> Report {
    let mut statements = judge_all(plan, settings);
    rules::drop_answered(&mut statements);
    let text = PlanText::of(plan);
    let thread = thread::draw_with(plan, &text, host);
    let ledger = ledger::add_up(&statements, &thread, &settings.school_year);
    let view = PlanView { plan, settings, text, statements, thread, ledger };
    let mut findings = Findings::default();
    // A form that nobody has filled in is one finding, not one for each thing that a plan must hold.
    let blank = rules::is_blank_form(plan);
    for rule in rules::all().iter().filter(|r| !blank || r.code.starts_with("COPY")) {
        if let Some(check) = rule.scope.plan_check()
            && settings.allows(rule, plan.dates.plan)
        {
            check(&view, &mut findings);
        }
    }
    let questions = question::ask(&view);
    let PlanView { text, statements, thread, ledger, .. } = view;
    let measures = measures::measure(plan, &text, &statements, &thread, &ledger);
    let mut findings = settings.weigh(findings.into_vec());
    let mut judgements = BTreeMap::new();
    for judged in statements {
        findings.extend(judged.judgement.findings.iter().cloned());
        judgements.insert(judged.statement.id.clone(), judged.judgement);
    }
    let places = Places::of(plan);
    findings.sort_by(|a, b| places.of_finding(a).cmp(&places.of_finding(b)));
    Report { plan: plan.clone(), findings, thread, ledger, judgements, measures, questions }
}

/// Where the sections and statements of a plan stand in its document.
struct Places<'a> {
    sections: BTreeMap<Letter, usize>,
    statements: BTreeMap<&'a str, usize>,
}

type Place<'f> = (usize, usize, Option<crate::position::Span>, &'f str, &'f str);

impl<'a> Places<'a> {
    fn of(plan: &'a Plan) -> Self {
        // The first wins where a letter or an id stands twice.
        let sections = plan.sections.iter().enumerate().rev().map(|(i, s)| (s.letter, i + 1)).collect();
        let ids: Vec<&str> = plan.statements().map(|(_, s)| s.id.as_str()).collect();
        let statements = ids.into_iter().enumerate().rev().map(|(i, id)| (id, i + 1)).collect();
        Self { sections, statements }
    }

    // Plan-wide findings first, then by the document's order of sections and statements.
    fn of_finding<'f>(&self, finding: &'f Finding) -> Place<'f> {
        let last = usize::MAX;
        let section = finding.at.section.map_or(0, |l| self.sections.get(&l).copied().unwrap_or(last));
        let statement = finding.at.statement.as_deref();
        let statement = statement.map_or(0, |id| self.statements.get(id).copied().unwrap_or(last));
        (section, statement, finding.at.span, finding.rule.code, finding.at.field)
    }
}

fn judge_all<'a>(plan: &'a Plan, settings: &Settings) -> Vec<Judged<'a>> {
    let names = [&plan.person.name, &plan.person.preferred_name];
    let names: Vec<&str> = names.into_iter().flatten().map(|n| n.as_str()).collect();
    let institutions: Vec<&str> = plan.placement.iter().filter_map(|p| p.name.as_deref()).collect();
    plan.statements()
        .map(|(section, statement)| {
            let input = StatementInput {
                id: &statement.id,
                kind: statement.kind,
                text: &statement.text,
                lead_in: statement.lead_in.as_deref(),
                section: Some(section),
                columns: &statement.columns,
                deliveries: &statement.deliveries,
                names: names.clone(),
                pronouns: plan.person.pronouns,
                date_of_birth: plan.person.date_of_birth,
                year_group: plan.person.year_group,
                plan_date: plan.dates.plan.or(settings.as_of),
                review_by: plan.dates.review_by,
                setting: settings.setting.or(plan.setting),
                in_plan: true,
                institutions: institutions.clone(),
            };
            Judged { section, statement, judgement: statement::judge(&input, settings) }
        })
        .collect()
}
