//! Expertise that a statement leaves unsaid and its plan says.

use std::collections::BTreeSet;

use crate::{
    check::Judged,
    plan::StatementKind,
    statement::{CriterionId, Judgement},
};

const EXPERTISE: &str = "SPEC-05";

/// Drops the findings about expertise that another statement of the plan answers: "the communication support
/// worker", whose qualification stands where that worker is first named.
pub(crate) fn drop_answered(statements: &mut [Judged<'_>]) {
    let credited: BTreeSet<String> = statements
        .iter()
        .filter(|s| {
            s.statement.kind == StatementKind::Provision && is_met(&s.judgement, CriterionId::Expertise)
        })
        .flat_map(|s| s.judgement.deliveries.iter())
        .filter_map(|d| d.who.as_deref())
        .filter(|who| !is_one_of_many(who))
        .map(str::to_owned)
        .collect();
    for judged in statements {
        if judged.statement.kind != StatementKind::Provision {
            continue;
        }
        let text = judged.statement.text.to_lowercase();
        let refers_back = judged
            .judgement
            .deliveries
            .iter()
            .filter_map(|d| d.who.as_deref())
            .any(|who| credited.contains(who) && text.contains(&format!("the {}", who.to_lowercase())));
        if refers_back {
            judged.judgement.findings.retain(|f| f.rule.code != EXPERTISE);
        }
    }
}

fn is_met(judgement: &Judgement, id: CriterionId) -> bool {
    judgement.criteria.iter().any(|(c, v)| *c == id && v.met == Some(true))
}

// "The teaching assistant" may be any of several.
fn is_one_of_many(who: &str) -> bool {
    ["assistant", "class teacher", "staff", "team", "adult", "SENCO"].iter().any(|n| who.ends_with(n))
}
