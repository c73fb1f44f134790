//! What is known about each statement that a thread runs through.

use std::collections::BTreeMap;

use super::{empty::is_empty, stem::stem, vocabulary::Finder};
use crate::{
    plan::{Letter, Plan, Statement, StatementKind},
    plan_text::PlanText,
    text::{Annotation, Class, lexicon::words::FRAME},
};

/// Where in a thread a statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Aspiration,
    Need,
    Outcome,
    Provision,
}

/// Which agency's part of the plan a statement belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Education,
    Health,
    Care,
    /// Section A and E serve all of them.
    Any,
}

/// A statement as the thread sees it.
pub(super) struct Node<'a> {
    pub(super) statement: &'a Statement,
    pub(super) side: Side,
    pub(super) family: Family,
    /// How far down its section it stands, from 0 to 1.
    pub(super) at: f64,
    /// Bits of the broad areas that its area heading names.
    pub(super) areas: u8,
    /// Stems and how often they occur, by number, in order.
    pub(super) words: Vec<(u32, f64)>,
    /// Themes and how surely they are there, by index.
    pub(super) themes: Vec<(u32, f64)>,
}

/// The statements of a plan that a thread runs through, in the order of the document.
pub(super) struct Nodes<'a> {
    pub(super) list: Vec<Node<'a>>,
    /// A word of the plan for each stem, for evidence.
    pub(super) shown: Vec<String>,
}

/// A step says more about its outcome, but is not the outcome.
const STEP: f64 = 0.5;

impl<'a> Nodes<'a> {
    pub(super) fn of(plan: &'a Plan, text: &PlanText<'a>) -> Self {
        let mut reader = Reader::new(plan);
        let mut list: Vec<Node<'a>> = Vec::new();
        for (letter, piece) in text.all().filter_map(|p| p.section.zip(Some(p))) {
            let Some(statement) = piece.statement() else { continue };
            if statement.kind == StatementKind::Step {
                let parent = list.iter_mut().rev().find(|n| {
                    n.side == Side::Outcome
                        && statement.parent.as_ref().is_none_or(|id| *id == n.statement.id)
                });
                if let Some(parent) = parent {
                    reader.read(&piece.text, STEP, &mut parent.words, &mut parent.themes);
                }
                continue;
            }
            let Some(side) = side(statement.kind) else { continue };
            let mut node = Node {
                statement,
                side,
                family: family(letter, statement.kind),
                at: 0.5,
                areas: statement.area.as_ref().map_or(0, |a| broad_areas(a)),
                words: Vec::new(),
                themes: Vec::new(),
            };
            reader.read(&piece.text, 1.0, &mut node.words, &mut node.themes);
            list.push(node);
        }
        place(&mut list);
        Self { list, shown: reader.shown }
    }

    /// The place of each statement, by id.
    pub(super) fn places(&self) -> BTreeMap<&str, usize> {
        self.list.iter().enumerate().map(|(i, n)| (n.statement.id.as_str(), i)).collect()
    }

    pub(super) fn of_side(&self, side: Side) -> Vec<usize> {
        self.list.iter().enumerate().filter(|(_, n)| n.side == side).map(|(i, _)| i).collect()
    }
}

fn side(kind: StatementKind) -> Option<Side> {
    match kind {
        StatementKind::Aspiration => Some(Side::Aspiration),
        StatementKind::Need | StatementKind::HealthNeed | StatementKind::CareNeed => Some(Side::Need),
        StatementKind::Outcome => Some(Side::Outcome),
        StatementKind::Provision => Some(Side::Provision),
        StatementKind::View | StatementKind::Strength | StatementKind::Step => None,
    }
}

fn family(letter: Letter, kind: StatementKind) -> Family {
    match (letter, kind) {
        (Letter::C | Letter::G, _) | (_, StatementKind::HealthNeed) => Family::Health,
        (Letter::D | Letter::H | Letter::H1 | Letter::H2, _) | (_, StatementKind::CareNeed) => Family::Care,
        (Letter::B | Letter::F, _) => Family::Education,
        _ => Family::Any,
    }
}

// Where each stands among those of its side and family.
fn place(list: &mut [Node<'_>]) {
    for side in [Side::Aspiration, Side::Need, Side::Outcome, Side::Provision] {
        for family in [Family::Education, Family::Health, Family::Care, Family::Any] {
            let n = list.iter().filter(|n| n.side == side && n.family == family).count();
            let mine = list.iter_mut().filter(|n| n.side == side && n.family == family);
            for (i, node) in mine.enumerate() {
                #[allow(clippy::cast_precision_loss)] // statements of a plan
                let at = (i as f64 + 0.5) / n as f64;
                node.at = at;
            }
        }
    }
}

/// Words that make an area heading one of the broad areas of need.
const AREAS: &[(u8, &[&str])] = &[
    (1, &["communicat", "interaction", "speech", "language"]),
    (2, &["cognition", "learning", "thinking"]),
    (4, &["social, emotional", "emotional", "mental health", "wellbeing", "feelings", "behaviour"]),
    (8, &["sensory", "physical", "hearing", "vision"]),
    (16, &["independen", "adult", "self-help", "self-care", "life skills"]),
    (32, &["health", "medical"]),
    (64, &["social care", "care needs", "family"]),
];

fn broad_areas(heading: &str) -> u8 {
    let heading = heading.to_lowercase();
    let said = |words: &&(u8, &[&str])| words.1.iter().any(|w| heading.contains(w));
    AREAS.iter().filter(said).fold(0, |bits, (bit, _)| bits | bit)
}

// Reads words, numbering stems as they come.
pub(super) struct Reader {
    names: Vec<String>,
    seen: BTreeMap<String, Word>,
    stems: BTreeMap<String, u32>,
    pub(super) shown: Vec<String>,
}

#[derive(Clone, Copy)]
struct Word {
    // None for a word that says nothing about a topic.
    stem: Option<u32>,
    theme_word: Option<u32>,
}

impl Reader {
    fn new(plan: &Plan) -> Self {
        Self::of_plans(&[plan])
    }

    /// A reader that passes over the names of the children of some plans.
    pub(super) fn of_plans(plans: &[&Plan]) -> Self {
        let names = plans.iter().flat_map(|p| [&p.person.name, &p.person.preferred_name]);
        let names = names.flatten().flat_map(|n| {
            n.split_whitespace().map(|w| w.to_lowercase().replace('’', "'")).collect::<Vec<_>>()
        });
        Self { names: names.collect(), seen: BTreeMap::new(), stems: BTreeMap::new(), shown: Vec::new() }
    }

    fn word(&mut self, folded: &str) -> Word {
        if let Some(word) = self.seen.get(folded) {
            return *word;
        }
        let stemmed = stem(folded);
        let theme_word = Finder::get().word(&stemmed);
        let bare = folded.strip_suffix("'s").unwrap_or(folded);
        let empty = FRAME.has(folded)
            || is_empty(bare)
            || bare.chars().count() < 2
            || self.names.iter().any(|n| n == bare);
        let stem = (!empty).then(|| {
            let fresh = u32::try_from(self.shown.len()).unwrap_or(u32::MAX);
            let id = *self.stems.entry(stemmed).or_insert(fresh);
            if id == fresh {
                self.shown.push(bare.to_owned());
            }
            id
        });
        let word = Word { stem, theme_word };
        self.seen.insert(folded.to_owned(), word);
        word
    }

    pub(super) fn read(
        &mut self,
        text: &Annotation<'_>,
        weight: f64,
        words: &mut Vec<(u32, f64)>,
        themes: &mut Vec<(u32, f64)>,
    ) {
        let tokens = text.tokens();
        let mut row = Vec::with_capacity(tokens.len());
        for i in 0..tokens.len() {
            match tokens.class(i) {
                Class::Word | Class::Number => {
                    let number = tokens.class(i) == Class::Number;
                    let word = self.word(tokens.folded(i));
                    row.push(word.theme_word);
                    if let Some(stem) = word.stem.filter(|_| !number) {
                        add(words, stem, weight, f64::max);
                    }
                }
                Class::Punct if tokens.folded(i) == "-" => {}
                // Other punctuation ends a phrase.
                Class::Punct | Class::Break => row.push(None),
            }
        }
        for found in Finder::get().find(&row) {
            // Each further phrase makes the theme surer, none makes it certain.
            add(themes, found.theme, found.weight * weight, |a, b| 1.0 - (1.0 - a) * (1.0 - b));
        }
    }
}

fn add<K: Ord + Copy>(list: &mut Vec<(K, f64)>, key: K, value: f64, join: fn(f64, f64) -> f64) {
    match list.binary_search_by_key(&key, |(k, _)| *k) {
        Ok(at) => {
            if let Some((_, v)) = list.get_mut(at) {
                *v = join(*v, value);
            }
        }
        Err(at) => list.insert(at, (key, value)),
    }
}
