//! The extension module behind the Python package `ehcp`: JSON in, JSON out. The typed objects that users
//! see stand in `python/ehcp`.

mod door;
mod related;

use ehcp_core::{Settings, Unit, check, check_with, plan::Plan};
use ehcp_report::{Options, StatementLine, json::plan_json, report_json, rules_json};
use pyo3::prelude::*;
use serde_json::json;

use door::{Failure, enter};
use related::Host;

pyo3::create_exception!(ehcp, EhcpError, pyo3::exceptions::PyValueError, "Input that cannot be used.");
pyo3::create_exception!(ehcp, EhcpInternalError, pyo3::exceptions::PyRuntimeError, "A bug in the library.");

fn settings(json: &str) -> Result<Settings, Failure> {
    Settings::from_json(json).map_err(|e| Failure::Input(e.to_string()))
}

// Python's strings count code points.
fn options(quote: bool) -> Options {
    Options { unit: Unit::CodePoints, quote }
}

/// Reads the bytes of a document: `{"plan": ..., "warnings": [...]}`.
#[pyfunction]
fn read_json(py: Python<'_>, name: String, data: Vec<u8>) -> PyResult<String> {
    enter(py, move || {
        let reading = ehcp_read::read(&name, &data).map_err(|e| Failure::Input(e.to_string()))?;
        Ok(json!({"plan": plan_json(&reading.plan), "warnings": reading.warnings}).to_string())
    })
}

/// Checks a plan given as JSON and gives the report as JSON.
///
/// `related` takes the words of two statements and says from 0 to 1 how related they are.
#[pyfunction]
#[pyo3(signature = (plan, settings_json, quote, related = None))]
fn check_json(
    py: Python<'_>,
    plan: String,
    settings_json: String,
    quote: bool,
    related: Option<Py<PyAny>>,
) -> PyResult<String> {
    let host = related.map(Host::new);
    let asked = host.as_ref();
    let answer = enter(py, move || {
        let plan = Plan::from_json(&plan).map_err(|e| Failure::Input(format!("plan {e}")))?;
        let settings = settings(&settings_json)?;
        let report = match asked {
            Some(host) => check_with(&plan, &settings, host),
            None => check(&plan, &settings),
        };
        Ok(report_json(&report, &options(quote)).to_string())
    });
    // What the caller's own function raised is what the caller wants to see.
    match host.and_then(Host::into_failure) {
        Some(raised) => Err(raised),
        None => answer,
    }
}

/// Judges one statement given as JSON and gives the answer as JSON.
#[pyfunction]
fn judge_json(py: Python<'_>, statement: String, settings_json: String, quote: bool) -> PyResult<String> {
    enter(py, move || {
        let line = StatementLine::parse(&statement).map_err(|e| Failure::Input(e.to_string()))?;
        Ok(line.answer(&settings(&settings_json)?, &options(quote)).to_string())
    })
}

/// The catalogue of rules as JSON.
#[pyfunction]
#[pyo3(name = "rules_json")]
fn rules(py: Python<'_>) -> PyResult<String> {
    enter(py, || Ok(rules_json().to_string()))
}

#[pymodule(gil_used = false)]
fn _ehcp(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add("__version__", env!("CARGO_PKG_VERSION"))?;
    m.add("EhcpError", m.py().get_type::<EhcpError>())?;
    m.add("EhcpInternalError", m.py().get_type::<EhcpInternalError>())?;
    m.add_function(wrap_pyfunction!(read_json, m)?)?;
    m.add_function(wrap_pyfunction!(check_json, m)?)?;
    m.add_function(wrap_pyfunction!(judge_json, m)?)?;
    m.add_function(wrap_pyfunction!(rules, m)?)?;
    Ok(())
}
