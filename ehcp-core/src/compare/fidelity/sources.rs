//! How each piece of advice stands in the plan: how old it is, whether section K lists it, whether it is used.

use jiff::civil::Date;

use super::{
    model::{Advised, Recommended, SourceFacts, Status},
    people,
};
use crate::{
    advice::{Advice, date_of, role, role_of},
    plan::{AdviceRole, AdviceSource, Letter, Plan},
    plan_text::PlanText,
    school_year,
    text::{Annotation, lexicon::advisers},
};

const BODY: &[Letter] =
    &[Letter::B, Letter::C, Letter::D, Letter::E, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];

/// What is to be told about each piece of advice, and the entries of section K that none of them is.
pub(super) fn of(
    plan: &Plan,
    advice: &[Advised<'_>],
    recommendations: &[Recommended],
    on: Option<Date>,
) -> (Vec<SourceFacts>, Vec<usize>) {
    let text = PlanText::of(plan);
    let mut facts: Vec<SourceFacts> = advice
        .iter()
        .enumerate()
        .map(|(i, advised)| {
            let mine: Vec<&Recommended> = recommendations.iter().filter(|r| r.advice == i).collect();
            source(&text, advised, &mine, on)
        })
        .collect();
    let known: Vec<(Option<AdviceRole>, Vec<usize>, &Advice)> =
        advice.iter().map(|a| (role_in(a.advice), professions_of(a.advice), a.advice)).collect();
    for (facts, listed) in facts.iter_mut().zip(entries(plan, &known)) {
        facts.listed = listed;
    }
    let not_given = (0..plan.advice.len()).filter(|k| !facts.iter().any(|f| f.listed == Some(*k))).collect();
    (facts, not_given)
}

// The profession as given says more than a title.
fn words_of(advice: &Advice) -> impl Iterator<Item = &str> {
    [advice.profession.as_deref(), advice.title.as_deref()].into_iter().flatten()
}

fn role_in(advice: &Advice) -> Option<AdviceRole> {
    advice.role.or_else(|| words_of(advice).find_map(role))
}

fn professions_of(advice: &Advice) -> Vec<usize> {
    words_of(advice)
        .map(|w| people::professions_in(&Annotation::of(w)))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

fn source(
    text: &PlanText<'_>,
    advised: &Advised<'_>,
    mine: &[&Recommended],
    on: Option<Date>,
) -> SourceFacts {
    let advice = advised.advice;
    let words = [advice.profession.as_deref(), advice.title.as_deref()];
    let words: Vec<&str> = words.into_iter().flatten().collect();
    let role = advice.role.or_else(|| words.iter().find_map(|w| role(w)));
    let profession = words.iter().find_map(|w| people::profession(w));
    let professions: Vec<usize> =
        words.iter().flat_map(|w| people::professions_in(&Annotation::of(w))).collect();
    let taken_up = mine.iter().any(|r| !matches!(r.status, Status::Dropped | Status::NotFound));
    let named = |cites: bool| {
        text.statements(BODY).any(|(_, piece)| {
            piece.text.sentences().iter().any(|s| {
                let of_profession = professions
                    .iter()
                    .any(|p| advisers::PROFESSIONS.get(*p).is_some_and(|l| piece.text.has_within(l, s.span)));
                let by_name =
                    advice.author.as_deref().is_some_and(|a| holds_surname(s.span.of(piece.text.text()), a));
                (of_profession || by_name) && (!cites || leans(&piece.text, s.from, s.to))
            })
        })
    };
    SourceFacts {
        name: advised.name.to_owned(),
        role,
        profession,
        date: advice.date,
        out_of_date: advice.date.zip(on).map(|(day, on)| day < school_year::months_after(on, -24)),
        listed: None,
        used: taken_up || named(false),
        cited: named(true),
        recommendations: mine.len(),
    }
}

// How well an entry of section K fits a piece of advice: by author, day, profession and role.
fn fit(entry: &AdviceSource, advice: &Advice, role: Option<AdviceRole>, professions: &[usize]) -> i32 {
    let day = match (date_of(entry), advice.date) {
        (Some(a), Some(b)) if a == b => 3,
        // Reports are dated by the day of the visit, of writing or of sending.
        (Some(a), Some(b)) if (a - b).get_days().abs() <= 45 => 1,
        (Some(_), Some(_)) => -4,
        _ => 0,
    };
    let names = advice.author.as_deref().map_or(0, |author| {
        let named = holds_surname(&entry.text, author)
            || entry.author.as_deref().is_some_and(|e| holds_surname(e, author));
        if named {
            4
        } else if entry.author.is_some() {
            -2
        } else {
            0
        }
    });
    let text = Annotation::of(&entry.text);
    let theirs = people::professions_in(&text);
    let profession = match (professions.is_empty(), theirs.is_empty()) {
        (false, false) if theirs.iter().any(|p| professions.contains(p)) => 3,
        (false, false) => -3,
        _ if role.is_some() && role_of(entry) == role => 2,
        _ => 0,
    };
    day + names + profession
}

// Each entry for the advice that fits it best.
fn entries(plan: &Plan, facts: &[(Option<AdviceRole>, Vec<usize>, &Advice)]) -> Vec<Option<usize>> {
    let mut all: Vec<(i32, usize, usize)> = Vec::new();
    for (i, (role, professions, advice)) in facts.iter().enumerate() {
        for (k, entry) in plan.advice.iter().enumerate() {
            let fit = fit(entry, advice, *role, professions);
            if fit >= 2 {
                all.push((fit, i, k));
            }
        }
    }
    all.sort_by(|a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut found = vec![None; facts.len()];
    let mut taken: Vec<usize> = Vec::new();
    for (_, i, k) in all {
        if let Some(slot) = found.get_mut(i).filter(|slot| slot.is_none() && !taken.contains(&k)) {
            *slot = Some(k);
            taken.push(k);
        }
    }
    found
}

fn holds_surname(text: &str, author: &str) -> bool {
    let surname = author
        .split_whitespace()
        .rfind(|w| w.chars().count() > 2 && w.chars().all(|c| c.is_alphabetic() || c == '-' || c == '\''));
    surname.is_some_and(|s| {
        let s = s.to_lowercase();
        text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\'')).any(|w| w.to_lowercase() == s)
    })
}

fn leans(text: &Annotation<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|i| {
        matches!(
            text.tokens().folded(i),
            "report"
                | "reports"
                | "advice"
                | "advised"
                | "advises"
                | "recommended"
                | "recommends"
                | "recommendation"
                | "recommendations"
                | "assessed"
                | "found"
                | "letter"
        )
    })
}
