//! One pass over a text: words, sentences and fixed phrases, found once and read by everything else.

pub mod dates;
pub mod lexicon;
mod phrase;
pub mod quantity;
pub mod readability;
pub mod resource;
pub mod role;
mod sentence;
pub mod time;
mod token;
#[cfg(test)]
pub(crate) mod work;

pub use phrase::{Hit, Lexicon, Matcher};
pub use sentence::Sentence;
pub use token::{Class, Token, Tokens};

use std::{fmt, sync::LazyLock};

use crate::position::Span;

static MATCHER: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(&lexicon::all()));

/// A text and what was found in it.
pub struct Annotation<'t> {
    text: &'t str,
    tokens: Tokens,
    sentences: Vec<Sentence>,
    hits: Vec<Hit>,
}

// Shows no words: they are a child's, and debug output ends up in logs.
impl fmt::Debug for Annotation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Annotation")
            .field("bytes", &self.text.len())
            .field("tokens", &self.tokens.len())
            .field("sentences", &self.sentences.len())
            .field("hits", &self.hits.len())
            .finish()
    }
}

impl<'t> Annotation<'t> {
    /// Annotates a text, in time linear in its length.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        let tokens = Tokens::of(text);
        let sentences = sentence::sentences(text, &tokens);
        let hits = MATCHER.hits(&tokens);
        Self { text, tokens, sentences, hits }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Its tokens.
    #[must_use]
    pub fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// Its sentences.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Every phrase of every lexicon, in order.
    #[must_use]
    pub fn all_hits(&self) -> &[Hit] {
        &self.hits
    }

    /// The phrases of one lexicon.
    pub fn hits(&self, lexicon: &'static Lexicon) -> impl Iterator<Item = &Hit> {
        #[cfg(test)]
        work::add(self.hits.len() as u64);
        self.hits.iter().filter(move |h| std::ptr::eq(h.lexicon, lexicon))
    }

    /// Whether a phrase of a lexicon occurs.
    #[must_use]
    pub fn has(&self, lexicon: &'static Lexicon) -> bool {
        self.hits(lexicon).next().is_some()
    }

    /// Whether a phrase of a lexicon occurs within a stretch.
    #[must_use]
    pub fn has_within(&self, lexicon: &'static Lexicon, span: Span) -> bool {
        self.hits(lexicon).any(|h| span.contains(h.span))
    }
}
