use crate::rules::prelude::*;

rule! {
    /// A draft names no school and no type of school.
    ///
    /// ## Why
    /// The parent or young person is asked which school they would like; a draft that already names one, or a
    /// type, takes the answer away. That holds for the whole draft, not only for section I.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: draft_first
    /// I: name=Elmfield Primary School, type=mainstream
    /// ```
    /// ```text,flagged
    /// kind: draft_first
    /// F p1: Staff at Elmfield Primary School read with her for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: draft_first
    /// I: empty
    /// F p1: School staff read with her for 20 minutes daily.
    /// ```
    /// ```text,clean
    /// kind: final_first
    /// I: name=Elmfield Primary School, type=mainstream
    /// ```
    "FORM-10" "placement-in-a-draft",
    message: "a draft does not appear to leave the placement open: {where} gives {what}",
    advice: "leave section I blank in a draft and write \"the school\" or \"the setting\" elsewhere",
    severity: Error,
    authority: [
        Law "Children and Families Act 2014, s.38(5)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some(kind) = view.kind() else {
        if view.plan.placement.is_some() {
            findings.push(view.flag(&RULE, Some(Letter::I), "state").cannot_tell("the kind of plan"));
        }
        return;
    };
    if !kind.is_draft() {
        return;
    }
    let placement = view.plan.placement.as_ref();
    let named = placement.is_some_and(|p| p.name.is_some());
    let typed = placement.is_some_and(|p| {
        p.kind.is_some() || p.text.as_deref().is_some_and(|t| Annotation::of(t).has(&lex::INSTITUTION_TYPE))
    });
    if named || typed {
        let what = Fact::Term(if named { "the name of an institution" } else { "a type of institution" });
        let finding = view.flag(&RULE, Some(Letter::I), "placement");
        findings.push(finding.fact("where", Fact::Term("section I")).fact("what", what));
    }
    elsewhere(view, findings);
}

fn elsewhere(view: &PlanView<'_>, findings: &mut Findings) {
    let letters = [Letter::E, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];
    for piece in view.text.within(&letters).filter(|p| p.statement().is_some()) {
        if let Some(span) = crate::rules::names::institution(&piece.text) {
            let finding = at(&RULE, piece, Some(span)).severity(Severity::Warning);
            let finding = finding.fact("where", Fact::Term("the body of the plan"));
            findings.push(finding.fact("what", Fact::Term("the name of an institution")));
        }
    }
}
