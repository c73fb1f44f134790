//! What the rules on pieces of provision share.

pub(in crate::rules) use crate::{
    finding::{Fact, Finding, Findings},
    plan::{Letter, Setting, StatementKind},
    position::Span,
    rule,
    rule::{Scope, Severity},
    statement::{CriterionId, StatementView},
    text::lexicon::{commitment as open, provision as lex},
};

/// Whether the statement is special educational provision; health and social care have rules of their own.
pub(in crate::rules) fn in_section_f(view: &StatementView<'_>) -> bool {
    !matches!(view.input.section, Some(Letter::G | Letter::H | Letter::H1 | Letter::H2))
}

/// Stretches of a text, merged where they overlap, so that each question is a search.
pub(in crate::rules) struct Stretches(Vec<Span>);

impl Stretches {
    /// Merges stretches.
    pub(in crate::rules) fn of(mut spans: Vec<Span>) -> Self {
        spans.sort_unstable();
        let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start < last.end => *last = last.join(span),
                _ => merged.push(span),
            }
        }
        Self(merged)
    }

    /// Whether one of them overlaps a stretch.
    pub(in crate::rules) fn overlap(&self, span: Span) -> bool {
        let next = self.0.partition_point(|s| s.end <= span.start);
        self.0.get(next).is_some_and(|s| s.overlaps(span))
    }
}

/// Whether minutes or hours are stated.
pub(in crate::rules) fn has_minutes(view: &StatementView<'_>) -> bool {
    view.deliveries().iter().any(|d| d.minutes.is_some() || d.total_hours.is_some())
}

/// Whether the words say that it goes on all day.
pub(in crate::rules) fn throughout(view: &StatementView<'_>) -> bool {
    !has_minutes(view) && view.text.has(&lex::ALL_DAY)
}

/// The vague noun that stands for the provision, if one does.
pub(in crate::rules) fn vague_noun(view: &StatementView<'_>) -> Option<(&'static str, Span)> {
    let hit = view.text.hits(&lex::VAGUE_NOUN).find(|h| {
        // "will support him" is a verb.
        let before = h.from.checked_sub(1).map_or("", |i| view.text.tokens().folded(i));
        let role = matches!(
            view.text.tokens().folded(h.to),
            "assistant" | "assistants" | "worker" | "workers" | "teacher" | "staff" | "officer"
        );
        !role && !matches!(before, "will" | "to" | "be" | "and" | "can" | "by")
    });
    let hit = hit.or_else(|| view.text.hits(&lex::VAGUE_SERVICE).next())?;
    hit.lexicon.phrases.get(hit.phrase).map(|word| (*word, hit.span))
}

/// A special school may leave more to its own expertise for what is done all day (E v Newham), but not for
/// therapies.
pub(in crate::rules) fn by_setting(view: &StatementView<'_>, finding: Finding) -> Finding {
    let special = view.input.setting == Some(Setting::Special);
    let therapy = view.text.has(&lex::THERAPY);
    if special && !therapy { finding.severity(Severity::Info) } else { finding }
}
