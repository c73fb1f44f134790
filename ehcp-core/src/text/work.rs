//! Counts the words and phrases looked at, so that tests can compare the work on a text and on four of it.

use std::cell::Cell;

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Adds to the count of this thread.
pub(crate) fn add(steps: u64) {
    STEPS.with(|s| s.set(s.get().wrapping_add(steps)));
}

/// What some work counts.
pub(crate) fn of(work: impl FnOnce()) -> u64 {
    let before = STEPS.with(Cell::get);
    work();
    STEPS.with(Cell::get).wrapping_sub(before)
}
