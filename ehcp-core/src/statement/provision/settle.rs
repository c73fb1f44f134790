//! What the parts of a draft come to.

use super::{compute, criteria, draft::Draft, reading::Reading};
use crate::{
    delivery::{Delivery, Per, Range, SchoolYear},
    plan::Text,
    text::quantity::Bound,
};

/// What the deliveries of a statement share.
pub(super) struct Common {
    pub(super) what: Option<Text>,
    pub(super) who: Option<Text>,
    pub(super) expertise: Option<Text>,
}

/// More minutes than anyone gives at one go on each of several days.
const LONGEST_EACH: f64 = 240.0;

impl Draft {
    // What the parts come to: times in a period, minutes each time or hours in the period.
    fn settle(&mut self) {
        if self.window && self.per.is_none() && self.days.is_some_and(|days| days >= 2.0) {
            // "six half-days between April and July"
            self.times = self.days.take().map(|days| (Range::exactly(days), Bound::Exact));
        }
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
            // Nor is "2 x 15 min, Mon and Wed" four times.
            let n = if t.min > 1.0 && (t.min - n).abs() > 0.01 { t.min * n } else { n };
            self.times = Some((Range { min: n, max: n.max(t.max) }, b));
        } else if let Some(n) = self.per_times {
            self.times = Some((Range::exactly(n), Bound::Exact));
        }
        // "at 10, 12 and 2": on every day, unless something else is said.
        if self.clocks >= 2 && self.per.is_none() && self.times.is_none() {
            self.per = Some(Per::Day);
        }
        if self.clocks >= 2 && self.times.is_none() && self.per == Some(Per::Day) {
            self.times = Some((Range::exactly(f64::from(self.clocks)), Bound::Exact));
        }
        if let (None, Some((n, Per::Week)), Some((times, bound)), Some(_)) =
            (self.per, self.extent, self.times, self.minutes)
        {
            self.per = Some(Per::Week);
            if (times.min >= n || self.spread) && n > 1.0 {
                self.times = Some((Range { min: times.min / n, max: times.max / n }, bound));
            }
        }
        // "thirty one-hour sessions over the autumn term"
        if let (None, Some((n, per @ (Per::Term | Per::HalfTerm | Per::Year)))) = (self.per, self.extent)
            && (self.times.is_some_and(|(t, _)| t.min >= n.max(2.0))
                || self.times.is_none() && !self.spell && self.minutes.is_some_and(|(m, _)| m.min > 90.0))
        {
            self.per = Some(per);
            self.times = self.times.map(|(t, b)| (Range { min: t.min / n, max: t.max / n }, b));
        }
        // "twelve sessions between May and August": a fixed number over a stated stretch
        if self.per.is_none() && self.window && self.times.is_some_and(|(t, _)| t.min >= 2.0) {
            self.per = Some(Per::Once);
        }
        if self.split
            && let (Some((minutes, bound)), Some((times, _))) = (self.minutes, self.times)
        {
            let share = Range { min: minutes.min / times.max, max: minutes.max / times.min };
            self.minutes = Some((self.each.take().unwrap_or(share), bound));
            self.spell = true;
        }
        if self.spaced
            && let (Some((times, bound)), Some(per)) = (self.times, self.per)
        {
            self.extent = Some((times.min, per));
            self.times = Some((Range::exactly(1.0), bound));
        }
    }

    fn is_total(&self, reading: &Reading<'_>) -> bool {
        let Some((minutes, _)) = self.minutes.filter(|_| !self.spell || self.each.is_some()) else {
            return false;
        };
        // Nobody is taught for ten hours at a time: "two days a week, 16 hours".
        if !self.spell && minutes.min > 600.0 && self.times.is_some_and(|(t, _)| t.min >= 2.0) {
            return true;
        }
        let spread = self.times.is_some()
            && self.times_at > self.minutes_at
            && minutes.min >= 120.0
            && (1..4).filter_map(|n| self.times_at.checked_sub(n)).any(|k| match reading.word(k) {
                "over" | "across" | "in" | "split" => true,
                // "two hours on five evenings" is two hours each time; nobody gives ten on each.
                "on" => minutes.min > LONGEST_EACH,
                _ => false,
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
