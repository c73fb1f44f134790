//! Whether the words name an activity, approach or thing, or only "support".

use super::{content::names_it, credential::is_credential, people::Person, reading::Reading};
use crate::{
    position::Span,
    text::{
        Class, Hit,
        lexicon::{
            commitment as open, provision as lex,
            words::{AREA, FRAME, HEADS, PROCESS, QUALITIES},
        },
    },
};

/// What the words name, as places in the combined text; empty where they name nothing.
pub(super) fn named(reading: &Reading<'_>) -> Vec<Span> {
    let t = reading.ann.tokens();
    let mut skip = vec![false; t.len()];
    let mut mark = |from: usize, to: usize| {
        if let Some(stretch) = skip.get_mut(from..to.min(t.len())) {
            stretch.fill(true);
        }
    };
    for q in &reading.quantities {
        mark(q.from, q.to);
    }
    for p in &reading.people {
        mark(p.role.from, p.role.to);
    }
    for c in &reading.clauses {
        mark(c.from, c.to);
    }
    for lexicon in [
        &open::HEDGE,
        &open::RESOURCE,
        &open::DELEGATION,
        &open::EXTERNAL,
        &open::ORDINARY,
        &open::FUNDING,
        &lex::LOOSE_FREQUENCY,
        &lex::SUBJECTIVE,
    ] {
        for h in reading.ann.hits(lexicon) {
            mark(h.from, h.to);
        }
    }
    // The "support" of a support assistant is no vague noun, nor is that of a clause about training.
    let covered: Vec<bool> = {
        let mut covered = vec![false; t.len()];
        for p in &reading.people {
            if let Some(stretch) = covered.get_mut(p.role.from..p.role.to.min(t.len())) {
                stretch.fill(true);
            }
        }
        covered
    };
    let vague: Vec<usize> = reading
        .ann
        .hits(&lex::VAGUE_NOUN)
        .filter(|h| !reading.in_clause(h.from) && !covered.get(h.from).copied().unwrap_or(false))
        .map(|h| h.from)
        .collect();
    if promises_nothing(reading) {
        return Vec::new();
    }
    // The size of a class is itself what is given.
    let class = |h: &&Hit| reading.word(h.from).starts_with("class");
    let mut found: Vec<Span> = reading.ann.hits(&lex::ENVIRONMENT).filter(class).map(|h| h.span).collect();
    let timed = reading.quantities.iter().any(|q| q.measure.minutes().is_some());
    let its_own = |name: &str| is_its_own_activity(name) || timed && sees_in_clinic(name);
    found
        .extend(reading.people.iter().filter(|p| p.is_agent() && its_own(&p.role.name)).map(|p| p.role.span));
    found.extend(purposes(reading));
    found.extend(conversations(reading));
    found.extend(listed(reading));
    found.extend(reading.people.iter().filter_map(|p| of_their_trade(reading, p)));
    for i in 0..t.len() {
        if skip.get(i).copied().unwrap_or(true)
            || t.class(i) != Class::Word
            || reading.names.get(i).copied().unwrap_or(false)
        {
            continue;
        }
        let word = t.folded(i);
        let bare = word.strip_suffix("'s").unwrap_or(word);
        // "/k/ and /g/" are sounds to be taught.
        // How much of it is a question of dose.
        if word == "extra" && t.folded(i + 1) == "time" {
            found.push(t.span(i, i + 2));
        }
        // "Rufus's review", "Otto's programme": whose it is, not what it is.
        let capital = t.get(i).is_some_and(|x| x.span.of(reading.ann.text()).starts_with(char::is_uppercase));
        if capital && word.ends_with("'s") {
            continue;
        }
        // "deaf aware" is a quality.
        if t.folded(i + 1) == "aware" {
            continue;
        }
        let sound = i > 0 && t.folded(i - 1) == "/" && t.folded(i + 1) == "/";
        if bare.chars().count() < 2 && !sound
            || (FRAME.has(bare) || PROCESS.has(bare)) && !is_named_thing(reading, i)
            || AREA.has(bare) && (belongs_to_vague(reading, &vague, i) || is_purpose(reading, i))
        {
            continue;
        }
        if is_credential(bare)
            || HEADS.has(bare)
            || matches!(bare, "ot" | "salt" | "slt" | "ep" | "psychology")
        {
            continue;
        }
        if names_it(reading, i) || is_named_thing(reading, i) {
            found.extend(t.get(i).map(|x| x.span));
        }
    }
    found
}

// "speech and language support", "support with his social and emotional needs": the area of a vague noun.
fn belongs_to_vague(reading: &Reading<'_>, vague: &[usize], i: usize) -> bool {
    let next = vague.partition_point(|v| *v <= i);
    let whole =
        |from: usize, to: usize| (from..to).all(|k| !matches!(reading.word(k), "." | ";" | ":" | "\n"));
    let after = vague.get(next).is_some_and(|v| *v <= i + 5 && whole(i, *v));
    let before = next.checked_sub(1).and_then(|k| vague.get(k)).is_some_and(|v| *v + 10 >= i && whole(*v, i));
    after || before
}

// "a ten-minute talk about her day", "to talk through what worries him": talk with a subject is an activity.
fn conversations(reading: &Reading<'_>) -> Vec<Span> {
    let t = reading.ann.tokens();
    (0..t.len())
        .filter(|i| matches!(t.folded(*i), "talk" | "talks" | "talking" | "chat" | "chats" | "visits"))
        .filter(|i| match t.folded(*i) {
            "visits" => t.folded(i + 1) == "to",
            _ => matches!(t.folded(i + 1), "about" | "through" | "over"),
        })
        .filter(|i| !reading.in_clause(*i))
        .map(|i| t.span(i, i + 2))
        .collect()
}

// Things, arrangements and ways of teaching that the field has names for.
fn listed(reading: &Reading<'_>) -> Vec<Span> {
    let general = |h: &&Hit| {
        matches!(
            reading.word(h.to - 1),
            "curriculum"
                | "environment"
                | "differentiated"
                | "differentiation"
                | "approach"
                | "homework"
                | "school"
        )
    };
    [&lex::EQUIPMENT, &lex::PRACTICE, &lex::ENVIRONMENT, &lex::APPROACHES]
        .into_iter()
        .flat_map(|l| reading.ann.hits(l))
        .filter(|h| !reading.in_clause(h.from) && !general(h))
        .map(|h| h.span)
        .collect()
}

// "a swimming teacher", "a Lego therapy facilitator": the trade says what is done.
fn of_their_trade(reading: &Reading<'_>, person: &Person) -> Option<Span> {
    let head = reading.word(person.role.to.checked_sub(1)?);
    let trade =
        matches!(head, "teacher" | "instructor" | "coach" | "trainer" | "tutor" | "facilitator" | "leader");
    let words = person.role.from..person.role.to - 1;
    let at = words.clone().find(|k| {
        let word = reading.word(*k);
        reading.ann.tokens().class(*k) == Class::Word
            && word.len() > 2
            && !(FRAME.has(word)
                || PROCESS.has(word)
                || AREA.has(word)
                || HEADS.has(word)
                || QUALITIES.has(word))
            && !is_credential(word)
            && !is_rank(word)
    });
    at.filter(|_| trade && person.is_agent()).map(|k| reading.ann.tokens().span(k, k + 1))
}

fn is_rank(word: &str) -> bool {
    matches!(
        word,
        "class"
            | "subject"
            | "form"
            | "year"
            | "head"
            | "deputy"
            | "advisory"
            | "peripatetic"
            | "supply"
            | "cover"
            | "visiting"
            | "link"
            | "nurture"
            | "resource"
            | "base"
            | "early"
            | "years"
            | "primary"
            | "secondary"
            | "senior"
            | "junior"
            | "life"
            | "inclusion"
            | "home"
            | "job"
            | "phase"
            | "key"
            | "stage"
            | "foundation"
            | "reception"
            | "supporting"
            | "assistive"
            | "college"
            | "course"
            | "practice"
            | "team"
            | "deaf"
            | "blind"
            | "autism"
            | "unit"
            | "outreach"
            | "room"
            | "private"
            | "online"
            | "qualified"
            | "experienced"
            | "male"
            | "female"
            | "personal"
            | "second"
            | "teaching"
            | "retired"
            | "young"
    )
}

// "25 hours to promote his independence": what it is for, not what it is.
fn is_purpose(reading: &Reading<'_>, i: usize) -> bool {
    (i.saturating_sub(4)..i).any(|k| {
        k > 0 && reading.word(k - 1) == "to" && matches!(reading.word(k), "promote" | "access" | "foster")
    })
}

// What a play therapist or a counsellor does has one name.
fn is_its_own_activity(name: &str) -> bool {
    [
        "play therapist",
        "art therapist",
        "music therapist",
        "drama therapist",
        "dramatherapist",
        "counsellor",
        "psychotherapist",
    ]
    .iter()
    .any(|n| name.ends_with(n))
}

// A doctor's appointment is what a doctor gives.
fn sees_in_clinic(name: &str) -> bool {
    [
        "paediatrician",
        "neurologist",
        "ophthalmologist",
        "psychiatrist",
        "audiologist",
        "orthoptist",
        "optometrist",
        "dentist",
        "consultant",
        "orthotist",
        "podiatrist",
    ]
    .iter()
    .any(|n| name.ends_with(n))
}

// "an hour a term to plan and to review": with an amount, planning and reviewing are what the time is for.
fn purposes(reading: &Reading<'_>) -> Vec<Span> {
    let t = reading.ann.tokens();
    if !reading.quantities.iter().any(|q| q.measure.minutes().is_some()) {
        return Vec::new();
    }
    (1..t.len())
        .filter(|i| !reading.in_clause(*i))
        .filter(|i| match t.folded(*i - 1) {
            "to" => matches!(
                t.folded(*i),
                "plan" | "review" | "observe" | "assess" | "train" | "coach" | "advise"
            ),
            "on" | "for" => matches!(t.folded(*i), "planning" | "reviewing" | "training"),
            _ => false,
        })
        .map(|i| t.span(i, i + 1))
        .collect()
}

// Capitalised inside a sentence, a word of the frame is a programme ("Talk Boost", "Social Use of Language").
fn is_named_thing(reading: &Reading<'_>, i: usize) -> bool {
    let t = reading.ann.tokens();
    let capital = |k: usize| {
        t.get(k).is_some_and(|x| {
            let mut letters = x.span.of(reading.ann.text()).chars();
            x.class == Class::Word
                && letters.next().is_some_and(char::is_uppercase)
                && letters.next().is_some_and(char::is_lowercase)
        })
    };
    i > 0 && capital(i) && capital(i - 1) && !matches!(t.folded(i - 1), "." | "\n") && i > 1
}

// "Opportunities to practise ..." and a referral promise nothing unless an amount follows.
fn promises_nothing(reading: &Reading<'_>) -> bool {
    let empty = reading.ann.hits(&lex::VAGUE_NOUN).any(|h| reading.word(h.from).starts_with("opportunit"))
        || reading.ann.tokens().len() < 20 && reading.ann.has(&open::REFERRAL);
    empty && !reading.quantities.iter().any(|q| q.measure.minutes().is_some())
}
