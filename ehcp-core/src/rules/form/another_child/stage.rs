//! Wording of a year or phase that this child has left.

use std::collections::BTreeSet;

use crate::rules::prelude::*;

const AHEAD: &[Letter] = &[Letter::E, Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2, Letter::Other];

pub(super) fn check(view: &PlanView<'_>, rule: &'static Rule, findings: &mut Findings) {
    impossible(view, rule, findings);
    let Some(now) = year(view) else { return };
    let mut introductions = BTreeSet::new();
    for piece in view.text.within(AHEAD) {
        let about_child = match piece.source {
            Source::Statement(_) | Source::Beside(_) => true,
            // One introduction stands before each entry of its list; its words are said once.
            Source::LeadIn(_) => introductions.insert(piece.text.text()),
            Source::Note(n) => piece.section == Some(Letter::Other) && n.kind != NoteKind::Boilerplate,
            _ => false,
        };
        if !about_child {
            continue;
        }
        if let Some(span) = left_behind(&piece.text, now) {
            let what = Fact::Quote(span.of(piece.text.text()).into());
            findings.push(at(rule, piece, Some(span)).fact("what", what));
        }
    }
}

fn impossible(view: &PlanView<'_>, rule: &'static Rule, findings: &mut Findings) {
    let person = &view.plan.person;
    let (Some(stated), Some(born), Some(on)) = (person.year_group, person.date_of_birth, view.date()) else {
        return;
    };
    let apart = (stated - year_group(born, on)).abs();
    let arranged = || view.text.says_anywhere(&stages::OUT_OF_COHORT);
    // One year out of cohort may be an arrangement that the plan does not mention; more is a slip.
    if apart > 1 || (apart == 1 && !arranged()) {
        let severity = if apart > 1 { Severity::Warning } else { Severity::Info };
        let finding = view.flag(rule, None, "person.year_group").severity(severity);
        findings.push(finding.fact("what", Fact::Term("giving the year group")));
    }
}

fn left_behind(text: &Annotation<'_>, now: i8) -> Option<Span> {
    for sentence in text.sentences() {
        if text.has_within(&stages::PAST, sentence.span) {
            continue;
        }
        let years = (sentence.from..sentence.to).find_map(|i| past_year(text, i, now));
        let early: Option<&'static Lexicon> = match now {
            12.. => Some(&stages::PRIMARY_STAGE),
            7.. => Some(&stages::FIRST_STAGE),
            3.. => Some(&stages::EARLY_STAGE),
            _ => None,
        };
        let stage = early.and_then(|l| text.hits(l).find(|h| sentence.span.contains(h.span))).map(|h| h.span);
        if years.is_some() || stage.is_some() {
            return years.or(stage);
        }
    }
    None
}

// "in Year 3", "by the end of Key Stage 2", "throughout Reception", of a time gone by.
fn past_year(text: &Annotation<'_>, i: usize, now: i8) -> Option<Span> {
    let tokens = text.tokens();
    let (last, to) = match tokens.folded(i) {
        "year" => (number(tokens.folded(i + 1))?, i + 2),
        "key" if tokens.folded(i + 1) == "stage" => {
            let stage = u8::try_from(number(tokens.folded(i + 2))?).ok()?;
            (school_year::last_year_of_key_stage(stage)?, i + 3)
        }
        "reception" if crate::rules::names::is_capital(text, i) => (0, i + 1),
        _ => return None,
    };
    let before = tokens.folded(i.checked_sub(1)?);
    let mine = matches!(before, "in" | "of" | "during" | "throughout" | "until" | "for" | "through");
    let children = (0..i).rev().take(4).any(|j| {
        matches!(tokens.folded(j), "children" | "pupils" | "child" | "pupil" | "class" | "classes" | "group")
    });
    (mine && last < now && !children && !names_work(tokens.folded(to))).then(|| tokens.span(i, to))
}

// "Year 3 spellings" is work of a level, not a time.
fn names_work(after: &str) -> bool {
    matches!(
        after,
        "level"
            | "levels"
            | "spelling"
            | "spellings"
            | "maths"
            | "reading"
            | "curriculum"
            | "objectives"
            | "content"
            | "work"
            | "phonics"
            | "words"
            | "texts"
            | "standard"
            | "expectations"
            | "pupils"
            | "children"
            | "class"
            | "statutory"
            | "common"
            | "programme"
            | "programmes"
            | "pupil"
            | "child"
    )
}

fn number(word: &str) -> Option<i8> {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
    word.parse()
        .ok()
        .filter(|n| (0..=13).contains(n))
        .or_else(|| words.iter().position(|w| *w == word).and_then(|i| i8::try_from(i + 1).ok()))
}
