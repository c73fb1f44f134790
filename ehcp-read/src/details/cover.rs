//! The cover: labelled values first, then what its lines say in prose.

use ehcp_core::plan::{Plan, PlanKind};
use jiff::civil::Date;

use super::labels::{Field, field};
use super::pairs::{pairs, without_leaders};
use super::{dates, kind, names};
use crate::understand::Line;
use crate::understand::words::{any, count, find, plain, starts};

/// Values that other parts of the details need.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) pronouns: Option<String>,
    pub(crate) sex: Option<String>,
    pub(crate) placement: Option<String>,
    surname: Option<String>,
    forename: Option<String>,
}

/// Fills in person, authority, kind and dates.
pub(crate) fn fill(plan: &mut Plan, lines: &[Line]) -> Found {
    let mut found = Found::default();
    let outside: Vec<&Line> = lines.iter().filter(|l| l.section.is_none()).collect();
    for (label, value) in outside.iter().flat_map(|l| labelled(l)) {
        if let Some(field) = field(&label) {
            labelled_value(plan, &mut found, field, &value);
        }
    }
    if let (None, Some(first), Some(last)) = (&plan.person.name, &found.forename, &found.surname) {
        plan.person.name = Some(names::title_case(&format!("{first} {last}")).into());
    }
    let cover: Vec<&str> =
        outside.iter().filter(|l| !l.running).flat_map(|l| l.cells.iter().map(|(_, t)| t.as_str())).collect();
    person(plan, &cover);
    prose_dates(plan, &cover);
    bare_dates(plan, &cover);
    set_kind(plan, &outside);
    set_authority(plan, &outside);
    set_plan_date(plan);
    found
}

// Labels with values: of cells, and of "Label: value" in lines and sentences.
fn labelled(line: &Line) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (label, text) in &line.cells {
        if let Some(label) = label {
            out.push((label.clone(), text.clone()));
            continue;
        }
        let text = without_leaders(text);
        for part in text.lines().flat_map(|l| l.split(". ")).flat_map(|l| l.split('|')) {
            out.extend(pairs(part));
        }
    }
    out
}

fn labelled_value(plan: &mut Plan, found: &mut Found, field: Field, value: &str) {
    let value = value.trim();
    if value.is_empty() || crate::understand::is_blank(value) {
        return;
    }
    let date = dates::first(value);
    match field {
        Field::Name => set_name(plan, value),
        Field::Surname | Field::Forename | Field::Preferred if names::is_placeholder(value) => {}
        Field::Surname => found.surname = Some(value.to_owned()),
        Field::Forename => found.forename = Some(value.to_owned()),
        Field::Preferred => plan.person.preferred_name = Some(value.into()),
        Field::Born => keep(&mut plan.person.date_of_birth, date),
        Field::Pronouns => found.pronouns = Some(value.to_owned()),
        Field::Sex => found.sex = Some(value.to_owned()),
        Field::Year => keep(&mut plan.person.year_group, year_group(value)),
        Field::Family => plan.person.family.extend(family(value).into_iter().map(Into::into)),
        Field::Languages => keep(&mut plan.person.languages, Some(value.into())),
        Field::Authority => {
            let name = names::council(value).unwrap_or_else(|| value.to_owned());
            keep(&mut plan.authority, (count(&name) <= 10).then(|| name.into()));
        }
        Field::Status => keep(&mut plan.kind, kind::kind(value)),
        Field::PlanDate => keep(&mut plan.dates.plan, date),
        Field::DraftDate => keep(&mut plan.dates.draft, date),
        Field::ReviewBy => keep(&mut plan.dates.review_by, date),
        Field::Request => keep(&mut plan.dates.request, date),
        Field::ReviewMeeting => keep(&mut plan.dates.review_meeting, date),
        Field::Notice => keep(&mut plan.dates.amendment_notice, date),
        Field::PreviousPlan => keep(&mut plan.dates.previous_plan, date),
        Field::LookedAfter => keep(&mut plan.person.looked_after, looked_after(value)),
        Field::Upn => keep(&mut plan.person.upn, Some(value.into())),
        Field::Placement => found.placement = Some(value.to_owned()),
    }
}

// The first value found stays.
fn keep<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

fn set_name(plan: &mut Plan, value: &str) {
    let end = value.find(['(', '\n']).unwrap_or(value.len());
    let name = value.get(..end).unwrap_or(value).trim().trim_end_matches([',', '.']);
    if names::is_placeholder(name)
        || plan.person.name.is_some()
        || count(name) == 0
        || count(name) > 6
        || count(name) < 2 && value.len() < 3
    {
        return;
    }
    plan.person.name = Some(names::title_case(name).into());
    keep(&mut plan.person.preferred_name, names::preferred(value).map(Into::into));
}

// A name that stands on the cover without a label; its first part must come again in the plan.
fn person(plan: &mut Plan, cover: &[&str]) {
    if plan.person.name.is_some() {
        return;
    }
    let body: String = plan
        .sections
        .iter()
        .flat_map(|s| {
            s.heading
                .iter()
                .chain(s.notes.iter().map(|n| &n.text))
                .chain(s.statements.iter().map(|x| &x.text))
        })
        .take(400)
        .map(|t| plain(t))
        .collect::<Vec<_>>()
        .join(" ");
    for line in cover {
        let line = line
            .rsplit_once("Plan for ")
            .or_else(|| line.rsplit_once("plan for "))
            .map_or(*line, |(_, name)| name);
        let Some((name, _)) = names::person(line) else { continue };
        let first = plain(name.split([' ', '-']).next().unwrap_or(""));
        let preferred = names::preferred(line);
        let known = find(&body, &first).is_some()
            || preferred.as_ref().is_some_and(|p| find(&body, &plain(p)).is_some())
            || body.contains("i am");
        if known {
            plan.person.name = Some(name.into());
            keep(&mut plan.person.preferred_name, preferred.map(Into::into));
            return;
        }
    }
}

// Dates that the words before them explain.
fn prose_dates(plan: &mut Plan, cover: &[&str]) {
    for text in cover {
        let mut from = 0;
        for found in dates::all(text) {
            let before = plain(text.get(from..found.start).unwrap_or(""));
            let before: Vec<&str> = before.split(' ').collect();
            let words = before.get(before.len().saturating_sub(12)..).unwrap_or(&[]).join(" ");
            let slot = slot(plan, &words);
            if let Some(slot) = slot {
                keep(slot, Some(found.date));
            }
            from = found.end;
        }
        if count(text) <= 14
            && find(&plain(text), "key stage").is_none()
            && any(&plain(text), &["year", "reception", "nursery"])
        {
            keep(&mut plan.person.year_group, prose_year(text));
        }
    }
}

fn slot<'p>(plan: &'p mut Plan, before: &str) -> Option<&'p mut Option<Date>> {
    let before = before.trim_end_matches([':', '(', '-', ',', ' ']);
    if any(before, &["born", "date of birth", "dob"]) {
        return Some(&mut plan.person.date_of_birth);
    }
    let dates = &mut plan.dates;
    if any(
        before,
        &[
            "reviewed by",
            "reviewed on or before",
            "review due",
            "next review",
            "review by",
            "reviewed before",
            "be reviewed",
        ],
    ) {
        Some(&mut dates.review_by)
    } else if any(before, &["review meeting", "meeting was held", "review was held", "annual review held"]) {
        Some(&mut dates.review_meeting)
    } else if any(
        before,
        &[
            "notice is served",
            "notice was served",
            "notice dated",
            "notice served",
            "notice of",
            "sent the notice",
        ],
    ) {
        Some(&mut dates.amendment_notice)
    } else if any(before, &["request for", "request was", "requested on"]) {
        Some(&mut dates.request)
    } else if any(before, &["plan of", "replaces"]) {
        Some(&mut dates.previous_plan)
    } else if any(
        before,
        &["draft dated", "draft issued", "draft plan dated", "draft of", "draft plan issued", "draft plan"],
    ) {
        Some(&mut dates.draft)
    } else if any(
        before,
        &[
            "plan dated",
            "final plan",
            "amended plan",
            "this plan",
            "plan issued",
            "plan is dated",
            "issued on",
            "finalised on",
            "date of plan",
        ],
    ) {
        Some(&mut dates.plan)
    } else {
        None
    }
}

// Dates alone in a field without a label, as forms with content controls have them: the earliest is the birth,
// the latest the plan's own.
fn bare_dates(plan: &mut Plan, cover: &[&str]) {
    let mut bare: Vec<Date> = cover
        .iter()
        .filter(|t| count(t) <= 5)
        .filter_map(|t| {
            dates::all(t)
                .first()
                .filter(|f| f.start == 0 && f.end >= t.trim_end_matches('.').len())
                .map(|f| f.date)
        })
        .collect();
    bare.sort_unstable();
    let born = bare.first().copied();
    let last = bare.last().copied();
    if plan.person.date_of_birth.is_none()
        && let (Some(born), Some(last)) = (born, last)
        && last.year() - born.year() >= 1
    {
        plan.person.date_of_birth = Some(born);
    }
    let birth = plan.person.date_of_birth;
    keep(&mut plan.dates.plan, last.filter(|d| Some(*d) != birth));
}

// A draft's or a notice's own date is that of its issue.
fn set_plan_date(plan: &mut Plan) {
    let own = match plan.kind {
        Some(PlanKind::DraftFirst | PlanKind::DraftReassessment) => plan.dates.draft,
        Some(PlanKind::NoticeOfAmendment) => plan.dates.amendment_notice.or(plan.dates.draft),
        _ => None,
    };
    if plan.dates.plan.is_none() || plan.kind == Some(PlanKind::NoticeOfAmendment) {
        plan.dates.plan = own.or(plan.dates.plan);
    }
}

// The first line of the cover that says it, headings and running heads before prose.
fn set_kind(plan: &mut Plan, lines: &[&Line]) {
    if plan.kind.is_some() && plan.kind != Some(PlanKind::FinalFirst) {
        return;
    }
    let texts = |l: &&Line| {
        l.cells
            .iter()
            .map(|(label, t)| match label {
                Some(label) => format!("{label}: {t}"),
                None => t.clone(),
            })
            .collect::<Vec<_>>()
    };
    let short = |l: &&&Line| l.heading || l.running || l.cells.iter().all(|(_, t)| count(t) <= 16);
    let said = lines.iter().filter(short).flat_map(texts).find_map(|t| kind::kind(&t));
    let prose = || lines.iter().take(12).flat_map(texts).find_map(|t| kind::kind(&t));
    plan.kind = plan.kind.or(said).or_else(prose);
}

// The council named most often; of equals the first.
fn set_authority(plan: &mut Plan, lines: &[&Line]) {
    if plan.authority.is_some() {
        return;
    }
    let mut counted: Vec<(String, u32)> = Vec::new();
    for name in lines
        .iter()
        .flat_map(|l| &l.cells)
        .flat_map(|(_, t)| t.split(['|', '\n', '·']))
        .filter_map(names::council)
    {
        match counted.iter_mut().find(|(n, _)| n.eq_ignore_ascii_case(&name)) {
            Some((_, n)) => *n += 1,
            None => counted.push((name, 1)),
        }
    }
    let most = counted.iter().map(|(_, n)| *n).max();
    plan.authority = counted.into_iter().find(|(_, n)| Some(*n) == most).map(|(name, _)| name.into());
}

// "Year 5", "Y10", "5 (2026/27)", "Reception".
fn year_group(value: &str) -> Option<i8> {
    prose_year(value).or_else(|| {
        let digits: String = value.trim().chars().take_while(char::is_ascii_digit).collect();
        (digits.len() <= 2).then(|| digits.parse().ok()).flatten().filter(|n| *n <= 20)
    })
}

fn prose_year(text: &str) -> Option<i8> {
    let lower = plain(text);
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let small = |w: &str| w.parse::<i8>().ok().filter(|n| (0..=20).contains(n));
    for (i, word) in words.iter().enumerate() {
        if matches!(*word, "year" | "yr" | "y" | "ncy") {
            let next = words.get(i + 1).filter(|w| **w != "group").or_else(|| words.get(i + 2));
            if let Some(n) = next.and_then(|w| small(w)) {
                return Some(n);
            }
        }
        if let Some(n) = word
            .strip_prefix('y')
            .or_else(|| word.strip_prefix("yr"))
            .or_else(|| word.strip_prefix("year"))
            .and_then(small)
        {
            return Some(n);
        }
    }
    if any(&lower, &["reception", "year r"]) && !any(&lower, &["school", "officer"]) {
        return Some(0);
    }
    any(&lower, &["nursery", "pre-school", "preschool", "n2", "n1"])
        .then_some(-1)
        .filter(|_| count(text) <= 8)
}

fn looked_after(value: &str) -> Option<bool> {
    let text = plain(value);
    if starts(&text, &["no", "n/a", "not looked after", "none", "not applicable", "never"]) {
        return Some(false);
    }
    any(
        &text,
        &[
            "yes",
            "y",
            "looked after",
            "looked-after",
            "care order",
            "section 20",
            "s.20",
            "section 31",
            "s.31",
            "in care",
            "accommodated",
        ],
    )
    .then_some(true)
}

// Names of parents without what stands in brackets.
fn family(value: &str) -> Vec<String> {
    let mut plain_value = String::new();
    let mut depth = 0u32;
    for c in value.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => plain_value.push(c),
            _ => {}
        }
    }
    plain_value
        .split([',', ';', '\n'])
        .flat_map(|p| p.split(" and "))
        .map(|p| p.trim().trim_end_matches('.').to_owned())
        .filter(|p| !p.is_empty() && count(p) <= 6 && p.chars().any(char::is_uppercase))
        .collect()
}
