//! A case: the dates and facts of one assessment, review or other process.

use jiff::civil::Date;

use super::{claim::Claim, event::Event, said::Said};
use crate::plan::Text;

/// What a case says about a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    /// The caseload has no place for it, so that its absence says nothing.
    NotAsked,
    /// It has not happened.
    #[default]
    Absent,
    /// It happened on this day.
    On(Date),
    /// Something stands there that is no date.
    Unreadable,
}

impl Entry {
    /// Whether something stands there, readable or not.
    #[must_use]
    pub fn is_recorded(self) -> bool {
        matches!(self, Entry::On(_) | Entry::Unreadable)
    }

    /// The day, where there is one.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Entry::On(day) => Some(day),
            _ => None,
        }
    }
}

/// What a case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseKind {
    /// A first assessment.
    Assessment,
    /// A review and what follows it.
    Review,
    /// A reassessment.
    Reassessment,
    /// An amendment without a review.
    Amendment,
    /// Anything else: the dates that are there say what.
    Other,
}

/// The decision on a request for an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// To assess.
    Assess,
    /// Not to assess.
    Refuse,
    /// None any more: the request was withdrawn, or is kept for the record only.
    Withdrawn,
    /// None yet.
    Ongoing,
}

/// The decision after an assessment or a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Result {
    /// Issue the plan, after an assessment; amend it, after a review.
    Change,
    /// No plan, after an assessment; keep it as it is, after a review.
    Keep,
    /// End it.
    Cease,
    /// None any more: withdrawn, or kept for the record only.
    Withdrawn,
}

/// The kind of move between phases of education.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferKind {
    /// From a secondary school to a post-16 institution.
    ToPost16,
    /// From one post-16 institution to another.
    WithinPost16,
    /// Any other move between phases.
    Other,
    /// Staying on in the same school, which is no transfer in law.
    SameSchool,
}

/// What the Tribunal ordered, or what an authority conceded or agreed to in mediation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderKind {
    /// To assess or reassess.
    Assess,
    /// To make a plan.
    MakePlan,
    /// To change the content of the plan.
    Amend,
    /// To change the setting only.
    NameSetting,
    /// To continue or to end the plan.
    ContinueOrCease,
    /// A point that cannot be appealed.
    NotAppealable,
    /// A health point, for the commissioning body alone.
    Commissioner,
}

/// A case. Its `Debug` form shows no words of a person's record but the id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// Its id in the caseload.
    pub id: String,
    /// Line of the caseload on which it begins; 0 where it came from elsewhere.
    pub line: u32,
    /// What it is about.
    pub kind: Option<CaseKind>,
    /// The decision on the request.
    pub decision: Option<Decision>,
    /// The decision after the assessment.
    pub assessment_result: Option<Result>,
    /// The decision after the review.
    pub review_result: Option<Result>,
    /// Calendar year of a phase transfer.
    pub transfer_year: Option<i16>,
    /// Kind of the transfer.
    pub transfer_kind: Option<TransferKind>,
    /// What was ordered, conceded or agreed.
    pub order_kind: Option<OrderKind>,
    /// The person is detained in relevant youth accommodation.
    pub detained: Option<bool>,
    /// The exception that the authority claims.
    pub claim: Option<Claim>,
    /// National curriculum year: Reception is 0, nursery -1.
    pub year_group: Option<i8>,
    /// Unique pupil number.
    pub upn: Option<Text>,
    /// Identifiers and codes of the person-level return.
    pub codes: Codes,
    said: [Option<bool>; Said::ALL.len()],
    dates: Dates,
}

/// Identifiers and codes of the person-level return, as they stand there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Codes {
    /// Unique reference number of the setting.
    pub urn: Option<Text>,
    /// UK provider reference number.
    pub ukprn: Option<Text>,
    /// Unique learner number.
    pub uln: Option<Text>,
    /// Kind of setting, where it has no number.
    pub setting: Option<Text>,
    /// Explanation of another setting: whether there is one.
    pub setting_explained: bool,
    /// Type of need and its rank.
    pub need: Option<Text>,
    /// Rank of the need.
    pub need_rank: Option<Text>,
    /// Ranks of further needs, which stand in rows of their own.
    pub further_ranks: Vec<Text>,
    /// Why the plan ended.
    pub cease_reason: Option<Text>,
    /// Whether the caseload has a column for that.
    pub reason_asked: bool,
    /// Who asked for the assessment.
    pub source: Option<Text>,
    /// Residential.
    pub residential: Option<Text>,
    /// In a unit for special educational needs.
    pub unit: Option<bool>,
    /// In resourced provision.
    pub resourced: Option<bool>,
}

#[derive(Clone, Debug, PartialEq)]
struct Dates([Entry; Event::ALL.len()]);

impl Default for Dates {
    fn default() -> Self {
        Self([Entry::Absent; Event::ALL.len()])
    }
}

impl Case {
    /// What it says about a date.
    #[must_use]
    pub fn entry(&self, event: Event) -> Entry {
        self.dates.0.get(event as usize).copied().unwrap_or_default()
    }

    /// The day of an event.
    #[must_use]
    pub fn day(&self, event: Event) -> Option<Date> {
        self.entry(event).day()
    }

    /// Whether there is a day for an event.
    #[must_use]
    pub fn has(&self, event: Event) -> bool {
        self.day(event).is_some()
    }

    /// Says something about a date.
    pub fn set(&mut self, event: Event, entry: Entry) {
        if let Some(slot) = self.dates.0.get_mut(event as usize) {
            *slot = entry;
        }
    }

    /// Whether something was done, where the caseload says so.
    #[must_use]
    pub fn says(&self, said: Said) -> Option<bool> {
        self.said.get(said as usize).copied().flatten()
    }

    /// Says whether something was done.
    pub fn say(&mut self, said: Said, done: bool) {
        if let Some(slot) = self.said.get_mut(said as usize) {
            *slot = Some(done);
        }
    }

    /// What is known of the first of some events that is recorded.
    #[must_use]
    pub fn first_of(&self, events: &[Event]) -> (Entry, Option<Event>) {
        let mut best = (Entry::NotAsked, events.first().copied());
        for &event in events {
            match (self.entry(event), best.0) {
                (entry @ Entry::On(_), _) => return (entry, Some(event)),
                (Entry::Unreadable, _) => best = (Entry::Unreadable, Some(event)),
                (Entry::Absent, Entry::NotAsked) => best = (Entry::Absent, Some(event)),
                _ => {}
            }
        }
        best
    }
}
