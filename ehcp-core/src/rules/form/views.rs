use crate::rules::prelude::*;

rule! {
    /// Section A speaks for the child and for the parents: views, interests, aspirations.
    ///
    /// ## Why
    /// The plan starts from what the child and the family want. Section A should hold both voices, hopes for the
    /// future, and how to communicate with the child and involve them.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1 view family: His mother says that he works best early in the day, that he tires after lunch, and that the walk to school settles him; she would like the school to keep the morning for reading and writing and to leave the afternoon for making things.
    /// B n1: Words.
    /// born: 2016-03-02
    /// dated: 2026-05-01
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1 view child: "I like drawing maps and I like it when people tell me what happens next. I don't like noise."
    /// A a2 aspiration child: "I want to be a ranger."
    /// A a3 view family: His father hopes that he will one day travel by himself, and says that he needs time to answer.
    /// A note communication: Give him ten seconds to reply and show him the choices as pictures.
    /// born: 2016-03-02
    /// dated: 2026-05-01
    /// ```
    "FORM-03" "section-a-incomplete",
    message: "section A does not appear to give {gap}",
    advice: "add {gap} to section A, in the person's own words where possible",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)(a)",
        Code "SEND Code of Practice 2015, 9.65, 9.69 (A)",
    ],
    scope: Scope::Plan(check),
}

// Two voices and their hopes do not fit into less.
const A_FEW_WORDS: usize = 40;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let plan = view.plan;
    match plan.state(Letter::A) {
        SectionState::Missing => return, // FORM-01
        SectionState::Empty | SectionState::NotApplicable => {
            let gap = Fact::Term("anyone's views, interests and aspirations");
            let finding = view.flag(&RULE, Some(Letter::A), "statements").severity(Severity::Error);
            findings.push(finding.fact("gap", gap));
            return;
        }
        SectionState::Content => {}
    }
    let mut gap = |what: &'static str, severity| {
        let finding = view.flag(&RULE, Some(Letter::A), "statements").severity(severity);
        findings.push(finding.fact("gap", Fact::Term(what)));
    };
    let words: usize = view
        .text
        .within(&[Letter::A])
        .filter(|p| !p.is_boilerplate())
        .map(|p| (0..p.text.tokens().len()).filter(|i| p.text.tokens().class(*i) == Class::Word).count())
        .sum();
    if words > 0 && words < A_FEW_WORDS && !is_extract(plan) {
        gap("more than a few words", Severity::Info);
    }
    let says = |lexicon| view.text.says(&[Letter::A], lexicon);
    let spoken_by = |who| view.text.statements(&[Letter::A]).any(|(s, _)| s.speaker == Some(who));
    let any = |kind| view.text.statements(&[Letter::A]).any(|(s, _)| s.kind == kind);
    if !spoken_by(Speaker::Child) && !says(&lex::CHILD_SPEAKS) {
        gap("the child's or young person's own views", Severity::Warning);
    }
    // The young person speaks for themselves once over compulsory school age.
    let of_age = plan
        .person
        .date_of_birth
        .zip(view.date())
        .is_some_and(|(born, on)| on > school_year::compulsory_age_ends(born));
    if !of_age && !spoken_by(Speaker::Family) && !says(&lex::FAMILY_SPEAKS) {
        gap("the parents' views", Severity::Warning);
    }
    if !any(StatementKind::Aspiration) && !says(&lex::HOPES) {
        gap("aspirations", Severity::Warning);
    }
    let noted =
        plan.section(Letter::A).is_some_and(|s| s.notes.iter().any(|n| n.kind == NoteKind::Communication));
    if !noted && !says(&lex::COMMUNICATES) {
        gap("how to communicate with the child", Severity::Info);
    }
}
