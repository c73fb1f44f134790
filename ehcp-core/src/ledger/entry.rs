//! One line of the ledger.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    check::Judged,
    delivery::{Delivery, Per, Range, SchoolYear},
    plan::{ColumnRole, Letter, StatementKind, Text},
    text::{Tokens, role},
    thread::Thread,
};

/// A delivery and the statement that gives it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// The statement, by id.
    pub statement: String,
    /// Its section.
    pub section: Letter,
    /// The area of need that it serves, in the Code of Practice's words, where the plan shows it.
    pub area: Option<&'static str>,
    /// Minutes in a school year, as guaranteed and as the most; absent where nothing can be computed.
    pub yearly_minutes: Option<Range>,
    /// The delivery.
    #[serde(flatten)]
    pub delivery: Delivery,
}

impl Entry {
    pub(super) fn of(
        judged: &Judged<'_>,
        delivery: Delivery,
        area: Option<&'static str>,
        year: &SchoolYear,
    ) -> Self {
        let mut delivery = in_minutes(delivery);
        if delivery.per.is_none() && delivery.times.is_some() && delivery.minutes.is_some() {
            // "Ten sessions of two hours": so many in all.
            delivery.per = Some(Per::Once);
        }
        if delivery.who.is_none() {
            delivery.who = who(judged).map(Text::from);
        }
        Self {
            statement: judged.statement.id.clone(),
            section: judged.section,
            area,
            yearly_minutes: yearly(&delivery, year),
            delivery,
        }
    }

    /// Whether the time is with the child.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        self.delivery.direct != Some(false)
    }

    /// Whether an amount of time can be counted.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.delivery.weekly_minutes.is_some() || self.yearly_minutes.is_some()
    }
}

// In the ledger every amount is in minutes, a total in each period included.
fn in_minutes(mut delivery: Delivery) -> Delivery {
    if delivery.times.is_none() && delivery.minutes.is_none() {
        delivery.minutes = delivery.total_hours.map(|h| Range::exactly(h * 60.0));
    }
    delivery
}

fn yearly(delivery: &Delivery, year: &SchoolYear) -> Option<Range> {
    if let Some(weekly) = delivery.weekly_minutes {
        let weeks = delivery.duration_weeks.unwrap_or(year.weeks_per_year).min(year.weeks_per_year);
        // Minutes a week are rounded; where the words give the same amount exactly, that is what counts.
        let exact = |of: fn(&Range) -> f64, weekly: f64| {
            let times = delivery.times.as_ref().map_or(1.0, of);
            let whole = delivery.minutes.as_ref().map(|m| times * of(m)).unwrap_or_default();
            let periods = delivery.per.and_then(|per| year.weeks(per)).map_or(0.0, |each| weeks / each);
            let (exact, rounded) = (whole * periods, weekly * weeks);
            if (exact - rounded).abs() <= 0.01 * rounded + 0.06 * weeks { exact } else { rounded }
        };
        return Some(Range { min: exact(|r| r.min, weekly.min), max: exact(|r| r.max, weekly.max) });
    }
    let (times, minutes) = (delivery.times?, delivery.minutes?);
    (delivery.per == Some(Per::Once))
        .then_some(Range { min: times.min * minutes.min, max: times.max * minutes.max })
}

/// Services and therapies whose name says who gives them.
const SERVICES: &[(&str, &str)] = &[
    ("speech and language therapy", "speech and language therapist"),
    ("speech therapy", "speech and language therapist"),
    ("occupational therapy", "occupational therapist"),
    ("physiotherapy", "physiotherapist"),
    ("music therapy", "music therapist"),
    ("play therapy", "play therapist"),
    ("art therapy", "art therapist"),
    ("educational psychology", "educational psychologist"),
    ("counselling", "counsellor"),
    ("audiology", "audiology"),
    ("dietetics", "dietitian"),
    ("orthoptics", "orthoptist"),
    ("camhs", "CAMHS"),
];

// Where the words name nobody: the column for who delivers, or else the service that the words begin with.
fn who(judged: &Judged<'_>) -> Option<String> {
    let column = judged.statement.columns.iter().find(|c| c.role == ColumnRole::Who);
    if let Some(column) = column {
        let tokens = Tokens::of(&column.text);
        if let Some(role) = role::roles(&column.text, &tokens).into_iter().next() {
            return Some(role.name);
        }
    }
    let text = judged.statement.text.to_lowercase();
    let begins = |service: &str| text.find(service).is_some_and(|at| at < 24);
    SERVICES.iter().find(|(service, _)| begins(service)).map(|(_, who)| (*who).to_owned())
}

/// The area of need of each statement that has one.
pub(super) struct Areas<'a> {
    of: BTreeMap<&'a str, &'static str>,
    thread: &'a Thread,
}

impl<'a> Areas<'a> {
    pub(super) fn of(statements: &'a [Judged<'_>], thread: &'a Thread) -> Self {
        let area = |j: &Judged<'_>| match j.statement.kind {
            StatementKind::HealthNeed => Some("health"),
            StatementKind::CareNeed => Some("social care"),
            _ => match j.section {
                Letter::G => Some("health"),
                Letter::H | Letter::H1 | Letter::H2 => Some("social care"),
                _ => j.statement.area.as_ref().and_then(|a| area_word(a)),
            },
        };
        let of = statements.iter().filter_map(|j| Some((j.statement.id.as_str(), area(j)?))).collect();
        Self { of, thread }
    }

    /// By its own heading, or else that of the need it most surely answers.
    pub(super) fn of_provision(&self, id: &str) -> Option<&'static str> {
        self.of.get(id).copied().or_else(|| {
            let mut links: Vec<_> =
                self.thread.links.iter().filter_map(|l| Some((l.score, l.other_end(id)?))).collect();
            links.sort_by(|a, b| b.0.total_cmp(&a.0));
            links.into_iter().find_map(|(_, other)| self.of.get(other).copied())
        })
    }
}

// The four areas of the Code of Practice, 6.28 to 6.35.
fn area_word(heading: &str) -> Option<&'static str> {
    let heading = heading.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| heading.contains(w));
    if says(&["communicat", "speech", "language"]) {
        Some("communication and interaction")
    } else if says(&["cognition", "thinking", "learning"]) {
        Some("cognition and learning")
    } else if says(&["emotional", "mental", "feelings", "wellbeing"]) {
        Some("social, emotional and mental health")
    } else if says(&["sensory", "physical", "hearing", "vision"]) {
        Some("sensory and physical")
    } else if says(&["independen", "adult"]) {
        Some("preparing for adulthood")
    } else {
        None
    }
}
