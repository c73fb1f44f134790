//! Moves between authorities and between commissioning bodies, and the end of a plan: regulations 15, 16, 31.

use jiff::civil::Date;

use super::prelude::*;
use crate::clock::{
    calendar::corresponding_day,
    limit::{Count, End, NO_BANK_HOLIDAYS},
};

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_36, &TIME_37, &TIME_38, &TIME_39, &TIME_40];

const FIFTEEN: u16 = 15;

// On the day of the move; where the authority learnt of it less than fifteen working days ahead, within fifteen
// working days of which the day of learning is the first. The later of the two days covers both.
fn transfer_due(moved: Date, count: &Count<'_>) -> End {
    let aware = count.case.day(Event::AwareOfMove).ok_or(Event::AwareOfMove.words())?;
    let fifteenth = count.calendar.nth_working_day(aware, FIFTEEN).ok_or(NO_BANK_HOLIDAYS)?;
    Ok(moved.max(fifteenth))
}

fn first_review_due(transferred: Date, count: &Count<'_>) -> End {
    let last = count.case.day(Event::PreviousReview).ok_or(Event::PreviousReview.words())?;
    Ok(corresponding_day(last, 12).max(corresponding_day(transferred, 3)))
}

fn once_ended(case: &Case) -> Applies {
    if recorded(case, Event::CeaseNotified) { once(case, Event::CeaseDate) } else { No }
}

clock! {
    /// A plan runs on until the time for an appeal against its end has passed.
    ///
    /// ## Why
    /// The family is consulted before the decision to end a plan, and has two months from the decision to appeal.
    /// The plan stays in force until then, or until an appeal is decided.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// cease_notified: 2026-05-20
    /// cease_date: 2026-06-30
    /// ```
    /// ```case,flagged
    /// cease_consulted: 2026-05-22
    /// cease_notified: 2026-05-20
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// cease_consulted: 2026-04-20
    /// cease_notified: 2026-05-20
    /// cease_date: 2026-07-31
    /// ```
    TIME_36 "TIME-36" "plan-ended-before-appeal-time",
    message: "the plan appears to end before the time for an appeal has passed, or without being consulted on first",
    advice: "consult the family and the head first, and keep the plan in force until the time for an appeal has passed",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 31(1) to 31(3)",
        Law "Children and Families Act 2014, s.45(4)",
    ],
    clocks: &[
        Clock {
            part: "consulting before deciding",
            from: &[Event::CeaseNotified],
            limit: Limit::Days(0),
            until: &[Event::CeaseConsulted],
            outstanding: Outstanding::CannotTell,
            ..Clock::USUAL
        },
        Clock {
            part: "plan kept until the time for an appeal has passed",
            applies: once_ended,
            from: &[Event::CeaseNotified],
            limit: Limit::Months(2),
            until: &[Event::CeaseDate],
            side: Side::NoEarlierThan,
            ..Clock::USUAL
        },
    ],
}

clock! {
    /// A plan is transferred to the new authority on the day of the move.
    ///
    /// ## Why
    /// Where the old authority learnt of the move less than fifteen working days ahead, it has fifteen working
    /// days, the day of learning being the first. Saturdays, Sundays and bank holidays are no working days.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// moved_on: 2026-03-02
    /// aware_of_move: 2026-01-12
    /// plan_transferred: 2026-03-03
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// moved_on: 2026-03-02
    /// aware_of_move: 2026-03-02
    /// plan_transferred: 2026-03-20
    /// ```
    TIME_37 "TIME-37" "plan-transferred-late",
    message: "the plan appears to have reached the new authority late",
    advice: "transfer the plan to ____",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 15(2)"],
    clocks: &[Clock {
        from: &[Event::Moved],
        limit: Limit::Other(
            "on the day of the move, or 15 working days from learning of it (that day counted) if later",
            transfer_due,
        ),
        until: &[Event::PlanTransferred],
        ..Clock::USUAL
    }],
}

clock! {
    /// The new authority tells the family within six weeks what it will do.
    ///
    /// ## Why
    /// That the plan was transferred, whether it will reassess, and when it will review.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// plan_transferred: 2026-03-02
    /// transfer_explained: 2026-04-14
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// plan_transferred: 2026-03-02
    /// transfer_explained: 2026-04-13
    /// ```
    TIME_38 "TIME-38" "new-authority-notice-late",
    message: "the new authority appears to have told the family later than six weeks after the transfer",
    advice: "tell the family whether the plan will be reassessed and when it will be reviewed",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 15(4)"],
    clocks: &[Clock {
        from: &[Event::PlanTransferred],
        limit: Limit::Weeks(6),
        until: &[Event::TransferExplained],
        ..Clock::USUAL
    }],
}

clock! {
    /// The new authority reviews the plan within twelve months of the last review, or three of the transfer.
    ///
    /// ## Why
    /// Whichever is later: the old authority's review counts.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// previous_plan_or_review: 2025-04-10
    /// plan_transferred: 2026-03-02
    /// first_review_after_move: 2026-06-03
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// previous_plan_or_review: 2025-04-10
    /// plan_transferred: 2026-03-02
    /// first_review_after_move: 2026-06-02
    /// ```
    TIME_39 "TIME-39" "first-review-after-move-late",
    message: "the new authority's first review appears to be late",
    advice: "hold the review meeting on ____",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 15(5)"],
    clocks: &[Clock {
        from: &[Event::PlanTransferred],
        limit: Limit::Other(
            "12 months from the last review, or 3 months from the transfer if later",
            first_review_due,
        ),
        until: &[Event::FirstReviewAfterMove],
        ..Clock::USUAL
    }],
}

clock! {
    /// A commissioning body that cannot arrange what a plan says asks the authority within fifteen working days.
    ///
    /// ## Why
    /// Health care provision goes on when the body that commissions it changes. Where the new body cannot arrange
    /// it, it has fifteen working days from learning of the change to ask for a reassessment or review.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// commissioner_aware: 2026-03-02
    /// commissioner_asked: 2026-03-24
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// commissioner_aware: 2026-03-02
    /// commissioner_asked: 2026-03-23
    /// ```
    TIME_40 "TIME-40" "commissioner-request-late",
    message: "the commissioning body appears to have asked later than fifteen working days after it became responsible",
    advice: "arrange the provision as the plan says until it is changed",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 16"],
    clocks: &[Clock {
        from: &[Event::CommissionerAware],
        limit: Limit::WorkingDays(FIFTEEN),
        until: &[Event::CommissionerAsked],
        outstanding: Outstanding::Lapsed,
        ..Clock::USUAL
    }],
}
