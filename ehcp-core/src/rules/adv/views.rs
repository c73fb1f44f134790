use super::prelude::*;

rule! {
    /// Advice records what the child or young person and the family think.
    ///
    /// ## Why
    /// Families say that they want professionals to have listened and to have written down what they heard.
    /// Advice need not be written together with them, but it should show that they were asked, and its
    /// recommendations should refer to what they wish for.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// note Findings: Ivo was seen at school and worked well. His mother told me that evenings are hard.
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    /// ```text,flagged
    /// v1 child: I like maps.
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// name: Ivo Bell
    /// note Findings: Ivo told me that he likes maps. I spoke to his parents by telephone.
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    /// ```text,clean
    /// v1 child: I like maps.
    /// v2 family: We would like him to have a friend.
    /// r1: Reading with a trained teaching assistant for 20 minutes a day.
    /// ```
    "ADV-09" "views-not-recorded-in-advice",
    message: "this advice does not appear to record the views of {whose}",
    advice: "say what ____ (name) and the family told you, when and how you asked, and what they hope for: ____",
    severity: Info,
    authority: [
        Code "SEND Code of Practice 2015, 9.20 to 9.24",
        Practice "guides for professionals: advice shows evidence of consultation and refers to wishes",
    ],
    scope: Scope::Advice(check),
}

fn check(view: &AdviceView<'_>, findings: &mut Findings) {
    if view.is_empty() || view.advice.role == Some(AdviceRole::Family) {
        return;
    }
    let heard = Heard::of(view);
    let whose = match (heard.child, heard.family) {
        (true, true) => return,
        (false, false) => "the child or young person, or of the family",
        (false, true) => "the child or young person",
        (true, false) => "the family",
    };
    findings.push(view.flag(&RULE, "statements").fact("whose", Fact::Term(whose)).confidence(0.8));
}

/// Whose voice is in the advice.
#[derive(Default)]
struct Heard {
    child: bool,
    family: bool,
}

impl Heard {
    fn of(view: &AdviceView<'_>) -> Self {
        let mut heard = Self::default();
        for statement in &view.advice.statements {
            if matches!(statement.kind, StatementKind::View | StatementKind::Aspiration) {
                heard.family |= statement.speaker == Some(Speaker::Family);
                heard.child |= !matches!(statement.speaker, Some(Speaker::Family | Speaker::Professional));
            }
        }
        let names = names(view);
        for piece in view.text.all().filter(|p| !p.is_boilerplate()) {
            // No passage of a report has more sentences.
            for sentence in piece.text.sentences().iter().take(200) {
                let family = mentions(&piece.text, &advisers::ADVISER_PARENT, sentence.span)
                    || is_family(&piece.text, sentence.from, sentence.to, &names);
                heard.family |= family && mentions(&piece.text, &lex::CONSULTED, sentence.span);
                heard.child |= mentions(&piece.text, &lex::OWN_VIEWS, sentence.span)
                    || child_says(&piece.text, sentence.from, sentence.span, &names);
            }
        }
        heard
    }
}

fn names(view: &AdviceView<'_>) -> Vec<String> {
    let person = &view.advice.person;
    let given = [&person.name, &person.preferred_name].into_iter().flatten();
    given.flat_map(|n| n.split_whitespace()).map(str::to_lowercase).collect()
}

fn mentions(text: &Annotation<'_>, lexicon: &'static crate::text::Lexicon, span: Span) -> bool {
    text.has_within(lexicon, span)
}

// "His parents", "Mrs Bell" where the child is a Bell.
fn is_family(text: &Annotation<'_>, from: usize, to: usize, names: &[String]) -> bool {
    (from..to).any(|i| {
        let word = text.tokens().folded(i);
        is_relative(word)
            || matches!(word, "mr" | "mrs" | "ms" | "miss" | "mx")
                && (i + 1..i + 5).any(|j| names.iter().any(|n| n == text.tokens().folded(j)))
    })
}

fn is_relative(word: &str) -> bool {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    matches!(
        word,
        "mother"
            | "father"
            | "mum"
            | "dad"
            | "parent"
            | "parents"
            | "carer"
            | "carers"
            | "family"
            | "grandmother"
            | "grandfather"
            | "grandparents"
            | "stepmother"
            | "stepfather"
            | "guardian"
    )
}

// The subject of a verb of saying is the child: by name, or by a pronoun with no one else before it.
fn child_says(text: &Annotation<'_>, from: usize, span: Span, names: &[String]) -> bool {
    text.hits(&lex::SAYS).filter(|h| span.contains(h.span)).any(|h| {
        let before: Vec<&str> =
            (from.max(h.from.saturating_sub(4))..h.from).map(|i| text.tokens().folded(i)).collect();
        let subject = before.iter().rev().find(|w| {
            matches!(
                **w,
                "he" | "she"
                    | "they"
                    | "i"
                    | "we"
                    | "it"
                    | "who"
                    | "that"
                    | "child"
                    | "pupil"
                    | "boy"
                    | "girl"
                    | "teacher"
                    | "staff"
                    | "school"
            ) || is_relative(w)
                || names.iter().any(|n| n == *w)
        });
        subject.is_some_and(|w| {
            matches!(*w, "he" | "she" | "they" | "child" | "pupil" | "boy" | "girl")
                || names.iter().any(|n| n == w)
        }) && !before.iter().any(|w| is_relative(w))
    })
}
