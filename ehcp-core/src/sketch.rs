//! A plan in a few lines, for the examples of rules and for tests.
//!
//! ```text
//! kind: final_first            name: / preferred: / pronouns: he / born: 2014-03-02 / year: 6
//! dated: 2026-05-01            review by: / review held: / authority: / setting: special / family: Ann Hale
//! looked after: yes            eotas: yes / direct payment: yes
//! A a1 aspiration child: Words of a view.
//! B n1: Words of a need.
//! E o1: Words of an outcome.
//! E s1 < o1: Words of a step.
//! F p1 -> n1 o1: Words of provision.
//! F note arrangement: Words that are no statement.
//! G: not applicable            (or: empty, content)
//! H1+H2: not applicable        (two labels in one heading)
//! I: name=..., type=..., text=...
//! J: Words of the section.
//! K: Educational psychologist, A. Hale, 3 March 2026
//! note Copies: Words outside every section.
//! link a1: o1 o2
//! ```

use jiff::civil::Date;

use crate::{
    advice,
    plan::{
        AdviceSource, Letter, Link, LinkBasis, Note, NoteKind, PersonalBudget, Place, Placement, Plan,
        PlanKind, Pronouns, Section, SectionState, Setting, Speaker, Statement, StatementKind, Text,
    },
    text::dates,
};

/// Reads a sketch.
///
/// # Errors
/// The number of the line that is not understood.
pub fn plan(text: &str) -> Result<Plan, String> {
    let mut plan = Plan::default();
    each_line(text, |line| read_line(&mut plan, line))?;
    Ok(plan)
}

/// Reads every line that says something, and names the one that is not understood.
pub(crate) fn each_line(text: &str, mut read: impl FnMut(&str) -> Option<()>) -> Result<(), String> {
    for (i, line) in text.lines().enumerate() {
        let line = line.trim();
        if !line.is_empty() && !line.starts_with('#') {
            read(line).ok_or_else(|| format!("line {} is not understood", i + 1))?;
        }
    }
    Ok(())
}

/// Pronouns by their first word.
pub(crate) fn pronouns(word: &str) -> Option<Pronouns> {
    match word {
        "he" => Some(Pronouns::He),
        "she" => Some(Pronouns::She),
        "they" => Some(Pronouns::They),
        _ => None,
    }
}

fn read_line(plan: &mut Plan, line: &str) -> Option<()> {
    let (key, value) = line.split_once(':')?;
    let value = value.trim();
    let first = key.split([' ', '+']).next()?;
    match letter(first) {
        Some(l) => section_line(plan, l, key.get(first.len()..)?.trim(), value),
        None if first == "note" => {
            let heading = key.get(4..).map(str::trim).filter(|h| !h.is_empty());
            plan.notes.push(note(NoteKind::Other, heading, value));
            Some(())
        }
        None if first == "link" => {
            let from = key.get(4..)?.trim();
            for to in value.split_whitespace() {
                plan.links.push(Link { from: from.to_owned(), to: to.to_owned(), basis: LinkBasis::Stated });
            }
            Some(())
        }
        None => header(plan, key, value),
    }
}

fn header(plan: &mut Plan, key: &str, value: &str) -> Option<()> {
    let day = || value.parse::<Date>().ok();
    let words = || Some(Text::from(value));
    match key {
        "kind" => plan.kind = Some(from_word::<PlanKind>(value)?),
        "setting" => plan.setting = Some(from_word::<Setting>(value)?),
        "name" => plan.person.name = words(),
        "preferred" => plan.person.preferred_name = words(),
        "pronouns" => plan.person.pronouns = Some(pronouns(value)?),
        "born" => plan.person.date_of_birth = Some(day()?),
        "year" => plan.person.year_group = Some(value.parse().ok()?),
        "family" => plan.person.family = value.split(';').map(|n| Text::from(n.trim())).collect(),
        "looked after" => plan.person.looked_after = Some(value == "yes"),
        "authority" => plan.authority = words(),
        "dated" => plan.dates.plan = Some(day()?),
        "review by" => plan.dates.review_by = Some(day()?),
        "review held" => plan.dates.review_meeting = Some(day()?),
        "eotas" => plan.flags.eotas = Some(value == "yes"),
        "direct payment" => plan.flags.direct_payment = Some(value == "yes"),
        _ => return None,
    }
    Some(())
}

fn section_line(plan: &mut Plan, letter: Letter, rest: &str, value: &str) -> Option<()> {
    if let Some(others) = rest.strip_prefix('+') {
        let others: Option<Vec<Letter>> = others.split('+').map(self::letter).collect();
        let section = section(plan, letter);
        section.combined_with = others?;
        section.state = state(value).unwrap_or(SectionState::Content);
        return Some(());
    }
    if rest.is_empty() {
        let stated = state(value);
        section(plan, letter).state = stated.unwrap_or(SectionState::Content);
        if stated.is_none() {
            data(plan, letter, value)?;
        }
        return Some(());
    }
    let section = section(plan, letter);
    section.state = SectionState::Content;
    if let Some(kind) = rest.strip_prefix("note") {
        let kind = match kind.trim() {
            "" => NoteKind::Other,
            word => from_word(word)?,
        };
        section.notes.push(note(kind, None, value));
        return Some(());
    }
    statement(plan, letter, rest, value)
}

fn statement(plan: &mut Plan, letter: Letter, rest: &str, value: &str) -> Option<()> {
    let (head, targets) = rest.split_once("->").unwrap_or((rest, ""));
    let (head, parent) = match head.split_once('<') {
        Some((head, parent)) => (head, Some(parent.trim().to_owned())),
        None => (head, None),
    };
    let mut words = head.split_whitespace();
    let id = words.next()?;
    let kind = if parent.is_some() { StatementKind::Step } else { usual_kind(letter) };
    let mut statement = Statement::new(id, kind, value);
    statement.parent = parent;
    for word in words {
        if let Some(kind) = from_word::<StatementKind>(word) {
            statement.kind = kind;
        } else {
            statement.speaker = Some(from_word::<Speaker>(word)?);
        }
    }
    for to in targets.split_whitespace() {
        plan.links.push(Link { from: id.to_owned(), to: to.to_owned(), basis: LinkBasis::Stated });
    }
    section(plan, letter).statements.push(statement);
    Some(())
}

fn data(plan: &mut Plan, letter: Letter, value: &str) -> Option<()> {
    match letter {
        Letter::I => {
            let mut placement = Placement::default();
            for field in value.split(", ") {
                match field.split_once('=') {
                    Some(("name", v)) => placement.name = Some(v.into()),
                    Some(("type", v)) => placement.kind = Some(v.into()),
                    Some(("text", v)) => placement.text = Some(v.into()),
                    _ => return None,
                }
            }
            if placement.text.is_none() {
                let parts: Vec<&str> =
                    [&placement.name, &placement.kind].into_iter().flatten().map(|t| t.as_str()).collect();
                placement.text = Some(parts.join(". ").into());
            }
            plan.placement = Some(placement);
        }
        Letter::J => {
            plan.personal_budget = Some(PersonalBudget { direct_payment: None, text: Some(value.into()) });
        }
        Letter::K => plan.advice.push(advice_source(value)),
        _ => section(plan, letter).notes.push(note(NoteKind::Other, None, value)),
    }
    Some(())
}

fn advice_source(value: &str) -> AdviceSource {
    let mut fields = value.split(", ").filter(|f| dates::first(f).is_none());
    let profession = fields.next();
    AdviceSource {
        text: value.into(),
        role: profession.and_then(advice::role),
        profession: profession.map(Text::from),
        author: fields.next().map(Text::from),
        date: dates::first(value),
        appended: None,
        place: Place::default(),
    }
}

fn section(plan: &mut Plan, letter: Letter) -> &mut Section {
    let at = plan.sections.iter().position(|s| s.letter == letter).unwrap_or(plan.sections.len());
    if at == plan.sections.len() {
        plan.sections.push(Section::new(letter, SectionState::Empty));
    }
    #[allow(clippy::indexing_slicing)] // found or just pushed
    &mut plan.sections[at]
}

fn note(kind: NoteKind, heading: Option<&str>, text: &str) -> Note {
    Note { kind, heading: heading.map(Text::from), text: text.into(), place: Place::default() }
}

fn letter(word: &str) -> Option<Letter> {
    Letter::REQUIRED.into_iter().chain([Letter::H, Letter::Other]).find(|l| l.as_str() == word)
}

fn state(value: &str) -> Option<SectionState> {
    match value {
        "not applicable" => Some(SectionState::NotApplicable),
        "empty" => Some(SectionState::Empty),
        "content" => Some(SectionState::Content),
        _ => None,
    }
}

fn usual_kind(letter: Letter) -> StatementKind {
    match letter {
        Letter::A => StatementKind::View,
        Letter::C => StatementKind::HealthNeed,
        Letter::D => StatementKind::CareNeed,
        Letter::E => StatementKind::Outcome,
        l if l.is_provision() => StatementKind::Provision,
        _ => StatementKind::Need,
    }
}

pub(crate) fn from_word<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_statements_links_and_data() {
        let plan = plan(
            "kind: draft_first\nborn: 2014-03-02\nB n1: Reads slowly.\nE o1: Reads.\nE s1 < o1: Step.\n\
             F p1 -> n1 o1: Reading daily.\nG: not applicable\nI: name=Elm School, type=mainstream\n\
             K: Educational psychologist, A. Hale, 3 March 2026",
        )
        .unwrap();
        assert_eq!(plan.links.len(), 2);
        assert_eq!(plan.state(Letter::G), SectionState::NotApplicable);
        assert_eq!(plan.statements().count(), 4);
        assert_eq!(plan.advice[0].date, Some(jiff::civil::date(2026, 3, 3)));
        assert_eq!(plan.advice[0].author.as_deref(), Some("A. Hale"));
    }

    #[test]
    fn names_the_line_it_does_not_understand() {
        assert_eq!(plan("born: 2014-03-02\nnonsense").unwrap_err(), "line 2 is not understood");
    }
}
