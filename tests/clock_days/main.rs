//! Time limits against a slow reference that goes from day to day and knows nothing of the library's dates, over
//! every day from 2024 to 2028.
#![allow(clippy::unwrap_used, missing_docs)]

mod day;
mod limits;

use day::{Day, bank_holidays, every_day};
use ehcp_core::clock::{
    Calendar, Case, ClockSettings, ClockStatus, Entry, Event, Reading, case::CaseKind, case::Decision,
    case::TransferKind, run,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn case(kind: CaseKind, dates: &[(Event, Date)]) -> Case {
    let mut case = Case::default();
    case.kind = Some(kind);
    case.decision = (kind == CaseKind::Assessment).then_some(Decision::Assess);
    for (event, day) in dates {
        case.set(*event, Entry::On(*day));
    }
    case
}

fn reading(case: &Case, code: &str, part: &str) -> Reading {
    let report = run(case, &ClockSettings::default());
    let found = report.readings.into_iter().find(|r| r.rule.code == code && r.clock.part == part);
    found.unwrap()
}

#[test]
fn a_window_counts_the_day_of_service() {
    let windows = [
        ("TIME-07", CaseKind::Assessment, Event::DraftSent, Event::RepresentationsEnd),
        ("TIME-23", CaseKind::Review, Event::AmendmentNotice, Event::AmendmentWindowEnd),
    ];
    for (code, kind, served, end) in windows {
        for start in every_day() {
            for last in [1, 14, 15, 16_usize] {
                // The day of service is the first of `last` days.
                let dates = [(served, start.date()), (end, start.after(last - 1).date())];
                let read = reading(&case(kind, &dates), code, "");
                let short = 15_usize.saturating_sub(last);
                assert_eq!(usize::try_from(read.days).unwrap(), short, "{code} {start:?} {last}");
                assert_eq!(read.status == ClockStatus::Late, short > 0);
            }
        }
    }
}

#[test]
fn what_is_outstanding_is_counted_day_by_day() {
    for start in every_day().step_by(7) {
        let mut as_of = start.after(135);
        for passed in 135..150_i32 {
            let dates = [(Event::RequestReceived, start.date()), (Event::AsOf, as_of.date())];
            let read = reading(&case(CaseKind::Assessment, &dates), "TIME-10", "");
            let expected = if passed <= 140 {
                (ClockStatus::NotYetDue, 140 - passed)
            } else {
                (ClockStatus::Late, passed - 140)
            };
            assert_eq!((read.status, read.days), expected, "{start:?}, {passed} days on");
            as_of = as_of.next();
        }
    }
}

#[test]
fn a_phase_transfer_is_late_after_its_day_and_noted_on_it() {
    for made in every_day() {
        for (code, kind, month, day) in
            [("TIME-28", TransferKind::ToPost16, 3, 31), ("TIME-29", TransferKind::Other, 2, 15)]
        {
            let mut case = case(CaseKind::Review, &[(Event::AmendedFinal, made.date())]);
            case.transfer_year = Some(made.year);
            case.transfer_kind = Some(kind);
            let read = reading(&case, code, "");
            let late = (made.month, made.day) > (month, day);
            assert_eq!(read.status == ClockStatus::Late, late, "{made:?}");
            assert_eq!(read.on_the_day, (made.month, made.day) == (month, day), "{made:?}");
        }
    }
}

#[test]
fn working_days_leave_out_weekends_and_the_holidays_of_the_act() {
    let holidays = bank_holidays();
    let calendar = Calendar::england();
    let mut day = Day::FIRST.after(365);
    while day.year <= 2030 {
        let working = day.weekday < 5 && !holidays.contains_key(&(day.year, day.month, day.day));
        assert_eq!(calendar.is_working_day(day.date()), Some(working), "{day:?}");
        day = day.next();
    }
    assert_eq!(calendar.is_working_day(date(2031, 1, 2)), None);
}

#[test]
fn limits_in_working_days_end_where_counting_ends() {
    let holidays = bank_holidays();
    let working = |d: Day| d.weekday < 5 && !holidays.contains_key(&(d.year, d.month, d.day));
    let nth = |first: Day, n: usize| {
        std::iter::successors(Some(first), |d| Some(d.next())).filter(|d| working(*d)).nth(n - 1).unwrap()
    };
    for start in every_day() {
        let asked = [(Event::CommissionerAware, start.date()), (Event::CommissionerAsked, start.date())];
        let read = reading(&case(CaseKind::Other, &asked), "TIME-40", "");
        assert_eq!(read.due, Some(nth(start.next(), 15).date()), "{start:?}");
        // Learnt on the very day of the move: that day is the first of the fifteen, if it is a working day.
        let moved = [
            (Event::Moved, start.date()),
            (Event::AwareOfMove, start.date()),
            (Event::PlanTransferred, start.date()),
        ];
        let read = reading(&case(CaseKind::Other, &moved), "TIME-37", "");
        assert_eq!(read.due, Some(nth(start, 15).date()), "{start:?}");
    }
}

proptest! {
    #[test]
    fn days_late_are_the_days_that_were_counted(start in 0..1827_usize, taken in 0..400_usize) {
        let start = every_day().nth(start).unwrap();
        let dates = [(Event::RequestReceived, start.date()), (Event::FinalIssued, start.after(taken).date())];
        let read = reading(&case(CaseKind::Assessment, &dates), "TIME-10", "");
        prop_assert_eq!(usize::try_from(read.days).unwrap(), taken.saturating_sub(140));
    }

    #[test]
    fn an_excuse_never_moves_a_date(
        start in 0..1827_usize, taken in 141..400_usize, away in 0..200_usize, absent in 0..100_usize,
    ) {
        let start = every_day().nth(start).unwrap();
        let left = start.after(away);
        let dates = [
            (Event::RequestReceived, start.date()),
            (Event::FinalIssued, start.after(taken).date()),
            (Event::AbsenceFrom, left.date()),
            (Event::AbsenceTo, left.after(absent).date()),
        ];
        let mut case = case(CaseKind::Assessment, &dates);
        case.claim = ehcp_core::clock::claim::Claim::of("family abroad");
        let read = reading(&case, "TIME-10", "");
        prop_assert_eq!(read.due, Some(start.after(140).date()));
        prop_assert_eq!(usize::try_from(read.days).unwrap(), taken - 140);
        // Four weeks away, all of them within the twenty.
        let within = (away + absent).min(140).saturating_sub(away.min(140));
        prop_assert_eq!(read.excused_by().is_some(), within >= 28);
    }
}
