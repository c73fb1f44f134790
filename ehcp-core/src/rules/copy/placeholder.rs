use crate::rules::prelude::*;

rule! {
    /// No place of the form is left to be filled in.
    ///
    /// ## Why
    /// A blank, a bracket or letters that stand for a fact show that the sentence was never finished for this
    /// child. Nobody can act on it.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// F p1: [Name] will have 20 minutes of reading a day with a teaching assistant.
    /// ```
    /// ```text,flagged
    /// E o1: By XXX Ida will write her name.
    /// ```
    /// ```text,flagged
    /// B n1: Insert details of the need here.
    /// ```
    /// ```text,flagged
    /// F p1: A teaching assistant will read with him/her for ____ minutes.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1: "It [the hall] is too loud."
    /// F p1: Each adult says his or her name before touching her hand.
    /// ```
    /// ```text,clean
    /// E o1: Ida will insert a coin and choose a drink. She writes the date each day.
    /// ```
    "COPY-01" "place-left-to-fill-in",
    message: "words or marks that the form leaves to be filled in appear to be still here",
    advice: "put the fact in their place: ____",
    severity: Warning,
    authority: [
        Code "SEND Code of Practice 2015, 9.61",
    ],
    scope: Scope::Plan(check),
}

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    for piece in view.text.all().filter(|p| is_written(p)) {
        if let Some(span) = left_open(piece) {
            findings.push(at(&RULE, piece, Some(span)));
        }
    }
}

// The form's own words, its fields and headings are no text of this plan.
fn is_written(piece: &Piece<'_>) -> bool {
    match piece.source {
        Source::Statement(_) | Source::LeadIn(_) | Source::Beside(_) => true,
        Source::Note(_) => !piece.is_boilerplate(),
        Source::NoteHeading(_) | Source::Field | Source::Advice(_) => false,
    }
}

fn left_open(piece: &Piece<'_>) -> Option<Span> {
    let text = &piece.text;
    let filled = text.hits(&voice::TO_FILL_IN).chain(text.hits(&voice::BOTH_GENDERS)).next().map(|h| h.span);
    // In section F these letters leave a decision open (THREAD-14), in section I the placement (FORM-11).
    let elsewhere = matches!(piece.section, Some(Letter::A | Letter::B | Letter::C | Letter::D | Letter::E));
    let later = text.hits(&voice::SETTLED_LATER).next().filter(|_| elsewhere).map(|h| h.span);
    filled.or(later).or_else(|| {
        (0..text.tokens().len())
            .find_map(|i| bracket(text, i).or_else(|| marks(piece, i)).or_else(|| either(text, i)))
    })
}

// "[name]", "{{ provision }}", "<date>".
fn bracket(text: &Annotation<'_>, i: usize) -> Option<Span> {
    let tokens = text.tokens();
    let close = match tokens.folded(i) {
        "[" => "]",
        "<" => ">",
        "{" if tokens.folded(i + 1) == "{" => "}",
        _ => return None,
    };
    let to = (i + 1..i + 9).find(|j| tokens.folded(*j) == close)?;
    let curly = close == "}";
    let first = (i + 1..to).find(|j| tokens.class(*j) == Class::Word);
    // "[the school]" in a quotation explains; "[school]" stands for one.
    let fills = first.is_some_and(|f| text.hits(&voice::IN_BRACKETS).any(|h| h.from == f));
    (curly || fills).then(|| tokens.span(i, to + 1))
}

// "XXX", "____".
fn marks(piece: &Piece<'_>, i: usize) -> Option<Span> {
    let token = piece.text.tokens().get(i)?;
    let word = token.span.of(piece.text.text());
    let all = |c: char| word.chars().all(|x| x == c);
    let crosses =
        (word.len() >= 3 && all('x')) || (word.len() >= 2 && all('X') && piece.statement().is_some());
    // A line to sign on is no blank in a statement.
    let line = word.len() >= 3 && all('_') && piece.statement().is_some();
    (crosses || line).then_some(token.span)
}

// "he/she", "his/her": the form's words for anybody.
fn either(text: &Annotation<'_>, i: usize) -> Option<Span> {
    let tokens = text.tokens();
    if tokens.folded(i + 1) != "/" {
        return None;
    }
    let pair = (tokens.folded(i), tokens.folded(i + 2));
    let both = matches!(
        pair,
        ("he", "she")
            | ("she", "he")
            | ("his", "her")
            | ("her", "his")
            | ("him", "her")
            | ("her", "him")
            | ("himself", "herself")
            | ("herself", "himself")
    );
    both.then(|| tokens.span(i, i + 3))
}
