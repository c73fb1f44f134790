//! The one door between C and Rust: panics become a status, results become handles.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Error, Status};

/// Runs the body of an exported function and hands its result out as a handle.
///
/// # Safety
/// `out` points to a writable pointer or is NULL; `err` points to a writable pointer or is NULL.
pub(crate) unsafe fn enter<T>(
    out: *mut *mut T,
    err: *mut *mut Error,
    body: impl FnOnce() -> Result<T, Error>,
) -> Status {
    let result = if out.is_null() {
        Err(Error::new(Status::InvalidArgument, "out is NULL"))
    } else {
        // Nothing that the body borrows is used after a panic.
        catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| {
            Err(Error::new(Status::Internal, "a bug in libehcp stopped the call; please report it"))
        })
    };
    match result {
        Ok(value) => {
            // SAFETY: `out` is not NULL here, and the caller promises that it is writable.
            unsafe { out.write(Box::into_raw(Box::new(value))) };
            Status::Ok
        }
        Err(error) => {
            let status = error.status;
            if !err.is_null() {
                // SAFETY: `err` is not NULL, and the caller promises that it is writable.
                unsafe { err.write(Box::into_raw(Box::new(error))) };
            }
            status
        }
    }
}

/// Ends the life of a handle.
///
/// # Safety
/// `handle` is NULL or was handed out by [`enter`] and has not been freed.
pub(crate) unsafe fn free<T>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: the handle was made by `Box::into_raw` in `enter` and is freed once.
        drop(unsafe { Box::from_raw(handle) });
    }
}
