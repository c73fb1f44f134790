use crate::rules::prelude::*;

rule! {
    /// Equipment that the child needs is named in the provision.
    ///
    /// ## Why
    /// Section F says what equipment, facilities and staff there are to be. "Assistive technology" binds nobody to
    /// a laptop, and an aid that only section B mentions need not be provided.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// B n1: Ida hears speech across the room only through her radio aid.
    /// F p1: Teachers face Ida when they speak.
    /// ```
    /// ```text,flagged
    /// F p1: Assistive technology will be provided.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// B n1: Ida hears speech across the room only through her radio aid.
    /// F p1: Every teacher wears the transmitter of the radio aid, which an assistant tests each morning.
    /// ```
    /// ```text,clean
    /// F p1: Assistive technology: a laptop of her own with word prediction.
    /// ```
    "SPEC-18" "equipment-not-specified",
    message: "{what}",
    advice: "name the equipment in section F, who supplies and looks after it, and who teaches its use: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (F)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for (_, piece) in of_kind(view, &[Letter::F], StatementKind::Provision) {
        if let Some(hit) = piece.text.hits(&whole::UNNAMED_EQUIPMENT).next()
            && !piece.text.has(&whole::EQUIPMENT)
        {
            let what = Fact::Term("the equipment does not appear to be named");
            findings.push(at(&RULE, piece, Some(hit.span)).fact("what", what));
        }
    }
    if of_kind(view, &[Letter::F], StatementKind::Provision).next().is_none() {
        return; // FORM-08
    }
    for (_, piece) in of_kind(view, &[Letter::B], StatementKind::Need) {
        if let Some(hit) =
            piece.text.hits(&whole::EQUIPMENT).find(|h| !given(view, &piece.text, h.from, h.to))
        {
            let what = Fact::Term("equipment that section B speaks of does not appear in the provision");
            let finding = view.flag(&RULE, Some(Letter::F), "statements").fact("what", what);
            findings.push(finding.related(at(&RULE, piece, Some(hit.span)).at));
        }
    }
}

// The last word of its name stands somewhere in the provision: "aid", "laptop", "aids".
fn given(view: &PlanView<'_>, text: &Annotation<'_>, from: usize, to: usize) -> bool {
    let one = |w: &str| w.strip_suffix('s').unwrap_or(w).to_owned();
    let name = one(text.tokens().folded(to.saturating_sub(1).max(from)));
    view.text
        .within(PROVISION)
        .any(|p| (0..p.text.tokens().len()).any(|i| one(p.text.tokens().folded(i)) == name))
}
