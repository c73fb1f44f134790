//! How far two statements mean the same thing.

use super::{
    node::Nodes,
    vector::{BACKGROUND, Common, Postings, Vector, weigh},
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
pub(super) type Read = (Vec<(u32, f64)>, Vec<(u32, f64)>);

impl Shared {
    /// What a host says of two statements, on the scale on which shared words and themes stand for statements
    /// that are about one thing.
    pub(super) fn told(related: f64) -> Self {
        let x = if related.is_nan() { 0.0 } else { related.clamp(0.0, 1.0) };
        Self { words: x * 0.4, weight: x, themes: x, theme: x * 0.6, fields: x, chief: x * 0.6, cover: x }
    }
}

/// The words and themes of a plan's statements, weighed by how rare they are in it.
pub(super) struct Meaning {
    words: Vec<Vector>,
    themes: Vec<Vector>,
    fields: Vec<Vector>,
    surest: f64,
    keys: [usize; 3],
}

/// The statements of one side by their words, themes and fields.
pub(super) struct Index {
    words: Postings,
    themes: Postings,
    fields: Postings,
    // Of each statement: its place in the plan, and its chief theme.
    chiefs: Vec<(usize, Option<(u32, f64)>)>,
}

/// Room for what one statement shares with each of a side.
#[derive(Default)]
pub(super) struct Room {
    words: Vec<Common>,
    themes: Vec<Common>,
    fields: Vec<Common>,
    chief: Vec<f64>,
    own: Vec<f64>,
    /// What is shared with each.
    pub(super) shared: Vec<Shared>,
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
        let keys = [stems, all.len(), FIELDS];
        let fields = texts.iter().map(|(_, themes)| fields(&all, themes)).collect();
        let (words, themes): (Vec<_>, Vec<_>) = texts.into_iter().unzip();
        Self {
            words: weigh(words, stems),
            themes: weigh(themes, all.len()),
            fields: weigh(fields, FIELDS),
            surest,
            keys,
        }
    }

    fn views(&self, i: usize) -> Option<[&Vector; 3]> {
        Some([self.words.get(i)?, self.themes.get(i)?, self.fields.get(i)?])
    }

    /// What two have in common.
    pub(super) fn shared(&self, a: usize, b: usize) -> Shared {
        let (Some(one), Some(other)) = (self.views(a), self.views(b)) else { return Shared::default() };
        let [words, themes, fields] = [0, 1, 2].map(|i| one[i].common(other[i]));
        let chief = one[1].chief_in(other[1]) + other[1].chief_in(one[1]);
        self.weighed(one, other, [&words, &themes, &fields], chief)
    }

    fn weighed(&self, one: [&Vector; 3], other: [&Vector; 3], common: [&Common; 3], chief: f64) -> Shared {
        let [words, themes, fields] = common;
        let cosine =
            |common: &Common, i: usize| common.product / (one[i].size * other[i].size).max(f64::MIN_POSITIVE);
        Shared {
            words: cosine(words, 0),
            weight: (words.sum / self.surest).min(3.0),
            themes: cosine(themes, 1),
            theme: themes.greatest / self.surest,
            fields: cosine(fields, 2),
            chief: chief / 2.0 / self.surest,
            cover: words.sum / one[0].sum.min(other[0].sum).max(self.surest),
        }
    }

    /// The statements of a side by what they say.
    pub(super) fn index(&self, side: &[usize]) -> Index {
        let pick = |all: &[Vector], keys: usize| Postings::of(side.iter().filter_map(|i| all.get(*i)), keys);
        let [words, themes, fields] = self.keys;
        let chief = |i: &usize| (*i, self.themes.get(*i).and_then(|v| v.chief));
        Index {
            words: pick(&self.words, words),
            themes: pick(&self.themes, themes),
            fields: pick(&self.fields, fields),
            chiefs: side.iter().map(chief).collect(),
        }
    }

    /// What a statement shares with each of a side.
    pub(super) fn row(&self, a: usize, index: &Index, room: &mut Room) {
        let Room { words, themes, fields, chief, own, shared } = room;
        shared.clear();
        let Some(mine) = self.views(a) else { return };
        let my_themes = mine[1];
        index.words.common(mine[0], words);
        index.themes.common(my_themes, themes);
        index.fields.common(mine[2], fields);
        chief.clear();
        chief.resize(index.chiefs.len(), 0.0);
        if let Some((key, x)) = my_themes.chief {
            for (place, y) in index.themes.with(key) {
                if let Some(sum) = chief.get_mut(*place as usize) {
                    *sum += x.min(*y);
                }
            }
        }
        own.clear();
        own.resize(self.keys[1], 0.0);
        for (key, x) in &my_themes.items {
            if let Some(weight) = own.get_mut(*key as usize) {
                *weight = *x;
            }
        }
        let all = index.chiefs.iter().zip(words.iter()).zip(themes.iter().zip(fields.iter()));
        for (((&(b, theirs), w), (t, f)), in_theirs) in all.zip(chief.iter()) {
            let Some(other) = self.views(b) else { continue };
            let in_mine = theirs.map_or(0.0, |(key, y)| own.get(key as usize).map_or(0.0, |x| y.min(*x)));
            shared.push(self.weighed(mine, other, [w, t, f], in_theirs + in_mine));
        }
    }

    /// The stems and themes that two statements share, those that weigh most first.
    pub(super) fn evidence(&self, a: usize, b: usize) -> (Vec<u32>, Vec<u32>) {
        let top = |all: &[Vector], n| all.get(a).zip(all.get(b)).map_or(Vec::new(), |(x, y)| x.top(y, n));
        (top(&self.words, 5), top(&self.themes, 2))
    }
}

const FIELDS: usize = 16;

fn fields(all: &[&Theme], themes_of: &[(u32, f64)]) -> Vec<(u32, f64)> {
    let mut fields = [0.0f64; FIELDS];
    for (theme, sure) in themes_of {
        if let Some(field) = all.get(*theme as usize).and_then(|t| fields.get_mut(t.field as usize)) {
            *field = field.max(*sure);
        }
    }
    (0u32..).zip(fields).filter(|(_, x)| *x > 0.0).collect()
}
