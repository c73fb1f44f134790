//! What the wording and the marks of one paragraph make of it: a label of sections, a sentence, an item.

use std::borrow::Cow;

use ehcp_core::plan::Letter;

use super::headings::{self, Naming, named};
use super::{boilerplate, words};
use crate::document::Paragraph;

/// The text with the letter that the word processor or the typist put before it, where that labels a section:
/// "B." before "Special educational needs", "Section C:" before "Health needs".
pub(crate) fn lettered_text(p: &Paragraph) -> Cow<'_, str> {
    let text = p.text.trim();
    let Some(list) = p.list.as_ref().filter(|l| l.ordered) else { return text.into() };
    let marker = list.marker.trim();
    let core = marker.trim_end_matches(['.', ')', ':']);
    if core.chars().any(char::is_uppercase) && headings::is_bare_label(core) {
        format!("{core}: {text}").into()
    } else {
        text.into()
    }
}

/// An item of a list, and not the next section with its letter before it.
pub(crate) fn is_listed(p: &Paragraph) -> bool {
    p.list.is_some() && matches!(lettered_text(p), Cow::Borrowed(_))
}

/// Whether a paragraph has a bullet.
pub(crate) fn is_bulleted(p: &Paragraph) -> bool {
    p.list.as_ref().is_some_and(|l| !l.ordered)
}

/// A letter in capitals before a title, or alone, in plain type: a heading where the document has a series of
/// them.
pub(crate) fn is_plain_letter(letters: &[Letter], text: &str, count: usize) -> bool {
    let label: String = text.chars().take_while(|c| c.is_alphanumeric()).collect();
    let capital = label.len() <= 2 && label.starts_with(|c: char| c.is_ascii_uppercase());
    let label = label.to_lowercase();
    capital
        && count <= 28
        && !words::ends_sentence(text)
        && letters.first().is_some_and(|l| label.starts_with(&l.as_str().to_lowercase()))
        && (headings::is_bare_label(text) || text.contains(':') || headings::has_title(&words::plain(text)))
}

/// A line of a typed list of contents: "Section B ........ 4".
pub(crate) fn is_contents_line(text: &str) -> bool {
    let end = text.trim_end();
    let number = end.chars().rev().take_while(char::is_ascii_digit).count();
    number > 0
        && number <= 3
        && (end.contains("....") || end.contains("……") || end.contains('\t') && named(end).is_some())
}

/// "Section F sets out ...": a label that runs on as a sentence.
pub(crate) fn is_sentence(plain: &str) -> bool {
    words::count(plain) > 30
        || plain.ends_with(['.', ';', '?']) && words::count(plain) > 8
        || words::any(
            plain,
            &[
                "sets out",
                "describes",
                "will be",
                "is about",
                "shows",
                "should",
                "must be",
                "may",
                "contains",
                "says",
                "has been",
                "of this plan",
                "above",
                "below",
            ],
        ) && words::count(plain) > 3
}

/// "H1" and "H (i)" are labels of nothing but a section, even on a line of their own in plain type.
pub(crate) fn is_social_care_label(letters: &[Letter], text: &str) -> bool {
    let count = words::count(text);
    letters.iter().all(|l| matches!(l, Letter::H1 | Letter::H2))
        && (count <= 2 || count <= 12 && !words::ends_sentence(text))
}

/// "J   None": a letter and the word that nothing stands there.
pub(crate) fn says_none(text: &str) -> bool {
    text.split_once(char::is_whitespace).is_some_and(|(label, rest)| {
        label.len() <= 3 && words::count(rest) <= 3 && boilerplate::is_absent(rest)
    })
}

/// Whether a letter before a title is no mere item of a lettered list: the title is that section's own, or
/// there is none.
pub(crate) fn is_sure_letter(text: &str, p: &Paragraph) -> bool {
    headings::is_bare_label(text)
        || headings::has_title(&words::plain(text))
        || p.list.is_none() && text.contains(':')
}

/// "Section H2 - Three hours of short breaks a week.": the label of a section and what it says, on one line.
pub(crate) fn label_and_content(text: &str) -> Option<(&str, Vec<Letter>, &str)> {
    let (label, rest) = [":", " - ", " – ", " — "]
        .iter()
        .filter_map(|mark| text.split_once(mark))
        .min_by_key(|(l, _)| l.len())?;
    let (label, rest) = (label.trim(), rest.trim());
    let Some((Naming::Labelled, letters)) = named(label).filter(|_| headings::is_bare_label(label)) else {
        return None;
    };
    let title = headings::is_title_of(&letters, rest.trim_end_matches(['.', ' ']));
    let explains = words::starts(
        &words::plain(rest),
        &[
            "sets out",
            "describes",
            "contains",
            "is about",
            "shows",
            "covers",
            "includes",
            "lists",
            "explains",
            "tells",
            "must",
            "should",
            "see",
        ],
    );
    let sentence = words::ends_sentence(rest) && words::count(rest) >= 3 && !boilerplate::is_absent(rest);
    let school = letters == [Letter::I] && crate::details::names_school(rest);
    (!title && !explains && (sentence || school)).then_some((label, letters, rest))
}
