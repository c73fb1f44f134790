//! Words of provision: vague nouns, hedges, roles and the like.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[];
