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

/// Whether it is a clause on how the provision may change, or on money, and names nothing that is given: the rules
/// on those say so, and there is no one to have training or to come how often.
pub(in crate::rules) fn is_about_provision(view: &StatementView<'_>) -> bool {
    let varies =
        view.text.has(&open::VARIATION) && view.text.tokens().iter_folded().take(8).any(is_heading_of_all);
    varies && !has_minutes(view) && view.fails(CriterionId::Who)
}

fn is_heading_of_all(word: &str) -> bool {
    matches!(word, "amount" | "provision" | "level" | "levels" | "amounts" | "hours" | "section" | "support")
}

/// Whether it is a sum or a band of money with nothing that it buys.
pub(in crate::rules) fn is_money(view: &StatementView<'_>) -> bool {
    view.text.has(&open::FUNDING)
        && !view.text.has(&open::RESOURCE)
        && !has_minutes(view)
        && (view.fails(CriterionId::What) || view.fails(CriterionId::Dose))
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
        let verb = matches!(before, "will" | "to" | "be" | "can" | "by")
            || before == "and" && may_be_verb(view, h.from);
        !role && !verb
    });
    let hit = hit.or_else(|| view.text.hits(&lex::VAGUE_SERVICE).next())?;
    hit.lexicon.phrases.get(hit.phrase).map(|word| (*word, hit.span))
}

// "and support him"; opportunities and strategies are nouns only.
fn may_be_verb(view: &StatementView<'_>, i: usize) -> bool {
    matches!(
        view.text.tokens().folded(i),
        "support" | "help" | "approach" | "resources" | "supported" | "supporting" | "monitoring"
    )
}

/// The vague noun that is the very thing given, though other words stand beside it: "regular input from ...",
/// "strategies such as ...", "will offer opportunities to ...".
pub(in crate::rules) fn vague_head(view: &StatementView<'_>) -> Option<(&'static str, Span)> {
    let tokens = view.text.tokens();
    let hit = view.text.hits(&lex::VAGUE_NOUN).find(|h| {
        let sentence = view.text.sentences().iter().find(|s| s.from <= h.from && h.from < s.to);
        let start = sentence.map_or(0, |s| s.from).max(h.from.saturating_sub(9));
        let given = (start..h.from).rev().find(|i| is_giving(tokens.folded(*i)));
        let from = given.map_or(start, |i| i + 1);
        let reaches = given.is_some() || from == sentence.map_or(0, |s| s.from);
        // Nothing but what qualifies it stands before it.
        let bare =
            (from..h.from).all(|i| !is_joint(tokens.folded(i)) || i > 0 && is_amount(tokens.folded(i - 1)));
        let ends = is_joint(tokens.folded(h.to))
            || matches!(tokens.folded(h.to), "" | "." | "," | ";" | "such" | "will" | "to" | "and" | "which");
        let verb = h.from == from
            && may_be_verb(view, h.from)
            && given.is_none()
            && tokens.folded(h.to) != "from"
            && tokens.folded(h.to) != "with";
        reaches
            && bare
            && ends
            && !verb
            && !matches!(tokens.folded(h.from), "supported" | "supporting" | "helped" | "helping")
    })?;
    hit.lexicon.phrases.get(hit.phrase).map(|word| (*word, hit.span))
}

fn is_giving(word: &str) -> bool {
    matches!(
        word,
        "have"
            | "has"
            | "receive"
            | "receives"
            | "offer"
            | "offers"
            | "given"
            | "give"
            | "provide"
            | "provides"
            | "get"
            | "gets"
            | "deliver"
            | "delivers"
            | "offered"
    )
}

fn is_joint(word: &str) -> bool {
    matches!(
        word,
        "for"
            | "with"
            | "on"
            | "in"
            | "from"
            | "by"
            | "of"
            | "at"
            | "to"
            | ","
            | ":"
            | ";"
            | "will"
            | "using"
            | "through"
            | "where"
            | "when"
            | "as"
    )
}

fn is_amount(word: &str) -> bool {
    matches!(word, "level" | "levels" | "amount" | "range" | "variety" | "degree" | "lot" | "number")
}

/// A special school may leave more to its own expertise for what is done all day (E v Newham), but not for
/// therapies.
pub(in crate::rules) fn by_setting(view: &StatementView<'_>, finding: Finding) -> Finding {
    let special = view.input.setting == Some(Setting::Special);
    let therapy = view.text.has(&lex::THERAPY);
    if special && !therapy { finding.severity(Severity::Info) } else { finding }
}
