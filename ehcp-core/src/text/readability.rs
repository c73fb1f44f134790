//! How easy a text is to read: Flesch's reading ease (Flesch 1948), from the length of its sentences and words.

use super::{Annotation, Class};

/// Counts from which reading ease follows; those of several texts can be added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readability {
    /// Words, numbers left out.
    pub words: u32,
    /// Sentences that hold a word.
    pub sentences: u32,
    /// Syllables, by the letters.
    pub syllables: u32,
}

impl Readability {
    /// The counts of a text.
    #[must_use]
    pub fn of(text: &Annotation<'_>) -> Self {
        let tokens = text.tokens();
        let mut counts = Self::default();
        for sentence in text.sentences() {
            let words = (sentence.from..sentence.to).filter(|&i| tokens.class(i) == Class::Word);
            let mut any = false;
            for i in words {
                any = true;
                counts.words += 1;
                counts.syllables += syllables(tokens.folded(i));
            }
            counts.sentences += u32::from(any);
        }
        counts
    }

    /// Adds the counts of another text.
    pub fn add(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }

    /// Reading ease: 90 and more is very easy, 60 to 70 plain English, below 30 very hard. None without words.
    #[must_use]
    pub fn ease(self) -> Option<f64> {
        if self.words == 0 || self.sentences == 0 {
            return None;
        }
        let (words, sentences) = (f64::from(self.words), f64::from(self.sentences));
        Some(206.835 - 1.015 * words / sentences - 84.6 * f64::from(self.syllables) / words)
    }
}

// Groups of vowels, a silent last "e" left out; at least one.
fn syllables(word: &str) -> u32 {
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel =
            matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'è' | 'ë' | 'ï' | 'ö' | 'ü' | 'á' | 'ó');
        count += u32::from(vowel && !before);
        before = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee")
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded")
        || word.ends_with("es")
            && !word.ends_with("ses")
            && !word.ends_with("ches")
            && !word.ends_with("shes");
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ease(text: &str) -> f64 {
        Readability::of(&Annotation::of(text)).ease().unwrap()
    }

    #[test]
    fn syllables_by_letters() {
        for (word, n) in
            [("cat", 1), ("table", 2), ("made", 1), ("reading", 2), ("walked", 1), ("needed", 2), ("area", 2)]
        {
            assert_eq!(syllables(word), n, "{word}");
        }
    }

    #[test]
    fn short_words_in_short_sentences_are_easy() {
        // Six words, two sentences, six syllables: 206.835 - 1.015 * 3 - 84.6 * 1.
        assert!((ease("The cat sat. The dog ran.") - 119.19).abs() < 0.01);
        assert!(
            ease("Multidisciplinary intervention necessitates comprehensive collaborative consideration.")
                < 0.0
        );
        assert_eq!(Readability::of(&Annotation::of("12 30.")).ease(), None);
    }
}
