//! What the words of a cell come to, for columns that take words.

use super::{
    case::{CaseKind, Decision, OrderKind, Result as Outcome, TransferKind},
    columns::CellProblem,
};

pub(super) fn kind(cell: &str) -> Result<CaseKind, CellProblem> {
    let word = cell.to_lowercase();
    let says = |stem: &str| word.contains(stem);
    Ok(match () {
        () if says("reassess") || says("re-assess") => CaseKind::Reassessment,
        () if says("assess") || says("needs") => CaseKind::Assessment,
        () if says("review") || says("transfer") => CaseKind::Review,
        () if says("amend") => CaseKind::Amendment,
        () if ["other", "appeal", "tribunal", "mediation", "move", "direct payment", "order", "plan"]
            .iter()
            .any(|w| says(w)) =>
        {
            CaseKind::Other
        }
        () => return Err(CellProblem::Word("assessment, review, reassessment, amendment, other")),
    })
}

pub(super) fn decision(cell: &str) -> Result<Decision, CellProblem> {
    Ok(match cell.to_lowercase().as_str() {
        "assess" | "y" | "yes" | "agreed" | "agree" | "proceed" => Decision::Assess,
        "refuse" | "n" | "no" | "refused" | "not assess" | "do not assess" | "declined" => Decision::Refuse,
        "w" | "withdrawn" | "h" | "historical" => Decision::Withdrawn,
        "a" | "ongoing" | "pending" => Decision::Ongoing,
        _ => return Err(CellProblem::Word("assess, refuse, withdrawn, ongoing, Y, N, W, A, H")),
    })
}

pub(super) fn result(cell: &str) -> Result<Option<Outcome>, CellProblem> {
    Ok(Some(match cell.to_lowercase().as_str() {
        "y" | "yes" | "issue" | "plan" | "amend" | "amended" => Outcome::Change,
        "n" | "no" | "not issue" | "no plan" | "maintain" | "m" | "keep" | "no change" => Outcome::Keep,
        "cease" | "c" | "end" => Outcome::Cease,
        "w" | "withdrawn" | "h" | "historical" => Outcome::Withdrawn,
        // A: amend after a review, still going on after a request; the dates tell which.
        "a" | "ongoing" => return Ok(None),
        _ => return Err(CellProblem::Word("Y, N, A, W, H; maintain, amend, cease")),
    }))
}

pub(super) fn transfer_kind(cell: &str) -> Result<TransferKind, CellProblem> {
    let word = cell.to_lowercase();
    let says = |w: &str| word.contains(w);
    let post16 = |s: &str| {
        ["post-16", "post 16", "post16", "college", "further education", "sixth form"]
            .iter()
            .any(|w| s.contains(w))
    };
    if (says("own") || says("same") || says("school's")) && says("sixth") {
        return Ok(TransferKind::SameSchool);
    }
    let (before, after) = word.split_once(" to ").unwrap_or(("", &word));
    let phases =
        ["early", "nursery", "infant", "junior", "primary", "middle", "secondary", "reception", "first"];
    match (post16(before), post16(after)) {
        (true, true) => Ok(TransferKind::WithinPost16),
        (false, true) => Ok(TransferKind::ToPost16),
        _ if phases.iter().any(|p| after.contains(p)) || (says("school") && !before.is_empty()) => {
            Ok(TransferKind::Other)
        }
        _ => Err(CellProblem::Word("a move such as \"primary to secondary\" or \"secondary to post-16\"")),
    }
}

pub(super) fn order_kind(cell: &str) -> Result<OrderKind, CellProblem> {
    let word = cell.to_lowercase();
    let says = |w: &str| word.contains(w);
    Ok(match () {
        () if says("assess") => OrderKind::Assess,
        () if says("make") || says("issue") => OrderKind::MakePlan,
        () if says("name") || says("section i") || says("setting") || says("school") => {
            OrderKind::NameSetting
        }
        () if says("continue") || says("cease") || says("maintain") => OrderKind::ContinueOrCease,
        () if says("amend") || says("content") => OrderKind::Amend,
        () if says("commission") || says("health") => OrderKind::Commissioner,
        () if says("not appeal") || says("non-appeal") || says("other") => OrderKind::NotAppealable,
        () => {
            return Err(CellProblem::Word(
                "assess, make plan, amend, name setting, continue, cease, not appealable, commissioner",
            ));
        }
    })
}

pub(super) fn flag(cell: &str) -> Result<bool, CellProblem> {
    match cell.to_lowercase().as_str() {
        "1" | "y" | "yes" | "true" | "t" => Ok(true),
        "0" | "n" | "no" | "false" | "f" => Ok(false),
        _ => Err(CellProblem::Word("yes, no")),
    }
}

pub(super) fn year_group(cell: &str) -> Result<Option<i8>, CellProblem> {
    let word = cell.to_lowercase();
    let word = word.trim_start_matches("year").trim();
    Ok(Some(match word {
        "r" | "reception" => 0,
        "n2" => -1,
        "n1" => -2,
        "e2" => -3,
        "e1" => -4,
        "x" => return Ok(None),
        _ => word.parse().ok().filter(|n| (-5..=20).contains(n)).ok_or(CellProblem::Number)?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_transfer_are_told_apart() {
        for (words, kind) in [
            ("primary to secondary", TransferKind::Other),
            ("Nursery to primary school", TransferKind::Other),
            ("Middle to upper school", TransferKind::Other),
            ("secondary to post-16", TransferKind::ToPost16),
            ("Secondary to sixth form college", TransferKind::ToPost16),
            ("college to college", TransferKind::WithinPost16),
            ("own sixth form", TransferKind::SameSchool),
            ("secondary to school's own sixth form", TransferKind::SameSchool),
        ] {
            assert_eq!(transfer_kind(words), Ok(kind), "{words}");
        }
        assert!(transfer_kind("yes").is_err());
    }

    #[test]
    fn years_have_names_and_numbers() {
        assert_eq!(year_group("Year 9"), Ok(Some(9)));
        assert_eq!(year_group("R"), Ok(Some(0)));
        assert_eq!(year_group("N2"), Ok(Some(-1)));
        assert_eq!(year_group("X"), Ok(None));
        assert_eq!(year_group("ninth"), Err(CellProblem::Number));
    }

    #[test]
    fn a_reassessment_is_no_assessment() {
        assert_eq!(kind("Re-assessment"), Ok(CaseKind::Reassessment));
        assert_eq!(kind("EHC needs assessment"), Ok(CaseKind::Assessment));
        assert_eq!(kind("Annual Review"), Ok(CaseKind::Review));
        assert!(kind("?").is_err());
    }
}
