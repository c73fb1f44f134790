//! Puts the quantities of a statement together into deliveries.

use super::{
    activity,
    commitment::Commitment,
    criteria,
    draft::Draft,
    people::{self, Part, Person},
    reading::Reading,
    settle::Common,
};
use crate::{
    delivery::{Delivery, Per, Range, SchoolYear},
    plan::{Letter, Text},
    statement::StatementInput,
    text::{
        lexicon::provision as lex,
        quantity::{Measure, Quantity},
    },
};

/// A delivery and how it was put.
#[derive(Clone, Debug)]
pub(super) struct Parsed {
    pub(super) delivery: Delivery,
    /// Whether it is training that stands behind the provision.
    pub(super) behind: bool,
    /// Sessions without a count: "sessions each week".
    pub(super) uncounted: bool,
}

impl Parsed {
    /// Whether it says anything of an amount.
    pub(super) fn is_computable(&self) -> bool {
        let d = &self.delivery;
        d.minutes.is_some()
            || d.total_hours.is_some()
            || d.times.is_some()
            || d.per.is_some()
            || d.group_size_max.is_some()
    }
}

/// Every delivery of a statement.
pub(super) fn of(
    reading: &Reading<'_>,
    commitment: &Commitment,
    input: &StatementInput<'_>,
    year: &SchoolYear,
) -> Vec<Parsed> {
    let year = &in_week_of(reading, input, year);
    let mut drafts = drafts(reading);
    share(reading, &mut drafts);
    let mut drafts = split_halves(reading, drafts);
    drafts.extend(training(reading));
    let starts: Vec<usize> = drafts
        .iter()
        .enumerate()
        .map(|(i, d)| match i.checked_sub(1).and_then(|k| drafts.get(k)) {
            Some(before) if d.behind.is_none() => clause_start(reading, before.from, d.from),
            Some(_) => d.from,
            None => first_clause(reading, d),
        })
        .collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([usize::MAX]).collect();
    let common = Common {
        what: what(reading),
        who: criteria::anyone(reading),
        expertise: criteria::expertise_text(reading),
    };
    drafts
        .into_iter()
        .zip(starts.into_iter().zip(ends))
        .map(|(draft, (from, end))| {
            let (behind, uncounted) = (draft.behind.is_some(), draft.uncounted());
            let mut delivery = draft.into_delivery(reading, &common, from, end.max(from), year);
            if !behind {
                delivery.what = common.what.clone();
            }
            if commitment.no_floor
                && let Some(weekly) = &mut delivery.weekly_minutes
            {
                weekly.min = 0.0;
            }
            Parsed { delivery, behind, uncounted }
        })
        .collect()
}

// Care at home and short breaks run on every day of the week; school does not.
fn in_week_of(reading: &Reading<'_>, input: &StatementInput<'_>, year: &SchoolYear) -> SchoolYear {
    let at_home = matches!(input.section, Some(Letter::H | Letter::H1 | Letter::H2));
    let schooldays = reading.ann.has(&lex::SCHOOL_DAYS);
    if at_home && !schooldays || reading.ann.has(&lex::EVERY_DAY_OF_THE_WEEK) {
        return SchoolYear { days_per_week: 7.0, ..*year };
    }
    *year
}

// Where the clause begins that a dose stands in: after the last full stop or semicolon since the dose before,
// or where somebody else takes over ("..., and a TA will practise them for ten minutes").
fn clause_start(reading: &Reading<'_>, after: usize, dose: usize) -> usize {
    let stop = (after + 1..dose).rev().find(|k| matches!(reading.word(*k), ";" | "." | "\n"));
    let first = reading.people.partition_point(|p| p.role.from <= after);
    let between = reading.people.iter().skip(first).take_while(|p| p.role.from < dose);
    let takes_over = between
        .filter(|p| p.is_agent() && joins(reading, p) || comes(reading, p))
        .last()
        .map(|p| p.role.from);
    takes_over.max(stop.map(|k| k + 1)).unwrap_or(dose)
}

// "The therapist will write the programme; a TA will practise it for ten minutes a day": the first dose is of
// the second clause, where somebody of its own gives it.
fn first_clause(reading: &Reading<'_>, draft: &Draft) -> usize {
    let dose = match (draft.minutes.is_some(), draft.times.is_some() || draft.days.is_some()) {
        (true, true) => draft.minutes_at.min(draft.times_at),
        (true, false) => draft.minutes_at,
        (false, true) => draft.times_at,
        (false, false) => return 0,
    };
    let from = clause_start(reading, 0, dose);
    let own = reading.people.iter().any(|p| p.is_agent() && (from..dose).contains(&p.role.from));
    if own { from } else { 0 }
}

// "and a TA ..."
fn joins(reading: &Reading<'_>, person: &Person) -> bool {
    let lead = people::lead(&reading.ann, person.role.from);
    let verb = !matches!(reading.word(person.role.to), "," | "and" | "or" | "." | "");
    verb && lead > 0 && matches!(reading.word(lead - 1), "and" | "while" | "then" | "but" | "plus")
}

// "trained by the therapist, who comes for ten minutes": whoever stands before the relative pronoun.
fn comes(reading: &Reading<'_>, person: &Person) -> bool {
    reading.word(person.role.to) == ","
        && reading.word(person.role.to + 1) == "who"
        && !reading.in_clause(person.role.to + 1)
}

fn drafts(reading: &Reading<'_>) -> Vec<Draft> {
    let mut done: Vec<Draft> = Vec::new();
    let mut cur = Draft::default();
    for (i, q) in reading.quantities.iter().enumerate() {
        let next = reading.quantities.get(i + 1);
        if reading.in_clause(q.from) || is_monitoring(reading, q, next) {
            continue;
        }
        if let Some(fresh) = cur.take(reading, q, next) {
            done.push(std::mem::replace(&mut cur, fresh));
        }
    }
    done.push(cur);
    done
}

// "with a weekly probe", "and a termly review": not how often the provision is given.
fn is_monitoring(reading: &Reading<'_>, q: &Quantity, next: Option<&Quantity>) -> bool {
    let Measure::Rate { .. } = q.measure else { return false };
    let timed = next.is_some_and(|n| n.from <= q.to + 12 && n.measure.minutes().is_some());
    if !timed && is_reviewed(reading, q.from) {
        return true;
    }
    let noun = matches!(
        reading.word(q.to),
        "probe"
            | "review"
            | "reviews"
            | "test"
            | "assessment"
            | "report"
            | "record"
            | "quiz"
            | "monitoring"
            | "reviewed"
            | "update"
            | "probes"
    );
    noun && q.from > 4 && matches!(reading.word(q.from - 1), "a" | "and" | "with" | ",")
}

// "..., reviewed each half-term", "progress will be checked weekly": after what is given, how it is watched.
fn is_reviewed(reading: &Reading<'_>, from: usize) -> bool {
    let mut seen = None;
    for k in (from.saturating_sub(7)..from).rev() {
        match reading.word(k) {
            "reviewed" | "monitored" | "updated" | "checked" | "measured" | "tested" | "evaluated"
            | "recorded" | "reassessed" | "audited" | "assessed" | "reported" => seen = Some(k),
            "." | ";" | "\n" => break,
            "," | "and" if seen.is_some() => break,
            _ => {}
        }
    }
    // What stands before the review must be something else: more than its own subject.
    seen.is_some_and(|k| {
        (k.saturating_sub(9)..k)
            .rev()
            .find(|j| matches!(reading.word(*j), "." | ";" | "," | "and"))
            .is_some_and(|j| j > 4)
    })
}

// A period said once for several doses.
fn share(reading: &Reading<'_>, drafts: &mut Vec<Draft>) {
    drafts.retain(|d| {
        d.minutes.is_some()
            || d.times.is_some()
            || d.per.is_some()
            || d.days.is_some()
            || d.clocks > 1
            || d.group.is_some()
    });
    for i in 0..drafts.len() {
        if drafts.get(i).is_some_and(|d| d.per.is_none() && is_last(reading, d)) {
            if let Some(d) = drafts.get_mut(i) {
                d.per = Some(Per::Once);
            }
            continue;
        }
        let wants = drafts
            .get(i)
            .is_some_and(|d| d.per.is_none() && d.days.is_none() && d.extent.is_none() && !d.is_fixed());
        if !wants {
            continue;
        }
        let rate = |d: &Draft| d.per.map(|per| (per, d.per_times));
        let before = i.checked_sub(1).and_then(|k| drafts.get(k)).and_then(rate);
        let after = drafts.get(i + 1).and_then(rate);
        if let (Some(d), Some((per, times))) = (drafts.get_mut(i), before.or(after)) {
            d.inherits = before.is_some();
            d.per = Some(per);
            d.per_times = d.times.is_none().then_some(times).flatten();
        }
    }
    if drafts.is_empty() {
        drafts.push(Draft::default());
    }
}

// "..., then a review of one hour": once, when the rest is over.
fn is_last(reading: &Reading<'_>, draft: &Draft) -> bool {
    let from = draft.from;
    from > 2
        && draft.minutes.is_some()
        && (from.saturating_sub(6)..from).any(|k| {
            reading.word(k) == "then" && matches!(reading.word(k + 1), "a" | "one")
                || matches!(reading.word(k), "a" | "the") && reading.word(k + 1) == "final"
        })
}

// "for an hour, half of it ... and half ...".
fn split_halves(reading: &Reading<'_>, mut drafts: Vec<Draft>) -> Vec<Draft> {
    let t = reading.ann.tokens();
    let first = (0..t.len()).find(|i| {
        t.folded(*i) == "half"
            && t.folded(i + 1) == "of"
            && matches!(t.folded(i + 2), "it" | "this" | "which" | "that" | "the")
    });
    let second = first.and_then(|f| (f + 2..t.len()).find(|i| t.folded(*i) == "half"));
    if let ([draft], Some(second)) = (&mut drafts[..], second)
        && let Some((minutes, bound)) = draft.minutes
    {
        draft.minutes = Some((Range { min: minutes.min / 2.0, max: minutes.max / 2.0 }, bound));
        draft.halves = true;
        let other = Draft { from: second, ..draft.clone() };
        drafts.push(other);
    }
    drafts
}

// Training that a clause about expertise gives with its amount: "shown how by the therapist in a two-hour
// session each September".
fn training(reading: &Reading<'_>) -> Vec<Draft> {
    let mut found = Vec::new();
    for clause in &reading.clauses {
        let mut draft = Draft { from: clause.from, ..Draft::default() };
        let first = reading.quantities.partition_point(|q| q.from < clause.from);
        let inside = reading.quantities.iter().skip(first).take_while(|q| q.from < clause.to);
        for q in inside {
            if draft.take(reading, q, None).is_some() {
                break;
            }
        }
        let first = reading.people.partition_point(|p| p.role.from < clause.from);
        let by = reading
            .people
            .iter()
            .skip(first)
            .take_while(|p| p.role.from < clause.to)
            .find(|p| p.part == Part::Behind)
            .map(|p| p.role.name.clone());
        if let Some(by) = by
            && draft.minutes.is_some()
            && draft.per.is_some()
        {
            draft.behind = Some(by);
            found.push(draft);
        }
    }
    found
}

fn what(reading: &Reading<'_>) -> Option<Text> {
    let named = activity::named(reading);
    let first = *named.first()?;
    let text = reading.ann.text();
    let mut span = first;
    for next in named.iter().skip(1) {
        let between = text.get(span.end as usize..next.start as usize).unwrap_or(",");
        if between.len() > 5 || between.contains([',', '.', ';', ':', '(', '\n']) {
            break;
        }
        span = span.join(*next);
    }
    Some(Text::from(span.of(text)))
}
