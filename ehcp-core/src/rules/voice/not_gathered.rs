use crate::rules::{
    prelude::*,
    voice::{childs, first_person, is_quoted},
};

rule! {
    /// Views that others report say how they were gathered.
    ///
    /// ## Why
    /// Where a child's views are not in the child's own words, the reader needs to know who asked, and how, to
    /// know what they are worth. The authority must have regard to them.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1 child: Ida likes the garden and finds the hall too loud.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1 child: Ida likes the garden and finds the hall too loud.
    /// A note communication: She pointed to pictures with her key worker on two mornings.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    "VOICE-02" "way-of-gathering-views-not-said",
    message: "section A does not appear to say how the child's views were gathered",
    advice: "say who asked the child, when and how: ____",
    severity: Info,
    authority: [
        Law "Children and Families Act 2014, s.19",
        Code "SEND Code of Practice 2015, 9.69 (A)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if is_extract(view.plan) || childs(view).next().is_none() {
        return;
    }
    let own = childs(view).any(|(_, p)| is_quoted(p.text.text()) || first_person(&p.text).0);
    let said = view
        .text
        .all()
        .any(|p| matches!(p.section, None | Some(Letter::A | Letter::K)) && p.text.has(&voice::GATHERED));
    if !own && !said {
        findings.push(view.flag(&RULE, Some(Letter::A), "statements"));
    }
}
