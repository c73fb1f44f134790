//! What rules on single statements read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{need, outcome, provision};
use crate::{
    check::Settings,
    delivery::Delivery,
    finding::{Finding, Location},
    plan::{Column, Letter, Pronouns, Setting, StatementKind},
    position::Span,
    rule::Rule,
    text::Annotation,
};

/// A statement and what is known of its plan.
#[derive(Clone)]
pub struct StatementInput<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its kind.
    pub kind: StatementKind,
    /// Its words.
    pub text: &'a str,
    /// The words that introduce the list it stands in.
    pub lead_in: Option<&'a str>,
    /// Its section.
    pub section: Option<Letter>,
    /// What stands in columns beside it.
    pub columns: &'a [Column],
    /// Deliveries held as data.
    pub deliveries: &'a [Delivery],
    /// The child's names: full name, preferred name.
    pub names: Vec<&'a str>,
    /// The child's pronouns.
    pub pronouns: Option<Pronouns>,
    /// Date of birth.
    pub date_of_birth: Option<Date>,
    /// Year group, where it is stated.
    pub year_group: Option<i8>,
    /// The plan's date.
    pub plan_date: Option<Date>,
    /// When the plan is next to be reviewed.
    pub review_by: Option<Date>,
    /// The setting.
    pub setting: Option<Setting>,
    /// Whether its plan is read with it, so that what it leaves unsaid may stand elsewhere.
    pub in_plan: bool,
    /// Names of institutions that the plan gives, such as the one in section I.
    pub institutions: Vec<&'a str>,
}

// Shows no words: they are a child's, and debug output ends up in logs.
impl std::fmt::Debug for StatementInput<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StatementInput")
            .field("kind", &self.kind)
            .field("bytes", &self.text.len())
            .finish_non_exhaustive()
    }
}

impl<'a> StatementInput<'a> {
    /// A statement about whose plan nothing is known.
    #[must_use]
    pub fn new(kind: StatementKind, text: &'a str) -> Self {
        Self {
            id: "",
            kind,
            text,
            lead_in: None,
            section: None,
            columns: &[],
            deliveries: &[],
            names: Vec::new(),
            pronouns: None,
            date_of_birth: None,
            year_group: None,
            plan_date: None,
            review_by: None,
            setting: None,
            in_plan: false,
            institutions: Vec::new(),
        }
    }
}

/// What a statement is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each is explained in docs/criteria.md, which is generated from `explain`
pub enum CriterionId {
    // Outcomes
    Specific,
    Measurable,
    Achievable,
    Relevant,
    TimeBound,
    PersonCentred,
    NotProvision,
    NotAspiration,
    NotNeed,
    PlainLanguage,
    // Provision
    What,
    Dose,
    Frequency,
    Who,
    Expertise,
    Committed,
    NoCeiling,
    NoNamedSchool,
    // Needs (with `Specific` and `NotProvision`)
    FunctionalImpact,
    NotDiagnosisOnly,
    Respectful,
}

/// A criterion and what bears on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Met, not met, or not to be told (also what a person must judge).
    pub met: Option<bool>,
    /// The stretches of the statement's text that make it so.
    pub evidence: Vec<Span>,
}

impl Criterion {
    /// A criterion that is met or not, with what makes it so.
    #[must_use]
    pub fn decided(met: bool, evidence: Vec<Span>) -> Self {
        Self { met: Some(met), evidence }
    }

    /// A criterion that a person must judge, with what bears on it.
    #[must_use]
    pub fn open(evidence: Vec<Span>) -> Self {
        Self { met: None, evidence }
    }
}

/// A statement, annotated once.
#[derive(Debug)]
pub struct StatementView<'a> {
    /// The statement.
    pub input: &'a StatementInput<'a>,
    /// Its text, annotated.
    pub text: Annotation<'a>,
    /// Its lead-in, annotated.
    pub lead_in: Option<Annotation<'a>>,
    criteria: Vec<(CriterionId, Criterion)>,
    deadline: Option<Date>,
    deliveries: Vec<Delivery>,
    arrangement: bool,
    roleless: bool,
}

impl<'a> StatementView<'a> {
    /// Annotates a statement and decides its criteria.
    #[must_use]
    pub fn of(input: &'a StatementInput<'a>, settings: &Settings) -> Self {
        let mut view = Self {
            input,
            text: Annotation::of(input.text),
            lead_in: input.lead_in.map(Annotation::of),
            criteria: Vec::new(),
            deadline: None,
            deliveries: Vec::new(),
            arrangement: false,
            roleless: false,
        };
        match input.kind {
            StatementKind::Outcome | StatementKind::Step => {
                let read = outcome::read(&view);
                view.criteria = read.criteria;
                view.deadline = read.deadline;
            }
            StatementKind::Provision => {
                let read = provision::read(&view, &settings.school_year);
                view.criteria = read.criteria;
                view.deliveries = read.deliveries;
                view.arrangement = read.arrangement;
                view.roleless = read.roleless;
            }
            StatementKind::Need | StatementKind::HealthNeed | StatementKind::CareNeed => {
                view.criteria = need::read(&view);
            }
            StatementKind::Aspiration | StatementKind::View | StatementKind::Strength => {}
        }
        view
    }

    /// Its criteria.
    #[must_use]
    pub fn criteria(&self) -> &[(CriterionId, Criterion)] {
        &self.criteria
    }

    /// One criterion.
    #[must_use]
    pub fn criterion(&self, id: CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|(c, _)| *c == id).map(|(_, c)| c)
    }

    /// Whether a criterion is decided and not met.
    #[must_use]
    pub fn fails(&self, id: CriterionId) -> bool {
        self.criterion(id).is_some_and(|c| c.met == Some(false))
    }

    /// The first stretch of text that bears on a criterion.
    #[must_use]
    pub fn evidence(&self, id: CriterionId) -> Option<Span> {
        self.criterion(id).and_then(|c| c.evidence.first().copied())
    }

    /// The day by which it is to be reached.
    #[must_use]
    pub fn deadline(&self) -> Option<Date> {
        self.deadline
    }

    /// What it gives.
    #[must_use]
    pub fn deliveries(&self) -> &[Delivery] {
        &self.deliveries
    }

    /// Whether it is equipment, an arrangement or an approach used by everyone: no figures are called for.
    #[must_use]
    pub fn is_arrangement(&self) -> bool {
        self.arrangement
    }

    /// Whether those who give it are people without a role, training or qualification: "staff", "an adult".
    #[must_use]
    pub fn names_no_role(&self) -> bool {
        self.roleless
    }

    /// The place of the statement, or of a stretch of its text.
    #[must_use]
    pub fn at(&self, span: Option<Span>) -> Location {
        Location {
            section: self.input.section,
            statement: Some(self.input.id.to_owned()),
            field: "text",
            span,
        }
    }

    /// A finding of a rule about this statement.
    #[must_use]
    pub fn flag(&self, rule: &'static Rule, span: Option<Span>) -> Finding {
        Finding::new(rule, self.at(span))
    }

    pub(super) fn into_parts(self) -> (Vec<(CriterionId, Criterion)>, Option<Date>, Vec<Delivery>) {
        (self.criteria, self.deadline, self.deliveries)
    }
}
