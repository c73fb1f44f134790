//! The golden thread as text, for graph tools, and as a picture.

mod graph;
mod page;
mod picture;
mod svg;
mod tree;

pub use graph::{dot, mermaid};
pub use page::page;
pub use svg::svg;
pub(crate) use svg::{Frame, drawing};
pub use tree::tree;

use std::collections::BTreeMap;

use ehcp_core::{
    Report,
    plan::{LinkBasis, Statement, StatementKind},
    thread::{Evidence, GapKind, Link},
};

use crate::{
    Options,
    words::{Labels, first_words, kind_word},
};

/// The four columns of a thread, in reading order.
pub(crate) const COLUMNS: [&str; 4] = ["Aspirations", "Needs", "Outcomes", "Provision"];

/// A statement in a thread.
pub(crate) struct Knot<'r> {
    /// The statement's id.
    pub(crate) id: &'r str,
    /// What to call it.
    pub(crate) label: String,
    /// What it is.
    pub(crate) kind: &'static str,
    /// Its first words, for whoever may see them.
    pub(crate) words: Option<String>,
    /// Which column it stands in.
    pub(crate) column: usize,
    /// What is missing for it, and how sure that is.
    pub(crate) gaps: Vec<(&'static str, f64, bool)>,
}

impl Knot<'_> {
    /// "B3 need", "Outcome 2".
    pub(crate) fn title(&self) -> String {
        let said = self.label.to_lowercase().contains(self.kind);
        if said { self.label.clone() } else { format!("{} {}", self.label, self.kind) }
    }
}

/// A thread with what is to be told about it.
pub(crate) struct Weave<'r> {
    pub(crate) knots: Vec<Knot<'r>>,
    pub(crate) links: Vec<&'r Link>,
    // By id: its knot, and the knots it is linked with in the order of the document.
    places: BTreeMap<&'r str, usize>,
    near: Vec<Vec<(usize, &'r Link)>>,
    quote: bool,
}

/// A gap less sure than this is not shown.
const SHOWN: f64 = 0.7;

impl<'r> Weave<'r> {
    pub(crate) fn of(report: &'r Report, options: &Options) -> Self {
        let plan = &report.plan;
        let labels = Labels::of(plan);
        let mut gaps_of: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for gap in report.thread.gaps.iter().filter(|g| g.stated || g.confidence >= SHOWN) {
            let words = (gap_words(gap.kind), gap.confidence, gap.stated);
            gaps_of.entry(gap.statement.as_str()).or_default().push(words);
        }
        let knot = |s: &'r Statement| {
            let column = column(s.kind)?;
            Some(Knot {
                id: &s.id,
                label: labels.get(&s.id).to_owned(),
                kind: kind_word(s.kind),
                words: options.quote.then(|| first_words(&s.text, 160)),
                column,
                gaps: gaps_of.get(s.id.as_str()).cloned().unwrap_or_default(),
            })
        };
        let knots: Vec<Knot<'_>> = plan.statements().filter_map(|(_, s)| knot(s)).collect();
        let places: BTreeMap<&str, usize> = knots.iter().enumerate().map(|(i, k)| (k.id, i)).collect();
        let mut near = vec![Vec::new(); knots.len()];
        let mut links = Vec::new();
        for link in &report.thread.links {
            let (Some(&a), Some(&b)) = (places.get(link.from.as_str()), places.get(link.to.as_str())) else {
                continue;
            };
            links.push(link);
            for (here, there) in [(a, b), (b, a)] {
                if let Some(around) = near.get_mut(here) {
                    around.push((there, link));
                }
            }
        }
        for around in &mut near {
            around.sort_by_key(|(place, _)| *place);
            around.dedup_by_key(|(place, _)| *place);
        }
        Self { knots, links, places, near, quote: options.quote }
    }

    pub(crate) fn column(&self, column: usize) -> impl Iterator<Item = &Knot<'r>> {
        self.knots.iter().filter(move |k| k.column == column)
    }

    /// The place of a statement among the knots.
    pub(crate) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Whether two are linked, by their places.
    pub(crate) fn joins(&self, one: usize, other: usize) -> bool {
        let around = self.near.get(one);
        around.is_some_and(|a| a.binary_search_by_key(&other, |(place, _)| *place).is_ok())
    }

    /// The places of those that one is linked with.
    pub(crate) fn around(&self, one: usize) -> impl Iterator<Item = usize> + '_ {
        self.near.get(one).into_iter().flatten().map(|(place, _)| *place)
    }

    pub(crate) fn knot(&self, id: &str) -> Option<&Knot<'r>> {
        self.knots.get(*self.places.get(id)?)
    }

    pub(crate) fn name(&self, id: &str) -> String {
        self.knot(id).map_or_else(|| id.to_owned(), |k| k.label.clone())
    }

    /// What a statement is linked with, column by column and in the order of the document.
    pub(crate) fn partners(&self, id: &str) -> Vec<(&Knot<'r>, &'r Link)> {
        let around = self.places.get(id).and_then(|place| self.near.get(*place));
        let mut partners: Vec<_> =
            around.into_iter().flatten().filter_map(|(i, link)| Some((self.knots.get(*i)?, *link))).collect();
        partners.sort_by_key(|(knot, _)| knot.column);
        partners
    }

    /// What a statement is linked with in one column.
    pub(crate) fn partners_in(&self, id: &str, column: usize) -> Vec<(&Knot<'r>, &'r Link)> {
        let mut partners = self.partners(id);
        partners.retain(|(knot, _)| knot.column == column);
        partners
    }

    /// What speaks for a link, in a few words.
    pub(crate) fn reason(&self, link: &Link) -> String {
        let stated = match link.basis {
            LinkBasis::Stated => "the plan says so",
            LinkBasis::Row => "both stand in one row of a table",
            LinkBasis::Numbered => "the plan's numbers say so",
            LinkBasis::Area => "both stand under one heading",
            LinkBasis::Inferred => {
                return format!("worked out, {}: {}", percent(link.score), self.evidence(&link.evidence));
            }
        };
        stated.to_owned()
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        let mut parts = Vec::new();
        if !evidence.themes.is_empty() {
            parts.push(format!("both touch on {}", evidence.themes.join(", ")));
        }
        if !evidence.words.is_empty() {
            let words: Vec<&str> = evidence.words.iter().map(|w| w.as_str()).collect();
            parts.push(match (self.quote, words.len()) {
                (true, _) => format!("both say “{}”", words.join("”, “")),
                (false, 1) => "they share a word".to_owned(),
                (false, n) => format!("they share {n} words"),
            });
        }
        if let Some(through) = &evidence.through {
            parts.push(format!("both are linked with {}", self.name(through)));
        }
        if evidence.structure {
            parts.push("they stand in like places".to_owned());
        }
        parts.join("; ")
    }

    /// "24 links, 10 of them stated by the plan; 3 gaps".
    pub(crate) fn summary(&self) -> String {
        let stated = self.links.iter().filter(|l| l.basis != LinkBasis::Inferred).count();
        let gaps: usize = self.knots.iter().map(|k| k.gaps.len()).sum();
        format!(
            "{}: {stated} stated by the plan, {} worked out. {}.",
            crate::words::count(self.links.len(), "link", "links"),
            self.links.len() - stated,
            crate::words::count(gaps, "gap", "gaps")
        )
    }
}

fn column(kind: StatementKind) -> Option<usize> {
    match kind {
        StatementKind::Aspiration => Some(0),
        StatementKind::Need | StatementKind::HealthNeed | StatementKind::CareNeed => Some(1),
        StatementKind::Outcome => Some(2),
        StatementKind::Provision => Some(3),
        StatementKind::View | StatementKind::Strength | StatementKind::Step => None,
    }
}

pub(crate) fn gap_words(kind: GapKind) -> &'static str {
    match kind {
        GapKind::AspirationWithoutOutcome
        | GapKind::NeedWithoutOutcome
        | GapKind::ProvisionWithoutOutcome => "no outcome found",
        GapKind::NeedWithoutProvision | GapKind::OutcomeWithoutProvision => "no provision found",
        GapKind::OutcomeWithoutNeed => "no need or aspiration found",
        GapKind::ProvisionWithoutNeed => "no need found",
    }
}

pub(crate) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// How sure a gap is, in words.
pub(crate) fn sureness(confidence: f64, stated: bool) -> String {
    if stated { "the plan links most others".to_owned() } else { format!("{} sure", percent(confidence)) }
}
