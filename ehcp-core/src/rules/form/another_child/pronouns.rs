//! Pronouns that are not this child's.

use crate::rules::prelude::*;

const HE: &[&str] = &["he", "him", "his", "himself", "he's", "he'll", "he'd"];
const SHE: &[&str] = &["she", "her", "hers", "herself", "she's", "she'll", "she'd"];

// Below this the reader's guess is not worth an alarm.
const SURE_ENOUGH: f64 = 0.8;

pub(super) fn check(view: &PlanView<'_>, rule: &'static Rule, findings: &mut Findings) {
    let person = &view.plan.person;
    let sure = person.pronouns_confidence.is_none_or(|c| c >= SURE_ENOUGH);
    let Some(pronouns) = person.pronouns.filter(|_| sure) else { return };
    for piece in view.text.all().filter(|p| is_about_child(p)) {
        let wrong = match pronouns {
            Pronouns::He => first_wrong(&piece.text, SHE, &stages::FEMALE, view),
            Pronouns::She => first_wrong(&piece.text, HE, &stages::MALE, view),
            Pronouns::They => first_wrong(&piece.text, HE, &stages::MALE, view)
                .or_else(|| first_wrong(&piece.text, SHE, &stages::FEMALE, view)),
        };
        if let Some(span) = wrong {
            let what = Fact::Quote(span.of(piece.text.text()).into());
            findings.push(at(rule, piece, Some(span)).fact("what", what));
        }
    }
}

// In section A others speak, and are spoken of.
fn is_about_child(piece: &Piece<'_>) -> bool {
    match piece.source {
        Source::Statement(_) => !matches!(piece.section, Some(Letter::A | Letter::I | Letter::J | Letter::K)),
        Source::Note(n) => piece.section == Some(Letter::Other) && n.kind != NoteKind::Boilerplate,
        _ => false,
    }
}

fn first_wrong(
    text: &Annotation<'_>,
    words: &[&str],
    others: &'static Lexicon,
    view: &PlanView<'_>,
) -> Option<Span> {
    // Someone else whom the pronoun may stand for comes before it: "her brother ... he", not "his brother".
    let other = text.hits(others).map(|h| h.from).min();
    let tokens = text.tokens();
    let mut quoted = false;
    let mut named = false;
    let mut role = false;
    let mut professional = false;
    for i in 0..tokens.len() {
        let word = tokens.folded(i);
        match word {
            "\"" | "“" | "”" => quoted = !quoted,
            "/" => return None, // "he/she"
            _ => {}
        }
        let by_name = !starts_sentence(text, i) && crate::rules::names::is_capital(text, i);
        named |= (by_name || crate::rules::names::is_given_name(crate::rules::names::bare(word)))
            && !is_child(word, view);
        role |= is_one_adult(tokens.folded(i), i.checked_sub(1).map_or("", |p| tokens.folded(p)));
        professional |= is_one_professional(word);
        if quoted || !words.contains(&word) {
            continue;
        }
        // "The assistant ... she will": an adult of whom nothing is known may be meant by a subject; an
        // object in the same clause cannot be its subject. A particular professional may be meant by either.
        let subject = matches!(word, "he" | "she" | "he's" | "she's" | "he'll" | "she'll" | "he'd" | "she'd");
        let either =
            tokens.folded(i + 1) == "or" || i.checked_sub(1).is_some_and(|p| tokens.folded(p) == "or");
        let other = other.is_some_and(|at| at < i);
        if (subject && role) || professional || named || either || other {
            return None;
        }
        return tokens.get(i).map(|t| t.span);
    }
    None
}

fn starts_sentence(text: &Annotation<'_>, i: usize) -> bool {
    text.sentences()
        .iter()
        .any(|s| s.from == i || (s.from + 1 == i && text.tokens().class(s.from) == Class::Punct))
}

fn is_child(word: &str, view: &PlanView<'_>) -> bool {
    let person = &view.plan.person;
    let word = crate::rules::names::bare(word);
    let i = matches!(word, "i" | "i'm" | "i've" | "i'll");
    i || [&person.name, &person.preferred_name]
        .into_iter()
        .flatten()
        .any(|n| n.to_lowercase().split([' ', '-']).any(|part| part == word))
}

// A singular noun for an adult, with an article.
fn is_one_adult(word: &str, before: &str) -> bool {
    matches!(
        word,
        "adult"
            | "teacher"
            | "assistant"
            | "therapist"
            | "psychologist"
            | "paediatrician"
            | "worker"
            | "nurse"
            | "tutor"
            | "mentor"
            | "doctor"
            | "senco"
            | "sendco"
            | "coach"
            | "consultant"
            | "person"
            | "child"
            | "specialist"
            | "counsellor"
            | "parent"
            | "pupil"
            | "learner"
    ) && !before.is_empty()
}

// One person of a profession, as a rule someone whom the writer has met.
fn is_one_professional(word: &str) -> bool {
    matches!(
        word.strip_suffix("'s").unwrap_or(word),
        "psychologist"
            | "paediatrician"
            | "doctor"
            | "consultant"
            | "nurse"
            | "physiotherapist"
            | "worker"
            | "counsellor"
    )
}
