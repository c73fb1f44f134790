//! How things are arranged for the child: where it sits, how work is set out, what is let be. No dose is called for.

use super::{
    people::Person,
    reading::Reading,
    waiver::{is_everyone, teaches},
};
use crate::text::{
    Class,
    lexicon::{
        provision as lex,
        things::{is_thing, singular},
        verbs::ACTS,
    },
};

/// Whether the words tell of an arrangement that nobody gives in sessions.
pub(super) fn is_arranged(reading: &Reading<'_>) -> bool {
    let nobody = !reading.people.iter().any(Person::is_agent);
    nobody && (is_placed(reading) || is_kept_so(reading)) || is_done_by_all(reading)
}

// "Sam will sit where he can see her face", "she will be let out two minutes early", "he will not be kept in".
fn is_placed(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    (1..t.len()).filter(|i| matches!(t.folded(*i), "will" | "may")).any(|i| {
        let child = reading.names.get(i - 1).copied().unwrap_or(false)
            || matches!(t.folded(i - 1), "he" | "she" | "they" | "i");
        let verb = if t.folded(i + 1) == "always" { i + 2 } else { i + 1 };
        let own = matches!(
            t.folded(verb),
            "sit"
                | "stand"
                | "start"
                | "begin"
                | "finish"
                | "leave"
                | "arrive"
                | "eat"
                | "wear"
                | "enter"
                | "queue"
                | "line"
                | "keep"
        );
        let let_be = t.folded(verb) == "not" && t.folded(verb + 1) == "be"
            || t.folded(verb) == "be"
                && matches!(
                    t.folded(verb + 1),
                    "allowed"
                        | "let"
                        | "excused"
                        | "seated"
                        | "placed"
                        | "permitted"
                        | "exempt"
                        | "free"
                        | "told"
                );
        child && (own || let_be)
    })
}

// "Noise will be kept low", "work is set out one question to a page", "her classroom will be next to the toilet".
fn is_kept_so(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    (1..t.len()).filter(|i| is_being(t.folded(*i))).any(|i| {
        // The last noun before the verb, not beyond its clause.
        let floor = i.saturating_sub(6);
        let subject = (floor..i)
            .rev()
            .take_while(|k| !matches!(t.folded(*k), "," | "." | ";" | ":" | "\n"))
            .find(|k| t.class(*k) == Class::Word && (is_part_of_day(t.folded(*k)) || is_thing(t.folded(*k))));
        let at = match (t.folded(i), t.folded(i + 1)) {
            ("will" | "to" | "shall", "be") => i + 2,
            ("will", "have") => i + 1,
            ("will" | "to" | "shall", _) => return false,
            _ => i + 1,
        };
        subject.is_some() && !is_delivery(t.folded(at))
    })
}

fn is_being(word: &str) -> bool {
    matches!(word, "will" | "shall" | "is" | "are" | "to")
}

// What a school day is made of, apart from things.
fn is_part_of_day(word: &str) -> bool {
    let one = singular(word);
    let word = one.as_deref().unwrap_or(word);
    matches!(
        word,
        "noise"
            | "work"
            | "text"
            | "print"
            | "seating"
            | "timetable"
            | "curriculum"
            | "homework"
            | "question"
            | "task"
            | "instruction"
            | "transition"
            | "change"
            | "food"
            | "drink"
            | "film"
            | "test"
            | "exam"
            | "pe"
            | "uniform"
            | "vocabulary"
            | "word"
            | "classroom"
            | "material"
            | "lighting"
            | "temperature"
            | "display"
            | "journey"
            | "choice"
            | "lesson"
    )
}

// These say that something is given, or how it is meant, not how it is arranged.
fn is_delivery(word: &str) -> bool {
    matches!(
        word,
        "delivered"
            | "provided"
            | "run"
            | "held"
            | "arranged"
            | "taught"
            | "practised"
            | "reviewed"
            | "carried"
            | "implemented"
            | "monitored"
            | "considered"
            | "explored"
            | "developed"
            | "supported"
            | "available"
            | "agreed"
            | "decided"
            | "dropped"
            | "disapplied"
            | "completed"
            | "undertaken"
            | "met"
            | "improved"
            | "offered"
            | "found"
            | "planned"
            | "put"
            | "worked"
            | "flexible"
            | "ongoing"
            | "adapted"
            | "modified"
            | "adjusted"
            | "reduced"
            | "changed"
            | "tailored"
            | "personalised"
            | "appropriate"
            | "suitable"
            | "consistent"
            | "differentiated"
            | "structured"
    )
}

// "Teachers will accept typed work", "class staff will sign as they speak": what all who teach do goes on all day. To
// help, to encourage or to monitor is not yet a way of teaching.
fn is_done_by_all(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    let many = |p: &Person| {
        let plural = matches!(
            t.folded(p.role.to - 1),
            "teachers" | "staff" | "adults" | "tutors" | "lecturers" | "team"
        );
        let name = p.role.name.as_str();
        let class = ![
            "pastoral",
            "support",
            "specialist",
            "care",
            "residential",
            "advisory",
            "peripatetic",
            "supply",
        ]
        .iter()
        .any(|n| name.starts_with(n));
        p.is_agent()
            && class
            && (plural && teaches(&p.role.name) || is_everyone(reading, p) && teaches(&p.role.name))
    };
    let relative = reading.ann.hits(&lex::RELATIVE).next().is_some();
    let loose = reading.ann.hits(&lex::LOOSE_FREQUENCY).any(|h| reading.word(h.from) != "throughout");
    let extra =
        (0..t.len()).any(|i| matches!(reading.word(i), "extra" | "more") && reading.word(i + 1) == "time");
    !extra
        && !relative
        && !loose
        && reading.people.iter().filter(|p| many(p)).any(|p| {
            let verb = (p.role.to..p.role.to + 16)
                .take_while(|k| !matches!(reading.word(*k), "." | ";" | "\n" | ""))
                .filter(|k| !reading.in_clause(*k))
                .find(|k| matches!(reading.word(*k), "will" | "shall"))
                .map(
                    |k| if matches!(reading.word(k + 1), "not" | "also" | "always") { k + 2 } else { k + 1 },
                );
            let verb = verb.or_else(|| habit(reading, p.role.to));
            verb.is_some_and(|k| t.class(k) == Class::Word && !is_empty_verb(reading.word(k)))
        })
}

// "Adults give Sam time to answer", "staff are to stand on his left".
fn habit(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let word = reading.word(at);
    if word == "are" && reading.word(at + 1) == "to" {
        return Some(at + 2);
    }
    let base = word.strip_suffix('s').unwrap_or(word);
    let verb = ACTS.has(word)
        || ACTS.has(base)
        || matches!(base, "make" | "use" | "give" | "model" | "allow" | "let");
    (verb && !reading.in_clause(at)).then_some(at)
}

fn is_empty_verb(word: &str) -> bool {
    matches!(
        word,
        "help"
            | "support"
            | "encourage"
            | "assist"
            | "monitor"
            | "meet"
            | "offer"
            | "liaise"
            | "ensure"
            | "work"
            | "provide"
            | "be"
            | "have"
            | "receive"
            | "attend"
            | "follow"
            | "keep"
            | "aim"
            | "try"
            | "promote"
            | "facilitate"
            | "develop"
            | "deliver"
            | "implement"
            | "continue"
            | "teach"
            | "run"
            | "lead"
            | "take"
            | "undertake"
            | "access"
            | "review"
            | "hold"
            | "seek"
            | "consider"
            | "know"
            | "understand"
            | "build"
            | "foster"
            | "respond"
            | "enable"
            | "engage"
            | "practise"
            | "read"
            | "play"
            | "spend"
            | "see"
            | "visit"
            | "listen"
            | "hear"
            | "differentiate"
            | "get"
            | "make"
    )
}
