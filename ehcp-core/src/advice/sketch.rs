//! Advice in a few lines, for the examples of rules and for tests.
//!
//! ```text
//! title: / profession: / author: / name: / preferred: / pronouns: he / date: 2026-05-01 / role: health
//! n1: Words of a need.         n2 health_need: ...
//! o1: Words of an outcome.     v1 child: Words of a view.     a1: an aspiration     s1: a strength
//! r1 -> n1 o1: Words of a recommendation.
//! note Heading: Words that are no statement.
//! ```

use super::{Advice, role};
use crate::{
    plan::{Link, LinkBasis, Note, NoteKind, Place, Speaker, Statement, StatementKind, Text},
    sketch::{each_line, from_word, pronouns},
};

/// Reads a sketch.
///
/// # Errors
/// The number of the line that is not understood.
pub fn advice(text: &str) -> Result<Advice, String> {
    let mut advice = Advice::default();
    each_line(text, |line| read_line(&mut advice, line))?;
    Ok(advice)
}

fn read_line(advice: &mut Advice, line: &str) -> Option<()> {
    let (key, value) = line.split_once(':')?;
    let value = value.trim();
    let words = || Some(Text::from(value));
    match key {
        "title" => advice.title = words(),
        "author" => advice.author = words(),
        "profession" => {
            advice.profession = words();
            advice.role = advice.role.or_else(|| role(value));
        }
        "role" => advice.role = Some(from_word(value)?),
        "date" => advice.date = Some(value.parse().ok()?),
        "name" => advice.person.name = words(),
        "preferred" => advice.person.preferred_name = words(),
        "born" => advice.person.date_of_birth = Some(value.parse().ok()?),
        "pronouns" => advice.person.pronouns = Some(pronouns(value)?),
        _ if key == "note" || key.starts_with("note ") => {
            let heading = key.get(4..).map(str::trim).filter(|h| !h.is_empty());
            let (kind, place) = (NoteKind::Other, Place::default());
            advice.notes.push(Note { kind, heading: heading.map(Text::from), text: value.into(), place });
        }
        _ => return statement(advice, key, value),
    }
    Some(())
}

fn statement(advice: &mut Advice, key: &str, value: &str) -> Option<()> {
    let (head, targets) = key.split_once("->").unwrap_or((key, ""));
    let mut words = head.split_whitespace();
    let id = words.next()?;
    let mut statement = Statement::new(id, usual_kind(id)?, value);
    for word in words {
        if let Some(kind) = from_word::<StatementKind>(word) {
            statement.kind = kind;
        } else {
            statement.speaker = Some(from_word::<Speaker>(word)?);
        }
    }
    for to in targets.split_whitespace() {
        advice.links.push(Link { from: id.to_owned(), to: to.to_owned(), basis: LinkBasis::Stated });
    }
    advice.statements.push(statement);
    Some(())
}

fn usual_kind(id: &str) -> Option<StatementKind> {
    Some(match id.chars().next()? {
        'n' => StatementKind::Need,
        'o' => StatementKind::Outcome,
        't' => StatementKind::Step,
        'r' => StatementKind::Provision,
        'v' => StatementKind::View,
        'a' => StatementKind::Aspiration,
        's' => StatementKind::Strength,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_statements_notes_and_links() {
        let read = advice("profession: school nurse\ndate: 2026-03-01\nn1 health_need: Tires.\nr1 -> n1: Rest.\nnote Background: Born.").unwrap();
        assert_eq!(read.statements.len(), 2);
        assert_eq!(read.links.len(), 1);
        assert_eq!(read.notes[0].heading.as_deref(), Some("Background"));
        assert_eq!(read.role, Some(crate::plan::AdviceRole::Health));
        assert_eq!(advice("nonsense").unwrap_err(), "line 1 is not understood");
    }
}
