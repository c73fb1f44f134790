//! Gaps in the thread as findings.

use crate::{
    rules::prelude::*,
    text::lexicon::{commitment, general},
    thread::{Gap, GapKind},
};

/// Which gaps a rule reports.
pub(in crate::rules) struct Gaps {
    /// What is missing.
    pub(in crate::rules) kind: GapKind,
    /// In these sections.
    pub(in crate::rules) letters: &'static [Letter],
    /// The other end.
    pub(in crate::rules) other: &'static str,
    /// How sure a gap that was worked out must be to be reported.
    pub(in crate::rules) least: f64,
}

// From here on nothing in the plan is like it.
const CLEAR: f64 = 0.94;

// Fewer statements than this at either end are too few to work anything out.
pub(super) const AT_LEAST: usize = 3;

/// Reports the gaps of one kind that are sure enough.
pub(in crate::rules) fn report(view: &PlanView<'_>, rule: &'static Rule, of: &Gaps, findings: &mut Findings) {
    let (mine, others) = ends(of.kind);
    let count =
        |fits: fn(StatementKind) -> bool| view.plan.statements().filter(|(_, s)| fits(s.kind)).count();
    if count(mine) == 0 || count(others) == 0 {
        return; // the rules on the sections themselves say so
    }
    let few = count(mine).min(count(others)) < AT_LEAST;
    let gaps: Vec<&Gap> = view.thread.gaps.iter().filter(|g| g.kind == of.kind).collect();
    if few && !gaps.iter().any(|g| g.stated) {
        let section = of.letters.first().copied();
        findings.push(
            view.flag(rule, section, "links").cannot_tell("links between statements that the plan states"),
        );
        return;
    }
    for (statement, piece) in view.text.statements(of.letters) {
        let Some(gap) = gaps.iter().find(|g| g.statement == statement.id) else { continue };
        let sure = gap.stated || (gap.confidence >= of.least && !few);
        // A wide margin tells even of what may serve everything: a taxi, a visit to see how things go.
        let general = gap.confidence < CLEAR && serves_everything(statement, piece);
        if sure && !general && !is_money(piece) && !is_of_staff(statement, piece) {
            findings
                .push(at(rule, piece, None).fact("other", Fact::Term(of.other)).confidence(gap.confidence));
        }
    }
}

type Fits = fn(StatementKind) -> bool;

fn ends(kind: GapKind) -> (Fits, Fits) {
    let aspiration: Fits = |k| k == StatementKind::Aspiration;
    let outcome: Fits = |k| k == StatementKind::Outcome;
    let provision: Fits = |k| k == StatementKind::Provision;
    match kind {
        GapKind::AspirationWithoutOutcome => (aspiration, outcome),
        GapKind::NeedWithoutProvision => (|k| k.is_need(), provision),
        GapKind::NeedWithoutOutcome => (|k| k.is_need(), outcome),
        GapKind::OutcomeWithoutNeed => (outcome, |k| k.is_need()),
        GapKind::OutcomeWithoutProvision => (outcome, provision),
        GapKind::ProvisionWithoutNeed => (provision, |k| k.is_need()),
        GapKind::ProvisionWithoutOutcome => (provision, outcome),
    }
}

// Training of staff, liaison, the classroom as a whole and hours of an adult belong to no one need or outcome.
fn serves_everything(statement: &Statement, piece: &Piece<'_>) -> bool {
    statement.kind == StatementKind::Provision
        && (piece.text.has(&lex::FOR_STAFF) || piece.text.has(&general::FOR_EVERYTHING))
}

// Money is no provision: another rule says so; nor is a power to change it.
fn is_money(piece: &Piece<'_>) -> bool {
    piece.text.has(&commitment::FUNDING) || piece.text.has(&commitment::VARIATION)
}

// What staff are to reach is no outcome of the child's: another rule says so.
fn is_of_staff(statement: &Statement, piece: &Piece<'_>) -> bool {
    let tokens = piece.text.tokens();
    let staff = |i: usize| matches!(tokens.folded(i), "staff" | "adults" | "teachers" | "school" | "parents");
    statement.kind == StatementKind::Outcome && (0..3).any(staff)
}
