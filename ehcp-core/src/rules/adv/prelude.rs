//! What the rules on advice share.

pub(super) use crate::{
    advice::{AdviceView, Advised},
    finding::{Fact, Finding, Findings, Location},
    plan::{AdviceRole, Note, Speaker, StatementKind},
    plan_text::{Piece, Source},
    position::Span,
    rule,
    rule::{Rule, Scope},
    rules::{names::institution, prelude::at},
    statement::CriterionId,
    text::{
        Annotation,
        lexicon::{advice as lex, advisers},
    },
};

/// Recommendations, judged.
pub(super) fn recommendations<'v>(view: &'v AdviceView<'_>) -> impl Iterator<Item = &'v Advised<'v>> {
    view.statements.iter().filter(|s| s.statement.kind == StatementKind::Provision)
}

/// Whether a statement of some kind is there.
pub(super) fn holds(view: &AdviceView<'_>, wanted: impl Fn(StatementKind) -> bool) -> bool {
    view.advice.statements.iter().any(|s| wanted(s.kind))
}

/// A finding of a rule about a statement.
pub(super) fn about(rule: &'static Rule, advised: &Advised<'_>, span: Option<Span>) -> Finding {
    let statement = Some(advised.statement.id.clone());
    Finding::new(rule, Location { section: None, statement, field: "text", span })
}

/// The words of recommendations.
pub(super) fn recommended<'v, 'a>(view: &'v AdviceView<'a>) -> impl Iterator<Item = &'v Piece<'a>> {
    view.text.all().filter(|p| p.statement().is_some_and(|s| s.kind == StatementKind::Provision))
}

/// How many words stand in the notes that are no words of the form.
pub(super) fn described(view: &AdviceView<'_>) -> usize {
    let notes = view.text.all().filter(|p| matches!(p.source, Source::Note(_)) && !p.is_boilerplate());
    notes.map(|p| p.text.tokens().len()).sum()
}
