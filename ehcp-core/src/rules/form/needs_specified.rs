use std::collections::BTreeSet;

use crate::{rules::prelude::*, text::lexicon::words};

rule! {
    /// Section B specifies every special educational need.
    ///
    /// ## Why
    /// Provision follows from needs: a need that is nowhere in section B has no claim to provision. A need that
    /// is recorded only outside the lettered sections is not specified.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B: empty
    /// F p1: Reading for 20 minutes daily.
    /// ```
    /// ```text,flagged
    /// B n1: Finds reading hard.
    /// other n2: She has difficulty shifting attention.
    /// ```
    ///
    /// ```text,flagged
    /// name: Ida Brook
    /// B n1: Ida finds reading hard, so that she avoids books.
    /// note Reports: The psychologist's report records that Ida could not tell the time from a clock or judge how long ten minutes was.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// name: Ida Brook
    /// B n1: Ida finds reading hard, so that she avoids books.
    /// note Reports: The psychologist's report records that Ida could not read a page of her book.
    /// ```
    /// ```text,clean
    /// B n1: Finds it hard to hold more than two instructions in mind.
    /// ```
    "FORM-04" "special-educational-needs-not-specified",
    message: "section B does not appear to specify {what}",
    advice: "describe each special educational need in section B: what the child finds hard, and what that means in learning and daily life",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s.37(2)(a)",
        Law "SEND Regulations 2014, reg 12(1)(b)",
        Code "SEND Code of Practice 2015, 9.69 (B)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let state = view.plan.state(Letter::B);
    let any = of_kind(view, &[Letter::B], StatementKind::Need).next().is_some();
    if state == SectionState::Missing {
        return; // FORM-01
    }
    if state != SectionState::Content || (!any && view.plan.section(Letter::B).is_some_and(is_silent)) {
        let what = Fact::Term("any special educational need");
        findings.push(view.flag(&RULE, Some(Letter::B), "statements").fact("what", what));
    } else if !any {
        findings.push(
            view.flag(&RULE, Some(Letter::B), "statements")
                .cannot_tell("the needs of section B as statements"),
        );
    }
    only_in_reports(view, findings);
    for (_, piece) in of_kind(view, &[Letter::Other], StatementKind::Need) {
        let what = Fact::Term("a need that is recorded outside the lettered sections");
        findings.push(at(&RULE, piece, None).severity(Severity::Warning).fact("what", what));
    }
}

fn is_silent(section: &crate::plan::Section) -> bool {
    section.statements.is_empty() && section.notes.is_empty()
}

/// Difficulties that a summary of the reports gives and no section on needs mentions.
fn only_in_reports(view: &PlanView<'_>, findings: &mut Findings) {
    let needs: BTreeSet<String> =
        view.text.within(&[Letter::B, Letter::C, Letter::D]).flat_map(|p| stems(&p.text, None)).collect();
    if needs.is_empty() {
        return;
    }
    let outside = view.text.all().filter(|p| matches!(p.source, Source::Note(_)) && !p.is_boilerplate());
    for piece in outside.filter(|p| p.section.is_none_or(|l| l == Letter::Other)) {
        let missing = piece.text.sentences().iter().any(|s| {
            let says = |lexicon| piece.text.has_within(lexicon, s.span);
            let what = stems(&piece.text, Some((s.from, s.to)));
            let known = what.iter().filter(|w| needs.contains(*w)).count();
            says(&whole::REPORTED) && says(&whole::DIFFICULT) && what.len() >= 3 && known * 4 <= what.len()
        });
        if missing {
            let what = Fact::Term("a difficulty that a report is said to have found");
            findings.push(at(&RULE, piece, None).severity(Severity::Info).confidence(0.5).fact("what", what));
        }
    }
}

// The beginnings of the words that carry meaning, from where the difficulty is told.
fn stems(text: &Annotation<'_>, part: Option<(usize, usize)>) -> BTreeSet<String> {
    let (from, to) = part.unwrap_or((0, text.tokens().len()));
    let told = text.hits(&whole::DIFFICULT).find(|h| h.from >= from && h.to <= to).filter(|_| part.is_some());
    let from = told.map_or(from, |h| h.to);
    (from..to)
        .filter(|i| text.tokens().class(*i) == Class::Word)
        .map(|i| text.tokens().folded(i))
        .filter(|w| w.chars().count() >= 4 && !words::FRAME.has(w))
        .map(|w| w.chars().take(4).collect())
        .collect()
}
