//! People who deliver, in the field's usual words.

mod collective;
mod named;
mod placed;
mod short;
mod titles;

use super::Tokens;
use crate::position::Span;

/// A person or people, named by what they do.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// The role in the field's usual words, lower case but for abbreviations.
    pub name: String,
    /// How much the word says.
    pub standing: Standing,
    /// Its first token.
    pub from: usize,
    /// The first token after it.
    pub to: usize,
    /// Where it stands.
    pub span: Span,
}

/// How much the name of a role says about expertise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// "an adult", "staff".
    Loose,
    /// A role that anybody may be given.
    Role,
    /// A title that the law protects, or that needs a set qualification.
    Titled,
}

/// Every role of a text, in order.
#[must_use]
pub fn roles(text: &str, tokens: &Tokens) -> Vec<Role> {
    let mut found: Vec<Role> = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let role = short::short(text, tokens, i)
            .or_else(|| collective::collective(tokens, i))
            .or_else(|| named::open(tokens, i))
            .or_else(|| placed::agent(text, tokens, i));
        match role {
            Some(role) => {
                i = role.to.max(i + 1);
                found.push(role);
            }
            None => i += 1,
        }
    }
    found
}

fn make(tokens: &Tokens, name: String, standing: Standing, from: usize, to: usize) -> Role {
    Role { name, standing, from, to, span: tokens.span(from, to) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        roles(text, &Tokens::of(text)).into_iter().map(|r| r.name).collect()
    }

    #[test]
    fn abbreviations_are_spelt_out_and_only_in_capitals() {
        assert_eq!(names("The OT and a TA meet Elsa."), ["occupational therapist", "teaching assistant"]);
        assert_eq!(names("Add salt to the pan."), [""; 0]);
    }

    #[test]
    fn any_noun_before_a_head_belongs_to_the_role() {
        assert_eq!(names("a qualified speech and language therapist"), ["speech and language therapist"]);
        assert_eq!(names("led by the forest school leader"), ["forest school leader"]);
        assert_eq!(names("a Teacher of the Deaf"), ["qualified teacher of the deaf"]);
    }

    #[test]
    fn a_noun_in_the_place_of_an_agent_is_a_person() {
        assert_eq!(names("an hour from a weekend befriender trained in lifting"), ["weekend befriender"]);
        assert_eq!(names("ten minutes with a Year 10 pupil who has done the course"), ["year 10 pupil"]);
        assert_eq!(names("will talk with a friend by the computer, from a folder"), [""; 0]);
        assert_eq!(names("Mr Bell sees him; Mrs Ode's dog does not"), ["Mr Bell"]);
    }

    #[test]
    fn a_verb_is_not_a_person() {
        assert_eq!(names("to coach her, and mentor the others"), [""; 0]);
        assert_eq!(names("six learners, tutor with a degree"), ["tutor"]);
    }

    #[test]
    fn services_are_nobody() {
        assert_eq!(names("OT input and EP reports"), [""; 0]);
    }
}
