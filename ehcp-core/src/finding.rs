//! What a rule reports: facts and places, never the child's words.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    plan::{Letter, Text},
    position::Span,
    rule::{Rule, Severity},
};

/// Whether a requirement is not met or cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The plan does not appear to show what the authority calls for.
    FallsShort,
    /// An input that the rule needs is missing.
    CannotTell,
}

/// A typed fact of a finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Fact {
    /// A whole number.
    Count(i64),
    /// A measure.
    Number(f64),
    /// A day.
    Day(Date),
    /// A word of the library's own vocabulary: a label, a role, a listed phrase.
    Term(&'static str),
    /// Words of the plan; shown only to a caller who asks for quotations.
    Quote(Text),
}

impl Fact {
    /// As printed in a message; words of the plan are replaced by "…" unless quoting.
    #[must_use]
    pub fn show(&self, quote: bool) -> String {
        match self {
            Fact::Count(n) => n.to_string(),
            Fact::Number(x) => format!("{}", (x * 10.0).round() / 10.0),
            Fact::Day(d) => d.to_string(),
            Fact::Term(t) => (*t).to_owned(),
            Fact::Quote(t) if quote => t.as_str().to_owned(),
            Fact::Quote(_) => "…".to_owned(),
        }
    }
}

/// Where a finding is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The section.
    pub section: Option<Letter>,
    /// The statement, by id.
    pub statement: Option<String>,
    /// The field of the statement, section or plan ("text", "lead_in", "dates.review_by").
    pub field: &'static str,
    /// The stretch of that field.
    pub span: Option<Span>,
}

/// One thing that a plan does not appear to show.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it weighs, after the profile.
    pub severity: Severity,
    /// Not met, or not to be told.
    pub outcome: Outcome,
    /// Where.
    pub at: Location,
    /// Other places that belong to it.
    pub related: Vec<Location>,
    /// Small typed values.
    pub facts: BTreeMap<&'static str, Fact>,
    /// How sure the rule is, from 0 to 1.
    pub confidence: f64,
    /// The input that is missing, where it cannot be told.
    pub missing: Option<&'static str>,
}

impl Finding {
    /// A finding of a rule at a place, to be refined by the methods below.
    #[must_use]
    pub fn new(rule: &'static Rule, at: Location) -> Self {
        Self {
            rule,
            severity: rule.severity,
            outcome: Outcome::FallsShort,
            at,
            related: Vec::new(),
            facts: BTreeMap::new(),
            confidence: 1.0,
            missing: None,
        }
    }

    /// Says which input is missing for the rule to answer.
    #[must_use]
    pub fn cannot_tell(mut self, missing: &'static str) -> Self {
        self.outcome = Outcome::CannotTell;
        self.missing = Some(missing);
        self.severity = Severity::Info;
        self
    }

    /// Sets another severity than the rule's.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn fact(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.insert(name, fact);
        self
    }

    /// Adds a related place.
    #[must_use]
    pub fn related(mut self, at: Location) -> Self {
        self.related.push(at);
        self
    }

    /// Says how sure the rule is.
    #[must_use]
    pub fn confidence(mut self, confidence: f64) -> Self {
        self.confidence = confidence.clamp(0.0, 1.0);
        self
    }

    /// The rule's message with the facts filled in.
    #[must_use]
    pub fn message(&self, quote: bool) -> String {
        if let Some(missing) = self.missing {
            return format!("cannot tell without {missing}");
        }
        fill(self.rule.message, &self.facts, quote)
    }

    /// The rule's advice with the facts filled in.
    #[must_use]
    pub fn advice(&self, quote: bool) -> String {
        fill(self.rule.advice, &self.facts, quote)
    }
}

fn fill(template: &str, facts: &BTreeMap<&'static str, Fact>, quote: bool) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((head, tail)) = rest.split_once('{') {
        out.push_str(head);
        let Some((name, after)) = tail.split_once('}') else {
            out.push('{');
            rest = tail;
            continue;
        };
        match facts.get(name) {
            Some(fact) => out.push_str(&fact.show(quote)),
            None => out.push('…'),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Findings as they are collected.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.list.push(finding);
    }

    /// All of them, in the order they were added.
    #[must_use]
    pub fn into_vec(self) -> Vec<Finding> {
        self.list
    }

    /// Those that were added after there were a number of them.
    #[must_use]
    pub fn since(&self, before: usize) -> &[Finding] {
        self.list.get(before..).unwrap_or(&[])
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
