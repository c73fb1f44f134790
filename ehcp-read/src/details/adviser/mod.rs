//! Who wrote a piece of advice, when and about whom.

mod facts;
mod labels;

use ehcp_core::plan::{AdviceRole, Plan};
use jiff::civil::Date;

use super::labels::{Field, field};
use super::{advice, cover, dates, names, pronouns};
use crate::understand::Line;
use crate::understand::words::{any, count, find, plain, starts};
use facts::{Fact, facts};
use labels::{CHILD, DATES, PROFESSION, is_writer};

/// What the document says of its writer.
#[derive(Default)]
pub(crate) struct Adviser {
    pub(crate) role: Option<AdviceRole>,
    pub(crate) profession: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) date: Option<Date>,
}

/// Reads who wrote the advice and when, and fills in the person it is about.
pub(crate) fn read(plan: &mut Plan, lines: &[Line], title: Option<&str>) -> Adviser {
    let facts = facts(lines);
    let mut found = Adviser::default();
    writer(&mut found, &facts);
    if found.profession.is_none() {
        found.profession = title.and_then(of_title);
    }
    found.date = date(&facts, found.author.as_deref());
    found.role = found
        .profession
        .as_deref()
        .and_then(ehcp_core::advice::role)
        .or_else(|| title.and_then(ehcp_core::advice::role))
        .or_else(|| facts.iter().take(12).find_map(|f| ehcp_core::advice::role(&f.text)));
    person(plan, &facts, &found);
    found
}

fn date(facts: &[Fact], author: Option<&str>) -> Option<Date> {
    let labelled = DATES
        .iter()
        .find_map(|labels| facts.iter().filter(|f| f.is(labels)).find_map(|f| dates::first(&f.text)));
    if labelled.is_some() {
        return labelled;
    }
    // "Dictated and signed 30 September 2026": the words before a date say that it is the document's.
    let signed = facts.iter().find_map(|f| {
        let mut from = 0;
        dates::all(&f.text).into_iter().find_map(|d| {
            let before = plain(f.text.get(from..d.start).unwrap_or(""));
            from = d.end;
            any(
                &before,
                &[
                    "signed",
                    "dictated",
                    "typed",
                    "written",
                    "dated",
                    "report date",
                    "completed on",
                    "date of report",
                ],
            )
            .then_some(d.date)
        })
    });
    let free = || facts.iter().filter(|f| f.label.is_none());
    let alone = || {
        free().find_map(|f| {
            let all = dates::all(&f.text);
            let [one] = all.as_slice() else { return None };
            let before = f.text.get(..one.start)?.trim();
            let after = f.text.get(one.end..)?.trim_matches(['.', ' ', ',']);
            (before.is_empty() && after.is_empty()).then_some(one.date)
        })
    };
    // "Jane Smith, occupational therapist, 3 May 2026".
    let beside_name = || {
        let mut of_writer = facts.iter().filter(|f| author.is_some_and(|a| f.text.contains(a)));
        of_writer.find_map(|f| dates::all(&f.text).last().map(|d| d.date))
    };
    signed.or_else(alone).or_else(beside_name)
}

fn writer(found: &mut Adviser, facts: &[Fact]) {
    let labelled = facts.iter().filter(|f| f.label.as_deref().is_some_and(is_writer)).find_map(|f| {
        let name = advice::author(&f.text)?;
        Some((name, format!("{}, {}", f.label.as_deref().unwrap_or(""), f.text)))
    });
    let free: Vec<&str> = facts.iter().filter(|f| f.label.is_none()).map(|f| f.text.as_str()).collect();
    let named = || free.iter().find_map(|t| named_with_profession(t));
    let signed = || (0..facts.len()).find_map(|i| signature(facts.get(i..).unwrap_or(&[])));
    let last = || {
        let i = facts.iter().rposition(|f| f.label.is_none() && is_signature(&f.text))?;
        let below = facts.get(i + 1).filter(|b| count(&b.text) <= 14).map_or("", |b| b.text.as_str());
        Some((advice::author(&facts.get(i)?.text)?, format!(", {below}")))
    };
    let mut said = String::new();
    if let Some((name, about)) = labelled.or_else(named).or_else(signed).or_else(last) {
        found.author = Some(name);
        found.profession = profession(&about);
        said = about;
    }
    if found.profession.is_none() {
        let role = facts.iter().find(|f| f.is(PROFESSION)).map(|f| f.text.as_str());
        found.profession = role.map(|r| profession(r).unwrap_or_else(|| r.to_owned()));
    }
    // Without the label before it, which is no job.
    let value = said.split_once(", ").map_or(said.as_str(), |(_, rest)| rest);
    found.profession = found.profession.take().or_else(|| job(value));
    if found.profession.is_none() {
        let own = found.author.clone();
        found.profession = facts.iter().enumerate().find_map(|(i, f)| {
            let beside = own.as_deref().is_some_and(|a| f.text.contains(a));
            let below =
                || facts.get(i + 1).filter(|n| count(&n.text) <= 12).and_then(|n| profession(&n.text));
            beside.then(|| profession(&f.text).or_else(below)).flatten()
        });
    }
}

// "Catrin Bell, specialist speech and language therapist, HCPC registered".
fn named_with_profession(text: &str) -> Option<(String, String)> {
    if count(text) > 24 || text.ends_with('?') {
        return None;
    }
    let by =
        ["written by ", "report by ", "completed by ", "prepared by ", "compiled by ", "advice by ", "by "];
    let cut = by.iter().find_map(|b| plain(text).starts_with(b).then(|| text.get(b.len()..)).flatten());
    if let Some(said) = cut {
        return advice::author(said).map(|name| (name, said.to_owned()));
    }
    let said = text;
    let (first, rest) = said.split_once([',', '(', '–', '\n'])?;
    let name = advice::author(first)?;
    (first.trim() == name && profession(rest).is_some()).then(|| (name, rest.to_owned()))
}

/// What stands above the writer's name at the end.
pub(crate) const VALEDICTIONS: &[&str] = &[
    "yours",
    "kind regards",
    "kindest regards",
    "best wishes",
    "warm regards",
    "with best wishes",
    "regards",
    "signed",
    "signature",
];

// "Yours sincerely" or "Signed" above or before the name of the writer.
fn signature(facts: &[Fact]) -> Option<(String, String)> {
    let (first, rest) = facts.split_first()?;
    let label =
        first.label.as_deref().filter(|l| matches!(*l, "signed" | "signature" | "name" | "print name"));
    let text = plain(&first.text);
    let closing = (starts(&text, VALEDICTIONS) || starts(&text, &["name"])) && count(&first.text) <= 24;
    if !closing && label.is_none() {
        return None;
    }
    let own = match label {
        // The child's name has that label too; a title tells them apart.
        Some("name") => Some(first.text.as_str()).filter(|t| has_title(t)),
        Some(_) => Some(first.text.as_str()),
        None => first.text.split_once([':', ',', '\n']).map(|(_, rest)| rest),
    };
    let near = own.into_iter().chain(
        rest.iter()
            .take(2)
            .filter(|f| label != Some("name") && count(&f.text) <= 16)
            .map(|f| f.text.as_str()),
    );
    let near: Vec<&str> = near.collect();
    near.iter().enumerate().find_map(|(i, t)| {
        let name = advice::author(t).filter(|_| count(t) <= 16)?;
        let below = near
            .get(i + 1)
            .copied()
            .or_else(|| rest.get(i + usize::from(own.is_none())).map(|f| f.text.as_str()));
        Some((name, format!("{t}, {}", below.filter(|b| count(b) <= 14).unwrap_or(""))))
    })
}

/// Whether a text is what stands under a letter: "Dr Una Reed", "U. Reed", perhaps with the profession below.
pub(crate) fn is_signature(text: &str) -> bool {
    let first = text.lines().next().unwrap_or("").trim().trim_end_matches(',');
    let initial = first.split(' ').next().is_some_and(|w| w.len() == 2 && w.ends_with('.'));
    count(text) <= 20 && (has_title(first) || initial) && advice::is_person(first)
}

fn has_title(name: &str) -> bool {
    starts(&plain(name), &["dr", "mr", "mrs", "ms", "miss", "mx", "professor", "prof"])
}

fn profession(text: &str) -> Option<String> {
    advice::profession(text).filter(|p| !SERVICES.iter().any(|(service, _)| service == p)).map(str::to_owned)
}

// A job that no list holds: "Associate Specialist in Community Paediatrics".
fn job(text: &str) -> Option<String> {
    let line = text.split(',').map(str::trim).find(|t| {
        any(
            &plain(t),
            &[
                "specialist",
                "consultant",
                "registrar",
                "practitioner",
                "advisor",
                "adviser",
                "officer",
                "manager",
                "worker",
                "clinician",
                "coordinator",
                "co-ordinator",
            ],
        )
    })?;
    (count(line) <= 8).then(|| line.to_owned())
}

/// Services and kinds of advice, and whose they are.
const SERVICES: &[(&str, &str)] = &[
    ("speech and language therapy", "speech and language therapist"),
    ("occupational therapy", "occupational therapist"),
    ("physiotherapy", "physiotherapist"),
    ("educational psychology", "educational psychologist"),
    ("psychological advice", "educational psychologist"),
    ("social care", "social worker"),
];

// Whose a title says the advice is: "Occupational therapy report".
fn of_title(title: &str) -> Option<String> {
    let folded = plain(title);
    let service = SERVICES.iter().find(|(service, _)| find(&folded, service).is_some());
    profession(title).or_else(|| service.map(|(_, whose)| (*whose).to_owned()))
}

fn person(plan: &mut Plan, facts: &[Fact], found: &Adviser) {
    let of_writer = |f: &&Fact| {
        !found.author.as_deref().is_some_and(|a| f.text.contains(a))
            && !f.label.as_deref().is_some_and(|l| is_writer(l) && field(l) != Some(Field::Name))
    };
    let lines: Vec<Line> = facts.iter().filter(of_writer).flat_map(as_cover).collect();
    let said = cover::fill(plan, &lines);
    pronouns::fill(plan, said.pronouns.as_deref(), said.sex.as_deref());
    if plan.person.date_of_birth.is_some() && plan.person.date_of_birth == found.date {
        plan.person.date_of_birth = None;
    }
    if plan.person.name.is_none() {
        plan.person.name = facts.iter().find_map(|f| named_before_birth(&f.text)).map(Into::into);
    }
    // A date in the line of the child's name, years before the advice.
    if let (Some(name), None) = (plan.person.name.clone(), plan.person.date_of_birth) {
        let first = name.split_whitespace().next().unwrap_or("").to_owned();
        plan.person.date_of_birth = facts
            .iter()
            .filter(|f| f.text.contains(&first))
            .flat_map(|f| dates::all(&f.text))
            .map(|d| d.date)
            .find(|d| found.date.is_none_or(|own| own.year() - d.year() >= 1));
    }
}

// "... the annual review of Cador Bell (date of birth 3 August 2011)".
fn named_before_birth(text: &str) -> Option<String> {
    let at = ["(date of birth", "(born", "(dob", ", date of birth", ", born", ", dob"]
        .iter()
        .find_map(|cue| text.to_lowercase().find(cue))?;
    let before = text.get(..at)?;
    let capital = |w: &&str| w.starts_with(char::is_uppercase);
    let mut words: Vec<&str> = before.split_whitespace().rev().take_while(capital).take(4).collect();
    words.reverse();
    names::person(&words.join(" ")).map(|(name, _)| name)
}

// A fact as lines of a plan's cover: "Re:" and "Patient:" are names, and a name in use stands behind the full one.
fn as_cover(fact: &Fact) -> Vec<Line> {
    let line = |label: Option<&str>, text: &str| Line {
        section: None,
        cells: vec![(label.map(str::to_owned), text.to_owned())],
        running: false,
        heading: false,
        place: fact.place,
    };
    let named = fact.is(CHILD) || fact.label.as_deref().is_some_and(|l| field(l) == Some(Field::Name));
    if !named {
        return vec![line(fact.label.as_deref(), &preferred_last(&fact.text))];
    }
    let cue = ["dob", "date of birth", "born"].iter().filter_map(|cue| find(&plain(&fact.text), cue)).min();
    let mark = fact.text.find([',', ';', '\n']);
    let digit = fact.text.find(|c: char| c.is_ascii_digit());
    let end = [cue, mark, digit].into_iter().flatten().min().unwrap_or(fact.text.len());
    let (name, tail) =
        if fact.text.is_char_boundary(end) { fact.text.split_at(end) } else { (fact.text.as_str(), "") };
    let name = preferred_last(name.trim_end_matches(['(', ' ', '-', '–', ',']));
    let mut lines = vec![line(Some("Name"), &name)];
    if !tail.trim().is_empty() {
        lines.push(line(None, tail.trim_start_matches([',', ';', ' '])));
    }
    lines
}

// "Alexis (Lex) Bell" as "Alexis Bell (Lex)".
fn preferred_last(text: &str) -> String {
    let Some((before, rest)) = text.split_once('(') else { return text.to_owned() };
    let Some((inner, after)) = rest.split_once(')') else { return text.to_owned() };
    let word = |w: &str| {
        w.starts_with(char::is_uppercase)
            && w.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
    };
    let surname: String = after.trim_start().split([' ', '.', ',', '\n']).next().unwrap_or("").to_owned();
    let inside = inner.trim_matches(['"', '“', '”', '‘', '’', '\'']);
    if !word(inside) || !word(&surname) || surname.is_empty() || names::is_placeholder(inner) {
        return text.to_owned();
    }
    let tail = after.trim_start().get(surname.len()..).unwrap_or("");
    format!("{before}{surname} ({inner}){tail}")
}
