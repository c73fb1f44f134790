//! Amending a plan, after a review or without one: regulations 22 and 28.

use super::prelude::*;
use crate::rules::time;

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_22, &TIME_23, &TIME_24, &TIME_25, &TIME_26, &TIME_27];

/// Whether a review leads to an amendment.
fn amending(case: &Case) -> Applies {
    if !matches!(case.kind, None | Some(CaseKind::Review)) {
        return No;
    }
    match case.review_result {
        Some(Outcome::Keep | Outcome::Cease | Outcome::Withdrawn) => return No,
        Some(Outcome::Change) => return Yes,
        None => {}
    }
    if recorded(case, Event::AmendmentNotice) || recorded(case, Event::AmendedFinal) {
        Yes
    } else if case.has(Event::ReviewDecision) {
        CannotTell("whether the plan is to be amended")
    } else {
        No
    }
}

fn after_review(case: &Case) -> Applies {
    if matches!(case.kind, None | Some(CaseKind::Review)) { IfRecorded } else { No }
}

fn without_review(case: &Case) -> Applies {
    if case.kind == Some(CaseKind::Amendment) { IfRecorded } else { No }
}

fn once_final(case: &Case) -> Applies {
    once(case, Event::AmendedFinal)
}

fn once_given_up(case: &Case) -> Applies {
    once(case, Event::NotAmendingNotified)
}

clock! {
    /// The proposed changes are sent with the decision, within four weeks of the meeting.
    ///
    /// ## Why
    /// A decision to amend that comes without the exact changes and the evidence behind them does not start the
    /// eight weeks, and is not what the regulation asks for: the four weeks from the meeting cover both.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2026-01-12
    /// la_decision_notice: 2026-02-09
    /// amendment_notice: 2026-04-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// review_meeting: 2026-01-12
    /// la_decision_notice: 2026-02-09
    /// amendment_notice: 2026-02-09
    /// ```
    TIME_22 "TIME-22" "proposed-changes-late",
    message: "the proposed changes appear to have been sent later than four weeks after the review meeting",
    advice: "send the plan, the exact changes that are proposed and the evidence for them",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 22(2)(a), 20(10)",
        Case "R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)",
    ],
    clocks: &[Clock {
        applies: amending,
        from: &[Event::ReviewMeeting],
        limit: Limit::Weeks(4),
        until: &[Event::AmendmentNotice],
        ..Clock::USUAL
    }],
}

clock! {
    /// The family has at least fifteen days to answer the proposed changes, the day of service counted.
    ///
    /// ## Why
    /// As with a first draft: the day of service is the first day, and the amended plan waits until the window
    /// has closed.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// amendment_notice: 2026-02-09
    /// amendment_window_end: 2026-02-22
    /// ```
    /// ```case,flagged
    /// kind: review
    /// amendment_notice: 2026-02-09
    /// amended_final: 2026-02-20
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// amendment_notice: 2026-02-09
    /// amendment_window_end: 2026-02-23
    /// amended_final: 2026-02-24
    /// ```
    TIME_23 "TIME-23" "window-for-changes-short",
    message: "the family does not appear to have had fifteen days to answer the proposed changes",
    advice: "keep the window open to the end of the fifteenth day, the day of service counted",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 22(2)(c)"],
    clocks: &[
        Clock {
            from: &[Event::AmendmentNotice],
            limit: Limit::DaysFromAndWith(15),
            until: &[Event::AmendmentWindowEnd],
            side: Side::NoEarlierThan,
            unless: &[Event::FamilyReplied],
            outstanding: Outstanding::CannotTell,
            ..Clock::USUAL
        },
        Clock {
            part: "amended plan after the window",
            applies: once_final,
            from: &[Event::AmendmentNotice],
            limit: Limit::Days(15),
            until: &[Event::AmendedFinal],
            side: Side::NoEarlierThan,
            ..Clock::USUAL
        },
    ],
}

clock! {
    /// The amended plan follows the notice within eight weeks.
    ///
    /// ## Why
    /// The eight weeks run from the notice that was in fact sent. A notice that was late makes the amended plan
    /// no less due: the twelve weeks from the meeting (TIME-25) run beside them.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_amended
    /// dated: 2026-06-30
    /// note History: The council sent the proposed amendments to his parents on 30 April 2026.
    /// ```
    /// ```case,flagged
    /// kind: review
    /// amendment_notice: 2026-05-21
    /// amended_final: 2026-07-17
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_amended
    /// dated: 2026-06-20
    /// note History: The council sent the proposed amendments to his parents on 30 April 2026.
    /// ```
    /// ```case,clean
    /// kind: review
    /// amendment_notice: 2026-05-21
    /// amended_final: 2026-07-16
    /// ```
    TIME_24 "TIME-24" "amended-plan-late-after-notice",
    message: "the amended plan appears to be dated {days} days after the eight weeks from the notice had ended",
    advice: "check the dates; tell the family why the plan is late and that the right of appeal begins with it",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 22(3)",
        Code "SEND Code of Practice 2015, 9.196",
    ],
    clocks: &[Clock {
        applies: after_review,
        from: &[Event::AmendmentNotice],
        limit: Limit::Weeks(8),
        until: &[Event::AmendedFinal],
        unless: &[Event::NotAmendingNotified],
        ..Clock::USUAL
    }],
    plan: time::after_notice::check,
}

clock! {
    /// The amended plan follows the review meeting within twelve weeks.
    ///
    /// ## Why
    /// Four weeks for the decision with the proposed changes and eight for the plan: twelve in all, which a late
    /// notice does not lengthen.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_amended
    /// review held: 2026-02-02
    /// dated: 2026-06-01
    /// ```
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2026-01-12
    /// amendment_notice: 2026-03-12
    /// amended_final: 2026-05-07
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_amended
    /// review held: 2026-02-02
    /// dated: 2026-04-20
    /// ```
    /// ```case,clean
    /// kind: review
    /// review_meeting: 2026-01-12
    /// amendment_notice: 2026-02-09
    /// amended_final: 2026-04-06
    /// ```
    TIME_25 "TIME-25" "amended-plan-late-after-review",
    message: "the amended plan appears to be dated {days} days after the twelve weeks from the review meeting had ended",
    advice: "check the dates; tell the family why the plan is late and that the right of appeal begins with it",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 20(10), 22(2), 22(3)",
        Case "R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)",
    ],
    clocks: &[Clock {
        applies: amending,
        from: &[Event::ReviewMeeting],
        limit: Limit::Weeks(12),
        until: &[Event::AmendedFinal],
        unless: &[Event::NotAmendingNotified],
        ..Clock::USUAL
    }],
    plan: time::after_meeting::check,
}

clock! {
    /// A decision not to amend after all is notified within eight weeks of the notice.
    ///
    /// ## Why
    /// The family that was shown changes and does not get them can appeal, and hears why within the time in which
    /// the amended plan would have been due.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// amendment_notice: 2026-02-09
    /// not_amending_notified: 2026-04-08
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// amendment_notice: 2026-02-09
    /// not_amending_notified: 2026-04-06
    /// ```
    TIME_26 "TIME-26" "decision-not-to-amend-late",
    message: "the decision not to amend appears to be later than eight weeks after the notice of the changes",
    advice: "notify the decision with its reasons and the right of appeal",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 22(4), 22(5)"],
    clocks: &[Clock {
        applies: once_given_up,
        from: &[Event::AmendmentNotice],
        limit: Limit::Weeks(8),
        until: &[Event::NotAmendingNotified],
        ..Clock::USUAL
    }],
}

clock! {
    /// An amendment without a review keeps the same eight weeks.
    ///
    /// ## Why
    /// An authority may amend a plan at any time, and then follows the same steps as after a review.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: amendment
    /// amendment_notice: 2026-02-09
    /// amended_final: 2026-04-20
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: amendment
    /// amendment_notice: 2026-02-09
    /// amended_final: 2026-04-01
    /// ```
    TIME_27 "TIME-27" "amendment-without-review-late",
    message: "the amended plan appears to be later than eight weeks after the notice of the changes",
    advice: "send the amended final plan",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 28, 22(3)"],
    clocks: &[Clock {
        applies: without_review,
        from: &[Event::AmendmentNotice],
        limit: Limit::Weeks(8),
        until: &[Event::AmendedFinal],
        unless: &[Event::NotAmendingNotified],
        ..Clock::USUAL
    }],
}
