//! Words that say nothing about what a statement is about.

use std::{collections::BTreeSet, sync::LazyLock};

static SET: LazyLock<BTreeSet<&str>> = LazyLock::new(|| EMPTY.iter().copied().collect());

/// Whether a word stands in statements about anything.
pub(super) fn is_empty(word: &str) -> bool {
    SET.contains(word)
}

/// Words that stand in statements about anything, beside those of the frame of provision.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "able", "achieve", "aged", "ago", "agreed", "almost", "alone", "already", "although", "always",
    "among", "another", "anything", "april", "ask", "august", "away", "back", "become", "begin",
    "being", "beside", "better", "call", "called", "cannot", "chosen", "come", "complete", "december",
    "does", "doing", "don't", "done", "easily", "easter", "eight", "eighty", "either", "else", "end",
    "enough", "even", "ever", "everything", "example", "far", "february", "fifteen", "find", "finds",
    "five", "forty", "found", "four", "go", "goes", "going", "hard", "hundred", "independent",
    "independently", "january", "july", "june", "just", "keep", "keeps", "key", "know", "knows",
    "known", "last", "later", "learn", "learning", "least", "leave", "leaves", "left", "let", "like",
    "likes", "little", "look", "lot", "makes", "making", "many", "march", "means", "mid", "minded",
    "month's", "much", "must", "myself", "never", "next", "nine", "nobody", "nor", "nothing",
    "november", "now", "occasion", "occasions", "october", "often", "old", "older", "ones", "onto",
    "otherwise", "part", "parts", "percent", "per cent", "cent", "place", "point", "prompt", "prompts",
    "put", "puts", "quarter", "ready", "really", "reach", "right", "say", "says", "second", "seconds",
    "september", "set", "seven", "several", "show", "shown", "shows", "since", "six", "sixty", "skill",
    "skills", "something", "sometimes", "soon", "stage", "start", "starting", "still", "tell", "ten",
    "thing", "things", "think", "thinks", "third", "thirty", "though", "today", "towards", "trying",
    "turn", "twelve", "twenty", "twice", "unless", "until", "use", "usually", "want", "wants", "way",
    "weekend", "whatever", "whenever", "wherever", "whether", "whom", "whose", "why", "without",
    "won't", "yet", "years'", "himself", "herself", "themselves", "yourself", "didn't", "doesn't",
    "isn't", "by", "can", "been", "has", "had", "after", "help", "helped", "helping", "good", "well",
    "new", "ensure",
];
