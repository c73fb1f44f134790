//! Section A: views, strengths and aspirations, told from history and from how to
//! communicate.

use ehcp_core::plan::{NoteKind, StatementKind};

use super::words::{any, count, plain, starts};

/// How the text under a heading is to be taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mode {
    /// By its words.
    #[default]
    Open,
    /// As views of whoever the heading names.
    Views,
    /// As strengths.
    Strengths,
    /// As aspirations.
    Aspirations,
    /// As a note, unless it speaks in the first person of now.
    Note(NoteKind),
}

/// The mode that a heading sets in section A.
pub(crate) fn mode(heading: &str) -> Mode {
    let text = plain(heading);
    let note = any(
        &text,
        &[
            "communicate",
            "communication",
            "communicating",
            "communicates",
            "listening to",
            "working with",
            "talk with",
            "talk to",
            "talking with",
            "talking to",
            "take part",
            "takes part",
            "took part",
            "participated",
            "participation",
            "participate",
            "who completed",
            "how best to support",
            "how to support",
            "best supported",
            "making decisions",
            "decisions about",
            "important for",
            "who contributed",
            "how views were",
            "how were the views",
            "one page profile received",
        ],
    );
    if note {
        return Mode::Note(NoteKind::Communication);
    }
    if any(
        &text,
        &[
            "story",
            "history",
            "background",
            "journey",
            "education so far",
            "so far",
            "family circumstances",
            "current support",
            "previous",
            "family composition",
        ],
    ) {
        return Mode::Note(NoteKind::History);
    }
    if any(
        &text,
        &[
            "aspiration",
            "aspirations",
            "hopes",
            "hope",
            "hope for",
            "future",
            "goals",
            "dreams",
            "grow up",
            "wishes",
            "what i want",
            "ambitions",
            "when i am older",
            "want to do",
        ],
    ) && !any(&text, &["views", "who i am"])
    {
        return Mode::Aspirations;
    }
    if any(
        &text,
        &[
            "strengths",
            "good at",
            "admire",
            "like about me",
            "like about",
            "proud of",
            "what i can do",
            "great about",
            "what is going well",
            "skills",
            "talents",
            "do well",
        ],
    ) && !any(&text, &["interests", "views"])
    {
        return Mode::Strengths;
    }
    if any(
        &text,
        &[
            "views",
            "interests",
            "likes",
            "matters to",
            "important to",
            "said",
            "say",
            "says",
            "told us",
            "telling us",
            "tells us",
            "in my words",
            "about me",
            "working",
            "enjoy",
            "worries",
            "feel",
            "like people to know",
        ],
    ) {
        return Mode::Views;
    }
    Mode::Open
}

/// What a text of section A is: the kind of statement, or the kind of note.
pub(crate) fn judge(mode: Mode, text: &str) -> Result<StatementKind, NoteKind> {
    let text = plain(text);
    if is_about_the_telling(&text) {
        return Err(NoteKind::Communication);
    }
    if let Some(kind) = run_in(&text) {
        return Err(kind);
    }
    match mode {
        Mode::Strengths => Ok(StatementKind::Strength),
        Mode::Aspirations => Ok(StatementKind::Aspiration),
        Mode::Note(kind) => {
            let own = starts(
                &text,
                &[
                    "i am",
                    "i'm",
                    "i want",
                    "i like",
                    "i love",
                    "i hate",
                    "i don't",
                    "i do not",
                    "i would",
                    "i'd",
                    "i can",
                    "i enjoy",
                    "i hope",
                    "my favourite",
                ],
            ) || any(&text, &["i want to", "i'd like", "i would like", "i want more"]);
            let past = any(
                &text,
                &["was born", "were born", "i was born", "diagnosed", "moved to", "years old when"],
            );
            if kind == NoteKind::History && own && !past && count(&text) <= 70 {
                Ok(by_words(&text))
            } else {
                Err(kind)
            }
        }
        Mode::Views => Ok(by_words(&text)),
        Mode::Open => {
            if is_history(&text) {
                Err(NoteKind::History)
            } else if is_communication(&text) {
                Err(NoteKind::Communication)
            } else {
                Ok(by_words(&text))
            }
        }
    }
}

// A wish of one's own for something to do or have, and not for what others do at school.
fn wishes(text: &str) -> bool {
    let wish = ["i want to", "i'd like to", "i would like to", "i would like a", "i'd like a", "i'd love to"];
    let of_school = [
        "help",
        "support",
        "people",
        "teacher",
        "teachers",
        "staff",
        "adults",
        "stop",
        "less",
        "more time",
        "break",
        "quiet",
        "left alone",
        "lesson",
        "lessons",
        "not",
        "don't",
    ];
    starts(text.trim_start_matches(['"', ' ']), &wish) && !any(text, &of_school)
}

// A heading that runs into its text: "Background. Ora was born ...", "How to talk with Ora: ...".
fn run_in(text: &str) -> Option<NoteKind> {
    let (heading, rest) = text.split_once(['.', ':'])?;
    match mode(heading) {
        Mode::Note(kind)
            if count(heading) <= 7 && count(rest) > 4 && !starts(heading, &["i", "my", "he", "she"]) =>
        {
            Some(kind)
        }
        _ => None,
    }
}

fn by_words(text: &str) -> StatementKind {
    let hopes = any(
        text,
        &[
            "hope that",
            "hopes that",
            "hope she",
            "hope he",
            "hope they",
            "hopes she",
            "i hope",
            "they hope",
            "when i grow up",
            "when i am grown",
            "want to be a",
            "want to be an",
            "want to work",
            "want to live",
            "want to get",
            "want to share",
            "would like to be",
            "want to go to",
            "i'm going to be",
            "i am going to be",
            "i want a",
            "want him to be able",
            "want her to be able",
            "they want",
            "would like him to go",
            "would like her to go",
            "to be able to",
            "in the future",
            "dream",
            "one day",
            "aspire",
            "i'd like one",
            "when i am older",
            "when i'm older",
            "when i'm grown",
            "when i leave",
            "when i finish",
            "i want to drive",
            "i want to go to",
            "want to make",
            "friends nearby",
            "hopes",
        ],
    );
    if hopes || wishes(text) {
        return StatementKind::Aspiration;
    }
    let strong = any(
        text,
        &[
            "good at",
            "is kind",
            "determined",
            "talented",
            "proud of what",
            "knows more",
            "exact memory",
            "best at",
            "brave",
            "excellent",
            "is able to",
            "great at",
            "sense of humour and",
            "natural leader",
            "i know",
            "i can",
            "plays the",
            "never forgets",
            "well above",
        ],
    );
    if strong { StatementKind::Strength } else { StatementKind::View }
}

// How the views were gathered: "The following was written on her behalf", "where the words are in quotation marks".
fn is_about_the_telling(text: &str) -> bool {
    any(
        text,
        &[
            "first person",
            "quotation marks",
            "on his behalf",
            "on her behalf",
            "on their behalf",
            "views were gathered",
            "views were recorded",
            "views were obtained",
            "views have been gathered",
            "were recorded by",
            "typed what follows",
            "following paragraph",
            "following views",
            "views in march",
            "made a film of",
            "the words below",
            "this section was completed",
            "this section has been completed",
            "was completed by",
            "completed with",
            "contributed to this section",
            "cannot be asked",
            "took part in",
            "in speech marks",
            "\"i\" means",
            "\"i\" is",
            "too young to give",
            "too young to say",
            "wrote the following",
            "wrote this part",
            "in inverted commas",
            "words are set down",
            "typed them",
            "typed words",
            "gave her views",
            "gave his views",
            "gave their views",
            "recorded his own views",
            "recorded her own views",
            "recorded their own views",
            "wrote down what",
            "shared her views",
            "shared his views",
            "shared their views",
        ],
    )
}

fn is_history(text: &str) -> bool {
    any(text, &["was born", "were born", "was diagnosed", "were found to be", "joined", "attended"])
        && count(text) >= 25
}

fn is_communication(text: &str) -> bool {
    count(text) >= 12
        && any(
            text,
            &[
                "would like people to write",
                "how to communicate",
                "best way to communicate",
                "when communicating",
            ],
        )
        || starts(text, &["talk to", "please talk to", "speak to", "write to", "use short sentences"])
}
