use super::prelude::*;

rule! {
    /// Advice says who gives it, and as what.
    ///
    /// ## Why
    /// The weight of advice is that of whoever gives it. Without name and profession nobody can ask what was
    /// meant, or tell whether it keeps to the writer's own field.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// date: 2026-03-01
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// author: Una Reed
    /// profession: educational psychologist
    /// date: 2026-03-01
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    "ADV-14" "adviser-not-named",
    message: "this advice does not appear to say {part}",
    advice: "add the name and the profession of whoever advises, and a signature: ____",
    severity: Info,
    authority: [
        Practice "the list of advice in section K gives the author and role of each",
        Code "SEND Code of Practice 2015, 9.69 (K)",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    if view.is_empty() {
        return;
    }
    let advice = view.advice;
    let (part, field) = match (advice.author.is_some(), advice.profession.is_some() || advice.role.is_some())
    {
        (true, true) => return,
        (false, true) => ("who gives it", "author"),
        (true, false) => ("what profession gives it", "profession"),
        (false, false) => ("who gives it, and as what", "author"),
    };
    findings.push(view.flag(&RULE, field).fact("part", Fact::Term(part)).confidence(0.8));
}
