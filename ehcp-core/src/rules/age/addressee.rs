use crate::rules::prelude::*;

rule! {
    /// After compulsory school age the plan and its rights are the young person's.
    ///
    /// ## Why
    /// After the last Friday in June of the school year of the sixteenth birthday, decisions, notices and
    /// appeals belong to the young person, subject to capacity. Words such as "your child" tell the wrong person
    /// of the right.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2008-03-02
    /// dated: 2026-05-01
    /// note Letter: You may appeal if you disagree with this plan for your child.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2014-03-02
    /// dated: 2026-05-01
    /// note Letter: You may appeal if you disagree with this plan for your child.
    /// ```
    /// ```text,clean
    /// born: 2008-03-02
    /// dated: 2026-05-01
    /// note Letter: You may appeal if you disagree with this plan.
    /// ```
    "AGE-02" "addressed-to-parent-after-school-age",
    message: "words in this plan appear to be addressed to a parent, although the rights are now the young person's",
    advice: "address the young person, and set out any arrangement where they lack capacity",
    severity: Warning,
    authority: [
        Law "Children and Families Act 2014, s.38, 51, 80, 83",
        Law "SEND Regulations 2014, reg 63, 64",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let Some((born, on)) = view.plan.person.date_of_birth.zip(view.date()) else { return };
    if on <= school_year::compulsory_age_ends(born) {
        return;
    }
    let piece =
        view.text.all().find(|p| !matches!(p.section, Some(Letter::A)) && p.text.has(&stages::YOUR_CHILD));
    if let Some(piece) = piece {
        let span = piece.text.hits(&stages::YOUR_CHILD).next().map(|h| h.span);
        findings.push(at(&RULE, piece, span));
    }
}
