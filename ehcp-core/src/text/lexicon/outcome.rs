//! Words of outcomes and time.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[];
