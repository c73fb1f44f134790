//! The criteria of provision.

use super::{
    activity, commitment::Commitment, credential::is_credential, deliveries::Parsed, people::Person,
    reading::Reading, school, waiver,
};
use crate::{
    plan::Text,
    position::Span,
    statement::{
        StatementInput,
        view::{Criterion, CriterionId},
    },
    text::{
        lexicon::provision as lex,
        quantity::{Bound, Counted, Measure, Quantity, cardinal},
        role::Standing,
    },
};

/// Every criterion, in a fixed order.
pub(super) fn decide(
    reading: &Reading<'_>,
    commitment: &Commitment,
    deliveries: &[Parsed],
    input: &StatementInput<'_>,
) -> Vec<(CriterionId, Criterion)> {
    let given = input.deliveries;
    let what = activity::named(reading);
    let has_what = !what.is_empty() || given.iter().any(|d| d.what.is_some());
    let waived = waiver::waiver(reading, has_what);
    let main: Vec<&Parsed> = deliveries.iter().filter(|d| !d.behind).collect();
    let dosed = main.iter().any(|d| d.delivery.minutes.is_some() || d.delivery.total_hours.is_some())
        || nights(reading)
        || days_away(reading)
        || parts_of_days(reading)
        || goes(reading)
        || given.iter().any(|d| d.minutes.is_some() || d.total_hours.is_some());
    let timed = main.iter().any(|d| d.delivery.per.is_some() && !d.uncounted)
        || given.iter().any(|d| d.per.is_some());
    let all_day = all_day(reading);
    let agents: Vec<Span> = reading.people.iter().filter(|p| p.is_agent()).map(|p| p.role.span).collect();
    let has_who = !agents.is_empty() || given.iter().any(|d| d.who.is_some());
    let expert = expertise(reading, has_what);
    let has_expertise = !expert.is_empty() || given.iter().any(|d| d.expertise.is_some());
    let ceilings = ceilings(reading);
    let schools = school::named(reading, input);
    let of = |measure: fn(&Measure) -> bool| {
        reading.evidence(doses(reading).filter(|q| measure(&q.measure)).map(|q| q.span))
    };
    let minutes = of(|m| m.minutes().is_some());
    let rates = of(|m| matches!(m, Measure::Rate { .. } | Measure::Times(..) | Measure::AllDay));
    use CriterionId as C;
    vec![
        (C::What, Criterion::decided(has_what, reading.evidence(what))),
        (C::Dose, Criterion::decided(dosed || waived.dose, minutes)),
        (C::Frequency, Criterion::decided(timed || waived.frequency || all_day || reading.once_only, rates)),
        (C::Who, Criterion::decided(has_who, reading.evidence(agents))),
        (C::Expertise, Criterion::decided(has_expertise, reading.evidence(expert))),
        (
            C::Committed,
            Criterion::decided(commitment.binds(), reading.evidence(commitment.loose.iter().copied())),
        ),
        (C::NoCeiling, Criterion::decided(ceilings.is_empty(), reading.evidence(ceilings))),
        (C::NoNamedSchool, Criterion::decided(schools.is_empty(), reading.evidence(schools))),
    ]
}

/// Whether nobody who gives it has a role: "staff", "an adult", "a key adult". A familiar adult is at least known.
pub(super) fn names_no_role(reading: &Reading<'_>) -> bool {
    let nobody = |p: &Person| {
        let name = p.role.name.as_str();
        let bare = ["staff", "adult", "person", "professional", "whoever"].iter().any(|n| name.ends_with(n));
        let placed = ["pastoral", "residential", "care", "specialist", "key person"];
        let before = p.role.from.checked_sub(1).map_or("", |i| reading.word(i));
        p.is_loose() && bare && !placed.iter().any(|w| name.starts_with(w)) && !is_known_to(before)
    };
    let mut agents = reading.people.iter().filter(|p| p.is_agent()).peekable();
    agents.peek().is_some() && agents.all(nobody)
}

fn is_known_to(before: &str) -> bool {
    matches!(before, "familiar" | "trusted" | "preferred" | "chosen" | "subject" | "known")
}

/// Quantities that are a dose, not part of somebody's training.
pub(super) fn doses<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = &'r Quantity> {
    reading.quantities.iter().filter(|q| !reading.in_clause(q.from))
}

pub(super) fn all_day(reading: &Reading<'_>) -> bool {
    doses(reading).any(|q| q.measure == Measure::AllDay)
}

fn ceilings(reading: &Reading<'_>) -> Vec<Span> {
    doses(reading)
        .filter(|q| {
            q.bound == Bound::UpTo
                && (q.measure.minutes().is_some() || matches!(q.measure, Measure::Times(..)))
        })
        .map(|q| q.span)
        .collect()
}

// So are days of a placement: "work experience one day a week".
fn days_away(reading: &Reading<'_>) -> bool {
    reading.ann.has(&lex::PLACEMENT)
        && doses(reading).any(|q| {
            matches!(q.measure, Measure::Times(_, Counted::Days))
                && matches!(reading.word(q.to.saturating_sub(1)), "day" | "days")
        })
}

// "one morning a week", "a full day each fortnight": parts of the school day have a length.
fn parts_of_days(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    (1..t.len()).filter(|i| !reading.in_clause(*i)).any(|i| {
        let part = matches!(t.folded(i), "morning" | "mornings" | "afternoon" | "afternoons")
            || matches!(t.folded(i), "day" | "days")
                && matches!(t.folded(i - 1), "full" | "whole" | "half" | "-");
        let full = matches!(t.folded(i - 1), "full" | "whole" | "half" | "-");
        let before = t.folded(i.saturating_sub(if full { 2 } else { 1 }));
        let counted = matches!(before, "a" | "one" | "half")
            || cardinal(before).is_some()
            || before.parse::<u8>().is_ok();
        let rate = (i + 1..i + 5).any(|k| {
            matches!(t.folded(k), "a" | "per" | "each" | "every")
                && matches!(t.folded(k + 1), "week" | "fortnight" | "month" | "term" | "half")
        });
        part && counted && rate
    })
}

// "20 exchanges a day", "ten lengths": goes at something are counted, not timed.
fn goes(reading: &Reading<'_>) -> bool {
    let t = reading.ann.tokens();
    (1..t.len()).filter(|i| !reading.in_clause(*i)).any(|i| {
        let go = matches!(
            t.folded(i),
            "exchanges"
                | "lengths"
                | "laps"
                | "repetitions"
                | "reps"
                | "trials"
                | "attempts"
                | "signs"
                | "tastes"
                | "mouthfuls"
                | "widths"
        );
        let n = t.folded(i - 1);
        go && (cardinal(n).is_some_and(|x| x > 1.0) || n.parse::<u16>().is_ok_and(|x| x > 1))
    })
}

// Nights away are counted, not timed.
fn nights(reading: &Reading<'_>) -> bool {
    doses(reading).any(|q| {
        matches!(q.measure, Measure::Times(..))
            && (q.from..q.to + 3)
                .any(|k| matches!(reading.word(k), "nights" | "night" | "exchanges" | "overnight"))
    })
}

/// Words that state expertise, outside promises of training to come.
fn expertise(reading: &Reading<'_>, has_what: bool) -> Vec<Span> {
    let t = reading.ann.tokens();
    let mut found: Vec<Span> =
        reading.clauses.iter().filter(|c| c.states).map(|c| t.span(c.from, c.to)).collect();
    found.extend(
        reading
            .people
            .iter()
            .filter(|p| p.is_agent() && p.role.standing == Standing::Titled)
            .map(|p| p.role.span),
    );
    // "chosen with the registered therapist" states expertise although the clause does not.
    let mut stated = vec![false; t.len()];
    for clause in reading.clauses.iter().filter(|c| c.states) {
        if let Some(stretch) = stated.get_mut(clause.from..clause.to.min(t.len())) {
            stretch.fill(true);
        }
    }
    found.extend(reading.people.iter().filter(|p| p.is_agent()).filter_map(|p| in_brackets(reading, p)));
    // Whose expertise the plan has stated above: "the same therapist".
    found.extend(
        reading.people.iter().filter(|p| p.is_agent() && is_the_same(reading, p)).map(|p| p.role.span),
    );
    for i in 0..t.len() {
        if stated.get(i).copied().unwrap_or(false) {
            continue;
        }
        let word = t.folded(i);
        let before = i.checked_sub(1).map_or("", |k| t.folded(k));
        let states = match word {
            "qualified" | "registered" | "accredited" | "certified" | "certificated" | "licensed"
            | "chartered" => !is_empty_praise(before) && near_a_person(reading, i),
            // "ELSA-trained", "autism trained"; "a trained TA" beside a named programme.
            "trained" => {
                let to_come = matches!(before, "be" | "get" | "being");
                !is_empty_praise(before) && !to_come && (before == "-" || has_what)
            }
            "level" | "lvl" | "stage" => {
                t.folded(i + 1).chars().all(|c| c.is_ascii_digit())
                    && !t.folded(i + 1).is_empty()
                    && near_a_person(reading, i)
            }
            // "a Mental Health First Aider"
            "aider" | "aiders" => before == "first",
            _ => {
                is_credential(word) && !matches!(word, "award" | "mandatory" | "ba")
                    || word == "award" && near_a_person(reading, i)
            }
        };
        if states {
            found.push(t.span(i, i + 1));
        }
    }
    found.sort_unstable();
    found
}

// "job coach (TSI)", "the VI assistant (RNIB course)": what stands in brackets after a person is what they hold.
fn in_brackets(reading: &Reading<'_>, person: &Person) -> Option<Span> {
    let t = reading.ann.tokens();
    let from = person.role.to;
    if t.folded(from) != "(" {
        return None;
    }
    let to = (from + 1..from + 10).find(|k| t.folded(*k) == ")")?;
    let held = |k: usize| {
        let letters = t.get(k).map_or("", |x| x.span.of(reading.ann.text()));
        let initials = letters.len() >= 3 && letters.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
        let initials = initials && letters.starts_with(char::is_uppercase) && !is_place_or_time(t.folded(k));
        let role = reading.people.iter().any(|p| p.role.from <= k && k < p.role.to);
        initials && !role
            || matches!(t.folded(k), "course" | "trained" | "training" | "qualified" | "workshop")
    };
    let to_come =
        (from + 1..to).any(|k| matches!(t.folded(k), "be" | "tbc" | "will" | "suitably" | "appropriately"));
    ((from + 1..to).any(held) && !to_come).then(|| t.span(from + 1, to))
}

fn is_place_or_time(word: &str) -> bool {
    matches!(
        word,
        "camhs"
            | "nhs"
            | "icb"
            | "sen"
            | "send"
            | "ehc"
            | "ehcp"
            | "eyfs"
            | "ks1"
            | "ks2"
            | "ks3"
            | "ks4"
            | "tbc"
            | "gcse"
            | "ict"
            | "fte"
            | "ppa"
            | "semh"
            | "asd"
            | "adhd"
            | "dcd"
            | "mainstream"
            | "pshe"
            | "slcn"
            | "asc"
    )
}

fn is_the_same(reading: &Reading<'_>, person: &Person) -> bool {
    (person.role.from.saturating_sub(2)..person.role.from).any(|k| reading.word(k) == "same")
}

// "suitably qualified" says nothing.
fn is_empty_praise(before: &str) -> bool {
    matches!(
        before,
        "suitably" | "appropriately" | "adequately" | "properly" | "relevantly" | "sufficiently" | "well"
    )
}

fn near_a_person(reading: &Reading<'_>, token: usize) -> bool {
    let next = reading.people.partition_point(|p| p.role.to + 8 <= token);
    reading.people.get(next).is_some_and(|p| p.role.from <= token + 8)
}

/// Who gives the delivery that stands between two tokens.
pub(super) fn who(reading: &Reading<'_>, from: usize, to: usize) -> Option<Text> {
    let first = reading.people.partition_point(|p| p.role.from < from);
    let inside = reading.people.iter().skip(first).take_while(|p| p.role.from < to);
    pick(inside)
}

/// Who gives provision, anywhere in the statement.
pub(super) fn anyone(reading: &Reading<'_>) -> Option<Text> {
    pick(reading.people.iter())
}

// The first, unless it is a loose word that the next makes good: "her keyworker, a Level 3 TA".
fn pick<'p>(people: impl Iterator<Item = &'p Person>) -> Option<Text> {
    let mut agents = people.filter(|p| p.is_agent());
    let first = agents.next()?;
    let vague = first.is_loose() || first.role.name == "keyworker" || is_somebodys_name(&first.role.name);
    let chosen = match agents.next() {
        Some(second) if vague && !second.is_loose() => second,
        _ => first,
    };
    Some(Text::from(chosen.role.name.as_str()))
}

// "Mr Adeyemi (specialist teacher)": the role says more than the name.
fn is_somebodys_name(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.contains(' ')
}

/// The expertise as the words state it.
pub(super) fn expertise_text(reading: &Reading<'_>) -> Option<Text> {
    let clause = reading.clauses.iter().find(|c| c.states)?;
    let span = reading.ann.tokens().span(clause.from, clause.to);
    Some(Text::from(span.of(reading.ann.text()).trim()))
}

// "to coach staff", "will model the board"; not "a job coach" or "a model railway".
fn is_verb_at(reading: &Reading<'_>, i: usize) -> bool {
    i.checked_sub(1).is_some_and(|k| {
        matches!(reading.word(k), "to" | "will" | "and" | "," | "shall" | "must" | ":" | "also")
    })
}

/// Whether time between two tokens is spent without the child: training, liaison, reports.
pub(super) fn is_indirect(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let t = reading.ann.tokens();
    let mut indirect = false;
    for i in from..to.min(t.len()) {
        if reading.in_clause(i) {
            continue;
        }
        match t.folded(i) {
            "direct" => return false,
            "indirect" | "liaison" | "liaise" | "meeting" | "training" | "coaching" | "advising"
            | "advice" | "telephone" | "twilight" | "reports" | "supervision" | "consultation"
            | "workshop" => indirect = true,
            "train" | "coach" | "advise" | "model" | "observe" | "brief" => {
                indirect |= is_verb_at(reading, i)
            }
            "writing" if t.folded(i + 1) == "up" => indirect = true,
            _ => {}
        }
    }
    indirect
}
