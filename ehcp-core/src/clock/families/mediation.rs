//! Mediation and appeal: regulations 33 to 42, and the Tribunal's rules.

use jiff::civil::{Date, date};

use super::{prelude::*, tribunal::ordered};
use crate::clock::{
    calendar::{corresponding_day, days_after},
    limit::{Count, End, NO_BANK_HOLIDAYS},
};

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_41, &TIME_42, &TIME_43, &TIME_44, &TIME_46];

const DECISIONS: &[Event] = &[
    Event::AppealableDecision,
    Event::AmendedFinal,
    Event::NotAmendingNotified,
    Event::CeaseNotified,
    Event::FinalIssued,
    Event::NotIssuingNotified,
    Event::DecisionNotified,
];

// A decision to assess cannot be appealed; one not to assess can.
fn appealable(case: &Case) -> Applies {
    let assessing = case.first_of(DECISIONS).1 == Some(Event::DecisionNotified)
        && case.decision != Some(Decision::Refuse);
    if assessing { No } else { IfRecorded }
}

// Two months from the decision or one from the certificate, whichever is later; a last day between 25 December
// and 1 January moves to the next working day in January, one in August to the first working day of September.
fn appeal_due(decision: Date, count: &Count<'_>) -> End {
    let certificate = count.case.day(Event::Certificate).map(|day| corresponding_day(day, 1));
    let last = corresponding_day(decision, 2).max(certificate.unwrap_or(decision));
    let year = last.year();
    let first = match (last.month(), last.day()) {
        (12, 25..) => date(year.saturating_add(1), 1, 1),
        (1, 1) => last,
        (8, _) => date(year, 9, 1),
        _ => return Ok(last),
    };
    let first = if first.month() == 1 { days_after(first, 1) } else { first };
    count.calendar.working_day_from(first).ok_or(NO_BANK_HOLIDAYS)
}

fn not_appealable(case: &Case) -> Applies {
    ordered(case, &[OrderKind::NotAppealable])
}

fn commissioner(case: &Case) -> Applies {
    ordered(case, &[OrderKind::Commissioner])
}

fn agreed(case: &Case) -> Applies {
    if case.order_kind.is_none() && case.has(Event::MediationAgreement) {
        return CannotTell("what was agreed");
    }
    No
}

clock! {
    /// The family turns to a mediation adviser within two months of the decision.
    ///
    /// ## Why
    /// Except where an appeal is only about the placement, the family needs a certificate first, and has two
    /// months from the written notice to make contact.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// appealable_decision: 2026-03-02
    /// mediation_contact: 2026-05-04
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// appealable_decision: 2026-03-02
    /// mediation_contact: 2026-05-02
    /// ```
    TIME_41 "TIME-41" "mediation-contact-late",
    message: "the family appears to have turned to the mediation adviser later than two months after the notice",
    advice: "tell the family of the right to ask the Tribunal for more time",
    severity: Info,
    authority: [Law "SEND Regulations 2014, reg 33"],
    clocks: &[Clock {
        from: &[Event::AppealableDecision],
        limit: Limit::Months(2),
        until: &[Event::MediationContact],
        outstanding: Outstanding::Lapsed,
        ..Clock::USUAL
    }],
}

clock! {
    /// A mediation certificate is given within three working days.
    ///
    /// ## Why
    /// Without it most appeals cannot be lodged, and the time for the appeal runs on.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// mediation_declined: 2026-04-01
    /// mediation_certificate: 2026-04-09
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// mediation_declined: 2026-04-01
    /// mediation_certificate: 2026-04-08
    /// ```
    TIME_42 "TIME-42" "mediation-certificate-late",
    message: "the mediation certificate appears to be later than three working days",
    advice: "give the certificate",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 34",
        Law "Children and Families Act 2014, s.55(4)",
    ],
    clocks: &[Clock {
        from: &[Event::MediationDeclined],
        limit: Limit::WorkingDays(3),
        until: &[Event::Certificate],
        ..Clock::USUAL
    }],
}

clock! {
    /// Mediation takes place within thirty days.
    ///
    /// ## Why
    /// Whoever has to arrange it has thirty days from being told that the family wants it.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// mediation_wanted: 2026-04-01
    /// mediation_held: 2026-05-02
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// mediation_wanted: 2026-04-01
    /// mediation_held: 2026-05-01
    /// ```
    TIME_43 "TIME-43" "mediation-late",
    message: "the mediation appears to be later than thirty days after the family asked for it",
    advice: "arrange the mediation, or ask the adviser for a certificate",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 35 to 37"],
    clocks: &[Clock {
        from: &[Event::MediationWanted],
        limit: Limit::Days(30),
        until: &[Event::MediationHeld],
        ..Clock::USUAL
    }],
}

clock! {
    /// An appeal is lodged within two months of the decision or one month of the certificate.
    ///
    /// ## Why
    /// Whichever is later. A last day between 25 December and 1 January moves to the next working day in January,
    /// one in August to the first working day of September. The Tribunal may give more time.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// appealable_decision: 2026-03-02
    /// mediation_certificate: 2026-04-20
    /// appeal_lodged: 2026-05-21
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// appealable_decision: 2026-03-02
    /// mediation_certificate: 2026-04-20
    /// appeal_lodged: 2026-05-20
    /// ```
    /// ```case,clean
    /// appealable_decision: 2026-06-08
    /// appeal_lodged: 2026-09-01
    /// ```
    TIME_44 "TIME-44" "appeal-late",
    message: "the appeal appears to have been lodged after its last day",
    advice: "tell the family of the right to ask the Tribunal for more time",
    severity: Info,
    authority: [
        Law "Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, r.12, r.20",
    ],
    clocks: &[Clock {
        applies: appealable,
        from: DECISIONS,
        limit: Limit::Other("2 months from the decision, or 1 month from the certificate if later", appeal_due),
        until: &[Event::AppealLodged],
        outstanding: Outstanding::Lapsed,
        ..Clock::USUAL
    }],
}

clock! {
    /// What is agreed in mediation is done in the time that an order would set.
    ///
    /// ## Why
    /// On a point that can be appealed the Tribunal's clocks run from the day of the agreement, unless another
    /// time was agreed in writing. Any other point has two weeks; a commissioning body tells the authority within
    /// one week what it will arrange.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// order_kind: not appealable
    /// mediation_agreement: 2026-04-01
    /// mediation_agreement_done: 2026-04-20
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// order_kind: amend
    /// mediation_agreement: 2026-04-01
    /// mediation_agreement_done: 2026-05-06
    /// ```
    TIME_46 "TIME-46" "mediation-agreement-not-kept-in-time",
    message: "what was agreed in mediation appears to have been done late",
    advice: "do what was agreed, or record the other time that was agreed in writing",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 42(2) to 42(5), 44"],
    clocks: &[
        Clock { applies: agreed, ..after_agreement("", Limit::Weeks(2)) },
        Clock { applies: not_appealable, ..after_agreement("a point that cannot be appealed", Limit::Weeks(2)) },
        Clock { applies: commissioner, ..after_agreement("the commissioning body", Limit::Weeks(1)) },
        Clock { applies: super::tribunal::assess, ..after_agreement("telling the family", Limit::Weeks(2)) },
        Clock { applies: super::tribunal::make_plan, until: &[Event::DraftSent], ..after_agreement("draft plan", Limit::Weeks(5)) },
        Clock { applies: super::tribunal::make_plan, until: &[Event::FinalIssued], ..after_agreement("final plan", Limit::Weeks(11)) },
        Clock { applies: super::tribunal::amend, ..after_agreement("amended plan", Limit::Weeks(5)) },
        Clock { applies: super::tribunal::name_setting, ..after_agreement("naming the setting", Limit::Weeks(2)) },
    ],
}

const fn after_agreement(part: &'static str, limit: Limit) -> Clock {
    Clock {
        part,
        from: &[Event::MediationAgreement],
        limit,
        until: &[Event::AgreementDone, Event::AmendedFinal],
        exceptions: exception::TRIBUNAL,
        ..Clock::USUAL
    }
}
