//! What became of a statement between two versions.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    delivery::Range,
    plan::{Letter, StatementKind, Text},
    position::Span,
};

/// What became of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It has gone.
    Removed,
    /// It guarantees less provision.
    Reduced,
    /// It guarantees more provision.
    Increased,
    /// It says something else, or the same in other words.
    Reworded,
    /// It stands in another section.
    Moved,
    /// Its words are the same, whatever their case, punctuation, number and place in the section.
    Unchanged,
}

impl ChangeKind {
    /// Every kind, the weightiest first.
    pub const ALL: [ChangeKind; 7] = [
        ChangeKind::Removed,
        ChangeKind::Reduced,
        ChangeKind::Increased,
        ChangeKind::Added,
        ChangeKind::Moved,
        ChangeKind::Reworded,
        ChangeKind::Unchanged,
    ];

    /// As printed and as in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ChangeKind::Added => "added",
            ChangeKind::Removed => "removed",
            ChangeKind::Reduced => "reduced",
            ChangeKind::Increased => "increased",
            ChangeKind::Reworded => "reworded",
            ChangeKind::Moved => "moved",
            ChangeKind::Unchanged => "unchanged",
        }
    }
}

/// One side of a change: a statement in its version of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The statement, by id.
    pub id: String,
    /// Its section.
    pub section: Letter,
    /// What it is.
    pub kind: StatementKind,
    /// The stretches that the other version does not have.
    pub marks: Vec<Mark>,
    /// Minutes a week that it gives, as guaranteed and as the most; absent where nothing can be computed.
    pub weekly_minutes: Option<Range>,
}

/// A stretch of words that the other version does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The field of the statement.
    pub field: Field,
    /// The stretch of that field.
    pub span: Span,
}

/// A field of a statement that holds words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The words that introduce the list it stands in.
    LeadIn,
    /// Its words.
    Text,
    /// A cell beside it, by index.
    Column(usize),
}

/// What became of one statement, or of a pair of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What became of it.
    pub kind: ChangeKind,
    /// The statement in the earlier version; none where it is new.
    pub old: Option<Side>,
    /// The statement in the later version; none where it has gone.
    pub new: Option<Side>,
    /// What differs, in the library's words.
    pub differences: Vec<Difference>,
    /// How sure it is that the two belong together, from 0 to 1.
    pub confidence: f64,
    /// Where an old statement became several: the other new ones, by id.
    pub split_with: Vec<String>,
    /// Where several old statements became one: the other old ones, by id.
    pub merged_with: Vec<String>,
}

impl Change {
    /// The section where it stands, or stood.
    #[must_use]
    pub fn section(&self) -> Letter {
        self.new.as_ref().or(self.old.as_ref()).map_or(Letter::Other, |s| s.section)
    }

    /// What kind of statement it is, or was.
    #[must_use]
    pub fn statement_kind(&self) -> StatementKind {
        self.new.as_ref().or(self.old.as_ref()).map_or(StatementKind::View, |s| s.kind)
    }

    /// Guaranteed minutes a week before and now.
    #[must_use]
    pub fn guaranteed(&self) -> (Option<f64>, Option<f64>) {
        let least = |side: &Option<Side>| side.as_ref().and_then(|s| s.weekly_minutes).map(|r| r.min);
        (least(&self.old), least(&self.new))
    }

    /// Whether a difference of some kind is among its differences.
    #[must_use]
    pub fn differs(&self, kind: DifferenceKind) -> bool {
        self.differences.iter().any(|d| d.kind == kind)
    }
}

/// What differs between two versions of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is about.
    pub kind: DifferenceKind,
    /// What was there.
    pub old: Option<Detail>,
    /// What is there now.
    pub new: Option<Detail>,
}

impl Difference {
    pub(super) fn new(kind: DifferenceKind) -> Self {
        Self { kind, old: None, new: None }
    }

    pub(super) fn between(kind: DifferenceKind, old: Option<Detail>, new: Option<Detail>) -> Self {
        Self { kind, old, new }
    }
}

/// A value that differs: a figure, a day, or a word of the library's.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Detail {
    /// A measure.
    Number(f64),
    /// A day.
    Day(Date),
    /// A role, a label, a ratio: in the library's words.
    Term(Text),
}

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// The section.
    Section,
    /// Guaranteed minutes a week are fewer.
    FewerMinutes,
    /// Guaranteed minutes a week are more.
    MoreMinutes,
    /// Minutes in all, where the amount is fixed, are fewer.
    FewerMinutesInAll,
    /// Minutes in all, where the amount is fixed, are more.
    MoreMinutesInAll,
    /// It is shorter, where nothing says how often it happens.
    ShorterTime,
    /// It is longer, where nothing says how often it happens.
    LongerTime,
    /// It happens less often.
    LessOften,
    /// It happens more often.
    MoreOften,
    /// It runs for fewer weeks.
    ShorterRun,
    /// It runs for more weeks.
    LongerRun,
    /// An amount is no longer stated.
    AmountLost,
    /// An amount is stated now.
    AmountStated,
    /// What was an amount is now at most that amount.
    CeilingAdded,
    /// What was at most an amount is now that amount.
    CeilingLifted,
    /// Words that promised now only hope, or make it depend on something.
    CommitmentLost,
    /// Words that hoped now promise.
    CommitmentMade,
    /// Fewer adults to each child, or a larger group.
    MoreShared,
    /// More adults to each child, or a smaller group.
    LessShared,
    /// Training, registration or experience is no longer asked for.
    ExpertiseLost,
    /// Training, registration or experience is asked for now.
    ExpertiseStated,
    /// Somebody less qualified gives it, or nobody is named.
    GiverLessQualified,
    /// Somebody more qualified gives it.
    GiverMoreQualified,
    /// Somebody else gives it.
    GiverChanged,
    /// Somebody is named who gives it.
    GiverStated,
    /// What was given to the child is now given to others.
    NoLongerDirect,
    /// What was given to others is now given to the child.
    NowDirect,
    /// The day by which it is to be reached is later.
    DateLater,
    /// The day by which it is to be reached is earlier.
    DateEarlier,
    /// A day by which it is to be reached is no longer stated.
    DateLost,
    /// A day by which it is to be reached is stated now.
    DateStated,
    /// Less has to be reached.
    TargetLowered,
    /// More has to be reached.
    TargetRaised,
    /// A figure differs.
    FigureChanged,
    /// A need is put as less than it was.
    NeedSoftened,
    /// A need is put as more than it was.
    NeedSharpened,
    /// Provision stands in a need or an outcome now.
    ProvisionAdded,
    /// Provision stood in a need or an outcome.
    ProvisionDropped,
    /// Words that many readers find disrespectful came in.
    ToneHarsher,
    /// Words that many readers find disrespectful have gone.
    ToneKinder,
    /// It is another kind of statement now.
    KindChanged,
    /// Only the child's name or pronouns differ.
    NameChanged,
    /// One statement became several.
    Split,
    /// Several statements became one.
    Merged,
    /// Nothing but the wording.
    Wording,
}

impl DifferenceKind {
    /// Whether less is guaranteed by it.
    #[must_use]
    pub fn weakens(self) -> bool {
        use DifferenceKind as D;
        matches!(
            self,
            D::FewerMinutes
                | D::FewerMinutesInAll
                | D::ShorterTime
                | D::LessOften
                | D::ShorterRun
                | D::AmountLost
                | D::CeilingAdded
                | D::CommitmentLost
                | D::MoreShared
                | D::ExpertiseLost
                | D::GiverLessQualified
                | D::NoLongerDirect
        )
    }

    /// Whether more is guaranteed by it.
    #[must_use]
    pub fn strengthens(self) -> bool {
        use DifferenceKind as D;
        matches!(
            self,
            D::MoreMinutes
                | D::MoreMinutesInAll
                | D::LongerTime
                | D::MoreOften
                | D::LongerRun
                | D::AmountStated
                | D::CeilingLifted
                | D::CommitmentMade
                | D::LessShared
                | D::GiverMoreQualified
                | D::NowDirect
        )
    }

    /// Whether it is about how much is given.
    #[must_use]
    pub fn is_amount(self) -> bool {
        use DifferenceKind as D;
        matches!(
            self,
            D::FewerMinutes
                | D::MoreMinutes
                | D::FewerMinutesInAll
                | D::MoreMinutesInAll
                | D::ShorterTime
                | D::LongerTime
                | D::LessOften
                | D::MoreOften
                | D::ShorterRun
                | D::LongerRun
                | D::AmountLost
                | D::AmountStated
        )
    }
}
