//! What differs between two versions outside their statements.

use serde::Serialize;

use crate::plan::{Letter, Plan, SectionState, Text};

/// A fact of the plan that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DetailChange {
    /// The field, as a path in the plan's JSON form; the state of a section as `sections.F.state`.
    pub field: String,
    /// What it held; words of the plan where they are such.
    pub old: Option<Text>,
    /// What it holds.
    pub new: Option<Text>,
    /// Whether the values are words of the plan.
    pub is_words: bool,
}

/// Every fact that differs.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<DetailChange> {
    let mut found = Vec::new();
    let mut add = |field: &str, is_words: bool, a: Option<String>, b: Option<String>| {
        let same = |x: &Option<String>| {
            x.as_deref().map(|s| s.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
        };
        if same(&a) != same(&b) {
            let (old, new) = (a.map(Text::from), b.map(Text::from));
            found.push(DetailChange { field: field.to_owned(), old, new, is_words });
        }
    };
    let words = |text: &Option<Text>| text.as_ref().map(|t| t.as_str().to_owned());
    let name = |value: Option<serde_json::Value>| value.and_then(|v| v.as_str().map(str::to_owned));
    let json = |value: serde_json::Result<serde_json::Value>| name(value.ok());
    add("kind", false, json(serde_json::to_value(old.kind)), json(serde_json::to_value(new.kind)));
    let date = |d: Option<jiff::civil::Date>| d.map(|d| d.to_string());
    add("dates.plan", false, date(old.dates.plan), date(new.dates.plan));
    add("dates.review_by", false, date(old.dates.review_by), date(new.dates.review_by));
    add("person.name", true, words(&old.person.name), words(&new.person.name));
    add("person.preferred_name", true, words(&old.person.preferred_name), words(&new.person.preferred_name));
    add(
        "person.pronouns",
        false,
        json(serde_json::to_value(old.person.pronouns)),
        json(serde_json::to_value(new.person.pronouns)),
    );
    let group = |plan: &Plan| plan.person.year_group.map(|n| n.to_string());
    add("person.year_group", false, group(old), group(new));
    add("authority", true, words(&old.authority), words(&new.authority));
    add("setting", false, json(serde_json::to_value(old.setting)), json(serde_json::to_value(new.setting)));
    let placement = |plan: &Plan, field: fn(&crate::plan::Placement) -> &Option<Text>| {
        plan.placement.as_ref().and_then(|p| words(field(p)))
    };
    add("placement.name", true, placement(old, |p| &p.name), placement(new, |p| &p.name));
    add("placement.type", true, placement(old, |p| &p.kind), placement(new, |p| &p.kind));
    let budget = |plan: &Plan| plan.personal_budget.as_ref().and_then(|b| words(&b.text));
    add("personal_budget.text", true, budget(old), budget(new));
    let direct =
        |plan: &Plan| plan.personal_budget.as_ref().and_then(|b| b.direct_payment).map(|d| d.to_string());
    add("personal_budget.direct_payment", false, direct(old), direct(new));
    for letter in Letter::REQUIRED.into_iter().chain([Letter::H]) {
        let state = |plan: &Plan| match plan.state(letter) {
            // A single section H stands for both.
            SectionState::Missing if matches!(letter, Letter::H1 | Letter::H2) => plan.state(Letter::H),
            state => state,
        };
        let (a, b) = (state(old), state(new));
        if letter != Letter::H {
            add(
                &format!("sections.{}.state", letter.as_str()),
                false,
                json(serde_json::to_value(a)),
                json(serde_json::to_value(b)),
            );
        }
    }
    found
}
