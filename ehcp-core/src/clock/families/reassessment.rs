//! Reassessment: regulations 24 to 27.

use super::prelude::*;

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_33, &TIME_34, &TIME_35];

fn asked(case: &Case) -> Applies {
    let about = case.kind == Some(CaseKind::Reassessment) || recorded(case, Event::ReassessmentRequested);
    if about { IfRecorded } else { No }
}

fn reassessing(case: &Case) -> Applies {
    let about = case.kind == Some(CaseKind::Reassessment) || recorded(case, Event::ReassessmentNotified);
    if about && case.decision != Some(Decision::Refuse) { IfRecorded } else { No }
}

clock! {
    /// The answer to a request for a reassessment comes within fifteen days.
    ///
    /// ## Why
    /// The family learns within fifteen days whether there will be a new assessment.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: reassessment
    /// reassessment_requested: 2026-03-02
    /// reassessment_notified: 2026-03-18
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: reassessment
    /// reassessment_requested: 2026-03-02
    /// reassessment_notified: 2026-03-17
    /// ```
    TIME_33 "TIME-33" "reassessment-decision-late",
    message: "the decision whether to reassess appears to be later than fifteen days after the request",
    advice: "notify the decision whether to reassess",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 25(1)"],
    clocks: &[Clock {
        applies: asked,
        from: &[Event::ReassessmentRequested, Event::RequestReceived],
        limit: Limit::Days(15),
        until: &[Event::ReassessmentNotified, Event::DecisionNotified],
        from_receipt: true,
        ..Clock::USUAL
    }],
}

clock! {
    /// The plan after a reassessment is final within fourteen weeks of the decision to reassess.
    ///
    /// ## Why
    /// The fourteen weeks run from the notification that there will be a reassessment, or from the authority's
    /// own decision to make one. The exceptions are those of a first assessment.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: reassessment
    /// reassessment_notified: 2026-03-02
    /// reassessment_final: 2026-06-10
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: reassessment
    /// reassessment_notified: 2026-03-02
    /// reassessment_final: 2026-06-08
    /// ```
    TIME_34 "TIME-34" "plan-after-reassessment-late",
    message: "the plan after the reassessment appears to be later than fourteen weeks after the decision to reassess",
    advice: "send the final plan, and record any exception that regulation 27(3) lists with its dates",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 27(2), 27(3)"],
    clocks: &[Clock {
        applies: reassessing,
        from: &[Event::ReassessmentNotified, Event::DecisionNotified],
        limit: Limit::Weeks(14),
        until: &[Event::ReassessmentFinal, Event::FinalIssued],
        exceptions: exception::AUTHORITY,
        ..Clock::USUAL
    }],
}

clock! {
    /// A reassessment that is asked for within six months of the last may be refused for that reason.
    ///
    /// ## Why
    /// It need not be refused. The note saves a surprise.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: reassessment
    /// previous_assessment: 2025-11-10
    /// reassessment_requested: 2026-04-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: reassessment
    /// previous_assessment: 2025-11-10
    /// reassessment_requested: 2026-05-10
    /// ```
    TIME_35 "TIME-35" "reassessment-soon-after-the-last",
    message: "the reassessment appears to have been asked for within six months of the last assessment",
    advice: "say whether the six months are given as a reason",
    severity: Info,
    authority: [Law "SEND Regulations 2014, reg 24"],
    clocks: &[Clock {
        from: &[Event::PreviousAssessment],
        limit: Limit::Months(6),
        until: &[Event::ReassessmentRequested],
        side: Side::NoEarlierThan,
        outstanding: Outstanding::Lapsed,
        ..Clock::USUAL
    }],
}
