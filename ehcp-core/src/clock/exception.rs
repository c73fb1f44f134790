//! The exceptions that the regulations list. An exception excuses lateness; it never moves a date.

use jiff::civil::Date;

use super::{
    calendar::{Calendar, Closure, days_after, days_between},
    case::Case,
    claim::Claim,
    event::Event,
};

/// On what an exception rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Advice was asked of a school in the week before, or during all but the last week of, a closure of four
    /// weeks.
    SchoolClosed,
    /// The same for a provider of early education.
    EarlyYearsClosed,
    /// Exceptional personal circumstances of the child, the parent or the young person.
    Circumstances,
    /// Absence from the area for so many weeks on end.
    Absence(i32),
    /// An appointment for an examination or test was missed.
    Appointment,
    /// The family wants to make representations.
    Representations,
}

/// An exception to a time limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Its code.
    pub code: &'static str,
    /// On what it rests.
    pub ground: Ground,
}

const fn exception(code: &'static str, ground: Ground) -> Exception {
    Exception { code, ground }
}

/// Regulations 5(4), 10(4), 13(3) and 27(3): the authority's own limits.
pub const AUTHORITY: &[Exception] = &[
    exception("EX-a", Ground::SchoolClosed),
    exception("EX-b", Ground::EarlyYearsClosed),
    exception("EX-c", Ground::Circumstances),
    exception("EX-d", Ground::Absence(4)),
];

/// Regulation 13 of the detained persons regulations: as the authority's, without absence.
pub const DETAINED: &[Exception] = &[
    exception("EX-a", Ground::SchoolClosed),
    exception("EX-b", Ground::EarlyYearsClosed),
    exception("EX-c", Ground::Circumstances),
];

/// Regulation 8(2): those who give advice.
pub const ADVISER: &[Exception] = &[
    exception("EX-e", Ground::Circumstances),
    exception("EX-e", Ground::Absence(4)),
    exception("EX-e", Ground::Appointment),
];

/// Regulation 44(3): after an order of the Tribunal.
pub const TRIBUNAL: &[Exception] = &[
    exception("EX-f", Ground::Circumstances),
    exception("EX-f", Ground::Absence(2)),
    exception("EX-f", Ground::Representations),
];

/// No exceptions.
pub const NONE: &[Exception] = &[];

/// Whether the facts support an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// They do.
    Fits,
    /// They do not.
    DoesNotFit,
    /// A fact is missing.
    CannotTell,
}

/// An exception weighed against the facts of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excuse {
    /// Its code; `EX-z` for what is no exception.
    pub code: Option<&'static str>,
    /// Whether the authority claims it.
    pub claimed: bool,
    /// Whether the facts support it.
    pub fit: Fit,
    /// Why or why not.
    pub reason: String,
}

/// A stretch of a clock: from its start to its last day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Period {
    pub(super) start: Date,
    pub(super) due: Date,
}

/// What excuses lateness, or is claimed to.
pub(super) fn weigh(
    exceptions: &[Exception],
    case: &Case,
    calendar: &Calendar,
    period: Period,
) -> Option<Excuse> {
    let Some(claim) = case.claim else { return unclaimed(exceptions, case, calendar, period) };
    let wanted = match claim {
        Claim::NotListed(what) => return Some(refuse(Some("EX-z"), format!("not an exception ({what})"))),
        Claim::Unrecognised | Claim::Unspecified if exceptions.is_empty() => return None,
        Claim::Unrecognised => {
            let reason = "the reason given is none that the regulations list".to_owned();
            return Some(Excuse { code: None, claimed: true, fit: Fit::CannotTell, reason });
        }
        Claim::Unspecified => {
            let found = unclaimed(exceptions, case, calendar, period).map(|e| Excuse { claimed: true, ..e });
            return Some(found.unwrap_or_else(|| Excuse {
                code: None,
                claimed: true,
                fit: Fit::CannotTell,
                reason: "it is not said which exception is claimed".to_owned(),
            }));
        }
        claim => claim,
    };
    let same = |ground: Ground| {
        matches!(
            (wanted, ground),
            (Claim::SchoolClosed, Ground::SchoolClosed)
                | (Claim::EarlyYearsClosed, Ground::EarlyYearsClosed)
                | (Claim::Circumstances, Ground::Circumstances)
                | (Claim::Absence, Ground::Absence(_))
                | (Claim::Appointment, Ground::Appointment)
                | (Claim::Representations, Ground::Representations)
        )
    };
    let Some(exception) = exceptions.iter().find(|e| same(e.ground)) else {
        return Some(refuse(usual_code(wanted), "no exception to this time limit".to_owned()));
    };
    let (fit, reason) = facts(exception.ground, case, calendar, period);
    Some(Excuse { code: Some(exception.code), claimed: true, fit, reason })
}

fn refuse(code: Option<&'static str>, reason: String) -> Excuse {
    Excuse { code, claimed: true, fit: Fit::DoesNotFit, reason }
}

fn usual_code(claim: Claim) -> Option<&'static str> {
    match claim {
        Claim::SchoolClosed => Some("EX-a"),
        Claim::EarlyYearsClosed => Some("EX-b"),
        Claim::Circumstances => Some("EX-c"),
        Claim::Absence => Some("EX-d"),
        Claim::Appointment => Some("EX-e"),
        Claim::Representations => Some("EX-f"),
        Claim::NotListed(_) => Some("EX-z"),
        Claim::Unspecified | Claim::Unrecognised => None,
    }
}

// The facts may support an exception that nobody claims.
fn unclaimed(exceptions: &[Exception], case: &Case, calendar: &Calendar, period: Period) -> Option<Excuse> {
    exceptions.iter().find_map(|e| match facts(e.ground, case, calendar, period) {
        (Fit::Fits, reason) => Some(Excuse { code: Some(e.code), claimed: false, fit: Fit::Fits, reason }),
        _ => None,
    })
}

fn facts(ground: Ground, case: &Case, calendar: &Calendar, period: Period) -> (Fit, String) {
    match ground {
        Ground::SchoolClosed | Ground::EarlyYearsClosed => closed(case, calendar),
        Ground::Absence(weeks) => absent(case, period, weeks),
        Ground::Circumstances => {
            stretch(case, period, Event::CircumstancesFrom, Event::CircumstancesTo, "the circumstances")
        }
        Ground::Appointment => inside(case, period, Event::AppointmentMissed, "the missed appointment"),
        Ground::Representations => (Fit::Fits, "the family wants to make representations".to_owned()),
    }
}

// Days by which a school must be closed, and the week at both ends.
const FOUR_WEEKS: i32 = 28;
const WEEK: i32 = 7;

fn closed(case: &Case, calendar: &Calendar) -> (Fit, String) {
    let Some(asked) = case.day(Event::AdviceRequested) else {
        return (Fit::CannotTell, format!("{} is not known", Event::AdviceRequested.words()));
    };
    let own = case.day(Event::ClosedFrom).zip(case.day(Event::Reopened));
    if let Some((from, reopened)) = own {
        return closure_fits(Closure { from, reopened }, asked);
    }
    // Where the case has no closure of its own, the calendar's nearest speaks for it.
    let nearest = calendar.closures().iter().min_by_key(|c| {
        let before = days_between(asked, c.from).max(0);
        before.max(days_between(c.reopened, asked)).max(0)
    });
    match nearest {
        Some(&closure) => closure_fits(closure, asked),
        None => (Fit::CannotTell, "the days of closing and reopening are not known".to_owned()),
    }
}

fn closure_fits(closure: Closure, asked: Date) -> (Fit, String) {
    let days = days_between(closure.from, closure.reopened);
    let (first, last) = (days_after(closure.from, -WEEK), days_after(closure.reopened, -WEEK));
    if days < FOUR_WEEKS {
        (Fit::DoesNotFit, format!("closed {days} days"))
    } else if asked < first {
        (Fit::DoesNotFit, format!("closed {days} days; asked before {first}"))
    } else if asked > last {
        (Fit::DoesNotFit, format!("closed {days} days; asked after {last}"))
    } else {
        (Fit::Fits, format!("closed {days} days; asked between {first} and {last}"))
    }
}

fn absent(case: &Case, period: Period, weeks: i32) -> (Fit, String) {
    let Some((from, to)) = case.day(Event::AbsenceFrom).zip(case.day(Event::AbsenceTo)) else {
        return (Fit::CannotTell, "the days of leaving and return are not known".to_owned());
    };
    let days = days_between(from, to);
    let within = days_between(from.max(period.start), to.min(period.due)).max(0);
    if days < 7 * weeks {
        (Fit::DoesNotFit, format!("absent {days} days"))
    } else if within < 7 * weeks {
        (Fit::DoesNotFit, format!("absent {days} days, {within} of them within the time limit"))
    } else {
        (Fit::Fits, format!("absent {days} days"))
    }
}

fn stretch(case: &Case, period: Period, from: Event, to: Event, what: &str) -> (Fit, String) {
    let Some(began) = case.day(from) else {
        return (Fit::CannotTell, format!("{} is not known", from.words()));
    };
    let ended = case.day(to).unwrap_or(began);
    if began <= period.due && ended >= period.start {
        (Fit::Fits, format!("{what} fall within the time limit"))
    } else {
        (Fit::DoesNotFit, format!("{what} fall outside the time limit"))
    }
}

fn inside(case: &Case, period: Period, event: Event, what: &str) -> (Fit, String) {
    match case.day(event) {
        None => (Fit::CannotTell, format!("{} is not known", event.words())),
        Some(day) if day >= period.start && day <= period.due => {
            (Fit::Fits, format!("{what} falls within the time limit"))
        }
        Some(_) => (Fit::DoesNotFit, format!("{what} falls outside the time limit")),
    }
}
