//! What provision binds itself to besides the amount: a promise, a ceiling, people, expertise.

use super::{
    change::{Detail, Difference, DifferenceKind as D},
    item::Item,
    marks::WordDiff,
};
use crate::{
    ledger::Entry,
    statement::CriterionId,
    text::role::{Standing, roles},
};

/// What differs in the conditions of two versions of one piece of provision.
pub(super) fn differences(
    old: (&Item<'_>, &[&Entry]),
    new: (&Item<'_>, &[&Entry]),
    words: &WordDiff,
) -> Vec<Difference> {
    let mut found = Vec::new();
    for (id, lost, made) in [
        (CriterionId::NoCeiling, D::CeilingAdded, D::CeilingLifted),
        (CriterionId::Committed, D::CommitmentLost, D::CommitmentMade),
    ] {
        match (met(old.0, id), met(new.0, id)) {
            (Some(true), Some(false)) => found.push(Difference::new(lost)),
            (Some(false), Some(true)) => found.push(Difference::new(made)),
            _ => {}
        }
    }
    found.extend(sharing((old.0, new.0), old.1, new.1));
    found.extend(expertise(old.0, new.0, words));
    found.extend(giver(old, new));
    found.extend(directness(old, new));
    found
}

fn met(item: &Item<'_>, id: CriterionId) -> Option<bool> {
    item.judgement?.criteria.iter().find(|(c, _)| *c == id)?.1.met
}

// Children to each adult, and what the plan says of it.
fn sharing(items: (&Item<'_>, &Item<'_>), old: &[&Entry], new: &[&Entry]) -> Option<Difference> {
    let (a, b) = (shared_by(old), shared_by(new));
    let (said, now) =
        (a.clone().map(|x| Detail::Term(x.1.into())), b.clone().map(|x| Detail::Term(x.1.into())));
    let kind = match (a, b) {
        (Some((x, _)), Some((y, _))) if y > x + 0.01 => D::MoreShared,
        (Some((x, _)), Some((y, _))) if x > y + 0.01 => D::LessShared,
        // An adult of one's own is given up by not saying so any more, unless nothing is left to compare.
        (Some((x, _)), None) if x <= 1.0 && !new.is_empty() => D::MoreShared,
        // A therapist sees one child at a time unless a group is named; an assistant need not.
        (None, Some((y, _))) if y <= 1.0 && !old.is_empty() && !by_expert(items.1, new) => D::LessShared,
        // A group of any size is larger than one of a stated size.
        (Some((x, _)), None) if x > 1.0 && in_group(items.1) => D::MoreShared,
        (None, Some((y, _))) if y > 1.0 && in_group(items.0) => D::LessShared,
        _ => return None,
    };
    Some(Difference::between(kind, said, now))
}

fn by_expert(item: &Item<'_>, entries: &[&Entry]) -> bool {
    best_giver((item, entries)).is_some_and(|(rank, _)| rank > 2)
}

fn in_group(item: &Item<'_>) -> bool {
    (0..item.words.len()).any(|i| matches!(item.folded(i), "group" | "groups"))
}

fn shared_by(entries: &[&Entry]) -> Option<(f64, String)> {
    let each = entries.iter().filter_map(|e| {
        let ratio = e.delivery.ratio.as_deref().and_then(|r| Some((children(r)?, r.to_owned())));
        ratio.or_else(|| e.delivery.group_size_max.map(|n| (f64::from(n), format!("group of {n}"))))
    });
    each.min_by(|a, b| a.0.total_cmp(&b.0))
}

// "1:4" is four children to an adult, "2:1" half a child.
fn children(ratio: &str) -> Option<f64> {
    let (adults, children) = ratio.split_once(':')?;
    let (adults, children): (f64, f64) = (adults.trim().parse().ok()?, children.trim().parse().ok()?);
    (adults > 0.0).then(|| children / adults)
}

fn expertise(old: &Item<'_>, new: &Item<'_>, words: &WordDiff) -> Option<Difference> {
    match (met(old, CriterionId::Expertise), met(new, CriterionId::Expertise)) {
        (Some(true), Some(false)) => return Some(Difference::new(D::ExpertiseLost)),
        (Some(false), Some(true)) => return Some(Difference::new(D::ExpertiseStated)),
        _ => {}
    }
    let (lost, came) = (credentials(old, words, true), credentials(new, words, false));
    match (lost > 0, came > 0) {
        (true, false) => Some(Difference::new(D::ExpertiseLost)),
        (false, true) => Some(Difference::new(D::ExpertiseStated)),
        _ => None,
    }
}

// How many words about training, registration or experience only one version has.
fn credentials(item: &Item<'_>, words: &WordDiff, old: bool) -> usize {
    let exchanges = words.exchanges();
    let stretches = exchanges.iter().map(|e| if old { e.old.clone() } else { e.new.clone() });
    stretches.flatten().filter(|i| is_credential(item.folded(*i))).count()
}

fn is_credential(word: &str) -> bool {
    matches!(
        word,
        "qualified"
            | "registered"
            | "registration"
            | "accredited"
            | "certified"
            | "certificated"
            | "chartered"
            | "experienced"
            | "experience"
            | "trained"
            | "hcpc"
            | "qualification"
            | "specialist"
    )
}

// Who gives it, by how much the law or the profession asks of them.
fn giver(old: (&Item<'_>, &[&Entry]), new: (&Item<'_>, &[&Entry])) -> Option<Difference> {
    let (a, b) = (best_giver(old), best_giver(new));
    let term = |x: &Option<(u8, String)>| x.as_ref().map(|(_, name)| Detail::Term(name.as_str().into()));
    let kind = match (&a, &b) {
        // Between people of whom nothing is asked there is no more and no less.
        (Some((x, _)), Some((y, _))) if y < x && *x > 1 => D::GiverLessQualified,
        (Some((x, _)), Some((y, _))) if y > x && *y > 1 => D::GiverMoreQualified,
        (Some((_, x)), Some((_, y))) if x != y => D::GiverChanged,
        (Some((x, name)), None) if *x > 1 && !says_all(new.0, name) => D::GiverLessQualified,
        (None, Some((_, name))) if !says_all(old.0, name) => D::GiverStated,
        _ => return None,
    };
    Some(Difference::between(kind, term(&a), term(&b)))
}

// Whether the words of a role stand there, though it was not read as giving anything.
fn says_all(item: &Item<'_>, name: &str) -> bool {
    let name = name.to_lowercase();
    let mut parts = name.split(|c: char| !c.is_alphanumeric()).filter(|p| p.len() > 3);
    parts.all(|part| {
        let stem: String = part.chars().take(6).collect();
        (0..item.words.len()).any(|i| item.folded(i).starts_with(&stem))
    })
}

fn best_giver((item, entries): (&Item<'_>, &[&Entry])) -> Option<(u8, String)> {
    let named = entries.iter().filter_map(|e| e.delivery.who.as_ref()).map(|w| w.as_str().to_owned());
    let mut all: Vec<String> = named.collect();
    if all.is_empty() {
        // No delivery was read; the words may name people all the same.
        for (_, text) in &item.fields {
            all.extend(roles(text.text(), text.tokens()).into_iter().map(|r| r.name));
        }
    }
    all.into_iter().map(|name| (rank(&name), name)).max_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)))
}

fn rank(name: &str) -> u8 {
    let says = |words: &[&str]| words.iter().any(|w| name.contains(w));
    if says(&["assistant", "technician", "support worker", "student"]) {
        return 1;
    }
    let text = format!("the {name}");
    let annotated = crate::text::Annotation::of(&text);
    let standing = roles(&text, annotated.tokens()).into_iter().map(|r| r.standing).max();
    match standing {
        Some(Standing::Titled) => 3,
        _ if says(&[
            "therapist",
            "psychologist",
            "specialist",
            "nurse",
            "doctor",
            "paediatrician",
            "counsellor",
            "dietitian",
            "audiolog",
            "clinic",
            "qualified",
        ]) =>
        {
            3
        }
        _ if says(&["teacher", "senco", "tutor"]) => 2,
        Some(Standing::Role) => 1,
        _ => 0,
    }
}

fn directness(old: (&Item<'_>, &[&Entry]), new: (&Item<'_>, &[&Entry])) -> Option<Difference> {
    let counted =
        |entries: &[&Entry], direct: bool| entries.iter().any(|e| e.is_direct() == direct && e.is_counted());
    let (with, without) = (|e: &[&Entry]| counted(e, true), |e: &[&Entry]| counted(e, false));
    // Where both speak of others, only the reading differs.
    let (before, now) = (speaks_of_others(old.0), speaks_of_others(new.0));
    if with(old.1) && !with(new.1) && without(new.1) && now && !before {
        Some(Difference::new(D::NoLongerDirect))
    } else if with(new.1) && !with(old.1) && without(old.1) && before && !now {
        Some(Difference::new(D::NowDirect))
    } else {
        None
    }
}

fn speaks_of_others(item: &Item<'_>) -> bool {
    const OTHERS: [&str; 12] = [
        "train",
        "advis",
        "advic",
        "liais",
        "consult",
        "monitor",
        "report",
        "programme",
        "staff",
        "team",
        "supervis",
        "parents",
    ];
    (0..item.words.len()).any(|i| OTHERS.iter().any(|w| item.folded(i).starts_with(w)))
}
