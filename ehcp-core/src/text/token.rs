//! Words, numbers and punctuation of a text.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::position::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Letters, possibly with digits, apostrophes and the like inside.
    Word,
    /// Begins with a digit.
    Number,
    /// Anything else that is not white space.
    Punct,
    /// A line break.
    Break,
}

/// A token of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub class: Class,
    // Where its folded form stands in the arena.
    folded: (u32, u32),
}

/// The tokens of a text.
///
/// The words are those of Unicode's rules (UAX 29), so that "don’t" is one token and "half-termly" three.
/// Each has a folded form: lower case, straight apostrophe. Folded forms never carry offsets.
#[derive(Default)]
pub struct Tokens {
    list: Vec<Token>,
    arena: String,
}

// Shows no words: they are a child's, and debug output ends up in logs.
impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tokens({})", self.list.len())
    }
}

impl Tokens {
    /// The tokens of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut tokens =
            Self { list: Vec::with_capacity(text.len() / 5), arena: String::with_capacity(text.len()) };
        for (at, piece) in text.split_word_bound_indices() {
            let Some(first) = piece.chars().next() else { continue };
            let class = if first.is_alphabetic() {
                Class::Word
            } else if first.is_numeric() {
                Class::Number
            } else if piece.contains('\n') {
                Class::Break
            } else if first.is_whitespace() || first == '\u{feff}' {
                continue;
            } else {
                Class::Punct
            };
            let start = tokens.arena.len();
            for c in piece.chars() {
                match c {
                    '’' | '‘' | 'ʼ' => tokens.arena.push('\''),
                    '‑' | '‐' => tokens.arena.push('-'),
                    c if c.is_ascii() => tokens.arena.push(c.to_ascii_lowercase()),
                    c => tokens.arena.extend(c.to_lowercase()),
                }
            }
            let folded = Span::new(start, tokens.arena.len());
            tokens.list.push(Token {
                span: Span::new(at, at + piece.len()),
                class,
                folded: (folded.start, folded.end),
            });
        }
        tokens
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All of them.
    #[must_use]
    pub fn as_slice(&self) -> &[Token] {
        &self.list
    }

    /// One of them.
    #[must_use]
    pub fn get(&self, i: usize) -> Option<&Token> {
        self.list.get(i)
    }

    /// The folded form of one; empty beyond the end.
    #[must_use]
    pub fn folded(&self, i: usize) -> &str {
        #[cfg(test)]
        crate::text::work::add(1);
        self.list.get(i).and_then(|t| self.arena.get(t.folded.0 as usize..t.folded.1 as usize)).unwrap_or("")
    }

    /// The folded forms of all, in order.
    pub fn iter_folded(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|i| self.folded(i))
    }

    /// What one is; punctuation beyond the end.
    #[must_use]
    pub fn class(&self, i: usize) -> Class {
        self.list.get(i).map_or(Class::Punct, |t| t.class)
    }

    /// The stretch of text from one token to another, the second not included.
    #[must_use]
    pub fn span(&self, from: usize, to: usize) -> Span {
        match (self.list.get(from), to.checked_sub(1).and_then(|t| self.list.get(t))) {
            (Some(a), Some(b)) if a.span.start <= b.span.end => a.span.join(b.span),
            _ => Span { start: 0, end: 0 },
        }
    }

    /// The first token that begins at or after a byte.
    #[must_use]
    pub fn at(&self, byte: u32) -> usize {
        self.list.partition_point(|t| t.span.start < byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_and_curly_apostrophes_without_moving_offsets() {
        let text = "İLE doesn’t READ";
        let t = Tokens::of(text);
        let words: Vec<_> = (0..t.len()).map(|i| t.folded(i).to_owned()).collect();
        assert_eq!(words, ["i\u{307}le", "doesn't", "read"]);
        assert_eq!(t.get(2).unwrap().span.of(text), "READ");
    }

    #[test]
    fn splits_hyphens_and_ratios() {
        let t = Tokens::of("half-termly 1:1, 2.5 hours");
        let words: Vec<_> = (0..t.len()).map(|i| t.folded(i).to_owned()).collect();
        assert_eq!(words, ["half", "-", "termly", "1", ":", "1", ",", "2.5", "hours"]);
    }
}
