//! Names of people and councils, where no label gives them.

use crate::understand::words::plain;

const NO_NAME: &[&str] = &[
    "education",
    "health",
    "care",
    "plan",
    "ehcp",
    "ehc",
    "final",
    "draft",
    "amended",
    "council",
    "borough",
    "county",
    "city",
    "metropolitan",
    "london",
    "section",
    "year",
    "notes",
    "about",
    "service",
    "send",
    "special",
    "needs",
    "local",
    "authority",
    "private",
    "confidential",
    "official",
    "school",
    "reception",
    "nursery",
    "the",
    "this",
    "part",
    "contents",
    "children",
    "families",
    "act",
    "views",
    "personal",
    "details",
    "page",
    "my",
    "child",
    "young",
    "person",
    "inclusion",
    "team",
    "proposed",
    "amendments",
    "issued",
    "date",
    "born",
    "status",
    "parents",
    "review",
    "key",
    "family",
    "restricted",
    "department",
    "academy",
    "college",
    "name",
    "names",
    "forename",
    "surname",
    "firstname",
    "lastname",
    "first",
    "last",
    "full",
    "pupil",
    "student",
    "insert",
];

/// A person's full name at the start of a line, with what stands after it.
pub(crate) fn person(line: &str) -> Option<(String, &str)> {
    let end =
        line.find(['(', ',', ':', '|', '–', '—', '\n']).or_else(|| line.find(" - ")).unwrap_or(line.len());
    let (head, tail) = line.split_at(end);
    let words: Vec<&str> = head.split_whitespace().collect();
    let named = (2..=4).contains(&words.len())
        && words.iter().all(|w| is_name_word(w) && !NO_NAME.contains(&plain(w).trim_end_matches("'s")));
    named.then(|| (title_case(head.trim()), tail))
}

fn is_name_word(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2
        && !is_filler(word)
        && word.chars().next().is_some_and(char::is_uppercase)
        && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '‑'))
}

// "Xxxx": what a template or a masked copy has in a name's place.
fn is_filler(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).all(|c| c.eq_ignore_ascii_case(&'x'))
}

/// Whether a value stands for a name and is none: "[Name]", "<forename surname>", "XXXX", "child's name".
pub(crate) fn is_placeholder(value: &str) -> bool {
    let text = plain(value);
    let inner = text.trim_matches(|c: char| !c.is_alphanumeric());
    let bracketed = text.starts_with(['[', '<', '{', '«', '_']);
    let words: Vec<&str> = inner.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let slots = [
        "name",
        "names",
        "forename",
        "surname",
        "firstname",
        "lastname",
        "child",
        "insert",
        "pupil",
        "student",
    ];
    bracketed
        || words.iter().all(|w| is_filler(w))
        || words.iter().all(|w| slots.contains(w) || matches!(*w, "s" | "first" | "last" | "full"))
}

/// A name in capitals as it is written in a sentence; any other name as it stands.
pub(crate) fn title_case(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let small = ["OF", "AND", "THE", "UPON", "IN", "ON", "WITH"];
    let word = |(i, w): (usize, &str)| {
        if i > 0 && small.contains(&w) {
            return w.to_lowercase();
        }
        let mut start = true;
        w.chars()
            .flat_map(|c| {
                let out: Vec<char> = if start { vec![c] } else { c.to_lowercase().collect() };
                start = matches!(c, '-' | '\'' | '’');
                out
            })
            .collect()
    };
    name.split(' ').enumerate().map(word).collect::<Vec<String>>().join(" ")
}

/// The name by which a person goes, out of "(Lex)", "known as Lex", "everyone calls me Lex".
pub(crate) fn preferred(text: &str) -> Option<String> {
    let lower = plain(text);
    for cue in [
        "known as",
        "known at home as",
        "known at school as",
        "known to everyone as",
        "calls me",
        "call me",
        "called",
        "prefers",
        "likes to be called",
    ] {
        if let Some(at) = crate::understand::words::find(&lower, cue) {
            // The folded text may be shorter than the text, so the words after the cue are looked up by count.
            let skip = lower.get(..at + cue.len())?.split(' ').count();
            let name: String = text
                .split_whitespace()
                .nth(skip)?
                .chars()
                .filter(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
                .collect();
            return name.chars().next().is_some_and(char::is_uppercase).then(|| title_case(&name));
        }
    }
    let inner =
        text.split('(').nth(1)?.split(')').next()?.trim().trim_matches(['"', '“', '”', '‘', '’', '\'']);
    let single = inner.split_whitespace().count() == 1
        && is_name_word(inner)
        && !NO_NAME.contains(&plain(inner).as_str());
    single.then(|| title_case(inner))
}

/// A council's name in a text.
pub(crate) fn council(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace()).filter(|w| !w.is_empty()).collect();
    let bare = |w: &str| plain(w).trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let stops =
        |w: &str| w.ends_with([',', '.', ';', ':', '|', ')']) || matches!(w, "·" | "|" | "–" | "-" | "—");
    for (i, word) in words.iter().enumerate() {
        let key = bare(word);
        if key == "council" {
            let mut start = i;
            while start > 0 && words.get(start - 1).is_some_and(|w| part_of_name(w) && !stops(w)) {
                start -= 1;
            }
            while words
                .get(start)
                .is_some_and(|w| matches!(bare(w).as_str(), "and" | "of" | "the" | "for" | "with" | "by"))
            {
                start += 1;
            }
            let name = words.get(start..=i)?.join(" ");
            if i > start && !is_no_council(&name) {
                return Some(title_case(name.trim_end_matches(|c: char| !c.is_alphanumeric())));
            }
        }
        if matches!(key.as_str(), "borough" | "county" | "city" | "council")
            && words.get(i + 1).is_some_and(|w| bare(w) == "of")
        {
            let mut start = i;
            while start > 0
                && words
                    .get(start - 1)
                    .is_some_and(|w| matches!(bare(w).as_str(), "metropolitan" | "london" | "royal"))
            {
                start -= 1;
            }
            let mut end = i + 2;
            while words.get(end).is_some_and(|w| part_of_name(w))
                && !words.get(end - 1).is_some_and(|w| end > i + 2 && stops(w))
            {
                end += 1;
            }
            while words.get(end - 1).is_some_and(|w| {
                matches!(bare(w).as_str(), "and" | "of" | "the" | "send" | "service" | "page" | "ehc")
            }) {
                end -= 1;
            }
            if end > i + 2 && word.chars().next().is_some_and(char::is_uppercase) {
                let name = words.get(start..end)?.join(" ");
                return Some(title_case(name.trim_end_matches(|c: char| !c.is_alphanumeric())));
            }
        }
    }
    None
}

fn part_of_name(word: &str) -> bool {
    let first = word.chars().next();
    first.is_some_and(|c| c.is_uppercase()) && word.chars().any(char::is_alphabetic)
        || matches!(word, "and" | "of" | "upon" | "the" | "with" | "in" | "on")
}

fn is_no_council(name: &str) -> bool {
    let name = plain(name);
    [
        "professions",
        "parish",
        "town council",
        "research",
        "county court",
        "the council",
        "medical council",
        "nursing",
        "school council",
        "british council",
        "teaching",
    ]
    .iter()
    .any(|w| name.contains(w))
        || name == "council"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn councils() {
        for (text, want) in [
            ("Eastmere County Council | SEND Service", Some("Eastmere County Council")),
            ("Signed on behalf of Eastmere Borough Council", Some("Eastmere Borough Council")),
            ("LONDON BOROUGH OF EAST MERE", Some("London Borough of East Mere")),
            ("County of Mere – EHCP", Some("County of Mere")),
            ("Mere and Dale Council", Some("Mere and Dale Council")),
            ("registered with the Health and Care Professions Council", None),
            ("The council will decide.", None),
        ] {
            assert_eq!(council(text).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn people() {
        assert_eq!(person("TAM O'HARA-BELL (TAMMY) – BORN").map(|p| p.0).as_deref(), Some("Tam O'Hara-Bell"));
        assert_eq!(person("Education, Health and Care Plan").map(|p| p.0), None);
        assert_eq!(preferred("Tamsin Bell (Tam)").as_deref(), Some("Tam"));
        assert_eq!(preferred("Tamsin Bell (known at home as Tam)").as_deref(), Some("Tam"));
        assert_eq!(preferred("Tamsin Bell (everyone calls me Tam)").as_deref(), Some("Tam"));
        assert_eq!(preferred("Tamsin Bell (mother)"), None);
    }
}
