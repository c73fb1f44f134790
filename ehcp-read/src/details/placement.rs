//! Sections I and J as data.

use ehcp_core::plan::{Letter, PersonalBudget, Placement, Plan, SectionState, Setting};

use crate::understand::Line;
use crate::understand::words::{any, plain, starts};

/// Fills in placement, setting and personal budget.
pub(crate) fn fill(plan: &mut Plan, lines: &[Line], current: Option<&str>) {
    let of = |letter: Letter| lines.iter().filter(move |l| l.section == Some(letter));
    if plan.state(Letter::I) == SectionState::Content {
        plan.placement = placement(of(Letter::I));
    }
    if plan.state(Letter::J) != SectionState::Missing {
        let text = joined(of(Letter::J));
        let paid = direct_payment(&text, plan.state(Letter::J));
        if !text.is_empty() {
            plan.personal_budget = Some(PersonalBudget { direct_payment: paid, text: Some(text.into()) });
        }
        plan.flags.direct_payment = paid;
    }
    let described = plan
        .placement
        .as_ref()
        .map(|p| [p.kind.as_deref(), p.text.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" "));
    plan.setting = described.as_deref().and_then(setting).or_else(|| current.and_then(setting));
    let eotas = described.as_deref().is_some_and(is_eotas);
    plan.flags.eotas = eotas.then_some(true);
}

fn joined<'a>(lines: impl Iterator<Item = &'a Line>) -> String {
    let texts: Vec<String> = lines
        .map(|l| {
            let cells = l.cells.iter().map(|(label, text)| match label {
                Some(label) => format!("{label}: {text}"),
                None => text.clone(),
            });
            cells.collect::<Vec<_>>().join("; ")
        })
        .collect();
    texts.join("\n")
}

fn placement<'a>(lines: impl Iterator<Item = &'a Line> + Clone) -> Option<Placement> {
    let text = joined(lines.clone());
    if text.is_empty() {
        return None;
    }
    let mut out = Placement { text: Some(text.as_str().into()), ..Placement::default() };
    for (label, value) in lines.flat_map(|l| &l.cells).flat_map(|(label, text)| pairs(label.as_deref(), text))
    {
        let label = plain(&label);
        if starts(&label, &["type", "kind"]) || label.contains("type of") && !label.contains("name") {
            out.kind.get_or_insert(value.as_str().into());
        } else if starts(
            &label,
            &["name", "school", "setting", "placement", "institution", "educational placement", "i"],
        ) {
            out.name.get_or_insert(value.as_str().into());
        }
    }
    free(&text, &mut out);
    Some(out)
}

// A label and its value, from the cells or from "Label: value".
fn pairs(label: Option<&str>, text: &str) -> Vec<(String, String)> {
    if let Some(label) = label {
        return vec![(label.to_owned(), text.to_owned())];
    }
    text.lines()
        .filter_map(|l| l.split_once(':'))
        .filter(|(label, value)| label.split_whitespace().count() <= 5 && !value.trim().is_empty())
        .map(|(label, value)| (label.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

// "Mere School (mainstream primary)", "Mainstream school: Mere School", "Mere School, High Street".
fn free(text: &str, out: &mut Placement) {
    let first = out.name.as_ref().map_or(text, |n| n.as_str()).lines().next().unwrap_or("").to_owned();
    let describes = |s: &str| {
        any(
            &plain(s),
            &[
                "mainstream",
                "special",
                "specialist",
                "independent",
                "maintained",
                "resourced",
                "academy trust",
                "post-16",
            ],
        )
    };
    if out.kind.is_none() {
        let bracket = first.split('(').nth(1).and_then(|s| s.split(')').next()).filter(|s| describes(s));
        let before = first.split_once(':').map(|(a, _)| a).filter(|s| describes(s));
        let after = first
            .split(", ")
            .skip(1)
            .find(|s| describes(s))
            .map(|s| s.trim_end_matches('.').trim_start_matches("a ").trim_start_matches("an "));
        let whole = (describes(&first) && first.split_whitespace().count() <= 12).then_some(first.as_str());
        out.kind = bracket.or(before).or(after).or(whole).map(|s| s.trim().into());
    }
    let name = first.split_once(':').filter(|(a, _)| describes(a)).map_or(first.as_str(), |(_, b)| b);
    let name = without_form_words(name);
    let name = name
        .split(['(', ',', ';'])
        .next()
        .unwrap_or("")
        .split(". ")
        .next()
        .unwrap_or("")
        .trim()
        .trim_end_matches('.');
    let named = is_school(name) && !starts(&plain(name), &["type", "kind"]);
    if named {
        out.name = Some(name.into());
    } else if out.name.as_ref().is_some_and(|n| n.split_whitespace().count() > 14) {
        out.name = None;
    }
}

// "Name of school Mere Primary School": the label of the form, where no cell or colon parts it from the name.
fn without_form_words(text: &str) -> &str {
    const LABELS: [&str; 7] = [
        "name of school",
        "name of setting",
        "name of institution",
        "name of placement",
        "name of the school",
        "name of college",
        "school name",
    ];
    let lower = plain(text);
    let label = LABELS.iter().find(|l| starts(&lower, &[l]));
    let rest = label.and_then(|l| text.get(l.len()..)).map(str::trim_start);
    rest.filter(|r| r.starts_with(char::is_uppercase)).unwrap_or(text)
}

/// Whether a text is the name of a school or college, perhaps with more about it.
pub(crate) fn names_school(text: &str) -> bool {
    let name = text.split(['(', ',', ':', ';', '\n']).next().unwrap_or("").trim();
    let label = starts(&plain(name), &["name", "type", "school", "college", "placement", "setting", "the"]);
    let named = name.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).count() > 1;
    is_school(name) && !label && named
}

fn is_school(name: &str) -> bool {
    any(
        &plain(name),
        &[
            "school",
            "college",
            "academy",
            "nursery",
            "centre",
            "institute",
            "university",
            "primary",
            "high",
            "house",
        ],
    ) && name.chars().next().is_some_and(char::is_uppercase)
        && !starts(&plain(name), &["specialist", "mainstream", "special", "a", "an"])
}

/// The kind of setting that a text describes.
fn setting(text: &str) -> Option<Setting> {
    let text = plain(text);
    if is_eotas(&text) {
        return Some(Setting::Eotas);
    }
    if any(
        &text,
        &[
            "resourced provision",
            "resource base",
            "resourced base",
            "specially resourced",
            "resource provision",
            "additionally resourced",
            "designated unit",
            "specialist unit",
        ],
    ) {
        return Some(Setting::Resourced);
    }
    if any(
        &text,
        &[
            "special school",
            "special academy",
            "specialist college",
            "specialist post-16",
            "special post-16",
            "non-maintained special",
            "independent special",
            "special nursery",
        ],
    ) {
        return Some(Setting::Special);
    }
    if any(&text, &["mainstream"]) {
        return Some(Setting::Mainstream);
    }
    if any(&text, &["independent school", "independent"]) {
        return Some(Setting::Independent);
    }
    any(&text, &["specialist", "special"]).then_some(Setting::Special)
}

fn is_eotas(text: &str) -> bool {
    any(
        &plain(text),
        &[
            "eotas",
            "otherwise than at school",
            "otherwise than in a school",
            "otherwise than at",
            "eotis",
            "section 61",
        ],
    )
}

fn direct_payment(text: &str, state: SectionState) -> Option<bool> {
    let text = plain(text);
    if any(
        &text,
        &["no direct payment", "no direct payments", "not have a direct payment", "without a direct payment"],
    ) {
        return Some(false);
    }
    if any(&text, &["direct payment", "direct payments"])
        && any(
            &text,
            &[
                "is made",
                "will be made",
                "are made",
                "payment of",
                "paid",
                "will be paid",
                "a year",
                "per year",
                "a week",
                "agreed",
                "receives",
            ],
        )
    {
        return Some(true);
    }
    (state == SectionState::NotApplicable).then_some(false)
}
