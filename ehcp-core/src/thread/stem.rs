//! A light stemmer: enough to bring "worries", "worried" and "worrying" together, and fast.

/// The stem of a folded word. Words that share a stem nearly always share a meaning; the stem itself need not
/// be a word.
pub(crate) fn stem(word: &str) -> String {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    let mut stem = singular(word);
    // "speed" and "need" are no past tenses.
    let suffixes = if stem.ends_with("eed") { &[] } else { SUFFIXES };
    for (suffix, least, instead) in suffixes {
        if let Some(rest) = stem.strip_suffix(suffix)
            && rest.len() >= *least
            && rest.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        {
            stem.truncate(rest.len());
            if matches!(*suffix, "ing" | "ed") {
                undouble(&mut stem);
            }
            stem.push_str(instead);
            break;
        }
    }
    tidy(&mut stem);
    stem
}

// A suffix, the least length of what stays before it, and what stands in its place. Longest first.
const SUFFIXES: &[(&str, usize, &str)] = &[
    ("isation", 3, "is"),
    ("iness", 4, "y"),
    ("ingly", 4, ""),
    ("ment", 4, ""),
    ("ness", 4, ""),
    ("able", 4, ""),
    ("ible", 4, ""),
    ("ance", 4, ""),
    ("ence", 4, ""),
    ("ally", 4, ""),
    ("ion", 4, ""),
    ("ity", 4, ""),
    ("ied", 3, "y"),
    ("ier", 3, "y"),
    ("ily", 3, "y"),
    ("ing", 3, ""),
    ("ful", 4, ""),
    ("ive", 4, ""),
    ("ent", 5, ""),
    ("ant", 5, ""),
    ("ed", 3, ""),
    ("er", 4, ""),
    ("ly", 4, ""),
    ("al", 5, ""),
    ("ic", 5, ""),
];

fn singular(word: &str) -> String {
    let short = |suffix: &str, instead: &str| {
        word.strip_suffix(suffix).filter(|rest| rest.len() > 1).map(|rest| format!("{rest}{instead}"))
    };
    match word {
        _ if word.len() < 4 || ["ss", "us", "is"].iter().any(|s| word.ends_with(s)) => word.to_owned(),
        _ if word.ends_with("ies") => short("ies", "y").unwrap_or_else(|| word.to_owned()),
        _ if ["sses", "ches", "shes", "xes"].iter().any(|s| word.ends_with(s)) => {
            short("es", "").unwrap_or_else(|| word.to_owned())
        }
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

// "planned" is of "plan", but "called" of "call".
fn undouble(stem: &mut String) {
    let mut back = stem.chars().rev();
    if let (Some(last), Some(before)) = (back.next(), back.next())
        && last == before
        && !matches!(last, 'l' | 's' | 'e' | 'o')
    {
        stem.pop();
    }
}

// One form for what is left: no final "e", "i" for "y".
fn tidy(stem: &mut String) {
    if stem.len() < 4 {
        return;
    }
    if stem.ends_with('e') {
        stem.pop();
    }
    if stem.ends_with('y') {
        stem.pop();
        stem.push('i');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brings_forms_of_a_word_together() {
        for family in [
            &["worry", "worries", "worried", "worrying"][..],
            &["plan", "plans", "planned", "planning"],
            &["write", "writing", "writes"],
            &["organise", "organised", "organisation"],
            &["attention", "attentive"],
            &["independent", "independence"],
            &["read", "reader", "reading"],
            &["regulate", "regulation", "regulating", "regulated"],
            &["friend", "friends"],
            &["toilet", "toileting"],
            &["child's", "child"],
        ] {
            let stems: Vec<String> = family.iter().map(|w| stem(w)).collect();
            assert!(stems.windows(2).all(|w| w[0] == w[1]), "{stems:?}");
        }
    }

    #[test]
    fn keeps_short_and_different_words_apart() {
        assert_eq!(stem("bus"), "bus");
        assert_eq!(stem("speed"), "speed");
        assert_ne!(stem("hearing"), stem("heart"));
        assert_ne!(stem("letter"), stem("let"));
    }
}
