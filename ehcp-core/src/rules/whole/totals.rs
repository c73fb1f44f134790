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
    ///
    /// ## Not flagged
    /// ```text,clean
    /// F p1: 1:1 support from a teaching assistant for 15 hours each week.
    /// F p2: The speech and language therapist visits for 30 minutes each half-term.
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

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for entry in &view.ledger.deliveries {
        let Some(weekly) = entry.delivery.weekly_minutes else { continue };
        if entry.section == Letter::F && weekly.min > HOURS_IN_WEEK * 60.0 {
            flag(view, &entry.statement, "the hours appear to be more than a school week holds", findings);
        }
    }
    support_hours(view, findings);
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
