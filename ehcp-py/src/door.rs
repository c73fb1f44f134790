//! The one door between Python and Rust.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;

use crate::{EhcpError, EhcpInternalError};

/// Why a call failed.
pub(crate) enum Failure {
    /// The input cannot be used; the message names the place and none of the plan's words.
    Input(String),
}

/// Runs the work with the interpreter released; a panic becomes an ordinary exception with a fixed text,
/// since PyO3's own derives from `BaseException` and carries the panic's message.
pub(crate) fn enter<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> Result<T, Failure> + Send,
) -> PyResult<T> {
    match py.detach(|| catch_unwind(AssertUnwindSafe(work))) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(Failure::Input(message))) => Err(EhcpError::new_err(message)),
        Err(_) => Err(EhcpInternalError::new_err("a bug in ehcp stopped the call; please report it")),
    }
}
