//! Every time limit that starts with one day and ends with another, and what counting says of it.

use std::{collections::BTreeMap, sync::LazyLock};

use ehcp_core::{
    clock::{
        Case, ClockStatus, Event,
        case::{
            CaseKind::{self, Amendment, Assessment, Other, Reassessment, Review},
            OrderKind, TransferKind,
        },
    },
    rule::Scope,
    rules,
};

use crate::{
    case,
    day::{Day, bank_holidays, every_day},
    reading,
};

/// On which side of the day the end has to lie.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    NoLater,
    NoEarlier,
    // A date to plan by: only the day itself is looked at.
    Plan,
}

struct Limit {
    code: &'static str,
    part: &'static str,
    kind: CaseKind,
    from: Event,
    until: Event,
    due: fn(Day) -> Day,
    side: Side,
    facts: fn(&mut Case, Day),
}

const fn limit(code: &'static str, kind: CaseKind, from: Event, until: Event, due: fn(Day) -> Day) -> Limit {
    Limit { code, part: "", kind, from, until, due, side: Side::NoLater, facts: |_, _| {} }
}

impl Limit {
    const fn part(self, part: &'static str) -> Self {
        Self { part, ..self }
    }

    const fn side(self, side: Side) -> Self {
        Self { side, ..self }
    }

    const fn with(self, facts: fn(&mut Case, Day)) -> Self {
        Self { facts, ..self }
    }
}

const fn order(
    code: &'static str,
    part: &'static str,
    from: Event,
    until: Event,
    due: fn(Day) -> Day,
    facts: fn(&mut Case, Day),
) -> Limit {
    limit(code, Other, from, until, due).part(part).with(facts)
}

fn assess(case: &mut Case, _: Day) {
    case.order_kind = Some(OrderKind::Assess);
}

fn make(case: &mut Case, _: Day) {
    case.order_kind = Some(OrderKind::MakePlan);
}

fn amend(case: &mut Case, _: Day) {
    case.order_kind = Some(OrderKind::Amend);
}

fn name(case: &mut Case, _: Day) {
    case.order_kind = Some(OrderKind::NameSetting);
}

static HOLIDAYS: LazyLock<BTreeMap<(i16, i8, i8), ()>> = LazyLock::new(bank_holidays);

fn is_working(day: Day) -> bool {
    day.weekday < 5 && !HOLIDAYS.contains_key(&(day.year, day.month, day.day))
}

/// The nth working day, the first day counted if it is one.
pub(crate) fn nth_working_day(first: Day, n: usize) -> Day {
    std::iter::successors(Some(first), |d| Some(d.next())).filter(|d| is_working(*d)).nth(n - 1).unwrap()
}

// Rule 12 of the Tribunal's procedure: no time ends in August or between Christmas and New Year's Day.
fn put_off(last: Day) -> Day {
    let closed = |d: Day| d.month == 8 || (d.month == 12 && d.day >= 25) || (d.month == 1 && d.day == 1);
    if !closed(last) {
        return last;
    }
    std::iter::successors(Some(last), |d| Some(d.next())).find(|d| !closed(*d) && is_working(*d)).unwrap()
}

fn later(a: Day, b: Day) -> Day {
    if (a.year, a.month, a.day) >= (b.year, b.month, b.day) { a } else { b }
}

#[rustfmt::skip] // a table
const LIMITS: &[Limit] = &[
    limit("TIME-01", Assessment, Event::RequestReceived, Event::DecisionNotified, |d| d.after(42)),
    limit("TIME-04", Assessment, Event::AdviceRequested, Event::AdviceReceived, |d| d.after(42)),
    limit("TIME-05", Assessment, Event::RequestReceived, Event::NotIssuingNotified, |d| d.after(112)),
    limit("TIME-06", Assessment, Event::RequestReceived, Event::BecameResponsible, |d| d.after(125)).side(Side::Plan),
    limit("TIME-07", Assessment, Event::DraftSent, Event::RepresentationsEnd, |d| d.after(14)).side(Side::NoEarlier),
    limit("TIME-09", Other, Event::SettingConsulted, Event::SettingReplied, |d| d.after(15)),
    limit("TIME-10", Assessment, Event::RequestReceived, Event::FinalIssued, |d| d.after(140)),
    limit("TIME-11", Assessment, Event::DraftSent, Event::FinalIssued, |d| d.after(15)).side(Side::NoEarlier),
    limit("TIME-13", Review, Event::PreviousReview, Event::ReviewMeeting, |d| d.months_after(12)),
    limit("TIME-14", Review, Event::PreviousReview, Event::ReviewDecision, |d| d.months_after(12)),
    limit("TIME-15", Review, Event::PreviousReview, Event::AsOf, |d| d.months_after(6)).side(Side::Plan)
        .with(|case, d| case.set(Event::Birth, ehcp_core::clock::Entry::On(d.before(1000).date()))),
    limit("TIME-16", Review, Event::ReviewMeeting, Event::ReviewInvited, |d| d.before(14)),
    limit("TIME-17", Review, Event::ReviewMeeting, Event::ReviewPapersSent, |d| d.before(14)),
    limit("TIME-20", Review, Event::ReviewMeeting, Event::ReviewReportSent, |d| d.after(14)),
    limit("TIME-21", Review, Event::ReviewMeeting, Event::ReviewDecision, |d| d.after(28)),
    limit("TIME-22", Review, Event::ReviewMeeting, Event::AmendmentNotice, |d| d.after(28)),
    limit("TIME-23", Review, Event::AmendmentNotice, Event::AmendmentWindowEnd, |d| d.after(14)).side(Side::NoEarlier),
    limit("TIME-23", Review, Event::AmendmentNotice, Event::AmendedFinal, |d| d.after(15)).side(Side::NoEarlier)
        .part("amended plan after the window"),
    limit("TIME-24", Review, Event::AmendmentNotice, Event::AmendedFinal, |d| d.after(56)),
    limit("TIME-25", Review, Event::ReviewMeeting, Event::AmendedFinal, |d| d.after(84)),
    limit("TIME-26", Review, Event::AmendmentNotice, Event::NotAmendingNotified, |d| d.after(56)),
    limit("TIME-27", Amendment, Event::AmendmentNotice, Event::AmendedFinal, |d| d.after(56)),
    limit("TIME-30", Review, Event::TransferDay, Event::AmendedFinal, |d| d.months_before(5))
        .with(|case, _| case.transfer_kind = Some(TransferKind::WithinPost16)),
    limit("TIME-33", Reassessment, Event::ReassessmentRequested, Event::ReassessmentNotified, |d| d.after(15)),
    limit("TIME-34", Reassessment, Event::ReassessmentNotified, Event::ReassessmentFinal, |d| d.after(98)),
    limit("TIME-35", Reassessment, Event::PreviousAssessment, Event::ReassessmentRequested, |d| d.months_after(6))
        .side(Side::NoEarlier),
    limit("TIME-36", Other, Event::CeaseNotified, Event::CeaseConsulted, |d| d).part("consulting before deciding"),
    limit("TIME-36", Other, Event::CeaseNotified, Event::CeaseDate, |d| d.months_after(2)).side(Side::NoEarlier)
        .part("plan kept until the time for an appeal has passed"),
    // Learnt of ten days before, and on the day itself.
    limit("TIME-37", Other, Event::Moved, Event::PlanTransferred, |d| later(d, nth_working_day(d.before(10), 15)))
        .with(|case, d| case.set(Event::AwareOfMove, ehcp_core::clock::Entry::On(d.before(10).date()))),
    limit("TIME-37", Other, Event::Moved, Event::PlanTransferred, |d| nth_working_day(d, 15))
        .with(|case, d| case.set(Event::AwareOfMove, ehcp_core::clock::Entry::On(d.date()))),
    limit("TIME-38", Other, Event::PlanTransferred, Event::TransferExplained, |d| d.after(42)),
    // The last review eleven months before: three months from the transfer are later than one.
    limit("TIME-39", Other, Event::PlanTransferred, Event::FirstReviewAfterMove, |d| d.months_after(3))
        .with(|case, d| case.set(Event::PreviousReview, ehcp_core::clock::Entry::On(d.months_before(11).date()))),
    limit("TIME-39", Other, Event::PlanTransferred, Event::FirstReviewAfterMove, |d| d.before(60).months_after(12))
        .with(|case, d| case.set(Event::PreviousReview, ehcp_core::clock::Entry::On(d.before(60).date()))),
    limit("TIME-40", Other, Event::CommissionerAware, Event::CommissionerAsked, |d| nth_working_day(d.next(), 15)),
    limit("TIME-41", Other, Event::AppealableDecision, Event::MediationContact, |d| d.months_after(2)),
    limit("TIME-42", Other, Event::MediationDeclined, Event::Certificate, |d| nth_working_day(d.next(), 3)),
    limit("TIME-43", Other, Event::MediationWanted, Event::MediationHeld, |d| d.after(30)),
    limit("TIME-44", Other, Event::AppealableDecision, Event::AppealLodged, |d| put_off(d.months_after(2))),
    limit("TIME-44", Other, Event::AppealableDecision, Event::AppealLodged,
        |d| put_off(later(d.months_after(2), d.after(50).months_after(1))))
        .with(|case, d| case.set(Event::Certificate, ehcp_core::clock::Entry::On(d.after(50).date()))),
    order("TIME-46", "a point that cannot be appealed", Event::MediationAgreement, Event::AgreementDone, |d| d.after(14),
        |case, _| case.order_kind = Some(OrderKind::NotAppealable)),
    order("TIME-46", "the commissioning body", Event::MediationAgreement, Event::AgreementDone, |d| d.after(7),
        |case, _| case.order_kind = Some(OrderKind::Commissioner)),
    order("TIME-46", "telling the family", Event::MediationAgreement, Event::AgreementDone, |d| d.after(14), assess),
    order("TIME-46", "draft plan", Event::MediationAgreement, Event::DraftSent, |d| d.after(35), make),
    order("TIME-46", "final plan", Event::MediationAgreement, Event::FinalIssued, |d| d.after(77), make),
    order("TIME-46", "amended plan", Event::MediationAgreement, Event::AmendedFinal, |d| d.after(35), amend),
    order("TIME-46", "naming the setting", Event::MediationAgreement, Event::AmendedFinal, |d| d.after(14), name),
    order("TIME-47", "telling the family", Event::Order, Event::OrderFamilyTold, |d| d.after(14), assess),
    order("TIME-47", "decision not to issue", Event::Order, Event::NotIssuingNotified, |d| d.after(70), assess),
    order("TIME-47", "final plan", Event::Order, Event::FinalIssued, |d| d.after(98), assess),
    order("TIME-48", "draft plan", Event::Order, Event::DraftSent, |d| d.after(35), make),
    order("TIME-48", "final plan", Event::Order, Event::FinalIssued, |d| d.after(77), make),
    order("TIME-49", "content", Event::Order, Event::AmendedFinal, |d| d.after(35), amend),
    order("TIME-49", "setting", Event::Order, Event::AmendedFinal, |d| d.after(14), name),
    order("TIME-49", "continuing or ending", Event::Order, Event::OrderDone, |d| d,
        |case, _| case.order_kind = Some(OrderKind::ContinueOrCease)),
    order("TIME-50", "telling the family", Event::Concession, Event::OrderFamilyTold, |d| d.after(14), assess),
    order("TIME-50", "decision not to issue", Event::Concession, Event::NotIssuingNotified, |d| d.after(70), assess),
    order("TIME-50", "final plan", Event::Concession, Event::FinalIssued, |d| d.after(98), assess),
    order("TIME-50", "content", Event::Concession, Event::AmendedFinal, |d| d.after(35), amend),
    limit("TIME-51", Other, Event::Recommendation, Event::RecommendationReply, |d| d.after(35)),
    limit("TIME-52", Assessment, Event::RequestReceived, Event::FinalIssued, |d| d.after(140))
        .with(|case, _| case.detained = Some(true)),
    limit("TIME-53", Other, Event::FirstPayment, Event::PaymentReview, |d| d.months_after(3)),
    limit("TIME-54", Review, Event::ReviewDecision, Event::NextReviewMeeting, |d| d.months_after(12)),
];

/// Limits that no two days of a case make: their tests stand elsewhere, or what they lack is all they say.
const ELSEWHERE: &[(&str, &str)] = &[
    // A day of the calendar.
    ("TIME-28", ""),
    ("TIME-29", ""),
    ("TIME-30", "by the day that the return gives"),
    ("TIME-32", ""),
    // The return's own column, without an end.
    ("TIME-13", "since the last review in the return"),
    // What was ordered or agreed is not known.
    ("TIME-46", ""),
    ("TIME-47", ""),
];

#[test]
fn limits_end_on_the_day_that_counting_reaches() {
    // Two at a time, as every day of five years takes a while.
    let (left, right) = LIMITS.split_at(LIMITS.len() / 2);
    std::thread::scope(|scope| {
        for half in [left, right] {
            scope.spawn(|| half.iter().for_each(ends_where_counting_ends));
        }
    });
}

fn ends_where_counting_ends(limit: &Limit) {
    for start in every_day() {
        let due = (limit.due)(start);
        let on = |day: Day| {
            let mut case = case(limit.kind, &[(limit.from, start.date()), (limit.until, day.date())]);
            (limit.facts)(&mut case, start);
            let read = reading(&case, limit.code, limit.part);
            assert_eq!(read.due, Some(due.date()), "{} {} from {start:?}", limit.code, limit.part);
            (read.status, read.days)
        };
        let missed = match limit.side {
            Side::NoLater => due.after(1),
            Side::NoEarlier => due.before(1),
            Side::Plan => {
                on(due);
                continue;
            }
        };
        assert_eq!(on(due), (ClockStatus::InTime, 0), "{} {} from {start:?}", limit.code, limit.part);
        assert_eq!(on(missed), (ClockStatus::Late, 1), "{} {} from {start:?}", limit.code, limit.part);
    }
}

#[test]
fn no_limit_goes_without_a_reference() {
    for rule in rules::all() {
        let Scope::Clock(clocks, _) = rule.scope else { continue };
        for clock in clocks {
            let counted = LIMITS.iter().any(|l| (l.code, l.part) == (rule.code, clock.part));
            let elsewhere = ELSEWHERE.contains(&(rule.code, clock.part));
            assert!(counted || elsewhere, "{} {}", rule.code, clock.part);
        }
    }
}
