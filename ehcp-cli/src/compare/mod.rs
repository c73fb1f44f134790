//! `ehcp compare`.

mod args;
mod versions;

pub(crate) use args::CompareArgs;

use crate::out::{Out, Status, Stop};

pub(crate) fn run(args: &CompareArgs, out: &mut Out) -> Result<Status, Stop> {
    versions::run(args, out)
}
