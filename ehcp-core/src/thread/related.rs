//! How far two statements mean the same thing.

use super::{
    node::{Node, Nodes},
    vocabulary::{Finder, themes},
};
use crate::plan::Statement;

/// How related two statements are, by a measure of the host's own: an embedding, a table, a person's answers.
///
/// It takes the place of the words that statements share; headings, order and the links that a plan states
/// count as before. It must give the same answer whenever it is asked, and the same for both orders.
pub trait Relatedness {
    /// From 0, nothing to do with each other, to 1, about the same thing.
    fn related(&self, one: &Statement, other: &Statement) -> f64;
}

/// What two statements have in common, each from 0 to about 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shared {
    /// The cosine of their words, rare ones counting most.
    pub(super) words: f64,
    /// How much their common words say, whatever else they hold.
    pub(super) weight: f64,
    /// The cosine of their themes.
    pub(super) themes: f64,
    /// The surest common theme.
    pub(super) theme: f64,
    /// The cosine of their fields.
    pub(super) fields: f64,
}

/// The words and themes of a plan's statements, weighed by how rare they are in it.
pub(super) struct Meaning {
    words: Vec<Vec<(usize, f64)>>,
    themes: Vec<Vec<(usize, f64)>>,
    fields: Vec<Vec<(usize, f64)>>,
    surest: f64,
}

impl Meaning {
    pub(super) fn of(nodes: &Nodes<'_>) -> Self {
        let words = weigh(&nodes.list, nodes.shown.len(), |n| {
            n.words.iter().map(|(w, x)| (*w as usize, *x)).collect()
        });
        let themes = weigh(&nodes.list, Finder::get().themes(), |n| n.themes.clone());
        let fields = weigh(&nodes.list, 16, |n| fields(&n.themes));
        let surest = (nodes.list.len() as f64 + BACKGROUND).ln();
        Self { words, themes, fields, surest }
    }

    pub(super) fn shared(&self, a: usize, b: usize) -> Shared {
        let (Some(wa), Some(wb)) = (self.words.get(a), self.words.get(b)) else { return Shared::default() };
        let (Some(ta), Some(tb)) = (self.themes.get(a), self.themes.get(b)) else { return Shared::default() };
        let (Some(fa), Some(fb)) = (self.fields.get(a), self.fields.get(b)) else { return Shared::default() };
        let common: f64 = both(wa, wb).map(|(_, x, y)| x.min(y)).sum();
        Shared {
            words: cosine(wa, wb),
            weight: (common / self.surest).min(3.0),
            themes: cosine(ta, tb),
            theme: both(ta, tb).map(|(_, x, y)| x.min(y)).fold(0.0, f64::max) / self.surest,
            fields: cosine(fa, fb),
        }
    }

    /// The stems and themes that two statements share, those that weigh most first.
    pub(super) fn evidence(&self, a: usize, b: usize) -> (Vec<usize>, Vec<usize>) {
        let top = |one: Option<&Vec<(usize, f64)>>, other: Option<&Vec<(usize, f64)>>, n: usize| {
            let (Some(one), Some(other)) = (one, other) else { return Vec::new() };
            let mut shared: Vec<(usize, f64)> = both(one, other).map(|(k, x, y)| (k, x * y)).collect();
            shared.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            shared.into_iter().take(n).map(|(k, _)| k).collect()
        };
        (top(self.words.get(a), self.words.get(b), 5), top(self.themes.get(a), self.themes.get(b), 2))
    }
}

fn fields(themes_of: &[(usize, f64)]) -> Vec<(usize, f64)> {
    let mut fields = vec![0.0f64; 16];
    for (theme, sure) in themes_of {
        if let Some(theme) = themes().nth(*theme)
            && let Some(field) = fields.get_mut(theme.field as usize)
        {
            *field = field.max(*sure);
        }
    }
    fields.into_iter().enumerate().filter(|(_, x)| *x > 0.0).collect()
}

// Statements that are imagined beside those of the plan, so that in a short one a shared word still says much.
const BACKGROUND: f64 = 20.0;

// What occurs in few statements says most.
fn weigh(
    nodes: &[Node<'_>],
    keys: usize,
    of: impl Fn(&Node<'_>) -> Vec<(usize, f64)>,
) -> Vec<Vec<(usize, f64)>> {
    let mut all: Vec<Vec<(usize, f64)>> = nodes.iter().map(of).collect();
    let mut spread = vec![0.0f64; keys];
    for (key, x) in all.iter().flatten() {
        if let Some(sum) = spread.get_mut(*key) {
            *sum += x;
        }
    }
    #[allow(clippy::cast_precision_loss)] // statements of a plan
    let n = nodes.len() as f64 + BACKGROUND;
    for (key, x) in all.iter_mut().flatten() {
        let sum = spread.get(*key).copied().unwrap_or(1.0);
        *x *= ((n + 1.0) / (sum + 0.5)).ln().max(0.05);
    }
    all
}

fn both<'v>(a: &'v [(usize, f64)], b: &'v [(usize, f64)]) -> impl Iterator<Item = (usize, f64, f64)> + 'v {
    let mut rest = b.iter().peekable();
    a.iter().filter_map(move |(key, x)| {
        while rest.next_if(|(other, _)| other < key).is_some() {}
        rest.peek().filter(|(other, _)| other == key).map(|(_, y)| (*key, *x, *y))
    })
}

fn cosine(a: &[(usize, f64)], b: &[(usize, f64)]) -> f64 {
    let size = |v: &[(usize, f64)]| v.iter().map(|(_, x)| x * x).sum::<f64>().sqrt();
    let sizes = size(a) * size(b);
    if sizes > 0.0 { both(a, b).map(|(_, x, y)| x * y).sum::<f64>() / sizes } else { 0.0 }
}
