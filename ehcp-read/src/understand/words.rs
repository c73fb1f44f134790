//! Small questions about wording that the whole of `understand` asks.

/// A text in lower case, with curly quotation marks and dashes made plain and white space folded.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = true;
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            '’' | '‘' | '`' => '\'',
            '“' | '”' => '"',
            '–' | '—' | '‑' | '−' => '-',
            c => c,
        };
        if c.is_whitespace() {
            if !space {
                out.push(' ');
            }
            space = true;
        } else {
            out.push(c);
            space = false;
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// How many words a text has.
pub(crate) fn count(text: &str) -> usize {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

/// Whether a plain text holds one of the phrases, at word boundaries.
pub(crate) fn any(plain: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|p| has(plain, p))
}

/// Whether a plain text holds a phrase, at word boundaries.
pub(crate) fn has(plain: &str, phrase: &str) -> bool {
    find(plain, phrase).is_some()
}

/// Where a phrase stands in a plain text, at word boundaries.
pub(crate) fn find(plain: &str, phrase: &str) -> Option<usize> {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let (text, wanted) = (plain.as_bytes(), phrase.as_bytes());
    let first = *wanted.first()?;
    let mut from = 0;
    // Most phrases are not there, so that to look for their first letter is the quickest way to know.
    while let Some(step) = text.get(from..)?.iter().position(|b| *b == first) {
        let at = from + step;
        if text.get(at..).is_some_and(|t| t.starts_with(wanted))
            && edge(plain.get(..at).and_then(|s| s.chars().next_back()))
            && edge(plain.get(at + phrase.len()..).and_then(|s| s.chars().next()))
        {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// Whether a plain text starts with one of the phrases, at a word boundary.
pub(crate) fn starts(plain: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|p| {
        plain.strip_prefix(p).is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphanumeric))
    })
}

/// Whether every letter of a text is a capital, and it has some.
pub(crate) fn all_capitals(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    let mut some = 0;
    letters.all(|c| {
        some += 1;
        !c.is_lowercase()
    }) && some > 3
}

/// Whether a text ends as a sentence does.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', '’', '\'', ')', ' ']);
    text.ends_with(['.', '!', '?', ';']) && !text.ends_with("...")
}

/// Text of several pieces, one a line.
pub(crate) fn lines(pieces: &[&str]) -> String {
    pieces.iter().map(|s| s.trim()).filter(|s| !s.is_empty()).collect::<Vec<_>>().join("\n")
}
