//! Checks of the facts of a case.

pub(super) mod ages;
pub(super) mod codes;
pub(super) mod duties;
pub(super) mod endings;
pub(super) mod identifiers;
pub(super) mod sequence;

use jiff::civil::Date;

use super::event::Event;
use crate::{
    finding::{Fact, Finding, Location},
    rule::Rule,
};

/// A finding of a rule about a column.
fn flag(rule: &'static Rule, column: &'static str) -> Finding {
    Finding::new(rule, Location { field: column, ..Location::default() })
}

/// A finding about two dates, of which the later in the order of things bears the earlier day.
fn between(
    rule: &'static Rule,
    (earlier, earlier_day): (Event, Date),
    (later, later_day): (Event, Date),
) -> Finding {
    flag(rule, later.column())
        .fact("earlier", Fact::Term(earlier.words()))
        .fact("earlier_day", Fact::Day(earlier_day))
        .fact("later", Fact::Term(later.words()))
        .fact("later_day", Fact::Day(later_day))
}
