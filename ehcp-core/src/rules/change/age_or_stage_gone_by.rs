use crate::{compare::versions::VersionsView, rules::prelude::*, text::quantity::cardinal};

rule! {
    /// A statement that is carried over does not give the child's age or year of the earlier version as today's.
    ///
    /// ## Why
    /// An age or a school year that was right in the earlier version and is not any more shows that nobody has
    /// read the statement again, and that what it says of the child may be out of date too.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// born: 2015-02-03
    /// dated: 2023-05-02
    /// B n1: Sam is now 8 years old and speaks in single words.
    /// --- now
    /// born: 2015-02-03
    /// dated: 2025-06-11
    /// B n1: Sam is now 8 years old and speaks in single words.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// born: 2015-02-03
    /// dated: 2023-05-02
    /// B n1: Sam reads at the level of a child who is 8 years younger; at 8 he spoke in single words.
    /// --- now
    /// born: 2015-02-03
    /// dated: 2025-06-11
    /// B n1: Sam reads at the level of a child who is 8 years younger; at 8 he spoke in single words.
    /// ```
    "CHANGE-03" "age-or-stage-gone-by",
    message: "this was carried over from the earlier version with {what} of that time",
    advice: "bring it up to date: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.166",
    ],
    scope: Scope::Versions(check),
}

fn check(view: &VersionsView<'_>, findings: &mut Findings) {
    let ages = [view.old, view.new].map(|r| age(r.plan.person.date_of_birth?, r.plan.dates.plan?));
    let years = [view.old, view.new].map(|r| year_of(&r.plan));
    for change in &view.comparison.changes {
        let (Some(_), Some(new)) = (&change.old, &change.new) else { continue };
        let statement = view.new.plan.statements().find(|(_, s)| s.id == new.id);
        let Some((section, statement)) = statement else { continue };
        let text = Annotation::of(&statement.text);
        let stale = |i: usize| {
            age_at(&text, i)
                .filter(|n| passed(*n, ages))
                .map(|_| "the age")
                .or_else(|| year_at(&text, i).filter(|n| passed(*n, years)).map(|_| "the school year"))
                .map(|what| (what, i))
        };
        if let Some((what, i)) = (0..text.tokens().len()).find_map(stale) {
            let at = Location {
                section: Some(section),
                statement: Some(statement.id.clone()),
                field: "text",
                span: Some(text.tokens().span(i, i + 2)),
            };
            findings
                .push(Finding::new(&RULE, at).fact("what", Fact::Term(what)).confidence(change.confidence));
        }
    }
}

fn year_of(plan: &Plan) -> Option<i8> {
    let by_age = plan.person.date_of_birth.zip(plan.dates.plan).map(|(born, on)| year_group(born, on));
    plan.person.year_group.or(by_age)
}

// Right then, and less than now.
fn passed<T: PartialOrd>(said: T, [then, now]: [Option<T>; 2]) -> bool {
    then.is_some_and(|then| then == said) && now.is_some_and(|now| now > said)
}

fn is_now(text: &Annotation<'_>, i: usize) -> bool {
    let tokens = text.tokens();
    let before = |k: usize| i.checked_sub(k).map_or("", |j| tokens.folded(j));
    let present =
        |w: &str| matches!(w, "is" | "am" | "now" | "currently" | "i'm" | "he's" | "she's" | "aged");
    present(before(1))
        || (matches!(before(1), "in" | "a" | "just") && (present(before(2)) || present(before(3))))
}

// "is now 8 years old", "aged eight", "I am 8"
fn age_at(text: &Annotation<'_>, i: usize) -> Option<u8> {
    let tokens = text.tokens();
    let word = tokens.folded(i);
    let value = cardinal(word).or_else(|| word.parse().ok())?;
    let old = (i + 1..i + 6).any(|k| tokens.folded(k) == "old");
    let ends = matches!(tokens.folded(i + 1), "" | "." | "," | ";" | "and");
    let aged = i.checked_sub(1).is_some_and(|k| tokens.folded(k) == "aged");
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // held to be an age
    let age = (value.fract() == 0.0 && (1.0..26.0).contains(&value)).then_some(value as u8);
    age.filter(|_| is_now(text, i) && (old || aged || ends))
}

// "is in Year 3", "now a Year 3 pupil"
fn year_at(text: &Annotation<'_>, i: usize) -> Option<i8> {
    let tokens = text.tokens();
    let said = match tokens.folded(i) {
        "year" => tokens.folded(i + 1).parse().ok().filter(|n| (1..=14).contains(n)),
        "reception" => Some(0),
        "nursery" => Some(-1),
        _ => None,
    };
    said.filter(|_| is_now(text, i))
}
