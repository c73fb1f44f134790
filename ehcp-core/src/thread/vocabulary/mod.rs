//! What needs, outcomes and provision are about: themes of the field and the words that show them.
//!
//! A theme is one thing that a need can be about and that provision can answer. Its words are those of needs
//! ("loses the thread of instructions"), of outcomes ("follows an instruction") and of provision (the roles,
//! activities, aids and named programmes that serve it), so that two statements meet in a theme though they
//! share no word.

mod body;
mod finder;
mod health;
mod language;
mod learning;
mod life;
mod mind;

pub(super) use finder::Finder;

/// A theme.
#[derive(Debug)]
pub(super) struct Theme {
    /// Its name as reports print it.
    pub(super) name: &'static str,
    /// The wider field that it belongs to.
    pub(super) field: Field,
    /// Phrases that are nearly always about it; separated by commas.
    pub(super) strong: &'static str,
    /// Phrases that are often about it; separated by commas.
    pub(super) weak: &'static str,
}

/// A field of need, wider than a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    /// Speech, language and social communication.
    Communication,
    /// Reading, spelling, writing.
    Literacy,
    /// Number and its use.
    Numeracy,
    /// Attention, memory, organisation, thinking.
    Thinking,
    /// Feelings, behaviour, trust.
    Emotional,
    /// Friends, play, leisure, safety among people.
    Social,
    /// Hearing.
    Hearing,
    /// Vision.
    Vision,
    /// Sensory processing.
    Sensory,
    /// Movement, posture, hands, stamina.
    Physical,
    /// Bodily health.
    Health,
    /// Daily living, travel, money.
    Independence,
    /// Work and what comes after school.
    Future,
    /// The family and its load.
    Family,
}

/// Every theme, in a fixed order.
pub(super) fn themes() -> impl Iterator<Item = &'static Theme> {
    [language::THEMES, learning::THEMES, mind::THEMES, body::THEMES, health::THEMES, life::THEMES]
        .into_iter()
        .flatten()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn themes_have_names_of_their_own_and_plain_phrases() {
        let mut names = BTreeSet::new();
        for theme in themes() {
            assert!(names.insert(theme.name), "{} twice", theme.name);
            for phrase in theme.strong.split(',').chain(theme.weak.split(',')) {
                let phrase = phrase.trim();
                assert_eq!(phrase, phrase.to_lowercase(), "in {}", theme.name);
                assert!(!phrase.is_empty() || theme.weak.is_empty(), "in {}", theme.name);
            }
        }
    }
}
