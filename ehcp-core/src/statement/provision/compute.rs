//! Minutes a week.

use crate::delivery::{Delivery, Per, Range, SchoolYear};

/// Minutes a week of a delivery, from times and minutes or from hours in each period.
pub(super) fn weekly(d: &Delivery, year: &SchoolYear) -> Option<Range> {
    let weeks = year.weeks(d.per?)?;
    let in_period = match (d.times, d.minutes, d.total_hours) {
        (_, _, Some(hours)) => Range::exactly(hours * 60.0),
        (Some(times), Some(minutes), None) => {
            Range { min: times.min * minutes.min, max: times.max * minutes.max }
        }
        (None, Some(minutes), None) => minutes,
        _ => return None,
    };
    Some(Range { min: rounded(in_period.min / weeks), max: rounded(in_period.max / weeks) })
}

fn rounded(minutes: f64) -> f64 {
    (minutes * 10.0).round() / 10.0
}

/// A delivery held as data, with what follows from it.
pub(super) fn completed(delivery: &Delivery, year: &SchoolYear) -> Delivery {
    let mut d = delivery.clone();
    if d.weekly_minutes.is_none() {
        d.weekly_minutes = weekly(&d, year);
    }
    d
}

/// Weeks in a stretch of so many periods.
pub(super) fn weeks_of(n: f64, per: Per, year: &SchoolYear) -> f64 {
    year.weeks(per).map_or(n, |w| n * w)
}
