//! A redraft in the statement's own words, with blanks where a fact is missing.
//!
//! A suggestion is a list of changes to the text, as an editor applies them: nothing is invented, and what is
//! put in is only what the law asks for, as a blank with its meaning in brackets.

mod need;
mod outcome;
mod provision;

use super::{CriterionId, StatementView};
use crate::{finding::Finding, plan::StatementKind, position::Span};

/// One change: these bytes of the text become these words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty where words are only put in.
    pub span: Span,
    /// What stands there instead; holds none of the statement's words but letters whose case changes.
    pub insert: String,
}

/// A redraft of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its changes, in the order of the text, without overlap.
    pub edits: Vec<Edit>,
}

impl Suggestion {
    /// The statement with the changes made.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 64);
        let mut at = 0;
        for edit in &self.edits {
            out.push_str(text.get(at..edit.span.start as usize).unwrap_or_default());
            out.push_str(&edit.insert);
            at = edit.span.end as usize;
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }
}

/// What could be written instead; nothing where the statement has no gap that a blank could fill, or where it
/// belongs in another section altogether.
pub(super) fn suggest(view: &StatementView<'_>, findings: &[Finding]) -> Option<Suggestion> {
    use CriterionId::{NotAspiration, NotNeed, NotProvision};
    if [NotProvision, NotAspiration, NotNeed].into_iter().any(|c| view.fails(c)) {
        return None;
    }
    let mut draft = Draft { view, findings, edits: Vec::new(), end: String::new() };
    match view.input.kind {
        StatementKind::Provision => provision::draft(&mut draft),
        StatementKind::Outcome | StatementKind::Step => outcome::draft(&mut draft),
        StatementKind::Need | StatementKind::HealthNeed | StatementKind::CareNeed => need::draft(&mut draft),
        StatementKind::Aspiration | StatementKind::View | StatementKind::Strength => {}
    }
    draft.finish()
}

/// A redraft in the making.
struct Draft<'a> {
    view: &'a StatementView<'a>,
    findings: &'a [Finding],
    edits: Vec<Edit>,
    /// What is put before the full stop at the end.
    end: String,
}

impl Draft<'_> {
    fn fails(&self, criterion: CriterionId) -> bool {
        self.view.fails(criterion)
    }

    fn evidence(&self, criterion: CriterionId) -> Vec<Span> {
        self.view.criterion(criterion).map(|c| c.evidence.clone()).unwrap_or_default()
    }

    /// Where a rule found fault.
    fn found(&self, code: &str) -> Option<Span> {
        self.findings.iter().find(|f| f.rule.code == code && f.at.field == "text").and_then(|f| f.at.span)
    }

    fn replace(&mut self, span: Span, insert: impl Into<String>) {
        self.edits.push(Edit { span, insert: insert.into() });
    }

    fn insert(&mut self, at: u32, words: impl Into<String>) {
        self.replace(Span { start: at, end: at }, words);
    }

    /// Takes a stretch out with the comma or the space before it.
    fn remove(&mut self, span: Span) {
        let text = self.view.input.text;
        let before = text.get(..span.start as usize).unwrap_or_default();
        let kept = before.trim_end_matches([' ', ',']);
        if kept.is_empty() {
            let after = text.get(span.end as usize..).unwrap_or_default();
            let gone = after.len() - after.trim_start_matches([' ', ',']).len();
            self.replace(Span::new(0, span.end as usize + gone), "");
        } else {
            self.replace(Span::new(kept.len(), span.end as usize), "");
        }
    }

    /// From the end of a stretch to the next comma, semicolon or full stop.
    fn to_end_of_clause(&self, span: Span) -> Span {
        let rest = self.view.input.text.get(span.end as usize..).unwrap_or_default();
        let length = rest.find([',', ';', '.', '\n']).unwrap_or(rest.trim_end().len());
        Span::new(span.end as usize, span.end as usize + length)
    }

    // Before the full stop, if there is one.
    fn end_of_text(&self) -> usize {
        let text = self.view.input.text.trim_end();
        text.trim_end_matches(['.', ';', ',', ' ']).len()
    }

    fn finish(mut self) -> Option<Suggestion> {
        if !self.end.is_empty() {
            let at = self.end_of_text();
            let words = std::mem::take(&mut self.end);
            self.replace(Span::new(at, at), words);
        }
        // Where two changes meet, the one that begins first stands; words put in at one place keep their order.
        self.edits.sort_by_key(|e| (e.span.start, e.span.end));
        let mut at = 0;
        self.edits.retain(|e| {
            let fits = e.span.start >= at;
            at = at.max(e.span.end);
            fits
        });
        (!self.edits.is_empty()).then_some(Suggestion { edits: self.edits })
    }
}

#[cfg(test)]
mod tests;
