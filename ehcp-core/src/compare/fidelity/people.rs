//! Who gives a provision, and how their roles compare.

use crate::{
    text::{
        Annotation,
        lexicon::advisers,
        role::{Role, Standing},
    },
    thread::topics::Field,
};

/// Somebody whom a statement names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Person {
    /// The role in the field's usual words.
    pub(super) role: String,
    /// Whether it is a titled professional.
    pub(super) titled: bool,
    /// How much expertise the role stands for.
    pub(super) rank: f64,
    /// Whether this person gives the provision.
    pub(super) agent: bool,
}

impl Person {
    pub(super) fn of(role: &Role, agent: bool, author: Option<&str>) -> Self {
        let name = match author {
            // "The therapist" in a therapist's advice is the profession of its author.
            Some(author) if is_short_for(&role.name, author) => author.to_owned(),
            _ => role.name.clone(),
        };
        let titled = role.standing == Standing::Titled || is_profession(&name);
        let rank = rank(&name, titled, role.standing);
        Self { role: name, titled, rank, agent }
    }
}

/// Services that the words name in place of people ("Audiology will test his hearing").
pub(super) fn services(ann: &Annotation<'_>, people: &[Person]) -> Vec<Person> {
    const SERVICES: &[(&[&str], &str)] = &[
        (&["camhs"], "mental health service"),
        (&["adolescent", "mental", "health"], "mental health service"),
        (&["audiology"], "audiologist"),
        (&["physiotherapy"], "physiotherapist"),
        (&["occupational", "therapy"], "occupational therapist"),
        (&["speech", "and", "language", "therapy"], "speech and language therapist"),
        (&["speech", "therapy"], "speech and language therapist"),
        (&["educational", "psychology"], "educational psychologist"),
        (&["dietetics"], "dietitian"),
        (&["counselling"], "counsellor"),
        (&["music", "therapy"], "music therapist"),
        (&["play", "therapy"], "play therapist"),
        (&["art", "therapy"], "art therapist"),
    ];
    const SHORT: &[(&str, &str)] = &[
        ("OT", "occupational therapist"),
        ("EP", "educational psychologist"),
        ("SLT", "speech and language therapist"),
        ("SALT", "speech and language therapist"),
        ("SaLT", "speech and language therapist"),
    ];
    let tokens = ann.tokens();
    let mut found: Vec<Person> = Vec::new();
    for i in 0..tokens.len() {
        // "OT review", "SALT sessions"
        let written = tokens.get(i).map_or("", |t| t.span.of(ann.text()));
        if let Some((_, role)) = SHORT.iter().find(|(short, _)| *short == written)
            && !matches!(
                tokens.folded(i + 1),
                "programme" | "plan" | "exercises" | "targets" | "assistant" | "report"
            )
            && !people.iter().chain(&found).any(|p| p.role == *role)
        {
            found.push(Person { role: (*role).to_owned(), titled: true, rank: 4.0, agent: true });
        }
        for (words, role) in SERVICES {
            let said = words.iter().enumerate().all(|(k, w)| tokens.folded(i + k) == *w);
            let next = tokens.folded(i + words.len());
            let adjective =
                matches!(next, "programme" | "plan" | "exercises" | "targets" | "assistant" | "report");
            let known = people.iter().chain(&found).any(|p| p.role == *role);
            if said && !adjective && !known {
                found.push(Person { role: (*role).to_owned(), titled: true, rank: 4.0, agent: true });
            }
        }
    }
    found
}

/// The profession of an author, as the role is called in plans.
pub(super) fn profession(words: &str) -> Option<String> {
    let low = words.to_lowercase();
    if let Some(doctor) = ["paediatrician", "psychiatrist"].into_iter().find(|d| low.contains(d)) {
        return Some(doctor.to_owned());
    }
    let tokens = crate::text::Tokens::of(words);
    crate::text::role::roles(words, &tokens)
        .into_iter()
        .find(|r| r.standing == Standing::Titled || is_profession(&r.name))
        .map(|r| r.name)
        .or_else(|| {
            let ann = Annotation::of(words);
            services(&ann, &[]).into_iter().next().map(|p| p.role)
        })
}

fn is_short_for(name: &str, author: &str) -> bool {
    let head = author.rsplit(' ').next().unwrap_or(author);
    name == head
        || name == "therapist" && author.ends_with("therapist")
        || matches!(name, "professional" | "specialist" | "author" | "clinician")
}

fn is_profession(name: &str) -> bool {
    let assistant = name.contains("assistant") || name.starts_with("trainee");
    !assistant
        && [
            "therapist",
            "psychologist",
            "paediatrician",
            "nurse",
            "counsellor",
            "doctor",
            "psychiatrist",
            "consultant",
        ]
        .iter()
        .any(|end| name.ends_with(end))
}

// How much expertise a role stands for: comparisons are of unlike things, so only wide steps count.
fn rank(name: &str, titled: bool, standing: Standing) -> f64 {
    let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
    if has(&["volunteer", "pupil", "buddy", "peer", "friend", "parent", "student"]) {
        0.5
    } else if has(&["therapy assistant", "therapy technician", "assistant psychologist"]) {
        2.5
    } else if has(&["higher level"]) {
        2.2
    } else if has(&[
        "assistant",
        "keyworker",
        "mentor",
        "supervisor",
        "support worker",
        "key adult",
        "escort",
    ]) {
        2.0
    } else if titled {
        4.0
    } else if name == "whoever" {
        2.4
    } else if standing == Standing::Loose || has(&["adult", "staff", "somebody", "someone", "member"]) {
        1.5
    } else if has(&["teacher", "senco", "tutor", "lecturer"]) {
        3.0
    } else {
        2.4
    }
}

/// How well those who give two provisions agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Agreement {
    /// The same profession.
    Profession,
    /// The same role of school staff.
    Role,
    /// Nothing to compare, or roles that may stand for each other.
    Open,
    /// Different professions.
    Apart,
}

/// Compares those who give two provisions.
pub(super) fn agreement(one: &[Person], other: &[Person]) -> Agreement {
    let agents = |people: &[Person]| -> Vec<Person> { people.iter().filter(|p| p.agent).cloned().collect() };
    let (a, b) = (agents(one), agents(other));
    let same =
        |titled: bool| a.iter().any(|x| b.iter().any(|y| x.titled == titled && same_role(&x.role, &y.role)));
    if same(true) {
        return Agreement::Profession;
    }
    let titled = |people: &[Person]| people.iter().filter(|p| p.titled && p.agent).count();
    if titled(&a) > 0 && titled(&b) > 0 {
        // Whoever only stands behind it is still the same hand.
        let behind = one.iter().any(|x| x.titled && other.iter().any(|y| same_role(&x.role, &y.role)));
        // Teachers of many names may be one.
        let teachers = |people: &[Person]| people.iter().any(|p| p.agent && p.role.ends_with("teacher"));
        return if behind || teachers(&a) && teachers(&b) { Agreement::Open } else { Agreement::Apart };
    }
    // A profession behind the one and another before the other.
    let named = |people: &[Person]| -> Vec<String> {
        people.iter().filter(|p| p.titled).map(|p| p.role.clone()).collect()
    };
    let (x, y) = (named(one), named(other));
    if !x.is_empty() && !y.is_empty() && !x.iter().any(|r| y.iter().any(|s| same_role(r, s))) {
        return Agreement::Apart;
    }
    if same(false) { Agreement::Role } else { Agreement::Open }
}

/// Whether two names stand for one role.
pub(super) fn same_role(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let shorter = |x: &str, y: &str| y.ends_with(x) && (x.len() >= 7) && y.len() > x.len();
    let therapist = |x: &str, y: &str| x == "therapist" && y.ends_with("therapist");
    let ear = |x: &str| x.contains("deaf");
    let eye = |x: &str| x.contains("vision impairment") || x.contains("qtvi");
    let mind = |x: &str| x.contains("mental health") || x.contains("CAMHS") || x.contains("camhs");
    let ta = |x: &str| {
        x.contains("teaching assistant") && !x.contains("higher")
            || x.contains("learning support assistant")
            || matches!(x, "assistant" | "classroom assistant" | "support assistant")
    };
    let of =
        |x: &str, y: &str| y.strip_prefix(x).is_some_and(|rest| rest.starts_with(" of ")) && x.contains(' ');
    if of(a, b) || of(b, a) {
        return true;
    }
    let key = |x: &str| x == "keyworker" || x.starts_with("key ") || x.contains("key person");
    if key(a) && key(b) {
        return true;
    }
    shorter(a, b) && a != "teacher" && a != "assistant"
        || shorter(b, a) && b != "teacher" && b != "assistant"
        || therapist(a, b)
        || therapist(b, a)
        || ear(a) && ear(b)
        || eye(a) && eye(b)
        || mind(a) && mind(b)
        || ta(a) && ta(b)
}

/// The fields of need that a profession works in, by number of the thread's vocabulary.
pub(super) fn fields(people: &[Person]) -> Vec<usize> {
    const OF: &[(&str, &[Field])] = &[
        ("speech", &[Field::Communication]),
        ("occupational", &[Field::Sensory, Field::Physical]),
        ("physio", &[Field::Physical]),
        ("psycholog", &[Field::Emotional]),
        ("counsellor", &[Field::Emotional]),
        ("mental health", &[Field::Emotional]),
        ("psychiatr", &[Field::Emotional]),
        ("ELSA", &[Field::Emotional]),
        ("deaf", &[Field::Hearing]),
        ("audiolog", &[Field::Hearing]),
        ("vision", &[Field::Vision]),
        ("nurse", &[Field::Health]),
        ("paediatrician", &[Field::Health]),
    ];
    let mut found: Vec<usize> = people
        .iter()
        .flat_map(|p| OF.iter().filter(|(word, _)| p.role.contains(word)).flat_map(|(_, f)| f.iter()))
        .map(|f| *f as usize)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Professions that words mention, as the lexicons of advisers know them, by index.
pub(super) fn professions_in(ann: &Annotation<'_>) -> Vec<usize> {
    (0..advisers::PROFESSIONS.len())
        .filter(|i| advisers::PROFESSIONS.get(*i).is_some_and(|p| ann.has(p)))
        .collect()
}
