use crate::rules::{prelude::*, voice::first_person};

rule! {
    /// First-person words say who is speaking.
    ///
    /// ## Why
    /// "I" may be the child, or an adult who writes for the child. The reader weighs the two differently, and the
    /// Code asks that the plan make it clear.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1: I like the garden and I find the hall too loud.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1: I like the garden and I find the hall too loud.
    /// A note communication: Ida's own words, typed with her teacher.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    /// ```text,clean
    /// A a1 child: "I like the garden," she said.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    "VOICE-01" "first-person-without-speaker",
    message: "section A does not appear to say who is speaking in the first person",
    advice: "say whose words these are, and who wrote them down: ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.69 (A)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if is_extract(view.plan) {
        return;
    }
    let bare = view.text.statements(&[Letter::A]).find(|(s, p)| !is_vendors(s) && first_person(&p.text).1);
    if bare.is_some() && !attributed(view) {
        findings.push(view.flag(&RULE, Some(Letter::A), "statements"));
    }
}

// A speaker that the caller holds as data is stated; one that a reader found is a guess from the words.
fn is_vendors(statement: &Statement) -> bool {
    statement.speaker.is_some() && statement.place.is_empty()
}

// In the section, its headings and labels included, or on the cover.
fn attributed(view: &PlanView<'_>) -> bool {
    let heading = view.plan.section(Letter::A).and_then(|s| s.heading.as_deref()).map(Annotation::of);
    heading.is_some_and(|h| h.has(&voice::WHO_SPEAKS) || first_person(&h).0)
        || view.text.all().any(|p| {
            let there = matches!(p.section, None | Some(Letter::A));
            // A heading that says "my" or gives the child's name tells whose words stand under it.
            let heads = p.section == Some(Letter::A)
                && (matches!(p.source, Source::NoteHeading(_)) || p.is_boilerplate());
            there
                && (p.text.has(&voice::WHO_SPEAKS)
                    || (heads && (first_person(&p.text).0 || names_child(view, &p.text))))
        })
}

fn names_child(view: &PlanView<'_>, text: &Annotation<'_>) -> bool {
    let person = &view.plan.person;
    let names = [&person.name, &person.preferred_name].into_iter().flatten();
    let names: Vec<String> = names.flat_map(|n| n.split_whitespace()).map(str::to_lowercase).collect();
    (0..text.tokens().len()).any(|i| {
        let word = crate::rules::names::bare(text.tokens().folded(i));
        names.iter().any(|n| n == word) || matches!(word, "child" | "pupil" | "student")
    })
}
