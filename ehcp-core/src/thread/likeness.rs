//! How far texts of several documents mean the same thing, with the tools of the thread.

use super::{
    node::Reader,
    related::{Meaning, Shared},
};
use crate::{plan::Plan, text::Annotation};

/// The meaning of some texts, weighed by how rare their words are among them.
pub(crate) struct Likeness {
    meaning: Meaning,
}

impl Likeness {
    /// Reads the texts of documents about the child of some plans. A text may be in several parts.
    pub(crate) fn of(plans: &[&Plan], texts: &[Vec<&Annotation<'_>>]) -> Self {
        let mut reader = Reader::of_plans(plans);
        let mut read = Vec::with_capacity(texts.len());
        for parts in texts {
            let (mut words, mut themes) = (Vec::new(), Vec::new());
            for part in parts {
                reader.read(part, 1.0, &mut words, &mut themes);
            }
            read.push((words, themes));
        }
        Self { meaning: Meaning::of_read(read, reader.shown.len()) }
    }

    /// What two of the texts have in common, by their places in the list.
    pub(crate) fn shared(&self, one: usize, other: usize) -> Shared {
        self.meaning.shared(one, other)
    }
}
