//! What single sentences of advice do: recommend, name an outcome, go on from the one before, close the document.

use ehcp_core::plan::StatementKind;
use ehcp_core::text::Annotation;

use super::super::entries::guess;
use super::super::labels;
use super::super::words::{any, count, has, plain, starts};
use crate::details::VALEDICTIONS;

/// The sentences of a text, each with the spaces trimmed off.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    placed(text).into_iter().map(|(_, s)| s).collect()
}

// The sentences, each with the byte at which it begins.
pub(super) fn placed(text: &str) -> Vec<(usize, &str)> {
    let at = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    Annotation::of(text)
        .sentences()
        .iter()
        .filter_map(|s| Some((at(s.span.start), text.get(at(s.span.start)..at(s.span.end))?.trim())))
        .filter(|(_, s)| !s.is_empty())
        .collect()
}

/// Whether a sentence recommends something, wherever it stands.
pub(crate) fn recommends(sentence: &str) -> bool {
    let text = plain(sentence).replace(" also ", " ");
    if is_about_the_document(&text) || is_closing(sentence) || is_reported(&text) {
        return false;
    }
    let outright = any(
        &text,
        &[
            "i recommend",
            "we recommend",
            "would recommend",
            "i suggest",
            "we suggest",
            "would suggest",
            "i advise",
            "we advise",
            "would advise",
            "i propose",
            "we propose",
            "would propose",
            "is recommended",
            "are recommended",
            "recommended that",
            "my recommendation",
            "our recommendation",
            "my advice is",
            "our advice is",
            "is advised",
            "are advised",
            "would ask that",
            "i ask that",
            "would benefit from",
            "will benefit from",
            "would be helped by",
            "may benefit from",
            "might benefit from",
            "could benefit from",
            "may be helpful",
            "might be helpful",
            "could be helpful",
            "should consider",
            "could be considered",
            "may wish to consider",
            "might wish to consider",
            "would be helpful if",
            "would be helpful for",
            "would help",
            "it is important that",
            "it is essential that",
            "must have",
            "must be given",
            "ought to",
        ],
    );
    let obliged = any(
        &text,
        &[
            "needs",
            "need",
            "requires",
            "require",
            "will need",
            "will have",
            "will receive",
            "will be seen",
            "will be offered",
            "will be given",
            "will continue",
            "will visit",
            "will see",
            "will provide",
            "will train",
            "will review",
            "i will",
            "we will",
        ],
    );
    outright || has(&text, "should") || obliged && guess(sentence) == StatementKind::Provision
}

// What others say, think or dispute: "His mother feels that he should stay at home."
fn is_reported(text: &str) -> bool {
    any(
        text,
        &[
            "told me",
            "told us",
            "said that",
            "says that",
            "said he",
            "said she",
            "said they",
            "feels that",
            "feel that",
            "felt that",
            "thinks that",
            "think that",
            "believes that",
            "whether",
            "asked if",
            "disagree",
            "would like to",
            "reports that",
            "reported that",
            "as they should",
            "as it should",
            "than it should",
            "than they should",
        ],
    )
}

fn is_about_the_document(text: &str) -> bool {
    any(
        text,
        &[
            "this report",
            "this letter",
            "this advice",
            "these results",
            "scores",
            "should be interpreted",
            "should be read",
            "should be treated with",
            "should be noted",
            "should you",
            "recommendations",
        ],
    )
}

/// Whether a sentence names an outcome: what the child will do, by a time or at all.
pub(crate) fn is_outcome(sentence: &str) -> bool {
    let text = plain(sentence);
    let dated = is_dated(&text);
    let able = any(&text, &["will be able to", "would be able to", "will have learnt", "will have learned"]);
    let hoped = any(
        &text,
        &[
            "i hope that",
            "we hope that",
            "would hope",
            "would expect",
            "the outcome",
            "an outcome",
            "realistic aim",
            "the aim is",
            "our aim is",
            "my aim is",
            "i expect that",
            "we expect that",
        ],
    ) && any(&text, &["will", "would", "to", "is that"]);
    let ahead = dated && (able || any(&text, &["will", "would", "to"]));
    (ahead || hoped || able && !any(&text, &["in order to", "so as to", "so that"])) && !is_service(&text)
}

// "By the end of Year 6", "By July 2027", "At the end of the key stage": a time at the start.
fn is_dated(text: &str) -> bool {
    if !starts(text, &["by", "at the end of", "within", "before the end of"]) {
        return false;
    }
    let head: Vec<&str> = text.split(' ').take(8).collect();
    let month = |w: &str| ehcp_core::text::dates::MONTHS.contains(&w);
    head.iter().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric())).any(|w| {
        month(w)
            || matches!(
                w,
                "end"
                    | "year"
                    | "term"
                    | "stage"
                    | "age"
                    | "time"
                    | "easter"
                    | "christmas"
                    | "summer"
                    | "spring"
                    | "autumn"
                    | "months"
                    | "review"
                    | "transfer"
                    | "school"
                    | "birthday"
            )
            || w.len() == 4 && w.starts_with("20") && w.bytes().all(|b| b.is_ascii_digit())
    })
}

// "By the end of term the therapist will have visited twice" is no outcome.
fn is_service(text: &str) -> bool {
    any(text, &["will be provided", "will visit", "will provide", "sessions of", "will be seen"])
}

/// Whether a sentence only goes on from the one before it: "This should be for half an hour."
pub(crate) fn goes_on(sentence: &str) -> bool {
    let text = plain(sentence);
    if starts(
        &text,
        &[
            "it is important",
            "it is essential",
            "it is recommended",
            "it would be helpful",
            "it would help",
            "it is vital",
        ],
    ) {
        return false;
    }
    starts(
        &text,
        &[
            "this",
            "these",
            "those",
            "it",
            "such",
            "they should be",
            "the sessions",
            "the session",
            "sessions should",
            "each session",
            "the group",
            "the programme",
            "the aim",
            "for example",
            "in particular",
            "the focus",
            "that",
            "which",
        ],
    )
}

/// Whether a text is what stands above the writer's name at the end.
pub(crate) fn is_valediction(text: &str) -> bool {
    let folded = plain(text);
    (starts(&folded, VALEDICTIONS) || starts(&folded, &["many thanks"])) && count(text) <= 12
}

/// Whether a text closes the document, thanks or says what was done with the advice: no recommendation.
pub(crate) fn is_closing(text: &str) -> bool {
    let folded = plain(labels::split(text).map_or(text, |(_, _, rest)| rest));
    if starts(&folded, &["i have recommended", "we have recommended", "i have advised"]) {
        return false;
    }
    starts(
        &folded,
        &[
            "i have",
            "we have",
            "i had",
            "i explained",
            "i discussed",
            "i shared",
            "i am grateful",
            "i am happy to",
            "i would be happy",
            "i would be pleased",
            "i hope this",
            "i hope that this",
            "we hope this",
            "please contact",
            "please do not hesitate",
            "please let me know",
            "if you have any",
            "if you would like",
            "if you need",
            "should you",
            "yours",
            "thank you",
            "thanks",
            "with thanks",
            "kind regards",
            "best wishes",
            "regards",
            "copies",
            "copy to",
            "cc",
            "c.c",
            "signed",
            "signature",
            "the above",
            "all of the above",
            "these recommendations",
            "the recommendations",
            "this advice",
            "this report",
            "this letter",
            "these strategies have",
            "follow up:",
            "follow-up:",
            "next appointment",
            "review appointment",
            "name:",
            "date:",
            "designation:",
            "job title:",
            "tel",
            "telephone",
            "email",
            "e-mail",
            "dictated",
            "typed",
            "not applicable",
            "n/a",
            "none",
        ],
    ) || any(
        &folded,
        &[
            "agree with them",
            "agreed with them",
            "agree with these",
            "agree with this",
            "have seen this advice",
            "read this advice",
        ],
    ) && count(&folded) <= 24
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recommendations_are_told_by_their_verbs() {
        for text in [
            "I would recommend that Ivo has a daily rest.",
            "Ivo would benefit from a quiet place.",
            "He should be seen by an orthoptist each term.",
            "He needs twenty minutes of reading with an adult a day.",
        ] {
            assert!(recommends(text), "{text}");
        }
        for text in [
            "Ivo was tired.",
            "His parents disagree about whether he should go.",
            "This report should be read with care.",
            "I have explained this to his mother.",
            "He needs to know why.",
        ] {
            assert!(!recommends(text), "{text}");
        }
    }
}
