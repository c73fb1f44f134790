//! What a comparison of a plan with professional advice finds.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    advice::Advice,
    finding::Finding,
    plan::{AdviceRole, Letter, StatementKind, Text},
};

/// A piece of advice and what to call it.
#[derive(Clone, Copy, Debug)]
pub struct Advised<'a> {
    /// A file's name, usually.
    pub name: &'a str,
    /// The advice.
    pub advice: &'a Advice,
}

/// What became of a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The plan gives what was advised, or more.
    Carried,
    /// The plan gives less, and does not say why.
    Weakened,
    /// The plan gives less or something else, and says why.
    ChangedWithReason,
    /// It stands in the plan, but in a section where it cannot be enforced.
    Moved,
    /// The plan does not hold it.
    Dropped,
    /// Something in the plan may or may not be meant for it.
    NotFound,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 6] = [
        Status::Carried,
        Status::Weakened,
        Status::ChangedWithReason,
        Status::Moved,
        Status::Dropped,
        Status::NotFound,
    ];

    /// As written in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Carried => "carried",
            Status::Weakened => "weakened",
            Status::ChangedWithReason => "changed_with_reason",
            Status::Moved => "moved",
            Status::Dropped => "dropped",
            Status::NotFound => "not_found",
        }
    }
}

/// In what respect a plan differs from a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// Minutes in a week.
    Amount,
    /// How often.
    Frequency,
    /// How long each time.
    Length,
    /// For how many weeks.
    Duration,
    /// With how many others.
    Group,
    /// Alone, or adults to children.
    Ratio,
    /// Who gives it.
    Who,
    /// What training or qualification they have.
    Expertise,
    /// How firmly it is promised.
    Commitment,
    /// "As required", "where possible".
    Condition,
    /// Something that was advised is said otherwise ("left" for "right").
    DetailChanged,
    /// Something that was advised is not said.
    DetailLost,
    /// It stands where it cannot be enforced.
    Section,
}

impl DifferenceKind {
    /// As written in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            DifferenceKind::Amount => "amount",
            DifferenceKind::Frequency => "frequency",
            DifferenceKind::Length => "length",
            DifferenceKind::Duration => "duration",
            DifferenceKind::Group => "group",
            DifferenceKind::Ratio => "ratio",
            DifferenceKind::Who => "who",
            DifferenceKind::Expertise => "expertise",
            DifferenceKind::Commitment => "commitment",
            DifferenceKind::Condition => "condition",
            DifferenceKind::DetailChanged => "detail_changed",
            DifferenceKind::DetailLost => "detail_lost",
            DifferenceKind::Section => "section",
        }
    }
}

impl DifferenceKind {
    /// In what, as a clause says it.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            DifferenceKind::Amount => "in time",
            DifferenceKind::Frequency => "in how often",
            DifferenceKind::Length => "in how long each time",
            DifferenceKind::Duration => "in how many weeks",
            DifferenceKind::Group => "in the size of the group",
            DifferenceKind::Ratio => "in being alone with an adult",
            DifferenceKind::Who => "in who gives it",
            DifferenceKind::Expertise => "in training or qualification",
            DifferenceKind::Commitment => "in how firmly it is promised",
            DifferenceKind::Condition => "in the conditions put on it",
            DifferenceKind::DetailChanged => "in a detail that is another",
            DifferenceKind::DetailLost => "in details left out",
            DifferenceKind::Section => "in the section it stands in",
        }
    }
}

/// Which way a difference goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The plan gives less.
    Lower,
    /// The plan does not say.
    NotStated,
    /// The plan gives more.
    Increased,
    /// Different, neither less nor more.
    Other,
}

impl Direction {
    /// As written in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Lower => "lower",
            Direction::NotStated => "not_stated",
            Direction::Increased => "increased",
            Direction::Other => "other",
        }
    }
}

/// One respect in which a plan differs from a recommendation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// In what.
    pub kind: DifferenceKind,
    /// Which way.
    pub direction: Direction,
    /// Whether it makes the plan weaker than the advice.
    pub weakens: bool,
    /// What was advised, in the library's words.
    pub advised: Option<String>,
    /// What is planned, in the library's words.
    pub planned: Option<String>,
    /// By how many minutes in a week it is less (below zero) or more.
    pub weekly_minutes: Option<f64>,
    /// Words of the advice that the plan lacks, or of the plan that loosen it.
    pub words: Vec<Text>,
}

impl Difference {
    /// A difference without values yet.
    pub(super) fn new(kind: DifferenceKind, direction: Direction, weakens: bool) -> Self {
        Self {
            kind,
            direction,
            weakens,
            advised: None,
            planned: None,
            weekly_minutes: None,
            words: Vec::new(),
        }
    }
}

/// A place in the plan that answers a recommendation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Counterpart {
    /// The statement, by id; none for text that is no statement.
    pub statement: Option<String>,
    /// Its section.
    pub section: Option<Letter>,
    /// How likely it is that it is meant, from 0 to 1.
    pub score: f64,
    /// Words that both use, as the plan has them.
    pub words: Vec<Text>,
    /// Themes that both touch, in the library's words.
    pub themes: Vec<&'static str>,
}

/// A recommendation and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recommended {
    /// Its id in its advice.
    pub id: String,
    /// Which piece of advice, by index.
    pub advice: usize,
    /// Its words.
    pub text: Text,
    /// What became of it.
    pub status: Status,
    /// How sure that is, from 0 to 1.
    pub confidence: f64,
    /// The places in the plan that answer it, the likeliest first.
    pub counterparts: Vec<Counterpart>,
    /// In what the plan differs.
    pub differences: Vec<Difference>,
    /// Whether the recommendation itself leaves open who, how much or how often.
    pub vague_in_advice: bool,
    /// What it leaves open.
    pub vague: Vec<&'static str>,
    /// Whether the plan leaves open what the advice had settled.
    pub watered_down: bool,
}

/// Provision of the plan that no advice given calls for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unsupported {
    /// The statement, by id.
    pub id: String,
    /// Its section.
    pub section: Letter,
    /// What it is.
    pub kind: StatementKind,
    /// Its words.
    pub text: Text,
    /// The nearest recommendation's likeness, from 0 to 1.
    pub nearest: f64,
}

/// A need that advice finds and sections B, C and D do not appear to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct UnmetNeed {
    /// Its id in its advice.
    pub id: String,
    /// Which piece of advice, by index.
    pub advice: usize,
    /// Its words.
    pub text: Text,
    /// The need that is most like it.
    pub nearest: Option<Counterpart>,
    /// How sure it is that the plan lacks it, from 0 to 1.
    pub confidence: f64,
}

/// Two recommendations that cannot both hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// The two: index of the advice and id of the recommendation.
    pub between: [(usize, String); 2],
    /// In what.
    pub kind: DifferenceKind,
    /// What each says, in the library's words.
    pub says: [String; 2],
    /// How likely it is that both speak of the same thing.
    pub confidence: f64,
}

/// How a piece of advice stands in the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceFacts {
    /// What to call it.
    pub name: String,
    /// What kind of adviser.
    pub role: Option<AdviceRole>,
    /// The profession, where it is known.
    pub profession: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Whether it is more than two years older than the plan; unknown without both dates.
    pub out_of_date: Option<bool>,
    /// Which entry of section K it is, by index; none where no entry fits.
    pub listed: Option<usize>,
    /// Whether sections B to H take it up or mention its profession.
    pub used: bool,
    /// Whether the plan leans on it by name.
    pub cited: bool,
    /// How many recommendations it makes.
    pub recommendations: usize,
}

/// A plan compared with professional advice.
#[derive(Clone, Debug)]
pub struct Fidelity {
    /// Every recommendation, in the order of the advice.
    pub recommendations: Vec<Recommended>,
    /// Provision and outcomes that no advice given calls for.
    pub unsupported: Vec<Unsupported>,
    /// Needs found by professionals that the plan lacks.
    pub needs: Vec<UnmetNeed>,
    /// Advice that contradicts other advice.
    pub contradictions: Vec<Contradiction>,
    /// How each piece of advice stands in the plan.
    pub sources: Vec<SourceFacts>,
    /// Entries of section K of which no advice was given to compare, by index.
    pub not_given: Vec<usize>,
    /// What rules find in all that.
    pub findings: Vec<Finding>,
}

impl Fidelity {
    /// How many recommendations had a fate.
    #[must_use]
    pub fn count(&self, status: Status) -> usize {
        self.recommendations.iter().filter(|r| r.status == status).count()
    }
}
