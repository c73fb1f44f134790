//! Word lists of the field. One file a subject, which lists its lexicons in its own `ALL`.

pub mod advice;
pub mod advisers;
pub mod arrangements;
pub mod commitment;
pub mod elsewhere;
pub mod general;
pub mod language;
pub mod need;
pub mod outcome;
pub mod plain;
pub mod plan;
pub mod provision;
pub mod stages;
pub mod things;
pub mod topics;
pub mod verbs;
pub mod voice;
pub mod whole;
pub mod wish;
pub mod words;

use super::phrase::Lexicon;

/// Every lexicon; the matcher is built from it.
pub(super) fn all() -> Vec<&'static Lexicon> {
    [
        advice::ALL,
        advisers::ALL,
        arrangements::ALL,
        commitment::ALL,
        elsewhere::ALL,
        general::ALL,
        language::ALL,
        need::ALL,
        outcome::ALL,
        plain::ALL,
        plan::ALL,
        provision::ALL,
        stages::ALL,
        topics::ALL,
        voice::ALL,
        whole::ALL,
        wish::ALL,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_phrases_lower_case() {
        let mut names: Vec<_> = all().iter().map(|l| l.name).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|w| w[0] != w[1]), "two lexicons have one name");
        for lexicon in all() {
            for phrase in lexicon.phrases {
                assert_eq!(*phrase, phrase.to_lowercase(), "in {}", lexicon.name);
                assert!(!phrase.trim().is_empty(), "in {}", lexicon.name);
            }
        }
    }
}
