//! The review: section 44 of the Act and regulation 20.

use super::prelude::*;
use crate::school_year::age;

pub(in crate::clock) static RULES: &[&Rule] =
    &[&TIME_13, &TIME_14, &TIME_15, &TIME_16, &TIME_17, &TIME_20, &TIME_21, &TIME_54];

pub(super) fn review(case: &Case) -> Applies {
    about(case, CaseKind::Review)
}

fn if_meeting(case: &Case) -> Applies {
    if review(case) == No { No } else { IfRecorded }
}

// A caseload with a "last review" and no column for the one before: the return's own way to tell.
fn by_last_review(case: &Case) -> Applies {
    let by_return = case.entry(Event::LastReview) != Entry::NotAsked
        && case.entry(Event::PreviousReview) == Entry::NotAsked;
    if by_return { IfRecorded } else { No }
}

fn next_to_come(case: &Case) -> Applies {
    let reviewed = case.has(Event::ReviewDecision) || !matches!(case.kind, Some(CaseKind::Review));
    if !reviewed || by_last_review(case) != No { No } else { IfRecorded }
}

// A date to plan by, for a child who is under five when the limit begins.
fn under_five(case: &Case) -> Applies {
    let from = case.first_of(&[Event::PreviousReview, Event::FinalIssued]).0.day();
    let young =
        case.day(Event::Birth).zip(from).and_then(|(born, on)| age(born, on)).is_some_and(|years| years < 5);
    if young && !recorded(case, Event::ReviewMeeting) { Yes } else { No }
}

clock! {
    /// A plan is reviewed within twelve months of being made and of each review.
    ///
    /// ## Why
    /// Section 44 sets twelve months each time, to the corresponding day; from 29 February to 28 February. Here
    /// the review meeting is measured; that the review is complete only with the decision is TIME-14.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// previous_plan_or_review: 2025-03-10
    /// review_meeting: 2026-03-12
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// previous_plan_or_review: 2025-03-10
    /// review_meeting: 2026-03-10
    /// ```
    TIME_13 "TIME-13" "review-late",
    message: "the review appears to be later than twelve months after the plan or the last review",
    advice: "hold the review meeting on ____",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s.44(1)",
        Code "SEND Code of Practice 2015, 9.166",
    ],
    clocks: &[
        Clock {
            applies: review,
            from: &[Event::PreviousReview],
            limit: Limit::Months(12),
            until: &[Event::ReviewMeeting],
            unless: &[Event::CeaseDate],
            ..Clock::USUAL
        },
        Clock {
            part: "since the last review in the return",
            applies: by_last_review,
            from: &[Event::LastReview, Event::FinalIssued],
            limit: Limit::Months(12),
            unless: &[Event::CeaseDate],
            ..Clock::USUAL
        },
    ],
}

clock! {
    /// The decision that completes a review falls within the twelve months too.
    ///
    /// ## Why
    /// A review is complete when the authority has notified its decision, not when the meeting is over. So the
    /// decision has two limits: four weeks from the meeting (TIME-21) and twelve months from the last review.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// previous_plan_or_review: 2025-03-12
    /// review_meeting: 2026-03-01
    /// la_decision_notice: 2026-03-23
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// previous_plan_or_review: 2025-03-12
    /// review_meeting: 2026-02-20
    /// la_decision_notice: 2026-03-12
    /// ```
    TIME_14 "TIME-14" "review-completed-late",
    message: "the decision that completes the review appears to be later than twelve months after the last one",
    advice: "notify the decision, and hold the next meeting four weeks before the twelve months end",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s.44(1)",
        Law "SEND Regulations 2014, reg 20(10)",
        Code "SEND Code of Practice 2015, 9.169",
    ],
    clocks: &[Clock {
        applies: review,
        from: &[Event::PreviousReview],
        limit: Limit::Months(12),
        until: &[Event::ReviewDecision],
        unless: &[Event::CeaseDate],
        ..Clock::USUAL
    }],
}

clock! {
    /// A plan of a child under five is looked at every three to six months.
    ///
    /// ## Why
    /// Young children change fast. The Code asks authorities to think about reviewing such a plan every three to
    /// six months, in a lighter way than the annual review. This is a date to plan by and never counted as late
    /// once a review has been held.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// date_of_birth: 2023-05-01
    /// previous_plan_or_review: 2025-11-01
    /// as_of: 2026-06-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// date_of_birth: 2016-05-01
    /// previous_plan_or_review: 2025-11-01
    /// as_of: 2026-06-01
    /// ```
    TIME_15 "TIME-15" "early-years-review-due",
    message: "the plan of a child under five does not appear to have been looked at for six months",
    advice: "think about a short review of the plan",
    severity: Info,
    authority: [Code "SEND Code of Practice 2015, 9.178"],
    clocks: &[Clock {
        applies: under_five,
        from: &[Event::PreviousReview, Event::FinalIssued],
        limit: Limit::Months(6),
        until: &[Event::ReviewMeeting],
        unless: &[Event::CeaseDate],
        ..Clock::USUAL
    }],
}

clock! {
    /// Those who are invited to a review meeting have two weeks' notice.
    ///
    /// ## Why
    /// The family, the setting and the professionals need time to prepare and to come.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// review_meeting: 2026-03-20
    /// review_invited: 2026-03-07
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// review_meeting: 2026-03-20
    /// review_invited: 2026-03-06
    /// ```
    TIME_16 "TIME-16" "review-notice-short",
    message: "the invitation to the review meeting appears to have gone out less than two weeks before it",
    advice: "invite everyone at least two weeks before the meeting",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 20(3)"],
    clocks: &[Clock {
        from: &[Event::ReviewMeeting],
        limit: Limit::DaysBefore(14),
        until: &[Event::ReviewInvited],
        outstanding: Outstanding::CannotTell,
        ..Clock::USUAL
    }],
}

clock! {
    /// The advice for a review meeting is sent round two weeks before it.
    ///
    /// ## Why
    /// Who reads a report for the first time in the meeting cannot answer it.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// review_meeting: 2026-03-20
    /// review_papers_sent: 2026-03-16
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// review_meeting: 2026-03-20
    /// review_papers_sent: 2026-03-02
    /// ```
    TIME_17 "TIME-17" "review-papers-late",
    message: "the advice for the review meeting appears to have gone out less than two weeks before it",
    advice: "send the advice to everyone who is invited at least two weeks before the meeting",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 20(4)"],
    clocks: &[Clock {
        from: &[Event::ReviewMeeting],
        limit: Limit::DaysBefore(14),
        until: &[Event::ReviewPapersSent],
        outstanding: Outstanding::CannotTell,
        ..Clock::USUAL
    }],
}

clock! {
    /// The report of a review meeting is sent within two weeks.
    ///
    /// ## Why
    /// The authority decides on the report, and has four weeks from the meeting to do so.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2026-01-12
    /// review_report_sent: 2026-01-28
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// review_meeting: 2026-01-12
    /// review_report_sent: 2026-01-26
    /// ```
    TIME_20 "TIME-20" "review-report-late",
    message: "the report of the review meeting appears to be later than two weeks after it",
    advice: "send the report with its recommendations to everyone who was invited",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 20(7) to 20(9)"],
    clocks: &[Clock {
        applies: if_meeting,
        from: &[Event::ReviewMeeting],
        limit: Limit::Weeks(2),
        until: &[Event::ReviewReportSent],
        ..Clock::USUAL
    }],
}

clock! {
    /// The decision after a review is notified within four weeks of the meeting.
    ///
    /// ## Why
    /// To keep, amend or end the plan: the family hears which within four weeks, with the right of appeal that
    /// goes with it.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2026-01-12
    /// la_decision_notice: 2026-02-10
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// review_meeting: 2026-01-12
    /// la_decision_notice: 2026-02-09
    /// ```
    TIME_21 "TIME-21" "review-decision-late",
    message: "the decision after the review appears to be later than four weeks after the meeting",
    advice: "notify the decision to keep, amend or end the plan",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 20(10), 21"],
    clocks: &[Clock {
        applies: if_meeting,
        from: &[Event::ReviewMeeting],
        limit: Limit::Weeks(4),
        until: &[Event::ReviewDecision],
        ..Clock::USUAL
    }],
}

clock! {
    /// The next review follows within twelve months.
    ///
    /// ## Why
    /// A case ends with a plan or a review; the next twelve months have begun. Where the next meeting is not in
    /// the caseload, it cannot be told whether it was held.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2025-01-06
    /// la_decision_notice: 2025-02-03
    /// next_review_meeting: 2026-02-05
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// review_meeting: 2025-01-06
    /// la_decision_notice: 2025-02-03
    /// as_of: 2026-02-05
    /// ```
    TIME_54 "TIME-54" "next-review-late",
    message: "the next review appears to be later than twelve months after this one",
    advice: "hold the next review meeting on ____",
    severity: Error,
    authority: [Law "Children and Families Act 2014, s.44(1)"],
    clocks: &[Clock {
        applies: next_to_come,
        from: &[Event::ReviewDecision, Event::FinalIssued],
        limit: Limit::Months(12),
        until: &[Event::NextReviewMeeting],
        unless: &[Event::CeaseDate],
        outstanding: Outstanding::CannotTell,
        ahead: true,
        ..Clock::USUAL
    }],
}
