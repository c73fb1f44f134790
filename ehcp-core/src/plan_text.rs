//! Every text of a plan or of advice, annotated once, for the rules on the whole of it.

use crate::{
    advice::Advice,
    plan::{Letter, Note, NoteKind, Plan, Statement},
    text::{Annotation, Lexicon},
};

/// Where a text of a plan comes from.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// The words of a statement.
    Statement(&'a Statement),
    /// A cell beside a statement.
    Beside(&'a Statement),
    /// The words that introduce the list that a statement stands in.
    LeadIn(&'a Statement),
    /// A note.
    Note(&'a Note),
    /// The heading of a note.
    NoteHeading(&'a Note),
    /// Section I or J as data.
    Field,
    /// An entry of section K, by index.
    Advice(usize),
}

/// A text of a plan.
#[derive(Debug)]
pub struct Piece<'a> {
    /// Its section; none for text that stands outside.
    pub section: Option<Letter>,
    /// Where it comes from.
    pub source: Source<'a>,
    /// What was found in it.
    pub text: Annotation<'a>,
}

impl<'a> Piece<'a> {
    /// The statement, where it is the words of one.
    #[must_use]
    pub fn statement(&self) -> Option<&'a Statement> {
        match self.source {
            Source::Statement(s) => Some(s),
            _ => None,
        }
    }

    /// Whether it is words of the form itself, which say nothing about this child.
    #[must_use]
    pub fn is_boilerplate(&self) -> bool {
        matches!(self.source, Source::Note(n) | Source::NoteHeading(n) if n.kind == NoteKind::Boilerplate)
    }
}

/// The texts of a plan.
#[derive(Debug, Default)]
pub struct PlanText<'a> {
    pieces: Vec<Piece<'a>>,
}

impl<'a> PlanText<'a> {
    /// Annotates every text of a plan.
    #[must_use]
    pub fn of(plan: &'a Plan) -> Self {
        let mut pieces = Vec::new();
        let mut add = |section, source, text: &'a str| {
            pieces.push(Piece { section, source, text: Annotation::of(text) });
        };
        for note in &plan.notes {
            add(None, Source::Note(note), &note.text);
            if let Some(heading) = &note.heading {
                add(None, Source::NoteHeading(note), heading);
            }
        }
        for section in &plan.sections {
            let letter = Some(section.letter);
            for note in &section.notes {
                add(letter, Source::Note(note), &note.text);
                if let Some(heading) = &note.heading {
                    add(letter, Source::NoteHeading(note), heading);
                }
            }
            for statement in &section.statements {
                add(letter, Source::Statement(statement), &statement.text);
                if let Some(lead_in) = &statement.lead_in {
                    add(letter, Source::LeadIn(statement), lead_in);
                }
                for column in &statement.columns {
                    add(letter, Source::Beside(statement), &column.text);
                }
            }
        }
        if let Some(text) = plan.placement.as_ref().and_then(|p| p.text.as_deref()) {
            add(Some(Letter::I), Source::Field, text);
        }
        if let Some(text) = plan.personal_budget.as_ref().and_then(|b| b.text.as_deref()) {
            add(Some(Letter::J), Source::Field, text);
        }
        for (i, advice) in plan.advice.iter().enumerate() {
            add(Some(Letter::K), Source::Advice(i), &advice.text);
        }
        Self { pieces }
    }

    /// Annotates every text of a piece of advice; none of it stands in a section.
    #[must_use]
    pub fn of_advice(advice: &'a Advice) -> Self {
        let mut pieces = Vec::new();
        let mut add = |source, text: &'a str| {
            pieces.push(Piece { section: None, source, text: Annotation::of(text) });
        };
        for note in &advice.notes {
            add(Source::Note(note), &note.text);
            if let Some(heading) = &note.heading {
                add(Source::NoteHeading(note), heading);
            }
        }
        for statement in &advice.statements {
            add(Source::Statement(statement), &statement.text);
            if let Some(lead_in) = &statement.lead_in {
                add(Source::LeadIn(statement), lead_in);
            }
            for column in &statement.columns {
                add(Source::Beside(statement), &column.text);
            }
        }
        Self { pieces }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Piece<'a>> {
        self.pieces.iter()
    }

    /// Those of some sections.
    pub fn within<'s>(&'s self, letters: &'s [Letter]) -> impl Iterator<Item = &'s Piece<'a>> {
        self.pieces.iter().filter(move |p| p.section.is_some_and(|l| letters.contains(&l)))
    }

    /// The statements of some sections.
    pub fn statements<'s>(
        &'s self,
        letters: &'s [Letter],
    ) -> impl Iterator<Item = (&'a Statement, &'s Piece<'a>)> {
        self.within(letters).filter_map(|p| p.statement().map(|s| (s, p)))
    }

    /// Whether a phrase of a lexicon stands in some sections.
    #[must_use]
    pub fn says(&self, letters: &[Letter], lexicon: &'static Lexicon) -> bool {
        self.within(letters).any(|p| !p.is_boilerplate() && p.text.has(lexicon))
    }

    /// Whether a phrase of a lexicon stands anywhere.
    #[must_use]
    pub fn says_anywhere(&self, lexicon: &'static Lexicon) -> bool {
        self.pieces.iter().any(|p| !p.is_boilerplate() && p.text.has(lexicon))
    }
}
