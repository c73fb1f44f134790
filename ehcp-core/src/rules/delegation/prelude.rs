//! What the rules of this family share.

pub(super) use crate::{rules::spec::prelude::*, text::lexicon::whole};
