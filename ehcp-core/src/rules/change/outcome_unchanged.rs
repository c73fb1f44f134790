use crate::{compare::versions::VersionsView, rules::prelude::*};

rule! {
    /// An outcome is looked at again over the years.
    ///
    /// ## Why
    /// Every review considers whether the outcomes are still the right ones. Words that stand unchanged for two
    /// years or more may be right; often nobody has looked at them.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// dated: 2022-05-02
    /// E o1: Sam will tie his shoes without help every morning.
    /// --- now
    /// dated: 2025-06-11
    /// E o1: Sam will tie his shoes without help every morning.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// dated: 2024-05-02
    /// E o1: Sam will tie his shoes without help every morning.
    /// --- now
    /// dated: 2025-06-11
    /// E o1: Sam will tie his shoes without help every morning.
    /// ```
    "CHANGE-01" "outcome-unchanged-for-years",
    message: "this outcome has stood in the same words for two years or more",
    advice: "say how far it has been reached (____), and keep, change or replace it: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.166",
    ],
    scope: Scope::Versions(check),
}

fn check(view: &VersionsView<'_>, findings: &mut Findings) {
    for constant in &view.comparison.constants {
        if !matches!(constant.kind, StatementKind::Outcome | StatementKind::Step) {
            continue;
        }
        let at = Location {
            section: Some(constant.section),
            statement: Some(constant.id.clone()),
            field: "text",
            span: None,
        };
        let versions = i64::try_from(constant.versions).unwrap_or(i64::MAX);
        let mut finding = Finding::new(&RULE, at).fact("versions", Fact::Count(versions));
        if let Some(since) = constant.since {
            finding = finding.fact("since", Fact::Day(since));
        }
        findings.push(finding);
    }
}
