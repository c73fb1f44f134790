//! How firmly a statement is put.

use crate::{
    position::Span,
    text::{
        Annotation,
        quantity::{Measure, Quantity},
    },
};

/// How firmly something is put, from the loosest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Firmness {
    /// "May", "where possible", "will be considered".
    Open,
    /// "As required", "as needed": it depends.
    Conditional,
    /// "Up to": a ceiling and no floor.
    Ceiling,
    /// "Should", "is recommended".
    Advised,
    /// "Will", "must", a plain statement.
    Bound,
}

impl Firmness {
    /// As reports print it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Firmness::Open => "open: it may happen or be considered",
            Firmness::Conditional => "on condition",
            Firmness::Ceiling => "up to an amount, with no floor",
            Firmness::Advised => "advised: should",
            Firmness::Bound => "promised: will",
        }
    }
}

// Words that recommend and do not hedge.
const ADVISING: &[&str] = &[
    "should",
    "recommend",
    "recommends",
    "recommended",
    "recommendation",
    "advise",
    "advised",
    "would benefit",
    "would help",
    "would be helpful",
    "would be beneficial",
    "would be useful",
    "ought to",
    "would",
    "suggested",
    "suggests",
    "it is suggested",
    "is suggested",
    "benefit",
    "beneficial",
    "we would like",
];

/// What loosens a statement, without what only leaves the child a choice ("whenever she wishes").
pub(super) fn loose(ann: &Annotation<'_>, all: &[Span]) -> Vec<Span> {
    let tokens = ann.tokens();
    let choice = |span: &Span| {
        let from = (0..tokens.len()).find(|i| tokens.get(*i).is_some_and(|t| t.span.start >= span.start));
        from.is_some_and(|i| {
            matches!(tokens.folded(i), "when" | "whenever" | "if" | "as" | "should")
                && (i + 1..i + 4).any(|k| {
                    matches!(
                        tokens.folded(k),
                        "wishes"
                            | "wish"
                            | "wants"
                            | "want"
                            | "chooses"
                            | "choose"
                            | "likes"
                            | "like"
                            | "asks"
                            | "ask"
                            | "prefers"
                    )
                })
        })
    };
    all.iter().copied().filter(|s| !choice(s)).collect()
}

/// How firmly words are put.
pub(super) fn of(ann: &Annotation<'_>, loose: &[Span], ceilings: &[Span], is_advice: bool) -> Firmness {
    let words = |span: &Span| span.of(ann.text()).to_lowercase();
    let mut least = if ceilings.is_empty() { Firmness::Bound } else { Firmness::Ceiling };
    for span in loose {
        let said = words(span);
        let firmness = if ADVISING.iter().any(|a| said == *a || said.ends_with(a) || said.starts_with(a)) {
            if is_advice || said == "should" || said == "ought to" {
                Firmness::Advised
            } else {
                Firmness::Open
            }
        } else if said.split_whitespace().any(|w| {
            matches!(
                w,
                "as" | "when"
                    | "if"
                    | "where"
                    | "needed"
                    | "required"
                    | "necessary"
                    | "appropriate"
                    | "subject"
                    | "depending"
            )
        }) {
            Firmness::Conditional
        } else {
            Firmness::Open
        };
        least = least.min(firmness);
    }
    least
}

/// Whether the words say that it is for the child alone.
pub(super) fn is_alone(ann: &Annotation<'_>, quantities: &[Quantity]) -> bool {
    let one = quantities.iter().any(|q| matches!(&q.measure, Measure::Ratio(r) if r == "1:1"));
    let tokens = ann.tokens();
    one || (0..tokens.len()).any(|i| {
        matches!(tokens.folded(i), "individually" | "alone")
            || tokens.folded(i) == "individual"
                && !matches!(
                    tokens.folded(i + 1),
                    "education"
                        | "needs"
                        | "plan"
                        | "targets"
                        | "programme"
                        | "timetable"
                        | "workstation"
                        | "risk"
                        | "health"
                )
            || tokens.folded(i) == "one" && tokens.folded(i + 2) == "to" && tokens.folded(i + 4) == "one"
            || tokens.folded(i) == "one" && tokens.folded(i + 1) == "to" && tokens.folded(i + 2) == "one"
    })
}

/// Whether the words say that it is given to several at once.
pub(super) fn is_grouped(ann: &Annotation<'_>, quantities: &[Quantity]) -> bool {
    let several = quantities.iter().any(|q| {
        matches!(q.measure, Measure::Group(_))
            || matches!(&q.measure, Measure::Ratio(r) if r != "1:1" && r != "2:1")
    });
    let tokens = ann.tokens();
    several || (0..tokens.len()).any(|i| matches!(tokens.folded(i), "group" | "groups" | "pair" | "pairs"))
}
