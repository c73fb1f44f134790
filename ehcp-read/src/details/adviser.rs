//! Who wrote a piece of advice, when and about whom.

use ehcp_core::plan::{AdviceRole, Plan};
use jiff::civil::Date;

use super::pairs::{pairs, without_leaders};
use super::{advice, cover, dates, names, pronouns};
use crate::understand::Line;
use crate::understand::words::{any, count, find, plain, starts};

/// What the document says of its writer.
#[derive(Default)]
pub(crate) struct Adviser {
    pub(crate) role: Option<AdviceRole>,
    pub(crate) profession: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) date: Option<Date>,
}

const WRITER: &[&str] = &[
    "author",
    "written by",
    "report by",
    "report written by",
    "report author",
    "completed by",
    "prepared by",
    "advice by",
    "advice from",
    "advice provided by",
    "provided by",
    "compiled by",
    "from",
    "by",
    "psychologist",
    "educational psychologist",
    "therapist",
    "speech and language therapist",
    "occupational therapist",
    "physiotherapist",
    "doctor",
    "paediatrician",
    "consultant",
    "clinician",
    "assessor",
    "social worker",
    "teacher",
    "specialist teacher",
    "head teacher",
    "headteacher",
    "senco",
    "sendco",
    "nurse",
    "professional",
    "adviser",
    "name of author",
    "name of professional",
    "name of adviser",
    "name of person completing",
    "name of person completing this form",
    "name and designation",
    "name and role",
    "name and title",
    "practitioner",
];

const ROLE_OF_WRITER: &[&str] = &[
    "role",
    "job title",
    "designation",
    "profession",
    "position",
    "title",
    "post",
    "professional role",
    "discipline",
];

/// Dates of the document itself, the surest first.
const DATES: &[&[&str]] = &[
    &[
        "date of advice",
        "advice date",
        "date of report",
        "report date",
        "date of this report",
        "date of this advice",
        "date of letter",
        "date written",
        "date of writing",
        "date completed",
        "report dated",
        "date report written",
        "date advice written",
    ],
    &["date signed", "signed on", "date of signature"],
    &["date", "dated"],
];

/// Reads who wrote the advice and when, and fills in the person it is about.
pub(crate) fn read(plan: &mut Plan, lines: &[Line], title: Option<&str>) -> Adviser {
    let facts: Vec<(String, String)> = lines.iter().flat_map(labelled).collect();
    let texts: Vec<&str> = lines.iter().flat_map(|l| l.cells.iter().map(|(_, t)| t.trim())).collect();
    let free: Vec<&str> =
        lines.iter().flat_map(|l| &l.cells).filter(|(l, _)| l.is_none()).map(|(_, t)| t.trim()).collect();
    let mut found = Adviser { date: date(&facts, &free), ..Adviser::default() };
    writer(&mut found, &facts, &texts);
    if found.profession.is_none() {
        found.profession = title.and_then(of_title);
    }
    found.role = found
        .profession
        .as_deref()
        .and_then(ehcp_core::advice::role)
        .or_else(|| title.and_then(ehcp_core::advice::role))
        .or_else(|| texts.iter().take(12).find_map(|t| ehcp_core::advice::role(t)));
    person(plan, lines, &found);
    found
}

// Labels with their values: of cells, and of "Label: value" in lines and sentences.
fn labelled(line: &Line) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (label, text) in &line.cells {
        if let Some(label) = label {
            out.push((
                plain(label).trim_end_matches([':', '?', '.', ' ']).to_owned(),
                text.trim().to_owned(),
            ));
            continue;
        }
        let text = without_leaders(text);
        for part in text.lines().flat_map(|l| l.split(". ")).flat_map(|l| l.split('|')) {
            out.extend(pairs(part).into_iter().map(|(l, v)| (plain(&l), v)));
        }
    }
    out
}

fn date(facts: &[(String, String)], texts: &[&str]) -> Option<Date> {
    for labels in DATES {
        let said =
            facts.iter().filter(|(l, _)| labels.contains(&l.as_str())).find_map(|(_, v)| dates::first(v));
        if said.is_some() {
            return said;
        }
    }
    // "Dictated and signed 30 September 2026": the words before a date say that it is the document's.
    let signed = texts.iter().find_map(|t| {
        let mut from = 0;
        dates::all(t).into_iter().find_map(|d| {
            let before = plain(t.get(from..d.start).unwrap_or(""));
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
    let alone = || {
        texts.iter().find_map(|t| {
            let all = dates::all(t);
            let [one] = all.as_slice() else { return None };
            let before = t.get(..one.start)?.trim();
            let after = t.get(one.end..)?.trim_matches(['.', ' ', ',']);
            (before.is_empty() && after.is_empty()).then_some(one.date)
        })
    };
    // "Jane Smith, 3 May 2026" under the text.
    let behind_name = || {
        texts.iter().rev().find_map(|t| {
            let d = dates::all(t).into_iter().next()?;
            let name = t.get(..d.start)?.trim().trim_end_matches([',', '-', '–']);
            (advice::is_person(name) && count(t) <= 12).then_some(d.date)
        })
    };
    signed.or_else(alone).or_else(behind_name)
}

fn writer(found: &mut Adviser, facts: &[(String, String)], texts: &[&str]) {
    let labelled = facts.iter().filter(|(l, _)| WRITER.contains(&l.as_str())).find_map(|(label, value)| {
        let name = advice::author(value)?;
        Some((name, format!("{label}, {value}")))
    });
    let lines = || {
        texts
            .iter()
            .enumerate()
            .find_map(|(i, t)| signature(t, texts.get(i + 1).copied(), texts.get(i + 2).copied()))
    };
    let named = || texts.iter().find_map(|t| named_with_profession(t));
    let said = labelled.or_else(named).or_else(lines);
    let role = facts.iter().find(|(l, _)| ROLE_OF_WRITER.contains(&l.as_str())).map(|(_, v)| v.clone());
    if let Some((name, about)) = said {
        found.author = Some(name);
        found.profession = profession(&about);
    }
    if found.profession.is_none() {
        found.profession = role.as_deref().map(|r| profession(r).unwrap_or_else(|| r.to_owned()));
    }
    if found.profession.is_none() {
        let own = found.author.clone();
        found.profession = texts.iter().enumerate().find_map(|(i, t)| {
            let beside = own.as_deref().is_some_and(|a| t.contains(a));
            if !beside {
                return None;
            }
            profession(t).or_else(|| texts.get(i + 1).filter(|n| count(n) <= 12).and_then(|n| profession(n)))
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
    let text = by
        .iter()
        .find_map(|b| plain(text).starts_with(b).then(|| text.get(b.len()..)).flatten())
        .unwrap_or(text);
    let (first, rest) = text.split_once([',', '(', '–', '\n'])?;
    let name = advice::author(first)?;
    (first.trim() == name && profession(rest).is_some()).then(|| (name, rest.to_owned()))
}

// "Yours sincerely" or "Signed" above or before the name of the writer.
fn signature(text: &str, next: Option<&str>, after: Option<&str>) -> Option<(String, String)> {
    let folded = plain(text);
    if !starts(
        &folded,
        &["yours", "kind regards", "best wishes", "signed", "with best wishes", "regards", "name"],
    ) || count(text) > 24
    {
        return None;
    }
    let own = text.split_once([':', ',', '\n']).map_or("", |(_, rest)| rest);
    [own, next.unwrap_or(""), after.unwrap_or("")].iter().enumerate().find_map(|(i, t)| {
        let name = advice::author(t).filter(|_| count(t) <= 16)?;
        let below = match i {
            0 => next,
            1 => after,
            _ => None,
        };
        Some((name, format!("{t}, {}", below.filter(|b| count(b) <= 14).unwrap_or(""))))
    })
}

fn profession(text: &str) -> Option<String> {
    advice::profession(text).filter(|p| !SERVICES.iter().any(|(service, _)| service == p)).map(str::to_owned)
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

fn person(plan: &mut Plan, lines: &[Line], found: &Adviser) {
    let lines: Vec<Line> = lines.iter().map(|l| as_cover(l, found.author.as_deref())).collect();
    let said = cover::fill(plan, &lines);
    pronouns::fill(plan, said.pronouns.as_deref(), said.sex.as_deref());
    if plan.person.date_of_birth.is_some() && plan.person.date_of_birth == found.date {
        plan.person.date_of_birth = None;
    }
    // A date in the line of the child's name, years before the advice.
    if let (Some(name), None) = (plan.person.name.clone(), plan.person.date_of_birth) {
        let first = name.split_whitespace().next().unwrap_or("").to_owned();
        plan.person.date_of_birth = lines
            .iter()
            .flat_map(|l| &l.cells)
            .filter(|(_, t)| t.contains(&first))
            .flat_map(|(_, t)| dates::all(t))
            .map(|d| d.date)
            .find(|d| found.date.is_none_or(|own| own.year() - d.year() >= 1));
    }
}

// A line in the words of a plan's cover: "Re:" and "Patient:" are names, a name in use stands behind the full
// one, and the writer's own line is left out.
fn as_cover(line: &Line, author: Option<&str>) -> Line {
    let mut line = line.clone();
    line.cells.retain(|(_, t)| author.is_none_or(|a| !t.contains(a)));
    for (label, text) in &mut line.cells {
        let (head, rest) = match text.split_once(':') {
            Some((head, rest)) if label.is_none() => (Some(head.to_owned()), rest.to_owned()),
            _ => (label.clone(), text.clone()),
        };
        let named = head.as_deref().map(plain).is_some_and(|h| {
            [
                "re",
                "patient",
                "patient name",
                "patient's name",
                "name of patient",
                "client",
                "client name",
                "service user",
                "regarding",
                "subject",
                "concerning",
            ]
            .contains(&h.trim())
        });
        if named {
            let end = rest
                .find([',', ';', '\n'])
                .or_else(|| dates::all(&rest).first().map(|d| d.start))
                .unwrap_or(rest.len());
            let (name, tail) = rest.split_at(end);
            let name = cut_birth(name);
            *text = format!("{}\n{}", name.trim(), tail.trim_start_matches([',', ';', ' ']));
            if label.is_none() {
                *text = format!("Name: {text}");
            } else {
                *label = Some("Name".to_owned());
            }
        }
        *text = preferred_last(
            &text
                .replace("d.o.b.", "date of birth")
                .replace("D.O.B.", "date of birth")
                .replace("DoB", "date of birth")
                .replace("DOB", "date of birth"),
        );
    }
    line
}

fn cut_birth(name: &str) -> &str {
    let folded = plain(name);
    ["dob", "d.o.b", "date of birth", "born"]
        .iter()
        .find_map(|cue| find(&folded, cue))
        .and_then(|at| name.get(..at))
        .unwrap_or(name)
        .trim_end_matches(['(', ' ', '-', '–', ','])
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
    if !word(inner.trim_matches(['"', '“', '”', '‘', '’', '\'']))
        || !word(&surname)
        || surname.is_empty()
        || names::is_placeholder(inner)
    {
        return text.to_owned();
    }
    let tail = after.trim_start().get(surname.len()..).unwrap_or("");
    format!("{}{surname} ({inner}){tail}", before)
}
