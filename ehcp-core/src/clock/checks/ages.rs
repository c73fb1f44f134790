//! Ages, year groups and transfers that do not agree.

use jiff::civil::date;

use crate::{
    clock::{CaseFacts, case::TransferKind, checks::flag, declare::case_rule, event::Event},
    finding::{Fact, Findings},
    rule::{Rule, Severity},
    school_year::{age, birthday, year_group},
};

pub(in crate::clock) static RULES: &[&Rule] = &[&AGE_04, &AGE_05, &AGE_12, &DATA_08];

case_rule! {
    /// The year group is that of the age cohort.
    ///
    /// ## Why
    /// A cohort runs from 1 September to 31 August. Some children are taught with another year group, so one year
    /// up or down is for information; more is most often a wrong date of birth.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// date_of_birth: 2012-09-01
    /// year_group: 9
    /// as_of: 2026-03-01
    /// request_received: 2026-01-05
    /// ```
    /// ```case,flagged
    /// date_of_birth: 2012-08-31
    /// year_group: 5
    /// as_of: 2026-03-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// date_of_birth: 2012-08-31
    /// year_group: 9
    /// as_of: 2026-03-01
    /// ```
    AGE_04 "AGE-04" "year-group-unlike-age",
    message: "year group {stated} does not fit the date of birth, which is that of year group {cohort}",
    advice: "look up the date of birth and the year group",
    severity: Info,
    authority: [Practice "age cohorts of England: 1 September to 31 August"],
    check: check_year_group,
}

case_rule! {
    /// A phase transfer falls in a year in which such transfers happen.
    ///
    /// ## Why
    /// The kind of transfer decides which of two dates applies. A move to a post-16 institution after Year 6, say,
    /// is most often the wrong kind or the wrong year.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// date_of_birth: 2015-03-01
    /// transfer_year: 2026
    /// transfer_kind: secondary to post-16
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// date_of_birth: 2015-03-01
    /// transfer_year: 2026
    /// transfer_kind: primary to secondary
    /// ```
    AGE_05 "AGE-05" "transfer-unlike-year-group",
    message: "a transfer of this kind after Year {cohort} is unusual",
    advice: "look up the kind and the year of the transfer",
    severity: Info,
    authority: [Law "SEND Regulations 2014, reg 2(1), 18"],
    check: check_transfer,
}

case_rule! {
    /// Support of someone of 19 or more runs to the end of the academic year.
    ///
    /// ## Why
    /// The Code asks for support to run on to the end of the academic year, so that a course can be finished.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// date_of_birth: 2005-03-01
    /// cease_date: 2026-02-13
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// date_of_birth: 2005-03-01
    /// cease_date: 2026-07-31
    /// ```
    AGE_12 "AGE-12" "plan-ended-during-year",
    message: "the plan of someone of {age} appears to end during the academic year",
    advice: "say why the plan does not run to the end of the academic year",
    severity: Info,
    authority: [Code "SEND Code of Practice 2015, 9.207"],
    check: check_end,
}

case_rule! {
    /// A plan belongs to someone from birth to 25.
    ///
    /// ## Why
    /// A plan may be kept to the end of the academic year in which the person turns 25, never beyond the 26th
    /// birthday.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// date_of_birth: 1999-03-01
    /// as_of: 2026-05-01
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// date_of_birth: 2001-03-01
    /// as_of: 2026-05-01
    /// ```
    /// ```case,clean
    /// date_of_birth: 1999-03-01
    /// cease_date: 2024-07-31
    /// as_of: 2026-05-01
    /// ```
    DATA_08 "DATA-08" "age-beyond-26",
    message: "the 26th birthday was on {birthday}, and the plan does not appear to have ended before it",
    advice: "end the plan, or correct the date of birth",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.46, 83",
        Law "SEND Regulations 2014, reg 46",
    ],
    check: check_range,
}

fn check_year_group(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let Some(stated) = facts.case.year_group else { return };
    let Some((born, on)) = facts.case.day(Event::Birth).zip(facts.as_of) else { return };
    let cohort = year_group(born, on);
    let apart = (i16::from(cohort) - i16::from(stated)).abs();
    if apart == 0 {
        return;
    }
    let severity = if apart > 1 { Severity::Warning } else { Severity::Info };
    let finding = flag(&AGE_04, "year_group").severity(severity);
    findings.push(
        finding.fact("stated", Fact::Count(i64::from(stated))).fact("cohort", Fact::Count(i64::from(cohort))),
    );
}

fn check_transfer(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let case = facts.case;
    let Some((born, year)) = case.day(Event::Birth).zip(case.transfer_year) else { return };
    let cohort = year_group(born, date(year, 3, 31));
    let usual: &[i8] = match case.transfer_kind {
        Some(TransferKind::ToPost16 | TransferKind::SameSchool) => &[11],
        // The nursery year, infants, the years in which middle schools begin and end, and Year 6.
        Some(TransferKind::Other) => &[-1, 2, 3, 4, 5, 6, 7, 8],
        Some(TransferKind::WithinPost16) => &[12, 13, 14, 15, 16, 17, 18, 19, 20],
        None => return,
    };
    if !usual.contains(&cohort) {
        findings.push(flag(&AGE_05, "transfer_kind").fact("cohort", Fact::Count(i64::from(cohort))));
    }
}

// From the last weeks of the summer term to the end of August.
fn check_end(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let Some((born, end)) = facts.case.day(Event::Birth).zip(facts.case.day(Event::CeaseDate)) else {
        return;
    };
    let Some(years) = age(born, end).filter(|years| (19..25).contains(years)) else { return };
    if !matches!(end.month(), 7 | 8) {
        findings.push(flag(&AGE_12, "cease_date").fact("age", Fact::Count(i64::from(years))));
    }
}

fn check_range(facts: &CaseFacts<'_>, findings: &mut Findings) {
    // A case of a kind is about a process, which may be long over; a row of the return is about a plan.
    if facts.case.kind.is_some() {
        return;
    }
    let Some(limit) = facts.case.day(Event::Birth).and_then(|born| birthday(born, 26)) else { return };
    let last = facts.case.day(Event::CeaseDate).or(facts.as_of);
    if last.is_some_and(|day| day >= limit) {
        findings.push(flag(&DATA_08, "date_of_birth").fact("birthday", Fact::Day(limit)));
    }
}
