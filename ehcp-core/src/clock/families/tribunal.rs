//! After an order of the First-tier Tribunal, a concession or a recommendation: regulations 44 and 45.

use super::prelude::*;

pub(in crate::clock) static RULES: &[&Rule] = &[&TIME_47, &TIME_48, &TIME_49, &TIME_50, &TIME_51];

/// Whether the order, concession or agreement is of one of some kinds.
pub(super) fn ordered(case: &Case, kinds: &[OrderKind]) -> Applies {
    if case.order_kind.is_some_and(|k| kinds.contains(&k)) { IfRecorded } else { No }
}

pub(super) fn assess(case: &Case) -> Applies {
    ordered(case, &[OrderKind::Assess])
}

pub(super) fn make_plan(case: &Case) -> Applies {
    ordered(case, &[OrderKind::MakePlan])
}

pub(super) fn amend(case: &Case) -> Applies {
    ordered(case, &[OrderKind::Amend])
}

pub(super) fn name_setting(case: &Case) -> Applies {
    ordered(case, &[OrderKind::NameSetting])
}

fn at_once(case: &Case) -> Applies {
    ordered(case, &[OrderKind::ContinueOrCease])
}

// Limits of an order begin only with an order: a final plan by itself does not ask for one.
fn after(case: &Case, start: Event, kind: fn(&Case) -> Applies) -> Applies {
    if recorded(case, start) { kind(case) } else { No }
}

fn order_to_assess(case: &Case) -> Applies {
    after(case, Event::Order, assess)
}

fn order_to_make(case: &Case) -> Applies {
    after(case, Event::Order, make_plan)
}

fn order_to_amend(case: &Case) -> Applies {
    after(case, Event::Order, amend)
}

fn order_to_name(case: &Case) -> Applies {
    after(case, Event::Order, name_setting)
}

fn order_at_once(case: &Case) -> Applies {
    after(case, Event::Order, at_once)
}

fn order_unknown(case: &Case) -> Applies {
    if case.order_kind.is_none() && case.has(Event::Order) { CannotTell("what was ordered") } else { No }
}

fn conceded_assess(case: &Case) -> Applies {
    after(case, Event::Concession, assess)
}

fn conceded_amend(case: &Case) -> Applies {
    after(case, Event::Concession, amend)
}

const fn part(part: &'static str, from: &'static [Event], weeks: i32, until: &'static [Event]) -> Clock {
    Clock { part, from, limit: Limit::Weeks(weeks), until, exceptions: exception::TRIBUNAL, ..Clock::USUAL }
}

const ORDER: &[Event] = &[Event::Order];
const CONCESSION: &[Event] = &[Event::Concession];
const TOLD: &[Event] = &[Event::OrderFamilyTold];
const REFUSED: &[Event] = &[Event::NotIssuingNotified];
const FINAL: &[Event] = &[Event::FinalIssued, Event::ReassessmentFinal];
const AMENDED: &[Event] = &[Event::AmendedFinal, Event::OrderDone];
const WHILE_OPEN: &[Event] = &[Event::FinalIssued, Event::ReassessmentFinal, Event::DraftSent];

clock! {
    /// After an order to assess: two weeks, ten weeks, fourteen weeks.
    ///
    /// ## Why
    /// Two weeks to tell the family that the assessment begins, ten to notify a decision not to issue a plan,
    /// fourteen to send the final plan.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// order_kind: assess
    /// tribunal_order: 2026-03-02
    /// order_family_told: 2026-03-17
    /// ```
    /// ```case,flagged
    /// order_kind: assess
    /// tribunal_order: 2026-03-02
    /// order_family_told: 2026-03-10
    /// final_issued: 2026-06-09
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// order_kind: assess
    /// tribunal_order: 2026-03-02
    /// order_family_told: 2026-03-16
    /// final_issued: 2026-06-08
    /// ```
    TIME_47 "TIME-47" "order-to-assess-kept-late",
    message: "the order to assess appears to have been kept late",
    advice: "do what was ordered, and record any exception that regulation 44(3) lists with its dates",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 44(2)(b), 44(3)"],
    clocks: &[
        Clock { applies: order_unknown, ..part("", ORDER, 2, &[Event::OrderDone]) },
        Clock { applies: order_to_assess, ..part("telling the family", ORDER, 2, TOLD) },
        Clock {
            applies: order_to_assess,
            unless: WHILE_OPEN,
            outstanding: Outstanding::CannotTell,
            ..part("decision not to issue", ORDER, 10, REFUSED)
        },
        Clock { applies: order_to_assess, unless: REFUSED, ..part("final plan", ORDER, 14, FINAL) },
    ],
}

clock! {
    /// After an order to make a plan: a draft within five weeks, the final plan within eleven.
    ///
    /// ## Why
    /// The assessment is done; the family has waited for the appeal.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// order_kind: make plan
    /// tribunal_order: 2026-03-02
    /// draft_sent: 2026-04-07
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// order_kind: make plan
    /// tribunal_order: 2026-03-02
    /// draft_sent: 2026-04-06
    /// final_issued: 2026-05-18
    /// ```
    TIME_48 "TIME-48" "order-to-make-plan-kept-late",
    message: "the order to make a plan appears to have been kept late",
    advice: "do what was ordered, and record any exception that regulation 44(3) lists with its dates",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 44(2)(c), 44(3)"],
    clocks: &[
        Clock { applies: order_to_make, ..part("draft plan", ORDER, 5, &[Event::DraftSent]) },
        Clock { applies: order_to_make, ..part("final plan", ORDER, 11, FINAL) },
    ],
}

clock! {
    /// After an order about the content or the setting: five weeks, two weeks, or at once.
    ///
    /// ## Why
    /// Five weeks to amend the content, two where only the setting changes; an order to continue or to end a plan
    /// takes effect at once.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// order_kind: name setting
    /// tribunal_order: 2026-03-02
    /// amended_final: 2026-03-17
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// order_kind: amend
    /// tribunal_order: 2026-03-02
    /// amended_final: 2026-04-06
    /// ```
    TIME_49 "TIME-49" "order-to-amend-kept-late",
    message: "the order about the content or the setting appears to have been kept late",
    advice: "send the amended plan, and record any exception that regulation 44(3) lists with its dates",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 44(2)(a), 44(2)(d) to (h), 44(3)"],
    clocks: &[
        Clock { applies: order_to_amend, ..part("content", ORDER, 5, AMENDED) },
        Clock { applies: order_to_name, ..part("setting", ORDER, 2, AMENDED) },
        Clock { applies: order_at_once, ..part("continuing or ending", ORDER, 0, &[Event::OrderDone]) },
    ],
}

clock! {
    /// An authority that does not oppose an appeal does what was asked in the time of an order.
    ///
    /// ## Why
    /// From the day on which it told the Tribunal: two, ten and fourteen weeks for an assessment, five for the
    /// content of a plan.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// order_kind: amend
    /// appeal_conceded: 2026-03-02
    /// amended_final: 2026-04-10
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// order_kind: amend
    /// appeal_conceded: 2026-03-02
    /// amended_final: 2026-04-06
    /// ```
    TIME_50 "TIME-50" "conceded-appeal-kept-late",
    message: "what the authority conceded appears to have been done late",
    advice: "do what was conceded, and record any exception with its dates",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 45(3), 45(3A), 45(4)"],
    clocks: &[
        Clock { applies: conceded_assess, ..part("telling the family", CONCESSION, 2, TOLD) },
        Clock {
            applies: conceded_assess,
            unless: WHILE_OPEN,
            outstanding: Outstanding::CannotTell,
            ..part("decision not to issue", CONCESSION, 10, REFUSED)
        },
        Clock { applies: conceded_assess, unless: REFUSED, ..part("final plan", CONCESSION, 14, FINAL) },
        Clock { applies: conceded_amend, ..part("content", CONCESSION, 5, AMENDED) },
    ],
}

clock! {
    /// A recommendation on health or social care is answered within five weeks.
    ///
    /// ## Why
    /// The answer says what will be done, and gives reasons where the recommendation is not followed.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// recommendation_received: 2026-03-02
    /// recommendation_reply: 2026-04-07
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// recommendation_received: 2026-03-02
    /// recommendation_reply: 2026-04-06
    /// ```
    TIME_51 "TIME-51" "reply-to-recommendation-late",
    message: "the reply to the Tribunal's recommendation appears to be later than five weeks",
    advice: "reply, with reasons for any part that is not followed",
    severity: Error,
    authority: [Law "SEND (First-tier Tribunal Recommendations Power) Regulations 2017"],
    clocks: &[Clock {
        from: &[Event::Recommendation],
        limit: Limit::Weeks(5),
        until: &[Event::RecommendationReply],
        ..Clock::USUAL
    }],
}
