//! Words of needs.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[];
