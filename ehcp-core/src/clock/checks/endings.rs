//! Plans that ended, and plans that came from elsewhere.

use crate::{
    clock::{
        CaseFacts, Entry,
        checks::{
            codes::{NO_WISH_TO_ENGAGE, OUT_OF_EDUCATION},
            flag,
        },
        declare::case_rule,
        event::Event,
    },
    finding::{Fact, Findings},
    rule::Rule,
    school_year::age,
};

pub(in crate::clock) static RULES: &[&Rule] = &[&AGE_07, &AGE_08, &SEQ_06];

case_rule! {
    /// The plan of someone under 18 is not ended because they are out of education.
    ///
    /// ## Why
    /// It is reviewed and amended so that they can come back.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// date_of_birth: 2009-03-01
    /// cease_date: 2026-05-01
    /// SENSetting: NIEC
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// date_of_birth: 2007-03-01
    /// cease_date: 2026-05-01
    /// SENSetting: NIEC
    /// ```
    /// ```case,clean
    /// date_of_birth: 2009-03-01
    /// cease_date: 2026-05-01
    /// SENSetting: NIEC
    /// CeaseReason: 5
    /// ```
    AGE_07 "AGE-07" "plan-ended-out-of-education",
    message: "the plan of someone of {age} who is out of education appears to have ended",
    advice: "review and amend the plan so that the person can come back, or correct what is recorded",
    severity: Warning,
    authority: [Law "SEND Regulations 2014, reg 29(1), 29(2)"],
    check: check_under_18,
}

case_rule! {
    /// The plan of someone of 18 or more who left is reviewed before it ends.
    ///
    /// ## Why
    /// It may end only where a review shows that the person does not wish to come back, or that coming back is
    /// not appropriate.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// date_of_birth: 2005-03-01
    /// cease_date: 2026-05-01
    /// CeaseReason: 6
    /// review_meeting:
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// date_of_birth: 2005-03-01
    /// cease_date: 2026-05-01
    /// CeaseReason: 6
    /// review_meeting: 2026-04-01
    /// ```
    AGE_08 "AGE-08" "plan-ended-without-review",
    message: "the plan of someone of {age} who left appears to have ended without a review",
    advice: "review the plan with the person before it ends",
    severity: Warning,
    authority: [Law "SEND Regulations 2014, reg 30(1), 30(2)"],
    check: check_without_review,
}

case_rule! {
    /// A plan that was transferred keeps the day on which the old authority made it.
    ///
    /// ## Why
    /// The plan is treated as if the new authority had made it on that day, and the twelve months to its review
    /// run from it.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// plan_transferred: 2026-03-02
    /// final_issued: 2026-03-02
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// plan_transferred: 2026-03-02
    /// final_issued: 2025-06-10
    /// ```
    SEQ_06 "SEQ-06" "transferred-plan-dated-anew",
    message: "the plan bears the day of its transfer, {day}",
    advice: "look up the day on which the old authority made the plan",
    severity: Info,
    authority: [Law "SEND Regulations 2014, reg 15(3)(a)"],
    check: |facts, findings| {
        let transferred = facts.case.day(Event::PlanTransferred);
        if let Some(day) = transferred.filter(|d| facts.case.day(Event::FinalIssued) == Some(*d)) {
            findings.push(flag(&SEQ_06, Event::FinalIssued.column()).fact("day", Fact::Day(day)));
        }
    },
}

/// Moved to another authority, left the country, or died: the plan ends whatever the age.
const NO_LONGER_RESPONSIBLE: &[&str] = &["5", "7", "8"];

fn age_at_end(facts: &CaseFacts<'_>) -> Option<u8> {
    let (born, ended) = facts.case.day(Event::Birth).zip(facts.case.day(Event::CeaseDate))?;
    age(born, ended)
}

fn check_under_18(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let codes = &facts.case.codes;
    let out = codes.setting.as_ref().is_some_and(|s| OUT_OF_EDUCATION.contains(&s.as_str()));
    let lawful = codes.cease_reason.as_ref().is_some_and(|r| NO_LONGER_RESPONSIBLE.contains(&r.as_str()));
    // The reason "no wish to engage" is told of by the rule on reasons and ages.
    let told = codes.cease_reason.as_ref().is_some_and(|r| r.as_str() == NO_WISH_TO_ENGAGE);
    let Some(years) = age_at_end(facts).filter(|years| *years < 18) else { return };
    if out && !lawful && !told {
        findings.push(flag(&AGE_07, Event::CeaseDate.column()).fact("age", Fact::Count(i64::from(years))));
    }
}

fn check_without_review(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let left = facts.case.codes.cease_reason.as_ref().is_some_and(|r| r.as_str() == NO_WISH_TO_ENGAGE);
    let Some(years) = age_at_end(facts).filter(|years| *years >= 18) else { return };
    let reviews = [Event::ReviewMeeting, Event::LastReview, Event::ReviewDecision, Event::CeaseConsulted];
    let none = facts.case.first_of(&reviews).0 == Entry::Absent;
    if left && none {
        findings.push(flag(&AGE_08, Event::CeaseDate.column()).fact("age", Fact::Count(i64::from(years))));
    }
}
