//! Who gives a delivery, where the reading of the words found nobody or only those who receive it.

use crate::{
    check::Judged,
    plan::ColumnRole,
    text::{Class, Tokens, role},
};

/// Services and therapies whose name says who gives them.
const SERVICES: &[(&str, &str)] = &[
    ("speech and language therapy", "speech and language therapist"),
    ("speech therapy", "speech and language therapist"),
    ("occupational therapy", "occupational therapist"),
    ("physiotherapy", "physiotherapist"),
    ("music therapy", "music therapist"),
    ("play therapy", "play therapist"),
    ("art therapy", "art therapist"),
    ("educational psychology", "educational psychologist"),
    ("counselling", "counsellor"),
    ("audiology", "audiology"),
    ("dietetics", "dietitian"),
    ("orthoptics", "orthoptist"),
    ("camhs", "CAMHS"),
    ("residential short break", "short break home"),
    ("overnight short break", "short break home"),
];

/// People whom the words name in passing as those who give it.
const IN_PASSING: &[(&str, &str)] =
    &[("general practitioner", "general practitioner"), (" gp ", "general practitioner")];

/// Nouns that end the name of a service.
const SERVICE: &[&str] = &["clinic", "service", "team", "centre", "department", "unit"];

// How far into the words the name of a service may begin.
const AT_START: usize = 24;

/// Who gives it, where the reading names nobody: the column for who delivers, the service that the words begin
/// with, or whoever they name in passing.
pub(super) fn unnamed(judged: &Judged<'_>) -> Option<String> {
    let column = judged.statement.columns.iter().find(|c| c.role == ColumnRole::Who);
    let in_column = column.and_then(|column| {
        let tokens = Tokens::of(&column.text);
        role::roles(&column.text, &tokens).into_iter().next().map(|role| role.name)
    });
    in_column.or_else(|| {
        let text = judged.statement.text.to_lowercase();
        let begins = |service: &str| text.find(service).is_some_and(|at| at < AT_START);
        let known = SERVICES.iter().find(|(service, _)| begins(service));
        let passing = || IN_PASSING.iter().find(|(words, _)| text.contains(words));
        known
            .map(|(_, who)| (*who).to_owned())
            .or_else(|| subject(&text).or_else(|| by_a_service(&text)))
            .or_else(|| passing().map(|(_, who)| (*who).to_owned()))
    })
}

// "The orthopaedic clinic will review him": a service as the subject.
fn subject(text: &str) -> Option<String> {
    let tokens = Tokens::of(text);
    let verb = (1..7).find(|i| matches!(tokens.folded(*i), "will" | "must" | "shall" | "to"))?;
    let from = usize::from(matches!(tokens.folded(0), "the" | "a" | "an"));
    let named = from < verb
        && SERVICE.contains(&tokens.folded(verb - 1))
        && (from..verb).all(|i| tokens.class(i) == Class::Word);
    named.then(|| (from..verb).map(|i| tokens.folded(i)).collect::<Vec<_>>().join(" "))
}

// "delivered by the council's hearing support service", "an hour from the outreach team".
fn by_a_service(text: &str) -> Option<String> {
    let tokens = Tokens::of(text);
    let given = |i: &usize| matches!(tokens.folded(*i), "by" | "from");
    (0..tokens.len()).filter(given).find_map(|by| {
        let owner = tokens.folded(by + 2).ends_with("'s");
        let from = match tokens.folded(by + 1) {
            "the" | "a" | "an" | "our" if owner => by + 3,
            "the" | "a" | "an" | "our" => by + 2,
            _ => return None,
        };
        let to = (from..from + 6).find(|i| SERVICE.contains(&tokens.folded(*i)))?;
        let words: Vec<&str> = (from..=to).map(|i| tokens.folded(i)).collect();
        let plain = (from..=to).all(|i| tokens.class(i) == Class::Word);
        (plain && words.len() > 1).then(|| words.join(" "))
    })
}

/// Whoever gives what others attend: "all staff will attend a session given by the adviser".
pub(super) fn of_session(judged: &Judged<'_>) -> Option<String> {
    let text: &str = &judged.statement.text;
    let tokens = Tokens::of(text);
    let attend = (0..tokens.len()).find(|i| matches!(tokens.folded(*i), "attend" | "attends"))?;
    let by = (attend + 2..tokens.len()).find(|i| {
        tokens.folded(*i) == "by"
            && matches!(tokens.folded(i - 1), "given" | "led" | "delivered" | "provided" | "run" | "taught")
    })?;
    role::roles(text, &tokens).into_iter().find(|r| r.from > by && r.from < by + 10).map(|r| r.name)
}
