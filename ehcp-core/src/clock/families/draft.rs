//! The draft plan and the family's time to answer it: regulation 13(1).

use super::{assessment::goes_on, prelude::*};

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_06, &TIME_07, &TIME_09, &TIME_11];

// A date to plan by: once the draft is there, or no plan is to be made, it means nothing.
fn draft_to_come(case: &Case) -> Applies {
    if recorded(case, Event::DraftSent) { No } else { goes_on(case) }
}

// A family that has replied finally may have its plan before the window closes.
fn final_without_reply(case: &Case) -> Applies {
    let replied = case.day(Event::FamilyReplied).zip(case.day(Event::FinalIssued));
    if replied.is_some_and(|(reply, sent)| reply <= sent) { No } else { once(case, Event::FinalIssued) }
}

clock! {
    /// The draft leaves time for the family's fifteen days before the twenty weeks end.
    ///
    /// ## Why
    /// No regulation fixes a day for the draft. The last day that still leaves the family's fifteen days before
    /// the twenty weeks end is a date to plan by; consulting a school takes longer.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// decision_outcome: assess
    /// request_received: 2026-01-05
    /// as_of: 2026-05-12
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// decision_outcome: assess
    /// request_received: 2026-01-05
    /// as_of: 2026-05-10
    /// ```
    TIME_06 "TIME-06" "no-time-left-after-draft",
    message: "the draft does not appear to be out in time for the family's fifteen days before the twenty weeks end",
    advice: "send the draft plan",
    severity: Info,
    authority: [
        Law "SEND Regulations 2014, reg 13(1), 13(2)",
        Code "SEND Code of Practice 2015, 9.41",
    ],
    clocks: &[Clock {
        applies: draft_to_come,
        from: REQUEST,
        limit: Limit::Days(7 * 20 - 15),
        until: &[Event::DraftSent],
        unless: &[Event::NotIssuingNotified, Event::FinalIssued],
        from_receipt: true,
        ..Clock::USUAL
    }],
}

clock! {
    /// The family has at least fifteen days to answer the draft, the day of service counted.
    ///
    /// ## Why
    /// "At least 15 days, beginning with the day on which the draft plan was served": the day of service is the
    /// first, so the window is open to the end of the fourteenth day after it. Days of every kind count.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// draft_sent: 2026-03-04
    /// representations_end: 2026-03-17
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// draft_sent: 2026-03-04
    /// representations_end: 2026-03-18
    /// ```
    TIME_07 "TIME-07" "window-for-representations-short",
    message: "the family does not appear to have had fifteen days to answer the draft",
    advice: "keep the window open to the end of the fifteenth day, the day of service counted",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 13(1)(a)",
        Law "Children and Families Act 2014, s.38",
        Code "SEND Code of Practice 2015, 9.77",
    ],
    clocks: &[Clock {
        from: &[Event::DraftSent],
        limit: Limit::DaysFromAndWith(15),
        until: &[Event::RepresentationsEnd],
        side: Side::NoEarlierThan,
        unless: &[Event::FamilyReplied],
        outstanding: Outstanding::CannotTell,
        ..Clock::USUAL
    }],
}

clock! {
    /// A school or college that is consulted replies within fifteen days.
    ///
    /// ## Why
    /// The Code asks for a reply within fifteen days. A late reply does not stop the authority's own clock.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// setting_consulted: 2026-03-04
    /// setting_replied: 2026-03-20
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// setting_consulted: 2026-03-04
    /// setting_replied: 2026-03-19
    /// ```
    TIME_09 "TIME-09" "setting-reply-late",
    message: "the setting appears to have replied later than fifteen days after it was consulted",
    advice: "ask ____ for its reply, and go on without it where it does not come",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.39(2), 40(3)",
        Code "SEND Code of Practice 2015, 9.83",
    ],
    clocks: &[Clock {
        from: &[Event::SettingConsulted],
        limit: Limit::Days(15),
        until: &[Event::SettingReplied],
        ..Clock::USUAL
    }],
}

clock! {
    /// The final plan waits until the family's window has closed.
    ///
    /// ## Why
    /// A plan that is made final while the family may still answer makes their answer worthless. Where the
    /// family has replied finally, there is nothing left to wait for.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// draft_sent: 2026-06-29
    /// final_issued: 2026-07-13
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// draft_sent: 2026-06-29
    /// final_issued: 2026-07-14
    /// ```
    /// ```case,clean
    /// kind: assessment
    /// draft_sent: 2026-06-29
    /// family_replied: 2026-07-06
    /// final_issued: 2026-07-08
    /// ```
    TIME_11 "TIME-11" "final-plan-before-window-closed",
    message: "the final plan appears to have been sent before the family's time to answer the draft was over",
    advice: "take the family's answer into account now, and change the plan where it calls for that",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 13(1)"],
    clocks: &[Clock {
        applies: final_without_reply,
        from: &[Event::DraftSent],
        limit: Limit::Days(15),
        until: &[Event::FinalIssued],
        side: Side::NoEarlierThan,
        ..Clock::USUAL
    }],
}
