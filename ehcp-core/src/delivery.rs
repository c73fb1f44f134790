//! What a piece of provision gives: who does what, how long, how often, for how long.

use serde::{Deserialize, Serialize};

use crate::plan::Text;

/// A lowest and a greatest value; equal where one figure is given.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// What is guaranteed.
    pub min: f64,
    /// The most that the words allow.
    pub max: f64,
}

impl Range {
    /// The range that holds one value.
    #[must_use]
    pub const fn exactly(value: f64) -> Self {
        Self { min: value, max: value }
    }
}

/// The period that "how often" counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// School day.
    Day,
    /// School week.
    Week,
    /// Two school weeks.
    Fortnight,
    /// Calendar month.
    Month,
    /// Half a term.
    HalfTerm,
    /// Term: three a year.
    Term,
    /// School year.
    Year,
    /// A fixed number over the whole period that the words state, or a single event.
    Once,
    /// Each lesson.
    Lesson,
    /// Each session, of whatever kind.
    Session,
}

impl Per {
    /// In words that go after an amount: "30 minutes a week".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Per::Day => "a day",
            Per::Week => "a week",
            Per::Fortnight => "a fortnight",
            Per::Month => "a month",
            Per::HalfTerm => "a half-term",
            Per::Term => "a term",
            Per::Year => "a year",
            Per::Once => "in all",
            Per::Lesson => "a lesson",
            Per::Session => "a session",
        }
    }
}

/// One delivery.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Delivery {
    /// What is given.
    pub what: Option<Text>,
    /// The role of whoever gives it, in the field's usual words ("speech and language therapist").
    pub who: Option<Text>,
    /// The expertise that is stated.
    pub expertise: Option<Text>,
    /// How many times in each period; absent where only a total in the period is stated.
    pub times: Option<Range>,
    /// The period.
    pub per: Option<Per>,
    /// Minutes each time. Absent where only a total in each period is stated; the ledger gives that total here.
    pub minutes: Option<Range>,
    /// Hours in each period, where a total is stated ("six hours a year").
    pub total_hours: Option<f64>,
    /// The largest group, the child counted.
    pub group_size_max: Option<u32>,
    /// Adults to children, such as `1:1`.
    pub ratio: Option<String>,
    /// For how many weeks, where the words limit it.
    pub duration_weeks: Option<f64>,
    /// Whether the time is with the child (training, liaison and report writing are not).
    pub direct: Option<bool>,
    /// Minutes in a week when it runs, as guaranteed and as the most; absent where nothing can be computed.
    pub weekly_minutes: Option<Range>,
}

/// What a week of provision is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SchoolYear {
    /// School weeks in a year.
    pub weeks_per_year: f64,
    /// School weeks in a term.
    pub weeks_per_term: f64,
    /// School weeks in half a term.
    pub weeks_per_half_term: f64,
    /// School days in a week.
    pub days_per_week: f64,
}

impl Default for SchoolYear {
    fn default() -> Self {
        Self { weeks_per_year: 39.0, weeks_per_term: 13.0, weeks_per_half_term: 6.5, days_per_week: 5.0 }
    }
}

impl SchoolYear {
    /// School weeks in a period; `None` where it depends on a timetable (lesson, session) or has no length.
    #[must_use]
    pub fn weeks(&self, per: Per) -> Option<f64> {
        match per {
            Per::Day => Some(1.0 / self.days_per_week),
            Per::Week => Some(1.0),
            Per::Fortnight => Some(2.0),
            // 39 school weeks fall in nine months or so of school.
            Per::Month => Some(self.weeks_per_year / 9.0),
            Per::HalfTerm => Some(self.weeks_per_half_term),
            Per::Term => Some(self.weeks_per_term),
            Per::Year => Some(self.weeks_per_year),
            Per::Once | Per::Lesson | Per::Session => None,
        }
    }
}
