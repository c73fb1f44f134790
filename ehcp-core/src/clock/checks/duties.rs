//! Duties that go with a step and have no time of their own, as far as a caseload says whether they were done.

use crate::{
    clock::{
        CaseFacts, Entry,
        case::{CaseKind, Decision},
        checks::flag,
        declare::case_rule,
        event::Event,
        said::Said,
    },
    finding::Findings,
    rule::Rule,
    school_year::year_group,
};

pub(in crate::clock) static RULES: &[&Rule] =
    &[&TIME_02, &TIME_03, &TIME_08, &TIME_12, &TIME_18, &TIME_19, &TIME_45];

/// The first year group in which reviews look ahead to adulthood.
const YEAR_9: i8 = 9;

case_rule! {
    /// The bodies that regulation 4 names are told that an assessment is considered.
    ///
    /// ## Why
    /// The commissioning body, social services and the setting can only prepare for what they know of.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// request_received: 2026-01-05
    /// bodies_told: no
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// request_received: 2026-01-05
    /// bodies_told: yes
    /// ```
    TIME_02 "TIME-02" "bodies-not-told-of-assessment",
    message: "the bodies to be told that an assessment is considered appear not to have been told",
    advice: "tell the commissioning body, social services and the setting",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 4(2)"],
    check: |facts, findings| undone(&TIME_02, Said::BodiesTold, requested(facts), facts, findings),
}

case_rule! {
    /// A refusal to assess explains what the family can do.
    ///
    /// ## Why
    /// The right to appeal, its time limits, mediation and where to find advice: without them a family may lose
    /// a right that it did not know of.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// decision_outcome: refuse
    /// decision_notified: 2026-02-10
    /// refusal_rights_explained: no
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// decision_outcome: refuse
    /// decision_notified: 2026-02-10
    /// refusal_rights_explained: yes
    /// ```
    TIME_03 "TIME-03" "refusal-without-rights",
    message: "the refusal to assess does not appear to explain the family's rights",
    advice: "send the family what regulation 32 lists: appeal, time limits, mediation, advice",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 5(3), 32"],
    check: |facts, findings| {
        let refused = facts.case.decision == Some(Decision::Refuse);
        undone(&TIME_03, Said::RefusalExplained, refused, facts, findings);
    },
}

case_rule! {
    /// The draft tells the family where to find information on schools and colleges.
    ///
    /// ## Why
    /// The family may ask for a particular school or college while the window is open.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// draft_sent: 2026-03-02
    /// setting_information_given: no
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// draft_sent: 2026-03-02
    /// setting_information_given: yes
    /// ```
    TIME_08 "TIME-08" "draft-without-setting-information",
    message: "the draft does not appear to have said where information on schools and colleges is",
    advice: "tell the family where the information is, with time left to ask for a setting",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 13(1)(b)"],
    check: |facts, findings| {
        undone(&TIME_08, Said::SettingsExplained, facts.case.has(Event::DraftSent), facts, findings);
    },
}

case_rule! {
    /// The final plan comes with the notices that go with it.
    ///
    /// ## Why
    /// The right to appeal, its time limits, mediation, disagreement resolution and advice.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// final_issued: 2026-05-20
    /// final_rights_explained: no
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// final_issued: 2026-05-20
    /// final_rights_explained: yes
    /// ```
    TIME_12 "TIME-12" "final-plan-without-rights",
    message: "the final plan does not appear to have come with the family's rights explained",
    advice: "send the family what regulations 14 and 32 list",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 14, 32"],
    check: |facts, findings| {
        undone(&TIME_12, Said::FinalExplained, facts.case.has(Event::FinalIssued), facts, findings);
    },
}

case_rule! {
    /// Five kinds of people are invited to a review meeting.
    ///
    /// ## Why
    /// The family, the setting, an SEN officer, a health professional and a social care officer.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2026-03-02
    /// all_invited: no
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// review_meeting: 2026-03-02
    /// all_invited: yes
    /// ```
    TIME_18 "TIME-18" "review-invitations-incomplete",
    message: "not all of the people to be invited to the review appear to have been invited",
    advice: "invite the family, the setting, the SEN officer, health and social care",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 20(2)"],
    check: |facts, findings| undone(&TIME_18, Said::AllInvited, reviewed(facts), facts, findings),
}

case_rule! {
    /// A review meeting considers progress towards the outcomes, and from Year 9 preparing for adulthood.
    ///
    /// ## Why
    /// That is what the meeting is for.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2026-03-02
    /// progress_considered: no
    /// ```
    /// ```case,flagged
    /// kind: review
    /// review_meeting: 2026-03-02
    /// date_of_birth: 2011-05-01
    /// adulthood_considered: no
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// kind: review
    /// review_meeting: 2026-03-02
    /// date_of_birth: 2016-05-01
    /// progress_considered: yes
    /// adulthood_considered: no
    /// ```
    TIME_19 "TIME-19" "review-without-progress",
    message: "the review does not appear to have considered what it is for",
    advice: "consider progress towards the outcomes, and from Year 9 preparing for adulthood",
    severity: Error,
    authority: [Law "SEND Regulations 2014, reg 20(5), 20(6)"],
    check: |facts, findings| {
        undone(&TIME_19, Said::ProgressConsidered, reviewed(facts), facts, findings);
        let old_enough = facts
            .case
            .day(Event::Birth)
            .zip(facts.case.day(Event::ReviewMeeting))
            .is_some_and(|(born, met)| year_group(born, met) >= YEAR_9);
        undone(&TIME_19, Said::AdulthoodConsidered, old_enough && reviewed(facts), facts, findings);
    },
}

case_rule! {
    /// An appeal needs a mediation certificate, unless it is about the placement alone.
    ///
    /// ## Why
    /// The Tribunal does not register the appeal without it.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// appeal_lodged: 2026-03-02
    /// mediation_certificate:
    /// appeal_only_about_placement: no
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// appeal_lodged: 2026-03-02
    /// mediation_certificate:
    /// appeal_only_about_placement: yes
    /// ```
    TIME_45 "TIME-45" "appeal-without-certificate",
    message: "the appeal appears to have been lodged without the mediation certificate that it needs",
    advice: "look the certificate up, or what the appeal is about",
    severity: Info,
    authority: [Law "Children and Families Act 2014, s.55"],
    check: |facts, findings| {
        let without = facts.case.has(Event::AppealLodged)
            && facts.case.entry(Event::Certificate) == Entry::Absent;
        undone(&TIME_45, Said::OnlyPlacement, without, facts, findings);
    },
}

// Only a plain "no" says that something was not done: an empty cell says nothing.
fn undone(rule: &'static Rule, said: Said, applies: bool, facts: &CaseFacts<'_>, findings: &mut Findings) {
    if applies && facts.case.says(said) == Some(false) {
        findings.push(flag(rule, said.column()));
    }
}

fn requested(facts: &CaseFacts<'_>) -> bool {
    facts.case.has(Event::RequestReceived) || facts.case.has(Event::BecameResponsible)
}

fn reviewed(facts: &CaseFacts<'_>) -> bool {
    facts.case.has(Event::ReviewMeeting) && matches!(facts.case.kind, None | Some(CaseKind::Review))
}
