//! What excuses lateness and what does not, on invented cases.
#![allow(clippy::unwrap_used, missing_docs)]

use ehcp_core::clock::{
    Case, ClockSettings, ClockStatus, Entry, Event, Excuse, Fit, Reading, case::CaseKind, claim::Claim, run,
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

fn case(kind: CaseKind, claim: &str, dates: &[(Event, Date)]) -> Case {
    let mut case = Case::default();
    case.kind = Some(kind);
    case.claim = Claim::of(claim);
    for (event, day) in dates {
        case.set(*event, Entry::On(*day));
    }
    case
}

fn read(case: &Case, code: &str) -> Reading {
    run(case, &ClockSettings::default()).readings.into_iter().find(|r| r.rule.code == code).unwrap()
}

fn excuse(case: &Case, code: &str) -> Excuse {
    read(case, code).excuse.unwrap()
}

// A plan that is a month late.
fn late_plan(claim: &str, more: &[(Event, Date)]) -> Case {
    let dates = [(Event::RequestReceived, date(2026, 5, 4)), (Event::FinalIssued, date(2026, 10, 21))];
    case(CaseKind::Assessment, claim, &[&dates, more].concat())
}

#[test]
fn a_closure_excuses_requests_from_a_week_before_it_to_a_week_before_its_end() {
    let (closed, reopened) = (date(2026, 7, 22), date(2026, 9, 3));
    let fits = |asked: Date, closed: Date, reopened: Date| {
        let facts =
            [(Event::AdviceRequested, asked), (Event::ClosedFrom, closed), (Event::Reopened, reopened)];
        excuse(&late_plan("school holiday", &facts), "TIME-10").fit == Fit::Fits
    };
    let mut asked = date(2026, 7, 1);
    while asked < date(2026, 10, 1) {
        let week_before = closed - 7.days() <= asked;
        let week_before_end = asked <= reopened - 7.days();
        assert_eq!(fits(asked, closed, reopened), week_before && week_before_end, "{asked}");
        asked = asked.tomorrow().unwrap();
    }
    for days in 20..40_i32 {
        assert_eq!(fits(closed, closed, closed + i64::from(days).days()), days >= 28, "closed {days} days");
    }
}

#[test]
fn what_is_claimed_is_weighed_by_its_own_facts() {
    let unknown = excuse(&late_plan("nursery closed for the summer", &[]), "TIME-10");
    assert_eq!((unknown.code, unknown.fit), (Some("EX-b"), Fit::CannotTell));
    let illness = [(Event::CircumstancesFrom, date(2026, 6, 1)), (Event::CircumstancesTo, date(2026, 6, 20))];
    let fits = excuse(&late_plan("mother seriously ill", &illness), "TIME-10");
    assert_eq!((fits.code, fits.fit), (Some("EX-c"), Fit::Fits));
    let earlier = [(Event::CircumstancesFrom, date(2026, 3, 1)), (Event::CircumstancesTo, date(2026, 3, 20))];
    assert_eq!(excuse(&late_plan("bereavement", &earlier), "TIME-10").fit, Fit::DoesNotFit);
    assert_eq!(excuse(&late_plan("bereavement", &[]), "TIME-10").fit, Fit::CannotTell);
}

#[test]
fn what_the_regulations_do_not_list_excuses_nothing() {
    for words in [
        "no EP available",
        "waiting list for therapy",
        "panel met late",
        "awaiting report",
        "no school agreed",
    ] {
        let read = read(&late_plan(words, &[]), "TIME-10");
        assert_eq!(read.excuse.as_ref().unwrap().code, Some("EX-z"), "{words}");
        assert!(read.is_breach(), "{words}");
    }
}

#[test]
fn facts_alone_excuse_nothing_until_somebody_claims_them() {
    let away = [(Event::AbsenceFrom, date(2026, 6, 1)), (Event::AbsenceTo, date(2026, 7, 10))];
    let silent = read(&late_plan("", &away), "TIME-10");
    assert_eq!((silent.excused_by(), silent.excuse.unwrap().claimed), (None, false));
    assert_eq!(read(&late_plan("family abroad", &away), "TIME-10").excused_by(), Some("EX-d"));
    // The return says that an exception applies, and not which.
    assert_eq!(read(&late_plan("1", &away), "TIME-10").excused_by(), Some("EX-d"));
    assert_eq!(read(&late_plan("1", &[]), "TIME-10").excuse.unwrap().fit, Fit::CannotTell);
}

#[test]
fn advisers_and_orders_have_exceptions_of_their_own() {
    let asked = [(Event::AdviceRequested, date(2026, 1, 5)), (Event::AdviceReceived, date(2026, 3, 2))];
    let missed = [(Event::AppointmentMissed, date(2026, 1, 20))];
    let advice =
        case(CaseKind::Assessment, "did not attend the appointment", &[&asked[..], &missed[..]].concat());
    assert_eq!(read(&advice, "TIME-04").excused_by(), Some("EX-e"));
    let school = case(CaseKind::Assessment, "school holiday", &asked);
    assert_eq!(
        excuse(&school, "TIME-04").fit,
        Fit::DoesNotFit,
        "a closed school is no reason for an adviser"
    );
    // Two weeks are enough after an order.
    let order = [
        (Event::Order, date(2026, 3, 2)),
        (Event::AmendedFinal, date(2026, 4, 20)),
        (Event::AbsenceFrom, date(2026, 3, 10)),
        (Event::AbsenceTo, date(2026, 3, 25)),
    ];
    let mut order = case(CaseKind::Other, "family abroad", &order);
    order.order_kind = Some(ehcp_core::clock::case::OrderKind::Amend);
    let read = read(&order, "TIME-49");
    assert_eq!((read.status, read.days, read.excused_by()), (ClockStatus::Late, 14, Some("EX-f")));
}

#[test]
fn a_phase_transfer_has_no_exceptions() {
    let away = [
        (Event::AmendedFinal, date(2026, 3, 2)),
        (Event::AbsenceFrom, date(2026, 1, 1)),
        (Event::AbsenceTo, date(2026, 2, 10)),
    ];
    let mut case = case(CaseKind::Review, "family abroad", &away);
    case.transfer_year = Some(2026);
    case.transfer_kind = Some(ehcp_core::clock::case::TransferKind::Other);
    let read = read(&case, "TIME-29");
    assert_eq!((read.days, read.excused_by()), (15, None));
    assert!(read.is_breach());
}
