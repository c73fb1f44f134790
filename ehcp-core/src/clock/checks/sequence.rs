//! Dates that cannot all be right.

use jiff::civil::Date;

use crate::{
    clock::{
        CaseFacts,
        case::Case,
        checks::{between, flag},
        declare::case_rule,
        event::Event,
    },
    finding::{Fact, Findings},
    rule::Rule,
    school_year::birthday,
};

pub(in crate::clock) static RULES: &[&Rule] = &[&SEQ_01, &SEQ_02, &SEQ_03, &SEQ_04, &SEQ_05, &SEQ_07];

const ASSESSMENT: &[Event] = &[
    Event::RequestReceived,
    Event::DecisionNotified,
    Event::AdviceRequested,
    Event::AdviceReceived,
    Event::DraftSent,
    Event::FinalIssued,
];

const REVIEW: &[Event] = &[
    Event::ReviewMeeting,
    Event::ReviewReportSent,
    Event::ReviewDecision,
    Event::AmendmentNotice,
    Event::AmendedFinal,
];

/// Pairs of which the second never comes before the first.
const STRETCHES: &[(Event, Event)] = &[
    (Event::ClosedFrom, Event::Reopened),
    (Event::AbsenceFrom, Event::AbsenceTo),
    (Event::CircumstancesFrom, Event::CircumstancesTo),
    (Event::DraftSent, Event::RepresentationsEnd),
    (Event::DraftSent, Event::FamilyReplied),
    (Event::SettingConsulted, Event::SettingReplied),
    (Event::AmendmentNotice, Event::AmendmentWindowEnd),
    (Event::PreviousReview, Event::ReviewMeeting),
    (Event::PreviousReview, Event::ReviewDecision),
    (Event::RequestReceived, Event::NotIssuingNotified),
    (Event::ReassessmentRequested, Event::ReassessmentNotified),
    (Event::FinalIssued, Event::CeaseDate),
];

/// What may well lie ahead.
const PLANNED: &[Event] = &[
    Event::AsOf,
    Event::RepresentationsEnd,
    Event::ReviewMeeting,
    Event::NextReviewMeeting,
    Event::FirstReviewAfterMove,
    Event::AmendmentWindowEnd,
    Event::TransferDue,
    Event::TransferDay,
    Event::CeaseDate,
    Event::Moved,
    Event::MediationHeld,
    Event::PaymentReview,
    Event::Reopened,
    Event::AbsenceTo,
    Event::CircumstancesTo,
    Event::ClosedFrom,
    Event::AbsenceFrom,
];

case_rule! {
    /// The steps of an assessment follow one another.
    ///
    /// ## Why
    /// Request, decision, asking for advice, advice, draft, final plan: a step dated before the one it follows is
    /// most often a keying error, and every clock that starts or ends there is then wrong.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// request_received: 2026-02-05
    /// decision_notified: 2026-01-20
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// request_received: 2026-01-05
    /// decision_notified: 2026-01-20
    /// final_issued: 2026-05-20
    /// ```
    SEQ_01 "SEQ-01" "assessment-dates-out-of-order",
    message: "{later} is dated {later_day}, before {earlier} of {earlier_day}",
    advice: "look both dates up",
    severity: Warning,
    authority: [Practice "the order of steps in the SEND Regulations 2014, reg 5 to 13"],
    check: |facts, findings| in_order(&SEQ_01, ASSESSMENT, facts.case, findings),
}

case_rule! {
    /// The steps of a review follow one another.
    ///
    /// ## Why
    /// Meeting, report, decision, proposed changes, amended plan: a step dated before the one it follows is most
    /// often a keying error.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// review_meeting: 2026-01-12
    /// la_decision_notice: 2026-01-02
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// review_meeting: 2026-01-12
    /// la_decision_notice: 2026-02-02
    /// amendment_notice: 2026-02-02
    /// ```
    SEQ_02 "SEQ-02" "review-dates-out-of-order",
    message: "{later} is dated {later_day}, before {earlier} of {earlier_day}",
    advice: "look both dates up",
    severity: Warning,
    authority: [Practice "the order of steps in the SEND Regulations 2014, reg 20 to 22"],
    check: |facts, findings| in_order(&SEQ_02, REVIEW, facts.case, findings),
}

case_rule! {
    /// Nothing happens before birth, after the 26th birthday, or in the future.
    ///
    /// ## Why
    /// Such a date is a keying error. Dates that are planned ahead, such as a meeting, may lie in the future.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// as_of: 2026-03-01
    /// request_received: 2026-04-01
    /// ```
    /// ```case,flagged
    /// date_of_birth: 2019-06-01
    /// request_received: 2018-04-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// as_of: 2026-03-01
    /// date_of_birth: 2019-06-01
    /// request_received: 2025-04-01
    /// review_meeting: 2026-04-01
    /// ```
    SEQ_03 "SEQ-03" "date-out-of-range",
    message: "{later} is dated {later_day}, which is {where}",
    advice: "look the date up",
    severity: Warning,
    authority: [Practice "dates of a life and of a caseload"],
    check: check_range,
}

case_rule! {
    /// A mediation certificate follows the decision that it is about.
    ///
    /// ## Why
    /// The time for an appeal is counted from both.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// appealable_decision: 2026-03-02
    /// mediation_certificate: 2026-02-20
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// appealable_decision: 2026-03-02
    /// mediation_certificate: 2026-03-20
    /// ```
    SEQ_04 "SEQ-04" "certificate-before-decision",
    message: "{later} is dated {later_day}, before {earlier} of {earlier_day}",
    advice: "look both dates up",
    severity: Warning,
    authority: [Law "Children and Families Act 2014, s.55"],
    check: |facts, findings| {
        in_order(&SEQ_04, &[Event::AppealableDecision, Event::Certificate], facts.case, findings);
    },
}

case_rule! {
    /// The day on which a plan is made is that of the final plan, not of the draft.
    ///
    /// ## Why
    /// A final plan of the same day as the draft leaves the family no time at all; most often the draft's date was
    /// keyed in the wrong place.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// draft_sent: 2026-03-02
    /// final_issued: 2026-03-02
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// draft_sent: 2026-03-02
    /// final_issued: 2026-03-23
    /// ```
    SEQ_05 "SEQ-05" "final-plan-dated-as-draft",
    message: "the final plan bears the date of the draft, {earlier_day}",
    advice: "look up the day on which the final plan was sent",
    severity: Warning,
    authority: [Practice "guide to the SEN2 person-level return: the start date of a plan"],
    check: check_same_day,
}

case_rule! {
    /// Nothing ends before it begins.
    ///
    /// ## Why
    /// A closure, an absence, a window or the like with its end before its beginning cannot be counted.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// school_closed_from: 2026-09-03
    /// school_reopened: 2026-07-22
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// school_closed_from: 2026-07-22
    /// school_reopened: 2026-09-03
    /// ```
    SEQ_07 "SEQ-07" "end-before-beginning",
    message: "{later} is dated {later_day}, before {earlier} of {earlier_day}",
    advice: "look both dates up",
    severity: Warning,
    authority: [Practice "dates of a caseload"],
    check: |facts, findings| {
        for (from, to) in STRETCHES {
            in_order(&SEQ_07, &[*from, *to], facts.case, findings);
        }
    },
}

// Of the steps that are recorded, each against the one before.
fn in_order(rule: &'static Rule, steps: &[Event], case: &Case, findings: &mut Findings) {
    let mut last: Option<(Event, Date)> = None;
    for &step in steps {
        let Some(day) = case.day(step) else { continue };
        if let Some((earlier, before)) = last.filter(|(_, before)| *before > day) {
            findings.push(between(rule, (earlier, before), (step, day)));
        }
        last = Some((step, day));
    }
}

fn check_range(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let born = facts.case.day(Event::Birth);
    let adult = born.and_then(|b| birthday(b, 26));
    for &event in Event::ALL.iter().filter(|e| !matches!(e, Event::AsOf | Event::TransferDue)) {
        let Some(day) = facts.case.day(event) else { continue };
        let place = if facts.as_of.is_some_and(|now| day > now) && !PLANNED.contains(&event) {
            "after the day up to which the case is looked at"
        } else if event != Event::Birth && born.is_some_and(|b| day < b) {
            "before the birth"
        } else if adult.is_some_and(|a| day > a) {
            "after the 26th birthday"
        } else {
            continue;
        };
        let finding = flag(&SEQ_03, event.column());
        findings.push(
            finding
                .fact("later", Fact::Term(event.words()))
                .fact("later_day", Fact::Day(day))
                .fact("where", Fact::Term(place)),
        );
    }
}

fn check_same_day(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let drafted = facts.case.day(Event::DraftSent);
    if let Some(day) = drafted.filter(|d| facts.case.day(Event::FinalIssued) == Some(*d)) {
        findings.push(flag(&SEQ_05, Event::FinalIssued.column()).fact("earlier_day", Fact::Day(day)));
    }
}
