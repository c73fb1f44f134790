//! People known by where they stand: "from a befriender", "with a pupil who has done the course", "Mr Adeyemi".

use super::{Role, Standing, Tokens, collective, make, named, short};
use crate::text::{
    Class,
    lexicon::words::{NOT_PEOPLE, STOPS},
};

/// A person in the place of an agent whose noun is in no list.
pub(super) fn agent(text: &str, tokens: &Tokens, i: usize) -> Option<Role> {
    by_name(text, tokens, i).or_else(|| by_place(text, tokens, i)).or_else(|| as_subject(text, tokens, i))
}

// "Mr Adeyemi", "Miss Hart"; not "Mrs Hale's assistant".
fn by_name(text: &str, tokens: &Tokens, i: usize) -> Option<Role> {
    if !matches!(tokens.folded(i), "mr" | "mrs" | "ms" | "miss" | "mx" | "dr") {
        return None;
    }
    let from = if tokens.folded(i + 1) == "." { i + 2 } else { i + 1 };
    let capital = |k: usize| {
        tokens.get(k).is_some_and(|t| {
            t.class == Class::Word && t.span.of(text).chars().next().is_some_and(char::is_uppercase)
        })
    };
    let title = tokens.get(i)?.span.of(text);
    if !title.starts_with(char::is_uppercase) || !capital(from) {
        return None;
    }
    let to = if capital(from + 1) { from + 2 } else { from + 1 };
    if tokens.folded(to - 1).ends_with("'s") || tokens.folded(to - 1).ends_with('\'') {
        return None;
    }
    let name = format!("{title} {}", tokens.span(from, to).of(text));
    Some(make(tokens, name, Standing::Role, i, to))
}

// "by", "from" or "with", an article, a few words, and a noun that can only be a person's.
fn by_place(text: &str, tokens: &Tokens, i: usize) -> Option<Role> {
    if !matches!(tokens.folded(i), "by" | "from" | "with") || !is_determiner(tokens.folded(i + 1)) {
        return None;
    }
    let from =
        if matches!(tokens.folded(i + 1), "his" | "her" | "their" | "the") && tokens.folded(i + 2) == "own" {
            i + 3
        } else {
            i + 2
        };
    let to = (from..from + 5).find(|k| ends(tokens, *k))?;
    let known = |k: usize| {
        named::open(tokens, k)
            .or_else(|| short::short(text, tokens, k))
            .or_else(|| collective::collective(tokens, k))
            .is_some()
    };
    let head = tokens.folded(to - 1);
    if to == from || head == "-" || (from..to).any(known) {
        return None;
    }
    let trained = is_credited(tokens, to);
    let peer = matches!(head, "pupil" | "student" | "peer" | "friend" | "sibling");
    let person = if peer {
        trained && tokens.folded(to) == "who"
    } else {
        is_agentive(head) || trained && !is_group(head)
    };
    if !person || NOT_PEOPLE.has(head) {
        return None;
    }
    let name = (from..to).map(|k| tokens.folded(k)).filter(|w| *w != "-").collect::<Vec<_>>().join(" ");
    Some(make(tokens, name, Standing::Role, from, to))
}

// "The braillist will ...", "A dog handler, trained in ...": the subject of a sentence.
fn as_subject(text: &str, tokens: &Tokens, i: usize) -> Option<Role> {
    let starts = i == 0
        || tokens.class(i - 1) == Class::Break
        || matches!(tokens.folded(i - 1), "." | ";" | ":" | "," | "and" | "day" | "week" | "term");
    if !starts || !is_determiner(tokens.folded(i)) {
        return None;
    }
    let from = i + 1;
    let to = (from..from + 4).find(|k| ends(tokens, *k))?;
    let verb =
        matches!(tokens.folded(to), "will" | "shall" | "must" | "who" | "to") || is_credited(tokens, to);
    let known = |k: usize| {
        named::open(tokens, k)
            .or_else(|| short::short(text, tokens, k))
            .or_else(|| collective::collective(tokens, k))
            .is_some()
    };
    if to == from || !verb || !is_agentive(tokens.folded(to - 1)) || (from..to).any(known) {
        return None;
    }
    let name = (from..to).map(|k| tokens.folded(k)).filter(|w| *w != "-").collect::<Vec<_>>().join(" ");
    Some(make(tokens, name, Standing::Role, from, to))
}

fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "his"
            | "her"
            | "their"
            | "my"
            | "our"
            | "two"
            | "three"
            | "one"
            | "another"
            | "any"
    )
}

// Where the noun phrase ends.
fn ends(tokens: &Tokens, k: usize) -> bool {
    let word = tokens.folded(k);
    !matches!(tokens.class(k), Class::Word | Class::Number) && word != "-"
        || STOPS.has(word) && !matches!(word, "year" | "day")
        || matches!(
            word,
            "whose"
                | "whom"
                | "holding"
                | "employed"
                | "during"
                | "before"
                | "after"
                | "while"
                | "when"
                | "where"
                | "so"
                | "twice"
                | "once"
                | "always"
                | "over"
                | "under"
                | "using"
                | "out"
        )
}

// Whether what follows can only be said of a person.
fn is_credited(tokens: &Tokens, k: usize) -> bool {
    match tokens.folded(k) {
        "who" | "whom" | "holding" | "qualified" | "accredited" | "registered" | "employed" => true,
        "trained" => !matches!(tokens.folded(k + 1), "on" | "staff" | "adults"),
        _ => false,
    }
}

fn is_agentive(word: &str) -> bool {
    let word = word.strip_suffix('s').filter(|w| !w.ends_with('s')).unwrap_or(word);
    word.len() > 5
        && ["er", "or", "ist", "ian"].iter().any(|end| word.ends_with(end))
        && !NOT_PEOPLE.has(word)
}

fn is_group(word: &str) -> bool {
    matches!(
        word,
        "group"
            | "class"
            | "children"
            | "pupils"
            | "peers"
            | "students"
            | "friends"
            | "child"
            | "team"
            | "service"
            | "school"
            | "programme"
            | "family"
            | "others"
            | "people"
            | "person"
    )
}
