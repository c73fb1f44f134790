//! How often a visiting professional works with the child.

use crate::{check::Judged, delivery::Per, rules::prelude::*};

/// The same professional's work with the child, at two rates and with nothing to tell the two apart.
pub(super) fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let mut before: Vec<(String, Per)> = Vec::new();
    for judged in view.statements.iter().filter(|j| PROVISION.contains(&j.section)) {
        let found = view.text.statements(PROVISION).find(|(s, _)| std::ptr::eq(*s, judged.statement));
        let Some((_, piece)) = found else { continue };
        let Some((who, per)) = rate(judged, piece) else { continue };
        let other = before.iter().any(|(w, p)| same_role(w, &who) && *p != per);
        if other && !piece.text.has(&whole::OTHER_PURPOSE) {
            let what =
                "how often this professional works with the child appears to differ from what is said before";
            super::flag(view, &judged.statement.id, what, findings);
        }
        if piece.text.has(&whole::WITH_THE_CHILD) {
            before.push((who, per));
        }
    }
}

// Who gives a piece of provision, of the professions that visit, and how often.
fn rate(judged: &Judged<'_>, piece: &Piece<'_>) -> Option<(String, Per)> {
    let visits = |who: &&str| {
        let text = Annotation::of(who);
        advisers::PROFESSIONS.iter().any(|p| text.has(p))
    };
    let stated = || {
        let mut given = judged.judgement.deliveries.iter();
        given.find_map(|d| Some((d.who.as_deref().filter(visits)?, d.per?)))
    };
    // "Speech and language therapy, once every half-term": the therapy stands for the therapist.
    let led = || {
        let hit = advisers::PROFESSIONS.iter().find_map(|p| piece.text.hits(p).find(|h| h.from <= 1))?;
        let per = judged.judgement.deliveries.first().and_then(|d| d.per)?;
        Some((hit.span.of(piece.text.text()), per))
    };
    let (who, per) = stated().or_else(led)?;
    Some((who.to_lowercase().replace("therapy", "therapist"), per))
}

// "Physiotherapist" may be the paediatric physiotherapist of before; the respiratory one is another.
fn same_role(a: &str, b: &str) -> bool {
    a.ends_with(b) || b.ends_with(a)
}
