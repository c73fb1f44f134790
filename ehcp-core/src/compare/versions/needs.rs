//! What differs in needs: how grave, how often, in what tone.

use super::{
    change::{Difference, DifferenceKind as D},
    item::Item,
    marks::WordDiff,
};
use crate::{statement::CriterionId, text::lexicon::language::BELITTLING};

/// What differs between two versions of a need, or of what somebody says.
pub(super) fn differences(old: &Item<'_>, new: &Item<'_>, words: &WordDiff) -> Vec<Difference> {
    weight(old, new, words).into_iter().collect()
}

/// What came in or went that belongs elsewhere or that many readers find disrespectful, in any statement.
pub(super) fn tone(old: &Item<'_>, new: &Item<'_>) -> Vec<Difference> {
    let mut found = Vec::new();
    let met = |item: &Item<'_>, id| {
        item.judgement.and_then(|j| j.criteria.iter().find(|(c, _)| *c == id)).and_then(|(_, c)| c.met)
    };
    let unkind = |item: &Item<'_>| {
        item.fields.iter().any(|(_, text)| text.has(&BELITTLING))
            || met(item, CriterionId::Respectful) == Some(false)
    };
    match (unkind(old), unkind(new)) {
        (false, true) => found.push(Difference::new(D::ToneHarsher)),
        (true, false) => found.push(Difference::new(D::ToneKinder)),
        _ => {}
    }
    match (met(old, CriterionId::NotProvision), met(new, CriterionId::NotProvision)) {
        (Some(true), Some(false)) => found.push(Difference::new(D::ProvisionAdded)),
        (Some(false), Some(true)) => found.push(Difference::new(D::ProvisionDropped)),
        _ => {}
    }
    found
}

// How grave the words are that went, and those that came in their place.
fn weight(old: &Item<'_>, new: &Item<'_>, words: &WordDiff) -> Option<Difference> {
    let exchanges = words.exchanges();
    let grades = |item: &Item<'_>, old: bool| -> Vec<u8> {
        let ranges = exchanges.iter().map(|e| if old { e.old.clone() } else { e.new.clone() });
        ranges.flatten().filter_map(|i| grade(item.folded(i))).collect()
    };
    let (gone, came) = (grades(old, true), grades(new, false));
    let most = |grades: &[u8]| grades.iter().copied().max();
    let lower = match (most(&gone), most(&came)) {
        (Some(a), Some(b)) if a != b => a > b,
        // A grave word that went, or a light one that came, softens; the other way about, it sharpens.
        (Some(a), None) => a > 2,
        (None, Some(b)) => b < 2,
        _ => return None,
    };
    Some(Difference::new(if lower { D::NeedSoftened } else { D::NeedSharpened }))
}

fn grade(word: &str) -> Option<u8> {
    Some(match word {
        "profound" | "severe" | "significant" | "significantly" | "severely" | "profoundly" | "complex"
        | "considerable" | "substantial" | "marked" | "serious" | "extreme" | "extremely" | "always"
        | "constantly" | "constant" | "cannot" | "unable" | "never" | "usually" | "highly" | "very" => 3,
        "moderate" | "moderately" | "often" | "frequently" | "frequent" | "regularly" => 2,
        "mild" | "mildly" | "some" | "slight" | "slightly" | "minor" | "little" | "sometimes"
        | "occasionally" | "occasional" | "rarely" | "can" | "may" | "manages" => 1,
        _ => return None,
    })
}
