//! What the readers of Word and OpenDocument files share: the package, the XML, and the building of blocks.

pub(crate) mod blocks;
pub(crate) mod changes;
pub(crate) mod labels;
pub(crate) mod line;
pub(crate) mod names;
pub(crate) mod package;
pub(crate) mod places;
pub(crate) mod symbols;
pub(crate) mod xml;
