//! Single statements with what is to be found of their criteria, one line each.
//!
//! A line holds the letters of every criterion that is not met (`-` where all are), or `yes` or `no` with the letter
//! of the one criterion that it tells of, and the statement. They were written with the rules known, so they hold
//! what is reached and measure nothing.

#![allow(clippy::unwrap_used)]

use super::{CriterionId as C, Judgement, StatementInput, judge};
use crate::{Settings, plan::StatementKind as Kind};

pub(super) const PROVISION: &[(char, C)] = &[
    ('W', C::What),
    ('D', C::Dose),
    ('F', C::Frequency),
    ('A', C::Who),
    ('E', C::Expertise),
    ('C', C::Committed),
    ('X', C::NoCeiling),
    ('N', C::NoNamedSchool),
];
const OUTCOME: &[(char, C)] = &[
    ('S', C::Specific),
    ('M', C::Measurable),
    ('T', C::TimeBound),
    ('P', C::PersonCentred),
    ('V', C::NotProvision),
    ('A', C::NotAspiration),
    ('N', C::NotNeed),
    ('L', C::PlainLanguage),
];
const NEED: &[(char, C)] = &[
    ('F', C::FunctionalImpact),
    ('P', C::NotProvision),
    ('D', C::NotDiagnosisOnly),
    ('S', C::Specific),
    ('R', C::Respectful),
];

#[test]
fn provision() {
    holds(Kind::Provision, PROVISION, include_str!("provision/criteria.txt"));
}

#[test]
fn outcomes() {
    holds(Kind::Outcome, OUTCOME, include_str!("outcome/criteria.txt"));
}

#[test]
fn needs() {
    holds(Kind::Need, NEED, include_str!("need/criteria.txt"));
}

fn holds(kind: Kind, letters: &[(char, C)], lines: &str) {
    let mut wrong = Vec::new();
    for line in lines.lines() {
        let (expected, text) = line.split_once(" | ").unwrap();
        let judgement = judge(&input(kind, text), &Settings::default());
        let unmet: String =
            letters.iter().filter(|(_, id)| is_unmet(&judgement, *id)).map(|(letter, _)| letter).collect();
        let right = match expected.split_once(' ') {
            Some(("yes", letter)) => !unmet.contains(letter),
            Some((_, letter)) => unmet.contains(letter),
            None => unmet == expected.trim_matches('-'),
        };
        if !right {
            wrong.push(format!("{expected} but {unmet}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

// A child of four on the first of June 2026, called by the first of the names that the statement holds.
fn input(kind: Kind, text: &str) -> StatementInput<'_> {
    let mut input = StatementInput::new(kind, text);
    if kind == Kind::Outcome {
        input.plan_date = Some(jiff::civil::date(2026, 6, 1));
        input.date_of_birth = Some(jiff::civil::date(2022, 3, 1));
        let words = || text.split(|c: char| !c.is_alphabetic());
        input.names = vec![words().find(|w| NAMES.contains(w)).unwrap_or("Xavier")];
    }
    input
}

const NAMES: [&str; 40] = [
    "Meena", "Harris", "Ola", "Tamir", "Zuri", "Blake", "Ana", "Milo", "Pedro", "Sasha", "Freddie", "Kofi",
    "Dalia", "Finn", "Layla", "Callum", "Jess", "Rowan", "Iman", "Luc", "Nadia", "Jun", "Theo", "Maya",
    "Alfie", "Bo", "Reuben", "Skye", "Petra", "Gil", "Noor", "Ivo", "Leah", "Obi", "Carys", "Wes", "Mo",
    "Elis", "Hana", "Xavier",
];

fn is_unmet(judgement: &Judgement, id: C) -> bool {
    judgement.criteria.iter().any(|(c, v)| *c == id && v.met == Some(false))
}
