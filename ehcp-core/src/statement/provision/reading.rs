//! A statement with its lead-in and the cells beside it, read as one text.

use super::{
    expertise::{self, Clause},
    people::{self, Person},
};
use crate::{
    plan::ColumnRole,
    position::Span,
    statement::StatementInput,
    text::{
        Annotation, Class, Lexicon, Tokens,
        lexicon::words::{AREA, FRAME},
        quantity::{Quantity, quantities},
        role::roles,
    },
};

/// Lead-in, words and cells in one text, and where the words stand in it.
pub(super) struct Combined {
    text: String,
    body: Span,
}

impl Combined {
    pub(super) fn of(input: &StatementInput<'_>) -> Self {
        let mut text = String::with_capacity(input.text.len() + 16);
        if let Some(lead) = input.lead_in {
            text.push_str(lead);
            text.push('\n');
        }
        let start = text.len();
        text.push_str(input.text);
        let body = Span::new(start, text.len());
        for column in input.columns {
            let amount = column.role == ColumnRole::When && holds_an_amount(&column.text);
            if amount || matches!(column.role, ColumnRole::Who | ColumnRole::Frequency) {
                text.push('\n');
                text.push_str(&column.text);
            }
        }
        Self { text, body }
    }
}

// A column headed "When" may hold dates or how often and how long: "15 minutes twice a day".
fn holds_an_amount(text: &str) -> bool {
    quantities(&Tokens::of(text)).iter().any(|q| q.measure.minutes().is_some())
}

/// What was found in it.
pub(super) struct Reading<'t> {
    pub(super) ann: Annotation<'t>,
    body: Span,
    pub(super) quantities: Vec<Quantity>,
    pub(super) people: Vec<Person>,
    /// Stretches that tell what training or qualification somebody has.
    pub(super) clauses: Vec<Clause>,
    /// Tokens that belong to the child's name.
    pub(super) names: Vec<bool>,
    /// Tokens of the clauses.
    masked: Vec<bool>,
    /// Whether the words say that it happens once only.
    pub(super) once_only: bool,
}

impl<'t> Reading<'t> {
    pub(super) fn of(combined: &'t Combined, input: &StatementInput<'_>) -> Self {
        let ann = Annotation::of(&combined.text);
        let mut quantities = quantities(ann.tokens());
        quantities.retain(|q| !is_example(&ann, q.from) && !is_title(&ann, q) && !is_distance(&ann, q));
        let roles = roles(ann.text(), ann.tokens());
        let clauses = expertise::clauses(&ann, &roles, &quantities);
        let mut masked = vec![false; ann.tokens().len()];
        for clause in &clauses {
            if let Some(stretch) = masked.get_mut(clause.from..clause.to.min(ann.tokens().len())) {
                stretch.fill(true);
            }
        }
        let people = people::placed(&ann, roles, &masked);
        let once_only = once_only(&ann);
        let names = names(&ann, input);
        Self { ann, body: combined.body, quantities, people, clauses, names, masked, once_only }
    }

    /// A word, folded.
    pub(super) fn word(&self, i: usize) -> &str {
        self.ann.tokens().folded(i)
    }

    /// The same stretch of the statement's own words; nothing for the lead-in and the cells.
    pub(super) fn own(&self, span: Span) -> Option<Span> {
        self.body
            .contains(span)
            .then(|| Span { start: span.start - self.body.start, end: span.end - self.body.start })
    }

    /// The stretches of the statement's own words among some.
    pub(super) fn evidence(&self, spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
        spans.into_iter().filter_map(|s| self.own(s)).collect()
    }

    /// Whether a token stands in a clause about training or qualification.
    pub(super) fn in_clause(&self, token: usize) -> bool {
        self.masked.get(token).copied().unwrap_or(false)
    }

    /// Stretches of a lexicon outside clauses about training.
    pub(super) fn spans(&self, lexicon: &'static Lexicon) -> Vec<Span> {
        self.ann.hits(lexicon).filter(|h| !self.in_clause(h.from)).map(|h| h.span).collect()
    }

    /// The first token of the statement's own words.
    pub(super) fn body_start(&self) -> usize {
        let start = self.body.start;
        self.ann.tokens().as_slice().iter().position(|t| t.span.start >= start).unwrap_or(0)
    }

    /// The sentence that a token stands in, as an index.
    pub(super) fn sentence(&self, token: usize) -> usize {
        self.ann.sentences().partition_point(|s| s.to <= token)
    }
}

// "Tia to have ..." is a child; "Portage to continue" and "Makaton to be used" are not.
fn takes_part(verb: &str, next: &str) -> bool {
    matches!(
        verb,
        "have"
            | "receive"
            | "access"
            | "attend"
            | "work"
            | "meet"
            | "practise"
            | "learn"
            | "join"
            | "spend"
            | "sit"
            | "get"
    ) || verb == "be"
        && matches!(next, "supported" | "given" | "offered" | "taught" | "seen" | "withdrawn" | "encouraged")
}

// The child's name: as the plan gives it, or a capitalised word that stands where a child's name stands.
fn names(ann: &Annotation<'_>, input: &StatementInput<'_>) -> Vec<bool> {
    let tokens = ann.tokens();
    let given: Vec<String> =
        input.names.iter().flat_map(|n| n.split_whitespace()).map(str::to_lowercase).collect();
    (0..tokens.len())
        .map(|i| {
            let Some(token) = tokens.get(i).filter(|t| t.class == Class::Word) else { return false };
            let word = tokens.folded(i);
            let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
            let capital = token.span.of(ann.text()).chars().next().is_some_and(char::is_uppercase);
            capital && (given.iter().any(|g| g == bare) || stands_as_name(ann, i) && !is_thing(ann, i))
        })
        .collect()
}

// "Instructions will be given", "Physiotherapy will be provided": no child is delivered or provided.
fn is_thing(ann: &Annotation<'_>, i: usize) -> bool {
    let t = ann.tokens();
    let word = t.folded(i);
    let given = matches!(t.folded(i + 2), "be")
        && matches!(
            t.folded(i + 3),
            "delivered"
                | "provided"
                | "run"
                | "held"
                | "used"
                | "available"
                | "put"
                | "made"
                | "introduced"
                | "timetabled"
                | "practised"
                | "arranged"
                | "carried"
                | "completed"
                | "displayed"
                | "kept"
                | "built"
                | "broken"
                | "repeated"
                | "presented"
                | "adapted"
                | "simplified"
                | "modified"
                | "shared"
        );
    let plural =
        ["ions", "ments", "ings", "ities", "ials", "sheets", "sks"].iter().any(|end| word.ends_with(end));
    given || plural || AREA.has(word) || FRAME.has(word)
}

fn stands_as_name(ann: &Annotation<'_>, i: usize) -> bool {
    let tokens = ann.tokens();
    let next = tokens.folded(i + 1);
    let first = i == 0 || matches!(tokens.folded(i - 1), "." | "\n" | ":" | ";");
    if first {
        return next == "to" && takes_part(tokens.folded(i + 2), tokens.folded(i + 3))
            || matches!(
                next,
                "will"
                    | "would"
                    | "should"
                    | "needs"
                    | "requires"
                    | "has"
                    | "may"
                    | "might"
                    | "could"
                    | "gets"
                    | "is"
                    | "can"
                    | "attends"
                    | "shall"
                    | "does"
                    | "goes"
                    | "works"
                    | "uses"
                    | "reads"
                    | "takes"
                    | "must"
                    | "receives"
            ) && !tokens.folded(i).ends_with("ing");
    }
    let before = tokens.folded(i - 1);
    let follows = tokens.get(i + 1).is_some_and(|t| {
        t.class == Class::Word && t.span.of(ann.text()).chars().next().is_some_and(char::is_uppercase)
    });
    !follows
        && matches!(
            before,
            "support"
                | "supports"
                | "see"
                | "sees"
                | "help"
                | "helps"
                | "assist"
                | "meet"
                | "meets"
                | "teach"
                | "that"
                | "for"
                | "with"
                | "about"
                | "mr"
                | "mrs"
                | "ms"
                | "miss"
                | "let"
                | "take"
                | "know"
                | "knows"
                | "understands"
                | "understand"
                | "alongside"
                | "accompany"
                | "collect"
                | "greet"
                | "remind"
                | "prompt"
                | "encourage"
        )
        || !follows && before == "to" && i > 1 && tokens.folded(i - 2) == "available"
        || !follows && before == "on" && i > 1 && tokens.folded(i - 2) == "eye"
}

// "Five Minute Box": the name of a programme.
fn is_title(ann: &Annotation<'_>, q: &Quantity) -> bool {
    let capital = |k: usize| {
        ann.tokens().get(k).is_some_and(|t| {
            let mut letters = t.span.of(ann.text()).chars();
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
        })
    };
    q.measure.minutes().is_some() && q.to == q.from + 2 && capital(q.from + 1) && capital(q.to)
}

// "within one minute's walk": how far, not how long.
fn is_distance(ann: &Annotation<'_>, q: &Quantity) -> bool {
    let way = |k: usize| matches!(ann.tokens().folded(k), "walk" | "walk's" | "drive" | "away" | "stroll");
    q.measure.minutes().is_some() && (way(q.to) || ann.tokens().folded(q.to) == "'" && way(q.to + 1))
}

// "(e.g. 15 mins a day)": an example is no promise.
fn is_example(ann: &Annotation<'_>, from: usize) -> bool {
    let t = ann.tokens();
    for k in (from.saturating_sub(12)..from).rev() {
        match t.folded(k) {
            "e.g" | "eg" => return true,
            "example" | "instance" if k > 0 && t.folded(k - 1) == "for" => return true,
            ")" | ";" | "\n" => return false,
            "." if !matches!(t.folded(k.saturating_sub(1)), "e.g" | "eg" | "min" | "mins") => return false,
            _ => {}
        }
    }
    false
}

// "One-off": how often is answered.
fn once_only(ann: &Annotation<'_>) -> bool {
    let t = ann.tokens();
    (0..t.len()).any(|i| {
        t.folded(i) == "one" && t.folded(i + 1) == "-" && t.folded(i + 2) == "off" || t.folded(i) == "one-off"
    })
}
