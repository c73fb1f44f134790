use crate::rules::prelude::*;

rule! {
    /// Section K lists the advice that the assessment gathered, with author or role and date.
    ///
    /// ## Why
    /// The advice is what the plan rests on, and it belongs to the plan. A reader must be able to see whose
    /// advice it was and how old it is, and to find every report that the plan leans on.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// K: Class teacher, B. Osei
    /// ```
    /// ```text,flagged
    /// K: Class teacher, B. Osei, 3 May 2026
    /// F p1: A programme of balance exercises, as the physiotherapist recommended in her report.
    /// ```
    /// ```text,flagged
    /// K: Class teacher, B. Osei, 3 May 2026
    /// F p1: The physiotherapist works with her for 30 minutes a week on balance.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// K: Class teacher, B. Osei, 3 May 2026
    /// K: Physiotherapist, C. Lund, 9 May 2026
    /// F p1: A programme of balance exercises, as the physiotherapist recommended in her report.
    /// ```
    /// ```text,clean
    /// K: Class teacher, B. Osei, 3 May 2026
    /// F p1: An assistant trained by a physiotherapist helps her to stand for ten minutes a day.
    /// ```
    "FORM-14" "advice-not-listed-in-full",
    message: "section K does not appear to list {what}",
    advice: "list every piece of advice in section K with its author or role and its date, and append it",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 12(4)",
        Code "SEND Code of Practice 2015, 9.69 (K)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let plan = view.plan;
    match plan.state(Letter::K) {
        SectionState::Missing => return, // FORM-01
        SectionState::Content if plan.advice.is_empty() => {
            findings.push(
                view.flag(&RULE, Some(Letter::K), "advice").cannot_tell("section K as a list of advice"),
            );
            return;
        }
        SectionState::Content => {}
        SectionState::Empty | SectionState::NotApplicable => {
            let what = Fact::Term("any advice");
            let finding = view.flag(&RULE, Some(Letter::K), "advice").severity(Severity::Error);
            findings.push(finding.fact("what", what));
            return;
        }
    }
    for (i, source) in plan.advice.iter().enumerate() {
        let Some(what) = gap(source, view) else { continue };
        let entry = i64::try_from(i + 1).unwrap_or(i64::MAX);
        let finding = view.flag(&RULE, Some(Letter::K), "advice").fact("what", Fact::Term(what));
        findings.push(finding.fact("entry", Fact::Count(entry)));
    }
    cited(view, findings);
}

fn gap(source: &AdviceSource, view: &PlanView<'_>) -> Option<&'static str> {
    let anonymous = source.author.is_none()
        && source.profession.is_none()
        && advice::role_of(source).is_none()
        && !by_the_family(source, view);
    match (advice::date_of(source).is_none(), anonymous) {
        (true, true) => Some("the author or role and the date of an entry"),
        (true, false) => Some("the date of an entry"),
        (false, true) => Some("the author or role of an entry"),
        (false, false) => None,
    }
}

// "Robin's own letter": the child's name, or a relative's, is an author.
fn by_the_family(source: &AdviceSource, view: &PlanView<'_>) -> bool {
    let person = &view.plan.person;
    let names = [&person.name, &person.preferred_name].into_iter().flatten().chain(&person.family);
    let names: Vec<String> =
        names.flat_map(|n| n.split_whitespace()).filter(|n| n.len() > 2).map(str::to_lowercase).collect();
    let text = Annotation::of(&source.text);
    (0..text.tokens().len())
        .any(|i| names.iter().any(|n| n == crate::rules::names::bare(text.tokens().folded(i))))
}

/// Advice that the body of the plan leans on and section K lacks.
fn cited(view: &PlanView<'_>, findings: &mut Findings) {
    let letters = [Letter::B, Letter::C, Letter::D, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];
    let listed = |profession: &'static Lexicon| {
        view.text.within(&[Letter::K]).any(|p| p.text.has(profession))
            || view
                .plan
                .advice
                .iter()
                .any(|a| a.profession.as_deref().is_some_and(|w| Annotation::of(w).has(profession)))
    };
    for profession in advisers::PROFESSIONS.iter().filter(|p| !listed(p)) {
        let cites = |p: &Piece<'_>| {
            p.text.sentences().iter().any(|s| {
                p.text
                    .hits(profession)
                    .filter(|h| s.span.contains(h.span))
                    .any(|h| leans_on(&p.text, h.from, h.to))
            })
        };
        let leaning: Vec<_> =
            view.text.statements(&letters).filter(|(_, p)| cites(p)).map(|(_, p)| p).collect();
        // The provision that rests on the report is where a reader will look for it.
        let gives =
            view.text.statements(PROVISION).find(|(_, p)| given_by(&p.text, profession)).map(|(_, p)| p);
        let severity = if leaning.is_empty() { Severity::Info } else { Severity::Warning };
        let Some(piece) = gives.or_else(|| leaning.first().copied()) else { continue };
        let span = piece.text.hits(profession).next().map(|h| h.span);
        let what = Fact::Term(match severity {
            Severity::Info => "advice of a profession that gives or plans this provision",
            _ => "a report that the plan leans on",
        });
        let finding = at(&RULE, piece, span).severity(severity).fact("what", what);
        let others = leaning.iter().filter(|p| !std::ptr::eq(**p, piece));
        findings.push(others.fold(finding, |f, p| f.related(at(&RULE, p, None).at)));
    }
}

// The profession does the work or writes the programme; who only trained somebody, or may be asked, does not.
fn given_by(text: &Annotation<'_>, profession: &'static Lexicon) -> bool {
    text.hits(profession).any(|hit| {
        let tokens = text.tokens();
        let word = |back: usize| hit.from.checked_sub(back).map_or("", |i| tokens.folded(i));
        let article = usize::from(matches!(word(1), "the" | "a" | "an" | "her" | "his" | "their" | "same"));
        let trained = matches!(word(1 + article), "by" | "from")
            && matches!(word(2 + article), "trained" | "training" | "course" | "supervised");
        // A sensory service has teachers for hearing and for vision, and others.
        let service = hit.span.of(text.text()).to_lowercase().starts_with("sensory");
        let owner = tokens.folded(hit.to.saturating_sub(1)).ends_with("'s");
        !trained && !owner && !service && !text.has(&stages::MAY_BE_ASKED)
    })
}

// "the X's report", "X recommended", "advice of the X", "X (May 2026) found".
fn leans_on(text: &Annotation<'_>, from: usize, to: usize) -> bool {
    let tokens = text.tokens();
    let mut next = to;
    // A programme or a service comes between the profession and its report: "speech and language therapy report".
    while matches!(
        tokens.folded(next),
        "'s" | "has" | "have" | "also" | "last" | "most" | "recent" | "written"
    ) {
        next += 1;
    }
    let after = matches!(
        tokens.folded(next),
        "report"
            | "reports"
            | "advice"
            | "assessment"
            | "findings"
            | "finding"
            | "recommended"
            | "recommends"
            | "advised"
            | "advises"
            | "found"
            | "reported"
            | "reports that"
            | "noted"
            | "observed"
            | "diagnosed"
            | "recommendation"
            | "recommendations"
            | "letter"
    );
    let word = |back: usize| from.checked_sub(back).map_or("", |i| tokens.folded(i));
    let article = usize::from(matches!(word(1), "the" | "a" | "an" | "her" | "his" | "their"));
    let by = matches!(word(1 + article), "by" | "from" | "of");
    let before = by
        && matches!(
            word(2 + article),
            "advised"
                | "recommended"
                | "report"
                | "advice"
                | "assessed"
                | "assessment"
                | "diagnosed"
                | "findings"
                | "identified"
                | "reported"
                | "recommendations"
                | "letter"
        );
    // Advice yet to be given is no report: "as advised by the therapist after each visit" is the plan's future.
    after || before
}
