//! What every family of time limits needs.

pub(super) use crate::{
    clock::{
        case::{Case, CaseKind, Decision, Entry, OrderKind, Result as Outcome, TransferKind},
        declare::{
            Applies::{self, CannotTell, IfRecorded, No, Yes},
            Clock, Outstanding, Side, clock,
        },
        event::Event,
        exception,
        limit::Limit,
    },
    rule::Rule,
};

/// What starts an assessment.
pub(super) const REQUEST: &[Event] = &[Event::RequestReceived, Event::BecameResponsible];

/// Whether a case is about something: certainly if its kind says so; where no kind is given, if a date of it is
/// recorded.
pub(super) fn about(case: &Case, kind: CaseKind) -> Applies {
    match case.kind {
        Some(k) if k == kind => Yes,
        Some(_) => No,
        None => IfRecorded,
    }
}

/// Whether something stands in the case for a date, readable or not.
pub(super) fn recorded(case: &Case, event: Event) -> bool {
    case.entry(event).is_recorded()
}

/// For a limit that matters only once the thing has happened.
pub(super) fn once(case: &Case, event: Event) -> Applies {
    if recorded(case, event) { Yes } else { No }
}
