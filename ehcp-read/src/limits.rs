//! The largest things that are read. A real plan is far below each of them.

/// Bytes of a file.
pub const FILE_BYTES: usize = 64 << 20;
/// Bytes that one part of a package may have once it is unpacked.
pub const PART_BYTES: usize = 48 << 20;
/// Bytes that all parts of a package that are read may have together once they are unpacked.
pub const PACKAGE_BYTES: usize = 96 << 20;
/// Depth of nested elements in XML or HTML.
pub const DEPTH: usize = 256;
/// Pages of a PDF.
pub const PAGES: usize = 600;
/// Paragraphs of a document.
pub const PARAGRAPHS: usize = 200_000;
