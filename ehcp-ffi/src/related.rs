//! How related two statements are, by a measure of the caller's own.

use std::ffi::c_void;

use ehcp_core::{plan, thread::Relatedness};

use crate::{
    error::{Error, Status},
    text::Str,
};

/// A statement that the caller is asked about. Borrowed for the call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// Its id in the plan.
    pub id: Str,
    /// Its words.
    pub text: Str,
}

/// A function that says how related two statements are.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Related {
    /// Version of this struct: 1.
    pub version: u32,
    /// From 0, nothing to do with each other, to 1, about the same thing. It must give the same answer whenever
    /// it is asked, and the same for both orders, and must return.
    pub related:
        Option<extern "C" fn(user: *mut c_void, one: *const Statement, other: *const Statement) -> f64>,
    /// Handed to the function as it is.
    pub user: *mut c_void,
}

/// The caller's function as the library asks it.
pub(crate) struct Host<'r> {
    related: extern "C" fn(*mut c_void, *const Statement, *const Statement) -> f64,
    user: &'r *mut c_void,
}

impl<'r> Host<'r> {
    /// The function of a struct that can be used.
    pub(crate) fn of(related: Option<&'r Related>) -> Result<Self, Error> {
        let wrong = |message| Error::new(Status::InvalidArgument, message);
        let found = related.ok_or_else(|| wrong("related is NULL"))?;
        if found.version != 1 {
            return Err(wrong("related is of a version that this library does not know"));
        }
        let function = found.related.ok_or_else(|| wrong("related holds no function"))?;
        Ok(Self { related: function, user: &found.user })
    }
}

impl Relatedness for Host<'_> {
    fn related(&self, one: &plan::Statement, other: &plan::Statement) -> f64 {
        let told = |s: &plan::Statement| Statement { id: Str::of(&s.id), text: Str::of(&s.text) };
        (self.related)(*self.user, &told(one), &told(other))
    }
}
