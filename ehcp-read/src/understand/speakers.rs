//! Whose words a text of section A is.

use ehcp_core::plan::Speaker;

use super::words::{any, plain, starts};

/// Whose words the text is, by its heading and its words.
pub(crate) fn speaker(heading: &str, text: &str) -> Option<Speaker> {
    let (heading, text) = (plain(heading), plain(text));
    let family = [
        "mum",
        "dad",
        "mother",
        "father",
        "parent",
        "parents",
        "carer",
        "carers",
        "family",
        "grandmother",
        "grandfather",
        "nan",
        "stepfather",
        "stepmother",
        "mr and mrs",
    ];
    let family_heading = any(
        &heading,
        &[
            "parent",
            "parents",
            "parent's",
            "parents'",
            "parental",
            "family",
            "family's",
            "family say",
            "mum",
            "dad",
            "carer",
            "carers",
            "mother",
            "father",
            "adults who look after",
            "our",
        ],
    );
    let professional = any(
        &text,
        &[
            "teacher describes",
            "tutor describes",
            "teacher says",
            "teacher reports",
            "staff say",
            "school says",
            "staff describe",
        ],
    );
    if professional {
        return Some(Speaker::Professional);
    }
    let names_speaker =
        starts(&text, &["they hope", "they say", "they would like", "they want", "they describe"]);
    if family_heading || names_speaker && !heading.contains("told us") {
        return Some(Speaker::Family);
    }
    let head: String = text.chars().take(60).collect();
    if any(&head, &family)
        && any(
            &text,
            &[
                "say",
                "says",
                "said",
                "hope",
                "hopes",
                "would like",
                "describe",
                "describes",
                "told us",
                "feel",
                "want",
                "wants",
                "noticed",
            ],
        )
        && !starts(&text, &["\"", "i", "my"])
    {
        return Some(Speaker::Family);
    }
    Some(Speaker::Child)
}
