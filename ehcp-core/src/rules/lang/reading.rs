use crate::{rules::prelude::*, text::readability::Readability};

/// Fewer words say little about how a section reads.
const ENOUGH_WORDS: u32 = 60;
/// Below this, Flesch counts a text as very hard: what graduates read.
const VERY_HARD: f64 = 30.0;

rule! {
    /// The sections that speak for the child and to the family can be read without effort.
    ///
    /// ## Why
    /// A plan is to be clear and concise. Sections A and E are the ones a young person is most likely to read.
    /// Reading ease is counted from the length of sentences and words (Flesch); it knows nothing of meaning, so
    /// this is a hint and never more.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// E o1: By July 2027 Sam will demonstrate considerably increased independence regarding appropriate utilisation of individualised communication strategies across educational environments, evidenced by consistently successful implementation following occasional adult facilitation, thereby significantly reducing dysregulation during unstructured social situations.
    /// E o2: By July 2027 Sam will demonstrate considerably improved self-regulation capabilities regarding emotional understanding, evidenced by consistently successful identification of physiological sensations accompanying anxiety and subsequent independent utilisation of previously established individualised calming strategies across educational environments.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// E o1: By July 2027 Sam will ask a friend to play. He will do it by himself. He will do it on four days in each week. He will say yes or no when a friend asks him. He will tell the class teacher how the game went, in one or two words or with a sign. He will wait for his turn in a game of four for ten minutes. He will lose a game and shake hands. He will win a game and shake hands too. He will pack the game away with his friend.
    /// ```
    "LANG-02" "section-hard-to-read",
    message: "this section appears to be very hard to read (reading ease {ease}, where 60 is plain English)",
    advice: "shorten the sentences and use everyday words; read it aloud with the young person: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.61",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for letter in [Letter::A, Letter::E] {
        let mut counts = Readability::default();
        for (_, piece) in view.text.statements(&[letter]) {
            counts.add(Readability::of(&piece.text));
        }
        if let Some(ease) = counts.ease().filter(|e| counts.words >= ENOUGH_WORDS && *e < VERY_HARD) {
            let finding = view.flag(&RULE, Some(letter), "text");
            findings.push(finding.fact("ease", Fact::Number(ease.round())));
        }
    }
}
