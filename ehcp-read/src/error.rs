//! Why a document could not be read.

use std::fmt;

/// What kind of trouble a file gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nothing in it.
    Empty,
    /// A format that is not read, or a file whose content is not what its name says.
    Format,
    /// Protected by a password.
    Encrypted,
    /// Cut short or broken.
    Damaged,
    /// Larger, deeper or more expanding than any plan.
    TooLarge,
    /// Pages without text, such as a scan.
    NoText,
    /// Not UTF-8 or any other encoding that is recognised.
    Encoding,
    /// Text was read, but none of it is recognisable as a plan.
    NotAPlan,
    /// A professional's advice or report, on which a plan draws.
    Advice,
    /// A plan, where a professional's advice was asked for.
    Plan,
    /// Text was read, but none of it is recognisable as advice.
    NotAdvice,
    /// A plan as JSON that does not follow the schema.
    Schema,
}

/// Why a document could not be read: one line that names the reason and the remedy, and never the words of
/// the document.
#[derive(Clone, PartialEq, Eq)]
pub struct ReadError {
    kind: ErrorKind,
    message: String,
}

impl ReadError {
    /// An error of a kind, with its one-line message.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// The kind of trouble.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReadError({:?}: {})", self.kind, self.message)
    }
}

impl std::error::Error for ReadError {}
