//! Times of the day that stand for "every day", and the figures of a dose.

use crate::{
    delivery::{Delivery, Per, Range},
    text::{
        Annotation,
        quantity::{Measure, Quantity},
    },
};

/// "Ten minutes at the start of the day", "fifteen minutes before lessons": every day, though no word says so.
pub(super) fn with_days(ann: &Annotation<'_>, mut deliveries: Vec<Delivery>) -> Vec<Delivery> {
    let tokens = ann.tokens();
    let says = |phrase: &[&str]| {
        (0..tokens.len()).any(|i| phrase.iter().enumerate().all(|(k, w)| tokens.folded(i + k) == *w))
    };
    let daily = DAILY.iter().any(|p| says(p));
    for delivery in &mut deliveries {
        if let (true, None, Some(minutes)) = (daily, delivery.per, delivery.minutes) {
            delivery.per = Some(Per::Day);
            delivery.times = delivery.times.or(Some(Range::exactly(1.0)));
            let times = delivery.times.unwrap_or(Range::exactly(1.0));
            delivery.weekly_minutes =
                Some(Range { min: 5.0 * minutes.min * times.min, max: 5.0 * minutes.max * times.max });
        }
    }
    deliveries
}

const DAILY: &[&[&str]] = &[
    &["on", "the", "days"],
    &["start", "of", "the", "day"],
    &["end", "of", "the", "day"],
    &["start", "of", "the", "school", "day"],
    &["end", "of", "the", "school", "day"],
    &["beginning", "of", "the", "day"],
    &["before", "lessons"],
    &["before", "school"],
    &["on", "arrival"],
    &["before", "class"],
    &["at", "lunch"],
    &["in", "the", "morning"],
    &["in", "the", "afternoon"],
    &["at", "registration"],
    &["during", "registration"],
    &["after", "lunch"],
    &["at", "break"],
    &["at", "lunchtime"],
    &["at", "playtime"],
    &["morning", "break"],
    &["before", "bed"],
];

/// Every figure of a dose as it stands: minutes, times, weeks.
pub(super) fn amounts(quantities: &[Quantity]) -> Vec<(u8, f64)> {
    let mut all: Vec<(u8, f64)> = quantities
        .iter()
        .filter_map(|q| match &q.measure {
            Measure::Minutes(r) | Measure::Spell(r) => Some((0, r.max)),
            Measure::Times(r, _) => Some((1, r.max)),
            Measure::Extent(n, _) => Some((2, *n)),
            _ => None,
        })
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    all
}
