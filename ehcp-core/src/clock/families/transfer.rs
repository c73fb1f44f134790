//! Transfers between phases of education: regulation 18.

use super::prelude::*;
use crate::clock::{
    calendar::days_after,
    limit::{Count, End},
};

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_28, &TIME_29, &TIME_30, &TIME_32];

const TO_POST_16: (i8, i8) = (3, 31);
const OTHER: (i8, i8) = (2, 15);

// The return gives the last day and no kind; a caseload gives the year and the kind.
fn falls_on(case: &Case, day: (i8, i8), kind: TransferKind) -> Applies {
    if let Some(due) = case.day(Event::TransferDue) {
        let same = (due.month(), due.day()) == day;
        return if same && case.transfer_kind.is_none_or(|k| k == kind) { Yes } else { No };
    }
    match case.transfer_kind {
        Some(k) if k == kind => Yes,
        Some(_) => No,
        // One of the two dates applies: it is asked for once.
        None if case.transfer_year.is_some() && kind == TransferKind::Other => {
            CannotTell("the kind of transfer")
        }
        None => No,
    }
}

fn to_post_16(case: &Case) -> Applies {
    falls_on(case, TO_POST_16, TransferKind::ToPost16)
}

fn other(case: &Case) -> Applies {
    falls_on(case, OTHER, TransferKind::Other)
}

// The return may give another last day than the two of the regulation: it is then that of a move at another time.
fn on_another_day(case: &Case) -> Applies {
    let day = case.day(Event::TransferDue).map(|due| (due.month(), due.day()));
    if day.is_some_and(|day| ![TO_POST_16, OTHER].contains(&day)) { Yes } else { No }
}

fn last_day_given(_: jiff::civil::Date, count: &Count<'_>) -> End {
    count.case.day(Event::TransferDue).ok_or(Event::TransferDue.words())
}

fn within_post_16(case: &Case) -> Applies {
    if case.transfer_kind == Some(TransferKind::WithinPost16) { Yes } else { No }
}

fn meeting_to_come(case: &Case) -> Applies {
    let transfer = to_post_16(case) == Yes || other(case) == Yes;
    if transfer && !recorded(case, Event::ReviewMeeting) { Yes } else { No }
}

fn twelve_weeks_before(_: jiff::civil::Date, count: &Count<'_>) -> End {
    let (month, day) = if to_post_16(count.case) == Yes { TO_POST_16 } else { OTHER };
    let transfer = Limit::TransferYear(month, day).end(jiff::civil::Date::ZERO, count)?;
    Ok(days_after(transfer, -7 * 12))
}

const FINAL: &[Event] = &[Event::AmendedFinal, Event::TransferFinal];

clock! {
    /// Before a move from school to a post-16 institution the plan is amended before 31 March.
    ///
    /// ## Why
    /// The family and the college need the spring and summer to prepare. The regulation says "before"; guidance
    /// says "by": a plan of that very day passes with a note. Staying on in the school's own sixth form is no
    /// such move. No exception is listed.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// transfer_year: 2026
    /// transfer_kind: secondary to post-16
    /// amended_final: 2026-04-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// transfer_year: 2026
    /// transfer_kind: secondary to post-16
    /// amended_final: 2026-03-31
    /// ```
    /// ```case,clean
    /// kind: review
    /// transfer_year: 2026
    /// transfer_kind: own sixth form
    /// amended_final: 2026-04-20
    /// ```
    TIME_28 "TIME-28" "post-16-transfer-late",
    message: "the plan does not appear to have been amended before 31 March of the year of transfer",
    advice: "send the amended plan, naming the institution or its type from September",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 18(1)(a)"],
    clocks: &[Clock {
        applies: to_post_16,
        limit: Limit::TransferYear(TO_POST_16.0, TO_POST_16.1),
        until: FINAL,
        side: Side::Before,
        unless: &[Event::CeaseDate],
        ..Clock::USUAL
    }],
}

clock! {
    /// Before any other move between phases the plan is amended before 15 February.
    ///
    /// ## Why
    /// Early years to school, infant to junior, primary to secondary and the moves to and from a middle school:
    /// the plan names the setting after the move before 15 February. A plan of that very day passes with a note.
    /// No exception is listed.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// transfer_year: 2026
    /// transfer_kind: primary to secondary
    /// amended_final: 2026-02-16
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// transfer_year: 2026
    /// transfer_kind: primary to secondary
    /// amended_final: 2026-02-15
    /// ```
    TIME_29 "TIME-29" "phase-transfer-late",
    message: "the plan does not appear to have been amended before 15 February of the year of transfer",
    advice: "send the amended plan, naming the setting or its type from September",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 18(1)(b)"],
    clocks: &[Clock {
        applies: other,
        limit: Limit::TransferYear(OTHER.0, OTHER.1),
        until: FINAL,
        side: Side::Before,
        unless: &[Event::CeaseDate],
        ..Clock::USUAL
    }],
}

clock! {
    /// Before a move between post-16 institutions the plan is amended five months ahead.
    ///
    /// ## Why
    /// Such a move can fall at any time of the year, so its limit is counted back from the day of the move.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// transfer_kind: post-16 to post-16
    /// transfer_date: 2026-09-01
    /// amended_final: 2026-04-03
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// transfer_kind: post-16 to post-16
    /// transfer_date: 2026-09-01
    /// amended_final: 2026-04-01
    /// ```
    TIME_30 "TIME-30" "move-between-colleges-late",
    message: "the plan does not appear to have been amended five months before the move",
    advice: "send the amended plan, naming the institution after the move",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 18(2)"],
    clocks: &[
        Clock {
            applies: within_post_16,
            from: &[Event::TransferDay],
            limit: Limit::MonthsBefore(5),
            until: FINAL,
            unless: &[Event::CeaseDate],
            ..Clock::USUAL
        },
        Clock {
            part: "by the day that the return gives",
            applies: on_another_day,
            limit: Limit::Other("the last day that the return gives", last_day_given),
            until: FINAL,
            unless: &[Event::CeaseDate],
            ..Clock::USUAL
        },
    ],
}

clock! {
    /// The review meeting before a transfer leaves the full twelve weeks.
    ///
    /// ## Why
    /// Four weeks for the proposed changes and eight for the plan, counted back from the date of the transfer,
    /// give the last day for a meeting that needs no haste. It is a date to plan by, not a limit of its own.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// transfer_year: 2027
    /// transfer_kind: primary to secondary
    /// as_of: 2026-11-24
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// transfer_year: 2027
    /// transfer_kind: primary to secondary
    /// as_of: 2026-11-23
    /// ```
    TIME_32 "TIME-32" "transfer-review-late-for-twelve-weeks",
    message: "no review meeting appears to be recorded twelve weeks before the date of the transfer",
    advice: "hold the review meeting on ____",
    severity: Info,
    authority: [Law "SEND Regulations 2014, reg 18(1), 20(10), 22(3)"],
    clocks: &[Clock {
        applies: meeting_to_come,
        limit: Limit::Other("12 weeks before the last day of the transfer", twelve_weeks_before),
        until: &[Event::ReviewMeeting],
        unless: &[Event::AmendedFinal, Event::TransferFinal, Event::CeaseDate],
        ..Clock::USUAL
    }],
}
