mod rates;
mod within_one;

use crate::rules::prelude::*;

rule! {
    /// The amounts of provision add up and do not contradict each other.
    ///
    /// ## Why
    /// Two figures for one thing leave the lower one enforceable at best, and more one-to-one hours than the
    /// week holds cannot be given.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// F p1: 1:1 support from a teaching assistant for 40 hours a week.
    /// ```
    /// ```text,flagged
    /// F p1: The physiotherapist visits weekly for 30 minutes.
    /// F p2: A stretching programme, checked once a fortnight for 30 minutes by the physiotherapist.
    /// F p3: 1:1 support from a teaching assistant for 25 hours each week.
    /// B n1: Needs 1:1 support from a teaching assistant for 30 hours each week.
    /// ```
    /// ```text,flagged
    /// B n1: Needs 1:1 supervision at all times.
    /// F p1: 1:1 support from a teaching assistant for 12 hours each week.
    /// ```
    /// ```text,flagged
    /// F p1: A course of 18 hours a week in a group of eight, led by a tutor.
    /// F p2: 1:1 support for 25 hours a week.
    /// ```
    /// ```text,flagged
    /// F p1: A physiotherapist works directly with her for 30 minutes once a fortnight.
    /// F p2: The movement programme is carried out weekly by the physiotherapist.
    /// ```
    ///
    /// ```text,flagged
    /// F p1: The therapist will show the assistant what to practise in a 3 x 20 min session each week.
    /// ```
    /// ```text,flagged
    /// F p1: A teaching assistant will practise sounds with her for 20 minutes a day, five days a week, making 60 minutes a week.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// F p1: 1:1 support from a teaching assistant for 15 hours each week.
    /// F p2: The speech and language therapist visits for 30 minutes each half-term.
    /// ```
    /// ```text,clean
    /// F p1: A physiotherapist works directly with her for 30 minutes once a fortnight on balance.
    /// F p2: The physiotherapist trains the assistant for one hour each term.
    /// F p3: A physiotherapist leads a swimming group of four once a week for 30 minutes.
    /// ```
    "SPEC-23" "amounts-contradict",
    message: "{what}",
    advice: "check the figures against each other and state one amount for each piece of provision",
    severity: Warning,
    authority: [
        Practice "Figures for one thing agree",
        Law "Children and Families Act 2014, s.37(2)",
    ],
    scope: Scope::Plan(check),
}

// A generous school week; colleges and most schools teach fewer hours.
const HOURS_IN_WEEK: f64 = 32.5;
// From here on the hours of one adult fill a school week.
const FULL_TIME: u32 = 25;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for entry in &view.ledger.deliveries {
        let Some(weekly) = entry.delivery.weekly_minutes else { continue };
        if entry.section == Letter::F && weekly.min > HOURS_IN_WEEK * 60.0 {
            flag(view, &entry.statement, "the hours appear to be more than a school week holds", findings);
        }
    }
    support_hours(view, findings);
    longer_than_the_programme(view, findings);
    less_than_needed(view, findings);
    rates::check(view, findings);
    within_one::check(view, findings);
}

/// More hours of support than the hours of the course or programme that it is for.
fn longer_than_the_programme(view: &PlanView<'_>, findings: &mut Findings) {
    let course = view
        .text
        .statements(&[Letter::F])
        .filter_map(|(s, p)| Some((s, hours_of_course(&p.text)?)))
        .min_by_key(|c| c.1);
    let Some((course, hours)) = course else { return };
    for (statement, piece) in view.text.statements(&[Letter::F]) {
        if statement.id != course.id && hours_of_support(&piece.text).is_some_and(|h| h > hours) {
            flag(
                view,
                &statement.id,
                "the hours of support appear to be more than those of the course they are for",
                findings,
            );
        }
    }
}

// "a course of 18 hours a week", "an 18-hour programme".
fn hours_of_course(text: &Annotation<'_>) -> Option<u32> {
    let tokens = text.tokens();
    (0..tokens.len()).find_map(|i| {
        let hours = tokens.folded(i).parse::<u32>().ok().filter(|n| (6..=30).contains(n))?;
        let hyphen = usize::from(tokens.folded(i + 1) == "-");
        let unit = matches!(tokens.folded(i + 1 + hyphen), "hours" | "hour" | "hrs");
        let near = tokens.span(i.saturating_sub(5), (i + 8).min(tokens.len()));
        (unit && text.has_within(&lex::WHOLE_COURSE, near) && text.has_within(&lex::A_WEEK, near))
            .then_some(hours)
    })
}

/// Section B speaks of one adult at all times and section F gives part of the week.
fn less_than_needed(view: &PlanView<'_>, findings: &mut Findings) {
    let hours = view.text.statements(&[Letter::F]).filter_map(|(_, p)| hours_of_support(&p.text)).max();
    if hours.is_none() {
        needed_and_not_given(view, findings);
    }
    if hours.is_none_or(|h| h >= FULL_TIME) {
        return;
    }
    for (need, piece) in view.text.statements(&[Letter::B]) {
        let constant = piece.text.sentences().iter().any(|s| {
            piece.text.has_within(&whole::AT_ALL_TIMES, s.span) && one_to_one(&piece.text, s.from, s.to)
        });
        if constant {
            flag(
                view,
                &need.id,
                "one adult at all times does not appear to agree with the hours in section F",
                findings,
            );
        }
    }
}

/// Section B states weekly hours of one-to-one support and section F gives none.
fn needed_and_not_given(view: &PlanView<'_>, findings: &mut Findings) {
    if of_kind(view, &[Letter::F], StatementKind::Provision).count() < 3 {
        return; // too little of section F to compare
    }
    for (need, piece) in view.text.statements(&[Letter::B]) {
        if hours_of_support(&piece.text).is_some() {
            let what = "the weekly hours of one-to-one support do not appear to stand in section F";
            flag(view, &need.id, what, findings);
        }
    }
}

/// Different figures for one-to-one support in hours a week.
fn support_hours(view: &PlanView<'_>, findings: &mut Findings) {
    let mut seen: Vec<(String, u32)> = Vec::new();
    for piece in view.text.all() {
        let Some(statement) = piece.statement() else { continue };
        if !matches!(piece.section, Some(Letter::B | Letter::F)) {
            continue;
        }
        if let Some(hours) = hours_of_support(&piece.text) {
            seen.push((statement.id.clone(), hours));
        }
    }
    let Some((_, first)) = seen.first() else { return };
    if seen.iter().any(|(_, h)| h != first) {
        // The last is the one that a reader meets with the others in mind.
        if let Some((id, _)) = seen.iter().rfind(|(_, h)| h != first) {
            flag(
                view,
                id,
                "the weekly hours of one-to-one support appear to differ from those given elsewhere",
                findings,
            );
        }
    }
}

// "25 hours ... 1:1 ... week" in one sentence: whole-week support, not a session of its own.
fn hours_of_support(text: &Annotation<'_>) -> Option<u32> {
    let tokens = text.tokens();
    text.sentences().iter().find_map(|s| {
        if !one_to_one(text, s.from, s.to) || !text.has_within(&lex::A_WEEK, s.span) {
            return None;
        }
        (s.from..s.to).find_map(|i| {
            let hours = matches!(tokens.folded(i + 1), "hours" | "hrs");
            tokens.folded(i).parse::<u32>().ok().filter(|n| hours && (10..=40).contains(n))
        })
    })
}

fn one_to_one(text: &Annotation<'_>, from: usize, to: usize) -> bool {
    let tokens = text.tokens();
    let ratio =
        |i: usize| tokens.folded(i) == "1" && tokens.folded(i + 1) == ":" && tokens.folded(i + 2) == "1";
    (from..to).any(ratio) || text.has_within(&lex::ONE_TO_ONE, tokens.span(from, to))
}

fn flag(view: &PlanView<'_>, id: &str, what: &'static str, findings: &mut Findings) {
    if let Some((_, piece)) =
        view.text.all().filter_map(|p| p.statement().map(|s| (s, p))).find(|(s, _)| s.id == id)
    {
        findings.push(at(&RULE, piece, None).fact("what", Fact::Term(what)));
    }
}
