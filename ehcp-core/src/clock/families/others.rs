//! Detained persons, and direct payments.

use super::prelude::*;

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_52, &TIME_53];

fn detained(case: &Case) -> Applies {
    let refused = case.decision == Some(Decision::Refuse);
    if case.detained == Some(true) && !refused { IfRecorded } else { No }
}

clock! {
    /// The plan of a detained child or young person is final within twenty weeks.
    ///
    /// ## Why
    /// The home authority has the same twenty weeks as for anyone else. Absence from the area is no exception
    /// here.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: assessment
    /// detained: yes
    /// request_received: 2026-01-05
    /// final_issued: 2026-05-26
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: assessment
    /// detained: yes
    /// request_received: 2026-01-05
    /// final_issued: 2026-05-25
    /// ```
    TIME_52 "TIME-52" "detained-person-plan-late",
    message: "the plan of the detained person appears to be later than twenty weeks after the request",
    advice: "send the final plan, and record any listed exception with its dates",
    severity: Error,
    authority: [Law "SEND (Detained Persons) Regulations 2015, reg 13"],
    clocks: &[Clock {
        applies: detained,
        from: REQUEST,
        limit: Limit::Weeks(20),
        until: &[Event::FinalIssued],
        unless: &[Event::NotIssuingNotified],
        exceptions: exception::DETAINED,
        from_receipt: true,
        ..Clock::USUAL
    }],
}

clock! {
    /// Direct payments are reviewed within three months of the first.
    ///
    /// ## Why
    /// Whether the money buys what the plan says shows early. After that the direct payments are reviewed with the
    /// plan.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// first_direct_payment: 2026-01-15
    /// direct_payment_review: 2026-04-16
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// first_direct_payment: 2026-01-15
    /// direct_payment_review: 2026-04-15
    /// ```
    TIME_53 "TIME-53" "direct-payments-review-late",
    message: "the first review of the direct payments appears to be later than three months after the first",
    advice: "review the direct payments",
    severity: Error,
    authority: [Law "SEND (Personal Budgets) Regulations 2014, reg 11"],
    clocks: &[Clock {
        from: &[Event::FirstPayment],
        limit: Limit::Months(3),
        until: &[Event::PaymentReview],
        unless: &[Event::CeaseDate],
        ..Clock::USUAL
    }],
}
