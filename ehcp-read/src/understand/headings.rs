//! Which sections of a plan the wording of a heading names.

use ehcp_core::plan::Letter;

use super::subjects::{self, names_vocabulary};
use super::views::Mode;
use super::words;

/// How a heading names its sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Naming {
    /// By the word "section" or "part" and a letter.
    Labelled,
    /// By a letter of its own beside a title, or alone.
    Lettered,
    /// By the statutory subject only.
    Subject,
}

/// The sections that a heading names, by letter ("SECTION H1", "Part F", "Outcomes (E)") or by statutory
/// subject ("Special educational provision"), in the order of the heading; none where it names none, or only
/// what its place in a document can tell ("Social care" is as often a row of a list of advice).
#[must_use]
pub fn name_section(heading: &str) -> Vec<Letter> {
    match named(heading) {
        Some((naming, letters)) if naming != Naming::Subject || !is_loose(heading) => letters,
        _ => Vec::new(),
    }
}

/// Whether a heading names its sections only where it stands as a heading among such headings.
pub(crate) fn is_loose(heading: &str) -> bool {
    let plain = words::plain(heading);
    subjects::is_loose(subjects::without_number(plain.trim_start_matches(['*', '•', '#', ' '])))
}

/// Whether a heading is a label without a title: "Section B", "H1", "Part C and G:".
pub(crate) fn is_bare_label(heading: &str) -> bool {
    let plain = words::plain(heading);
    let tokens = tokens(&plain);
    let mut letters = 0;
    let only_label = tokens.iter().all(|token| match token {
        Token::Mark(_) | Token::Word("section" | "sections" | "part" | "parts" | "and") => true,
        Token::Word("ii" | "1" | "2") => letters > 0,
        Token::Word(word) => {
            letters += 1;
            letter(word.strip_prefix("section").unwrap_or(word)).is_some()
        }
    });
    only_label && letters > 0
}

/// Whether a heading is of a numbered part of section A: "A3 History", "Section A2: ...".
pub(crate) fn is_numbered_part(heading: &str) -> bool {
    let plain = words::plain(heading);
    let label = plain.trim_start_matches("section").trim_start_matches("part").trim_start();
    let mut chars = label.chars();
    chars.next() == Some('a') && chars.next().is_some_and(|c| c.is_ascii_digit())
}

/// Whether after the label of a plain heading stands the statutory title of that section.
pub(crate) fn has_title(plain: &str) -> bool {
    let tokens = tokens(plain);
    let labelled = matches!(tokens.first(), Some(Token::Word("section" | "sections" | "part" | "parts")));
    let Some((found, taken)) = letter_at(&tokens, usize::from(labelled)) else { return false };
    let title = title_after(&tokens, taken + usize::from(labelled));
    subjects::subject(&title).iter().any(|l| same(*l, found))
}

/// Whether a text that stands under or beside the bare label of sections is their title.
pub(crate) fn is_title_of(letters: &[Letter], text: &str) -> bool {
    let plain = words::plain(text);
    let filled = plain.split_once(':').is_some_and(|(_, after)| !after.trim().is_empty());
    if words::count(text) > 40 || words::ends_sentence(text) || filled {
        return false;
    }
    // "My story" below "Section A" is the heading of a part of it.
    if letters == [Letter::A] && !matches!(super::views::mode(text), Mode::Views | Mode::Open) {
        return false;
    }
    let subject = subjects::subject(subjects::without_number(&plain));
    subject.iter().any(|l| letters.iter().any(|own| same(*own, *l)))
}

/// The sections that a heading names, and how.
pub(crate) fn named(heading: &str) -> Option<(Naming, Vec<Letter>)> {
    let plain = words::plain(heading);
    let plain = plain.trim_start_matches(['*', '•', '#', ' ']);
    if plain.is_empty() || words::any(plain, &["not part of", "table of contents", "sections a to k"]) {
        return None;
    }
    let tokens = tokens(plain);
    if let Some(letters) = labelled(&tokens) {
        // "Provision for the needs in section B": the label belongs to what the title is about.
        let about = ["in section", "from section", "of section"].iter().find_map(|p| words::find(plain, p));
        let title = about.filter(|&at| !plain.get(..at).unwrap_or("").contains('('));
        let subject = title.map(|at| subjects::subject(plain.get(..at).unwrap_or(""))).unwrap_or_default();
        if !subject.is_empty() {
            return Some((Naming::Subject, subject));
        }
        return Some((Naming::Labelled, letters));
    }
    if let Some(letters) = leading(plain, &tokens).or_else(|| trailing(&tokens)) {
        return Some((Naming::Lettered, letters));
    }
    let unnumbered = subjects::without_number(plain);
    let letters = subjects::subject(unnumbered);
    (!letters.is_empty()).then_some((Naming::Subject, letters))
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'a> {
    Word(&'a str),
    Mark(char),
}

fn tokens(plain: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let mut rest = plain;
    while let Some(c) = rest.chars().next() {
        let len = if c.is_alphanumeric() {
            rest.find(|c: char| !c.is_alphanumeric() && c != '\'').unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let (token, after) = rest.split_at(len);
        if c.is_alphanumeric() {
            out.push(Token::Word(token));
        } else if !c.is_whitespace() {
            // "[F] Provision" is "(F) Provision".
            out.push(Token::Mark(match c {
                '[' => '(',
                ']' => ')',
                c => c,
            }));
        }
        rest = after;
    }
    out
}

fn letter(word: &str) -> Option<Letter> {
    Some(match word {
        "a" | "a1" | "a2" | "a3" | "a4" | "a5" | "a6" | "a7" => Letter::A,
        "b" => Letter::B,
        "c" => Letter::C,
        "d" => Letter::D,
        "e" => Letter::E,
        "f" => Letter::F,
        "g" => Letter::G,
        "h" => Letter::H,
        "h1" | "hi" => Letter::H1,
        "h2" | "hii" => Letter::H2,
        "i" => Letter::I,
        "j" => Letter::J,
        "k" => Letter::K,
        _ => return None,
    })
}

// A letter at a place among the tokens, and how many tokens it takes: "h", "h1", "h (i)", "h - 2".
fn letter_at(tokens: &[Token<'_>], at: usize) -> Option<(Letter, usize)> {
    let Some(&Token::Word(word)) = tokens.get(at) else { return None };
    let found = letter(word)?;
    if found == Letter::H {
        let mut inner = tokens.iter().skip(at + 1).take(3).copied();
        let first = inner.next();
        let second = if first == Some(Token::Mark('(')) { inner.next() } else { first };
        let taken = if first == Some(Token::Mark('(')) { 4 } else { 2 };
        match second {
            Some(Token::Word("i" | "1")) => return Some((Letter::H1, taken)),
            Some(Token::Word("ii" | "2")) => return Some((Letter::H2, taken)),
            _ => {}
        }
    }
    Some((found, 1))
}

// Letters after each "section" or "part".
fn labelled(tokens: &[Token<'_>]) -> Option<Vec<Letter>> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        let Token::Word(word) = token else { continue };
        if let Some(glued) = word.strip_prefix("section").and_then(letter) {
            add(&mut out, glued);
        } else if matches!(*word, "section" | "sections" | "part" | "parts") {
            at = letter_list(tokens, at, &mut out);
        }
    }
    (!out.is_empty()).then_some(out)
}

// Reads "b", "b and f", "d (title) and h1", "e, f & g" from a place on; a range of more than four letters
// names the whole plan and not a section.
fn letter_list(tokens: &[Token<'_>], mut at: usize, out: &mut Vec<Letter>) -> usize {
    if tokens.get(at) == Some(&Token::Mark(':')) || tokens.get(at) == Some(&Token::Mark('(')) {
        at += 1;
    }
    let Some((first, taken)) = letter_at(tokens, at) else { return at };
    at += taken;
    if matches!(tokens.get(at), Some(Token::Word("to"))) && letter_at(tokens, at + 1).is_some() {
        return at + 2;
    }
    add(out, first);
    loop {
        let mut next = skip_brackets(tokens, at);
        let join = match tokens.get(next) {
            Some(Token::Word("and" | "plus" | "or") | Token::Mark('&' | '/' | '+')) => true,
            Some(Token::Mark(',')) => {
                matches!(tokens.get(next + 2), None | Some(Token::Mark(_) | Token::Word("and" | "to")))
            }
            Some(Token::Mark('-')) => {
                matches!(tokens.get(next + 2), None | Some(Token::Mark('-' | ')' | ':')))
            }
            _ => false,
        };
        if !join {
            return at;
        }
        next += 1;
        if matches!(tokens.get(next), Some(Token::Word("and" | "section" | "part"))) {
            next += 1;
        }
        let Some((more, taken)) = letter_at(tokens, next) else { return at };
        add(out, more);
        at = next + taken;
    }
}

fn skip_brackets(tokens: &[Token<'_>], at: usize) -> usize {
    if tokens.get(at) != Some(&Token::Mark('(')) {
        return at;
    }
    let close = tokens.iter().skip(at).position(|t| *t == Token::Mark(')'));
    close.map_or(at, |n| at + n + 1)
}

fn add(out: &mut Vec<Letter>, letter: Letter) {
    if !out.contains(&letter) {
        out.push(letter);
    }
}

// A letter before the title: "B – Needs", "(A) Views", "H1: ...", "A".
fn leading(plain: &str, tokens: &[Token<'_>]) -> Option<Vec<Letter>> {
    let bracket = tokens.first() == Some(&Token::Mark('('));
    let (found, taken) = letter_at(tokens, usize::from(bracket))?;
    let mut at = taken + usize::from(bracket);
    if bracket {
        if tokens.get(at) != Some(&Token::Mark(')')) {
            return None;
        }
        at += 1;
    }
    let Some(separator) = tokens.get(at) else { return Some(vec![found]) };
    // "B and F: needs and provision", "C / G Health".
    if matches!(separator, Token::Word("and") | Token::Mark('/' | '&' | '+')) {
        let (second, taken) = letter_at(tokens, at + 1)?;
        let known = tokens.get(at + 1 + taken).is_none_or(|t| matches!(t, Token::Mark(_)));
        return known.then(|| vec![found, second]);
    }
    // "B-1: ..." is the label of a need.
    let number =
        |t: Option<&Token<'_>>| matches!(t, Some(Token::Word(w)) if w.bytes().all(|b| b.is_ascii_digit()));
    if matches!(separator, Token::Mark('-' | '(')) && number(tokens.get(at + 1)) {
        return None;
    }
    let title = title_after(tokens, at);
    if title.is_empty() {
        return Some(vec![found]);
    }
    if matches!(title.trim(), "none" | "nil" | "n/a" | "not applicable" | "none identified") {
        return Some(vec![found]);
    }
    let subject = subjects::subject(&title);
    // "A family worker", "I need": an article and a pronoun before a sentence.
    let bare = matches!((tokens.get(at - 1), separator), (Some(Token::Word("a" | "i")), Token::Word(_)));
    if subject.iter().any(|l| same(*l, found)) || (!bare && names_vocabulary(found, &title)) {
        let named_more = subject.len() > 1 && subject.contains(&found);
        return Some(if named_more { subject } else { vec![found] });
    }
    // A letter and a dash before a title that is none of the known ones.
    let marked = bracket || matches!(separator, Token::Mark(':' | '-' | '|'));
    let name = plain.len() < 60 && words::count(plain) > 2 && subject.is_empty();
    (marked && name && !matches!(found, Letter::A | Letter::I)).then(|| vec![found])
}

fn same(a: Letter, b: Letter) -> bool {
    let family = |l| if matches!(l, Letter::H | Letter::H1 | Letter::H2) { Letter::H } else { l };
    family(a) == family(b)
}

fn title_after(tokens: &[Token<'_>], at: usize) -> String {
    let words = tokens.iter().skip(at).filter_map(|t| match t {
        Token::Word(w) => Some(*w),
        Token::Mark(_) => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

// Letters in brackets after the title: "Provision (F)", "Needs and provision (B-F-E)".
fn trailing(tokens: &[Token<'_>]) -> Option<Vec<Letter>> {
    let tokens = match tokens.split_last() {
        Some((Token::Mark(':' | '.'), rest)) => rest,
        _ => tokens,
    };
    let (Token::Mark(')'), rest) = tokens.split_last()? else { return None };
    let open = rest.iter().rposition(|t| *t == Token::Mark('('))?;
    if open == 0 {
        return None;
    }
    let mut out = Vec::new();
    for token in rest.get(open + 1..)? {
        match token {
            Token::Word("and") | Token::Mark('-' | '/' | ',' | '&' | '+') => {}
            Token::Word(word) => add(&mut out, letter(word)?),
            Token::Mark(_) => return None,
        }
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(heading: &str) -> String {
        name_section(heading).iter().map(|l| l.as_str()).collect::<Vec<_>>().join("+")
    }

    #[test]
    fn letters() {
        for (heading, want) in [
            ("SECTION H1: Help that must be given", "H1"),
            ("Section H (i) – Help", "H1"),
            ("Part F", "F"),
            ("Sections H1 and H2. Social care", "H1+H2"),
            ("Section B and F", "B+F"),
            ("Needs and help (B-F-E)", "B+F+E"),
            ("How I will be helped (F)", "F"),
            ("What I hope for (Section A)", "A"),
            ("B", "B"),
            ("J: MONEY", "J"),
            ("A1 Summary of the history", "A"),
            ("D – Social care needs", "D"),
            ("SECTIONE: outcomes", "E"),
            ("SECTION B (NEEDS), SECTION E (AIMS) AND SECTION F (HELP)", "B+E+F"),
        ] {
            assert_eq!(names(heading), want, "{heading}");
        }
    }

    #[test]
    fn subjects_without_letters() {
        for (heading, want) in [
            ("Special educational provision", "F"),
            ("2. My special educational needs", "B"),
            ("Health needs which relate to her special educational needs", "C"),
            ("Health care provision", "G"),
            ("Other social care provision", "H2"),
            ("My views, interests and aspirations", "A"),
            ("Outcomes", "E"),
            ("Personal budget and direct payments", "J"),
        ] {
            assert_eq!(names(heading), want, "{heading}");
        }
    }

    #[test]
    fn names_nothing() {
        for heading in [
            "A note on what comes next",
            "I want to be a vet",
            "A day with Tam",
            "Name",
            "Type",
            "Health",
            "Record of the meeting (not part of sections A to K)",
            "Special educational needs and disability service",
            "Communication and interaction",
            "",
            "§",
        ] {
            assert_eq!(names(heading), "", "{heading}");
        }
    }
}
