//! A statement as it is compared: its words without case, punctuation and layout.

use std::collections::BTreeMap;

use super::change::Field;
use crate::{
    check::Report,
    plan::{Letter, Plan, Statement, StatementKind},
    position::Span,
    statement::{CriterionId, Judgement},
    text::{Annotation, Class},
};

/// A word of a statement.
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub(super) key: u32,
    pub(super) field: Field,
    pub(super) span: Span,
}

/// What statements can be versions of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// Views, strengths, aspirations.
    Voice,
    /// Needs of every kind.
    Need,
    /// Outcomes.
    Outcome,
    /// Steps.
    Step,
    /// Provision of every kind.
    Provision,
}

/// A statement of one version.
pub(super) struct Item<'a> {
    pub(super) statement: &'a Statement,
    pub(super) letter: Letter,
    pub(super) group: Group,
    /// Its place among the statements of its section.
    pub(super) rank: usize,
    pub(super) words: Vec<Word>,
    /// Its fields, annotated: the words that introduce it, its own, the cells beside it.
    pub(super) fields: Vec<(Field, Annotation<'a>)>,
    pub(super) judgement: Option<&'a Judgement>,
}

impl Item<'_> {
    pub(super) fn keys(&self) -> Vec<u32> {
        self.words.iter().map(|w| w.key).collect()
    }
    /// Whether a criterion is decided and not met.
    pub(super) fn fails(&self, id: CriterionId) -> bool {
        let criteria = self.judgement.map_or(&[][..], |j| &j.criteria);
        criteria.iter().any(|(c, x)| *c == id && x.met == Some(false))
    }

    /// The folded form of a word.
    pub(super) fn folded(&self, i: usize) -> &str {
        let Some(word) = self.words.get(i) else { return "" };
        let Some((_, text)) = self.fields.iter().find(|(f, _)| *f == word.field) else { return "" };
        text.tokens().folded(text.tokens().at(word.span.start))
    }
}

/// What plans call the child, where the two versions call the child differently.
pub(super) struct Masks {
    names: [Vec<String>; 2],
    pronouns: bool,
}

const PRONOUNS: [[&str; 3]; 5] = [
    ["he", "she", "they"],
    ["him", "her", "them"],
    ["his", "her", "their"],
    ["his", "hers", "theirs"],
    ["himself", "herself", "themselves"],
];

impl Masks {
    pub(super) fn of(old: &Plan, new: &Plan) -> Self {
        let [a, b] = [names(old), names(new)];
        let names = if a == b { [Vec::new(), Vec::new()] } else { [a, b] };
        let pronouns = old.person.pronouns.zip(new.person.pronouns).is_some_and(|(a, b)| a != b);
        Self { names, pronouns }
    }
}

fn names(plan: &Plan) -> Vec<String> {
    let mut names: Vec<String> = [&plan.person.name, &plan.person.preferred_name]
        .into_iter()
        .flatten()
        .flat_map(|n| n.split_whitespace().map(|w| w.to_lowercase().replace('’', "'")).collect::<Vec<_>>())
        .filter(|n| n.chars().count() > 1)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Numbers words, the same for both versions.
#[derive(Default)]
pub(super) struct Keys {
    known: BTreeMap<String, u32>,
}

impl Keys {
    fn key(&mut self, word: &str) -> u32 {
        if let Some(key) = self.known.get(word) {
            return *key;
        }
        let key = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        self.known.insert(word.to_owned(), key);
        key
    }
}

/// The statements of a version, in the order of the document. `version` is 0 for the earlier, 1 for the later.
pub(super) fn items<'a>(report: &'a Report, masks: &Masks, version: usize, keys: &mut Keys) -> Vec<Item<'a>> {
    let mut ranks: BTreeMap<Letter, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for (letter, statement) in report.plan.statements() {
        let rank = ranks.entry(letter).or_default();
        let mut fields = Vec::new();
        if let Some(lead_in) = &statement.lead_in {
            fields.push((Field::LeadIn, Annotation::of(lead_in)));
        }
        fields.push((Field::Text, Annotation::of(&statement.text)));
        for (i, column) in statement.columns.iter().enumerate() {
            fields.push((Field::Column(i), Annotation::of(&column.text)));
        }
        let names = masks.names.get(version).map_or(&[][..], Vec::as_slice);
        let words = words(&fields, names, masks.pronouns, keys);
        list.push(Item {
            statement,
            letter,
            group: group(statement.kind),
            rank: *rank,
            words,
            fields,
            judgement: report.judgements.get(&statement.id),
        });
        *rank += 1;
    }
    list
}

pub(super) fn group(kind: StatementKind) -> Group {
    match kind {
        StatementKind::Aspiration | StatementKind::View | StatementKind::Strength => Group::Voice,
        StatementKind::Need | StatementKind::HealthNeed | StatementKind::CareNeed => Group::Need,
        StatementKind::Outcome => Group::Outcome,
        StatementKind::Step => Group::Step,
        StatementKind::Provision => Group::Provision,
    }
}

fn words(fields: &[(Field, Annotation<'_>)], names: &[String], pronouns: bool, keys: &mut Keys) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut last_is_name = false;
    for (field, text) in fields {
        let tokens = text.tokens();
        for (i, token) in tokens.as_slice().iter().enumerate() {
            if !matches!(token.class, Class::Word | Class::Number) {
                continue;
            }
            let folded = tokens.folded(i);
            let (bare, ending) = match folded.strip_suffix("'s") {
                Some(bare) => (bare, "'s"),
                None => (folded, ""),
            };
            let is_name =
                names.iter().any(|n| n == bare) && token.span.of(text.text()).starts_with(char::is_uppercase);
            // A full name is one name.
            if is_name && last_is_name {
                words.pop();
            }
            last_is_name = is_name;
            let key = if is_name {
                keys.key(&format!("\u{1}name{ending}"))
            } else if let Some(of_all) = pronouns.then(|| pronoun(folded)).flatten() {
                keys.key(of_all)
            } else {
                keys.key(folded)
            };
            words.push(Word { key, field: *field, span: token.span });
        }
    }
    words
}

// "Her" is both "him" and "his".
fn pronoun(word: &str) -> Option<&'static str> {
    let row = PRONOUNS.iter().position(|row| row.contains(&word))?;
    Some(match row {
        0 => "\u{1}they",
        1 | 2 => "\u{1}them",
        3 => "\u{1}theirs",
        _ => "\u{1}themselves",
    })
}
