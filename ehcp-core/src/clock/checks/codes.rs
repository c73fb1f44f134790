//! Codes of the person-level return.

use crate::{
    clock::{CaseFacts, case::Codes, checks::flag, declare::case_rule, event::Event},
    finding::{Fact, Findings},
    plan::Text,
    rule::Rule,
    school_year::age,
};

pub(in crate::clock) static RULES: &[&Rule] =
    &[&DATA_03, &DATA_04, &DATA_05, &DATA_06, &DATA_07, &DATA_09, &DATA_10];

const NEEDS: &[&str] =
    &["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "OTH", "NSA"];
const SETTINGS: &[&str] = &["OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO"];
const CEASE_REASONS: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9"];
const SOURCES: &[&str] = &["1", "2", "3", "4", "5"];
const RESIDENTIAL: &[&str] = &["A", "B"];

const MAXIMUM_AGE: &str = "1";
/// The reason "no wish to engage".
pub(super) const NO_WISH_TO_ENGAGE: &str = "6";
/// Kinds of setting of someone who is out of education.
pub(super) const OUT_OF_EDUCATION: &[&str] = &["NEET", "NIEC", "NIEO"];

case_rule! {
    /// A code is one of its list.
    ///
    /// ## Why
    /// A code that the list lacks is lost in every count.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// SENtype: ADHD
    /// ```
    /// ```case,flagged
    /// CeaseReason: 12
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// SENtype: SEMH
    /// CeaseReason: 2
    /// CeaseDate: 2026-07-31
    /// ```
    DATA_03 "DATA-03" "code-not-in-list",
    message: "{column} is none of {list}",
    advice: "choose the code from the list of the return's guide",
    severity: Warning,
    authority: [Practice "guide to the SEN2 person-level return: code sets"],
    check: check_lists,
}

case_rule! {
    /// A kind of setting is given only where the setting has no number.
    ///
    /// ## Why
    /// A setting with a unique reference number or a provider number is known by that; a kind beside it says
    /// something else.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// URN: 123456
    /// SENSetting: EHE
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// SENSetting: EHE
    /// ```
    DATA_04 "DATA-04" "setting-kind-beside-number",
    message: "a kind of setting stands beside the setting's number",
    advice: "take out the one that is wrong",
    severity: Warning,
    authority: [Practice "guide to the SEN2 person-level return: placement"],
    check: |facts, findings| {
        let codes = &facts.case.codes;
        if codes.setting.is_some() && has_number(codes) {
            findings.push(flag(&DATA_04, "SENSetting"));
        }
    },
}

case_rule! {
    /// Every person has one need ranked 1, and any other is ranked 2.
    ///
    /// ## Why
    /// Every person has one primary need, ranked 1, and may have a secondary need, ranked 2. Needs in rows of their
    /// own under one case id are counted together.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// SENtype: MLD
    /// SENtypeRank: 3
    /// ```
    /// ```case,flagged
    /// SENtype: MLD
    /// SENtypeRank: 2
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// SENtype: MLD
    /// SENtypeRank: 1
    /// ```
    DATA_05 "DATA-05" "need-rank-wrong",
    message: "{what}",
    advice: "rank the primary need 1, and only that, and a secondary need 2",
    severity: Warning,
    authority: [Practice "guide to the SEN2 person-level return: need"],
    check: check_ranks,
}

fn check_ranks(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let codes = &facts.case.codes;
    let ranks: Vec<&str> =
        codes.need_rank.iter().chain(&codes.further_ranks).map(|r| r.as_str().trim()).collect();
    if ranks.is_empty() {
        return;
    }
    let what = match ranks.iter().filter(|r| **r == "1").count() {
        _ if ranks.iter().any(|r| !matches!(*r, "1" | "2")) => "the rank of a need is neither 1 nor 2",
        0 => "no need is ranked 1",
        1 => return,
        _ => "more than one need is ranked 1",
    };
    findings.push(flag(&DATA_05, "SENtypeRank").fact("what", Fact::Term(what)));
}

case_rule! {
    /// A plan that ended has a reason, and a reason has a day.
    ///
    /// ## Why
    /// One without the other leaves open whether the plan is in force.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// CeaseReason: 2
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// CeaseReason: 2
    /// CeaseDate: 2026-07-31
    /// ```
    DATA_06 "DATA-06" "end-without-reason-or-day",
    message: "the end of the plan has {which}",
    advice: "give both the day and the reason, or neither",
    severity: Warning,
    authority: [Practice "guide to the SEN2 person-level return: named plan"],
    check: check_end,
}

case_rule! {
    /// A place is in a unit or in resourced provision, of a school with a number.
    ///
    /// ## Why
    /// The two are different things, and both belong to a school.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// URN: 123456
    /// SENunitIndicator: 1
    /// ResourcedProvisionIndicator: 1
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// URN: 123456
    /// SENunitIndicator: 0
    /// ResourcedProvisionIndicator: 1
    /// ```
    DATA_07 "DATA-07" "unit-and-resourced-provision",
    message: "the place is marked as in a unit and in resourced provision, or as in one of them without a school's number",
    advice: "mark the one that is right, and give the school's unique reference number",
    severity: Info,
    authority: [Practice "guide to the SEN2 person-level return: placement"],
    check: check_unit,
}

case_rule! {
    /// The reason for ending a plan fits the person's age.
    ///
    /// ## Why
    /// A plan is not ended because someone under 18 is out of education or does not wish to take part: it is
    /// reviewed and amended to bring them back. And the greatest age is not reached before the 25th birthday.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// PersonBirthDate: 2009-03-01
    /// CeaseDate: 2026-05-01
    /// CeaseReason: 6
    /// ```
    /// ```case,flagged
    /// PersonBirthDate: 2005-03-01
    /// CeaseDate: 2026-07-31
    /// CeaseReason: 1
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// PersonBirthDate: 2005-03-01
    /// CeaseDate: 2026-07-31
    /// CeaseReason: 6
    /// ```
    DATA_09 "DATA-09" "reason-for-end-unlike-age",
    message: "the reason for ending the plan does not appear to fit an age of {age}",
    advice: "review the plan, or correct the reason or the date of birth",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 29(2)",
        Law "Children and Families Act 2014, s.45, 46",
    ],
    check: check_reason,
}

case_rule! {
    /// A setting that is coded as "other" is explained.
    ///
    /// ## Why
    /// The code alone says nothing.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// SENSetting: NIEO
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// SENSetting: NIEO
    /// SENSettingOther: waiting for a tutor
    /// ```
    DATA_10 "DATA-10" "other-setting-not-explained",
    message: "the setting is coded as another and not explained",
    advice: "say what the setting is",
    severity: Info,
    authority: [Practice "guide to the SEN2 person-level return: placement"],
    check: |facts, findings| {
        let codes = &facts.case.codes;
        let other = codes.setting.as_ref().is_some_and(|s| ["OTH", "NIEO"].contains(&s.as_str()));
        if other && !codes.setting_explained {
            findings.push(flag(&DATA_10, "SENSettingOther"));
        }
    },
}

fn has_number(codes: &Codes) -> bool {
    codes.urn.is_some() || codes.ukprn.is_some()
}

fn check_lists(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let codes = &facts.case.codes;
    let lists: [(&'static str, &Option<Text>, &'static [&'static str], &'static str); 5] = [
        ("SENtype", &codes.need, NEEDS, "the types of need"),
        ("SENSetting", &codes.setting, SETTINGS, "OLA, OPA, EHE, EYP, OTH, NEET, NIEC, NIEO"),
        ("CeaseReason", &codes.cease_reason, CEASE_REASONS, "1 to 9"),
        ("RequestSource", &codes.source, SOURCES, "1 to 5"),
        ("PlanRes", &codes.residential, RESIDENTIAL, "A, B"),
    ];
    for (column, code, list, words) in lists {
        if code.as_ref().is_some_and(|c| !list.iter().any(|known| known.eq_ignore_ascii_case(c))) {
            let finding = flag(&DATA_03, column);
            findings.push(finding.fact("column", Fact::Term(column)).fact("list", Fact::Term(words)));
        }
    }
}

fn check_end(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let which = match (facts.case.has(Event::CeaseDate), &facts.case.codes.cease_reason) {
        (true, None) if facts.case.codes.reason_asked => "a day and no reason",
        (false, Some(_)) => "a reason and no day",
        _ => return,
    };
    findings.push(flag(&DATA_06, Event::CeaseDate.column()).fact("which", Fact::Term(which)));
}

fn check_unit(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let codes = &facts.case.codes;
    let (unit, resourced) = (codes.unit == Some(true), codes.resourced == Some(true));
    if (unit && resourced) || ((unit || resourced) && codes.urn.is_none()) {
        findings.push(flag(&DATA_07, "SENunitIndicator"));
    }
}

fn check_reason(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let Some(reason) = facts.case.codes.cease_reason.as_ref() else { return };
    let born_ended = facts.case.day(Event::Birth).zip(facts.case.day(Event::CeaseDate));
    let Some(years) = born_ended.and_then(|(born, ended)| age(born, ended)) else { return };
    let odd = (reason.as_str() == NO_WISH_TO_ENGAGE && years < 18)
        || (reason.as_str() == MAXIMUM_AGE && years < 25);
    if odd {
        findings.push(flag(&DATA_09, "CeaseReason").fact("age", Fact::Count(i64::from(years))));
    }
}
