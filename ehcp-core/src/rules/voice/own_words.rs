use crate::rules::{
    prelude::*,
    voice::{childs, first_person, is_quoted},
};

rule! {
    /// The child is heard in words of the child's own.
    ///
    /// ## Why
    /// A sentence that the child said, signed or chose tells more about the child than an adult's summary of it.
    /// Where the child does not use words, what was seen is told instead.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1 child: Ida likes the garden, finds the hall too loud and would like to be left to draw.
    /// A note: Her views were gathered in an interview.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1 child: Ida says that the hall is "like being inside a drum".
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    /// ```text,clean
    /// A a1 child: Ida turns to music and pushes away what is wet.
    /// A note communication: Her views were gathered by watching her, since she does not speak.
    /// B n1: Finds reading hard.
    /// E o1: Reads a page by July.
    /// F p1: Reading for 20 minutes daily.
    /// ```
    "VOICE-03" "child-not-quoted",
    message: "section A does not appear to give any words of the child's own",
    advice: "quote what the child said, signed or chose: \"____\"",
    severity: Info,
    authority: [
        Practice "Frameworks of plan quality ask for the person's own words, quoted or in the first person",
        Code "SEND Code of Practice 2015, 9.69 (A)",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    if is_extract(view.plan) || childs(view).next().is_none() {
        return;
    }
    let own = view.text.within(&[Letter::A]).any(|p| is_quoted(p.text.text()) || first_person(&p.text).0);
    let watched = view.text.within(&[Letter::A]).any(|p| p.text.has(&lex::WATCHED));
    if !own && !watched {
        findings.push(view.flag(&RULE, Some(Letter::A), "statements"));
    }
}
