//! One delivery as it is put together from quantities.

use super::reading::Reading;
use crate::{
    delivery::{Per, Range},
    text::quantity::{Bound, Counted, Measure, Quantity, cardinal},
};

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
    /// The minutes are those of one time: "a two-hour class", "from 7 to 9 pm".
    pub(super) spell: bool,
    /// The times are those that the minutes are split into.
    pub(super) split: bool,
    /// The times are all that fall in the weeks stated: "ten sessions over twelve weeks".
    pub(super) spread: bool,
    /// It falls in a stretch of the calendar.
    pub(super) window: bool,
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
            Measure::Minutes(range) | Measure::Spell(range) => return self.minutes(reading, q, *range),
            Measure::Times(range, counted) => return self.times(reading, q, next, *range, *counted),
            Measure::Rate { per, times, weak } => self.rate(reading, q, *per, *times, *weak),
            Measure::Extent(n, per) => {
                self.extent = self.extent.or(Some((*n, *per)));
                self.spread |= q.from > 0
                    && matches!(reading.word(q.from - 1), "over" | "across" | "within" | "in" | "during");
            }
            Measure::Group(n) => self.group = self.group.or(Some(*n)),
            Measure::Ratio(r) => {
                self.ratio = self.ratio.take().or_else(|| Some(r.clone()));
                // "six children to two adults"
                if matches!(reading.word(q.from + 1), "children" | "pupils" | "students") {
                    self.group = self.group.or_else(|| r.split(':').next().and_then(|n| n.parse().ok()));
                }
            }
            Measure::Clock(n) => self.clocks += n,
            Measure::Window => self.window = true,
            Measure::SomeSessions => self.sessions = true,
            Measure::AllDay | Measure::Other => {}
        }
        None
    }

    fn minutes(&mut self, reading: &Reading<'_>, q: &Quantity, range: Range) -> Option<Draft> {
        let Some((had, _)) = self.minutes else {
            self.minutes = Some((range, q.bound));
            self.minutes_at = q.from;
            self.spell = matches!(q.measure, Measure::Spell(_));
            return None;
        };
        if self.split {
            self.each = self.each.or(Some(range));
            return None;
        }
        // "half an hour each week, ten minutes at a time"
        let at_a_time = reading.word(q.to + 2) == "time" && matches!(reading.word(q.to), "at" | "each");
        let at_a_time = at_a_time || reading.word(q.to) == "each" && reading.word(q.to + 1) == "time";
        if at_a_time && had.min > range.max && self.times.is_none() && self.per.is_some() {
            self.each = Some(range);
            return None;
        }
        // "25 hours a term: phoneme drills in 30-minute goes"
        let in_goes =
            matches!(q.measure, Measure::Spell(_)) && q.from > 0 && reading.word(q.from - 1) == "in";
        if in_goes && had.min > range.max && self.times.is_none() && self.per.is_some() {
            self.each = Some(range);
            return None;
        }
        // "four half-hours a week (two hours in all)"
        if let Some((times, _)) = self.times
            && times.min > 1.0
            && same(times.min * had.min, range.min)
            && (matches!(
                reading.word(q.from.saturating_sub(1)),
                "(" | "=" | "totalling" | "making" | "equating"
            ) || (1..4)
                .any(|n| q.from.checked_sub(n).is_some_and(|k| matches!(reading.word(k), "i.e" | "ie")))
                || matches!(reading.word(q.to), "altogether" | "overall" | "total")
                || reading.word(q.to) == "in" && matches!(reading.word(q.to + 1), "all" | "total"))
        {
            return None;
        }
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
        let mut fresh = Draft {
            from: q.from,
            minutes: Some((range, q.bound)),
            minutes_at: q.from,
            spell: matches!(q.measure, Measure::Spell(_)),
            ..Draft::default()
        };
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
                ) || reading.word(k) == "at" && reading.word(k + 1).starts_with(|c: char| c.is_ascii_digit())
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
        if !weak && self.is_split_into(reading, q, next, range) {
            self.times = Some((range, q.bound));
            self.times_at = q.from;
            self.split = true;
            return None;
        }
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
            Counted::Lessons if !weak => {
                self.times = Some((range, q.bound));
                self.times_at = q.from;
                if self.per == Some(Per::Lesson) {
                    self.per = None;
                }
                return None;
            }
            _ => {}
        }
        // "six 50-minute sessions, one a week": six weeks of it.
        if let (Some((all, _)), None, Some(_), false) = (self.times, self.per, self.minutes, weak)
            && all.min > range.min
            && let Some(Measure::Rate { per, times: None, .. }) =
                next.filter(|n| n.from == q.to).map(|n| &n.measure)
        {
            self.extent = Some((all.min / range.min, *per));
            self.times = Some((range, q.bound));
            return None;
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
        let leads = next.is_some_and(|n| n.from == q.to && n.measure.minutes().is_some());
        if !weak && leads && self.minutes.is_some() && self.per.is_some() {
            return Some(Draft {
                from: q.from,
                times: Some((range, q.bound)),
                times_at: q.from,
                ..Draft::default()
            });
        }
        let adverb = |n: &Quantity| reading.word(n.to - 1).ends_with("ly");
        if range.min >= 3.0
            && next.is_some_and(|n| n.from == q.to && adverb(n) && spaces(&n.measure, range.min))
        {
            self.spaced = true;
        }
        self.times = Some((range, q.bound));
        self.times_at = q.from;
        self.weak_times = weak;
        None
    }

    // "two hours a week, split into four half-hours", "1 hour 30 in three equal parts", "2 hours (4 x 30 mins)".
    fn is_split_into(
        &self,
        reading: &Reading<'_>,
        q: &Quantity,
        next: Option<&Quantity>,
        times: Range,
    ) -> bool {
        let (Some((total, _)), None, Some(_)) = (self.minutes, self.times, self.per) else { return false };
        let said = (1..6).any(|n| {
            q.from.checked_sub(n).is_some_and(|k| {
                matches!(reading.word(k), "split" | "divided" | "broken" | "shared" | "comprising" | "taken")
                    && k > self.minutes_at
            })
        });
        let parts = reading.word(q.to.saturating_sub(1)) == "parts" || reading.word(q.to) == "equal";
        let adds_up = next
            .filter(|n| n.from <= q.to + 3)
            .and_then(|n| n.measure.minutes())
            .is_some_and(|each| same(times.min * each.min, total.min) && times.min > 1.0);
        // "40 minutes a week in two sessions"
        let minutes_follow = next.is_some_and(|n| n.from <= q.to + 3 && n.measure.minutes().is_some());
        let over = q.from > 0 && matches!(reading.word(q.from - 1), "in" | "over" | "across" | "as");
        let spread =
            over && times.min >= 2.0 && !minutes_follow && reading.word(q.to - 1).starts_with("session");
        said || parts || adds_up || spread
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
        if weak || had == Per::Lesson && is_of_another(reading, q.from) {
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
            // "Mondays (1 hr) and Thursdays (1 hr)"
            self.per_times = match (self.per_times, times) {
                (Some(a), Some(b)) if self.minutes.is_some() && per == Per::Week => Some(a + b),
                (a, b) => a.or(b),
            };
        } else if matches!(reading.word(q.from.saturating_sub(1)), "then" | "thereafter" | "to") {
            self.later = Some(per);
        } else {
            self.pending = Some((per, times));
        }
    }

    /// "four sessions between May and July", "half a day before December": so many in all, whatever period
    /// is said of something else.
    pub(super) fn is_fixed(&self) -> bool {
        self.window && (self.times.is_some() || self.minutes.is_some())
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

// "a break in every lesson, with two errands a day": a count of something else.
fn is_of_another(reading: &Reading<'_>, from: usize) -> bool {
    let before = |n: usize| from.checked_sub(n).map_or("", |k| reading.word(k));
    let counted = |word: &str| cardinal(word).is_some() || word.parse::<u32>().is_ok();
    counted(before(2)) && before(1).ends_with('s') && !reading.quantities.iter().any(|q| q.to == from)
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.5
}

fn has_colon(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    (from.max(to.saturating_sub(40))..to)
        .take_while(|k| !matches!(reading.word(*k), "." | "\n"))
        .any(|k| reading.word(k) == ":")
}
