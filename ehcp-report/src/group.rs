//! Findings as people read them: by section, then by statement, like with like.

use std::collections::BTreeMap;

use ehcp_core::{
    Finding, Outcome, Report, Rule, Severity, Span,
    plan::{Letter, Statement},
};

/// The findings about one section, or about the plan as a whole.
pub(crate) struct Group<'r> {
    pub(crate) section: Option<Letter>,
    pub(crate) items: Vec<Item<'r>>,
}

/// The findings about one statement, or about a section as a whole.
pub(crate) struct Item<'r> {
    pub(crate) statement: Option<&'r Statement>,
    pub(crate) points: Vec<Point<'r>>,
}

/// Findings of one rule about one statement that say the same.
pub(crate) struct Point<'r> {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) advice: String,
    pub(crate) findings: Vec<&'r Finding>,
}

impl Point<'_> {
    /// Stretches of the statement's text.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        self.findings.iter().filter(|f| f.at.field == "text").filter_map(|f| f.at.span)
    }

    /// The authorities, one after the other.
    pub(crate) fn authority(&self) -> String {
        self.rule.authority.iter().map(|a| a.cite).collect::<Vec<_>>().join("; ")
    }
}

/// How many findings there are of each severity, and how many questions that cannot be answered.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) infos: usize,
    pub(crate) cannot_tell: usize,
}

impl Counts {
    pub(crate) fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            *match (finding.outcome, finding.severity) {
                (Outcome::CannotTell, _) => &mut counts.cannot_tell,
                (_, Severity::Error) => &mut counts.errors,
                (_, Severity::Warning) => &mut counts.warnings,
                (_, Severity::Info) => &mut counts.infos,
            } += 1;
        }
        counts
    }

    /// How many fall short.
    pub(crate) fn short(self) -> usize {
        self.errors + self.warnings + self.infos
    }
}

/// The findings that fall short, grouped in the order of the document.
pub(crate) fn groups(report: &Report, quote: bool) -> Vec<Group<'_>> {
    let statements: BTreeMap<&str, &Statement> =
        report.plan.statements().map(|(_, s)| (s.id.as_str(), s)).collect();
    let mut groups: Vec<Group<'_>> = Vec::new();
    for finding in report.findings.iter().filter(|f| f.outcome == Outcome::FallsShort) {
        let at = groups.iter().position(|g| g.section == finding.at.section).unwrap_or_else(|| {
            groups.push(Group { section: finding.at.section, items: Vec::new() });
            groups.len() - 1
        });
        let statement = finding.at.statement.as_deref().and_then(|id| statements.get(id).copied());
        if let Some(group) = groups.get_mut(at) {
            group.add(finding, statement, quote);
        }
    }
    groups
}

impl<'r> Group<'r> {
    fn add(&mut self, finding: &'r Finding, statement: Option<&'r Statement>, quote: bool) {
        let id = statement.map(|s| s.id.as_str());
        // Findings come sorted by statement, so that the last item is the only candidate.
        match self.items.last_mut() {
            Some(item) if item.statement.map(|s| s.id.as_str()) == id => item.add(finding, quote),
            _ => {
                let mut item = Item { statement, points: Vec::new() };
                item.add(finding, quote);
                self.items.push(item);
            }
        }
    }

    /// Every finding of the group.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &'r Finding> {
        self.items.iter().flat_map(|i| &i.points).flat_map(|p| p.findings.iter().copied())
    }
}

impl<'r> Item<'r> {
    fn add(&mut self, finding: &'r Finding, quote: bool) {
        let message = finding.message(quote);
        let same = |p: &&mut Point<'_>| {
            p.rule.code == finding.rule.code && p.severity == finding.severity && p.message == message
        };
        if let Some(point) = self.points.iter_mut().find(same) {
            point.findings.push(finding);
            return;
        }
        self.points.push(Point {
            rule: finding.rule,
            severity: finding.severity,
            message,
            advice: finding.advice(quote),
            findings: vec![finding],
        });
        // The weightiest first; what weighs the same stays in the order of the words.
        self.points.sort_by_key(|p| std::cmp::Reverse(p.severity));
    }
}

/// A statement with its gaps as blanks, where there is something to suggest. Holds the plan's words.
pub(crate) fn redraft(statement: &Statement, report: &Report) -> Option<String> {
    let suggestion = report.judgements.get(&statement.id)?.suggestion.as_ref()?;
    Some(suggestion.apply(&statement.text))
}

/// Questions that cannot be answered: the input that is missing, and the rules that ask for it.
pub(crate) fn unanswered(report: &Report) -> Vec<(&'static str, Vec<&'static Rule>)> {
    let mut by_input: BTreeMap<&'static str, BTreeMap<&'static str, &'static Rule>> = BTreeMap::new();
    for finding in report.findings.iter().filter(|f| f.outcome == Outcome::CannotTell) {
        let missing = finding.missing.unwrap_or("more information");
        by_input.entry(missing).or_default().insert(finding.rule.code, finding.rule);
    }
    by_input.into_iter().map(|(missing, rules)| (missing, rules.into_values().collect())).collect()
}

/// What has been said in a section already; after that the code is enough.
#[derive(Default)]
pub(crate) struct Told {
    advice: Vec<String>,
    rules: Vec<&'static str>,
}

impl Told {
    /// Whether a piece of advice is new.
    pub(crate) fn advice(&mut self, advice: &str) -> bool {
        let new = !self.advice.iter().any(|a| a == advice);
        if new {
            self.advice.push(advice.to_owned());
        }
        new
    }

    /// Whether a rule is new.
    pub(crate) fn rule(&mut self, code: &'static str) -> bool {
        let new = !self.rules.contains(&code);
        if new {
            self.rules.push(code);
        }
        new
    }
}
