//! How related two statements are, by a function of the caller's own.

use std::sync::{Mutex, PoisonError};

use ehcp_core::{plan::Statement, thread::Relatedness};
use pyo3::prelude::*;

/// A Python function that takes the words of two statements.
pub(crate) struct Host {
    function: Py<PyAny>,
    // The first exception that it raised. After it the function is not called again.
    raised: Mutex<Option<PyErr>>,
}

impl Host {
    pub(crate) fn new(function: Py<PyAny>) -> Self {
        Self { function, raised: Mutex::new(None) }
    }

    /// The exception that the function raised, if any.
    pub(crate) fn into_failure(self) -> Option<PyErr> {
        self.raised.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn has_failed(&self) -> bool {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}

impl Relatedness for Host {
    fn related(&self, one: &Statement, other: &Statement) -> f64 {
        if self.has_failed() {
            return 0.0;
        }
        Python::attach(|py| {
            let answer = self.function.call1(py, (one.text.as_str(), other.text.as_str()));
            match answer.and_then(|x| x.extract::<f64>(py)) {
                Ok(x) => x,
                Err(raised) => {
                    *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(raised);
                    0.0
                }
            }
        })
    }
}
