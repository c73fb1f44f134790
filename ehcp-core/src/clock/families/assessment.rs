//! From the request for an assessment to the decision: regulations 5, 8, 10 and 13.

use super::prelude::*;

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_01, &TIME_04, &TIME_05, &TIME_10];

// A withdrawn request has no decision; detained persons have a regulation of their own.
pub(super) fn asked(case: &Case) -> Applies {
    if case.decision == Some(Decision::Withdrawn) || case.detained == Some(true) {
        return No;
    }
    about(case, CaseKind::Assessment)
}

/// Whether an assessment goes on after the decision.
pub(super) fn goes_on(case: &Case) -> Applies {
    const LATER: [Event; 5] = [
        Event::AdviceRequested,
        Event::AdviceReceived,
        Event::DraftSent,
        Event::FinalIssued,
        Event::NotIssuingNotified,
    ];
    match (asked(case), case.decision) {
        (No, _) | (_, Some(Decision::Refuse)) => No,
        _ if case.assessment_result == Some(Outcome::Withdrawn) => No,
        (applies, Some(_)) => applies,
        (applies, None) => {
            let decided = case.has(Event::DecisionNotified) && !LATER.iter().any(|e| case.has(*e));
            if decided { CannotTell("the outcome of the decision whether to assess") } else { applies }
        }
    }
}

fn advice(case: &Case) -> Applies {
    match case.kind {
        None | Some(CaseKind::Assessment | CaseKind::Reassessment) => IfRecorded,
        Some(_) => No,
    }
}

clock! {
    /// The decision whether to assess is notified within six weeks of the request.
    ///
    /// ## Why
    /// The six weeks run from the day on which the authority received the request or otherwise became
    /// responsible. Weekends, bank holidays and school holidays count.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// request_received: 2026-01-05
    /// decision_notified: 2026-02-17
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// request_received: 2026-01-05
    /// decision_notified: 2026-02-16
    /// ```
    TIME_01 "TIME-01" "assessment-decision-late",
    message: "the decision whether to assess appears to be later than six weeks after the request",
    advice: "notify the decision, and record any exception that regulation 5(4) lists with its dates",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 5(1), 5(4), 4(1)"],
    clocks: &[Clock {
        applies: asked,
        from: REQUEST,
        limit: Limit::Weeks(6),
        until: &[Event::DecisionNotified],
        exceptions: exception::AUTHORITY,
        from_receipt: true,
        ..Clock::USUAL
    }],
}

clock! {
    /// Advice for an assessment is given within six weeks of being asked for.
    ///
    /// ## Why
    /// Whoever is asked for advice must answer within six weeks, unless exceptional circumstances, an absence of
    /// four weeks or a missed appointment make that impractical. A waiting list is no such reason.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// advice_requested: 2026-02-03
    /// advice_received: 2026-03-19
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// advice_requested: 2026-02-03
    /// advice_received: 2026-03-17
    /// ```
    TIME_04 "TIME-04" "advice-late",
    message: "advice for the assessment appears to have come later than six weeks after it was asked for",
    advice: "ask ____ for the advice that is outstanding, and record any exception that regulation 8(2) lists",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 8(1), 8(2)"],
    clocks: &[Clock {
        applies: advice,
        from: &[Event::AdviceRequested],
        limit: Limit::Weeks(6),
        until: &[Event::AdviceReceived],
        exceptions: exception::ADVISER,
        from_receipt: true,
        ..Clock::USUAL
    }],
}

clock! {
    /// A decision not to issue a plan is notified within sixteen weeks of the request.
    ///
    /// ## Why
    /// A family that is refused a plan after an assessment can appeal only once it is told. The sixteen weeks run
    /// from the request, not from the decision to assess.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// decision_outcome: assess
    /// request_received: 2026-01-05
    /// not_issuing_notified: 2026-04-30
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// decision_outcome: assess
    /// request_received: 2026-01-05
    /// not_issuing_notified: 2026-04-27
    /// ```
    TIME_05 "TIME-05" "refusal-to-issue-late",
    message: "the decision not to issue a plan appears to be later than sixteen weeks after the request",
    advice: "notify the decision with the rights of appeal, and record any exception that regulation 10(4) lists",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 10(1), 10(3), 10(4)"],
    clocks: &[Clock {
        applies: goes_on,
        from: REQUEST,
        limit: Limit::Weeks(16),
        until: &[Event::NotIssuingNotified],
        unless: &[Event::FinalIssued, Event::DraftSent],
        outstanding: Outstanding::CannotTell,
        exceptions: exception::AUTHORITY,
        from_receipt: true,
        ..Clock::USUAL
    }],
}

clock! {
    /// The final plan is sent within twenty weeks of the request.
    ///
    /// ## Why
    /// Twenty weeks is the outer limit of the whole process. An exception that the regulations list excuses a
    /// later plan and does not move the date; a missing psychologist, a waiting list or a school that has not
    /// agreed is no such exception.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// decision_outcome: assess
    /// request_received: 2026-01-05
    /// as_of: 2026-06-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// decision_outcome: assess
    /// request_received: 2026-01-05
    /// final_issued: 2026-05-25
    /// ```
    /// ```case,clean
    /// kind: assessment
    /// decision_outcome: refuse
    /// request_received: 2026-01-05
    /// as_of: 2026-06-01
    /// ```
    TIME_10 "TIME-10" "final-plan-late",
    message: "the final plan appears to be later than twenty weeks after the request",
    advice: "send the final plan, naming a type of school where no school can be named yet, and record any exception that regulation 10(4) lists",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 13(2), 13(3), 10(4)"],
    clocks: &[Clock {
        applies: goes_on,
        from: REQUEST,
        limit: Limit::Weeks(20),
        until: &[Event::FinalIssued],
        unless: &[Event::NotIssuingNotified],
        exceptions: exception::AUTHORITY,
        from_receipt: true,
        ..Clock::USUAL
    }],
}
