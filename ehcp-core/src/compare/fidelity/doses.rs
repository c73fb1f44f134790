//! Amounts that were advised and amounts that are planned.

use super::{
    model::{Difference, DifferenceKind, Direction},
    people::same_role,
};
use crate::delivery::{Delivery, Per, Range, SchoolYear};

/// What differs between the deliveries advised and those planned.
pub(super) fn compare(advised: &[Delivery], planned: &[Delivery], year: &SchoolYear) -> Vec<Difference> {
    let mut left: Vec<&Delivery> = planned.iter().collect();
    let mut found = Vec::new();
    let mut pairs: Vec<(&Delivery, Vec<&Delivery>)> = Vec::new();
    for a in advised {
        let best = (0..left.len())
            .filter_map(|i| left.get(i).map(|p| (i, likeness(a, p))))
            .max_by(|x, y| x.1.total_cmp(&y.1).then(y.0.cmp(&x.0)));
        let mine = best.map(|(i, _)| left.remove(i));
        pairs.push((a, mine.into_iter().collect()));
    }
    // What one statement advises may be planned in two ("20 minutes with the therapist and 40 with an assistant").
    for p in left {
        let short = pairs.iter_mut().find(|(a, mine)| {
            let have: f64 = mine.iter().map(|m| floor(m)).sum();
            let fits = a.direct == p.direct || p.direct.is_none() || a.direct.is_none();
            !mine.is_empty()
                && fits
                && floor(a) > have * 1.03 + 0.5
                && floor(p) > 0.0
                && have + floor(p) <= floor(a) * 1.1
        });
        if let Some((_, mine)) = short {
            mine.push(p);
        }
    }
    for (a, mine) in pairs {
        pair(a, &mine, year, &mut found);
    }
    found
}

fn likeness(a: &Delivery, p: &Delivery) -> f64 {
    let who = match (&a.who, &p.who) {
        (Some(x), Some(y)) if same_role(x, y) => 2.0,
        (Some(_), Some(_)) => -0.5,
        _ => 0.0,
    };
    let close = |x: Option<Range>, y: Option<Range>| {
        x.zip(y).is_some_and(|(x, y)| (x.max - y.max).abs() <= 0.03 * x.max.max(y.max) + 0.01)
    };
    who + f64::from(a.direct == p.direct)
        + f64::from(a.per.is_some() && a.per == p.per)
        + f64::from(close(a.times, p.times)) * 0.6
        + f64::from(close(a.minutes, p.minutes)) * 1.2
        + f64::from(close(a.weekly_minutes, p.weekly_minutes)) * 2.0
}

/// The minutes in a week that words promise, whatever hedges stand around them.
pub(super) fn floor(d: &Delivery) -> f64 {
    let Some(weekly) = d.weekly_minutes else { return 0.0 };
    if weekly.min > 0.0 {
        return weekly.min;
    }
    let share = |r: Option<Range>| r.map_or(1.0, |r| if r.max > 0.0 { r.min / r.max } else { 1.0 });
    weekly.max * share(d.times) * share(d.minutes)
}

fn pair(a: &Delivery, mine: &[&Delivery], year: &SchoolYear, found: &mut Vec<Difference>) {
    let Some(first) = mine.first() else {
        lost(a, found);
        return;
    };
    let want = floor(a);
    let have: f64 = mine.iter().map(|m| floor(m)).sum();
    // "Three hours a term, as two visits" is "twice a term for ninety minutes".
    let whole = |d: &Delivery| Some(d.minutes?.max * d.times.map_or(1.0, |t| t.max));
    let total = whole(first).zip(a.minutes).is_some_and(|(x, y)| (x - y.max).abs() < 0.5);
    if total
        && a.per.is_some()
        && a.per == first.per
        && first.times.is_some_and(|t| t.max > 1.0)
        && mine.len() == 1
    {
        return duration(a, mine, found);
    }
    let counted = mine.iter().any(|m| m.weekly_minutes.is_some());
    if a.weekly_minutes.is_some() && counted {
        let difference = have - want;
        if difference.abs() > 0.03 * want + 0.4 {
            let lower = difference < 0.0;
            found.push(Difference {
                kind: DifferenceKind::Amount,
                direction: if lower { Direction::Lower } else { Direction::Increased },
                weakens: lower,
                advised: Some(minutes_a_week(want)),
                planned: Some(minutes_a_week(have)),
                weekly_minutes: Some(round(difference)),
                words: Vec::new(),
            });
        }
        pattern(a, mine, difference < -0.03 * want - 0.4, year, found);
    } else if a.weekly_minutes.is_some() {
        let mut difference = Difference::new(DifferenceKind::Amount, Direction::NotStated, true);
        difference.advised = Some(minutes_a_week(want));
        difference.weekly_minutes = Some(-round(want));
        found.push(difference);
        pattern(a, mine, true, year, found);
    } else {
        once(a, first, year, found);
    }
    duration(a, mine, found);
}

// The whole delivery has nothing that answers it.
fn lost(a: &Delivery, found: &mut Vec<Difference>) {
    if a.minutes.is_none() && a.times.is_none() && a.per.is_none() && a.total_hours.is_none() {
        return;
    }
    let kind = if a.minutes.is_some() || a.total_hours.is_some() {
        DifferenceKind::Amount
    } else {
        DifferenceKind::Frequency
    };
    let mut difference = Difference::new(kind, Direction::NotStated, true);
    difference.advised = Some(dose_words(a));
    difference.weekly_minutes = a.weekly_minutes.map(|_| -round(floor(a)));
    found.push(difference);
}

// How often and how long each time. At the same amount another pattern is told and does not weaken.
fn pattern(a: &Delivery, mine: &[&Delivery], lower: bool, year: &SchoolYear, found: &mut Vec<Difference>) {
    let Some(p) = mine.first() else { return };
    let planned_rate = mine
        .iter()
        .filter_map(|m| rate(m, year))
        .fold(None, |sum: Option<f64>, r| Some(sum.unwrap_or(0.0) + r));
    match (rate(a, year), planned_rate) {
        (Some(x), Some(y)) if (x - y).abs() > 0.03 * x => {
            let less = y < x;
            let mut d = Difference::new(
                DifferenceKind::Frequency,
                if less { Direction::Lower } else { Direction::Increased },
                less && lower,
            );
            d.advised = Some(rate_words(a));
            d.planned = Some(rate_words(p));
            found.push(d);
        }
        (Some(_), None) if lower => {
            let mut d = Difference::new(DifferenceKind::Frequency, Direction::NotStated, true);
            d.advised = Some(rate_words(a));
            found.push(d);
        }
        _ => {}
    }
    if mine.len() > 1 {
        return;
    }
    match (a.minutes, p.minutes) {
        (Some(x), Some(y))
            if (x.max - y.max).abs() > 0.03 * x.max && a.times.is_some() && p.times.is_some() =>
        {
            let less = y.max < x.max;
            let mut d = Difference::new(
                DifferenceKind::Length,
                if less { Direction::Lower } else { Direction::Increased },
                less && lower,
            );
            d.advised = Some(minutes_words(x));
            d.planned = Some(minutes_words(y));
            found.push(d);
        }
        (Some(x), None) if lower => {
            let mut d = Difference::new(DifferenceKind::Length, Direction::NotStated, true);
            d.advised = Some(minutes_words(x));
            found.push(d);
        }
        _ => {}
    }
}

// Amounts that come to no minutes a week: once, each lesson, or a rate without a length.
fn once(a: &Delivery, p: &Delivery, year: &SchoolYear, found: &mut Vec<Difference>) {
    if let (Some(x), Some(y)) = (rate(a, year), rate(p, year)) {
        if y < x * 0.97 || y > x * 1.03 {
            let less = y < x;
            let mut d = Difference::new(
                DifferenceKind::Frequency,
                if less { Direction::Lower } else { Direction::Increased },
                less,
            );
            d.advised = Some(rate_words(a));
            d.planned = Some(rate_words(p));
            found.push(d);
        }
    } else if a.per.is_some() && p.per.is_none() && p.minutes.is_none() {
        let mut d = Difference::new(DifferenceKind::Frequency, Direction::NotStated, true);
        d.advised = Some(rate_words(a));
        found.push(d);
    }
    let whole = |d: &Delivery| Some(d.minutes?.min * d.times.map_or(1.0, |t| t.min.max(1.0)));
    match (whole(a), whole(p)) {
        (Some(x), Some(y))
            if (a.per == p.per || a.per.is_none() || p.per.is_none()) && (x - y).abs() > 0.03 * x =>
        {
            let less = y < x;
            let direction = if less { Direction::Lower } else { Direction::Increased };
            let mut d = Difference::new(DifferenceKind::Length, direction, less);
            d.advised = a.minutes.map(minutes_words);
            d.planned = p.minutes.map(minutes_words);
            found.push(d);
        }
        (Some(_), None) => {
            let mut d = Difference::new(DifferenceKind::Length, Direction::NotStated, true);
            d.advised = a.minutes.map(minutes_words);
            found.push(d);
        }
        _ => {}
    }
}

fn duration(a: &Delivery, mine: &[&Delivery], found: &mut Vec<Difference>) {
    // "For ten weeks" of a year of thirty-nine; what stands without a limit runs all year.
    const YEAR: f64 = 39.0;
    let runs = |d: &Delivery| d.duration_weeks.unwrap_or(YEAR).min(YEAR);
    let Some(y) = mine.iter().map(|m| runs(m)).max_by(f64::total_cmp) else { return };
    let x = runs(a);
    let once = |d: &Delivery| d.per == Some(Per::Once) || d.per.is_none();
    if (x - y).abs() > 0.05 * x && !once(a) && !mine.iter().any(|m| once(m)) {
        let less = y < x;
        let mut d = Difference::new(
            DifferenceKind::Duration,
            if less { Direction::Lower } else { Direction::Increased },
            less,
        );
        let words = |w: f64| if w >= YEAR { "all year".to_owned() } else { format!("{} weeks", round(w)) };
        d.advised = Some(words(x));
        d.planned = Some(words(y));
        found.push(d);
    }
}

/// Times in a week.
fn rate(d: &Delivery, year: &SchoolYear) -> Option<f64> {
    match d.per? {
        // Only compared with its like, so any scale will do.
        Per::Lesson | Per::Session => Some(d.times.map_or(1.0, |t| t.max) * 25.0),
        Per::Once => None,
        per => Some(d.times?.max / year.weeks(per)?),
    }
}

fn round(x: f64) -> f64 {
    (x * 10.0).round() / 10.0
}

fn minutes_a_week(x: f64) -> String {
    format!("{} minutes a week", round(x))
}

fn minutes_words(r: Range) -> String {
    if (r.min - r.max).abs() < 0.01 || r.min == 0.0 {
        format!("{} minutes", round(r.max))
    } else {
        format!("{} to {} minutes", round(r.min), round(r.max))
    }
}

fn rate_words(d: &Delivery) -> String {
    let times = d.times.map_or("some times".to_owned(), |t| {
        if t.max == 1.0 {
            "once".to_owned()
        } else if t.max == 2.0 {
            "twice".to_owned()
        } else {
            format!("{} times", round(t.max))
        }
    });
    d.per.map_or(times.clone(), |per| format!("{times} {}", per.words()))
}

fn dose_words(d: &Delivery) -> String {
    match (d.minutes, d.total_hours) {
        (Some(m), _) => format!("{}, {}", minutes_words(m), rate_words(d)),
        (None, Some(h)) => format!("{} hours {}", round(h), d.per.map_or("in all", Per::words)),
        _ => rate_words(d),
    }
}
