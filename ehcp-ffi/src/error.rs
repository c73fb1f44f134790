//! Status codes and errors.

use crate::{boundary::free, text::Str};

/// What became of a call. Numbers are never used again for something else.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Ok = 0,
    /// An argument is NULL or a number has no meaning.
    InvalidArgument = 1,
    /// A text is not UTF-8.
    InvalidUtf8 = 2,
    /// A plan or statement does not follow the schema; the message names the path of the field.
    InvalidPlan = 3,
    /// Settings are not valid; the message names the path of the field.
    InvalidSettings = 4,
    /// A bug in the library; please report it.
    Internal = 99,
}

/// Why a call failed: one line without any words of the plan. Free it with ehcp_error_free.
#[derive(Debug)]
pub struct Error {
    pub(crate) status: Status,
    message: String,
}

impl Error {
    pub(crate) fn new(status: Status, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }
}

/// The message of an error. Borrowed until ehcp_error_free; the text of NULL is empty.
///
/// # Safety
/// `err` is NULL or comes from this library and has not been freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_error_message(err: *const Error) -> Str {
    // SAFETY: the caller promises a live handle or NULL.
    Str::of(unsafe { err.as_ref() }.map_or("", |e| &e.message))
}

/// Frees an error. NULL is fine.
///
/// # Safety
/// `err` is NULL or comes from this library and has not been freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ehcp_error_free(err: *mut Error) {
    // SAFETY: the caller promises a live handle, which ends here, or NULL.
    unsafe { free(err) }
}
