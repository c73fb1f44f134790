//! Paragraphs and cells of a piece of advice as statements or notes.

use ehcp_core::plan::{NoteKind, Place, StatementKind};

use super::super::entries::{are_sentences, guess, typed_list};
use super::super::labels::{self, LabelKind};
use super::super::{place, refs, words};
use super::cuts::{groups, numbered, outcomes, pieces};
use super::sentences::{is_closing, is_outcome, is_valediction, recommends, sentences};
use super::topic::{Topic, topic};
use super::walk::Walk;
use crate::document::Paragraph;

/// The kind of statement that a label names.
pub(super) fn kind_of_label(kind: LabelKind) -> Option<StatementKind> {
    match kind {
        LabelKind::Need => Some(StatementKind::Need),
        LabelKind::Outcome => Some(StatementKind::Outcome),
        LabelKind::Step => Some(StatementKind::Step),
        LabelKind::Provision => Some(StatementKind::Provision),
        LabelKind::Aspiration => Some(StatementKind::Aspiration),
        LabelKind::Plain | LabelKind::Sub | LabelKind::Bullet => None,
    }
}

/// How an entry stands in the document.
#[derive(Clone, Copy)]
struct Stand {
    /// As an item of a list or a cell of a table, and not as running text.
    listed: bool,
    /// As the only paragraph under its heading.
    alone: bool,
}

impl Walk {
    /// Takes a paragraph that is no heading.
    pub(super) fn entry(&mut self, p: &Paragraph, alone: bool) {
        let text = p.text.trim();
        let at = place(p.place);
        let marker = p
            .list
            .as_ref()
            .filter(|l| l.ordered)
            .map(|l| l.marker.trim_matches(['.', '(', ')', ':']).to_owned());
        let listed = p.list.is_some();
        let lines: Vec<&str> = if typed_list(text) || are_sentences(text) {
            text.lines().map(str::trim).filter(|l| !l.is_empty()).collect()
        } else {
            numbered(text)
        };
        let many = lines.len() > 1;
        for line in lines {
            self.text(line, marker.clone(), Stand { listed: listed || many, alone }, at);
        }
    }

    fn text(&mut self, text: &str, marker: Option<String>, stand: Stand, at: Place) {
        let (label, kind, rest) = unlabelled(text, marker);
        self.about = label.as_deref().filter(|l| l.contains(" for ")).map(refs::parse).unwrap_or_default();
        let stand = Stand { listed: stand.listed || rest.len() < text.len(), ..stand };
        if self.begun && crate::details::is_signature(text) {
            self.topic = Topic::End;
        }
        if !self.begun || is_closing(text) || matches!(self.topic, Topic::End) {
            self.fact(text, at);
        }
        if Self::is_nothing(rest) {
            self.remark(NoteKind::Boilerplate, text, at);
            return;
        }
        if is_closing(text) {
            self.remark(NoteKind::Other, text, at);
            if is_valediction(text) {
                self.topic = Topic::End;
                self.begun = true;
            }
            return;
        }
        match (kind, self.topic) {
            (Some(kind), _) => self.statement(kind, rest, label, stand, at),
            (None, Topic::Kind(kind)) => self.statement(kind, rest, label, stand, at),
            (None, Topic::Mixed) => self.told_by_words(rest, label, at),
            (None, Topic::Open | Topic::Conclusions | Topic::Note(NoteKind::Other)) if self.prose => {
                self.prose(rest, at)
            }
            (None, Topic::Note(kind)) => self.remark(kind, rest, at),
            (None, Topic::Open | Topic::Conclusions | Topic::End) => self.remark(NoteKind::Other, rest, at),
        }
    }

    // An entry whose kind is known.
    fn statement(&mut self, kind: StatementKind, text: &str, label: Option<String>, stand: Stand, at: Place) {
        let label = self.pending.take().or(label);
        let lead = self.lead.as_ref().map(|l| l.text.clone()).filter(|l| !announces(l));
        match kind {
            StatementKind::Outcome | StatementKind::Step => {
                let (own, parts) = outcomes(text);
                let lead = own.map(str::to_owned).or(lead).or_else(|| self.due.clone());
                for part in parts {
                    self.push(kind, part, label.clone(), at);
                    self.lead_in(lead.as_deref());
                }
            }
            StatementKind::Provision => {
                let parts =
                    if !stand.listed && is_prose(text, stand.alone) { groups(text) } else { vec![text] };
                for part in parts {
                    self.push(kind, part, label.clone(), at);
                    self.lead_in(lead.as_deref());
                }
            }
            k if k.is_need() && !stand.listed => {
                let parts = sentences(text);
                let parts = if parts.len() > 2 { parts } else { vec![text] };
                for part in parts {
                    self.push(kind, part, label.clone(), at);
                }
            }
            _ => {
                self.push(kind, text, label, at);
                self.lead_in(lead.as_deref());
            }
        }
    }

    // An entry under a heading of several kinds.
    fn told_by_words(&mut self, text: &str, label: Option<String>, at: Place) {
        let kind = if is_outcome(text) {
            StatementKind::Outcome
        } else if recommends(text) {
            StatementKind::Provision
        } else {
            guess(text)
        };
        self.statement(kind, text, label, Stand { listed: true, alone: false }, at);
    }

    // Running text: what recommends is a recommendation, with what goes on from it; the rest is description.
    fn prose(&mut self, text: &str, at: Place) {
        for (kind, said) in pieces(text) {
            match kind {
                Some(kind) => self.statement(kind, said, None, Stand { listed: true, alone: false }, at),
                None => self.remark(NoteKind::Other, said, at),
            }
        }
    }
}

// A text without its label, and what the label says.
fn unlabelled(text: &str, marker: Option<String>) -> (Option<String>, Option<StatementKind>, &str) {
    let (mut label, mut kind, mut rest) = (marker, None, text);
    for _ in 0..3 {
        let Some((printed, what, after)) = labels::split(rest) else { break };
        if after.is_empty() {
            break;
        }
        rest = after;
        // "Outcome:" alone tells what an entry is, and is no label that another could refer to.
        if what != LabelKind::Bullet
            && (kind_of_label(what).is_none() || printed.contains(|c: char| c.is_ascii_digit()))
        {
            label = Some(printed);
        }
        kind = kind_of_label(what).or(kind);
    }
    if let Some((heading, after)) = named_entry(rest) {
        label = Some(heading.to_owned());
        kind = match topic(heading) {
            Some(Topic::Kind(kind)) => Some(kind),
            _ => kind,
        };
        rest = after;
    }
    (label, kind, rest)
}

// "Recommendation: ...", "Provision for outcome 1: ...": what an entry is, before it on its line.
fn named_entry(text: &str) -> Option<(&str, &str)> {
    let (heading, after) = text.split_once(':').map(|(h, a)| (h.trim(), a.trim()))?;
    let named = words::starts(
        &words::plain(heading),
        &[
            "recommendation",
            "recommendations",
            "recommended provision",
            "provision",
            "outcome",
            "need",
            "strategies",
            "support",
        ],
    );
    let plain = words::count(heading) == 1 || heading.contains(|c: char| c.is_ascii_digit());
    (named && plain && words::count(heading) <= 5 && !after.is_empty()).then_some((heading, after))
}

// Several sentences of running text, no entry with a remark behind it.
fn is_prose(text: &str, alone: bool) -> bool {
    let n = sentences(text).len();
    n > 2 || alone && n > 1
}

/// Whether words introduce a list and are no part of its sentences: "I recommend the following:".
fn announces(lead: &str) -> bool {
    words::any(
        &words::plain(lead),
        &[
            "following",
            "below",
            "recommendations",
            "recommendation",
            "i recommend",
            "we recommend",
            "i would recommend",
            "strategies",
            "as follows",
        ],
    )
}
