//! What a time limit is, and the macro that declares the rule it belongs to.

use super::{case::Case, event::Event, exception::Exception, limit::Limit};

/// Whether a time limit has to do with a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It does, whatever dates are there.
    Yes,
    /// It does if one of its dates is recorded.
    IfRecorded,
    /// It does not.
    No,
    /// It cannot be told without this.
    CannotTell(&'static str),
}

/// On which side of the day something has to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// On the last day or earlier.
    NoLaterThan,
    /// Earlier than the day; on the day itself passes with a note.
    Before,
    /// On the day or later.
    NoEarlierThan,
}

/// What is to be said once the last day has passed and nothing has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outstanding {
    /// It is late, and later every day.
    Late,
    /// It cannot be told whether it happened or had to.
    CannotTell,
    /// Nothing: whoever had the time let it lapse.
    Lapsed,
}

/// A time limit.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// What tells it from the other limits of its rule; empty where there is but one.
    pub part: &'static str,
    /// Whether it has to do with a case.
    pub applies: fn(&Case) -> Applies,
    /// What starts it: the first that is recorded.
    pub from: &'static [Event],
    /// How long it is.
    pub limit: Limit,
    /// What ends it: the first that is recorded.
    pub until: &'static [Event],
    /// On which side of the day that has to happen.
    pub side: Side,
    /// What takes the limit away if it happened.
    pub unless: &'static [Event],
    /// What is to be said once the last day has passed.
    pub outstanding: Outstanding,
    /// What excuses lateness.
    pub exceptions: &'static [Exception],
    /// Whether the limit may be counted with the day of receipt as its first day.
    pub from_receipt: bool,
    /// Whether it is shown while it runs even where the caseload has no column for its end.
    pub ahead: bool,
}

impl Clock {
    /// What most clocks have in common.
    pub const USUAL: Clock = Clock {
        part: "",
        applies: if_recorded,
        from: &[],
        limit: Limit::Weeks(0),
        until: &[],
        side: Side::NoLaterThan,
        unless: &[],
        outstanding: Outstanding::Late,
        exceptions: super::exception::NONE,
        from_receipt: false,
        ahead: false,
    };
}

fn if_recorded(_: &Case) -> Applies {
    Applies::IfRecorded
}

/// Declares a rule whose findings are time limits that were not kept.
///
/// The documentation comment is data, as that of `rule!`. Its examples are cases, one `column: value` a line, in
/// fences marked `case`; where the dates of a plan tell of the same limit, `plan` checks them, with examples of
/// plans in fences marked `text`.
macro_rules! clock {
    (
        $( #[doc = $doc:literal] )+
        $rule:ident $code:literal $name:literal,
        message: $message:literal,
        advice: $advice:literal,
        severity: $severity:ident,
        authority: [ $( $force:ident $cite:literal ),+ $(,)? ],
        clocks: $clocks:expr
        $(, plan: $plan:expr )? $(,)?
    ) => {
        $( #[doc = $doc] )+
        pub(crate) static $rule: $crate::rule::Rule = $crate::rule::Rule {
            code: $code,
            name: $name,
            docs: concat!( $( $doc, "\n" ),+ ),
            message: $message,
            advice: $advice,
            severity: $crate::rule::Severity::$severity,
            authority: &[ $( $crate::rule::Authority { force: $crate::rule::Force::$force, cite: $cite } ),+ ],
            status: $crate::rule::Status::Stable,
            since: "0.1.0",
            valid_from: jiff::civil::date(2014, 9, 1),
            valid_to: None,
            scope: $crate::rule::Scope::Clock($clocks, clock!(@plan $( $plan )?)),
        };
    };
    (@plan) => { None };
    (@plan $plan:expr) => { Some($plan) };
}

/// Declares a rule about the facts of a case.
macro_rules! case_rule {
    (
        $( #[doc = $doc:literal] )+
        $rule:ident $code:literal $name:literal,
        message: $message:literal,
        advice: $advice:literal,
        severity: $severity:ident,
        authority: [ $( $force:ident $cite:literal ),+ $(,)? ],
        check: $check:expr $(,)?
    ) => {
        $( #[doc = $doc] )+
        static $rule: $crate::rule::Rule = $crate::rule::Rule {
            code: $code,
            name: $name,
            docs: concat!( $( $doc, "\n" ),+ ),
            message: $message,
            advice: $advice,
            severity: $crate::rule::Severity::$severity,
            authority: &[ $( $crate::rule::Authority { force: $crate::rule::Force::$force, cite: $cite } ),+ ],
            status: $crate::rule::Status::Stable,
            since: "0.1.0",
            valid_from: jiff::civil::date(2014, 9, 1),
            valid_to: None,
            scope: $crate::rule::Scope::Case($check),
        };
    };
}

pub(super) use {case_rule, clock};
