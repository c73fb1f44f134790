//! The C library `libehcp`: JSON in, JSON out, behind opaque handles.
//!
//! The contract with callers stands in the header that is generated from this crate (`include/ehcp.h`). Each
//! exported function is written out, because the header generator does not see functions made by a macro.

#![allow(unsafe_code)] // the C boundary; every block says why it is sound

mod boundary;
mod error;
mod related;
mod report;
mod text;

pub use error::{Error, Status, ehcp_error_free, ehcp_error_message};
pub use related::{Related, Statement};
pub use report::{
    Report, ehcp_check, ehcp_check_related, ehcp_judge, ehcp_report_free, ehcp_report_json, ehcp_report_len,
    ehcp_rules_json,
};
pub use text::Str;

/// Version of this binary interface. It changes only when a function or struct changes in a way that a
/// program compiled against the older header would notice.
#[unsafe(no_mangle)]
pub extern "C" fn ehcp_abi_version() -> u32 {
    1
}

/// Version of the library, such as `0.1.0`. Static.
#[unsafe(no_mangle)]
pub extern "C" fn ehcp_version() -> Str {
    Str::of(env!("CARGO_PKG_VERSION"))
}
