//! `ehcp compare`.

mod advice;
mod args;
mod versions;

pub(crate) use args::CompareArgs;

use crate::out::{Out, Status, Stop};

pub(crate) fn run(args: &CompareArgs, out: &mut Out) -> Result<Status, Stop> {
    if args.advice.is_empty() { versions::run(args, out) } else { advice::run(args, out) }
}
