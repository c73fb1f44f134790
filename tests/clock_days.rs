//! Time limits against a slow reference that goes from day to day and knows nothing of the library's dates, over
//! every day from 2024 to 2028.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;

use ehcp_core::clock::{
    Calendar, Case, ClockSettings, ClockStatus, Entry, Event, Reading, case::CaseKind, case::Decision,
    case::TransferKind, run,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// A day as year, month, day, with a day of the week (0 is Monday) that is only ever counted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    year: i16,
    month: i8,
    day: i8,
    weekday: u8,
}

fn month_length(year: i16, month: i8) -> i8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        _ => 31,
    }
}

impl Day {
    // 1 January 2013 was a Tuesday.
    const FIRST: Day = Day { year: 2013, month: 1, day: 1, weekday: 1 };

    fn next(self) -> Day {
        let weekday = (self.weekday + 1) % 7;
        if self.day < month_length(self.year, self.month) {
            Day { day: self.day + 1, weekday, ..self }
        } else if self.month < 12 {
            Day { month: self.month + 1, day: 1, weekday, ..self }
        } else {
            Day { year: self.year + 1, month: 1, day: 1, weekday }
        }
    }

    fn date(self) -> Date {
        date(self.year, self.month, self.day)
    }

    fn after(self, days: usize) -> Day {
        (0..days).fold(self, |day, _| day.next())
    }

    // The same day of a later month, or the last day of that month.
    fn months_after(self, months: usize) -> Day {
        let (mut year, mut month) = (self.year, self.month);
        for _ in 0..months {
            (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        }
        let wanted = self.day.min(month_length(year, month));
        let mut day = self;
        while (day.year, day.month, day.day) != (year, month, wanted) {
            day = day.next();
        }
        day
    }
}

fn every_day() -> impl Iterator<Item = Day> {
    let mut day = Day::FIRST;
    while day.year < 2024 {
        day = day.next();
    }
    std::iter::successors(Some(day), |d| Some(d.next())).take_while(|d| d.year < 2029)
}

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

struct Limit {
    code: &'static str,
    kind: CaseKind,
    from: Event,
    until: Event,
    due: fn(Day) -> Day,
}

const LIMITS: &[Limit] = &[
    Limit {
        code: "TIME-01",
        kind: CaseKind::Assessment,
        from: Event::RequestReceived,
        until: Event::DecisionNotified,
        due: |d| d.after(42),
    },
    Limit {
        code: "TIME-04",
        kind: CaseKind::Assessment,
        from: Event::AdviceRequested,
        until: Event::AdviceReceived,
        due: |d| d.after(42),
    },
    Limit {
        code: "TIME-05",
        kind: CaseKind::Assessment,
        from: Event::RequestReceived,
        until: Event::NotIssuingNotified,
        due: |d| d.after(112),
    },
    Limit {
        code: "TIME-09",
        kind: CaseKind::Other,
        from: Event::SettingConsulted,
        until: Event::SettingReplied,
        due: |d| d.after(15),
    },
    Limit {
        code: "TIME-10",
        kind: CaseKind::Assessment,
        from: Event::RequestReceived,
        until: Event::FinalIssued,
        due: |d| d.after(140),
    },
    Limit {
        code: "TIME-13",
        kind: CaseKind::Review,
        from: Event::PreviousReview,
        until: Event::ReviewMeeting,
        due: |d| d.months_after(12),
    },
    Limit {
        code: "TIME-14",
        kind: CaseKind::Review,
        from: Event::PreviousReview,
        until: Event::ReviewDecision,
        due: |d| d.months_after(12),
    },
    Limit {
        code: "TIME-20",
        kind: CaseKind::Review,
        from: Event::ReviewMeeting,
        until: Event::ReviewReportSent,
        due: |d| d.after(14),
    },
    Limit {
        code: "TIME-21",
        kind: CaseKind::Review,
        from: Event::ReviewMeeting,
        until: Event::ReviewDecision,
        due: |d| d.after(28),
    },
    Limit {
        code: "TIME-22",
        kind: CaseKind::Review,
        from: Event::ReviewMeeting,
        until: Event::AmendmentNotice,
        due: |d| d.after(28),
    },
    Limit {
        code: "TIME-24",
        kind: CaseKind::Review,
        from: Event::AmendmentNotice,
        until: Event::AmendedFinal,
        due: |d| d.after(56),
    },
    Limit {
        code: "TIME-25",
        kind: CaseKind::Review,
        from: Event::ReviewMeeting,
        until: Event::AmendedFinal,
        due: |d| d.after(84),
    },
    Limit {
        code: "TIME-27",
        kind: CaseKind::Amendment,
        from: Event::AmendmentNotice,
        until: Event::AmendedFinal,
        due: |d| d.after(56),
    },
    Limit {
        code: "TIME-33",
        kind: CaseKind::Reassessment,
        from: Event::ReassessmentRequested,
        until: Event::ReassessmentNotified,
        due: |d| d.after(15),
    },
    Limit {
        code: "TIME-34",
        kind: CaseKind::Reassessment,
        from: Event::ReassessmentNotified,
        until: Event::ReassessmentFinal,
        due: |d| d.after(98),
    },
    Limit {
        code: "TIME-38",
        kind: CaseKind::Other,
        from: Event::PlanTransferred,
        until: Event::TransferExplained,
        due: |d| d.after(42),
    },
    Limit {
        code: "TIME-41",
        kind: CaseKind::Other,
        from: Event::AppealableDecision,
        until: Event::MediationContact,
        due: |d| d.months_after(2),
    },
    Limit {
        code: "TIME-43",
        kind: CaseKind::Other,
        from: Event::MediationWanted,
        until: Event::MediationHeld,
        due: |d| d.after(30),
    },
    Limit {
        code: "TIME-51",
        kind: CaseKind::Other,
        from: Event::Recommendation,
        until: Event::RecommendationReply,
        due: |d| d.after(35),
    },
    Limit {
        code: "TIME-53",
        kind: CaseKind::Other,
        from: Event::FirstPayment,
        until: Event::PaymentReview,
        due: |d| d.months_after(3),
    },
];

#[test]
fn limits_end_on_the_day_that_counting_reaches() {
    for limit in LIMITS {
        for start in every_day() {
            let due = (limit.due)(start);
            let on = |day: Day| {
                let dates = [(limit.from, start.date()), (limit.until, day.date())];
                let read = reading(&case(limit.kind, &dates), limit.code, "");
                assert_eq!(read.due, Some(due.date()), "{} from {start:?}", limit.code);
                (read.status, read.days)
            };
            assert_eq!(on(due), (ClockStatus::InTime, 0), "{} from {start:?}", limit.code);
            assert_eq!(on(due.after(1)), (ClockStatus::Late, 1), "{} from {start:?}", limit.code);
        }
    }
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

// The holidays of an ordinary year, worked out from the Act, and the days that were moved or added.
fn bank_holidays() -> BTreeMap<(i16, i8, i8), ()> {
    let moved = [(2020, 5, 4, false), (2020, 5, 8, true), (2022, 5, 30, false), (2022, 6, 2, true)];
    let added = [(2022, 6, 3, true), (2022, 9, 19, true), (2023, 5, 8, true)];
    let mut days = BTreeMap::new();
    let mut day = Day::FIRST.after(365);
    let mut put_off = 0;
    while day.year <= 2030 {
        let fixed = matches!((day.month, day.day), (1, 1) | (12, 25 | 26));
        let weekend = day.weekday >= 5;
        let monday = day.weekday == 0;
        let may = monday && day.month == 5 && (day.day <= 7 || day.day > 24);
        let august = monday && day.month == 8 && day.day > 24;
        let easter = easter(day.year);
        let at_easter = [easter.0, easter.1].contains(&(day.month, day.day));
        put_off += u8::from(fixed);
        // A holiday on a weekend, or on a day that is one already, goes to the next day that is neither.
        let substitute = put_off > 0 && !weekend;
        put_off -= u8::from(substitute);
        if may || august || at_easter || substitute {
            days.insert((day.year, day.month, day.day), ());
        }
        day = day.next();
    }
    for (year, month, day, is_one) in moved.into_iter().chain(added) {
        if is_one {
            days.insert((year, month, day), ());
        } else {
            days.remove(&(year, month, day));
        }
    }
    days
}

// Good Friday and Easter Monday: the Sunday after the full moon that follows 21 March, by the usual tables.
fn easter(year: i16) -> ((i8, i8), (i8, i8)) {
    let golden = year % 19;
    let century = year / 100;
    let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    // Days from 28 March to Easter Sunday.
    let from = moon - weekday;
    let of_march = |days: i16| {
        let day = 28 + days;
        let (month, day) = if day > 31 { (4, day - 31) } else { (3, day) };
        (month, i8::try_from(day).unwrap())
    };
    (of_march(from - 2), of_march(from + 1))
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
