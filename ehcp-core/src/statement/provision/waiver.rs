//! What calls for no figures: equipment, the way a class is run, approaches used all day.

use super::{
    activity, arranged,
    criteria::{all_day, doses},
    people::Person,
    reading::Reading,
    thing,
};
use crate::text::{Class, lexicon::provision as lex, quantity::Measure};

/// Whether it is equipment, an arrangement or an approach used by everyone, for which no figures are called for.
pub(super) fn is_arrangement(reading: &Reading<'_>) -> bool {
    let agents = reading.people.iter().any(Person::is_agent);
    let dosed = doses(reading).any(|q| q.measure.minutes().is_some());
    waiver(reading, !activity::named(reading).is_empty()).dose && !(agents && dosed)
}

/// What is waived.
pub(super) struct Waiver {
    pub(super) dose: bool,
    pub(super) frequency: bool,
}

/// Equipment, the way a class is run and approaches used all day call for no figures.
pub(super) fn waiver(reading: &Reading<'_>, has_what: bool) -> Waiver {
    let equipment = has_equipment(reading) || thing::is_thing_given(reading);
    let environment = !reading.spans(&lex::ENVIRONMENT).is_empty();
    let taught = is_taught(reading);
    let used_throughout = all_day(reading) && has_what && !taught;
    let dosed = doses(reading).any(|q| q.measure.minutes().is_some());
    let by_everyone = has_what
        && !taught
        && reading.people.iter().any(|p| p.is_agent() && p.is_loose() && is_everyone(reading, p));
    // Whole-staff approaches: "staff will give ...", "adults will use ...".
    let by_all = reading.people.iter().any(|p| p.is_agent() && p.is_loose())
        && reading
            .ann
            .hits(&lex::VAGUE_NOUN)
            .any(|h| matches!(reading.word(h.from), "approach" | "approaches"));
    // "whenever she leaves her seat": the trigger takes the place of a frequency.
    let t = reading.ann.tokens();
    let triggered =
        has_what && (0..t.len()).any(|i| t.folded(i) == "whenever" && starts_a_clause(t.folded(i + 1)));
    let practice = is_practice(reading) || arranged::is_arranged(reading);
    // What is only looked into is not yet there.
    let explored = reading.ann.tokens().iter_folded().any(|w| {
        matches!(w, "explored" | "explore" | "considered" | "consideration" | "investigated" | "trialled")
    });
    let arranged = !explored && (equipment || environment || practice) && !taught && !dosed;
    let waived = triggered || used_throughout || by_all || by_everyone || arranged;
    Waiver { dose: waived, frequency: waived }
}

// A thing that is given, not one that is gone to ("the dentist's chair") nor an act ("will scribe for him").
fn has_equipment(reading: &Reading<'_>) -> bool {
    reading.ann.hits(&lex::EQUIPMENT).filter(|h| !reading.in_clause(h.from)).any(|h| {
        let before = |n: usize| h.from.checked_sub(n).map_or("", |k| reading.word(k));
        let act =
            matches!(reading.word(h.from), "scribe" | "table") && matches!(before(1), "will" | "to" | "and");
        let place = (1..4).any(|n| matches!(before(n), "to" | "into" | "onto" | "from") && n > 1)
            && before(1).ends_with("'s");
        !act && !place
    })
}

// "whenever she leaves her seat", not "whenever possible".
fn starts_a_clause(word: &str) -> bool {
    !word.is_empty()
        && !matches!(
            word,
            "possible"
                | "necessary"
                | "needed"
                | "required"
                | "appropriate"
                | "practicable"
                | "available"
                | "feasible"
                | "relevant"
                | "helpful"
                | "staffing"
                | "time"
        )
}

// "all class staff", "every adult": what everyone does is done all day.
pub(super) fn is_everyone(reading: &Reading<'_>, person: &Person) -> bool {
    (person.role.from.saturating_sub(3)..=person.role.from)
        .any(|k| matches!(reading.word(k), "all" | "every" | "everyone" | "each"))
}

// "signing practice", "a laptop session" and "homework club" are lessons, not surroundings.
fn is_taught(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    let mut occasions = vec![false; t.len()];
    for q in reading.quantities.iter().filter(|q| q.measure == Measure::AllDay) {
        if let Some(stretch) = occasions.get_mut(q.from..q.to.min(t.len())) {
            stretch.fill(true);
        }
    }
    let mut roles = vec![false; t.len()];
    for p in &reading.people {
        if let Some(stretch) = roles.get_mut(p.role.from..p.role.to.min(t.len())) {
            stretch.fill(true);
        }
    }
    let served = |i: usize| {
        matches!(t.folded(i), "services" | "service" | "clinic")
            && t.folded(i.saturating_sub(1)) == "wheelchair"
    };
    // "Braille lessons", not "in lessons".
    let lessons = |i: usize| {
        t.folded(i) == "lessons"
            && i > 0
            && !occasions.get(i).copied().unwrap_or(false)
            && t.class(i - 1) == Class::Word
            && !is_around_lessons(t.folded(i - 1))
    };
    (0..t.len()).any(|i| {
        served(i) || lessons(i) || {
            !reading.in_clause(i)
                && matches!(
                    t.folded(i),
                    "practice"
                        | "session"
                        | "sessions"
                        | "tuition"
                        | "programme"
                        | "therapy"
                        | "training"
                        | "club"
                        | "mentoring"
                        | "counselling"
                        | "intervention"
                        | "interventions"
                        | "pre"
                        | "tutoring"
                        | "teaching"
                        | "breaks"
                )
                && !roles.get(i).copied().unwrap_or(false)
                && !occasions.get(i).copied().unwrap_or(false)
                && !matches!(
                    t.folded(i.saturating_sub(1)),
                    "rest" | "is" | "are" | "when" | "while" | "class" | "whole" | "first" | "quality"
                )
        }
    })
}

// What every teacher does in every lesson: gives notes, faces the class, waits for an answer.
fn is_practice(reading: &Reading<'_>) -> bool {
    let relative = reading.ann.hits(&lex::RELATIVE).next().is_some();
    let by_teachers = reading.people.iter().any(|p| p.is_agent() && teaches(&p.role.name));
    let passive = !reading.people.iter().any(Person::is_agent);
    !relative && (by_teachers || passive) && !reading.spans(&lex::PRACTICE).is_empty()
}

pub(super) fn teaches(name: &str) -> bool {
    ["staff", "adult", "team", "whoever", "lecturer"].iter().any(|n| name.ends_with(n))
        || name == "teacher"
        || name.ends_with(" teacher") && (name.starts_with("class") || name.starts_with("subject"))
}

fn is_around_lessons(word: &str) -> bool {
    matches!(
        word,
        "in" | "all"
            | "across"
            | "between"
            | "during"
            | "before"
            | "her"
            | "his"
            | "their"
            | "of"
            | "for"
            | "to"
            | "at"
            | "from"
            | "and"
            | "throughout"
            | "most"
            | "some"
            | "other"
    )
}
