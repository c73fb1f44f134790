//! Puts the quantities of a statement together into deliveries.

use super::{activity, commitment::Commitment, compute, criteria, people::Part, reading::Reading};
use crate::{
    delivery::{Delivery, Per, Range, SchoolYear},
    plan::Text,
    text::quantity::{Bound, Counted, Measure, Quantity},
};

/// A delivery and how it was put.
#[derive(Clone, Debug)]
pub(super) struct Parsed {
    pub(super) delivery: Delivery,
    /// Whether it is training that stands behind the provision.
    pub(super) behind: bool,
    /// Sessions without a count: "sessions each week".
    pub(super) uncounted: bool,
}

impl Parsed {
    /// Whether it says anything of an amount.
    pub(super) fn is_computable(&self) -> bool {
        let d = &self.delivery;
        d.minutes.is_some() || d.total_hours.is_some() || d.times.is_some() || d.per.is_some()
    }
}

#[derive(Clone, Debug, Default)]
struct Draft {
    from: usize,
    minutes: Option<(Range, Bound)>,
    minutes_at: usize,
    each: Option<Range>,
    times: Option<(Range, Bound)>,
    times_at: usize,
    weak_times: bool,
    days: Option<f64>,
    per: Option<Per>,
    per_times: Option<f64>,
    weak_per: bool,
    later: Option<Per>,
    pending: Option<(Per, Option<f64>)>,
    extent: Option<(f64, Per)>,
    group: Option<u32>,
    ratio: Option<String>,
    sessions: bool,
    clocks: u32,
    spaced: bool,
    behind: Option<String>,
    halves: bool,
    inherits: bool,
}

/// Every delivery of a statement.
pub(super) fn of(reading: &Reading<'_>, commitment: &Commitment, year: &SchoolYear) -> Vec<Parsed> {
    let mut drafts = drafts(reading);
    share(&mut drafts);
    let mut drafts = split_halves(reading, drafts);
    drafts.extend(training(reading));
    let ends: Vec<usize> = drafts.iter().skip(1).map(|d| d.from).chain([usize::MAX]).collect();
    let what = what(reading);
    drafts
        .into_iter()
        .zip(ends)
        .enumerate()
        .map(|(i, (draft, end))| {
            let from = if i == 0 { 0 } else { draft.from };
            let (behind, uncounted) = (draft.behind.is_some(), draft.uncounted());
            let mut delivery = draft.into_delivery(reading, from, end.max(from), year);
            if !behind {
                delivery.what = what.clone();
            }
            if commitment.no_floor
                && let Some(weekly) = &mut delivery.weekly_minutes
            {
                weekly.min = 0.0;
            }
            Parsed { delivery, behind, uncounted }
        })
        .collect()
}

fn drafts(reading: &Reading<'_>) -> Vec<Draft> {
    let mut done: Vec<Draft> = Vec::new();
    let mut cur = Draft::default();
    for (i, q) in reading.quantities.iter().enumerate() {
        if reading.in_clause(q.from) || is_monitoring(reading, q) {
            continue;
        }
        let next = reading.quantities.get(i + 1);
        if let Some(fresh) = cur.take(reading, q, next) {
            done.push(std::mem::replace(&mut cur, fresh));
        }
    }
    done.push(cur);
    done
}

// "with a weekly probe", "and a termly review": not how often the provision is given.
fn is_monitoring(reading: &Reading<'_>, q: &Quantity) -> bool {
    let Measure::Rate { .. } = q.measure else { return false };
    let noun = matches!(
        reading.word(q.to),
        "probe"
            | "review"
            | "reviews"
            | "test"
            | "assessment"
            | "report"
            | "record"
            | "quiz"
            | "monitoring"
            | "reviewed"
            | "update"
            | "probes"
    );
    noun && q.from > 4 && matches!(reading.word(q.from - 1), "a" | "and" | "with" | ",")
}

impl Draft {
    // Takes a quantity in; where it cannot belong to this draft, the draft it begins.
    fn take(&mut self, reading: &Reading<'_>, q: &Quantity, next: Option<&Quantity>) -> Option<Draft> {
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
        let mut fresh = Draft {
            from: self.boundary(reading, q.from),
            minutes: Some((range, q.bound)),
            minutes_at: q.from,
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

    // The words just before a dose ("two visits of") belong to it.
    fn boundary(&self, _reading: &Reading<'_>, at: usize) -> usize {
        at
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

    fn uncounted(&self) -> bool {
        self.sessions
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

    fn into_delivery(mut self, reading: &Reading<'_>, from: usize, to: usize, year: &SchoolYear) -> Delivery {
        self.settle();
        if self.per.is_none() && criteria::once_only(reading) {
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
        d.who = self.behind.map(Text::from).or_else(|| criteria::who(reading, from, to));
        d.expertise = criteria::expertise_text(reading);
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
    (from..to).any(|k| reading.word(k) == ":")
}

// A period said once for several doses.
fn share(drafts: &mut Vec<Draft>) {
    drafts.retain(|d| d.minutes.is_some() || d.times.is_some() || d.per.is_some() || d.days.is_some());
    for i in 0..drafts.len() {
        let wants = drafts.get(i).is_some_and(|d| d.per.is_none() && d.days.is_none() && d.extent.is_none());
        if !wants {
            continue;
        }
        let before = i.checked_sub(1).and_then(|k| drafts.get(k)).and_then(|d| d.per);
        let after = drafts.get(i + 1).and_then(|d| d.per);
        if let Some(d) = drafts.get_mut(i) {
            d.inherits = before.is_some();
            d.per = before.or(after);
        }
    }
    if drafts.is_empty() {
        drafts.push(Draft::default());
    }
}

// "for an hour, half of it ... and half ...".
fn split_halves(reading: &Reading<'_>, mut drafts: Vec<Draft>) -> Vec<Draft> {
    let t = reading.ann.tokens();
    let first = (0..t.len()).find(|i| {
        t.folded(*i) == "half"
            && t.folded(i + 1) == "of"
            && matches!(t.folded(i + 2), "it" | "this" | "which" | "that" | "the")
    });
    let second = first.and_then(|f| (f + 2..t.len()).find(|i| t.folded(*i) == "half"));
    if let ([draft], Some(second)) = (&mut drafts[..], second)
        && let Some((minutes, bound)) = draft.minutes
    {
        draft.minutes = Some((Range { min: minutes.min / 2.0, max: minutes.max / 2.0 }, bound));
        draft.halves = true;
        let other = Draft { from: second, ..draft.clone() };
        drafts.push(other);
    }
    drafts
}

// Training that a clause about expertise gives with its amount: "shown how by the therapist in a two-hour
// session each September".
fn training(reading: &Reading<'_>) -> Vec<Draft> {
    let mut found = Vec::new();
    for clause in &reading.clauses {
        let mut draft = Draft { from: clause.from, ..Draft::default() };
        let inside = reading.quantities.iter().filter(|q| clause.from <= q.from && q.from < clause.to);
        for q in inside {
            if draft.take(reading, q, None).is_some() {
                break;
            }
        }
        let by = reading
            .people
            .iter()
            .find(|p| p.part == Part::Behind && clause.from <= p.role.from && p.role.from < clause.to)
            .map(|p| p.role.name.clone());
        if let Some(by) = by
            && draft.minutes.is_some()
            && draft.per.is_some()
        {
            draft.behind = Some(by);
            found.push(draft);
        }
    }
    found
}

fn what(reading: &Reading<'_>) -> Option<Text> {
    let named = activity::named(reading);
    let first = *named.first()?;
    let text = reading.ann.text();
    let mut span = first;
    for next in named.iter().skip(1) {
        let between = text.get(span.end as usize..next.start as usize).unwrap_or(",");
        if between.len() > 5 || between.contains([',', '.', ';', ':', '(', '\n']) {
            break;
        }
        span = span.join(*next);
    }
    Some(Text::from(span.of(text)))
}
