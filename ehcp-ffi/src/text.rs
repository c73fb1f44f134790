//! Texts in and out.

use crate::error::{Error, Status};

/// A borrowed UTF-8 text: `len` bytes from `data`, not ended by a zero byte.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Str {
    /// First byte; never NULL.
    pub data: *const u8,
    /// Number of bytes.
    pub len: usize,
}

impl Str {
    pub(crate) fn of(text: &str) -> Self {
        Self { data: text.as_ptr(), len: text.len() }
    }
}

/// The text that a caller handed in.
///
/// # Safety
/// `data` is NULL or points to `len` bytes that stay unchanged for `'a`.
pub(crate) unsafe fn incoming<'a>(name: &str, data: *const u8, len: usize) -> Result<&'a str, Error> {
    if data.is_null() {
        return Err(Error::new(Status::InvalidArgument, format!("{name} is NULL")));
    }
    // SAFETY: the caller of this function promises `len` readable bytes at `data`.
    let bytes = unsafe { std::slice::from_raw_parts(data, len) };
    std::str::from_utf8(bytes).map_err(|e| {
        Error::new(Status::InvalidUtf8, format!("{name} is not UTF-8 at byte {}", e.valid_up_to()))
    })
}
