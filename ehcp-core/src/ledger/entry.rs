//! One line of the ledger.

use std::collections::BTreeMap;

use serde::Serialize;

use super::giver;
use crate::{
    check::Judged,
    delivery::{Delivery, Per, Range, SchoolYear},
    plan::{Letter, StatementKind, Text},
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
    /// Once in so many weeks, where that is no period of its own ("every eight weeks").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every_weeks: Option<f64>,
    /// Whether another delivery of the statement gives the total that this is a part of: it is not added again.
    pub part_of_total: bool,
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
        if let Some(giver) = giver::of_session(judged) {
            delivery.who = Some(giver.into());
        } else if delivery.who.as_ref().is_none_or(|w| w.as_str() == "staff") {
            delivery.who = giver::unnamed(judged).map(Text::from).or(delivery.who);
        }
        if delivery.who.as_ref().is_some_and(|w| w.as_str() == VISION_TEACHER) {
            // Known by its initials as often as in full.
            delivery.who = Some(format!("{VISION_TEACHER} (QTVI)").into());
        }
        let every_weeks = every_weeks(&delivery);
        if every_weeks.is_some() {
            (delivery.times, delivery.per) = (None, None);
        }
        Self {
            statement: judged.statement.id.clone(),
            section: judged.section,
            area,
            every_weeks,
            yearly_minutes: yearly(&delivery, year),
            part_of_total: false,
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

const VISION_TEACHER: &str = "qualified teacher of children with vision impairment";

// Less than once a fortnight, at whole weeks: "0.125 times a week" is nobody's way to say it.
fn every_weeks(delivery: &Delivery) -> Option<f64> {
    let times =
        delivery.times.filter(|t| delivery.per == Some(Per::Week) && t.min == t.max && t.min > 0.0)?;
    let weeks = 1.0 / times.min;
    (weeks > 2.5 && (weeks - weeks.round()).abs() < 0.01).then(|| weeks.round())
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

/// Marks what one statement gives as parts of a total that it gives too ("22 hours, made up of 16 and 6").
pub(super) fn mark_parts(entries: &mut [Entry]) {
    for group in entries.chunk_by_mut(|a, b| a.statement == b.statement) {
        let weekly = |e: &Entry| e.delivery.weekly_minutes.map_or(0.0, |w| w.max);
        let sum: f64 = group.iter().map(weekly).sum();
        let whole = group.iter().position(|e| weekly(e) > 0.0 && (weekly(e) * 2.0 - sum).abs() < 1.0);
        if group.len() > 2
            && let Some(whole) = whole
        {
            for (i, entry) in group.iter_mut().enumerate() {
                entry.part_of_total = i != whole && entry.delivery.weekly_minutes.is_some();
                if let (true, Some(hours)) = (i == whole, entry.delivery.total_hours) {
                    (entry.delivery.times, entry.delivery.minutes) =
                        (None, Some(Range::exactly(hours * 60.0)));
                }
            }
        }
    }
}
