use crate::rules::prelude::*;

rule! {
    /// Section C gives the health needs that relate to the special educational needs, or says that there are none.
    ///
    /// ## Why
    /// A blank cannot be told from a forgotten question. A section that says none while section G makes health
    /// provision contradicts it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// C: not applicable
    /// G g1: Termly review of the gait by the physiotherapist, 30 minutes.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// C: not applicable
    /// G: not applicable
    /// ```
    /// ```text,clean
    /// C c1: Has asthma, worse in cold air.
    /// G g1: Yearly asthma review by the school nurse.
    /// ```
    "FORM-05" "health-needs-not-addressed",
    message: "section C does not appear to say which health needs there are{why}",
    advice: "state the health needs that relate to the special educational needs, or \"none identified\" where the health advice says so",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)(c)",
        Code "SEND Code of Practice 2015, 9.69 (C)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let none = view.plan.state(Letter::C) == SectionState::NotApplicable;
    if none && of_kind(view, &[Letter::G], StatementKind::Provision).next().is_some() {
        let why = Fact::Term(", although section G makes health provision");
        findings.push(view.flag(&RULE, Some(Letter::C), "state").fact("why", why));
    }
}
