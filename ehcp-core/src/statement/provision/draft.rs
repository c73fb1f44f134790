//! One delivery as it is put together from quantities.

use super::{compute, criteria, reading::Reading};
use crate::{
    delivery::{Delivery, Per, Range, SchoolYear},
    plan::Text,
    text::quantity::{Bound, Counted, Measure, Quantity},
};

/// What the deliveries of a statement share.
pub(super) struct Common {
    pub(super) what: Option<Text>,
    pub(super) who: Option<Text>,
    pub(super) expertise: Option<Text>,
}

/// A delivery as it is being read.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) from: usize,
    pub(super) minutes: Option<(Range, Bound)>,
    pub(super) minutes_at: usize,
    pub(super) each: Option<Range>,
    pub(super) times: Option<(Range, Bound)>,
    pub(super) times_at: usize,
    pub(super) weak_times: bool,
    pub(super) days: Option<f64>,
    pub(super) per: Option<Per>,
    pub(super) per_times: Option<f64>,
    pub(super) weak_per: bool,
    pub(super) later: Option<Per>,
    pub(super) pending: Option<(Per, Option<f64>)>,
    pub(super) extent: Option<(f64, Per)>,
    pub(super) group: Option<u32>,
    pub(super) ratio: Option<String>,
    pub(super) sessions: bool,
    pub(super) clocks: u32,
    pub(super) spaced: bool,
    pub(super) behind: Option<String>,
    pub(super) halves: bool,
    pub(super) inherits: bool,
    pub(super) adverb: bool,
}

impl Draft {
    /// Takes a quantity in; where it cannot belong to this draft, the draft it begins.
    pub(super) fn take(
        &mut self,
        reading: &Reading<'_>,
        q: &Quantity,
        next: Option<&Quantity>,
    ) -> Option<Draft> {
        match &q.measure {
            Measure::Minutes(range) => return self.minutes(reading, q, *range),
            Measure::Times(range, counted) => return self.times(reading, q, next, *range, *counted),
            Measure::Rate { per, times, weak } => self.rate(reading, q, *per, *times, *weak),
            Measure::Extent(n, per) => self.extent = self.extent.or(Some((*n, *per))),
            Measure::Group(n) => self.group = self.group.or(Some(*n)),
            Measure::Ratio(r) => {
                self.ratio = self.ratio.take().or_else(|| Some(r.clone()));
                // "six children to two adults"
                if matches!(reading.word(q.from + 1), "children" | "pupils" | "students") {
                    self.group = self.group.or_else(|| r.split(':').next().and_then(|n| n.parse().ok()));
                }
            }
            Measure::Clock => self.clocks += 1,
            Measure::SomeSessions => self.sessions = true,
            Measure::AllDay | Measure::Other => {}
        }
        None
    }

    fn minutes(&mut self, reading: &Reading<'_>, q: &Quantity, range: Range) -> Option<Draft> {
        let Some((had, _)) = self.minutes else {
            self.minutes = Some((range, q.bound));
            self.minutes_at = q.from;
            return None;
        };
        // "sessions of no less than 45 minutes" after a total
        let session = (1..6).any(|n| {
            q.from.checked_sub(n).is_some_and(|k| {
                matches!(reading.word(k), "sessions" | "session" | "visits" | "blocks" | "slots")
            })
        }) || matches!(reading.word(q.to), "each" | "sessions" | "session");
        if had.min > range.max
            && session
            && self.times.is_none()
            && had.min > 60.0
            && !has_colon(reading, self.minutes_at, q.from)
        {
            self.each = Some(range);
            return None;
        }
        if had == range && self.times_of_day(reading, q) {
            let (times, bound) = self.times.unwrap_or((Range::exactly(1.0), Bound::Exact));
            if times.max < 2.0 {
                self.times = Some((Range { min: times.min + 1.0, max: times.max + 1.0 }, bound));
            }
            return None;
        }
        if had == range && reading.word(q.from.saturating_sub(1)) == "(" {
            return None;
        }
        let mut fresh =
            Draft { from: q.from, minutes: Some((range, q.bound)), minutes_at: q.from, ..Draft::default() };
        if let Some((per, times)) = self.pending.take() {
            fresh.per = Some(per);
            fresh.per_times = times;
        } else if has_colon(reading, self.minutes_at, q.from) && had.min > range.max && self.times.is_none() {
            // "six hours a year: two visits of an hour, ...": the parts stand for the total
            fresh.per = self.per;
            fresh.from = self.from;
            *self = Draft { from: self.from, ..Draft::default() };
        }
        Some(fresh)
    }

    fn times_of_day(&self, reading: &Reading<'_>, q: &Quantity) -> bool {
        let near = |from: usize| {
            (from..from + 5).any(|k| {
                matches!(
                    reading.word(k),
                    "arrival"
                        | "lunch"
                        | "morning"
                        | "evening"
                        | "afternoon"
                        | "registration"
                        | "break"
                        | "lunchtime"
                        | "home"
                        | "am"
                        | "pm"
                        | "assembly"
                )
            })
        };
        near(self.minutes_at + 1) && near(q.to)
    }

    fn times(
        &mut self,
        reading: &Reading<'_>,
        q: &Quantity,
        next: Option<&Quantity>,
        range: Range,
        counted: Counted,
    ) -> Option<Draft> {
        let first = reading.word(q.from);
        if matches!(first, "x" | "×") && self.minutes.is_some() && self.per.is_some() {
            self.extent = self.per.map(|per| (range.min, per));
            return None;
        }
        let weak = matches!(first, "a" | "an");
        // "six hours a year: two visits of an hour, ...": the parts stand for the total
        if !weak
            && self.per.is_some()
            && self.minutes.is_some()
            && has_colon(reading, self.minutes_at, q.from)
        {
            *self = Draft { from: self.from, per: self.per, ..Draft::default() };
        }
        match counted {
            Counted::Days
                if self.times.is_none() || self.per == Some(Per::Day) || self.per_times.is_some() =>
            {
                self.days = Some(range.min);
                self.times_at = q.from;
                return None;
            }
            Counted::Lessons => {
                self.times = Some((range, q.bound));
                self.times_at = q.from;
                if self.per == Some(Per::Lesson) {
                    self.per = None;
                }
                return None;
            }
            _ => {}
        }
        if self.times.is_some() && !self.weak_times {
            if weak {
                return None;
            }
            let fresh =
                Draft { from: q.from, times: Some((range, q.bound)), times_at: q.from, ..Draft::default() };
            return Some(fresh);
        }
        // A count that begins a second dose: "..., then 3 x 30 mins".
        let leads = next.is_some_and(|n| n.from == q.to && matches!(n.measure, Measure::Minutes(_)));
        if !weak && leads && self.minutes.is_some() && self.per.is_some() {
            return Some(Draft {
                from: q.from,
                times: Some((range, q.bound)),
                times_at: q.from,
                ..Draft::default()
            });
        }
        if range.min >= 3.0 && next.is_some_and(|n| n.from == q.to && spaces(&n.measure, range.min)) {
            self.spaced = true;
        }
        self.times = Some((range, q.bound));
        self.times_at = q.from;
        self.weak_times = weak;
        None
    }

    fn rate(&mut self, reading: &Reading<'_>, q: &Quantity, per: Per, times: Option<f64>, weak: bool) {
        // "weekly 30-minute sessions" are one a week; "30-minute sessions each week" are uncounted.
        self.adverb |= reading.word(q.to.saturating_sub(1)).ends_with("ly") && !self.sessions;
        let before = |n: usize| q.from.checked_sub(n).map_or("", |k| reading.word(k));
        // "reducing to termly" is the far end, not the rate.
        if before(1) == "to"
            && matches!(before(2), "reducing" | "reduced" | "reduce" | "dropping" | "decreasing")
        {
            self.later = Some(per);
            return;
        }
        let Some(had) = self.per else {
            self.per = Some(per);
            self.per_times = times;
            self.weak_per = weak;
            return;
        };
        if weak {
            return;
        }
        let replaces = self.weak_per
            || had == Per::Lesson
            || had == Per::Day && (self.days.is_some() || times.is_some());
        if replaces {
            self.per = Some(per);
            self.per_times = times;
            self.weak_per = false;
        } else if had == per {
            self.per_times = self.per_times.or(times);
        } else if matches!(reading.word(q.from.saturating_sub(1)), "then" | "thereafter" | "to") {
            self.later = Some(per);
        } else {
            self.pending = Some((per, times));
        }
    }

    pub(super) fn uncounted(&self) -> bool {
        self.sessions
            && !self.adverb
            && self.times.is_none()
            && self.days.is_none()
            && self.per_times.is_none()
            && self.per.is_some()
            && self.minutes.is_some_and(|(m, _)| m.max <= 90.0)
    }

    // What the parts come to: times in a period, minutes each time or hours in the period.
    fn settle(&mut self) {
        if let Some(days) = self.days {
            let each = self.times.map_or(1.0, |(t, _)| t.min);
            self.times = Some((Range::exactly(each * days), Bound::Exact));
            if matches!(self.per, None | Some(Per::Day)) {
                self.per = if self.per.is_none() && self.extent.is_none() && days < 2.0 {
                    None
                } else {
                    Some(Per::Week)
                };
            }
        } else if let (Some(n), Some((t, b))) = (self.per_times, self.times) {
            // "twice every Monday" is rare; "a session every Monday and Friday" is not.
            let n = if t.min > 1.0 { t.min * n } else { n };
            self.times = Some((Range { min: n, max: n.max(t.max) }, b));
        } else if let Some(n) = self.per_times {
            self.times = Some((Range::exactly(n), Bound::Exact));
        }
        if self.clocks >= 2 && self.times.is_none() && self.per == Some(Per::Day) {
            self.times = Some((Range::exactly(f64::from(self.clocks)), Bound::Exact));
        }
        if let (None, Some((n, Per::Week)), Some((times, bound)), Some(_)) =
            (self.per, self.extent, self.times, self.minutes)
        {
            self.per = Some(Per::Week);
            if times.min >= n && n > 1.0 {
                self.times = Some((Range { min: times.min / n, max: times.max / n }, bound));
            }
        }
        if self.spaced
            && let (Some((times, bound)), Some(per)) = (self.times, self.per)
        {
            self.extent = Some((times.min, per));
            self.times = Some((Range::exactly(1.0), bound));
        }
    }

    fn is_total(&self, reading: &Reading<'_>) -> bool {
        let Some((minutes, _)) = self.minutes else { return false };
        let spread = self.times.is_some()
            && self.times_at > self.minutes_at
            && minutes.min >= 120.0
            && (1..4).any(|n| {
                self.times_at
                    .checked_sub(n)
                    .is_some_and(|k| matches!(reading.word(k), "over" | "on" | "across" | "in" | "split"))
            });
        spread
            || self.times.is_none()
                && (minutes.min > 90.0 || self.each.is_some())
                && self.per.is_some_and(|p| !matches!(p, Per::Day | Per::Once))
    }

    pub(super) fn into_delivery(
        mut self,
        reading: &Reading<'_>,
        common: &Common,
        from: usize,
        to: usize,
        year: &SchoolYear,
    ) -> Delivery {
        self.settle();
        if self.per.is_none() && reading.once_only {
            self.per = Some(Per::Once);
        }
        let total = self.is_total(reading);
        let floor = |(range, bound): (Range, Bound)| match bound {
            Bound::UpTo => Range { min: 0.0, max: range.max },
            _ => range,
        };
        let mut d = Delivery { per: self.per, ..Delivery::default() };
        d.times = self.times.map(floor);
        if total {
            let (minutes, bound) = self.minutes.unwrap_or((Range::exactly(0.0), Bound::Exact));
            d.total_hours = Some(minutes.max / 60.0);
            d.minutes = self.each;
            if let Some(times) = d.times.filter(|t| t.max >= 1.0) {
                d.minutes = Some(Range::exactly(minutes.max / times.max));
            }
            d.weekly_minutes = compute::weekly(&d, year);
            if bound == Bound::UpTo {
                d.minutes = None;
                if let Some(w) = &mut d.weekly_minutes {
                    w.min = 0.0;
                }
            } else if minutes.min < minutes.max
                && let Some(w) = &mut d.weekly_minutes
            {
                w.min *= minutes.min / minutes.max;
            }
        } else {
            d.minutes = self.minutes.map(floor);
            if d.times.is_none()
                && d.per.is_some()
                && !self.uncounted()
                && (d.minutes.is_some() || !self.weak_per)
            {
                d.times = Some(Range::exactly(1.0));
            }
            d.weekly_minutes = compute::weekly(&d, year);
            if let (Some(later), Some(w)) = (self.later, d.weekly_minutes) {
                let rate = compute::weekly(&Delivery { per: Some(later), ..d.clone() }, year);
                d.weekly_minutes = rate.map(|r| Range { min: r.min.min(w.min), max: w.max.max(r.max) });
            }
        }
        d.group_size_max = self.group;
        d.ratio = self.ratio;
        d.duration_weeks = self.extent.map(|(n, per)| compute::weeks_of(n, per, year));
        d.direct = Some(self.behind.is_none() && !criteria::is_indirect(reading, from, to));
        d.who = self
            .behind
            .map(Text::from)
            .or_else(|| criteria::who(reading, from, to))
            .or_else(|| common.who.clone());
        d.expertise = common.expertise.clone();
        d
    }
}

// "eight fortnightly sessions" are a fortnight apart; "three weekly sessions" may be three a week.
fn spaces(measure: &Measure, n: f64) -> bool {
    match measure {
        Measure::Rate { per, .. } => {
            matches!(per, Per::Fortnight | Per::Month | Per::HalfTerm | Per::Term)
                || *per == Per::Week && n >= 6.0
        }
        _ => false,
    }
}

fn has_colon(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    (from.max(to.saturating_sub(40))..to).any(|k| reading.word(k) == ":")
}
