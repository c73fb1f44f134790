//! Labelled threads: which statements the labeller linked, in the words of the plan as it was read.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use ehcp_core::plan::{Letter, Plan, Section, SectionState, Statement, StatementKind};
use serde_json::Value;

/// Two statements by the labeller's ids, in order.
pub(crate) type Pair = (String, String);

pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) plan: Plan,
    pub(crate) links: BTreeSet<Pair>,
    kinds: BTreeMap<String, String>,
    // The labeller's id for each of ours.
    ids: BTreeMap<String, String>,
}

impl Case {
    pub(crate) fn true_id(&self, ours: &str) -> Option<&str> {
        self.ids.get(ours).map(String::as_str)
    }

    pub(crate) fn pair(&self, a: &str, b: &str) -> Option<Pair> {
        let pair = ordered(self.ids.get(a)?, self.ids.get(b)?);
        (!pair.0.starts_with('a') && !pair.1.starts_with('a')).then_some(pair)
    }

    /// Whether a link counts as wrong: it joins two kinds, and the labeller linked both statements elsewhere.
    pub(crate) fn is_wrong(&self, pair: &Pair) -> bool {
        let linked = |id: &String| self.links.iter().any(|(a, b)| a == id || b == id);
        !self.links.contains(pair)
            && linked(&pair.0)
            && linked(&pair.1)
            && self.kinds.get(&pair.0) != self.kinds.get(&pair.1)
    }
}

fn ordered(a: &str, b: &str) -> Pair {
    if a <= b { (a.to_owned(), b.to_owned()) } else { (b.to_owned(), a.to_owned()) }
}

fn norm(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_ascii_alphanumeric()).collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

fn items<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value[key].as_array().into_iter().flatten()
}

/// The labelled plans of a folder.
pub(crate) fn plans(folder: &Path) -> Vec<Case> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "json"));
    files.sort();
    files.iter().filter_map(|f| labelled(folder, f)).collect()
}

fn labelled(folder: &Path, file: &Path) -> Option<Case> {
    let truth: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let name = truth["file"].as_str().filter(|_| truth["statements"].is_array())?;
    let plan = ehcp_read::read(name, &std::fs::read(folder.join(name)).unwrap()).unwrap().plan;
    let ours: Vec<(String, String)> = plan.statements().map(|(_, s)| (norm(&s.text), s.id.clone())).collect();
    let (mut ids, mut kinds) = (BTreeMap::new(), BTreeMap::new());
    for statement in items(&truth, "statements") {
        let (id, words) = (text(statement, "id").to_owned(), norm(text(statement, "text")));
        kinds.insert(id.clone(), text(statement, "kind").to_owned());
        let like = |w: &str| {
            let (short, long) = (w.len().min(words.len()), w.len().max(words.len()));
            short * 10 > long * 6 && (w.contains(&words) || words.contains(w))
        };
        let found = ours.iter().find(|(w, _)| *w == words).or_else(|| ours.iter().find(|(w, _)| like(w)));
        if let Some((_, our)) = found {
            ids.insert(our.clone(), id);
        }
    }
    Some(Case { name: name.to_owned(), plan, links: links(&truth), kinds, ids })
}

fn links(truth: &Value) -> BTreeSet<Pair> {
    items(truth, "links")
        .filter_map(|l| Some(ordered(l[0].as_str()?, l[1].as_str()?)))
        .filter(|(a, b)| !a.starts_with('a') && !b.starts_with('a'))
        .collect()
}

/// The examples of threads in published guidance.
pub(crate) fn guidance(file: &Path) -> Vec<Case> {
    let rows = std::fs::read_to_string(file).unwrap();
    rows.lines().filter_map(|line| example(&serde_json::from_str(line).ok()?)).collect()
}

fn example(row: &Value) -> Option<Case> {
    let mut plan = Plan::default();
    let (mut ids, mut kinds) = (BTreeMap::new(), BTreeMap::new());
    for (key, kind) in [
        ("needs", StatementKind::Need),
        ("outcomes", StatementKind::Outcome),
        ("provision", StatementKind::Provision),
    ] {
        for item in items(row, key) {
            let letter = match (kind, text(item, "section")) {
                (StatementKind::Outcome, _) => Letter::E,
                (_, "C") => Letter::C,
                (_, "D") => Letter::D,
                (_, "G") => Letter::G,
                (_, s) if s.starts_with('H') => Letter::H,
                (StatementKind::Provision, _) => Letter::F,
                _ => Letter::B,
            };
            let id = text(item, "id");
            let mut statement = Statement::new(id, kind, text(item, "text"));
            statement.area = item["area"].as_str().map(Into::into);
            if !plan.sections.iter().any(|s| s.letter == letter) {
                plan.sections.push(Section::new(letter, SectionState::Content));
            }
            let section = plan.sections.iter_mut().find(|s| s.letter == letter)?;
            section.statements.push(statement);
            ids.insert(id.to_owned(), id.to_owned());
            kinds.insert(id.to_owned(), key.to_owned());
        }
    }
    let links = links(row);
    (!links.is_empty()).then(|| Case { name: text(row, "id").to_owned(), plan, links, kinds, ids })
}
