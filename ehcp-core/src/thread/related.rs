//! How far two statements mean the same thing.

use super::{
    node::Nodes,
    vector::{BACKGROUND, Vector, weigh},
    vocabulary::{Theme, themes},
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
pub(crate) struct Shared {
    /// The cosine of their words, rare ones counting most.
    pub(crate) words: f64,
    /// How much their common words say, whatever else they hold.
    pub(crate) weight: f64,
    /// The cosine of their themes.
    pub(crate) themes: f64,
    /// The surest common theme.
    pub(crate) theme: f64,
    /// The cosine of their fields.
    pub(crate) fields: f64,
    /// How surely the one touches the chief theme of the other, both ways together.
    pub(crate) chief: f64,
    /// How much of what the shorter says is said by the longer.
    pub(crate) cover: f64,
}

/// The stems and the themes of a text.
pub(super) type Read = (Vec<(u32, f64)>, Vec<(usize, f64)>);

/// The words and themes of a plan's statements, weighed by how rare they are in it.
pub(super) struct Meaning {
    words: Vec<Vector>,
    themes: Vec<Vector>,
    fields: Vec<Vector>,
    surest: f64,
}

impl Meaning {
    pub(super) fn of(nodes: &Nodes<'_>) -> Self {
        let read = nodes.list.iter().map(|n| (n.words.clone(), n.themes.clone()));
        Self::of_read(read.collect(), nodes.shown.len())
    }

    /// The meaning of texts as they were read: stems and themes of each, and how many stems there are.
    pub(super) fn of_read(texts: Vec<Read>, stems: usize) -> Self {
        let all: Vec<&Theme> = themes().collect();
        #[allow(clippy::cast_precision_loss)] // statements of a plan
        let surest = (texts.len() as f64 + BACKGROUND).ln();
        let fields = texts.iter().map(|(_, themes)| fields(&all, themes)).collect();
        let (words, themes): (Vec<_>, Vec<_>) = texts.into_iter().unzip();
        let words = words.into_iter().map(|w| w.into_iter().map(|(k, x)| (k as usize, x)).collect());
        Self {
            words: weigh(words.collect(), stems),
            themes: weigh(themes, all.len()),
            fields: weigh(fields, FIELDS),
            surest,
        }
    }

    pub(super) fn shared(&self, a: usize, b: usize) -> Shared {
        fn two(all: &[Vector], a: usize, b: usize) -> Option<(&Vector, &Vector)> {
            all.get(a).zip(all.get(b))
        }
        let (Some((words_a, words_b)), Some((themes_a, themes_b)), Some((fields_a, fields_b))) =
            (two(&self.words, a, b), two(&self.themes, a, b), two(&self.fields, a, b))
        else {
            return Shared::default();
        };
        let words = words_a.common(words_b);
        let themes = themes_a.common(themes_b);
        Shared {
            words: words.cosine,
            weight: (words.sum / self.surest).min(3.0),
            themes: themes.cosine,
            theme: themes.greatest / self.surest,
            fields: fields_a.common(fields_b).cosine,
            chief: (themes_a.chief_in(themes_b) + themes_b.chief_in(themes_a)) / 2.0 / self.surest,
            cover: words.sum / words_a.sum.min(words_b.sum).max(self.surest),
        }
    }

    /// The stems and themes that two statements share, those that weigh most first.
    pub(super) fn evidence(&self, a: usize, b: usize) -> (Vec<usize>, Vec<usize>) {
        let top = |all: &[Vector], n| all.get(a).zip(all.get(b)).map_or(Vec::new(), |(x, y)| x.top(y, n));
        (top(&self.words, 5), top(&self.themes, 2))
    }
}

const FIELDS: usize = 16;

fn fields(all: &[&Theme], themes_of: &[(usize, f64)]) -> Vec<(usize, f64)> {
    let mut fields = [0.0f64; FIELDS];
    for (theme, sure) in themes_of {
        if let Some(field) = all.get(*theme).and_then(|t| fields.get_mut(t.field as usize)) {
            *field = field.max(*sure);
        }
    }
    fields.into_iter().enumerate().filter(|(_, x)| *x > 0.0).collect()
}
