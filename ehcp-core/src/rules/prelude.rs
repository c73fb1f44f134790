//! What the rules on whole plans share.

pub(super) use crate::{
    advice,
    check::PlanView,
    compare::fidelity::Recommended,
    finding::{Fact, Finding, Findings, Location},
    plan::{
        AdviceRole, AdviceSource, Letter, NoteKind, Plan, PlanKind, Pronouns, SectionState, Setting, Speaker,
        Statement, StatementKind,
    },
    plan_text::{Piece, Source},
    position::Span,
    rule,
    rule::{Rule, Scope, Severity},
    school_year::{self, age, year_group},
    text::{
        Annotation, Class, Lexicon, dates,
        lexicon::{advisers, plan as lex, stages, topics, voice, whole},
    },
};

/// Sections that say what will be given.
pub(super) const PROVISION: &[Letter] = &[Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];

/// Sections that say what social care will give.
pub(super) const CARE: &[Letter] = &[Letter::H, Letter::H1, Letter::H2];

/// The year group on the day of the plan: the later of what is stated and what the date of birth says.
pub(super) fn year(view: &PlanView<'_>) -> Option<i8> {
    let person = &view.plan.person;
    let by_age = person.date_of_birth.zip(view.date()).map(|(born, on)| year_group(born, on));
    person.year_group.into_iter().chain(by_age).max()
}

/// Age in years on the day of the plan.
pub(super) fn years_old(view: &PlanView<'_>) -> Option<u8> {
    let born = view.plan.person.date_of_birth?;
    age(born, view.date()?)
}

/// Statements of a kind in some sections.
pub(super) fn of_kind<'v>(
    view: &'v PlanView<'_>,
    letters: &'v [Letter],
    kind: StatementKind,
) -> impl Iterator<Item = (&'v Statement, &'v Piece<'v>)> {
    view.text.statements(letters).filter(move |(s, _)| s.kind == kind)
}

/// A finding of a rule about the words of a piece.
pub(super) fn at(rule: &'static Rule, piece: &Piece<'_>, span: Option<Span>) -> Finding {
    let (statement, field) = match piece.source {
        Source::Statement(s) => (Some(s.id.clone()), "text"),
        Source::Beside(s) => (Some(s.id.clone()), "beside"),
        Source::LeadIn(s) => (Some(s.id.clone()), "lead_in"),
        Source::Note(_) => (None, "notes"),
        Source::NoteHeading(_) => (None, "notes.heading"),
        Source::Field => (None, "text"),
        Source::Advice(_) => (None, "advice"),
    };
    // A span counts in the field it is in; notes and cells have no path of their own.
    let span = span.filter(|_| matches!(piece.source, Source::Statement(_) | Source::LeadIn(_)));
    Finding::new(rule, Location { section: piece.section, statement, field, span })
}

/// Whether too little of a plan is there to judge the plan as a whole.
pub(super) fn is_extract(plan: &Plan) -> bool {
    plan.sections.iter().filter(|s| s.letter != Letter::Other).count() < 4
}

/// Says which recommendation of which advice a finding is about, counted from one.
pub(super) fn of_advice(finding: Finding, nth: usize, recommended: &Recommended) -> Finding {
    let count = |n: usize| Fact::Count(i64::try_from(n + 1).unwrap_or(i64::MAX));
    finding.fact("recommendation", count(nth)).fact("source", count(recommended.advice))
}

/// Whole days from one day to another.
pub(super) fn days_between(from: jiff::civil::Date, to: jiff::civil::Date) -> i64 {
    i64::from((to - from).get_days())
}
