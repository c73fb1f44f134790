//! The words that differ between two versions of a statement.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{
    change::Mark,
    item::{Item, Word},
};

/// How two versions of a statement differ, word by word.
pub(super) struct WordDiff {
    ops: Vec<DiffOp>,
}

/// A stretch of words that was exchanged for another; either may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exchange {
    pub(super) old: std::ops::Range<usize>,
    pub(super) new: std::ops::Range<usize>,
}

impl WordDiff {
    pub(super) fn of(old: &Item<'_>, new: &Item<'_>) -> Self {
        Self { ops: capture_diff_slices(Algorithm::Myers, &old.keys(), &new.keys()) }
    }

    /// What was exchanged, in order.
    pub(super) fn exchanges(&self) -> Vec<Exchange> {
        let changed = self.ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
        changed.map(|op| Exchange { old: op.old_range(), new: op.new_range() }).collect()
    }

    /// The stretches of the earlier version that have gone, and those of the later that came.
    pub(super) fn marks(&self, old: &Item<'_>, new: &Item<'_>) -> (Vec<Mark>, Vec<Mark>) {
        let exchanges = self.exchanges();
        let gone = exchanges.iter().flat_map(|e| runs(old.words.get(e.old.clone()))).collect();
        let came = exchanges.iter().flat_map(|e| runs(new.words.get(e.new.clone()))).collect();
        (gone, came)
    }
}

// Neighbouring words of one field are one stretch.
fn runs(words: Option<&[Word]>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for word in words.unwrap_or(&[]) {
        match marks.last_mut() {
            Some(last) if last.field == word.field => last.span = last.span.join(word.span),
            _ => marks.push(Mark { field: word.field, span: word.span }),
        }
    }
    marks
}

/// The whole of a statement that the other version does not have.
pub(super) fn everything(item: &Item<'_>) -> Vec<Mark> {
    runs(Some(&item.words))
}
