use crate::rules::prelude::*;

rule! {
    /// A final plan gives the name and type of the school, or else its type.
    ///
    /// ## Why
    /// The name binds the school to admit; the type says what the authority decided. A final plan with neither
    /// decides nothing, and one with a name alone leaves out what the regulations ask for.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_first
    /// I: name=The Larches
    /// ```
    /// ```text,flagged
    /// kind: final_first
    /// I: text=Mainstream school; name to be confirmed
    /// ```
    /// ```text,flagged
    /// kind: final_first
    /// I: empty
    /// F p1: Reading in class for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_first
    /// I: name=The Larches, type=mainstream primary school
    /// ```
    /// ```text,clean
    /// kind: final_first
    /// I: empty
    /// eotas: yes
    /// ```
    /// ```text,clean
    /// kind: draft_first
    /// I: empty
    /// ```
    "FORM-11" "placement-incomplete-in-a-final-plan",
    message: "section I of a final plan does not appear to give {gap}",
    advice: "state the name and the type of the institution, or the type alone where none is named",
    severity: Error,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)(i)",
        Law "Children and Families Act 2014, s.40(2)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some(kind) = view.kind() else {
        if !is_extract(view.plan) {
            findings.push(view.flag(&RULE, Some(Letter::I), "state").cannot_tell("the kind of plan"));
        }
        return;
    };
    let state = view.plan.state(Letter::I);
    if !kind.is_final() || state == SectionState::Missing {
        return;
    }
    let Some(gap) = gap(view, state) else { return };
    findings.push(match gap {
        Gap::NotRead => view
            .flag(&RULE, Some(Letter::I), "placement")
            .cannot_tell("the name and type in section I as data"),
        Gap::Of(what) => view.flag(&RULE, Some(Letter::I), "placement").fact("gap", Fact::Term(what)),
    });
}

enum Gap {
    NotRead,
    Of(&'static str),
}

fn gap(view: &PlanView<'_>, state: SectionState) -> Option<Gap> {
    if state != SectionState::Content {
        let otherwise = view.plan.flags.eotas == Some(true)
            || view.setting() == Some(Setting::Eotas)
            || view.text.says_anywhere(&lex::EOTAS);
        return (!otherwise).then_some(Gap::Of("a name or a type"));
    }
    let says = |lexicon| view.text.says(&[Letter::I], lexicon);
    if says(&lex::UNSETTLED) {
        return Some(Gap::Of("a settled name or type"));
    }
    let Some(placement) = &view.plan.placement else { return Some(Gap::NotRead) };
    let name_has_type =
        placement.name.as_deref().is_some_and(|n| Annotation::of(n).has(&lex::INSTITUTION_TYPE));
    if placement.kind.is_some() || name_has_type || says(&lex::INSTITUTION_TYPE) {
        return None;
    }
    match (&placement.name, &placement.text) {
        (Some(_), _) => Some(Gap::Of("the type of institution")),
        (None, Some(_)) => Some(Gap::NotRead),
        (None, None) => Some(Gap::Of("a name or a type")),
    }
}
