//! Reads a clock: what was due when, what happened, by how many days it is late and what excuses that.

use jiff::civil::Date;

use super::{
    calendar::{Calendar, days_between},
    case::{Case, Entry},
    declare::{Applies, Clock, Outstanding, Side},
    event::Event,
    exception::{self, Excuse, Fit, Period},
    limit::Count,
};
use crate::rule::{Rule, Severity};

/// How clocks are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClockSettings {
    /// The day up to which to count, for a case without one of its own.
    pub as_of: Option<Date>,
    /// Bank holidays and school holidays.
    pub calendar: Calendar,
    /// Counts the day of receipt as the first day, as some guides do.
    pub day_one: bool,
}

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClockStatus {
    /// Too late, too early or too short.
    Late,
    /// A date that it needs is missing.
    CannotTell,
    /// It is running.
    NotYetDue,
    /// Kept.
    InTime,
}

impl ClockStatus {
    /// As programs read it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ClockStatus::Late => "late",
            ClockStatus::CannotTell => "cannot_tell",
            ClockStatus::NotYetDue => "not_yet_due",
            ClockStatus::InTime => "in_time",
        }
    }
}

/// What a clock shows for a case.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Its rule.
    pub rule: &'static Rule,
    /// The limit.
    pub clock: &'static Clock,
    /// How it stands.
    pub status: ClockStatus,
    /// What started it, and when.
    pub started: Option<(Event, Date)>,
    /// The last day; for a clock that says "no earlier than", the first.
    pub due: Option<Date>,
    /// What ended it, and when.
    pub happened: Option<(Event, Date)>,
    /// Days too late, too early or too short; days left where it is running.
    pub days: i32,
    /// What excuses lateness, or is claimed to.
    pub excuse: Option<Excuse>,
    /// On the day itself, where the law says before.
    pub on_the_day: bool,
    /// What is missing where it cannot be told.
    pub missing: Option<&'static str>,
}

impl Reading {
    /// The code of the exception that excuses lateness: claimed, listed, and supported by the facts.
    #[must_use]
    pub fn excused_by(&self) -> Option<&'static str> {
        self.excuse.as_ref().filter(|e| e.claimed && e.fit == Fit::Fits).and_then(|e| e.code)
    }

    /// Late, with nothing that excuses it.
    #[must_use]
    pub fn is_breach(&self) -> bool {
        self.status == ClockStatus::Late && self.excused_by().is_none()
    }
}

const IN_ORDER: &str = "dates in an order that is possible";

/// Reads a clock; nothing where it has nothing to do with the case.
pub(super) fn read(
    rule: &'static Rule,
    clock: &'static Clock,
    case: &Case,
    settings: &ClockSettings,
) -> Option<Reading> {
    let blank = Reading {
        rule,
        clock,
        status: ClockStatus::CannotTell,
        started: None,
        due: None,
        happened: None,
        days: 0,
        excuse: None,
        on_the_day: false,
        missing: None,
    };
    let (start, start_event) = case.first_of(clock.from);
    let (end, end_event) = case.first_of(clock.until);
    let unsure = match (clock.applies)(case) {
        Applies::No => return None,
        Applies::Yes => None,
        Applies::IfRecorded if !start.is_recorded() && !end.is_recorded() => return None,
        Applies::IfRecorded => None,
        Applies::CannotTell(missing) => Some(missing),
    };
    // A limit that begins with nothing ends on a day of its own.
    let fixed = clock.from.is_empty();
    if (start == Entry::NotAsked && !fixed)
        || (end == Entry::NotAsked && !clock.until.is_empty() && !clock.ahead)
    {
        return None;
    }
    let reading =
        Reading { started: start_event.zip(start.day()), happened: end_event.zip(end.day()), ..blank };
    let (taken_away, taken_by) = case.first_of(clock.unless);
    match (taken_away, end) {
        (Entry::On(_), Entry::Absent | Entry::Unreadable) => return None,
        (Entry::Unreadable, Entry::Absent) => return Some(cannot_tell(reading, taken_by)),
        _ => {}
    }
    let start_day = if fixed { Some(Date::ZERO) } else { start.day() };
    let Some(start_day) = start_day else { return Some(cannot_tell(reading, start_event)) };
    let count = Count { case, calendar: &settings.calendar, day_one: settings.day_one && clock.from_receipt };
    let due = match clock.limit.end(start_day, &count) {
        Ok(due) => due,
        Err(missing) => return Some(Reading { missing: Some(missing), ..reading }),
    };
    let reading = Reading { due: Some(due), ..reading };
    if let Some(missing) = unsure {
        return Some(Reading { missing: Some(missing), ..reading });
    }
    let mut reading = match end {
        // One of the two dates is wrong, and nobody can say by how much.
        Entry::On(happened) if happened < start_day && clock.limit.runs_forward() => {
            return Some(Reading { missing: Some(IN_ORDER), ..reading });
        }
        Entry::On(happened) => compare(reading, due, happened),
        Entry::Unreadable => return Some(cannot_tell(reading, end_event)),
        Entry::Absent | Entry::NotAsked => still_open(reading, due, case, settings, (end, end_event))?,
    };
    // A date to plan by needs no excuse.
    if reading.status == ClockStatus::Late && rule.severity > Severity::Info {
        let period = Period { start: start_day, due };
        reading.excuse = exception::weigh(clock.exceptions, case, &settings.calendar, period);
    }
    Some(reading)
}

fn cannot_tell(reading: Reading, missing: Option<Event>) -> Reading {
    Reading { status: ClockStatus::CannotTell, missing: missing.map(Event::words), ..reading }
}

fn compare(reading: Reading, due: Date, happened: Date) -> Reading {
    let side = reading.clock.side;
    let late = match side {
        Side::NoLaterThan | Side::Before => days_between(due, happened),
        Side::NoEarlierThan => days_between(happened, due),
    };
    let status = if late > 0 { ClockStatus::Late } else { ClockStatus::InTime };
    let on_the_day = side == Side::Before && late == 0;
    Reading { status, days: late.max(0), on_the_day, ..reading }
}

// What has not happened is counted up to the day on which the case is looked at.
fn still_open(
    reading: Reading,
    due: Date,
    case: &Case,
    settings: &ClockSettings,
    (end, event): (Entry, Option<Event>),
) -> Option<Reading> {
    let Some(as_of) = case.day(Event::AsOf).or(settings.as_of) else {
        return Some(cannot_tell(reading, Some(Event::AsOf)));
    };
    let over = days_between(due, as_of);
    if over <= 0 {
        return Some(Reading { status: ClockStatus::NotYetDue, days: -over, ..reading });
    }
    match reading.clock.outstanding {
        _ if end == Entry::NotAsked && reading.clock.ahead => None,
        Outstanding::Late => Some(Reading { status: ClockStatus::Late, days: over, ..reading }),
        Outstanding::CannotTell => Some(cannot_tell(reading, event)),
        Outstanding::Lapsed => None,
    }
}
