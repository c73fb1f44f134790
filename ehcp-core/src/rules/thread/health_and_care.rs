use crate::rules::prelude::*;

rule! {
    /// Health and social care needs have provision, or a reason why not, and the other way about.
    ///
    /// ## Why
    /// Section G answers section C and section H answers section D. A need with neither provision nor a reason
    /// leaves the reader to guess whether it was refused or forgotten; provision without a need leaves it open
    /// what it is for.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// C c1: Has asthma, worse in cold air.
    /// G: not applicable
    /// ```
    /// ```text,flagged
    /// C c1: Wakes four times a night and is tired by noon.
    /// C c2: Has asthma.
    /// G g1: Yearly asthma review by the nurse, 30 minutes.
    /// ```
    /// ```text,flagged
    /// D: not applicable
    /// H2 h1: A family worker visits for an hour a fortnight.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// C c1: Has asthma, worse in cold air.
    /// G g1: Yearly review of the inhaler by the nurse, 30 minutes.
    /// ```
    /// ```text,clean
    /// C c1: Has mild eczema, managed by the family GP.
    /// G: not applicable
    /// ```
    "THREAD-02" "health-or-care-need-unanswered",
    message: "sections {pair} do not appear to match: {gap}",
    advice: "add the provision, or say in the need's section why none is required",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 12(1)(c), (d), (g), (h)",
        Code "SEND Code of Practice 2015, 9.69",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let sides: [(&[Letter], StatementKind, &[Letter], &'static str); 2] = [
        (&[Letter::C], StatementKind::HealthNeed, &[Letter::G], "C and G"),
        (&[Letter::D], StatementKind::CareNeed, CARE, "D and H"),
    ];
    for (needs, kind, provision, pair) in sides {
        let any_need = of_kind(view, needs, kind).any(|(_, p)| !p.text.has(&lex::NOT_KNOWN));
        let any_provision = of_kind(view, provision, StatementKind::Provision).next().is_some();
        let pair = Fact::Term(pair);
        if any_need && !any_provision && silent(view, provision) && !reason(view, needs, provision) {
            let gap = Fact::Term("there are needs but neither provision nor a reason");
            let section = needs.first().copied();
            findings
                .push(view.flag(&RULE, section, "statements").fact("pair", pair.clone()).fact("gap", gap));
        }
        if any_provision && !any_need && is_none(view, needs) {
            let mut pieces = of_kind(view, provision, StatementKind::Provision).map(|(_, p)| p);
            if let Some(first) = pieces.next() {
                let gap = Fact::Term("this provision answers no need that is stated");
                let finding = at(&RULE, first, None).fact("pair", pair.clone()).fact("gap", gap);
                findings.push(pieces.fold(finding, |f, piece| f.related(at(&RULE, piece, None).at)));
            }
        }
    }
    if of_kind(view, &[Letter::G], StatementKind::Provision).next().is_some() {
        by_condition(view, findings);
    }
}

fn silent(view: &PlanView<'_>, letters: &[Letter]) -> bool {
    letters.iter().all(|l| view.plan.section(*l).is_none_or(|s| s.statements.is_empty()))
        && letters.iter().any(|l| view.plan.section(*l).is_some())
}

fn is_none(view: &PlanView<'_>, letters: &[Letter]) -> bool {
    let not_known = view.text.says(letters, &lex::NOT_KNOWN);
    letters.iter().any(|l| match view.plan.state(*l) {
        SectionState::NotApplicable | SectionState::Empty => true,
        SectionState::Content => not_known,
        SectionState::Missing => false,
    })
}

fn reason(view: &PlanView<'_>, needs: &[Letter], provision: &[Letter]) -> bool {
    view.text.says(needs, &lex::NO_PROVISION_REASON) || view.text.says(provision, &lex::NO_PROVISION_REASON)
}

// A health need whose condition no provision of any kind mentions.
fn by_condition(view: &PlanView<'_>, findings: &mut Findings) {
    for (need, piece) in of_kind(view, &[Letter::C], StatementKind::HealthNeed) {
        let conditions: Vec<_> = topics::ALL_TOPICS.iter().filter(|t| piece.text.has(t)).collect();
        let answered = conditions.is_empty()
            || piece.text.has(&lex::NO_PROVISION_REASON)
            || conditions.iter().any(|t| view.text.says(PROVISION, t))
            || view.thread.stated_partners(&need.id).any(|id| is_provision(view, id));
        if !answered {
            let gap = Fact::Term("no provision mentions the condition");
            findings.push(at(&RULE, piece, None).fact("pair", Fact::Term("C and G")).fact("gap", gap));
        }
    }
}

fn is_provision(view: &PlanView<'_>, id: &str) -> bool {
    view.statements.iter().any(|j| j.statement.id == id && j.statement.kind == StatementKind::Provision)
}
