use std::collections::BTreeSet;

use crate::{
    check::Judged,
    rules::{prelude::*, thread::links},
    statement::CriterionId,
    text::lexicon::{need, provision},
    thread::GapKind,
};

rule! {
    /// Every need in section B has provision in section F.
    ///
    /// ## Why
    /// Each and every need that section B identifies calls for provision in section F, even one that the school
    /// could meet by itself. Where the plan does not say which provision answers which need, this is worked out
    /// from what the statements are about, and the finding says how sure that is.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Finds reading hard.
    /// B n2: Finds counting hard.
    /// B n3: Tires by noon.
    /// B n4: Runs off when frightened.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Works all day.
    /// F p1 -> n1 o1: Reading daily for 20 minutes.
    /// F p2 -> n2 o2: Counting daily for 10 minutes.
    /// F p3 -> n3 o3: A rest of ten minutes at eleven.
    /// ```
    ///
    /// ```text,flagged
    /// B n1: Finds the noise of the hall hard and hides.
    /// B n2: Needs a weighted blanket and a wobble cushion.
    /// F p1 -> n1 n2: Ear defenders, worn in assembly.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Finds reading hard.
    /// B n2: Finds counting hard.
    /// B n3: Tires by noon.
    /// E o1: Reads a page.
    /// E o2: Counts to 50.
    /// E o3: Works all day.
    /// F p1 -> n1 o1: Reading daily for 20 minutes.
    /// F p2 -> n2 o2: Counting daily for 10 minutes.
    /// F p3 -> n3 o3: A rest of ten minutes at eleven.
    /// ```
    "THREAD-01" "need-without-provision",
    message: "no provision in section F appears to answer this need",
    advice: "specify in section F what will be provided for this need",
    severity: Warning,
    authority: [
        Case "R v Secretary of State for Education, ex parte E [1992] 1 FLR 377",
        Law "Children and Families Act 2014, s.37(2)",
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let gaps = links::Gaps {
        kind: GapKind::NeedWithoutProvision,
        letters: &[Letter::B],
        other: "provision",
        least: 0.6,
    };
    let before = findings.len();
    links::report(view, &RULE, &gaps, findings);
    let reported: BTreeSet<String> =
        findings.since(before).iter().filter_map(|f| f.at.statement.clone()).collect();
    if of_kind(view, &[Letter::F], StatementKind::Provision).next().is_none() {
        return; // FORM-08
    }
    for (need, piece) in of_kind(view, &[Letter::B], StatementKind::Need) {
        if !reported.contains(&need.id)
            && (only_in_name(view, need) || asks_in_vain(view, piece) || only_blames(view, need))
        {
            findings.push(at(&RULE, piece, None).fact("other", Fact::Term("provision")).confidence(0.7));
        }
    }
}

/// Whether all that the plan sets against a need is provision that binds nobody and has no amount.
fn only_in_name(view: &PlanView<'_>, need: &Statement) -> bool {
    let mut against = view
        .thread
        .stated_partners(&need.id)
        .filter_map(|id| view.statements.iter().find(|j| j.statement.id == id))
        .filter(|j| j.statement.kind == StatementKind::Provision)
        .peekable();
    let hollow = |j: &Judged<'_>| {
        let unmet = |id| j.judgement.criteria.iter().any(|(c, v)| *c == id && v.met == Some(false));
        unmet(CriterionId::Committed) && unmet(CriterionId::Dose) && unmet(CriterionId::Frequency)
    };
    against.peek().is_some() && against.all(hollow)
}

/// Whether a need says what is wrong with the child and the plan sets nothing against it: blame has no answer.
fn only_blames(view: &PlanView<'_>, need: &Statement) -> bool {
    let judged = view.statements.iter().find(|j| j.statement.id == need.id);
    let unmet = |id| {
        judged.is_some_and(|j| j.judgement.criteria.iter().any(|(c, v)| *c == id && v.met == Some(false)))
    };
    let answered = view.thread.stated_partners(&need.id).any(|id| {
        view.statements.iter().any(|j| j.statement.id == id && j.statement.kind == StatementKind::Provision)
    });
    unmet(CriterionId::Respectful) && unmet(CriterionId::FunctionalImpact) && !answered
}

/// Whether a need asks for things, by name, that the provision does not hold.
fn asks_in_vain(view: &PlanView<'_>, piece: &Piece<'_>) -> bool {
    let text = &piece.text;
    let Some(asked) = text.hits(&need::NEEDING).next() else { return false };
    let mut things = text
        .hits(&provision::EQUIPMENT)
        .chain(text.hits(&whole::PLACES_AND_PEOPLE))
        .filter(|h| h.from >= asked.to && h.from < asked.to + 12)
        .peekable();
    things.peek().is_some() && things.all(|h| !is_given(view, text, h.from, h.to))
}

// Every word of its name stands in one piece of provision, singular or plural.
fn is_given(view: &PlanView<'_>, text: &Annotation<'_>, from: usize, to: usize) -> bool {
    let one = |w: &str| w.strip_suffix('s').unwrap_or(w).to_owned();
    view.text.within(PROVISION).any(|p| {
        let words: BTreeSet<String> = p.text.tokens().iter_folded().map(one).collect();
        (from..to).all(|i| words.contains(&one(text.tokens().folded(i))))
    })
}
