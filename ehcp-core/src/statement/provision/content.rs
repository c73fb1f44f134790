//! How much a word says about what is given: some name it, some only what it is for or how good it is.

use super::reading::Reading;
use crate::text::lexicon::{
    things::{is_activity, is_thing},
    words::{AREA, FRAME, PLACING, QUALITIES},
};

/// Whether a word that is left when people, amounts and the frame of the sentence are set aside names what is given.
pub(super) fn names_it(reading: &Reading<'_>, i: usize) -> bool {
    let word = reading.word(i);
    let bare = word.strip_suffix("'s").unwrap_or(word);
    if is_place(reading, i) || PLACING.has(bare) {
        return false;
    }
    let timed = || reading.quantities.iter().any(|q| q.measure.minutes().is_some());
    if is_topic(reading, i) && timed() {
        return true;
    }
    if AREA.has(bare) {
        let thing = (i + 1..i + 3).any(|k| {
            is_thing(reading.word(k))
                && !matches!(reading.word(k), "support" | "room" | "classroom" | "area" | "base")
        });
        return thing
            || is_taught_or_done(reading, i)
            || is_therapy_by_name(reading, i)
            || is_pause(reading, i);
    }
    // "Thrive sessions", "a worry group", "the calm room": with what it stands before it is a name.
    let next = reading.word(i + 1);
    let qualifies = is_doing(next)
        || matches!(next, "room" | "space" | "corner" | "box" | "card" | "den" | "time" | "book");
    (!QUALITIES.has(bare) || qualifies) && !is_manner(bare)
}

// "sessions on worry", "half an hour about friendships": what the time is about.
fn is_topic(reading: &Reading<'_>, i: usize) -> bool {
    let on = i > 1 && matches!(reading.word(i - 1), "on" | "about" | "covering");
    let of = || (i.saturating_sub(6)..i).any(|k| is_session(reading.word(k)));
    on && of() && (AREA.has(reading.word(i)) || QUALITIES.has(reading.word(i)))
}

fn is_session(word: &str) -> bool {
    matches!(
        word,
        "session"
            | "sessions"
            | "work"
            | "group"
            | "groups"
            | "lessons"
            | "lesson"
            | "minutes"
            | "mins"
            | "hour"
            | "hours"
            | "workshop"
    )
}

// "at Low Meadow"
fn is_place(reading: &Reading<'_>, i: usize) -> bool {
    let capital = |k: usize| {
        reading
            .ann
            .tokens()
            .get(k)
            .is_some_and(|t| t.span.of(reading.ann.text()).starts_with(char::is_uppercase))
    };
    let mut k = i;
    while k > 0 && capital(k) && i - k < 4 {
        k -= 1;
    }
    k < i && reading.word(k) == "at"
}

// "holistically", "closely": how, not what.
fn is_manner(word: &str) -> bool {
    word.len() > 4
        && word.ends_with("ly")
        && !matches!(word, "family" | "assembly" | "jelly" | "supply" | "friendly" | "butterfly")
}

// "literacy lessons", "work on language", "two hours of maths", "occupational therapy": an area with what is done in it.
fn is_taught_or_done(reading: &Reading<'_>, i: usize) -> bool {
    let near = |range: &mut dyn Iterator<Item = usize>, done: &dyn Fn(&str) -> bool| {
        range.take_while(|k| !ends(reading.word(*k))).any(|k| done(reading.word(k)) && !reading.in_clause(k))
    };
    let own = |w: &str| is_doing(w) && !(w == "therapy" && reading.word(i) == "therapy");
    near(&mut (i + 1..i + 6), &own)
        || near(&mut (i.saturating_sub(5)..i).rev(), &|w| is_doing(w) && w != "therapy")
        || counted(reading, i)
        || is_lone_subject(reading, i)
        || is_tutored(reading, i)
}

// "a home tutor ... from 9.30 to 10.45 for English"
fn is_tutored(reading: &Reading<'_>, i: usize) -> bool {
    let subject = is_school_subject(reading.word(i))
        && i > 0
        && matches!(reading.word(i - 1), "for" | "in" | "and" | ",");
    let teaches = |name: &str| ["tutor", "teacher", "lecturer"].iter().any(|n| name.ends_with(n));
    subject
        && reading.people.iter().any(|p| p.is_agent() && p.role.from < i && teaches(&p.role.name))
        && !(0..i).any(|k| matches!(reading.word(k), "support" | "help" | "intervention" | "input"))
}

fn is_school_subject(word: &str) -> bool {
    matches!(word, "maths" | "mathematics" | "english" | "science" | "literacy" | "numeracy")
}

fn ends(word: &str) -> bool {
    matches!(word, "" | "." | ";" | ":" | "\n" | "(" | ")" | "will")
}

fn is_doing(word: &str) -> bool {
    let noun = is_activity(word)
        && !matches!(
            word,
            "support"
                | "intervention"
                | "interventions"
                | "input"
                | "need"
                | "needs"
                | "outcome"
                | "outcomes"
                | "target"
                | "targets"
                | "service"
                | "services"
                | "referral"
                | "resource"
                | "resources"
                | "opportunity"
                | "opportunities"
                | "day"
                | "days"
                | "week"
                | "weeks"
                | "hour"
                | "hours"
                | "minute"
                | "minutes"
                | "time"
                | "term"
                | "terms"
                | "strategy"
                | "strategies"
                | "approach"
                | "package"
                | "review"
                | "reviews"
                | "assessment"
                | "assessments"
                | "level"
                | "plan"
                | "step"
                | "stage"
                | "relationship"
                | "relationships"
                | "friendship"
                | "mentor"
                | "adjustment"
                | "adjustments"
                | "arrangement"
                | "arrangements"
                | "recommendation"
                | "recommendations"
                | "clinic"
                | "method"
                | "experience"
        );
    noun || matches!(
        word,
        "teaching"
            | "teach"
            | "teaches"
            | "taught"
            | "tuition"
            | "tutoring"
            | "tutored"
            | "work"
            | "practise"
            | "practising"
            | "games"
            | "training"
            | "clubs"
            | "booster"
            | "curriculum"
            | "learn"
            | "learning"
            | "homework"
            | "skills"
            | "coaching"
            | "mentoring"
            | "counselling"
            | "integration"
            | "processing"
            | "groups"
            | "room"
            | "gcse"
            | "tasks"
            | "reading"
    ) && word != "learning"
}

// "Physiotherapy." says what it is.
fn is_therapy_by_name(reading: &Reading<'_>, i: usize) -> bool {
    reading.word(i) == "physiotherapy"
        || reading.word(i) == "education" && i > 0 && reading.word(i - 1) == "physical"
}

// "regular breaks", not "at break"
fn is_pause(reading: &Reading<'_>, i: usize) -> bool {
    let before = i.checked_sub(1).map_or("", |k| reading.word(k));
    reading.word(i) == "breaks"
        && !matches!(before, "at" | "during" | "in" | "over" | "and" | "between" | "unstructured" | "lunch")
}

// "an hour of one to one maths"
fn counted(reading: &Reading<'_>, i: usize) -> bool {
    let of = (i.saturating_sub(6)..i).rev().find(|k| reading.word(*k) == "of");
    let vague = |of: usize| {
        (of..i)
            .any(|k| matches!(reading.word(k), "support" | "help" | "intervention" | "input" | "provision"))
    };
    of.is_some_and(|of| {
        !vague(of)
            && reading
                .quantities
                .iter()
                .any(|q| q.to <= of + 1 && q.to + 3 >= of && q.measure.minutes().is_some())
    })
}

// "Literacy, three times a week", "Weekly maths from a graduate": the subject alone, at the head of the phrase.
fn is_lone_subject(reading: &Reading<'_>, i: usize) -> bool {
    // "Lunch in the small hall"
    let meal =
        matches!(reading.word(i), "lunch" | "breakfast") && matches!(reading.word(i + 1), "in" | "with");
    if meal && i == reading.body_start() {
        return true;
    }
    let subject = is_school_subject(reading.word(i));
    let from = reading.body_start();
    let first = (from..i).all(|k| {
        FRAME.has(reading.word(k))
            && !matches!(reading.word(k), "for" | "in" | "with" | "to" | "support" | "help")
            || reading.word(k) == "-"
    });
    let next = if reading.word(i + 1) == "and" { i + 3 } else { i + 1 };
    subject
        && first
        && !matches!(
            reading.word(next),
            "support" | "help" | "needs" | "will" | "intervention" | "interventions" | "input"
        )
}
