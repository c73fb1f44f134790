//! How much a piece of provision gives, before and now.

use std::cmp::Ordering;

use super::{
    change::{Detail, Difference, DifferenceKind as D},
    item::Item,
};
use crate::{
    delivery::{Per, Range, SchoolYear},
    ledger::Entry,
    statement::CriterionId,
    text::{
        Class, Tokens,
        dates::MONTHS,
        quantity::{Measure, cardinal, quantities},
    },
};

/// What a statement, or several that belong together, give.
#[derive(Clone, Copy)]
pub(super) struct Given<'l> {
    pub(super) entries: &'l [&'l Entry],
    pub(super) year: &'l SchoolYear,
}

impl Given<'_> {
    fn counted(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().copied().filter(|e| !e.part_of_total)
    }

    /// Minutes a week; none where nothing can be computed.
    pub(super) fn weekly(&self) -> Option<Range> {
        sum(self.counted().filter_map(|e| e.delivery.weekly_minutes))
    }

    fn yearly(&self) -> Option<Range> {
        sum(self.counted().filter_map(|e| e.yearly_minutes))
    }

    // How often in a school year, where no length is stated: visits, nights, meetings.
    fn times_a_year(&self) -> Option<f64> {
        let untimed = self.counted().filter(|e| e.yearly_minutes.is_none());
        untimed.filter_map(|e| times_a_year(e, self.year)).max_by(f64::total_cmp)
    }
}

fn times_a_year(entry: &Entry, year: &SchoolYear) -> Option<f64> {
    if let Some(weeks) = entry.every_weeks {
        return Some(year.weeks_per_year / weeks);
    }
    let times = entry.delivery.times?.min;
    match entry.delivery.per? {
        Per::Once => Some(times),
        // Nights and short breaks go on in the holidays.
        Per::Month => Some(times * 12.0),
        per => year.weeks(per).map(|weeks| times * year.weeks_per_year / weeks),
    }
}

fn sum(ranges: impl Iterator<Item = Range>) -> Option<Range> {
    ranges.reduce(|a, b| Range { min: a.min + b.min, max: a.max + b.max })
}

/// What differs in the amounts of two versions.
pub(super) fn differences(old: (&[&Item<'_>], Given<'_>), new: (&[&Item<'_>], Given<'_>)) -> Vec<Difference> {
    let ((old_items, old), (new_items, new)) = (old, new);
    // The same figures in another order are the same amount, however they were read.
    if figures(old_items) == figures(new_items)
        || measured(old_items).is_some_and(|m| Some(m) == measured(new_items))
    {
        return named_times(old_items, new_items).into_iter().collect();
    }
    if let Some(difference) = all_day(old_items, new_items, old, new) {
        return vec![difference];
    }
    let minutes = |range: Option<Range>| range.map(|r| Detail::Number(r.min));
    match (old.weekly(), new.weekly()) {
        (Some(a), Some(b)) => match order(a.min, b.min).then_with(|| order(a.max, b.max)) {
            Ordering::Equal => run(old, new),
            before => {
                let kind = if before == Ordering::Greater { D::FewerMinutes } else { D::MoreMinutes };
                vec![Difference::between(kind, minutes(Some(a)), minutes(Some(b)))]
            }
        },
        // Where length and period both stand in words that were not added up, nothing is said.
        (Some(a), None) if !states_length_and_period(new_items) => {
            vec![Difference::between(D::AmountLost, minutes(Some(a)), None)]
        }
        (None, Some(b)) if !states_length_and_period(old_items) => {
            vec![Difference::between(D::AmountStated, None, minutes(Some(b)))]
        }
        _ => in_all(old, new)
            .or_else(|| often(old, new, old_items, new_items))
            .or_else(|| lengths(old_items, new_items))
            .into_iter()
            .collect(),
    }
}

fn order(a: f64, b: f64) -> Ordering {
    // Minutes a week are rounded to a tenth.
    if (a - b).abs() <= 0.15 + 0.01 * a.max(b) { Ordering::Equal } else { a.total_cmp(&b) }
}

// Days of the week, and months that come round: "on Saturdays and Sundays", "every September and March".
fn named_times(old: &[&Item<'_>], new: &[&Item<'_>]) -> Option<Difference> {
    let named = |items: &[&Item<'_>]| -> usize {
        let texts = items.iter().flat_map(|i| i.fields.iter().map(|(_, a)| a.tokens()));
        let each = texts.flat_map(|t| (0..t.len()).filter(move |i| comes_round(t, *i)));
        each.count()
    };
    let (a, b) = (named(old), named(new));
    let kind = match a.cmp(&b) {
        _ if a == 0 || b == 0 => return None,
        Ordering::Equal => return None,
        Ordering::Greater => D::LessOften,
        Ordering::Less => D::MoreOften,
    };
    Some(Difference::new(kind))
}

fn comes_round(tokens: &Tokens, i: usize) -> bool {
    let word = tokens.folded(i);
    let day = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let every =
        || (1..5).filter_map(|k| i.checked_sub(k)).any(|k| matches!(tokens.folded(k), "every" | "each"));
    day.contains(&word.strip_suffix('s').unwrap_or(word))
        || (MONTHS.contains(&word) && every() && tokens.class(i + 1) != Class::Number)
}

/// Minutes of a school week beyond which an adult is there all day.
const WHOLE_WEEK: f64 = 1500.0;

// "Throughout the school day" is more than any hours that leave some of it out.
fn all_day(
    old_items: &[&Item<'_>],
    new_items: &[&Item<'_>],
    old: Given<'_>,
    new: Given<'_>,
) -> Option<Difference> {
    // A short break in every lesson is not an adult in every lesson.
    let says = |items: &[&Item<'_>]| {
        let read: Vec<Measure> = items
            .iter()
            .flat_map(|i| &i.fields)
            .flat_map(|(_, a)| quantities(a.tokens()))
            .map(|q| q.measure)
            .collect();
        read.contains(&Measure::AllDay) && !read.iter().any(|m| m.minutes().is_some())
    };
    let part = |given: Given<'_>| given.weekly().filter(|w| w.max < WHOLE_WEEK);
    let minutes = |range: Range| Some(Detail::Number(range.min));
    // Hours that stand beside such words say how much it is.
    let whole = |items: &[&Item<'_>], given: Given<'_>| given.weekly().is_none() && says(items);
    match (whole(old_items, old), whole(new_items, new)) {
        (true, false) => part(new).map(|w| Difference::between(D::FewerMinutes, None, minutes(w))),
        (false, true) => part(old).map(|w| Difference::between(D::MoreMinutes, minutes(w), None)),
        _ => None,
    }
}

// The same amount a week for fewer weeks is less.
fn run(old: Given<'_>, new: Given<'_>) -> Vec<Difference> {
    let (Some(a), Some(b)) = (old.yearly(), new.yearly()) else { return Vec::new() };
    let weeks = |given: Given<'_>| {
        given.counted().filter_map(|e| e.delivery.duration_weeks).max_by(f64::total_cmp).map(Detail::Number)
    };
    match order(a.min / 39.0, b.min / 39.0) {
        Ordering::Equal => Vec::new(),
        Ordering::Greater => vec![Difference::between(D::ShorterRun, weeks(old), weeks(new))],
        Ordering::Less => vec![Difference::between(D::LongerRun, weeks(old), weeks(new))],
    }
}

/// The lengths, counts and periods of the words, in order; none where there are no lengths.
fn measured(items: &[&Item<'_>]) -> Option<Vec<String>> {
    let texts = items.iter().flat_map(|i| i.fields.iter().map(|(_, a)| a));
    let mut found = Vec::new();
    let mut lengths = 0;
    for quantity in texts.flat_map(|a| quantities(a.tokens())) {
        found.push(match quantity.measure {
            Measure::Minutes(r) | Measure::Spell(r) => {
                lengths += 1;
                format!("minutes {:.1} {:.1}", r.min, r.max)
            }
            // "A meeting of an hour" and "one meeting of an hour" are one meeting.
            Measure::Times(r, _) if r.max > 1.0 => format!("times {:.1} {:.1}", r.min, r.max),
            Measure::Rate { per, times, .. } => format!("rate {per:?} {:.1}", times.unwrap_or(1.0)),
            Measure::AllDay => "all day".to_owned(),
            Measure::Extent(n, per) => format!("for {n:.1} {per:?}"),
            _ => continue,
        });
    }
    found.sort_unstable();
    (lengths > 0).then_some(found)
}

// A fixed amount over the whole period: "five sessions of 45 minutes".
fn in_all(old: Given<'_>, new: Given<'_>) -> Option<Difference> {
    let (a, b) = (old.yearly()?, new.yearly()?);
    let kind = match order(a.min, b.min).then_with(|| order(a.max, b.max)) {
        Ordering::Equal => return None,
        Ordering::Greater => D::FewerMinutesInAll,
        Ordering::Less => D::MoreMinutesInAll,
    };
    Some(Difference::between(kind, Some(Detail::Number(a.min)), Some(Detail::Number(b.min))))
}

// Amounts without a length: visits, nights, meetings.
fn often(
    old: Given<'_>,
    new: Given<'_>,
    old_items: &[&Item<'_>],
    new_items: &[&Item<'_>],
) -> Option<Difference> {
    let number = |x: Option<f64>| x.map(Detail::Number);
    let (a, b) = (old.times_a_year(), new.times_a_year());
    let kind = match (a, b) {
        (Some(x), Some(y)) => match order(x, y) {
            Ordering::Equal => return None,
            Ordering::Greater => D::LessOften,
            Ordering::Less => D::MoreOften,
        },
        (Some(_), None) if new.weekly().is_none() && !states_an_amount(new_items) => D::AmountLost,
        (None, Some(_)) if old.weekly().is_none() && !states_an_amount(old_items) => D::AmountStated,
        _ => return None,
    };
    // How often in a year is no number of minutes.
    let shown = matches!(kind, D::LessOften | D::MoreOften);
    Some(Difference::between(kind, number(a.filter(|_| shown)), number(b.filter(|_| shown))))
}

// Lengths that nothing says the period of, where both versions hold as many.
fn lengths(old: &[&Item<'_>], new: &[&Item<'_>]) -> Option<Difference> {
    let read = |items: &[&Item<'_>]| -> Vec<f64> {
        let texts = items.iter().flat_map(|i| i.fields.iter().map(|(_, a)| a));
        texts.flat_map(|a| quantities(a.tokens())).filter_map(|q| Some(q.measure.minutes()?.min)).collect()
    };
    let (a, b) = (read(old), read(new));
    let kind = match order(a.iter().sum(), b.iter().sum()) {
        _ if a.len() != b.len() || a.is_empty() => return None,
        Ordering::Equal => return None,
        Ordering::Greater => D::ShorterTime,
        Ordering::Less => D::LongerTime,
    };
    let sum = |list: Vec<f64>| Some(Detail::Number(list.into_iter().sum()));
    Some(Difference::between(kind, sum(a), sum(b)))
}

fn meets(items: &[&Item<'_>], id: CriterionId) -> bool {
    items.iter().any(|item| {
        let criteria = item.judgement.map_or(&[][..], |j| &j.criteria);
        criteria.iter().any(|(c, x)| *c == id && x.met == Some(true) && !x.evidence.is_empty())
    })
}

fn states_an_amount(items: &[&Item<'_>]) -> bool {
    meets(items, CriterionId::Dose) || meets(items, CriterionId::Frequency)
}

fn states_length_and_period(items: &[&Item<'_>]) -> bool {
    meets(items, CriterionId::Dose) && meets(items, CriterionId::Frequency)
}

/// The figures and periods of the words, but for the size of groups, in order of size.
fn figures(items: &[&Item<'_>]) -> Vec<(u64, &'static str)> {
    let mut found = Vec::new();
    for text in items.iter().flat_map(|i| i.fields.iter().map(|(_, a)| a)) {
        let tokens = text.tokens();
        let skip: Vec<_> = quantities(tokens)
            .into_iter()
            .filter(|q| matches!(q.measure, Measure::Group(_) | Measure::Ratio(_) | Measure::Other))
            .map(|q| (q.from, q.to))
            .collect();
        for i in (0..tokens.len()).filter(|i| !skip.iter().any(|(from, to)| (*from..*to).contains(i))) {
            let word = tokens.folded(i);
            if counts_people(tokens, i) {
                continue;
            }
            let figure = match tokens.class(i) {
                Class::Number => word.parse().ok(),
                _ => cardinal(word),
            };
            if let Some(value) = figure.filter(|v: &f64| v.is_finite()) {
                found.push((value.to_bits(), ""));
            } else if let Some(word) = measure(word) {
                found.push((0, word));
            }
        }
    }
    found.sort_unstable();
    found
}

// "a class of no more than seven", "six classmates"
fn counts_people(tokens: &Tokens, i: usize) -> bool {
    let before = (1..=5).filter_map(|k| i.checked_sub(k)).map(|k| tokens.folded(k));
    let of = before
        .take_while(|w| matches!(*w, "of" | "no" | "more" | "than" | "not" | "up" | "to" | "about"))
        .collect::<Vec<_>>();
    let held = i
        .checked_sub(of.len() + 1)
        .map(|k| tokens.folded(k))
        .is_some_and(|w| matches!(w, "class" | "classes" | "group" | "groups" | "band" | "team"));
    let people = (i + 1..i + 3).any(|k| {
        matches!(
            tokens.folded(k),
            "classmates"
                | "children"
                | "pupils"
                | "peers"
                | "others"
                | "learners"
                | "students"
                | "friends"
                | "staff"
                | "adults"
                | "assistants"
                | "people"
                | "pupil"
                | "child"
                | "adult"
        )
    });
    (held && of.contains(&"of")) || people
}

// Words of time and bounds, each in one form.
fn measure(word: &str) -> Option<&'static str> {
    Some(match word {
        "daily" | "day" | "days" => "day",
        "weekly" | "week" | "weeks" => "week",
        "fortnightly" | "fortnight" | "fortnights" => "fortnight",
        "monthly" | "month" | "months" => "month",
        "termly" | "term" | "terms" => "term",
        "annually" | "annual" | "yearly" | "year" | "years" => "year",
        "half" => "half",
        "quarter" => "quarter",
        "hour" | "hours" | "hr" | "hrs" | "hourly" => "hour",
        "minute" | "minutes" | "min" | "mins" => "minute",
        "once" => "once",
        "twice" => "twice",
        "thrice" => "thrice",
        "alternate" | "other" => "other",
        "up" | "maximum" => "up",
        _ => return None,
    })
}
