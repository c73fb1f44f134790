//! Pronouns, stated or told from the words.

use ehcp_core::plan::{Plan, Pronouns};

use crate::understand::words::{any, plain};

/// The pronouns that a text states.
pub(crate) fn stated(text: &str) -> Option<Pronouns> {
    let text = plain(text);
    let forms = [
        (Pronouns::They, ["they/them", "they and them", "they, them", "they / them"]),
        (Pronouns::She, ["she/her", "she and her", "she, her", "she / her"]),
        (Pronouns::He, ["he/him", "he and him", "he, him", "he / him"]),
    ];
    forms.iter().find(|(_, forms)| any(&text, forms)).map(|(p, _)| *p)
}

/// Fills in the pronouns: those stated, or those that the text uses, with how sure that is.
pub(crate) fn fill(plan: &mut Plan, labelled: Option<&str>, sex: Option<&str>) {
    let texts: Vec<&str> = texts(plan).collect();
    let said = labelled
        .and_then(|l| stated(l).or_else(|| single(l)))
        .or_else(|| texts.iter().filter(|t| states(t)).find_map(|t| stated(t)));
    if let Some(pronouns) = said {
        plan.person.pronouns = Some(pronouns);
        return;
    }
    let (mut she, mut he) = (0u32, 0u32);
    for text in texts {
        for word in plain(text).split(|c: char| !c.is_alphabetic()) {
            match word {
                "she" | "her" | "hers" | "herself" => she += 1,
                "he" | "him" | "his" | "himself" => he += 1,
                _ => {}
            }
        }
    }
    match sex.map(plain).as_deref().map(str::trim) {
        Some("female" | "f" | "girl" | "woman") => she += 20,
        Some("male" | "m" | "boy" | "man") => he += 20,
        _ => {}
    }
    let total = she + he;
    if total < 2 || she == he {
        return;
    }
    plan.person.pronouns = Some(if she > he { Pronouns::She } else { Pronouns::He });
    let share = f64::from(she.max(he)) / f64::from(total);
    let enough = f64::from(total.min(20)) / 20.0;
    plan.person.pronouns_confidence = Some((share * (0.5 + enough / 2.0) * 100.0).round() / 100.0);
}

fn single(label: &str) -> Option<Pronouns> {
    match plain(label).trim() {
        "she" | "her" => Some(Pronouns::She),
        "he" | "him" => Some(Pronouns::He),
        "they" | "them" => Some(Pronouns::They),
        _ => None,
    }
}

fn states(text: &str) -> bool {
    any(&plain(text), &["uses", "use", "pronouns", "pronoun"]) || text.contains("/")
}

fn texts(plan: &Plan) -> impl Iterator<Item = &str> {
    let sections = plan.sections.iter().flat_map(|s| {
        s.statements.iter().map(|x| x.text.as_str()).chain(s.notes.iter().map(|n| n.text.as_str()))
    });
    plan.notes.iter().map(|n| n.text.as_str()).chain(sections)
}
