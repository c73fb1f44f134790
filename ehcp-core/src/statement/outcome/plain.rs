//! Words that a child or parent could not be expected to know.

use super::words::Words;
use crate::{
    position::Span,
    text::{
        Class,
        lexicon::outcome::{FORMAL, JARGON},
    },
};

/// Short forms that schools and families use every day.
const KNOWN: &[&str] = &[
    "gcse", "gcses", "pe", "pecs", "ta", "tas", "sen", "send", "senco", "sendco", "it", "ict", "cbt", "pshe",
    "re", "dt", "tv", "ot", "iep", "bsl", "sats", "nhs", "ehc", "ehcp", "camhs", "adhd", "asd", "asc", "eal",
    "ok", "gp", "ep", "uk", "ks1", "ks2", "ks3", "ks4", "ks5", "eyfs", "ipad", "app", "btec", "dvd", "cd",
    "usb", "id", "atm", "pin", "lsa", "ii", "iii", "iv", "vi", "am", "pm", "abc", "aac", "elsa", "mfl",
    "rsphe", "nvq", "asdan", "diy", "bbc", "zpd", "ebsa", "semh", "slt", "salt", "hi", "vi", "msi", "raf",
    "la", "las", "qtvi", "qtod", "rse", "phse", "ebd", "hlta", "ewo", "pt", "sse", "voca", "hnc", "hnd",
    "nvqs", "cctv", "mdt", "peg", "bmi", "pep", "cic", "lac", "iro", "pip", "dla", "dbs", "esol", "neet",
    "dbt", "sms", "url", "pdf", "gps", "led", "usa", "eu", "dj", "mp3", "cpr", "vip", "lgbt", "rsvp", "faq",
    "pw", "dofe", "dld", "spld", "pda", "fasd", "ehcps", "ks", "stem", "a4", "a5", "vr", "cv", "qr", "pmld",
    "sld", "mld", "ppt", "lego", "i", "a", "x", "b", "c", "d", "e", "k", "g", "s", "t", "p", "f", "m", "n",
    "r", "l", "o", "u", "h", "j", "q", "v", "w", "y", "z",
];

/// Where the words are hard: one term of a profession, an undefined short form, or several stiff words.
pub(super) fn hard_words(words: &Words<'_>) -> Vec<Span> {
    let mut found = words.spans(&JARGON);
    let shouted = is_shouted(words);
    found.extend(
        (0..words.len())
            .filter(|_| !shouted)
            .filter(|&i| is_unknown_short_form(words, i))
            .filter_map(|i| words.span(i, i + 1)),
    );
    let stiff = words.spans(&FORMAL);
    if stiff.len() >= 4 {
        found.extend(stiff);
    }
    found.sort_unstable();
    found
}

fn is_unknown_short_form(words: &Words<'_>, i: usize) -> bool {
    let raw = words.raw(i);
    if words.class(i) != Class::Word || words.masked(i) || words.named(i) {
        return false;
    }
    let stem = raw.strip_suffix('s').unwrap_or(raw);
    let capitals = stem.chars().filter(|c| c.is_uppercase()).count();
    if stem.chars().count() < 2 || capitals < stem.chars().count() || KNOWN.contains(&words.folded(i)) {
        return false;
    }
    // "(SGD)" explains itself.
    !(words.folded(i.wrapping_sub(1)) == "(" && words.folded(i + 1) == ")")
}

/// A line in capitals is shouting, not jargon.
fn is_shouted(words: &Words<'_>) -> bool {
    let long = (0..words.len()).map(|i| words.raw(i)).filter(|w| w.chars().count() > 3);
    let (mut all, mut upper) = (0, 0);
    for word in long.filter(|w| w.chars().all(char::is_alphabetic)) {
        all += 1;
        upper += usize::from(word.chars().all(char::is_uppercase));
    }
    upper > 2 && upper * 2 > all
}
