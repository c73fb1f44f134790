//! People who deliver, in the field's usual words.

use super::{
    Tokens,
    lexicon::words::{HEADS, SERVICE, STOPS},
};
use crate::position::Span;

/// A person or people, named by what they do.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// The role in the field's usual words, lower case but for abbreviations.
    pub name: String,
    /// How much the word says.
    pub standing: Standing,
    /// Its first token.
    pub from: usize,
    /// The first token after it.
    pub to: usize,
    /// Where it stands.
    pub span: Span,
}

/// How much the name of a role says about expertise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// "an adult", "staff".
    Loose,
    /// A role that anybody may be given.
    Role,
    /// A title that the law protects, or that needs a set qualification.
    Titled,
}

// Abbreviation, role, standing. Written in capitals, at least in part.
const SHORT: &[(&str, &str, Standing)] = &[
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

/// Every role of a text, in order.
#[must_use]
pub fn roles(text: &str, tokens: &Tokens) -> Vec<Role> {
    let mut found: Vec<Role> = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let role = short(text, tokens, i).or_else(|| collective(tokens, i)).or_else(|| open(tokens, i));
        match role {
            Some(role) => {
                i = role.to.max(i + 1);
                found.push(role);
            }
            None => i += 1,
        }
    }
    found
}

fn make(tokens: &Tokens, name: String, standing: Standing, from: usize, to: usize) -> Role {
    Role { name, standing, from, to, span: tokens.span(from, to) }
}

fn short(text: &str, tokens: &Tokens, i: usize) -> Option<Role> {
    let written = tokens.get(i)?.span.of(text);
    if written.chars().filter(|c| c.is_uppercase()).count() < 2
        && !matches!(tokens.folded(i), "senco" | "qtod")
    {
        return None;
    }
    let word = tokens.folded(i).trim_end_matches(|c: char| c.is_ascii_digit());
    let word = word.strip_suffix("'s").unwrap_or(word);
    let (_, name, standing) =
        SHORT.iter().find(|(s, ..)| *s == word).filter(|(_, name, _)| !name.is_empty())?;
    // "ELSA-trained" is expertise of whoever follows.
    if tokens.folded(i + 1) == "-"
        && matches!(tokens.folded(i + 2), "trained" | "qualified" | "led" | "supervised")
    {
        return None;
    }
    if *standing == Standing::Titled && next_is_service(tokens, i + 1) || is_label(tokens, i) {
        return None;
    }
    let mut from = i;
    let mut full = (*name).to_owned();
    let mut standing = *standing;
    let mut at = i;
    while at > 0 && i - at < 3 {
        let before = tokens.folded(at - 1);
        if !matches!(
            before,
            "assistant"
                | "area"
                | "bilingual"
                | "lead"
                | "deputy"
                | "trainee"
                | "school"
                | "class"
                | "literacy"
                | "specialist"
                | "senior"
        ) {
            break;
        }
        if matches!(before, "assistant" | "trainee") {
            standing = Standing::Role;
        }
        full = format!("{before} {full}");
        at -= 1;
        from = at;
    }
    Some(make(tokens, full, standing, from, i + 1))
}

// "SaLT: ..." at the head of a line is a label, and "OT input" a service.
fn is_label(tokens: &Tokens, i: usize) -> bool {
    tokens.folded(i + 1) == ":"
        && (i == 0 || matches!(tokens.folded(i - 1), "\n" | "." | ";"))
        && has_more(tokens, i)
}

fn has_more(tokens: &Tokens, i: usize) -> bool {
    tokens.len() > i + 3
}

fn next_is_service(tokens: &Tokens, i: usize) -> bool {
    SERVICE.has(tokens.folded(i))
}

// "staff", "class team", "an adult": people, but no role.
fn collective(tokens: &Tokens, i: usize) -> Option<Role> {
    let word = tokens.folded(i);
    let before = if i > 0 { tokens.folded(i - 1) } else { "" };
    match word {
        "staff" | "adults" | "adult" => {
            if word == "adult"
                && matches!(
                    tokens.folded(i + 1),
                    "support"
                        | "-"
                        | "led"
                        | "pupil"
                        | "supervision"
                        | "attention"
                        | "help"
                        | "ratio"
                        | "prompting"
                        | "prompts"
                )
            {
                return None;
            }
            if matches!(
                tokens.folded(i + 1),
                "training" | "advice" | "meeting" | "meetings" | "room" | "ratio" | "ratios" | "pupil"
            ) {
                return None;
            }
            let modified = matches!(
                before,
                "teaching"
                    | "school"
                    | "nursery"
                    | "class"
                    | "support"
                    | "residential"
                    | "care"
                    | "specialist"
                    | "secondary"
                    | "key"
                    | "pastoral"
            );
            let from = if modified { i - 1 } else { i };
            let head = if word == "adults" { "adult" } else { word };
            let name = if modified { format!("{before} {head}") } else { head.to_owned() };
            Some(make(tokens, name, Standing::Loose, from, i + 1))
        }
        "team"
            if matches!(
                before,
                "class"
                    | "staff"
                    | "nurture"
                    | "teaching"
                    | "pastoral"
                    | "classroom"
                    | "inclusion"
                    | "send"
                    | "sen"
                    | "support"
            ) =>
        {
            Some(make(tokens, format!("{before} team"), Standing::Loose, i - 1, i + 1))
        }
        "person" if matches!(before, "key" | "named" | "link" | "trusted") => {
            Some(make(tokens, format!("{before} person"), Standing::Loose, i - 1, i + 1))
        }
        "whoever" => Some(make(tokens, word.to_owned(), Standing::Loose, i, i + 1)),
        "professionals" => Some(make(tokens, "professional".to_owned(), Standing::Loose, i, i + 1)),
        _ => None,
    }
}

fn singular(word: &str) -> &str {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("s'")).unwrap_or(word);
    if word == "headteacher" {
        word
    } else {
        word.strip_suffix('s')
            .filter(|w| HEADS.has(w) || w.ends_with("worker") || w.ends_with("leader"))
            .unwrap_or(word)
    }
}

// Any "X teacher", "X assistant", "X mentor".
fn open(tokens: &Tokens, i: usize) -> Option<Role> {
    let head = singular(tokens.folded(i));
    let compound = ["worker", "teacher", "therapist", "leader"]
        .iter()
        .any(|h| head.len() > h.len() && head.ends_with(h));
    if !(compound || HEADS.has(head))
        || matches!(head, "parent" | "mum" | "dad" | "head" | "specialist" | "lead")
            && !plausible(tokens, i, head)
    {
        return None;
    }
    // A head that another role follows is a modifier: "teacher assistant", "assistant psychologist".
    let following = singular(tokens.folded(i + 1));
    if HEADS.has(following) && following != "lead" && following != "head" || tokens.folded(i + 1) == "ep" {
        return None;
    }
    if matches!(tokens.folded(i + 1), "training" | "assessment" | "report" | "led" | "-")
        && head != "keyworker"
    {
        return None;
    }
    // "observe and coach staff", "will mentor him"
    let bare = i > 0 && matches!(tokens.folded(i - 1), "to" | "and" | "will" | "or" | ",");
    if bare && matches!(head, "coach" | "mentor" | "tutor" | "buddy" | "champion" | "nurse") {
        return None;
    }
    let mut from = i;
    while from > 0 && i - from < 6 && modifies(tokens, from - 1) {
        from -= 1;
    }
    while from < i && strippable(tokens.folded(from)) {
        from += 1;
    }
    let mut name = (from..i).map(|k| tokens.folded(k)).filter(|w| *w != "-").collect::<Vec<_>>().join(" ");
    if !name.is_empty() {
        name.push(' ');
    }
    name.push_str(head);
    let (name, to) = complement(tokens, canonical(&name), i + 1);
    let standing = standing(&name);
    Some(make(tokens, name, standing, from, to))
}

fn plausible(tokens: &Tokens, i: usize, head: &str) -> bool {
    match head {
        "lead" | "specialist" => {
            i > 0
                && modifies(tokens, i - 1)
                && !matches!(
                    tokens.folded(i + 1),
                    "to" | "teacher"
                        | "nurse"
                        | "health"
                        | "autism"
                        | "speech"
                        | "software"
                        | "equipment"
                        | "practitioner"
                        | "advisory"
                        | "occupational"
                        | "support"
                )
        }
        _ => false,
    }
}

fn modifies(tokens: &Tokens, i: usize) -> bool {
    use super::Class;
    let word = tokens.folded(i);
    if word == "and" {
        return tokens.folded(i + 1) == "language" && i > 0 && tokens.folded(i - 1) == "speech";
    }
    if word == "-" {
        return true;
    }
    if word == "support" {
        // "learning support assistant", but "support from an assistant"
        return matches!(
            singular(tokens.folded(i + 1)),
            "assistant" | "worker" | "teacher" | "practitioner" | "officer" | "mentor"
        );
    }
    // A possessive ends the phrase, but for "children's nurse".
    let possessive = word.ends_with("'s") && !matches!(word, "children's" | "women's");
    tokens.class(i) == Class::Word && !possessive && !STOPS.has(word)
}

fn strippable(word: &str) -> bool {
    matches!(
        word,
        "-" | "year"
            | "class"
            | "children's"
            | "child's"
            | "link"
            | "own"
            | "full"
            | "time"
            | "part"
            | "level"
    ) && word != "class"
}

fn canonical(name: &str) -> String {
    const SAME: &[(&str, &str)] = &[
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

// "teacher OF THE DEAF", "teacher of literacy", "therapist, who is registered in speech and language therapy".
fn complement(tokens: &Tokens, name: String, to: usize) -> (String, usize) {
    if name.ends_with("teacher") && tokens.folded(to) == "of" {
        let at = if tokens.folded(to + 1) == "the" { to + 2 } else { to + 1 };
        match tokens.folded(at) {
            "deaf" => return ("qualified teacher of the deaf".to_owned(), at + 1),
            "children" | "vision" | "visually" | "the" | "pupils" => {
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

fn standing(name: &str) -> Standing {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        roles(text, &Tokens::of(text)).into_iter().map(|r| r.name).collect()
    }

    #[test]
    fn abbreviations_are_spelt_out_and_only_in_capitals() {
        assert_eq!(names("The OT and a TA meet Elsa."), ["occupational therapist", "teaching assistant"]);
        assert_eq!(names("Add salt to the pan."), [""; 0]);
    }

    #[test]
    fn any_noun_before_a_head_belongs_to_the_role() {
        assert_eq!(names("a qualified speech and language therapist"), ["speech and language therapist"]);
        assert_eq!(names("led by the forest school leader"), ["forest school leader"]);
        assert_eq!(names("a Teacher of the Deaf"), ["qualified teacher of the deaf"]);
    }

    #[test]
    fn services_are_nobody() {
        assert_eq!(names("OT input and EP reports"), [""; 0]);
    }
}
