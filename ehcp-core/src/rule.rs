//! What a rule is, and the macro that declares one.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    advice::AdviceView,
    check::PlanView,
    clock::{CaseFacts, declare::Clock},
    compare::{fidelity::FidelityView, versions::VersionsView},
    finding::Findings,
    plan::StatementKind,
    statement::StatementView,
};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good practice.
    Info,
    /// What the Code of Practice says should be, and case law that turns on facts.
    Warning,
    /// What the law says must be.
    Error,
}

impl Severity {
    /// As printed.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// How binding an authority is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// Act or regulation.
    Law,
    /// Ruling of a court or of the Upper Tribunal.
    Case,
    /// SEND Code of Practice 2015.
    Code,
    /// Good practice.
    Practice,
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    /// How binding it is.
    pub force: Force,
    /// Where it is to be found ("SEND Regulations 2014, reg 12(1)").
    pub cite: &'static str,
}

/// How far along a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Measured and on by default.
    Stable,
    /// Not yet measured well enough; on by default only in the profile `preview`.
    Preview,
}

/// A check of a plan as a whole.
pub type PlanCheck = fn(&PlanView<'_>, &mut Findings);

/// A check of professional advice.
pub type AdviceCheck = fn(&AdviceView<'_>, &mut Findings);

/// What a rule reads.
#[derive(Clone, Copy)]
pub enum Scope {
    /// Single statements of some kinds.
    Statement(&'static [StatementKind], fn(&StatementView<'_>, &mut Findings)),
    /// The plan as a whole.
    Plan(PlanCheck),
    /// The dates of a case: time limits, and the dates of a plan where they tell of the same limit.
    Clock(&'static [Clock], Option<PlanCheck>),
    /// The facts of a case.
    Case(fn(&CaseFacts<'_>, &mut Findings)),
    /// Two versions of a plan.
    Versions(fn(&VersionsView<'_>, &mut Findings)),
    /// Professional advice.
    Advice(AdviceCheck),
    /// A plan and the advice it rests on; and the plan alone, where it tells of the same.
    Fidelity(fn(&FidelityView<'_>, &mut Findings), Option<PlanCheck>),
}

impl Scope {
    /// The check of a plan as a whole, where there is one.
    #[must_use]
    pub fn plan_check(self) -> Option<PlanCheck> {
        match self {
            Scope::Plan(check) => Some(check),
            Scope::Clock(_, check) | Scope::Fidelity(_, check) => check,
            Scope::Statement(..) | Scope::Case(_) | Scope::Versions(_) | Scope::Advice(_) => None,
        }
    }
}

impl std::fmt::Debug for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Scope::Statement(kinds, _) => f.debug_tuple("Statement").field(kinds).finish(),
            Scope::Plan(_) => f.write_str("Plan"),
            Scope::Clock(clocks, _) => f.debug_tuple("Clock").field(&clocks.len()).finish(),
            Scope::Case(_) => f.write_str("Case"),
            Scope::Versions(_) => f.write_str("Versions"),
            Scope::Advice(_) => f.write_str("Advice"),
            Scope::Fidelity(..) => f.write_str("Fidelity"),
        }
    }
}

/// A rule: a value in a slice.
#[derive(Debug)]
pub struct Rule {
    /// Its code in the catalogue, never used for another rule.
    pub code: &'static str,
    /// Its name, which states the problem.
    pub name: &'static str,
    /// Its documentation: what is checked, why, examples. Markdown.
    pub docs: &'static str,
    /// The message of a finding; `{fact}` stands for a fact of the finding.
    pub message: &'static str,
    /// What to do about it, for the person who writes the plan; blanks as `____`.
    pub advice: &'static str,
    /// How much its findings weigh, unless the rule or the profile says otherwise.
    pub severity: Severity,
    /// What it rests on, the most binding first.
    pub authority: &'static [Authority],
    /// How far along it is.
    pub status: Status,
    /// Release that brought it.
    pub since: &'static str,
    /// First day on which its authority is in force.
    pub valid_from: Date,
    /// Last day on which its authority is in force, where that is known.
    pub valid_to: Option<Date>,
    /// What it reads.
    pub scope: Scope,
}

impl Rule {
    /// Whether its authority is in force on a day; a plan without a date is judged by today's rules.
    #[must_use]
    pub fn in_force(&self, day: Option<Date>) -> bool {
        day.is_none_or(|d| self.valid_from <= d && self.valid_to.is_none_or(|to| d <= to))
    }

    /// The first line of its documentation.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.docs.lines().map(str::trim).find(|l| !l.is_empty()).unwrap_or("")
    }
}

/// Declares the rule of a file as `RULE`, seen by its family.
///
/// The documentation comment is data: `ehcp rules`, the reports and the tests read it. It must hold a
/// `## Flagged` and a `## Not flagged` heading with examples in fences (see `rules::tests`).
#[macro_export]
macro_rules! rule {
    (
        $( #[doc = $doc:literal] )+
        $code:literal $name:literal,
        message: $message:literal,
        advice: $advice:literal,
        severity: $severity:ident,
        authority: [ $( $force:ident $cite:literal ),+ $(,)? ],
        $( status: $status:ident, )?
        $( valid_from: ($fy:literal, $fm:literal, $fd:literal), )?
        $( valid_to: ($ty:literal, $tm:literal, $td:literal), )?
        scope: $scope:expr $(,)?
    ) => {
        $( #[doc = $doc] )+
        pub(super) static RULE: $crate::rule::Rule = $crate::rule::Rule {
            code: $code,
            name: $name,
            docs: concat!( $( $doc, "\n" ),+ ),
            message: $message,
            advice: $advice,
            severity: $crate::rule::Severity::$severity,
            authority: &[ $( $crate::rule::Authority { force: $crate::rule::Force::$force, cite: $cite } ),+ ],
            status: $crate::rule!(@status $( $status )?),
            since: "0.1.0",
            valid_from: $crate::rule!(@from $( $fy, $fm, $fd )?),
            valid_to: $crate::rule!(@to $( $ty, $tm, $td )?),
            scope: $scope,
        };
    };
    (@status) => { $crate::rule::Status::Stable };
    (@status $status:ident) => { $crate::rule::Status::$status };
    // Part 3 of the Children and Families Act 2014 came into force on 1 September 2014.
    (@from) => { jiff::civil::date(2014, 9, 1) };
    (@from $y:literal, $m:literal, $d:literal) => { jiff::civil::date($y, $m, $d) };
    (@to) => { None };
    (@to $y:literal, $m:literal, $d:literal) => { Some(jiff::civil::date($y, $m, $d)) };
}
