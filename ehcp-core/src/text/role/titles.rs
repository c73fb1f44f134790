//! Titles and abbreviations of the field, and what they say about expertise.

use super::{Standing, Tokens};

/// Abbreviation, role, standing. Written in capitals, at least in part.
pub(super) const SHORT: &[(&str, &str, Standing)] = &[
    ("ta", "teaching assistant", Standing::Role),
    ("tas", "teaching assistant", Standing::Role),
    ("ta's", "teaching assistant", Standing::Role),
    ("lsa", "learning support assistant", Standing::Role),
    ("lsas", "learning support assistant", Standing::Role),
    ("hlta", "higher level teaching assistant", Standing::Role),
    ("hltas", "higher level teaching assistant", Standing::Role),
    ("elsa", "ELSA", Standing::Titled),
    ("elsas", "ELSA", Standing::Titled),
    ("slt", "speech and language therapist", Standing::Titled),
    ("slts", "speech and language therapist", Standing::Titled),
    ("salt", "speech and language therapist", Standing::Titled),
    ("salts", "speech and language therapist", Standing::Titled),
    ("sallt", "speech and language therapist", Standing::Titled),
    ("ot", "occupational therapist", Standing::Titled),
    ("ots", "occupational therapist", Standing::Titled),
    ("ep", "educational psychologist", Standing::Titled),
    ("eps", "educational psychologist", Standing::Titled),
    ("senco", "SENCO", Standing::Role),
    ("sendco", "SENCO", Standing::Role),
    ("inco", "SENCO", Standing::Role),
    ("qtvi", "qualified teacher of children with vision impairment", Standing::Titled),
    ("qtod", "qualified teacher of the deaf", Standing::Titled),
    ("tod", "qualified teacher of the deaf", Standing::Titled),
    ("qthi", "qualified teacher of the deaf", Standing::Titled),
    ("qtmsi", "qualified teacher of children with multi-sensory impairment", Standing::Titled),
    ("pa", "personal assistant", Standing::Role),
    ("dsl", "designated safeguarding lead", Standing::Role),
    ("ewo", "education welfare officer", Standing::Role),
    ("emhp", "education mental health practitioner", Standing::Titled),
    ("hoy", "head of year", Standing::Role),
    ("tvi", "qualified teacher of children with vision impairment", Standing::Titled),
    ("sendcos", "SENCO", Standing::Role),
    ("1:1", "", Standing::Role),
];

// Titles that need registration or a mandatory qualification, by the end of the name.
const TITLED: &[&str] = &[
    "speech and language therapist",
    "speech therapist",
    "language therapist",
    "occupational therapist",
    "physiotherapist",
    "dietitian",
    "educational psychologist",
    "clinical psychologist",
    "art therapist",
    "music therapist",
    "drama therapist",
    "dramatherapist",
    "arts therapist",
    "teacher of the deaf",
    "vision impairment",
    "orthoptist",
    "psychiatrist",
    "paediatrician",
    "nurse",
    "health visitor",
    "psychologist",
    "audiologist",
    "multi-sensory impairment",
    "orthotist",
    "optometrist",
    "podiatrist",
    "habilitation specialist",
    "social worker",
];

/// The usual name of a role.
pub(super) fn canonical(name: &str) -> String {
    const SAME: &[(&str, &str)] = &[
        ("ot assistant", "occupational therapy assistant"),
        ("salt assistant", "speech and language therapy assistant"),
        ("slt assistant", "speech and language therapy assistant"),
        ("speech and language assistant", "speech and language therapy assistant"),
        ("physio assistant", "physiotherapy assistant"),
        ("physio technician", "physiotherapy technician"),
        ("ed psych", "educational psychologist"),
        ("educational psych", "educational psychologist"),
        ("clinical psych", "clinical psychologist"),
        ("speech therapist", "speech and language therapist"),
        ("speech language therapist", "speech and language therapist"),
        ("language therapist", "speech and language therapist"),
        ("physio", "physiotherapist"),
        ("dietician", "dietitian"),
        ("key worker", "keyworker"),
        ("spld teacher", "specialist teacher"),
        ("graduate", "teacher"),
        ("advisor", "adviser"),
    ];
    for (from, to) in SAME {
        if let Some(lead) = name.strip_suffix(from) {
            if lead.ends_with("speech and ") {
                return name.to_owned();
            }
            if lead.is_empty() || lead.ends_with(' ') {
                return if *to == "teacher" { (*to).to_owned() } else { format!("{lead}{to}") };
            }
        }
    }
    name.to_owned()
}

/// "teacher OF THE DEAF", "teacher of literacy", "therapist, who is registered in speech and language therapy".
pub(super) fn complement(tokens: &Tokens, name: String, to: usize) -> (String, usize) {
    if name.ends_with("teacher") && matches!(tokens.folded(to), "of" | "for") {
        let at = if tokens.folded(to + 1) == "the" { to + 2 } else { to + 1 };
        match tokens.folded(at) {
            "deaf" => return ("qualified teacher of the deaf".to_owned(), at + 1),
            "hearing" => return ("qualified teacher of the deaf".to_owned(), at + 2),
            "children" | "pupils"
                if matches!(tokens.folded(at + 1), "with" | "who")
                    && !matches!(tokens.folded(at + 2), "vision" | "visual" | "a") => {}
            "children" | "vision" | "visually" | "the" | "pupils" | "vi" => {
                return ("qualified teacher of children with vision impairment".to_owned(), at + 1);
            }
            "literacy" | "dyslexia" | "maths" | "english" => {
                return (format!("{name} of {}", tokens.folded(at)), at + 1);
            }
            _ => {}
        }
    }
    if name == "therapist" {
        let near = |word: &str| (to..to + 12).any(|k| tokens.folded(k) == word);
        if near("speech") && near("language") {
            return ("speech and language therapist".to_owned(), to);
        }
        if near("occupational") {
            return ("occupational therapist".to_owned(), to);
        }
    }
    (name, to)
}

/// How much a name says.
pub(super) fn standing(name: &str) -> Standing {
    if name.ends_with("emotional literacy support assistant") {
        return Standing::Titled;
    }
    let assistant = name.contains("assistant") || name.starts_with("trainee");
    if !assistant && (TITLED.iter().any(|t| name.ends_with(t)) || name.starts_with("specialist ")) {
        Standing::Titled
    } else if matches!(name, "professional" | "specialist" | "volunteer") {
        Standing::Loose
    } else {
        Standing::Role
    }
}
